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
		{"of een aanvraag al kan worden gedaan", wmo.Gronden(aanvraagRegels)},
		{"of het college in gebreke kan worden gesteld", wmo.Gronden(ingebrekeRegels)},
		{"of er een dwangsom verschuldigd is", wmo.Gronden(dwangsomRegels)},
		{"of bezwaar kan worden gemaakt", wmo.Gronden(bezwaarRegels)},
		{"of beroep kan worden ingesteld omdat niet op tijd is beslist", wmo.Gronden(beroepRegels)},
	}
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(algemeneMeldingen, termijnMeldingen, zaakMeldingen)
}
