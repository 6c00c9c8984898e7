package nvo

import "github.com/bwo-sdk/wmo"

// lopen is what was found of something that must be running: the best piece of what runs
// now, of what ran by the deadline and of what ran ever. begin is what was begun without
// running, or was denied.
type lopen struct{ nu, toen, ooit, begin deel }

func (l *lopen) neem(w *weging, v *Verplichting, i int) {
	s := &w.d.Bewijsstukken[i]
	if s.Stand == StandAfwezig && s.Datum.After(w.peil.Op) {
		return // absent on a later day: it may have run until then
	}
	if s.ontkent() || !s.bewijst(w.peil.Op) {
		l.begin.neem(w.weegStuk(v, i))
		return
	}
	van, tot := s.dag(w.peil.Op, true)
	if tot.After(w.peil.Op) {
		return
	}
	n := s.gevonden(v, i, van, tot)
	loopt := func(op wmo.Datum) bool { return !s.TotEnMet.IsValid() || !s.TotEnMet.Before(op) }
	n.klasse = opTijdOf(v, van, tot)
	n = n.metDag()
	ooit := n
	ooit.klasse, ooit.kanttekens = deels, n.kanttekens|ktGeeindigd
	l.ooit.neem(ooit)
	if loopt(w.peil.Op) {
		nu := n
		nu.klasse = laat
		l.nu.neem(nu)
	}
	toen := w.peil.Op
	if v.Termijn.IsValid() && w.verstreken(v) {
		toen = v.Termijn
	}
	if n.klasse >= welOnzeker && loopt(toen) {
		l.toen.neem(n)
	}
}

// deel is the outcome of all pieces: in time when something ran by the deadline and
// something runs now, even if it is something else.
func (l *lopen) deel() deel {
	d := l.begin
	switch {
	case l.nu.klasse != onbekend && l.toen.klasse != onbekend:
		d = l.toen
	case l.nu.klasse != onbekend:
		d = l.nu
	case l.ooit.klasse != onbekend:
		d = l.ooit
	}
	d.ontkend = l.begin.ontkend
	return d
}
