package operaties_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
)

// In all packages and their rooms together a code stands for one thing, says what it is of,
// and has a source that can be looked up.
func TestCodesSayWhatTheyAreOf(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	for _, p := range operaties.Pakketten() {
		begin := strings.ToUpper(p.Naam[:min(len(p.Naam), 3)]) + "-"
		if p.Naam == "verdeelsleutel" {
			begin = "VDS-"
		}
		if p.Naam == "iwmo" {
			begin = "IWMO-"
		}
		eens := func(code, soort string) {
			if p.Naam != "finance" { // whose codes say their kind as well
				soort = ""
			}
			require.True(t, strings.HasPrefix(code, begin+soort), "%s %s", p.Naam, code)
			require.False(t, gezien[code], code)
			gezien[code] = true
		}
		for soort, lijst := range map[string][]wmo.Voorbehoud{"A-": p.Aannamen, "V-": p.Voorbehouden, "N-": p.NietGemodelleerd} {
			for _, v := range lijst {
				eens(v.Code, soort)
				require.NotEmpty(t, v.Tekst, v.Code)
				if v.Bron != nil {
					require.NoError(t, v.Bron.Check(), v.Code)
				}
			}
		}
		for _, f := range p.Formules {
			eens(f.Code, "F-")
			require.NotEmpty(t, f.Formule, f.Code)
			require.NotEmpty(t, f.Uitleg, f.Code)
			require.NoError(t, f.Bron.Check(), f.Code)
		}
		for _, m := range p.Meldingen {
			eens(m.Code, "")
		}
		for _, set := range p.Regels {
			for _, g := range set.Gronden {
				eens(g.Code, "")
				require.NoError(t, g.Versies[0].Check(), g.Code)
			}
		}
	}
	require.Greater(t, len(gezien), 600)
}
