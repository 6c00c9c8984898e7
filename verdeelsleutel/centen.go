package verdeelsleutel

import (
	"cmp"
	"errors"
	"math"
	"math/big"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Centen is the outcome of [SplitAmount]. Delen and Resten have one element for each weight.
type Centen struct {
	Delen  []wmo.Bedrag // what each gets; together exactly the amount
	Resten []wmo.Bedrag // the leftover cent that is part of it: one cent (negative of a negative amount) or zero
	Gelijk []int        // indexes of those who tied for the last leftover cents, ascending; nil without a tie
}

// SplitAmount splits an amount in proportion to weights, which may not be negative. Each gets
// its share rounded toward zero to cents; the cents that are left go one each to those with the
// largest remainders. An amount below zero is split as its opposite and negated.
//
// No cent stays undecided. Of equal remainders the lower rang (one number for each weight) goes
// first, and of equal ranks, or when rang is nil, the lower index.
//
// It returns an error when the amount is not in whole cents, when it is further from zero than
// 92,233,720,368,547,758.07 euros, and when no weight is above zero.
func SplitAmount(bedrag wmo.Bedrag, gewichten []*big.Rat, rang []int) (Centen, error) {
	centen, ok := bedrag.Centen()
	if !ok || centen == math.MinInt64 {
		return Centen{}, errors.New("een bedrag dat niet in hele centen te verdelen is: " + bedrag.String())
	}
	hele, som := Gewichten(gewichten), new(big.Int)
	for _, g := range hele {
		som.Add(som, g)
	}
	if som.Sign() == 0 {
		return Centen{}, errors.New("er is niemand om aan toe te delen")
	}
	teken, totaal := int64(1), centen
	if centen < 0 {
		teken, totaal = -1, -centen
	}
	d := SplitUnits(totaal, hele, GrootsteResten, nil)
	voor := slices.Clone(d.Gelijk)
	if rang != nil {
		slices.SortStableFunc(voor, func(i, j int) int { return cmp.Compare(rang[i], rang[j]) })
	}
	for _, i := range voor[:d.Onbeslist] {
		d.Delen[i]++
	}
	uit := Centen{Delen: make([]wmo.Bedrag, len(gewichten)), Resten: make([]wmo.Bedrag, len(gewichten)), Gelijk: d.Gelijk}
	afgekapt := new(big.Int)
	for i, g := range hele {
		afgekapt.Mul(g, big.NewInt(totaal)).Quo(afgekapt, som)
		uit.Delen[i] = wmo.BedragOfCenten(teken * d.Delen[i])
		uit.Resten[i] = wmo.BedragOfCenten(teken * (d.Delen[i] - afgekapt.Int64()))
	}
	return uit, nil
}
