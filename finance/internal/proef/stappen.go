package proef

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// Herreken has, by code, a second implementation of each formula, as the register states it.
type Herreken map[string]func(s Rekenaar) *big.Rat

// Klopt tests that the steps of the answer to a random question follow from their inputs.
func (h Herreken) Klopt(t require.TestingT, uit any, err error) {
	require.NoError(t, err)
	stappen := stappenVan(uit)
	for i := range stappen {
		require.Empty(t, h.reken(&stappen[i]))
	}
}

// stappenVan are all steps in a result, at any depth.
func stappenVan(uit any) []wmo.Rekenstap {
	var stappen []wmo.Rekenstap
	Plekken[wmo.Rekenstap](reflect.ValueOf(uit), "", func(v reflect.Value, _ string) {
		if s, ok := reflect.TypeAssert[wmo.Rekenstap](v); ok {
			stappen = append(stappen, s)
		}
	})
	return stappen
}

// reken recalculates a step and says what is wrong with it; "" when nothing is.
func (h Herreken) reken(s *wmo.Rekenstap) string {
	f, ok := h[s.Code]
	if !ok {
		return s.Code + " is not worked out again"
	}
	var mis []string
	r := Rekenaar{s.Invoer, &mis}
	want, got := f(r), r.Breuk(s.Uitkomst.Waarde)
	switch {
	case len(mis) > 0:
		return fmt.Sprintf("%s, %s: %s in %v", s.Code, s.Naam, strings.Join(mis, ", "), s.Invoer)
	case want.Cmp(got) != 0:
		return fmt.Sprintf("%s, %s: want %s, got %v of %v", s.Code, s.Naam, want.FloatString(6), s.Uitkomst, s.Invoer)
	default:
		return ""
	}
}

// Gevallen tests that the steps of every published case follow from their inputs and cite formula and
// source as the register has them. eigen are the formulas of the package itself, each of which must occur
// in a case; gedeeld are those that it shares with others. The steps of a formula in vanDeDag cite the
// text that held on the day, of whatever version.
func (h Herreken) Gevallen(t *testing.T, vragen Vragen, eigen, gedeeld []wmo.Formule, vanDeDag ...string) {
	t.Helper()
	register := map[string]wmo.Formule{}
	for _, f := range slices.Concat(eigen, gedeeld) {
		register[f.Code] = f
	}
	require.ElementsMatch(t, slices.Collect(maps.Keys(h)), slices.Collect(maps.Keys(register)), "every formula is worked out again, and nothing else is")
	mis, gezien := map[string]string{}, map[string]bool{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			in := reflect.New(reflect.TypeOf(doe).In(0))
			require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
			uit, err := vraagstuk(doe, in.Elem(), g.Peil)
			require.NoError(t, err, g.ID)
			for _, s := range stappenVan(uit) {
				gezien[s.Code] = true
				if fout := h.reken(&s); fout != "" {
					mis[s.Code] = g.ID + ": " + fout
				}
				f := register[s.Code]
				require.Equal(t, f.Formule, s.Formule, g.ID)
				if slices.Contains(vanDeDag, s.Code) {
					require.False(t, g.Peil.Bekend.IsValid() && s.Bron.Versie.After(g.Peil.Bekend), g.ID)
				} else {
					require.Equal(t, f.Bron.ZoalsBekend(g.Peil.Bekend), s.Bron, g.ID)
				}
				require.NotEmpty(t, s.Naam, g.ID)
			}
		}
	}
	require.Empty(t, mis)
	for _, f := range eigen {
		require.True(t, gezien[f.Code], "%s has no case", f.Code)
	}
}

// TrekGetal draws a number that is a multiple of eenheid.
func TrekGetal(t *rapid.T, naam string, laagst, hoogst int64, eenheid string) wmo.Getal {
	return wmo.GetalOf(rapid.Int64Range(laagst, hoogst).Draw(t, naam)).Maal(wmo.MustGetal(eenheid))
}

// TrekCenten draws an amount between two numbers of cents.
func TrekCenten(t *rapid.T, naam string, laagst, hoogst int64) wmo.Bedrag {
	return wmo.BedragOfCenten(rapid.Int64Range(laagst, hoogst).Draw(t, naam))
}
