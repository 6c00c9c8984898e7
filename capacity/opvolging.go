package capacity

import "github.com/bwo-sdk/wmo"

// Opvolging asks what came of agreements: agreed, realised, carried over.
type Opvolging struct {
	Naam        string      `json:"naam"                  jsonschema:"maxLength=200" vorm:"naam"`
	Afspraken   []Afspraak  `json:"afspraken,omitempty"`
	Indicatoren []Indicator `json:"indicatoren,omitempty"`
	// GemeentenOp is the day of which the municipalities are, when it is not that of
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
	// Gerealiseerd is left out when it is not known (yet). Of a period that runs it is
	// what was realised up to and including the day of the Peil.
	Gerealiseerd *float64 `json:"gerealiseerd,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	Ambitie      *float64 `json:"ambitie,omitempty"      jsonschema:"minimum=0,maximum=1000000"`
	// InclusiefOverdracht: what was agreed already contains the shortfall of before.
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

// Richting is which way an indicator should go.
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

// Afspraakstand is one agreement, followed.
type Afspraakstand struct {
	Naam     string           `json:"naam"              jsonschema:"maxLength=200"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	Eenheid  Eenheid          `json:"eenheid"`
	Perioden []Periodestand   `json:"perioden"`
}

// Periodestand is one period of an agreement, followed. What rests on an unknown
// realisation is left out, and so is what cannot be said before the period is over.
type Periodestand struct {
	Periode      wmo.Periode `json:"periode"`
	Fase         Fase        `json:"fase"` // on the day of the Peil
	Afgesproken  float64     `json:"afgesproken"`
	Gerealiseerd *float64    `json:"gerealiseerd,omitempty"` // so far, when the period still runs
	// Overdracht is what came along from before: positive is a shortfall to make up
	// for, negative a surplus that counts.
	Overdracht *float64 `json:"overdracht,omitempty"`
	// Opgave is what this period has to bring, carry-over included; below zero when
	// a surplus is larger than what was agreed.
	Opgave *float64 `json:"opgave,omitempty"`
	// Percentage is realised as a percentage of Opgave; absent when nothing had to be
	// done. PercentageAfgesproken leaves the carry-over out of it.
	Percentage            *float64 `json:"percentage,omitempty"`
	PercentageAfgesproken *float64 `json:"percentageAfgesproken,omitempty"`
	PercentageAmbitie     *float64 `json:"percentageAmbitie,omitempty"`

	// Verwacht, NogTeDoen and OpKoers belong to a period that runs. Verwacht is the part
	// of Opgave that belongs to the days so far, that of the Peil included; OpKoers says
	// whether its whole number was realised.
	Verwacht  *float64      `json:"verwacht,omitempty"`
	NogTeDoen *float64      `json:"nogTeDoen,omitempty"`
	OpKoers   *wmo.Uitkomst `json:"opKoers,omitempty"`

	// Gat is agreed minus realised in a period that is over, carry-over apart.
	Gat        *float64 `json:"gat,omitempty"`
	GatAmbitie *float64 `json:"gatAmbitie,omitempty"`
	// GatCumulatief is Opgave minus realised: what is short (or, negative, over) by
	// the end of this period. It goes on to the next.
	GatCumulatief *float64 `json:"gatCumulatief,omitempty"`
	// Nagekomen says whether Opgave was realised. A period that runs is decided only
	// when it already was, and one that has not begun is not.
	Nagekomen wmo.Uitkomst `json:"nagekomen"`
}

// Fase is where a period stands on the day of the Peil.
type Fase string

// The three of them; the first and the last day of a period are in it.
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

// Totaalstand adds up agreements of one unit over one period. A sum of which one part is
// not known is left out. Over a period that is over, Netto is the GatCumulatief of all.
type Totaalstand struct {
	Periode      wmo.Periode `json:"periode"`
	Eenheid      Eenheid     `json:"eenheid"`
	Fase         Fase        `json:"fase"`
	Partijen     int         `json:"partijen"`
	Onbekend     int         `json:"onbekend,omitempty"` // of whom it is not known how they stand
	Achter       *int        `json:"achter,omitempty"`   // of the others: short of Opgave or, while it runs, not on pace
	Afgesproken  float64     `json:"afgesproken"`
	Opgave       *float64    `json:"opgave,omitempty"`
	Gerealiseerd *float64    `json:"gerealiseerd,omitempty"`
	// GerealiseerdBekend is what is known of it, when not all of it is.
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
	// VoortgangDoel and VoortgangAmbitie are the part of the way from baseline to
	// target that was covered: 1 is there, more is beyond. Absent without a way to go.
	VoortgangDoel    *float64 `json:"voortgangDoel,omitempty"`
	VoortgangAmbitie *float64 `json:"voortgangAmbitie,omitempty"`
}
