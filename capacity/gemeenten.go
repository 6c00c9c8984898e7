package capacity

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// gemeentecheck holds municipalities against the days that a document uses them on, and
// tells of each what is wrong once: on the first of those days.
type gemeentecheck struct {
	k     *keuring
	gehad map[string]bool // places that were told of
}

func (k *keuring) gemeenten() *gemeentecheck { return &gemeentecheck{k, map[string]bool{}} }

// opDag holds the municipalities that are used together on a day against it.
func (g *gemeentecheck) opDag(op wmo.Datum, samen []gebied.Vermelding) {
	if len(samen) == 0 || !op.IsValid() {
		return
	}
	bs, vs := gebied.CheckOpDag(op, samen...)
	for _, b := range bs {
		if !g.gehad[b.Plaats[0]] {
			g.gehad[b.Plaats[0]] = true
			g.k.Neem(b)
		}
	}
	for _, v := range vs {
		if !g.gehad[v.Tekst] {
			g.gehad[v.Tekst] = true
			g.k.voorbehouden = append(g.k.voorbehouden, v)
		}
	}
}

// gemeente is where a participant names its municipality.
func (s *Sleutel) gemeente(w string, i int) gebied.Vermelding {
	return gebied.Vermelding{Gemeente: s.Deelnemers[i].Gemeente, Plaats: fmt.Sprintf("%s/deelnemers/%d/gemeente", w, i)}
}

// checkGemeenten: who takes part in a year is there on its first day, and once. A key
// that is of another day says so, and is held against that one.
func (s *Sleutel) checkGemeenten(k *keuring, w string, begin wmo.Datum, jaren int) {
	g := k.gemeenten()
	g.opDag(s.GemeentenOp, s.genoemd(w, func(*Deelnemer) bool { return true }))
	gezien := make([]bool, len(s.Deelnemers))
	for t := range jaren {
		dag := jaarVan(begin, t).Begindatum
		samen := s.genoemd(w, func(d *Deelnemer) bool { return d.doetMee(dag) })
		g.dubbel(samen)
		if !s.GemeentenOp.IsValid() {
			g.opDag(dag, samen)
		}
		for i := range s.Deelnemers {
			gezien[i] = gezien[i] || s.Deelnemers[i].doetMee(dag)
		}
	}
	for i := range s.Deelnemers { // who takes part in no year at all was there when it said so
		if d := &s.Deelnemers[i]; !gezien[i] && !s.GemeentenOp.IsValid() && !d.Gemeente.IsZero() {
			g.opDag(d.Geldig.Begindatum, []gebied.Vermelding{s.gemeente(w, i)})
		}
	}
}

// genoemd lists the municipalities of some participants.
func (s *Sleutel) genoemd(w string, wie func(*Deelnemer) bool) []gebied.Vermelding {
	var vs []gebied.Vermelding
	for i := range s.Deelnemers {
		if d := &s.Deelnemers[i]; !d.Gemeente.IsZero() && wie(d) {
			vs = append(vs, s.gemeente(w, i))
		}
	}
	return vs
}

// dubbel reports a municipality that takes part twice in one year: it counts double.
func (g *gemeentecheck) dubbel(samen []gebied.Vermelding) {
	var eerder wmo.Uniek
	for _, v := range samen {
		var b wmo.Bevindingen
		if !eerder.Sleutel(&b, v.Gemeente.String(), v.Plaats) && !g.gehad[v.Plaats] {
			g.gehad[v.Plaats] = true
			g.k.Neem(b...)
		}
	}
}

// doetMee says whether somebody takes part in the year that begins on a day.
func (d *Deelnemer) doetMee(dag wmo.Datum) bool { return d.Geldig.IsZero() || d.Geldig.Bevat(dag) }

// checkGemeenten: who has an agreement is there on the first day of each of its periods.
// All who have one on that day are held together, for they are added up.
func (o *Opvolging) checkGemeenten(k *keuring) {
	g := k.gemeenten()
	if o.GemeentenOp.IsValid() {
		g.opDag(o.GemeentenOp, o.genoemd(func(*Afspraak) bool { return true }))
		return
	}
	gehad := map[wmo.Datum]bool{}
	for i := range o.Afspraken {
		for j := range o.Afspraken[i].Perioden {
			dag := o.Afspraken[i].Perioden[j].Periode.Begindatum
			if !gehad[dag] {
				gehad[dag] = true
				g.opDag(dag, o.genoemd(func(a *Afspraak) bool { return a.looptOp(dag) }))
			}
		}
	}
}

func (o *Opvolging) genoemd(welke func(*Afspraak) bool) []gebied.Vermelding {
	var vs []gebied.Vermelding
	for i := range o.Afspraken {
		if a := &o.Afspraken[i]; !a.Gemeente.IsZero() && welke(a) {
			vs = append(vs, gebied.Vermelding{Gemeente: a.Gemeente, Plaats: wmo.Wijs("afspraken", strconv.Itoa(i), "gemeente")})
		}
	}
	return vs
}

func (a *Afspraak) looptOp(dag wmo.Datum) bool {
	for i := range a.Perioden {
		if a.Perioden[i].Periode.Bevat(dag) {
			return true
		}
	}
	return false
}
