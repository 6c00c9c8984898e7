// Package schemamaker generates the published JSON Schemas from the Go types. Only go generate and tests
// run it.
package schemamaker

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"github.com/invopop/jsonschema"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/registers"
	"github.com/bwo-sdk/wmo/schema"
)

const module = "github.com/bwo-sdk/wmo"

// Bestand is one schema to publish.
type Bestand struct {
	Naam string // "capacity/uitstroomplan"
	JSON []byte
}

// Genereer makes every schema, in both forms: self-contained, and with references to what documents
// share. root is the folder of the module, because the descriptions stand in its source.
func Genereer(root string) ([]Bestand, error) {
	m, err := maak(root)
	if err != nil {
		return nil, err
	}
	var bestanden []Bestand
	for _, s := range slices.Concat(m.heel, m.delen()) {
		b, err := json.MarshalIndent(s.schema, "", "  ")
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.naam, err)
		}
		bestanden = append(bestanden, Bestand{s.naam, append(b, '\n')})
	}
	return bestanden, nil
}

// ZonderTekst lists the fields and types of the documents that have no description, as "pkg.Type.Veld".
func ZonderTekst(root string) ([]string, error) {
	m, err := maak(root)
	if err != nil {
		return nil, err
	}
	return slices.Sorted(maps.Keys(m.zonder)), nil
}

// maker makes the schemas of all documents together, because a name means one type in all of them.
type maker struct {
	teksten teksten
	namen   namen // of types that are part of a document
	wortels namen // of documents
	zonder  map[string]bool
	heel    []genoemd
}

type genoemd struct {
	naam   string
	schema *jsonschema.Schema
}

func maak(root string) (*maker, error) {
	ts, err := leesTeksten(root)
	if err != nil {
		return nil, err
	}
	documenten := append(slices.Concat(operaties.Documenten(), registers.Documenten(), Tabellen()), operatie.Document{
		Naam: "cases", Titel: "Gevallen waarmee een andere uitvoering zich kan bewijzen", Type: reflect.TypeFor[publish.Gevallen](),
	}, operatie.Document{
		Naam: "gevallen", Titel: "Manifest van alle gevallen", Type: reflect.TypeFor[conformance.Manifest](),
	})
	m := &maker{teksten: ts, zonder: map[string]bool{}}
	if err := m.noem(documenten); err != nil {
		return nil, err
	}
	for _, d := range documenten {
		s, err := m.document(d)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", d.Naam, err)
		}
		m.heel = append(m.heel, genoemd{d.Naam, s})
	}
	return m, nil
}

// noem gives every type in the documents its name.
func (m *maker) noem(documenten []operatie.Document) error {
	var soorten, wortels []reflect.Type
	zie := func(t reflect.Type) {
		if !slices.Contains(soorten, t) {
			soorten = append(soorten, t)
		}
	}
	for _, d := range documenten {
		wortels = append(wortels, d.Type)
		r := jsonschema.Reflector{
			ExpandedStruct: true, Anonymous: true,
			Mapper: func(t reflect.Type) *jsonschema.Schema {
				s := waardetype(t)
				if s != nil && eigenDefinitie(t) {
					zie(t)
				}
				return s
			},
			Namer: func(t reflect.Type) string {
				if t != d.Type && t.Name() != "" {
					zie(t)
				}
				return t.Name()
			},
		}
		r.ReflectFromType(d.Type)
		if d.Antwoord {
			r.ReflectFromType(bewijs)
		}
	}
	var err error
	m.namen, m.wortels, err = geefNamen(soorten, wortels)
	return err
}

// sleutelBewijs is the key of the receipt, which a result has beside the fields of its type.
const sleutelBewijs = "ontvangstbewijs"

var bewijs = reflect.TypeFor[struct {
	Bewijs wmo.Ontvangstbewijs `json:"ontvangstbewijs"`
}]()

// document makes the self-contained schema of a document.
func (m *maker) document(d operatie.Document) (*jsonschema.Schema, error) {
	soorten := map[string]reflect.Type{}
	r := jsonschema.Reflector{
		ExpandedStruct: true, Anonymous: true, Mapper: waardetype,
		Namer: func(t reflect.Type) string {
			switch {
			case t == d.Type:
				return m.wortels[t]
			case t.Name() == "": // the reflector asks, and writes it out
				return ""
			}
			soorten[m.namen[t]] = t
			return m.namen[t]
		},
	}
	s := r.ReflectFromType(d.Type)
	if s.Definitions == nil {
		s.Definitions = jsonschema.Definitions{}
	}
	if d.Antwoord {
		b := r.ReflectFromType(bewijs)
		maps.Copy(s.Definitions, b.Definitions)
		s.Properties.Set(sleutelBewijs, b.Properties.Value(sleutelBewijs))
		if err := s.Properties.MoveToFront(sleutelBewijs); err != nil {
			return nil, err
		}
	}
	bouw := definities{maker: m, defs: s.Definitions}
	if err := bouw.velden(s, d.Type); err != nil {
		return nil, err
	}
	for naam, t := range soorten {
		def, ok := s.Definitions[naam]
		if !ok {
			continue
		}
		def.Title, def.Description = naam, m.soorttekst(t)
		if err := bouw.definitie(def, t); err != nil {
			return nil, err
		}
	}
	begrens(s)
	for naam, t := range soorten {
		if def, ok := s.Definitions[naam]; ok {
			splits(def, t)
		}
	}
	s.ID = jsonschema.ID(schema.ID(d.Naam))
	s.Title = m.wortels[d.Type] // code generators name the type after it
	s.Description = samen(zin(d.Titel), m.soorttekst(d.Type))
	s.Properties.Set("$schema", &jsonschema.Schema{
		Type: "string", Description: "Het $id van het schema waaraan dit document voldoet; het mag ontbreken.",
	})
	return s, s.Properties.MoveToFront("$schema")
}

// soorttekst is the description of a named type; it notes a type without one.
func (m *maker) soorttekst(t reflect.Type) string {
	tekst := m.teksten.vanSoort(t)
	if tekst == "" {
		m.zonder[sleutel(t)] = true
	}
	return tekst
}
