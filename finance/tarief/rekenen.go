package tarief

import "github.com/bwo-sdk/wmo"

// meesteDecimalen is the number of decimals that a tariff can have.
const meesteDecimalen = 5

// Units of steps.
const (
	perUur    = "euro per uur"
	perEtmaal = "euro per etmaal"
	procent   = "procent"
)

var een, honderd = wmo.GetalOf(1), wmo.GetalOf(100)

// tariefVan is a / b as a tariff, rounded once, half away from zero. Neither is negative here, and b is
// not zero.
func tariefVan(a, b wmo.Getal, decimalen int) wmo.Tarief {
	q, _ := a.Deel(b, decimalen)
	t, _ := wmo.ParseTarief(q.String())
	return t
}

// eenPlus is 1 + g.
func eenPlus(g wmo.Getal) wmo.Getal { return een.Plus(g) }

// getalVan is a tariff as a number, in euros.
func getalVan(t wmo.Tarief) wmo.Getal { return t.Bedrag().Getal() }

// som adds tariffs up, exact.
func som(ts ...wmo.Tarief) wmo.Tarief {
	uit := wmo.Getal{}
	for _, t := range ts {
		uit = uit.Plus(getalVan(t))
	}
	return tariefVan(uit, een, meesteDecimalen)
}

// verschil is a − b in euros; new, so that a result may own it.
func verschil(a, b wmo.Tarief) *wmo.Getal {
	v := getalVan(a).Min(getalVan(b))
	return &v
}

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
