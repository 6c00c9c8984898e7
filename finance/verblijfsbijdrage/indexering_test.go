package verblijfsbijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// From 2025 to 2026 with 3.64 percent. From what was printed only the highest amount comes out; the
// others do from what was not rounded: 205.14 · 1.0364 = 212.607, and 205.13 · 1.0364 = 212.597.
func TestIndexingStartsFromWhatWasNotRounded(t *testing.T) {
	t.Parallel()
	index := wmo.MustGetal("3.64")
	naar := func(s string) string { return kit.OpVeelvoud(kit.Geindexeerd(wmo.MustBedrag(s), index)).String() }
	require.Equal(t, "3061.80", naar("2954.40"))
	require.Equal(t, "3293.40", naar("3177.80"), "3,293.60 was published")
	require.Equal(t, "212.40", naar("205.00"), "212.60 was published")
	require.Equal(t, "1115.60", naar("1076.60"), "1,115.80 was published")
	require.Equal(t, "212.40", naar("205.13"))
	require.Equal(t, "212.60", naar("205.14"))
	require.Equal(t, "205.00", kit.OpVeelvoud(wmo.MustBedrag("205.14")).String())
}

// The four amounts of 2025 and 2026 in the table can come from one index, and 3.64 is one.
func TestOneIndexMakesTheAmountsOfTheTable(t *testing.T) {
	t.Parallel()
	oud, nieuw := bedragenVan(nil, op("2025-06-01")), bedragenVan(nil, op("2026-06-01"))
	band := kit.Band(*oud.HoogHoogste, *nieuw.HoogHoogste)
	for _, p := range [][2]*wmo.Bedrag{{oud.LaagLaagste, nieuw.LaagLaagste}, {oud.LaagHoogste, nieuw.LaagHoogste}, {oud.Drempel, nieuw.Drempel}} {
		var ok bool
		band, ok = band.Doorsnede(kit.Band(*p[0], *p[1]))
		require.True(t, ok)
	}
	require.True(t, band.Bevat(wmo.MustGetal("3.64")))
	require.False(t, band.Bevat(wmo.MustGetal("3.63")))
	require.False(t, band.Bevat(wmo.MustGetal("3.65")))
}
