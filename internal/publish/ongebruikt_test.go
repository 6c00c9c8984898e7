package publish_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// A fact that an answer says it did not use changes nothing in it: not when it is left
// out, and not when it says the opposite, unless that contradicts another fact.
func TestAnUnusedFactChangesNothing(t *testing.T) {
	gezien := 0
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		uit, err := op.Run(g.Tekst(), g.Peil)
		if err != nil {
			return
		}
		antwoord, ongebruikt := zonderOngebruikt(t, uit)
		var in any
		require.NoError(t, json.Unmarshal(g.Tekst(), &in))
		for _, plaats := range ongebruikt {
			gezien++
			for _, anders := range []any{nil, "ja", "nee"} {
				if oud := waarde(in, plaats); anders != nil && (oud != "ja" && oud != "nee" || oud == anders) {
					continue
				}
				data, err := json.Marshal(vervang(in, plaats, anders))
				require.NoError(t, err)
				dan, err := op.Run(data, g.Peil)
				if err != nil {
					require.NotNil(t, anders, "%s can be left out: %v", plaats, err)
					continue
				}
				zelfde, _ := zonderOngebruikt(t, dan)
				require.True(t, reflect.DeepEqual(antwoord, zelfde), "%s becomes %v", plaats, anders)
			}
		}
	})
	require.Positive(t, gezien)
}

// zonderOngebruikt is an answer as it is written, apart from what it did not use.
func zonderOngebruikt(t *testing.T, uit any) (antwoord map[string]any, ongebruikt []string) {
	t.Helper()
	data, err := json.Marshal(uit)
	require.NoError(t, err)
	if json.Unmarshal(data, &antwoord) != nil {
		return nil, nil
	}
	if lijst, ok := antwoord["ongebruikt"].([]any); ok {
		for _, p := range lijst {
			ongebruikt = append(ongebruikt, p.(string))
		}
	}
	delete(antwoord, "ongebruikt")
	return antwoord, ongebruikt
}

// Nobody is asked what the input already tells: a place that is asked for holds no value.
func TestNobodyIsAskedWhatIsKnown(t *testing.T) {
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		if !strings.HasPrefix(op.Naam, "bw.") {
			return
		}
		uit, err := op.Run(g.Tekst(), g.Peil)
		if err != nil {
			return
		}
		data, err := json.Marshal(uit)
		require.NoError(t, err)
		var antwoord, in any
		require.NoError(t, json.Unmarshal(data, &antwoord))
		require.NoError(t, json.Unmarshal(g.Tekst(), &in))
		loop(antwoord, func(o map[string]any) {
			lijst, _ := o["ontbreekt"].([]any)
			for _, plaats := range lijst {
				switch waarde(in, plaats.(string)).(type) {
				case nil, []any, map[string]any:
				default:
					t.Errorf("%s is asked, and is known", plaats)
				}
			}
		})
	})
}
