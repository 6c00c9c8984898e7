package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// Check finds what is wrong with the municipalities of a key on whatever day it is asked
// about: a code that none ever had, and one that stands beside its successor.
func (v *Geldverdeling) Check() error {
	l := v.lijst(wmo.Datum{})
	return l.KeurGemeenten().Err()
}

// Check is that of a [Geldverdeling].
func (v *Afrekeningsvraag) Check() error {
	a := v.afrekenaar(wmo.Peil{})
	return a.leden.KeurGemeenten().Err()
}

// keurGemeenten holds the municipalities of a path against the first day of each of its
// years, and tells of each the first year in which it is not there.
func (b *Budgetpad) keurGemeenten(k *keuring) {
	g := gebied.Gebruik{GemeentenOp: b.GemeentenOp, BijGemeentenOp: "/gemeentenOp"}
	for i := range b.Deelnemers {
		g.Noem(b.Deelnemers[i].Gemeente, inLijst("/deelnemers", i)+"/gemeente", wmo.Periode{})
	}
	for jaar := b.Van; jaar <= b.Tot; jaar++ {
		eersteDag, _ := wmo.NewDatum(jaar, 1, 1) // a year that cannot be was refused
		g.Dagen = append(g.Dagen, eersteDag)
	}
	bevindingen, voorbehouden := g.Check()
	k.Neem(bevindingen...)
	k.voorbehouden = append(k.voorbehouden, voorbehouden...)
}
