package capacity

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// maxPaden bounds the ways in which the market can go, counted for each form: every one is
// worked out and told in the steps. maxOptellen bounds the work of adding up the homes of
// several forms, which grows with the clients of the largest and with the square of the forms.
const (
	maxPaden    = 1024
	maxOptellen = 20_000_000
)

var (
	meldingScenario  = register.Melding("CAP-SCENARIO", "een scenario vraagt van elke vorm een kans om te vertrekken")
	meldingScenarios = register.Melding("CAP-SCENARIO-OMVANG", "een scenario heeft meer verlopen van de markt dan precies zijn uit te rekenen")
)

// Marktscenario is a shock that hits all clients of all forms at once, such as a tight housing
// market. The state of the market is drawn for everybody together.
//
//schema:nl Wat alle cliënten van alle vormen tegelijk treft, zoals krapte op de woningmarkt. De toestand van de markt
//schema:nl wordt voor iedereen samen getrokken; bij een gegeven markt vertrekken mensen onafhankelijk van elkaar.
type Marktscenario struct {
	//schema:nl Naam van het scenario, in eigen woorden; komt terug in het resultaat. Twee scenario's hebben niet dezelfde
	//schema:nl naam.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Hoe vaak de toestand van de markt wordt getrokken.
	Trekking Trekking `json:"trekking"`
	// Toestanden are the states in which the market can be; their probabilities sum to 1.
	//
	//schema:nl De toestanden waarin de markt kan zijn. Hun kansen zijn samen 1. Bij een trekking per jaar is het aantal
	//schema:nl verlopen van de markt (toestanden tot de macht jaren), maal het aantal vormen, ten hoogste 1024. Met
	//schema:nl woningen van meer vormen is verlopen × vormen² × cliënten van de grootste vorm ten hoogste 20 miljoen.
	Toestanden []Markttoestand `json:"toestanden" jsonschema:"minItems=1,maxItems=10"`
}

// Markttoestand is one state in which the market can be, and what it does to leaving.
//
//schema:nl Een toestand waarin de markt kan zijn, en wat die met het vertrek doet.
type Markttoestand struct {
	//schema:nl Naam van de toestand, in eigen woorden. Twee toestanden van een scenario hebben niet dezelfde naam.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De kans (0–1) op deze toestand: eenmalig voor het hele plan, of elk jaar opnieuw.
	Kans float64 `json:"kans" jsonschema:"minimum=0,maximum=1"`
	// Factor multiplies the rate of leaving in every year; either this or Factoren.
	//
	//schema:nl Waarmee het vertrektempo in elk jaar wordt vermenigvuldigd: 1 is zoals in het plan, 0.5 is half zo snel, bij
	//schema:nl 0 vertrekt niemand. Van wie volgens het plan in een jaar een deel r overblijft, is dat r tot de macht factor.
	//schema:nl Verplicht als factoren ontbreekt, en anders niet toegestaan.
	Factor *float64 `json:"factor,omitempty" jsonschema:"minimum=0,maximum=10"`
	// Factoren is that factor for each year of the plan.
	//
	//schema:nl Diezelfde factor voor elk jaar van het plan, een getal per jaar; 1 in de jaren waarin deze toestand niets
	//schema:nl verandert. Verplicht als factor ontbreekt, en anders niet toegestaan.
	Factoren []float64 `json:"factoren,omitempty" jsonschema:"maxItems=50,minimum=0,maximum=10"`
}

// Trekking is how often the state of the market is drawn.
//
//schema:nl Hoe vaak de toestand van de markt wordt getrokken.
type Trekking string

// The ways to draw the state of the market.
const (
	Eenmalig Trekking = "eenmalig"
	PerJaar  Trekking = "per_jaar"
)

var trekkingwoorden = wmo.Opsomming[Trekking]{
	{Eenmalig, "een keer, voor alle jaren van het plan dezelfde"},
	{PerJaar, "elk jaar opnieuw, onafhankelijk van de jaren ervoor"},
}

func (Trekking) Woorden() []wmo.Woord { return trekkingwoorden.Woorden() }

// checkScenarios checks that the forms have a chance of leaving, and that each scenario can be
// worked out.
func (p *Uitstroomplan) checkScenarios(k *keuring, jaren int) {
	if len(p.Scenarios) == 0 {
		return
	}
	for i := range p.Vormen {
		if s := p.Vormen[i].Uitstroom.Soort; s == UitstroomAantallen || s == UitstroomPassend {
			k.Meld(meldingScenario, "een scenario verandert de kans om te vertrekken, en deze uitstroom is een aantal",
				wmo.Wijs("vormen", strconv.Itoa(i), "uitstroom", "soort"), "/scenarios")
		}
	}
	var eerder wmo.Uniek
	for i := range p.Scenarios {
		s, w := &p.Scenarios[i], wmo.Wijs("scenarios", strconv.Itoa(i))
		eerder.Naam(&k.Bevindingen, s.Naam, w+"/naam")
		s.check(k, w, jaren)
		switch n := s.paden(jaren); {
		case n > maxPaden/len(p.Vormen):
			k.Meld(meldingScenarios, fmt.Sprintf(
				"de markt kan op meer dan %d manieren verlopen, bij %d vormen; neem minder toestanden of jaren, of trek eenmalig",
				maxPaden/len(p.Vormen), len(p.Vormen)), w+"/toestanden")
		case n*p.optelwerk() > maxOptellen:
			k.Meld(meldingScenarios, "de woningen van zoveel vormen met zoveel cliënten zijn niet voor elk verloop van de markt op te tellen; neem ze samen",
				w+"/toestanden", "/vormen")
		}
	}
}

// optelwerk is a measure of the work to add up the homes of all forms in one state of the market.
func (p *Uitstroomplan) optelwerk() int {
	if len(p.Vormen) == 1 || !p.heeftWoonvraag() {
		return 0
	}
	meest := 0.0
	for i := range p.Vormen {
		meest = max(meest, float64(p.Vormen[i].Begin.Aantal)*kit.Waarde(p.Vormen[i].ClientenPerPlaats, 1))
	}
	return int(meest) * len(p.Vormen) * len(p.Vormen)
}

func (s *Marktscenario) check(k *keuring, w string, jaren int) {
	som := 0.0
	var eerder wmo.Uniek
	for i := range s.Toestanden {
		t, hier := &s.Toestanden[i], wmo.Wijs("toestanden", strconv.Itoa(i))
		eerder.Naam(&k.Bevindingen, t.Naam, w+hier+"/naam")
		k.Velden(w+hier, "een toestand met factoren", kit.Veld{Sleutel: "factor", Staat: t.Factor != nil, Mag: t.Factoren == nil, Moet: t.Factoren == nil})
		if t.Factoren != nil {
			reeksVan(k, w+hier+"/factoren", t.Factoren, jaren)
		}
		som += t.Kans
	}
	if kit.Netjes(som-1) != 0 {
		k.Meld(kit.MeldingReeks(), fmt.Sprintf("de kansen tellen op tot %s en niet tot 1", kit.Nl(som)), w+"/toestanden")
	}
}

// paden is the number of ways in which the market can go over so many years, or one more than
// the largest that is worked out.
func (s *Marktscenario) paden(jaren int) int {
	if s.Trekking == Eenmalig {
		return len(s.Toestanden)
	}
	n := 1
	for range jaren {
		if n *= len(s.Toestanden); n > maxPaden {
			return maxPaden + 1
		}
	}
	return n
}

// op is the factor of a state in year t.
func (t *Markttoestand) op(jaar int) float64 {
	if t.Factor != nil {
		return *t.Factor
	}
	return t.Factoren[jaar]
}
