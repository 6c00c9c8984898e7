package bijdrage

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Algemenebijdrage is what a unit owes over one period, with the rules and steps that lead to it.
//
//schema:nl Wat een eenheid over één periode verschuldigd is, met de regels en de rekenstappen die daartoe leiden.
type Algemenebijdrage struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De periode waarin de dag van het peil valt en waarover de bijdrage gaat.
	Periode Bijdrageperiode `json:"periode"`
	//schema:nl Of de eenheid over deze periode de gedeelde bijdrage verschuldigd is.
	Verschuldigd wmo.Uitkomst `json:"verschuldigd"`
	// Bedrag is what the unit owes for all provisions under the shared contribution.
	//
	//schema:nl Wat de eenheid samen verschuldigd is voor alle voorzieningen onder de gedeelde bijdrage, in euro over de periode.
	//schema:nl Ontbreekt zolang het niet vaststaat.
	Bedrag *wmo.Bedrag `json:"bedrag,omitempty"`
	// AlsVerschuldigd is what that is when the contribution is owed; so the amount is at most this.
	//
	//schema:nl Wat het bedrag is als de bijdrage verschuldigd is; meer wordt het dus niet. Ontbreekt als het niet bekend is.
	AlsVerschuldigd *wmo.Bedrag `json:"alsVerschuldigd,omitempty"`
	// Totaal is Bedrag and the amounts of provisions with an amount of their own.
	//
	//schema:nl Het bedrag en de eigen bedragen van voorzieningen samen, in euro over de periode. Ontbreekt zolang een ervan niet
	//schema:nl vaststaat.
	Totaal *wmo.Bedrag `json:"totaal,omitempty"`
	//schema:nl JSON Pointers naar de feiten die nog gevraagd moeten worden. Ontbreekt als niets het antwoord openhoudt.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl Of de eenheid van de bijdrage is vrijgesteld, met de regels waarop dat rust.
	Vrijgesteld wmo.Motivering[struct{}] `json:"vrijgesteld"`
	//schema:nl Hoe elke voorziening meetelt, in de volgorde van de invoer.
	Voorzieningen []Voorzieningsbijdrage `json:"voorzieningen"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er niets is
	//schema:nl aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Voorzieningsbijdrage is how one provision counts.
//
//schema:nl Hoe één voorziening meetelt.
type Voorzieningsbijdrage struct {
	//schema:nl Of de voorziening onder de gedeelde bijdrage valt, een eigen bedrag heeft of onder een andere bijdrage valt, met de
	//schema:nl regels waarop dat rust.
	Behandeling wmo.Motivering[Behandeling] `json:"behandeling"`
	//schema:nl Of er over deze periode voor de voorziening een bijdrage kan worden gevraagd, gezien haar begin en einde en de dag
	//schema:nl van het besluit.
	Loopt wmo.Motivering[struct{}] `json:"loopt"`
	//schema:nl Of de eenheid om deze voorziening de gedeelde bijdrage verschuldigd kan zijn.
	Draagt wmo.Uitkomst `json:"draagt"`
	//schema:nl Het eigen bedrag van de voorziening in euro over de periode. Ontbreekt als zij er geen heeft of het niet vaststaat.
	EigenBedrag *wmo.Bedrag `json:"eigenBedrag,omitempty"`
}

var (
	formuleBedrag = register.Formule("FIN-F-BA-BEDRAG", "B = v · b",
		"v is één als de bijdrage verschuldigd is en anders nul, b het bedrag als zij verschuldigd is; zonder b is v nul", wet("2020-01-01", "2.1.4a", "4", ""))
	formuleKostprijs = register.Formule("FIN-F-BA-EIGEN", "e = v · min(g, k)",
		"g bedrag van de verordening, k kostprijs als die is opgegeven, v nul als de voorziening niet loopt of voor vervoer een vrijstelling geldt, en anders één",
		wet("2020-01-01", "2.1.4", "6", ""))
	formuleTotaal = register.Formule("FIN-F-BA-TOTAAL", "T = B + Σ e", "B gedeelde bijdrage, e eigen bedrag van een voorziening", kit.Boekhoudkundig())
)

// Findings, assumptions and reservations of every question about a contribution.
var (
	meldingHoger    = register.Melding("FIN-BA-HOGER", "een verordening kan de bijdrage alleen verlagen")
	meldingOuder    = register.Melding("FIN-BA-OUDER", "een ouder betaalt alleen voor een woningaanpassing")
	meldingLeeftijd = register.Melding("FIN-BA-LEEFTIJD", "wie jonger is dan achttien heeft de AOW-leeftijd niet")

	aannameVerordening = register.Aanname("FIN-A-BA-VERORDENING",
		"de gemeente vraagt de bijdrage, en voor zover niets is opgegeven de volle: de verordening is niet opgegeven", wet("2020-01-01", "2.1.4a", "1", ""))
	aannameLeeftijd = register.Aanname("FIN-A-BA-LEEFTIJD",
		"een leeftijd telt vanaf de eerste periode die begint op of na de dag waarop zij is bereikt; "+
			"het besluit zegt: vanaf de dag waarop de bijdrage wordt vastgesteld",
		ub("2021-01-01", "3.4", "1", "").Als(wmo.Afgeleid))
	aannameAow          = register.Aanname("FIN-A-BA-AOW", "of iemand de AOW-leeftijd heeft, volgt uit de geboortedatum")
	voorbehoudJaargrens = register.Voorbehoud("FIN-V-BA-JAARGRENS",
		"de periode van vier weken ligt in twee jaren of is de laatste voor de maanden; gerekend is met de tekst van de gevraagde dag",
		ub("2019-01-01", "3.8", "3", "").Als(wmo.Afgeleid))
	voorbehoud2020 = register.Voorbehoud("FIN-V-BA-2020",
		"van 2020 is geen tekst van het Uitvoeringsbesluit gelezen: gerekend is met die van 2021-01-01, die ook over april en mei 2020 gaat")
	voorbehoudPgbWonen = register.Voorbehoud("FIN-V-BA-PGB-WONEN",
		"dat een pgb voor beschermd wonen zonder wonen onder de algemene bijdrage valt, en tot 2020 elk pgb, zeggen CAK en Rijk; "+
			"het besluit noemt dat onderscheid niet", cakPgb)
	voorbehoudScheiden = register.Voorbehoud("FIN-V-BA-SCHEIDEN",
		"bij gescheiden wonen en zorg noemt de VNG de lage bijdrage voor beschermd wonen; "+
			"regelhulp.nl koppelt ook zorg in natura aan het wonen, en dan zou het de algemene bijdrage zijn",
		regelhulp)
	voorbehoudOordeel = register.Voorbehoud("FIN-V-BA-OORDEEL",
		"een oordeel werkt hier niet terug; sinds wanneer dat tot 36 maanden mag is niet gelezen: de tekst van 2022-01-01 kent het niet, die van 2024-07-01 wel",
		ub("2024-07-01", "3.8", "4", ""))
	voorbehoudKostprijs = register.Voorbehoud("FIN-V-BA-KOSTPRIJS", "of het eigen bedrag onder de kostprijs blijft is niet nagegaan: die is niet opgegeven",
		wet("2020-01-01", "2.1.4", "6", ""))
	voorbehoudVervoer = register.Voorbehoud("FIN-V-BA-VERVOER",
		"dat de vrijstellingen ook voor vervoer met een eigen bedrag gelden, leiden wij af uit de plaats van de bepaling",
		ub("2021-01-01", "3.8", "3", "").Als(wmo.Afgeleid))
	voorbehoudTerugwerking = register.Voorbehoud("FIN-V-BA-TERUGWERKING",
		"het besluit is van later dan de tekst die over deze periode gold; hoe ver het dan terugwerkt is niet gelezen",
		ub("2021-01-01", "3.5", "4", "").Als(wmo.Afgeleid))
)

// DetermineContribution determines what an unmarried client, or client and spouse together, owe over the
// period that holds peil.Op. The error is [wmo.Bevindingen] when the question cannot be used.
func DetermineContribution(in Bijdragevraag, peil wmo.Peil) (Algemenebijdrage, error) {
	r, err := kit.Keur(&in, peil, func(k *kit.Keuring) { in.keur(k, peil) })
	if err != nil {
		return Algemenebijdrage{}, err
	}
	e := nieuweEenheid(&in, peil)
	uit := Algemenebijdrage{Peil: peil, Periode: e.periode}
	vrij := wmo.Een(vrijstellingen, e, peil)
	uit.Vrijgesteld = vrij.Motiveer()
	if err := uit.weeg(e); err != nil {
		return Algemenebijdrage{}, err
	}
	draagt := make([]wmo.Uitkomst, len(uit.Voorzieningen))
	for i := range uit.Voorzieningen {
		draagt[i] = uit.Voorzieningen[i].Draagt
	}
	dragend := wmo.Of(draagt...)
	uit.Verschuldigd = wmo.En(dragend, vrij.Uitkomst.Niet())
	e.vertel(&r)
	uit.reken(e, dragend, &r)
	uit.Berekening, uit.Aannames, uit.Voorbehouden = r.Berekening(), r.Aannames(), r.Voorbehouden()
	return uit, nil
}

// weeg applies the rules to each provision.
func (u *Algemenebijdrage) weeg(e *eenheidOp) error {
	u.Voorzieningen = make([]Voorzieningsbijdrage, len(e.Voorzieningen))
	for i := range e.Voorzieningen {
		v := &voorzieningOp{&e.Voorzieningen[i], e}
		b, err := wmo.Kies(behandelingen, v, e.peil)
		if err != nil {
			return err
		}
		loopt := wmo.Alle(lopend, v, e.peil)
		m, gedeeld := b.Motiveer(), wmo.Onbepaald
		switch {
		case len(b.Stappen) == 0: // no law yet
		case b.Uitkomst == wmo.Onbepaald:
			gedeeld, m.Ontbreekt = v.inElkeWereld()
		default:
			gedeeld = wmo.UitkomstOf(b.Waarde == GedeeldeBijdrage)
		}
		u.Voorzieningen[i] = Voorzieningsbijdrage{
			Behandeling: genummerd(m, i), Loopt: genummerd(loopt.Motiveer(), i), Draagt: wmo.En(gedeeld, loopt.Uitkomst),
		}
	}
	return nil
}

// genummerd puts the index of a provision in the places of its facts.
func genummerd[T any](m wmo.Motivering[T], i int) wmo.Motivering[T] {
	for j := range m.Stappen {
		m.Stappen[j].Feit = nummer(m.Stappen[j].Feit, i)
	}
	for j := range m.Ontbreekt {
		m.Ontbreekt[j] = nummer(m.Ontbreekt[j], i)
	}
	return m
}

func nummer(feit string, i int) string {
	return strings.Replace(feit, "/-/", "/"+strconv.Itoa(i)+"/", 1)
}

// vertel notes what the answer rests on beside rules and steps.
func (e *eenheidOp) vertel(r *wmo.Verantwoording) {
	r.NeemAanAls(e.Verordening == nil || e.Verordening.Bijdrage == wmo.Onbepaald, aannameVerordening)
	for _, p := range []persoonOp{e.client, e.partner} {
		r.NeemAanAls(p.bron.Regeling != "", aannameAow.Volgens(p.bron))
		r.NeemAanAls(p.omslag, aannameLeeftijd)
	}
	r.NeemAanAls(e.wordtAchttien, aannameLeeftijd)
	r.BehoudAls(e.periode.overJaargrens(), voorbehoudJaargrens)
	r.BehoudAls(e.peil.Op.Jaar() == 2020, voorbehoud2020)
	r.BehoudAls(slices.ContainsFunc(e.Oordelen, func(o Collegeoordeel) bool { return o.twijfelTerug(e.periode.Begindatum) }), voorbehoudOordeel)
	r.BehoudAls(e.Verzonden.IsValid() && e.Verzonden.Jaar() > 2019 && e.peil.Op.Before(beginMaand), voorbehoudTerugwerking)
	for i := range e.Voorzieningen {
		v := &e.Voorzieningen[i]
		bw := v.Waarvoor == VoorBeschermdWonen
		r.BehoudAls(bw && v.Vorm == Pgb && (v.Wonen == wmo.Nee || e.peil.Op.Before(beginMaand)), voorbehoudPgbWonen)
		r.BehoudAls(bw && v.Vorm == Maatwerk && v.Wonen == wmo.Nee && !e.peil.Op.Before(beginMaand), voorbehoudScheiden)
	}
}

// reken works out the amounts and lists what is missing for them.
func (u *Algemenebijdrage) reken(e *eenheidOp, dragend wmo.Uitkomst, r *wmo.Verantwoording) {
	mist := u.gedeeldBedrag(e, dragend, r)
	totaal, bekend, invoer := wmo.Bedrag{}, u.Bedrag != nil, []wmo.Grootheid{}
	if bekend {
		totaal = *u.Bedrag
		invoer = append(invoer, wmo.Euro("B", totaal))
	}
	for i := range u.Voorzieningen {
		eigen, ontbreekt, telt := u.eigenBedrag(e, i, r)
		mist = append(mist, ontbreekt...)
		switch {
		case !telt:
		case eigen == nil:
			bekend = false
		default:
			u.Voorzieningen[i].EigenBedrag = eigen
			totaal = totaal.Plus(*eigen)
			invoer = append(invoer, wmo.Euro("e "+strconv.Itoa(i+1), *eigen))
		}
	}
	if bekend {
		u.Totaal = &totaal
		r.Stap(formuleTotaal, "samen over de periode", wmo.Euro("T", totaal), invoer...)
	}
	slices.Sort(mist)
	u.Ontbreekt = slices.Compact(mist)
}

// gedeeldBedrag works out what is owed under the shared contribution, or what is missing for it. An amount
// of nil is known, whether it is owed or not.
func (u *Algemenebijdrage) gedeeldBedrag(e *eenheidOp, dragend wmo.Uitkomst, r *wmo.Verantwoording) (mist []string) {
	if u.Verschuldigd == wmo.Nee {
		u.Bedrag = &wmo.Bedrag{}
		r.Stap(formuleBedrag, "gedeelde bijdrage: niet verschuldigd", wmo.Euro("B", wmo.Bedrag{}), wmo.Aantal("v", 0, ""))
		return nil
	}
	bedrag, mist := e.alsVerschuldigd(r)
	u.AlsVerschuldigd = bedrag
	if bedrag != nil && (u.Verschuldigd == wmo.Ja || bedrag.Sign() == 0) {
		u.Bedrag = bedrag
		r.Stap(formuleBedrag, "gedeelde bijdrage", wmo.Euro("B", *bedrag), wmo.Aantal("v", 1, ""), wmo.Euro("b", *bedrag))
		return nil
	}
	for i := range u.Voorzieningen {
		if dragend == wmo.Onbepaald && u.Voorzieningen[i].Draagt == wmo.Onbepaald {
			mist = append(mist, u.Voorzieningen[i].Behandeling.Ontbreekt...)
		}
	}
	return append(mist, u.Vrijgesteld.Ontbreekt...)
}

// eigenBedrag is the own amount of a provision; nil when it is not known, and telt is false when the
// provision has none for certain.
func (u *Algemenebijdrage) eigenBedrag(e *eenheidOp, i int, r *wmo.Verantwoording) (bedrag *wmo.Bedrag, mist []string, telt bool) {
	v, b := &e.Voorzieningen[i], &u.Voorzieningen[i]
	if b.Behandeling.Uitkomst == wmo.Onbepaald {
		return nil, b.Behandeling.Ontbreekt, v.Vorm == AlgemeneVz || v.Waarvoor == VoorVervoer
	}
	if b.Behandeling.Waarde != EigenTariefVan {
		return nil, nil, false
	}
	vervoer := v.Vorm != AlgemeneVz
	loopt := b.Loopt.Uitkomst
	if vervoer {
		r.Behoud(voorbehoudVervoer)
		loopt = wmo.En(loopt, u.Vrijgesteld.Uitkomst.Niet())
	}
	var eigen wmo.Bedrag
	n, invoer := 0, []wmo.Grootheid{}
	switch {
	case loopt == wmo.Nee:
	case v.Bedrag == nil:
		return nil, []string{"/voorzieningen/" + strconv.Itoa(i) + "/bedrag"}, true
	case loopt == wmo.Onbepaald && v.Bedrag.Sign() > 0:
		return nil, u.Vrijgesteld.Ontbreekt, true
	default:
		n, eigen = 1, *v.Bedrag
		invoer = append(invoer, wmo.Euro("g", eigen))
		if begrensd := !vervoer && !e.peil.Op.Before(beginMaand); begrensd && v.Kostprijs != nil {
			eigen = kit.Kleinste(eigen, *v.Kostprijs)
			invoer = append(invoer, wmo.Euro("k", *v.Kostprijs))
		} else {
			r.BehoudAls(begrensd, voorbehoudKostprijs)
		}
	}
	r.Stap(formuleKostprijs, "eigen bedrag van voorziening "+strconv.Itoa(i+1), wmo.Euro("e", eigen), append(invoer, wmo.Aantal("v", n, ""))...)
	return &eigen, nil, true
}
