package capacity

import "github.com/bwo-sdk/wmo"

// Uitstroomplan is a plan for the outflow from BW and opvang over whole years:
// per form a stock, what flows in and out, and where it should end.
type Uitstroomplan struct {
	Naam        string      `json:"naam"                  jsonschema:"maxLength=200"          vorm:"naam"`
	Toelichting string      `json:"toelichting,omitempty"`
	Periode     wmo.Periode `json:"periode"` // whole years: 2016-01-01 t/m 2023-12-31 is eight
	Vormen      []Stroom    `json:"vormen"                jsonschema:"minItems=1,maxItems=20"`
	// Afronding says how running totals become whole; rekenkundig unless stated.
	Afronding Afronding `json:"afronding,omitempty"`
	// Niveau is the level of the bands, 0.95 unless stated.
	Niveau *float64 `json:"niveau,omitempty" jsonschema:"minimum=0.5,maximum=0.9999"`
	// Verdeelwijzen are the keys by which the homes are shared; several stand side by side.
	Verdeelwijzen []Verdeelwijze `json:"verdeelwijzen,omitempty" jsonschema:"maxItems=10"`
}

// Stroom is the stock and the flow of one form.
type Stroom struct {
	Vorm Vorm   `json:"vorm"`
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200" vorm:"naam"` // required for another form
	// Begin is the stock at the start of the first day of the plan.
	Begin Stand `json:"begin"`
	// ClientenPerPlaats turns places into clients; required when the stock is counted in places.
	ClientenPerPlaats *float64  `json:"clientenPerPlaats,omitempty" jsonschema:"minimum=0.01,maximum=10"`
	Doel              *Doel     `json:"doel,omitempty"`
	Uitstroom         Uitstroom `json:"uitstroom"`
	Instroom          Instroom  `json:"instroom"`
	// Woonvraag converts leavers to homes. Without it the destination of leavers is not known,
	// and no homes are calculated.
	Woonvraag *Woonvraag `json:"woonvraag,omitempty"`
}

// Stand is a number on a day: at the start of that day.
type Stand struct {
	Aantal  int       `json:"aantal"  jsonschema:"minimum=0,maximum=100000"`
	Eenheid Eenheid   `json:"eenheid"`
	Datum   wmo.Datum `json:"datum"`
}

// Doel is where the stock should be on a day.
type Doel struct {
	Stand

	// Karakter says whether the plan must arrive there or is only compared with it.
	Karakter Karakter `json:"karakter"`
	// Pad is the path from the start to the target; lineair unless stated.
	Pad Pad `json:"pad,omitempty"`
}

// Karakter is the weight of a target.
//
//schema:nl Hoe zwaar een doel weegt.
type Karakter string

// The two weights of a target.
const (
	Bindend    Karakter = "bindend"
	Streefdoel Karakter = "streefdoel"
)

var karakterwoorden = wmo.Opsomming[Karakter]{
	{Bindend, "het plan moet er uitkomen; getallen die niet samenkomen worden geweigerd"},
	{Streefdoel, "het plan wordt ermee vergeleken; het verschil wordt getoond"},
}

func (Karakter) Woorden() []wmo.Woord { return karakterwoorden.Woorden() }

// Pad is the shape of the way to a target.
//
//schema:nl Vorm van de weg naar een doel.
type Pad string

// The shapes of the way to a target.
const (
	Lineair    Pad = "lineair"
	Meetkundig Pad = "meetkundig"
)

var padwoorden = wmo.Opsomming[Pad]{
	{Lineair, "elk jaar hetzelfde aantal"},
	{Meetkundig, "elk jaar hetzelfde aandeel"},
}

func (Pad) Woorden() []wmo.Woord { return padwoorden.Woorden() }

// Uitstroom says how people leave. Which fields belong to it follows from Soort;
// any other field is a finding.
type Uitstroom struct {
	Soort Uitstroomsoort `json:"soort"`

	// Aandeel (0–1) of those who can leave has left after Jaren years; with aandeel.
	Aandeel *float64 `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=1"`
	Jaren   int      `json:"jaren,omitempty"   jsonschema:"minimum=1,maximum=50"`
	Verloop Verloop  `json:"verloop,omitempty"`
	// Groep says whose share it is: those present at the start, or everybody.
	Groep Groep `json:"groep,omitempty"`
	// Reeks is the share of a group that leaves in its first, second, … year; with verloop reeks.
	Reeks []float64 `json:"reeks,omitempty" jsonschema:"maxItems=50,minimum=0,maximum=1"`
	// Blijvend is the part (0–1) of a group that never leaves; nobody unless stated.
	Blijvend *float64 `json:"blijvend,omitempty" jsonschema:"minimum=0,maximum=1"`

	// GemiddeldVerblijfMaanden is the mean length of stay in months; with verblijfsduur.
	GemiddeldVerblijfMaanden *float64 `json:"gemiddeldVerblijfMaanden,omitempty" jsonschema:"minimum=0.01,maximum=1200"`
	// MaximumVerblijfMaanden is a policy: nobody stays longer. It is never used as a mean.
	MaximumVerblijfMaanden *float64 `json:"maximumVerblijfMaanden,omitempty" jsonschema:"minimum=0.01,maximum=1200"`

	// Aantallen is the number that leaves in each year of the plan; with aantallen.
	Aantallen []float64 `json:"aantallen,omitempty" jsonschema:"maxItems=50,minimum=0,maximum=100000"`
}

// Uitstroomsoort is the way the outflow is stated.
//
//schema:nl Hoe de uitstroom is opgegeven.
type Uitstroomsoort string

// The ways to state an outflow.
const (
	UitstroomAandeel       Uitstroomsoort = "aandeel"
	UitstroomVerblijfsduur Uitstroomsoort = "verblijfsduur"
	UitstroomAantallen     Uitstroomsoort = "aantallen"
	UitstroomPassend       Uitstroomsoort = "passend"
)

var uitstroomsoortwoorden = wmo.Opsomming[Uitstroomsoort]{
	{UitstroomAandeel, "een aandeel is na een aantal jaren vertrokken"},
	{UitstroomVerblijfsduur, "volgt uit het gemiddelde verblijf"},
	{UitstroomAantallen, "een aantal per jaar, zoals afgesproken"},
	{UitstroomPassend, "de uitstroom die bij het doel en de instroom past"},
}

func (Uitstroomsoort) Woorden() []wmo.Woord { return uitstroomsoortwoorden.Woorden() }

// Verloop is how a share is spread over the years.
//
//schema:nl Hoe een aandeel over de jaren verdeeld is.
type Verloop string

// The ways a share can be spread.
const (
	VasteKans    Verloop = "vaste_kans"
	Gelijkmatig  Verloop = "gelijkmatig"
	VerloopReeks Verloop = "reeks"
)

var verloopwoorden = wmo.Opsomming[Verloop]{
	{VasteKans, "wie er nog is heeft elk jaar dezelfde kans om te vertrekken"},
	{Gelijkmatig, "elk jaar vertrekt hetzelfde deel van de groep, tot het aandeel bereikt is"},
	{VerloopReeks, "het deel van de groep dat per jaar vertrekt is opgegeven"},
}

func (Verloop) Woorden() []wmo.Woord { return verloopwoorden.Woorden() }

// Groep is whose share leaves.
//
//schema:nl Van wie het aandeel vertrekt.
type Groep string

// The groups a share can be of.
const (
	Beginstand Groep = "beginstand"
	Iedereen   Groep = "iedereen"
)

var groepwoorden = wmo.Opsomming[Groep]{
	{Beginstand, "alleen wie er bij het begin is; wie later komt blijft"},
	{Iedereen, "ook wie later komt, gerekend vanaf het jaar van binnenkomst"},
}

func (Groep) Woorden() []wmo.Woord { return groepwoorden.Woorden() }

// Instroom says how many people enter. It is always stated: 80 % outflow says
// nothing about places as long as nobody says who comes in.
type Instroom struct {
	Soort   Instroomsoort `json:"soort"`
	PerJaar *float64      `json:"perJaar,omitempty" jsonschema:"minimum=0,maximum=100000"`             // with vast
	Reeks   []float64     `json:"reeks,omitempty"   jsonschema:"maxItems=50,minimum=0,maximum=100000"` // with reeks: a number for each year of the plan
}

// Instroomsoort is the way the inflow is stated.
//
//schema:nl Hoe de instroom is opgegeven.
type Instroomsoort string

// The ways to state an inflow.
const (
	InstroomGeen    Instroomsoort = "geen"
	InstroomVast    Instroomsoort = "vast"
	InstroomReeks   Instroomsoort = "reeks"
	InstroomPassend Instroomsoort = "passend"
)

var instroomsoortwoorden = wmo.Opsomming[Instroomsoort]{
	{InstroomGeen, "niemand stroomt in"},
	{InstroomVast, "elk jaar hetzelfde aantal"},
	{InstroomReeks, "een aantal per jaar"},
	{InstroomPassend, "het vaste aantal per jaar waarmee de stand op het doel uitkomt"},
}

func (Instroomsoort) Woorden() []wmo.Woord { return instroomsoortwoorden.Woorden() }

// Woonvraag converts leavers to homes.
type Woonvraag struct {
	// AandeelNaarWoning (0–1) of the leavers goes to a home of their own; the others
	// go to another institution, leave the region, die, or are lost from sight.
	AandeelNaarWoning float64 `json:"aandeelNaarWoning" jsonschema:"minimum=0,maximum=1"`
	// PersonenPerWoning is how many leavers share a home.
	PersonenPerWoning float64 `json:"personenPerWoning" jsonschema:"minimum=1,maximum=20"`
}

// Afronding is how a running total is rounded to a whole number. The number of a year is the
// difference of two rounded totals, so that a path adds up.
//
//schema:nl Hoe een lopend totaal op een heel getal wordt afgerond. Het getal van een jaar is het verschil van
//schema:nl twee afgeronde totalen, zodat een pad optelt.
type Afronding string

// The ways to round a running total.
const (
	AfrondingRekenkundig Afronding = "rekenkundig"
	AfrondingNaarBeneden Afronding = "naar_beneden"
	AfrondingNaarBoven   Afronding = "naar_boven"
)

var afrondingwoorden = wmo.Opsomming[Afronding]{
	{AfrondingRekenkundig, "het lopende totaal op een geheel getal, een half van nul af"},
	{AfrondingNaarBeneden, "het lopende totaal naar beneden"},
	{AfrondingNaarBoven, "het lopende totaal naar boven"},
}

func (Afronding) Woorden() []wmo.Woord { return afrondingwoorden.Woorden() }
