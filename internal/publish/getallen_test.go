package publish_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/verminking"
)

// getaltokens draws what JSON takes for a number, mostly near a limit.
func getaltokens(t *rapid.T) string {
	token := rapid.SampledFrom([]string{"0", "1", "12", "9007199254740991", "9007199254740992", strings.Repeat("9", 40), strings.Repeat("9", 41), "363"}).Draw(t, "geheel")
	token = rapid.SampledFrom([]string{"", "-"}).Draw(t, "teken") + token
	token += rapid.SampledFrom([]string{"", "", "", ".0", ".5", ".00000000000000000001", "." + strings.Repeat("0", 40)}).Draw(t, "fractie")
	return token + rapid.SampledFrom([]string{"", "", "", "e0", "e1", "e2", "E-1", "e+15", "e-05", "e59", "e60", "e98", "e99", "e100", "e-99", "e-3000000", "e99999999999999999999"}).Draw(t, "macht")
}

// At every number of every document the reader and the schema accept the same texts;
// the schema may have a limit of the field beside that.
func TestNumbersAreTheSameToReaderAndSchema(t *testing.T) {
	t.Parallel()
	getallen := 0
	for _, op := range operaties.Alle() {
		doc := verminking.Vol(op.Invoer.Type)
		plaatsen := slices.DeleteFunc(verminking.Plaatsen(doc), func(p verminking.Plaats) bool { return p.Soort != verminking.Getal })
		getallen += len(plaatsen)
		if len(plaatsen) == 0 {
			continue
		}
		slices.SortFunc(plaatsen, func(p, q verminking.Plaats) int { return strings.Compare(p.Patroon, q.Patroon) })
		rapid.Check(t, func(t *rapid.T) {
			p := rapid.SampledFrom(plaatsen).Draw(t, "plaats")
			token := getaltokens(t)
			data := verminking.Met(doc, p, token)
			var lezer wmo.Bevindingen
			if err := op.Invoer.Check(data); err != nil && !errors.As(err, &lezer) {
				t.Fatal(err)
			}
			vorm, err := publish.Valideer(op.Invoer.Naam, data)
			if err != nil {
				t.Fatal(err)
			}
			hier := wmo.Wijs(p.Pad...)
			elders := func(b wmo.Bevinding) bool { return !slices.Contains(b.Plaats, hier) }
			// How many decimals a number may have, a schema cannot say.
			lezer = slices.DeleteFunc(lezer, func(b wmo.Bevinding) bool { return elders(b) || b.Code == "DOC-DECIMALEN" })
			vorm = slices.DeleteFunc(vorm, elders)
			grens := slices.ContainsFunc(vorm, func(b wmo.Bevinding) bool {
				return b.Code == "SCHEMA-MINIMUM" && !strings.HasSuffix(b.Bericht, "dan -9007199254740991") ||
					b.Code == "SCHEMA-MAXIMUM" && !strings.HasSuffix(b.Bericht, "dan 9007199254740991")
			})
			if (len(lezer) > 0) != (len(vorm) > 0) && !grens {
				t.Fatalf("%s %s with %s: the reader says %v, the schema %v", op.Naam, hier, token, lezer, vorm)
			}
		})
	}
	require.Greater(t, getallen, 150)
}
