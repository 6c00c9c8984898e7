package conformance_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/publish"
)

func TestCompareResults(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		naam, wil, kreeg string
		afwezig          []string
		marge            float64
		niveau           publish.Niveau
		want             []string
	}{
		{naam: "an object may have more keys", wil: `{"a": 1}`, kreeg: `{"a": 1, "b": 2}`},
		{naam: "and not less", wil: `{"a": 1}`, kreeg: `{"b": 1}`, want: []string{"/a: verwacht 1, en het staat er niet"}},
		{naam: "a list has as many", wil: `{"a": [{}]}`, kreeg: `{"a": []}`, want: []string{
			"/a: hoort een lijst te zijn van 1, kreeg er 0: verwacht [{}], kreeg []",
		}},
		{naam: "in the same order", wil: `["a", "b"]`, kreeg: `["b", "a"]`, want: []string{
			`/0: verwacht "a", kreeg "b"`, `/1: verwacht "b", kreeg "a"`,
		}},
		{naam: "all differences", wil: `{"a": {"b~/": true}, "c": "x"}`, kreeg: `{"a": {"b~/": false}, "c": null}`, want: []string{
			"/a/b~0~1: verwacht true, kreeg false", `/c: verwacht "x", kreeg null`,
		}},
		{naam: "a number as a number", wil: `[1, 100, 0.5]`, kreeg: `[1.0, 1e2, 5E-1]`},
		{naam: "within a billionth", wil: `[1, 1]`, kreeg: `[1.000000001, 1.0000000011]`, want: []string{"/1: verwacht 1, kreeg 1.0000000011"}},
		{naam: "exactly, where no float could", wil: `12345678901234567890.5`, kreeg: `12345678901234567890.6`, want: []string{
			": verwacht 12345678901234567890.5, kreeg 12345678901234567890.6",
		}},
		{naam: "within what the case says", wil: `1`, kreeg: `1.1`, marge: 0.125},
		{naam: "a number that would take forever", wil: `1`, kreeg: `1e999999999`, want: []string{": verwacht 1, kreeg 1e999999999"}},
		{naam: "a number is no text", wil: `{"a": 1, "b": "1"}`, kreeg: `{"a": "1", "b": 1}`, want: []string{
			`/a: verwacht 1, kreeg "1"`, `/b: verwacht "1", kreeg 1`,
		}},
		{naam: "kinds", wil: `{"a": {}, "b": [], "c": "x"}`, kreeg: `{"a": [], "b": {}, "c": {}}`, want: []string{
			"/a: hoort een object te zijn, kreeg []", "/b: hoort een lijst te zijn, kreeg {}", `/c: verwacht "x", kreeg {}`,
		}},
		{naam: "a text to the letter", wil: `"\u00e9"`, kreeg: `"e\u0301"`, want: []string{": verwacht \"\u00e9\", kreeg \"e\u0301\""}},
		{naam: "absent", wil: `{}`, kreeg: `{"a": [{"b": null}]}`, afwezig: []string{"/a/0/b", "/a/1", "/c", "/a/0/b/c"}, want: []string{
			"/a/0/b: hoort er niet te staan, kreeg null",
		}},
		{naam: "kern asks no explanation", wil: `{"a": {"stappen": [1]}}`, kreeg: `{"a": {"bron": 1}}`, afwezig: []string{"/a/bron"}, niveau: publish.Kern},
		{naam: "volledig does", wil: `{"a": {"stappen": [1]}}`, kreeg: `{"a": {"bron": 1}}`, afwezig: []string{"/a/bron"}, want: []string{
			"/a/stappen: verwacht [1], en het staat er niet", "/a/bron: hoort er niet te staan, kreeg 1",
		}},
		{naam: "two values", wil: `1`, kreeg: `1 1`, want: []string{": het resultaat is geen JSON: er staat iets achter: unexpected EOF"}},
	} {
		t.Run(c.naam, func(t *testing.T) {
			t.Parallel()
			g := conformance.Geval{
				Geval:  publish.Geval{Resultaat: json.RawMessage(c.wil), Afwezig: c.afwezig, Marge: c.marge},
				Uitleg: []string{"bron", "stappen"},
			}
			var kreeg []string
			for _, v := range conformance.Vergelijk(&g, conformance.Antwoord{Resultaat: json.RawMessage(c.kreeg)}, c.niveau) {
				kreeg = append(kreeg, v.Plaats+": "+v.Tekst)
			}
			require.Equal(t, c.want, kreeg)
		})
	}
}

func TestCompareRefusals(t *testing.T) {
	t.Parallel()
	type b = publish.VerwachteBevinding
	ab := b{Code: "X", Plaats: []string{"/a", "/b"}}
	g := conformance.Geval{Geval: publish.Geval{Bevindingen: []b{ab, {Code: "Y", Plaats: []string{""}}, ab}}}
	ba := b{Code: "X", Plaats: []string{"/b", "/a"}}
	require.Empty(t, conformance.Vergelijk(&g, conformance.Antwoord{Bevindingen: []b{{Code: "Y", Plaats: []string{""}}, ba, ba}}, publish.Kern),
		"the order of findings and of their places is free")

	require.Equal(t, []conformance.Verschil{
		{
			Plaats: "/a", Verwacht: json.RawMessage(`{"code":"X","plaats":["/a","/b"]}`),
			Tekst: "verwacht de bevinding X bij /a en /b, en zij ontbreekt",
		},
		{
			Plaats: "/a", Gekregen: json.RawMessage(`{"code":"X","plaats":["/a"]}`),
			Tekst: "kreeg de bevinding X bij /a, en zij hoort er niet",
		},
		{Gekregen: json.RawMessage(`{"code":"Z","plaats":[]}`), Tekst: "kreeg de bevinding Z zonder plaats, en zij hoort er niet"},
	}, conformance.Vergelijk(&g, conformance.Antwoord{Bevindingen: []b{{Code: "Y", Plaats: []string{""}}, ba, {Code: "X", Plaats: []string{"/a"}}, {Code: "Z", Plaats: []string{}}}}, publish.Kern),
		"as often as the case says, at exactly its places")

	vs := conformance.Vergelijk(&g, conformance.Antwoord{Resultaat: json.RawMessage(`{}`)}, publish.Kern)
	require.Len(t, vs, 1)
	require.Equal(t, "hoort geweigerd te worden met X bij /a en /b, Y bij het hele document, X bij /a en /b, en kreeg een resultaat", vs[0].Tekst)

	g = conformance.Geval{Geval: publish.Geval{Resultaat: json.RawMessage(`{}`)}}
	vs = conformance.Vergelijk(&g, conformance.Antwoord{Bevindingen: []b{ab}}, publish.Kern)
	require.Len(t, vs, 1)
	require.Equal(t, "hoort een resultaat te krijgen, en is geweigerd met X bij /a en /b", vs[0].Tekst)
}

// A case is kern when it asks more than explanation and form.
func TestLevel(t *testing.T) {
	t.Parallel()
	uitleg := []string{"redenen", "stappen"}
	for _, c := range []struct {
		geval publish.Geval
		want  publish.Niveau
	}{
		{publish.Geval{Resultaat: json.RawMessage(`{"uitkomst": "ja", "stappen": [{}]}`)}, publish.Kern},
		{publish.Geval{Resultaat: json.RawMessage(`{"recht": {"stappen": [{}], "redenen": ["A"]}}`)}, publish.Volledig},
		{publish.Geval{Resultaat: json.RawMessage(`{"lijst": [{"stappen": []}]}`)}, publish.Kern}, // how many there are
		{publish.Geval{Resultaat: json.RawMessage(`{}`), Afwezig: []string{"/recht/redenen/0"}}, publish.Volledig},
		{publish.Geval{Resultaat: json.RawMessage(`{}`), Afwezig: []string{"/recht"}}, publish.Kern},
		{publish.Geval{Bevindingen: []publish.VerwachteBevinding{{Code: "BW-VOLGORDE"}}}, publish.Kern},
		{publish.Geval{Bevindingen: []publish.VerwachteBevinding{{Code: "BW-VOLGORDE"}, {Code: "DOC-TYPE"}}}, publish.Volledig},
	} {
		niveau, err := conformance.NiveauVan(&c.geval, uitleg)
		require.NoError(t, err)
		require.Equal(t, c.want, niveau, "%s%v", c.geval.Resultaat, c.geval.Bevindingen)
	}
}
