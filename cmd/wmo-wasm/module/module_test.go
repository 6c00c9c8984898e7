package module_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/cmd/wmo-wasm/module"
	"github.com/bwo-sdk/wmo/internal/operaties/gebied"
)

// A module answers what it was made for and refuses the rest, in the same words as when there is no such
// operation at all.
func TestAModuleAnswersItsOwnQuestions(t *testing.T) {
	module.Beantwoord(gebied.Operaties)
	var uit struct {
		Resultaat   string `json:"$schema"`
		Bevindingen []struct{ Code, Bericht string }
	}
	require.NoError(t, json.Unmarshal(module.Antwoord([]byte(
		`{"operatie": "gebied.opvolgers", "peil": {"op": "2021-01-01"}, "invoer": {"gemeente": "0788"}}`)), &uit))
	require.Equal(t, "https://github.com/bwo-sdk/wmo/schema/v1/gebied/opvolging.schema.json", uit.Resultaat)
	require.NoError(t, json.Unmarshal(module.Antwoord([]byte(
		`{"operatie": "bw.feestdag", "peil": {"op": "2021-01-01"}, "invoer": {"datum": "2021-01-01"}}`)), &uit))
	require.Equal(t, "VRG-OPERATIE", uit.Bevindingen[0].Code)
	require.Equal(t, `er is geen operatie "bw.feestdag"`, uit.Bevindingen[0].Bericht)
}
