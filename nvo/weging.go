package nvo

import (
	"cmp"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// klasse is how far a part of an obligation is proven. The highest wins, so that more
// evidence never takes away from what was proven.
type klasse uint8

const (
	onbekend   klasse = iota
	open              // it was not there by the deadline
	deels             // a concept, or it ran and has ended
	laat              // proven, after the deadline
	welOnzeker        // proven, but perhaps not in time
	opTijd            // proven, in time
)

func (k klasse) bewezen() bool { return k >= laat }

// deel is what was found of one part of an obligation: all of it, a field, a group or a
// municipality.
type deel struct {
	klasse     klasse
	stuk       int // index of the best piece; -1 without one
	zekerheid  wmo.Zekerheid
	van, tot   wmo.Datum
	ontkend    []int // indexes of the pieces that deny it, in order
	kanttekens kanttekens
}

func leegDeel() deel { return deel{stuk: -1} }

// neem keeps the better of two findings: by class, then by how firm the source is, then
// not older than the obligation, then the earlier one, then the one with fewer remarks.
// Denials are kept of both.
func (d *deel) neem(n deel) {
	d.ontkend = verenig(d.ontkend, n.ontkend)
	beter := cmp.Or(cmp.Compare(n.klasse, d.klasse), cmp.Compare(n.zekerheid, d.zekerheid),
		cmp.Compare(d.kanttekens&ktVanVoorBegin, n.kanttekens&ktVanVoorBegin), d.tot.Compare(n.tot), d.van.Compare(n.van), cmp.Compare(d.kanttekens, n.kanttekens))
	if n.klasse > onbekend && beter > 0 {
		n.ontkend = d.ontkend
		*d = n
	}
}

// verenig merges two ordered lists without doubles; neither list is changed.
func verenig(a, b []int) []int {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	beide := slices.Concat(a, b)
	slices.Sort(beide)
	return slices.Compact(beide)
}

// zonderVisie adds the pieces that say that there was no vision. They decide nothing here:
// they add a remark, that a concept is possible or that the pieces contradict each other.
func (d *deel) zonderVisie(zonder *deel) {
	if len(zonder.ontkend) == 0 {
		return
	}
	d.ontkend = verenig(d.ontkend, zonder.ontkend)
	switch {
	case d.klasse == onbekend:
		d.kanttekens |= ktConceptMogelijk
	case d.klasse >= welOnzeker:
		d.kanttekens |= ktTegenspraak
	}
}

// weging is the assessment of one dossier on a Peil.
type weging struct {
	d          *Dossier
	peil       wmo.Peil
	telt       []int // indexes of the pieces known on peil.Bekend
	opTermijn  leden // the members on the deadline, or on peil.Op when that is earlier
	opPeil     leden
	heeftVisie bool     // there was a complete vision on peil.Op
	opgevolgd  []string // which predecessor binds which member, in Dutch
	buiten     []wmo.Gemeentecode
	geenLid    map[wmo.Gemeentecode]bool
}

// vondsten is what was found of an obligation so far.
type vondsten struct {
	delen  []deel
	alle   deel  // of every part at once
	zonder deel  // that there was no vision
	loop   lopen // of what must be running
}

// weeg finds what is known of each part of an obligation: first piece by piece, then part
// by part.
func (w *weging) weeg(v *Verplichting) []deel {
	leden := w.ledenVan(v)
	f := vondsten{
		delen: make([]deel, max(1, w.aantalDelen(v, leden))), alle: leegDeel(), zonder: leegDeel(),
		loop: lopen{leegDeel(), leegDeel(), leegDeel(), leegDeel()},
	}
	for i := range f.delen {
		f.delen[i] = leegDeel()
	}
	for _, i := range w.telt {
		f.neem(w, v, i, leden)
	}
	for i := range f.delen {
		d := &f.delen[i]
		if v.Lopend {
			*d = f.loop.deel()
		}
		d.neem(f.alle)
		w.sluit(v, d)
		d.zonderVisie(&f.zonder)
	}
	return f.delen
}

// neem adds what piece number i says.
func (f *vondsten) neem(w *weging, v *Verplichting, i int, leden *leden) {
	s := &w.d.Bewijsstukken[i]
	if w.visieOntkent(v, s) {
		f.alle.neem(ontkenning(v, s, i))
	}
	if w.visieOpen(v, s) {
		f.zonder.neem(ontkenning(v, s, i))
	}
	switch {
	case !v.pastOp(s):
		return
	case v.Lopend:
		f.loop.neem(w, v, i)
		return
	}
	n := w.weegStuk(v, i)
	for _, r := range w.raakt(v, s, leden) {
		m := n
		if r.voorganger {
			m.zekerheid = min(m.zekerheid, wmo.Afgeleid)
		}
		if r.deel == alleDelen {
			f.alle.neem(m)
		} else {
			f.delen[r.deel].neem(m)
		}
	}
}

// zonder says whether it is known that there is no document of the kind Mits, so that the
// obligation does not bind.
func (w *weging) zonder(v *Verplichting) bool {
	if v.Mits == "" {
		return false
	}
	niets := w.d.Volledig
	for _, i := range w.telt {
		switch s := &w.d.Bewijsstukken[i]; {
		case s.Soort != v.Mits:
		case !s.ontkentGeheel():
			return false
		default:
			niets = niets || w.ontkend(v, s)
		}
	}
	return niets
}

// sluit draws the conclusions that need all the evidence.
func (w *weging) sluit(v *Verplichting, d *deel) {
	if d.klasse == onbekend && w.d.Volledig && w.verstreken(v) {
		d.klasse = open
		d.kanttekens |= ktVolledig
	}
	if d.klasse == deels && len(d.ontkend) > 0 && v.vanRaden() {
		d.klasse = open // a proposal to a council is not part of its decision
	}
	if d.klasse >= welOnzeker && len(d.ontkend) > 0 {
		d.kanttekens |= ktTegenspraak
	}
}

// verstreken says whether the deadline has passed, or there is none.
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
		return len(reikwijdtewoorden)
	case PerGroep:
		return len(ketenvelden)
	case PerGemeente:
		return len(ls.codes)
	default:
		return 1
	}
}
