package kit

import (
	"math/big"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Centen is the number of decimals of an amount that is paid.
const Centen = 2

var cent = wmo.BedragOfCenten(1)

// OpCenten rounds an amount that is paid to cents, half away from zero.
func OpCenten(b wmo.Bedrag) wmo.Bedrag { return b.Afgerond(wmo.Rekenkundig) }

// Gedeeld is b / n rounded to cents, half away from zero. n may not be zero; the checks of a question
// have refused that.
func Gedeeld(b wmo.Bedrag, n wmo.Getal) wmo.Bedrag {
	deel, _ := b.Deel(n, Centen)
	return deel
}

// Negatief is −b.
func Negatief(b wmo.Bedrag) wmo.Bedrag { return wmo.Bedrag{}.Min(b) }

// Kleinste is the smaller of two amounts.
func Kleinste(a, b wmo.Bedrag) wmo.Bedrag {
	if a.Compare(b) < 0 {
		return a
	}
	return b
}

// Grootste is the larger of two amounts.
func Grootste(a, b wmo.Bedrag) wmo.Bedrag {
	if a.Compare(b) > 0 {
		return a
	}
	return b
}

// Verdeel shares an amount by weights, to the cent; gelijk are those who tied for the last cents, which
// went to the first of them. Weights may not be negative nor all zero.
func Verdeel(totaal wmo.Bedrag, gewichten []wmo.Getal) (delen []wmo.Bedrag, gelijk []int) {
	breuken := make([]*big.Rat, len(gewichten))
	for i := range breuken {
		breuken[i] = gewichten[i].Rat()
	}
	c, _ := verdeelsleutel.SplitAmount(totaal, breuken, nil)
	return c.Delen, c.Gelijk
}

// Restcent is the leftover cent that is part of deel, one of the parts that Verdeel made of totaal: one
// cent (negative when totaal is) or zero. alle is the sum of the weights.
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
