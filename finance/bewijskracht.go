package finance

import "github.com/bwo-sdk/wmo"

// Bewijskracht is how firm a stated effect is.
type Bewijskracht string

// How firm an effect can be.
const (
	EffectGemeten       Bewijskracht = "gemeten"
	EffectEldersGemeten Bewijskracht = "elders_gemeten"
	EffectIngeschat     Bewijskracht = "ingeschat"
)

// Woorden lists how firm an effect can be, the firmest first, with the meaning in Dutch.
func (Bewijskracht) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(EffectGemeten), Uitleg: "hier gemeten, naast een vergelijking met zonder"},
		{Woord: string(EffectEldersGemeten), Uitleg: "elders gemeten: of het hier ook zo is moet blijken"},
		{Woord: string(EffectIngeschat), Uitleg: "ingeschat"},
	}
}
