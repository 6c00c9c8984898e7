package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const testsleutel = "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\n" // 32 letters, and the line end of a shell

func iwmoBericht(t *testing.T, soort string) string {
	t.Helper()
	b, err := os.ReadFile("../../iwmo/testdata/berichten/wmo" + soort + ".xml")
	require.NoError(t, err)
	return string(b)
}

func TestIWMO(t *testing.T) {
	t.Parallel()
	sleutel := schrijfBestand(t, "sleutel", testsleutel)
	producten := schrijfBestand(t, "producten.json", `{"bevestigd": true, "producten": [{"categorie": "15", "vorm": "beschermd_wonen"}, {"categorie": "07", "vorm": "geen"}]}`)
	exit, uit, fout := wmoOp(t, iwmoBericht(t, "305")+iwmoBericht(t, "307"), "iwmo", "-", "--sleutel", sleutel, "--producten", producten)
	require.Equal(t, exitGoed, exit, fout)
	regels := strings.Split(strings.TrimSpace(uit), "\n")
	require.Len(t, regels, 3)
	require.JSONEq(t, `{"soort":"stop","bericht":2,"client":"2deb7bd0a0a773372469c7aa1acb4967a074bcd577984d35884c1bff2cbed0d0","geboortejaar":1967,
	  "toewijzingNummer":"4101","categorie":"15","code":"15A05","vorm":"beschermd_wonen","begindatum":"2026-02-03","einddatum":"2026-08-31","reden":"19",
	  "aanbieder":"65650001","gemeente":"0796","dagtekening":"2026-09-02","status":"eerste"}`, regels[2])
	require.Equal(t, "2 berichten: 2 gelezen, 0 geweigerd, 0 van een andere soort of versie\n"+
		"2 personen: 2 gelezen, 0 geweigerd, 0 in een bericht van een andere soort of versie\n"+
		"3 regels: 3 geschreven, 0 geweigerd\n", fout)
}

// What is wrong is on stderr, with the file and the line; what is right is written.
func TestIWMOFindings(t *testing.T) {
	t.Parallel()
	sleutel := schrijfBestand(t, "sleutel", testsleutel)
	een := schrijfBestand(t, "een.xml", strings.Replace(iwmoBericht(t, "305"), "2026-02-03", "2026-02-30", 1)+iwmoBericht(t, "305"))
	twee := schrijfBestand(t, "twee.xml", strings.ReplaceAll(iwmoBericht(t, "305"), "3_2/wmo305", "3_3/wmo305"))
	exit, uit, fout := wmoOp(t, "", "iwmo", een, twee, "--sleutel", sleutel, "--format", "csv")
	require.Equal(t, exitBevindingen, exit, fout)
	rijen, err := csv.NewReader(strings.NewReader(uit)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rijen, 3)
	require.Equal(t, []string{"bestand", "bericht", "soort", "client"}, rijen[0][:4])
	require.Equal(t, []string{filepath.ToSlash(een), "2", "start"}, rijen[1][:3])
	require.Equal(t, []string{"15A05", "beschermd_wonen", "2026-02-03", ""}, rijen[1][7:11])
	require.Contains(t, fout, filepath.ToSlash(een)+":40:9: /Bericht[1]/Client/StartProducten/StartProduct[1]/Begindatum: ")
	require.Contains(t, fout, filepath.ToSlash(twee)+":2:1: /Bericht[1]: dit is iwmo 3.3 (wmo305); gelezen wordt iWmo 3.2 [IWMO-VERSIE-ONBEKEND]\n")
	require.Contains(t, fout, "3 berichten: 1 gelezen, 1 geweigerd, 1 van een andere soort of versie\n")
	require.Contains(t, fout, "3 personen: 1 gelezen, 1 geweigerd, 1 in een bericht")
	require.Contains(t, fout, "4 regels: 2 geschreven, 2 geweigerd\n")
	require.Contains(t, fout, "1 regels met een product dat niet in de tabel staat: 07/07A03 (1)\n")
	require.Contains(t, fout, "[IWMO-A-PRODUCTEN]")
	require.NotContains(t, uit+fout, "999900006")
	require.NotContains(t, uit+fout, "Voorbeeld")
}

// Many findings are counted, and not written.
func TestIWMOManyFindings(t *testing.T) {
	t.Parallel()
	sleutel := schrijfBestand(t, "sleutel", testsleutel)
	slecht := strings.Replace(iwmoBericht(t, "305"), "2026-02-03", "2026-02-30", 1)
	exit, _, fout := wmoOp(t, strings.Repeat(slecht, 1500), "iwmo", "-", "--sleutel", sleutel)
	require.Equal(t, exitBevindingen, exit)
	require.Equal(t, 1000, strings.Count(fout, "[IWMO-WAARDE]"))
	require.Contains(t, fout, "en nog 500 bevindingen\n")
}

// What is wrong with the command itself.
func TestIWMOMistakes(t *testing.T) {
	t.Parallel()
	sleutel, kort := schrijfBestand(t, "sleutel", testsleutel), schrijfBestand(t, "kort", "geheim")
	groot := schrijfBestand(t, "groot", strings.Repeat("x", 5000))
	producten := schrijfBestand(t, "producten.json", `{"producten": [{"categorie": "19", "vorm": "iets"}]}`)
	for _, c := range []struct {
		args string
		exit int
		fout string
	}{
		{"", exitMislukt, "schrijf: wmo iwmo BESTAND..."},
		{"-", exitMislukt, "zeg met --sleutel BESTAND"},
		{"- --sleutel " + kort, exitMislukt, "een sleutel van 6 bytes is te kort"},
		{"- --sleutel " + groot, exitMislukt, "het bestand is groter dan"},
		{"- --sleutel weg", exitMislukt, `er is geen bestand "weg"`},
		{"weg.xml --sleutel " + sleutel, exitMislukt, `er is geen bestand "weg.xml"`},
		{"- --format xml --sleutel " + sleutel, exitMislukt, "xml"},
		{"- --producten " + producten + " --sleutel " + sleutel, exitBevindingen, "producten.json:1:"},
		{"- --sleutel " + sleutel, exitBevindingen, "[IWMO-XML-LEEG]"},
	} {
		exit, uit, fout := wmoOp(t, "", append([]string{"iwmo"}, strings.Fields(c.args)...)...)
		require.Equal(t, c.exit, exit, "%s: %s", c.args, fout)
		require.Contains(t, fout, c.fout, c.args)
		require.Empty(t, uit, c.args)
		require.NotContains(t, fout, "geheim\n")
	}
}
