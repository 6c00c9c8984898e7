package finance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func codesVan(vs []wmo.Voorbehoud) []string {
	uit := make([]string, len(vs))
	for i := range vs {
		uit[i] = vs[i].Code
	}
	return uit
}

// plaatsenVan are the codes that were found, by first place.
func plaatsenVan(t *testing.T, err error) map[string]string {
	t.Helper()
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	plaatsen := map[string]string{}
	for _, f := range b {
		plaatsen[f.Plaats[0]] += f.Code
	}
	return plaatsen
}
