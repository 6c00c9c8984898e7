package capacity_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

func schat(t require.TestingT, telling capacity.Telling) capacity.Schatting {
	s, err := capacity.EstimateCount(telling, peil)
	require.NoError(t, err)
	return s
}

// aandeel counts k of n.
func aandeel(k, n int, m capacity.Intervalmethode) capacity.Telling {
	return capacity.Telling{Naam: "proef", Soort: capacity.TellingAandeel, Aantal: k, Van: &n, Methode: m}
}

// aantal counts k over so many years.
func aantal(k int, jaren *float64, m capacity.Intervalmethode) capacity.Telling {
	return capacity.Telling{Naam: "proef", Soort: capacity.TellingAantal, Aantal: k, Jaren: jaren, Methode: m}
}

func aannames(vs []wmo.Voorbehoud) []string {
	cs := make([]string, len(vs))
	for i := range vs {
		cs[i] = vs[i].Code
	}
	return cs
}

// U-1, and 0 of 178 of D3, against what R binom prints.
func TestShares(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		k, n         int
		m            capacity.Intervalmethode
		onder, boven float64
		marge        float64
	}{
		{18, 20, capacity.Wilson, 0.6989663548, 0.9721335188, 1e-10},
		{18, 20, capacity.ClopperPearson, 0.6830172860, 0.9876514728, 1e-10},
		{4, 200, capacity.Wilson, 0.0078044264, 0.0502870869, 1e-10},
		{4, 200, capacity.ClopperPearson, 0.0054755659, 0.0504136091, 1e-10},
		{0, 30, capacity.Wilson, 0, 0.11351339, 1e-8},
		{0, 30, capacity.ClopperPearson, 0, 0.11570331, 1e-8},
		{0, 178, capacity.Wilson, 0, 0.021125, 5e-7},
		{0, 178, capacity.ClopperPearson, 0, 0.020511, 5e-7},
		{20, 20, capacity.Wilson, 0.8388748419, 1, 1e-10},         // 20 / (20 + 1.959964²)
		{20, 20, capacity.ClopperPearson, 0.8315665290, 1, 1e-10}, // 0.025^(1/20)
	} {
		s := schat(t, aandeel(c.k, c.n, c.m))
		require.InDelta(t, c.onder, s.Interval.Onder, c.marge, "%d/%d %s", c.k, c.n, c.m)
		require.InDelta(t, c.boven, s.Interval.Boven, c.marge, "%d/%d %s", c.k, c.n, c.m)
		require.Equal(t, c.m, s.Methode)
		require.Equal(t, []string{"CAP-A-NIVEAU"}, aannames(s.Aannames))
	}
}

// U-2: 15 events in 400.
func TestU2Rate(t *testing.T) {
	t.Parallel()
	s := schat(t, aantal(15, getal(400), capacity.PoissonExact))
	require.InDelta(t, 0.0375, s.Schatting, 1e-12)
	require.InDelta(t, 0.0209884653319583, s.Interval.Onder, 1e-11)
	require.InDelta(t, 0.0618505471787146, s.Interval.Boven, 1e-11)
	require.Equal(t, capacity.Interval{Onder: 0.02098846533, Boven: 0.06185054718}, *s.Interval, "ten digits are kept")
	s = schat(t, aantal(15, getal(400), capacity.PoissonScore))
	require.InDelta(t, 0.0375, s.Schatting, 1e-12)
	require.InDelta(t, 0.0227264749053794, s.Interval.Onder, 1e-11)
	require.InDelta(t, 0.0618771721463559, s.Interval.Boven, 1e-11)
}

// D3: 178 people housed in two years, and none of them homeless again.
func TestD3WonenEerst(t *testing.T) {
	t.Parallel()
	s := schat(t, aantal(178, nil, ""))
	require.InDelta(t, 178, s.Schatting, 0)
	require.InDelta(t, 152.8105, s.Interval.Onder, 5e-5)
	require.InDelta(t, 206.1565, s.Interval.Boven, 5e-5)

	s = schat(t, aantal(89, getal(1), ""))
	require.InDelta(t, 89, s.Schatting, 0)
	require.InDelta(t, 71.4743, s.Interval.Onder, 5e-5)
	require.InDelta(t, 109.5222, s.Interval.Boven, 5e-5)

	s = schat(t, aantal(178, getal(2), "")) // two years tell more about one than one does
	require.InDelta(t, 89, s.Schatting, 0)
	require.InDelta(t, 76.40525, s.Interval.Onder, 5e-5)
	require.InDelta(t, 103.07825, s.Interval.Boven, 5e-5)

	for _, m := range []capacity.Intervalmethode{"", capacity.Wilson, capacity.ClopperPearson} {
		s = schat(t, aandeel(0, 178, m))
		require.Zero(t, s.Schatting)
		require.Zero(t, s.Interval.Onder)
		require.InDelta(t, 0.016689, *s.HoogstensEenzijdig, 5e-7)
	}
	require.Nil(t, schat(t, aandeel(1, 178, "")).HoogstensEenzijdig)
}

// D8: a headline of 141 "to an own home" over a table with 24.
func TestD8Destinations(t *testing.T) {
	t.Parallel()
	for k, procent := range map[int][3]float64{24: {17.02, 11.71, 24.08}, 73: {51.77, 43.59, 59.86}, 44: {31.21, 24.14, 39.27}} {
		s := schat(t, aandeel(k, 141, ""))
		require.InDelta(t, procent[0], 100*s.Schatting, 5e-3, k)
		require.InDelta(t, procent[1], 100*s.Interval.Onder, 5e-3, k)
		require.InDelta(t, procent[2], 100*s.Interval.Boven, 5e-3, k)
	}
}

// D11: 186 of 344 municipalities are behind.
func TestD11MunicipalitiesBehind(t *testing.T) {
	t.Parallel()
	s := schat(t, aandeel(186, 344, ""))
	require.InDelta(t, 54.07, 100*s.Schatting, 5e-3)
	require.InDelta(t, 48.7876, 100*s.Interval.Onder, 5e-5)
	require.InDelta(t, 59.2620, 100*s.Interval.Boven, 5e-5)
}

func TestEstimateAtItsLimits(t *testing.T) {
	t.Parallel()
	s := schat(t, aandeel(1, 3, ""))
	require.InDelta(t, 0.333333333333, s.Schatting, 0, "twelve decimals are kept")
	require.InDelta(t, 1, schat(t, aandeel(1_000_000, 1_000_000, "")).Schatting, 0)
	require.InDelta(t, 1, schat(t, aantal(1_000_000, getal(1_000_000), "")).Schatting, 0)
	require.InDelta(t, 1000, schat(t, aantal(1, getal(0.001), "")).Schatting, 0)
	for _, niveau := range []float64{0.5, 0.9999} {
		telling := aandeel(1, 3, "")
		telling.Niveau = getal(niveau)
		require.InDelta(t, niveau, schat(t, telling).Niveau, 0)
	}
}

func TestDefaultsAreAssumptions(t *testing.T) {
	t.Parallel()
	s := schat(t, aandeel(18, 20, ""))
	require.Equal(t, capacity.Wilson, s.Methode)
	require.InDelta(t, 0.95, s.Niveau, 0)
	require.Equal(t, []string{"CAP-A-NIVEAU", "CAP-A-WILSON"}, aannames(s.Aannames))
	s = schat(t, aantal(18, nil, ""))
	require.Equal(t, capacity.PoissonExact, s.Methode)
	require.InDelta(t, 0.95, s.Niveau, 0)
	require.Equal(t, []string{"CAP-A-NIVEAU", "CAP-A-EXACT"}, aannames(s.Aannames))
	for _, a := range s.Aannames {
		require.NotEmpty(t, a.Tekst)
	}

	telling := aandeel(18, 20, capacity.Wilson)
	telling.Niveau = getal(0.9)
	s = schat(t, telling)
	require.InDelta(t, 0.9, s.Niveau, 0)
	require.InDelta(t, 0.7383369537, s.Interval.Onder, 1e-12)
	require.InDelta(t, 0.9663367764, s.Interval.Boven, 1e-12)
	require.Empty(t, s.Aannames)
	require.NotNil(t, s.Aannames, "a list is never null")
	require.Equal(t, "proef", s.Naam)
	require.Equal(t, peil, s.Peil)
}

func TestNothingCountedIsNotNothing(t *testing.T) {
	t.Parallel()
	s := schat(t, aantal(0, nil, ""))
	require.Zero(t, s.Schatting)
	require.Zero(t, s.Interval.Onder)
	require.InDelta(t, 3.688879454, s.Interval.Boven, 1e-12) // −ln 0.025
}

func TestEstimateFindings(t *testing.T) {
	t.Parallel()
	for naam, c := range map[string]struct {
		bederf func(x *capacity.Telling)
		gemeld []string
	}{
		"less than nothing": {func(x *capacity.Telling) { x.Aantal = -1 }, []string{"DOC-BEREIK /aantal"}},
		"more than there can be": {func(x *capacity.Telling) {
			x.Aantal, x.Van = 1_000_001, heel(1_000_001)
		}, []string{"DOC-BEREIK /aantal", "DOC-BEREIK /van"}},
		"of nothing":             {func(x *capacity.Telling) { x.Aantal, x.Van = 0, heel(0) }, []string{"DOC-BEREIK /van"}},
		"of what":                {func(x *capacity.Telling) { x.Van = nil }, []string{"DOC-SLEUTEL-ONTBREEKT /van"}},
		"more than there are":    {func(x *capacity.Telling) { x.Aantal = 21 }, []string{"CAP-TELLING /aantal /van"}},
		"level too low":          {func(x *capacity.Telling) { x.Niveau = getal(0.49) }, []string{"DOC-BEREIK /niveau"}},
		"sure of everything":     {func(x *capacity.Telling) { x.Niveau = getal(1) }, []string{"DOC-BEREIK /niveau"}},
		"level that is none":     {func(x *capacity.Telling) { x.Niveau = getal(math.NaN()) }, []string{"DOC-BEREIK /niveau"}},
		"no such method":         {func(x *capacity.Telling) { x.Methode = "wald" }, []string{"DOC-WAARDE /methode"}},
		"no such kind":           {func(x *capacity.Telling) { x.Soort = "percentage" }, []string{"DOC-WAARDE /soort"}},
		"no kind":                {func(x *capacity.Telling) { x.Soort = "" }, []string{"DOC-SLEUTEL-ONTBREEKT /soort"}},
		"a share has no years":   {func(x *capacity.Telling) { x.Jaren = getal(2) }, []string{"DOC-OVERBODIG /jaren"}},
		"exact is of a number":   {func(x *capacity.Telling) { x.Methode = capacity.PoissonExact }, []string{"DOC-OVERBODIG /methode"}},
		"score is of a number":   {func(x *capacity.Telling) { x.Methode = capacity.PoissonScore }, []string{"DOC-OVERBODIG /methode"}},
		"a number is of nothing": {func(x *capacity.Telling) { x.Soort = capacity.TellingAantal }, []string{"DOC-OVERBODIG /van"}},
		"Wilson is of a share": {func(x *capacity.Telling) {
			*x = aantal(18, nil, capacity.Wilson)
		}, []string{"DOC-OVERBODIG /methode"}},
		"Clopper-Pearson is of a share": {func(x *capacity.Telling) {
			*x = aantal(18, nil, capacity.ClopperPearson)
		}, []string{"DOC-OVERBODIG /methode"}},
		"no time": {func(x *capacity.Telling) { *x = aantal(18, getal(0), "") }, []string{"DOC-BEREIK /jaren"}},
		"time without end": {func(x *capacity.Telling) {
			*x = aantal(18, getal(1_000_001), "")
		}, []string{"DOC-BEREIK /jaren"}},
		"time backward": {func(x *capacity.Telling) { *x = aantal(18, getal(-2), "") }, []string{"DOC-BEREIK /jaren"}},
		"all that is wrong, at once": {func(x *capacity.Telling) {
			x.Aantal, x.Van, x.Niveau, x.Methode = -1, heel(-1), getal(0), "wald"
		}, []string{"DOC-BEREIK /aantal", "DOC-WAARDE /methode", "DOC-BEREIK /niveau", "DOC-BEREIK /van"}},
		"all that does not go together, at once": {func(x *capacity.Telling) {
			x.Aantal, x.Jaren, x.Methode = 21, getal(2), capacity.PoissonScore
		}, []string{"CAP-TELLING /aantal /van", "DOC-OVERBODIG /jaren", "DOC-OVERBODIG /methode"}},
	} {
		telling := aandeel(18, 20, "")
		c.bederf(&telling)
		s, err := capacity.EstimateCount(telling, peil)
		require.Equal(t, c.gemeld, gemeld(err), "%s: %v", naam, err)
		require.Equal(t, capacity.Schatting{}, s, naam)
	}
}

// An interval holds its estimate, stays where it can be, and grows with its level.
func TestIntervalsHoldTheEstimate(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5000).Draw(t, "n")
		k := rapid.IntRange(0, n).Draw(t, "k")
		duur := getal(rapid.Float64Range(0.1, 50).Draw(t, "jaren"))
		niveau := rapid.Float64Range(0.5, 0.99).Draw(t, "niveau")
		for _, telling := range []capacity.Telling{
			aandeel(k, n, capacity.Wilson), aandeel(k, n, capacity.ClopperPearson),
			aantal(k, duur, capacity.PoissonExact), aantal(k, duur, capacity.PoissonScore),
		} {
			telling.Niveau = getal(niveau)
			s := schat(t, telling)
			require.LessOrEqual(t, 0.0, s.Interval.Onder)
			require.LessOrEqual(t, s.Interval.Onder, s.Schatting)
			require.LessOrEqual(t, s.Schatting, s.Interval.Boven)
			if telling.Soort == capacity.TellingAandeel {
				require.LessOrEqual(t, s.Interval.Boven, 1.0)
			}
			telling.Niveau = getal(niveau + 0.005)
			ruim := schat(t, telling)
			require.LessOrEqual(t, ruim.Interval.Onder, s.Interval.Onder)
			require.GreaterOrEqual(t, ruim.Interval.Boven, s.Interval.Boven)
		}
	})
}

// Nothing counted in two years: at most 2.9957 in that time, so 1.4979 a year.
func TestNothingCountedInTwoYears(t *testing.T) {
	t.Parallel()
	s, err := capacity.EstimateCount(capacity.Telling{Naam: "x", Soort: capacity.TellingAantal, Jaren: getal(2)}, peil)
	require.NoError(t, err)
	require.InDelta(t, 1.497866137, *s.HoogstensEenzijdig, 1e-12) // −ln 0.05 / 2
	require.Len(t, s.Berekening, 4)
	for i, want := range []struct{ code, naam, waarde string }{
		{"CAP-F-PER-JAAR", "x: schatting", "0"},
		{"CAP-F-POISSON-EXACT", "x: ondergrens", "0"},
		{"CAP-F-POISSON-EXACT", "x: bovengrens", "1.844439727"}, // 3.688879454 / 2
		{"CAP-F-EENZIJDIG-AANTAL", "x: hoogstens, eenzijdig", "1.497866137"},
	} {
		require.Equal(t, want.code, s.Berekening[i].Code)
		require.Equal(t, want.naam, s.Berekening[i].Naam)
		require.Equal(t, want.waarde, s.Berekening[i].Uitkomst.Waarde)
	}
}
