package schemamaker

import (
	"reflect"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/bwo-sdk/wmo"
)

// A decision is written as three flat variants, told apart by their uitkomst, so that types that are
// generated from it know when there is a waarde and when something ontbreekt.

// vorm is a variant of an object: the word that tells it apart, the keys it must have and those that it
// cannot have, beside those that all variants have.
type vorm struct {
	woord         string
	uitleg        string
	vereist, zelf []string
}

// splits turns the definition of a decision into its variants; it leaves other types alone.
func splits(s *jsonschema.Schema, t reflect.Type) {
	if t.PkgPath() != module || !strings.HasPrefix(t.Name(), "Motivering[") {
		return
	}
	const sleutel = "uitkomst"
	alleen := []string{"waarde", "ontbreekt"}
	var vormen []vorm
	for _, w := range wmo.Uitkomst(0).Woorden() {
		v := vorm{woord: w.Woord, uitleg: hoofdletter(w.Woord) + ": " + zin(w.Uitleg)}
		switch w.Woord {
		case wmo.Ja.String():
			v.vereist, v.zelf = []string{"waarde"}, []string{"waarde"}
		case wmo.Onbepaald.String():
			v.zelf = []string{"ontbreekt"}
		}
		vormen = append(vormen, v)
	}
	for _, v := range vormen {
		variant := &jsonschema.Schema{
			Title: s.Title + hoofdletter(v.woord), Description: v.uitleg,
			Type: s.Type, AdditionalProperties: s.AdditionalProperties, Properties: jsonschema.NewProperties(),
			Required: slices.Clone(s.Required),
		}
		for p := s.Properties.Oldest(); p != nil; p = p.Next() {
			switch {
			case p.Key == sleutel:
				variant.Properties.Set(sleutel, &jsonschema.Schema{Const: v.woord, Description: v.uitleg})
			case !slices.Contains(alleen, p.Key) || slices.Contains(v.zelf, p.Key):
				variant.Properties.Set(p.Key, p.Value)
			}
		}
		for _, k := range v.vereist {
			if _, ok := s.Properties.Get(k); ok {
				variant.Required = append(variant.Required, k)
			}
		}
		s.OneOf = append(s.OneOf, variant)
	}
	s.Type, s.Properties, s.Required, s.AdditionalProperties = "", nil, nil, nil
}
