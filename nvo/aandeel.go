package nvo

import (
	"math"

	"github.com/bwo-sdk/wmo"
)

// Aandeel counts the regions by whether something holds for them, and gives the share.
//
//schema:nl Een telling van regio's naar of iets voor hen geldt, met het aandeel.
type Aandeel struct {
	//schema:nl Aantal regio's waarvoor het ja is.
	Ja int `json:"ja"`
	//schema:nl Aantal regio's waarvoor het nee is.
	Nee int `json:"nee"`
	//schema:nl Aantal regio's waarvoor het niet vaststaat.
	Onbepaald int `json:"onbepaald"`
	// Van is the sum of the three: the regions to which it applies.
	//
	//schema:nl Aantal regio's waarop het van toepassing is: ja, nee en onbepaald samen.
	Van int `json:"van"`
	// Verhouding is left out when it applies to no region.
	//
	//schema:nl Het aandeel met zijn interval. Weggelaten: het is op geen regio van toepassing.
	Verhouding *Verhouding `json:"verhouding,omitempty"`
}

// Verhouding is ja divided by van (0–1), with the score interval of Wilson. Hoogstens is
// the fraction if every open region turned out to be ja.
//
//schema:nl Het aandeel ja van het totaal, met het score-interval van Wilson. Alles is een getal van 0 tot en met 1, afgerond op 12
//schema:nl decimalen.
type Verhouding struct {
	//schema:nl Ja gedeeld door van; een regio die onbepaald is telt dus mee in het totaal en niet als ja.
	Aandeel float64 `json:"aandeel"`
	//schema:nl De ondergrens van het interval.
	Onder float64 `json:"onder"`
	//schema:nl De bovengrens van het interval.
	Boven float64 `json:"boven"`
	//schema:nl Het aandeel als elke regio die onbepaald is ja zou blijken: ja plus onbepaald, gedeeld door van.
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
