package publish_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/schemamaker"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// Each published table is what its schema says, and what Go makes of it: read and written
// again it has lost nothing, so no key is there that no program reads.
func TestTablesAreWhatTheirSchemasSay(t *testing.T) {
	t.Parallel()
	documenten := schemamaker.Tabellen()
	require.Len(t, documenten, len(tabellen.Namen()))
	for _, d := range documenten {
		tekst, ok := tabellen.Tekst(d.Naam[len("tabellen/"):])
		require.True(t, ok, d.Naam)
		b, err := publish.Valideer(d.Naam, tekst)
		require.NoError(t, err)
		require.Empty(t, b, d.Naam)

		gelezen := reflect.New(d.Type).Interface()
		require.NoError(t, json.Unmarshal(tekst, gelezen))
		opnieuw, err := json.Marshal(gelezen)
		require.NoError(t, err)
		var was, is map[string]any
		require.NoError(t, json.Unmarshal(tekst, &was))
		require.NoError(t, json.Unmarshal(opnieuw, &is))
		delete(was, "$schema")
		zonderLink(is)
		zonderLink(was)
		require.Equal(t, was, is, d.Naam)
	}
}

// zonderLink drops the links of sources: they follow from the rest of a source.
func zonderLink(tabel map[string]any) {
	bronnen, _ := tabel["bronnen"].(map[string]any)
	for _, bron := range bronnen {
		if b, ok := bron.(map[string]any); ok {
			delete(b, "link")
		}
	}
}
