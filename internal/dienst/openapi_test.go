package dienst

import (
	"bytes"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

const eigen = "https://example.org/openapi.json"

// compilator knows our description, and the schema of OpenAPI itself.
func compilator(t *testing.T) (*jsonschema.Compiler, map[string]any) {
	t.Helper()
	tekst, err := OpenAPI()
	require.NoError(t, err)
	ons, err := jsonschema.UnmarshalJSON(bytes.NewReader(tekst))
	require.NoError(t, err)
	f, err := os.ReadFile("testdata/openapi-3.1.schema.json")
	require.NoError(t, err)
	hun, err := jsonschema.UnmarshalJSON(bytes.NewReader(f))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("https://spec.openapis.org/oas/3.1/schema/2022-10-07", hun))
	require.NoError(t, c.AddResource(eigen, ons))
	kaart, ok := ons.(map[string]any)
	require.True(t, ok)
	return c, kaart
}

func TestDescriptionIsOpenAPI(t *testing.T) {
	t.Parallel()
	c, ons := compilator(t)
	s, err := c.Compile("https://spec.openapis.org/oas/3.1/schema/2022-10-07")
	require.NoError(t, err)
	require.NoError(t, s.Validate(ons))
	delete(ons, "info")
	require.Error(t, s.Validate(ons), "it does look")
}

// Everything that is referred to is there, and is a valid schema.
func TestReferencesResolve(t *testing.T) {
	t.Parallel()
	c, ons := compilator(t)
	aantal := 0
	var loop func(v any)
	loop = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if ref, ok := v["$ref"].(string); ok {
				aantal++
				hier := any(ons)
				for stap := range strings.SplitSeq(strings.TrimPrefix(ref, "#/"), "/") {
					kaart, ok := hier.(map[string]any)
					require.True(t, ok, ref)
					hier = kaart[stap]
				}
				require.NotNil(t, hier, ref)
			}
			for sleutel, w := range v {
				require.NotEqual(t, "$defs", sleutel)
				require.NotEqual(t, "$id", sleutel)
				loop(w)
			}
		case []any:
			for _, w := range v {
				loop(w)
			}
		}
	}
	loop(ons)
	require.Greater(t, aantal, 1000)
	for naam := range onder(t, ons, "components", "schemas") {
		require.Regexp(t, `^[A-Z][A-Za-z0-9_]*$`, naam)
		_, err := c.Compile(eigen + "#/components/schemas/" + naam)
		require.NoError(t, err, naam)
	}
}

func onder(t *testing.T, v map[string]any, pad ...string) map[string]any {
	t.Helper()
	for _, stap := range pad {
		w, ok := v[stap].(map[string]any)
		require.True(t, ok, "%s of %v", stap, pad)
		v = w
	}
	return v
}

// Two types never share a name.
func TestComponentsAreThePublishedSchemas(t *testing.T) {
	t.Parallel()
	_, ons := compilator(t)
	alle := onder(t, ons, "components", "schemas")
	gehad := map[string]bool{"Probleem": true, "Diensttoestand": true, "Inhoud": true}
	weigering, ok := operaties.ZoekDocument("weigering")
	require.True(t, ok)
	docs := []operatie.Document{weigering}
	for _, o := range operaties.Alle() {
		docs = append(docs, o.Invoer, o.Resultaat)
	}
	for _, d := range docs {
		tekst, ok := schema.Schema(d.Naam)
		require.True(t, ok)
		s, err := jsonschema.UnmarshalJSON(bytes.NewReader(bytes.ReplaceAll(tekst, []byte("#/$defs/"), []byte("#/components/schemas/"))))
		require.NoError(t, err)
		heel, ok := s.(map[string]any)
		require.True(t, ok)
		if delen, ok := heel["$defs"].(map[string]any); ok {
			for naam, deel := range delen {
				if gehad[naam] = true; naam != "Positie" { // lines are told by the command alone
					require.Equal(t, deel, alle[naam], "%s of %s", naam, d.Naam)
				}
			}
		}
		if d.Naam == weigering.Naam {
			continue // of it, the findings are in a problem
		}
		for _, sleutel := range []string{"$defs", "$id", "$schema"} {
			delete(heel, sleutel)
		}
		require.Equal(t, heel, alle[typenaam(d)], d.Naam)
		gehad[typenaam(d)] = true
	}
	for naam := range alle {
		require.True(t, gehad[naam], naam)
	}
}

// What is described is what there is, and the other way round.
func TestDescriptionCoversThePaths(t *testing.T) {
	t.Parallel()
	d, _ := proef(t, nil)
	_, ons := compilator(t)
	paden := onder(t, ons, "paths")
	require.Len(t, operaties.Alle(), len(paden)-len([]string{"openapi", "operaties", "health", "live", "ready", "schema", "schema"}))
	ids := map[string]bool{}
	for _, o := range operaties.Alle() {
		post := onder(t, paden, strings.TrimPrefix(padVan(o.Naam), "/v1"), "post")
		require.Equal(t, "#/components/schemas/"+typenaam(o.Invoer), onder(t, post, "requestBody", "content", "application/json", "schema")["$ref"])
		require.Equal(t, "#/components/schemas/"+typenaam(o.Resultaat), onder(t, post, "responses", "200", "content", "application/json", "schema")["$ref"])
		require.NotEmpty(t, onder(t, post, "requestBody", "content", "application/json", "examples"), o.Naam)
		id, ok := post["operationId"].(string)
		require.True(t, ok)
		require.False(t, ids[id], id)
		ids[id] = true
	}
	for pad := range paden {
		if !strings.Contains(pad, "{") {
			require.Contains(t, d.paden, "/v1"+pad)
		}
	}
	statussen := onder(t, ons, "components", "responses")
	require.Len(t, statussen, len(titels))
}

// Requests and answers keep to the description: the documents of all cases, and what is wrong with them.
func TestCasesKeepToTheDescription(t *testing.T) {
	t.Parallel()
	c, _ := compilator(t)
	d, _ := proef(t, nil)
	past := func(component string, tekst []byte) bool {
		s, err := c.Compile(eigen + "#/components/schemas/" + component)
		require.NoError(t, err)
		return len(publish.ValideerMet(s, tekst)) == 0
	}
	for _, gs := range gevallen(t) {
		o, _ := operaties.Zoek(gs.Operatie)
		for _, g := range gs.Gevallen {
			b, err := publish.Valideer(o.Invoer.Naam, g.Tekst())
			require.NoError(t, err)
			require.Equal(t, len(b) == 0, past(typenaam(o.Invoer), g.Tekst()), g.ID)
			w := verzoek(d, http.MethodPost, vraagpad(o.Naam, g.Peil), string(g.Tekst()))
			component := "Probleem"
			if w.Code == http.StatusOK {
				component = typenaam(o.Resultaat)
			}
			require.True(t, past(component, w.Body.Bytes()), g.ID)
		}
	}
	for pad, component := range map[string]string{"/v1/operaties": "Inhoud", "/v1/health": "Diensttoestand", "/v1/niets": "Probleem"} {
		require.True(t, past(component, verzoek(d, http.MethodGet, pad, "").Body.Bytes()), pad)
	}
	require.False(t, past("Probleem", []byte(`{}`)))
}
