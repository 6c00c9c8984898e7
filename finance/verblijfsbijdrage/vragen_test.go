package verblijfsbijdrage

import (
	"testing"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// vragen are the questions of this package by the name of their published cases.
var vragen = proef.Vragen{
	"bijdragesoortvraag": DetermineKind, "laagperiodevraag": CalculateLowPeriod, "opvangvraag": CalculateShelterContribution,
	"verblijfsbijdragevraag": CalculateStayContribution,
}

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
	proef.Namen(t, vragen, 0)
}

func TestEveryNumberThatMovesTheAnswerMovesAStep(t *testing.T) {
	t.Parallel()
	proef.Feiten(t, vragen, "verblijfsbijdragevraag/Nihil/Maandinkomen")
}

func TestStepsOfTheCasesRecompute(t *testing.T) {
	t.Parallel()
	herreken.Gevallen(t, vragen, Formules(), nil, vanDeDag()...)
}

func TestWhatIsToldIsWrittenDown(t *testing.T) {
	t.Parallel()
	proef.Verteld(t, vragen)
}

func TestWhatIsFoundIsWrittenDown(t *testing.T) {
	t.Parallel()
	proef.Gevonden(t, vragen, grenzenVan)
}
