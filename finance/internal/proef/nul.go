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

// Nul tests that each number that a document must have is on one of the two lists. Where zero says
// nothing it is refused, in every published case that has it; where it says something it
// is not called a zero.
func Nul(t *testing.T, vragen Vragen, nulIsGeenWaarde []string, nulIsEenWaarde map[string]string) {
	t.Helper()
	gezien := map[string]bool{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			for n := 0; ; n++ {
				in, i, waar, veld := reflect.New(reflect.TypeOf(doe).In(0)), 0, "", ""
				require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
				verplichteGetallen(in.Elem(), "", func(v reflect.Value, plaats, van string) {
					if i == n {
						v.SetZero()
						waar, veld = plaats, van
					}
					i++
				})
				if waar == "" {
					break
				}
				gezien[veld] = true
				_, err := vraagstuk(doe, in.Elem(), g.Peil)
				bs, _ := err.(wmo.Bevindingen) //nolint:errorlint // what is returned is the type itself
				if nulIsEenWaarde[veld] != "" {
					if nietBeide(bs) {
						continue
					}
					require.False(t, meldt(bs, "FIN-NUL", "", waar), "%s %s: %v", g.ID, waar, bs)
					continue
				}
				require.Contains(t, nulIsGeenWaarde, veld)
				require.True(t, meldt(bs, "FIN-NUL", "", waar) || meldt(bs, "DOC-BEREIK", "", waar), "%s %s %s: %v", g.ID, veld, waar, bs)
			}
		}
	}
	for _, veld := range nulIsGeenWaarde {
		require.True(t, gezien[veld], veld)
	}
	for veld := range nulIsEenWaarde {
		require.True(t, gezien[veld] || veld == "Omzetting.Overgangskosten", veld)
	}
}

// verplichteGetallen calls doe with every number of a document that its key must have.
func verplichteGetallen(v reflect.Value, plaats string, doe func(v reflect.Value, plaats, van string)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			verplichteGetallen(v.Elem(), plaats, doe)
		}
	case reflect.Slice:
		for i := range v.Len() {
			verplichteGetallen(v.Index(i), plaats+"/"+strconv.Itoa(i), doe)
		}
	case reflect.Struct:
		if !ons(v.Type()) {
			return
		}
		for i := range v.NumField() {
			f := v.Type().Field(i)
			sleutel, opties, _ := strings.Cut(f.Tag.Get("json"), ",")
			hier := plaats + "/" + sleutel
			if f.Anonymous {
				hier = plaats
			}
			switch v.Field(i).Interface().(type) {
			case wmo.Getal, wmo.Bedrag, wmo.Tarief, int:
				if opties == "" {
					doe(v.Field(i), hier, v.Type().Name()+"."+f.Name)
				}
			default:
				verplichteGetallen(v.Field(i), hier, doe)
			}
		}
	default:
	}
}

// nietBeide: a zero that says something where another number is none.
func nietBeide(bs wmo.Bevindingen) bool {
	return slices.ContainsFunc(bs, func(b wmo.Bevinding) bool {
		return strings.HasSuffix(b.Plaats[0], "/kostprijs") || strings.HasSuffix(b.Plaats[0], "/afspraak/plafond")
	})
}
