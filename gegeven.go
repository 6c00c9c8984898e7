package wmo

import (
	"encoding"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Gegeven lists, in the order of a document, the JSON Pointer of every fact that it
// states: a value that is not empty, down to the parts of objects and lists.
func Gegeven(document any) []string {
	var uit []string
	gegevens(reflect.ValueOf(document), "", func(plaats string) { uit = append(uit, plaats) })
	return uit
}

// Ongelezen lists the facts of [Gegeven] that stand at or under none of the places that
// were read: they had no part in the answer, whatever they say.
func Ongelezen(document any, gelezen ...string) []string {
	return slices.DeleteFunc(Gegeven(document), func(plaats string) bool {
		return slices.ContainsFunc(gelezen, func(g string) bool { return plaats == g || strings.HasPrefix(plaats, g+"/") })
	})
}

// gegevens visits the place of every value that is stated.
func gegevens(v reflect.Value, plaats string, zie func(string)) {
	switch _, tekst := reflect.TypeAssert[encoding.TextMarshaler](v); {
	case tekst:
		if !v.IsZero() {
			zie(plaats)
		}
	case v.Kind() == reflect.Pointer:
		if v.IsNil() {
			return
		}
		if k := v.Elem().Kind(); k == reflect.Struct {
			gegevens(v.Elem(), plaats, zie)
		} else {
			zie(plaats)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			naam, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if f.IsExported() && naam != "" && naam != "-" {
				gegevens(v.Field(i), plaats+Wijs(naam), zie)
			}
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			gegevens(v.Index(i), plaats+Wijs(strconv.Itoa(i)), zie)
		}
	case !v.IsZero():
		zie(plaats)
	}
}
