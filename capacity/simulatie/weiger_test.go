package simulatie_test

import (
	"context"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/capacity/simulatie"
)

// What is no number, or less than nothing, is refused at its place.
func TestNoNumberIsRefused(t *testing.T) {
	t.Parallel()
	for _, x := range []float64{math.NaN(), math.Inf(1), -1} {
		q := verlies(3, x, exponentieel(x))
		q.Vormen[0].Naar = []simulatie.Vervolg{{Bestemming: weg[0].Bestemming, Aandeel: x}}
		_, err := simulatie.SimulateFlows(q, peil)
		require.Equal(t, []string{
			"DOC-BEREIK /instroom/0/perJaar/0", "DOC-BEREIK /vormen/0/naar/0/aandeel", "DOC-BEREIK /vormen/0/verblijf/gemiddeldeDagen",
		}, gemeld(err), x)
	}
}

// Too much work is refused before it begins; who brings a larger limit may ask for it, and work
// that no mean foretold is stopped.
func TestWorkIsBounded(t *testing.T) {
	t.Parallel()
	q := verlies(145, 500, exponentieel(100))
	q.Replicaties = 1000 // the measure of the benchmarks fits
	q.Jaren = 1
	_, err := simulatie.RunReplications(context.Background(), q, peil, simulatie.Opties{MeesteWerk: 100_000})
	require.Equal(t, []string{"CAP-SIM-WERK /replicaties"}, gemeld(err))
	require.NoError(t, func() error {
		q.Replicaties = 1
		_, err := simulatie.RunReplications(context.Background(), q, peil, simulatie.Opties{MeesteWerk: 100_000})
		return err
	}())

	// Two forms send each other whoever stays a hundredth of a day, mostly: 36,525 stays a year.
	kort := simulatie.Duur{Soort: simulatie.Empirisch, Punten: []simulatie.Duurpunt{{Dagen: 0.01, Kans: 0.999}, {Dagen: 36525, Kans: 0.001}}}
	q.Vormen = []simulatie.Zorgvorm{
		{Naam: "a", Begin: 300, Verblijf: kort, Naar: []simulatie.Vervolg{{Vorm: "b", Aandeel: 1}}},
		{Naam: "b", Verblijf: kort, Naar: []simulatie.Vervolg{{Vorm: "a", Aandeel: 1}}},
	}
	q.Instroom = []simulatie.Toestroom{}
	_, err = simulatie.SimulateFlows(q, peil)
	require.Equal(t, []string{"CAP-SIM-WERK /vormen"}, gemeld(err))
}

// Who stops it gets no answer, and the reason.
func TestStopping(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(context.Background())
	q := verlies(145, 500, exponentieel(100))
	gehad := 0
	_, err := simulatie.RunReplications(ctx, q, peil, simulatie.Opties{Voortgang: func(klaar, _ int) {
		gehad = klaar
		stop()
	}})
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, 1, gehad)

	_, err = simulatie.RunReplications(context.Background(), q, peil, simulatie.Opties{Voer: func(int, func(int)) {}})
	require.ErrorContains(t, err, "0 van 100 replicaties")
}
