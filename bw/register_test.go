package bw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// A register is right when an auditor finds nothing in it, and no code serves two rules.
func TestRegisterIsInOrder(t *testing.T) {
	t.Parallel()
	gezien := map[string]string{}
	for _, set := range Regels() {
		require.NoError(t, wmo.CheckRegels(set.Gronden), set.Vraag)
		for _, g := range set.Gronden {
			require.Empty(t, gezien[g.Code], g.Code)
			gezien[g.Code] = set.Vraag
			require.Regexp(t, `^BW-[A-Z0-9]+-[0-9]{2}$`, g.Code)
		}
	}
	for _, v := range Vervallen() {
		require.Empty(t, gezien[v.Woord], "a retired code is not given again: %s", v.Woord)
		require.NotEmpty(t, gezien[v.Uitleg], "%s is now %s", v.Woord, v.Uitleg)
	}
}
