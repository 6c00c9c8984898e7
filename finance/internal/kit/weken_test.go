package kit_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Weeks of ISO 8601 at the turn of the year, as calendars print them.
func TestISOWeek(t *testing.T) {
	t.Parallel()
	for dag, want := range map[string][2]int{
		"2015-12-31": {2015, 53}, "2016-01-01": {2015, 53}, "2016-01-04": {2016, 1}, "2018-12-31": {2019, 1}, "2020-02-29": {2020, 9},
		"2020-12-31": {2020, 53}, "2021-01-03": {2020, 53}, "2021-01-04": {2021, 1}, "2024-12-30": {2025, 1}, "2025-12-28": {2025, 52},
	} {
		jaar, week := kit.ISOWeek(wmo.MustDatum(dag))
		require.Equal(t, want, [2]int{jaar, week}, dag)
	}
	require.Equal(t, "2018-12-31", kit.MaandagVanWeek1(2019).String())
	require.Equal(t, "2021-01-04", kit.MaandagVanWeek1(2021).String())
}

func TestMonthOfADay(t *testing.T) {
	t.Parallel()
	require.Equal(t, wmo.MustPeriode("2024-02-01", "2024-02-29"), kit.MaandVan(wmo.MustDatum("2024-02-10")))
	require.Equal(t, wmo.MustPeriode("2025-02-01", "2025-02-28"), kit.MaandVan(wmo.MustDatum("2025-02-28")))
	require.Equal(t, wmo.MustPeriode("9999-12-01", "9999-12-31"), kit.MaandVan(wmo.MustDatum("9999-12-31")))
	rapid.Check(t, func(t *rapid.T) {
		d := wmo.MustDatum("2015-01-01").AddDagen(rapid.IntRange(0, 20_000).Draw(t, "dag"))
		m := kit.MaandVan(d)
		_, maand, dag := m.Einddatum.AddDagen(1).Date()
		_, was, _ := d.Date()
		if !m.Bevat(d) || dag != 1 || maand == was {
			t.Fatalf("%s is not the month of %s", m, d)
		}
	})
}
