package main

import (
	"io"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
)

// The amounts of the story, worked out by hand.
func TestTheStory(t *testing.T) {
	t.Parallel()
	uit := goud.Uitvoer(t, vertel, eigenMap)
	for _, s := range []string{
		// 2015: 14,000 × 12.5 % / 12 = 145.83 is below the lowest of 158.60; the high one is worked out in steps.
		"maand: 158,60; bedrag: 158,60 (peil 2015-06-15)", "maand: 537,48; bedrag: 537,48 (peil 2015-09-15)",
		// 2018: 17.60 + 12.5 % × (24,000 − 22,873) / 13 = 17.60 + 10.8365.
		"verschuldigd: ja; bedrag: 28,44; totaal: 28,44 (peil 2018-06-15)",
		// 2019: 24,000 × 10 % / 12 = 200.00; who entered in 2018 keeps six months, as an assumption.
		"2018-10-15 t/m 2019-04-14  laag", "maand: 200,00; bedrag: 200,00 (peil 2019-02-15)",
		"staat vast: onbepaald", "/aftrek", // the deductions of 2019 were not found
		"bedrag: 19,00; totaal: 19,00 (peil 2020-03-15)", "verschuldigd: nee; bedrag: 0,00; totaal: 0,00 (peil 2020-04-15)",
		// 757.83 × 12 × 10 / 365 = 249.1496.
		"maand: 757,83; bedrag: 757,83 (peil 2025-05-15)", "maand: 757,83; bedrag: 249,15 (peil 2025-06-05)",
		"bedrag: 21,80; totaal: 21,80 (peil 2026-03-15)",
		"152,87", // 23.60 + (40,000 − 24,500) / (61,000 − 24,500) × 304.40
	} {
		require.Contains(t, uit, s)
	}
	goud.Gelijk(t, "uitvoer.txt", uit)
}

func TestWhatIsWrongInTheStoryIsTold(t *testing.T) {
	t.Parallel()
	loop := func(vraag string) fstest.MapFS {
		return fstest.MapFS{
			"levensloop.json": {Data: []byte(`{"naam": "x", "hoofdstukken": [{"titel": "y", "vragen": [` + vraag + `]}]}`)},
			"leeg.json":       {Data: []byte(`{}`)},
		}
	}
	require.ErrorContains(t, vertel(io.Discard, loop(`{"dag": "2026-01-01", "operatie": "finance.niets", "document": "leeg.json"}`)), `er is geen vraag "finance.niets"`)
	require.ErrorContains(t, vertel(io.Discard, loop(`{"dag": "2026-01-01", "operatie": "finance.bijdrage", "document": "weg.json"}`)), "weg.json")
	require.ErrorContains(t, vertel(io.Discard, loop(`{"dag": "2026-01-01", "operatie": "finance.bijdrage", "document": "leeg.json"}`)), "leeg.json: ")
	require.Error(t, vertel(io.Discard, fstest.MapFS{}))
}
