package welzijn

import "github.com/bwo-sdk/wmo"

// Bewijskracht is how well a stated effect has been shown.
//
//schema:nl Hoe goed een genoemd effect is aangetoond.
type Bewijskracht string

// How well an effect can have been shown.
const (
	EffectGemeten       Bewijskracht = "gemeten"
	EffectEldersGemeten Bewijskracht = "elders_gemeten"
	EffectIngeschat     Bewijskracht = "ingeschat"
)

// The order is from the strongest evidence to the weakest.
var bewijskrachtwoorden = wmo.Opsomming[Bewijskracht]{
	{EffectGemeten, "hier gemeten, naast een vergelijking met zonder"},
	{EffectEldersGemeten, "elders gemeten: of het hier ook zo is moet blijken"},
	{EffectIngeschat, "ingeschat"},
}

func (Bewijskracht) Woorden() []wmo.Woord { return bewijskrachtwoorden.Woorden() }
