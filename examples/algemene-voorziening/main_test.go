package main

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/vertelproef"
)

func TestGolden(t *testing.T) {
	t.Parallel()
	goud.Gelijk(t, "uitvoer.txt", goud.Uitvoer(t, vertel, eigenMap))
}

// The numbers of the story, worked out by hand: 322,030 · 22,500 / 17,811,291 = 406.8;
// 290 · 76 · 66 · 0.95 = 1,381,908; a client of 76 hours costs 76 · 61 = 4,636 and earns
// 76 · 5 = 380 under maatwerk.
func TestTheStory(t *testing.T) {
	t.Parallel()
	uit := goud.Uitvoer(t, vertel, eigenMap)
	for _, s := range []string{
		"Naar inwoners geschaald: 406,8, dus 407 cliënten, en € 2.097.271 per jaar.",
		"De documenten rekenen met € 2.096.688 per jaar",
		"1.454.640  1.384.440     70.200     58.000",
		"1.381.908  1.384.440     -2.532          0",
		"een cliënt meer     aanbieder  voordeel  nadeel        380,00   -4.636,00  keert om   Een cliënt meer levert de aanbieder bij A € 380 op en kost hem\n",
		"alle partijen hebben het convenant getekend       ja\nalles samen: onbepaald\n  onbepaald: cliënten hebben meebeslist",
		"vraag nog: /behoefte/meebeslist",
		"1 (2017)  104.834    -77.200     139.500  -300.000    40.700   -92.166   -92.166",
		"De gemeente heeft de omzetting terugverdiend aan het eind van jaar 2 (2018-12-31).",
		"een groeifactor per jaar van 1,022",
		"een cliënt niet helpen scheelt de aanbieder € 4.636 per jaar; risico op te weinig ondersteuning: ja",
	} {
		require.Contains(t, uit, s)
	}
	require.NotContains(t, uit, "Let op:")
}

// Each place that a document gives an origin of stands in it.
func TestEveryOriginHasItsPlace(t *testing.T) {
	t.Parallel()
	for pad, f := range goud.Kopie(t, eigenMap) {
		var s struct {
			Herkomst []herkomst
			Vraag    any
		}
		require.NoError(t, json.Unmarshal(f.Data, &s))
		overig := false
		for _, h := range s.Herkomst {
			overig = overig || h.Plaats == ""
			v := s.Vraag
			for _, deel := range strings.Split(h.Plaats, "/")[1:] {
				switch w := v.(type) {
				case map[string]any:
					v = w[deel]
				case []any:
					i, err := strconv.Atoi(deel)
					require.NoError(t, err)
					v = w[i]
				}
				require.NotNil(t, v, "%s: %s", pad, h.Plaats)
			}
		}
		require.True(t, overig || pad == "landelijk.json", "%s says nothing of the rest", pad)
	}
}

// Whoever changes a number sees it come back, and is told what cannot be.
func TestAnotherFolder(t *testing.T) {
	t.Parallel()
	anders := goud.Kopie(t, eigenMap)
	o := anders["omzetting.json"]
	origineel := string(o.Data)
	o.Data = []byte(strings.Replace(origineel, `"clienten": 407`, `"clienten": 500`, 1))
	require.Contains(t, goud.Uitvoer(t, vertel, anders), "Let op: het document rekent met 500 personen en niet met 407.")
	o.Data = []byte(strings.Replace(origineel, `"300000.00"`, `"3000000.00"`, 1))
	uit := goud.Uitvoer(t, vertel, anders)
	require.Contains(t, uit, "De gemeente verdient de omzetting in deze jaren niet terug.")
	require.Contains(t, uit, "Groei, voor de gemeente: geen omslag gevonden; nadelig")
	o.Data = []byte(strings.Replace(origineel, `"aandeel": 0.40`, `"aandeel": 0.41`, 1))
	var b bytes.Buffer
	require.ErrorContains(t, vertel(&b, anders), "omzetting.json: /producten/0/aanbieders: de aandelen van de aanbieders zijn samen 1.01 en niet 1 [FIN-AANDELEN]")
	delete(anders, "landelijk.json")
	require.Error(t, vertel(&b, anders))
}

// The report has the charts of the story.
func TestReport(t *testing.T) {
	t.Parallel()
	vertelproef.Figuren(t, vertel, eigenMap)
}
