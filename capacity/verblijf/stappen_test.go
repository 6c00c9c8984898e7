package verblijf_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo/capacity/verblijf"
)

// herrekend is each formula, from its letters alone.
var herrekend = map[string]func(x map[string]float64) float64{
	"CAP-F-VB-GEGEVENS": func(x map[string]float64) float64 { return x["n"] - x["i"] - x["d"] - x["w"] },
	"CAP-F-VB-PERSONEN": func(x map[string]float64) float64 { return x["n"] - x["b"] - x["w"] - x["i"] },
	"CAP-F-VB-STAND":    func(x map[string]float64) float64 { return x["S"] + x["I"] - x["U"] },
	"CAP-F-VB-AANWEZIG": func(x map[string]float64) float64 { return x["D"] / x["n"] },
}

// Each step follows from its own inputs, and the last one is the stock that is left.
func TestStepsRecompute(t *testing.T) {
	t.Parallel()
	require.Len(t, herrekend, len(verblijf.Formules()))
	rapid.Check(t, func(t *rapid.T) {
		uit := verblijven(t, vraag(t))
		require.Len(t, uit.Berekening, 2+2*(len(uit.Jaren)+1))
		for _, s := range uit.Berekening {
			x := map[string]float64{}
			for _, g := range s.Invoer {
				x[g.Naam] = getal(t, g.Waarde)
			}
			require.InDelta(t, herrekend[s.Code](x), getal(t, s.Uitkomst.Waarde), 1e-11, s.Naam)
		}
		require.Equal(t, strconv.Itoa(uit.Geheel.Eindstand), uit.Berekening[len(uit.Berekening)-1].Uitkomst.Waarde)
	})
}

func getal(t *rapid.T, s string) float64 {
	x, err := strconv.ParseFloat(s, 64)
	require.NoError(t, err)
	return x
}
