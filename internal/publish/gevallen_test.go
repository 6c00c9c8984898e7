package publish_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

// doorGevallen visits every published case with its operation.
func doorGevallen(t *testing.T, doe func(t *testing.T, op operatie.Operatie, g publish.Geval)) {
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
	gs, err := conformance.Gevallen(publish.Volledig)
	require.NoError(t, err)
	for i := range gs {
		g := &gs[i]
		t.Run(g.ID, func(t *testing.T) {
			a, err := conformance.Zelf(g)
			require.NoError(t, err)
			require.Empty(t, conformance.Vergelijk(g, a, publish.Volledig))
			require.Equal(t, g.Bevindingen, a.Bevindingen, "ours stand in the order of the case")
		})
	}
}

// The wording of a sentence is no contract, unless a case says so: no expected result has a
// text of four words or more that the input did not give.
func TestCasesExpectNoProse(t *testing.T) {
	const veel = 4
	doorGevallen(t, func(t *testing.T, _ operatie.Operatie, g publish.Geval) {
		gegeven := map[string]bool{}
		if len(g.Invoer) > 0 {
			doorTeksten(leesJSON(t, g.Invoer), "", func(_, tekst string) { gegeven[tekst] = true })
		}
		var zinnen []string
		if len(g.Resultaat) > 0 {
			doorTeksten(leesJSON(t, g.Resultaat), "", func(plaats, tekst string) {
				if len(strings.Fields(tekst)) >= veel && !gegeven[tekst] {
					zinnen = append(zinnen, plaats)
				}
			})
		}
		require.ElementsMatch(t, g.Letterlijk, zinnen, "leave a sentence out, or list it as letterlijk")
	})
}

// doorTeksten visits every text in a document, with its place.
func doorTeksten(v any, plaats string, doe func(plaats, tekst string)) {
	switch w := v.(type) {
	case string:
		doe(plaats, w)
	case map[string]any:
		for sleutel, deel := range w {
			doorTeksten(deel, plaats+wmo.Wijs(sleutel), doe)
		}
	case []any:
		for i, deel := range w {
			doorTeksten(deel, plaats+"/"+strconv.Itoa(i), doe)
		}
	}
}

func leesJSON(t *testing.T, data []byte) any {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal(data, &v))
	return v
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

// The schema and the reader agree: what one refuses for its form the other refuses
// too. Only the reader sees what no schema can: a double key, a date that does not
// exist, and what numbers mean together.
func TestSchemaAndReaderAgree(t *testing.T) {
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		vorm, err := publish.Valideer(op.Invoer.Naam, g.Tekst())
		require.NoError(t, err)
		var bs wmo.Bevindingen
		if err := op.Invoer.Check(g.Tekst()); err != nil {
			require.ErrorAs(t, err, &bs)
		}
		vanVorm := slices.ContainsFunc(bs.Codes(), func(c string) bool {
			return strings.HasPrefix(c, "DOC-") && !alleenLezer(c)
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
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		var bs wmo.Bevindingen
		if _, err := op.Run(g.Tekst(), g.Peil); !errors.As(err, &bs) {
			return
		}
		data, err := json.Marshal(operatie.Weigering{Bevindingen: bs})
		require.NoError(t, err)
		b, err := publish.Valideer("weigering", data)
		require.NoError(t, err)
		require.Empty(t, b)
		terug, err := wmo.Decode[operatie.Weigering](data)
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
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
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
			if strings.HasPrefix(op.Naam, "nvo.") && strings.Contains(string(data), "GEB-V-LATER-BEKEND") {
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
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
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
