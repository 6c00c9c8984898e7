package conformance_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// doet tells this binary which program to be; see TestMain.
const doet = "WMO_PROEFPROGRAMMA"

func TestMain(m *testing.M) {
	if wat := os.Getenv(doet); wat != "" {
		os.Exit(wees(wat))
	}
	os.Exit(m.Run())
}

// wees is a program that answers the cases of bw.feestdag, in one way or another.
func wees(wat string) int {
	if wat == "alles eerst lezen" {
		data, _ := io.ReadAll(os.Stdin)
		antwoord(bytes.NewReader(data), "")
		return 0
	}
	antwoord(os.Stdin, wat)
	if wat == "slecht einde" {
		fmt.Fprintln(os.Stderr, "opruimen mislukt")
		return 4
	}
	if wat == "niet ophouden" {
		time.Sleep(time.Minute)
	}
	return 0
}

func antwoord(in io.Reader, wat string) {
	s := bufio.NewScanner(in)
	for n := 1; s.Scan(); n++ {
		var v struct{ ID string }
		_ = json.Unmarshal(s.Bytes(), &v)
		if n == 3 {
			switch wat {
			case "sterven":
				fmt.Fprintln(os.Stderr, "deling door nul")
				os.Exit(3)
			case "stilvallen":
				time.Sleep(time.Minute)
			case "rommel":
				zeg("Segmentation fault")
			case "te veel":
				zeg(`{"id": "` + v.ID + `", "resultaat": {}, "overgeslagen": true}`)
			case "volgorde":
				v.ID = "BW-FST-001"
			}
		}
		if wat == "fout" && n > 1 {
			zeg(`{"id": "` + v.ID + `", "resultaat": {"werkdag": "ja", "feestdag": "nee", "redenen": []}}`)
			continue
		}
		zeg(`{"id": "` + v.ID + "\", \"overgeslagen\": true}\n")
	}
	if wat == "napraten" {
		zeg("klaar!")
	}
}

func zeg(regel string) { _, _ = io.WriteString(os.Stdout, regel+"\n") }

func vraag(t *testing.T, wat string, wacht time.Duration) (*conformance.Rapport, error) {
	t.Helper()
	t.Setenv(doet, wat)
	gs, err := conformance.Gevallen(publish.Volledig, "bw.feestdag")
	require.NoError(t, err)
	r := conformance.NieuwRapport(publish.Volledig)
	return r, conformance.Programma{Woorden: []string{os.Args[0]}, Wacht: wacht}.Vraag(context.Background(), gs, r.Neem)
}

func TestProgramThatAnswersAll(t *testing.T) {
	for _, wat := range []string{"overslaan", "alles eerst lezen"} {
		r, err := vraag(t, wat, time.Minute)
		require.NoError(t, err)
		require.Equal(t, conformance.Telling{Gevallen: 17, Overgeslagen: 17}, r.Telling)
	}
}

// A program that does not do what it should is told what it did, and when.
func TestProgramThatFails(t *testing.T) {
	for _, c := range []struct {
		wat   string
		wacht time.Duration
		nam   int // how many answers were taken
		want  string
	}{
		{"sterven", time.Minute, 2, "het programma stopte te vroeg (exitcode 3), na 2 van de 17 antwoorden; BW-FST-003 was aan de beurt\n" +
			"op zijn foutuitvoer staat als laatste:\ndeling door nul"},
		{"stilvallen", 4 * time.Second, 2, "het programma gaf binnen 4s geen antwoord op BW-FST-003, na 2 van de 17 antwoorden"},
		{"rommel", time.Minute, 2, "regel 3 van het programma is geen antwoord op BW-FST-003: het is geen JSON-object van deze vorm " +
			"(invalid character 'S' looking for beginning of value); er staat: Segmentation fault"},
		{"te veel", time.Minute, 2, "regel 3 van het programma is geen antwoord op BW-FST-003: het heeft niet precies een van resultaat, " +
			`bevindingen (ten minste één) en overgeslagen (true); er staat: {"id": "BW-FST-003", "resultaat": {}, "overgeslagen": true}`},
		{"volgorde", time.Minute, 2, `regel 3 van het programma antwoordt op "BW-FST-001", en BW-FST-003 was aan de beurt: antwoord in de volgorde van de vragen`},
		{"napraten", time.Minute, 17, "het programma schrijft na zijn laatste antwoord nog: klaar!"},
		{"slecht einde", time.Minute, 17, "het programma eindigde na zijn laatste antwoord met een fout (exitcode 4)\n" +
			"op zijn foutuitvoer staat als laatste:\nopruimen mislukt"},
		{"niet ophouden", 4 * time.Second, 17, "het programma stopt niet binnen 4s na zijn laatste antwoord, terwijl zijn invoer is gesloten"},
	} {
		t.Run(c.wat, func(t *testing.T) {
			r, err := vraag(t, c.wat, c.wacht)
			require.EqualError(t, err, c.want)
			require.Equal(t, c.nam, r.Gevallen)
		})
	}
}

func TestProgramThatIsNotThere(t *testing.T) {
	err := conformance.Programma{Woorden: []string{"/bestaat/niet"}, Wacht: time.Second}.Vraag(context.Background(), nil, nil)
	require.ErrorContains(t, err, "het programma start niet: ")
}

// The lines that a program reads keep a number and a doubled key as they were written.
func TestQuestionsAreLines(t *testing.T) {
	var w strings.Builder
	peil := wmo.PeilOp(wmo.MustDatum("2026-01-01"))
	require.NoError(t, conformance.SchrijfVragen(&w, []conformance.Geval{
		{Geval: publish.Geval{ID: "A", Peil: peil, Invoer: json.RawMessage("{\n  \"x\": 1.50,\n  \"y\": \"a < b\"\n}")}},
		{Geval: publish.Geval{ID: "B", Peil: peil, InvoerTekst: "{\"x\": 1,\n\"x\": 2}"}},
	}))
	require.Equal(t, []string{
		`{"id":"A","operatie":"","peil":{"op":"2026-01-01"},"invoer":{"x":1.50,"y":"a < b"}}`,
		`{"id":"B","operatie":"","peil":{"op":"2026-01-01"},"invoerTekst":"{\"x\": 1,\n\"x\": 2}"}`, "",
	}, strings.Split(w.String(), "\n"))
}

// A program that takes every day for a working day, as somebody who wrote it wrong sees it.
func TestReportOfAWrongProgram(t *testing.T) {
	r, err := vraag(t, "fout", time.Minute)
	require.NoError(t, err)
	require.Equal(t, conformance.Telling{Gevallen: 17, Goed: 2, Fout: 14, Overgeslagen: 1}, r.Telling)
	var s strings.Builder
	require.NoError(t, r.Schrijf(&s))
	begin, _, _ := strings.Cut(s.String(), "BW-FST-004")
	require.Equal(t, `BW-FST-002 (bw.feestdag, kern): OC-51: 5 mei is elk jaar een feestdag
    /feestdag: verwacht "ja", kreeg "nee"
    /redenen: hoort een lijst te zijn van 1, kreeg er 0: verwacht [{"bron":{"zekerheid":"wettekst"},"naam":"vijfde mei","soort":"erkende_feestdag"}], kreeg []
    /werkdag: verwacht "nee", kreeg "ja"
`, begin)
	require.True(t, strings.HasSuffix(s.String(), "\n\nbw.feestdag                17 gevallen: 2 goed, 14 fout, 1 overgeslagen\n\n"+
		"niveau volledig, 17 gevallen: 2 goed, 14 fout, 1 overgeslagen\n"), s.String())
}
