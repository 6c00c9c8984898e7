package publish_test

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// A fact that an answer says it did not use changes nothing in it: not when it is left
// out, and not when it says the opposite, unless that contradicts another fact.
func TestAnUnusedFactChangesNothing(t *testing.T) {
	gezien := 0
	doorGevallen(t, func(t *testing.T, op operaties.Operatie, g publish.Geval) {
		uit, err := op.Run(g.Tekst(), g.Peil)
		if err != nil {
			return
		}
		antwoord, ongebruikt := zonderOngebruikt(t, uit)
		for _, plaats := range ongebruikt {
			gezien++
			for _, waarde := range []any{nil, "ja", "nee"} {
				var in any
				require.NoError(t, json.Unmarshal(g.Tekst(), &in))
				if !verander(in, plaats, waarde) {
					continue
				}
				data, err := json.Marshal(in)
				require.NoError(t, err)
				anders, err := op.Run(data, g.Peil)
				if err != nil {
					require.NotNil(t, waarde, "%s can be left out: %v", plaats, err)
					continue
				}
				zelfde, _ := zonderOngebruikt(t, anders)
				require.True(t, reflect.DeepEqual(antwoord, zelfde), "%s becomes %v", plaats, waarde)
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

// verander puts another value in a place, or nothing; false when it stays as it is.
func verander(in any, plaats string, waarde any) bool {
	delen := strings.Split(plaats, "/")[1:]
	for _, d := range delen[:len(delen)-1] {
		switch v := in.(type) {
		case map[string]any:
			in = v[d]
		case []any:
			i, _ := strconv.Atoi(d)
			in = v[i]
		}
	}
	o, laatste := in.(map[string]any), delen[len(delen)-1]
	oud := o[laatste]
	if waarde == nil {
		delete(o, laatste)
		return true
	}
	if oud != "ja" && oud != "nee" || oud == waarde {
		return false
	}
	o[laatste] = waarde
	return true
}

// Nobody is asked what the input already tells: a place that is asked for holds no value.
func TestNobodyIsAskedWhatIsKnown(t *testing.T) {
	doorGevallen(t, func(t *testing.T, op operaties.Operatie, g publish.Geval) {
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

// waarde is what stands at a place, nil when nothing does.
func waarde(in any, plaats string) any {
	for _, d := range strings.Split(plaats, "/")[1:] {
		switch v := in.(type) {
		case map[string]any:
			in = v[d]
		case []any:
			i, err := strconv.Atoi(d)
			if err != nil || i >= len(v) {
				return nil
			}
			in = v[i]
		default:
			return nil
		}
	}
	return in
}
