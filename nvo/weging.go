package nvo

import (
	"cmp"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// klasse is the best that is known of a part of an obligation. A higher one wins, so
// that more evidence never makes less of what was proven.
type klasse uint8

const (
	onbekend   klasse = iota
	open              // it was not there by the deadline
	deels             // a concept, or it ran and runs no more
	laat              // proven, after the deadline
	welOnzeker        // proven, and whether in time is not certain
	opTijd            // proven, in time
)

func (k klasse) bewezen() bool { return k >= laat }

// deel is what was found of one part of an obligation: of the whole, a field, a
// group, a municipality.
type deel struct {
	klasse     klasse
	stuk       int // that says so; -1 without one
	zekerheid  wmo.Zekerheid
	van, tot   wmo.Datum
	ontkend    int // the first piece that denies it; -1 without one
	kanttekens kanttekens
}

// kanttekens is a set of remarks.
type kanttekens uint16

const (
	ktOngedateerd kanttekens = 1 << iota
	ktDatumOnzeker
	ktSecundair
	ktOnbevestigd
	ktTegenspraak
	ktGeeindigd
	ktVolledig
	ktTermijnLoopt
	ktLedenOnbekend
)

func leegDeel() deel { return deel{stuk: -1, ontkend: -1} }

// neem keeps the better of what was known and what is found: first by class, then by
// how firm the source is, then the earlier one. A denial is remembered beside it.
func (d *deel) neem(n deel) {
	if d.ontkend < 0 {
		d.ontkend = n.ontkend
	}
	if n.klasse > onbekend && cmp.Or(cmp.Compare(n.klasse, d.klasse), cmp.Compare(n.zekerheid, d.zekerheid), d.tot.Compare(n.tot), d.van.Compare(n.van)) > 0 {
		n.ontkend = d.ontkend
		*d = n
	}
}

// weging holds one dossier against the obligations on a Peil.
type weging struct {
	d          *Dossier
	peil       wmo.Peil
	telt       []int // the pieces known by then
	opTermijn  leden // the members on the last day that is in time, or on the day asked when that is earlier
	opPeil     leden
	heeftVisie bool // a complete vision was there on the day asked
	buiten     []wmo.Gemeentecode
	geenLid    map[wmo.Gemeentecode]bool
}

// weeg finds what is known of each part of an obligation.
func (w *weging) weeg(v *Verplichting) []deel {
	leden := w.ledenVan(v)
	delen := make([]deel, max(1, w.aantalDelen(v, leden)))
	for i := range delen {
		delen[i] = leegDeel()
	}
	alle := leegDeel()
	loop := lopen{leegDeel(), leegDeel(), leegDeel()}
	for _, i := range w.telt {
		s := &w.d.Bewijsstukken[i]
		if w.visieOntkent(v, s) {
			alle.neem(ontkenning(s, i))
		}
		if !w.pastOp(v, s) {
			continue
		}
		if v.Lopend {
			loop.neem(w, v, i)
			continue
		}
		n := w.weegStuk(v, i)
		for _, j := range w.raakt(v, s, leden) {
			if j < 0 {
				alle.neem(n)
			} else {
				delen[j].neem(n)
			}
		}
	}
	for i := range delen {
		if v.Lopend {
			delen[i] = loop.deel()
		}
		delen[i].neem(alle)
		w.sluit(v, &delen[i])
	}
	return delen
}

// sluit draws what follows from all the evidence together.
func (w *weging) sluit(v *Verplichting, d *deel) {
	if d.klasse == onbekend && w.d.Volledig && w.verstreken(v) {
		d.klasse = open
		d.kanttekens |= ktVolledig
	}
	if d.klasse == deels && d.ontkend >= 0 && v.vanRaden() {
		d.klasse = open // a proposal is no part of a decision
	}
	if d.klasse >= welOnzeker && d.ontkend >= 0 {
		d.kanttekens |= ktTegenspraak
	}
}

// verstreken: the deadline has passed, or there is none.
func (w *weging) verstreken(v *Verplichting) bool { return w.peil.Op.After(v.Termijn) }

func (w *weging) ledenVan(v *Verplichting) *leden {
	if v.Termijn.IsValid() && v.Termijn.Before(w.peil.Op) {
		return &w.opTermijn
	}
	return &w.opPeil
}

func (w *weging) aantalDelen(v *Verplichting, ls *leden) int {
	switch v.Per {
	case PerReikwijdte:
		return len(Reikwijdte("").Woorden())
	case PerGroep:
		return len(ketenvelden)
	case PerGemeente:
		return len(ls.codes)
	default:
		return 1
	}
}

// raakt lists the parts that a piece is about; -1 is all of them.
func (w *weging) raakt(v *Verplichting, s *Bewijsstuk, ls *leden) []int {
	var js []int
	switch v.Per {
	case PerReikwijdte:
		for _, r := range s.Reikwijdte {
			if r == OverBeschermdWonen {
				js = append(js, 0)
			} else {
				js = append(js, 1)
			}
		}
	case PerGroep:
		for _, g := range s.Betrokkenen {
			if j := slices.Index(ketenvelden, g); j >= 0 {
				js = append(js, j)
			}
		}
	case PerGemeente:
		if s.Soort != VerklaringAlleRaden {
			return w.raaktLid(s.Gemeente, ls)
		}
		for _, c := range s.Gemeenten {
			js = append(js, w.raaktLid(c, ls)...)
		}
		if len(s.Gemeenten) > 0 {
			return js
		}
	default:
		return []int{0}
	}
	if len(js) == 0 && (s.ontkent() || v.Per == PerGemeente) {
		return []int{-1} // what is denied without more is denied as a whole
	}
	return js
}

// raaktLid finds a member, and keeps the municipalities that are none.
func (w *weging) raaktLid(c wmo.Gemeentecode, ls *leden) []int {
	if j, ok := ls.zoek(c); ok && j >= 0 {
		return []int{j}
	}
	if len(ls.codes) > 0 && !w.geenLid[c] {
		w.geenLid[c] = true
		w.buiten = append(w.buiten, c)
	}
	return nil
}

// pastOp says whether a piece is about this obligation. What denies a vision as a
// whole denies its parts, where nothing but the vision could prove them and there is
// none.
func (w *weging) pastOp(v *Verplichting, s *Bewijsstuk) bool {
	geheel := len(v.Vormen) == 1 && s.ontkentGeheel() && (s.Soort != Regiovisie || !w.heeftVisie)
	return slices.ContainsFunc(v.Vormen, func(f Bewijsvorm) bool {
		switch {
		case f.Soort != s.Soort:
			return false
		case f.Onderdeel != "":
			return geheel || slices.Contains(s.Onderdelen, f.Onderdeel)
		case len(f.Betrokkenen) > 0:
			return geheel || slices.ContainsFunc(s.Betrokkenen, func(b Betrokkene) bool { return slices.Contains(f.Betrokkenen, b) })
		default:
			return !s.ontkent() || s.ontkentGeheel() || v.Per == PerReikwijdte && len(s.Onderdelen) == 0
		}
	})
}

// visieOntkent: without a complete vision no council can have adopted it. A concept
// counts only then: where a vision is, it is the concept of the next one.
func (w *weging) visieOntkent(v *Verplichting, s *Bewijsstuk) bool {
	if s.Soort != Regiovisie || w.heeftVisie || !w.verstreken(v) || !v.vanRaden() {
		return false
	}
	if s.Stand == StandConcept {
		return s.Datum.IsValid() && !s.Datum.Before(v.Termijn)
	}
	return s.ontkentGeheel() && w.ontkend(v, s)
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
	n := s.gevonden(i, van, tot)
	switch {
	case s.ontkent() && w.ontkend(v, s), w.nogNiet(v, s, van, tot):
		return ontkenning(s, i)
	case s.ontkent(), tot.After(w.peil.Op): // it proves nothing, or lies ahead, wholly or in part
	case !s.bewijst(w.peil.Op):
		n.klasse = deels
	default:
		n.klasse = opTijdOf(v, van, tot)
	}
	if n.klasse == welOnzeker {
		n.kanttekens |= onzekereDag(tot)
	}
	return n
}

// gevonden is what a piece says, without a class yet.
func (s *Bewijsstuk) gevonden(i int, van, tot wmo.Datum) deel {
	k := kanttekens(0)
	if s.Soort == VerklaringAlleRaden || s.Bron.Zekerheid == wmo.Afgeleid {
		k |= ktSecundair
	}
	if s.Bron.Zekerheid == wmo.Aanname {
		k |= ktOnbevestigd
	}
	return deel{stuk: i, zekerheid: s.Bron.Zekerheid, van: van, tot: tot, kanttekens: k, ontkend: -1}
}

// ontkenning is what a piece says that shows that it was not there. That another piece
// says so is no remark then: what is not there cannot be seen itself.
func ontkenning(s *Bewijsstuk, i int) deel {
	n := s.gevonden(i, wmo.Datum{}, wmo.Datum{})
	n.klasse, n.ontkend = open, i
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

func onzekereDag(tot wmo.Datum) kanttekens {
	if !tot.IsValid() {
		return ktOngedateerd
	}
	return ktDatumOnzeker
}

// lopen follows what must be running: on the day asked, and by the deadline.
type lopen struct{ nu, toen, ooit deel }

// neem adds one piece.
func (l *lopen) neem(w *weging, v *Verplichting, i int) {
	s := &w.d.Bewijsstukken[i]
	if s.Stand == StandAfwezig && s.Datum.After(w.peil.Op) {
		return // it may have ended in between
	}
	if s.ontkent() || !s.bewijst(w.peil.Op) {
		l.ooit.neem(w.weegStuk(v, i))
		return
	}
	van, tot := s.dag(w.peil.Op, true)
	if tot.After(w.peil.Op) {
		return
	}
	n := s.gevonden(i, van, tot)
	loopt := func(op wmo.Datum) bool { return !s.TotEnMet.IsValid() || !s.TotEnMet.Before(op) }
	if n.klasse = opTijdOf(v, van, tot); n.klasse == welOnzeker {
		n.kanttekens |= onzekereDag(tot)
	}
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

// deel is the outcome of them together: in time when something ran by the deadline and
// something runs now, be it another.
func (l *lopen) deel() deel {
	d := l.toen
	if l.toen.klasse == onbekend {
		d = l.nu
	}
	if l.nu.klasse == onbekend {
		d = l.ooit
	}
	d.ontkend = l.ooit.ontkend
	return d
}
