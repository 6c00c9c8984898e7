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
		if y := math.Float64frombits(b); len(ys) == 0 || y != ys[len(ys)-1] { //nolint:gocritic // the same number, whatever its noise
			ys = append(ys, y)
		}
	}
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
	if len(vast) == len(ys) {
		return w, true
	}
	op := func(y float64) float64 {
		k, precies := slices.BinarySearch(vast, y)
		if !precies {
			k--
		}
		return vast[k]
	}
	nieuw = &Waarnemingen{Duur: slices.Clone(w.Duur), Afloop: w.Afloop, Intrede: slices.Clone(w.Intrede), Gewicht: w.Gewicht}
	for i := range nieuw.Duur {
		nieuw.Duur[i] = op(nieuw.Duur[i])
	}
	for i, e := range nieuw.Intrede {
		if e > 0 {
			if nieuw.Intrede[i] = op(e); nieuw.Intrede[i] >= nieuw.Duur[i] {
				return nil, false
			}
		}
	}
	return nieuw, true
}
