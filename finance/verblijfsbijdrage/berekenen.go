package verblijfsbijdrage

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// betaler is a person of the question, with where it stands.
type betaler struct {
	*Bijdragebetaler

	naam, plaats string
}

// berekening is a question that is being answered.
type berekening struct {
	in           *Verblijfsbijdragevraag
	r            *wmo.Verantwoording
	b            *bedragenOp
	aftrek       *aftrekOp // nil when not known
	aftrekLopend *aftrekOp
	wie          []betaler
	ontbreekt    []string
}

// mis notes a place in the question to fill.
func (c *berekening) mis(plaatsen ...string) {
	for _, p := range plaatsen {
		if !slices.Contains(c.ontbreekt, p) {
			c.ontbreekt = append(c.ontbreekt, p)
		}
	}
}

// CalculateStayContribution calculates what is owed for beschermd wonen in the month of peil.Op. What is
// not known, an amount of that year or a fact, leaves it open, with what to fill. The error is
// [wmo.Bevindingen] when the question cannot be used.
func CalculateStayContribution(in Verblijfsbijdragevraag, peil wmo.Peil) (Verblijfsbijdrage, error) {
	r, err := kit.Keur(&in, peil, func(k *kit.Keuring) { in.keur(k, peil.Op) })
	if err != nil {
		return Verblijfsbijdrage{}, err
	}
	c := &berekening{in: &in, r: &r, b: bedragenVan(in.Bedragen, peil)}
	c.wie = append(make([]betaler, 0, 2), betaler{&in.Client, "cliënt", "/client"})
	if in.Echtgenoot != nil {
		c.wie = append(c.wie, betaler{in.Echtgenoot, "echtgenoot", "/echtgenoot"})
	}
	uit := Verblijfsbijdrage{Peil: peil, Soort: in.Soort}
	if in.Dagen != nil {
		uit.Dagen = *in.Dagen
	}
	if peil.Op.Before(beginWmo) {
		r.Behoud(voorbehoudVoor2015)
	} else {
		c.vul(&uit)
	}
	uit.Ontbreekt = append([]string{}, c.ontbreekt...)
	uit.Berekening, uit.Aannames, uit.Voorbehouden = r.Berekening(), r.Aannames(), r.Voorbehouden()
	return uit, nil
}

// uitslag is a monthly contribution, or that it is open.
type uitslag struct {
	bekend    bool
	maand     wmo.Bedrag
	grondslag Bijdragegrondslag
	delen     *jaarfeiten // by whose incomes it is shared
}

func (c *berekening) vul(uit *Verblijfsbijdrage) {
	u := c.maand(uit)
	if !u.bekend {
		return
	}
	uit.StaatVast, uit.Grondslag, uit.Maand = wmo.Ja, u.grondslag, &u.maand
	bedrag := u.maand
	if dagen := c.in.Dagen; dagen != nil && *dagen < dagenIn(c.r.Peil().Op) {
		n := wmo.GetalOf(*dagen)
		bedrag = kit.Gedeeld(u.maand.Maal(twaalf).Maal(n), dagenInJaar)
		c.r.Stap(c.b.tekst.deel, "bijdrage over een deel van de maand", wmo.Euro("d", bedrag), wmo.Euro("h", u.maand), wmo.Aantal("n", *dagen, "dagen"))
	}
	uit.Bedrag = &bedrag
	c.verdeel(uit, u, bedrag)
}

var dagenInJaar = wmo.GetalOf(365)

// dagenIn is how many days the month of a day has.
func dagenIn(d wmo.Datum) int {
	dagen, _ := kit.MaandVan(d).Dagen()
	return dagen
}

// maand is what is owed over a whole month.
func (c *berekening) maand(uit *Verblijfsbijdrage) uitslag {
	if c.in.Soort == BijdrageGeen {
		return uitslag{bekend: true, grondslag: GrondslagGeen}
	}
	if c.in.Bedragen != nil {
		eigen(c.r, c.in.Bedragen.Bron)
	}
	nihil := wmo.Nee
	switch {
	case c.in.Soort == BijdrageHoog:
		c.r.BehoudAls(c.in.Nihil != nil, voorbehoudNihilHoog)
	case c.in.Nihil == nil:
		c.r.Behoud(voorbehoudNihil)
	default:
		oordeel := c.nihil(uit)
		m := oordeel.Motiveer()
		uit.Nihil, nihil = &m, oordeel.Uitkomst
	}
	if nihil == wmo.Ja {
		return uitslag{bekend: true, grondslag: GrondslagNihil, delen: c.inkomens()}
	}
	var u uitslag
	switch c.in.Gegevens {
	case GegevensNietBeschikbaar:
		u = c.zonderGegevens()
	case GegevensVolgen:
		u = c.doorlopend()
	default:
		u = c.naarInkomen(uit)
	}
	if nihil == wmo.Onbepaald {
		u.bekend = u.bekend && u.maand.IsZero()
	}
	return u
}

// doorlopend is the contribution of last December, that runs on.
func (c *berekening) doorlopend() uitslag {
	c.r.Behoud(voorbehoudDoorlopend)
	if c.in.LaatsteBijdrage == nil {
		c.mis("/laatsteBijdrage")
		return uitslag{}
	}
	maand := *c.in.LaatsteBijdrage
	c.r.Stap(c.b.tekst.doorlopend, "bijdrage per maand tot het inkomen is vastgesteld", wmo.Euro("h", maand), wmo.Euro("v", maand))
	return uitslag{bekend: true, maand: maand, grondslag: GrondslagLaatste, delen: c.inkomens()}
}

// zonderGegevens is the contribution while income is unknown: the lowest one, and since 2026 nothing instead
// of the high one.
func (c *berekening) zonderGegevens() uitslag {
	u := uitslag{grondslag: GrondslagOnbekend, delen: c.inkomens()}
	onderdeel := ""
	if !c.r.Peil().Op.Before(jaar2026) {
		if onderdeel = "b"; c.in.Soort == BijdrageHoog {
			onderdeel = "a"
		}
	}
	bron := ub("3.17", "1", onderdeel)
	bron.Versie, bron.Zekerheid = c.b.tekst.hoog.Bron.Versie, c.b.tekst.hoog.Bron.Zekerheid
	c.r.Behoud(voorbehoudHerzien.Volgens(bron))
	if onderdeel == "a" {
		u.bekend = true
		c.r.Stap(formuleOnbekend.Volgens(bron), "bijdrage per maand zonder gegevens over het inkomen", wmo.Euro("h", nul), wmo.Euro("m", nul))
		return u
	}
	if c.b.LaagLaagste == nil {
		c.misBedrag("/bedragen/laagLaagste")
		return u
	}
	u.bekend, u.maand = true, *c.b.LaagLaagste
	c.r.Stap(formuleOnbekend.Volgens(bron), "bijdrage per maand zonder gegevens over het inkomen", wmo.Euro("h", u.maand), wmo.Euro("m", u.maand))
	return u
}

// inkomens are the incomes by which spouses share, as far as they are stated.
func (c *berekening) inkomens() *jaarfeiten {
	f := &jaarfeiten{personen: make([]persoon, len(c.wie))}
	for i := range c.wie {
		j := c.wie[i].Peiljaar
		if j == nil || j.Inkomen == nil {
			return nil
		}
		f.personen[i] = persoon{naam: c.wie[i].naam, inkomen: *j.Inkomen}
	}
	return f
}

// misBedrag notes an amount of the decree that is not known.
func (c *berekening) misBedrag(plaats string) {
	c.mis(plaats)
	c.r.Behoud(voorbehoudBedragen)
}

var (
	voorbehoudVoor2015 = register.Voorbehoud("FIN-V-BB-VOOR-2015", "voor 2015 gold een andere wet; daarvan is niets gelezen")
	voorbehoudBedragen = register.Voorbehoud("FIN-V-BB-BEDRAGEN",
		"van dit jaar is een bedrag van het Uitvoeringsbesluit niet gevonden, of was het nog niet bekend: "+
			"bekend zijn 2015, 2017 tot en met 2019, 2021, 2022 en 2024 tot en met 2026, en van 2020 wat niet over het vermogen of het lopende jaar gaat")
	voorbehoudAftrek = register.Voorbehoud("FIN-V-BB-AFTREK",
		"van dit jaar zijn de bedragen van de Uitvoeringsregeling niet gevonden, of waren zij nog niet bekend: bekend zijn 2015 over het peiljaar, en 2025")
	voorbehoudHerzien    = register.Voorbehoud("FIN-V-BB-HERZIEN", "zodra de gegevens er zijn wordt de bijdrage herzien", ub("3.17", "2", ""))
	voorbehoudDoorlopend = register.Voorbehoud("FIN-V-BB-DOORLOPEND", "de bijdrage van december loopt door tot het inkomen is vastgesteld", ub("3.18", "2", ""))

	formuleOnbekend = register.Formule("FIN-F-BB-ONBEKEND", "h = m",
		"m laagste bedrag van de lage bijdrage, of sinds 2026 bij de hoge bijdrage nul", ub("3.17", "1", ""))
)
