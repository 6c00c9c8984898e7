package capacity

import (
	"math"

	"github.com/bwo-sdk/wmo"
)

// Telling asks how sure a share or a number is that rests on a count.
type Telling struct {
	Naam   string       `json:"naam"            jsonschema:"maxLength=200"`
	Soort  Tellingsoort `json:"soort"`
	Aantal int          `json:"aantal"          jsonschema:"minimum=0,maximum=1000000"` // counted
	Van    *int         `json:"van,omitempty"   jsonschema:"minimum=1,maximum=1000000"` // of how many; with aandeel
	Jaren  *float64     `json:"jaren,omitempty"`                                        // (or another exposure) counted over; with aantal, 1 unless stated
	// Methode is wilson for a share and exact for a number unless stated.
	Methode Intervalmethode `json:"methode,omitempty"`
	Niveau  *float64        `json:"niveau,omitempty"  jsonschema:"minimum=0.5,maximum=0.9999"` // 0.95 unless stated
}

// Tellingsoort is what is counted.
type Tellingsoort string

// What can be counted.
const (
	TellingAandeel Tellingsoort = "aandeel"
	TellingAantal  Tellingsoort = "aantal"
)

// Woorden lists the kinds of counts with their meaning in Dutch.
func (Tellingsoort) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(TellingAandeel), Uitleg: "zoveel van zoveel"},
		{Woord: string(TellingAantal), Uitleg: "zoveel in een tijd"},
	}
}

// Intervalmethode is how an interval is made.
type Intervalmethode string

// The ways to make an interval.
const (
	Wilson         Intervalmethode = "wilson"
	ClopperPearson Intervalmethode = "clopper_pearson"
	PoissonExact   Intervalmethode = "exact"
	PoissonScore   Intervalmethode = "score"
)

// Woorden lists the ways to make an interval with their meaning in Dutch.
func (Intervalmethode) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Wilson), Uitleg: "van een aandeel: het score-interval van Wilson"},
		{Woord: string(ClopperPearson), Uitleg: "van een aandeel: het exacte interval van Clopper en Pearson, aan de ruime kant"},
		{Woord: string(PoissonExact), Uitleg: "van een aantal: het exacte interval van Garwood"},
		{Woord: string(PoissonScore), Uitleg: "van een aantal: het score-interval"},
	}
}

// Schatting is a share or a yearly number with its interval.
type Schatting struct {
	Naam      string          `json:"naam"      jsonschema:"maxLength=200"`
	Peil      wmo.Peil        `json:"peil"`
	Methode   Intervalmethode `json:"methode"`
	Niveau    float64         `json:"niveau"`
	Schatting float64         `json:"schatting"` // a share (0–1), or a number per year
	Interval  Interval        `json:"interval"`
	// HoogstensEenzijdig is the one-sided exact upper bound, told when nothing was
	// counted: "0 of 178" is no proof of zero.
	HoogstensEenzijdig *float64         `json:"hoogstensEenzijdig,omitempty"`
	Aannames           []wmo.Voorbehoud `json:"aannames"`
	Berekening         wmo.Berekening   `json:"berekening"`
}

// Estimate gives the interval of a share or a count.
func Estimate(t Telling, peil wmo.Peil) (Schatting, error) {
	if _, err := eerst(peil, t.check); err != nil {
		return Schatting{}, err
	}
	s := Schatting{Naam: t.Naam, Peil: peil, Methode: t.Methode, Niveau: waarde(t.Niveau, standaardNiveau), Aannames: []wmo.Voorbehoud{}}
	if t.Niveau == nil {
		neemAan(&s.Aannames, AannameNiveau)
	}
	if t.Soort == TellingAandeel {
		s.aandeel(&t)
	} else {
		s.aantal(&t)
	}
	s.Schatting, s.Interval = netjes(s.Schatting), Interval{netjes(s.Interval.Onder), netjes(s.Interval.Boven)}
	s.stappen(&t)
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
	van, schatting, eenzijdig := grootheid("T", waarde(t.Jaren, 1), "jaren"), FormulePerJaar, FormuleEenzijdigAantal
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
		s.Interval = clopperPearson(k, n, s.Niveau)
	} else {
		s.Interval = wilson(k, n, s.Niveau)
	}
	if k == 0 {
		s.HoogstensEenzijdig = bekendGetal(eenzijdigBoven(k, n, s.Niveau))
	}
}

func (s *Schatting) aantal(t *Telling) {
	jaren := waarde(t.Jaren, 1)
	s.Schatting = float64(t.Aantal) / jaren
	if s.Methode == "" {
		s.Methode = PoissonExact
		neemAan(&s.Aannames, AannameExact)
	}
	if s.Methode == PoissonScore {
		s.Interval = poissonScore(t.Aantal, s.Niveau)
	} else {
		s.Interval = poissonExact(t.Aantal, s.Niveau)
	}
	if t.Aantal == 0 {
		s.HoogstensEenzijdig = bekendGetal(-math.Log1p(-s.Niveau) / jaren)
	}
	s.Interval.Onder /= jaren
	s.Interval.Boven /= jaren
}

func (t *Telling) check(k *keuring) {
	k.naamlengte("", t.Naam)
	k.aantal("/aantal", t.Aantal)
	k.vrij("/niveau", t.Niveau, 0.5, 0.9999)
	k.woord("/methode", string(t.Methode), t.Methode.Woorden(), false)
	switch t.Soort {
	case TellingAandeel:
		k.overbodig("/jaren", t.Jaren != nil, "een aandeel")
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
	default:
		k.woord("/soort", string(t.Soort), t.Soort.Woorden(), true)
	}
}
