package verblijfsbijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestTheKindsOfContribution(t *testing.T) {
	t.Parallel()
	require.True(t, wmo.IsWoord("hoog", BijdrageHoog.Woorden()))
	require.Equal(t, []Verblijfsbijdragesoort{"hoog", "laag", "geen"}, verblijfsbijdragesoortwoorden.Waarden())
}
