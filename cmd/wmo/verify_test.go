package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/schema"
)

// inMap writes a file for the command to read.
func inMap(t *testing.T, naam, inhoud string) string {
	t.Helper()
	pad := filepath.Join(t.TempDir(), naam)
	require.NoError(t, os.WriteFile(pad, []byte(inhoud), 0o600))
	return pad
}

func TestVerify(t *testing.T) {
	t.Parallel()
	vraag := inMap(t, "vraag.json", amersfoort)
	exit, uit, fout := wmoOp(t, "", "run", "capacity.wachtlijst", vraag, "--op", "2017-01-01", "--bekend", "2018-01-01")
	require.Equal(t, exitGoed, exit, fout)

	exit, klopt, _ := wmoOp(t, uit, "verify", "-", "--input", vraag)
	require.Equal(t, exitGoed, exit)
	require.Equal(t, "klopt: capacity.wachtlijst over 2017-01-01, zoals bekend op 2018-01-01, uitgave "+release.Versie+"\n", klopt)

	exit, anders, _ := wmoOp(t, strings.Replace(uit, `"wachtlijst": 131`, `"wachtlijst": 132`, 1), "verify", "-", "--input", vraag)
	require.Equal(t, exitBevindingen, exit)
	require.Equal(t, "invoer:19:3: /wachtlijst: hier staat \"132\" en opnieuw berekend \"131\" [BEWIJS-ANTWOORD]\n", anders)

	oud := strings.Replace(uit, release.Versie, "v0.0.1", 1)
	exit, anders, _ = wmoOp(t, oud, "verify", "-", "--input", vraag)
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, anders, "[BEWIJS-UITGAVE]")
	exit, anders, _ = wmoOp(t, oud, "verify", "-", "--input", vraag, "--andere-uitgave")
	require.Equal(t, exitGoed, exit)
	require.Equal(t, "deze uitgave geeft hetzelfde antwoord als v0.0.1\n", anders)

	exit, _, fout = wmoOp(t, uit, "verify", "-")
	require.Equal(t, exitMislukt, exit)
	require.Contains(t, fout, "noem met --input")
}

func TestExplain(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, `{"soort": "onderzoek", "datum": "2026-03-16"}`, "run", "bw.termijn", "-", "--op", "2026-03-16")
	require.Equal(t, exitGoed, exit)
	exit, uitleg, _ := wmoOp(t, uit, "explain", "-")
	require.Equal(t, exitGoed, exit)
	require.Equal(t, `wanneer een termijn eindigt
de vraag bw.termijn over 2026-03-16, beantwoord door uitgave `+release.Versie+`

laatste dag: 2026-04-28; verstreken: nee (peil 2026-03-16)

soort: onderzoek
datum: 2026-03-16
nominale dag: 2026-04-27
bron: Wmo 2015, artikel 2.3.2, lid 1 (versie 2026-07-01, wettekst) [1]
berekening
  - einde naar de duur: laatste dag naar zijn duur 2026-04-27 [BW-F-TERMIJN] Wmo 2015, artikel 2.3.2, lid 1 (versie 2026-07-01, wettekst) [1]
    dag van de gebeurtenis ± duur, met dag van de gebeurtenis 2026-03-16, duur 6 weken
  - verlenging: laatste dag 2026-04-28 [BW-F-ATW-1] Algemene termijnenwet, artikel 1, lid 1 (versie 2010-10-10, wettekst) [2]
    de eerste dag die geen zaterdag, zondag of feestdag is, met laatste dag tot hier 2026-04-27, geen werkdag 2026-04-27

bronnen
[1] Wmo 2015, artikel 2.3.2, lid 1 (versie 2026-07-01)
    https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.2&lid=1&g=2026-07-01
[2] Algemene termijnenwet, artikel 1, lid 1 (versie 2010-10-10)
    https://wetten.overheid.nl/jci1.3:c:BWBR0002448&artikel=1&lid=1&g=2010-10-10
`, uitleg)

	exit, uitleg, _ = wmoOp(t, `{"$schema": "`+schema.ID("capacity/wachtlijst")+`",`+amersfoort[1:], "explain", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, uitleg, "capacity/wachtlijst is geen antwoord op een vraag")
}

// A decision is told with the rules that decided, those that did not, and what to ask next.
func TestExplainTellsWhatDidNotDecide(t *testing.T) {
	t.Parallel()
	exit, uit, _ := wmoOp(t, `{"voorziening": "opvang"}`, "run", "bw.toewijzing", "-", "--op", "2026-07-01")
	require.Equal(t, exitGoed, exit)
	exit, uitleg, _ := wmoOp(t, uit, "explain", "-")
	require.Equal(t, exitGoed, exit)
	require.Contains(t, uitleg, "verantwoordelijk: onbepaald\n  onbepaald: opvang: ")
	require.Contains(t, uitleg, "  niet beslissend, nee: beschermd wonen: ")
	require.Contains(t, uitleg, "vraag nog: /wendtZichTot")
}

// Every published answer can be told, and cites no source without telling where it is read.
func TestEveryAnswerCanBeExplained(t *testing.T) {
	t.Parallel()
	gs, err := conformance.Gevallen(publish.Volledig)
	require.NoError(t, err)
	for _, g := range gs {
		document, err := antwoord.Geef(g.Operatie, g.Tekst(), g.Peil)
		if err != nil {
			continue
		}
		var s strings.Builder
		require.NoError(t, legUit(&s, document), g.ID)
		require.Contains(t, s.String(), g.Operatie.Titel+"\nde vraag "+g.Operatie.Naam, g.ID)
		require.Equal(t, strings.Contains(string(document), `"regeling":`), strings.Contains(s.String(), "\nbronnen\n[1] "), g.ID)
	}
}
