package verblijfsbijdrage

import (
	"math/big"
	"time"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// herreken has each formula as its register words it.
var herreken = proef.Herreken{
	"FIN-F-BS-TUSSEN": func(s proef.Rekenaar) *big.Rat { return proef.Heel(dagnummer(s, "b") - dagnummer(s, "e") - 1) },
	"FIN-F-BS-DUUR":   dagenInMaanden,
	"FIN-F-BS-OVERGANG": func(s proef.Rekenaar) *big.Rat {
		return proef.Grootste(s.G("L4"), proef.Kleinste(s.G("L6"), s.G("D")))
	},
	"FIN-F-BS-REST":       func(s proef.Rekenaar) *big.Rat { return proef.Grootste(proef.Heel(0), proef.Min(s.G("L"), s.G("g"))) },
	"FIN-F-BS-DAGEN":      func(s proef.Rekenaar) *big.Rat { return proef.Heel(dagnummer(s, "e") - dagnummer(s, "b") + 1) },
	"FIN-F-BS-LAGE-DAGEN": func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },
	"FIN-F-BO-INKOMEN": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Plus(s.G("i"), proef.Maal(s.G("r"), s.G("v"))))
	},
	"FIN-F-BO-OVER": func(s proef.Rekenaar) *big.Rat {
		return proef.Min(proef.Plus(s.G("Z"), proef.Maal(s.G("k"), s.G("s"))), s.G("T"))
	},
	"FIN-F-BO-BIJDRAGE": func(s proef.Rekenaar) *big.Rat {
		return proef.Grootste(proef.Heel(0), proef.OpCent(proef.Door(proef.Min(s.G("I"), s.G("o")), s.G("n"))))
	},
}

// vanDeDag are the formulas of which a step cites the text of its own day.
var vanDeDag = []string{
	"FIN-F-BS-TUSSEN", "FIN-F-BS-DUUR", "FIN-F-BS-OVERGANG", "FIN-F-BS-REST", "FIN-F-BS-DAGEN",
	"FIN-F-BO-INKOMEN", "FIN-F-BO-OVER", "FIN-F-BO-BIJDRAGE",
}

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
