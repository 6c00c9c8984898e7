package welzijn

import "github.com/bwo-sdk/wmo"

// Bewijskracht is how firm a stated effect is.
type Bewijskracht string

// How firm an effect can be.
const (
	EffectGemeten       Bewijskracht = "gemeten"
	EffectEldersGemeten Bewijskracht = "elders_gemeten"
	EffectIngeschat     Bewijskracht = "ingeschat"
)

// The firmest first.
var bewijskrachtwoorden = wmo.Opsomming[Bewijskracht]{
	{EffectGemeten, "hier gemeten, naast een vergelijking met zonder"},
	{EffectEldersGemeten, "elders gemeten: of het hier ook zo is moet blijken"},
	{EffectIngeschat, "ingeschat"},
}

func (Bewijskracht) Woorden() []wmo.Woord { return bewijskrachtwoorden.Woorden() }
