package bw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// op asks about a day, zoalsBekend as known on another one.
func opDag(dag string) wmo.Peil { return wmo.PeilOp(wmo.MustDatum(dag)) }

func zoalsBekend(dag, bekend string) wmo.Peil {
	p := opDag(dag)
	if bekend != "" {
		p.Bekend = wmo.MustDatum(bekend)
	}
	return p
}

// feitenruimte walks every combination of facts that each have so many values,
// value 0 being "not known", and holds the answers to the promise of this project:
// what is decided stays decided, whatever else becomes known. An answer that is
// "onbepaald" or "" is open. It counts both, so that a test can see that it tested.
func feitenruimte(t *testing.T, waarden []int, vraag func(f []int) string) (beslist, open int) {
	t.Helper()
	f := make([]int, len(waarden))
	for {
		antwoord := vraag(f)
		if antwoord == "" || antwoord == wmo.Onbepaald.String() {
			open++
		} else {
			beslist++
			nogEen(f, waarden, func() { require.Equal(t, antwoord, vraag(f), "%v", f) })
		}
		if !volgende(f, waarden) {
			return beslist, open
		}
	}
}

// nogEen makes each fact that is not known, in turn, known.
func nogEen(f, waarden []int, doe func()) {
	for i, n := range waarden {
		if f[i] != 0 {
			continue
		}
		for f[i] = 1; f[i] < n; f[i]++ {
			doe()
		}
		f[i] = 0
	}
}

// volgende counts f one up, as an odometer does.
func volgende(f, waarden []int) bool {
	for i := range f {
		if f[i]++; f[i] < waarden[i] {
			return true
		}
		f[i] = 0
	}
	return false
}

// uitkomsten are the values of a fact that is ja or nee.
var uitkomsten = []wmo.Uitkomst{wmo.Onbepaald, wmo.Ja, wmo.Nee}

// elkDrie are n facts that are ja or nee.
func elkDrie(n int) []int {
	ws := make([]int, n)
	for i := range ws {
		ws[i] = len(uitkomsten)
	}
	return ws
}
