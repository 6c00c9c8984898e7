package kit

import "github.com/bwo-sdk/wmo"

// Numbers of decimals of calculated numbers that are not money, few enough that together with the
// digits before the point they fit in a document.
const (
	MeesteDecimalen     = 6 // of a quotient
	VerhoudingDecimalen = 4 // of one amount as part of another
	ProcentDecimalen    = 4 // of a share or a change in percent
)

var (
	een     = wmo.GetalOf(1)
	honderd = wmo.GetalOf(100)
	tiende  = wmo.MustGetal("0.1")
)

// Optelsom adds numbers up.
func Optelsom(gs []wmo.Getal) wmo.Getal {
	uit := wmo.Getal{}
	for _, g := range gs {
		uit = uit.Plus(g)
	}
	return uit
}

// Verhouding is a / b rounded half away from zero. b may not be zero.
func Verhouding(a, b wmo.Bedrag, decimalen int) wmo.Getal {
	deel, _ := a.Getal().Deel(b.Getal(), decimalen)
	return deel
}

// Percentage is 100 · deel / geheel; geheel may not be zero.
func Percentage(deel, geheel wmo.Getal) wmo.Getal {
	p, _ := deel.Maal(honderd).Deel(geheel, ProcentDecimalen)
	return p
}

// StapVan is the smallest step of a number with this number of decimals: 0.01 of two.
func StapVan(decimalen int) wmo.Getal { return Macht(tiende, decimalen) }

// Macht is g to the power of n.
func Macht(g wmo.Getal, n int) wmo.Getal {
	uit := een
	for range n {
		uit = uit.Maal(g)
	}
	return uit
}

// DeelNaarBoven is a / b rounded up: the smallest number with this number of decimals that times b is
// at least a. b must be above zero.
func DeelNaarBoven(a, b wmo.Getal, decimalen int) wmo.Getal {
	deel, _ := a.Deel(b, decimalen)
	if deel.Maal(b).Compare(a) < 0 {
		deel = deel.Plus(StapVan(decimalen))
	}
	return deel
}

// DeelNaarBeneden is a / b rounded down to a whole number: the largest that times b is at most a.
func DeelNaarBeneden(a, b wmo.Getal) wmo.Getal {
	deel, _ := a.Deel(b, 0)
	if deel.Maal(b).Compare(a) > 0 {
		deel = deel.Min(een)
	}
	return deel
}
