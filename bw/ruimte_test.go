package bw

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// as is one fact of a question: how many values it has, of which 0 is "not known".
type as[I any] struct {
	feit string // JSON Pointer
	n    int
	zet  func(in *I, v int)
}

// drie is a fact that is onbepaald, ja or nee.
func drie[I any](feit string, plek func(*I) *wmo.Uitkomst) as[I] {
	return as[I]{feit, 3, func(in *I, v int) { *plek(in) = wmo.Uitkomst(v) }}
}

// doorRuimte visits every combination of facts and counts those that are decided
// and those that are open. What is decided stays decided when one more fact becomes
// known, and what is open asks for a fact that is not known, so that answering in the
// end closes it. beslis answers "onbepaald" or "" while it is open, gives false for
// facts that nobody can have together, and no question where nothing is left to ask.
func doorRuimte[I any](
	t *testing.T, begin I, assen []as[I], beslis func(*I) (antwoord string, ontbreekt []string, ok bool),
) (beslist, open int) {
	t.Helper()
	totaal := 1
	for _, a := range assen {
		totaal *= a.n
	}
	antwoorden := make([]string, totaal)
	for i := range totaal {
		in, rest := begin, i
		onbekend := map[string]bool{}
		for _, a := range assen {
			a.zet(&in, rest%a.n)
			if rest%a.n == 0 {
				onbekend[a.feit] = true
			}
			rest /= a.n
		}
		u, ontbreekt, ok := beslis(&in)
		switch {
		case !ok:
			u = onmogelijk
		case u != "" && u != onbepaald:
			beslist++
		default:
			u = onbepaald
			open++
			if ontbreekt != nil && !vraagtIets(ontbreekt, onbekend) {
				require.Fail(t, "nothing to answer", "%+v: %v", in, ontbreekt)
			}
		}
		antwoorden[i] = u
	}
	for i, u := range antwoorden {
		if u == onbepaald || u == onmogelijk {
			continue
		}
		stap, rest := 1, i
		for _, a := range assen {
			for v := 1; v < a.n && rest%a.n == 0; v++ {
				if meer := antwoorden[i+v*stap]; meer != u && meer != onmogelijk {
					require.Fail(t, "overturned", "point %d, fact %s becomes %d: %s, then %s", i, a.feit, v, u, meer)
				}
			}
			rest /= a.n
			stap *= a.n
		}
	}
	return beslist, open
}

// feitenruimte is doorRuimte for facts that have no name: fact i has so many values.
func feitenruimte(t *testing.T, waarden []int, vraag func(f []int) string) (beslist, open int) {
	t.Helper()
	type feiten [8]int
	assen := make([]as[feiten], len(waarden))
	for i, n := range waarden {
		assen[i] = as[feiten]{n: n, zet: func(f *feiten, v int) { f[i] = v }}
	}
	return doorRuimte(t, feiten{}, assen, func(f *feiten) (string, []string, bool) { return vraag(f[:len(waarden):len(waarden)]), nil, true })
}

func vraagtIets(ontbreekt []string, onbekend map[string]bool) bool {
	for feit := range onbekend {
		for _, o := range ontbreekt {
			if strings.HasPrefix(feit, o) {
				return true
			}
		}
	}
	return false
}

// oordeelOver answers doorRuimte with the judgement of one set of rules.
func oordeelOver[I any](regels []wmo.Regel[*I], peil wmo.Peil) func(*I) (string, []string, bool) {
	return func(in *I) (string, []string, bool) {
		o := wmo.Alle(regels, in, peil)
		return o.Uitkomst.String(), append([]string{}, o.Ontbreekt()...), true
	}
}

// bevindingen are the codes of the findings that an input is refused with.
func bevindingen(t *testing.T, err error) []string {
	t.Helper()
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	return b.Codes()
}

// opDag asks about a day, zoalsBekend as known on another one.
func opDag(dag string) wmo.Peil { return wmo.PeilOp(wmo.MustDatum(dag)) }

func zoalsBekend(dag, bekend string) wmo.Peil {
	p := opDag(dag)
	if bekend != "" {
		p.Bekend = wmo.MustDatum(bekend)
	}
	return p
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
