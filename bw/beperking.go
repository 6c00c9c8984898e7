package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// beperking is a row of what is not modelled as the reservation of an answer that it
// limits. A code that is no row is a mistake in this package, and a test finds it.
func beperking(code string) wmo.Voorbehoud {
	rijen := NietGemodelleerd()
	i := slices.IndexFunc(rijen, func(v wmo.Voorbehoud) bool { return v.Code == code })
	return rijen[i]
}

// Rows that limit an answer.
const (
	nietMaatwerk = "BW-N-VUISTREGEL-MAATWERK"
)
