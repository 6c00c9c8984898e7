package beeldproef_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const root = "../.."

var (
	// toont is a picture in README: its text, its file, the story and the figure.
	toont = regexp.MustCompile(`!\[([^\]]*)\]\((docs/beelden/([^.)]+)\.([^.)]+)\.png)\)`)
	// figuur is a figure of a report: its name and the SHA-256 of its data.
	figuur = regexp.MustCompile(`<figure id="([^"]+)"[^>]* data-sha256="([0-9a-f]{64})"`)
)

// Every picture in README is there and drawn from the data that the report of its story has today; nothing
// else lies beside them. A picture that is behind: see CONTRIBUTING.
func TestPicturesShowTheReportsOfToday(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	beelden := toont.FindAllStringSubmatch(string(readme), -1)
	require.GreaterOrEqual(t, len(beelden), 8)

	var getoond, verhalen []string
	for _, b := range beelden {
		getoond = append(getoond, filepath.Base(b[2]))
		verhalen = append(verhalen, b[3])
	}
	slices.Sort(getoond)
	slices.Sort(verhalen)
	verhalen = slices.Compact(verhalen)
	require.Equal(t, []string{
		"algemene-voorziening", "den-bosch", "doordecentralisatie-nvo", "doorstroom", "groningen", "transformatienetwerk",
	}, verhalen)
	var bewaard []string
	bestanden, err := os.ReadDir(filepath.Join(root, "docs", "beelden"))
	require.NoError(t, err)
	for _, f := range bestanden {
		bewaard = append(bewaard, f.Name())
	}
	require.Equal(t, bewaard, getoond)

	sommen := figuren(t, verhalen)
	for _, b := range beelden {
		require.NotEmpty(t, b[1], "%s has no text", b[2])
		data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(b[2])))
		require.NoError(t, err)
		_, err = png.Decode(bytes.NewReader(data)) // which checks every chunk
		require.NoError(t, err, b[2])
		nu := sommen[b[3]+"."+b[4]]
		assert.NotEmpty(t, nu, "%s: the report has no such figure", b[2])
		assert.Equal(t, nu, woord(data, "wmo-gegevens"), "%s shows other data than the report of today", b[2])
	}
}

// figuren are the sums of the data of all figures in the reports of stories, by story and figure.
func figuren(t *testing.T, verhalen []string) map[string]string {
	t.Helper()
	folder := t.TempDir()
	bouw := []string{"build", "-o", folder}
	for _, v := range verhalen {
		bouw = append(bouw, "./examples/"+v)
	}
	c := exec.CommandContext(t.Context(), "go", bouw...)
	c.Dir = root
	uit, err := c.CombinedOutput()
	require.NoError(t, err, string(uit))
	sommen := map[string]string{}
	for _, v := range verhalen {
		rapport := filepath.Join(folder, v+".html")
		uit, err := exec.CommandContext(t.Context(), filepath.Join(folder, v), "-rapport", rapport).CombinedOutput()
		require.NoError(t, err, string(uit))
		html, err := os.ReadFile(rapport)
		require.NoError(t, err)
		for _, m := range figuur.FindAllStringSubmatch(string(html), -1) {
			sommen[v+"."+m[1]] = m[2]
		}
	}
	return sommen
}

// woord is what a picture (PNG) carries along by this name; "" if nothing.
func woord(data []byte, naam string) string {
	begin := []byte("tEXt" + naam + "\x00")
	i := bytes.Index(data, begin)
	if i < 4 {
		return ""
	}
	lang := int(binary.BigEndian.Uint32(data[i-4:]))
	return string(data[i+len(begin) : i+4+lang])
}

// A picture made by hand: one chunk, with its check.
func TestTheWordOfAPicture(t *testing.T) {
	t.Parallel()
	inhoud := []byte("tEXtwmo-gegevens\x00abc")
	data := binary.BigEndian.AppendUint32([]byte("\x89PNG\r\n\x1a\n"), uint32(len(inhoud)-4))
	data = binary.BigEndian.AppendUint32(append(data, inhoud...), crc32.ChecksumIEEE(inhoud))
	require.Equal(t, "abc", woord(data, "wmo-gegevens"))
	require.Empty(t, woord(data, "wmo-anders"))
}
