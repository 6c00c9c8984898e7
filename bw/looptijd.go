package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// ingreep is something that moves the end of a running term. Of a suspension van and
// tot are the first and the last day that do not count; of an adjournment van is the
// day on which it was told and tot the new last day, no date for as long as the law allows.
type ingreep struct {
	soort    ingreepsoort
	van, tot wmo.Datum
	plaats   string // in the file
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
	nominaal   wmo.Datum // the last day, before the Algemene termijnenwet moves it
	genoemd    bool      // somebody named that day, and the law does not move it
	verdaagd   bool
	open       bool // stands still, nobody knows until when
	opgeschort int  // days that did not count
	v          wmo.Verantwoording

	// Places in the file of what came when the term was over, and of adjournments that
	// were longer than the law allows.
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

// slot is that last day, with all steps to it.
func (l looptijd) slot() (wmo.Datum, wmo.Berekening) {
	einde := l.sluit()
	return einde, l.v.Berekening()
}

// sluit is einde, and adds the steps to it.
func (l *looptijd) sluit() wmo.Datum {
	if l.genoemd {
		return l.nominaal
	}
	return l.k.volgensWet(&l.v, l.begin, l.nominaal, 1, true)
}

// na is the term after all that intervened, in the order of its days; a day that is
// suspended twice counts once. Its steps go on where those of l end, so of one l there is one na.
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

// schors adds days that do not count. In the days that the Algemene termijnenwet
// added, the term has already reached its nominal day.
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
	default: // no later than it was
		return
	}
	l.stapVerdaging(g, voor, l.nominaal, zesWeken, uiterst)
}
