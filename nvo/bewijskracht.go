package nvo

import "github.com/bwo-sdk/wmo"

// visieOntkent says whether a piece shows that no council had adopted a vision by the
// deadline: it says that there was none, or it is a concept of that day or later. Where
// there is a complete vision the piece is about the next one, and shows nothing.
func (w *weging) visieOntkent(v *Verplichting, s *Bewijsstuk) bool {
	if s.Soort != Regiovisie || w.heeftVisie || !w.verstreken(v) || !v.vanRaden() {
		return false
	}
	if s.Stand == StandConcept {
		return s.Datum.IsValid() && !s.Datum.Before(v.Termijn)
	}
	return s.ontkentVisie() && w.ontkend(v, s)
}

// visieOpen says whether a piece tells that there was no vision, where only a vision
// proves the obligation. A vision planned beside one that exists is the next one.
func (w *weging) visieOpen(v *Verplichting, s *Bewijsstuk) bool {
	return len(v.Vormen) == 1 && v.Vormen[0].Soort == Regiovisie && s.ontkentVisie() && w.ontkend(v, s) &&
		(!w.heeftVisie || s.Stand == StandAfwezig && v.Vormen[0].Onderdeel == "")
}

// ontkend says whether a piece that denies something shows that it was not there by the
// deadline. A piece without a day shows that only where there is no deadline.
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
	case s.ontkent(), tot.After(w.peil.Op): // it proves nothing, or is or may be of a later day
	case !s.bewijst(w.peil.Op):
		n.klasse = deels
	default:
		n.klasse = opTijdOf(v, van, tot)
	}
	return n.metDag()
}

// metDag adds the remark that the day is not certain, where the piece counts all the same.
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

// gevonden is what a piece says, without its class. A piece older than the obligation
// counts, with the remark that it was not made for it.
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

// ontkenning is what a piece says that shows that something was not there. It gets no
// remark that it is second-hand: what is absent cannot be seen itself.
func ontkenning(v *Verplichting, s *Bewijsstuk, i int) deel {
	n := s.gevonden(v, i, wmo.Datum{}, wmo.Datum{})
	n.klasse, n.ontkend = open, []int{i}
	if s.Bron.Zekerheid != wmo.Afgeleid {
		n.kanttekens &^= ktSecundair
	}
	return n
}

// nogNiet says whether a piece shows that a council had not adopted a vision by the
// deadline: it adopted the vision later, or still had it on its agenda then. Of other
// obligations there may be an earlier piece that is not known.
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

// vanRaden says whether each council must decide.
func (v *Verplichting) vanRaden() bool {
	return v.Per == PerGemeente && v.Vormen[0].Soort == Raadsbesluit
}

// opTijdOf is the class of proof whose day lies in the stretch from van through tot.
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
