package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
)

const in2024 = "2024-01-01/2024-12-31"

func TestStaysOfCSV(t *testing.T) {
	t.Parallel()
	const perioden = "client;vorm;begindatum;einddatum\na;opvang;2024-02-01;2024-05-31\na;opvang;2024-07-31;\n"
	exit, uit, fout := wmoOp(t, perioden, "verblijven", "-", "--venster", in2024)
	require.Equal(t, exitGoed, exit, fout)
	var antwoord verblijf.Verblijvenoverzicht
	require.NoError(t, json.Unmarshal([]byte(uit), &antwoord))
	require.Len(t, antwoord.Verblijven, 1, "60 days between")
	exit, _, fout = wmoOp(t, uit, "check", "-")
	require.Equal(t, exitGoed, exit, fout)

	// The document gives the same answer.
	_, document, _ := wmoOp(t, perioden, "verblijven", "-", "--venster", in2024, "--document")
	_, zelfde, _ := wmoOp(t, document, "run", "capacity.verblijven", "-")
	require.Equal(t, uit, zelfde)

	exit, uit, _ = wmoOp(t, perioden, "verblijven", "-", "--venster", in2024, "--gatdagen", "59", "--tabel")
	require.Equal(t, exitGoed, exit)
	require.Contains(t, uit, "naam: verblijven; telling verblijven: 2;")
}

func TestStaysOfMessages(t *testing.T) {
	t.Parallel()
	producten := filepath.Join(t.TempDir(), "producten.json")
	require.NoError(t, os.WriteFile(producten, []byte(`[{"categorie": "15", "vorm": "beschermd_wonen"}]`), 0o600))
	const berichten = `{"soort": "stop", "bericht": 2, "client": "k7", "toewijzingNummer": "300", "categorie": "15", "code": "15A01", "vorm": "x", "begindatum": "2024-02-01", "einddatum": "2024-05-31", "reden": "39", "aanbieder": "x", "status": "eerste"}

{"soort": "start", "bericht": 1, "client": "k7", "toewijzing": 300, "categorie": "15", "code": "15A01", "begindatum": "2024-02-01", "status": "eerste"}
{"soort": "prestatie", "client": "k7"}
`
	exit, uit, fout := wmoOp(t, berichten, "verblijven", "-", "--venster", in2024, "--producten", producten)
	require.Equal(t, exitGoed, exit, fout)
	require.Equal(t, "wmo: 1 regels over iets anders dan een start of stop zijn overgeslagen\n", fout)
	var antwoord verblijf.Verblijvenoverzicht
	require.NoError(t, json.Unmarshal([]byte(uit), &antwoord))
	require.Len(t, antwoord.Verblijven, 1)
	require.Equal(t, wmo.MustDatum("2024-05-31"), antwoord.Verblijven[0].Einddatum)
	require.EqualValues(t, "wlz", antwoord.Verblijven[0].Bestemming)
	require.Empty(t, antwoord.Twijfels)
}

func TestStaysThatCannotBeMade(t *testing.T) {
	t.Parallel()
	const kop = "client;vorm;begindatum\n"
	for _, c := range []struct {
		in   string
		exit int
		fout string
		args []string
	}{
		{kop, exitMislukt, "--venster: schrijf JJJJ-MM-DD/JJJJ-MM-DD", nil},
		{kop, exitMislukt, "--venster: 2024-02-30 is geen bestaande datum", []string{"--venster", "2024-01-01/2024-02-30"}},
		{kop, exitBevindingen, "CAP-VB-LEEG", []string{"--venster", in2024}},
		{kop + "a;opvang;2024-02-30", exitBevindingen, "regel 2, kolom begindatum", []string{"--venster", in2024}},
		{kop + "a;opvang;2024-02-01", exitBevindingen, "DOC-BEREIK", []string{"--venster", in2024, "--gatdagen", "-1"}},
		{`{"soort": "start"`, exitBevindingen, "regel 1 is geen bericht", []string{"--venster", in2024}},
		{`{"soort": "start", "toewijzingNummer": "x"}`, exitBevindingen, `toewijzingNummer "x" is geen getal`, []string{"--venster", in2024}},
		{`{"soort": "stop", "reden": "40", "client": "a", "categorie": "15", "begindatum": "2024-02-01", "einddatum": "2024-02-01"}`, exitBevindingen, "DOC-WAARDE", []string{"--venster", in2024}},
		{kop, exitMislukt, "er is geen bestand", []string{"--venster", in2024, "--producten", "nergens.json"}},
	} {
		exit, uit, fout := wmoOp(t, c.in, append([]string{"verblijven", "-"}, c.args...)...)
		require.Equal(t, c.exit, exit, "%s: %s", c.in, fout)
		require.Contains(t, fout, c.fout)
		require.Empty(t, uit)
	}
}

// What is wrong with a file that is no JSON tells its own line, and no other place beside it.
func TestACSVAtFaultTellsItsOwnLine(t *testing.T) {
	t.Parallel()
	csv := "client,vorm,begindatum\nk1,opvang,2024-02-30\n"
	exit, _, fout := wmoOp(t, csv, "verblijven", "-", "--venster", "2024-01-01/2024-12-31", "--op", "2024-12-31")
	require.Equal(t, exitBevindingen, exit)
	require.Equal(t, "invoer: /perioden/0/begindatum: regel 2, kolom begindatum: 2024-02-30 is geen bestaande datum [DOC-DATUM]\n", fout)
	exit, uit, fout := wmoOp(t, csv, "verblijven", "-", "--venster", "2024-01-01/2024-12-31", "--op", "2024-12-31", "--json")
	require.Equal(t, exitBevindingen, exit)
	require.NotContains(t, uit+fout, "posities")
}
