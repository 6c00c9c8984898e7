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

	modules := t.TempDir()
	code, _, fout = wmoOp(t, "", "site", "--out", folder, "--modules", modules)
	require.Equal(t, exitMislukt, code)
	require.Contains(t, fout, "staat geen module, zoals bw.wasm")
	require.NoError(t, os.WriteFile(filepath.Join(modules, "gebied.wasm"), []byte("\x00asm\x01\x00\x00\x00"), 0o600))
	code, _, fout = wmoOp(t, "", "site", "--out", folder, "--modules", modules)
	require.Zero(t, code, fout)
	blad, err = os.ReadFile(filepath.Join(folder, "proef", "gebied.regios.html"))
	require.NoError(t, err)
	require.Contains(t, string(blad), "connect-src 'none'")

	code, _, fout = wmoOp(t, "", "site")
	require.Equal(t, exitMislukt, code)
	require.Contains(t, fout, "--out")
	code, _, fout = wmoOp(t, "", "site", "--out", filepath.Join(folder, "index.html", "x")) // a file in the way
	require.Equal(t, exitMislukt, code)
	require.NotEmpty(t, fout)
}
