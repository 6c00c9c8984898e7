package regio_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/examples/doorstroom/regio"
	"github.com/bwo-sdk/wmo/internal/goud"
)

var (
	eerste = wmo.MustDatum("2008-01-01")
	vanaf  = wmo.MustDatum("2016-01-01")
	einde  = wmo.MustDatum("2026-01-01")
)

// The region has some 40,000 client months in ten years, of people who are all different.
func TestTheSizeOfTheRegion(t *testing.T) {
	t.Parallel()
	reg := regio.Maak(14, eerste, einde)
	dagen, bsns := 0, map[string]bool{}
	for _, c := range reg.Clienten {
		require.True(t, strings.HasPrefix(c.BSN, "9999"), "the range for tests")
		bsns[c.BSN] = true
		for i, d := range c.Delen {
			require.True(t, i == 0 || d.Begin.After(c.Delen[i-1].Einde), "one form at a time")
			p := wmo.Periode{Begindatum: d.Begin, Einddatum: d.Einde}
			if !p.Einddatum.IsValid() {
				p.Einddatum = einde.AddDagen(-1)
			}
			if p.Begindatum.Before(vanaf) {
				p.Begindatum = vanaf
			}
			if n, ok := p.Dagen(); ok && !p.Einddatum.Before(p.Begindatum) {
				dagen += n
			}
		}
	}
	require.Len(t, bsns, len(reg.Clienten))
	require.InDelta(t, 43_000, float64(dagen)/30.4375, 1000)
}

// The same seed gives the same bytes, and every message is XML.
func TestTheSameSeedGivesTheSameMessages(t *testing.T) {
	t.Parallel()
	var een, twee, ander bytes.Buffer
	for zaad, b := range map[uint64][]*bytes.Buffer{14: {&een, &twee}, 15: {&ander}} {
		for _, w := range b {
			reg := regio.Maak(zaad, eerste, einde)
			_, err := reg.Schrijf(w, vanaf)
			require.NoError(t, err)
		}
	}
	require.Equal(t, een.Bytes(), twee.Bytes())
	require.NotEqual(t, een.Bytes(), ander.Bytes())
	eerste, _, _ := strings.Cut(een.String()[1:], "<?xml")
	goud.Gelijk(t, "bericht.xml", "<"+eerste)
	berichten := 0
	for bericht := range strings.SplitSeq(een.String(), "<?xml") {
		if bericht == "" {
			continue
		}
		d := xml.NewDecoder(strings.NewReader("<?xml" + bericht))
		for {
			_, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err)
		}
		berichten++
	}
	require.Equal(t, strings.Count(een.String(), "Bericht>"), berichten)
}

type kapot struct{}

func (kapot) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestWhoCannotWriteIsTold(t *testing.T) {
	t.Parallel()
	reg := regio.Maak(1, vanaf, vanaf.AddDagen(300))
	_, err := reg.Schrijf(kapot{}, vanaf)
	require.ErrorIs(t, err, io.ErrClosedPipe)
}
