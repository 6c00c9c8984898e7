package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSite(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "een", "boek")
	code, uit, fout := wmoOp(t, "", "site", "--out", folder)
	require.Zero(t, code, fout)
	require.Contains(t, uit, "begin bij index.html")
	blad, err := os.ReadFile(filepath.Join(folder, "artikelen", "1.2.1.html"))
	require.NoError(t, err)
	require.Contains(t, string(blad), "BW-VER-02")

	code, _, fout = wmoOp(t, "", "site")
	require.Equal(t, exitMislukt, code)
	require.Contains(t, fout, "--out")
	code, _, fout = wmoOp(t, "", "site", "--out", filepath.Join(folder, "index.html", "x")) // a file in the way
	require.Equal(t, exitMislukt, code)
	require.NotEmpty(t, fout)
}
