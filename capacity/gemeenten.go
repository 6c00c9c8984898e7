package capacity

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// checkGemeenten: who has an agreement is there on the first day of each of its periods.
// All who have one on that day are held together, for they are added up.
func (o *Opvolging) checkGemeenten(k *keuring) {
	g := gebied.Gebruik{GemeentenOp: o.GemeentenOp, BijGemeentenOp: "/gemeentenOp"}
	for i := range o.Afspraken {
		a := &o.Afspraken[i]
		for j := range a.Perioden {
			p := a.Perioden[j].Periode
			g.Dagen = append(g.Dagen, p.Begindatum)
			g.Noem(a.Gemeente, wmo.Wijs("afspraken", strconv.Itoa(i), "gemeente"), p)
		}
	}
	bs, vs := g.Check()
	k.Neem(bs...)
	k.Voorbehouden = append(k.Voorbehouden, vs...)
}
