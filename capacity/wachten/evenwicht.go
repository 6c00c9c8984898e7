package wachten

import (
	"math"

	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// stelsel is a demand for places and what those do who find none. Times are in mean stays.
type stelsel struct {
	model  Wachtmodel
	a      float64 // load: arrivals in a mean stay
	geduld float64 // mean patience, with leaving
}

// evenwicht is the steady state at a number of places; all shares are of the arrivals.
type evenwicht struct {
	weigering float64 // goes elsewhere
	wacht     float64 // waits
	rij       float64 // mean number waiting
	afhaken   float64 // leaves while waiting
	bezet     float64 // mean number of places taken
}

// bij is the steady state with c places; false when there is none and the queue grows.
func (s stelsel) bij(c int) (evenwicht, bool) {
	var e evenwicht
	switch s.model {
	case Verlies:
		e.weigering = ErlangB(c, s.a)
	case Wachtrij:
		vrij := float64(c) - s.a
		if vrij <= 0 {
			return e, false
		}
		e.wacht = ErlangC(c, s.a)
		e.rij = e.wacht * s.a / vrij
	default:
		e.wacht, e.rij = metAfhaken(float64(c), s.a, s.geduld)
		e.afhaken = e.rij / (s.a * s.geduld)
	}
	e.bezet = s.a * (1 - e.weigering - e.afhaken)
	return e, true
}

// langer is the share of arrivals that waits longer than t mean stays, whether for a place or to leave.
func (s stelsel) langer(c int, e evenwicht, t float64) float64 {
	switch s.model {
	case Verlies:
		return 0
	case Wachtrij:
		return e.wacht * math.Exp(-(float64(c)-s.a)*t)
	default:
		return e.wacht * math.Exp(-t/s.geduld) * s.nogGeenPlaats(float64(c), t)
	}
}

// nogGeenPlaats is the probability that somebody who has to wait, and does not leave, has no place after t:
// the density of that time is proportional to exp(a·g·(1 − e^(−t/g)) − c·t), so that it is a ratio
// of two tails of a gamma distribution of shape c·g. Where those tails would both vanish, their series are compared.
func (s stelsel) nogGeenPlaats(c, t float64) float64 {
	vorm, nu := c*s.geduld, s.a*s.geduld
	dan := nu * math.Exp(-t/s.geduld)
	if nu < vorm+1 {
		e := -nu*math.Expm1(-t/s.geduld) - c*t
		return math.Exp(e) * kit.Gammareeks(vorm, dan) / kit.Gammareeks(vorm, nu)
	}
	na, _ := kit.Gammastaarten(vorm, dan)
	begin, _ := kit.Gammastaarten(vorm, nu)
	return na / begin
}

// kwantiel is the wait, in mean stays, that a share q of the arrivals does not exceed.
func (s stelsel) kwantiel(c int, e evenwicht, q float64) float64 {
	wacht := func(t float64) bool { return s.langer(c, e, t) <= 1-q }
	switch {
	case e.wacht <= 1-q:
		return 0
	case s.model == Wachtrij:
		return math.Log(e.wacht/(1-q)) / (float64(c) - s.a)
	}
	plafond := 1.0
	for !wacht(plafond) {
		plafond *= 2
	}
	return kit.Grenswaarde(plafond, wacht)
}

// kleinste is the least number of places from which voldoet holds, for a condition that more places never
// undo, and that a million places meet.
func kleinste(voldoet func(c int) bool) int {
	boven := 1
	for !voldoet(boven) {
		boven *= 2
	}
	onder := boven / 2 // does not
	for boven-onder > 1 {
		if midden := onder + (boven-onder)/2; voldoet(midden) {
			boven = midden
		} else {
			onder = midden
		}
	}
	return boven
}

// LeastPlaces is the least number of places at which no larger share than weigering of a load of
// belasting is refused, for 0 < weigering <= 1: [ErlangB] the other way round. It is 0 if there
// is no such number.
func LeastPlaces(belasting, weigering float64) int {
	if !(belasting >= 0 && belasting <= meesteBelasting && weigering > 0) {
		return 0
	}
	return kleinste(func(c int) bool { return ErlangB(c, belasting) <= weigering })
}

// GreatestLoad is the greatest load of which no larger share than weigering is refused, for
// 0 < weigering < 1. It is NaN if there is no such load.
func GreatestLoad(plaatsen int, weigering float64) float64 {
	if !(plaatsen > 0 && weigering > 0 && weigering < 1) {
		return math.NaN()
	}
	return grootste(plaatsen, func(a float64) bool { return ErlangB(plaatsen, a) <= weigering })
}

// grootste is the greatest load at which voldoet holds, for a condition that a greater load only
// undoes, and that some load does not meet.
func grootste(c int, voldoet func(a float64) bool) float64 {
	plafond := float64(c)
	for voldoet(plafond) {
		plafond *= 2
	}
	return math.Nextafter(kit.Grenswaarde(plafond, func(a float64) bool { return !voldoet(a) }), 0)
}
