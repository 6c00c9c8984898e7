package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Formules is the register of the formulas of this package.
func Formules() []wmo.Formule {
	return slices.Concat(dwangsomFormules, register.Formules())
}

// rekenstap fills in what the register says of a formula.
func rekenstap(f *wmo.Formule, naam string, uit wmo.Grootheid, invoer ...wmo.Grootheid) wmo.Rekenstap {
	return wmo.Rekenstap{Code: f.Code, Naam: naam, Formule: f.Formule, Invoer: invoer, Uitkomst: uit, Bron: f.Bron}
}

func opDatum(naam string, d wmo.Datum) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: d.String()}
}
