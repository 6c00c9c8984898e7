package bw

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// The list is in order: oldest first, each once, with a source that can be looked up
// and the year of its ECLI.
func TestUitsprakenAreInOrder(t *testing.T) {
	t.Parallel()
	us := Uitspraken()
	require.Len(t, us, 20)
	gezien := map[string]bool{}
	vorige := wmo.Datum{}
	for _, u := range us {
		require.False(t, gezien[u.Kenmerk], u.Kenmerk)
		gezien[u.Kenmerk] = true
		require.False(t, u.Bekend.Before(vorige), u.Kenmerk)
		vorige = u.Bekend
		require.NoError(t, u.Bron.Check())
		require.NotEmpty(t, u.Bron.Adres)
		require.NotEmpty(t, u.Feiten)
		require.True(t, u.Oordeel != "" || u.Gedeeltelijk, u.Kenmerk)
		require.True(t, wmo.IsWoord(string(u.Thema), u.Thema.Woorden()), u.Kenmerk)
		require.True(t, wmo.IsWoord(string(u.Instantie), u.Instantie.Woorden()), u.Kenmerk)
		require.Equal(t, u.Bekend.Before(sinds2015.Begindatum), u.OudeWmo, u.Kenmerk)
		if deel := strings.Split(u.Kenmerk, ":"); len(deel) == 5 {
			require.Equal(t, deel[3], u.Bekend.String()[:4], u.Kenmerk)
		}
		if u.Datum.IsZero() {
			require.Contains(t, u.Bekend.String(), "-12-31")
		} else {
			require.Equal(t, u.Datum, u.Bekend)
		}
	}
}

// Rules and rulings name each other.
func TestUitsprakenNameTheRulesThatRestOnThem(t *testing.T) {
	t.Parallel()
	bronnen := map[string]string{}
	for _, set := range Regels() {
		for _, g := range set.Gronden {
			bronnen[g.Code] = g.Versies[0].Bron.Regeling
		}
	}
	genoemd := 0
	for _, u := range Uitspraken() {
		for _, code := range u.Regels {
			require.Equal(t, u.Kenmerk, bronnen[code])
			genoemd++
		}
	}
	require.Positive(t, genoemd)
}

// What a caller does with the list touches nobody else.
func TestUitsprakenAreCopies(t *testing.T) {
	t.Parallel()
	us := Uitspraken()
	us[0].Kenmerk, us[0].Feiten = "", ""
	i := slices.IndexFunc(us, func(u Uitspraak) bool { return len(u.Regels) > 0 })
	us[i].Regels[0] = ""
	require.Equal(t, "ECLI:NL:CRVB:2010:BO0285", Uitspraken()[0].Kenmerk)
	require.NotEmpty(t, Uitspraken()[i].Regels[0])
}

// Later one knows whatever one knew before, and nothing of a later day.
func TestRulingsAccumulate(t *testing.T) {
	t.Parallel()
	begin := wmo.MustDatum("2010-01-01")
	rapid.Check(t, func(t *rapid.T) {
		dag := begin.AddDagen(rapid.IntRange(0, 6000).Draw(t, "dag"))
		later := dag.AddDagen(rapid.IntRange(0, 6000).Draw(t, "later"))
		eerst, err := FindRulings(Jurisprudentievraag{}, wmo.PeilOp(dag))
		require.NoError(t, err)
		dan, err := FindRulings(Jurisprudentievraag{}, wmo.Peil{Op: dag, Bekend: later})
		require.NoError(t, err)
		for i, u := range eerst.Uitspraken {
			u.Bron = u.Bron.ZoalsBekend(later)
			require.Equal(t, u, dan.Uitspraken[i])
		}
		for _, u := range dan.Uitspraken {
			require.False(t, u.Bekend.After(later))
		}
	})
}

func TestFindRulingsRefuses(t *testing.T) {
	t.Parallel()
	_, err := FindRulings(Jurisprudentievraag{}, wmo.Peil{})
	require.Error(t, err)
	_, err = FindRulings(Jurisprudentievraag{Thema: "huur", Kenmerk: strings.Repeat("é", 201)}, opDag("2026-01-01"))
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-LENGTE", "DOC-WAARDE"}, b.Codes())
	_, err = FindRulings(Jurisprudentievraag{Kenmerk: strings.Repeat("é", 200)}, opDag("2026-01-01"))
	require.NoError(t, err)
}

func BenchmarkFindRulings(b *testing.B) {
	in, p := Jurisprudentievraag{Thema: ThemaOnderzoek}, opDag("2026-01-01")
	for b.Loop() {
		if _, err := FindRulings(in, p); err != nil {
			b.Fatal(err)
		}
	}
}
