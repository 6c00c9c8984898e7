package declaratie

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// The weeks of ISO 8601 at the turn of a year: week 1 has the first Thursday, and some years have 53.
func TestTheWeekOfADay(t *testing.T) {
	t.Parallel()
	for dag, week := range map[string]string{
		"2015-12-31": "2015-W53", "2016-01-03": "2015-W53", "2016-01-04": "2016-W01",
		"2018-12-30": "2018-W52", "2018-12-31": "2019-W01",
		"2020-12-28": "2020-W53", "2021-01-03": "2020-W53", "2021-01-04": "2021-W01",
		"2024-02-29": "2024-W09", "2024-12-30": "2025-W01",
		"2025-07-07": "2025-W28", "2025-12-28": "2025-W52", "2025-12-29": "2026-W01", "2026-01-04": "2026-W01", "2026-12-31": "2026-W53", "2027-01-03": "2026-W53",
		"0001-01-01": "0001-W01", "9999-12-31": "9999-W52",
	} {
		require.Equal(t, week, weeknaam(wmo.MustDatum(dag)), dag)
	}
}

// Twelve years of days, and every length of period, beside package time, which counts another way.
func TestWeeksAndSundaysAsPackageTimeHasThem(t *testing.T) {
	t.Parallel()
	eerste := time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range 12 * 366 {
		d := eerste.AddDate(0, 0, i)
		datum := wmo.MustDatum(d.Format(time.DateOnly))
		jaar, week := kit.ISOWeek(datum)
		wilJaar, wilWeek := d.ISOWeek()
		require.Equal(t, []int{wilJaar, wilWeek}, []int{jaar, week}, d)
		require.Equal(t, d.AddDate(0, 0, -int(d.Weekday())).Format(time.DateOnly), laatsteZondag(datum).String())
		if i%13 != 0 {
			continue
		}
		namen, zondag := map[string]bool{}, 0
		for n := range 40 {
			e := datum.AddDagen(n)
			namen[weeknaam(e)] = true
			if e.Weekdag() == time.Sunday {
				zondag++
			}
			p := wmo.Periode{Begindatum: datum, Einddatum: e}
			require.Equal(t, zondag, zondagen(p), p)
			require.Equal(t, len(namen), weken(p), p)
			require.Len(t, weeknamen(p), len(namen))
			for _, w := range weeknamen(p) {
				require.True(t, namen[w], "%s %s", p, w)
			}
		}
	}
}

// A calendar month has four, five or six weeks, as IV077 says, and four or five Sundays.
func TestAMonthHasFourToSixWeeks(t *testing.T) {
	t.Parallel()
	gehad := map[int]string{}
	for d := wmo.MustDatum("2015-01-01"); d.Jaar() < 2036; d = d.AddMaanden(1, wmo.MaandExact) {
		m := kit.MaandVan(d)
		gehad[weken(m)] = m.String()
		require.Contains(t, []int{4, 5}, zondagen(m), m)
		require.Equal(t, 1, maanden(m))
		require.Equal(t, d, m.Begindatum)
		require.Equal(t, m, kit.MaandVan(m.Einddatum))
	}
	require.Len(t, gehad, 3)
	require.Equal(t, "2027-02-01 t/m 2027-02-28", gehad[4], "the only months of four weeks: 28 days from a Monday")
	require.Equal(t, periode("9999-12-01", "9999-12-31"), kit.MaandVan(wmo.MustDatum("9999-12-31")))
	require.Equal(t, 14, maanden(periode("2024-12-31", "2026-01-01")))
}
