// Package goud holds what a program writes against a file beside its test. Nothing but
// tests imports it.
package goud

import (
	"flag"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Nieuw says whether -update asks to write the files anew.
func Nieuw() bool { return *update }

// Gelijk holds text against testdata/naam; with -update it writes that file first.
func Gelijk(t *testing.T, naam, tekst string) {
	t.Helper()
	pad := filepath.Join("testdata", naam)
	if *update {
		require.NoError(t, os.WriteFile(pad, []byte(tekst), 0o600))
	}
	vast, err := os.ReadFile(pad)
	require.NoError(t, err)
	require.Equal(t, string(vast), tekst)
}

// Uitvoer is what a story tells of documents.
func Uitvoer(t *testing.T, vertel func(io.Writer, fs.FS) error, documenten fs.FS) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, vertel(&b, documenten))
	return b.String()
}

// Kopie is the documents of a story, to change one.
func Kopie(t *testing.T, documenten fs.FS) fstest.MapFS {
	t.Helper()
	uit := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(documenten, ".", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(documenten, pad)
		uit[pad] = &fstest.MapFile{Data: data}
		return err
	}))
	return uit
}
