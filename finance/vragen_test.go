package finance

import (
	"testing"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func TestWhatHoldsInEveryRoom(t *testing.T) {
	t.Parallel()
	kamer := proef.Kamer{
		Vragen: proef.Vragen{
			"arrangementvraag": DescribeArrangement, "lumpsumvraag": AssessLumpsum,
			"omzetting": ConvertProvision, "prikkelvraag": MeasureIncentives, "saldovraag": AssessBalance,
			"vergelijkingsvraag": CompareIncentives, "waarborgvraag": AssessSafeguards,
		},
		Grenzen: grenzenVan, NulIsGeenWaarde: nulIsGeenWaarde, NulIsEenWaarde: nulIsEenWaarde,
		UniekeNamen: 7,
		ZonderStap:  []string{"vergelijkingsvraag/"},
		Herreken:    herreken, Formules: register.Formules(),
	}
	kamer.Toets(t)
}
