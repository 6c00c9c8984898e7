package bw

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// keurGemeenten finds what is no municipality on a day among those that a document
// names. Each is held against the day by itself: none of them is counted, so none counts
// double. What the tables cannot tell of a day before they begin needs no reservation
// here: before 2015 no rule of these questions holds.
func keurGemeenten(b *wmo.Bevindingen, op wmo.Datum, genoemd ...gebied.Vermelding) {
	for _, v := range genoemd {
		bs, _ := gebied.CheckOpDag(op, v)
		*b = append(*b, bs...)
	}
}

// buitenDeTabellen is the reservation of an answer about a day of which package gebied
// does not know the municipalities.
func buitenDeTabellen(peil wmo.Peil) []wmo.Voorbehoud {
	if err := gebied.CheckPeil(peil); err != nil {
		return []wmo.Voorbehoud{voorbehoudGebied.Zegt(err.Error())}
	}
	return nil
}

// herindelingen: package gebied knows since when and until when a municipality exists,
// and not since when that was known.
func herindelingen(gs []gebied.Gemeente, peil wmo.Peil) []wmo.Voorbehoud {
	var vs []wmo.Voorbehoud
	for _, g := range gs {
		begin := g.Bestaat.Begindatum
		if g.MinstensSinds { // the first day of the tables, and of no municipality
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
