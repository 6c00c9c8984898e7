package verdeling

import (
	"testing"

	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func TestWhatHoldsInEveryRoom(t *testing.T) {
	t.Parallel()
	kamer := proef.Kamer{
		Vragen: proef.Vragen{
			"afrekeningsvraag": SettleAdvances, "geldverdeling": ShareAmount, "reservevraag": RunReserve,
		},
		Grenzen: grenzenVan, NulIsGeenWaarde: nulIsGeenWaarde, NulIsEenWaarde: nulIsEenWaarde,
		UniekeNamen: 3,
		ZonderStap:  []string{"afrekeningsvraag/Deelnemers/EigenKosten"},
		Herreken:    herreken, Formules: Formules(), Gedeeld: kit.Register().Formules(),
		MaakHuidig: maakHuidig,
	}
	kamer.Toets(t)
}
