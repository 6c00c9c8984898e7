package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo/schema"
)

// feit is one key of a document.
type feit struct {
	Pad       string // as in a JSON Pointer; * is any element of a list
	Soort     string // Dutch
	Verplicht bool
	Uitleg    string
	Woorden   []woord
	Diepte    int // of the keys above it
}

// woord is one word of an enumeration.
type woord struct{ Woord, Uitleg string }

// knoop is the part of a JSON Schema that is told.
type knoop struct {
	Ref         string            `json:"$ref"`
	AllOf       []knoop           `json:"allOf"`
	OneOf       []knoop           `json:"oneOf"`
	Const       json.RawMessage   `json:"const"`
	Type        string            `json:"type"`
	Title       string            `json:"title"`
	Description string            `json:"description"`
	Properties  ordening          `json:"properties"`
	Required    []string          `json:"required"`
	Items       *knoop            `json:"items"`
	Extra       json.RawMessage   `json:"additionalProperties"`
	Defs        map[string]*knoop `json:"$defs"`
}

// ordening is the properties of a schema in the order in which they stand.
type ordening []eigenschap

type eigenschap struct {
	knoop

	naam string
}

func (o *ordening) UnmarshalJSON(data []byte) error {
	d := json.NewDecoder(bytes.NewReader(data))
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() {
		naam, err := d.Token()
		if err != nil {
			return err
		}
		e := eigenschap{naam: fmt.Sprint(naam)}
		if err := d.Decode(&e.knoop); err != nil {
			return err
		}
		*o = append(*o, e)
	}
	return nil
}

// diepste is how far a document is told; whoever wants to know more reads the schema.
const diepste = 3

// leesFeiten lists the keys of a document from its published schema.
func leesFeiten(naam string) ([]feit, error) {
	data, ok := schema.Schema(naam)
	if !ok {
		return nil, fmt.Errorf("er is geen schema %s", naam)
	}
	var wortel knoop
	if err := json.Unmarshal(data, &wortel); err != nil {
		return nil, fmt.Errorf("het schema %s: %w", naam, err)
	}
	l := lezer{defs: wortel.Defs}
	l.object(&wortel, "", 0)
	return l.feiten, nil
}

type lezer struct {
	defs   map[string]*knoop
	feiten []feit
}

// volg is what a schema refers to, with the description that stands nearest.
func (l *lezer) volg(k *knoop) *knoop {
	uitleg := k.Description
	for k.Ref != "" || len(k.AllOf) == 1 {
		if len(k.AllOf) == 1 {
			k = &k.AllOf[0]
			continue
		}
		def, ok := l.defs[strings.TrimPrefix(k.Ref, "#/$defs/")]
		if !ok {
			break
		}
		k = def
	}
	if uitleg == "" || uitleg == k.Description {
		return k
	}
	eigen := *k
	eigen.Description = uitleg
	return &eigen
}

// geenVerhaal are types whose keys are told once, in the documentation of the answers.
var geenVerhaal = []string{"Bron", "Grootheid", "Peil", "Ontvangstbewijs", "Rekenstap", "Voorbehoud", "Bevinding"}

func (l *lezer) object(k *knoop, pad string, diep int) {
	if diep >= diepste || diep > 0 && slices.Contains(geenVerhaal, k.Title) {
		return
	}
	for i := range k.OneOf { // the variants of one document
		variant := l.volg(&k.OneOf[i])
		l.object(variant, pad, diep)
	}
	for i := range k.Properties {
		e := &k.Properties[i]
		hier := pad + "/" + e.naam
		if strings.HasPrefix(e.naam, "$") || slices.ContainsFunc(l.feiten, func(f feit) bool { return f.Pad == hier }) {
			continue
		}
		w := l.volg(&e.knoop)
		f := feit{Pad: hier, Verplicht: slices.Contains(k.Required, e.naam), Uitleg: w.Description, Diepte: diep}
		f.Soort, f.Woorden = l.soort(w)
		l.feiten = append(l.feiten, f)
		l.verder(w, hier, diep+1)
	}
}

// verder tells what is in an object or in the elements of a list.
func (l *lezer) verder(w *knoop, pad string, diep int) {
	switch {
	case w.Type == "array" && w.Items != nil:
		l.verder(l.volg(w.Items), pad+"/*", diep)
	case len(w.Properties) > 0 || isVariant(w):
		l.object(w, pad, diep)
	default:
		var waarde knoop
		if json.Unmarshal(w.Extra, &waarde) == nil {
			if v := l.volg(&waarde); len(v.Properties) > 0 {
				l.object(v, pad+"/*", diep)
			}
		}
	}
}

// isVariant says whether the alternatives are objects, and not words.
func isVariant(k *knoop) bool { return len(k.OneOf) > 0 && k.OneOf[0].Const == nil }

// soort is the type of a value in Dutch, and its words if it has a list of them.
func (l *lezer) soort(k *knoop) (string, []woord) {
	switch {
	case len(k.OneOf) > 0 && !isVariant(k):
		ws := make([]woord, len(k.OneOf))
		for i, o := range k.OneOf {
			ws[i] = woord{strings.Trim(string(o.Const), `"`), o.Description}
		}
		return "een van deze woorden", ws
	case k.Type == "array" && k.Items != nil:
		s, ws := l.soort(l.volg(k.Items))
		return "lijst: " + s, ws
	}
	soorten := map[string]string{"string": "tekst", "integer": "geheel getal", "number": "getal", "boolean": "true of false", "object": "object", "": "object"}
	s := soorten[k.Type]
	if k.Type == "string" && k.Title != "" && k.Title != "string" {
		s = strings.ToLower(k.Title)
	}
	return s, nil
}
