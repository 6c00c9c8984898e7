package iwmo_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

func alsJSON(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return b
}
