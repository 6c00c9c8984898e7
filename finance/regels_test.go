package finance

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// A code says what it is of, and every source can be looked up.
func TestCodesSayWhatTheyAreOf(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	eens := func(code, begin string) {
		require.True(t, strings.HasPrefix(code, begin), code)
		require.False(t, gezien[code], code)
		gezien[code] = true
	}
	for begin, lijst := range map[string][]wmo.Voorbehoud{"FIN-A-": Aannamen(), "FIN-V-": Voorbehouden(), "FIN-N-": NietGemodelleerd()} {
		require.NotEmpty(t, lijst, begin)
		for _, v := range lijst {
			eens(v.Code, begin)
			require.NotEmpty(t, v.Tekst, v.Code)
			if v.Bron != nil {
				require.NoError(t, v.Bron.Check(), v.Code)
			}
		}
	}
	for _, f := range Formules() {
		eens(f.Code, "FIN-F-")
		require.NotEmpty(t, f.Formule, f.Code)
		require.NotEmpty(t, f.Uitleg, f.Code)
		require.NoError(t, f.Bron.Check(), f.Code)
	}
	for _, m := range Meldingen() {
		eens(m.Code, "FIN-")
	}
	for _, set := range Regels() {
		for _, g := range set.Gronden {
			eens(g.Code, "FIN-")
			require.NoError(t, g.Versies[0].Check(), g.Code)
		}
	}
}
