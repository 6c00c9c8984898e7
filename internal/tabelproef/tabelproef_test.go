// Package tabelproef finds out which published case needs a row of which table: the one
// whose answer changes when the table has no rows.
package tabelproef_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

const root = "../.."

// zonderRijen reads a table like the package does, but the one that the environment names
// has no rows.
const zonderRijen = `
func leesVoorProef(naam string) ([]byte, error) {
	tekst, err := bestanden.ReadFile(naam + einde)
	if err != nil || os.Getenv("WMO_TABEL_ZONDER_RIJEN") != naam {
		return tekst, err
	}
	var t map[string]any
	if err := json.Unmarshal(tekst, &t); err != nil {
		return nil, err
	}
	t["rijen"] = []any{}
	return json.Marshal(t)
}
`

// Each case names the tables that its answer needs a row of, and no other; -update writes
// them into the cases.
func TestACaseNamesTheTablesThatItNeeds(t *testing.T) {
	t.Parallel()
	programma := bouw(t)
	gewoon, nodig := draai(t, programma, ""), map[string][]string{}
	require.Greater(t, len(gewoon), 1000)
	for _, naam := range tabellen.Namen() {
		gebruikt := 0
		for geval, antwoord := range draai(t, programma, naam) {
			if antwoord != gewoon[geval] {
				nodig[geval] = append(nodig[geval], naam)
				gebruikt++
			}
		}
		// No calculation uses the published effects.
		require.Equal(t, naam != tabellen.Verdeeleffecten, gebruikt > 0, naam)
	}
	for _, naam := range schema.CaseNames() {
		pad := filepath.Join(root, "schema", "v1", naam+".cases.json")
		data, err := os.ReadFile(pad)
		require.NoError(t, err)
		if goud.Nieuw() {
			data = noem(t, data, func(id string) []string { return nodig[naam+"\t"+id] })
			require.NoError(t, os.WriteFile(pad, data, 0o600))
		}
		var gs publish.Gevallen
		require.NoError(t, json.Unmarshal(data, &gs))
		for _, g := range gs.Gevallen {
			require.Equal(t, nodig[naam+"\t"+g.ID], g.Tabellen, "%s: go test ./internal/tabelproef -update", g.ID)
		}
	}
}

// bouw makes the program that answers the cases, with the package of the tables changed in
// the one line that opens a table.
func bouw(t *testing.T) string {
	t.Helper()
	const opent = "tekst, err := bestanden.ReadFile(naam + einde)\n\tif err != nil {"
	bron, err := filepath.Abs(filepath.Join(root, "schema", "v1", "tabellen", "tabellen.go"))
	require.NoError(t, err)
	tekst, err := os.ReadFile(bron)
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(string(tekst), opent))
	anders := strings.Replace(string(tekst), opent, "tekst, err := leesVoorProef(naam)\n\tif err != nil {", 1)
	anders = strings.Replace(anders, `"io/fs"`, "\"io/fs\"\n\t\"os\"", 1) + zonderRijen
	map1 := t.TempDir()
	vervangen, overlay, programma := filepath.Join(map1, "tabellen.go"), filepath.Join(map1, "overlay.json"), filepath.Join(map1, "draai.exe")
	require.NoError(t, os.WriteFile(vervangen, []byte(anders), 0o600))
	plan, err := json.Marshal(map[string]any{"Replace": map[string]string{bron: vervangen}})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(overlay, plan, 0o600))
	uit, err := exec.CommandContext(t.Context(), "go", "build", "-overlay", overlay, "-o", programma, "./draai").CombinedOutput()
	require.NoError(t, err, string(uit))
	return programma
}

// draai gives a digest of the answer to each case, when one table has no rows.
func draai(t *testing.T, programma, leeg string) map[string]string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), programma)
	cmd.Env = append(os.Environ(), "WMO_TABEL_ZONDER_RIJEN="+leeg)
	uit, err := cmd.Output()
	require.NoError(t, err)
	antwoorden := map[string]string{}
	for regel := range strings.Lines(string(uit)) {
		naam, rest, _ := strings.Cut(regel, "\t")
		id, antwoord, ok := strings.Cut(rest, "\t")
		require.True(t, ok, regel)
		antwoorden[naam+"\t"+id] = antwoord
	}
	return antwoorden
}

// noem writes the tables into the text of the cases, after peil, and leaves all else as it
// is.
func noem(t *testing.T, data []byte, nodig func(id string) []string) []byte {
	t.Helper()
	var uit bytes.Buffer
	vorige := 0
	for _, deel := range delen(t, data, 0) {
		if deel.naam != "gevallen" {
			continue
		}
		lijst := json.NewDecoder(bytes.NewReader(data[deel.begin:deel.einde]))
		_, err := lijst.Token()
		require.NoError(t, err)
		for lijst.More() {
			var geval json.RawMessage
			require.NoError(t, lijst.Decode(&geval))
			einde := deel.begin + int(lijst.InputOffset())
			var id, peil, oud deelVan
			for _, d := range delen(t, geval, einde-len(geval)) {
				switch d.naam {
				case "id":
					id = d
				case "peil":
					peil = d
				case "tabellen":
					oud = d
				}
			}
			var code string
			require.NoError(t, json.Unmarshal(data[id.begin:id.einde], &code))
			uit.Write(data[vorige:peil.einde])
			if namen := nodig(code); len(namen) > 0 {
				uit.WriteString("," + wit(data[:peil.sleutel]) + `"tabellen": ["` + strings.Join(namen, `", "`) + `"]`)
			}
			vorige = peil.einde
			if oud.naam != "" {
				require.Greater(t, oud.sleutel, peil.einde, code)
				komma := bytes.LastIndexByte(data[:oud.sleutel], ',')
				uit.Write(data[vorige:komma])
				vorige = oud.einde
			}
		}
	}
	uit.Write(data[vorige:])
	return uit.Bytes()
}

// deelVan is one key of an object: where the key, and its value, stand in the text.
type deelVan struct {
	naam                  string
	sleutel, begin, einde int
}

func delen(t *testing.T, object []byte, vanaf int) []deelVan {
	t.Helper()
	var ds []deelVan
	d := json.NewDecoder(bytes.NewReader(object))
	_, err := d.Token()
	require.NoError(t, err)
	for d.More() {
		sleutel, err := d.Token()
		require.NoError(t, err)
		naam, ok := sleutel.(string)
		require.True(t, ok)
		na := int(d.InputOffset())
		var waarde json.RawMessage
		require.NoError(t, d.Decode(&waarde))
		einde := int(d.InputOffset())
		ds = append(ds, deelVan{naam, vanaf + na - len(naam) - len(`""`), vanaf + einde - len(waarde), vanaf + einde})
	}
	return ds
}

// wit is the white space at the end of a text.
func wit(voor []byte) string {
	return string(voor[len(bytes.TrimRight(voor, " \n")):])
}

func TestNoemKeepsTheRest(t *testing.T) {
	t.Parallel()
	const was = "{\n  \"operatie\": \"x\",\n  \"gevallen\": [\n    {\"id\": \"A\", \"peil\": {\"op\": \"d\"}, \"tabellen\": [\"oud\"], \"invoer\": 1.0},\n" +
		"    {\n      \"id\": \"B\",\n      \"peil\": {},\n      \"invoer\": {}\n    }\n  ]\n}\n"
	kreeg := noem(t, []byte(was), func(id string) []string {
		if id == "A" {
			return nil
		}
		return []string{"een", "twee"}
	})
	//nolint:testifylint // the white space is what it is about
	require.Equal(t, "{\n  \"operatie\": \"x\",\n  \"gevallen\": [\n    {\"id\": \"A\", \"peil\": {\"op\": \"d\"}, \"invoer\": 1.0},\n"+
		"    {\n      \"id\": \"B\",\n      \"peil\": {},\n      \"tabellen\": [\"een\", \"twee\"],\n      \"invoer\": {}\n    }\n  ]\n}\n", string(kreeg))
	require.Equal(t, string(kreeg), string(noem(t, kreeg, func(id string) []string {
		return map[string][]string{"B": {"een", "twee"}}[id]
	})), "a second time changes nothing")
	require.True(t, slices.IsSorted(tabellen.Namen()))
}
