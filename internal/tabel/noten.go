package tabel

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// noten numbers sources in the order in which a text cites them. A nil noten has none.
type noten struct{ regels []string }

// bij is the number of the note on a source, to stand behind its citation.
func (n *noten) bij(b *wmo.Bron) string {
	if n == nil {
		return ""
	}
	regel := b.String() + "\n    " + cmp.Or(b.Vindplaats(), "geen vindplaats bekend")
	nummer := slices.Index(n.regels, regel) + 1
	if nummer == 0 {
		n.regels = append(n.regels, regel)
		nummer = len(n.regels)
	}
	return fmt.Sprintf(" [%d]", nummer)
}
