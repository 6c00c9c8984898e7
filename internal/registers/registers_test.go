package registers_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/registers"
)

const root = "../.."

// pad is the place of a published file.
func pad(naam string) string { return filepath.Join(root, "schema", "v1", naam) }

// vast writes a generated file when that was asked for, and compares it with what is committed.
func vast(t *testing.T, pad string, data []byte) {
	t.Helper()
	require.True(t, bytes.Equal(goud.Bestand(t, pad, data), data), "%s is not what the packages say: run go generate ./schema", pad)
}

// What is committed is what the packages say and the cases show.
func TestRegistersAreCurrent(t *testing.T) {
	gezien, err := registers.Kijk()
	require.NoError(t, err)
	rs, err := registers.Maak(gezien)
	require.NoError(t, err)
	for _, r := range rs {
		data, err := registers.Schrijf(r.Naam, r.Data)
		require.NoError(t, err)
		vast(t, pad(r.Naam+".json"), data)
		if r.Naam == "regels" {
			vast(t, filepath.Join(root, "internal", "release", "regels.go"), []byte("package release\n\n"+
				"// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.\n"+
				"const Regels = \""+registers.Som(data)+"\"\n"))
		}
	}
}

// The index names every published file once, with its SHA-256.
func TestIndexIsCurrent(t *testing.T) {
	gezien, err := registers.Kijk()
	require.NoError(t, err)
	folder := os.DirFS(filepath.Join(root, "schema", "v1"))
	sinds, err := registers.SindsUitgave(root, folder)
	require.NoError(t, err)
	index, err := registers.MaakIndex(folder, gezien, sinds)
	require.NoError(t, err)
	data, err := registers.Schrijf("index", index)
	require.NoError(t, err)
	vast(t, pad("index.json"), data)
}
