package nvo

import (
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// opDag checks that municipalities exist on the days on which a document uses them. A
// place is reported once.
type opDag struct {
	b            *wmo.Bevindingen
	gemeld       map[string]bool
	voorbehouden []wmo.Voorbehoud
}

func gemeentenOpDag(b *wmo.Bevindingen) *opDag { return &opDag{b: b, gemeld: map[string]bool{}} }

// keur checks that the municipalities of one list exist on a day. Findings with the codes
// in behalve are ignored.
func (k *opDag) keur(dag wmo.Datum, behalve []string, genoemd ...gebied.Vermelding) {
	if !dag.IsValid() {
		return
	}
	bevindingen, voorbehouden := gebied.CheckOpDag(dag, genoemd...)
	for i := range bevindingen {
		x := &bevindingen[i]
		if slices.Contains(behalve, x.Code) || k.gemeld[x.Plaats[0]] {
			continue
		}
		k.gemeld[x.Plaats[0]] = true
		k.b.NeemSamen(*x)
	}
	k.voorbehouden = append(k.voorbehouden, voorbehouden...)
}

// keurGemeenten checks each municipality of a dossier on its own days.
func (d *Dossier) keurGemeenten(k *opDag, peil wmo.Peil) {
	dagen := []wmo.Datum{peil.Op}
	if termijn.Before(peil.Op) {
		dagen = append(dagen, termijn)
	}
	for _, dag := range dagen {
		var genoemd []gebied.Vermelding
		for i := range d.Leden {
			if l := &d.Leden[i]; l.lidOp(dag) {
				genoemd = append(genoemd, gebied.Vermelding{Gemeente: l.Gemeente, Plaats: wmo.Wijs("leden", strconv.Itoa(i), "gemeente")})
			}
		}
		k.keur(dag, nil, genoemd...)
	}
	for i := range d.Leden {
		l, p := &d.Leden[i], wmo.Wijs("leden", strconv.Itoa(i))
		for _, dag := range []wmo.Datum{l.Geldt.Begindatum, l.Geldt.Einddatum} {
			if dag.IsValid() {
				k.keur(dag, nil, gebied.Vermelding{Gemeente: l.Gemeente, Plaats: p + "/gemeente"})
			}
		}
		l.keurVoorgangers(k, peil, p)
	}
	for i := range d.Bewijsstukken {
		d.Bewijsstukken[i].keurGemeenten(k, peil, wmo.Wijs("bewijsstukken", strconv.Itoa(i)))
	}
}

func (l *Regiolid) lidOp(dag wmo.Datum) bool { return l.Geldt.IsZero() || l.Geldt.Bevat(dag) }

// keurVoorgangers checks that each predecessor existed at some time, and that this member
// is its main successor.
func (l *Regiolid) keurVoorgangers(k *opDag, peil wmo.Peil, p string) {
	dag := peil.Op
	if eind := l.Geldt.Einddatum; eind.IsValid() && eind.Before(dag) {
		dag = eind
	}
	for j, c := range l.Voorgangers {
		plaats := p + wmo.Wijs("voorgangers", strconv.Itoa(j))
		k.keur(dag, []string{"GEB-GEMEENTE-VERVALLEN"}, gebied.Vermelding{Gemeente: c, Plaats: plaats})
		o, err := gebied.FindSuccessors(gebied.Opvolgvraag{Gemeente: c}, wmo.PeilOp(dag))
		if geen := new(gebied.GeenGegevens); errors.As(err, &geen) && dag.After(geen.Bekend.Einddatum) { // after the tables: ask their last day
			o, err = gebied.FindSuccessors(gebied.Opvolgvraag{Gemeente: c}, wmo.PeilOp(geen.Bekend.Einddatum))
		}
		if err != nil || len(o.Opvolgers) == 0 || len(o.Opvolgers[0].Weg) == 0 {
			continue // not known, or still existing
		}
		if eerste := &o.Opvolgers[0]; eerste.Gemeente.Code != l.Gemeente {
			k.b.MeldSamen(meldingVoorganger, fmt.Sprintf("%s ging vooral op in %s, en niet in %s", o.Gemeente, eerste.Gemeente, l.Gemeente), plaats, p+"/gemeente")
		}
	}
}

// keurGemeenten checks that who decided existed on the day of the decision: on some day of
// the stretch in which it lies, or on peil.Op when no day is known.
func (s *Bewijsstuk) keurGemeenten(k *opDag, peil wmo.Peil, p string) {
	if s.Gemeente.IsZero() && len(s.Gemeenten) == 0 {
		return
	}
	genoemd := []gebied.Vermelding{{Gemeente: s.Gemeente, Plaats: p + "/gemeente"}}
	for j, c := range s.Gemeenten {
		genoemd = append(genoemd, gebied.Vermelding{Gemeente: c, Plaats: p + wmo.Wijs("gemeenten", strconv.Itoa(j))})
	}
	van, tot := s.dag(wmo.Datum{}, false)
	switch {
	case !van.IsValid() && !tot.IsValid():
		k.keur(peil.Op, nil, genoemd...)
	case van == tot:
		k.keur(van, nil, genoemd...)
	default: // one that came during the stretch, or went, existed on some day of it
		k.keur(van, []string{"GEB-GEMEENTE-NOG-NIET"}, genoemd...)
		k.keur(tot, []string{"GEB-GEMEENTE-VERVALLEN", "GEB-GEMEENTE-OPGEVOLGD"}, genoemd...)
	}
}

// keurGemeenten checks that the members that an assessment counted existed on its days.
func (t *Toetsing) keurGemeenten(k *opDag, p string) {
	var leden []gebied.Vermelding
	for i, c := range t.Leden {
		leden = append(leden, gebied.Vermelding{Gemeente: c, Plaats: p + wmo.Wijs("leden", strconv.Itoa(i))})
	}
	k.keur(t.Peil.Op, nil, leden...)
	for i := range min(len(t.Oordelen), len(verplichtingen)) {
		dag := t.Peil.Op
		if v := &verplichtingen[i]; v.Termijn.IsValid() && v.Termijn.Before(dag) {
			dag = v.Termijn
		}
		var genoemd []gebied.Vermelding
		for j := range t.Oordelen[i].Gemeenten {
			q := p + wmo.Wijs("oordelen", strconv.Itoa(i), "gemeenten", strconv.Itoa(j), "gemeente")
			genoemd = append(genoemd, gebied.Vermelding{Gemeente: t.Oordelen[i].Gemeenten[j].Gemeente, Plaats: q})
		}
		k.keur(dag, nil, genoemd...)
	}
}
