package conformance

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// uitlegtypes are what an answer explains itself with. Another implementation is of use without them.
var uitlegtypes = []reflect.Type{
	reflect.TypeFor[wmo.Bron](),
	reflect.TypeFor[wmo.Rekenstap](),
	reflect.TypeFor[wmo.MotiveringStap](),
	reflect.TypeFor[wmo.Voorbehoud](),
}

// sleutels are the keys of a result: in how many places each explains, and in how many it answers.
type sleutels map[string]struct{ uitleg, antwoord int }

// Uitleg lists the keys of the result of an operation that explain the answer and are no part of it: the
// steps, reservations and sources, wherever in the result they stand. At level kern nobody compares them.
// A name that answers elsewhere in the same result is not on the list.
func Uitleg(o operatie.Operatie) []string {
	s := sleutels{}
	s.verzamel(o.Resultaat.Type, map[reflect.Type]bool{})
	var namen []string
	for _, naam := range slices.Sorted(maps.Keys(s)) {
		if n := s[naam]; n.uitleg > 0 && n.antwoord == 0 {
			namen = append(namen, naam)
		}
	}
	return namen
}

func (s sleutels) tel(naam string, uitleg bool) {
	n := s[naam]
	if uitleg {
		n.uitleg++
	} else {
		n.antwoord++
	}
	s[naam] = n
}

func (s sleutels) verzamel(t reflect.Type, gezien map[reflect.Type]bool) {
	t = kaal(t)
	if t.Kind() != reflect.Struct || gezien[t] {
		return
	}
	gezien[t] = true
	for _, f := range reflect.VisibleFields(t) {
		naam, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || naam == "" || naam == "-" {
			continue
		}
		uitleg := slices.Contains(uitlegtypes, kaal(f.Type)) ||
			t == reflect.TypeFor[wmo.Bevinding]() && f.Name == "Bericht" ||
			isMotivering(t) && f.Name == "Redenen" // the codes of our rules
		s.tel(naam, uitleg)
		if !uitleg {
			s.verzamel(f.Type, gezien)
		}
	}
}

// kaal is the type of what a pointer, a list or a map holds.
func kaal(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Map {
		t = t.Elem()
	}
	return t
}

func isMotivering(t reflect.Type) bool {
	return t.PkgPath() == reflect.TypeFor[wmo.Motivering[struct{}]]().PkgPath() && strings.HasPrefix(t.Name(), "Motivering[")
}
