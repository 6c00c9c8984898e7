// Package proef holds tests that run over all published cases of a package. The tests of finance and of
// each of its rooms call them with their questions ([Vragen]); nothing else imports this package.
package proef

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// gepubliceerd is a published case, as far as these tests need it.
type gepubliceerd struct {
	ID          string          `json:"id"`
	Peil        wmo.Peil        `json:"peil"`
	Invoer      json.RawMessage `json:"invoer"`
	Bevindingen []any           `json:"bevindingen"`
}

// beantwoord lists the published cases of a question that get an answer.
func beantwoord(t *testing.T, naam string) []gepubliceerd {
	t.Helper()
	data, ok := schema.Cases("finance/" + naam)
	require.True(t, ok, naam)
	var gs struct {
		Gevallen []gepubliceerd `json:"gevallen"`
	}
	require.NoError(t, json.Unmarshal(data, &gs))
	var uit []gepubliceerd
	for _, g := range gs.Gevallen {
		if len(g.Bevindingen) == 0 {
			uit = append(uit, g)
		}
	}
	return uit
}

// vraagstuk calls the function of a question with a document of the type that it takes.
func vraagstuk(doe any, in reflect.Value, peil wmo.Peil) (any, error) {
	uit := reflect.ValueOf(doe).Call([]reflect.Value{in, reflect.ValueOf(peil)})
	err, _ := reflect.TypeAssert[error](uit[1])
	return uit[0].Interface(), err
}

// Plekken calls doe with every value of type T in a document, and its JSON Pointer.
func Plekken[T any](v reflect.Value, plaats string, doe func(v reflect.Value, plaats string)) {
	if v.Type() == reflect.TypeFor[T]() {
		doe(v, plaats)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			Plekken[T](v.Elem(), plaats, doe)
		}
	case reflect.Slice:
		for j := range v.Len() {
			Plekken[T](v.Index(j), plaats+"/"+strconv.Itoa(j), doe)
		}
	case reflect.Struct:
		for _, f := range reflect.VisibleFields(v.Type()) {
			if f.IsExported() && !f.Anonymous && len(f.Index) <= 2 {
				sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				Plekken[T](v.FieldByIndex(f.Index), plaats+"/"+sleutel, doe)
			}
		}
	default:
	}
}

// velden adds to in the paths, such as /Deelnemers/Gemeente, to the fields of type T in another type.
func velden[T any](t reflect.Type, pad string, in map[string]bool) {
	switch {
	case t == reflect.TypeFor[T]():
		in[pad] = false
	case t.Kind() == reflect.Pointer, t.Kind() == reflect.Slice:
		velden[T](t.Elem(), pad, in)
	case t.Kind() == reflect.Struct && ons(t):
		for _, f := range reflect.VisibleFields(t) {
			if f.IsExported() && !f.Anonymous {
				velden[T](f.Type, pad+"/"+f.Name, in)
			}
		}
	default:
	}
}

// zonderNummers turns a JSON Pointer into a path as velden writes it: without indexes.
func zonderNummers(plaats string) string {
	var uit strings.Builder
	for _, deel := range strings.Split(plaats, "/")[1:] {
		if _, err := strconv.Atoi(deel); err != nil {
			uit.WriteString("/" + strings.ToUpper(deel[:1]) + deel[1:])
		}
	}
	return uit.String()
}

// meldt says whether there is a finding with this code and text about this place.
func meldt(bs wmo.Bevindingen, code, tekst, plaats string) bool {
	return slices.ContainsFunc(bs, func(b wmo.Bevinding) bool {
		return b.Code == code && strings.Contains(b.Bericht, tekst) && slices.Contains(b.Plaats, plaats)
	})
}

// CodesVan are the codes of reservations or assumptions.
func CodesVan(vs []wmo.Voorbehoud) []string {
	uit := make([]string, len(vs))
	for i := range vs {
		uit[i] = vs[i].Code
	}
	return uit
}

// PlaatsenVan are the codes of findings by their first place.
func PlaatsenVan(t *testing.T, err error) map[string]string {
	t.Helper()
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	plaatsen := map[string]string{}
	for _, f := range b {
		plaatsen[f.Plaats[0]] += f.Code
	}
	return plaatsen
}

// Teksten joins amounts with spaces.
func Teksten(bs []wmo.Bedrag) string {
	s := make([]string, len(bs))
	for i := range bs {
		s[i] = bs[i].String()
	}
	return strings.Join(s, " ")
}

// Vragen are the questions of a package, by the name of their published cases. Each value is a
// func(In, wmo.Peil) (Out, error).
type Vragen map[string]any

// ons says whether a type is declared by a package below the root: a document, and not a value type of
// package wmo.
func ons(t reflect.Type) bool {
	return strings.HasPrefix(t.PkgPath(), "github.com/bwo-sdk/wmo/")
}

// vandaag is a day on which every question can be asked.
var vandaag = wmo.PeilOp(wmo.MustDatum("2026-01-01"))

// stap is the smallest step of a number with this number of decimals: 0.01 of two.
func stap(decimalen int) wmo.Getal { return wmo.MustGetal("1e-" + strconv.Itoa(decimalen)) }
