// Package goud compares the output of tests with golden files. Only tests import it.
package goud

import (
	"bytes"
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

// Nieuw says whether the flag -update is set: write the golden files instead of comparing.
func Nieuw() bool { return *update }

// Gelijk compares text with the file testdata/naam; with -update it writes that file first.
func Gelijk(t *testing.T, naam, tekst string) {
	t.Helper()
	require.Equal(t, string(Bestand(t, filepath.Join("testdata", naam), []byte(tekst))), tekst)
}

// Bestand is what stands in a file that must hold this; with -update it writes that first. A file that is
// current is left alone, so that whoever reads it meanwhile finds it whole.
func Bestand(t *testing.T, pad string, data []byte) []byte {
	t.Helper()
	vast, err := os.ReadFile(pad)
	if *update && (err != nil || !bytes.Equal(vast, data)) {
		require.NoError(t, os.MkdirAll(filepath.Dir(pad), 0o750))
		require.NoError(t, os.WriteFile(pad, data, 0o600))
		return data
	}
	require.NoError(t, err)
	return vast
}

// Uitvoer is the text that an example program (vertel) writes for these documents.
func Uitvoer(t *testing.T, vertel func(io.Writer, fs.FS) error, documenten fs.FS) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, vertel(&b, documenten))
	return b.String()
}

// Kopie is a copy in memory of the documents of an example program, in which a test can change one.
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
