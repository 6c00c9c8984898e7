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

// CheckOpDag reports the municipalities of one list that do not exist on a day: unknown, not
// yet there, or ended, with the successors. A municipality that is listed beside its own
// successor is reported too, as it would count double. Zero codes are ignored.
//
// A day before the tables begin counts as their first day, and an unknown code is then a
// reservation and no finding. A day after they end counts as their last day.
func CheckOpDag(op wmo.Datum, genoemd ...Vermelding) (wmo.Bevindingen, []wmo.Voorbehoud) {
	var b wmo.Bevindingen
	g, err := laad()
	if err != nil { // cannot happen: the tables are embedded, and a test reads them
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

// inTabel is the day nearest to op that the tables know.
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

// dubbel reports a former municipality that is listed beside its successor.
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
