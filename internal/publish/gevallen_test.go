package publish_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

// doorGevallen visits every published case with its operation.
func doorGevallen(t *testing.T, doe func(t *testing.T, op operaties.Operatie, g publish.Geval)) {
	t.Helper()
	for _, naam := range schema.CaseNames() {
		data, _ := schema.Cases(naam)
		b, err := publish.Valideer("cases", data)
		require.NoError(t, err)
		require.Empty(t, b, naam)
		gs, err := leesGevallen(data)
		require.NoError(t, err, naam)
		op, ok := operaties.Zoek(gs.Operatie)
		require.True(t, ok, gs.Operatie)
		require.Equal(t, op.Invoer.Naam, naam, "cases stand beside the schema of their input")
		for _, g := range gs.Gevallen {
			t.Run(g.ID, func(t *testing.T) { doe(t, op, g) })
		}
	}
}

// leesGevallen: the input of a case is kept as it is written, doubles and all.
func leesGevallen(data []byte) (publish.Gevallen, error) {
	var gs publish.Gevallen
	err := json.Unmarshal(data, &gs)
	return gs, err
}

func TestCasesHold(t *testing.T) {
	doorGevallen(t, func(t *testing.T, op operaties.Operatie, g publish.Geval) {
		uit, err := op.Run(g.Tekst(), g.Peil)
		if len(g.Bevindingen) > 0 {
			var bs wmo.Bevindingen
			require.ErrorAs(t, err, &bs)
			require.Equal(t, g.Bevindingen, bs.Codes(), bs.Error())
			require.Empty(t, g.Resultaat)
			return
		}
		require.NoError(t, err)
		data, err := json.Marshal(uit)
		require.NoError(t, err)
		require.Empty(t, verschil(t, g, data))
		for _, plaats := range g.Afwezig {
			require.False(t, staatEr(t, data, plaats), "%s is not left out", plaats)
		}
	})
}

// alsJSON is a result as a reader of another language gets it.
func alsJSON(t *testing.T, uit any) any {
	t.Helper()
	data, err := json.Marshal(uit)
	require.NoError(t, err)
	var v any
	require.NoError(t, json.Unmarshal(data, &v))
	return v
}

// staatEr follows a JSON Pointer.
func staatEr(t *testing.T, data []byte, plaats string) bool {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal(data, &v))
	for _, deel := range strings.Split(plaats, "/")[1:] {
		switch w := v.(type) {
		case map[string]any:
			if v = w[deel]; v == nil {
				return false
			}
		case []any:
			i, err := strconv.Atoi(deel)
			if err != nil || i >= len(w) {
				return false
			}
			v = w[i]
		default:
			return false
		}
	}
	return true
}

// verschil tells where the answer is not what the case says.
func verschil(t *testing.T, g publish.Geval, gekregen json.RawMessage) string {
	t.Helper()
	var wil, kreeg any
	require.NoError(t, json.Unmarshal(g.Resultaat, &wil))
	require.NoError(t, json.Unmarshal(gekregen, &kreeg))
	marge := g.Marge
	if marge == 0 {
		marge = 1e-9
	}
	return anders("", wil, kreeg, marge)
}

func anders(plaats string, wil, kreeg any, marge float64) string {
	switch w := wil.(type) {
	case map[string]any:
		k, ok := kreeg.(map[string]any)
		if !ok {
			return fmt.Sprintf("%s: %v", plaats, kreeg)
		}
		for sleutel, deel := range w {
			if v := anders(plaats+"/"+sleutel, deel, k[sleutel], marge); v != "" {
				return v
			}
		}
		return ""
	case []any:
		k, ok := kreeg.([]any)
		if !ok || len(k) != len(w) {
			return fmt.Sprintf("%s: %v", plaats, kreeg)
		}
		for i := range w {
			if v := anders(fmt.Sprintf("%s/%d", plaats, i), w[i], k[i], marge); v != "" {
				return v
			}
		}
		return ""
	case float64:
		if k, ok := kreeg.(float64); ok && math.Abs(w-k) <= marge {
			return ""
		}
	default:
		if reflect.DeepEqual(wil, kreeg) {
			return ""
		}
	}
	return fmt.Sprintf("%s: want %v, got %v", plaats, wil, kreeg)
}

// The schema and the reader agree: what one refuses for its form the other refuses
// too. Only the reader sees what no schema can: a double key, a date that does not
// exist, and what numbers mean together.
func TestSchemaAndReaderAgree(t *testing.T) {
	alleenLezer := []string{"DOC-SLEUTEL-DUBBEL", "DOC-DATUM", "DOC-TEKENS", "DOC-NA-EINDE", "DOC-PERIODE", "DOC-NAAM", "DOC-DECIMALEN"}
	doorGevallen(t, func(t *testing.T, op operaties.Operatie, g publish.Geval) {
		vorm, err := publish.Valideer(op.Invoer.Naam, g.Tekst())
		require.NoError(t, err)
		var bs wmo.Bevindingen
		if err := op.Invoer.Check(g.Tekst()); err != nil {
			require.ErrorAs(t, err, &bs)
		}
		vanVorm := slices.ContainsFunc(bs.Codes(), func(c string) bool {
			return strings.HasPrefix(c, "DOC-") && !slices.Contains(alleenLezer, c)
		})
		if vanVorm {
			require.NotEmpty(t, vorm, "the reader refuses, the schema accepts: %v", bs)
		}
		if len(vorm) > 0 {
			_, err := op.Run(g.Tekst(), g.Peil)
			require.ErrorAs(t, err, new(wmo.Bevindingen), "the schema refuses, we accept: %v", vorm)
		}
	})
}

// A refusal is a document too.
func TestRefusalsValidateAndReadBack(t *testing.T) {
	doorGevallen(t, func(t *testing.T, op operaties.Operatie, g publish.Geval) {
		var bs wmo.Bevindingen
		if _, err := op.Run(g.Tekst(), g.Peil); !errors.As(err, &bs) {
			return
		}
		data, err := json.Marshal(operaties.Weigering{Bevindingen: bs})
		require.NoError(t, err)
		b, err := publish.Valideer("weigering", data)
		require.NoError(t, err)
		require.Empty(t, b)
		terug, err := wmo.Decode[operaties.Weigering](data)
		require.NoError(t, err)
		require.Equal(t, bs, terug.Bevindingen)
	})
}

// Asked as known on an earlier day, every case cites nothing that was written, read or
// known after it, and finds nothing because of a ruling of later. The tables of
// gebied have no history of their own, and an answer of nvo that rests on one says so.
func TestCasesAsKnownThenCiteNothingLater(t *testing.T) {
	later := map[string][]any{"2016-01-01": {}, "2020-07-01": {}, "2024-01-01": {}}
	for bekend := range later {
		for _, u := range bw.Uitspraken() {
			if u.Bekend.String() > bekend {
				later[bekend] = append(later[bekend], u.Kenmerk)
			}
		}
	}
	doorGevallen(t, func(t *testing.T, op operaties.Operatie, g publish.Geval) {
		if strings.HasPrefix(op.Naam, "gebied.") {
			return
		}
		for bekend := range later {
			uit, err := op.Run(g.Tekst(), wmo.Peil{Op: g.Peil.Op, Bekend: wmo.MustDatum(bekend)})
			if err != nil {
				continue
			}
			data, err := json.Marshal(uit)
			require.NoError(t, err)
			if strings.HasPrefix(op.Naam, "nvo.") && strings.Contains(string(data), gebied.VoorbehoudLaterBekend) {
				continue
			}
			var v any
			require.NoError(t, json.Unmarshal(data, &v))
			loop(v, func(o map[string]any) {
				bs, _ := o["bevindingen"].([]any)
				for _, b := range bs {
					bron, _ := b.(map[string]any)["bron"].(map[string]any)
					require.NotContains(t, later[bekend], bron["regeling"], "a finding on a ruling of later")
				}
				for _, sleutel := range []string{"versie", "gezien", "bekend"} {
					if dag, ok := o[sleutel].(string); ok {
						require.LessOrEqual(t, dag, bekend, "%v", o)
					}
				}
			})
		}
	})
}

// What we write validates against what we publish, and reads back as it was.
func TestOwnResultsValidateAndReadBack(t *testing.T) {
	doorGevallen(t, func(t *testing.T, op operaties.Operatie, g publish.Geval) {
		uit, err := op.Run(g.Tekst(), g.Peil)
		if err != nil {
			return
		}
		data, err := json.Marshal(uit)
		require.NoError(t, err)
		b, err := publish.Valideer(op.Resultaat.Naam, data)
		require.NoError(t, err)
		require.Empty(t, b)
		require.NoError(t, op.Resultaat.Check(data))
		terug := reflect.New(op.Resultaat.Type)
		require.NoError(t, json.Unmarshal(data, terug.Interface()))
		nog, err := json.Marshal(terug.Interface())
		require.NoError(t, err)
		require.JSONEq(t, string(data), string(nog))
		require.NotContains(t, string(data), "null")
	})
}
