package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func schrijfBestand(t *testing.T, naam, tekst string) string {
	t.Helper()
	pad := filepath.Join(t.TempDir(), naam)
	require.NoError(t, os.WriteFile(pad, []byte(tekst), 0o600))
	return pad
}

func TestWhatWasProbablyMeant(t *testing.T) {
	t.Parallel()
	pad := schrijfBestand(t, "uitstroomplan.json", "{}")
	naast := filepath.Join(filepath.Dir(pad), "uitstromplan.json")
	for _, c := range []struct {
		args []string
		fout string
	}{
		{[]string{"chekc"}, `er is geen opdracht "chekc"; "wmo --help" noemt ze alle; bedoelt u check?`},
		{[]string{"hlep"}, `er is geen opdracht "hlep"; "wmo --help" noemt ze alle; bedoelt u help?`},
		{[]string{"bw.zaak", "zaak.json"}, `er is geen opdracht "bw.zaak"; "wmo --help" noemt ze alle; bedoelt u run bw.zaak?`},
		{[]string{"help", "shcema"}, `er is geen opdracht "shcema"; "wmo --help" noemt ze alle; bedoelt u schema?`},
		{[]string{"run", "bw.toewijzng", "-"}, `er is geen operatie "bw.toewijzng"; "wmo operations" noemt ze alle; bedoelt u bw.toewijzing?`},
		{[]string{"check", "BW.Zaak", "-"}, `er is geen operatie "BW.Zaak"; "wmo operations" noemt ze alle; bedoelt u bw.zaak?`},
		{[]string{"run", "bw.zaak", "-", "--tabl"}, `een optie klopt niet: wmo run kent geen optie "--tabl"; "wmo run --help" noemt ze alle; bedoelt u --tabel?`},
		{[]string{"run", "bw.zaak", "-", "-x"}, `een optie klopt niet: wmo run kent geen optie "-x"; "wmo run --help"`},
		{[]string{"run", "bw.zaak", "-", "--op"}, `een optie klopt niet: na --op hoort een waarde;`},
		{[]string{"run", "bw.zaak", "-", "--tabel=misschien"}, `een optie klopt niet: --tabel kan niet "misschien" zijn;`},
		{[]string{"run", "bw.zaak", "-", "--format", "tabl"}, `--format "tabl" bestaat niet; het kan json, tabel, markdown, csv of xlsx zijn; bedoelt u tabel?`},
		{[]string{"run", "bw.zaak", "-", "--format", "csv", "--tabel"}, `kies --tabel of --format, en niet allebei`},
		{[]string{"schema", "capacity/uitstromplan"}, `er is geen schema "capacity/uitstromplan"; "wmo schema" noemt ze alle; bedoelt u capacity/uitstroomplan?`},
		{[]string{"check", naast}, `het bestand is niet te lezen: er is geen bestand "` + naast + `"; bedoelt u uitstroomplan.json?`},
		{[]string{"check", filepath.Dir(pad)}, `het bestand is niet te lezen: "` + filepath.Dir(pad) + `" is een map`},
		{[]string{"completion", "bsh"}, `SCHIL "bsh" bestaat niet; het kan bash, zsh, fish of powershell zijn; bedoelt u bash of zsh?`},
	} {
		exit, uit, fout := wmoOp(t, "{}", c.args...)
		require.Equal(t, exitMislukt, exit, c.args)
		require.Contains(t, fout, c.fout)
		require.Empty(t, uit)
	}
	_, uit, _ := wmoOp(t, `{"$schema": "https://github.com/bwo-sdk/wmo/schema/v1/capacity/wachtlijs.schema.json"}`, "check", "-")
	require.Contains(t, uit, "bedoelt u https://github.com/bwo-sdk/wmo/schema/v1/capacity/wachtlijst.schema.json?")
}
