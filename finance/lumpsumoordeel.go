package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Lumpsumoordeel is the result of a lumpsum, and the risk in it.
//
//schema:nl Het resultaat van een lumpsum, en het risico dat erin zit. Bedragen zijn in euro.
type Lumpsumoordeel struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De lumpsum.
	Opbrengst wmo.Bedrag `json:"opbrengst"` // the lumpsum
	//schema:nl De kosten van de aanbieder. Bij een rekening opbrengst − resultaat.
	Kosten wmo.Bedrag `json:"kosten"`
	//schema:nl Opbrengst − kosten. Onder nul is een verlies.
	Resultaat wmo.Bedrag `json:"resultaat"` // opbrengst less costs
	// Verlies is how far the result is below zero; zero when there is no loss.
	//
	//schema:nl Hoe ver het resultaat onder nul ligt; nul als er geen verlies is.
	Verlies wmo.Bedrag `json:"verlies"`
	// Verliesaandeel is the loss as a part of the opbrengst (0.04 is four percent), to the
	// decimals asked for; VerliesIs says how precise it is.
	//
	//schema:nl Het verlies als deel van de opbrengst, op de gevraagde decimalen: 0.04 is vier procent.
	Verliesaandeel wmo.Getal `json:"verliesaandeel"`
	//schema:nl Hoe nauwkeurig het verlies bekend is.
	VerliesIs Zegswijze `json:"verliesIs"`
	// Ervaringen compare the loss with published results of other lumpsums.
	//
	//schema:nl Het verlies naast gepubliceerde resultaten van andere lumpsums die op peil.bekend bekend waren. Een lege
	//schema:nl lijst als er geen zijn.
	Ervaringen []Lumpsumvergelijking `json:"ervaringen"`
	//schema:nl Het gebruik waarbij het resultaat nul is. Ontbreekt bij een rekening, en als de vaste kosten al hoger zijn
	//schema:nl dan de lumpsum.
	Omslag *Lumpsumomslag `json:"omslag,omitempty"`
	//schema:nl De lumpsum na elk scenario. Een lege lijst als er geen zijn.
	Proeven []Lumpsumproef `json:"proeven"`
	//schema:nl Het resultaat per taak. Ontbreekt als er geen taken zijn genoemd.
	Taken *Lumpsumtaken `json:"taken,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Lumpsumomslag is the break-even volume, as the whole units on both sides of the exact point.
//
//schema:nl Het gebruik waarbij het resultaat nul is, als hele eenheden aan beide kanten van het exacte punt (opbrengst
//schema:nl − vaste kosten) / kostprijs.
type Lumpsumomslag struct {
	//schema:nl De meeste hele eenheden zonder verlies.
	Eenheden wmo.Getal `json:"eenheden"` // the most without a loss
	//schema:nl Het resultaat bij die eenheden, in euro.
	Resultaat wmo.Bedrag `json:"resultaat"` // at those units
	//schema:nl Eén eenheid meer.
	Daarboven wmo.Getal `json:"daarboven"` // one unit more
	//schema:nl Het resultaat bij één eenheid meer, in euro.
	ResultaatDaarboven wmo.Bedrag `json:"resultaatDaarboven"` // at one unit more
}

// Lumpsumproef is the lumpsum after the shocks of one scenario.
//
//schema:nl De lumpsum na de schokken van één scenario. Bedragen zijn in euro.
type Lumpsumproef struct {
	//schema:nl De naam van het scenario.
	Naam string `json:"naam"`
	//schema:nl De lumpsum na de schok.
	Opbrengst wmo.Bedrag `json:"opbrengst"` // after the shock
	//schema:nl De kosten van de aanbieder na de schok.
	Kosten wmo.Bedrag `json:"kosten"` // after the shock
	//schema:nl Opbrengst − kosten na de schok.
	Resultaat wmo.Bedrag `json:"resultaat"` // after the shock
	// NodigeReserve is the reserve that is needed to bear the loss; zero without a loss.
	//
	//schema:nl De reserve die nodig is om het verlies te dragen; nul zonder verlies.
	NodigeReserve wmo.Bedrag `json:"nodigeReserve"`
	//schema:nl De nodige reserve als deel (0.04 is vier procent) van de opbrengst voor de schok, op de gevraagde decimalen.
	Aandeel wmo.Getal `json:"aandeel"` // nodigeReserve as a part of the opbrengst before the shock
	// Gedragen says whether the stated reserve is enough; onbepaald when none is stated.
	//
	//schema:nl Of de genoemde reserve genoeg is. Onbepaald als er geen is genoemd.
	Gedragen wmo.Uitkomst `json:"gedragen"`
}

// Lumpsumtaken is the result by task.
//
//schema:nl Het resultaat per taak.
type Lumpsumtaken struct {
	//schema:nl De taken, uit de invoer.
	Taken []Lumpsumtaak `json:"taken"`
	//schema:nl De som in euro van de resultaten zoals zij zijn genoemd; een onbekend resultaat telt niet mee.
	Som wmo.Bedrag `json:"som"` // of the amounts as stated
	// NietToegedeeld is the result less that sum.
	//
	//schema:nl Het resultaat van het geheel min die som, in euro.
	NietToegedeeld wmo.Bedrag `json:"nietToegedeeld"`
	// Sluit says whether the tasks add up to the result; onbepaald as long as one is missing or
	// only known approximately.
	//
	//schema:nl Of de taken samen het resultaat zijn. Nee als niet alle taken zijn genoemd of precies bekende resultaten
	//schema:nl niet optellen. Onbepaald als dat niet gezegd is, of als een resultaat niet of niet precies bekend is.
	Sluit wmo.Uitkomst `json:"sluit"`
}

var (
	formuleVerlies = register.Formule("FIN-F-VERLIES", "v = max(0, −S) / R", "S resultaat, R opbrengst; op d decimalen", kit.Boekhoudkundig())
	formuleOmslag  = register.Formule("FIN-F-OMSLAG", "q = (R − F) / c",
		"R opbrengst, F vaste kosten, c kostprijs per eenheid; naar beneden op hele eenheden", kit.Boekhoudkundig())
	formuleReserve        = register.Formule("FIN-F-RESERVE", "V = max(0, −S)", "S resultaat na de schok", kit.Boekhoudkundig())
	formuleLumpsumkosten  = register.Formule("FIN-F-LUM-KOSTEN", "K = R − S", "R opbrengst, S resultaat, zoals zij zijn opgegeven", kit.Boekhoudkundig())
	formuleLumpsumaandeel = register.Formule("FIN-F-LUM-AANDEEL", "v = V / R",
		"V reserve die nodig is, R opbrengst voor de schok; op d decimalen", kit.Boekhoudkundig())
	formuleLumpsumtaken = register.Formule("FIN-F-LUM-TAKEN", "N = S − Σ t", "S resultaat, t dat van elke taak waarvan het bekend is", kit.Boekhoudkundig())
)

// Reservations about the result of a lumpsum.
var (
	voorbehoudOpbrengst = register.Voorbehoud("FIN-V-LUM-OPBRENGST",
		"de opbrengst is niet precies bekend: het aandeel is genomen van het genoemde bedrag")
	voorbehoudOmslag = register.Voorbehoud("FIN-V-LUM-OMSLAG", "de vaste kosten zijn hoger dan de lumpsum: er is geen volume zonder verlies")
	voorbehoudTaken  = register.Voorbehoud("FIN-V-LUM-TAKEN",
		"niet elke taak is precies bekend: wat niet is toegedeeld is het verschil van de genoemde bedragen, geen bekend resultaat")
	voorbehoudErvaring = register.Voorbehoud("FIN-V-LUM-ERVARING",
		"de ervaring van elders is een prognose uit een lokale politieke bron, en geen jaarrekening")
)

// AssessLumpsum calculates the result of a lumpsum, from which volume the provider makes a loss, and
// which reserve it needs to bear each scenario. The error is [wmo.Bevindingen] when the question
// cannot be used.
func AssessLumpsum(in Lumpsumvraag, peil wmo.Peil) (Lumpsumoordeel, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Lumpsumoordeel{}, err
	}
	uit := Lumpsumoordeel{Naam: in.Naam, Peil: peil, VerliesIs: GezegdPrecies, Proeven: []Lumpsumproef{}}
	if o := in.Opbouw; o != nil {
		uit.uitOpbouw(&in, o, &r)
	} else {
		uit.Opbrengst, uit.Resultaat, uit.VerliesIs = in.Rekening.Opbrengst, in.Rekening.Resultaat, in.Rekening.ResultaatIs
		uit.Kosten = uit.Opbrengst.Min(uit.Resultaat)
		r.Stap(formuleLumpsumkosten, "kosten van de aanbieder", wmo.Euro("K", uit.Kosten), wmo.Euro("R", uit.Opbrengst), wmo.Euro("S", uit.Resultaat))
		r.BehoudAls(in.Rekening.OpbrengstIs != GezegdPrecies, voorbehoudOpbrengst)
	}
	uit.Verlies = tekortOnderNul(uit.Resultaat)
	uit.Verliesaandeel = kit.Verhouding(uit.Verlies, uit.Opbrengst, in.Decimalen)
	r.Stap(formuleVerlies, "verlies als deel van de opbrengst", wmo.Aantal("v", uit.Verliesaandeel, ""),
		wmo.Euro("S", uit.Resultaat), wmo.Euro("R", uit.Opbrengst), wmo.Aantal("d", in.Decimalen, "decimalen"))
	uit.Ervaringen = uit.vergelijk(&r)
	r.BehoudAls(len(uit.Ervaringen) > 0, voorbehoudErvaring)
	uit.verdeelTaken(&in, &r)
	uit.Berekening, uit.Voorbehouden = r.Berekening(), r.Voorbehouden()
	return uit, nil
}

// tekortOnderNul is how far an amount is below zero.
func tekortOnderNul(b wmo.Bedrag) wmo.Bedrag {
	return kit.Negatief(kit.Kleinste(b, wmo.Bedrag{}))
}

func (l *Lumpsumoordeel) uitOpbouw(in *Lumpsumvraag, o *Lumpsumgebruik, r *wmo.Verantwoording) {
	a, t := o.arrangement(), o.toestand()
	g := a.reken(&t)
	l.Opbrengst, l.Kosten, l.Resultaat = g.Opbrengst, g.kosten(), g.Resultaat
	a.verklaarWaarde(r, 0, &g, wmo.Grootheid{}, wmo.Grootheid{}) // a lumpsum does not depend on the inzet
	r.Stap(formuleKosten, "kosten van de aanbieder", wmo.Euro("K", l.Kosten),
		wmo.Euro("c", o.Kostprijs.Bedrag()), wmo.Aantal("q", o.Eenheden, "eenheden"), wmo.Aantal("n", een, "geheel"), wmo.Euro("F", o.VasteKosten))
	r.Stap(formuleResultaat, "resultaat van de aanbieder", wmo.Euro("S", l.Resultaat), wmo.Euro("R", l.Opbrengst), wmo.Euro("K", l.Kosten))
	if ruimte := l.Opbrengst.Min(o.VasteKosten); ruimte.Sign() >= 0 {
		l.Omslag = o.omslag(ruimte)
		r.Stap(formuleOmslag, "volume waarbij het resultaat nul is", wmo.Aantal("q", l.Omslag.Eenheden, "eenheden"),
			wmo.Euro("R", l.Opbrengst), wmo.Euro("F", o.VasteKosten), wmo.Euro("c", o.Kostprijs.Bedrag()))
	}
	r.BehoudAls(l.Omslag == nil, voorbehoudOmslag)
	for i := range in.Scenarios {
		p := o.proef(&in.Scenarios[i], in)
		l.Proeven = append(l.Proeven, p)
		o.verklaarProef(r, &in.Scenarios[i], &p)
		r.Stap(formuleLumpsumaandeel, "reserve als deel van de opbrengst: "+p.Naam, wmo.Aantal("v", p.Aandeel, ""),
			wmo.Euro("V", p.NodigeReserve), wmo.Euro("R", l.Opbrengst), wmo.Aantal("d", in.Decimalen, "decimalen"))
	}
}

// verklaarProef adds the steps from the shocks to the reserve that is needed.
func (o *Lumpsumgebruik) verklaarProef(r *wmo.Verantwoording, s *Schokscenario, p *Lumpsumproef) {
	eenheden := wmo.Aantal("x", o.Eenheden, "eenheden")
	for _, schok := range s.Schokken {
		switch schok.Soort {
		case SchokKostprijs:
			schok.verklaar(r, s.Naam, wmo.Euro("x", o.Kostprijs.Bedrag()))
		case SchokTarief:
			schok.verklaar(r, s.Naam, wmo.Aantal("x", een, "index"))
		default:
			eenheden = schok.verklaar(r, s.Naam, eenheden)
		}
	}
	r.Stap(formuleResultaat, "resultaat na de schok: "+p.Naam, wmo.Euro("S", p.Resultaat), wmo.Euro("R", p.Opbrengst), wmo.Euro("K", p.Kosten))
	r.Stap(formuleReserve, "reserve voor: "+p.Naam, wmo.Euro("V", p.NodigeReserve), wmo.Euro("S", p.Resultaat))
}

// omslag is the break-even volume; ruimte is what the lumpsum leaves for units after the fixed
// costs, zero or more.
func (o *Lumpsumgebruik) omslag(ruimte wmo.Bedrag) *Lumpsumomslag {
	a, t := o.arrangement(), o.toestand()
	resultaat := func(q wmo.Getal) wmo.Bedrag {
		t.eenheden = q
		return a.reken(&t).Resultaat
	}
	q := kit.DeelNaarBeneden(ruimte.Getal(), o.Kostprijs.Bedrag().Getal())
	boven := q.Plus(een)
	return &Lumpsumomslag{Eenheden: q, Resultaat: resultaat(q), Daarboven: boven, ResultaatDaarboven: resultaat(boven)}
}

func (o *Lumpsumgebruik) proef(s *Schokscenario, in *Lumpsumvraag) Lumpsumproef {
	a := o.arrangement()
	t := o.toestand().naAlle(s.Schokken)
	g := a.reken(&t)
	p := Lumpsumproef{
		Naam: s.Naam, Opbrengst: g.Opbrengst, Kosten: g.kosten(), Resultaat: g.Resultaat,
		NodigeReserve: tekortOnderNul(g.Resultaat),
	}
	p.Aandeel = kit.Verhouding(p.NodigeReserve, a.budget(), in.Decimalen)
	if in.Reserve != nil {
		p.Gedragen = wmo.UitkomstOf(in.Reserve.Compare(p.NodigeReserve) >= 0)
	}
	return p
}

// verdeelTaken compares the tasks with the whole result. An unknown task is not zero: as long as one
// is missing or approximate, Sluit stays onbepaald.
func (l *Lumpsumoordeel) verdeelTaken(in *Lumpsumvraag, r *wmo.Verantwoording) {
	if len(in.Taken) == 0 {
		return
	}
	t := Lumpsumtaken{Taken: slices.Clone(in.Taken)}
	som, precies := in.taaksom()
	precies = precies && l.VerliesIs == GezegdPrecies
	for i := range t.Taken {
		if taak := &t.Taken[i]; taak.Resultaat != nil && taak.Is == "" {
			taak.Is = GezegdPrecies
		}
	}
	t.Som, t.NietToegedeeld = som, l.Resultaat.Min(som)
	switch {
	case in.TakenVolledig == wmo.Nee, precies && !t.NietToegedeeld.IsZero():
		t.Sluit = wmo.Nee
	case precies:
		t.Sluit = in.TakenVolledig
	}
	r.BehoudAls(!precies, voorbehoudTaken)
	invoer := []wmo.Grootheid{wmo.Euro("S", l.Resultaat)}
	for i := range t.Taken {
		if b := t.Taken[i].Resultaat; b != nil {
			invoer = append(invoer, wmo.Euro("t "+t.Taken[i].Naam, *b))
		}
	}
	r.Stap(formuleLumpsumtaken, "niet aan een taak toegedeeld", wmo.Euro("N", t.NietToegedeeld), invoer...)
	l.Taken = &t
}
