package main

import (
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/vertelproef"
)

// documenten is a copy of the documents of this folder: whoever changes a rank there
// keeps passing tests.
func documenten() fs.FS { return os.DirFS("testdata/documenten") }

// What is embedded can be told, whatever its ranks.
func TestOwnDocuments(t *testing.T) {
	t.Parallel()
	require.NoError(t, vertel(io.Discard, eigenMap))
}

// What was published comes out, literally.
func TestTheStory(t *testing.T) {
	t.Parallel()
	uit := goud.Uitvoer(t, vertel, documenten())
	for _, s := range []string{
		"Verzonnen stembiljetten",
		"2016-04-01: 23 gemeenten werken samen, Groningen voert uit",
		"2017-12-31: 23 gemeenten werken samen, Groningen voert uit",
		"2018-01-16: 20 gemeenten werken samen, Groningen voert uit",
		"2019-01-01: 12 gemeenten werken samen, Groningen voert uit",
		"2021-01-01: 10 gemeenten werken samen, Groningen voert uit",
		"Winsum               Westerkwartier    ja        Winsum (0053) naar Westerkwartier (1969) op 2019-01-01",
		"Vlagtwedde           Westerwolde       nee       Vlagtwedde (0048) naar Westerwolde (1950) op 2018-01-01",
		"8 sessies, 4 thema's, 123 deelnemers: 40 cliënten, 76 professionals, 7 beleidsmedewerkers",
		"Inloop GGZ: een veilige sfeer, dan begeleiding op maat door vaste professionals",
		"kwaliteitskader: een veilige sfeer, dan begeleiding op maat door vaste professionals",
		"73 van 76 eens: Zo veel mogelijk cliënten wonen zelfstandig (maximale extramuralisatie), mits er goede begeleiding blijft.",
		"49 van 76 eens: Gemeenten schatten te hoog in hoe zelfstandig cliënten kunnen wonen.",
		"2=  een reële prijs",
		"let op: eerst telt de plaats in de groepsuitkomst",
		"dit voorstel heeft geen eigenaar [NVO-AGD-EIGENAAR]",
	} {
		require.Contains(t, uit, s)
	}
	goud.Gelijk(t, "uitvoer.txt", uit)
}

// The four reports are documents of the published form.
func TestReportsAreData(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	require.NoError(t, schrijf(&b, documenten()))
	var rapporten []json.RawMessage
	require.NoError(t, json.Unmarshal(b.Bytes(), &rapporten))
	require.Len(t, rapporten, 4)
	for _, r := range rapporten {
		bevindingen, err := publish.Valideer("nvo/themarapport", r)
		require.NoError(t, err)
		require.Empty(t, bevindingen)
	}
	goud.Gelijk(t, "rapporten.json", b.String())
}

// Whoever votes twice is told where, and nothing is counted.
func TestAnotherFolder(t *testing.T) {
	t.Parallel()
	map2 := goud.Kopie(t, documenten())
	require.NoError(t, vertel(io.Discard, map2))

	inloop := map2["sessies/2-inloop-clienten.json"]
	inloop.Data = bytes.Replace(inloop.Data, []byte(`{"deelnemer": "ic02", "rangen"`), []byte(`{"deelnemer": "ic01", "rangen"`), 1)
	require.ErrorContains(t, vertel(io.Discard, map2),
		`thema Inloop GGZ: /sessies/1/vragen/0/stembiljetten/0, /sessies/1/vragen/0/stembiljetten/1: "ic01" stemt hier twee keer`)

	inloop.Data = []byte(`{}`)
	require.ErrorContains(t, vertel(io.Discard, map2), "sessies/2-inloop-clienten.json: /deelnemers")
	require.Error(t, schrijf(io.Discard, map2))
	delete(map2, "sessies/2-inloop-clienten.json")
	map2["voorstellen.json"].Data = []byte(`{}`)
	require.ErrorContains(t, vertel(io.Discard, map2), "voorstellen.json: ")
}

// The report has the charts of the story.
func TestReport(t *testing.T) {
	t.Parallel()
	vertelproef.Figuren(t, vertel, eigenMap)
}
