package tarief

import (
	"testing"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func TestWhatHoldsInEveryRoom(t *testing.T) {
	t.Parallel()
	kamer := proef.Kamer{
		Vragen: proef.Vragen{
			"tariefopbouwvraag": BuildTariff, "tarieftoetsvraag": AssessTariff, "tariefindexeringsvraag": IndexTariffs, "tariefafleidingsvraag": DeriveTariffs,
		},
		Grenzen: grenzenVan, NulIsGeenWaarde: nulIsGeenWaarde, NulIsEenWaarde: nulIsEenWaarde,
		UniekeNamen: 5,
		ZonderStap:  []string{"tariefindexeringsvraag/Jaar", "tarieftoetsvraag/Aangeboden"},
		Herreken:    herreken, Formules: Formules(),
	}
	kamer.Toets(t)
}
