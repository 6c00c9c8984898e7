package operaties_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
)

// dagsleutels are the keys under which a day stands in any document or result. The date of
// a thing is datum. A new key belongs here only if it says another thing than these do.
var dagsleutels = []string{
	"datum",
	"op", // the day on which something is the case, or was done: beside an outcome

	// Of a stretch of days.
	"begindatum", "einddatum", "eersteDag", "laatsteDag", "nominaleDag",
	"vanaf", "totEnMet", "sinds", "teLaatSinds", "inWerking", "ingang", "einde", "gevolgdTot", "vertrekdatum",

	"geboortedatum",

	// The day that a number, a list or a text is of.
	"peildatum", "peildatumInwoners", "gemeentenOp", "actueelTotEnMet", "versie",

	// The day on which something was done, came to be known, or has to be.
	"aangehaald", "aangevraagd", "bekend", "bekendgemaakt", "besloten", "betaald", "gehaaldOp", "getroffen", "gezien", "ingebrekestelling",
	"maximumOp", "nagegaan", "ondertekend", "termijn", "uiterlijk", "vastgesteld", "vaststellen", "verzonden",
}

// Same name, same thing: nobody has to look up how this document calls its date.
func TestTheDateOfAThingIsDatum(t *testing.T) {
	t.Parallel()
	gehad := map[string]bool{}
	for _, d := range operaties.Documenten() {
		for typ := range structs(d.Type, map[reflect.Type]bool{}) {
			for _, f := range reflect.VisibleFields(typ) {
				if kaal(f.Type) != reflect.TypeFor[wmo.Datum]() || !f.IsExported() {
					continue
				}
				sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				gehad[sleutel] = true
				assert.NotEqual(t, "dag", sleutel, "%s.%s: the date of a thing is datum", typ, f.Name)
				assert.Contains(t, dagsleutels, sleutel, "%s.%s: a new name for a day", typ, f.Name)
				assert.True(t, sleutel != "op" || heeftUitkomst(typ), "%s.%s: the date of a thing is datum", typ, f.Name)
			}
		}
	}
	for _, sleutel := range dagsleutels {
		assert.True(t, gehad[sleutel], "%s: no document has this key", sleutel)
	}
}

// heeftUitkomst says whether op has an outcome beside it. The op of a Peil is that of the
// whole answer.
func heeftUitkomst(typ reflect.Type) bool {
	return typ == reflect.TypeFor[wmo.Peil]() || slices.ContainsFunc(reflect.VisibleFields(typ), func(f reflect.StructField) bool {
		return f.Type == reflect.TypeFor[wmo.Uitkomst]()
	})
}

// structs gathers the structs that a document is made of.
func structs(t reflect.Type, gehad map[reflect.Type]bool) map[reflect.Type]bool {
	if t = kaal(t); t.Kind() == reflect.Struct && !gehad[t] {
		gehad[t] = true
		for i := range t.NumField() {
			structs(t.Field(i).Type, gehad)
		}
	}
	return gehad
}

// kaal is a type without its pointers, lists and maps.
func kaal(t reflect.Type) reflect.Type {
	for slices.Contains([]reflect.Kind{reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map}, t.Kind()) {
		t = t.Elem()
	}
	return t
}
