package kit_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

func TestIndexRoundsDownToTwentyCents(t *testing.T) {
	t.Parallel()
	for in, uit := range map[string]string{
		"0": "0.00", "0.19": "0.00", "0.20": "0.20", "212.6032": "212.60", "212.799999": "212.60", "212.80": "212.80", "19": "19.00",
	} {
		require.Equal(t, uit, kit.OpVeelvoud(wmo.MustBedrag(in)).String(), in)
	}
}

// The amounts of the decree of 2025 and 2026 with 3.64 %: from the printed start three of four come out
// € 0,20 too low. 1.0364 × 2954.40 = 3061.94016; × 3177.80 = 3293.47192; × 205 = 212.462; × 1076.60 =
// 1115.78824. The start before rounding gives what was published: × 205.19 = 212.658916, × 3177.99 =
// 3293.668836, × 1076.79 = 1115.985156.
func TestIndexStartsFromTheUnroundedAmount(t *testing.T) {
	t.Parallel()
	procent := wmo.MustGetal("3.64")
	for _, g := range []struct{ van, exact, uit string }{
		{"2954.40", "3061.94016", "3061.80"},
		{"3177.80", "3293.47192", "3293.40"},
		{"205.00", "212.462", "212.40"},
		{"1076.60", "1115.78824", "1115.60"},
		{"205.19", "212.658916", "212.60"},
		{"3177.99", "3293.668836", "3293.60"},
		{"1076.79", "1115.985156", "1115.80"},
	} {
		b := kit.Geindexeerd(wmo.MustBedrag(g.van), procent)
		require.Equal(t, g.exact, b.String())
		require.Equal(t, g.uit, kit.OpVeelvoud(b).String())
	}
}

// 3061.80 / 2954.60 = 1.03628241… and 3062.00 / 2954.40 = 1.03642025…; 3293.60 / 3178.00 = 1.03637508…
// So 3.6375 % is too low and 3.638 % fits both.
func TestBandOfPublishedAmounts(t *testing.T) {
	t.Parallel()
	hoog := kit.Band(wmo.MustBedrag("2954.40"), wmo.MustBedrag("3061.80"))
	drempel := kit.Band(wmo.MustBedrag("3177.80"), wmo.MustBedrag("3293.60"))
	beide, ok := hoog.Doorsnede(drempel)
	require.True(t, ok)
	for procent, verwacht := range map[string][3]bool{
		"3.6282": {false, false, false},
		"3.6283": {true, false, false},
		"3.6375": {true, false, false},
		"3.638":  {true, true, true},
		"3.6420": {true, true, true},
		"3.6421": {false, true, false},
		"3.65":   {false, true, false}, // 3293.80 / 3177.80 = 1.03650324…
		"3.6504": {false, false, false},
	} {
		p := wmo.MustGetal(procent)
		gevonden := [3]bool{hoog.Bevat(p), drempel.Bevat(p), beide.Bevat(p)}
		require.Equal(t, verwacht, gevonden, procent)
	}
	_, ok = hoog.Doorsnede(kit.Band(wmo.MustBedrag("100.00"), wmo.MustBedrag("100.00")))
	require.False(t, ok)
}

func TestIndexProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		van := wmo.BedragOfCenten(rapid.Int64Range(1, 400_000).Draw(t, "van"))
		procent := wmo.GetalOf(rapid.IntRange(0, 2000).Draw(t, "procent")).Maal(wmo.MustGetal("0.01"))
		exact := kit.Geindexeerd(van, procent)
		uit := kit.OpVeelvoud(exact)
		require.LessOrEqual(t, uit.Compare(exact), 0)
		require.Positive(t, uit.Plus(kit.Veelvoud()).Compare(exact))
		require.Zero(t, kit.OpVeelvoud(uit).Compare(uit))
		require.Zero(t, kit.Geindexeerd(van, wmo.Getal{}).Compare(van))
		if afgerond := kit.OpVeelvoud(van); afgerond.Sign() > 0 {
			require.True(t, kit.Band(afgerond, uit).Bevat(procent))
		}
	})
}

//nolint:paralleltest // it changes a setting of the whole process
func TestIndexIgnoresDecimalSettings(t *testing.T) {
	was := decimal.DivisionPrecision
	t.Cleanup(func() { decimal.DivisionPrecision = was })
	decimal.DivisionPrecision = 0
	require.Equal(t, "212.60", kit.OpVeelvoud(kit.Geindexeerd(wmo.MustBedrag("205.19"), wmo.MustGetal("3.64"))).String())
}
