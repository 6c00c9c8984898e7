// Package schemamaker generates the published JSON Schemas from the Go types. Only go generate and tests
// run it.
package schemamaker

import (
	"encoding/json"
	"fmt"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

const module = "github.com/bwo-sdk/wmo"

// Bestand is one schema to publish.
type Bestand struct {
	Naam string // "capacity/uitstroomplan"
	JSON []byte
}

// Genereer makes every schema. root is the folder of the module, because the descriptions are the doc
// comments in its source.
func Genereer(root string) ([]Bestand, error) {
	toelichting, err := commentaar(root)
	if err != nil {
		return nil, err
	}
	documenten := append(operaties.Documenten(), operaties.Document{
		Naam: "cases", Titel: "Gevallen waarmee een andere uitvoering zich kan bewijzen", Type: reflect.TypeFor[publish.Gevallen](),
	})
	documenten = append(documenten, Tabellen()...)
	bestanden := make([]Bestand, len(documenten))
	for i, d := range documenten {
		b, err := genereer(d, toelichting)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", d.Naam, err)
		}
		bestanden[i] = Bestand{d.Naam, b}
	}
	return bestanden, nil
}

// commentaar reads the doc comments of the module, by import path and name. The reflector uses the module
// path joined with the folder that it was given (with dots) as key; that is corrected here.
func commentaar(root string) (map[string]string, error) {
	var r jsonschema.Reflector
	if err := r.AddGoComments(module, root, jsonschema.WithFullComment()); err != nil {
		return nil, err
	}
	verkeerd := path.Join(module, filepath.ToSlash(root))
	goed := make(map[string]string, len(r.CommentMap))
	for k, v := range r.CommentMap {
		goed[module+strings.TrimPrefix(k, verkeerd)] = verwijzing.ReplaceAllString(strings.Join(strings.Fields(v), " "), "$1")
	}
	return goed, nil
}

// verwijzing is a link to a name in a Go comment; in a schema only the name is kept.
var verwijzing = regexp.MustCompile(`\[([A-Z][A-Za-z]*(?:\.[A-Za-z]+)?|[a-z]+\.[A-Z][A-Za-z]*)\]`)

func genereer(d operaties.Document, toelichting map[string]string) ([]byte, error) {
	namen := map[string]reflect.Type{}
	var botsing error
	r := jsonschema.Reflector{
		ExpandedStruct: true, Anonymous: true, Mapper: waardetype, CommentMap: toelichting,
		Namer: func(t reflect.Type) string {
			if ander, ok := namen[t.Name()]; ok && ander != t && t.Name() != "" {
				botsing = fmt.Errorf("%s en %s delen een naam", ander, t)
			}
			namen[t.Name()] = t
			return definitienaam(t)
		},
	}
	s := r.ReflectFromType(d.Type)
	if botsing != nil {
		return nil, botsing
	}
	if def, ok := s.Definitions[oordeel]; ok {
		def.Properties.Delete("waarde")
	}
	if err := begrensVelden(s, d.Type); err != nil {
		return nil, err
	}
	for _, t := range namen {
		if err := begrensVelden(s.Definitions[definitienaam(t)], t); err != nil {
			return nil, err
		}
	}
	begrens(s)
	s.ID = jsonschema.ID(schema.ID(d.Naam))
	s.Title = d.Type.Name() // code generators name the type after it
	s.Description = d.Titel + ". " + s.Description
	s.Properties.Set("$schema", &jsonschema.Schema{Type: "string", Description: "The $id of this schema."})
	if err := s.Properties.MoveToFront("$schema"); err != nil {
		return nil, err
	}
	b, err := json.MarshalIndent(s, "", "  ")
	return append(b, '\n'), err
}

// Limits of [wmo.ParseGetal] on every number, as far as a schema can express them.
const (
	getalGrens    = "1e100"            // exclusive
	grootsteHeel  = "9007199254740991" // 2⁵³ − 1
	kleinsteHeel  = "-" + grootsteHeel
	getalOnderaan = "-" + getalGrens
)

// begrens sets the limits of numbers in general on every number without limits of its own.
func begrens(s *jsonschema.Schema) {
	if s == nil {
		return
	}
	switch {
	case s.Type == "integer" && s.Maximum == "":
		s.Maximum = grootsteHeel
	case s.Type == "number" && s.Maximum == "" && s.ExclusiveMaximum == "":
		s.ExclusiveMaximum = getalGrens
	}
	switch {
	case s.Type == "integer" && s.Minimum == "":
		s.Minimum = kleinsteHeel
	case s.Type == "number" && s.Minimum == "" && s.ExclusiveMinimum == "":
		s.ExclusiveMinimum = getalOnderaan
	}
	for _, d := range s.Definitions {
		begrens(d)
	}
	if s.Properties != nil {
		for p := s.Properties.Oldest(); p != nil; p = p.Next() {
			begrens(p.Value)
		}
	}
	begrens(s.Items)
	begrens(s.AdditionalProperties)
}

// oordeel is the name in schemas of a decision without a value, only yes or no: Motivering[struct{}].
const oordeel = "Oordeel"

// definitienaam is the name of a type in a schema: the Go name, where that of a generic type does not
// have the package of its argument.
func definitienaam(t reflect.Type) string {
	naam, arg, generiek := strings.Cut(t.Name(), "[")
	if !generiek {
		return naam
	}
	if t == reflect.TypeFor[wmo.Motivering[struct{}]]() {
		return oordeel
	}
	arg = strings.TrimSuffix(arg, "]")
	return naam + "_" + arg[strings.LastIndexAny(arg, "./")+1:]
}

// waardetype is the schema of the value types of package wmo, which the reflector would take for empty
// objects, and of enumerations; nil for other types.
func waardetype(t reflect.Type) *jsonschema.Schema {
	switch t {
	case reflect.TypeFor[wmo.Datum]():
		// Without a format, because strict validators refuse formats that they do not know, and
		// code generators turn dates into timestamps.
		return tekst(`^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`, 10, 10)
	case reflect.TypeFor[wmo.Tijdstip]():
		return tekst(`^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+]0[12]:00$`, 25, 25)
	case reflect.TypeFor[wmo.Gemeentecode]():
		return tekst(`^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])$`, 4, 4)
	case reflect.TypeFor[wmo.Bedrag]():
		return tekst(`^(0[.]00|-?0[.](0[1-9]|[1-9][0-9])|-?[1-9][0-9]{0,29}[.][0-9]{2})$`, 4, 34)
	case reflect.TypeFor[wmo.Tarief]():
		return tekst(`^(0|[1-9][0-9]{0,29})[.][0-9]{2}([0-9]{0,2}[1-9])?$`, 4, 36)
	case reflect.TypeFor[wmo.Getal]():
		return &jsonschema.Schema{Type: "number"}
	case reflect.TypeFor[json.RawMessage]():
		return &jsonschema.Schema{} // anything
	}
	if e, ok := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](reflect.Zero(t)); ok {
		s := &jsonschema.Schema{}
		for _, w := range e.Woorden() {
			s.OneOf = append(s.OneOf, &jsonschema.Schema{Const: w.Woord, Description: w.Uitleg})
		}
		return s
	}
	return nil
}

func tekst(patroon string, minst, meest uint64) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "string", Pattern: patroon, MinLength: &minst, MaxLength: &meest}
}
