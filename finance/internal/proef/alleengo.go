package proef

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// AlleenGo tests that values which only a Go caller can make, and no document, are refused in every
// field: a word outside its enumeration, an amount with a part of a cent, a number with too many
// decimals.
func AlleenGo(t *testing.T, vragen Vragen) {
	t.Helper()
	for naam, doe := range vragen {
		data, ok := schema.Cases("finance/" + naam)
		require.True(t, ok, naam)
		var gs struct {
			Gevallen []struct {
				ID          string          `json:"id"`
				Peil        wmo.Peil        `json:"peil"`
				Invoer      json.RawMessage `json:"invoer"`
				Bevindingen []any           `json:"bevindingen"`
			} `json:"gevallen"`
		}
		require.NoError(t, json.Unmarshal(data, &gs))
		vraag := reflect.ValueOf(doe)
		for _, g := range gs.Gevallen {
			for i := 0; len(g.Bevindingen) == 0; i++ {
				n := i
				in := reflect.New(vraag.Type().In(0))
				require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
				plaats := bederf(in.Elem(), "", &n)
				if plaats == "" {
					break
				}
				err, _ := reflect.TypeAssert[error](vraag.Call([]reflect.Value{in.Elem(), reflect.ValueOf(g.Peil)})[1])
				require.ErrorContains(t, err, plaats+": ", g.ID)
			}
		}
	}
}

// bederf replaces the n-th value that has a worse one ([slechter]) and returns its JSON Pointer, or ""
// when there are fewer. It counts n down.
func bederf(v reflect.Value, plaats string, n *int) string {
	if slecht := slechter(v); slecht.IsValid() {
		if *n--; *n >= 0 {
			return ""
		}
		v.Set(slecht)
		return plaats
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return bederf(v.Elem(), plaats, n)
		}
	case reflect.Slice:
		for j := range v.Len() {
			if p := bederf(v.Index(j), plaats+"/"+strconv.Itoa(j), n); p != "" {
				return p
			}
		}
	case reflect.Struct:
		for _, f := range reflect.VisibleFields(v.Type()) {
			if !f.IsExported() || f.Anonymous {
				continue
			}
			sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if p := bederf(v.FieldByIndex(f.Index), plaats+"/"+sleutel, n); p != "" {
				return p
			}
		}
	default:
	}
	return ""
}

// slechter is a value that no document could give v; invalid when there is none.
func slechter(v reflect.Value) reflect.Value {
	switch x := v.Interface().(type) {
	case wmo.Uitkomst:
		return reflect.ValueOf(wmo.Uitkomst(7))
	case wmo.Bedrag:
		return reflect.ValueOf(x.Plus(wmo.MustBedrag("0.001")))
	case wmo.Getal:
		return reflect.ValueOf(x.Plus(wmo.MustGetal("0.00000000001")))
	case interface{ Woorden() []wmo.Woord }:
		if v.Kind() == reflect.String {
			return reflect.ValueOf("onzin").Convert(v.Type())
		}
	}
	return reflect.Value{}
}
