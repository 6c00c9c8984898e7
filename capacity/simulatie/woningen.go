package simulatie

import "github.com/bwo-sdk/wmo"

// Woningaanbod is the homes for those who leave to one, per municipality.
//
//schema:nl De woningen voor wie naar een woning gaat, per gemeente. Ieder heeft een woning nodig in de gemeente waar hij
//schema:nl vandaan komt; die wordt geloot naar de aandelen. Eén persoon betrekt één woning.
type Woningaanbod struct {
	//schema:nl Wat er gebeurt met een woning waarop niemand wacht.
	Onbenut Onbenut `json:"onbenut"`
	//schema:nl De gemeenten. De aandelen tellen op tot 1.
	Gemeenten []Woninggemeente `json:"gemeenten" jsonschema:"minItems=1,maxItems=60"`
}

// Onbenut is what becomes of a home that nobody waits for.
//
//schema:nl Wat er gebeurt met een woning waarop niemand wacht.
type Onbenut string

// What becomes of a home that nobody waits for.
const (
	Blijft  Onbenut = "blijft"
	Vervalt Onbenut = "vervalt"
)

var onbenutwoorden = wmo.Opsomming[Onbenut]{
	{Blijft, "zij blijft beschikbaar tot iemand haar nodig heeft"},
	{Vervalt, "zij is beschikbaar tot het einde van de maand en gaat dan naar een ander"},
}

func (Onbenut) Woorden() []wmo.Woord { return onbenutwoorden.Woorden() }

// Woninggemeente is a municipality with its homes.
//
//schema:nl Een gemeente met haar woningen.
type Woninggemeente struct {
	//schema:nl Naam van de gemeente of ander gebied, uniek in de lijst.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Code van de gemeente. Zij moet op de begindatum bestaan. Ontbreekt als het geen gemeente is.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Aandeel (0–1) van wie een woning nodig heeft dat uit deze gemeente komt.
	AandeelHerkomst float64 `json:"aandeelHerkomst" jsonschema:"minimum=0,maximum=1"`
	// PerMaand are whole homes: twelve for every year alike, or one number for each month.
	//
	//schema:nl Woningen per maand, die aan het begin van de maand vrijkomen: twaalf getallen die elk jaar terugkeren, of een
	//schema:nl getal voor elke maand van het antwoord, gerekend vanaf de begindatum. In de aanloop gelden de eerste twaalf.
	PerMaand []int `json:"perMaand" jsonschema:"minItems=12,maxItems=600,minimum=0,maximum=10000"`
}

// Marktschok is a scenario of the housing market: in a year in which it strikes, the homes of all
// municipalities are multiplied by its factor.
//
//schema:nl Een scenario van de woningmarkt. In een jaar waarin het toeslaat worden de woningen van alle gemeenten
//schema:nl vermenigvuldigd met de factor; wat daarbij geen hele woning is telt door naar de volgende maand. Het slaat toe
//schema:nl door toeval (kansPerJaar, één loting per herhaling en jaar) óf in een vast jaar (jaar); noem er precies één. In
//schema:nl de aanloop slaat niets toe.
type Marktschok struct {
	//schema:nl Naam van het scenario, uniek in de lijst.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De kans (0–1) dat het in een jaar toeslaat, los van andere jaren. Ontbreekt bij een vast jaar.
	KansPerJaar *float64 `json:"kansPerJaar,omitempty" jsonschema:"minimum=0,maximum=1"`
	//schema:nl Het jaar van het antwoord waarin het toeslaat; 1 is het eerste. Ontbreekt bij een kans.
	Jaar int `json:"jaar,omitempty" jsonschema:"minimum=1,maximum=50"`
	//schema:nl Waarmee de woningen worden vermenigvuldigd: 0,5 is de helft. Op een miljoenste afgerond.
	Factor float64 `json:"factor" jsonschema:"minimum=0,maximum=10"`
}
