package verblijfsduur

import (
	"math"
	"slices"
)

// gelijkeTijden is the difference below which two times are the same time, by itself or as a
// part of the mean time: that of R's timefix, the root of the machine precision.
const gelijkeTijden = 1.4901161193847656e-08

// metGelijkeTijden makes times the same that differ by noise alone, such as 0.1 + 0.2 and 0.3,
// as R's survival does. uit and in are the rows in order; ok is false when a spell is left
// without length.
func (w *Waarnemingen) metGelijkeTijden(uit, in []sleutel) (nieuw *Waarnemingen, ok bool) {
	ys := w.tijden(uit, in)
	vast := vasteTijden(ys)
	if len(vast) == len(ys) {
		return w, true
	}
	nieuw = &Waarnemingen{Duur: slices.Clone(w.Duur), Afloop: w.Afloop, Intrede: slices.Clone(w.Intrede), Gewicht: w.Gewicht}
	zetTijden(nieuw.Duur, uit, vast)
	zetTijden(nieuw.Intrede, in, vast)
	for _, s := range in {
		if nieuw.Intrede[s.rij] >= nieuw.Duur[s.rij] {
			return nil, false
		}
	}
	return nieuw, true
}

// zetTijden gives rows that are in order the last fixed time up to theirs; they stay in order.
func zetTijden(kolom []float64, rijen []sleutel, vast []float64) {
	k := 0
	for i := range rijen {
		for k+1 < len(vast) && math.Float64bits(vast[k+1]) <= rijen[i].bits {
			k++
		}
		rijen[i].bits = math.Float64bits(vast[k])
		kolom[rijen[i].rij] = vast[k]
	}
}

// tijden are all times at which somebody comes or goes, once each.
func (w *Waarnemingen) tijden(uit, in []sleutel) []float64 {
	ys := make([]float64, 0, len(uit)+len(in)+1)
	if w.Intrede != nil && len(in) < len(w.Duur) {
		ys = append(ys, 0) // R counts the time of those who came at the start as one of the times
	}
	i, j := 0, 0
	for i < len(uit) || j < len(in) {
		var b uint64
		if j == len(in) || i < len(uit) && uit[i].bits <= in[j].bits {
			b, i = uit[i].bits, i+1
		} else {
			b, j = in[j].bits, j+1
		}
		if y := math.Float64frombits(b); len(ys) == 0 || y != ys[len(ys)-1] {
			ys = append(ys, y)
		}
	}
	return ys
}

// vasteTijden leaves out each time that is too near to the one before it.
func vasteTijden(ys []float64) []float64 {
	som := 0.0
	for _, y := range ys {
		som += y
	}
	gemiddeld := som / float64(len(ys))
	vast := ys[:1:1]
	for k := 1; k < len(ys); k++ {
		if d := ys[k] - ys[k-1]; d > gelijkeTijden && d/gemiddeld > gelijkeTijden {
			vast = append(vast, ys[k])
		}
	}
	return vast
}
