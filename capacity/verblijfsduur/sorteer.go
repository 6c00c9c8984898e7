package verblijfsduur

import "math"

// sleutel is a row with the number by which it is put in order.
type sleutel struct {
	bits uint64 // of a float64 that is not negative: these have the order of the numbers
	rij  int32
}

const (
	cijferbits = 11
	cijfers    = 1 << cijferbits
	rondes     = (64 + cijferbits - 1) / cijferbits
)

// sorteer puts rows in the order of their keys, and leaves equal keys as they stand: a digit
// of eleven bits at a time, from the last, in time linear in the number of rows. Digits that
// are the same for all, as those of whole numbers often are, cost nothing but their count.
func sorteer(rijen []sleutel) []sleutel {
	var telling [rondes][cijfers]int32
	for i := range rijen {
		b := rijen[i].bits
		for r := range rondes {
			telling[r][b&(cijfers-1)]++
			b >>= cijferbits
		}
	}
	doel := make([]sleutel, len(rijen))
	for r := range rondes {
		t, shift := &telling[r], r*cijferbits
		if len(rijen) == 0 || int(t[rijen[0].bits>>shift&(cijfers-1)]) == len(rijen) {
			continue
		}
		begin := int32(0)
		for c := range t {
			t[c], begin = begin, begin+t[c]
		}
		for _, s := range rijen {
			c := s.bits >> shift & (cijfers - 1)
			doel[t[c]] = s
			t[c]++
		}
		rijen, doel = doel, rijen
	}
	return rijen
}

// alle is every row of a column, unsorted.
func alle(n int) []sleutel {
	rijen := make([]sleutel, n)
	for i := range rijen {
		rijen[i].rij = int32(i)
	}
	return rijen
}

// op sorts rows by a column; the order that they have decides between equals.
func op(rijen []sleutel, waarde func(i int) float64) []sleutel {
	for i := range rijen {
		rijen[i].bits = math.Float64bits(waarde(int(rijen[i].rij)) + 0) // no negative zero
	}
	return sorteer(rijen)
}

// uittredes are the rows by the time at which they leave. Between equals the order does not
// depend on that of the input when volledig, which sums of broken weights need.
func (w *Waarnemingen) uittredes(volledig bool) []sleutel {
	rijen := alle(len(w.Duur))
	if volledig {
		rijen = op(rijen, w.gewicht)
		rijen = op(rijen, w.intrede)
		rijen = op(rijen, func(i int) float64 { return float64(w.Afloop[i]) })
	}
	return op(rijen, func(i int) float64 { return w.Duur[i] })
}

// intredes are the rows that came into view late, by the time at which they did.
func (w *Waarnemingen) intredes(volledig bool) []sleutel {
	var rijen []sleutel
	for i, e := range w.Intrede {
		if e > 0 {
			rijen = append(rijen, sleutel{rij: int32(i)})
		}
	}
	if volledig {
		rijen = op(rijen, w.gewicht)
	}
	return op(rijen, w.intrede)
}
