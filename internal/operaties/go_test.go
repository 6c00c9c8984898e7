package operaties_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

// opsommingen visits every value of an enumeration inside v that can be set.
func opsommingen(v reflect.Value, pad string, doe func(v reflect.Value, pad string)) {
	if v.CanInterface() {
		if _, ok := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](v); ok && v.Kind() != reflect.Pointer {
			doe(v, pad)
			return
		}
	}
	switch v.Kind() { //nolint:exhaustive // what holds other values; a map of enumerations no input has
	case reflect.Pointer:
		if !v.IsNil() {
			opsommingen(v.Elem(), pad, doe)
		}
	case reflect.Slice:
		for i := range v.Len() {
			opsommingen(v.Index(i), pad+"/*", doe)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				opsommingen(v.Field(i), pad+"/"+f.Name, doe)
			}
		}
	}
}

// In Go an enumeration can hold what no document can. That is a finding, or nothing
// reads it: never an answer that cannot be written, or that cannot be read again.
func TestWordsThatAreNoneInGo(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	for _, op := range operaties.Alle() {
		data, _ := schema.Cases(op.Invoer.Naam)
		var gs publish.Gevallen
		require.NoError(t, json.Unmarshal(data, &gs))
		for _, g := range gs.Gevallen {
			doc := reflect.New(op.Invoer.Type)
			if len(g.Bevindingen) > 0 || json.Unmarshal(g.Tekst(), doc.Interface()) != nil {
				continue
			}
			opsommingen(doc.Elem(), op.Naam, func(v reflect.Value, pad string) {
				if gezien[pad] {
					return
				}
				gezien[pad] = true
				eerst := reflect.New(v.Type()).Elem()
				eerst.Set(v)
				if v.Kind() == reflect.String {
					v.SetString("geen woord")
				} else {
					v.SetUint(200)
				}
				schrijfbaar(t, op, doc.Elem().Interface(), g.Peil, pad)
				v.Set(eerst)
			})
		}
	}
	require.Greater(t, len(gezien), 50)
}

func schrijfbaar(t *testing.T, op operatie.Operatie, in any, peil wmo.Peil, pad string) {
	t.Helper()
	uit, err := op.Vraag(in, peil)
	if err != nil {
		if !errors.As(err, new(wmo.Bevindingen)) && !errors.As(err, new(*gebied.GeenGegevens)) {
			t.Errorf("%s: %v", pad, err)
		}
		return
	}
	tekst, err := json.Marshal(uit)
	if err != nil {
		t.Errorf("%s: %v", pad, err)
		return
	}
	if err := op.Resultaat.Check(tekst); err != nil {
		t.Errorf("%s: %v", pad, err)
	}
}
