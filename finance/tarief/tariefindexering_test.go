package tarief

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func indexeer(t require.TestingT, in Tariefindexeringsvraag, peil wmo.Peil) Tariefindexering {
	uit, err := IndexTariffs(in, peil)
	require.NoError(t, err)
	return uit
}

// The figures of the VNG hold in their year alone, and are known from a day on.
func TestPublishedFiguresByYearAndDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		jaar         int
		bekend, wil  string
		gepubliceerd string
	}{
		{2023, "", "", ""},
		{2024, "2023-10-12", "", ""},
		{2024, "2023-10-13", "6.3", "6.3"},
		{2024, "", "6.3", "6.3"},
		{2025, "2024-07-08", "", ""},
		{2025, "2024-07-09", "4.91", "4.91"},
		{2025, "2024-10-01", "4.91", "4.91"},
		{2025, "2024-10-02", "4.96", "4.96"},
		{2025, "", "4.96", "4.96"},
		{2026, "", "", ""},
	} {
		peil := vandaag
		if c.bekend != "" {
			peil.Bekend = wmo.MustDatum(c.bekend)
		}
		uit := indexeer(t, Tariefindexeringsvraag{Naam: "x", Jaar: c.jaar, EersteJaar: wmo.Nee, Procentdecimalen: 2}, peil)
		if c.wil == "" {
			require.Nil(t, uit.Percentage, "%d %s", c.jaar, c.bekend)
			require.Equal(t, wmo.Onbepaald, uit.Uitkomst)
			require.Equal(t, []string{"/eigenCijfers"}, uit.Ontbreekt)
			require.Contains(t, codesVan(uit.Voorbehouden), voorbehoudIndex.Code)
			continue
		}
		require.Equal(t, c.wil, uit.Percentage.String())
		require.Equal(t, c.gepubliceerd, uit.Gepubliceerd.String())
		require.Equal(t, wmo.Ja, uit.AlsGepubliceerd)
	}
}

// All four ways of 2024 and 2025, worked out by hand: the exact sums are 6.426 − 4.753 + 4.697 = 6.370
// (points, 2024), 1.59703 + 4.697 = 6.29403 (relative, 2024), 4.957 (points, 2025) and 0.96665 + 3.944 =
// 4.91065 (relative, 2025); by part 1.67 + 4.70, 1.60 + 4.70, 1.01 + 3.94 and 0.97 + 3.94.
func TestFourWaysToIndex(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		jaar      int
		wijze     Indexwijze
		afronding Indexafronding
		wil       string
	}{
		{2024, Puntverschil, AfrondenAanHetEind, "6.37"},
		{2024, Puntverschil, AfrondenPerDeel, "6.37"},
		{2024, RelatiefVerschil, AfrondenAanHetEind, "6.29"},
		{2024, RelatiefVerschil, AfrondenPerDeel, "6.3"},
		{2025, Puntverschil, AfrondenAanHetEind, "4.96"},
		{2025, Puntverschil, AfrondenPerDeel, "4.95"},
		{2025, RelatiefVerschil, AfrondenAanHetEind, "4.91"},
		{2025, RelatiefVerschil, AfrondenPerDeel, "4.91"},
	} {
		uit := indexeer(t, Tariefindexeringsvraag{Naam: "x", Jaar: c.jaar, EersteJaar: wmo.Nee, Wijze: c.wijze, Afronding: c.afronding, Procentdecimalen: 2}, vandaag)
		require.Equal(t, c.wil, uit.Percentage.String(), "%d %s %s", c.jaar, c.wijze, c.afronding)
	}
}

// In the first year after a procurement the year before is not corrected: 0.9 · 4.18 + 0.1 · 1.82.
func TestTheFirstYearHasNoCorrection(t *testing.T) {
	t.Parallel()
	uit := indexeer(t, Tariefindexeringsvraag{Naam: "x", Jaar: 2025, EersteJaar: wmo.Ja, Procentdecimalen: 2}, vandaag)
	require.Equal(t, "3.94", uit.Percentage.String())
	require.Nil(t, uit.Correctie)
	require.Equal(t, wmo.Nee, uit.AlsGepubliceerd)
}

// An index of zero changes no tariff, whatever it is rounded to; and a higher index never gives a lower one.
func TestIndexingIsMonotone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekIndex(t)
		voor := in.Tarieven[0].Tarief
		nul := in
		nul.EigenCijfers = &Indexcijfers{Bron: "x", Personeel: Kostenreeks{EerdereRaming: deel("3"), Definitief: deel("3")}, Materieel: Kostenreeks{EerdereRaming: deel("-1"), Definitief: deel("-1")}}
		uit := indexeer(t, nul, vandaag)
		require.Equal(t, voor.String(), uit.Tarieven[0].Na.String())

		laag := indexeer(t, in, vandaag)
		eigen := *in.EigenCijfers
		eigen.Personeel.Raming, eigen.Materieel.Raming = eigen.Personeel.Raming.Plus(getal("1")), eigen.Materieel.Raming.Plus(getal("1"))
		in.EigenCijfers = &eigen
		hoog := indexeer(t, in, vandaag)
		require.Positive(t, hoog.Percentage.Compare(*laag.Percentage))
		if !laag.Percentage.IsZero() && !hoog.Percentage.IsZero() { // at zero nothing is rounded
			require.GreaterOrEqual(t, hoog.Tarieven[0].Na.Compare(laag.Tarieven[0].Na), 0)
		}
	})
}
