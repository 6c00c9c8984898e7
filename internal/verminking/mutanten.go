package verminking

import (
	"bytes"
	"encoding/json"
	"hash/fnv"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo/schema"
)

// Mutant is a document to which something was done, after which it may be bad or still good.
type Mutant struct {
	Soort string // what was done
	Tekst []byte
}

// Mutanten makes n documents from the published cases of an input and from one with everything in it:
// the same n for the same name, and each kind of harm as often as any other. How far a value may go is
// read from the published schema, so that the values beside each limit are among them.
func Mutanten(naam string, t reflect.Type, n int) []Mutant {
	h := fnv.New64a()
	_, _ = h.Write([]byte(naam))
	m := mutator{r: rand.New(rand.NewPCG(h.Sum64(), 1)), schemas: leesSchema(naam)} //nolint:gosec // to be repeated, not to be secret
	docs := bronnen(naam, t)
	uit := make([]Mutant, n)
	for i := range uit {
		k := kwaad[i%len(kwaad)]
		m.begin(docs[m.r.IntN(len(docs))])
		for poging := 0; !k.doe(&m) && poging < 20; poging++ {
			m.kies()
		}
		uit[i] = Mutant{k.naam, m.tekst()}
		if k.bytes != nil {
			uit[i].Tekst = k.bytes(m.r, uit[i].Tekst)
		}
	}
	return uit
}

// bronnen are the documents that mutants are made of.
func bronnen(naam string, t reflect.Type) []any {
	docs := []any{Vol(t)}
	data, _ := schema.Cases(naam)
	var gs struct {
		Gevallen []struct {
			Invoer json.RawMessage `json:"invoer"`
		} `json:"gevallen"`
	}
	if json.Unmarshal(data, &gs) != nil {
		return docs
	}
	for _, g := range gs.Gevallen {
		if doc, ok := Lees(g.Invoer).(map[string]any); ok {
			docs = append(docs, doc)
		}
	}
	return docs
}

// mutator has one document in hand and one place in it. What is not a tree of JSON, such as a key that
// stands there twice, is text that takes the place of a mark once the document is written.
type mutator struct {
	r       *rand.Rand
	schemas schemas
	doc     any
	pad     []string
	ruw     []string
}

const merk = "ruw-7f3a9c-"

func (m *mutator) begin(doc any) {
	data, _ := json.Marshal(doc) //nolint:errchkjson // it was read as JSON
	m.doc, m.ruw = Lees(data), nil
	m.kies()
}

// kies takes another place, as often near the root as deep.
func (m *mutator) kies() {
	m.pad = nil
	for diep := m.r.IntN(6); ; diep-- {
		var deel string
		switch w := m.waarde().(type) {
		case map[string]any:
			sleutels := slices.Sorted(maps.Keys(w))
			if len(sleutels) == 0 {
				return
			}
			deel = sleutels[m.r.IntN(len(sleutels))]
		case []any:
			if len(w) == 0 {
				return
			}
			deel = strconv.Itoa(m.r.IntN(len(w)))
		default:
			return
		}
		if diep <= 0 && len(m.pad) > 0 {
			return
		}
		m.pad = append(m.pad, deel)
	}
}

func (m *mutator) waarde() any { return op(m.doc, m.pad) }

func op(doc any, pad []string) any {
	for _, deel := range pad {
		switch d := doc.(type) {
		case []any:
			i, _ := strconv.Atoi(deel)
			doc = d[i]
		case map[string]any:
			doc = d[deel]
		}
	}
	return doc
}

// boven is the object that the place is a key of; nil for an element of a list and for the root.
func (m *mutator) boven() (o map[string]any, sleutel string) {
	if len(m.pad) == 0 {
		return nil, ""
	}
	o, _ = op(m.doc, m.pad[:len(m.pad)-1]).(map[string]any)
	return o, m.pad[len(m.pad)-1]
}

func (m *mutator) zet(w any) bool {
	m.doc = zet(m.doc, m.pad, w)
	return true
}

// zetRuw puts text in the place, whether it is JSON or not.
func (m *mutator) zetRuw(tekst string) bool {
	m.ruw = append(m.ruw, tekst)
	return m.zet(merk + strconv.Itoa(len(m.ruw)-1) + "-")
}

func (m *mutator) een(lijst []string) string { return lijst[m.r.IntN(len(lijst))] }

func (m *mutator) tekst() []byte {
	data := tekstVan(m.doc)
	for i, ruw := range slices.Backward(m.ruw) { // one may stand in an earlier one
		data = bytes.Replace(data, []byte(`"`+merk+strconv.Itoa(i)+`-"`), []byte(ruw), 1)
	}
	return data
}

func tekstVan(doc any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(doc) //nolint:errchkjson // a tree of JSON
	return bytes.TrimSuffix(b.Bytes(), []byte{'\n'})
}

// schemas finds what the published schema says of a place: its own words and those of what it refers to,
// of every alternative.
type schemas struct{ wortel map[string]any }

func leesSchema(naam string) schemas {
	data, _ := schema.Schema(naam)
	w, _ := Lees(data).(map[string]any)
	return schemas{w}
}

func (s schemas) van(pad []string) []map[string]any {
	hier := s.open(nil, s.wortel)
	for _, deel := range pad {
		var dieper []map[string]any
		for _, h := range hier {
			eigen, _ := h["properties"].(map[string]any)
			if sub, ok := eigen[deel]; ok {
				dieper = s.open(dieper, sub)
			} else if _, err := strconv.Atoi(deel); err == nil && h["items"] != nil {
				dieper = s.open(dieper, h["items"])
			} else {
				dieper = s.open(dieper, h["additionalProperties"])
			}
		}
		hier = dieper
	}
	return hier
}

func (s schemas) open(lijst []map[string]any, een any) []map[string]any {
	h, ok := een.(map[string]any)
	if !ok {
		return lijst
	}
	lijst = append(lijst, h)
	if naar, ok := h["$ref"].(string); ok {
		lijst = s.open(lijst, op(s.wortel, strings.Split(strings.TrimPrefix(naar, "#/"), "/")))
	}
	for _, woord := range []string{"oneOf", "anyOf", "allOf"} {
		delen, _ := h[woord].([]any)
		for _, d := range delen {
			lijst = s.open(lijst, d)
		}
	}
	return lijst
}

// alle are the values of these words at the place.
func (m *mutator) alle(woorden ...string) (waarden []any) {
	for _, h := range m.schemas.van(m.pad) {
		for _, w := range woorden {
			if v, ok := h[w]; ok {
				waarden = append(waarden, v)
			}
		}
	}
	return waarden
}
