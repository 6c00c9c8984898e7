package kit

import "math"

// What the intervals need from probability theory, and nothing more. The
// regularised incomplete beta and gamma functions appear here as what they are
// for whole numbers: the tail of a binomial and of a Poisson distribution. Such
// a tail is a sum of positive terms, so it loses no digits.

// Normaalkwantiel is the z between -z and z of which the standard normal
// distribution holds the share niveau, with 0 < niveau < 1: 1.96 for 0.95.
func Normaalkwantiel(niveau float64) float64 {
	return math.Sqrt2 * math.Erfinv(niveau)
}

// Binomiaalstaarten gives the probabilities of at most k and of more than k
// successes in n trials, with 0 <= k < n and 0 < p < 1. The one that is summed
// is the smaller, or both are about a half; so a small tail keeps its digits.
func Binomiaalstaarten(k, n int, p float64) (totEnMet, meer float64) {
	if float64(k)+0.5 < float64(n)*p {
		totEnMet = Binomiaalkans(k, n, p) * keten(func(i int) float64 {
			return float64(k-i) * (1 - p) / (float64(n-k+i+1) * p)
		})
		return totEnMet, 1 - totEnMet
	}
	meer = Binomiaalkans(k+1, n, p) * keten(func(i int) float64 {
		return float64(n-k-1-i) * p / (float64(k+i+2) * (1 - p))
	})
	return 1 - meer, meer
}

// Poissonstaarten gives the probabilities of at most k and of more than k
// events when mu > 0 are expected, in the same way.
func Poissonstaarten(k int, mu float64) (totEnMet, meer float64) {
	if float64(k)+0.5 < mu {
		totEnMet = Poissonkans(k, mu) * keten(func(i int) float64 {
			return float64(k-i) / mu
		})
		return totEnMet, 1 - totEnMet
	}
	meer = Poissonkans(k+1, mu) * keten(func(i int) float64 {
		return mu / float64(k+i+2)
	})
	return 1 - meer, meer
}

// keten is 1 + r(0) + r(0)r(1) + ..., for ratios that fall and end under one. It
// stops where a term no longer changes the sum.
func keten(r func(i int) float64) float64 {
	som := 1.0
	for i, term := 0, r(0); term >= 1e-18*som; i++ {
		som += term
		term *= r(i + 1)
	}
	return som
}

// Binomiaalkans is the probability of exactly k successes in n trials, for
// 0 < p < 1, in the saddle-point form of C. Loader, "Fast and Accurate
// Computation of Binomial Probabilities" (2000): the large logarithms that
// would cancel each other are never formed.
func Binomiaalkans(k, n int, p float64) float64 {
	x, y, m := float64(k), float64(n-k), float64(n)
	switch k {
	case 0:
		return math.Exp(m * math.Log1p(-p))
	case n:
		return math.Exp(m * math.Log(p))
	}
	return math.Sqrt(m/(2*math.Pi*x*y)) *
		math.Exp(stirlingrest(m)-stirlingrest(x)-stirlingrest(y)-afwijking(x, m*p)-afwijking(y, m*(1-p)))
}

// Poissonkans is the probability of exactly k events when mu > 0 are expected,
// in the same form.
func Poissonkans(k int, mu float64) float64 {
	if k == 0 {
		return math.Exp(-mu)
	}
	x := float64(k)
	return math.Exp(-stirlingrest(x)-afwijking(x, mu)) / math.Sqrt(2*math.Pi*x)
}

// afwijking is Loader's deviance x·ln(x/m) + m - x of a count x > 0 from its
// expectation m > 0. Near each other the two are compared by their difference,
// of which the logarithm would forget the last digits.
func afwijking(x, m float64) float64 {
	d := x - m
	if math.Abs(d) < x/8 {
		return -x*math.Log1p(-d/x) - d
	}
	return x*math.Log(x/m) - d
}

// stirlingrest is what Stirling's formula leaves of ln(n!), for n >= 1.
func stirlingrest(n float64) float64 {
	if n < 16 {
		lnFaculteit, _ := math.Lgamma(n + 1)
		return lnFaculteit - (n+0.5)*math.Log(n) + n - 0.5*math.Log(2*math.Pi)
	}
	nn := n * n // the next term of the series is about 1e-16 at 16
	return (1.0/12 - (1.0/360-(1.0/1260-(1.0/1680-1.0/1188/nn)/nn)/nn)/nn) / n
}

// Grenswaarde is the point between 0 and plafond from which voorbij holds, for a
// condition that once true stays true. It halves until no float64 is left in
// between: some sixty steps, and never more than float64 has exponents and
// digits together.
func Grenswaarde(plafond float64, voorbij func(x float64) bool) float64 {
	onder, boven := 0.0, plafond
	midden := plafond / 2
	for onder < midden && midden < boven {
		if voorbij(midden) {
			boven = midden
		} else {
			onder = midden
		}
		midden = onder + (boven-onder)/2
	}
	return boven
}
