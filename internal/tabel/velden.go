package tabel

import (
	"reflect"
	"strings"
	"unicode"

	"github.com/bwo-sdk/wmo"
)

// veld is a field of a document.
type veld struct {
	sleutel string
	v       reflect.Value
}

func (f veld) naam() string { return Naam(f.sleutel) }

// Naam is a key in words: "gat cumulatief" for gatCumulatief.
func Naam(sleutel string) string {
	var s strings.Builder
	for _, r := range sleutel {
		if unicode.IsUpper(r) {
			s.WriteByte(' ')
		}
		s.WriteRune(unicode.ToLower(r))
	}
	return spelling.Replace(s.String())
}

// velden lists the fields of a document in order, without optional ones that are empty; none for a value
// that zin writes.
func velden(v reflect.Value) []veld {
	var vs []veld
	if _, zin := (Taal{}).zin(v.Interface()); zin {
		return nil
	}
	for i := 0; v.Kind() == reflect.Struct && i < v.NumField(); i++ {
		f, w := v.Type().Field(i), v.Field(i)
		sleutel, weg, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && sleutel == "":
			vs = append(vs, velden(w)...)
		case f.IsExported() && sleutel != "-" && (weg == "" || !w.IsZero() && (w.Kind() != reflect.Slice || w.Len() > 0)):
			vs = append(vs, veld{sleutel, inhoud(w)})
		}
	}
	return vs
}

// inhoud follows pointers and interfaces to the value, as it is shown.
func inhoud(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if v.IsValid() {
		v = beeld(v)
	}
	return v
}

// enkel says whether a value is written as a whole, and not by its fields or elements.
func enkel(v reflect.Value) bool {
	_, eigen := Taal{}.eigen(v.Interface())
	return eigen || v.Kind() != reflect.Struct && v.Kind() != reflect.Slice
}

// besluit is a decision, whatever the type of its value; false for other types.
func besluit(v reflect.Value) (m wmo.Motivering[any], ok bool) {
	if !strings.HasPrefix(v.Type().Name(), "Motivering[") {
		return m, false
	}
	uit := reflect.ValueOf(&m).Elem()
	for i := range uit.NumField() {
		uit.Field(i).Set(v.Field(i))
	}
	return m, true
}
