package bw

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// keurGemeenten reports the codes that are no municipality on a day. Each is checked by
// itself, as they are not counted here and so cannot be counted double. Days before the
// tables begin need no reservation: no rule of these questions holds before 2015.
func keurGemeenten(b *wmo.Bevindingen, op wmo.Datum, genoemd ...gebied.Vermelding) {
	for _, v := range genoemd {
		bs, _ := gebied.CheckOpDag(op, v)
		*b = append(*b, bs...)
	}
}

// buitenDeTabellen is the reservation that package gebied does not know the municipalities
// of the day.
func buitenDeTabellen(peil wmo.Peil) []wmo.Voorbehoud {
	if err := gebied.CheckPeil(peil); err != nil {
		return []wmo.Voorbehoud{voorbehoudGebied.Zegt(err.Error())}
	}
	return nil
}

// herindelingen is the reservation that package gebied knows when a municipality began and
// ended, but not since when that was known.
func herindelingen(gs []gebied.Gemeente, peil wmo.Peil) []wmo.Voorbehoud {
	var vs []wmo.Voorbehoud
	for _, g := range gs {
		begin := g.Bestaat.Begindatum
		if g.MinstensSinds { // Bestaat begins with the tables, not with the municipality
			begin = wmo.Datum{}
		}
		for _, dag := range []wmo.Datum{begin, g.Bestaat.Einddatum.AddDagen(1)} {
			if peil.Bekend.IsValid() && dag.After(peil.Bekend) {
				vs = append(vs, voorbehoudHerindeling.Zegt(fmt.Sprintf("of de herindeling van %s per %s op %s al vaststond is niet bekend", g, dag, peil.Bekend)))
			}
		}
	}
	return vs
}
