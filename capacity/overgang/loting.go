package overgang

import (
	"math/rand/v2"
	"sort"
)

// loting draws numbers that are the same on every processor: the random bits are whole numbers, and
// a table of chances is made by products and sums alone, each rounded (float64(…)).
type loting struct {
	bron  rand.PCG
	tabel tabel // for draws from a distribution that is used once
}

// tabel is a distribution of whole numbers: som[i] is the sum of the weights up to laagst + i.
type tabel struct {
	laagst int
	som    []float64
}

// verwaarloosbaar is the weight, against that of the most likely number, from which a number is left
// out: all that is left out together is under one in 10¹⁵.
const verwaarloosbaar = 0x1p-60

// maak fills a table around the most likely number; omlaag and omhoog are the ratios of the weight of
// k − 1, and of k + 1, to that of k. The memory of t is used again.
func (t *tabel) maak(top int, omlaag, omhoog func(k int) float64) {
	t.laagst, t.som = top, t.som[:0]
	for w := omlaag(top); w > verwaarloosbaar; w = float64(w * omlaag(t.laagst)) {
		t.laagst--
		t.som = append(t.som, w)
	}
	for i, j := 0, len(t.som)-1; i < j; i, j = i+1, j-1 {
		t.som[i], t.som[j] = t.som[j], t.som[i]
	}
	k := top
	for w := 1.0; w > verwaarloosbaar; k++ {
		t.som = append(t.som, w)
		w = float64(w * omhoog(k))
	}
	som := 0.0
	for i, w := range t.som {
		som += w
		t.som[i] = som
	}
}

// poisson makes the table of a Poisson number with mean mu ≥ 0.
func (t *tabel) poisson(mu float64) {
	t.maak(int(mu),
		func(k int) float64 { return float64(k) / mu },
		func(k int) float64 { return mu / float64(k+1) })
}

// binomiaal makes the table of how many of n are drawn, each with chance p: 0 < p < 1.
func (t *tabel) binomiaal(n int, p float64) {
	ja := p / (1 - p)
	t.maak(min(n, int(float64(float64(n+1)*p))),
		func(k int) float64 { return float64(k) / float64(float64(n-k+1)*ja) },
		func(k int) float64 { return float64(float64(n-k)*ja) / float64(k+1) })
}

// uit draws from a table, with one number of 53 bits.
func (l *loting) uit(t *tabel) int {
	const bits, halveBits = 11, 0x1p-53
	u := float64(float64(l.bron.Uint64()>>bits) * halveBits)
	grens := float64(u * t.som[len(t.som)-1])
	return t.laagst + sort.Search(len(t.som)-1, func(i int) bool { return t.som[i] > grens })
}

// poisson draws a Poisson number; nothing is drawn when it is certain.
func (l *loting) poisson(mu float64) int {
	if mu <= 0 {
		return 0
	}
	l.tabel.poisson(mu)
	return l.uit(&l.tabel)
}

// binomiaal draws how many of n, each with chance p.
func (l *loting) binomiaal(n int, p float64) int {
	switch {
	case n == 0 || p <= 0:
		return 0
	case p >= 1:
		return n
	}
	l.tabel.binomiaal(n, p)
	return l.uit(&l.tabel)
}
