// Package proef holds the tests that walk all published cases of a package: finance and
// each of its rooms hand over their questions. Nothing but tests imports it.
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

// gepubliceerd is a published case as these tests use it.
type gepubliceerd struct {
	ID          string          `json:"id"`
	Peil        wmo.Peil        `json:"peil"`
	Invoer      json.RawMessage `json:"invoer"`
	Bevindingen []string        `json:"bevindingen"`
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

// vraagstuk asks a question with a document of its own type.
func vraagstuk(doe any, in reflect.Value, peil wmo.Peil) (any, error) {
	uit := reflect.ValueOf(doe).Call([]reflect.Value{in, reflect.ValueOf(peil)})
	err, _ := reflect.TypeAssert[error](uit[1])
	return uit[0].Interface(), err
}

// Plekken calls doe with every value of a type in a document, and where it stands.
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

// velden are the paths in a type that lead to a field of type T.
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

// zonderNummers is a place without the indexes, as velden writes it.
func zonderNummers(plaats string) string {
	var uit strings.Builder
	for _, deel := range strings.Split(plaats, "/")[1:] {
		if _, err := strconv.Atoi(deel); err != nil {
			uit.WriteString("/" + strings.ToUpper(deel[:1]) + deel[1:])
		}
	}
	return uit.String()
}

// meldt says whether a finding with a code and a text was told of a place.
func meldt(bs wmo.Bevindingen, code, tekst, plaats string) bool {
	return slices.ContainsFunc(bs, func(b wmo.Bevinding) bool {
		return b.Code == code && strings.Contains(b.Bericht, tekst) && slices.Contains(b.Plaats, plaats)
	})
}

// CodesVan are the codes of what was reserved or assumed.
func CodesVan(vs []wmo.Voorbehoud) []string {
	uit := make([]string, len(vs))
	for i := range vs {
		uit[i] = vs[i].Code
	}
	return uit
}

// PlaatsenVan are the codes that were found, by first place.
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

// Teksten writes amounts beside each other.
func Teksten(bs []wmo.Bedrag) string {
	s := make([]string, len(bs))
	for i := range bs {
		s[i] = bs[i].String()
	}
	return strings.Join(s, " ")
}

// Vragen are the questions of a package by the name of their published cases: each a
// function of a document and a Peil.
type Vragen map[string]any

// ons says whether a type is of a document, and no vocabulary of the root.
func ons(t reflect.Type) bool {
	return strings.HasPrefix(t.PkgPath(), "github.com/bwo-sdk/wmo/")
}

// vandaag is a day on which every question can be asked.
var vandaag = wmo.PeilOp(wmo.MustDatum("2026-01-01"))

// stap is the smallest step of a number with so many decimals.
func stap(decimalen int) wmo.Getal { return wmo.MustGetal("1e-" + strconv.Itoa(decimalen)) }
