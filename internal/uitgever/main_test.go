package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/release"
)

// A pack follows from what is in it, and not from when or where it was made.
func TestPacksAreReproducible(t *testing.T) {
	t.Parallel()
	delen := []deel{{"wmo", 0o755, []byte("programma")}, {"LICENSE", 0o644, []byte("licentie")}}
	var een, twee, drie, vier bytes.Buffer
	require.NoError(t, tart(&een, delen))
	require.NoError(t, tart(&twee, delen))
	require.Equal(t, een.Bytes(), twee.Bytes())
	require.NoError(t, zipt(&drie, delen))
	require.NoError(t, zipt(&vier, delen))
	require.Equal(t, drie.Bytes(), vier.Bytes())
}

func TestSumsAreOfTheFilesOfThisRelease(t *testing.T) {
	t.Parallel()
	uit := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(uit, naam("x", "zip")), []byte("x"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(uit, "wmo_v0.0.0_x.zip"), []byte("y"), 0o600))
	require.NoError(t, sommen(uit))
	s, err := os.ReadFile(filepath.Join(uit, "SHA256SUMS"))
	require.NoError(t, err)
	require.Equal(t, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  wmo_"+release.Versie+"_x.zip\n", string(s))
}

func TestAnUnknownPlatformIsRefused(t *testing.T) {
	t.Parallel()
	require.ErrorContains(t, geefUit(t.Context(), t.TempDir(), "plan9/mips"), "geen platform")
}
