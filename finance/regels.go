package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Regelset is the rules that answer one question.
type Regelset struct {
	Vraag   string // Dutch
	Gronden []wmo.Grond
}

// Regels is the register of the rules of this package, by the question they answer.
func Regels() []Regelset {
	return []Regelset{
		{"of een algemene voorziening aan de voorwaarden voldoet", wmo.Gronden(voorwaardenRegels)},
		{"of cliënten tegen te weinig ondersteuning zijn gewaarborgd", wmo.Gronden(waarborgRegels)},
	}
}

// Formules is the register of the formulas of this package.
func Formules() []Formule {
	return slices.Concat(
		geldstroomFormules,
		prikkelFormules,
		uitkeringFormules,
		budgetpadFormules,
		verdeelFormules,
		reserveFormules,
		afrekenFormules,
		narekenFormules,
		omzettingFormules,
		waarborgFormules,
		saldoFormules,
		lumpsumFormules,
		vermedenFormules,
		maatregelenFormules,
	)
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(
		algemeneMeldingen,
		arrangementMeldingen,
		prikkelMeldingen,
		uitkeringMeldingen,
		budgetpadMeldingen,
		verdeelMeldingen,
		reserveMeldingen,
		boekjaarMeldingen,
		omzettingMeldingen,
		voorwaardenMeldingen,
		lumpsumMeldingen,
		maatregelenMeldingen,
	)
}
