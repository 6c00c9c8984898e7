package capacity

import (
	"math"
	"sort"
)

// optelling is the independent sum of two counts, ready to be asked how often it is at most a number.
type optelling struct {
	samen

	tot []float64 // tot[i]: the probability that the second is less than its i-th outcome
}

func (s samen) optelling() optelling {
	tot := make([]float64, len(s.w.kans)+1)
	for i, p := range s.w.kans {
		tot[i+1] = tot[i] + p
	}
	return optelling{s, tot}
}

// laagst and hoogst are the outcomes at the ends of what was not cut off.
func (o *optelling) laagst() int { return o.v.vanaf + o.w.vanaf }
func (o *optelling) hoogst() int { return o.laagst() + len(o.v.kans) + len(o.w.kans) - 2 }

// hoogstens is the probability that the sum is at most k.
func (o *optelling) hoogstens(k int) float64 {
	som := 0.0
	for i, p := range o.v.kans {
		n := k - o.v.vanaf - i - o.w.vanaf + 1
		som += p * o.tot[min(max(n, 0), len(o.w.kans))]
	}
	return som
}

// mengsel is a count of which it is not known beforehand from which distribution it comes: one
// for each way in which the market can go, with its probability.
type mengsel []mengdeel

type mengdeel struct {
	kans      float64
	optelling optelling
}

// kwantiel is the smallest k that the count does not exceed with probability u.
func (m mengsel) kwantiel(u float64) int {
	const ruis = 1e-12
	laagst, hoogst := m[0].optelling.laagst(), m[0].optelling.hoogst()
	for i := range m {
		laagst, hoogst = min(laagst, m[i].optelling.laagst()), max(hoogst, m[i].optelling.hoogst())
	}
	return laagst + sort.Search(hoogst-laagst, func(n int) bool {
		som := 0.0
		for i := range m {
			som += m[i].kans * m[i].optelling.hoogstens(laagst+n)
		}
		return som >= u*(1-ruis)
	})
}

// marktdeel is a count in one way in which the market can go.
type marktdeel struct {
	kans  float64   // of this way
	delen []float64 // of each form: the probability of a client of the first stock to be counted
	later []float64 // of each form: how many of those who entered are expected to be counted
}

// tellers is what a mixture counts: the clients of each form, with the part k of them that counts.
type tellers struct {
	begin []int
	per   []float64 // homes per client, 1 when clients are counted
}

// moment is the expected count in one way of the market, and its variance.
func (t *tellers) moment(b *marktdeel) (verwacht, variantie float64) {
	for f, n := range t.begin {
		g := b.delen[f] * t.per[f]
		verwacht += float64(n)*g + b.later[f]*t.per[f]
		variantie += float64(n)*g*(1-g) + b.later[f]*t.per[f]
	}
	return verwacht, variantie
}

// momenten are the expectation and the standard deviation over all ways of the market: the
// variance is the mean of the variances plus the variance of the means. When there is one way
// only, the spread is that of its distribution, as in a plan without scenarios.
func (t *tellers) momenten(bs []marktdeel, m mengsel) (verwacht, afwijking float64) {
	for i := range bs {
		e, _ := t.moment(&bs[i])
		verwacht += bs[i].kans * e
	}
	if len(m) == 1 {
		return verwacht, m[0].optelling.standaardafwijking()
	}
	som := 0.0
	for i := range bs {
		e, v := t.moment(&bs[i])
		som += bs[i].kans * (v + (e-verwacht)*(e-verwacht))
	}
	return verwacht, math.Sqrt(som)
}

// meng is the distribution over all ways of the market.
func (t *tellers) meng(bs []marktdeel) mengsel {
	m := make(mengsel, len(bs))
	for i := range bs {
		mu := 0.0
		v := binomiaal(t.begin[0], bs[i].delen[0]*t.per[0])
		for f := range t.begin {
			mu += bs[i].later[f] * t.per[f]
			if f > 0 {
				v = v.plus(binomiaal(t.begin[f], bs[i].delen[f]*t.per[f]))
			}
		}
		m[i] = mengdeel{bs[i].kans, samen{v, poisson(mu)}.optelling()}
	}
	return m
}
