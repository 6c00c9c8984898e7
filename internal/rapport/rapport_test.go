package rapport

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	stdhtml "html"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// vraag answers a question by name.
func vraag(t *testing.T, naam, invoer, op string) Antwoord {
	t.Helper()
	operatie, ok := operaties.Zoek(naam)
	require.True(t, ok)
	uit, err := operatie.Run([]byte(invoer), wmo.PeilOp(wmo.MustDatum(op)))
	require.NoError(t, err)
	data, err := json.Marshal(uit)
	require.NoError(t, err)
	resultaat, err := operatie.Resultaat.Lees(data)
	require.NoError(t, err)
	return Antwoord{Operatie: operatie, Resultaat: resultaat}
}

// Every answer to a published case becomes a report: there is no number that is none, every chart has its
// table, and nothing that a document said became a tag.
func TestEveryAnswerBecomesAReport(t *testing.T) {
	t.Parallel()
	gevallen, err := conformance.Gevallen(publish.Volledig)
	require.NoError(t, err)
	script := regexp.MustCompile(`(?i)<script|javascript:|<iframe|\son[a-z]+=`)
	metFiguur := map[string]int{}
	for i := range gevallen {
		g := &gevallen[i]
		uit, err := g.Operatie.Run(g.Tekst(), g.Peil)
		if err != nil {
			continue // a refusal has no report
		}
		data, err := json.Marshal(uit)
		require.NoError(t, err)
		resultaat, err := g.Operatie.Resultaat.Lees(data)
		require.NoError(t, err)
		figuren := figuren(resultaat)
		if len(figuren) == 0 && i%10 != 0 {
			continue // tables alone: some of them will do
		}
		metFiguur[g.Operatie.Naam] += len(figuren)
		blad, err := html(g.ID, []Antwoord{{Operatie: g.Operatie, Resultaat: resultaat}})
		require.NoError(t, err, g.ID)
		require.NotContains(t, string(blad), "NaN", g.ID)
		require.NotRegexp(t, `[+-]Inf|%!`, string(blad), g.ID)
		require.NotRegexp(t, script, string(blad), g.ID)
		require.Equal(t, strings.Count(string(blad), "<figure id="), strings.Count(string(blad), "De getallen van deze figuur"), g.ID)
		require.Equal(t, strings.Count(string(blad), "<figure id="), strings.Count(string(blad), `<svg role="img"`), g.ID)
	}
	for _, naam := range []string{
		"capacity.uitstroomplan", "capacity.verblijven", "capacity.verblijfsduur", "finance.maatregelen", "finance.omzetting", "finance.saldo",
		"finance.vergelijking", "nvo.monitor", "nvo.sessie", "nvo.themarapport",
	} {
		require.Positive(t, metFiguur[naam], naam)
	}
}

// A figure has an id that no other has, and its data with their sum, by which a picture of it can be checked.
func TestAFigureHasItsDataWithTheirSum(t *testing.T) {
	t.Parallel()
	plan, err := os.ReadFile("../../examples/den-bosch/plan.json")
	require.NoError(t, err)
	a := vraag(t, "capacity.uitstroomplan", string(plan), "2026-01-01")
	blad, err := html("x", []Antwoord{a, a})
	require.NoError(t, err)
	figuren := regexp.MustCompile(`<figure id="([^"]*)" data-gegevens="([^"]*)" data-sha256="([^"]*)">`).FindAllStringSubmatch(string(blad), -1)
	require.Len(t, figuren, 12)
	ids := map[string]bool{}
	for _, f := range figuren {
		require.Regexp(t, `^uitstroomplan-[a-z-]+(-[2-4])?$`, f[1])
		ids[f[1]] = true
		gegevens := stdhtml.UnescapeString(f[2])
		require.Equal(t, f[3], fmt.Sprintf("%x", sha256.Sum256([]byte(gegevens))))
		require.True(t, json.Valid([]byte(gegevens)))
	}
	require.Len(t, ids, 12)
	require.Equal(t, "uitstroomplan-stand", figuren[0][1])
	require.Equal(t, "uitstroomplan-stand-2", figuren[6][1])
	require.Contains(t, figuren[0][2], `[&#34;2017&#34;,247.536941714,`)
}

// The numbers of a chart are those of the answer: of the plan of Den Bosch, whose homes were published.
func TestChartsHaveTheNumbersOfTheAnswer(t *testing.T) {
	t.Parallel()
	plan, err := os.ReadFile("../../examples/den-bosch/plan.json")
	require.NoError(t, err)
	fs := figuren(vraag(t, "capacity.uitstroomplan", string(plan), "2026-01-01").Resultaat)
	require.Len(t, fs, 6)
	require.Equal(t, "Cliënten in beschermd wonen: cliënten aan het eind van 280,1 (2016) naar 145,0 (2023); pad naar het doel van 298,1 (2016) naar 145,0 (2023)", fs[0].Alt)
	require.Equal(t, "Vertrekkers uit beschermd wonen: vertrekkers van 58,3 (2016) naar 28,2 (2023)", fs[1].Alt)
	require.Contains(t, fs[2].Tabel().Markdown(), "| Boxtel | 5 | 4 | 4 | 3 | 4 | 3 | 2 | 3 |")
	require.Contains(t, fs[3].Tabel().Markdown(), "| 's-Hertogenbosch | 129 |")
	require.Contains(t, string(fs[3].SVG), ">129</text>")
}

// What turns round is drawn on both sides of zero.
func TestIncentivesThatTurnRound(t *testing.T) {
	t.Parallel()
	var vergelijking finance.Vergelijking
	nadeel, voordeel := wmo.MustBedrag("-6200.00"), wmo.MustBedrag("20.00")
	vergelijking.NaamA, vergelijking.NaamB = "lumpsum", "cursus"
	vergelijking.Rijen = []finance.Vergelijkingsrij{{Soort: finance.EenClientMeer, Partij: finance.PartijAanbieder, VoordeelA: &nadeel, VoordeelB: &voordeel}}
	fs := figuren(&vergelijking)
	require.Len(t, fs, 1)
	require.Equal(t, "Voordeel voor de aanbieder van een gebeurtenis, in euro: staven links en rechts van nul; bij 1 van 1 wisselt het teken", fs[0].Alt)
}

// What somebody wrote stays text.
func TestNamesStayText(t *testing.T) {
	t.Parallel()
	invoer := `{
		"naam": "<script>alert(1)</script>", "thema": "[x](javascript:alert(1))",
		"deelnemers": [{"id": "p1", "groep": "professional"}],
		"vragen": [{
			"code": "v", "vraag": "<img src=x onerror=alert(1)>", "categorieen": [{"code": "a", "naam": "<b>A</b>"}, {"code": "b", "naam": "\"><script>"}],
			"stembiljetten": [{"deelnemer": "p1", "rangen": {"a": 1, "b": 2}}]
		}]
	}`
	antwoorden := []Antwoord{vraag(t, "nvo.sessie", invoer, "2024-01-01")}
	blad, err := html(naam(antwoorden), antwoorden)
	require.NoError(t, err)
	for _, tag := range []string{"<script", "<img", "<b>", `href="javascript`} {
		require.NotContains(t, string(blad), tag)
	}
	require.Contains(t, string(blad), "&lt;script&gt;alert(1)&lt;/script&gt;")
}
