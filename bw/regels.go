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
		{"wie binnen het bereik van de wet valt", wmo.Gronden(kringOpvangRegels)},
		{"of iemand klaar is om te vertrekken, volgens de vijf vuistregels", gereedheidGronden()},
		{"of het Eropaf-team op tijd was en nog vasthoudt", wmo.Gronden(slices.Concat(eropafBezoekRegels, eropafHoudRegels, eropafLosRegels))},
		{"of het meldpunt dag en nacht te bereiken is", wmo.Gronden(meldpuntRegels)},
	}
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(algemeneMeldingen, gereedheidMeldingen, eropafMeldingen, meldpuntMeldingen, maatwerkbudgetMeldingen)
}
