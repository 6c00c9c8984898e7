package kit

import (
	"math/big"

	"github.com/bwo-sdk/wmo"
)

// Contributions are indexed in one way: UB 3.7 for the amounts of the decree, Wmo 2.1.4b lid 4 for the
// fixed amount. The amount is rounded down to a multiple of € 0,20, and the next year starts from what
// it was before that rounding.

var vijf = wmo.GetalOf(5) // multiples of € 0,20 in a euro

// Veelvoud is the € 0,20 to which indexed contributions are rounded down.
func Veelvoud() wmo.Bedrag { return wmo.BedragOfCenten(20) }

// Geindexeerd is an amount that is not rounded, after one year with a price index of procent; exact.
func Geindexeerd(onafgerond wmo.Bedrag, procent wmo.Getal) wmo.Bedrag {
	return onafgerond.Maal(een.Plus(procent.Maal(StapVan(2))))
}

// OpVeelvoud is b rounded down to a multiple of € 0,20.
func OpVeelvoud(b wmo.Bedrag) wmo.Bedrag {
	deel, _ := b.Maal(vijf).AfgerondOp(0, wmo.NaarBeneden).Deel(vijf, 1)
	return deel
}

// Indexband is the percentages between which the index of one year must lie, both ends excluded: they
// follow from amounts that were published, rounded down.
type Indexband struct{ Boven, Onder *big.Rat }

// Band is the percentages that lead from one published amount to the next. The amount behind a
// published p lies in [p, p + 0.20), so the index lies above q / (p + 0.20) and below (q + 0.20) / p.
// vorig must be above zero.
func Band(vorig, volgend wmo.Bedrag) Indexband {
	groei := func(van, naar wmo.Bedrag) *big.Rat {
		q := new(big.Rat).Quo(naar.Getal().Rat(), van.Getal().Rat())
		return q.Mul(q.Sub(q, big.NewRat(1, 1)), big.NewRat(100, 1))
	}
	return Indexband{Boven: groei(vorig.Plus(Veelvoud()), volgend), Onder: groei(vorig, volgend.Plus(Veelvoud()))}
}

// Doorsnede is the percentages that are in both bands; false when there are none.
func (b Indexband) Doorsnede(c Indexband) (Indexband, bool) {
	d := b
	if c.Boven.Cmp(d.Boven) > 0 {
		d.Boven = c.Boven
	}
	if c.Onder.Cmp(d.Onder) < 0 {
		d.Onder = c.Onder
	}
	return d, d.Boven.Cmp(d.Onder) < 0
}

// Bevat says whether a percentage lies in the band.
func (b Indexband) Bevat(procent wmo.Getal) bool {
	p := procent.Rat()
	return b.Boven.Cmp(p) < 0 && p.Cmp(b.Onder) < 0
}
