package tabel_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/tabel"
)

// How a key and a word of an enumeration read, also for who writes no table.
func TestKeysAndWordsInDutch(t *testing.T) {
	t.Parallel()
	require.Equal(t, "gat cumulatief", tabel.Naam("gatCumulatief"))
	require.Equal(t, "cliënten per plaats", tabel.Naam("clientenPerPlaats"))
	require.Equal(t, "te laat beëindigd", tabel.Woord("te_laat_beeindigd"))
	require.Equal(t, "opvang", tabel.Woord("opvang"))
}
