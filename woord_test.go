package wmo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestOpsomming(t *testing.T) {
	t.Parallel()
	type stand string
	standen := wmo.Opsomming[stand]{{"open", "wie wil komt binnen"}, {"dicht", "niemand komt binnen"}}
	require.Equal(t, []wmo.Woord{{Woord: "open", Uitleg: "wie wil komt binnen"}, {Woord: "dicht", Uitleg: "niemand komt binnen"}}, standen.Woorden())
	require.Equal(t, []stand{"open", "dicht"}, standen.Waarden())
	for woord, rang := range map[stand]int{"open": 0, "dicht": 1, "kier": -1, "": -1} {
		require.Equal(t, rang, standen.Rang(woord), woord)
		require.Equal(t, rang >= 0, standen.Kent(woord), woord)
	}
	require.Equal(t, "niemand komt binnen", standen.Uitleg("dicht"))
	require.Empty(t, standen.Uitleg("kier"))
}
