package kit

import (
	"math/big"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Centen is the decimals of an amount that is paid.
const Centen = 2

var cent = wmo.BedragOfCenten(1)

// OpCenten is the rounding of every amount that is paid: half away from zero.
func OpCenten(b wmo.Bedrag) wmo.Bedrag { return b.Afgerond(wmo.Rekenkundig) }

// Gedeeld is b / n in cents, half away from zero. n is not zero: whoever divides by
// what a caller supplies has refused zero before.
func Gedeeld(b wmo.Bedrag, n wmo.Getal) wmo.Bedrag {
	deel, _ := b.Deel(n, Centen)
	return deel
}

// Negatief is an amount with the other sign.
func Negatief(b wmo.Bedrag) wmo.Bedrag { return wmo.Bedrag{}.Min(b) }

// Kleinste is the smaller of two amounts.
func Kleinste(a, b wmo.Bedrag) wmo.Bedrag {
	if a.Compare(b) < 0 {
		return a
	}
	return b
}

// Verdeel shares an amount by numbers, to the cent; gelijk are those whose claims on the
// last cent are equal, of which whoever stands first got it. The numbers are not negative
// and not all zero.
func Verdeel(totaal wmo.Bedrag, gewichten []wmo.Getal) (delen []wmo.Bedrag, gelijk []int) {
	breuken := make([]*big.Rat, len(gewichten))
	for i := range breuken {
		breuken[i] = gewichten[i].Rat()
	}
	c, _ := verdeelsleutel.SplitAmount(totaal, breuken, nil)
	return c.Delen, c.Gelijk
}

// Restcent is what somebody got of the cents that rounding toward zero left over: one,
// or nothing.
func Restcent(deel, totaal wmo.Bedrag, gewicht, alle wmo.Getal) wmo.Bedrag {
	switch meer := deel.Maal(alle).Compare(totaal.Maal(gewicht)); {
	case meer*totaal.Sign() <= 0:
		return wmo.Bedrag{}
	case meer < 0:
		return Negatief(cent)
	default:
		return cent
	}
}
