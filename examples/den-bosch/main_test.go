package main

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/vertelproef"
)

// documenten is a copy of the documents of this folder: whoever changes a number
// there keeps passing tests.
func documenten() fs.FS { return os.DirFS("testdata/documenten") }

// What is embedded can be told, whatever its numbers.
func TestOwnDocuments(t *testing.T) {
	t.Parallel()
	require.Contains(t, goud.Uitvoer(t, vertel, eigenMap), "\nhet plan\n")
}

// The numbers of the story, literally.
func TestTheStory(t *testing.T) {
	t.Parallel()
	uit := goud.Uitvoer(t, vertel, documenten())
	for _, s := range []string{
		"  - vorm: beschermd wonen\n    begin: 320\n    kans: 18,22 %\n",
		"instroom per jaar: 18,4512",
		"In het eerste jaar zijn dus tussen 21,9 en 58,3 woningen nodig",
		"'s-Hertogenbosch       23    21    18    16    15    13    12    11     129",
		"'s-Hertogenbosch       35    30    27    24    23    19    18    17     193",
		"  's-Hertogenbosch                             129                                                   193\n",
		"woningen totaal heel: 322 (peil 2026-11-23)",
		"per jaar heel: 58, 51, 45, 40, 37, 33, 30, 28",
		"zonder instroom blijven er van 320 cliënten 64 over; bij een vaste instroom van 10,125 per jaar",
		"[CAP-ONVERENIGBAAR]",
		"2016-01-01, 8 gemeenten (beleid): 's-Hertogenbosch, Boxtel, Haaren, Maasdriel, Schijndel, Sint-Michielsgestel, Vught, Zaltbommel",
		"2026-01-01, 7 gemeenten (beleid): 's-Hertogenbosch, Boxtel, Maasdriel, Meierijstad, Sint-Michielsgestel, Vught, Zaltbommel",
		"Inwoners op 2023-01-01 samen: 394833",
		"bezette plaatsen 22,25",
		"bezette plaatsen 96,42",
		"cliënten beschermd wonen intramuraal        ja            nee                                    60 %",
		"178,0, met 95 % zekerheid tussen 152,8 en 206,2",
		"0,00 %, met 95 % zekerheid tussen 0,00 % en 2,11 %",
		"er mist: cliënt",
		"samen € 250 van een budget van € 225; binnen het budget: nee",
		"ondersteuning  ontbreekt\n",
	} {
		require.Contains(t, uit, s)
	}
	require.NotContains(t, uit, "Let op:", "the plan counts the real inhabitants")
}

func TestGolden(t *testing.T) {
	t.Parallel()
	goud.Gelijk(t, "uitvoer.txt", goud.Uitvoer(t, vertel, documenten()))
}

// Whoever changes a number sees it come back, and is told when it is not the real one.
func TestAnotherFolder(t *testing.T) {
	t.Parallel()
	map2 := goud.Kopie(t, documenten())
	map2["plan.json"].Data = bytes.Replace(map2["plan.json"].Data, []byte(`"inwoners": 33748`), []byte(`"inwoners": 40000`), 1)
	require.Contains(t, goud.Uitvoer(t, vertel, map2), "Let op: het plan rekent voor Boxtel met 40.000 inwoners en niet met 33748.")

	map2["plan.json"].Data = []byte(strings.Replace(string(map2["plan.json"].Data), `"aandeel": 0.8`, `"aandeel": 8`, 1))
	require.ErrorContains(t, vertel(io.Discard, map2), "plan.json: /vormen/0/uitstroom/aandeel: 8 ligt niet tussen 0 en 1 [DOC-BEREIK]")
}

// The report has the charts of the story.
func TestReport(t *testing.T) {
	t.Parallel()
	vertelproef.Figuren(t, vertel, eigenMap)
}
