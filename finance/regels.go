package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Formules is the register of the formulas of this package.
func Formules() []Formule {
	return slices.Concat(geldstroomFormules, prikkelFormules, saldoFormules, lumpsumFormules, vermedenFormules, maatregelenFormules)
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(algemeneMeldingen, arrangementMeldingen, prikkelMeldingen, lumpsumMeldingen, maatregelenMeldingen)
}
