package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/bwo-sdk/wmo"
)

const drieVragen = `{"id": "a", "gemeente": "0457"}
{"id": "b", "gemeente": "0457", "op": "2022-03-23"}
{"id": "c", "gemente": "0457"}
{"id": "d", "gemeente": "0457", "op": "1990-01-01"}
`

func TestBatch(t *testing.T) {
	t.Parallel()
	pad := schrijfBestand(t, "vragen.ndjson", drieVragen)
	uit := filepath.Join(t.TempDir(), "antwoorden.ndjson")
	exit, std, fout := wmoOp(t, "", "batch", "gebied.opvolgers", pad, "--uit", uit, "--op", "2022-03-24")
	require.Equal(t, exitBevindingen, exit, fout)
	require.Empty(t, std)
	require.Equal(t, "4 rijen: 2 beantwoord, 1 met bevindingen, 1 zonder antwoord; in "+uit+"\n", fout)
	tekst, err := os.ReadFile(uit)
	require.NoError(t, err)
	regels := strings.Split(strings.TrimSpace(string(tekst)), "\n")
	require.Len(t, regels, 4)
	var a struct {
		Rij       int
		ID        string
		Resultaat struct {
			Schema    string `json:"$schema"`
			Opvolgers []struct{ Gemeente struct{ Naam string } }
		}
		Bevindingen wmo.Bevindingen
		Fout        string
	}
	for i, naam := range []string{"Amsterdam", "Weesp"} {
		require.NoError(t, json.Unmarshal([]byte(regels[i]), &a))
		require.Equal(t, i+1, a.Rij)
		require.Equal(t, string("ab"[i]), a.ID)
		require.Equal(t, naam, a.Resultaat.Opvolgers[0].Gemeente.Naam)
		require.Equal(t, "https://github.com/bwo-sdk/wmo/schema/v1/gebied/opvolging.schema.json", a.Resultaat.Schema)
	}
	require.JSONEq(t, `{"rij":3,"id":"c","bevindingen":[{"code":"DOC-SLEUTEL-ONTBREEKT","plaats":["/gemeente"],"bericht":"deze sleutel ontbreekt"},`+
		`{"code":"DOC-SLEUTEL-ONBEKEND","plaats":["/gemente"],"bericht":"deze sleutel kent dit document niet; bedoelt u gemeente?"}]}`, regels[2])
	require.NoError(t, json.Unmarshal([]byte(regels[3]), &a))
	require.Equal(t, "d", a.ID)
	require.Contains(t, a.Fout, "niets over bekend")
}

// The same rows give the same answers, whatever form they have.
func TestBatchOfTables(t *testing.T) {
	t.Parallel()
	pad := schrijfBestand(t, "vragen.csv", "id;op;gemeente\na;;0457\nb;2022-03-23;0457\nc;;9999\n")
	uit := filepath.Join(t.TempDir(), "uit.csv")
	exit, _, fout := wmoOp(t, "", "batch", "gebied.opvolgers", pad, "--uit", uit, "--op", "2022-03-24")
	require.Equal(t, exitBevindingen, exit, fout)
	f, err := os.Open(uit)
	require.NoError(t, err)
	defer func() { require.NoError(t, f.Close()) }()
	r := csv.NewReader(f)
	r.Comma = ';' // as it came in
	rijen, err := r.ReadAll()
	require.NoError(t, err)
	require.Len(t, rijen, 4)
	require.Equal(t, []string{"rij", "id", "stand", "gemeente/code", "gemeente/naam"}, rijen[0][:5])
	require.Equal(t, []string{"2", "a", "antwoord", "0457", "Weesp"}, rijen[1][:5])
	require.Equal(t, []string{"4", "c", "bevindingen", "", ""}, rijen[3][:5])
	require.Contains(t, rijen[3][len(rijen[3])-1], "[GEB-GEMEENTE-ONBEKEND]")

	blad := filepath.Join(t.TempDir(), "uit.xlsx")
	exit, _, fout = wmoOp(t, "", "batch", "gebied.opvolgers", pad, "--uit", blad, "--op", "2022-03-24")
	require.Equal(t, exitBevindingen, exit, fout)
	boek, err := excelize.OpenFile(blad)
	require.NoError(t, err)
	cellen, err := boek.GetRows("antwoorden")
	require.NoError(t, err)
	for i := range rijen {
		require.Equal(t, strings.TrimRight(strings.Join(rijen[i], "|"), "|"), strings.Join(cellen[i], "|"))
	}
	_, uitvoer, _ := wmoOp(t, "{\"gemeente\": \"0457\"}\n", "batch", "gebied.opvolgers", "-", "--uit", "-", "--op", "2022-03-24", "--format", "csv")
	require.True(t, strings.HasPrefix(uitvoer, "rij,id,stand,gemeente/code,"), uitvoer)
}

func TestBatchThatCannotBegin(t *testing.T) {
	t.Parallel()
	pad := schrijfBestand(t, "vragen.ndjson", drieVragen)
	tabel := schrijfBestand(t, "vragen.csv", "gemeeente\n0457\n")
	eerder := schrijfBestand(t, "eerder.csv", "niet weg")
	for _, c := range []struct {
		args []string
		fout string
	}{
		{[]string{pad}, "zeg met --uit BESTAND"},
		{[]string{pad, "--uit", pad}, "--uit is het bestand met de vragen zelf"},
		{[]string{pad, "--uit", "-", "--format", "xlsx"}, "xlsx gaat niet naar de standaarduitvoer"},
		{[]string{pad, "--uit", "x.doc"}, "zeg met --format of het ndjson, csv of xlsx is"},
		{[]string{pad, "--uit", "-", "--van", "cvs"}, `--van "cvs" bestaat niet; het kan ndjson, csv of xlsx zijn; bedoelt u csv?`},
		{[]string{pad, "--uit", "-", "--op", "morgen"}, "--op: "},
		{[]string{pad + "n", "--uit", "-", "--van", "csv"}, "bedoelt u vragen.ndjson?"},
		{[]string{tabel, "--uit", eerder}, "bedoelt u gemeente?"},
		{[]string{pad, "--uit", filepath.Join(filepath.Dir(pad), "geen", "map.csv")}, "het bestand voor de antwoorden is niet te maken"},
	} {
		exit, uit, fout := wmoOp(t, "", append([]string{"batch", "gebied.opvolgers"}, c.args...)...)
		require.Equal(t, exitMislukt, exit, c.args)
		require.Empty(t, uit)
		require.Contains(t, fout, c.fout)
	}
	tekst, err := os.ReadFile(eerder)
	require.NoError(t, err)
	require.Equal(t, "niet weg", string(tekst))
}

// Ctrl-C leaves a file that is shorter and whole, and says so.
func TestBatchThatIsStopped(t *testing.T) {
	t.Parallel()
	uit := filepath.Join(t.TempDir(), "uit.xlsx")
	ctx, stop := context.WithCancel(t.Context())
	var fout bytes.Buffer
	o := opdracht{in: &eindeloos{stop: stop}, fout: &fout, vandaag: func() wmo.Datum { return wmo.MustDatum("2026-11-23") }}
	wortel := o.wortel()
	wortel.SetArgs([]string{"batch", "gebied.opvolgers", "-", "--uit", uit})
	require.Equal(t, exitMislukt, o.exit(wortel.ExecuteContext(ctx)))
	require.Contains(t, fout.String(), "; onderbroken: deze rijen staan er heel in, wat erna kwam niet\nwmo: onderbroken\n")
	boek, err := excelize.OpenFile(uit)
	require.NoError(t, err)
	rijen, err := boek.GetRows("antwoorden")
	require.NoError(t, err)
	require.Greater(t, len(rijen), 100)
	require.True(t, strings.HasPrefix(fout.String(), strings.TrimSpace(rijen[len(rijen)-1][0])+" rijen: "), fout.String())
}

// eindeloos gives questions without end, and has the command stopped after a while.
type eindeloos struct {
	n    int
	stop func()
}

func (e *eindeloos) Read(p []byte) (int, error) {
	if e.n++; e.n == 1000 {
		e.stop()
	}
	return copy(p, "{\"gemeente\": \"0457\"}\n"), nil
}

func TestFormsOfAnAnswer(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, `{"gemeente": "0457"}`, "run", "gebied.opvolgers", "-", "--op", "2022-03-24", "--format", "csv")
	require.Equal(t, exitGoed, exit, fout)
	require.Equal(t, "gemeente/code,gemeente/naam,gemeente/provincie,", uit[:47])
	require.Contains(t, fout, "in deze csv staat alleen opvolgers")
	exit, uit, _ = wmoOp(t, amersfoort, "run", "capacity.wachtlijst", "-", "--op", "2017-01-01", "--format", "csv")
	require.Equal(t, exitGoed, exit)
	kolommen, rij, _ := strings.Cut(uit, "\n")
	require.Regexp(t, "^wachtlijst,belangstellingslijst,datum,naam,peil/op,peil/bekend,inclusiefBelangstelling,", kolommen)
	require.Regexp(t, "^131,78,2017-01-01,Amersfoort,2017-01-01,,209,+\n$", rij)
	exit, uit, _ = wmoOp(t, `{"gemeente": "0457"}`, "run", "gebied.opvolgers", "-", "--op", "2022-03-24", "--format", "markdown")
	require.Equal(t, exitGoed, exit)
	require.True(t, strings.HasPrefix(uit, "**gemeente: Weesp (0457); opvolgers: "), uit)
	_, tabel, _ := wmoOp(t, amersfoort, "run", "capacity.wachtlijst", "-", "--tabel")
	_, format, _ := wmoOp(t, amersfoort, "run", "capacity.wachtlijst", "-", "--format", "tabel")
	require.Equal(t, tabel, format)
}

// A number that can be read in two ways is told with its place, beside everything else about the row.
func TestBatchRefusesANumberOfTwoReadings(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, "naam;datum;groepen/0/naam;groepen/0/wachtend\nx;2017-02-30;v;1.250\nx;2017-01-01;v;1250\n",
		"batch", "capacity.wachtlijst", "-", "--van", "csv", "--uit", "-", "--op", "2017-01-01")
	require.Equal(t, exitBevindingen, exit)
	require.Equal(t, "2 rijen: 1 beantwoord, 1 met bevindingen, 0 zonder antwoord\n", fout)
	require.True(t, strings.HasPrefix(uit, `{"rij":2,"bevindingen":[{"code":"DOC-DATUM","plaats":["/datum"],"bericht":"2017-02-30 is geen bestaande datum"},`+
		`{"code":"DOC-WAARDE","plaats":["/groepen/0/wachtend"],"bericht":"1.250 is op twee manieren te lezen; schrijf 1250, of 1,25"}]}`+"\n"), uit)
}
