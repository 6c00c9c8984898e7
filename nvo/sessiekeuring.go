package nvo

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
)

type sessiekeuring struct {
	fout  wmo.Bevindingen // with these there is no answer
	letOp wmo.Bevindingen // to be read beside the answer
}

// weiger adds a finding that refuses the document; toon adds one beside the answer.
func (k *sessiekeuring) weiger(m wmo.Melding, bericht string, plaats ...string) {
	k.fout.MeldSamen(m, bericht, plaats...)
}

func (k *sessiekeuring) toon(m wmo.Melding, bericht string, plaats ...string) {
	k.letOp.MeldSamen(m, bericht, plaats...)
}

// lijkt reports a name that differs from another in case and spaces only: it may be the
// same thing typed twice, and would count twice.
func (k *sessiekeuring) lijkt(eerder map[string]string, naam, wat, plaats string) {
	kern := wmo.Naamsleutel(strings.Join(strings.Fields(naam), " "))
	if waar, ook := eerder[kern]; ook {
		k.toon(meldingLijkt, fmt.Sprintf("%s %.40q lijkt op een andere, en telt apart", wat, naam), waar, plaats)
		return
	}
	eerder[kern] = plaats
}
