package publish_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
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
	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/iwmo"
	"github.com/bwo-sdk/wmo/nvo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// What the packages say about themselves, word for word: no rule, formula, source, date
// of a source or code changes without somebody reading the difference. Write it anew
// with go test ./internal/publish -run Golden -update, and read what changed.
func TestGoldenRegisters(t *testing.T) {
	pakketten := operaties.Pakketten()
	geld := pakketten[slices.IndexFunc(pakketten, func(p operaties.Pakket) bool { return p.Naam == "finance" })]
	plek := pakketten[slices.IndexFunc(pakketten, func(p operaties.Pakket) bool { return p.Naam == "capacity" })]
	goudenJSON(t, "registers.json", map[string]map[string]any{
		"bw": {
			"regels": bw.Regels(), "formules": bw.Formules(), "bevindingen": bw.Meldingen(), "voorbehouden": bw.Voorbehouden(), "vervallen": bw.Vervallen(),
			"aankondigingen": bw.Aankondigingen(), "uitspraken": bw.Uitspraken(), "nietGemodelleerd": bw.NietGemodelleerd(),
		},
		"capacity": {
			"formules": plek.Formules, "bevindingen": plek.Meldingen, "aannamen": plek.Aannamen, "nietGemodelleerd": plek.NietGemodelleerd,
		},
		"finance": {
			"regels": geld.Regels, "formules": geld.Formules, "bevindingen": geld.Meldingen, "aannamen": geld.Aannamen,
			"voorbehouden": geld.Voorbehouden, "verdeeleffecten": rijk.Verdeeleffecten(), "ervaringen": finance.Lumpsumervaringen(),
			"nietGemodelleerd": geld.NietGemodelleerd, "rijkstotalen": rijkscijfers(t),
		},
		"gebied": {
			"bevindingen": gebied.Meldingen(), "voorbehouden": gebied.Voorbehouden(), "nietGemodelleerd": gebied.NietGemodelleerd(),
		},
		"iwmo": {
			"bevindingen": iwmo.Meldingen(), "aannamen": iwmo.Aannamen(), "codelijsten": iwmo.Codelijsten(), "nietGemodelleerd": iwmo.NietGemodelleerd(),
		},
		"nvo": {
			"regels": nvo.Regels(), "formules": nvo.Formules(), "bevindingen": nvo.Meldingen(), "voorbehouden": nvo.Voorbehouden(),
			"verplichtingen": nvo.Verplichtingen(), "nietGemodelleerd": nvo.NietGemodelleerd(),
		},
		"verdeelsleutel": {"bevindingen": verdeelsleutel.Meldingen(), "voorbehouden": verdeelsleutel.Voorbehouden()},
		"wmo":            {"bevindingen": wmo.Meldingen()},
	})
}

// rijkscijfers are all national figures, as known today.
func rijkscijfers(t *testing.T) []rijk.Rijkstotaal {
	var uit []rijk.Rijkstotaal
	for van := 2000; van < 2050; van += 25 {
		r, err := rijk.ListTotals(rijk.Rijkstotaalvraag{Van: van, Tot: van + 24}, wmo.PeilOp(wmo.MustDatum("2026-11-22")))
		require.NoError(t, err)
		uit = append(uit, r.Regels...)
	}
	return uit
}

// Every refusal of a published case, with its places and its sentences.
func TestGoldenRefusals(t *testing.T) {
	weigeringen := map[string]wmo.Bevindingen{}
	doorGevallen(t, func(_ *testing.T, op operatie.Operatie, g publish.Geval) {
		var bs wmo.Bevindingen
		if _, err := op.Run(g.Tekst(), g.Peil); errors.As(err, &bs) {
			weigeringen[g.ID] = bs
		}
	})
	goudenJSON(t, "weigeringen.json", weigeringen)
}

// Everything that carries a code in an answer to a published case, with its text and
// source, each once: what a step, a reservation or a remark says and cites; and the source
// of what has no code.
func TestGoldenCitations(t *testing.T) {
	gezegd := map[string]map[string]bool{}
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		uit, err := op.Run(g.Tekst(), g.Peil)
		if err != nil {
			return
		}
		loop(alsJSON(t, uit), func(o map[string]any) {
			code, _ := o["code"].(string)
			sleutels := []string{"bron", "formule", "feit"}
			if o["feit"] == nil && o["naam"] == nil { // a reservation or a remark; the text of a rule stands in its register
				sleutels = append(sleutels, "tekst", "bericht")
			}
			zegt := map[string]any{}
			for _, sleutel := range sleutels {
				if o[sleutel] != nil {
					zegt[sleutel] = o[sleutel]
				}
			}
			if namen := grootheden(o); len(namen) > 0 {
				zegt["grootheden"] = namen
			}
			if code == "" && o["bron"] != nil {
				code, zegt = "zonder code", map[string]any{"bron": o["bron"]}
			}
			if code == "" || len(zegt) == 0 {
				return
			}
			data, err := json.Marshal(zegt)
			require.NoError(t, err)
			if gezegd[code] == nil {
				gezegd[code] = map[string]bool{}
			}
			gezegd[code][string(data)] = true
		})
	})
	geordend := map[string][]json.RawMessage{}
	for code, teksten := range gezegd {
		for _, tekst := range slices.Sorted(maps.Keys(teksten)) {
			geordend[code] = append(geordend[code], json.RawMessage(tekst))
		}
	}
	goudenJSON(t, "aangehaald.json", geordend)
}

// grootheden are the names and units in a step that its formula knows; the others a
// document may have given.
func grootheden(stap map[string]any) []string {
	invoer, _ := stap["invoer"].([]any)
	formule, _ := stap["formule"].(string)
	var uit []string
	for _, g := range append(invoer, stap["uitkomst"]) {
		g, _ := g.(map[string]any)
		if naam, _ := g["naam"].(string); naam != "" && strings.Contains(formule, naam) {
			uit = append(uit, strings.TrimSpace(fmt.Sprint(naam, " ", cmp.Or(g["eenheid"], any("")))))
		}
	}
	return uit
}

// Every finding that a published case gives when one of its members is left out, stands
// twice, has another value or comes beside it from another case: by code and place one
// sentence, without its numbers. What rests on several fields is told nowhere else.
func TestGoldenFindingsOfChanges(t *testing.T) {
	gemeld, leden := map[string]map[string]string{}, map[string]map[string]any{}
	doorGevallen(t, func(_ *testing.T, op operatie.Operatie, g publish.Geval) {
		var invoer map[string]any
		if json.Unmarshal(g.Tekst(), &invoer) != nil {
			return // a document that is no object
		}
		if leden[op.Naam] == nil {
			leden[op.Naam] = map[string]any{}
		}
		for sleutel, waarde := range invoer {
			if _, gezien := leden[op.Naam][sleutel]; !gezien {
				leden[op.Naam][sleutel] = waarde
			}
		}
	})
	cijfers := regexp.MustCompile(`[0-9]+([.,-][0-9]+)*`)
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		var invoer any
		require.NoError(t, json.Unmarshal(g.Tekst(), &invoer))
		documenten := veranderd(invoer)
		for sleutel, waarde := range leden[op.Naam] {
			if lid, isObject := invoer.(map[string]any); isObject && lid[sleutel] == nil {
				documenten = append(documenten, vervang(invoer, wmo.Wijs(sleutel), waarde))
			}
		}
		for _, document := range documenten {
			data, err := json.Marshal(document)
			require.NoError(t, err)
			var bs wmo.Bevindingen
			if _, err := op.Run(data, g.Peil); !errors.As(err, &bs) {
				continue
			}
			if gemeld[op.Naam] == nil {
				gemeld[op.Naam] = map[string]string{}
			}
			for _, b := range bs {
				delen := []string{b.Code}
				for _, p := range b.Plaats {
					delen = append(delen, zonderNummers(p))
				}
				wat, zin := strings.Join(delen, " "), cijfers.ReplaceAllString(b.Bericht, "#")
				if eerder, ok := gemeld[op.Naam][wat]; !ok || zin < eerder {
					gemeld[op.Naam][wat] = zin
				}
			}
		}
	})
	goudenJSON(t, "gemeld.json", gemeld)
}

// veranderd is a document with, one at a time, each member left out, each element of a
// list twice, and each value a neighbour of it.
func veranderd(document any) []any {
	var uit []any
	var loop func(plaats string, v any)
	loop = func(plaats string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for sleutel, deel := range v {
				uit = append(uit, vervang(document, plaats+wmo.Wijs(sleutel), nil))
				loop(plaats+wmo.Wijs(sleutel), deel)
			}
		case []any:
			for i := range v {
				uit = append(uit, vervang(document, plaats, append(slices.Clone(v), v[i])), vervang(document, plaats, slices.Delete(slices.Clone(v), i, i+1)))
				loop(plaats+wmo.Wijs(strconv.Itoa(i)), v[i])
			}
		}
	}
	loop("", document)
	for _, w := range wijzigingen(document) {
		uit = append(uit, w.document)
	}
	return uit
}

func goudenJSON(t *testing.T, naam string, v any) {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(v))
	goud.Gelijk(t, naam, b.String())
}
