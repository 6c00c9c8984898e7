package kit

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// tiendeSom and eenMinder are what floating point makes of 0.1 + 0.2 and of the number below 1.
var (
	nul       = 0.0
	tiendeSom = 0.30000000000000004
	eenMinder = math.Nextafter(1, 0)
)

func TestNetjes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ x, want float64 }{
		{0, 0},
		{math.Copysign(0, -1), 0},
		{1, 1},
		{-7, -7},
		{0.1, 0.1},
		{tiendeSom, 0.3},
		{-tiendeSom, -0.3},
		// At most twelve decimals, and twelve digits in all.
		{1.0 / 3, 0.333333333333},
		{2.0 / 3, 0.666666666667},
		{10.0 / 3, 3.33333333333},
		{100.0 / 3, 33.3333333333},
		{1e11 / 3, 33333333333.3},
		{1e12 / 3, 333333333333},
		{1e13 / 3, 3333333333333}, // never less than a whole number
		{999999999999.5, 1e12},
		{0.01 / 3, 0.003333333333},
		{0.0123456789012345, 0.012345678901},
		// Both sides of a power of ten: what is just below it has the digits of its own size.
		{0.99999999999949, 0.999999999999},
		{0.9999999999996, 1},
		{9.99999999994, 9.99999999994},
		{9.999999999949, 9.99999999995},
		{9.999999999996, 10},
		{10.00000000004, 10},
		{10.00000000006, 10.0000000001},
		{99.9999999994, 99.9999999994},
		{99.99999999996, 100},
		{100.0000000004, 100},
		{100.0000000006, 100.000000001},
		{eenMinder, 1},
		{math.Nextafter(10, 0), 10},
		{math.Nextafter(100, 0), 100},
		{math.Nextafter(1, 2), 1},
		// Nothing but noise is nothing; the least that counts is more than 1e-10.
		{1e-10, 0},
		{1.01e-10, 1.01e-10},
		{-1e-10, 0},
		{-1.01e-10, -1.01e-10},
		{1.014e-10, 1.01e-10},
		{5e-324, 0},
		{1e-300, 0},
		// What is whole stays, however large; what is not has no digits behind the twelfth.
		{1e15, 1e15},
		{1e300, 1e300},
		{123456789012345678, 123456789012345678},
		{123456789012.5, 123456789013},
		{12345678901.25, 12345678901.3},
		{232.49999999999997, 232.5},
	} {
		got := Netjes(c.x)
		require.Equal(t, math.Float64bits(c.want), math.Float64bits(got), "%v: %v", c.x, got)
	}
	require.True(t, math.IsNaN(Netjes(math.NaN())))
	require.True(t, math.IsInf(Netjes(math.Inf(1)), 1))
	require.True(t, math.IsInf(Netjes(math.Inf(-1)), -1))
}

func TestGemeten(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ x, want float64 }{
		{0, 0},
		{math.Copysign(0, -1), 0},
		{-3, -3},
		{tiendeSom, 0.3},
		{1.0 / 3, 0.3333333333},
		{-2.0 / 3, -0.6666666667},
		{10.0 / 3, 3.333333333},
		{1e9 / 3, 333333333.3},
		{1e10 / 3, 3333333333},
		{1e11 / 3, 33333333333}, // never less than a whole number
		// Ten digits, however small: a rare event is no noise.
		{0.01 / 3, 0.003333333333},
		{1e-20 / 3, 3.333333333e-21},
		{1e-300 / 3, 0}, // and under 1e-300 it is nothing
		{3e-300, 3e-300},
		{1.23456789012e-5, 1.234567890e-5},
		{1.23456789052e-5, 1.234567891e-5},
		// Both sides of a power of ten.
		{0.99999999994, 0.9999999999},
		{0.99999999996, 1},
		{9.9999999994, 9.999999999},
		{9.9999999996, 10},
		{10.0000000004, 10},
		{10.000000006, 10.00000001},
		{99.999999996, 100},
		{100.00000006, 100.0000001},
		{eenMinder, 1},
		{math.Nextafter(10, 0), 10},
		{math.Nextafter(100, 0), 100},
		{1e15, 1e15},
	} {
		got := Gemeten(c.x)
		require.Equal(t, math.Float64bits(c.want), math.Float64bits(got), "%v: %v", c.x, got)
	}
	require.True(t, math.IsNaN(Gemeten(math.NaN())))
	require.True(t, math.IsInf(Gemeten(math.Inf(1)), 1))
	require.True(t, math.IsInf(Gemeten(math.Inf(-1)), -1))
}

func TestOrde(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		x    float64
		want int
	}{
		{1, 1},
		{-1, 1},
		{9.99, 1},
		{10, 2},
		{99.9, 2},
		{100, 3},
		{999, 3},
		{1000, 4},
		{1e15, 16},
		{1e22, 23},
		{0.999, 0},
		{0.1, 0},
		{0.0999, -1},
		{0.01, -1},
		{0.001, -2},
		{1.5e-10, -9},
		{1e-300, -299},
	} {
		require.Equal(t, c.want, orde(c.x), "%v", c.x)
	}
}

func TestWholeNumbers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		x            float64
		heel, omlaag int
	}{
		{0, 0, 0},
		{0.5, 1, 0},
		{-0.5, -1, -1},
		{232.5, 233, 232},
		{232.49999999999997, 233, 232},
		{232.499, 232, 232},
		{2.9999999999, 3, 3},
		{2.999999998, 3, 2},
		{-2.0000000001, -2, -2},
		{-2.000000002, -2, -3},
	} {
		require.Equal(t, c.heel, Geheel(c.x), "%v", c.x)
		require.Equal(t, c.omlaag, Omlaag(c.x), "%v", c.x)
	}
}

func TestNumbersInWords(t *testing.T) {
	t.Parallel()
	require.Equal(t, "0.3", Tekst(tiendeSom))
	require.Equal(t, "0", Tekst(-1e-17))
	require.Equal(t, "1000000000000000", Tekst(1e15))
	require.Equal(t, "0,333", Nl(1.0/3))
	require.Equal(t, "1,5", Nl(1.5))
	require.Equal(t, "100", Nl(100))
	require.Nil(t, Kopie(nil))
	require.InDelta(t, 0.3, *Kopie(&tiendeSom), 0)
	require.InDelta(t, 2, Waarde(nil, 2), 0)
	require.InDelta(t, 0, Waarde(&nul, 2), 0)
	require.InDelta(t, 88.0095923261, *Percentage(367, 417), 0)
	require.Nil(t, Percentage(1, 0))
	require.Nil(t, Percentage(1, 1e-11), "noise is no whole")
}

// decimalen are the decimals of a number, and cijfersIn its digits without zeros at either end.
func decimalen(x float64) (decimalen, cijfersIn int) {
	s := strings.TrimPrefix(strconv.FormatFloat(x, 'f', -1, 64), "-")
	voor, na, _ := strings.Cut(s, ".")
	return len(na), len(strings.Trim(voor+na, "0"))
}

// Rounding again changes nothing, the other sign gives the other sign, more is never less, and
// the outcome is at most half of the last digit away.
func TestRoundingIsAProjection(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		x, y := eenGetal(t, "x"), eenGetal(t, "y")
		if rapid.Bool().Draw(t, "buren") {
			y = math.Nextafter(x, math.Inf(1))
		}
		for naam, rond := range map[string]func(float64) float64{"netjes": Netjes, "gemeten": Gemeten} {
			r := rond(x)
			require.InDelta(t, r, rond(r), 0, "%s is the same twice, %v", naam, x)
			require.InDelta(t, -r, rond(-x), 0, "%s of -%v", naam, x)
			require.False(t, math.Signbit(r) && r == 0, "%s has no -0", naam)
			if x <= y {
				require.LessOrEqual(t, r, rond(y), "%s of %v and %v", naam, x, y)
			}
		}
		r := Netjes(x)
		d, n := decimalen(r)
		if x != math.Trunc(x) {
			require.LessOrEqual(t, d, 12, "%v becomes %v", x, r)
			if math.Abs(x) < 1e12 {
				require.LessOrEqual(t, n, 12, "%v becomes %v", x, r)
			}
			require.InDelta(t, x, r, max(1.01e-10, 5.1e-12*math.Abs(x)))
			if g := Gemeten(x); math.Abs(x) < 1e-300 {
				require.Zero(t, g)
			} else if math.Abs(x) < 1e10 {
				_, n := decimalen(g)
				require.LessOrEqual(t, n, 10, "%v becomes %v", x, g)
				require.InEpsilon(t, x, g, 5.1e-10)
			}
		}
	})
}

// eenGetal is a number of any size, often at a power of ten.
func eenGetal(t *rapid.T, naam string) float64 {
	x := rapid.Float64Range(-1e4, 1e4).Draw(t, naam)
	macht := math.Pow10(rapid.IntRange(-12, 9).Draw(t, naam+" macht"))
	switch rapid.IntRange(0, 3).Draw(t, naam+" soort") {
	case 0:
		return macht * (1 + x*1e-16)
	case 1:
		return macht * (1 + x*1e-14)
	case 2:
		return x * macht
	default:
		return x
	}
}
