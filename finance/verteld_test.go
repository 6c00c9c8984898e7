package finance

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
	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/schema"
)

// Everything that the published cases are told beside their amounts stands in a file: a
// text, a place, the order of the steps, and what is assumed. What is to be right stands
// in the cases; this file shows in a change what else it changes.
func TestWhatIsToldIsWrittenDown(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for _, naam := range slices.Sorted(maps.Keys(vragen)) {
		doe := vragen[naam]
		data, ok := schema.Cases("finance/" + naam)
		require.True(t, ok)
		var gs struct {
			Gevallen []gepubliceerd `json:"gevallen"`
		}
		require.NoError(t, json.Unmarshal(data, &gs))
		for _, g := range gs.Gevallen {
			in := reflect.New(reflect.TypeOf(doe).In(0))
			if json.Unmarshal(g.Invoer, in.Interface()) != nil {
				continue // the reader finds what is wrong with it
			}
			fmt.Fprintf(&b, "\n%s\n", g.ID)
			uit, err := vraagstuk(doe, in.Elem(), g.Peil)
			if err != nil {
				fmt.Fprintln(&b, err)
				continue
			}
			vertel(&b, reflect.ValueOf(uit))
		}
	}
	goud.Gelijk(t, "verteld.txt", b.String())
}

// vertel writes what stands beside the amounts of an answer.
func vertel(b *strings.Builder, v reflect.Value) {
	switch x := v.Interface().(type) {
	case wmo.Rekenstap:
		fmt.Fprintf(b, "%s: %s = %s %s\n", x.Code, x.Naam, x.Uitkomst.Waarde, x.Uitkomst.Eenheid)
		return
	case wmo.Voorbehoud:
		fmt.Fprintf(b, "%s: %s%s\n", x.Code, x.Tekst, bron(x.Bron))
		return
	case wmo.Bevinding:
		fmt.Fprintln(b, x.String()+bron(x.Bron))
		return
	case wmo.Bron:
		fmt.Fprintln(b, strings.TrimPrefix(bron(&x), " — "))
		return
	case Vergelijkingsrij:
		fmt.Fprintln(b, x.Zin)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			vertel(b, v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			vertel(b, v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				vertel(b, v.Field(i))
			}
		}
	case reflect.String:
		if s := v.String(); strings.Contains(s, " ") {
			fmt.Fprintln(b, s)
		}
	default:
	}
}

func bron(b *wmo.Bron) string {
	if b == nil {
		return ""
	}
	return " — " + b.String()
}
