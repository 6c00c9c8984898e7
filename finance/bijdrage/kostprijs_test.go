package bijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// What is collected never exceeds the cost price, what is left is never negative, and once a month is
// not collected, no later month with at least that contribution is.
func TestCostPriceIsNeverExceeded(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekKostprijs(t)
		uit, err := WatchCostPrice(in, op("2026-01-01"))
		require.NoError(t, err)
		require.LessOrEqual(t, uit.Geind.Compare(in.Kostprijs), 0)
		vorige := in.Kostprijs
		for _, s := range uit.Perioden {
			require.GreaterOrEqual(t, s.Rest.Sign(), 0)
			require.LessOrEqual(t, s.Rest.Compare(vorige), 0)
			require.LessOrEqual(t, s.Geind.Compare(vorige), 0)
			require.Zero(t, vorige.Min(s.Af).Compare(s.Rest))
			vorige = s.Rest
		}
		require.Zero(t, vorige.Compare(*uit.Rest))
	})
}

func TestIndexOfZeroChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekIndexering(t)
		for i := range in.Procenten {
			in.Procenten[i] = in.Procenten[i].Min(in.Procenten[i])
		}
		uit, err := IndexContribution(in, op("2026-01-01"))
		require.NoError(t, err)
		for _, j := range uit.Jaren {
			require.Equal(t, uit.Jaren[0].Bedrag, j.Bedrag)
			require.Zero(t, uit.Jaren[0].Onafgerond.Compare(j.Onafgerond))
		}
	})
}

// The plan rises from its minimum to its maximum and never beyond.
func TestPlanRisesWithIncome(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		soort := rapid.SampledFrom(huishoudsoortwoorden.Waarden()).Draw(t, "h")
		vorige := minimumPlan
		for inkomen := int64(-100_000); inkomen <= 9_000_000; inkomen += rapid.Int64Range(1, 900_000).Draw(t, "stap") {
			in := Bijdragescenariovraag{Wetsvoorstel36713, soort, bedragVan(inkomen)}
			uit, err := ExploreBill(in, op("2026-01-01"))
			require.NoError(t, err)
			require.GreaterOrEqual(t, uit.Bedrag.Compare(vorige), 0)
			require.LessOrEqual(t, uit.Bedrag.Compare(maximumPlan), 0)
			vorige = *uit.Bedrag
		}
	})
}
