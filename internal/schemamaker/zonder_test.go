package schemamaker_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/schemamaker"
	"github.com/bwo-sdk/wmo/schema"
)

// Everything that a document can hold has a text beside it, in the source.
func TestNoTextIsMissing(t *testing.T) {
	t.Parallel()
	zonder, err := schemamaker.ZonderTekst(root)
	require.NoError(t, err)
	require.Empty(t, zonder, "these have no //schema:nl")
}

// engels are words that no Dutch sentence has.
var engels = regexp.MustCompile(`(?i)\b(the|and|which|when|that|this|these|with|from|who|what|where|has|have|not|its|are|for|an|it|by|only|without)\b`)

// In what is published every property has a description, or refers to a type that has one, in Dutch.
func TestEveryPropertyIsDescribed(t *testing.T) {
	t.Parallel()
	beschreven := 0
	for _, naam := range schema.Names() {
		tekst, _ := schema.Schema(naam)
		var doc map[string]any
		require.NoError(t, json.Unmarshal(tekst, &doc))
		defs, _ := doc["$defs"].(map[string]any)
		var loop func(v any)
		beschrijving := func(v any, waar string) {
			o, ok := v.(map[string]any)
			require.True(t, ok, waar)
			if ref, ok := o["$ref"].(string); ok && o["description"] == nil {
				o, ok = defs[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
				require.True(t, ok, waar)
			}
			zin, _ := o["description"].(string)
			require.NotEmpty(t, zin, "%s %s", naam, waar)
			require.NotRegexp(t, engels, zin, "%s %s", naam, waar)
			beschreven++
		}
		loop = func(v any) {
			switch v := v.(type) {
			case map[string]any:
				eigenschappen, _ := v["properties"].(map[string]any)
				for sleutel, veld := range eigenschappen {
					beschrijving(veld, sleutel)
				}
				for _, deel := range v {
					loop(deel)
				}
			case []any:
				for _, deel := range v {
					loop(deel)
				}
			}
		}
		beschrijving(doc, "root")
		for def, body := range defs {
			beschrijving(body, def)
		}
		loop(doc)
	}
	require.Greater(t, beschreven, 300)
}
