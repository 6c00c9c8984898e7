package wmo_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// feitregel reads fact number i of a list.
func feitregel(code string, i int, gaatVoor ...string) wmo.Regel[[]wmo.Uitkomst] {
	return wmo.Als(code, "/"+code, code, func(fs []wmo.Uitkomst) wmo.Uitkomst { return fs[i] },
		wmo.Bron{}.Sinds(wmo.MustDatum("2015-01-01"))).Boven(gaatVoor...)
}

// A condition that only counts where another one is lifted, and then is lifted too, can
// change nothing: it is not asked.
func TestAnOpenConditionThatChangesNothingIsNotAsked(t *testing.T) {
	t.Parallel()
	regels := []wmo.Regel[[]wmo.Uitkomst]{feitregel("a", 0), feitregel("b", 1), feitregel("e", 2, "a", "b"), feitregel("los", 3)}
	peil := wmo.PeilOp(wmo.MustDatum("2026-01-01"))
	vraag := func(fs ...wmo.Uitkomst) []string { return wmo.Alle(regels, fs, peil).Ontbreekt() }
	require.Equal(t, []string{"/e"}, vraag(wmo.Onbepaald, wmo.Nee, wmo.Onbepaald, wmo.Ja))
	require.Equal(t, []string{"/e", "/los"}, vraag(wmo.Onbepaald, wmo.Nee, wmo.Onbepaald, wmo.Onbepaald), "what hangs apart is asked apart")
	require.Equal(t, []string{"/a", "/e"}, vraag(wmo.Onbepaald, wmo.Ja, wmo.Onbepaald, wmo.Ja))
	require.Equal(t, []string{"/los"}, vraag(wmo.Onbepaald, wmo.Nee, wmo.Ja, wmo.Onbepaald))
}

// Of a choice only what may still change it is asked: b is put aside by c, or with c by d.
func TestAnOpenChoiceThatChangesNothingIsNotAsked(t *testing.T) {
	t.Parallel()
	keuze := func(code string, i int, gaatVoor ...string) wmo.Keuze[[]wmo.Uitkomst, string] {
		return wmo.Keuze[[]wmo.Uitkomst, string]{Regel: feitregel(code, i, gaatVoor...), Waarde: func([]wmo.Uitkomst) string { return code }}
	}
	keuzes := []wmo.Keuze[[]wmo.Uitkomst, string]{keuze("b", 0), keuze("c", 1, "b"), keuze("d", 2, "b", "c")}
	b, err := wmo.Kies(keuzes, []wmo.Uitkomst{wmo.Onbepaald, wmo.Ja, wmo.Onbepaald}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	require.NoError(t, err)
	require.Equal(t, []string{"/d"}, b.Ontbreekt())
}

// A group of more than ten open rules is not tried out: each stays a question.
func TestALargeGroupIsAskedWhole(t *testing.T) {
	t.Parallel()
	for _, n := range []int{9, 10} {
		regels := []wmo.Regel[[]wmo.Uitkomst]{feitregel("dicht", 0), feitregel("a", 1)}
		feiten := []wmo.Uitkomst{wmo.Nee, wmo.Onbepaald}
		for i := range n { // each lifts both, so that a can change nothing
			regels = append(regels, feitregel(fmt.Sprintf("e%d", i), 2+i, "dicht", "a"))
			feiten = append(feiten, wmo.Onbepaald)
		}
		ontbreekt := wmo.Alle(regels, feiten, wmo.PeilOp(wmo.MustDatum("2026-01-01"))).Ontbreekt()
		require.Equal(t, n == 10, len(ontbreekt) == n+1, "%d exceptions: %v", n, ontbreekt)
	}
}
