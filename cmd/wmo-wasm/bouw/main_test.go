package main

import (
	"io"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every folder beside this one with a program is a module, and the whole stands above them.
func TestEveryModuleIsBuilt(t *testing.T) {
	t.Parallel()
	paden, err := filepath.Glob("../*/main.go")
	require.NoError(t, err)
	gevonden := []string{geheel}
	for _, pad := range paden {
		if naam := filepath.Base(filepath.Dir(pad)); naam != "bouw" {
			gevonden = append(gevonden, naam)
		}
	}
	require.ElementsMatch(t, modules(), gevonden)
}

func TestWhatCannotBeBuiltIsTold(t *testing.T) {
	t.Parallel()
	require.ErrorContains(t, bouw(t.Context(), io.Discard, nil), "noem een map")
	require.ErrorContains(t, bouw(t.Context(), io.Discard, []string{t.TempDir(), "iwmo"}), `er is geen module "iwmo"`)
}
