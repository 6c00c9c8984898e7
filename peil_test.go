package wmo

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What became known on a day was known on that day and after it, and to this release.
func TestWhatWasKnown(t *testing.T) {
	t.Parallel()
	vanaf, op := MustDatum("2024-07-31"), MustDatum("2020-01-01")
	require.False(t, Peil{Op: op, Bekend: MustDatum("2024-07-30")}.Kent(vanaf))
	require.True(t, Peil{Op: op, Bekend: vanaf}.Kent(vanaf))
	require.True(t, PeilOp(op).Kent(vanaf))
}
