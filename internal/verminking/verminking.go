// Package verminking makes bad documents from good ones, for tests that try every place of every document.
package verminking

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Soort is what is at a place.
type Soort uint8

// A number, a text, or a key of a map (which the schema leaves to the document).
const (
	Getal Soort = iota
	Tekst
	Sleutel
)

// Plaats is a place in a document. In its pattern the index in a list is "*".
type Plaats struct {
	Soort   Soort
	Pad     []string
	Patroon string
}

// Vol makes a document of a type with a value for every key and one element in every list.
func Vol(t reflect.Type) any { return vol(t, nil) }

func vol(t reflect.Type, boven []reflect.Type) any {
	if t.Kind() == reflect.Pointer {
		return vol(t.Elem(), boven)
	}
	if w, ok := waarde(t); ok {
		return w
	}
	if slices.Contains(boven, t) {
		return nil // leave out a type inside itself
	}
	boven = append(slices.Clip(boven), t)
	switch t.Kind() {
	case reflect.Slice:
		if e := vol(t.Elem(), boven); e != nil {
			return []any{e}
		}
		return []any{}
	case reflect.Map:
		sleutel, _ := vol(t.Key(), boven).(string)
		return map[string]any{sleutel: vol(t.Elem(), boven)}
	case reflect.Struct:
		return object(t, boven)
	default:
		return nil
	}
}

func object(t reflect.Type, boven []reflect.Type) map[string]any {
	o := map[string]any{}
	for _, f := range reflect.VisibleFields(t) {
		naam, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || naam == "-" || naam == "" {
			continue
		}
		if w := vol(f.Type, boven); w != nil {
			o[naam] = w
		}
	}
	return o
}

// waarde is a value of a type without fields or elements; false for other types.
func waarde(t reflect.Type) (any, bool) {
	switch t {
	case reflect.TypeFor[wmo.Datum]():
		return "2020-01-01", true
	case reflect.TypeFor[wmo.Tijdstip]():
		return "2020-01-01T12:00:00+01:00", true
	case reflect.TypeFor[wmo.Gemeentecode]():
		return "0307", true
	case reflect.TypeFor[wmo.Bedrag](), reflect.TypeFor[wmo.Tarief]():
		return "1.00", true
	case reflect.TypeFor[wmo.Getal]():
		return json.Number("1"), true
	case reflect.TypeFor[json.RawMessage]():
		return nil, true
	}
	if o, ok := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](reflect.Zero(t)); ok {
		return o.Woorden()[0].Woord, true
	}
	switch t.Kind() {
	case reflect.String:
		return "tekst", true
	case reflect.Bool:
		return true, true
	case reflect.Int, reflect.Int32, reflect.Int64, reflect.Float64:
		return json.Number("1"), true
	default:
		return nil, false
	}
}

// Lees decodes a document as a tree and keeps numbers as they are written; nil for what is not JSON.
func Lees(data []byte) any {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var doc any
	if d.Decode(&doc) != nil {
		return nil
	}
	return doc
}

// Plaatsen lists the places of a document, one for each pattern.
func Plaatsen(doc any) []Plaats {
	var ps []Plaats
	gezien := map[string]bool{}
	loop(doc, Plaats{}, func(p Plaats) {
		sleutel := strconv.Itoa(int(p.Soort)) + p.Patroon
		if !gezien[sleutel] {
			gezien[sleutel] = true
			ps = append(ps, p)
		}
	})
	return ps
}

func loop(doc any, p Plaats, doe func(Plaats)) {
	met := func(soort Soort, deel, patroon string) Plaats {
		q := Plaats{Soort: soort, Pad: p.Pad, Patroon: p.Patroon + patroon}
		if patroon != "" {
			q.Pad = slices.Concat(p.Pad, []string{deel})
		}
		return q
	}
	switch d := doc.(type) {
	case json.Number:
		doe(met(Getal, "", ""))
	case string:
		doe(met(Tekst, "", ""))
	case []any:
		for i := range d {
			loop(d[i], met(0, strconv.Itoa(i), "/*"), doe)
		}
	case map[string]any:
		for k := range d {
			doe(met(Sleutel, k, "/"+k))
			loop(d[k], met(0, k, "/"+k), doe)
		}
	}
}

// Met is the document with anders at a place: JSON text that replaces the value, or another key.
func Met(doc any, p Plaats, anders string) []byte {
	data, err := json.Marshal(doc)
	if err != nil {
		return nil
	}
	kopie := Lees(data)
	if p.Soort != Sleutel {
		kopie = zet(kopie, p.Pad, json.RawMessage(anders))
	} else {
		hernoem(kopie, p.Pad, anders)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(kopie); err != nil {
		return nil
	}
	return b.Bytes()
}

func zet(doc any, pad []string, waarde any) any {
	if len(pad) == 0 {
		return waarde
	}
	switch d := doc.(type) {
	case []any:
		i, err := strconv.Atoi(pad[0])
		if err == nil {
			d[i] = zet(d[i], pad[1:], waarde)
		}
	case map[string]any:
		d[pad[0]] = zet(d[pad[0]], pad[1:], waarde)
	}
	return doc
}

func hernoem(doc any, pad []string, naam string) {
	switch d := doc.(type) {
	case []any:
		if i, err := strconv.Atoi(pad[0]); err == nil {
			hernoem(d[i], pad[1:], naam)
		}
	case map[string]any:
		if len(pad) > 1 {
			hernoem(d[pad[0]], pad[1:], naam)
			return
		}
		d[naam] = d[pad[0]]
		delete(d, pad[0])
	}
}
