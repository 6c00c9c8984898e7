package welzijn

import (
	"testing"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func TestWhatHoldsInEveryRoom(t *testing.T) {
	t.Parallel()
	kamer := proef.Kamer{
		Vragen: proef.Vragen{
			"maatregelenvraag": RankMeasures, "vermedenvraag": AppraiseWelfare, "voorwaardenvraag": AssessConditions,
		},
		Grenzen: grenzenVan, NulIsGeenWaarde: nulIsGeenWaarde, NulIsEenWaarde: nulIsEenWaarde,
		UniekeNamen: 2,
		ZonderStap:  []string{"voorwaardenvraag/", "maatregelenvraag/Budget"},
		Herreken:    herreken, Formules: Formules(),
	}
	kamer.Toets(t)
}
