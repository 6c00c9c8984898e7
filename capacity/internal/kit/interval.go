package kit

import "math"

// Interval is a confidence interval: the values that an observation does not contradict.
type Interval struct{ Onder, Boven float64 }

// All functions below leave it to the caller to check that 0 <= k <= n, n > 0
// and 0 < niveau < 1.

// Wilson is the score interval of E.B. Wilson (1927) for the share k of n. It
// is the one to show by default: close to the promised level for small groups
// too, and never outside 0..1.
func Wilson(k, n int, niveau float64) Interval {
	x, m, z := float64(k), float64(n), Normaalkwantiel(niveau)
	midden := x + z*z/2
	wortel := z * math.Sqrt(x*(m-x)/m+z*z/4)
	// The bounds are the roots of a quadratic. Taking the lower one from their
	// product, not as midden - wortel, keeps its digits and makes it 0 at k = 0.
	i := Interval{Onder: x * (x / m) / (midden + wortel), Boven: (midden + wortel) / (m + z*z)}
	if k == n {
		i.Boven = 1 // exactly, whatever the rounding
	}
	return i
}

// ClopperPearson is the exact interval for the share k of n. It never holds
// less than the promised level, and so is wider than needed for small groups.
func ClopperPearson(k, n int, niveau float64) Interval {
	alfa := (1 - niveau) / 2
	return Interval{Onder: exactOnder(k, n, alfa), Boven: exactBoven(k, n, alfa)}
}

// EenzijdigBoven is the exact one-sided upper bound for the share k of n, for when only "not
// more than" matters. For k = 0 it is 1-(1-niveau)^(1/n).
func EenzijdigBoven(k, n int, niveau float64) float64 {
	return exactBoven(k, n, 1-niveau)
}

// exactOnder is the share under which k or more of n would be rarer than alfa.
func exactOnder(k, n int, alfa float64) float64 {
	if k == 0 {
		return 0
	}
	return Grenswaarde(1, func(p float64) bool {
		_, kOfMeer := Binomiaalstaarten(k-1, n, p)
		return kOfMeer >= alfa
	})
}

// exactBoven is the share above which k or fewer of n would be rarer than alfa.
func exactBoven(k, n int, alfa float64) float64 {
	if k == n {
		return 1
	}
	return Grenswaarde(1, func(p float64) bool {
		hoogstensK, _ := Binomiaalstaarten(k, n, p)
		return hoogstensK <= alfa
	})
}

// PoissonExact is the exact interval of F. Garwood (1936) for the expected
// number of events when k were counted. Divided by the time observed it is the
// interval of the rate.
func PoissonExact(k int, niveau float64) Interval {
	alfa := (1 - niveau) / 2
	var i Interval
	if k > 0 {
		i.Onder = Grenswaarde(float64(k), func(mu float64) bool {
			_, kOfMeer := Poissonstaarten(k-1, mu)
			return kOfMeer >= alfa
		})
	}
	teVeel := func(mu float64) bool {
		hoogstensK, _ := Poissonstaarten(k, mu)
		return hoogstensK <= alfa
	}
	plafond := float64(k + 1)
	for !teVeel(plafond) && plafond < math.MaxFloat64 {
		plafond *= 2
	}
	i.Boven = Grenswaarde(plafond, teVeel)
	return i
}

// PoissonScore is the score interval for the expected number of events when k
// were counted: k + z²/2 ± z·√(k + z²/4).
func PoissonScore(k int, niveau float64) Interval {
	x, z := float64(k), Normaalkwantiel(niveau)
	boven := x + z*z/2 + z*math.Sqrt(x+z*z/4)
	// The product of both roots is k²; subtracting would lose digits.
	return Interval{Onder: x * (x / boven), Boven: boven}
}
