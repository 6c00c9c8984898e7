package schemamaker_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/schemamaker"
	"github.com/bwo-sdk/wmo/schema"
)

const root = "../.."

// What is committed is what the types say.
func TestSchemasAreCurrent(t *testing.T) {
	bestanden, err := schemamaker.Genereer(root)
	require.NoError(t, err)
	var namen []string
	for _, b := range bestanden {
		namen = append(namen, b.Naam)
		pad := filepath.Join(root, "schema", "v1", b.Naam+".schema.json")
		require.True(t, bytes.Equal(b.JSON, goud.Bestand(t, pad, b.JSON)), "%s is not what the types say: run go generate ./schema", b.Naam)
	}
	if !goud.Nieuw() {
		vast := schema.Names()
		for _, naam := range schema.Delen() {
			vast = append(vast, "delen/"+naam)
		}
		require.ElementsMatch(t, namen, vast, "a schema is published that nobody makes")
	}
}
