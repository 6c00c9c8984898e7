package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/schema"
)

// What an auditor reads about a rule: all of it, with where to look it up.
func TestARuleIsShownWhole(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, "", "regels", "bw-ver-04") // whatever its capitals
	require.Equal(t, exitGoed, exit)
	for _, want := range []string{
		"BW-VER-04 (regel)\n",
		"  vraag: welk college verantwoordelijk is\n  leest: /awbzVerblijf\n  gaat voor: BW-VER-02\n",
		"  geldt: 2015-01-01 t/m 2019-12-31\n  bron: Wmo 2015, artikel 8.4, lid 1",
		"  te lezen op: https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=8.4&lid=1&g=2026-07-01\n",
		"  geldt: 2020-01-01 t/m 2020-12-31 (het einde is bekend sinds 2021-01-01)\n",
		"  gebruikt door: bw.toewijzing\n",
		"  gevallen die erover gaan: BW-TW-043, ",
		"  gevallen die erop rusten: BW-TW-043, ",
		" gevallen\n",
	} {
		require.Contains(t, uit, want)
	}
}

// Every kind of code can be asked about.
func TestEveryKindOfCodeIsShown(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]string{
		"FIN-WB-01":                "  zonder webadres: geen publicatie: ",
		"CAP-F-KANS":               "CAP-F-KANS (formule)\n  p = ",
		"BW-KLB-ACHTERAF":          "BW-KLB-ACHTERAF (bevinding)\n",
		"BW-V-KLB-DAG":             "BW-V-KLB-DAG (voorbehoud)\n",
		"FIN-V-DUURZAAM":           "  te lezen op: https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.1.4",
		"BW-P-DAGBEDRAG":           "  geldt: vanaf 2019-01-01, bekend vanaf 2018-11-22\n    de eerste veertien dagen: 23,00 euro per dag\n",
		"BW-P-GESCHILCOMMISSIE":    "    tekst: de subcommissie Woonplaatsbeginsel en Toegang",
		"BW-N-WET-PGB":             "BW-N-WET-PGB (niet gemodelleerd)\n",
		"NVO-1A":                   "NVO-1A (verplichting)\n",
		"BW-DD-14":                 "  bekend: 2022-02-25 t/m 2022-02-25\n  bron: Rijksoverheid",
		"ECLI:NL:CRVB:2010:BO0285": "  regels die erop steunen: BW-ING-05\n",
	} {
		exit, uit, fout := wmoOp(t, "", "regels", code)
		require.Equal(t, exitGoed, exit, fout)
		require.Contains(t, uit, want)
	}
}

// Of an article: what is encoded, and what is not.
func TestAnArticleIsShownWithWhatIsNotEncoded(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, "", "regels", "artikel 2.3.5")
	require.Equal(t, exitGoed, exit)
	require.True(t, strings.HasPrefix(uit, "Wmo 2015, artikel 2.3.5: de beslissing op een aanvraag om maatwerk\n  gecodeerd: "), uit)
	require.Contains(t, uit, "BW-WLZ-01 (regel)\n")
	require.Contains(t, uit, "BW-N-WET-AFSTEMMING (niet gemodelleerd)\n")

	_, uit, _ = wmoOp(t, "", "regels", "2.3.6")
	require.Contains(t, uit, "\n  niet gemodelleerd: ")
	_, uit, _ = wmoOp(t, "", "regels", "2.3.7")
	require.Contains(t, uit, "\n  onaangeroerd: er is niets over gezegd\n")
}

func TestRulesAreListed(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, "", "regels")
	require.Equal(t, exitGoed, exit)
	require.True(t, strings.HasPrefix(uit, "bw: welk college verantwoordelijk is\n  BW-VER-01  "), uit[:100])
	require.Contains(t, uit, "\n\nnvo: of een convenant bindt\n  NVO-CVN-01  ")

	_, uit, _ = wmoOp(t, "", "regels", "--json")
	data, _ := schema.Register("regels")
	require.Equal(t, string(data), uit)
}

// What the command writes as JSON is a document with a schema.
func TestAnExtractIsADocument(t *testing.T) {
	t.Parallel()
	for _, naam := range []string{"1.2.1", "2.6.1", "BW-VER-04", "CAP-F-KANS", "BW-P-OPVANG", "ECLI:NL:CRVB:2010:BO0285"} {
		exit, uit, fout := wmoOp(t, "", "regels", naam, "--json")
		require.Equal(t, exitGoed, exit, fout)
		exit, uit, fout = wmoOp(t, uit, "check", "-")
		require.Equal(t, exitGoed, exit, uit+fout)
		require.Empty(t, uit)
	}
}

func TestOperationsAsJSONIsTheIndex(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, "", "operations", "--json")
	require.Equal(t, exitGoed, exit)
	require.Equal(t, string(schema.Index()), uit)
}

func TestSchemaIsFoundByOperation(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"schema", "bw.zaak"}, "bw/zaak"},
		{[]string{"schema", "bw.zaak", "--resultaat"}, "bw/zaakkalender"},
		{[]string{"schema", "regels"}, "regels"},
	} {
		exit, uit, _ := wmoOp(t, "", c.args...)
		require.Equal(t, exitGoed, exit)
		tekst, _ := schema.Schema(c.want)
		require.Equal(t, string(tekst), uit)
	}
}

func TestMistakesAboutRulesAreExitTwo(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		fout string
	}{
		{[]string{"regels", "bw-vr-02"}, `"wmo regels" noemt de regels; bedoelt u BW-VER-02`},
		{[]string{"regels", "X-1"}, `er is geen code "X-1", en geen artikel van de Wmo 2015`},
		{[]string{"regels", "a", "b"}, "noem ten hoogste een CODE of een ARTIKEL"},
		{[]string{"schema", "bw/zaak", "--resultaat"}, `er is geen vraag "bw/zaak"`},
		{[]string{"schema", "bw.niets"}, `er is geen schema "bw.niets"`},
	} {
		exit, _, fout := wmoOp(t, "", c.args...)
		require.Equal(t, exitMislukt, exit, c.args)
		require.Contains(t, fout, c.fout)
	}
}
