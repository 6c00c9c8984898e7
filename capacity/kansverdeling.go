package capacity

import (
	"math"
	"slices"
)

// kansverdeling is the distribution of a whole number, such as the leavers of
// a year: kans[i] is the probability of the count vanaf+i. Both tails are cut
// where they no longer weigh (see verwaarloosbaar), what is left sums to one.
// The zero value is the count that is surely 0, so that a sum may start there.
type kansverdeling struct {
	vanaf int
	kans  []float64
}

// verwaarloosbaar is the size, relative to the most probable count, under which
// a count in a tail is left out. It cuts at about nine standard deviations and
// drops less mass than a float64 can tell apart from nothing.
const verwaarloosbaar = 1e-18

// binomiaal is how many of n clients do something that each does independently with
// probability p. A p outside 0..1 counts as the nearer bound.
func binomiaal(n int, p float64) kansverdeling {
	switch {
	case n <= 0 || !(p > 0): // NaN too
		return kansverdeling{kans: []float64{1}}
	case p >= 1:
		return kansverdeling{vanaf: n, kans: []float64{1}}
	}
	kansrijkste := min(int((float64(n)+1)*p), n)
	return vanuit(kansrijkste, func(k int) float64 {
		return float64(n-k) * p / (float64(k+1) * (1 - p))
	})
}

// poisson is the number of independent arrivals when mu are expected; mu is finite, and zero
// or less means that there are surely none.
func poisson(mu float64) kansverdeling {
	if !(mu > 0) { // NaN too
		return kansverdeling{kans: []float64{1}}
	}
	return vanuit(int(mu), func(k int) float64 {
		return mu / float64(k+1)
	})
}

// vanuit builds a distribution from the ratios P(k+1)/P(k), going outward from
// its most probable count. The height there is not needed: the sum of all is
// known to be one. That avoids the factorials, whose logarithms lose nine of
// sixteen digits at a million, and nothing can underflow before it is negligible.
func vanuit(kansrijkste int, verhouding func(k int) float64) kansverdeling {
	var gewichten []float64
	for k, w := kansrijkste, 1.0; k >= 0 && w >= verwaarloosbaar; k-- {
		gewichten = append(gewichten, w)
		w /= verhouding(k - 1)
	}
	vanaf := kansrijkste + 1 - len(gewichten)
	slices.Reverse(gewichten)
	for k, w := kansrijkste, verhouding(kansrijkste); w >= verwaarloosbaar; k++ {
		gewichten = append(gewichten, w)
		w *= verhouding(k + 1)
	}
	return bijgesneden(vanaf, gewichten)
}

// bijgesneden cuts the negligible tails and makes the rest sum to one.
func bijgesneden(vanaf int, gewichten []float64) kansverdeling {
	grens := verwaarloosbaar * slices.Max(gewichten)
	telt := func(w float64) bool { return w >= grens }
	begin := slices.IndexFunc(gewichten, telt)
	eind := len(gewichten)
	for !telt(gewichten[eind-1]) {
		eind--
	}
	kans := gewichten[begin:eind]
	totaal := 0.0
	for _, w := range kans {
		totaal += w
	}
	for i := range kans {
		kans[i] /= totaal
	}
	return kansverdeling{vanaf: vanaf + begin, kans: kans}
}

// samen is the independent sum of two counts. Its distribution is never written
// out: that would take as many steps as the two have outcomes together.
type samen struct{ v, w kansverdeling }

// kwantiel is the smallest k that the sum does not exceed with probability u.
func (s samen) kwantiel(u float64) int { return mengsel{{1, s.optelling()}}.kwantiel(u) }

func (s samen) standaardafwijking() float64 {
	return math.Hypot(s.v.standaardafwijking(), s.w.standaardafwijking())
}

// kwantiel is the smallest count k for which the probability of k or fewer is
// at least u, with 0 <= u <= 1; at 0 and 1 the outermost count that was not cut
// off. It adds up the shorter tail, where the sum is small and therefore exact
// in as many digits as the terms; a sum that misses the level by rounding alone
// (ruis) counts as having reached it.
func (v kansverdeling) kwantiel(u float64) int {
	const ruis = 1e-12
	if u > 0.5 {
		i, daarboven := len(v.kans)-1, 0.0
		for ; i > 0; i-- {
			daarboven += v.kans[i]
			if daarboven > (1-u)*(1+ruis) {
				break
			}
		}
		return v.vanaf + max(i, 0)
	}
	i, totEnMet := 0, 0.0
	for ; i < len(v.kans)-1; i++ {
		totEnMet += v.kans[i]
		if totEnMet >= u*(1-ruis) {
			break
		}
	}
	return v.vanaf + i
}

// gemiddelde is the expected count.
func (v kansverdeling) gemiddelde() float64 {
	verschil := 0.0 // counted from vanaf, so that a far window loses no digits
	for i, p := range v.kans {
		verschil += float64(i) * p
	}
	return float64(v.vanaf) + verschil
}

// standaardafwijking is the square root of the variance of the count.
func (v kansverdeling) standaardafwijking() float64 {
	midden := v.gemiddelde() - float64(v.vanaf)
	variantie := 0.0
	for i, p := range v.kans {
		afstand := float64(i) - midden
		variantie += afstand * afstand * p
	}
	return math.Sqrt(variantie)
}

// plus is the distribution of the sum of two independent counts, written out.
func (v kansverdeling) plus(w kansverdeling) kansverdeling {
	if len(v.kans) == 0 {
		return w
	}
	if len(w.kans) == 0 {
		return v
	}
	som := make([]float64, len(v.kans)+len(w.kans)-1)
	for i, p := range v.kans {
		rij := som[i : i+len(w.kans)]
		for j, q := range w.kans {
			rij[j] += p * q
		}
	}
	return bijgesneden(v.vanaf+w.vanaf, som)
}
