package tarief

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

var (
	vandaag = wmo.PeilOp(wmo.MustDatum("2026-01-01"))

	codesVan    = proef.CodesVan
	plaatsenVan = proef.PlaatsenVan
)

func tarief(s string) *wmo.Tarief { t := wmo.MustTarief(s); return &t }
func bedrag(s string) *wmo.Bedrag { b := wmo.MustBedrag(s); return &b }
func getal(s string) wmo.Getal    { return wmo.MustGetal(s) }
func deel(s string) *wmo.Getal    { g := wmo.MustGetal(s); return &g }

// Every code stands for one thing.
func TestTheRegisterHoldsTogether(t *testing.T) {
	t.Parallel()
	require.NoError(t, register.Check())
}
