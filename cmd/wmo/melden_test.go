package main

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// yamlPlaats is where a place is by another reader: JSON is YAML, and that reader counts lines and columns
// itself. Of a key that stands there twice it takes the last; of what is not there, the nearest above it.
func yamlPlaats(n *yaml.Node, plaats string) (regel, kolom int) {
	regel, kolom = n.Line, n.Column
	for _, deel := range strings.Split(plaats, "/")[1:] {
		deel = strings.NewReplacer("~1", "/", "~0", "~").Replace(deel)
		var kind *yaml.Node
		switch n.Kind {
		case yaml.MappingNode:
			for i := 0; i < len(n.Content); i += 2 {
				if wmo.Toonbaar(n.Content[i].Value) == deel {
					kind, regel, kolom = n.Content[i+1], n.Content[i].Line, n.Content[i].Column
				}
			}
		case yaml.SequenceNode:
			if i, err := strconv.Atoi(deel); err == nil && i < len(n.Content) {
				kind = n.Content[i]
				regel, kolom = kind.Line, kind.Column
			}
		default:
		}
		if kind == nil {
			return regel, kolom
		}
		n = kind
	}
	return regel, kolom
}

// Checking each published case that is refused gives exactly its codes, and each place has its line and
// column in the text.
func TestRefusedCasesHaveTheirCodesAndLines(t *testing.T) {
	t.Parallel()
	geweigerd, plaatsen := 0, 0
	for _, op := range operaties.Alle() {
		for _, g := range gevallen(t, op.Invoer.Naam) {
			if len(g.Bevindingen) == 0 {
				continue
			}
			geweigerd++
			tekst := string(g.Tekst())
			exit, uit, fout := wmoOp(t, tekst, "check", op.Naam, "-", "--json", "--op", datumTekst(g.Peil.Op), "--bekend", datumTekst(g.Peil.Bekend))
			require.Equal(t, exitBevindingen, exit, "%s: %s", g.ID, fout)
			var w operatie.Weigering
			require.NoError(t, json.Unmarshal([]byte(uit), &w), uit)
			gemeld := make([]publish.VerwachteBevinding, len(w.Bevindingen))
			for i, b := range w.Bevindingen {
				gemeld[i] = publish.VerwachteBevinding{Code: b.Code, Plaats: b.Plaats}
			}
			require.Equal(t, g.Bevindingen, gemeld, g.ID)
			regels := map[string]operatie.Positie{}
			for _, p := range w.Posities {
				regels[p.Plaats] = p
			}
			var doc yaml.Node
			leesbaar := json.Valid([]byte(tekst)) && yaml.Unmarshal([]byte(tekst), &doc) == nil
			for _, b := range w.Bevindingen {
				for _, plaats := range b.Plaats {
					require.Contains(t, regels, plaats, g.ID)
					if leesbaar {
						regel, kolom := yamlPlaats(doc.Content[0], plaats)
						require.Equal(t, operatie.Positie{Plaats: plaats, Regel: regel, Kolom: kolom}, regels[plaats], "%s\n%s", g.ID, tekst)
						plaatsen++
					}
				}
			}
		}
	}
	require.Greater(t, geweigerd, 300)
	require.Greater(t, plaatsen, 400)
	t.Logf("%d refused cases, %d places", geweigerd, plaatsen)
}

func datumTekst(d wmo.Datum) string {
	if !d.IsValid() {
		return ""
	}
	return d.String()
}

func TestFindingsHaveTheirLine(t *testing.T) {
	t.Parallel()
	pad := schrijfBestand(t, "vraag.json", "{\n  \"voorziening\": \"opvnag\",\n  \"wentZichTot\": \"0503\"\n}\n")
	exit, uit, _ := wmoOp(t, "", "check", "bw.toewijzing", pad)
	require.Equal(t, exitBevindingen, exit)
	require.Equal(t, pad+":2:3: /voorziening: \"opvnag\" hoort niet bij de toegestane waarden: zelfredzaamheid_participatie, beschermd_wonen, opvang; bedoelt u opvang? [DOC-WAARDE]\n"+
		pad+":3:3: /wentZichTot: deze sleutel kent dit document niet; bedoelt u wendtZichTot? [DOC-SLEUTEL-ONBEKEND]\n", uit)
	_, _, fout := wmoOp(t, "{\n  \"voorziening\" \"opvang\"}", "run", "bw.toewijzing", "-")
	require.Equal(t, "invoer:2:17: document: dit is geen JSON op regel 2, teken 17 [DOC-SYNTAX]\n", fout)
	_, _, fout = wmoOp(t, "{\"voorziening\":\n \"opvang\"}", "run", "bw.toewijzing", "-", "--op", "1990-01-01")
	require.NotContains(t, fout, "invoer:", "no finding about the document: %s", fout)
}

// What some editors put before a text is no reason to refuse it; a text in UTF-16 is, and it is told.
func TestMarksBeforeADocument(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, "\uFEFF"+amersfoort, "run", "capacity.wachtlijst", "-", "--tabel")
	require.Equal(t, exitGoed, exit, fout)
	require.Contains(t, uit, "wachtlijst: 131")
	exit, uit, _ = wmoOp(t, "\uFEFF{\"naam\": 1}", "check", "capacity.wachtlijst", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, uit, "invoer:1:2: /naam: ", "the mark is no column")
	exit, uit, _ = wmoOp(t, "\uFEFF\uFEFF{}", "check", "capacity.wachtlijst", "-")
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, uit, "BOM", "one mark, and not two")
	for tekst, plaats := range map[string]string{"\xff\xfe{\x00}\x00": "1:1", "\xfe\xff\x00{\x00}": "1:1", "{\x00}\x00": "1:2", "\x00[\x00]": "1:1"} {
		exit, uit, _ = wmoOp(t, tekst, "check", "capacity.wachtlijst", "-")
		require.Equal(t, exitBevindingen, exit)
		require.Equal(t, "invoer:"+plaats+": document: dit is UTF-16 (\"Unicode\"); bewaar het als UTF-8 [DOC-UTF8]\n", uit, "%q", tekst)
	}
}
