package antwoord_test

import (
	"errors"
	"flag"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/verminking"
)

var mutanten = flag.Int("mutanten", 60, "bad documents for each operation; 2000 and more for the whole proof")

// Of every document, however it was harmed: it is refused with findings, of its day nothing is known, or its
// answer satisfies the published schema, reads back, and holds against its receipt.
func TestMutantsAreRefusedOrAnswered(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(wmo.MustDatum("2024-03-01"))
	beantwoord := 0
	for _, o := range operaties.Alle() {
		for _, m := range verminking.Mutanten(o.Invoer.Naam, o.Invoer.Type, *mutanten) {
			uit, err := antwoord.Geef(o, m.Tekst, peil)
			if err != nil {
				require.True(t, errors.As(err, new(wmo.Bevindingen)) || errors.As(err, new(*gebied.GeenGegevens)), "%s %.2000s: %v", o.Naam, m.Tekst, err)
				continue
			}
			beantwoord++
			b, err := publish.Valideer(o.Resultaat.Naam, uit)
			require.NoError(t, err)
			require.Empty(t, b, "%s %.2000s: %s", o.Naam, m.Tekst, uit)
			require.NoError(t, o.Resultaat.Check(uit), "%s %.2000s", o.Naam, m.Tekst)
			_, err = antwoord.Toets(operaties.Zoek, uit, m.Tekst)
			require.NoError(t, err, "%s %.2000s", o.Naam, m.Tekst)
		}
	}
	t.Logf("%d answered", beantwoord)
	require.Greater(t, beantwoord, 10**mutanten)
}
