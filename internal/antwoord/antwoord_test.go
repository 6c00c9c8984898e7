package antwoord_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/schema"
)

func vraag(t *testing.T) (operatie.Operatie, wmo.Peil) {
	t.Helper()
	o, ok := operaties.Zoek("bw.termijn")
	require.True(t, ok)
	return o, wmo.Peil{Op: wmo.MustDatum("2026-03-16"), Bekend: wmo.MustDatum("2026-04-01")}
}

func TestReceiptNamesReleaseRulesQuestionAndDays(t *testing.T) {
	t.Parallel()
	o, peil := vraag(t)
	uit, err := antwoord.Geef(o, []byte(`{"soort": "onderzoek", "datum": "2026-03-16"}`), peil)
	require.NoError(t, err)
	var kop struct {
		Schema          string `json:"$schema"`
		Ontvangstbewijs wmo.Ontvangstbewijs
	}
	require.NoError(t, json.Unmarshal(uit, &kop))
	require.Equal(t, "https://github.com/bwo-sdk/wmo/schema/v1/bw/termijn.schema.json", kop.Schema)
	require.Equal(t, wmo.Ontvangstbewijs{
		Release: release.Versie, Regels: release.Regels, Operatie: "bw.termijn", Peil: peil,
		// printf '{"datum":"2026-03-16","soort":"onderzoek"}' | sha256sum
		Invoer: "93ccd53e4c3e891e71070b3a2719b268d00b42472adc72b9bd44e6211b74936c",
	}, kop.Ontvangstbewijs)
	require.NotContains(t, string(uit), "\n")
}

// White space, the order of keys and how a number is written make no other question.
func TestReceiptIsOfTheCanonicalInput(t *testing.T) {
	t.Parallel()
	_, peil := vraag(t)
	een, err := antwoord.Bewijs("x", []byte(`{"a": 1.0, "b": "é/"}`), peil)
	require.NoError(t, err)
	twee, err := antwoord.Bewijs("x", []byte("{\"b\":\"\\u00e9\\/\",\n\"a\":1}"), peil)
	require.NoError(t, err)
	require.Equal(t, een, twee)
	drie, err := antwoord.Bewijs("x", []byte(`{"a": 2, "b": "é/"}`), peil)
	require.NoError(t, err)
	require.NotEqual(t, een, drie)
}

// Every published case gets a document that its schema and our own reader accept; a refusal
// is a document too.
func TestAnswersOfTheCasesAreDocuments(t *testing.T) {
	t.Parallel()
	gs, err := conformance.Gevallen(publish.Volledig)
	require.NoError(t, err)
	for _, g := range gs {
		uit, err := antwoord.Geef(g.Operatie, g.Tekst(), g.Peil)
		document, lees := g.Operatie.Resultaat.Naam, g.Operatie.Resultaat.Check
		var bs wmo.Bevindingen
		if err != nil {
			require.ErrorAs(t, err, &bs, g.ID)
			uit, err = antwoord.Weiger(operatie.Weigering{Bevindingen: bs})
			require.NoError(t, err)
			weigering, _ := operaties.ZoekDocument("weigering")
			document, lees = "weigering", weigering.Check
		}
		b, err := publish.Valideer(document, uit)
		require.NoError(t, err)
		require.Empty(t, b, g.ID)
		require.NoError(t, lees(uit), g.ID)
	}
}

// A receipt is checked, and only a result has one.
func TestReceiptIsReadStrictly(t *testing.T) {
	t.Parallel()
	o, peil := vraag(t)
	uit, err := antwoord.Geef(o, []byte(`{"soort": "onderzoek", "datum": "2026-03-16"}`), peil)
	require.NoError(t, err)
	require.NoError(t, o.Resultaat.Check(uit))
	var bs wmo.Bevindingen
	require.ErrorAs(t, o.Resultaat.Check(bytes.Replace(uit, []byte(`"operatie":`), []byte(`"vraag":`), 1)), &bs)
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT", "DOC-SLEUTEL-ONBEKEND"}, bs.Codes())
	require.ErrorAs(t, o.Invoer.Check([]byte(`{"soort": "onderzoek", "datum": "2026-03-16", "ontvangstbewijs": {}}`)), &bs)
	require.Equal(t, []string{"DOC-SLEUTEL-ONBEKEND"}, bs.Codes())
}

func TestRefusalHasNoReceipt(t *testing.T) {
	t.Parallel()
	o, peil := vraag(t)
	_, err := antwoord.Geef(o, []byte(`{"soort": "onderzoek"}`), peil)
	var bs wmo.Bevindingen
	require.ErrorAs(t, err, &bs)
	uit, err := antwoord.Weiger(operatie.Weigering{Bevindingen: bs})
	require.NoError(t, err)
	require.JSONEq(t, `{"$schema": "https://github.com/bwo-sdk/wmo/schema/v1/weigering.schema.json", "bevindingen": [
	  {"code": "DOC-SLEUTEL-ONTBREEKT", "plaats": ["/datum"], "bericht": "dit ontbreekt: een termijn die niet in uren is vraagt het"}
	]}`, string(uit))
}

// An address of ours is quoted whole, also one that this program has no document for; any other is shortened.
func TestAnAddressOfOursIsQuotedWhole(t *testing.T) {
	t.Parallel()
	const onder = "https://github.com/bwo-sdk/wmo/schema/v1/"
	for id, verwacht := range map[string]string{
		onder + "bw/hulpvraag.schema.json":                       onder + "bw/hulpvraag.schema.json",
		onder + "weigering.schema.json":                          onder + "weigering.schema.json",
		onder + "bw/hulp vraag.schema.json":                      "https://github.com/bwo-sdk/wmo/schema/v1…",
		onder + "bw/hulpvraag.json":                              "https://github.com/bwo-sdk/wmo/schema/v1…",
		onder + strings.Repeat("x", 61) + ".schema.json":         "https://github.com/bwo-sdk/wmo/schema/v1…",
		"https://example.com/schema/v1/bw/hulpvraag.schema.json": "https://example.com/schema/v1/bw/hulpvra…",
	} {
		require.Equal(t, verwacht, antwoord.Schemanaam(id))
	}
	for _, d := range operaties.Documenten() {
		require.Equal(t, onder+d.Naam+".schema.json", antwoord.Schemanaam(schema.ID(d.Naam)))
	}
}
