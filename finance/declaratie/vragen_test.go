package declaratie

import (
	"testing"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func TestWhatHoldsInEveryRoom(t *testing.T) {
	t.Parallel()
	kamer := proef.Kamer{
		Vragen: proef.Vragen{
			"declaratiebedragvraag": PriceDeclaration, "declaratieruimtevraag": LimitVolume, "etmaalvraag": PriceStay,
		},
		Grenzen: grenzenVan, NulIsGeenWaarde: nulIsGeenWaarde, NulIsEenWaarde: nulIsEenWaarde,
		Herreken: herreken, Formules: Formules(),
	}
	kamer.Toets(t)
}
