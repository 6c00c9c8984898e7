package rijk

import (
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func TestWhatHoldsInEveryRoom(t *testing.T) {
	t.Parallel()
	kamer := proef.Kamer{
		Vragen: proef.Vragen{
			"budgetpad": PlanBudgetPath, "narekeningsvraag": RecomputeFigure, "rijkstotaalvraag": ListTotals, "uitkeringsvraag": ListGrants,
		},
		Grenzen: grenzenVan, NulIsGeenWaarde: nulIsGeenWaarde, NulIsEenWaarde: nulIsEenWaarde,
		UniekeNamen: 3, NietUniek: []string{"/mutaties"},
		ZonderStap: []string{"rijkstotaalvraag/"},
		Herreken:   herreken, Formules: Formules(), Gedeeld: kit.Register().Formules(),
		MaakHuidig: func(in any) {
			if b, ok := in.(*Budgetpad); ok {
				b.GemeentenOp = wmo.Datum{}
			}
		},
	}
	kamer.Toets(t)
}
