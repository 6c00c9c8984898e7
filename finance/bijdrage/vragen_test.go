package bijdrage

import (
	"testing"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func TestWhatHoldsInEveryRoom(t *testing.T) {
	t.Parallel()
	kamer := proef.Kamer{
		Vragen: proef.Vragen{
			"bijdragevraag": DetermineContribution, "kostprijsvraag": WatchCostPrice, "indexeringsvraag": IndexContribution, "bijdragescenariovraag": ExploreBill,
		},
		Grenzen: grenzenVan, NulIsGeenWaarde: nulIsGeenWaarde, NulIsEenWaarde: nulIsEenWaarde,
		UniekeNamen: 1,
		Herreken:    herreken, Formules: Formules(), VanDeDag: vanDeDag,
	}
	kamer.Toets(t)
}
