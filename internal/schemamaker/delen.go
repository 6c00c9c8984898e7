package schemamaker

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/bwo-sdk/wmo/schema"
)

// Beside the self-contained schema of each document stands one that refers to what documents share, so
// that types which are generated from several of them fit together.

// delenMap is the folder of the schemas that refer; gemeen is the one to which they do.
const (
	delenMap = "delen/"
	gemeen   = delenMap + "gemeen"
)

// delen makes the common schema and, of each document, the form that refers to it.
func (m *maker) delen() []genoemd {
	vaker := m.gedeeld()
	samen := &jsonschema.Schema{
		Version: jsonschema.Version, ID: jsonschema.ID(schema.ID(gemeen)), Title: "Gemeen",
		Description: "De soorten die in meer dan één document voorkomen. Dit is zelf geen document.",
		Definitions: jsonschema.Definitions{},
	}
	uit := []genoemd{{gemeen, samen}}
	for _, h := range m.heel {
		omhoog := strings.Repeat("../", strings.Count(h.naam, "/"))
		s := kopie(h.schema)
		s.ID = jsonschema.ID(schema.ID(delenMap + h.naam))
		for naam, def := range s.Definitions {
			if vaker[naam] {
				samen.Definitions[naam] = kopie(h.schema.Definitions[naam])
				delete(s.Definitions, naam)
				continue
			}
			verwijs(def, vaker, omhoog)
		}
		verwijs(s, vaker, omhoog)
		uit = append(uit, genoemd{delenMap + h.naam, s})
	}
	return uit
}

// gedeeld are the names of the types that are part of more than one document.
func (m *maker) gedeeld() map[string]bool {
	telling := map[string]int{}
	for _, h := range m.heel {
		for naam := range maps.Keys(h.schema.Definitions) {
			telling[naam]++
		}
	}
	maps.DeleteFunc(telling, func(_ string, n int) bool { return n < 2 })
	vaker := map[string]bool{}
	for naam := range telling {
		vaker[naam] = true
	}
	return vaker
}

// verwijs points the references to shared types at the common schema.
func verwijs(s *jsonschema.Schema, vaker map[string]bool, omhoog string) {
	if s == nil {
		return
	}
	if naam, ok := strings.CutPrefix(s.Ref, "#/$defs/"); ok && vaker[naam] {
		s.Ref = omhoog + "gemeen.schema.json#/$defs/" + naam
	}
	for _, deel := range slices.Concat(s.AllOf, s.OneOf, []*jsonschema.Schema{s.Items, s.AdditionalProperties}) {
		verwijs(deel, vaker, omhoog)
	}
	if s.Properties != nil {
		for p := s.Properties.Oldest(); p != nil; p = p.Next() {
			verwijs(p.Value, vaker, omhoog)
		}
	}
}

// kopie is a schema that shares nothing with s.
func kopie(s *jsonschema.Schema) *jsonschema.Schema {
	tekst, err := json.Marshal(s)
	if err != nil {
		return s
	}
	var k jsonschema.Schema
	if json.Unmarshal(tekst, &k) != nil {
		return s
	}
	return &k
}
