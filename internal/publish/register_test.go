package publish_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/nvo"
)

// What the packages say about themselves, word for word: no rule, formula, source, date
// of a source or code changes without somebody reading the difference. Write it anew
// with go test ./internal/publish -run Golden -update, and read what changed.
func TestGoldenRegisters(t *testing.T) {
	goudenJSON(t, "registers.json", map[string]map[string]any{
		"bw": {
			"regels": bw.Regels(), "formules": bw.Formules(), "bevindingen": bw.Meldingen(), "voorbehouden": bw.Voorbehouden(), "vervallen": bw.Vervallen(),
			"aankondigingen": bw.Aankondigingen(), "uitspraken": bw.Uitspraken(), "nietGemodelleerd": bw.NietGemodelleerd(),
		},
		"capacity": {
			"formules": capacity.Formules(), "bevindingen": capacity.Meldingen(), "aannamen": capacity.Aannamen(),
			"nietGemodelleerd": capacity.NietGemodelleerd(),
		},
		"finance": {
			"regels": finance.Regels(), "formules": finance.Formules(), "bevindingen": finance.Meldingen(), "aannamen": finance.Aannamen(),
			"voorbehouden": finance.Voorbehouden(), "verdeeleffecten": finance.Verdeeleffecten(), "ervaringen": finance.Lumpsumervaringen(),
			"nietGemodelleerd": finance.NietGemodelleerd(),
		},
		"gebied": {
			"bevindingen": gebied.Meldingen(), "voorbehouden": gebied.Voorbehouden(), "nietGemodelleerd": gebied.NietGemodelleerd(),
		},
		"nvo": {
			"regels": nvo.Regels(), "formules": nvo.Formules(), "bevindingen": nvo.Meldingen(), "voorbehouden": nvo.Voorbehouden(),
			"verplichtingen": nvo.Verplichtingen(), "nietGemodelleerd": nvo.NietGemodelleerd(),
		},
		"wmo": {"bevindingen": wmo.Meldingen()},
	})
}

// Every refusal of a published case, with its places and its sentences.
func TestGoldenRefusals(t *testing.T) {
	weigeringen := map[string]wmo.Bevindingen{}
	doorGevallen(t, func(_ *testing.T, op operaties.Operatie, g publish.Geval) {
		var bs wmo.Bevindingen
		if _, err := op.Run(g.Tekst(), g.Peil); errors.As(err, &bs) {
			weigeringen[g.ID] = bs
		}
	})
	goudenJSON(t, "weigeringen.json", weigeringen)
}

// Everything that carries a code in an answer to a published case, with its text and
// source, each once: what a step, a reservation or a remark says and cites.
func TestGoldenCitations(t *testing.T) {
	gezegd := map[string]map[string]bool{}
	doorGevallen(t, func(t *testing.T, op operaties.Operatie, g publish.Geval) {
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

func goudenJSON(t *testing.T, naam string, v any) {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(v))
	goud.Gelijk(t, naam, b.String())
}
