package gebied

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingOpgevolgd = register.Melding("GEB-GEMEENTE-OPGEVOLGD", "een gemeente staat naast de gemeente waar zij in opging, en telt dubbel")

	voorbehoudVoorDeTabel = register.Voorbehoud("GEB-V-VOOR-DE-TABEL", "een gemeentecode van voor de eerste dag van de tabellen, die zij niet kennen")
)

// Vermelding is a municipality as a document names it: the code, and where it stands.
type Vermelding struct {
	Gemeente wmo.Gemeentecode
	Plaats   string // JSON Pointer
}

// CheckOpDag holds the municipalities that share one key, plan or list against a day and
// finds those that are not there on it: never heard of, not yet, or no longer, and then
// who came after. A municipality that stands beside what it went into is counted double.
// A zero code is left to whoever asks for one.
//
// A day before the tables begin is taken as their first one, and there a code that they
// lack is a reservation and no finding. A day after they end is taken as their last one.
func CheckOpDag(op wmo.Datum, genoemd ...Vermelding) (wmo.Bevindingen, []wmo.Voorbehoud) {
	var b wmo.Bevindingen
	g, err := laad()
	if err != nil { // the tables are part of the program, and a test reads them
		b.Meld(meldingOnbekend, err.Error(), "")
		return b, nil
	}
	var vs []wmo.Voorbehoud
	dag := g.inTabel(op)
	plaatsen := map[wmo.Gemeentecode]string{}
	for _, v := range genoemd {
		if _, gehad := plaatsen[v.Gemeente]; !gehad {
			plaatsen[v.Gemeente] = v.Plaats
		}
	}
	for _, v := range genoemd {
		if v.Gemeente.IsZero() {
			continue
		}
		if _, ok := g.index[v.Gemeente]; !ok && op.Before(dag) {
			vs = append(vs, voorbehoudVoorDeTabel.Zegt(fmt.Sprintf("of er op %s een gemeente %s was, is niet bekend; bekend is %s", op, v.Gemeente, g.bekend)))
			continue
		}
		gm, ok := g.ken(&b, v.Gemeente, v.Plaats)
		if ok && begonnen(&b, gm, dag, v.Plaats) && !gm.Bestaat.Bevat(dag) && !g.dubbel(&b, gm, dag, v.Plaats, plaatsen) {
			g.blijft(&b, gm, dag, v.Plaats)
		}
	}
	return b, vs
}

// inTabel is the day of the tables that is nearest to a day.
func (g *gegevens) inTabel(op wmo.Datum) wmo.Datum {
	switch {
	case op.Before(g.bekend.Begindatum):
		return g.bekend.Begindatum
	case op.After(g.bekend.Einddatum):
		return g.bekend.Einddatum
	default:
		return op
	}
}

// dubbel reports a municipality that ended and stands beside what it went into.
func (g *gegevens) dubbel(b *wmo.Bevindingen, gm Gemeente, op wmo.Datum, plaats string, plaatsen map[wmo.Gemeentecode]string) bool {
	for _, l := range g.vooruit(gm, op, nil) {
		if daar, ok := plaatsen[l.Gemeente.Code]; ok {
			b.Meld(meldingOpgevolgd, fmt.Sprintf("%s bestaat op %s niet meer: tot en met %s; %s kwam ervoor in de plaats en staat er ook, dus dat telt dubbel",
				gm, op, gm.Bestaat.Einddatum, l.Gemeente), plaats, daar)
			return true
		}
	}
	return false
}
