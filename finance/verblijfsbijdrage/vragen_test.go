package verblijfsbijdrage

import (
	"testing"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func TestWhatHoldsInEveryRoom(t *testing.T) {
	t.Parallel()
	kamer := proef.Kamer{
		Vragen: proef.Vragen{
			"bijdragesoortvraag": DetermineKind, "laagperiodevraag": CalculateLowPeriod, "opvangvraag": CalculateShelterContribution,
			"verblijfsbijdragevraag": CalculateStayContribution,
		},
		Grenzen: grenzenVan, NulIsGeenWaarde: nulIsGeenWaarde, NulIsEenWaarde: nulIsEenWaarde,
		ZonderStap: []string{"verblijfsbijdragevraag/Nihil/Maandinkomen"},
		Herreken:   herreken, Formules: Formules(), VanDeDag: vanDeDag(),
	}
	kamer.Toets(t)
}
