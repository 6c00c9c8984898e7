package schemamaker

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/invopop/jsonschema"
)

// definities are the $defs of one document in the making.
type definities struct {
	*maker

	defs jsonschema.Definitions
}

// eigenDefinitie says whether a value type has a definition of its own.
func eigenDefinitie(t reflect.Type) bool { return t != reflect.TypeFor[json.RawMessage]() }

// definitie completes the definition of a named type: a struct or a list.
func (d definities) definitie(s *jsonschema.Schema, t reflect.Type) error {
	if t.Kind() == reflect.Struct {
		return d.velden(s, t)
	}
	_, err := d.waarde(s, t, "")
	return err
}

// velden completes the properties of a struct: limits, references to value types, descriptions.
func (d definities) velden(s *jsonschema.Schema, t reflect.Type) error {
	if s == nil || s.Properties == nil || t.Kind() != reflect.Struct {
		return nil
	}
	for _, f := range reflect.VisibleFields(t) {
		naam, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		p, ok := s.Properties.Get(naam)
		if !ok || naam == "" {
			continue
		}
		if f.Type == reflect.TypeFor[struct{}]() { // the value of a decision that has none
			s.Properties.Delete(naam)
			continue
		}
		tag := f.Tag.Get("jsonschema")
		p, err := d.waarde(p, f.Type, tag)
		if err != nil {
			return fmt.Errorf("%s.%s: %w", t, f.Name, err)
		}
		tekst, waar := d.teksten.vanVeld(t, f)
		s.Properties.Set(naam, d.beschreven(p, f.Type, tekst, waar, bereik(p, f.Type, tag)))
	}
	return nil
}

// waarde completes the schema of a value: what the tag says of its range, and a reference in place of a
// value type that has no range of its own.
func (d definities) waarde(p *jsonschema.Schema, t reflect.Type, tag string) (*jsonschema.Schema, error) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	var err error
	switch vast := waardetype(t); {
	case p.Ref != "":
		return p, nil
	case vast != nil && eigenDefinitie(t):
		if err := begrensVeld(p, t, tag); err != nil || !gelijk(p, vast) {
			return p, err
		}
		naam := d.namen[t]
		vast.Title, vast.Description = naam, d.soorttekst(t)
		d.defs[naam] = vast
		return &jsonschema.Schema{Ref: "#/$defs/" + naam}, nil
	case vast != nil:
		return p, nil
	case t.Kind() == reflect.Slice || t.Kind() == reflect.Array:
		p.Items, err = d.waarde(p.Items, t.Elem(), tag)
		return p, err
	case t.Kind() == reflect.Map:
		begrensGetal(p.AdditionalProperties, tag)
		p.AdditionalProperties, err = d.waarde(p.AdditionalProperties, t.Elem(), tag)
		return p, err
	default:
		return p, begrensVeld(p, t, tag)
	}
}

// beschreven is p with a description: the text of the field, or else that of its type, and its range. A
// reference stays bare when the field has nothing to add. Otherwise it stands in an allOf: generators of
// types take a $ref with a description beside it for another type.
func (d definities) beschreven(p *jsonschema.Schema, t reflect.Type, tekst, waar, bereik string) *jsonschema.Schema {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if p.Ref != "" {
		if tekst = samen(tekst, bereik); tekst == "" {
			return p
		}
		return &jsonschema.Schema{AllOf: []*jsonschema.Schema{{Ref: p.Ref}}, Description: tekst}
	}
	if tekst == "" {
		tekst = d.teksten.vanSoort(t)
	}
	if tekst == "" {
		d.zonder[waar] = true
	}
	p.Description = samen(tekst, bereik)
	return p
}

// samen joins sentences, without those that are empty.
func samen(zinnen ...string) string {
	return strings.Join(strings.Fields(strings.Join(zinnen, " ")), " ")
}
