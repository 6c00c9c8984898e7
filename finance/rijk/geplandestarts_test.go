package rijk

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestPlannedStartsAreToldAndNotUsed(t *testing.T) {
	t.Parallel()
	in := budgetpad("100.00", 2020, 2030, 0, deelnemer("a", "1", "0.6", 10), deelnemer("b", "0", "0.4", 10))
	for dag, n := range map[string]int{"2018-12-30": 0, "2018-12-31": 1, "2020-12-30": 3, "2020-12-31": 4, "2024-07-31": 7} {
		u, err := PlanBudgetPath(in, wmo.Peil{Op: vandaag.Op, Bekend: wmo.MustDatum(dag)})
		require.NoError(t, err)
		require.Len(t, u.EerderGepland, n, dag)
		for _, g := range u.EerderGepland {
			require.False(t, g.Bron.Gezien.IsValid())
		}
	}
	u := plan(t, in)
	require.Len(t, u.EerderGepland, len(geplandeStarts()))
	require.Zero(t, u.Start)
}
