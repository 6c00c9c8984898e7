package kit

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// voorbehoudGemeentenOp is told with the day when the municipalities are of another one.
var voorbehoudGemeentenOp = register.Voorbehoud("FIN-V-GEMEENTEN-OP",
	"de gemeenten zijn die van een opgegeven dag, en niet die van de dag waarover het gaat")

// Gemeenten holds the municipalities that share something against the day they share it on.
func (k *Keuring) Gemeenten(op wmo.Datum, genoemd ...gebied.Vermelding) {
	bevindingen, voorbehouden := gebied.CheckOpDag(op, genoemd...)
	k.Neem(bevindingen...)
	k.voorbehouden = append(k.voorbehouden, voorbehouden...)
}

// GemeentenOp tells that the codes are of another day, and refuses that where there are none.
func (k *Keuring) GemeentenOp(dag wmo.Datum, genoemd []gebied.Vermelding, plaats string) {
	if !dag.IsValid() {
		return
	}
	k.Overbodig(len(genoemd) == 0, plaats, "deelnemers zonder gemeente")
	k.voorbehouden = append(k.voorbehouden, voorbehoudGemeentenOp.Zegt(
		fmt.Sprintf("de gemeenten zijn die van %s, zoals is opgegeven, en niet die van de dag waarover het gaat", dag)))
}
