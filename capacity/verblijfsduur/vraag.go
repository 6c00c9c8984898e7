package verblijfsduur

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Verblijfsduur asks how long stays last: from stays with days, or from lengths.
//
//schema:nl Vraagt hoe lang verblijven duren en waarheen cliënten vertrekken, ook als een deel er nog is of later in
//schema:nl beeld kwam. Noem verblijven met dagen, of alleen hun duren; niet beide.
type Verblijfsduur struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De verblijven, met dagen. Wie op de dag van de vraag (op) nog niet weg is, telt tot en met die dag. Ontbreken
	//schema:nl ze, dan zijn er duren.
	Verblijven []capacity.Verblijf `json:"verblijven,omitempty" jsonschema:"minItems=1,maxItems=200000"`
	//schema:nl De verblijven als duren, in de eenheid. Ontbreken ze, dan zijn er verblijven.
	Duren []Duur `json:"duren,omitempty" jsonschema:"minItems=1,maxItems=200000"`
	//schema:nl De eenheid van duren, tijdstippen, horizon en van alle tijden in het resultaat. Ontbreekt zij, dan zijn het
	//schema:nl maanden.
	Eenheid Tijdseenheid `json:"eenheid,omitempty"`
	//schema:nl Waarnaar de verblijven worden gegroepeerd. Ontbreekt het, dan is er één groep.
	Groepeer Groepering `json:"groepeer,omitempty"`
	// Bestemming is the destination of interest; the others then compete with it.
	//
	//schema:nl De bestemming waar het om gaat. Ontbreekt zij, dan gaat het om elk vertrek, en noemt de lezing de eigen woning.
	Bestemming capacity.Bestemming `json:"bestemming,omitempty"`
	//schema:nl De tijdstippen na het begin van een verblijf waarover het resultaat iets zegt, in de eenheid en oplopend.
	//schema:nl Ontbreken ze, dan zijn het 6, 12, 24, 36 en 60 maanden.
	Tijdstippen []float64 `json:"tijdstippen,omitempty" jsonschema:"minItems=1,maxItems=24,exclusiveMinimum=0,maximum=100000"`
	//schema:nl Tot waar het beperkte gemiddelde rekent, in de eenheid: van een langer verblijf telt de rest niet mee. Ontbreekt
	//schema:nl dit, dan is het laatste tijdstip dat elke groep haalt de horizon.
	Horizon *float64 `json:"horizon,omitempty" jsonschema:"exclusiveMinimum=0,maximum=100000"`
	//schema:nl Niveau van de intervallen, als aandeel. Ontbreekt het, dan is het 0.95.
	Niveau *float64 `json:"niveau,omitempty" jsonschema:"minimum=0.5,maximum=0.9999"`
	//schema:nl Hoe de intervallen worden gelegd. Ontbreekt het, dan is het log_log.
	Interval Intervalvorm `json:"interval,omitempty"`
	//schema:nl Met minder verblijven in beeld dan dit volgt een waarschuwing. Ontbreekt het, dan is het 10.
	Weinig *int `json:"weinig,omitempty" jsonschema:"minimum=1,maximum=100000"`
	//schema:nl Wat er gebeurt met verblijven waarvan het begin niet bekend is. Ontbreekt het, dan tellen ze niet mee.
	BeginOnbekend BeginOnbekend `json:"beginOnbekend,omitempty"`
}

// Duur is a stay as a length.
//
//schema:nl Een verblijf als duur.
type Duur struct {
	//schema:nl Hoe lang het verblijf duurde, of duurde toen het uit beeld raakte; in de eenheid. Nul mag: iemand vertrok meteen.
	Duur float64 `json:"duur" jsonschema:"minimum=0,maximum=100000"`
	//schema:nl Hoe lang het verblijf al duurde toen het in beeld kwam: minder dan de duur. Ontbreekt als het van het begin af in
	//schema:nl beeld was.
	Intrede *float64 `json:"intrede,omitempty" jsonschema:"minimum=0,maximum=100000"`
	//schema:nl Waarheen de cliënt vertrok. Ontbreekt als het verblijf nog liep toen het uit beeld raakte.
	Bestemming capacity.Bestemming `json:"bestemming,omitempty"`
	//schema:nl De groep, bij een eigen groep. Ontbreekt als er niet naar een eigen groep wordt gegroepeerd.
	Groep string `json:"groep,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Voor hoeveel verblijven dit verblijf telt. Ontbreekt het, dan is het er één.
	Gewicht *float64 `json:"gewicht,omitempty" jsonschema:"minimum=0.000001,maximum=1000000"`
}

// Tijdseenheid is a unit of time.
//
//schema:nl De eenheid van tijd. Een maand is 30,4375 dagen en een jaar 365,25.
type Tijdseenheid string

// The units.
const (
	Dagen   Tijdseenheid = "dagen"
	Maanden Tijdseenheid = "maanden"
	Jaren   Tijdseenheid = "jaren"
)

var tijdseenheidwoorden = wmo.Opsomming[Tijdseenheid]{
	{Dagen, "dagen"},
	{Maanden, "maanden van 30,4375 dagen"},
	{Jaren, "jaren van 365,25 dagen"},
}

func (Tijdseenheid) Woorden() []wmo.Woord { return tijdseenheidwoorden.Woorden() }

// dagen is how many days the unit has.
func (e Tijdseenheid) dagen() float64 {
	switch e {
	case Dagen:
		return 1
	case Jaren:
		return kit.DagenPerJaar
	default:
		return kit.DagenPerMaand
	}
}

// tijdstippen are those that are told when none are asked for: about half a year to five years.
func (e Tijdseenheid) tijdstippen() []float64 {
	switch e {
	case Dagen:
		return []float64{183, 365, 730, 1095, 1826}
	case Jaren:
		return []float64{0.5, 1, 2, 3, 5}
	default:
		return []float64{6, 12, 24, 36, 60}
	}
}

// Groepering is by what stays are grouped. All are known when a stay begins: a group that is
// known only later makes those who stayed long enough to be in it look as if they stay longer.
//
//schema:nl Waarnaar verblijven worden gegroepeerd: iets dat bij het begin van een verblijf vaststaat.
type Groepering string

// The groupings.
const (
	NaarVorm       Groepering = "vorm"
	NaarNiveau     Groepering = "niveau"
	NaarHerkomst   Groepering = "herkomst"
	NaarBeginjaar  Groepering = "beginjaar"
	NaarEigenGroep Groepering = "eigen_groep"
)

var groeperingwoorden = wmo.Opsomming[Groepering]{
	{NaarVorm, "de vorm van het eerste deel van het verblijf"},
	{NaarNiveau, "het niveau van de ondersteuning"},
	{NaarHerkomst, "de herkomst"},
	{NaarBeginjaar, "het jaar waarin het verblijf begon"},
	{NaarEigenGroep, "de groep die bij elke duur staat"},
}

func (Groepering) Woorden() []wmo.Woord { return groeperingwoorden.Woorden() }

// BeginOnbekend is what becomes of stays of which the begin is not known.
//
//schema:nl Wat er gebeurt met verblijven waarvan het begin niet bekend is.
type BeginOnbekend string

// What can be done with them.
const (
	Uitsluiten  BeginOnbekend = "uitsluiten"
	VanafGezien BeginOnbekend = "vanaf_gezien"
)

var beginOnbekendwoorden = wmo.Opsomming[BeginOnbekend]{
	{Uitsluiten, "ze tellen niet mee, en staan met hun aantal in het resultaat"},
	{VanafGezien, "ze tellen mee alsof ze begonnen op de eerste dag die bekend is; dat maakt verblijven te kort"},
}

func (BeginOnbekend) Woorden() []wmo.Woord { return beginOnbekendwoorden.Woorden() }
