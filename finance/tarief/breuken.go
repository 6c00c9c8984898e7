package tarief

import (
	"math/big"

	"github.com/bwo-sdk/wmo"
)

// meesteDecimalen is the number of decimals that a tariff can have.
const meesteDecimalen = 5

// Units of steps.
const (
	perUur    = "euro per uur"
	perEtmaal = "euro per etmaal"
	procent   = "procent"
)

// tariefVan is a fraction as a tariff, rounded half away from zero. A fraction is never negative here.
func tariefVan(r *big.Rat, decimalen int) wmo.Tarief {
	t, _ := wmo.ParseTarief(wmo.GetalOfRat(r, decimalen).String())
	return t
}

// maal multiplies into r.
func maal(r *big.Rat, fs ...*big.Rat) *big.Rat {
	for _, f := range fs {
		r.Mul(r, f)
	}
	return r
}

// eenPlus is 1 + g.
func eenPlus(g wmo.Getal) *big.Rat { return new(big.Rat).Add(big.NewRat(1, 1), g.Rat()) }

func breuk(t wmo.Tarief) *big.Rat { return t.Bedrag().Getal().Rat() }

// ofNul is what a field that may be left out points to, and zero when it was left out.
func ofNul[T any](p *T) T {
	var nul T
	if p == nil {
		return nul
	}
	return *p
}

// euro is a tariff as a named value.
func euro(naam string, t wmo.Tarief, eenheid string) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: t.String(), Eenheid: eenheid}
}
