package kit

import "math"

// Chikwadraatstaart is the probability that a chi-square variable with df >= 1 degrees of
// freedom is at least x >= 0. For whole degrees the incomplete gamma function is a sum of
// positive terms, so a small tail keeps its digits: of an even number a Poisson tail, of an
// odd one the same with halves, on top of a normal tail.
func Chikwadraatstaart(x float64, df int) float64 {
	if x <= 0 {
		return 1
	}
	half := x / 2
	som, term, eerste := 0.0, math.Exp(-half), 0.0
	if df%2 == 1 {
		som, term, eerste = math.Erfc(math.Sqrt(half)), 2*math.Sqrt(half/math.Pi)*math.Exp(-half), 0.5
	}
	for k := range df / 2 {
		som += term
		term *= half / (float64(k+1) + eerste)
	}
	return min(som, 1)
}
