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
	plaats   int // in the file
}

type ingreepsoort uint8

const (
	schorsing ingreepsoort = iota
	verdaagd
	ingestemd // all agree to a later day
)

// looptijd is a running term of the law with what moved its end.
type looptijd struct {
	k          kalender
	soort      Termijnsoort
	begin      wmo.Datum // the day of the event: the term begins the day after
	nominaal   wmo.Datum
	opgeschort int  // days that did not count
	genoemd    bool // the nominal day was named by somebody, and is not moved by law
	stappen    wmo.Berekening
}

// einde is the last day of the term as it stands.
func (l *looptijd) einde() wmo.Datum {
	if l.genoemd {
		return l.nominaal
	}
	return l.k.verleng(l.begin, l.nominaal, true)
}

// verwerk moves the end by all that intervened, in the order of its days; a day that
// is suspended twice counts once. It gives back what came when the term was over, and
// the adjournments that were longer than the law allows.
func (l *looptijd) verwerk(ingrepen []ingreep) (teLaat, teLang []int) {
	slices.SortStableFunc(ingrepen, func(a, b ingreep) int { return a.van.Compare(b.van) })
	geschorst := l.begin // no day up to and including this one can be suspended any more
	for i := range ingrepen {
		g := &ingrepen[i]
		van := g.van
		if g.soort == schorsing {
			van = later(van, geschorst.AddDagen(1))
			if van.After(g.tot) {
				continue
			}
		}
		if van.After(l.einde()) {
			teLaat = append(teLaat, g.plaats)
			continue
		}
		switch g.soort {
		case schorsing:
			l.schors(g, van)
			geschorst = g.tot
		case verdaagd:
			if !l.verdaag(g) {
				teLang = append(teLang, g.plaats)
			}
		default:
			if g.tot.After(l.einde()) {
				l.stappen = append(l.stappen, stapInstemming(g, l.nominaal))
				l.nominaal, l.genoemd = g.tot, true
			}
		}
	}
	return teLaat, teLang
}

// schors adds days that do not count. In the days that the Algemene termijnenwet
// added, the term has already reached its nominal day.
func (l *looptijd) schors(g *ingreep, van wmo.Datum) {
	if van.After(l.nominaal) {
		einde, stappen := l.k.vooruit(l.begin, l.nominaal)
		l.nominaal, l.stappen = einde, append(l.stappen, stappen...)
	}
	voor, dagen := l.nominaal, van.DagenTot(g.tot)+1
	l.nominaal = voor.AddDagen(dagen)
	l.opgeschort += dagen
	l.stappen = append(l.stappen, stapSchorsing(opschorting(l.soort), g, van, voor, l.nominaal))
}

// verdaag moves the end to a later day, at most six weeks on, counted from the
// nominal day; false when more was told than that.
func (l *looptijd) verdaag(g *ingreep) bool {
	voor, zesWeken := l.nominaal, l.nominaal.AddDagen(6*dagenPerWeek)
	uiterst := l.k.verleng(l.begin, zesWeken, true)
	binnen := g.tot.IsValid() && !g.tot.After(uiterst)
	switch {
	case !binnen:
		l.nominaal, l.genoemd = zesWeken, false
	case g.tot.After(l.einde()):
		l.nominaal, l.genoemd = g.tot, true
	default:
		return true
	}
	l.stappen = append(l.stappen, l.k.stapVerdaging(g, voor, l.nominaal, zesWeken, uiterst))
	return binnen || !g.tot.IsValid()
}
