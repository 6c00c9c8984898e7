package rijk

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/gebied"
)

// keurGemeenten holds the municipalities of a path against the first day of each of its
// years, and tells of each the first year in which it is not there.
func (b *Budgetpad) keurGemeenten(k *kit.Keuring) {
	var genoemd []gebied.Vermelding
	for i := range b.Deelnemers {
		if g := b.Deelnemers[i].Gemeente; !g.IsZero() {
			genoemd = append(genoemd, gebied.Vermelding{Gemeente: g, Plaats: kit.InLijst("/deelnemers", i) + "/gemeente"})
		}
	}
	k.GemeentenOp(b.GemeentenOp, genoemd, "/gemeentenOp")
	if b.GemeentenOp.IsValid() {
		k.Gemeenten(b.GemeentenOp, genoemd...)
		return
	}
	for jaar := b.Van; jaar <= b.Tot && len(genoemd) > 0; jaar++ {
		eersteDag, _ := wmo.NewDatum(jaar, 1, 1) // a year that cannot be was refused
		voor := len(k.Bevindingen)
		k.Gemeenten(eersteDag, genoemd...)
		genoemd = slices.DeleteFunc(genoemd, func(v gebied.Vermelding) bool {
			return slices.ContainsFunc(k.Bevindingen[voor:], func(f wmo.Bevinding) bool { return f.Plaats[0] == v.Plaats })
		})
	}
}
