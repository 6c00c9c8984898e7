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

// doorRuimte visits every combination of facts. What is decided stays decided when
// one more fact becomes known, and what is open asks for a fact that is not known, so
// that answering in the end closes it. beslis gives false for facts that nobody can
// have together, and no question where facts that pull apart leave nothing to ask.
func doorRuimte[I any](t *testing.T, begin I, assen []as[I], beslis func(*I) (u wmo.Uitkomst, ontbreekt []string, ok bool)) {
	t.Helper()
	totaal := 1
	for _, a := range assen {
		totaal *= a.n
	}
	const onmogelijk = wmo.Uitkomst(255)
	uitkomsten := make([]wmo.Uitkomst, totaal)
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
		if uitkomsten[i] = u; !ok {
			uitkomsten[i] = onmogelijk
			continue
		}
		if u == wmo.Onbepaald && ontbreekt != nil && !vraagtIets(ontbreekt, onbekend) {
			require.Fail(t, "nothing to answer", "%+v: %v", in, ontbreekt)
		}
	}
	for i, u := range uitkomsten {
		if u == wmo.Onbepaald || u == onmogelijk {
			continue
		}
		stap, rest := 1, i
		for _, a := range assen {
			for v := 1; v < a.n && rest%a.n == 0; v++ {
				if meer := uitkomsten[i+v*stap]; meer != u && meer != onmogelijk {
					require.Fail(t, "overturned", "point %d, fact %s becomes %d: %s, then %s", i, a.feit, v, u, meer)
				}
			}
			rest /= a.n
			stap *= a.n
		}
	}
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
func oordeelOver[I any](regels []wmo.Regel[*I], peil wmo.Peil) func(*I) (wmo.Uitkomst, []string, bool) {
	return func(in *I) (wmo.Uitkomst, []string, bool) {
		o := wmo.Alle(regels, in, peil)
		return o.Uitkomst, append([]string{}, o.Ontbreekt()...), true
	}
}

// bevindingen are the codes of the findings that an input is refused with.
func bevindingen(t *testing.T, err error) []string {
	t.Helper()
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	return b.Codes()
}
