package capacity

import "github.com/bwo-sdk/wmo"

// Opvolging asks how agreements and indicators stand: agreed, realised, carried over.
type Opvolging struct {
	Naam        string      `json:"naam"                  jsonschema:"maxLength=200" vorm:"naam"`
	Afspraken   []Afspraak  `json:"afspraken,omitempty"`
	Indicatoren []Indicator `json:"indicatoren,omitempty"`
	// GemeentenOp is the day on which the municipalities are checked, if not on the days of
	// each period.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Afspraak is what one party agreed to realise, period after period.
type Afspraak struct {
	Naam     string            `json:"naam"              jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Gemeente wmo.Gemeentecode  `json:"gemeente,omitzero"`
	Eenheid  Eenheid           `json:"eenheid"`
	Perioden []Afspraakperiode `json:"perioden"          jsonschema:"minItems=1"` // in order, without overlap
}

// Afspraakperiode is one period of an agreement. An agreement and an ambition are
// different targets; only the agreement carries over.
type Afspraakperiode struct {
	Periode     wmo.Periode `json:"periode"`
	Afgesproken float64     `json:"afgesproken" jsonschema:"minimum=0,maximum=1000000"`
	// Gerealiseerd is left out when not known (yet). In a running period it counts up to and
	// including peil.Op.
	Gerealiseerd *float64 `json:"gerealiseerd,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	Ambitie      *float64 `json:"ambitie,omitempty"      jsonschema:"minimum=0,maximum=1000000"`
	// InclusiefOverdracht: what was agreed includes the shortfall of earlier periods.
	InclusiefOverdracht bool `json:"inclusiefOverdracht,omitempty"`
}

// Indicator is a measure with a baseline, a goal and an ambition.
type Indicator struct {
	Naam      string   `json:"naam"      jsonschema:"minLength=1,maxLength=200"                    vorm:"naam"`
	Eenheid   string   `json:"eenheid"` // free text: "procent", "maanden"
	Richting  Richting `json:"richting"`
	Nulmeting float64  `json:"nulmeting" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`
	Doel      float64  `json:"doel"      jsonschema:"minimum=-1000000000000,maximum=1000000000000"`
	// Realisatie is left out when it is not known (yet).
	Realisatie *float64 `json:"realisatie,omitempty" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`
	Ambitie    *float64 `json:"ambitie,omitempty"    jsonschema:"minimum=-1000000000000,maximum=1000000000000"`
}

// Richting is the way in which an indicator should change.
//
//schema:nl Welke kant op een indicator moet veranderen.
type Richting string

// The two ways.
const (
	Hoger Richting = "hoger"
	Lager Richting = "lager"
)

var richtingwoorden = wmo.Opsomming[Richting]{
	{Hoger, "hoger is beter"},
	{Lager, "lager is beter"},
}

func (Richting) Woorden() []wmo.Woord { return richtingwoorden.Woorden() }

// Opvolgstand is how the agreements and indicators stand.
type Opvolgstand struct {
	Naam         string           `json:"naam"                   jsonschema:"maxLength=200"`
	Peil         wmo.Peil         `json:"peil"`
	Afspraken    []Afspraakstand  `json:"afspraken,omitempty"`
	Totaal       []Totaalstand    `json:"totaal,omitempty"` // per unit and period, over the agreements that share them
	Indicatoren  []Indicatorstand `json:"indicatoren,omitempty"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Aannames     []wmo.Voorbehoud `json:"aannames"`
	Bevindingen  wmo.Bevindingen  `json:"bevindingen,omitempty"`
	Berekening   wmo.Berekening   `json:"berekening"`
}

// Afspraakstand is how one agreement stands.
type Afspraakstand struct {
	Naam     string           `json:"naam"              jsonschema:"maxLength=200"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	Eenheid  Eenheid          `json:"eenheid"`
	Perioden []Periodestand   `json:"perioden"`
}

// Periodestand is how one period of an agreement stands. What depends on an unknown
// realisation, or on the end of a period that is not over, is left out.
type Periodestand struct {
	Periode      wmo.Periode `json:"periode"`
	Fase         Fase        `json:"fase"` // on the day of the Peil
	Afgesproken  float64     `json:"afgesproken"`
	Gerealiseerd *float64    `json:"gerealiseerd,omitempty"` // so far, when the period still runs
	// Overdracht is the carry-over from the periods before: a shortfall is positive, a surplus
	// negative.
	Overdracht *float64 `json:"overdracht,omitempty"`
	// Opgave is the task of this period, carry-over included; below zero when a surplus is
	// larger than what was agreed.
	Opgave *float64 `json:"opgave,omitempty"`
	// Percentage is realised as a percentage of Opgave, and PercentageAfgesproken of what was
	// agreed, without carry-over; absent when that is not above zero.
	Percentage            *float64 `json:"percentage,omitempty"`
	PercentageAfgesproken *float64 `json:"percentageAfgesproken,omitempty"`
	PercentageAmbitie     *float64 `json:"percentageAmbitie,omitempty"`

	// Verwacht, NogTeDoen and OpKoers are about a running period. Verwacht is the part of
	// Opgave for the days through peil.Op; OpKoers says whether so much, in whole numbers, was
	// realised.
	Verwacht  *float64      `json:"verwacht,omitempty"`
	NogTeDoen *float64      `json:"nogTeDoen,omitempty"`
	OpKoers   *wmo.Uitkomst `json:"opKoers,omitempty"`

	// Gat is agreed minus realised in a period that is over, without carry-over.
	Gat        *float64 `json:"gat,omitempty"`
	GatAmbitie *float64 `json:"gatAmbitie,omitempty"`
	// GatCumulatief is Opgave minus realised by the end of this period: the shortfall (or,
	// negative, the surplus) that goes to the next one.
	GatCumulatief *float64 `json:"gatCumulatief,omitempty"`
	// Nagekomen says whether Opgave was realised. It is Ja in a running period if it already
	// was, and otherwise Onbepaald until the period is over.
	Nagekomen wmo.Uitkomst `json:"nagekomen"`
}

// Fase says whether a period is running, over or to come on peil.Op.
//
//schema:nl Of een periode loopt, voorbij is of nog komt op de dag van de vraag.
type Fase string

// The phases. A period is running on its first and its last day.
const (
	NogNietBegonnen Fase = "nog_niet_begonnen"
	Loopt           Fase = "loopt"
	Voorbij         Fase = "voorbij"
)

var fasewoorden = wmo.Opsomming[Fase]{
	{NogNietBegonnen, "de periode begint na de dag van het Peil: er is nog geen oordeel"},
	{Loopt, "de dag van het Peil valt in de periode: er wordt geoordeeld naar wat er nu zou moeten zijn"},
	{Voorbij, "de periode is voorbij: er wordt geoordeeld over het geheel"},
}

func (Fase) Woorden() []wmo.Woord { return fasewoorden.Woorden() }

// Totaalstand adds up agreements with the same unit and period. A sum with an unknown part
// is left out. When the period is over, Netto is the sum of all GatCumulatief.
type Totaalstand struct {
	Periode      wmo.Periode `json:"periode"`
	Eenheid      Eenheid     `json:"eenheid"`
	Fase         Fase        `json:"fase"`
	Partijen     int         `json:"partijen"`
	Onbekend     int         `json:"onbekend,omitempty"` // parties with an unknown state
	Achter       *int        `json:"achter,omitempty"`   // other parties that are short of Opgave or, while it runs, not on pace
	Afgesproken  float64     `json:"afgesproken"`
	Opgave       *float64    `json:"opgave,omitempty"`
	Gerealiseerd *float64    `json:"gerealiseerd,omitempty"`
	// GerealiseerdBekend is the sum of the known realisations, when some are unknown.
	GerealiseerdBekend *float64 `json:"gerealiseerdBekend,omitempty"`
	Percentage         *float64 `json:"percentage,omitempty"` // realised, of Opgave
	Verwacht           *float64 `json:"verwacht,omitempty"`   // while the period runs
	NogTeDoen          *float64 `json:"nogTeDoen,omitempty"`  // while the period runs
	Tekort             *float64 `json:"tekort,omitempty"`     // of those who are short
	Overschot          *float64 `json:"overschot,omitempty"`  // of those who are over
	Netto              *float64 `json:"netto,omitempty"`      // tekort − overschot
}

// Indicatorstand is one indicator against its goal and its ambition.
type Indicatorstand struct {
	Indicator

	DoelGehaald wmo.Uitkomst `json:"doelGehaald"`
	// AmbitieGehaald is absent without an ambition.
	AmbitieGehaald *wmo.Uitkomst `json:"ambitieGehaald,omitempty"`
	// VoortgangDoel and VoortgangAmbitie are the covered part of the way from baseline to
	// target: 1 is on target, more is beyond. Absent when baseline and target are equal.
	VoortgangDoel    *float64 `json:"voortgangDoel,omitempty"`
	VoortgangAmbitie *float64 `json:"voortgangAmbitie,omitempty"`
}
