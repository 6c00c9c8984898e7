package kit

import (
	"math"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// What turns days, months and years into each other, where no calendar does.
const (
	MaandenPerJaar = 12
	DagenPerJaar   = 365.25
	DagenPerMaand  = DagenPerJaar / MaandenPerJaar
	dagenPerWeek   = 7
	WekenPerJaar   = DagenPerJaar / dagenPerWeek
)

const (
	cijfers          = 12  // of a real number in a result, and its decimals at most
	gemetenCijfers   = 10  // of what is estimated or found by searching
	miljardste       = 1e9 // differences below one in so many are floating-point noise
	tiende           = 0.1
	kleinsteGemeten  = 1e-300
	grootsteDecimaal = 1e15
)

// Netjes drops the noise in the last digits of a real number, so that a result is the same
// text on every processor: at most twelve decimals, and twelve digits in all unless there are
// more before the point. Zero has no sign, and neither has what is nothing but noise. A whole
// number stays as it is, and so does what is no number: it is not nought.
func Netjes(x float64) float64 {
	if x == math.Trunc(x) {
		return x + 0
	}
	r := opCijfers(x, min(cijfers, cijfers-orde(x)))
	if math.Abs(r) <= tiende/miljardste {
		return 0
	}
	return r
}

// Gemeten rounds what is estimated, or found by searching, to ten digits: there the noise
// is larger than in a sum or a product. What is too small to have ten digits is nought.
func Gemeten(x float64) float64 {
	if x == math.Trunc(x) {
		return x + 0
	}
	if math.Abs(x) < kleinsteGemeten {
		return 0
	}
	return opCijfers(x, gemetenCijfers-orde(x))
}

// orde is the number of digits before the decimal point; below zero for as many zeros
// behind it. The logarithm is a digit off at some powers of ten, and not the same on every
// processor; it is only where to begin.
func orde(x float64) int {
	x = math.Abs(x)
	n := int(math.Floor(math.Log10(x))) + 1
	if x >= math.Pow10(n) {
		return n + 1
	}
	if x < math.Pow10(n-1) {
		return n - 1
	}
	return n
}

// opCijfers rounds to so many decimals, and to a whole number if there are none. A power of ten
// above 1e15 would not be exact.
func opCijfers(x float64, decimalen int) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return x
	}
	decimalen = max(decimalen, 0)
	if p := math.Pow10(decimalen); p <= grootsteDecimaal {
		return math.Round(x*p) / p
	}
	r, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'f', decimalen, 64), 64)
	return r
}

// Geheel rounds to a whole number, half away from zero. Floating-point noise is removed
// first: 232.49999999999997 counts as a half.
func Geheel(x float64) int { return int(math.Round(math.Round(x*miljardste) / miljardste)) }

// Omlaag rounds down to a whole number, after removing noise in the same way.
func Omlaag(x float64) int { return int(math.Floor(math.Round(x*miljardste) / miljardste)) }

// Tekst writes a number as it stands in a calculation step.
func Tekst(x float64) string { return strconv.FormatFloat(Netjes(x), 'f', -1, 64) }

// Grootheid is a named quantity of a calculation step.
func Grootheid(naam string, x float64, eenheid string) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: Tekst(x), Eenheid: eenheid}
}

// Nl writes a number in a Dutch sentence: a comma and at most three decimals.
func Nl(x float64) string {
	s := strconv.FormatFloat(x, 'f', 3, 64)
	return strings.Replace(strings.TrimRight(strings.TrimRight(s, "0"), "."), ".", ",", 1)
}

// Waarde is the number that p points to, or anders without one.
func Waarde(p *float64, anders float64) float64 {
	if p == nil {
		return anders
	}
	return *p
}

// Kopie is a pointer to a copy, so that a result does not share memory with its document.
func Kopie(x *float64) *float64 {
	if x == nil {
		return nil
	}
	return Bekend(*x)
}

// BekendGemeten is Bekend for what is estimated.
func BekendGemeten(x float64) *float64 {
	x = Gemeten(x)
	return &x
}

// Bekend is a pointer to a rounded number, for results that may be unknown.
func Bekend(x float64) *float64 {
	x = Netjes(x)
	return &x
}

// Percentage is deel as a percentage of geheel, nil when geheel is zero.
func Percentage(deel, geheel float64) *float64 {
	const procent = 100
	if Netjes(geheel) == 0 {
		return nil
	}
	return Bekend(procent * deel / geheel)
}
