package tabel

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// noten numbers sources in the order in which a text cites them. A nil noten has none.
type noten struct{ lijst []noot }

// noot is a source with the address at which it is read.
type noot struct{ bron, adres string }

// bij is the number of the note on a source, to stand behind its citation.
func (n *noten) bij(b *wmo.Bron) string {
	if n == nil {
		return ""
	}
	dit := noot{b.String(), cmp.Or(b.Vindplaats(), "geen vindplaats bekend")}
	nummer := slices.Index(n.lijst, dit) + 1
	if nummer == 0 {
		n.lijst = append(n.lijst, dit)
		nummer = len(n.lijst)
	}
	return fmt.Sprintf(" [%d]", nummer)
}
