package verenigbaar_test

import (
	"archive/zip"
	"bytes"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/verenigbaar"
)

const basis = `{"type": "object", "additionalProperties": false, "required": ["naam", "soort"],
  "properties": {"naam": {"type": "string", "minLength": 1, "maxLength": 10}, "soort": {"$ref": "#/$defs/Soort"},
    "aantal": {"type": "integer", "minimum": 0}, "delen": {"type": "array", "items": {"$ref": "#/$defs/Deel"}}},
  "$defs": {"Soort": {"oneOf": [{"const": "a", "description": "x"}, {"const": "b"}]},
    "Deel": {"type": "object", "properties": {"deel": {"$ref": "#/$defs/Deel"}, "n": {"type": "number"}}},
    "Uit": {"oneOf": [{"type": "object", "properties": {"uitkomst": {"const": "ja"}, "waarde": {"type": "string"}}}]}}}`

func TestWhatBreaksAQuestionAndWhatAnAnswer(t *testing.T) {
	t.Parallel()
	type v = verenigbaar.Verschil
	for naam, g := range map[string]struct {
		oud, nieuw      string
		vraag, antwoord []v
	}{
		"niets":                   {`"x"`, `"x"`, nil, nil},
		"een tekst van een woord": {`"description": "x"`, `"description": "y"`, nil, nil},
		"een nieuw lid":           {`"n": {"type": "number"}`, `"n": {"type": "number"}, "m": {"type": "number"}`, []v{{"/delen/*/m", "is nieuw", false}}, []v{{"/delen/*/m", "is nieuw", false}}},
		"een lid weg":             {`, "n": {"type": "number"}`, ``, []v{{"/delen/*/n", "bestaat niet meer", true}}, []v{{"/delen/*/n", "bestaat niet meer", true}}},
		"een lid verplicht":       {`["naam", "soort"]`, `["naam", "soort", "aantal"]`, []v{{"/aantal", "is verplicht geworden", true}}, []v{{"/aantal", "is verplicht geworden", false}}},
		"een nieuw verplicht lid": {`["naam", "soort"],
  "properties": {`, `["naam", "soort", "x"], "properties": {"x": {}, `, []v{{"/x", "is nieuw en verplicht", true}}, []v{{"/x", "is nieuw en verplicht", false}}},
		"een lid niet meer verplicht":   {`["naam", "soort"]`, `["naam"]`, []v{{"/soort", "is niet meer verplicht", false}}, []v{{"/soort", "is niet meer verplicht", true}}},
		"een woord erbij":               {`{"const": "b"}`, `{"const": "b"}, {"const": "c"}`, []v{{"/soort", "kent de waarde c erbij", false}}, []v{{"/soort", "kent de waarde c erbij", true}}},
		"een woord weg":                 {`, {"const": "b"}`, ``, []v{{"/soort", "kent de waarde b niet meer", true}}, []v{{"/soort", "kent de waarde b niet meer", false}}},
		"korter":                        {`"maxLength": 10`, `"maxLength": 9`, []v{{"/naam", "maxLength is strenger geworden: 9", true}}, []v{{"/naam", "maxLength is strenger geworden: 9", false}}},
		"langer":                        {`"maxLength": 10`, `"maxLength": 11`, []v{{"/naam", "maxLength is ruimer geworden: was 10", false}}, []v{{"/naam", "maxLength is ruimer geworden: was 10", true}}},
		"lager beginnen":                {`"minimum": 0`, `"minimum": -1`, []v{{"/aantal", "minimum is ruimer geworden: was 0", false}}, []v{{"/aantal", "minimum is ruimer geworden: was 0", true}}},
		"geen begin meer":               {`, "minimum": 0`, ``, []v{{"/aantal", "minimum is ruimer geworden: was 0", false}}, []v{{"/aantal", "minimum is ruimer geworden: was 0", true}}},
		"een einde waar geen was":       {`"minimum": 0`, `"minimum": 0, "maximum": 5`, []v{{"/aantal", "maximum is strenger geworden: 5", true}}, []v{{"/aantal", "maximum is strenger geworden: 5", false}}},
		"een ander type":                {`{"type": "number"}`, `{"type": "string"}`, []v{{"/delen/*/n", "type was number en is string", true}}, []v{{"/delen/*/n", "type was number en is string", true}}},
		"meer leden mogen":              {`"additionalProperties": false, `, ``, []v{{"", "additionalProperties is anders geworden", true}}, []v{{"", "additionalProperties is anders geworden", true}}},
		"alles mag":                     {`"oneOf": [{"const": "a", "description": "x"}, {"const": "b"}]`, `"type": "string"`, []v{{"/soort", "is geen keuze meer", true}, {"/soort", "type was <nil> en is string", true}}, []v{{"/soort", "is geen keuze meer", true}, {"/soort", "type was <nil> en is string", true}}},
		"een keuze waar geen was":       {`{"type": "number"}`, `{"type": "number", "oneOf": [{"const": 1}]}`, []v{{"/delen/*/n", "is een keuze geworden", true}}, []v{{"/delen/*/n", "is een keuze geworden", true}}},
		"een definitie met andere naam": {`"Soort"`, `"Kind"`, nil, nil},
	} {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			nieuw := bytes.ReplaceAll([]byte(basis), []byte(g.oud), []byte(g.nieuw))
			if naam == "een definitie met andere naam" {
				nieuw = bytes.ReplaceAll(nieuw, []byte("/Soort"), []byte("/Kind"))
			}
			for r, wil := range map[verenigbaar.Richting][]v{verenigbaar.Vraag: g.vraag, verenigbaar.Antwoord: g.antwoord} {
				vs, err := verenigbaar.Schemas([]byte(basis), nieuw, r)
				require.NoError(t, err)
				require.Equal(t, wil, vs)
			}
		})
	}
}

// An alternative with members is known by the constants in it.
func TestAlternativesAreComparedByTheirConstant(t *testing.T) {
	t.Parallel()
	oud := `{"oneOf": [{"properties": {"uitkomst": {"const": "ja"}, "waarde": {"type": "string"}}}, {"properties": {"uitkomst": {"const": "nee"}}}]}`
	nieuw := `{"oneOf": [{"properties": {"uitkomst": {"const": "nee"}}}, {"properties": {"uitkomst": {"const": "ja"}, "waarde": {"type": "number"}}}]}`
	vs, err := verenigbaar.Schemas([]byte(oud), []byte(nieuw), verenigbaar.Antwoord)
	require.NoError(t, err)
	require.Equal(t, []verenigbaar.Verschil{{Plaats: "/waarde", Wat: "type was string en is number", Breekt: true}}, vs)
	require.Equal(t, "/waarde: type was string en is number", vs[0].String())
}

func TestASetIsComparedByFile(t *testing.T) {
	t.Parallel()
	oud := fstest.MapFS{
		"a/x.schema.json":    {Data: []byte(`{"type": "object", "properties": {"n": {}}}`)},
		"a/weg.schema.json":  {Data: []byte(`{}`)},
		"a/niet.schema.json": {Data: []byte(`{}`)},
		"a/x.cases.json":     {Data: []byte(`{"gevallen": [{"id": "1", "titel": "t", "resultaat": {"n": 1}}, {"id": "2"}, {"id": "3"}]}`)},
		"a/lees.md":          {Data: []byte(`x`)},
	}
	nieuw := fstest.MapFS{
		"a/x.schema.json":     {Data: []byte(`{"type": "object", "properties": {"n": {}}, "required": ["n"]}`)},
		"a/x.cases.json":      {Data: []byte(`{"gevallen": [{"id": "1", "titel": "u", "resultaat": {"n": 1}}, {"id": "2", "afwezig": ["/n"]}, {"id": "4"}]}`)},
		"a/erbij.schema.json": {Data: []byte(`{}`)},
	}
	vs, err := verenigbaar.Verzameling(oud, nieuw, func(naam string) []verenigbaar.Richting {
		if naam == "a/niet" {
			return nil
		}
		return []verenigbaar.Richting{verenigbaar.Antwoord, verenigbaar.Vraag}
	})
	require.NoError(t, err)
	require.Equal(t, map[string][]verenigbaar.Verschil{
		"a/weg.schema.json": {{Plaats: "", Wat: "bestaat niet meer", Breekt: true}},
		"a/x.schema.json":   {{Plaats: "/n", Wat: "is verplicht geworden", Breekt: true}},
		"a/x.cases.json": {
			{Plaats: "/2", Wat: "vraagt of verwacht iets anders", Breekt: true},
			{Plaats: "/3", Wat: "bestaat niet meer", Breekt: true},
			{Plaats: "/4", Wat: "is nieuw", Breekt: false},
		},
	}, vs)
}

// The same files give the same bytes, and no Go source.
func TestAPackFollowsFromItsFiles(t *testing.T) {
	t.Parallel()
	van := fstest.MapFS{"b/x.json": {Data: []byte("{}")}, "a.json": {Data: []byte("[]")}, "a.go": {Data: []byte("package a")}}
	var een, twee bytes.Buffer
	require.NoError(t, verenigbaar.Pak(&een, van))
	require.NoError(t, verenigbaar.Pak(&twee, van))
	require.Equal(t, een.Bytes(), twee.Bytes())
	z, err := zip.NewReader(bytes.NewReader(een.Bytes()), int64(een.Len()))
	require.NoError(t, err)
	var namen []string
	for _, f := range z.File {
		namen = append(namen, f.Name)
	}
	require.Equal(t, []string{"a.json", "b/x.json"}, namen)
}
