package kit

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func TestSharingToTheCent(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		totaal    string
		gewichten []int64
		delen     string
		gelijk    []int
	}{
		{"100.00", []int64{1, 1, 1}, "33.34 33.33 33.33", []int{0, 1, 2}},
		{"-100.00", []int64{1, 1, 1}, "-33.34 -33.33 -33.33", []int{0, 1, 2}},
		{"0.01", []int64{1, 2}, "0.00 0.01", nil},
		{"0.02", []int64{1, 1, 1}, "0.01 0.01 0.00", []int{0, 1, 2}},
		{"10.00", []int64{0, 1, 0}, "0.00 10.00 0.00", nil},
		{"0.00", []int64{3, 1}, "0.00 0.00", nil},
		{"1.00", []int64{2, 1}, "0.67 0.33", nil}, // 66.67 rounds up, and is cut first
		{"0.05", []int64{1, 1, 2}, "0.01 0.01 0.03", nil},
	} {
		gewichten := make([]wmo.Getal, len(c.gewichten))
		for i, w := range c.gewichten {
			gewichten[i] = wmo.GetalOf(w)
		}
		delen, gelijk := Verdeel(wmo.MustBedrag(c.totaal), gewichten)
		require.Equal(t, c.delen, proef.Teksten(delen), c.totaal)
		require.Equal(t, c.gelijk, gelijk, c.totaal)
	}
}

func TestCentsAreNeverLost(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		totaal := wmo.BedragOfCenten(rapid.Int64().Draw(t, "totaal"))
		gewichten := []wmo.Getal{wmo.GetalOf(rapid.Int64Range(1, 1000).Draw(t, "eerste"))}
		for range rapid.IntRange(0, 20).Draw(t, "n") {
			gewichten = append(gewichten, wmo.GetalOf(rapid.Int64Range(0, 1_000_000).Draw(t, "w")).Maal(wmo.MustGetal("0.001")))
		}
		delen, _ := Verdeel(totaal, gewichten)
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
