package proef

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Gemeenten tests for every gemeentecode in every document that a code that never existed is refused,
// and one that no longer exists on the day too, with its successor in the message. maakHuidig makes a
// document use present codes.
func Gemeenten(t *testing.T, vragen Vragen, maakHuidig func(in any)) {
	t.Helper()
	for naam, doe := range vragen {
		soort := reflect.TypeOf(doe).In(0)
		gezien := map[string]bool{}
		velden[wmo.Gemeentecode](soort, "", gezien)
		if len(gezien) == 0 {
			continue
		}
		for _, g := range beantwoord(t, naam) {
			for _, c := range []struct{ code, melding, tekst string }{
				{"9998", "GEB-GEMEENTE-ONBEKEND", "geen gemeente heeft of had code 9998"},
				{"0545", "GEB-GEMEENTE-VERVALLEN", "opvolger: Vijfheerenlanden (1961)"},
			} {
				for n := 0; ; n++ {
					in := reflect.New(soort)
					require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
					plaats := zetGemeente(in.Elem(), n, wmo.MustGemeentecode(c.code))
					if plaats == "" {
						break
					}
					maakHuidig(in.Interface())
					_, err := vraagstuk(doe, in.Elem(), wmo.PeilOp(wmo.MustDatum("2026-01-01")))
					var bs wmo.Bevindingen
					require.ErrorAs(t, err, &bs, "%s %s %s", g.ID, plaats, c.code)
					require.True(t, meldt(bs, c.melding, c.tekst, plaats), "%s %s %s: %v", g.ID, plaats, c.code, bs)
					gezien[zonderNummers(plaats)] = true
				}
			}
		}
		for pad, ok := range gezien {
			require.True(t, ok, "%s has no case with %s", naam, pad)
		}
	}
}

// zetGemeente changes the n-th gemeentecode of a document and returns its JSON Pointer, or "" when
// there are fewer.
func zetGemeente(in reflect.Value, n int, code wmo.Gemeentecode) string {
	waar := ""
	Plekken[wmo.Gemeentecode](in, "", func(v reflect.Value, plaats string) {
		if n == 0 {
			v.Set(reflect.ValueOf(code))
			waar = plaats
		}
		n--
	})
	return waar
}
