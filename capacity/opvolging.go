package capacity

import "github.com/bwo-sdk/wmo"

// Opvolging asks what came of agreements: agreed, realised, carried over.
type Opvolging struct {
	Naam        string      `json:"naam"                  jsonschema:"maxLength=200"`
	Afspraken   []Afspraak  `json:"afspraken,omitempty"`
	Indicatoren []Indicator `json:"indicatoren,omitempty"`
}

// Afspraak is what one party agreed to realise, period after period.
type Afspraak struct {
	Naam     string            `json:"naam"              jsonschema:"maxLength=200"`
	Gemeente wmo.Gemeentecode  `json:"gemeente,omitzero"`
	Eenheid  Eenheid           `json:"eenheid"`
	Perioden []Afspraakperiode `json:"perioden"          jsonschema:"minItems=1"` // in order, without overlap
}

// Afspraakperiode is one period of an agreement. An agreement and an ambition are
// different targets; only the agreement carries over.
type Afspraakperiode struct {
	Periode     wmo.Periode `json:"periode"`
	Afgesproken float64     `json:"afgesproken" jsonschema:"minimum=0,maximum=1000000"`
	// Gerealiseerd is left out when it is not known (yet).
	Gerealiseerd *float64 `json:"gerealiseerd,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	Ambitie      *float64 `json:"ambitie,omitempty"      jsonschema:"minimum=0,maximum=1000000"`
	// InclusiefOverdracht: what was agreed already contains the shortfall of before.
	InclusiefOverdracht bool `json:"inclusiefOverdracht,omitempty"`
}

// Indicator is a measure with a baseline, a goal and an ambition.
type Indicator struct {
	Naam      string   `json:"naam"      jsonschema:"maxLength=200"`
	Eenheid   string   `json:"eenheid"` // free text: "procent", "maanden"
	Richting  Richting `json:"richting"`
	Nulmeting float64  `json:"nulmeting"`
	Doel      float64  `json:"doel"`
	// Realisatie is left out when it is not known (yet).
	Realisatie *float64 `json:"realisatie,omitempty"`
	Ambitie    *float64 `json:"ambitie,omitempty"`
}

// Richting is which way an indicator should go.
type Richting string

// The two ways.
const (
	Hoger Richting = "hoger"
	Lager Richting = "lager"
)

// Woorden lists the ways with their meaning in Dutch.
func (Richting) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Hoger), Uitleg: "hoger is beter"},
		{Woord: string(Lager), Uitleg: "lager is beter"},
	}
}

// Opvolgstand is how the agreements and indicators stand.
type Opvolgstand struct {
	Naam        string           `json:"naam"                  jsonschema:"maxLength=200"`
	Peil        wmo.Peil         `json:"peil"`
	Afspraken   []Afspraakstand  `json:"afspraken,omitempty"`
	Totaal      []Totaalstand    `json:"totaal,omitempty"` // per unit and period, over the agreements that share them
	Indicatoren []Indicatorstand `json:"indicatoren,omitempty"`
	Aannames    []wmo.Voorbehoud `json:"aannames"`
	Bevindingen wmo.Bevindingen  `json:"bevindingen,omitempty"`
	Berekening  wmo.Berekening   `json:"berekening"`
}

// Afspraakstand is one agreement, followed.
type Afspraakstand struct {
	Naam     string           `json:"naam"              jsonschema:"maxLength=200"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	Eenheid  Eenheid          `json:"eenheid"`
	Perioden []Periodestand   `json:"perioden"`
}

// Periodestand is one period of an agreement, followed. What rests on an unknown
// realisation is left out.
type Periodestand struct {
	Periode      wmo.Periode `json:"periode"`
	Afgesproken  float64     `json:"afgesproken"`
	Gerealiseerd *float64    `json:"gerealiseerd,omitempty"`
	// Overdracht is what came along from before: positive is a shortfall to make up
	// for, negative a surplus that counts.
	Overdracht *float64 `json:"overdracht,omitempty"`
	// Opgave is what this period had to bring, carry-over included; below zero when
	// a surplus is larger than what was agreed.
	Opgave *float64 `json:"opgave,omitempty"`
	// Gat is agreed minus realised in this period, carry-over apart.
	Gat *float64 `json:"gat,omitempty"`
	// GatCumulatief is Opgave minus realised: what is short (or, negative, over) by
	// the end of this period. It goes on to the next.
	GatCumulatief *float64 `json:"gatCumulatief,omitempty"`
	// Percentage is realised as a percentage of agreed; absent when nothing was agreed.
	Percentage *float64 `json:"percentage,omitempty"`
	// Nagekomen says whether this period brought what was agreed for it, carry-over apart.
	Nagekomen         wmo.Uitkomst `json:"nagekomen"`
	GatAmbitie        *float64     `json:"gatAmbitie,omitempty"`
	PercentageAmbitie *float64     `json:"percentageAmbitie,omitempty"`
}

// Totaalstand adds up agreements of one unit over one period.
type Totaalstand struct {
	Periode      wmo.Periode `json:"periode"`
	Eenheid      Eenheid     `json:"eenheid"`
	Partijen     int         `json:"partijen"`
	Onbekend     int         `json:"onbekend,omitempty"` // whose realisation is not known: left out of the sums
	Achter       int         `json:"achter"`             // realised less than agreed
	Afgesproken  float64     `json:"afgesproken"`
	Gerealiseerd float64     `json:"gerealiseerd"`
	Tekort       float64     `json:"tekort"`    // of those behind
	Overschot    float64     `json:"overschot"` // of those ahead
	Netto        float64     `json:"netto"`     // tekort − overschot
}

// Indicatorstand is one indicator against its goal and its ambition.
type Indicatorstand struct {
	Indicator

	DoelGehaald wmo.Uitkomst `json:"doelGehaald"`
	// AmbitieGehaald is absent without an ambition.
	AmbitieGehaald *wmo.Uitkomst `json:"ambitieGehaald,omitempty"`
	// VoortgangDoel and VoortgangAmbitie are the part of the way from baseline to
	// target that was covered: 1 is there, more is beyond. Absent without a way to go.
	VoortgangDoel    *float64 `json:"voortgangDoel,omitempty"`
	VoortgangAmbitie *float64 `json:"voortgangAmbitie,omitempty"`
}
