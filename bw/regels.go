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
		{"wie toegang heeft tot ondersteuning van zelfredzaamheid en participatie", wmo.Gronden(toegangZPRegels)},
		{"wie toegang heeft tot beschermd wonen of opvang", wmo.Gronden(slices.Concat(toegangBWRegels, toegangOpvangRegels, toegangBWORegels))},
		{"of het college mag weigeren wegens de Wlz", wmo.Gronden(wlzZPRegels)},
		{"van welke gemeente iemand ingezetene is", wmo.Gronden(slices.Concat(woontRegels, wijstRegels[2:]))},
		{"of iemand ingezetene van Nederland is", wmo.Gronden(nederlandRegels)},
		{"of de gemeente tot wie iemand zich wendt de eerste opvang verschuldigd is", wmo.Gronden(eersteOpvangRegels)},
		{"of een warme overdracht volledig is", wmo.Gronden(overdrachtRegels)},
		{"of een geschil tussen gemeenten naar de commissie kan", wmo.Gronden(geschilRegels)},
	}
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(algemeneMeldingen, toegangMeldingen, ingezetenMeldingen, toegankelijkMeldingen)
}
