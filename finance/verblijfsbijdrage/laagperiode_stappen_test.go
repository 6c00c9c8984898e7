package verblijfsbijdrage

import (
	"math/big"
	"time"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// tijd is the input of a step that is a day.
func tijd(s proef.Rekenaar, naam string) time.Time {
	for _, i := range s.Invoer {
		if i.Naam == naam {
			t, err := time.Parse(time.DateOnly, i.Waarde)
			if err == nil {
				return t
			}
		}
	}
	return time.Time{}
}

const uurPerDag = 24

func dagnummer(s proef.Rekenaar, naam string) int64 {
	return tijd(s, naam).Unix() / 60 / 60 / uurPerDag
}

// dagenInMaanden counts day by day until the day with the same number, or the first of the month after
// one that has no such day.
func dagenInMaanden(s proef.Rekenaar) *big.Rat {
	begin := tijd(s, "b")
	// time.Date turns 31 February into 3 March; the period ends with February.
	einde := begin.AddDate(0, s.Heel("m"), 0)
	if einde.Day() != begin.Day() {
		einde = time.Date(einde.Year(), einde.Month(), 1, 0, 0, 0, 0, time.UTC)
	}
	n := int64(0)
	for d := begin; d.Before(einde); d = d.AddDate(0, 0, 1) {
		n++
	}
	return proef.Heel(n)
}
