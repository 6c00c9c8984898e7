package rapport

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	stdhtml "html"
	"math"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/grafiek"
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

// metFiguren are the questions whose answers have charts.
var metFiguren = []string{
	"capacity.keten", "capacity.opvolging", "capacity.overgangen", "capacity.plaatsen", "capacity.planraming", "capacity.simulatie",
	"capacity.uitstroomplan", "capacity.verblijfsduur", "capacity.verblijven", "capacity.verdeling",
	"finance.afrekening", "finance.bijdrageindexering", "finance.budgetpad", "finance.lumpsum", "finance.maatregelen", "finance.omzetting", "finance.prikkels", "finance.reserve",
	"finance.saldo", "finance.tariefopbouw", "finance.uitkeringen", "finance.verdeling", "finance.vergelijking", "finance.vermeden",
	"nvo.monitor", "nvo.sessie", "nvo.themarapport",
}

// Every answer to a published case has its charts, each with its sentence and a table of its numbers, and an answer
// to each question becomes a report: there is no number that is none, and nothing that a document said became a tag.
func TestEveryAnswerBecomesAReport(t *testing.T) {
	t.Parallel()
	gevallen, err := conformance.Gevallen(publish.Volledig)
	require.NoError(t, err)
	script := regexp.MustCompile(`(?i)<script|javascript:|<iframe|\son[a-z]+=`)
	aantal, gezien := map[string]int{}, map[string]bool{}
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
		fs := figuren(resultaat)
		for n := range fs {
			volledig(t, g.ID, &fs[n])
		}
		aantal[g.Operatie.Naam] += len(fs)
		if gezien[g.Operatie.Naam] && i%10 != 0 {
			continue // a whole page takes long: one of each question and some more will do
		}
		gezien[g.Operatie.Naam] = true
		bewijs, err := antwoord.Bewijs(g.Operatie.Naam, g.Tekst(), g.Peil)
		require.NoError(t, err)
		blad, err := html(g.ID, []Antwoord{{Operatie: g.Operatie, Bewijs: &bewijs, Resultaat: resultaat}})
		require.NoError(t, err, g.ID)
		require.NotContains(t, string(blad), "NaN", g.ID)
		require.NotRegexp(t, `[+-]Inf|%!`, string(blad), g.ID)
		require.NotRegexp(t, script, string(blad), g.ID)
		require.Contains(t, string(blad), "beantwoord door wmo "+bewijs.Release, g.ID)
		require.Contains(t, string(blad), "Gevraagd op "+g.Peil.Op.String(), g.ID)
		require.Contains(t, string(blad), bewijs.Invoer, g.ID)
		zegtAlles(t, g.ID, string(blad), data)
	}
	require.Len(t, gezien, len(operaties.Alle()), "a report of an answer to every question")
	for naam, n := range aantal {
		require.Equal(t, slices.Contains(metFiguren, naam), n > 0, naam)
	}
}

// volledig holds a figure against what every figure has.
func volledig(t *testing.T, id string, f *grafiek.Figuur) {
	t.Helper()
	require.NotEmpty(t, f.Titel, id)
	require.NotEmpty(t, f.Alt, "%s: %s", id, f.Titel)
	require.NotEmpty(t, f.Rijen, "%s: %s", id, f.Titel)
	gegevens, err := f.Gegevens()
	require.NoError(t, err)
	var kaart struct {
		Kolommen []string `json:"kolommen"`
		Rijen    [][]any  `json:"rijen"`
	}
	require.NoError(t, json.Unmarshal(gegevens, &kaart))
	var tabellen strings.Builder
	for _, deel := range f.Tabellen() {
		tabellen.WriteString(deel.Markdown())
	}
	for _, rij := range kaart.Rijen {
		require.Len(t, rij, len(kaart.Kolommen), "%s: %s", id, f.Titel)
		for _, cel := range rij {
			if n, ok := cel.(float64); ok && n == math.Trunc(n) && math.Abs(n) < 1000 { // a whole number is recognised in any layout
				require.Contains(t, tabellen.String(), strconv.FormatFloat(n, 'f', 0, 64), "%s: %s", id, f.Titel)
			}
		}
	}
}

// zegtAlles holds a report against an answer: each assumption, reservation and finding is in it, and each
// source with its address.
func zegtAlles(t *testing.T, id, blad string, data []byte) {
	t.Helper()
	var kop map[string]json.RawMessage
	if json.Unmarshal(data, &kop) != nil {
		return
	}
	for _, sleutel := range []string{"aannames", "voorbehouden", "bevindingen"} {
		var rij []struct{ Code string }
		if _, is := kop[sleutel]; is {
			require.NoError(t, json.Unmarshal(kop[sleutel], &rij))
		}
		for _, x := range rij {
			require.Contains(t, blad, "["+x.Code+"]", id)
		}
	}
	adres := regexp.MustCompile(`"(?:adres|link)":"(http[^"]+)"`)
	for _, sleutel := range []string{"aannames", "voorbehouden", "bevindingen", "berekening"} { // of a decision, only what decided is cited
		for _, a := range adres.FindAllSubmatch(kop[sleutel], -1) {
			require.Contains(t, blad, `<a href="`+strings.NewReplacer(`\u0026`, "&amp;").Replace(string(a[1]))+`"`, id)
		}
	}
}

// The tiles of municipalities stand by region on the day of the question: on the eve of a reorganisation
// Haaren is one of Meierij en Bommelerwaard; on the day itself it is no municipality any more. Who is none
// stands last.
func TestTilesStandByRegionOnTheDay(t *testing.T) {
	t.Parallel()
	const invoer = `{
		"naam": "x", "bedrag": "100.00", "gemeentenOp": "2020-12-31", "sleutel": {"naam": "k", "maatstaven": [{"soort": "aandeel"}]}, "deelnemers": [
			{"naam": "Zorggroep", "aandeel": 0.1}, {"naam": "Haaren", "gemeente": "0788", "aandeel": 0.3}, {"naam": "Vught", "gemeente": "0865", "aandeel": 0.2},
			{"naam": "Eindhoven", "gemeente": "0772", "aandeel": 0.4}
		]
	}`
	for op, tabel := range map[string]string{
		"2020-12-31": `| regio | naam | bedrag |
| --- | --- | ---:|
| Regio Meierij en Bommelerwaard | Haaren | 30 |
| Regio Meierij en Bommelerwaard | Vught | 20 |
| Regio Zuidoost-Brabant (Eindhoven) | Eindhoven | 40 |
| Zonder gemeentecode | Zorggroep | 10 |`,
		"2021-01-01": `| regio | naam | bedrag |
| --- | --- | ---:|
| Regio Meierij en Bommelerwaard | Vught | 20 |
| Regio Zuidoost-Brabant (Eindhoven) | Eindhoven | 40 |
| Regio op 2021-01-01 niet bekend | Haaren | 30 |
| Zonder gemeentecode | Zorggroep | 10 |`,
	} {
		fs := figuren(vraag(t, "finance.verdeling", invoer, op).Resultaat)
		require.Len(t, fs, 2)
		require.Equal(t, tabel, fs[1].Tabellen()[0].Markdown())
	}
	zonder := strings.NewReplacer(`"gemeente": "0788", `, "", `"gemeente": "0865", `, "", `"gemeente": "0772", `, "", `"gemeentenOp": "2020-12-31", `, "").Replace(invoer)
	require.Len(t, figuren(vraag(t, "finance.verdeling", zonder, "2021-01-01").Resultaat), 1, "no municipality, no tiles")
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
	require.Equal(t, "Cliënten aan het eind: van 280,1 (2016) naar 145,0 (2023); pad naar het doel: van 298,1 (2016) naar 145,0 (2023).", fs[0].Alt)
	require.Equal(t, "Vertrekkers: van 58,3 (2016) naar 28,2 (2023).", fs[1].Alt)
	require.Contains(t, fs[2].Tabellen()[0].Markdown(), "| Boxtel | 5 | 4 | 4 | 3 | 4 | 3 | 2 | 3 |")
	require.Contains(t, fs[3].Tabellen()[0].Markdown(), "| Regio Meierij en Bommelerwaard | 's-Hertogenbosch | 129 |")
	require.Contains(t, string(fs[3].Beelden[0].Vormen), ">129</text>")
}

// What turns round is drawn on both sides of zero.
func TestIncentivesThatTurnRound(t *testing.T) {
	t.Parallel()
	var vergelijking finance.Vergelijking
	nadeel, voordeel := wmo.MustBedrag("-6200.00"), wmo.MustBedrag("20.00")
	vergelijking.NaamA, vergelijking.NaamB = "lumpsum", "cursus"
	vergelijking.Rijen = []finance.Vergelijkingsrij{{Soort: finance.EenClientMeer, Partij: finance.PartijAanbieder, VoordeelA: &nadeel, VoordeelB: &voordeel}}
	require.Empty(t, figuren(&vergelijking), "two numbers need no chart")
	vergelijking.Rijen = append(vergelijking.Rijen, finance.Vergelijkingsrij{Soort: finance.MaandLanger, Partij: finance.PartijAanbieder, VoordeelA: &voordeel, VoordeelB: &voordeel})
	fs := figuren(&vergelijking)
	require.Len(t, fs, 1)
	require.Equal(t, "Voordeel voor de aanbieder van een gebeurtenis, in euro", fs[0].Titel)
	require.Equal(t, "Bij 1 van 2 staan de staven aan weerskanten van nul; lumpsum: van -6.200,00 (een cliënt meer) tot 20,00 (maand langer); cursus: alle 20,00.", fs[0].Alt)
}

// Charts of published cases have the numbers that these expect: the answer of each stands in the case.
func TestChartsOfPublishedCases(t *testing.T) {
	t.Parallel()
	for _, g := range []struct{ geval, figuur, rij string }{} {
		t.Run(g.geval+" "+g.figuur, func(t *testing.T) {
			t.Parallel()
			for _, f := range figuren(geval(t, g.geval)) {
				if f.Naam == g.figuur {
					require.Contains(t, f.Tabellen()[0].Markdown(), g.rij)
					return
				}
			}
			require.Fail(t, "no such figure", g.figuur)
		})
	}
}

// geval is the answer to a published case.
func geval(t *testing.T, id string) any {
	t.Helper()
	gevallen, err := conformance.Gevallen(publish.Volledig)
	require.NoError(t, err)
	i := slices.IndexFunc(gevallen, func(g conformance.Geval) bool { return g.ID == id })
	require.GreaterOrEqual(t, i, 0, id)
	return vraag(t, gevallen[i].Operatie.Naam, string(gevallen[i].Tekst()), gevallen[i].Peil.Op.String()).Resultaat
}

// What somebody wrote stays text.
func TestNamesStayText(t *testing.T) {
	t.Parallel()
	invoer := `{
		"naam": "<script>alert(1)</script>", "thema": "[x](javascript:alert(1))",
		"deelnemers": [{"id": "p1", "groep": "professional"}],
		"vragen": [{
			"code": "v", "vraag": "<img src=x onerror=alert(1)>", "categorieen": [{"code": "a", "naam": "<b>A</b>"}, {"code": "b", "naam": "\"><script>"}, {"code": "c", "naam": "C"}],
			"stembiljetten": [{"deelnemer": "p1", "rangen": {"a": 1, "b": 2, "c": 3}}]
		}]
	}`
	const geld = `{
		"naam": "<b>", "bedrag": "100.00", "sleutel": {"naam": "</style><script>", "maatstaven": [{"soort": "aandeel"}]},
		"deelnemers": [{"naam": "\"/><img src=x onerror=alert(1)>", "gemeente": "0772", "aandeel": 0.5}, {"naam": "]]></svg><script>", "aandeel": 0.3}, {"naam": "c", "aandeel": 0.2}]
	}`
	antwoorden := []Antwoord{vraag(t, "nvo.sessie", invoer, "2024-01-01"), vraag(t, "finance.verdeling", geld, "2024-01-01")}
	blad, err := html(naam(&antwoorden[0]), antwoorden)
	require.NoError(t, err)
	for _, tag := range []string{"<script", "<img", "<b>", `href="javascript`} {
		require.NotContains(t, string(blad), tag)
	}
	require.Contains(t, string(blad), "&lt;script&gt;alert(1)&lt;/script&gt;")
	require.Equal(t, 3, strings.Count(string(blad), "<figure id="), "a ranking, shares, and tiles")
}
