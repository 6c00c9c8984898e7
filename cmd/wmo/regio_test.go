package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRegio(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, "", "regio", "Den Bosch", "--op", "2026-01-01")
	require.Equal(t, exitGoed, exit, fout)
	require.True(t, strings.HasPrefix(uit, "regio Meierij en Bommelerwaard (meierij-bommelerwaard), 7 gemeenten op 2026-01-01; "+
		"centrumgemeente 's-Hertogenbosch (0796); zekerheid: beleid\n\n"), uit)
	require.Contains(t, uit, "  Boxtel               GM0757                   33748  beleid (bevestigd)  zoek.officielebekendmakingen.nl (versie 2026-01-01, beleid)\n")
	exit, uit, fout = wmoOp(t, "", "regio", "utrecht", "--op", "2026-01-01")
	require.Equal(t, exitGoed, exit, fout)
	require.Contains(t, uit, "; zekerheid: aanname\n")
	require.Contains(t, uit, "voorbehoud: regio U16, niet bevestigd op deze dag (afgeleid): ")
	require.Contains(t, uit, " [GEB-V-NIET-BEVESTIGD]\n")
	for wat, wil := range map[string]string{
		"Vugt":   "bedoelt u Vught?",
		"Haaren": "Haaren (0788) bestaat op 2026-01-01 niet meer",
	} {
		exit, uit, fout = wmoOp(t, "", "regio", wat, "--op", "2026-01-01")
		require.Equal(t, exitMislukt, exit)
		require.Empty(t, uit)
		require.Contains(t, fout, wil)
	}
	exit, _, fout = wmoOp(t, "", "regio", "Vught", "--op", "2010-01-01")
	require.Equal(t, exitMislukt, exit)
	require.NotEmpty(t, fout)
	exit, _, fout = wmoOp(t, "", "regio")
	require.Equal(t, exitMislukt, exit)
	require.Contains(t, fout, "schrijf: wmo regio REGIO")
}

func TestASheetIsNotWrittenOverWork(t *testing.T) {
	t.Parallel()
	blad := filepath.Join(t.TempDir(), "cijfers.csv")
	for _, dag := range []string{"2026-01-01", "2026-01-02"} {
		exit, uit, fout := wmoOp(t, "", "regio", "Vught", "--op", dag, "--out", blad)
		require.Equal(t, exitGoed, exit, fout)
		require.True(t, strings.HasSuffix(uit, "\n\n"+blad+"\n"), uit)
	}
	leeg, err := os.ReadFile(blad)
	require.NoError(t, err)
	vol := strings.Replace(string(leeg), "beginstand;;", "beginstand;120;", 1)
	require.NoError(t, os.WriteFile(blad, []byte(vol), 0o600))
	exit, _, fout := wmoOp(t, "", "regio", "Vught", "--op", "2026-01-01", "--out", blad)
	require.Equal(t, exitMislukt, exit)
	require.Contains(t, fout, "is er al en er staat iets anders in; kies met --out een andere naam")
	zelfde, err := os.ReadFile(blad)
	require.NoError(t, err)
	require.Equal(t, vol, string(zelfde))
	exit, _, fout = wmoOp(t, "", "regio", "Vught", "--vorm", "opfang", "--out", filepath.Join(t.TempDir(), "x.csv"))
	require.Equal(t, exitMislukt, exit)
	require.Contains(t, fout, "bedoelt u opvang?")
	exit, _, fout = wmoOp(t, "", "regio", "Vught", "--out", filepath.Join(t.TempDir(), "er", "niet", "x.csv"))
	require.Equal(t, exitMislukt, exit)
	require.Contains(t, fout, "het blad is niet te schrijven")
}
