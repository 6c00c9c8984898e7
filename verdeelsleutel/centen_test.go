package verdeelsleutel

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func teksten(bs []wmo.Bedrag) string {
	s := make([]string, len(bs))
	for i := range bs {
		s[i] = bs[i].String()
	}
	return strings.Join(s, " ")
}

func TestSharingToTheCent(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		totaal    string
		gewichten []int64
		delen     string
		resten    string
		gelijk    []int
	}{
		{"100.00", []int64{1, 1, 1}, "33.34 33.33 33.33", "0.01 0.00 0.00", []int{0, 1, 2}},
		{"-100.00", []int64{1, 1, 1}, "-33.34 -33.33 -33.33", "-0.01 0.00 0.00", []int{0, 1, 2}},
		{"0.01", []int64{1, 2}, "0.00 0.01", "0.00 0.01", nil},
		{"0.02", []int64{1, 1, 1}, "0.01 0.01 0.00", "0.01 0.01 0.00", []int{0, 1, 2}},
		{"10.00", []int64{0, 1, 0}, "0.00 10.00 0.00", "0.00 0.00 0.00", nil},
		{"0.00", []int64{3, 1}, "0.00 0.00", "0.00 0.00", nil},
		{"1.00", []int64{2, 1}, "0.67 0.33", "0.01 0.00", nil}, // 66.67 rounds up, and is cut first
		{"0.05", []int64{1, 1, 2}, "0.01 0.01 0.03", "0.00 0.00 0.01", nil},
	} {
		gewichten := make([]wmo.Getal, len(c.gewichten))
		for i, w := range c.gewichten {
			gewichten[i] = wmo.GetalOf(w)
		}
		uit, err := SplitAmount(wmo.MustBedrag(c.totaal), breuken(gewichten), nil)
		require.NoError(t, err)
		require.Equal(t, c.delen, teksten(uit.Delen), c.totaal)
		require.Equal(t, c.resten, teksten(uit.Resten), c.totaal)
		require.Equal(t, c.gelijk, uit.Gelijk, c.totaal)
	}
}

func breuken(gs []wmo.Getal) []*big.Rat {
	bs := make([]*big.Rat, len(gs))
	for i := range bs {
		bs[i] = gs[i].Rat()
	}
	return bs
}

// Of equal claims a lower rank gets the cent, and among equal ranks who stands first.
func TestARankDecidesOnTheLastCent(t *testing.T) {
	t.Parallel()
	gelijk := breuken([]wmo.Getal{wmo.GetalOf(1), wmo.GetalOf(1), wmo.GetalOf(1)})
	for _, c := range []struct {
		rang  []int
		delen string
	}{{nil, "0.01 0.00 0.00"}, {[]int{2, 1, 0}, "0.00 0.00 0.01"}, {[]int{1, 0, 0}, "0.00 0.01 0.00"}} {
		uit, err := SplitAmount(wmo.MustBedrag("0.01"), gelijk, c.rang)
		require.NoError(t, err)
		require.Equal(t, c.delen, teksten(uit.Delen))
		require.Equal(t, []int{0, 1, 2}, uit.Gelijk)
	}
}

func TestWhatCannotBeSplit(t *testing.T) {
	t.Parallel()
	een := breuken([]wmo.Getal{wmo.GetalOf(1)})
	for _, b := range []string{"0.001", "92233720368547758.08", "-92233720368547758.08"} {
		_, err := SplitAmount(wmo.MustBedrag(b), een, nil)
		require.EqualError(t, err, "een bedrag dat niet in hele centen te verdelen is: "+b)
	}
	for _, b := range []string{"92233720368547758.07", "-92233720368547758.07"} {
		uit, err := SplitAmount(wmo.MustBedrag(b), een, nil)
		require.NoError(t, err)
		require.Equal(t, b, teksten(uit.Delen))
	}
	_, err := SplitAmount(wmo.MustBedrag("1.00"), breuken([]wmo.Getal{{}}), nil)
	require.EqualError(t, err, "er is niemand om aan toe te delen")
	_, err = SplitAmount(wmo.MustBedrag("1.00"), nil, nil)
	require.EqualError(t, err, "er is niemand om aan toe te delen")
}

func TestCentsAreNeverLost(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		totaal := wmo.BedragOfCenten(rapid.Int64Range(1-1<<63, 1<<63-1).Draw(t, "totaal"))
		gewichten := []wmo.Getal{wmo.GetalOf(rapid.Int64Range(1, 1000).Draw(t, "eerste"))}
		for range rapid.IntRange(0, 20).Draw(t, "n") {
			gewichten = append(gewichten, wmo.GetalOf(rapid.Int64Range(0, 1_000_000).Draw(t, "w")).Maal(wmo.MustGetal("0.001")))
		}
		uit, err := SplitAmount(totaal, breuken(gewichten), nil)
		require.NoError(t, err)
		delen := uit.Delen
		som, alles := wmo.Bedrag{}, wmo.Getal{}
		for i := range delen {
			som, alles = som.Plus(delen[i]), alles.Plus(gewichten[i])
		}
		require.Zero(t, som.Compare(totaal))
		cent := wmo.BedragOfCenten(1).Maal(alles)
		for i := range delen { // never a whole cent away from the exact share
			af := delen[i].Maal(alles).Min(totaal.Maal(gewichten[i]))
			require.Negative(t, af.Compare(cent))
			require.Positive(t, af.Plus(cent).Sign())
		}
	})
}
