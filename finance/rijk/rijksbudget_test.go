package rijk

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// 1,000.00 + 2.5 % = 1,025.00, + 50 − 75 = 1,000.00; then flat; then −10 %.
func TestTotalsFollowIndexMutationsAndWlz(t *testing.T) {
	t.Parallel()
	in := budgetpad("1000.00", 2026, 2029, 0, deelnemer("a", "1", "1", 0))
	in.Totaal.Indexen = []Budgetindex{{2027, getal("2.5"), "raming"}, {2029, getal("-10"), "raming"}}
	in.Totaal.Mutaties = []Budgetmutatie{
		{2027, Beleidsmutatie, "erbij", wmo.MustBedrag("60.00"), "x"},
		{2027, Beleidsmutatie, "eraf", wmo.MustBedrag("-10.00"), "x"},
		{2027, WlzUitname, "uitname", wmo.MustBedrag("75.00"), "x"},
	}
	u := plan(t, in)
	require.Equal(t, []string{"1000.00", "1000.00", "1000.00", "900.00"}, budgetten(&u, 0))
	require.Equal(t, []string{"FIN-A-CENTEN", "FIN-A-VLAK", "FIN-A-DOORWERKING"}, codesVan(u.Aannames))
}
