package capacity

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// faseOp says where a period stands on a day.
func faseOp(op wmo.Datum, p wmo.Periode) Fase {
	switch {
	case op.Before(p.Begindatum):
		return NogNietBegonnen
	case op.After(p.Einddatum):
		return Voorbij
	}
	return Loopt
}

// volger works out one period of an agreement.
type volger struct {
	uit      *Opvolgstand
	afspraak *Afspraak
	periode  *Afspraakperiode
	stand    *Periodestand
}

func (v *volger) stap(code, wat, naam string, uitkomst float64, invoer ...wmo.Grootheid) {
	v.uit.Berekening = append(v.uit.Berekening, rekenstap(code, fmt.Sprintf("%s, %s: %s", v.afspraak.Naam, v.stand.Periode, wat),
		v.telt(naam, uitkomst), invoer...))
}

func (v *volger) telt(naam string, x float64) wmo.Grootheid {
	return grootheid(naam, x, string(v.afspraak.Eenheid))
}

// opgave writes how the task of a period comes about.
func (v *volger) opgave() {
	s := v.stand
	switch {
	case s.Opgave == nil:
	case v.periode.InclusiefOverdracht:
		v.stap(FormuleOpgaveInclusief, "opgave", "opgave", *s.Opgave, v.telt("afgesproken", s.Afgesproken))
	default:
		v.stap(FormuleOpgave, "opgave", "opgave", *s.Opgave, v.telt("afgesproken", s.Afgesproken), v.telt("overdracht", *s.Overdracht))
	}
}

// toets holds what was realised in a period that has begun against what it has to bring:
// all of it when it is over, and its part so far when it runs.
func (v *volger) toets() {
	s, r := v.stand, *v.periode.Gerealiseerd
	over := s.Fase == Voorbij
	s.PercentageAfgesproken = v.procent("percentage van de afspraak", &s.Afgesproken)
	s.PercentageAmbitie = v.procent("percentage van de ambitie", v.periode.Ambitie)
	if over {
		s.Gat = v.verschil(FormuleGatPeriode, "gat zonder overdracht", "afgesproken", s.Afgesproken)
		if v.periode.Ambitie != nil {
			s.GatAmbitie = v.verschil(FormuleGatAmbitie, "gat tot de ambitie", "ambitie", *v.periode.Ambitie)
		}
	}
	if s.Opgave == nil {
		return
	}
	s.Percentage = v.procent("percentage van de opgave", s.Opgave)
	gehaald := netjes(*s.Opgave-r) <= 0
	if over {
		s.Nagekomen = wmo.UitkomstOf(gehaald)
		s.GatCumulatief = v.verschil(FormuleGat, "gat met overdracht", "opgave", *s.Opgave)
		return
	}
	if gehaald {
		s.Nagekomen = wmo.Ja
	}
	s.NogTeDoen = v.verschil(FormuleGat, "nog te doen", "opgave", *s.Opgave)
	v.koers(r)
}

// koers holds what was realised so far against what should be there by now.
func (v *volger) koers(gerealiseerd float64) {
	s := v.stand
	dagen, _ := wmo.Periode{Begindatum: s.Periode.Begindatum, Einddatum: v.uit.Peil.Op}.Dagen()
	duur, _ := s.Periode.Dagen()
	s.Verwacht = bekendGetal(max(*s.Opgave, 0) * float64(dagen) / float64(duur))
	neemAan(&v.uit.Aannames, AannameKoers)
	opKoers := wmo.UitkomstOf(gerealiseerd >= float64(omlaag(*s.Verwacht)))
	s.OpKoers = &opKoers
	v.stap(FormuleKoers, "verwacht tot en met "+v.uit.Peil.Op.String(), "verwacht", *s.Verwacht,
		v.telt("opgave", *s.Opgave), grootheid("d", float64(dagen), "dagen"), grootheid("n", float64(duur), "dagen"))
}

// procent is what was realised as a percentage; nil of nothing.
func (v *volger) procent(wat string, van *float64) *float64 {
	if van == nil || *van <= 0 {
		return nil
	}
	p := percentage(*v.periode.Gerealiseerd, *van)
	if p != nil {
		v.uit.Berekening = append(v.uit.Berekening, rekenstap(FormulePercentage, fmt.Sprintf("%s, %s: %s", v.afspraak.Naam, v.stand.Periode, wat),
			grootheid("p", *p, "procent"), v.telt("r", *v.periode.Gerealiseerd), v.telt("g", *van)))
	}
	return p
}

// verschil is what is short of a number.
func (v *volger) verschil(code, wat, van string, x float64) *float64 {
	gat := bekendGetal(x - *v.periode.Gerealiseerd)
	v.stap(code, wat, "gat", *gat, v.telt(van, x), v.telt("gerealiseerd", *v.periode.Gerealiseerd))
	return gat
}
