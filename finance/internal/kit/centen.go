package kit

import (
	"slices"

	"github.com/bwo-sdk/wmo"
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

// Verdeel shares an amount by weights, to the cent: each gets its share rounded toward
// zero, and the cents left over go one each to the largest remainders. gelijk are those
// whose equal remainders met on the last of these cents; who stands first got it. The
// weights are not negative and not all zero.
func Verdeel(totaal wmo.Bedrag, gewichten []wmo.Getal) (delen []wmo.Bedrag, gelijk []int) {
	alle, cent := Optelsom(gewichten), cent
	if totaal.Sign() < 0 {
		cent = wmo.BedragOfCenten(-1)
	}
	heel := cent.Maal(alle)
	delen, resten, open := make([]wmo.Bedrag, len(gewichten)), make([]wmo.Bedrag, len(gewichten)), totaal
	for i, w := range gewichten {
		exact := totaal.Maal(w)
		delen[i] = Gedeeld(exact, alle)
		resten[i] = exact.Min(delen[i].Maal(alle))
		if resten[i].Sign()*cent.Sign() < 0 { // rounded away from zero
			delen[i], resten[i] = delen[i].Min(cent), resten[i].Plus(heel)
		}
		open = open.Min(delen[i])
	}
	volgorde := make([]int, len(gewichten))
	for i := range volgorde {
		volgorde[i] = i
	}
	slices.SortStableFunc(volgorde, func(i, j int) int { return cent.Sign() * resten[j].Compare(resten[i]) })
	n := 0
	for ; open.Sign() != 0; n++ {
		delen[volgorde[n]] = delen[volgorde[n]].Plus(cent)
		open = open.Min(cent)
	}
	if n > 0 && n < len(volgorde) && resten[volgorde[n-1]].Compare(resten[volgorde[n]]) == 0 {
		for i := range resten {
			if resten[i].Compare(resten[volgorde[n]]) == 0 {
				gelijk = append(gelijk, i)
			}
		}
	}
	return delen, gelijk
}
