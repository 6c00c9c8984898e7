package main

import (
	"bytes"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/vertelproef"
)

// The numbers of the story, worked out by hand.
func TestTheStory(t *testing.T) {
	t.Parallel()
	uit := goud.Uitvoer(t, vertel, eigenMap)
	for _, s := range []string{
		// 66 × 25,740 = 1,698,840, less 330 × 227.50 = 75,075, of 1,500,000; 2,340 hours more at 58.
		"  per uur (P×Q)         -123.765,00  105.920,00  gemeente        135.720  147.615,00       6.825   -18.720,00",
		// Costs of 1,592,920 lie 19,948.60 above the band, and half of that is paid.
		"  lumpsum met corridor    -8.042,30  -84.877,70  beide           135.720    9.974,30           0   125.745,70",
		"In elk scenario zonder tekort voor de gemeente: per uur met plafond.",
		"Daarvan zonder verlies voor de aanbieder: geen.",
		"De lumpsum is € 1.498.068, de kosten zijn € 1.521.000: het resultaat is € -22.932.",
		"resultaat € -800.000 (ruim) op € 20.000.000 (ongeveer): een verlies van 4 % (ruim)",
		"Dit is niet gerekend.",
		// 90,000 / (150 × 5,153) = 11.6437… percent; 18 × 5,153 = 92,754.
		"Draagt zichzelf als bij 11,65 % van de 150 bereikte cliënten ondersteuning thuis vermeden wordt: 18 hele gevallen zijn genoeg.",
		"Is aan de voorwaarde voldaan? onbepaald (15 %, ingeschat).",
		"Is aan de voorwaarde voldaan? nee (2 %, gemeten).",
		"Wat past kost samen € 230.000 en brengt € 420.000.",
	} {
		require.Contains(t, uit, s)
	}
}

func TestGolden(t *testing.T) {
	t.Parallel()
	goud.Gelijk(t, "uitvoer.txt", goud.Uitvoer(t, vertel, eigenMap))
}

// Whoever changes a number sees it come back; what cannot be is told with its document.
func TestAnotherFolder(t *testing.T) {
	t.Parallel()
	anders := goud.Kopie(t, eigenMap)
	wijzig := func(pad, oud, nieuw string) {
		require.Contains(t, string(anders[pad].Data), oud)
		anders[pad] = &fstest.MapFile{Data: bytes.Replace(anders[pad].Data, []byte(oud), []byte(nieuw), 1)}
	}
	wijzig("welzijn/2-opvang.json", `"bereikt": 150`, `"bereikt": 5`)
	wijzig("maatregelen.json", `"budget": "250000.00"`, `"budget": "100000.00"`)
	uit := goud.Uitvoer(t, vertel, anders)
	require.Contains(t, uit, "Draagt zichzelf nooit: ook als het bij iedereen vermeden wordt is de waarde € 75.000, en de kosten zijn € 90.000.")
	require.Contains(t, uit, "[FIN-MTR-KEUZE]")

	wijzig("lumpsum.json", `"kostprijs": "58.00"`, `"kostprijs": "0.00"`)
	require.ErrorContains(t, vertel(&bytes.Buffer{}, anders), "lumpsum.json: /opbouw/kostprijs: ")
	delete(anders, "saldo.json")
	require.ErrorContains(t, vertel(&bytes.Buffer{}, anders), "saldo.json")
}

// The report has the charts of the story.
func TestReport(t *testing.T) {
	t.Parallel()
	vertelproef.Figuren(t, vertel, eigenMap)
}
