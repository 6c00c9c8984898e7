package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// ingreep is something that moves the end of a running term. Of a suspension van and tot
// are the first and the last day that do not count. Of an adjournment van is the day on
// which it was announced and tot the new last day; zero: as late as the law allows.
type ingreep struct {
	soort    ingreepsoort
	van, tot wmo.Datum
	plaats   string // JSON Pointer into the file
	open     bool   // nobody knows yet when it ends
}

type ingreepsoort uint8

const (
	schorsing ingreepsoort = iota
	verdaagd
	ingestemd // all agree to a later day
)

// looptijd is a running term of the law, with what moved its end so far.
type looptijd struct {
	k          kalender
	soort      Termijnsoort
	begin      wmo.Datum // the day of the event: the term begins the day after
	nominaal   wmo.Datum // the last day before the Algemene termijnenwet (holidays) moves it
	genoemd    bool      // the day was named by somebody, so that the law does not move it
	verdaagd   bool
	open       bool // it is suspended, until a day that is not known
	opgeschort int  // days that did not count
	v          wmo.Verantwoording

	// Places in the file of what came after the term, and of adjournments that were longer
	// than the law allows.
	teLaat, teLang []string
}

// loopt is a term of the law that runs from the day of an event.
func (k kalender) loopt(soort Termijnsoort, dag wmo.Datum) looptijd {
	r, _ := zoekTermijn(soort)
	t := telling{duur: r.duur, richting: 1, bron: &r.bron}
	l := looptijd{k: k, soort: soort, begin: dag, nominaal: r.duur.dag(dag, t.richting, wmo.MaandEinde), v: wmo.VerantwoordingOp(wmo.Peil{Bekend: k.bekend})}
	t.stap(&l.v, wmo.Dag("dag van de gebeurtenis", dag), wmo.Dag("laatste dag naar zijn duur", l.nominaal))
	return l
}

// einde is the last day of the term as it stands.
func (l *looptijd) einde() wmo.Datum {
	if l.genoemd {
		return l.nominaal
	}
	return l.k.verleng(l.begin, l.nominaal, true)
}

// slot is the last day with all steps to it.
func (l looptijd) slot() (wmo.Datum, wmo.Berekening) {
	einde := l.sluit()
	return einde, l.v.Berekening()
}

// sluit is einde that also adds the steps to it.
func (l *looptijd) sluit() wmo.Datum {
	if l.genoemd {
		return l.nominaal
	}
	return l.k.volgensWet(&l.v, l.begin, l.nominaal, 1, true)
}

// na is the term after suspensions and adjournments, in the order of their days. A day that
// is suspended twice counts once. Call it once for each l, as the two share their steps.
func (l looptijd) na(ingrepen []ingreep) looptijd {
	geschorst := l.begin // no day up to and including this one can be suspended any more
	for _, g := range slices.SortedStableFunc(slices.Values(ingrepen), func(a, b ingreep) int { return a.van.Compare(b.van) }) {
		l.open = l.open || g.open
		if g.soort == schorsing {
			g.van = later(g.van, geschorst.AddDagen(1))
			if g.van.After(g.tot) {
				continue
			}
		}
		switch {
		case g.van.After(l.einde()):
			l.teLaat = append(l.teLaat, g.plaats)
		case g.soort == schorsing:
			l.schors(&g)
			geschorst = g.tot
		case g.soort == verdaagd:
			l.verdaag(&g)
		case g.tot.After(l.einde()):
			l.stapInstemming(&g, l.nominaal)
			l.nominaal, l.genoemd = g.tot, true
		}
	}
	return l
}

// schors adds the suspended days. When the suspension begins after the nominal last day,
// it adds them to the last day as moved by the Algemene termijnenwet.
func (l *looptijd) schors(g *ingreep) {
	if g.van.After(l.nominaal) {
		l.nominaal = l.sluit()
	}
	voor, dagen := l.nominaal, g.van.DagenTot(g.tot)+1
	l.nominaal = voor.AddDagen(dagen)
	l.opgeschort += dagen
	l.stapSchorsing(g, voor, l.nominaal)
}

// verdaag moves the end to a later day, at most six weeks on, counted from the
// nominal day.
func (l *looptijd) verdaag(g *ingreep) {
	l.verdaagd = true
	voor, zesWeken := l.nominaal, l.nominaal.AddDagen(6*dagenPerWeek)
	uiterst := l.k.verleng(l.begin, zesWeken, true)
	switch {
	case !g.tot.IsValid():
		l.nominaal, l.genoemd = zesWeken, false
	case g.tot.After(uiterst):
		l.nominaal, l.genoemd = zesWeken, false
		l.teLang = append(l.teLang, g.plaats)
	case g.tot.After(l.einde()):
		l.nominaal, l.genoemd = g.tot, true
	default: // not later than the term already is
		return
	}
	l.stapVerdaging(g, voor, l.nominaal, zesWeken, uiterst)
}
