package publish_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Opvang is called opvang in every package: whatever enumeration knows it by another
// word knows it by this one too. The grants with that name are streams of money.
func TestOneWordForOpvang(t *testing.T) {
	t.Parallel()
	gevonden := 0
	for _, e := range enumeraties() {
		woorden := woordenVan(e)
		if strings.HasSuffix(e.String(), "stroom") || !wmo.IsWoord("maatschappelijke_opvang", woorden) {
			continue
		}
		gevonden++
		require.True(t, wmo.IsWoord("opvang", woorden), e)
	}
	require.Equal(t, 1, gevonden, "capacity.Vorm")
}
