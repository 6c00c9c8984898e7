package capacity

import (
	"fmt"
	"math"

	"github.com/bwo-sdk/wmo"
)

// Telling asks how sure a share or a number is that rests on a count, or how large one
// group is against another.
type Telling struct {
	Naam   string       `json:"naam"            jsonschema:"maxLength=200"`
	Soort  Tellingsoort `json:"soort"`
	Aantal int          `json:"aantal"          jsonschema:"minimum=0,maximum=1000000"`     // counted
	Van    *int         `json:"van,omitempty"   jsonschema:"minimum=1,maximum=1000000"`     // of how many, or against how many; with aandeel and verhouding
	Jaren  *float64     `json:"jaren,omitempty" jsonschema:"minimum=0.001,maximum=1000000"` // (or another exposure) counted over; with aantal, 1 unless stated
	// Telt says what was counted over those years, with aantal: people are counted once
	// in a period, and so do not grow in proportion to it.
	Telt Telt `json:"telt,omitempty"`
	// Eerder is an earlier count of the same, to compare with; with aantal.
	Eerder *EerdereTelling `json:"eerder,omitempty"`
	// Methode is wilson for a share and exact for a number unless stated.
	Methode Intervalmethode `json:"methode,omitempty"`
	Niveau  *float64        `json:"niveau,omitempty"  jsonschema:"minimum=0.5,maximum=0.9999"` // 0.95 unless stated
}

// EerdereTelling is a count of the same over an earlier period.
type EerdereTelling struct {
	Aantal int      `json:"aantal"          jsonschema:"minimum=1,maximum=1000000"`
	Jaren  *float64 `json:"jaren,omitempty" jsonschema:"minimum=0.001,maximum=1000000"` // 1 unless stated
}

// Telt is what adds up over a period.
type Telt string

// What is counted over a period.
const (
	Gebeurtenissen Telt = "gebeurtenissen"
	Mensen         Telt = "personen"
)

var teltwoorden = wmo.Opsomming[Telt]{
	{Gebeurtenissen, "wat elke keer opnieuw telt: plaatsingen, passen, meldingen"},
	{Mensen, "verschillende personen, ieder één keer in de periode"},
}

func (Telt) Woorden() []wmo.Woord { return teltwoorden.Woorden() }

// Tellingsoort is what is counted.
type Tellingsoort string

// What can be counted.
const (
	TellingAandeel    Tellingsoort = "aandeel"
	TellingAantal     Tellingsoort = "aantal"
	TellingVerhouding Tellingsoort = "verhouding"
)

var tellingsoortwoorden = wmo.Opsomming[Tellingsoort]{
	{TellingAandeel, "zoveel van zoveel"},
	{TellingAantal, "zoveel in een tijd"},
	{TellingVerhouding, "zoveel tegenover zoveel, die er geen deel van zijn"},
}

func (Tellingsoort) Woorden() []wmo.Woord { return tellingsoortwoorden.Woorden() }

// Intervalmethode is how an interval is made.
type Intervalmethode string

// The ways to make an interval.
const (
	Wilson         Intervalmethode = "wilson"
	ClopperPearson Intervalmethode = "clopper_pearson"
	PoissonExact   Intervalmethode = "exact"
	PoissonScore   Intervalmethode = "score"
)

var intervalmethodewoorden = wmo.Opsomming[Intervalmethode]{
	{Wilson, "van een aandeel: het score-interval van Wilson"},
	{ClopperPearson, "van een aandeel: het exacte interval van Clopper en Pearson, aan de ruime kant"},
	{PoissonExact, "van een aantal: het exacte interval van Garwood"},
	{PoissonScore, "van een aantal: het score-interval"},
}

func (Intervalmethode) Woorden() []wmo.Woord { return intervalmethodewoorden.Woorden() }

// Schatting is a share or a yearly number with its interval. Of people it is no yearly
// number but that of the period in which they were counted.
type Schatting struct {
	Naam      string          `json:"naam"               jsonschema:"maxLength=200"`
	Peil      wmo.Peil        `json:"peil"`
	Methode   Intervalmethode `json:"methode,omitempty"`
	Niveau    float64         `json:"niveau,omitempty"`
	Schatting float64         `json:"schatting"`          // a share (0–1), a number per year, or a ratio
	Interval  *Interval       `json:"interval,omitempty"` // a ratio has none
	// HoogstensEenzijdig is the one-sided exact upper bound, told when nothing was
	// counted: "0 of 178" is no proof of zero.
	HoogstensEenzijdig *float64 `json:"hoogstensEenzijdig,omitempty"`
	// Groei is the percentage by which the number is above that of before, with what
	// chance alone leaves open; absent when the two cannot be compared.
	Groei         *float64         `json:"groei,omitempty"`
	GroeiInterval *Interval        `json:"groeiInterval,omitempty"`
	Aannames      []wmo.Voorbehoud `json:"aannames"`
	Bevindingen   wmo.Bevindingen  `json:"bevindingen,omitempty"`
	Berekening    wmo.Berekening   `json:"berekening"`
}

// Estimate gives the interval of a share or a count. A ratio of two groups of which one is
// no part of the other has no interval, and is told as such.
func Estimate(t Telling, peil wmo.Peil) (Schatting, error) {
	if _, err := eerst(peil, t.check); err != nil {
		return Schatting{}, err
	}
	s := Schatting{Naam: t.Naam, Peil: peil, Aannames: []wmo.Voorbehoud{}, Berekening: wmo.Berekening{}}
	if t.Soort == TellingVerhouding {
		s.verhouding(&t)
		return s, nil
	}
	s.Methode, s.Niveau = t.Methode, waarde(t.Niveau, standaardNiveau)
	if t.Niveau == nil {
		neemAan(&s.Aannames, AannameNiveau)
	}
	if t.Soort == TellingAandeel {
		s.aandeel(&t)
	} else {
		s.aantal(&t)
	}
	s.Schatting, s.Interval = netjes(s.Schatting), s.Interval.netjes()
	s.stappen(&t)
	if t.Eerder != nil {
		s.vergelijk(&t)
	}
	return s, nil
}

// formuleVan is the formula of each way to make an interval.
var formuleVan = map[Intervalmethode]string{
	Wilson: FormuleWilson, ClopperPearson: FormuleClopperPearson, PoissonExact: FormulePoissonExact, PoissonScore: FormulePoissonScore,
}

// stappen tells the estimate, the interval around it, and what is proven of a count of
// nothing.
func (s *Schatting) stappen(t *Telling) {
	k, niveau := grootheid("k", float64(t.Aantal), ""), grootheid("niveau", s.Niveau, "")
	van, schatting, eenzijdig := grootheid("T", t.deler(), t.tijd()), FormulePerJaar, FormuleEenzijdigAantal
	if t.Van != nil {
		van, schatting, eenzijdig = grootheid("n", float64(*t.Van), ""), FormuleAandeel, FormuleEenzijdigAandeel
	}
	stap := func(code, wat, naam string, x float64, invoer ...wmo.Grootheid) {
		s.Berekening = append(s.Berekening, rekenstap(code, t.Naam+": "+wat, grootheid(naam, x, ""), invoer...))
	}
	stap(schatting, "schatting", "s", s.Schatting, k, van)
	invoer := []wmo.Grootheid{k, niveau, van}
	if s.Methode == Wilson || s.Methode == PoissonScore {
		z := normaalkwantiel(s.Niveau)
		stap(FormuleKwantiel, "kwantiel", "z", z, niveau)
		invoer[1] = grootheid("z", z, "")
	}
	stap(formuleVan[s.Methode], "ondergrens", "onder", s.Interval.Onder, invoer...)
	stap(formuleVan[s.Methode], "bovengrens", "boven", s.Interval.Boven, invoer...)
	if s.HoogstensEenzijdig != nil {
		stap(eenzijdig, "hoogstens, eenzijdig", "h", *s.HoogstensEenzijdig, niveau, van)
	}
}

func (s *Schatting) aandeel(t *Telling) {
	k, n := t.Aantal, *t.Van
	s.Schatting = float64(k) / float64(n)
	if s.Methode == "" {
		s.Methode = Wilson
		neemAan(&s.Aannames, AannameWilson)
	}
	if s.Methode == ClopperPearson {
		s.Interval = clopperPearson(k, n, s.Niveau).netjes()
	} else {
		s.Interval = wilson(k, n, s.Niveau).netjes()
	}
	if k == 0 {
		s.HoogstensEenzijdig = bekendGetal(eenzijdigBoven(k, n, s.Niveau))
	}
}

func (s *Schatting) aantal(t *Telling) {
	jaren := t.deler()
	s.Schatting = float64(t.Aantal) / jaren
	switch {
	case t.Telt == Mensen && waarde(t.Jaren, 1) != 1:
		s.Bevindingen.Meld(CodePersonen, fmt.Sprintf(
			"personen tellen in %s jaar één keer: dit aantal is van die tijd, en niet om te rekenen naar een jaar", nl(*t.Jaren)), "/jaren")
	case jaren < 1:
		neemAan(&s.Aannames, AannameJaartempo)
	}
	if s.Methode == "" {
		s.Methode = PoissonExact
		neemAan(&s.Aannames, AannameExact)
	}
	i := poissonExact(t.Aantal, s.Niveau)
	if s.Methode == PoissonScore {
		i = poissonScore(t.Aantal, s.Niveau)
	}
	s.Interval = Interval{i.Onder / jaren, i.Boven / jaren}.netjes()
	if t.Aantal == 0 {
		s.HoogstensEenzijdig = bekendGetal(-math.Log1p(-s.Niveau) / jaren)
	}
}

func (t *Telling) check(k *keuring) {
	k.naamlengte("", t.Naam)
	k.aantal("/aantal", t.Aantal)
	k.vrij("/niveau", t.Niveau, 0.5, 0.9999)
	k.woord("/methode", string(t.Methode), t.Methode.Woorden(), false)
	switch t.Soort {
	case TellingVerhouding:
		const bij = "een verhouding"
		k.alleenAantal(t, bij)
		k.overbodig("/methode", t.Methode != "", bij)
		k.overbodig("/niveau", t.Niveau != nil, bij)
		if t.Van == nil {
			k.Meld(CodeOntbreekt, "een verhouding is tegenover een ander aantal", "/van")
		} else {
			k.tussen("/van", float64(*t.Van), 1, maxAantal)
		}
	case TellingAandeel:
		k.alleenAantal(t, "een aandeel")
		k.overbodig("/methode", t.Methode == PoissonExact || t.Methode == PoissonScore, "een aandeel")
		switch {
		case t.Van == nil:
			k.Meld(CodeOntbreekt, "een aandeel is van een geheel", "/van")
		case k.tussen("/van", float64(*t.Van), 1, maxAantal) && t.Aantal > *t.Van:
			k.Meld(CodeTelling, "er zijn er meer geteld dan er zijn", "/aantal", "/van")
		}
	case TellingAantal:
		k.overbodig("/van", t.Van != nil, "een aantal")
		k.overbodig("/methode", t.Methode == Wilson || t.Methode == ClopperPearson, "een aantal")
		k.vrij("/jaren", t.Jaren, 0.001, maxAantal)
		k.woord("/telt", string(t.Telt), t.Telt.Woorden(), false)
		if e := t.Eerder; e != nil {
			k.tussen("/eerder/aantal", float64(e.Aantal), 1, maxAantal)
			k.vrij("/eerder/jaren", e.Jaren, 0.001, maxAantal)
		}
	default:
		k.woord("/soort", string(t.Soort), t.Soort.Woorden(), true)
	}
}

// alleenAantal reports what belongs to a count over a time and to nothing else.
func (k *keuring) alleenAantal(t *Telling, bij string) {
	k.overbodig("/jaren", t.Jaren != nil, bij)
	k.overbodig("/telt", t.Telt != "", bij)
	k.overbodig("/eerder", t.Eerder != nil, bij)
}
