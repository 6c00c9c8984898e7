package publish_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// Sentences that follow from what a case gives, and that stand in no register and no golden
// file. Their wording is ours, so that no case expects it of another implementation.
func TestSentencesOfCases(t *testing.T) {
	zinnen := map[string]map[string]string{
		"BW-GRD-005":  {"/vuistregels/3/vragen/0/tekst": "Kan de cliënt ook 's nachts en in het weekend iemand bereiken?"},
		"CAP-VD-110":  {"/omschrijving": "verdeeld naar herkomst, met de methode grootste resten, over lopende totalen vanaf 2020-01-01"},
		"NVO-SES-006": {"/vragen/0/geheel/eensgezindheid/duiding": "op elk stembiljet staat alles gelijk: W bestaat dan niet"},
		"NVO-SES-007": {"/vragen/0/geheel/eensgezindheid/duiding": "één stembiljet is het altijd met zichzelf eens: W = 1 zegt hier niets"},
	}
	getoond := 0
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		if zinnen[g.ID] == nil {
			return
		}
		uit, err := op.Run(g.Tekst(), g.Peil)
		require.NoError(t, err)
		data, err := json.Marshal(uit)
		require.NoError(t, err)
		staat := map[string]string{}
		doorTeksten(leesJSON(t, data), "", func(plaats, tekst string) { staat[plaats] = tekst })
		for plaats, zin := range zinnen[g.ID] {
			require.Equal(t, zin, staat[plaats], plaats)
			getoond++
		}
	})
	require.Len(t, zinnen, getoond)
}
