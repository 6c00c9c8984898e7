package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// meer follows a finding of which not every place is told.
const meer = "; het zijn meer plaatsen dan hier staan"

// meld adds a finding, or its place to the finding that says the same: who says one thing
// of many places says it once. What is said of more places at once is about what they have
// to do with each other, and stands by itself.
func meld(b *wmo.Bevindingen, m wmo.Melding, bericht string, plaats ...string) {
	neem(b, m.Code, bericht, plaats)
}

// neem is meld of what another package found.
func neem(b *wmo.Bevindingen, code, bericht string, plaats []string) {
	i := slices.IndexFunc(*b, func(x wmo.Bevinding) bool {
		return x.Code == code && (x.Bericht == bericht || x.Bericht == bericht+meer)
	})
	if i < 0 || len(plaats) != 1 {
		b.Neem(wmo.Bevinding{Code: code, Plaats: plaats, Bericht: bericht})
		return
	}
	switch x := &(*b)[i]; {
	case len(x.Plaats) < wmo.MaxBevindingen:
		x.Plaats = append(x.Plaats, plaats...)
	default:
		x.Bericht = bericht + meer
	}
}
