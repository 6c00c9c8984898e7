package batch

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// veld is a key of a document type.
type veld struct {
	sleutel string
	van     reflect.Type
}

// velden lists the keys of a type in order; none for a type that is written as a whole.
func velden(t reflect.Type) []veld {
	var vs []veld
	if enkel(t) || t.Kind() != reflect.Struct {
		return nil
	}
	for i := range t.NumField() {
		f := t.Field(i)
		sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && sleutel == "":
			vs = append(vs, velden(zonderWijzer(f.Type))...)
		case f.IsExported() && sleutel != "-":
			vs = append(vs, veld{sleutel, zonderWijzer(f.Type)})
		}
	}
	return vs
}

func zonderWijzer(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t
}

// enkel says whether a type writes itself, and is no object with keys.
func enkel(t reflect.Type) bool {
	return t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) || t.Implements(reflect.TypeFor[json.Marshaler]())
}

// vorm is how the text of a cell becomes a value in JSON.
type vorm uint8

const (
	alsTekst vorm = iota
	alsGetal
	alsJaNee
	alsBedrag // text with at least two decimals
	alsDatum
	alsStuk // JSON
)

func vormVan(t reflect.Type) vorm {
	switch t {
	case reflect.TypeFor[wmo.Datum]():
		return alsDatum
	case reflect.TypeFor[wmo.Bedrag](), reflect.TypeFor[wmo.Tarief]():
		return alsBedrag
	case reflect.TypeFor[wmo.Getal]():
		return alsGetal
	}
	switch {
	case enkel(t) || t.Kind() == reflect.String:
		return alsTekst
	case t.Kind() == reflect.Bool:
		return alsJaNee
	case t.Kind() == reflect.Slice || t.Kind() == reflect.Struct || t.Kind() == reflect.Map:
		return alsStuk
	default:
		return alsGetal
	}
}
