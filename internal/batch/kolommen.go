package batch

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Kolommen are the paths of keys under which a document of a type has its values, those of kern first. A
// list or a map is one column. How an answer was found (the steps of a decision or a calculation) has no
// column: it is no table, and stands in the JSON document.
func Kolommen(t reflect.Type, kern ...string) []string {
	alle := kolommen(zonderWijzer(t), "", nil)
	voorop := func(pad string) int {
		for i, k := range kern {
			if pad == k || strings.HasPrefix(pad, k+"/") {
				return i
			}
		}
		return len(kern)
	}
	slices.SortStableFunc(alle, func(a, b string) int { return voorop(a) - voorop(b) })
	return alle
}

func kolommen(t reflect.Type, pad string, boven []reflect.Type) []string {
	vs := velden(t)
	if len(vs) == 0 || slices.Contains(boven, t) {
		return []string{pad}
	}
	var uit []string
	for _, v := range vs {
		if v.van != reflect.TypeFor[wmo.Berekening]() && v.van != reflect.TypeFor[[]wmo.MotiveringStap]() {
			uit = append(uit, kolommen(v.van, strings.TrimPrefix(pad+"/"+v.sleutel, "/"), append(slices.Clip(boven), t))...)
		}
	}
	return uit
}

// Cellen are the values of a document at these paths, each as a cell: text as it is, a list of single
// values with semicolons between, and anything else as JSON.
func Cellen(document []byte, paden []string) ([]string, error) {
	v, err := lezen(document)
	if err != nil {
		return nil, err
	}
	return cellenVan(v, paden), nil
}

// Tabel is a document as a table: a row for each element of the first list of documents in kern, or else
// one row for the document. lijst is the path of that list, or empty.
func Tabel(document []byte, t reflect.Type, kern ...string) (lijst string, rijen [][]string, err error) {
	v, err := lezen(document)
	if err != nil {
		return "", nil, err
	}
	for _, pad := range kern {
		van, ok := typeBij(zonderWijzer(t), pad)
		if !ok || van.Kind() != reflect.Slice || enkel(van) || len(velden(zonderWijzer(van.Elem()))) == 0 {
			continue
		}
		paden := Kolommen(van.Elem())
		rijen = [][]string{paden}
		delen, _ := zoek(v, pad)
		lijst, _ := delen.([]any)
		for _, deel := range lijst {
			rijen = append(rijen, cellenVan(deel, paden))
		}
		return pad, rijen, nil
	}
	paden := Kolommen(t, kern...)
	return "", [][]string{paden, cellenVan(v, paden)}, nil
}

// typeBij is the type at a path of keys.
func typeBij(t reflect.Type, pad string) (reflect.Type, bool) {
	for sleutel := range strings.SplitSeq(pad, "/") {
		var ok bool
		if t, ok = bij(t, sleutel); !ok {
			return nil, false
		}
	}
	return t, true
}

func lezen(document []byte) (v any, err error) {
	d := json.NewDecoder(bytes.NewReader(document))
	d.UseNumber()
	err = d.Decode(&v)
	return v, err
}

func cellenVan(v any, paden []string) []string {
	cellen := make([]string, len(paden))
	for i, pad := range paden {
		if w, ok := zoek(v, pad); ok {
			cellen[i] = tekst(w)
		}
	}
	return cellen
}

func zoek(v any, pad string) (any, bool) {
	for pad != "" {
		var sleutel string
		sleutel, pad, _ = strings.Cut(pad, "/")
		o, ok := v.(map[string]any)
		if v = o[sleutel]; !ok || v == nil {
			return nil, false
		}
	}
	return v, true
}

func tekst(v any) string {
	switch w := v.(type) {
	case string:
		return w
	case json.Number:
		return w.String()
	case bool:
		return wmo.UitkomstOf(w).String()
	case []any:
		delen := make([]string, len(w))
		for i := range w {
			switch w[i].(type) {
			case map[string]any, []any:
				return string(alsJSON(v))
			default:
				delen[i] = tekst(w[i])
			}
		}
		return strings.Join(delen, "; ")
	default:
		return string(alsJSON(v))
	}
}

// tabel is what answers in a table have in common: the columns rij, id and stand, those of the result, and
// one for what is wrong.
type tabel struct{ paden []string }

func (t tabel) kop() []string {
	return slices.Concat([]string{"rij", sleutelID, "stand"}, t.paden, []string{"bevindingen"})
}

// What a row in a table came to.
const (
	standAntwoord    = "antwoord"
	standBevindingen = "bevindingen"
	standFout        = "geen antwoord"
)

func (t tabel) bereid(a *Antwoord) {
	cellen := make([]string, len(t.paden))
	stand, mis := standAntwoord, ""
	switch {
	case a.Fout != "":
		stand, mis = standFout, a.Fout
	case len(a.Bevindingen) > 0:
		stand, mis = standBevindingen, a.Bevindingen.Error()
	default:
		var err error
		if cellen, err = Cellen(a.Resultaat, t.paden); err != nil {
			a.Fout = err.Error()
			stand, mis, cellen = standFout, a.Fout, make([]string, len(t.paden))
		}
	}
	var id any
	if a.ID != nil {
		_ = json.Unmarshal(a.ID, &id) // it was read as a text or a number
		if _, getal := id.(float64); getal {
			id = json.Number(a.ID)
		}
	}
	a.cellen = slices.Concat([]string{nummer(a.Rij), tekstOf(id), stand}, cellen, []string{mis})
	for i := range a.cellen {
		a.cellen[i] = wmo.Toonbaar(a.cellen[i])
	}
}

func tekstOf(v any) string {
	if v == nil {
		return ""
	}
	return tekst(v)
}
