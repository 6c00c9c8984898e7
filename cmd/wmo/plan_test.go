package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// ingevuld fills in an empty sheet, as somebody would in a sheet: the column waarde of the rows that have these
// questions.
func ingevuld(t *testing.T, blad string, waarden map[string]string) string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(blad, bom)))
	r.Comma = ';'
	rijen, err := r.ReadAll()
	require.NoError(t, err)
	for _, rij := range rijen {
		if w, ok := waarden[rij[3]]; ok {
			require.Empty(t, rij[4], rij[3])
			rij[4] = w
			delete(waarden, rij[3])
		}
	}
	require.Empty(t, waarden)
	var uit strings.Builder
	w := csv.NewWriter(&uit)
	w.Comma, w.UseCRLF = ';', true
	require.NoError(t, w.WriteAll(rijen))
	return bom + uit.String()
}

// The whole way: from a name to a sheet, filled in, to a plan and its report; and the question can be asked again.
func TestFromANameToAReport(t *testing.T) {
	t.Parallel()
	hier := t.TempDir()
	in := func(naam string) string { return filepath.Join(hier, naam) }
	exit, _, fout := wmoOp(t, "", "regio", "Vught", "--op", "2026-01-01", "--out", in("cijfers.csv"))
	require.Equal(t, exitGoed, exit, fout)
	leeg, err := os.ReadFile(in("cijfers.csv"))
	require.NoError(t, err)

	exit, uit, _ := wmoOp(t, "", "plan", in("cijfers.csv"), "--out", in("rapport.html"))
	require.Equal(t, exitBevindingen, exit, "nothing was filled in")
	require.Equal(t, 7, strings.Count(uit, "\n"), "all at once: %s", uit)
	require.True(t, strings.HasPrefix(uit, in("cijfers.csv")+": regel 5, kolom waarde (begin): vul dit in: "), uit)
	require.NoFileExists(t, in("rapport.html"))

	vol := ingevuld(t, string(leeg), map[string]string{
		"begin": "1-1-2027", "einde": "31-12-2030", "sleutel": "inwoners", "beginstand": "120", "eenheid": "clienten_op_datum",
		"uitstroom": "verblijfsduur", "gemiddeld_verblijf_maanden": "37,5", "instroom": "vast", "instroom_per_jaar": "12",
		"aandeel_naar_woning": "80%", "personen_per_woning": "1",
	})
	require.NoError(t, os.WriteFile(in("cijfers.csv"), []byte(vol), 0o600))
	exit, uit, fout = wmoOp(t, "", "plan", in("cijfers.csv"), "--op", "2026-01-01", "--out", in("rapport.html"), "--vraag", in("vraag.json"), "--antwoord", in("antwoord.json"))
	require.Equal(t, exitGoed, exit, uit+fout)
	require.Empty(t, fout)
	require.Equal(t, in("rapport.html")+"\n"+in("vraag.json")+"\n"+in("antwoord.json")+"\n", uit)
	rapport, err := os.ReadFile(in("rapport.html"))
	require.NoError(t, err)
	require.Contains(t, string(rapport), "<h1>Meierij en Bommelerwaard</h1>")
	require.Contains(t, string(rapport), "CAP-A-METHODE", "what is assumed stands in it")
	require.Contains(t, string(rapport), "VDS-V-AFSPRAAK", "and that nobody said whether the key was agreed on")

	antwoord, err := os.ReadFile(in("antwoord.json"))
	require.NoError(t, err)
	exit, zelfde, fout := wmoOp(t, "", "run", "capacity.uitstroomplan", in("vraag.json"), "--op", "2026-01-01")
	require.Equal(t, exitGoed, exit, fout)
	require.Equal(t, string(antwoord), zelfde)
	exit, uit, _ = wmoOp(t, "", "verify", in("antwoord.json"), "--input", in("vraag.json"))
	require.Equal(t, exitGoed, exit, uit)
	exit, uit, _ = wmoOp(t, "", "check", in("vraag.json"), "--op", "2026-01-01")
	require.Equal(t, exitGoed, exit, uit)
	exit, _, _ = wmoOp(t, "", "report", in("antwoord.json"), "--out", in("zelfde.html"))
	require.Equal(t, exitGoed, exit)
	anders, err := os.ReadFile(in("zelfde.html"))
	require.NoError(t, err)
	require.Equal(t, string(rapport), string(anders))
}

func TestAPlanThatCannotBeMade(t *testing.T) {
	t.Parallel()
	voorbeeld, err := os.ReadFile("../../examples/eigen-regio/testdata/cijfers.csv")
	require.NoError(t, err)
	rapport := filepath.Join(t.TempDir(), "rapport.html")
	vervang := func(van, naar string) string {
		require.Contains(t, string(voorbeeld), van)
		return strings.Replace(string(voorbeeld), van, naar, 1)
	}
	for in, wil := range map[string]string{
		vervang("uitstroom_jaren;8;", "uitstroom_jaren;;"): "invoer: regel 23, kolom waarde (uitstroom_jaren beschermd_wonen): dit ontbreekt: uitstroom van de soort aandeel vraagt het [DOC-SLEUTEL-ONTBREEKT]\n",
		vervang("beginstand;200;", "beginstand;1.250;"):    "invoer: regel 14, kolom waarde (beginstand beschermd_wonen): 1.250 is op twee manieren te lezen; schrijf 1250, of 1,25 [DOC-WAARDE]\n",
		"\xff\xfeo\x00": "document: dit is UTF-16",
		"":              "invoer: het bestand is leeg; ",
	} {
		exit, uit, fout := wmoOp(t, in, "plan", "-", "--op", "2026-01-01", "--out", rapport)
		require.Equal(t, exitBevindingen, exit, fout)
		require.Contains(t, uit, wil)
		require.NoFileExists(t, rapport)
	}
	exit, uit, _ := wmoOp(t, vervang("beginstand;200;", "beginstand;;"), "plan", "-", "--out", rapport, "--json")
	require.Equal(t, exitBevindingen, exit)
	require.JSONEq(t, `{"$schema": "https://github.com/bwo-sdk/wmo/schema/v1/weigering.schema.json", "bevindingen": [{"code": "DOC-SLEUTEL-ONTBREEKT", "plaats": [""],
		"bericht": "regel 14, kolom waarde (beginstand beschermd_wonen): vul dit in: hoeveel er zijn aan het begin van de eerste dag van het plan"}]}`, uit)
	for _, slecht := range [][]string{
		{"plan"},
		{"plan", "-"},
		{"plan", "-", "--out", filepath.Join(rapport, "x")},
		{"plan", filepath.Join(t.TempDir(), "weg.csv"), "--out", rapport},
		{"plan", "-", "--out", rapport, "--vraag", filepath.Join(rapport, "x")},
		{"plan", "-", "--out", rapport, "--op", "gisteren"},
	} {
		exit, _, fout := wmoOp(t, string(voorbeeld), slecht...)
		require.Equal(t, exitMislukt, exit, slecht)
		require.NotEmpty(t, fout)
	}
}

// Nobody loses a sheet by a slip.
func TestAPlanIsNotWrittenOverItsSheet(t *testing.T) {
	t.Parallel()
	blad := inMap(t, "cijfers.csv", "mijn werk")
	for _, args := range [][]string{
		{"--out", blad},
		{"--out", filepath.Join(filepath.Dir(blad), ".", "cijfers.csv")},
		{"--out", blad + ".html", "--vraag", blad},
		{"--out", blad + ".html", "--vraag", blad + ".json", "--antwoord", blad + ".json"},
	} {
		exit, _, fout := wmoOp(t, "", append([]string{"plan", blad}, args...)...)
		require.Equal(t, exitMislukt, exit, args)
		require.Contains(t, fout, "staat er twee keer; kies voor elk een ander bestand")
	}
	data, err := os.ReadFile(blad)
	require.NoError(t, err)
	require.Equal(t, "mijn werk", string(data))
}

// What the answer does not say is told beside it.
func TestAPlanThatIsToldSomething(t *testing.T) {
	t.Parallel()
	voorbeeld, err := os.ReadFile("../../examples/eigen-regio/testdata/cijfers.csv")
	require.NoError(t, err)
	exit, _, fout := wmoOp(t, strings.Replace(string(voorbeeld), ";77613;", ";77000;", 1), "plan", "-", "--op", "2026-01-01", "--out", filepath.Join(t.TempDir(), "r.html"))
	require.Equal(t, exitGoed, exit)
	require.Equal(t, "let op: regel 38: bij Roosendaal staat 77000 inwoners, en op 2023-01-01 zijn er 77613 geteld\n", fout)
}
