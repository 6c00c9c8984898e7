package rijk

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/gebied"
)

// keurGemeenten holds the municipalities of a path against the first day of each of its
// years, and tells of each the first year in which it is not there.
func (b *Budgetpad) keurGemeenten(k *kit.Keuring) {
	g := gebied.Gebruik{GemeentenOp: b.GemeentenOp, BijGemeentenOp: "/gemeentenOp"}
	for i := range b.Deelnemers {
		g.Noem(b.Deelnemers[i].Gemeente, kit.InLijst("/deelnemers", i)+"/gemeente", wmo.Periode{})
	}
	for jaar := b.Van; jaar <= b.Tot; jaar++ {
		eersteDag, _ := wmo.NewDatum(jaar, 1, 1) // a year that cannot be was refused
		g.Dagen = append(g.Dagen, eersteDag)
	}
	k.Gemeenten(&g)
}
