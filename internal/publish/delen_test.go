package publish_test

import (
	"encoding/json"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

func alsObject(t *testing.T, tekst []byte) map[string]any {
	t.Helper()
	var o map[string]any
	require.NoError(t, json.Unmarshal(tekst, &o))
	return o
}

// A name means one type in all schemas together: as a definition it has one body, and no document has the
// name of a definition or of another document.
func TestOneNameIsOneType(t *testing.T) {
	t.Parallel()
	lichaam, wortel := map[string]any{}, map[string]string{}
	for _, naam := range schema.Names() {
		tekst, _ := schema.Schema(naam)
		doc := alsObject(t, tekst)
		titel, _ := doc["title"].(string)
		require.Empty(t, wortel[titel], naam)
		wortel[titel] = naam
		defs, _ := doc["$defs"].(map[string]any)
		for def, body := range defs {
			if eerder, ok := lichaam[def]; ok {
				require.Equal(t, eerder, body, "%s in %s", def, naam)
			}
			lichaam[def] = body
			require.Equal(t, def, body.(map[string]any)["title"], naam)
		}
	}
	for def := range lichaam {
		require.Empty(t, wortel[def], "%s is both a document and a part of one", def)
	}
	require.Greater(t, len(lichaam), 200)
}

// Put together again, the form with references is the self-contained one; and what documents share stands
// in the common schema alone.
func TestDelenAreTheSameSchemas(t *testing.T) {
	t.Parallel()
	tekst, ok := schema.Deel("gemeen")
	require.True(t, ok)
	gemeen, _ := alsObject(t, tekst)["$defs"].(map[string]any)
	gebruik := map[string]int{}
	for _, naam := range schema.Names() {
		heel, _ := schema.Schema(naam)
		deel, ok := schema.Deel(naam)
		require.True(t, ok, naam)
		gebundeld := alsObject(t, deel)
		require.Equal(t, "https://github.com/bwo-sdk/wmo/schema/v1/delen/"+naam+".schema.json", gebundeld["$id"])
		wil := alsObject(t, heel)
		gebundeld["$id"] = wil["$id"]
		wilDefs, _ := wil["$defs"].(map[string]any)
		defs, _ := gebundeld["$defs"].(map[string]any)
		if defs == nil && wilDefs != nil {
			defs = map[string]any{}
			gebundeld["$defs"] = defs
		}
		for def := range wilDefs {
			gebruik[def]++
			if body, ok := gemeen[def]; ok {
				require.NotContains(t, defs, def, naam)
				defs[def] = body
			}
		}
		loop(gebundeld, func(o map[string]any) {
			if ref, ok := o["$ref"].(string); ok {
				bestand, def, _ := strings.Cut(ref, "#")
				if bestand != "" {
					require.Equal(t, "gemeen.schema.json", path.Join(path.Dir(naam), bestand), naam)
				}
				o["$ref"] = "#" + def
			}
		})
		require.Equal(t, wil, gebundeld, naam)
	}
	for def, n := range gebruik {
		_, ok := gemeen[def]
		require.Equal(t, n > 1, ok, "%s is part of %d documents", def, n)
	}
	require.Len(t, schema.Delen(), len(schema.Names())+1)
}

// The form with references compiles too, and says the same of the input of every published case.
func TestDelenJudgeAlike(t *testing.T) {
	t.Parallel()
	vergeleken := 0
	for _, naam := range schema.Names() {
		deel, err := publish.CompileerDeel(naam)
		require.NoError(t, err, naam)
		cases, ok := schema.Cases(naam)
		if !ok {
			continue
		}
		gs, err := leesGevallen(cases)
		require.NoError(t, err)
		for _, g := range gs.Gevallen {
			wil, err := publish.Valideer(naam, g.Tekst())
			require.NoError(t, err)
			require.Equal(t, kort(wil), kort(publish.ValideerMet(deel, g.Tekst())), "%s %s", naam, g.ID)
			vergeleken++
		}
	}
	require.Greater(t, vergeleken, 1000)
	_, err := publish.CompileerDeel("geen/schema")
	require.EqualError(t, err, "er is geen schema geen/schema")
}
