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

// metBeperking is a decision with that reservation, unless it is nee whatever that says.
func metBeperking(o wmo.Oordeel, code string) wmo.Oordeel {
	if o.Uitkomst == wmo.Nee {
		return o
	}
	return o.MetVoorbehoud(beperking(code))
}

// Rows that limit an answer.
const (
	nietMaatwerk   = "BW-N-VUISTREGEL-MAATWERK"
	nietOnverwijld = "BW-N-ONVERWIJLD"
	nietEindeF     = "BW-N-KRG-EINDE-F"
)
