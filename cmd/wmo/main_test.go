package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/schema"
)

func wmoOp(t *testing.T, in string, args ...string) (exit int, uit, fout string) {
	t.Helper()
	var u, f bytes.Buffer
	exit = voerUit(args, strings.NewReader(in), &u, &f, func() wmo.Datum { return wmo.MustDatum("2026-11-23") })
	return exit, u.String(), f.String()
}

const amersfoort = `{"naam": "Amersfoort", "datum": "2017-01-01", "groepen": [
  {"naam": "volwassenen", "wachtend": 98, "belangstelling": 60}, {"naam": "jeugd", "wachtend": 33, "belangstelling": 18}]}`

func TestRunGivesADocumentThatChecks(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, amersfoort, "run", "capacity.wachtlijst", "-", "--op", "2017-01-01")
	require.Equal(t, exitGoed, exit, fout)
	require.JSONEq(t, `{
	  "$schema": "https://github.com/bwo-sdk/wmo/schema/v1/capacity/wachtstand.schema.json",
	  "ontvangstbewijs": {"release": "`+release.Versie+`", "regels": "`+release.Regels+`", "operatie": "capacity.wachtlijst",
	    "peil": {"op": "2017-01-01"}, "invoer": "b200407f56561d716cba079256410b66eacbc8222c8c612ee41967fa06c5e560"},
	  "naam": "Amersfoort", "peil": {"op": "2017-01-01"}, "datum": "2017-01-01",
	  "wachtlijst": 131, "belangstellingslijst": 78, "inclusiefBelangstelling": 209,
	  "berekening": [
	    {"code": "CAP-F-WACHTLIJST", "naam": "Amersfoort: wachtlijst", "formule": "w = Σ x",
	      "invoer": [{"naam": "volwassenen", "waarde": "98"}, {"naam": "jeugd", "waarde": "33"}], "uitkomst": {"naam": "w", "waarde": "131"},
	      "bron": {"regeling": "boekhoudkundige gelijkheid", "zekerheid": "afgeleid"}},
	    {"code": "CAP-F-BELANGSTELLING", "naam": "Amersfoort: belangstellingslijst", "formule": "b = Σ x",
	      "invoer": [{"naam": "volwassenen", "waarde": "60"}, {"naam": "jeugd", "waarde": "18"}], "uitkomst": {"naam": "b", "waarde": "78"},
	      "bron": {"regeling": "boekhoudkundige gelijkheid", "zekerheid": "afgeleid"}},
	    {"code": "CAP-F-INCLUSIEF-BELANGSTELLING", "naam": "Amersfoort: inclusief belangstelling", "formule": "i = w + b",
	      "invoer": [{"naam": "w", "waarde": "131"}, {"naam": "b", "waarde": "78"}], "uitkomst": {"naam": "i", "waarde": "209"},
	      "bron": {"regeling": "boekhoudkundige gelijkheid", "zekerheid": "afgeleid"}}
	  ]
	}`, uit)
	exit, uit, _ = wmoOp(t, uit, "check", "-")
	require.Equal(t, exitGoed, exit, uit)
	require.Empty(t, uit)
}

func TestRunAsTable(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, amersfoort, "run", "capacity.wachtlijst", "-", "--tabel")
	require.Equal(t, exitGoed, exit)
	require.Equal(t, "naam: Amersfoort; wachtlijst: 131; belangstellingslijst: 78; datum: 2017-01-01 (peil 2026-11-23)\n\n"+
		"inclusief belangstelling: 209\nberekening\n"+
		"  - Amersfoort: wachtlijst: w 131 [CAP-F-WACHTLIJST] boekhoudkundige gelijkheid (afgeleid)\n"+
		"    w = Σ x, met volwassenen 98, jeugd 33\n"+
		"  - Amersfoort: belangstellingslijst: b 78 [CAP-F-BELANGSTELLING] boekhoudkundige gelijkheid (afgeleid)\n"+
		"    b = Σ x, met volwassenen 60, jeugd 18\n"+
		"  - Amersfoort: inclusief belangstelling: i 209 [CAP-F-INCLUSIEF-BELANGSTELLING] boekhoudkundige gelijkheid (afgeleid)\n"+
		"    i = w + b, met w 131, b 78\n", uit)
}

func TestRunOnADay(t *testing.T) {
	t.Parallel()
	for op, naam := range map[string]string{"2022-03-23": "Weesp", "2022-03-24": "Amsterdam"} {
		exit, uit, _ := wmoOp(t, `{"gemeente": "0457"}`, "run", "gebied.opvolgers", "-", "--op", op, "--bekend", "2026-11-22")
		require.Equal(t, exitGoed, exit)
		var o struct {
			Opvolgers []struct {
				Gemeente struct{ Naam string }
			}
		}
		require.NoError(t, json.Unmarshal([]byte(uit), &o))
		require.Len(t, o.Opvolgers, 1)
		require.Equal(t, naam, o.Opvolgers[0].Gemeente.Naam)
	}
}

func TestFindingsAreExitOne(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, `{"naam": 1, "datum": "2024-02-30", "groepen": null}`, "run", "capacity.wachtlijst", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Empty(t, uit, "what waits for JSON gets none")
	require.Equal(t, 3, strings.Count(fout, "\n"), "all at once: %s", fout)
	require.Contains(t, fout, "/datum: 2024-02-30 is geen bestaande datum [DOC-DATUM]")
}

func TestCheck(t *testing.T) {
	t.Parallel()
	metSchema := func(naam, rest string) string { return `{"$schema": "` + schema.ID(naam) + `", ` + rest + `}` }
	for _, c := range []struct {
		in   string
		exit int
		uit  string
	}{
		{metSchema("capacity/wachtlijst", amersfoort[1:len(amersfoort)-1]), exitGoed, ""},
		{metSchema("capacity/wachtlijst", `"naam": "x", "datum": "2024-01-01", "groepen": []`), exitBevindingen, "[DOC-AANTAL]"},
		{metSchema("capacity/wachtlijst", `"naam": "x", "naam": "y", "datum": "2024-01-01", "groepen": []`), exitBevindingen, "[DOC-SLEUTEL-DUBBEL]"},
		{metSchema("gebied/regiotabel", `"naam": "x", "datum": "2024-01-01", "regios": []`), exitBevindingen, "/regios: 0 is te weinig; hier horen er minstens 1 [DOC-AANTAL]"},
		{amersfoort, exitBevindingen, "/$schema: het document noemt geen schema"},
		{`{"$schema": "https://example.org/x"}`, exitBevindingen, "dit project kent geen schema"},
		{`{"$schema": 1}`, exitBevindingen, "[DOC-TYPE]"},
		{`{`, exitBevindingen, "[DOC-SYNTAX]"},
		{`[]`, exitBevindingen, "[DOC-TYPE]"},
		{``, exitBevindingen, "[DOC-SYNTAX]"},
	} {
		exit, uit, fout := wmoOp(t, c.in, "check", "-")
		require.Equal(t, c.exit, exit, "%s\n%s", c.in, fout)
		require.Contains(t, uit, c.uit, c.in)
	}
}

// Who says which question a document is for need not write it in the document.
func TestCheckForAnOperation(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, amersfoort, "check", "capacity.wachtlijst", "-")
	require.Equal(t, exitGoed, exit, fout)
	require.Empty(t, uit)
	exit, uit, _ = wmoOp(t, `{"naam": "x", "datum": "2024-01-01", "groepen": []}`, "check", "capacity.wachtlijst", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, uit, "[DOC-AANTAL]")
	exit, uit, _ = wmoOp(t, `{"$schema": "`+schema.ID("capacity/telling")+`"}`, "check", "capacity.wachtlijst", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, uit, "dit document zegt te horen bij")
	exit, uit, _ = wmoOp(t, amersfoort, "check", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, uit, "schrijf: wmo check OPERATIE BESTAND")
}

// One thing that is wrong at many places is one line.
func TestRepeatedFindingsAreOneLine(t *testing.T) {
	t.Parallel()
	doc := `{"naam": "x", "datum": "2024-01-01", "groepen": [` + strings.Repeat(`{"naam": "g"},`, 21) + `{"naam": "g"}]}`
	exit, uit, _ := wmoOp(t, doc, "check", "capacity.wachtlijst", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Equal(t, 1, strings.Count(uit, "\n"), uit)
	require.Contains(t, uit, "/groepen/9/wachtend en nog 12: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]")
	_, uit, _ = wmoOp(t, doc, "check", "capacity.wachtlijst", "-", "--json")
	require.Equal(t, 22, strings.Count(uit, "DOC-SLEUTEL-ONTBREEKT"), "a program gets each with its own place")
}

// What comes in pieces comes out whole, and what breaks off is shown as well.
func TestScreenShowsCharactersThatComeInPieces(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	s := scherm{naar: &b}
	tekst := "Súdwest-Fryslân € \U0001F600 \u202e\x1b\n"
	for i := range len(tekst) {
		n, err := s.Write([]byte(tekst[i : i+1]))
		require.NoError(t, err)
		require.Equal(t, 1, n)
	}
	_, err := s.Write([]byte("\xe2\x82"))
	require.NoError(t, err)
	s.Sluit()
	require.Equal(t, "Súdwest-Fryslân € \U0001F600 \\u202e\\u001b\n\\xe2\\x82", b.String())
}

// A municipality that is gone today is no fault of the document; on a day it is.
func TestCheckOnADay(t *testing.T) {
	t.Parallel()
	doc := `{"$schema": "` + schema.ID("gebied/centrumvraag") + `", "gemeente": "0788"}`
	exit, uit, _ := wmoOp(t, doc, "check", "-")
	require.Equal(t, exitGoed, exit, uit)
	exit, _, _ = wmoOp(t, doc, "check", "-", "--op", "2020-12-31")
	require.Equal(t, exitGoed, exit)
	exit, uit, _ = wmoOp(t, doc, "check", "-", "--op", "2021-01-01")
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, uit, "[GEB-GEMEENTE-VERVALLEN]")
}

// A code that no municipality ever had needs no day to be wrong.
func TestCheckWithoutADayFindsWhatIsNeverRight(t *testing.T) {
	doc := `{"$schema": "https://github.com/bwo-sdk/wmo/schema/v1/finance/geldverdeling.schema.json", "naam": "x", "bedrag": "1.00",
		"sleutel": {"naam": "x", "maatstaven": [{"soort": "aandeel"}]}, "deelnemers": [{"naam": "x", "gemeente": "9998", "aandeel": 1}]}`
	exit, uit, _ := wmoOp(t, doc, "check", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, uit, "GEB-GEMEENTE-ONBEKEND")
}

// Every published case that has an answer is in order, and every one that has
// findings of its own is not.
func TestCheckAgreesWithThePublishedCases(t *testing.T) {
	t.Parallel()
	for _, naam := range schema.CaseNames() {
		data, _ := schema.Cases(naam)
		var gs struct {
			Gevallen []struct {
				ID          string
				Peil        struct{ Op, Bekend string }
				Invoer      json.RawMessage
				Bevindingen []publish.VerwachteBevinding
			}
		}
		require.NoError(t, json.Unmarshal(data, &gs))
		for _, g := range gs.Gevallen {
			invoer := strings.TrimSpace(string(g.Invoer))
			if !strings.HasPrefix(invoer, "{") || invoer == "{}" || strings.Contains(invoer, `"$schema"`) {
				continue
			}
			doc := `{"$schema": "` + schema.ID(naam) + `",` + invoer[1:]
			exit, uit, fout := wmoOp(t, doc, "check", "-", "--op", g.Peil.Op, "--bekend", g.Peil.Bekend)
			require.Equal(t, len(g.Bevindingen) > 0, exit == exitBevindingen, "%s: %s%s", g.ID, uit, fout)
		}
	}
}

func TestSchemaAndOperations(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, "", "schema")
	require.Equal(t, exitGoed, exit)
	require.Contains(t, uit, "capacity/uitstroomplan\n")
	exit, uit, _ = wmoOp(t, "", "schema", "capacity/uitstroomplan")
	require.Equal(t, exitGoed, exit)
	require.True(t, json.Valid([]byte(uit)))
	exit, uit, _ = wmoOp(t, "", "operations")
	require.Equal(t, exitGoed, exit)
	require.Contains(t, uit, "capacity.uitstroomplan\n")
	require.Contains(t, uit, "Niet gemodelleerd in capacity:")
}

func TestMistakesInTheCommandAreExitTwo(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		fout string
	}{
		{[]string{"doe"}, `er is geen opdracht "doe"`},
		{[]string{"run", "capacity.wachtlijst"}, "schrijf: wmo run OPERATIE BESTAND"},
		{[]string{"run", "capacity.niets", "-"}, `er is geen operatie "capacity.niets"`},
		{[]string{"run", "capacity.wachtlijst", "-", "--op", "2024-02-30"}, "--op: 2024-02-30 is geen bestaande datum"},
		{[]string{"run", "capacity.wachtlijst", "-", "--bekend", "gisteren"}, "--bekend: "},
		{[]string{"run", "capacity.wachtlijst", "-", "--kleur"}, "een optie klopt niet"},
		{[]string{"run", "gebied.gemeenten", "-", "--op", "1990-01-01"}, "niets over bekend"},
		{[]string{"check"}, "schrijf: wmo check [OPERATIE] BESTAND"},
		{[]string{"check", "capacity.wachtlijst", "-", "-"}, "schrijf: wmo check [OPERATIE] BESTAND"},
		{[]string{"check", "capacity.niets", "-"}, `er is geen operatie "capacity.niets"`},
		{[]string{"check", "/bestaat/niet.json"}, "het bestand is niet te lezen"},
		{[]string{"schema", "geen/schema"}, `er is geen schema "geen/schema"`},
		{[]string{"schema", "a", "b"}, "ten hoogste een NAAM"},
	} {
		exit, _, fout := wmoOp(t, "{}", c.args...)
		require.Equal(t, exitMislukt, exit, c.args)
		require.Contains(t, fout, c.fout)
	}
}

func TestHelpIsDutch(t *testing.T) {
	t.Parallel()
	alle := [][]string{{}, {"--help"}, {"help"}, {"help", "help"}}
	o := opdracht{}
	for _, c := range o.wortel().Commands() {
		alle = append(alle, []string{c.Name(), "--help"}, []string{"help", c.Name()})
	}
	require.Greater(t, len(alle), 12)
	for _, args := range alle {
		exit, uit, _ := wmoOp(t, "", args...)
		require.Equal(t, exitGoed, exit)
		require.Contains(t, uit, "Gebruik:")
		for _, engels := range []string{"Usage", "Flags", "Available", "help for", "string ", "default", "[flags]", "Examples"} {
			require.NotContains(t, uit, engels, args)
		}
	}
}

func TestRunRefusesADocumentOfAnotherKind(t *testing.T) {
	t.Parallel()
	doc := `{"$schema": "` + schema.ID("capacity/telling") + `",` + amersfoort[1:]
	exit, _, fout := wmoOp(t, doc, "run", "capacity.wachtlijst", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, fout, "/$schema: dit document zegt te horen bij")
}

func TestFindingsAsJSON(t *testing.T) {
	t.Parallel()
	exit, _, fout := wmoOp(t, `{"naam": "x", "datum": "2024-02-30", "groepen": []}`, "run", "capacity.wachtlijst", "-", "--json")
	require.Equal(t, exitBevindingen, exit)
	require.JSONEq(t, `{"$schema": "https://github.com/bwo-sdk/wmo/schema/v1/weigering.schema.json", "bevindingen": [
	  {"code": "DOC-DATUM", "plaats": ["/datum"], "bericht": "2024-02-30 is geen bestaande datum"},
	  {"code": "DOC-AANTAL", "plaats": ["/groepen"], "bericht": "0 is te weinig; hier horen er minstens 1"}
	], "posities": [{"plaats": "/datum", "regel": 1, "kolom": 15}, {"plaats": "/groepen", "regel": 1, "kolom": 38}]}`, fout)
	exit, uit, _ := wmoOp(t, fout, "check", "-")
	require.Equal(t, exitGoed, exit)
	require.Empty(t, uit)
}

func TestVersion(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, "", "--version")
	require.Equal(t, exitGoed, exit)
	require.Regexp(t, `^wmo \S+\n$`, uit)
}

func TestDocumentTooLargeIsAFinding(t *testing.T) {
	t.Parallel()
	pad := filepath.Join(t.TempDir(), "groot.json")
	require.NoError(t, os.WriteFile(pad, bytes.Repeat([]byte(" "), wmo.MaxDocument+10), 0o600))
	exit, _, fout := wmoOp(t, "", "run", "capacity.wachtlijst", pad)
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, fout, "[DOC-TE-GROOT]")
}

// Checking a published example that names its schema prints nothing, but for the plan whose numbers do not
// meet.
func TestTheExamplesAreInOrder(t *testing.T) {
	t.Parallel()
	gezien := 0
	require.NoError(t, filepath.WalkDir("../../examples", func(pad string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(pad) != ".json" || strings.Contains(pad, "testdata") {
			return err
		}
		data, err := os.ReadFile(pad)
		if err != nil || !bytes.HasPrefix(data, []byte("{\n  \"$schema\": \""+schema.ID("")[:30])) {
			return err
		}
		gezien++
		exit, uit, fout := wmoOp(t, "", "check", pad)
		require.Empty(t, fout)
		require.Equal(t, strings.HasSuffix(pad, "4-zonder-instroom.json"), exit == exitBevindingen, uit)
		require.Equal(t, exit == exitGoed, uit == "", uit)
		return nil
	}))
	require.GreaterOrEqual(t, gezien, 30)
}
