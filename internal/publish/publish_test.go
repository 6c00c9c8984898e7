package publish_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

func TestSchemasAreValidByTheMetaschema(t *testing.T) {
	t.Parallel()
	for _, naam := range schema.Names() {
		s, err := publish.Compileer(naam) // compiling validates by the metaschema
		require.NoError(t, err, naam)
		require.Equal(t, "https://github.com/bwo-sdk/wmo/schema/v1/"+naam+".schema.json", strings.TrimSuffix(s.Location, "#"))
	}
	_, err := publish.CompileerTekst("https://example.org/x", []byte(`{"type": "geen type"}`))
	require.Error(t, err, "the metaschema is really asked")
}

// Every validator in every language must read these schemas the same way.
func TestSchemasKeepToThePortableSubset(t *testing.T) {
	t.Parallel()
	eng := regexp.MustCompile(`\\[dwpsDWPS\-]|\(\?`)
	for _, naam := range schema.Names() {
		tekst, _ := schema.Schema(naam)
		var doc any
		require.NoError(t, json.Unmarshal(tekst, &doc))
		loop(doc, func(o map[string]any) {
			if p, ok := o["pattern"].(string); ok {
				require.NotRegexp(t, eng, p, naam)
				require.Contains(t, o, "maxLength", naam)
				require.Contains(t, o, "minLength", naam)
			}
			if _, ok := o["format"]; ok {
				require.Contains(t, o, "pattern", naam)
			}
			require.NotContains(t, o, "multipleOf", naam)
			if ref, ok := o["$ref"].(string); ok {
				require.Regexp(t, `^#/\$defs/[A-Za-z_]+$`, ref, naam)
			}
			if een, ok := o["oneOf"].([]any); ok {
				for _, e := range een {
					require.NotEmpty(t, e.(map[string]any)["description"], naam)
				}
				require.NotEmpty(t, onderscheid(een), "%s: nothing tells the variants apart", naam)
			}
			for k := range o {
				require.False(t, strings.HasPrefix(k, "x-"), naam)
			}
		})
		wortel, ok := doc.(map[string]any)
		require.True(t, ok)
		require.NotEmpty(t, wortel["title"], naam)
		require.NotEmpty(t, wortel["description"], naam)
		require.Equal(t, false, wortel["additionalProperties"], naam)
		require.NotContains(t, string(tekst), "../..", naam)
		require.False(t, bytes.Contains(tekst, []byte(`"type": "null"`)), naam)
	}
}

// onderscheid is what the variants of a oneOf differ in: "const" when each is a word, or the one key that
// each has, and must have, with a word of its own; "" when nothing tells them apart.
func onderscheid(varianten []any) string {
	tellers, woorden := map[string]int{}, map[any]bool{}
	for _, v := range varianten {
		variant := v.(map[string]any)
		if w, ok := variant["const"]; ok {
			tellers["const"]++
			woorden[w] = true
		}
		velden, _ := variant["properties"].(map[string]any)
		for sleutel, veld := range velden {
			if w, ok := veld.(map[string]any)["const"]; ok && slices.Contains(variant["required"].([]any), any(sleutel)) {
				tellers[sleutel]++
				woorden[w] = true
			}
		}
	}
	for sleutel, n := range tellers {
		if n == len(varianten) && len(woorden) == n {
			return sleutel
		}
	}
	return ""
}

func loop(v any, doe func(map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		doe(v)
		for _, e := range v {
			loop(e, doe)
		}
	case []any:
		for _, e := range v {
			loop(e, doe)
		}
	}
}

func TestValideerTellsEveryFindingInOrder(t *testing.T) {
	t.Parallel()
	b, err := publish.Valideer("capacity/wachtlijst", []byte(`{"naam": 1, "datum": "2024-1-1", "groepen": [{"wachtend": "x", "extra": 1}]}`))
	require.NoError(t, err)
	require.Equal(t, []string{
		"SCHEMA-MINLENGTH /datum", "SCHEMA-PATTERN /datum", "SCHEMA-ADDITIONALPROPERTIES /groepen/0",
		"SCHEMA-REQUIRED /groepen/0", "SCHEMA-TYPE /groepen/0/wachtend", "SCHEMA-TYPE /naam",
	}, kort(b))
	_, err = publish.Valideer("geen/schema", nil)
	require.EqualError(t, err, "er is geen schema geen/schema")
	b, err = publish.Valideer("capacity/telling", []byte(`{"naam": "x", "aantal": 1, "soort": "hoeveelheid"} {`))
	require.NoError(t, err)
	require.Equal(t, []string{"DOC-SYNTAX "}, kort(b))
	b, err = publish.Valideer("capacity/telling", []byte(`{"naam": "x", "aantal": 1, "soort": "hoeveelheid"}`))
	require.NoError(t, err)
	require.Equal(t, []string{"SCHEMA-ONEOF /soort"}, kort(b), "one finding, not one for each word")
}

func TestValideerSaysItInDutchAndInShort(t *testing.T) {
	t.Parallel()
	lang := strings.Repeat("x", 30_000)
	for in, bericht := range map[string]string{
		`{"naam": "x", "aantal": 1, "soort": "hoeveelheid"}`:               `/soort: "hoeveelheid" hoort niet bij de toegestane waarden: aandeel, aantal, verhouding [SCHEMA-ONEOF]`,
		`{"naam": "x", "aantal": 1, "soort": "` + lang + `"}`:              `/soort: "` + lang[:40] + `…" hoort niet bij de toegestane waarden: aandeel, aantal, verhouding [SCHEMA-ONEOF]`,
		`{"naam": "x", "aantal": "1", "soort": "aantal"}`:                  "/aantal: hier hoort integer, en niet string [SCHEMA-TYPE]",
		`{"naam": "x", "aantal": 1e30, "soort": "aantal"}`:                 "/aantal: dit getal is groter dan 1000000 [SCHEMA-MAXIMUM]",
		`{"naam": "x", "aantal": -1, "soort": "aantal"}`:                   "/aantal: dit getal is kleiner dan 0 [SCHEMA-MINIMUM]",
		`{"aantal": 1, "soort": "aantal"}`:                                 "document: hier ontbreekt naam [SCHEMA-REQUIRED]",
		`{"naam": "` + lang + `", "aantal": 1, "soort": "aantal"}`:         "/naam: deze tekst is 30000 tekens lang en mag er hoogstens 200 zijn [SCHEMA-MAXLENGTH]",
		`{"naam": "x", "aantal": 1, "soort": "aantal", "` + lang + `": 1}`: `document: hier hoort niet: "` + lang[:40] + `…" [SCHEMA-ADDITIONALPROPERTIES]`,
		`{"naam": "x", "aantal": 1e-3000000, "soort": "aantal"}`:           `/aantal: "1e-3000000" is geen getal van hoogstens 40 cijfers, met een punt, tussen 1e-99 en 1e100 [DOC-BEREIK]`,
	} {
		b, err := publish.Valideer("capacity/telling", []byte(in))
		require.NoError(t, err)
		require.Equal(t, bericht, b.Error())
	}
	b, err := publish.Valideer("gebied/inwonersvraag", []byte(`{"gemeenten": ["`+lang+`"]}`))
	require.NoError(t, err)
	require.Less(t, len(b.Error()), 1000)
}

// A validator that panics has found something.
func TestValideerOutlivesItsValidator(t *testing.T) {
	t.Parallel()
	b := publish.ValideerMet(nil, []byte(`{}`))
	require.Equal(t, "document: dit document is niet met het schema te vergelijken [SCHEMA-VORM]", b.Error())
}

func kort(b wmo.Bevindingen) []string {
	ks := make([]string, len(b))
	for i := range b {
		ks[i] = b[i].Code + " " + b[i].Plaats[0]
	}
	return ks
}

// Of a decision, what is wrong is told of the variant that it says to be, and where it says so.
func TestValideerKnowsWhichVariantIsMeant(t *testing.T) {
	t.Parallel()
	const begin = `{"regio": "0363", "naam": "x", "peil": {"op": "2026-01-01"}, "bindt": `
	for besluit, wil := range map[string]string{
		`{"uitkomst": "nee", "ontbreekt": ["/x"], "peil": {"op": "2026-01-01"}, "redenen": [], "stappen": []}`: "SCHEMA-ADDITIONALPROPERTIES /bindt",
		`{"uitkomst": "misschien", "peil": {"op": "2026-01-01"}, "redenen": [], "stappen": []}`:                "SCHEMA-ONEOF /bindt/uitkomst",
		`{"uitkomst": "nee", "peil": {"op": "2026"}, "redenen": [], "stappen": []}`:                            "SCHEMA-PATTERN /bindt/peil/op",
		`{"peil": {"op": "2026-01-01"}, "redenen": [], "stappen": []}`:                                         "SCHEMA-REQUIRED /bindt",
	} {
		b, err := publish.Valideer("nvo/convenantoordeel", []byte(begin+besluit+"}"))
		require.NoError(t, err)
		require.Contains(t, kort(b), wil, besluit)
	}
}
