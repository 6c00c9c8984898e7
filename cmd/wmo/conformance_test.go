package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestConformanceOfOurselves(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, "", "conformance", "--operatie", "bw.feestdag,nvo.aandeel")
	require.Equal(t, exitGoed, exit, fout)
	require.Equal(t, "bw.feestdag                17 gevallen: 17 goed, 0 fout, 0 overgeslagen\n"+
		"nvo.aandeel                7 gevallen: 7 goed, 0 fout, 0 overgeslagen\n\n"+
		"niveau volledig, 24 gevallen: 24 goed, 0 fout, 0 overgeslagen\n", uit)
	exit, uit, _ = wmoOp(t, "", "conformance", "--operatie", "nvo.aandeel", "--niveau", "kern", "--json")
	require.Equal(t, exitGoed, exit)
	require.JSONEq(t, `{"niveau": "kern", "gevallen": 4, "goed": 4, "fout": 0, "overgeslagen": 0, "fouten": [],
		"operaties": [{"operatie": "nvo.aandeel", "gevallen": 4, "goed": 4, "fout": 0, "overgeslagen": 0}]}`, uit)
}

func TestConformanceShowsTheLines(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, "", "conformance", "--operatie", "nvo.inhoud", "--vragen")
	require.Equal(t, exitGoed, exit)
	var v struct{ ID, Operatie string }
	require.NoError(t, json.NewDecoder(strings.NewReader(uit)).Decode(&v))
	require.Equal(t, "nvo.inhoud", v.Operatie)
	require.Equal(t, "NVO-INH-101", v.ID)
}

func TestConformanceThatCannotBe(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		fout string
	}{
		{[]string{"--niveau", "half"}, `--niveau is kern of volledig, en niet "half"`},
		{[]string{"--operatie", "bw.niets"}, `er is geen operatie "bw.niets"`},
		{[]string{"--program", `"`}, "is geen opdracht"},
		{[]string{"--program", " "}, "is geen opdracht"},
		{[]string{"--program", "/bestaat/niet"}, "het programma start niet"},
		{[]string{"zomaar"}, "schrijf: wmo conformance"},
	} {
		exit, _, fout := wmoOp(t, "", append([]string{"conformance"}, c.args...)...)
		require.Equal(t, exitMislukt, exit, c.args)
		require.Contains(t, fout, c.fout)
	}
}
