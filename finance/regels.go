package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Regelset is the rules that answer one question.
type Regelset struct {
	Vraag   string      `json:"vraag"`   // Dutch
	Gronden []wmo.Grond `json:"gronden"` // in the order in which they are asked
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

// Aannamen lists the codes of all assumptions with their text in Dutch.
func Aannamen() []wmo.Woord {
	return woorden(
		prikkelAannames,
		padAannames,
		verdeelAannames,
		reserveAannames,
		omzettingAannames,
		saldoAannames,
		vermedenAannames,
		maatregelenAannames,
	)
}

// Voorbehouden lists the codes of all reservations with their text in Dutch; a result
// may tell one in more detail.
func Voorbehouden() []wmo.Woord {
	return woorden(
		gemeentenVoorbehouden,
		ruimteVoorbehouden,
		uitkeringVoorbehouden,
		rijkstotaalVoorbehouden,
		padVoorbehouden,
		verdeelVoorbehouden,
		reserveVoorbehouden,
		narekenVoorbehouden,
		omzettingVoorbehouden,
		voorwaardenVoorbehouden,
		waarborgVoorbehouden,
		saldoVoorbehouden,
		lumpsumVoorbehouden,
		vermedenVoorbehouden,
	)
}

func woorden(lijsten ...[]wmo.Voorbehoud) []wmo.Woord {
	var ws []wmo.Woord
	for _, v := range slices.Concat(lijsten...) {
		ws = append(ws, wmo.Woord{Woord: v.Code, Uitleg: v.Tekst})
	}
	return ws
}
