package finance

import (
	"math/big"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

const centen = 2 // decimals

var cent = wmo.BedragOfCenten(1)

// opCenten is the rounding of every amount that is paid: half away from zero.
func opCenten(b wmo.Bedrag) wmo.Bedrag { return b.Afgerond(wmo.Rekenkundig) }

// gedeeld is b / n in cents, half away from zero. n is not zero: whoever divides by
// what a caller supplies has refused zero before.
func gedeeld(b wmo.Bedrag, n wmo.Getal) wmo.Bedrag {
	deel, _ := b.Deel(n, centen)
	return deel
}

func negatief(b wmo.Bedrag) wmo.Bedrag { return wmo.Bedrag{}.Min(b) }

func kleinste(a, b wmo.Bedrag) wmo.Bedrag {
	if a.Compare(b) < 0 {
		return a
	}
	return b
}

// verdeel shares an amount by numbers, to the cent; gelijk are those whose claims on the
// last cent are equal, of which whoever stands first got it. The numbers are not negative
// and not all zero.
func verdeel(totaal wmo.Bedrag, gewichten []wmo.Getal) (delen []wmo.Bedrag, gelijk []int) {
	breuken := make([]*big.Rat, len(gewichten))
	for i := range breuken {
		breuken[i] = gewichten[i].Rat()
	}
	c, _ := verdeelsleutel.SplitAmount(totaal, breuken, nil)
	return c.Delen, c.Gelijk
}

// restcent is what somebody got of the cents that rounding toward zero left over: one,
// or nothing.
func restcent(deel, totaal wmo.Bedrag, gewicht, alle wmo.Getal) wmo.Bedrag {
	switch meer := deel.Maal(alle).Compare(totaal.Maal(gewicht)); {
	case meer*totaal.Sign() <= 0:
		return wmo.Bedrag{}
	case meer < 0:
		return negatief(cent)
	default:
		return cent
	}
}
