package simulatie_test

import (
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/capacity/simulatie"
)

// Each step is true: its inputs and its formula give its outcome.
func TestStepsRecompute(t *testing.T) {
	t.Parallel()
	q := verlies(28, 89, exponentieel(91.3125))
	geduld := vast(20)
	q.Vormen[0].Rij, q.Jaren, q.Replicaties = &simulatie.Rij{Geduld: &geduld}, 2, 20
	formules := map[string]func(x []float64) float64{
		"CAP-F-SIM-BEZETTING":   func(x []float64) float64 { return x[0] / x[1] },
		"CAP-F-SIM-FOUT":        func(x []float64) float64 { return x[0] / math.Sqrt(x[1]) },
		"CAP-F-SIM-BOEKHOUDING": func(x []float64) float64 { return x[0] + x[1] - x[2] - x[3] - x[4] - x[5] },
	}
	gehad := map[string]int{}
	for _, s := range speel(t, q).Berekening {
		var in []float64
		for _, g := range s.Invoer {
			x, err := strconv.ParseFloat(g.Waarde, 64)
			require.NoError(t, err)
			in = append(in, x)
		}
		uit, err := strconv.ParseFloat(s.Uitkomst.Waarde, 64)
		require.NoError(t, err)
		require.InEpsilon(t, formules[s.Code](in), uit, 1e-9, s.Naam)
		gehad[s.Code]++
	}
	require.Equal(t, map[string]int{"CAP-F-SIM-BEZETTING": 2, "CAP-F-SIM-FOUT": 2, "CAP-F-SIM-BOEKHOUDING": 1}, gehad)
}
