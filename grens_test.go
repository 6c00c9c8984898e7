package wmo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// A name that may be short may be empty: then it says nothing. A blank one looks like
// nothing and is a text.
func TestANameMayBeEmptyWhereItHasNoLeastLength(t *testing.T) {
	t.Parallel()
	type groep struct {
		Naam string `json:"naam" jsonschema:"maxLength=5" vorm:"naam"`
	}
	for naam, codes := range map[string][]string{
		"": {}, "Vught": {}, " ": {"DOC-NAAM"}, "\u00a0": {"DOC-NAAM"}, "a\nb": {"DOC-NAAM"}, "Boxtel": {"DOC-LENGTE"},
	} {
		var b wmo.Bevindingen
		if err := wmo.CheckVelden(&groep{naam}); err != nil {
			require.ErrorAs(t, err, &b)
		}
		require.Equal(t, codes, b.Codes(), "%q", naam)
	}
	g, err := wmo.Decode[groep]([]byte(`{"naam": ""}`))
	require.NoError(t, err)
	require.Equal(t, groep{}, g)
}

// A fraction of which not every digit is kept has no number of decimals.
func TestOnlyExactNumbersHaveDecimals(t *testing.T) {
	t.Parallel()
	_, err := wmo.Decode[struct {
		Aantal float64 `json:"aantal" jsonschema:"decimalen=0"`
	}]([]byte(`{"aantal": 1}`))
	require.ErrorContains(t, err, `de grens "decimalen=0" past niet bij een getal`)
	_, err = wmo.Decode[struct {
		Aantal wmo.Getal `json:"aantal" jsonschema:"decimalen=0"`
	}]([]byte(`{"aantal": 1}`))
	require.NoError(t, err)
}

// A limit is one of the number as it was written, also where a double cannot tell it from the limit.
func TestALimitIsOneOfWhatWasWritten(t *testing.T) {
	t.Parallel()
	type doc struct {
		Niveau float64 `json:"niveau" jsonschema:"minimum=0.5,maximum=0.9999"`
	}
	for tekst, goed := range map[string]bool{
		"0.5": true, "0.50000000000000000000": true, "5e-1": true, "0.49999999999999999999": false, "49999999999999999999e-20": false,
		"0.9999": true, "0.99990000000000000000": true, "0.99989999999999999999": true, "0.99990000000000000001": false,
	} {
		_, err := wmo.Decode[doc]([]byte(`{"niveau":` + tekst + `}`))
		if goed {
			require.NoError(t, err, tekst)
		} else {
			require.ErrorContains(t, err, "ligt niet tussen 0,5 en 0,9999 [DOC-BEREIK]", tekst)
		}
	}
}
