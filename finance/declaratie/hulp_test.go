package declaratie

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

var vandaag = wmo.PeilOp(wmo.MustDatum("2026-01-01"))

func bedrag(s string) *wmo.Bedrag { b := wmo.MustBedrag(s); return &b }
func heel(n int) *int             { return &n }

func periode(begin, eind string) wmo.Periode { return wmo.MustPeriode(begin, eind) }

// Every code stands for one thing.
func TestTheRegisterHoldsTogether(t *testing.T) {
	t.Parallel()
	require.NoError(t, register.Check())
}
