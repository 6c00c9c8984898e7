package verblijfsbijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Every code stands for one thing.
func TestTheRegisterHoldsTogether(t *testing.T) {
	t.Parallel()
	require.NoError(t, register.Check())
}
