package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/verzoek"
	"github.com/bwo-sdk/wmo/internal/verzoek/proef"
	"github.com/stretchr/testify/require"
)

func TestMain(m *testing.M) { ptest.MainWithDefault(m, "prism") }

// draai runs the pipeline over files with these texts, in parts of so many bytes.
func draai(t *testing.T, blok int64, bestanden ...string) (antwoorden []Antwoord, geweigerd []Geweigerd, tellingen map[string]int64) {
	t.Helper()
	in, uit := t.TempDir(), t.TempDir()
	for i, tekst := range bestanden {
		require.NoError(t, os.WriteFile(filepath.Join(in, fmt.Sprintf("vragen-%d.ndjson", i)), []byte(tekst), 0o600))
	}
	p, s := beam.NewPipelineWithRoot()
	Opdracht{Invoer: in + "/*.ndjson", Uitvoer: uit, Blok: blok}.Bouw(s)
	require.NoError(t, ptest.Run(p))
	tellingen = map[string]int64{}
	for _, regel := range lees[map[string]any](t, uit+"/tellingen.ndjson") {
		aantal, _ := regel["aantal"].(float64)
		delete(regel, "aantal")
		sleutel, err := json.Marshal(regel)
		require.NoError(t, err)
		tellingen[string(sleutel)] = int64(aantal)
	}
	return lees[Antwoord](t, uit+"/antwoorden/*"), lees[Geweigerd](t, uit+"/geweigerd/*"), tellingen
}

func lees[T any](t *testing.T, patroon string) []T {
	t.Helper()
	namen, err := filepath.Glob(patroon)
	require.NoError(t, err)
	var uit []T
	for _, naam := range namen {
		data, err := os.ReadFile(naam)
		require.NoError(t, err)
		for regel := range bytes.SplitSeq(bytes.TrimSuffix(data, []byte{'\n'}), []byte{'\n'}) {
			var v T
			require.NoError(t, json.Unmarshal(regel, &v))
			uit = append(uit, v)
		}
	}
	return uit
}

const (
	goed = `{"kenmerk":"a","operatie":"bw.toewijzing","peil":{"op":"2026-07-01"},"invoer":{"voorziening":"opvang","wendtZichTot":"0503"}}`
	open = `{"kenmerk":"b","operatie":"bw.toewijzing","peil":{"op":"2026-07-01"},"invoer":{"voorziening":"opvang"}}`
	fout = `{"kenmerk":"c","operatie":"bw.toewijzing","peil":{"op":"2026-07-01"},"invoer":{"voorziening":"opvang","wendtZichTot":503}}`
	geen = `dit is geen JSON <&>`
	ruw  = "\xff\xfe"
)

// A small file with lines at fault: every line comes out once, whatever the parts that it is cut in.
func TestEveryLineComesOutOnce(t *testing.T) {
	regels := []string{goed, fout, "", open, geen, goed, ruw, goed}
	tekst := strings.Join(regels, "\n") // the last line has no end
	for _, blok := range []int64{1 << 20, 97, 7} {
		antwoorden, geweigerd, tellingen := draai(t, blok, tekst, strings.ReplaceAll(goed, "\n", "")+"\r\n\n")
		require.Len(t, antwoorden, 5)
		require.Len(t, geweigerd, 3)
		for _, a := range antwoorden {
			require.Contains(t, string(a.Antwoord), `"ontvangstbewijs":{"release":`)
			vraag := map[string]string{"a": goed, "b": open}[a.Kenmerk]
			require.Equal(t, string(verzoek.Antwoord(operaties.Zoek, []byte(vraag))), string(a.Antwoord))
			bron, err := os.ReadFile(a.Bestand)
			if err == nil { // the folder of the last round is gone
				require.True(t, bytes.HasPrefix(bron[a.Byte:], []byte(vraag)))
			}
		}
		var terug []string
		for _, g := range geweigerd {
			terug = append(terug, g.Regel+string(g.RegelBytes))
			require.Contains(t, string(g.Weigering), `"bevindingen"`)
		}
		require.ElementsMatch(t, []string{fout, geen, ruw}, terug)
		require.Equal(t, map[string]int64{
			`{"maat":"verzoeken"}`:                             8,
			`{"maat":"antwoorden","operatie":"bw.toewijzing"}`: 5,
			`{"maat":"geweigerd"}`:                             3,
			`{"code":"VRG-VORM","maat":"bevinding"}`:           2,
			`{"code":"DOC-TYPE","maat":"bevinding"}`:           1,
			`{"gemeente":"0503","maat":"verantwoordelijk","operatie":"bw.toewijzing","uitkomst":"ja","wat":"opvang"}`: 4,
			`{"maat":"verantwoordelijk","operatie":"bw.toewijzing","uitkomst":"onbepaald","wat":"opvang"}`:            1,
			`{"maat":"betaler","operatie":"bw.toewijzing","uitkomst":"onbepaald","wat":"opvang"}`:                     5,
		}, tellingen)
	}
}

// All published cases: the same documents as everywhere, and counts of homes and of the norm.
func TestCasesComeOut(t *testing.T) {
	vragen, err := proef.Vragen()
	require.NoError(t, err)
	verwacht := map[string]string{}
	for _, v := range vragen {
		var k struct{ Kenmerk string }
		require.NoError(t, json.Unmarshal(v, &k))
		verwacht[k.Kenmerk] = string(verzoek.Antwoord(operaties.Zoek, v))
	}
	antwoorden, geweigerd, tellingen := draai(t, 200_000, string(bytes.Join(vragen, []byte{'\n'})))
	require.Len(t, vragen, len(antwoorden)+len(geweigerd))
	for _, a := range antwoorden {
		require.Equal(t, verwacht[a.Kenmerk], string(a.Antwoord), a.Kenmerk)
	}
	for _, g := range geweigerd {
		require.Equal(t, verwacht[g.Kenmerk], string(g.Weigering), g.Kenmerk)
	}
	var woningen, afspraken bool
	for sleutel := range tellingen {
		woningen = woningen || strings.Contains(sleutel, `"maat":"woningen"`) && strings.Contains(sleutel, `"jaar":"`)
		afspraken = afspraken || strings.Contains(sleutel, `"maat":"afspraken"`)
	}
	require.True(t, woningen)
	require.True(t, afspraken)
}

// Where the parts are cut does not matter, nor how long a line is.
func TestPartsShareTheLines(t *testing.T) {
	tekst := "een\n\ntwee\r\n" + strings.Repeat("x", 300) + "\nvier"
	for grootte := int64(1); grootte < 40; grootte++ {
		var uit []string
		for begin := int64(0); begin < int64(len(tekst)); begin += grootte {
			blok := Blok{"x", begin, min(begin+grootte, int64(len(tekst)))}
			require.NoError(t, doorRegels(bufio.NewReader(strings.NewReader(tekst)), blok, func(plaats int64, regel []byte) error {
				require.True(t, strings.HasPrefix(tekst[plaats:], string(regel)))
				uit = append(uit, string(regel[:min(len(regel), 5)]))
				return nil
			}))
		}
		require.Equal(t, []string{"een", "twee", "xxxxx", "vier"}, uit)
	}
}

func TestCountsThatDoNotCloseAreAnError(t *testing.T) {
	alle := []Telregel{{`{"maat":"verzoeken"}`, 3}, {`{"maat":"antwoorden","operatie":"x"}`, 1}, {`{"maat":"geweigerd"}`, 1}}
	require.EqualError(t, sluit(alle), "3 verzoeken, 1 antwoorden en 1 weigeringen")
	alle[2].Aantal = 2
	require.NoError(t, sluit(alle))
}
