package kit_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

func TestDayOfPension(t *testing.T) {
	t.Parallel()
	for geboren, dag := range map[string]string{
		"1930-05-01": "1995-05-01", // 65
		"1947-12-31": "2012-12-31", // 65, on the last day before 2013
		"1948-01-01": "2013-02-01", // 65 is 2013-01-01, so 65 + 1 month
		"1950-01-15": "2015-04-15", // 65 + 3
		"1950-09-30": "2015-12-30",
		"1950-10-01": "2016-04-01", // 65 + 3 is 2016-01-01, so the age of 2016: 65 + 6
		"1952-03-31": "2017-12-31", // 65 + 9
		"1952-04-01": "2018-04-01", // 65 + 9 is 2018-01-01, so 66
		"1953-01-01": "2019-05-01", // 66 is 2019-01-01, so 66 + 4
		"1954-12-31": "2021-04-30", // 66 + 4; there is no 31 April
		"1955-08-31": "2021-12-31", // 66 + 4
		"1955-09-01": "2022-04-01", // 66 + 4 is 2022-01-01, so 66 + 7
		"1957-03-01": "2024-03-01", // 66 + 10 is 2024-01-01, so 67
		"1958-07-01": "2025-07-01",
		"1959-07-01": "2026-07-01",
		"1960-12-31": "2027-12-31",
		"1961-01-01": "", // the age of 2028 was not read
	} {
		op, bron, ok := kit.Pensioendag(wmo.MustDatum(geboren), wmo.Datum{})
		require.Equal(t, dag, op.String(), geboren)
		require.Equal(t, dag != "", ok, geboren)
		require.Equal(t, ok, bron.Check() == nil)
	}
}

func TestPensionAsKnownThen(t *testing.T) {
	t.Parallel()
	geboren := wmo.MustDatum("1954-01-01")
	_, _, ok := kit.Pensioendag(geboren, wmo.MustDatum("2019-12-31"))
	require.False(t, ok, "the age of 2020 was read in the text of 2020-01-01")
	op, bron, ok := kit.Pensioendag(geboren, wmo.MustDatum("2020-01-01"))
	require.True(t, ok)
	require.Equal(t, "2020-05-01", op.String())
	require.Equal(t, "i", bron.Onderdeel)
}

func TestStatedPensionGoesFirst(t *testing.T) {
	t.Parallel()
	oud, jong := wmo.MustDatum("1930-01-01"), wmo.MustDatum("1990-01-01")
	op := wmo.MustDatum("2026-06-30")
	for _, g := range []struct {
		feit    wmo.Uitkomst
		geboren wmo.Datum
		op      wmo.Datum
		uit     wmo.Uitkomst
	}{
		{wmo.Nee, oud, op, wmo.Nee},
		{wmo.Ja, jong, op, wmo.Ja},
		{wmo.Onbepaald, wmo.Datum{}, op, wmo.Onbepaald},
		{wmo.Onbepaald, oud, op, wmo.Ja},
		{wmo.Onbepaald, jong, op, wmo.Nee},
		{wmo.Onbepaald, wmo.MustDatum("1959-07-01"), op, wmo.Nee},
		{wmo.Onbepaald, wmo.MustDatum("1959-07-01"), op.AddDagen(1), wmo.Ja},
		{wmo.Onbepaald, wmo.MustDatum("1961-01-01"), wmo.MustDatum("2027-12-31"), wmo.Nee},
		{wmo.Onbepaald, wmo.MustDatum("1961-01-01"), wmo.MustDatum("2028-01-01"), wmo.Onbepaald},
	} {
		uit, _ := kit.Pensioengerechtigd(g.feit, g.geboren, g.op, wmo.Datum{})
		require.Equal(t, g.uit, uit, "%v", g)
	}
}

func TestOnceOldEnoughAlwaysOldEnough(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		geboren := wmo.MustDatum("1925-01-01").AddDagen(rapid.IntRange(0, 25_000).Draw(t, "geboren"))
		op := wmo.MustDatum("2015-01-01").AddDagen(rapid.IntRange(0, 4700).Draw(t, "op"))
		nu, _ := kit.Pensioengerechtigd(wmo.Onbepaald, geboren, op, wmo.Datum{})
		later, _ := kit.Pensioengerechtigd(wmo.Onbepaald, geboren, op.AddDagen(1), wmo.Datum{})
		ouder, _ := kit.Pensioengerechtigd(wmo.Onbepaald, geboren.AddDagen(-40), op, wmo.Datum{})
		require.NotEqual(t, wmo.Onbepaald, nu)
		if nu == wmo.Ja {
			require.Equal(t, wmo.Ja, later)
			require.Equal(t, wmo.Ja, ouder)
		}
	})
}
