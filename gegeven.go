package wmo

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Gegeven lists, in the order of its fields, the JSON Pointer of every fact that a document
// states: each value that is not empty, within objects and lists too. The document is a
// struct or a pointer to one; of a type that [Decode] refuses the list is empty.
func Gegeven(document any) []string {
	var uit []string
	v := reflect.ValueOf(document)
	if p, err := planVan(v.Type()); err == nil {
		p.gegevens(v, "", func(plaats string) { uit = append(uit, plaats) })
	}
	return uit
}

// Ongelezen lists the facts of [Gegeven] that stand neither at nor under a place that was
// read: they had no influence on the answer.
func Ongelezen(document any, gelezen ...string) []string {
	return slices.DeleteFunc(Gegeven(document), func(plaats string) bool {
		return slices.ContainsFunc(gelezen, func(g string) bool { return plaats == g || strings.HasPrefix(plaats, g+"/") })
	})
}

// gegevens visits the place of every value that is stated: a pointer that is not nil
// states its value, even zero.
func (p *plan) gegevens(v reflect.Value, plaats string, zie func(string)) {
	wijst := v.Kind() == reflect.Pointer
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return
		}
		v = v.Elem()
	}
	switch {
	case p.soort == soortObject:
		for i := range p.velden {
			f := &p.velden[i]
			f.plan.gegevens(v.FieldByIndex(f.index), plaats+Wijs(f.sleutel), zie)
		}
	case p.soort == soortLijst:
		for i := range v.Len() {
			p.deel.gegevens(v.Index(i), plaats+Wijs(strconv.Itoa(i)), zie)
		}
	case wijst || !v.IsZero():
		zie(plaats)
	}
}
