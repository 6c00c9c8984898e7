package schemamaker

import (
	"encoding/json"
	"reflect"

	"github.com/invopop/jsonschema"

	"github.com/bwo-sdk/wmo"
)

// waardetype is the schema of the value types of package wmo, which the reflector would take for empty
// objects, and of enumerations; nil for other types.
func waardetype(t reflect.Type) *jsonschema.Schema {
	switch t {
	case reflect.TypeFor[wmo.Datum]():
		// Without a format, because strict validators refuse formats that they do not know, and
		// code generators turn dates into timestamps.
		return tekst(`^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`, 10, 10)
	case reflect.TypeFor[wmo.Tijdstip]():
		return tekst(`^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+]0[12]:00$`, 25, 25)
	case reflect.TypeFor[wmo.Gemeentecode]():
		return tekst(`^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])$`, 4, 4)
	case reflect.TypeFor[wmo.Bedrag]():
		return tekst(`^(0[.]00|-?0[.](0[1-9]|[1-9][0-9])|-?[1-9][0-9]{0,29}[.][0-9]{2})$`, 4, 34)
	case reflect.TypeFor[wmo.Tarief]():
		return tekst(`^(0|[1-9][0-9]{0,29})[.][0-9]{2}([0-9]{0,2}[1-9])?$`, 4, 36)
	case reflect.TypeFor[wmo.Getal]():
		return &jsonschema.Schema{Type: "number"}
	case reflect.TypeFor[json.RawMessage]():
		return &jsonschema.Schema{} // anything
	}
	if e, ok := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](reflect.Zero(t)); ok {
		s := &jsonschema.Schema{}
		for _, w := range e.Woorden() {
			s.OneOf = append(s.OneOf, &jsonschema.Schema{Const: w.Woord, Description: w.Uitleg})
		}
		return s
	}
	return nil
}

func tekst(patroon string, minst, meest uint64) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "string", Pattern: patroon, MinLength: &minst, MaxLength: &meest}
}

// gelijk says whether two schemas are the same when written.
func gelijk(a, b *jsonschema.Schema) bool {
	aa, errA := json.Marshal(a)
	bb, errB := json.Marshal(b)
	return errA == nil && errB == nil && string(aa) == string(bb)
}
