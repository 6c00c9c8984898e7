package nvo

import "github.com/bwo-sdk/wmo"

// visieOntkent: without a complete vision no council can have adopted it. A concept
// counts only then: where a vision is, it is the concept of the next one.
func (w *weging) visieOntkent(v *Verplichting, s *Bewijsstuk) bool {
	if s.Soort != Regiovisie || w.heeftVisie || !w.verstreken(v) || !v.vanRaden() {
		return false
	}
	if s.Stand == StandConcept {
		return s.Datum.IsValid() && !s.Datum.Before(v.Termijn)
	}
	return s.ontkentVisie() && w.ontkend(v, s)
}

// visieOpen: it says that there was no vision, of an obligation that only a vision proves.
// What is planned beside a vision that is there is the next one.
func (w *weging) visieOpen(v *Verplichting, s *Bewijsstuk) bool {
	return len(v.Vormen) == 1 && v.Vormen[0].Soort == Regiovisie && s.ontkentVisie() && w.ontkend(v, s) &&
		(!w.heeftVisie || s.Stand == StandAfwezig && v.Vormen[0].Onderdeel == "")
}

// ontkend says whether a piece that denies shows that it was not there by the deadline.
// Without a day it does not; where there is no deadline, it does.
func (w *weging) ontkend(v *Verplichting, s *Bewijsstuk) bool {
	if !w.verstreken(v) {
		return false
	}
	ongedateerd := !v.Termijn.IsValid() && !s.Datum.IsValid() && !s.Uiterlijk.IsValid()
	switch {
	case s.Stand == StandAfwezig:
		return ongedateerd || s.Datum.IsValid() && !s.Datum.Before(v.Termijn)
	case v.Termijn.IsValid():
		return s.Datum.After(v.Termijn) || s.Bekend.IsValid() && !s.Bekend.Before(v.Termijn)
	default:
		return ongedateerd || s.Datum.After(w.peil.Op)
	}
}

// weegStuk tells what one piece proves.
func (w *weging) weegStuk(v *Verplichting, i int) deel {
	s := &w.d.Bewijsstukken[i]
	van, tot := s.dag(w.peil.Op, false)
	n := s.gevonden(v, i, van, tot)
	switch {
	case s.ontkent() && w.ontkend(v, s), w.nogNiet(v, s, van, tot):
		return ontkenning(v, s, i)
	case s.ontkent(), tot.After(w.peil.Op): // it proves nothing, or lies ahead, wholly or in part
	case !s.bewijst(w.peil.Op):
		n.klasse = deels
	default:
		n.klasse = opTijdOf(v, van, tot)
	}
	return n.metDag()
}

// metDag remarks that the day is not certain, of what counts nevertheless.
func (d deel) metDag() deel {
	switch {
	case d.klasse < deels || d.klasse == laat:
	case !d.tot.IsValid():
		d.kanttekens |= ktOngedateerd
	case d.klasse == welOnzeker:
		d.kanttekens |= ktDatumOnzeker
	}
	return d
}

// gevonden is what a piece says, without a class yet. What is of before the obligation
// was there counts, and was not made for it.
func (s *Bewijsstuk) gevonden(v *Verplichting, i int, van, tot wmo.Datum) deel {
	k := kanttekens(0)
	if tot.IsValid() && tot.Before(v.Geldt.Begindatum) {
		k |= ktVanVoorBegin
	}
	if s.Soort == VerklaringAlleRaden || s.Bron.Zekerheid == wmo.Afgeleid {
		k |= ktSecundair
	}
	if s.Bron.Zekerheid == wmo.Aanname {
		k |= ktOnbevestigd
	}
	return deel{stuk: i, zekerheid: s.Bron.Zekerheid, van: van, tot: tot, kanttekens: k}
}

// ontkenning is what a piece says that shows that it was not there. That another piece
// says so is no remark then: what is not there cannot be seen itself.
func ontkenning(v *Verplichting, s *Bewijsstuk, i int) deel {
	n := s.gevonden(v, i, wmo.Datum{}, wmo.Datum{})
	n.klasse, n.ontkend = open, []int{i}
	if s.Bron.Zekerheid != wmo.Afgeleid {
		n.kanttekens &^= ktSecundair
	}
	return n
}

// nogNiet: a council adopts a vision for the first time once. If it does so only later,
// or still has it on its table when the deadline ends, it had not done so in time. Of
// anything else there may be another.
func (w *weging) nogNiet(v *Verplichting, s *Bewijsstuk, van, tot wmo.Datum) bool {
	switch {
	case s.ontkent() || !w.verstreken(v) || !v.vanRaden():
		return false
	case s.bewijst(van):
		return van.After(v.Termijn) && tot.After(w.peil.Op)
	default:
		return van.IsValid() && !van.Before(v.Termijn)
	}
}

// vanRaden: each council must decide.
func (v *Verplichting) vanRaden() bool {
	return v.Per == PerGemeente && v.Vormen[0].Soort == Raadsbesluit
}

// opTijdOf: proof of a day that lies, or may lie, before the deadline.
func opTijdOf(v *Verplichting, van, tot wmo.Datum) klasse {
	switch heeft := v.Termijn.IsValid(); {
	case heeft && van.After(v.Termijn):
		return laat
	case tot.IsValid() && (!heeft || !tot.After(v.Termijn)):
		return opTijd
	default:
		return welOnzeker
	}
}
