// Package verenigbaar tells what changed in the published schemas since a release, and whether that breaks
// what vendors built. Of a question, a document that was right must stay right: a new version may accept
// more and never less. Of an answer it is the other way round: what a reader could count on must stay.
package verenigbaar

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// Richting is who writes a document and who reads it.
type Richting uint8

const (
	// Vraag is written by them and read by us.
	Vraag Richting = iota
	// Antwoord is written by us and read by them.
	Antwoord
)

// Verschil is one change.
type Verschil struct {
	Plaats string `json:"plaats"` // in the document: "/stappen/*/bron/artikel"
	Wat    string `json:"wat"`    // in Dutch
	Breekt bool   `json:"breekt"`
}

// String is the change on a line.
func (v Verschil) String() string {
	return cmp.Or(v.Plaats, "/") + ": " + v.Wat
}

// Schemas lists what changed from one version of a schema to the next, in order of place.
func Schemas(oud, nieuw []byte, richting Richting) ([]Verschil, error) {
	var o, n schema
	if err := json.Unmarshal(oud, &o); err != nil {
		return nil, fmt.Errorf("het oude schema: %w", err)
	}
	if err := json.Unmarshal(nieuw, &n); err != nil {
		return nil, fmt.Errorf("het nieuwe schema: %w", err)
	}
	v := vergelijker{oud: o.defs(), nieuw: n.defs(), richting: richting, gezien: map[[2]string]bool{}}
	v.schema("", o, n)
	slices.SortStableFunc(v.verschillen, func(a, b Verschil) int { return cmp.Compare(a.Plaats, b.Plaats) })
	return v.verschillen, nil
}

// schema is a JSON Schema as it is written.
type schema map[string]any

func (s schema) defs() map[string]any {
	d, _ := s["$defs"].(map[string]any)
	return d
}

// deel is a schema below a keyword; nil when there is none.
func (s schema) deel(woord string) schema {
	d, _ := s[woord].(map[string]any)
	return d
}

// woorden are the texts in a list below a keyword.
func (s schema) woorden(woord string) []string {
	var uit []string
	lijst, _ := s[woord].([]any)
	for _, x := range lijst {
		if t, ok := x.(string); ok {
			uit = append(uit, t)
		}
	}
	return uit
}

type vergelijker struct {
	oud, nieuw  map[string]any // definitions by name
	richting    Richting
	gezien      map[[2]string]bool // pairs of definitions that were compared, or are being
	verschillen []Verschil
}

// verruimd tells that more is accepted than before, vernauwd that less is.
func (v *vergelijker) verruimd(plaats, wat string) { v.meld(plaats, wat, v.richting == Antwoord) }
func (v *vergelijker) vernauwd(plaats, wat string) { v.meld(plaats, wat, v.richting == Vraag) }

func (v *vergelijker) meld(plaats, wat string, breekt bool) {
	v.verschillen = append(v.verschillen, Verschil{plaats, wat, breekt})
}

// volg gives the definition that a reference leads to, and its name.
func volg(s schema, defs map[string]any) (schema, string) {
	ref, _ := s["$ref"].(string)
	naam, ok := strings.CutPrefix(ref, "#/$defs/")
	if !ok {
		return s, ""
	}
	d, _ := defs[naam].(map[string]any)
	return d, naam
}

func (v *vergelijker) schema(plaats string, oud, nieuw schema) {
	oud, oudeNaam := volg(oud, v.oud)
	nieuw, nieuweNaam := volg(nieuw, v.nieuw)
	if oudeNaam != "" && nieuweNaam != "" {
		paar := [2]string{oudeNaam, nieuweNaam}
		if v.gezien[paar] {
			return
		}
		v.gezien[paar] = true
	}
	v.velden(plaats, oud, nieuw)
	v.keuzen(plaats, oud, nieuw)
	v.grenzen(plaats, oud, nieuw)
	for _, woord := range []string{"items", "additionalProperties"} {
		o, n := oud.deel(woord), nieuw.deel(woord)
		if o != nil && n != nil {
			v.schema(plaats+"/*", o, n)
		} else if !reflect.DeepEqual(oud[woord], nieuw[woord]) {
			v.meld(plaats, woord+" is anders geworden", true)
		}
	}
	v.overige(plaats, oud, nieuw)
}

// velden compares the members of an object.
func (v *vergelijker) velden(plaats string, oud, nieuw schema) {
	o, n := oud.deel("properties"), nieuw.deel("properties")
	moest, moet := oud.woorden("required"), nieuw.woorden("required")
	for _, sleutel := range slices.Sorted(maps.Keys(o)) {
		hier := plaats + "/" + sleutel
		switch {
		case n.deel(sleutel) == nil:
			// A question that states it is refused, and who reads it in an answer finds it no more.
			v.meld(hier, "bestaat niet meer", true)
			continue
		case slices.Contains(moet, sleutel) && !slices.Contains(moest, sleutel):
			v.vernauwd(hier, "is verplicht geworden")
		case !slices.Contains(moet, sleutel) && slices.Contains(moest, sleutel):
			v.verruimd(hier, "is niet meer verplicht")
		}
		v.schema(hier, o.deel(sleutel), n.deel(sleutel))
	}
	for _, sleutel := range slices.Sorted(maps.Keys(n)) {
		if o.deel(sleutel) != nil {
			continue
		}
		// A reader of answers passes over a key that it does not know.
		verplicht := slices.Contains(moet, sleutel)
		v.meld(plaats+"/"+sleutel, map[bool]string{true: "is nieuw en verplicht", false: "is nieuw"}[verplicht], verplicht && v.richting == Vraag)
	}
}

// keuzen compares the alternatives of a oneOf, each known by the constants in it.
func (v *vergelijker) keuzen(plaats string, oud, nieuw schema) {
	o, n := keuzen(oud), keuzen(nieuw)
	// Who knows no list knows no word that is left out of it or comes to it.
	if len(o) == 0 || len(n) == 0 {
		switch {
		case len(o) > 0:
			v.meld(plaats, "is geen keuze meer", true)
		case len(n) > 0:
			v.meld(plaats, "is een keuze geworden", true)
		}
		return
	}
	for _, k := range slices.Sorted(maps.Keys(o)) {
		if n[k] == nil {
			v.vernauwd(plaats, "kent de waarde "+k+" niet meer")
		} else {
			v.schema(plaats, o[k], n[k])
		}
	}
	for _, k := range slices.Sorted(maps.Keys(n)) {
		if o[k] == nil {
			v.verruimd(plaats, "kent de waarde "+k+" erbij")
		}
	}
}

func keuzen(s schema) map[string]schema {
	uit := map[string]schema{}
	lijst, _ := s["oneOf"].([]any)
	for i, x := range lijst {
		keuze, _ := x.(map[string]any)
		uit[cmp.Or(merk(keuze), fmt.Sprintf("nummer %d", i+1))] = keuze
	}
	return uit
}

// merk is what tells an alternative from the others: its constant, or those of its members.
func merk(s schema) string {
	if c, ok := s["const"]; ok {
		return fmt.Sprint(c)
	}
	var merken []string
	velden := s.deel("properties")
	for _, sleutel := range slices.Sorted(maps.Keys(velden)) {
		if c, ok := velden.deel(sleutel)["const"]; ok {
			merken = append(merken, fmt.Sprint(sleutel, " = ", c))
		}
	}
	return strings.Join(merken, ", ")
}

// grenzen compares ranges and lengths.
func (v *vergelijker) grenzen(plaats string, oud, nieuw schema) {
	for _, g := range []struct {
		woord string
		onder bool
	}{
		{"minimum", true},
		{"exclusiveMinimum", true},
		{"minLength", true},
		{"minItems", true},
		{"maximum", false},
		{"exclusiveMaximum", false},
		{"maxLength", false},
		{"maxItems", false},
	} {
		was, wasEr := oud[g.woord].(float64)
		is, isEr := nieuw[g.woord].(float64)
		switch {
		case was == is && wasEr == isEr:
		case !wasEr || isEr && (is > was) == g.onder:
			v.vernauwd(plaats, fmt.Sprintf("%s is strenger geworden: %v", g.woord, nieuw[g.woord]))
		default:
			v.verruimd(plaats, fmt.Sprintf("%s is ruimer geworden: was %v", g.woord, was))
		}
	}
}

// bekend are the keywords that are compared one by one, or that mean nothing for who keeps to the schema.
var bekend = []string{
	"$schema", "$id", "$defs", "$ref", "title", "description", "properties", "required", "items", "additionalProperties", "oneOf",
	"minimum", "exclusiveMinimum", "minLength", "minItems", "maximum", "exclusiveMaximum", "maxLength", "maxItems",
}

// overige: whether another pattern or type is wider or narrower cannot be told, so it breaks.
func (v *vergelijker) overige(plaats string, oud, nieuw schema) {
	alle := maps.Clone(map[string]any(oud))
	maps.Copy(alle, nieuw)
	for _, woord := range slices.Sorted(maps.Keys(alle)) {
		if !slices.Contains(bekend, woord) && !reflect.DeepEqual(oud[woord], nieuw[woord]) {
			v.meld(plaats, fmt.Sprintf("%s was %v en is %v", woord, oud[woord], nieuw[woord]), true)
		}
	}
}
