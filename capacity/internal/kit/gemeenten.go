package kit

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// GemeentenOoit refuses, in the parts (delen) of stays (verblijven), codes that no municipality ever had.
// For questions to which it does not matter which municipality pays: one that ended since may stand there. Codes
// are few and parts many, so each is looked up once, and all places only when one of them is wrong.
func GemeentenOoit[V, D any](k *Keuring, verblijven []V, delen func(*V) []D, deel func(*D) (wmo.Gemeentecode, wmo.Datum)) {
	gezien := map[wmo.Gemeentecode]bool{}
	keur := func(overal bool) wmo.Bevindingen {
		var g gebied.Gebruik
		for i := range verblijven {
			ds := delen(&verblijven[i])
			for j := range ds {
				code, vanaf := deel(&ds[j])
				if overal || !gezien[code] {
					gezien[code] = true
					g.Noem(code, wmo.Wijs("verblijven", strconv.Itoa(i), "delen", strconv.Itoa(j), "gemeente"), wmo.Vanaf(vanaf))
				}
			}
		}
		return g.CheckAltijd()
	}
	if len(keur(false)) > 0 {
		k.Neem(keur(true)...)
	}
}
