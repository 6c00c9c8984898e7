package conformance

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// standaardmarge is how much a number may differ when the case does not say.
const standaardmarge = 1e-9

// Verschil is one place where an answer is not what the case says.
type Verschil struct {
	Plaats string `json:"plaats"` // JSON Pointer into the result, or into the input for a finding
	// Verwacht and Gekregen are what should stand there and what does, as JSON; nothing when it is absent.
	Verwacht json.RawMessage `json:"verwacht,omitempty"`
	Gekregen json.RawMessage `json:"gekregen,omitempty"`
	Tekst    string          `json:"tekst"` // the whole difference, in Dutch
}

// Vergelijk tells all differences between an answer and its case at a level; none when it is right.
func Vergelijk(g *Geval, a Antwoord, niveau publish.Niveau) []Verschil {
	v := vergelijking{marge: new(big.Rat).SetFloat64(cmp.Or(g.Marge, standaardmarge))}
	if niveau == publish.Kern {
		v.uitleg = g.Uitleg
	}
	switch {
	case len(g.Bevindingen) > 0 && len(a.Bevindingen) > 0:
		v.weigering(g.Bevindingen, a.Bevindingen)
	case len(g.Bevindingen) > 0:
		v.voegToe("", g.Bevindingen, nil, "hoort geweigerd te worden met "+opsomming(g.Bevindingen)+", en kreeg een resultaat")
	case len(a.Bevindingen) > 0:
		v.voegToe("", nil, a.Bevindingen, "hoort een resultaat te krijgen, en is geweigerd met "+opsomming(a.Bevindingen))
	default:
		v.resultaat(g, a.Resultaat)
	}
	return v.verschillen
}

// vergelijking is the comparison of one answer.
type vergelijking struct {
	marge       *big.Rat
	uitleg      []string // keys that are not compared
	verschillen []Verschil
}

func (v *vergelijking) voegToe(plaats string, wil, kreeg any, tekst string) {
	v.verschillen = append(v.verschillen, Verschil{plaats, alsJSON(wil), alsJSON(kreeg), tekst})
}

func (v *vergelijking) resultaat(g *Geval, gekregen json.RawMessage) {
	wil, err := leesJSON(g.Resultaat)
	if err != nil {
		v.voegToe("", nil, nil, fmt.Sprintf("het verwachte resultaat is geen JSON: %v", err))
		return
	}
	kreeg, err := leesJSON(gekregen)
	if err != nil {
		v.voegToe("", nil, nil, fmt.Sprintf("het resultaat is geen JSON: %v", err))
		return
	}
	v.waarde("", wil, kreeg)
	for _, plaats := range g.Afwezig {
		if staat, ok := volg(kreeg, plaats); ok && !v.doorUitleg(plaats) {
			v.voegToe(plaats, nil, staat, "hoort er niet te staan, kreeg "+kort(staat))
		}
	}
}

// waarde compares what stands at a place: an object may have more keys, a list has as many elements, and
// a number may differ by the margin.
func (v *vergelijking) waarde(plaats string, wil, kreeg any) {
	switch w := wil.(type) {
	case map[string]any:
		k, ok := kreeg.(map[string]any)
		if !ok {
			v.voegToe(plaats, wil, kreeg, "hoort een object te zijn, kreeg "+kort(kreeg))
			return
		}
		v.object(plaats, w, k)
	case []any:
		k, ok := kreeg.([]any)
		switch {
		case !ok:
			v.voegToe(plaats, wil, kreeg, "hoort een lijst te zijn, kreeg "+kort(kreeg))
		case len(k) != len(w):
			v.voegToe(plaats, wil, kreeg, fmt.Sprintf("hoort een lijst te zijn van %d, kreeg er %d: verwacht %s, kreeg %s", len(w), len(k), kort(wil), kort(kreeg)))
		default:
			for i := range w {
				v.waarde(plaats+"/"+strconv.Itoa(i), w[i], k[i])
			}
		}
	case json.Number:
		if k, ok := kreeg.(json.Number); !ok || !v.dichtbij(w, k) {
			v.voegToe(plaats, wil, kreeg, "verwacht "+kort(wil)+", kreeg "+kort(kreeg))
		}
	default: // a text, true or false; nothing that could not be compared with ==
		switch kreeg.(type) {
		case map[string]any, []any:
		default:
			if wil == kreeg {
				return
			}
		}
		v.voegToe(plaats, wil, kreeg, "verwacht "+kort(wil)+", kreeg "+kort(kreeg))
	}
}

func (v *vergelijking) object(plaats string, wil, kreeg map[string]any) {
	for _, sleutel := range slices.Sorted(maps.Keys(wil)) {
		if slices.Contains(v.uitleg, sleutel) {
			continue
		}
		hier := plaats + wmo.Wijs(sleutel)
		deel, ok := kreeg[sleutel]
		if !ok {
			v.voegToe(hier, wil[sleutel], nil, "verwacht "+kort(wil[sleutel])+", en het staat er niet")
			continue
		}
		v.waarde(hier, wil[sleutel], deel)
	}
}

// doorUitleg says whether a place lies in what is not compared.
func (v *vergelijking) doorUitleg(plaats string) bool {
	return slices.ContainsFunc(strings.Split(plaats, "/"), func(deel string) bool { return slices.Contains(v.uitleg, deel) })
}

// dichtbij compares two numbers exactly, as written.
func (v *vergelijking) dichtbij(wil, kreeg json.Number) bool {
	w, okW := breuk(wil)
	k, okK := breuk(kreeg)
	if !okW || !okK {
		return false
	}
	verschil := w.Sub(w, k)
	return verschil.Abs(verschil).Cmp(v.marge) <= 0
}

// breuk is a number as a fraction; false when it is longer or its exponent larger than any number in a
// document may be, which would take forever.
func breuk(n json.Number) (*big.Rat, bool) {
	const langste, grootste = 400, 400
	_, macht, _ := strings.Cut(strings.ToLower(n.String()), "e")
	if e, err := strconv.Atoi(cmp.Or(macht, "0")); err != nil || e > grootste || e < -grootste || len(n) > langste {
		return nil, false
	}
	return new(big.Rat).SetString(n.String())
}

// weigering compares findings by code and places; their order and that of the places is free.
func (v *vergelijking) weigering(wil, kreeg []publish.VerwachteBevinding) {
	over := slices.Clone(kreeg)
	for _, w := range wil {
		i := slices.IndexFunc(over, func(k publish.VerwachteBevinding) bool { return zelfde(w, k) })
		if i < 0 {
			v.voegToe(w.Plaats[0], w, nil, "verwacht de bevinding "+opsomming([]publish.VerwachteBevinding{w})+", en zij ontbreekt")
			continue
		}
		over = slices.Delete(over, i, i+1)
	}
	for _, k := range over {
		plaats := ""
		if len(k.Plaats) > 0 {
			plaats = k.Plaats[0]
		}
		v.voegToe(plaats, nil, k, "kreeg de bevinding "+opsomming([]publish.VerwachteBevinding{k})+", en zij hoort er niet")
	}
}

func zelfde(a, b publish.VerwachteBevinding) bool {
	return a.Code == b.Code && slices.Equal(slices.Sorted(slices.Values(a.Plaats)), slices.Sorted(slices.Values(b.Plaats)))
}

// opsomming is findings on one line: "CODE bij /plaats en /plaats, CODE bij het hele document".
func opsomming(bs []publish.VerwachteBevinding) string {
	delen := make([]string, len(bs))
	for i, b := range bs {
		plaatsen := slices.Clone(b.Plaats)
		for j := range plaatsen {
			plaatsen[j] = cmp.Or(ingekort(plaatsen[j]), "het hele document")
		}
		delen[i] = ingekort(b.Code) + " bij " + strings.Join(plaatsen, " en ")
		if len(plaatsen) == 0 {
			delen[i] = ingekort(b.Code) + " zonder plaats"
		}
	}
	return strings.Join(delen, ", ")
}

// leesJSON reads one JSON value, and its numbers as they are written.
func leesJSON(data []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("er staat iets achter: %w", cmp.Or(err, io.ErrUnexpectedEOF))
	}
	return v, nil
}

// volg follows a JSON Pointer.
func volg(v any, plaats string) (any, bool) {
	for _, deel := range strings.Split(plaats, "/")[1:] {
		deel = strings.NewReplacer("~1", "/", "~0", "~").Replace(deel)
		switch w := v.(type) {
		case map[string]any:
			var ok bool
			if v, ok = w[deel]; !ok {
				return nil, false
			}
		case []any:
			i, err := strconv.Atoi(deel)
			if err != nil || i < 0 || i >= len(w) {
				return nil, false
			}
			v = w[i]
		default:
			return nil, false
		}
	}
	return v, true
}

// alsJSON writes what was read, or nothing of nothing.
func alsJSON(v any) json.RawMessage {
	if v == nil {
		return nil
	}
	var uit bytes.Buffer
	e := json.NewEncoder(&uit)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil
	}
	return bytes.TrimSpace(uit.Bytes())
}

// kort is a value for a line of a report.
func kort(v any) string {
	if v == nil {
		return "null"
	}
	return ingekort(string(alsJSON(v)))
}

// ingekort is a text of somebody else for a line of a report.
func ingekort(s string) string {
	const meest = 160
	if r := []rune(s); len(r) > meest {
		return string(r[:meest]) + "…"
	}
	return s
}
