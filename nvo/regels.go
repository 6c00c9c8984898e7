package nvo

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
// The obligations stand there as rules; [Verplichtingen] tells more of them.
func Regels() []Regelset {
	gronden := make([]wmo.Grond, len(verplichtingen))
	for i := range verplichtingen {
		gronden[i] = verplichtingen[i].grond()
	}
	return []Regelset{
		{"wat een regio geregeld moet hebben", gronden},
		{"of een convenant bindt", wmo.Gronden(convenantregels)},
		{"hoe ver een regio inhoudelijk is", wmo.Gronden(inhoudsregels)},
		{"of een verlenging van contracten heroverweging vraagt", wmo.Gronden(verlengingsregels)},
	}
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(algemeneMeldingen, dossierMeldingen, monitorMeldingen, sessieMeldingen, agendaMeldingen)
}
