package proef

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Nul tests what zero does in each number that a document must have, in every published case. Each is on
// one of two lists: where zero has no meaning it is refused, and where it has one it is not refused for
// being zero.
func Nul(t *testing.T, vragen Vragen, nulIsGeenWaarde []string, nulIsEenWaarde map[string]string) {
	t.Helper()
	gezien := map[string]bool{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			for n := 0; ; n++ {
				in, i, waar, veld := reflect.New(reflect.TypeOf(doe).In(0)), 0, "", ""
				require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
				alleGetallen(in.Elem(), "", func(v reflect.Value, plaats, van string, verplicht bool) {
					if !verplicht {
						return
					}
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

// nietBeide says whether zero was refused because another number beside it is zero too.
func nietBeide(bs wmo.Bevindingen) bool {
	return slices.ContainsFunc(bs, func(b wmo.Bevinding) bool {
		return strings.HasSuffix(b.Plaats[0], "/kostprijs") || strings.HasSuffix(b.Plaats[0], "/afspraak/plafond")
	})
}
