package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Regelset is the rules that answer one question.
type Regelset struct {
	Vraag   string // Dutch
	Gronden []wmo.Grond
}

// Regels is the register of this package: every rule, by the question it answers,
// with its text, its days and its source. A rule that serves two questions stands
// with the first.
func Regels() []Regelset {
	return []Regelset{
		{"welk college verantwoordelijk is", wmo.KeuzeGronden(verantwoordelijk)},
		{"welk college verantwoordelijk zou zijn volgens wetsvoorstel 36288", wmo.KeuzeGronden(volgensWetsvoorstel)[2:]},
		{"wie uitvoert", wmo.KeuzeGronden(uitvoerders)},
		{"wie betaalt", wmo.KeuzeGronden(betalers)},
		{"wie binnen het bereik van de wet valt", wmo.Gronden(kringOpvangRegels)},
	}
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(algemeneMeldingen, verantwoordelijkMeldingen)
}
