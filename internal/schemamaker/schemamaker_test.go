package schemamaker_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/schemamaker"
	"github.com/bwo-sdk/wmo/schema"
)

var update = flag.Bool("update", false, "write the schemas anew")

const root = "../.."

// What is committed is what the types say.
func TestSchemasAreCurrent(t *testing.T) {
	bestanden, err := schemamaker.Genereer(root)
	require.NoError(t, err)
	var namen []string
	for _, b := range bestanden {
		namen = append(namen, b.Naam)
		pad := filepath.Join(root, "schema", "v1", b.Naam+".schema.json")
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(pad), 0o755))
			require.NoError(t, os.WriteFile(pad, b.JSON, 0o600))
		}
		vast, err := os.ReadFile(pad)
		require.NoError(t, err)
		require.True(t, bytes.Equal(b.JSON, vast), "%s is not what the types say: run go generate ./schema", b.Naam)
	}
	if !*update {
		vast := schema.Names()
		for _, naam := range schema.Delen() {
			vast = append(vast, "delen/"+naam)
		}
		require.ElementsMatch(t, namen, vast, "a schema is published that nobody makes")
	}
}
