package nvo

import (
	"math"

	"github.com/bwo-sdk/wmo"
)

// Aandeel counts the regions by whether something holds for them, and gives the share.
type Aandeel struct {
	Ja        int `json:"ja"`
	Nee       int `json:"nee"`
	Onbepaald int `json:"onbepaald"`
	// Van is the sum of the three: the regions to which it applies.
	Van int `json:"van"`
	// Verhouding is left out when it applies to no region.
	Verhouding *Verhouding `json:"verhouding,omitempty"`
}

// Verhouding is ja divided by van (0–1), with the score interval of Wilson. Hoogstens is
// the fraction if every open region turned out to be ja.
type Verhouding struct {
	Aandeel   float64 `json:"aandeel"`
	Onder     float64 `json:"onder"`
	Boven     float64 `json:"boven"`
	Hoogstens float64 `json:"hoogstens"`
}

func (a *Aandeel) tel(u wmo.Uitkomst) {
	switch u {
	case wmo.Ja:
		a.Ja++
	case wmo.Nee:
		a.Nee++
	default:
		a.Onbepaald++
	}
	a.Van++
}

func (a *Aandeel) sluit(niveau float64) {
	if a.Van == 0 {
		return
	}
	onder, boven := wilson(a.Ja, a.Van, niveau)
	a.Verhouding = &Verhouding{
		Aandeel: rond(float64(a.Ja) / float64(a.Van)), Onder: onder, Boven: boven,
		Hoogstens: rond(float64(a.Ja+a.Onbepaald) / float64(a.Van)),
	}
}

// wilson is the score interval of E.B. Wilson (1927) for the share k of n. The lower
// bound is the quotient of the product of both and the upper one, which keeps its
// digits and makes it 0 at k = 0.
func wilson(k, n int, niveau float64) (onder, boven float64) {
	x, m, z := float64(k), float64(n), math.Sqrt2*math.Erfinv(niveau)
	midden := x + z*z/2
	wortel := z * math.Sqrt(x*(m-x)/m+z*z/4)
	return rond(x * (x / m) / (midden + wortel)), rond((midden + wortel) / (m + z*z))
}

// rond keeps twelve decimals, so that a share is the same on every machine.
func rond(x float64) float64 {
	const decimalen = 1e12
	return math.Round(x*decimalen) / decimalen
}
