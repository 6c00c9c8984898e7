package simulatie

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Duur is how long something lasts: a stay, or patience. Which fields belong to it follows from
// Soort; any other is a finding.
//
//schema:nl Hoe lang iets duurt: een verblijf, of het geduld van wie wacht. De soort bepaalt welke andere velden erbij
//schema:nl horen; een veld dat er niet bij hoort wordt geweigerd. Een duur wordt afgerond op een miljoenste dag en is er
//schema:nl ten minste één.
type Duur struct {
	//schema:nl De manier waarop de duur verdeeld is.
	Soort Duursoort `json:"soort"`
	//schema:nl De gemiddelde duur in dagen. Verplicht bij de soorten exponentieel, weibull en lognormaal, en anders niet
	//schema:nl toegestaan.
	GemiddeldeDagen *float64 `json:"gemiddeldeDagen,omitempty" jsonschema:"minimum=0.01,maximum=36525"`
	// Vormgetal is the k of Weibull: below one who stayed long leaves less and less.
	//
	//schema:nl Het vormgetal van de weibullverdeling: 1 is exponentieel, minder dan 1 betekent dat wie lang bleef steeds
	//schema:nl minder vertrekt. Verplicht bij de soort weibull, en anders niet toegestaan.
	Vormgetal *float64 `json:"vormgetal,omitempty" jsonschema:"minimum=0.2,maximum=20"`
	//schema:nl De standaardafwijking gedeeld door het gemiddelde. Verplicht bij de soort lognormaal, en anders niet
	//schema:nl toegestaan.
	Variatie *float64 `json:"variatie,omitempty" jsonschema:"minimum=0.01,maximum=10"`
	//schema:nl De duur in dagen, voor allen dezelfde. Verplicht bij de soort vast, en anders niet toegestaan.
	Dagen *float64 `json:"dagen,omitempty" jsonschema:"minimum=0.01,maximum=36525"`
	// Punten are durations with their probabilities, which add up to one: the steps of a
	// Kaplan–Meier curve, for instance.
	//
	//schema:nl De duren die voorkomen met hun kansen, samen 1: bijvoorbeeld de stappen van een Kaplan-Meiercurve. Loopt die
	//schema:nl niet tot nul, zeg dan zelf hoe lang de rest blijft. Verplicht bij de soort empirisch, en anders niet
	//schema:nl toegestaan.
	Punten []Duurpunt `json:"punten,omitempty" jsonschema:"maxItems=5000"`
}

// Duurpunt is a duration with its probability.
//
//schema:nl Een duur met de kans dat het die is.
type Duurpunt struct {
	//schema:nl De duur in dagen.
	Dagen float64 `json:"dagen" jsonschema:"minimum=0.01,maximum=36525"`
	//schema:nl De kans op deze duur.
	Kans float64 `json:"kans" jsonschema:"minimum=0,maximum=1"`
}

// Duursoort is the way a duration is distributed.
//
//schema:nl Hoe een duur verdeeld is.
type Duursoort string

// The distributions of a duration.
const (
	Exponentieel Duursoort = "exponentieel"
	Weibull      Duursoort = "weibull"
	Lognormaal   Duursoort = "lognormaal"
	Empirisch    Duursoort = "empirisch"
	Vast         Duursoort = "vast"
)

var duursoortwoorden = wmo.Opsomming[Duursoort]{
	{Exponentieel, "wie er nog is heeft altijd dezelfde kans om te vertrekken"},
	{Weibull, "de kans om te vertrekken stijgt of daalt met de duur"},
	{Lognormaal, "velen kort en enkelen zeer lang"},
	{Empirisch, "een lijst van duren met hun kansen"},
	{Vast, "voor allen even lang"},
}

func (Duursoort) Woorden() []wmo.Woord { return duursoortwoorden.Woorden() }

func (d *Duur) check(k *kit.Keuring, w string) {
	is := func(ss ...Duursoort) bool { return slices.Contains(ss, d.Soort) }
	gemiddeld, weibull, lognormaal, vast := is(Exponentieel, Weibull, Lognormaal), is(Weibull), is(Lognormaal), is(Vast)
	k.Velden(w, "een duur van de soort "+string(d.Soort),
		kit.Veld{Sleutel: "gemiddeldeDagen", Staat: d.GemiddeldeDagen != nil, Mag: gemiddeld, Moet: gemiddeld},
		kit.Veld{Sleutel: "vormgetal", Staat: d.Vormgetal != nil, Mag: weibull, Moet: weibull},
		kit.Veld{Sleutel: "variatie", Staat: d.Variatie != nil, Mag: lognormaal, Moet: lognormaal},
		kit.Veld{Sleutel: "dagen", Staat: d.Dagen != nil, Mag: vast, Moet: vast},
		kit.Veld{Sleutel: "punten", Staat: d.Punten != nil, Mag: is(Empirisch), Moet: is(Empirisch)},
	)
	if is(Empirisch) && d.Punten != nil {
		som := 0.0
		for _, p := range d.Punten {
			som += p.Kans
		}
		samenEen(k, w+"/punten", "kansen", som)
	}
}

// samenEen checks that shares add up to one.
func samenEen(k *kit.Keuring, plaats, wat string, som float64) {
	const speling = 1e-9
	if math.Abs(som-1) > speling {
		k.Meld(kit.MeldingReeks(), fmt.Sprintf("de %s tellen op tot %s en niet tot 1", wat, kit.Nl(som)), plaats)
	}
}

// verdeling is a duration as the simulation draws it, in ticks.
type verdeling struct {
	soort      Duursoort
	schaal     float64 // in ticks: the mean, the scale or the median
	macht      float64 // 1/k of Weibull, σ of the lognormal
	vast       int64
	tot        []float64 // running probabilities
	duren      []int64
	gemiddelde float64 // in days
}

const (
	tikkenPerDag = 1_000_000
	langsteDuur  = 1 << 50 // far beyond any horizon, and safely below overflow
)

// tikken rounds to whole ticks, at least one: nothing takes no time at all.
func tikken(x float64) int64 {
	return max(1, int64(min(x, langsteDuur)+0.5))
}

func dagtikken(dagen float64) int64 { return tikken(float64(dagen * tikkenPerDag)) }

func (d *Duur) verdeling() verdeling {
	v := verdeling{soort: d.Soort, gemiddelde: kit.Waarde(d.GemiddeldeDagen, 0)}
	v.schaal = float64(v.gemiddelde * tikkenPerDag)
	switch d.Soort {
	case Weibull:
		v.macht = 1 / *d.Vormgetal
		v.schaal /= exp(lnGamma(1 + v.macht))
	case Lognormaal:
		s2 := ln(1 + float64(*d.Variatie**d.Variatie))
		v.macht = math.Sqrt(s2)
		v.schaal = float64(v.schaal * exp(-s2/2))
	case Vast:
		v.vast, v.gemiddelde = dagtikken(*d.Dagen), *d.Dagen
	case Empirisch:
		som := 0.0
		for _, p := range d.Punten {
			if p.Kans > 0 {
				som += p.Kans
				v.gemiddelde += float64(p.Kans * p.Dagen)
				v.tot, v.duren = append(v.tot, som), append(v.duren, dagtikken(p.Dagen))
			}
		}
	default:
	}
	return v
}

// trek draws a duration.
func (v *verdeling) trek(t toeval) int64 {
	switch v.soort {
	case Exponentieel:
		return tikken(float64(v.schaal * t.exponentieel()))
	case Weibull:
		return tikken(float64(v.schaal * exp(float64(v.macht*ln(t.exponentieel())))))
	case Lognormaal:
		return tikken(float64(v.schaal * exp(float64(v.macht*t.normaal()))))
	case Empirisch:
		return v.duren[kies(v.tot, t)]
	default:
		return v.vast
	}
}

// kies draws a place in a list of running shares; the last one takes what rounding left. Of one
// there is nothing to draw.
func kies(tot []float64, t toeval) int {
	n := len(tot) - 1
	if n <= 0 {
		return 0
	}
	u := t.deel()
	onder, boven := 0, n
	for onder < boven {
		midden := int(uint(onder+boven) / 2)
		if tot[midden] < u {
			onder = midden + 1
		} else {
			boven = midden
		}
	}
	return onder
}

func wijs(w, sleutel string, i int) string { return w + wmo.Wijs(sleutel, strconv.Itoa(i)) }
