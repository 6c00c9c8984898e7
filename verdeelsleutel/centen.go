package verdeelsleutel

import (
	"cmp"
	"errors"
	"math"
	"math/big"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Centen is an amount that was shared to the cent.
type Centen struct {
	Delen  []wmo.Bedrag
	Resten []wmo.Bedrag // the cent that each got of what rounding toward zero left, or nothing
	Gelijk []int        // whose claims on the last of those cents are equal, in list order
}

// SplitAmount shares an amount by weights, which are not negative: each gets its share
// rounded toward zero, and the cents left over go one each to the largest remainders. No
// cent stays undecided: of equal claims the lower rang goes first and then who stands first
// in the list; nil is the order of the list. The error is an amount that is not in whole
// cents or is beyond 92,233,720,368,547,758.07 euros, or that nobody has a weight.
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
