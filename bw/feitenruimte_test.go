package bw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// peilVan is a Peil in a test; without a second day it is as known to this release.
func peilVan(op, bekend string) wmo.Peil {
	p := wmo.PeilOp(wmo.MustDatum(op))
	if bekend != "" {
		p.Bekend = wmo.MustDatum(bekend)
	}
	return p
}

// feitenruimte walks every combination of facts that each have so many values,
// value 0 being "not known", and holds the answers to the promise of this project:
// what is decided stays decided, whatever else becomes known.
func feitenruimte(t *testing.T, waarden []int, antwoord func(feiten []int) string, open func(string) bool) {
	t.Helper()
	feiten := make([]int, len(waarden))
	var loop func(i int)
	loop = func(i int) {
		if i == len(waarden) {
			gegeven := antwoord(feiten)
			for j, v := range feiten {
				if v != 0 || open(gegeven) {
					continue
				}
				for meer := 1; meer < waarden[j]; meer++ {
					feiten[j] = meer
					require.Equal(t, gegeven, antwoord(feiten), "fact %d of %v overturned it", j, feiten)
				}
				feiten[j] = 0
			}
			return
		}
		for v := range waarden[i] {
			feiten[i] = v
			loop(i + 1)
		}
		feiten[i] = 0
	}
	loop(0)
}

// isOpen is the answer that may still become anything.
func isOpen(antwoord string) bool { return antwoord == wmo.Onbepaald.String() }

// drie are n facts of three values.
func drie(n int) []int {
	ws := make([]int, n)
	for i := range ws {
		ws[i] = 3
	}
	return ws
}
