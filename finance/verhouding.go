package finance

import "github.com/bwo-sdk/wmo"

// Decimals of numbers that are no money: with the digits before the point they still are
// numbers that a document can hold.
const (
	aandeelDecimalen    = 10 // of a share, in a document or shown; amounts do not depend on it
	telDecimalen        = 6  // of a number that is counted
	meesteDecimalen     = 6  // of a quotient
	verhoudingDecimalen = 4  // of one amount as part of another
	procentDecimalen    = 4  // of a share or a change in percent
)

var (
	een     = wmo.GetalOf(1) // a client, a month, the whole of a share
	honderd = wmo.GetalOf(100)
	tiende  = wmo.MustGetal("0.1")
)

func getalVan(n int) wmo.Getal { return wmo.GetalOf(int64(n)) }

func optelsom(gs []wmo.Getal) wmo.Getal {
	uit := wmo.Getal{}
	for _, g := range gs {
		uit = uit.Plus(g)
	}
	return uit
}

// verhouding is a / b to so many decimals, half away from zero. b is not zero.
func verhouding(a, b wmo.Bedrag, decimalen int) wmo.Getal {
	deel, _ := a.Getal().Deel(b.Getal(), decimalen)
	return deel
}

// percentage is 100 · deel / geheel; geheel is not zero.
func percentage(deel, geheel wmo.Getal) wmo.Getal {
	p, _ := deel.Maal(honderd).Deel(geheel, procentDecimalen)
	return p
}

// stapVan is the smallest step of a number with so many decimals.
func stapVan(decimalen int) wmo.Getal { return macht(tiende, decimalen) }

func macht(g wmo.Getal, n int) wmo.Getal {
	uit := een
	for range n {
		uit = uit.Maal(g)
	}
	return uit
}

// deelNaarBoven is a / b rounded up to so many decimals: the smallest such number that,
// times b, is not below a. b is above zero.
func deelNaarBoven(a, b wmo.Getal, decimalen int) wmo.Getal {
	deel, _ := a.Deel(b, decimalen)
	if deel.Maal(b).Compare(a) < 0 {
		deel = deel.Plus(stapVan(decimalen))
	}
	return deel
}

// deelNaarBeneden is a / b rounded down to a whole number: the largest that, times b, is
// not above a.
func deelNaarBeneden(a, b wmo.Getal) wmo.Getal {
	deel, _ := a.Deel(b, 0)
	if deel.Maal(b).Compare(a) > 0 {
		deel = deel.Min(een)
	}
	return deel
}
