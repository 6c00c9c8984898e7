package finance

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Lumpsumoordeel is the result of a lumpsum, and the risk in it.
type Lumpsumoordeel struct {
	Naam      string     `json:"naam"`
	Peil      wmo.Peil   `json:"peil"`
	Opbrengst wmo.Bedrag `json:"opbrengst"` // the lumpsum
	Kosten    wmo.Bedrag `json:"kosten"`
	Resultaat wmo.Bedrag `json:"resultaat"` // opbrengst less costs
	// Verlies is how far the result is below zero; without a loss it is nil.
	Verlies wmo.Bedrag `json:"verlies"`
	// Verliesaandeel is the loss as part of the opbrengst, 0.04 is four percent, to the
	// decimals that were asked for; VerliesIs says how it is to be read.
	Verliesaandeel wmo.Getal `json:"verliesaandeel"`
	VerliesIs      Zegswijze `json:"verliesIs"`
	// Ervaringen are published results of others, to hold this one against.
	Ervaringen   []Lumpsumvergelijking `json:"ervaringen"`
	Omslag       *Lumpsumomslag        `json:"omslag,omitempty"`
	Proeven      []Lumpsumproef        `json:"proeven"`
	Taken        *Lumpsumtaken         `json:"taken,omitempty"`
	Berekening   wmo.Berekening        `json:"berekening"`
	Voorbehouden []wmo.Voorbehoud      `json:"voorbehouden,omitempty"`
}

// Lumpsumomslag is the volume at which the result turns: the whole units on both sides
// of the exact point.
type Lumpsumomslag struct {
	Eenheden           wmo.Getal  `json:"eenheden"`           // the most without a loss
	Resultaat          wmo.Bedrag `json:"resultaat"`          // at those units
	Daarboven          wmo.Getal  `json:"daarboven"`          // one unit more
	ResultaatDaarboven wmo.Bedrag `json:"resultaatDaarboven"` // at one unit more
}

// Lumpsumproef is a shock that the lumpsum has to bear.
type Lumpsumproef struct {
	Naam      string     `json:"naam"`
	Opbrengst wmo.Bedrag `json:"opbrengst"` // after the shock
	Kosten    wmo.Bedrag `json:"kosten"`    // after the shock
	Resultaat wmo.Bedrag `json:"resultaat"` // after the shock
	// NodigeReserve is what it takes to bear the loss, and as part of the opbrengst.
	NodigeReserve wmo.Bedrag `json:"nodigeReserve"`
	Aandeel       wmo.Getal  `json:"aandeel"` // before the shock
	// Gedragen says whether the stated reserve is enough; open without one.
	Gedragen wmo.Uitkomst `json:"gedragen"`
}

// Lumpsumtaken is the result by task.
type Lumpsumtaken struct {
	Taken []Lumpsumtaak `json:"taken"`
	Som   wmo.Bedrag    `json:"som"` // of the amounts as they are told
	// NietToegedeeld is the result less that sum: what the tasks that are told leave open.
	NietToegedeeld wmo.Bedrag `json:"nietToegedeeld"`
	// Sluit says whether the tasks are the whole result; open as long as one is missing
	// or told by approximation.
	Sluit wmo.Uitkomst `json:"sluit"`
}

var (
	formuleVerlies = Formule{"FIN-F-VERLIES", "v = max(0, −S) / R", "S resultaat, R opbrengst; op d decimalen", boekhoudkundig}
	formuleOmslag  = Formule{
		"FIN-F-OMSLAG", "q = (R − F) / c", "R opbrengst, F vaste kosten, c kostprijs per eenheid; naar beneden op hele eenheden", boekhoudkundig,
	}
	formuleReserve = Formule{"FIN-F-RESERVE", "V = max(0, −S)", "S resultaat na de schok", boekhoudkundig}
)

var (
	formuleLumpsumkosten  = Formule{"FIN-F-LUM-KOSTEN", "K = R − S", "R opbrengst, S resultaat, zoals zij zijn opgegeven", boekhoudkundig}
	formuleLumpsumaandeel = Formule{"FIN-F-LUM-AANDEEL", "v = V / R", "V reserve die nodig is, R opbrengst voor de schok; op d decimalen", boekhoudkundig}
	formuleLumpsumtaken   = Formule{"FIN-F-LUM-TAKEN", "N = S − Σ t", "S resultaat, t dat van elke taak waarvan het bekend is", boekhoudkundig}
)

var lumpsumFormules = []Formule{
	formuleLumpsumkosten, formuleVerlies, formuleOmslag, formuleReserve, formuleLumpsumaandeel, formuleLumpsumtaken,
}

// What a lumpsum does not say.
var (
	voorbehoudOpbrengst = wmo.Voorbehoud{
		Code: "FIN-V-LUM-OPBRENGST", Tekst: "de opbrengst is niet precies bekend: het aandeel is genomen van het genoemde bedrag",
	}
	voorbehoudOmslag = wmo.Voorbehoud{
		Code: "FIN-V-LUM-OMSLAG", Tekst: "de vaste kosten zijn hoger dan de lumpsum: er is geen volume zonder verlies",
	}
	voorbehoudTaken = wmo.Voorbehoud{
		Code:  "FIN-V-LUM-TAKEN",
		Tekst: "niet elke taak is precies bekend: wat niet is toegedeeld is het verschil van de genoemde bedragen, geen bekend resultaat",
	}
	voorbehoudErvaring = wmo.Voorbehoud{
		Code: "FIN-V-LUM-ERVARING", Tekst: "de ervaring van elders is een prognose uit een lokale politieke bron, en geen jaarrekening",
	}
	lumpsumVoorbehouden = []wmo.Voorbehoud{voorbehoudOpbrengst, voorbehoudOmslag, voorbehoudTaken, voorbehoudErvaring}
)

// Weigh works out the result of a lumpsum, from which volume it is a loss, and what
// reserve a shock takes. The error is [wmo.Bevindingen] when the question cannot be used.
func Weigh(in Lumpsumvraag, peil wmo.Peil) (Lumpsumoordeel, error) {
	if _, err := keur(&in, peil, in.keur); err != nil {
		return Lumpsumoordeel{}, err
	}
	r := nieuweRekening(peil)
	uit := Lumpsumoordeel{Naam: in.Naam, Peil: peil, VerliesIs: GezegdPrecies, Proeven: []Lumpsumproef{}}
	if o := in.Opbouw; o != nil {
		uit.uitOpbouw(&in, o, &r)
	} else {
		uit.Opbrengst, uit.Resultaat, uit.VerliesIs = in.Rekening.Opbrengst, in.Rekening.Resultaat, in.Rekening.ResultaatIs
		uit.Kosten = uit.Opbrengst.Min(uit.Resultaat)
		r.stap(&formuleLumpsumkosten, "kosten van de aanbieder", euro("K", uit.Kosten), euro("R", uit.Opbrengst), euro("S", uit.Resultaat))
		r.behoud(in.Rekening.OpbrengstIs != GezegdPrecies, voorbehoudOpbrengst)
	}
	uit.Verlies = tekortOnderNul(uit.Resultaat)
	uit.Verliesaandeel = verhouding(uit.Verlies, uit.Opbrengst, in.Decimalen)
	r.stap(&formuleVerlies, "verlies als deel van de opbrengst", aantal("v", uit.Verliesaandeel, ""),
		euro("S", uit.Resultaat), euro("R", uit.Opbrengst), aantal("d", getalVan(in.Decimalen), "decimalen"))
	uit.Ervaringen = uit.vergelijk(peil)
	r.behoud(len(uit.Ervaringen) > 0, voorbehoudErvaring)
	if err := uit.verdeelTaken(&in, &r); err != nil {
		return Lumpsumoordeel{}, err
	}
	uit.Berekening, uit.Voorbehouden = r.stappen, r.voorbehouden
	return uit, nil
}

// tekortOnderNul is how far an amount is below zero.
func tekortOnderNul(b wmo.Bedrag) wmo.Bedrag {
	return negatief(kleinste(b, wmo.Bedrag{}))
}

func (l *Lumpsumoordeel) uitOpbouw(in *Lumpsumvraag, o *Lumpsumgebruik, r *rekening) {
	a, t := o.arrangement(), o.toestand()
	g := a.reken(&t)
	l.Opbrengst, l.Kosten, l.Resultaat = g.Opbrengst, g.kosten(), g.Resultaat
	a.verklaarWaarde(r, 0, &g, wmo.Grootheid{}, wmo.Grootheid{}) // a lumpsum does not look at the inzet
	r.stap(&formuleKosten, "kosten van de aanbieder", euro("K", l.Kosten),
		euro("c", o.Kostprijs.Bedrag()), aantal("q", o.Eenheden, "eenheden"), aantal("n", een, "geheel"), euro("F", o.VasteKosten))
	r.stap(&formuleResultaat, "resultaat van de aanbieder", euro("S", l.Resultaat), euro("R", l.Opbrengst), euro("K", l.Kosten))
	if ruimte := l.Opbrengst.Min(o.VasteKosten); ruimte.Sign() >= 0 {
		l.Omslag = o.omslag(ruimte)
		r.stap(&formuleOmslag, "volume waarbij het resultaat nul is", aantal("q", l.Omslag.Eenheden, "eenheden"),
			euro("R", l.Opbrengst), euro("F", o.VasteKosten), euro("c", o.Kostprijs.Bedrag()))
	}
	r.behoud(l.Omslag == nil, voorbehoudOmslag)
	for i := range in.Scenarios {
		p := o.proef(&in.Scenarios[i], in)
		l.Proeven = append(l.Proeven, p)
		o.verklaarProef(r, &in.Scenarios[i], &p)
		r.stap(&formuleLumpsumaandeel, "reserve als deel van de opbrengst: "+p.Naam, aantal("v", p.Aandeel, ""),
			euro("V", p.NodigeReserve), euro("R", l.Opbrengst), aantal("d", getalVan(in.Decimalen), "decimalen"))
	}
}

// verklaarProef tells what the shocks make of the units and prices, and what it takes to
// bear that.
func (o *Lumpsumgebruik) verklaarProef(r *rekening, s *Schokscenario, p *Lumpsumproef) {
	eenheden := aantal("x", o.Eenheden, "eenheden")
	for _, schok := range s.Schokken {
		switch schok.Soort {
		case SchokKostprijs:
			schok.verklaar(r, s.Naam, euro("x", o.Kostprijs.Bedrag()))
		case SchokTarief:
			schok.verklaar(r, s.Naam, aantal("x", een, "index"))
		default:
			eenheden = schok.verklaar(r, s.Naam, eenheden)
		}
	}
	r.stap(&formuleResultaat, "resultaat na de schok: "+p.Naam, euro("S", p.Resultaat), euro("R", p.Opbrengst), euro("K", p.Kosten))
	r.stap(&formuleReserve, "reserve voor: "+p.Naam, euro("V", p.NodigeReserve), euro("S", p.Resultaat))
}

// omslag: ruimte is what the lumpsum leaves for units, and not below zero.
func (o *Lumpsumgebruik) omslag(ruimte wmo.Bedrag) *Lumpsumomslag {
	a, t := o.arrangement(), o.toestand()
	resultaat := func(q wmo.Getal) wmo.Bedrag {
		t.eenheden = q
		return a.reken(&t).Resultaat
	}
	q := deelNaarBeneden(ruimte.Getal(), o.Kostprijs.Bedrag().Getal())
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
	p.Aandeel = verhouding(p.NodigeReserve, a.budget(), in.Decimalen)
	if in.Reserve != nil {
		p.Gedragen = wmo.UitkomstOf(in.Reserve.Compare(p.NodigeReserve) >= 0)
	}
	return p
}

// verdeelTaken holds the tasks against the whole. An unknown task is no zero: as long
// as one is missing or approximate, nothing is said to close.
func (l *Lumpsumoordeel) verdeelTaken(in *Lumpsumvraag, r *rekening) error {
	if len(in.Taken) == 0 {
		return nil
	}
	t := Lumpsumtaken{Taken: slices.Clone(in.Taken)}
	precies := l.VerliesIs == GezegdPrecies
	for i := range t.Taken {
		taak := &t.Taken[i]
		if taak.Resultaat == nil {
			precies = false
			continue
		}
		t.Som = t.Som.Plus(*taak.Resultaat)
		if taak.Is == "" {
			taak.Is = GezegdPrecies
		}
		precies = precies && taak.Is == GezegdPrecies
	}
	t.NietToegedeeld = l.Resultaat.Min(t.Som)
	if precies && in.TakenVolledig == wmo.Ja && !t.NietToegedeeld.IsZero() {
		var k keuring
		k.Meld(CodeLumpsumTaken, fmt.Sprintf("de taken tellen op tot %s en niet tot %s", t.Som, l.Resultaat), "/taken")
		return k.Err()
	}
	switch {
	case in.TakenVolledig == wmo.Nee, precies && !t.NietToegedeeld.IsZero():
		t.Sluit = wmo.Nee
	case precies:
		t.Sluit = in.TakenVolledig
	}
	r.behoud(!precies, voorbehoudTaken)
	invoer := []wmo.Grootheid{euro("S", l.Resultaat)}
	for i := range t.Taken {
		if b := t.Taken[i].Resultaat; b != nil {
			invoer = append(invoer, euro("t "+t.Taken[i].Naam, *b))
		}
	}
	r.stap(&formuleLumpsumtaken, "niet aan een taak toegedeeld", euro("N", t.NietToegedeeld), invoer...)
	l.Taken = &t
	return nil
}
