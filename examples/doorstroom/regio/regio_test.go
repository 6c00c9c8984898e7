package regio_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/examples/doorstroom/regio"
)

// maanden counts the months that clients were there.
func TestTheSizeOfTheRegion(t *testing.T) {
	t.Parallel()
	vanaf, einde := wmo.MustDatum("2016-01-01"), wmo.MustDatum("2026-01-01")
	reg := regio.Maak(14, wmo.MustDatum("2008-01-01"), einde)
	dagen := 0
	for _, c := range reg.Clienten {
		for _, d := range c.Delen {
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
	t.Log(len(reg.Clienten), dagen/30)
	var b bytes.Buffer
	telt, err := reg.Schrijf(&b, vanaf)
	require.NoError(t, err)
	t.Logf("%+v %d", telt, b.Len())
}
