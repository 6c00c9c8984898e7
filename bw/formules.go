package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Formule is one formula that this package calculates with: the register that an
// auditor reads.
type Formule struct {
	Code    string   `json:"code"` // contract: never given to another formula
	Formule string   `json:"formule"`
	Uitleg  string   `json:"uitleg"` // what it does, in Dutch
	Bron    wmo.Bron `json:"bron"`
}

// Formules is the register of the formulas of this package.
func Formules() []Formule {
	return slices.Concat(termijnFormules, zaakFormules, dwangsomFormules, klankbordFormules)
}

// rekenstap fills in what the register says of a formula.
func rekenstap(f *Formule, naam string, uit wmo.Grootheid, invoer ...wmo.Grootheid) wmo.Rekenstap {
	return wmo.Rekenstap{Code: f.Code, Naam: naam, Formule: f.Formule, Invoer: invoer, Uitkomst: uit, Bron: f.Bron}
}

func opDatum(naam string, d wmo.Datum) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: d.String()}
}
