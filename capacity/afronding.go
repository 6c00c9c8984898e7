package capacity

import "github.com/bwo-sdk/wmo/capacity/internal/kit"

// heel rounds a real number to a whole one.
func (a Afronding) heel(x float64) int {
	switch a {
	case AfrondingNaarBeneden:
		return kit.Omlaag(x)
	case AfrondingNaarBoven:
		return -kit.Omlaag(-x)
	default:
		return kit.Geheel(x)
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
