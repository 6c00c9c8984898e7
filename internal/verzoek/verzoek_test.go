package verzoek

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/verzoek/proef"
)

// What crosses the border is what is answered in Go: the same document, or the same refusal.
func TestRequestsOfTheCasesGetTheAnswerOfGo(t *testing.T) {
	t.Parallel()
	vragen, err := proef.Vragen()
	require.NoError(t, err)
	require.Greater(t, len(vragen), 1200)
	for _, vraag := range vragen {
		var g struct {
			Kenmerk, Operatie, InvoerTekst string
			Peil                           wmo.Peil
			Invoer                         json.RawMessage
		}
		require.NoError(t, json.Unmarshal(vraag, &g))
		o, ok := operaties.Zoek(g.Operatie)
		require.True(t, ok)
		verwacht, err := antwoord.Geef(o, append(g.Invoer, g.InvoerTekst...), g.Peil)
		if err != nil {
			var b wmo.Bevindingen
			require.ErrorAs(t, err, &b)
			verwacht, err = antwoord.Weiger(operatie.Weigering{Bevindingen: b})
			require.NoError(t, err)
		}
		require.Equal(t, string(verwacht), string(Antwoord(operaties.Zoek, vraag)), g.Kenmerk)
	}
}

func TestWhatIsNoRequestIsRefused(t *testing.T) {
	t.Parallel()
	const kop, dag = `{"operatie": "bw.feestdag", "peil": `, `{"op": "2026-03-16"}, `
	for tekst, verwacht := range map[string]string{
		"":              "VRG-VORM ",
		"\xff":          "VRG-VORM ",
		"[]":            "VRG-VORM ",
		"{} {}":         "VRG-VORM ",
		"{}":            "VRG-VORM /operatie; VRG-PEIL /peil; VRG-VORM /invoer",
		kop + dag + "}": "VRG-VORM ",
		kop + dag + `"invoer": {"datum": "2026-03-16"}}`:                                          "",
		kop + dag + `"invoerTekst": "{\"datum\": \"2026-03-16\"}"}`:                               "",
		kop + dag + `"invoerTekst": "{"}`:                                                         "DOC-SYNTAX ",
		kop + dag + `"invoerTekst": ""}`:                                                          "DOC-SYNTAX ",
		kop + dag + `"invoerTekst": 1}`:                                                           "VRG-VORM /invoerTekst",
		kop + dag + `"invoer": null}`:                                                             "DOC-NULL ",
		kop + dag + `"invoer": {"datum": "2026-03-16"}, "invoerTekst": "{}"}`:                     "VRG-VORM /invoer /invoerTekst",
		kop + dag + `"invoer": {"datum": "2026-03-16"}, "Peil": {}}`:                              "VRG-VORM ",
		kop + dag + `"invoer": {"datum": "2026-03-16"}, "kenmerk": null}`:                         "VRG-VORM /kenmerk",
		kop + dag + `"invoer": {"datum": "2026-03-16"}, "invoer": {}}`:                            "VRG-VORM /invoer",
		kop + `{"op": "2026-02-30"}, "invoer": {"datum": "2026-03-16"}}`:                          "VRG-PEIL /peil/op",
		kop + `{"op": "2026-02-28", "dag": 1}, "invoer": {"datum": "2026-03-16"}}`:                "VRG-PEIL /peil/dag",
		kop + `{}, "invoer": {"datum": "2026-03-16"}}`:                                            "VRG-PEIL /peil/op",
		kop + `null, "invoer": {"datum": "2026-03-16"}}`:                                          "VRG-PEIL /peil",
		`{"operatie": "bw.niets", "peil": ` + dag + `"invoer": {}}`:                               "VRG-OPERATIE /operatie",
		`{"operatie": "", "peil": ` + dag + `"invoer": {}}`:                                       "VRG-VORM /operatie",
		`{"operatie": ["bw.feestdag"], "peil": ` + dag + `"invoer": {}}`:                          "VRG-VORM /operatie",
		`{"operatie": "gebied.gemeenten", "peil": {"op": "1700-01-01"}, "invoer": {}}`:            "VRG-GEGEVENS /peil/op",
		kop + dag + `"invoer": {"$schema": "https://example.com/x", "datum": "2026-03-16"}}`:      "DOC-WAARDE /$schema",
		kop + dag + `"invoer": {"\u0024schema": "https://example.com/x", "datum": "2026-03-16"}}`: "DOC-WAARDE /$schema",
		kop + strings.Repeat(" ", Max):                                                            "VRG-VORM ",
	} {
		uit := Antwoord(operaties.Zoek, []byte(tekst))
		weigering, _ := operaties.ZoekDocument("weigering")
		if verwacht == "" {
			require.Contains(t, string(uit), `"ontvangstbewijs"`, tekst)
			continue
		}
		require.NoError(t, weigering.Check(uit), tekst)
		var w operatie.Weigering
		require.NoError(t, json.Unmarshal(uit, &w))
		var waar []string
		for _, v := range w.Bevindingen {
			waar = append(waar, v.Code+" "+strings.Join(v.Plaats, " "))
		}
		require.Equal(t, verwacht, strings.Join(waar, "; "), wmo.Kort(tekst))
	}
	for _, tekst := range proef.Kapot() {
		require.Contains(t, string(Antwoord(operaties.Zoek, []byte(tekst))), `"bevindingen"`, tekst)
	}
}

// The reference is kept of what is at fault too, to find it back.
func TestReferenceIsKeptOfARequestAtFault(t *testing.T) {
	t.Parallel()
	v, b := Lees(operaties.Zoek, []byte(`{"kenmerk": "zaak 7", "operatie": "bw.niets"}`))
	require.Equal(t, "zaak 7", v.Kenmerk)
	require.Equal(t, []string{"VRG-PEIL", "VRG-VORM", "VRG-OPERATIE"}, b.Codes())
}

// A mistake in this program is a refusal too, and not the end of the program around it.
func TestNoPanicCrossesTheBorder(t *testing.T) {
	t.Parallel()
	o, _ := operaties.Zoek("bw.feestdag")
	o.Run = func([]byte, wmo.Peil) (any, error) { panic("stuk") }
	v := Verzoek{Operatie: "bw.feestdag", Invoer: []byte("{}"), operatie: o}
	uit, _, b := v.Geef()
	require.Nil(t, uit)
	require.Equal(t, []string{"VRG-INTERN"}, b.Codes())
	require.Contains(t, b[0].Bericht, "stuk")
	v.operatie.Run = func([]byte, wmo.Peil) (any, error) { return func() {}, nil } // cannot be written
	_, _, b = v.Geef()
	require.Equal(t, []string{"VRG-INTERN"}, b.Codes())
}

func TestFindingsAreRegistered(t *testing.T) {
	t.Parallel()
	require.NoError(t, register.Check())
	var codes []string
	for _, m := range Meldingen() {
		codes = append(codes, m.Code)
	}
	require.Equal(t, []string{"VRG-VORM", "VRG-OPERATIE", "VRG-PEIL", "VRG-GEGEVENS", "VRG-INTERN"}, codes)
}

// Whatever the bytes: one document on one line.
func FuzzAntwoord(f *testing.F) {
	vragen, err := proef.Vragen()
	if err != nil {
		f.Fatal(err)
	}
	for i := 0; i < len(vragen); i += 20 {
		f.Add(vragen[i])
	}
	for _, tekst := range proef.Kapot() {
		f.Add([]byte(tekst))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		uit := Antwoord(operaties.Zoek, data)
		if !json.Valid(uit) || strings.Contains(string(uit), "\n") || !strings.Contains(string(uit), `"$schema"`) {
			t.Fatalf("%q: %q", data, uit)
		}
		if strings.Contains(string(uit), meldingIntern.Code) {
			t.Fatalf("%q: %s", data, uit)
		}
	})
}
