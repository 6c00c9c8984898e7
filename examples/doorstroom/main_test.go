package main

import (
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/vertelproef"
)

func zonderBeelden(w io.Writer, documenten fs.FS) error { return vertel(w, documenten, "") }

// What was done to the messages on purpose comes back in the counts of who read them.
func TestNobodyIsLost(t *testing.T) {
	t.Parallel()
	uit := goud.Uitvoer(t, zonderBeelden, eigenMap)
	for _, s := range []string{
		"7484 berichten van start, stop en toewijzing, 7471 gelezen en 13 geweigerd", // 7484 − 13 that were spoiled
		"- IWMO-WAARDE: 13 keer", // each with one day that no year has
		"Met opzet ging er mis: 24 begindagen gecorrigeerd, 26 berichten dubbel, 16 stops niet verstuurd, 97 starts van voor deze\n" +
			"berichten, 20 keer een tijdelijke stop, 13 misvormd.",
		// 2 × 24: the wrong start and what takes it back; 5004 + 48 + 26 = 5078 starts and stops.
		"5078 berichten: 5004 gebruikt, 48 ingetrokken, 26 dubbel, 0 geweigerd.",
		"2015 personen aangeleverd: 2015 met een verblijf, 0 buiten het venster, 0 geweigerd, 0 geheel ingetrokken.",
		"  2016    327       171          63        166        332", // 327 + 171 − 166
		"Samen 43014 cliëntmaanden", // 1,309,245 days
		// 149,600 = 400 × 374; 149,600 + 337,348 = 163,656 + 323,292.
		"Over 400 herhalingen: 149600 begonnen, 337348 kwamen; 163656 aanwezig, 0 wachten, 323292 vertrokken, 0 geweigerd, 0 afgehaakt.",
	} {
		require.Contains(t, uit, s)
	}
}

func TestGolden(t *testing.T) {
	t.Parallel()
	goud.Gelijk(t, "uitvoer.txt", goud.Uitvoer(t, zonderBeelden, eigenMap))
}

// Pictures can be made of what is written beside the story.
func TestDataForPictures(t *testing.T) {
	t.Parallel()
	hier := t.TempDir()
	require.NoError(t, vertel(io.Discard, eigenMap, hier))
	for naam, sleutel := range map[string]string{"overleving.json": "curve", "plan.json": "jaren", "waaier.json": "waaier"} {
		data, err := os.ReadFile(filepath.Join(hier, naam))
		require.NoError(t, err)
		var beelden []map[string]any
		require.NoError(t, json.Unmarshal(data, &beelden))
		require.Len(t, beelden, 3, naam)
		for _, b := range beelden {
			require.NotEmpty(t, b[sleutel], naam)
		}
	}
	require.Error(t, vertel(io.Discard, eigenMap, filepath.Join(hier, "plan.json", "x")))
}

// Whoever changes a document sees it come back; what cannot be is told with its document.
func TestAnotherFolder(t *testing.T) {
	t.Parallel()
	anders := goud.Kopie(t, eigenMap)
	anders["regio.json"].Data = bytes.Replace(anders["regio.json"].Data, []byte(`"bestemmingBekend": 80`), []byte(`"bestemmingBekend": 10`), 1)
	require.Contains(t, goud.Uitvoer(t, zonderBeelden, anders), "Van 169 van de 1656 vertrekkers weet de gemeente het zelf.") // 9, and 10 of each hundred from the second
	anders["simulatie.json"].Data = bytes.Replace(anders["simulatie.json"].Data, []byte(`"factor": 0.5`), []byte(`"factor": -1`), 1)
	require.ErrorContains(t, zonderBeelden(io.Discard, anders), "simulatie.json: /schokken/0/factor: ")
	delete(anders, "plan.json")
	require.ErrorContains(t, zonderBeelden(io.Discard, anders), "plan.json")
}

// The report has the charts of the story.
func TestReport(t *testing.T) {
	t.Parallel()
	vertelproef.Figuren(t, zonderBeelden, eigenMap)
}
