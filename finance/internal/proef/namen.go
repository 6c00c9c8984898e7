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
)

// identiteiten calls doe with the name of every element of every list in a document, its JSON Pointer,
// and that of the list.
func identiteiten(v reflect.Value, plaats string, doe func(naam reflect.Value, plaats, lijst string)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			identiteiten(v.Elem(), plaats, doe)
		}
	case reflect.Slice:
		for i := range v.Len() {
			hier := plaats + "/" + strconv.Itoa(i)
			if v.Index(i).Kind() == reflect.Struct {
				for _, veld := range []string{"Naam", "Code", "Naar"} {
					if f := v.Index(i).FieldByName(veld); f.IsValid() {
						doe(f, hier+"/"+strings.ToLower(veld), plaats)
					}
				}
			}
			identiteiten(v.Index(i), hier, doe)
		}
	case reflect.Struct:
		if v.NumField() == 0 || !ons(v.Type()) {
			return
		}
		for _, f := range reflect.VisibleFields(v.Type()) {
			if f.IsExported() && !f.Anonymous {
				sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				identiteiten(v.FieldByIndex(f.Index), plaats+"/"+sleutel, doe)
			}
		}
	default:
	}
}

// Namen tests that wherever names must differ, the same name in another spelling (case, spaces) counts
// as equal, and a name with an invisible character is refused. aantal is the number of such places, and
// nietUniek are lists in which a name may occur more than once.
func Namen(t *testing.T, vragen Vragen, aantal int, nietUniek ...string) {
	t.Helper()
	gezien := map[string]bool{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			probeer := func(n int, maak func(zelf, eerder string) string) (string, wmo.Bevindingen) {
				in := reflect.New(reflect.TypeOf(doe).In(0))
				require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
				waar, i, eerste := "", 0, map[string]string{}
				identiteiten(in.Elem(), "", func(v reflect.Value, plaats, lijst string) {
					if i == n {
						waar = plaats
						if nieuw := maak(v.String(), eerste[lijst]); nieuw != "" {
							v.SetString(nieuw)
						} else {
							waar = "-"
						}
					}
					i++
					if eerste[lijst] == "" {
						eerste[lijst] = v.String()
					}
				})
				_, err := vraagstuk(doe, in.Elem(), g.Peil)
				bs, _ := err.(wmo.Bevindingen) //nolint:errorlint // what is returned is the type itself
				return waar, bs
			}
			for n := 0; ; n++ {
				waar, _ := probeer(n, func(zelf, _ string) string { return zelf })
				if waar == "" {
					break
				}
				gezien[naam+zonderNummers(waar)] = true
				for _, teken := range []string{"\u200b", "\u202e", "\x00", "\u00ad"} {
					waar, bs := probeer(n, func(zelf, _ string) string { return zelf + teken })
					require.True(t, meldt(bs, "DOC-TEKENS", "onzichtbaar teken", waar), "%s %s %q: %v", g.ID, waar, teken, bs)
				}
				for _, teken := range []string{"\n", "\t", "\ufe0f"} { // characters that other texts may have
					waar, bs := probeer(n, func(zelf, _ string) string { return zelf + teken })
					require.True(t, meldt(bs, "DOC-NAAM", "onzichtbaar teken", waar), "%s %s %q: %v", g.ID, waar, teken, bs)
				}
				for _, anders := range []func(string) string{strings.ToUpper, func(s string) string { return " " + s + " " }} {
					waar, bs := probeer(n, func(_, eerder string) string {
						if eerder == "" {
							return ""
						}
						return anders(eerder)
					})
					if waar != "-" && !slices.ContainsFunc(nietUniek, func(l string) bool { return strings.Contains(waar, l) }) {
						require.True(t, meldt(bs, "DOC-DUBBEL", "", waar), "%s %s: %v", g.ID, waar, bs)
					}
				}
			}
		}
	}
	require.Len(t, gezien, aantal)
}
