package wmo_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// In Go a list can hold a day, a moment or a municipality that is none: no document can,
// so it is refused there too.
func TestNothingInAList(t *testing.T) {
	t.Parallel()
	type lijsten struct {
		Gemeenten []wmo.Gemeentecode `json:"gemeenten,omitempty"`
		Dagen     []wmo.Datum        `json:"dagen,omitempty"`
		Momenten  []wmo.Tijdstip     `json:"momenten,omitempty"`
	}
	heel := lijsten{
		[]wmo.Gemeentecode{wmo.MustGemeentecode("0363")},
		[]wmo.Datum{wmo.MustDatum("2024-01-01")},
		[]wmo.Tijdstip{wmo.MustTijdstip("2024-01-01T12:00:00+01:00")},
	}
	require.NoError(t, wmo.CheckVelden(&heel))
	leeg := lijsten{make([]wmo.Gemeentecode, 1), make([]wmo.Datum, 1), make([]wmo.Tijdstip, 1)}
	require.Equal(t, wmo.Bevindingen{
		{Code: "DOC-WAARDE", Plaats: []string{"/dagen/0"}, Bericht: "hier hoort een datum als JJJJ-MM-DD"},
		{Code: "DOC-WAARDE", Plaats: []string{"/gemeenten/0"}, Bericht: "hier hoort een gemeentecode als tekst van vier cijfers"},
		{Code: "DOC-WAARDE", Plaats: []string{"/momenten/0"}, Bericht: "hier hoort een tijdstip als JJJJ-MM-DDTUU:MM:SS+01:00"},
	}, wmo.CheckVelden(&leeg))
}

// What can be no document is an error, and no finding about one.
func TestWhatIsNoDocument(t *testing.T) {
	t.Parallel()
	require.EqualError(t, wmo.CheckVelden(nil), "wmo: nil is geen document")
	require.EqualError(t, wmo.CheckVelden(&struct {
		C complex128 `json:"c"`
	}{}), "wmo: complex128 past niet in een document")
	require.EqualError(t, wmo.Keur(nil, wmo.PeilOp(wmo.MustDatum("2024-01-01"))), "wmo: nil is geen document")
	var niets *struct{}
	require.EqualError(t, wmo.CheckVelden(niets), "document: null is geen waarde; laat weg wat niet bekend is [DOC-NULL]")
}

// A decision in a document has a value when it is ja, and asks for facts when it is onbepaald.
func TestADecisionGoesWithItsOutcome(t *testing.T) {
	type met struct {
		Besluit wmo.Motivering[wmo.Gemeentecode] `json:"besluit"`
	}
	type zonder struct {
		Besluit wmo.Motivering[struct{}] `json:"besluit"`
	}
	const rest = `, "peil": {"op": "2026-01-01"}, "redenen": [], "stappen": []`
	for besluit, wil := range map[string]string{
		`"uitkomst": "ja", "waarde": "0363"`:                     "",
		`"uitkomst": "ja"`:                                       "/besluit/waarde: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]",
		`"uitkomst": "nee"`:                                      "",
		`"uitkomst": "nee", "waarde": "0363"`:                    "/besluit/waarde: dit hoort niet bij deze uitkomst [DOC-OVERBODIG]",
		`"uitkomst": "nee", "ontbreekt": ["/x"]`:                 "/besluit/ontbreekt: dit hoort niet bij deze uitkomst [DOC-OVERBODIG]",
		`"uitkomst": "onbepaald", "ontbreekt": ["/x"]`:           "",
		`"uitkomst": "onbepaald"`:                                "",
		`"uitkomst": "onbepaald", "waarde": "0363"`:              "/besluit/waarde: dit hoort niet bij deze uitkomst [DOC-OVERBODIG]",
		`"uitkomst": "ja", "waarde": "0363", "ontbreekt": ["/"]`: "/besluit/ontbreekt: dit hoort niet bij deze uitkomst [DOC-OVERBODIG]",
	} {
		data := []byte(`{"besluit": {` + besluit + rest + `}}`)
		_, err := wmo.Decode[met](data)
		var doc met
		require.NoError(t, json.Unmarshal(data, &doc))
		if wil == "" {
			require.NoError(t, err, besluit)
			require.NoError(t, wmo.CheckVelden(doc), besluit)
			continue
		}
		require.EqualError(t, err, wil, besluit)
		require.EqualError(t, wmo.CheckVelden(doc), wil, besluit)
	}
	_, err := wmo.Decode[zonder]([]byte(`{"besluit": {"uitkomst": "ja"` + rest + `}}`))
	require.NoError(t, err)
}
