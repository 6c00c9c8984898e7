package schemamaker_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/schema"
)

// A description ends with the limits of the field.
func TestLimitsAreToldInDutch(t *testing.T) {
	t.Parallel()
	tekst, ok := schema.Schema("finance/geldverdeling")
	require.True(t, ok)
	var doc struct {
		Defs map[string]struct {
			Properties map[string]struct{ Description string } `json:"properties"`
		} `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(tekst, &doc))
	for veld, wil := range map[string]string{
		"VerdeelsleutelDeelnemer/inwoners": "bedrag per inwoner te tonen. Van 0 tot en met 100000000.",
		"VerdeelsleutelDeelnemer/aandeel":  "of tot iets anders. Van 0 tot en met 100000000. Hoogstens 6 decimalen.",
		"VerdeelsleutelDeelnemer/kosten":   "in euro's. Van 0.00 tot en met 999999999999.99.",
		"VerdeelsleutelDeelnemer/naam":     "bij de eerste en bij de latere.",
		"Maatstaf/weging":                  "bij een niet staan (DOC-OVERBODIG). Meer dan 0 en hoogstens 100000000. Hoogstens 6 decimalen.",
		"Sleutel/maatstaven":               "naar weging gemiddeld. In de lijst: van 1 tot en met 10.",
	} {
		soort, naam, _ := strings.Cut(veld, "/")
		zin := doc.Defs[soort].Properties[naam].Description
		require.True(t, strings.HasSuffix(zin, wil), "%s: %s", veld, zin)
	}
}
