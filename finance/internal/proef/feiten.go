package proef

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Feiten tests that the steps of an answer show every number that matters: when a changed number in a
// published case changes the answer, a step must change too. zonderStap are exceptions: questions whose
// answer has no calculation, and numbers that are only repeated in the answer.
func Feiten(t *testing.T, vragen Vragen, zonderStap ...string) {
	t.Helper()
	stil := map[string]string{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			lees := func() reflect.Value {
				in := reflect.New(reflect.TypeOf(doe).In(0))
				require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
				return in.Elem()
			}
			uit, err := vraagstuk(doe, lees(), g.Peil)
			require.NoError(t, err)
			antwoord, stappen := splits(t, uit)
			for n := 0; ; n++ {
				in, i, waar := lees(), 0, ""
				getallen(in, "", func(v reflect.Value, plaats string) {
					if i == n {
						meer(v)
						waar = plaats
					}
					i++
				})
				if waar == "" {
					break
				}
				ander, err := vraagstuk(doe, in, g.Peil)
				if err != nil {
					continue
				}
				if a, s := splits(t, ander); a != antwoord && s == stappen {
					stil[naam+zonderNummers(waar)] = g.ID
				}
			}
		}
	}
	maps.DeleteFunc(stil, func(pad, _ string) bool {
		return slices.ContainsFunc(zonderStap, func(z string) bool { return strings.HasPrefix(pad, z) })
	})
	require.Empty(t, stil)
}

// getallen calls doe with every number that a document has.
func getallen(v reflect.Value, plaats string, doe func(v reflect.Value, plaats string)) {
	Plekken[wmo.Getal](v, plaats, doe)
	Plekken[wmo.Bedrag](v, plaats, doe)
	Plekken[wmo.Tarief](v, plaats, doe)
	Plekken[int](v, plaats, doe)
}

// meer increases a number a little.
func meer(v reflect.Value) {
	switch x := v.Addr().Interface().(type) {
	case *wmo.Getal:
		*x = x.Plus(wmo.MustGetal("0.01"))
	case *wmo.Bedrag:
		*x = x.Plus(wmo.MustBedrag("1000.00"))
	case *wmo.Tarief:
		*x = wmo.MustTarief(x.Bedrag().Plus(wmo.MustBedrag("1.00")).String())
	case *int:
		*x++
	}
}

// splits writes the numbers of an answer outside its steps, and its steps, as texts to compare.
func splits(t *testing.T, uit any) (antwoord, stappen string) {
	t.Helper()
	s, err := json.Marshal(stappenVan(uit))
	require.NoError(t, err)
	var a strings.Builder
	zonderStappen(reflect.ValueOf(uit), &a)
	return a.String(), string(s)
}

func zonderStappen(v reflect.Value, a *strings.Builder) {
	switch {
	case v.Type() == reflect.TypeFor[wmo.Berekening]():
	case v.Kind() == reflect.Pointer && !v.IsNil():
		zonderStappen(v.Elem(), a)
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			zonderStappen(v.Index(i), a)
		}
	case v.Type() == reflect.TypeFor[wmo.Bedrag](), v.Type() == reflect.TypeFor[wmo.Getal](), v.Type() == reflect.TypeFor[wmo.Tarief](), v.Kind() == reflect.Int:
		fmt.Fprint(a, v.Interface(), " ")
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			zonderStappen(v.Field(i), a)
		}
	default:
	}
}
