package capacity

import (
	"math"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

const (
	maandenPerJaar = 12
	decimalen      = 1e12 // real numbers in a result are rounded to twelve decimals
	miljardste     = 1e9  // differences below one in so many are floating-point noise
)

// netjes drops the noise in the last digits of a real number, so that a result is
// the same text on every machine. Zero has no sign, and neither has what is
// nothing but noise. A number too large to have noise there stays as it is.
func netjes(x float64) float64 {
	const groot = 1e15
	if math.Abs(x) >= groot {
		return x
	}
	if r := math.Round(x*decimalen) / decimalen; math.Abs(r) > 1/miljardste/10 || x == 0 {
		return r + 0
	}
	return 0
}

// geheel rounds to a whole number, half away from zero. Floating-point noise is removed
// first: 232.49999999999997 counts as a half.
func geheel(x float64) int { return int(math.Round(math.Round(x*miljardste) / miljardste)) }

// omlaag rounds down to a whole number, after removing noise in the same way.
func omlaag(x float64) int { return int(math.Floor(math.Round(x*miljardste) / miljardste)) }

func (a Afronding) heel(x float64) int {
	switch a {
	case AfrondingNaarBeneden:
		return omlaag(x)
	case AfrondingNaarBoven:
		return -omlaag(-x)
	default:
		return geheel(x)
	}
}

// stappen are the differences of the rounded running totals, so that they add up to the last
// total.
func (a Afronding) stappen(perJaar []float64) []int {
	heel := make([]int, len(perJaar))
	totaal, vorig := 0.0, 0
	for t, x := range perJaar {
		totaal += x
		nu := a.heel(totaal)
		heel[t], vorig = nu-vorig, nu
	}
	return heel
}

// tekst writes a number as it stands in a calculation step.
func tekst(x float64) string { return strconv.FormatFloat(netjes(x), 'f', -1, 64) }

func grootheid(naam string, x float64, eenheid string) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: tekst(x), Eenheid: eenheid}
}

func clienten(naam string, x float64) wmo.Grootheid { return grootheid(naam, x, "cliënten") }

// nl writes a number in a Dutch sentence: a comma and at most three decimals.
func nl(x float64) string {
	s := strconv.FormatFloat(x, 'f', 3, 64)
	return strings.Replace(strings.TrimRight(strings.TrimRight(s, "0"), "."), ".", ",", 1)
}

// waarde is the number that p points to, or anders without one.
func waarde(p *float64, anders float64) float64 {
	if p == nil {
		return anders
	}
	return *p
}

// kopie is a pointer to a copy, so that a result does not share memory with its document.
func kopie(x *float64) *float64 {
	if x == nil {
		return nil
	}
	return bekendGetal(*x)
}

// bekendGetal is a pointer to a rounded number, for results that may be unknown.
func bekendGetal(x float64) *float64 {
	x = netjes(x)
	return &x
}

// percentage is deel as a percentage of geheel, nil when geheel is zero.
func percentage(deel, geheel float64) *float64 {
	const procent = 100
	if netjes(geheel) == 0 {
		return nil
	}
	return bekendGetal(procent * deel / geheel)
}
