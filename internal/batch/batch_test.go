package batch_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/batch"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
)

// herhaal gives a text n times, without holding it.
type herhaal struct {
	maak func(i int) string
	n, i int
	rest string
}

func (h *herhaal) Read(p []byte) (int, error) {
	if h.rest == "" {
		if h.i == h.n {
			return 0, io.EOF
		}
		h.rest = h.maak(h.i)
		h.i++
	}
	n := copy(p, h.rest)
	h.rest = h.rest[n:]
	return n, nil
}

func niets(int) {}

// echo answers with the document itself.
func echo(v *batch.Vraag) batch.Antwoord {
	return batch.Antwoord{Rij: v.Rij, ID: v.ID, Resultaat: v.Document, Bevindingen: v.Bevindingen}
}

// teller checks the order of what is written, and the memory in use.
type teller struct {
	t        *testing.T
	verwacht int
	meest    uint64
}

func (w *teller) Write(p []byte) (int, error) {
	for regel := range bytes.Lines(p) {
		if bytes.HasPrefix(regel, []byte(`{"rij":`)) {
			w.verwacht++
			require.True(w.t, bytes.HasPrefix(regel, fmt.Appendf(nil, `{"rij":%d,`, w.verwacht)), "%.40s after %d", regel, w.verwacht-1)
			if w.verwacht%10_000 == 0 {
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				w.meest = max(w.meest, m.HeapAlloc)
			}
		}
	}
	return len(p), nil
}

// regels hands a writer whole lines.
type regels struct {
	w    io.Writer
	rest []byte
}

func (r *regels) Write(p []byte) (int, error) {
	r.rest = append(r.rest, p...)
	if i := bytes.LastIndexByte(r.rest, '\n'); i >= 0 {
		_, _ = r.w.Write(r.rest[:i+1])
		r.rest = append(r.rest[:0], r.rest[i+1:]...)
	}
	return len(p), nil
}

// The answers are in the order of the questions, however long each takes; and a hundred thousand rows take
// no more memory than a few.
func TestOrderAndConstantMemory(t *testing.T) {
	const rijen = 100_000
	bron := batch.NDJSON(&herhaal{n: rijen, maak: func(i int) string {
		return fmt.Sprintf(`{"id": %d, "tekst": %q}`+"\n", i, strings.Repeat("x", 200))
	}})
	w := &teller{t: t}
	doel := batch.NaarNDJSON(&regels{w: w})
	telling, err := batch.Beantwoord(t.Context(), bron, doel, 8, func(v *batch.Vraag) batch.Antwoord {
		if v.Rij%6400 == 1 {
			time.Sleep(time.Millisecond) // this one is slower than those behind it
		}
		return echo(v)
	}, niets)
	require.NoError(t, err)
	require.NoError(t, doel.Sluit())
	require.Equal(t, batch.Telling{Rijen: rijen, Antwoorden: rijen}, telling)
	require.Equal(t, rijen, w.verwacht)
	require.Less(t, w.meest, uint64(64<<20), "the rows themselves are more than 20 MB")
}

// Who stops gets the answers to what was read, as a whole file.
func TestStoppedHalfway(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(t.Context())
	bron := batch.NDJSON(&herhaal{n: math.MaxInt32, maak: func(int) string { return "{}\n" }})
	var uit bytes.Buffer
	doel := batch.NaarNDJSON(&uit)
	telling, err := batch.Beantwoord(ctx, bron, doel, 2, echo, func(n int) {
		if n > 1000 {
			stop()
		}
	})
	require.ErrorIs(t, err, context.Canceled)
	require.NoError(t, doel.Sluit())
	require.Greater(t, telling.Rijen, 1000)
	require.Equal(t, telling.Rijen, strings.Count(uit.String(), "\n"))
	require.True(t, strings.HasSuffix(uit.String(), fmt.Sprintf("{\"rij\":%d,\"resultaat\":{}}\n", telling.Rijen)))
}

type vol struct{}

func (vol) Write([]byte) (int, error) { return 0, errors.New("schijf vol") }

func TestAFullDiskIsTold(t *testing.T) {
	t.Parallel()
	bron := batch.NDJSON(&herhaal{n: math.MaxInt32, maak: func(int) string { return "{}\n" }})
	_, err := batch.Beantwoord(t.Context(), bron, batch.NaarNDJSON(vol{}), 2, echo, niets)
	require.EqualError(t, err, "schijf vol")
}

func lees(t *testing.T, bron batch.Bron) (vs []batch.Vraag) {
	t.Helper()
	for {
		v, err := bron.Volgende()
		if errors.Is(err, io.EOF) {
			return vs
		}
		require.NoError(t, err)
		vs = append(vs, v)
	}
}

func TestRowsOfJSON(t *testing.T) {
	t.Parallel()
	groot := `{"a": "` + strings.Repeat("x", wmo.MaxDocument) + `"}`
	vs := lees(t, batch.NDJSON(strings.NewReader("\uFEFF"+`{"a": 1.0, "id": "x\u00e9", "b": {"id": 2}, "a": 1}
  
{"op": "2024-02-30", "bekend": "2024-01-01", "id": 7}
{"id": {}, "op": 1}
{"id": 1, "id": 2} {
{"id": 1,
`+groot+`
{"id":1e3}`)))
	require.Len(t, vs, 7, "what is too large is a row as well")
	gelijk(t, `{"a": 1.0,"b": {"id": 2},"a": 1}`, vs[0].Document)
	gelijk(t, `"x\u00e9"`, vs[0].ID)
	require.Equal(t, 3, vs[1].Rij, "the line in the file")
	require.Equal(t, []string{"DOC-DATUM"}, vs[1].Bevindingen.Codes())
	require.Equal(t, []string{"/op"}, vs[1].Bevindingen[0].Plaats)
	require.Equal(t, wmo.MustDatum("2024-01-01"), vs[1].Bekend)
	require.Equal(t, "7", string(vs[1].ID))
	gelijk(t, `{"id": {},"op": 1}`, vs[2].Document)
	gelijk(t, `{"id": 2} {`, vs[3].Document)
	gelijk(t, `{"id": 1,`, vs[4].Document)
	require.Equal(t, []string{"DOC-TE-GROOT"}, vs[5].Bevindingen.Codes())
	require.Equal(t, "1e3", string(vs[6].ID))
	require.Equal(t, 8, vs[6].Rij)
}

// gelijk compares texts, of which every byte counts.
func gelijk(t *testing.T, wil string, kreeg []byte) {
	t.Helper()
	require.Equal(t, wil, string(kreeg))
}

func vraagtype(t *testing.T, naam string) operatie.Operatie {
	t.Helper()
	op, ok := operaties.Zoek(naam)
	require.True(t, ok)
	return op
}

// No question has a key that a row has for itself.
func TestKeysOfARowAreOfNoQuestion(t *testing.T) {
	t.Parallel()
	for _, op := range operaties.Alle() {
		for _, sleutel := range []string{"id", "op", "bekend"} {
			require.NotContains(t, batch.Kolommen(op.Invoer.Type), sleutel, op.Naam)
		}
	}
}

func TestRowsOfCSV(t *testing.T) {
	t.Parallel()
	bron, scheiding, err := batch.CSV(strings.NewReader("\uFEFFid;op;naam;datum;#opmerking;groepen/0/naam;groepen.0.wachtend;/groepen/1/naam;groepen/1/wachtend\r\n"+
		"a;2024-01-01;\"x;\ny\";2017-01-01;weg;v;98;j;1,5\r\n"+
		";;;;;;;;\r\n"+
		"b;;z\r\n"+
		"c;;\"q\"r;\r\n"+
		"d;;z;;;;;;;te veel\r\n"), vraagtype(t, "capacity.wachtlijst").Invoer.Type)
	require.NoError(t, err)
	require.Equal(t, ';', scheiding)
	vs := lees(t, bron)
	require.Len(t, vs, 4)
	gelijk(t, `{"naam":"x;\ny","datum":"2017-01-01","groepen":[{"naam":"v","wachtend":98},{"naam":"j","wachtend":1.5}]}`, vs[0].Document)
	gelijk(t, `"a"`, vs[0].ID)
	require.Equal(t, wmo.MustDatum("2024-01-01"), vs[0].Op)
	require.Equal(t, 2, vs[0].Rij)
	gelijk(t, `{"naam":"z"}`, vs[1].Document)
	require.Equal(t, 5, vs[1].Rij, "the line in the file, after a cell of two lines and a blank row")
	require.Equal(t, []string{"DOC-SYNTAX"}, vs[2].Bevindingen.Codes())
	require.Equal(t, 6, vs[2].Rij)
	require.Equal(t, []string{"DOC-SYNTAX"}, vs[3].Bevindingen.Codes())
	gelijk(t, `"d"`, vs[3].ID)
}

func TestHeadsThatAreNone(t *testing.T) {
	t.Parallel()
	for kop, fout := range map[string]string{
		"":                          "het bestand is leeg",
		"id,op\n":                   "de eerste rij noemt geen sleutels van de vraag, zoals voorziening, ",
		"voorzening\n":              `de kolom "voorzening" past niet: de vraag kent de sleutel "voorzening" niet; een kolom die niet mee moet doen begint met #; bedoelt u voorziening?`,
		"mandaat/x\n":               `de vraag kent de sleutel "x" niet`,
		"voorziening,voorziening\n": `de kolom "voorziening" staat er twee keer`,
		"mandaat,mandaat/aan\n":     `een geheel waarvan ook delen een kolom hebben`,
		"mandaat/aan,mandaat\n":     `een geheel waarvan ook delen een kolom hebben`,
	} {
		_, _, err := batch.CSV(strings.NewReader(kop), vraagtype(t, "bw.toewijzing").Invoer.Type)
		require.ErrorContains(t, err, fout, kop)
	}
	_, _, err := batch.CSV(strings.NewReader("groepen/x/naam\n"), vraagtype(t, "capacity.wachtlijst").Invoer.Type)
	require.ErrorContains(t, err, `hoort na "groepen" het nummer van een deel`)
	bron, _, err := batch.CSV(strings.NewReader("naam\n\""+strings.Repeat("x", 5<<20)), vraagtype(t, "capacity.wachtlijst").Invoer.Type)
	require.NoError(t, err)
	_, err = bron.Volgende()
	require.ErrorContains(t, err, "een aanhalingsteken dat niet sluit")
}

func TestSheetsInAndOut(t *testing.T) {
	t.Parallel()
	f := excelize.NewFile()
	require.NoError(t, f.SetSheetRow("Sheet1", "A1", &[]any{"id", "op", "naam", "bedrag", "sleutel/naam", "deelnemers/0/naam", "deelnemers/0/aandeel"}))
	require.NoError(t, f.SetSheetRow("Sheet1", "A2", &[]any{1, time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC), "=1+1", 1250.5, "s", "d", 0.1}))
	require.NoError(t, f.SetSheetRow("Sheet1", "A4", &[]any{"x", "2024-01-01", "y", "12"}))
	var boek bytes.Buffer
	require.NoError(t, f.Write(&boek))
	bron, dicht, err := batch.XLSX(bytes.NewReader(boek.Bytes()), "", vraagtype(t, "finance.verdeling").Invoer.Type)
	require.NoError(t, err)
	defer func() { require.NoError(t, dicht.Close()) }()
	vs := lees(t, bron)
	require.Len(t, vs, 2)
	gelijk(t, `{"naam":"=1+1","bedrag":"1250.50","sleutel":{"naam":"s"},"deelnemers":[{"naam":"d","aandeel":0.1}]}`, vs[0].Document)
	require.Equal(t, wmo.MustDatum("2024-02-29"), vs[0].Op)
	gelijk(t, `{"naam":"y","bedrag":"12.00"}`, vs[1].Document)
	require.Equal(t, 4, vs[1].Rij)
	_, _, err = batch.XLSX(bytes.NewReader(boek.Bytes()), "Shet1", vraagtype(t, "finance.verdeling").Invoer.Type)
	require.EqualError(t, err, `er is geen blad "Shet1"; er zijn: Sheet1; bedoelt u Sheet1?`)
	_, _, err = batch.XLSX(strings.NewReader("geen zip"), "", vraagtype(t, "finance.verdeling").Invoer.Type)
	require.ErrorContains(t, err, "dit is geen XLSX")

	var uit bytes.Buffer
	doel, err := batch.NaarXLSX(&uit, []string{"naam", "lang"})
	require.NoError(t, err)
	antwoorden := []batch.Antwoord{
		{Rij: 2, ID: []byte(`1e3`), Resultaat: []byte(`{"naam":"=1+1\u0001","lang":"` + strings.Repeat("x", 40_000) + `"}`)},
		{Rij: 4, ID: []byte(`"x"`), Bevindingen: wmo.Bevindingen{{Code: "DOC-TYPE", Plaats: []string{"/naam"}, Bericht: "mis"}}},
		{Rij: 5, Fout: "niets over bekend"},
	}
	i := 0
	n := batch.NDJSON(strings.NewReader("{}\n{}\n{}\n"))
	telling, err := batch.Beantwoord(t.Context(), n, doel, 1, func(*batch.Vraag) batch.Antwoord { i++; return antwoorden[i-1] }, niets)
	require.NoError(t, err)
	require.Equal(t, batch.Telling{Rijen: 3, Antwoorden: 1, MetBevindingen: 1, ZonderAntwoord: 1}, telling)
	require.NoError(t, doel.Sluit())
	terug, err := excelize.OpenReader(&uit)
	require.NoError(t, err)
	rijen, err := terug.GetRows("antwoorden")
	require.NoError(t, err)
	require.Equal(t, [][]string{
		{"rij", "id", "stand", "naam", "lang", "bevindingen"},
		{"2", "1e3", "antwoord", `=1+1\u0001`, "(40000 tekens: te lang voor een cel; csv en ndjson hebben de tekst)"},
		{"4", "x", "bevindingen", "", "", "/naam: mis [DOC-TYPE]"},
		{"5", "", "geen antwoord", "", "", "niets over bekend"},
	}, rijen)
	formule, err := terug.GetCellFormula("antwoorden", "D2")
	require.NoError(t, err)
	require.Empty(t, formule)
}

func BenchmarkToewijzing(b *testing.B) {
	op, _ := operaties.Zoek("bw.toewijzing")
	peil := wmo.PeilOp(wmo.MustDatum("2026-07-01"))
	bron := batch.NDJSON(&herhaal{n: b.N, maak: func(i int) string {
		return fmt.Sprintf(`{"id": %d, "voorziening": "opvang", "wendtZichTot": "0503"}`+"\n", i)
	}})
	telling, err := batch.Beantwoord(b.Context(), bron, batch.NaarNDJSON(io.Discard), runtime.GOMAXPROCS(0), func(v *batch.Vraag) batch.Antwoord {
		_, err := op.Run(v.Document, peil)
		if err != nil {
			return batch.Antwoord{Rij: v.Rij, Fout: err.Error()}
		}
		return batch.Antwoord{Rij: v.Rij, ID: v.ID, Resultaat: []byte("{}")}
	}, niets)
	if err != nil || telling.Antwoorden != b.N {
		b.Fatal(telling, err)
	}
}

// A number as it is typed: with a comma or a point, and refused when it can be read in two ways. All that is wrong
// with the row is told at once.
func TestNumbersOfCSV(t *testing.T) {
	t.Parallel()
	vraag := vraagtype(t, "capacity.wachtlijst")
	bron, _, err := batch.CSV(strings.NewReader("naam;datum;groepen/0/naam;groepen/0/wachtend;groepen/3/naam;groepen/3/wachtend\n"+
		"a;2017-01-01;v;1250;;\na;2017-01-01;v;1250,5;;\na;2017-01-01;v;1.250,5;;\na;2017-01-01;v;0.125;;\n"+
		"a;2017-02-30;;;v;1.250\na;2017-01-01;v;1.000;w;1,000\na;2017-01-01;v;98;;\n"), vraag.Invoer.Type)
	require.NoError(t, err)
	for i, wil := range []string{
		"", "/groepen/0/wachtend: hier hoort een geheel getal, en niet 1250.5 [DOC-TYPE]",
		"/groepen/0/wachtend: hier hoort een geheel getal, en niet 1250.5 [DOC-TYPE]",
		"/groepen/0/wachtend: hier hoort een geheel getal, en niet 0.125 [DOC-TYPE]",
		"/datum: 2017-02-30 is geen bestaande datum [DOC-DATUM]\n" +
			"/groepen/0/wachtend: 1.250 is op twee manieren te lezen; schrijf 1250, of 1,25 [DOC-WAARDE]",
		"/groepen/0/wachtend: 1.000 is op twee manieren te lezen; schrijf 1000, of 1 [DOC-WAARDE]\n" +
			"/groepen/1/wachtend: 1,000 is op twee manieren te lezen; schrijf 1000, of 1 [DOC-WAARDE]",
		"",
	} {
		v, err := bron.Volgende()
		require.NoError(t, err)
		_, err = vraag.Run(v.Document, wmo.PeilOp(wmo.MustDatum("2017-01-01")))
		if wil == "" {
			require.NoError(t, err)
			continue
		}
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b, i)
		require.Equal(t, wil, v.Samen(b).Error(), i)
	}
}

// In a comma-separated file as well, for decimals and for money; in a sheet a number is one by its kind.
func TestDecimalsAndMoneyOfCSV(t *testing.T) {
	t.Parallel()
	vraag := vraagtype(t, "finance.verdeling").Invoer.Type
	bron, _, err := batch.CSV(strings.NewReader("naam,bedrag,deelnemers/0/aandeel\n"+
		"a,1250,0.125\nb,\"1.250,5\",\"0,125\"\nc,\"1,250.50\",1.2500\nd,1.250,\"1,250\"\n"), vraag)
	require.NoError(t, err)
	vs := lees(t, bron)
	require.Len(t, vs, 4)
	gelijk(t, `{"naam":"a","bedrag":"1250.00","deelnemers":[{"aandeel":0.125}]}`, vs[0].Document)
	gelijk(t, `{"naam":"b","bedrag":"1250.50","deelnemers":[{"aandeel":0.125}]}`, vs[1].Document)
	gelijk(t, `{"naam":"c","bedrag":"1250.50","deelnemers":[{"aandeel":1.2500}]}`, vs[2].Document)
	gelijk(t, `{"naam":"d","bedrag":null,"deelnemers":[{"aandeel":null}]}`, vs[3].Document)
	require.Equal(t, "/bedrag: 1.250 is op twee manieren te lezen; schrijf 1250, of 1,25 [DOC-WAARDE]\n"+
		"/deelnemers/0/aandeel: 1,250 is op twee manieren te lezen; schrijf 1250, of 1,25 [DOC-WAARDE]", vs[3].Samen(nil).Error())
}
