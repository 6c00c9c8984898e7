// Package vertelproef is what tests of the programs under examples share. Only tests import it.
package vertelproef

import (
	"html"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

var figuur = regexp.MustCompile(`(?s)<figure id="([^"]*)".*?<figcaption[^>]*>(.*?)</figcaption>.*?<p class="alt"[^>]*>(.*?)</p>`)

// Figuren compares the figures in the report of a story, each with what it tells, with testdata/figuren.txt.
func Figuren(t *testing.T, vertel func(io.Writer, fs.FS) error, documenten fs.FS) {
	t.Helper()
	bestand := filepath.Join(t.TempDir(), "rapport.html")
	require.NoError(t, verteller.Rapport(io.Discard, bestand, documenten, vertel))
	blad, err := os.ReadFile(bestand)
	require.NoError(t, err)
	var b strings.Builder
	for _, f := range figuur.FindAllStringSubmatch(string(blad), -1) {
		b.WriteString(html.UnescapeString(f[1]+": "+f[2]+"\n  "+f[3]) + "\n")
	}
	goud.Gelijk(t, "figuren.txt", b.String())
}
