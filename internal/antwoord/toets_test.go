package antwoord_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/release"
)

const termijnvraag = `{"soort": "onderzoek", "datum": "2026-03-16"}`

func TestAnAnswerHoldsAgainstItsReceipt(t *testing.T) {
	t.Parallel()
	o, peil := vraag(t)
	uit, err := antwoord.Geef(o, []byte(termijnvraag), peil)
	require.NoError(t, err)
	var ruim bytes.Buffer
	require.NoError(t, json.Indent(&ruim, uit, " ", "\t"))
	for _, document := range [][]byte{uit, ruim.Bytes()} {
		bewijs, err := antwoord.Toets(operaties.Zoek, document, []byte(`{"datum":"2026-03-16","soort":"onderzoek"}`))
		require.NoError(t, err)
		require.Equal(t, peil, bewijs.Peil)
	}
}

func TestWhatDoesNotHoldIsTold(t *testing.T) {
	t.Parallel()
	o, peil := vraag(t)
	uit, err := antwoord.Geef(o, []byte(termijnvraag), peil)
	require.NoError(t, err)
	goed := string(uit)
	anders := func(oud, nieuw string) string {
		require.Contains(t, goed, oud)
		return strings.Replace(goed, oud, nieuw, 1)
	}
	for naam, g := range map[string]struct {
		document, invoer string
		codes, plaatsen  []string
	}{
		"geen JSON":           {"{", termijnvraag, []string{"BEWIJS-ONTBREEKT"}, []string{"/ontvangstbewijs"}},
		"geen bewijs":         {anders(`"ontvangstbewijs":`, `"bewijs":`), termijnvraag, []string{"BEWIJS-ONTBREEKT"}, []string{"/ontvangstbewijs"}},
		"andere operatie":     {anders("bw.termijn", "bw.niets"), termijnvraag, []string{"BEWIJS-ONTBREEKT"}, []string{"/ontvangstbewijs/operatie"}},
		"andere invoer":       {goed, `{"soort": "onderzoek", "datum": "2026-03-17"}`, []string{"BEWIJS-INVOER"}, []string{"/ontvangstbewijs/invoer"}},
		"invoer geen JSON":    {goed, `{"soort"`, []string{"DOC-SYNTAX"}, []string{""}},
		"andere uitgave":      {anders(release.Versie, "v0.0.9"), termijnvraag, []string{"BEWIJS-UITGAVE"}, []string{"/ontvangstbewijs/release"}},
		"andere regels":       {anders(release.Regels, strings.Repeat("a", 64)), termijnvraag, []string{"BEWIJS-UITGAVE"}, []string{"/ontvangstbewijs/regels"}},
		"een andere dag":      {anders(`"laatsteDag":"2026-04-28"`, `"laatsteDag":"2026-04-29"`), termijnvraag, []string{"BEWIJS-ANTWOORD"}, []string{"/laatsteDag"}},
		"een dag te weinig":   {anders(`"laatsteDag":"2026-04-28",`, ``), termijnvraag, []string{"BEWIJS-ANTWOORD"}, []string{"/laatsteDag"}},
		"anders geschreven":   {anders(`"soort":"onderzoek"`, `"soort":"\u006fnderzoek"`), termijnvraag, []string{"BEWIJS-ANTWOORD"}, []string{""}},
		"een sleutel te veel": {anders(`"soort":`, `"extra":1,"soort":`), termijnvraag, []string{"DOC-SLEUTEL-ONBEKEND"}, []string{"/extra"}},
	} {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			_, err := antwoord.Toets(operaties.Zoek, []byte(g.document), []byte(g.invoer))
			var bs wmo.Bevindingen
			require.ErrorAs(t, err, &bs)
			require.Equal(t, g.codes, bs.Codes())
			require.Equal(t, g.plaatsen, bs[0].Plaats)
		})
	}
}

// An answer that a question never had, for a question that is refused.
func TestAForgedAnswerToARefusedQuestion(t *testing.T) {
	t.Parallel()
	o, peil := vraag(t)
	goed, err := antwoord.Geef(o, []byte(termijnvraag), peil)
	require.NoError(t, err)
	eigen, err := antwoord.Bewijs("bw.termijn", []byte(termijnvraag), peil)
	require.NoError(t, err)
	ander, err := antwoord.Bewijs("bw.termijn", []byte(`{"soort": "onderzoek"}`), peil)
	require.NoError(t, err)
	_, err = antwoord.Toets(operaties.Zoek, []byte(strings.Replace(string(goed), eigen.Invoer, ander.Invoer, 1)), []byte(`{"soort": "onderzoek"}`))
	var bs wmo.Bevindingen
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"BEWIJS-GEWEIGERD"}, bs.Codes())
}
