package tabellen_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// What stands in the folder is what is embedded, schemas aside.
func TestEveryFileIsEmbedded(t *testing.T) {
	t.Parallel()
	paden, err := filepath.Glob("*.json")
	require.NoError(t, err)
	var namen []string
	for _, pad := range paden {
		if naam := strings.TrimSuffix(pad, ".json"); !strings.HasSuffix(naam, ".schema") {
			namen = append(namen, naam)
			op, err := os.ReadFile(pad)
			require.NoError(t, err)
			tekst, ok := tabellen.Tekst(naam)
			require.True(t, ok)
			require.Equal(t, string(op), string(tekst))
		}
	}
	require.Equal(t, namen, tabellen.Namen())
	require.Len(t, namen, 20)
}

// Every source can be looked up and is used by a row; no row is firmer than its source.
// Whatever has a source and a certainty is a row, wherever it stands.
func TestEveryRowHasASource(t *testing.T) {
	t.Parallel()
	for _, naam := range tabellen.Namen() {
		tekst, _ := tabellen.Tekst(naam)
		var doc map[string]any
		require.NoError(t, json.Unmarshal(tekst, &doc))
		require.Equal(t, "https://github.com/bwo-sdk/wmo/schema/v1/tabellen/"+naam+".schema.json", doc["$schema"])
		kop, err := tabellen.Lees[tabellen.Kop](naam)
		require.NoError(t, err)
		gebruikt, rijen := map[string]bool{}, 0
		for sleutel, lijst := range doc {
			if lijst, ok := lijst.([]any); ok {
				for _, rij := range lijst {
					r, ok := rij.(map[string]any)
					require.True(t, ok, "%s %s", naam, sleutel)
					var z wmo.Zekerheid
					require.NoError(t, z.UnmarshalText([]byte(r["zekerheid"].(string))))
					bron, ok := kop.Bronnen[r["bron"].(string)]
					require.True(t, ok, r)
					require.LessOrEqual(t, z, bron.Zekerheid, r)
					gebruikt[r["bron"].(string)] = true
					rijen++
					if p, ok := r["bronProvincie"].(string); ok {
						gebruikt[p] = true
					}
				}
			}
		}
		require.Positive(t, rijen, naam)
		for sleutel, bron := range kop.Bronnen {
			require.NoError(t, bron.Check(), sleutel)
			require.True(t, gebruikt[sleutel] || sleutel == "rvig", "%s: no row is by %s", naam, sleutel) // the register of all municipalities
		}
	}
}

func TestATableThatIsNotThere(t *testing.T) {
	t.Parallel()
	_, err := tabellen.Lees[tabellen.Kop]("planeten")
	require.EqualError(t, err, "er is geen tabel planeten")
	_, ok := tabellen.Tekst("gemeenten.schema")
	require.False(t, ok)
	_, err = tabellen.Lees[struct {
		Titel int `json:"titel"`
	}](tabellen.Ethos)
	require.ErrorContains(t, err, "tabel ethos: ")
}
