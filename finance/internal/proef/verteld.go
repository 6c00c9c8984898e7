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
	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/schema"
)

// Verteld compares everything in the answers to the published cases that is not an amount (texts, places,
// names of steps in order, assumptions) with a golden file. What is right stands in the cases; this file
// shows reviewers what else a change changes.
func Verteld(t *testing.T, vragen Vragen) {
	t.Helper()
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
				continue // what cannot be decoded is refused before the question is asked
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

// vertel writes everything in an answer that is not an amount.
func vertel(b *strings.Builder, v reflect.Value) {
	switch x := v.Interface().(type) {
	case wmo.Rekenstap:
		fmt.Fprintf(b, "%s (%d): %s = %s %s\n", x.Code, len(x.Invoer), x.Naam, x.Uitkomst.Waarde, x.Uitkomst.Eenheid)
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
		if zin := v.FieldByName("Zin"); zin.IsValid() { // the sentence has everything that is in the row
			fmt.Fprintln(b, zin)
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				vertel(b, v.Field(i))
			}
		}
	case reflect.String:
		if s := v.String(); s != "" {
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

// Gevonden compares with a golden file what is found in documents that only a Go caller can make: empty,
// with a missing or endless list, or with a value that no document can have.
func Gevonden(t *testing.T, vragen Vragen, grenzen map[string]Grens) {
	t.Helper()
	gevonden := map[string]bool{}
	vraag := func(doe any, in reflect.Value, peil wmo.Peil) {
		if _, err := vraagstuk(doe, in, peil); err != nil {
			for regel := range strings.SplitSeq(err.Error(), "\n") {
				gevonden[regel] = true
			}
		}
	}
	for naam, doe := range vragen {
		soort := reflect.TypeOf(doe).In(0)
		vraag(doe, reflect.New(soort).Elem(), vandaag)
		vraag(doe, reflect.New(soort).Elem(), wmo.Peil{})
		for _, g := range beantwoord(t, naam) {
			lees := func() reflect.Value {
				in := reflect.New(soort)
				require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
				return in.Elem()
			}
			for n := 0; ; n++ {
				in, i := lees(), n
				if bederf(in, "", &i) == "" {
					break
				}
				vraag(doe, in, g.Peil)
			}
			for n := 0; ; n++ {
				veld := ""
				for _, grens := range []int{-1, 0, 1, 2} {
					in, i := lees(), 0
					alleGetallen(in, "", func(v reflect.Value, _, van string, _ bool) {
						if i == n {
							veld = van
							overGrens(v, grenzen[van], grens)
						}
						i++
					})
					vraag(doe, in, g.Peil)
				}
				if veld == "" {
					break
				}
			}
			for n := 0; ; n++ {
				leeg, lang := lees(), lees()
				if !inDeLijst(leeg, n, func(v reflect.Value) { v.SetZero() }) {
					break
				}
				inDeLijst(lang, n, func(v reflect.Value) {
					if v.Len() > 0 {
						for v.Len() < 700 {
							v.Set(reflect.Append(v, v.Index(0)))
						}
					}
				})
				vraag(doe, leeg, g.Peil)
				vraag(doe, lang, g.Peil)
			}
		}
	}
	goud.Gelijk(t, "gevonden.txt", strings.Join(slices.Sorted(maps.Keys(gevonden)), "\n")+"\n")
}

// overGrens sets a number below its lowest value, to zero, to its highest value or above it.
func overGrens(v reflect.Value, gr Grens, grens int) {
	stap := stap(gr.Decimalen)
	switch {
	case gr == Grens{} || grens < 0 && gr.Decimalen == tariefDecimalen:
	case grens < 0:
		zetGetal(v, wmo.MustGetal(gr.Laagst).Min(stap).String())
	case grens == 0:
		v.SetZero()
	case grens == 1:
		zetGetal(v, gr.Hoogst)
	default:
		zetGetal(v, wmo.MustGetal(gr.Hoogst).Plus(stap).String())
	}
}

// inDeLijst changes the n-th list of a document; false when there are fewer.
func inDeLijst(v reflect.Value, n int, doe func(reflect.Value)) bool {
	var lijsten []reflect.Value
	var zoek func(v reflect.Value)
	zoek = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				zoek(v.Elem())
			}
		case reflect.Slice:
			lijsten = append(lijsten, v)
			for i := range v.Len() {
				zoek(v.Index(i))
			}
		case reflect.Struct:
			if ons(v.Type()) {
				for i := range v.NumField() {
					zoek(v.Field(i))
				}
			}
		default:
		}
	}
	zoek(v)
	if n >= len(lijsten) {
		return false
	}
	doe(lijsten[n])
	return true
}
