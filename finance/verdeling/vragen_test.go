package verdeling

import (
	"testing"

	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// vragen are the questions of this package by the name of their published cases.
var vragen = proef.Vragen{"afrekeningsvraag": SettleAdvances, "geldverdeling": ShareAmount, "reservevraag": RunReserve}

func TestWhatOnlyGoCanSayIsFoundEverywhere(t *testing.T) {
	t.Parallel()
	proef.AlleenGo(t, vragen)
}

func TestEveryLimitHoldsAtItsEdge(t *testing.T) {
	t.Parallel()
	proef.Grenzen(t, vragen, grenzenVan)
}

func TestZeroIsAValueOrRefused(t *testing.T) {
	t.Parallel()
	proef.Nul(t, vragen, nulIsGeenWaarde, nulIsEenWaarde)
}

func TestNamesThatLookAlikeAreOne(t *testing.T) {
	t.Parallel()
	proef.Namen(t, vragen, 3)
}

func TestEveryNumberThatMovesTheAnswerMovesAStep(t *testing.T) {
	t.Parallel()
	proef.Feiten(t, vragen, "afrekeningsvraag/Deelnemers/EigenKosten")
}

func TestStepsOfTheCasesRecompute(t *testing.T) {
	t.Parallel()
	herreken.Gevallen(t, vragen, Formules(), kit.Register().Formules())
}

func TestWhatIsToldIsWrittenDown(t *testing.T) {
	t.Parallel()
	proef.Verteld(t, vragen)
}

func TestWhatIsFoundIsWrittenDown(t *testing.T) {
	t.Parallel()
	proef.Gevonden(t, vragen, grenzenVan)
}

func TestNoMoneyForMunicipalitiesThatAreNotThere(t *testing.T) {
	t.Parallel()
	proef.Gemeenten(t, vragen, maakHuidig)
}
