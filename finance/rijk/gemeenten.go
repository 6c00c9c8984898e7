package rijk

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/gebied"
)

// keurGemeenten checks the municipalities of a path on the first day of each of its years, and reports
// each once, for the first year in which its code is not valid.
func (b *Budgetpad) keurGemeenten(k *kit.Keuring) {
	g := gebied.Gebruik{GemeentenOp: b.GemeentenOp, BijGemeentenOp: "/gemeentenOp"}
	for i := range b.Deelnemers {
		g.Noem(b.Deelnemers[i].Gemeente, kit.InLijst("/deelnemers", i)+"/gemeente", wmo.Periode{})
	}
	for jaar := b.Van; jaar <= b.Tot; jaar++ {
		eersteDag, _ := wmo.NewDatum(jaar, 1, 1) // impossible years have been refused
		g.Dagen = append(g.Dagen, eersteDag)
	}
	k.Gemeenten(&g)
}
