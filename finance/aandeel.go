package finance

import "github.com/bwo-sdk/wmo"

// meesteDecimalen of a quotient that is no money: with the digits before the point it
// still is a number that a document can hold.
const meesteDecimalen = 6

// verhouding is a / b to so many decimals, half away from zero. b is not zero.
func verhouding(a, b wmo.Bedrag, decimalen int) wmo.Getal {
	deel, _ := a.Getal().Deel(b.Getal(), decimalen)
	return deel
}

// stapVan is the smallest step of a number with so many decimals.
func stapVan(decimalen int) wmo.Getal {
	stap := wmo.GetalOf(1)
	for range decimalen {
		stap = stap.Maal(tiende)
	}
	return stap
}

var tiende = wmo.MustGetal("0.1")

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
		deel = deel.Min(wmo.GetalOf(1))
	}
	return deel
}
