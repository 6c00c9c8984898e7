package publish_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/finance/rijk"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/nvo"
)

// registers is every register of every package that can cite a source.
func registers(t *testing.T) map[string]any {
	t.Helper()
	tabel, err := gebied.EmbeddedRegiotabel()
	require.NoError(t, err)
	rs := map[string]any{
		"bw.Aankondigingen": bw.Aankondigingen(), "bw.Uitspraken": bw.Uitspraken(),
		"finance.Lumpsumervaringen": finance.Lumpsumervaringen(), "finance.Verdeeleffecten": rijk.Verdeeleffecten(),
		"nvo.Verplichtingen": nvo.Verplichtingen(), "gebied.Regiotabel": tabel,
	}
	for _, p := range operaties.Pakketten() {
		rs[p.Naam+".Regels"], rs[p.Naam+".Formules"], rs[p.Naam+".NietGemodelleerd"] = p.Regels, p.Formules, p.NietGemodelleerd
	}
	return rs
}

// bronnenIn calls f for every source in v, with where it stands.
func bronnenIn(v reflect.Value, waar string, f func(waar string, b wmo.Bron)) {
	if b, ok := bronVan(v); ok {
		f(waar, b)
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			bronnenIn(v.Elem(), waar, f)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			bronnenIn(v.Index(i), fmt.Sprintf("%s[%d]", waar, i), f)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			bronnenIn(v.MapIndex(k), fmt.Sprintf("%s[%v]", waar, k), f)
		}
	case reflect.Struct:
		if code := v.FieldByName("Code"); code.IsValid() && code.Kind() == reflect.String {
			waar = code.String()
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				bronnenIn(v.Field(i), waar, f)
			}
		}
	default:
	}
}

func bronVan(v reflect.Value) (wmo.Bron, bool) {
	if v.Type() != reflect.TypeFor[wmo.Bron]() {
		return wmo.Bron{}, false
	}
	return reflect.TypeAssert[wmo.Bron](v)
}

// What an article, a paragraph and a part look like: 2.3.5, 8.6a, 7:10; 1, 9 en 11; a, or
// a term that an article defines.
var (
	bwbVorm       = regexp.MustCompile(`^BWBR\d{7}$`)
	artikelVorm   = regexp.MustCompile(`^\d+[a-z]{0,2}([.:]\d+[a-z]?)*$`)
	lidVorm       = regexp.MustCompile(`^(\d+[a-z]?((, | en | tot en met )\d+[a-z]?)*)?$`)
	onderdeelVorm = regexp.MustCompile(`^(([a-z]{1,2}|woonplaats)((, | en | tot en met )([a-z]{1,2}|\d+°))*)?$`)
)

// laatsteLezing is the day on which every citation was read again.
var laatsteLezing = wmo.MustDatum("2026-11-29")

// gelezenTeksten has the consolidated texts in which every citation was read, by law: a
// version that is not here was not opened.
var gelezenTeksten = map[string][]string{
	"BWBR0002471": {"2026-02-21"},                                                                                                   // Wet op de loonbelasting 1964
	"BWBR0015703": {"2026-01-01"},                                                                                                   // Participatiewet
	"BWBR0002448": {"2010-10-10"},                                                                                                   // Algemene termijnenwet
	"BWBR0005537": {"2018-06-13", "2019-01-01", "2025-07-01", "2026-07-01"},                                                         // Awb
	"BWBR0011823": {"2026-09-01"},                                                                                                   // Vreemdelingenwet 2000
	"BWBR0034925": {"2022-01-01", "2026-01-01"},                                                                                     // Jeugdwet
	"BWBR0035303": {"2015-01-01", "2017-01-01", "2026-06-04", "2026-07-01"},                                                         // Huisvestingswet 2014
	"BWBR0035362": {"2015-01-01", "2016-08-01", "2019-07-01", "2020-01-01", "2022-07-01", "2024-07-01", "2026-01-01", "2026-07-01"}, // Wmo 2015
	"BWBR0035733": {
		"2015-01-01", "2017-01-01", "2018-01-01", "2019-01-01", "2021-01-01", "2022-01-01", "2024-07-01", "2025-01-01", "2026-01-01",
	}, // Uitvoeringsbesluit Wmo 2015
	"BWBR0036096": {"2015-01-01", "2025-03-20"},               // Uitvoeringsregeling Wmo 2015
	"BWBR0035917": {"2020-03-19", "2021-01-01", "2026-01-01"}, // Wlz
}

// keurWettekst says what keeps a source from being the text of a law; "" when nothing does.
func keurWettekst(b wmo.Bron) string {
	switch {
	case !bwbVorm.MatchString(b.BWB):
		return "is no number of a law: " + b.BWB
	case !artikelVorm.MatchString(b.Artikel):
		return "is no article: " + b.Artikel
	case !lidVorm.MatchString(b.Lid):
		return "is no paragraph: " + b.Lid
	case !onderdeelVorm.MatchString(b.Onderdeel):
		return "is no part: " + b.Onderdeel
	case !b.Versie.IsValid():
		return "has no version"
	case !b.Gezien.IsValid():
		return "was never read"
	case !slices.Contains(gelezenTeksten[b.BWB], b.Versie.String()):
		return fmt.Sprintf("cites %s of %s, which is not among the texts read", b.BWB, b.Versie)
	}
	return ""
}

// Whoever calls itself the text of the law can be looked up to the paragraph, and bears
// the day on which somebody did.
func TestWettekstWasRead(t *testing.T) {
	t.Parallel()
	aantal := map[string]int{}
	for naam, register := range registers(t) {
		pakket, _, _ := strings.Cut(naam, ".")
		bronnenIn(reflect.ValueOf(register), naam, func(waar string, b wmo.Bron) {
			require.NoError(t, b.Check(), waar)
			if b.Zekerheid != wmo.Wettekst {
				return
			}
			aantal[pakket]++
			require.Empty(t, keurWettekst(b), "%s: %s", waar, b)
			require.False(t, b.Gezien.Before(laatsteLezing), "%s was last read on %s, before the day on which every citation was", waar, b.Gezien)
		})
	}
	t.Logf("read in the law, by package: %v", aantal)
	require.Greater(t, aantal["bw"], 100)
	require.Positive(t, aantal["nvo"])
}

// What is cited outside a register, as a reservation does, is built in one of two ways: by
// art, or as a source that names all of it. No source is raised to the text of a law.
func TestWettekstIsBuiltWhole(t *testing.T) {
	t.Parallel()
	citaten := 0
	for _, pakket := range []string{"bw", "capacity", "finance", "gebied", "iwmo", "nvo", "verdeelsleutel"} {
		for _, pad := range metKamers(t, pakket) {
			f, err := parser.ParseFile(token.NewFileSet(), pad, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.CallExpr:
					citaten += keurAanroep(t, pad, n)
				case *ast.CompositeLit:
					keurSamenstelling(t, pad, n)
				}
				return true
			})
		}
	}
	require.Greater(t, citaten, 100)
}

// keurAanroep looks at art and Als, and says how many citations it saw.
func keurAanroep(t *testing.T, pad string, n *ast.CallExpr) int {
	t.Helper()
	s, ok := n.Fun.(*ast.SelectorExpr)
	switch {
	case !ok:
		return 0
	case s.Sel.Name == "Als" && len(n.Args) == 1:
		naar, _ := n.Args[0].(*ast.SelectorExpr)
		require.False(t, naar != nil && naar.Sel.Name == "Wettekst", "%s raises a source to the text of a law", pad)
	case s.Sel.Name == "art" && len(n.Args) == 3:
		for i, vorm := range []*regexp.Regexp{artikelVorm, lidVorm, onderdeelVorm} {
			lit, ok := n.Args[i].(*ast.BasicLit)
			if !ok {
				continue // a parameter: its caller stands in a register
			}
			woord, err := strconv.Unquote(lit.Value)
			require.NoError(t, err)
			require.Regexp(t, vorm, woord, pad)
		}
		return 1
	}
	return 0
}

func keurSamenstelling(t *testing.T, pad string, n *ast.CompositeLit) {
	t.Helper()
	velden, wettekst := []string{}, false
	for _, e := range n.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return
		}
		k, ok := kv.Key.(*ast.Ident)
		if !ok {
			return
		}
		velden = append(velden, k.Name)
		w, ok := kv.Value.(*ast.SelectorExpr)
		wettekst = wettekst || ok && k.Name == "Zekerheid" && w.Sel.Name == "Wettekst"
	}
	if wettekst {
		for _, veld := range []string{"Regeling", "BWB", "Artikel", "Versie", "Gezien"} {
			require.Contains(t, velden, veld, pad)
		}
	}
}

// The test sees what it is for.
func TestWettekstIsRefused(t *testing.T) {
	t.Parallel()
	goed := wmo.Bron{
		Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: "8.6a", Lid: "1 en 2", Onderdeel: "c, 1°", Versie: wmo.MustDatum("2026-07-01"),
		Gezien: wmo.MustDatum("2026-11-29"), Zekerheid: wmo.Wettekst,
	}
	require.Empty(t, keurWettekst(goed))
	for waarom, anders := range map[string]func(*wmo.Bron){
		"is no number of a law":             func(b *wmo.Bron) { b.BWB = "BWBR35362" },
		"is no article":                     func(b *wmo.Bron) { b.Artikel = "hoofdstuk 8" },
		"is no paragraph":                   func(b *wmo.Bron) { b.Lid = "eerste" },
		"is no part":                        func(b *wmo.Bron) { b.Onderdeel = "onder a" },
		"has no version":                    func(b *wmo.Bron) { b.Versie = wmo.Datum{} },
		"was never read":                    func(b *wmo.Bron) { b.Gezien = wmo.Datum{} },
		"which is not among the texts read": func(b *wmo.Bron) { b.Versie = wmo.MustDatum("2026-07-02") },
	} {
		b := goed
		anders(&b)
		require.Contains(t, keurWettekst(b), waarom)
	}
}
