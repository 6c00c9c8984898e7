package capacity

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// The task of a period, and the progress on it.
var (
	formuleOpgave = register.Formule("CAP-F-OPGAVE", "opgave = afgesproken + overdracht",
		"een tekort van eerder komt erbij, een overschot gaat eraf", overdracht)
	formuleOpgaveInclusief = register.Formule("CAP-F-OPGAVE-INCLUSIEF", "opgave = afgesproken", "als in de afspraak de overdracht al zit", kit.Identiteit())
	formulePercentage      = register.Formule("CAP-F-PERCENTAGE", "p = 100 · r / g", "r gerealiseerd, g de opgave, de afspraak of de ambitie",
		kit.Identiteit())
	formuleKoers = register.Formule("CAP-F-KOERS", "verwacht = max(opgave, 0) · d / n",
		"d de dagen van de periode tot en met de dag van het Peil, n alle dagen van de periode; op koers is wie het hele deel ervan realiseerde", gelijkmatig)
	formuleGatPeriode = register.Formule("CAP-F-GAT-PERIODE", "gat = afgesproken − gerealiseerd",
		"over een periode die voorbij is, zonder overdracht", kit.Identiteit())
	formuleGatAmbitie = register.Formule("CAP-F-GAT-AMBITIE", "gat = ambitie − gerealiseerd",
		"over een periode die voorbij is; een ambitie gaat niet mee naar een volgende", kit.Identiteit())
	formuleGat = register.Formule("CAP-F-GAT", "gat = opgave − gerealiseerd",
		"van een periode die voorbij is gaat een tekort mee naar de volgende, en gaat een overschot eraf; van een lopende is het wat nog te doen is", overdracht)

	aannameKoers = register.Aanname("CAP-A-KOERS",
		"wat in een lopende periode is gerealiseerd is geteld tot en met de dag van het Peil, en de opgave is gelijkmatig over de dagen gespreid")
)

// faseOp says whether a period is running, over or to come on a day.
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
	uit      *opvolger
	afspraak *Afspraak
	periode  *Afspraakperiode
	stand    *Periodestand
}

func (v *volger) stap(f *wmo.Formule, wat string, uitkomst wmo.Grootheid, invoer ...wmo.Grootheid) {
	v.uit.Stap(f, fmt.Sprintf("%s, %s: %s", v.afspraak.Naam, v.stand.Periode, wat), uitkomst, invoer...)
}

func (v *volger) telt(naam string, x float64) wmo.Grootheid {
	return kit.Grootheid(naam, x, string(v.afspraak.Eenheid))
}

// opgave adds the step to the task of a period.
func (v *volger) opgave() {
	s := v.stand
	switch {
	case s.Opgave == nil:
	case v.periode.InclusiefOverdracht:
		v.stap(formuleOpgaveInclusief, "opgave", v.telt("opgave", *s.Opgave), v.telt("afgesproken", s.Afgesproken))
	default:
		v.stap(formuleOpgave, "opgave", v.telt("opgave", *s.Opgave), v.telt("afgesproken", s.Afgesproken), v.telt("overdracht", *s.Overdracht))
	}
}

// toets compares what was realised in a period that has begun with its task: all of it when
// the period is over, the part so far when it runs.
func (v *volger) toets() {
	s, r := v.stand, *v.periode.Gerealiseerd
	over := s.Fase == Voorbij
	s.PercentageAfgesproken = v.procent("percentage van de afspraak", &s.Afgesproken)
	s.PercentageAmbitie = v.procent("percentage van de ambitie", v.periode.Ambitie)
	if over {
		s.Gat = v.verschil(formuleGatPeriode, "gat zonder overdracht", "afgesproken", s.Afgesproken)
		if v.periode.Ambitie != nil {
			s.GatAmbitie = v.verschil(formuleGatAmbitie, "gat tot de ambitie", "ambitie", *v.periode.Ambitie)
		}
	}
	if s.Opgave == nil {
		return
	}
	s.Percentage = v.procent("percentage van de opgave", s.Opgave)
	gehaald := kit.Netjes(*s.Opgave-r) <= 0
	if over {
		s.Nagekomen = wmo.UitkomstOf(gehaald)
		s.GatCumulatief = v.verschil(formuleGat, "gat met overdracht", "opgave", *s.Opgave)
		return
	}
	if gehaald {
		s.Nagekomen = wmo.Ja
	}
	s.NogTeDoen = v.verschil(formuleGat, "nog te doen", "opgave", *s.Opgave)
	v.koers(r)
}

// koers compares what was realised so far with the part of the task for the days so far.
func (v *volger) koers(gerealiseerd float64) {
	s := v.stand
	op := v.uit.Peil().Op
	dagen, _ := wmo.Periode{Begindatum: s.Periode.Begindatum, Einddatum: op}.Dagen()
	duur, _ := s.Periode.Dagen()
	s.Verwacht = kit.Bekend(max(*s.Opgave, 0) * float64(dagen) / float64(duur))
	v.uit.NeemAan(aannameKoers)
	opKoers := wmo.UitkomstOf(gerealiseerd >= float64(kit.Omlaag(*s.Verwacht)))
	s.OpKoers = &opKoers
	v.stap(formuleKoers, "verwacht tot en met "+op.String(), v.telt("verwacht", *s.Verwacht),
		v.telt("opgave", *s.Opgave), kit.Grootheid("d", float64(dagen), "dagen"), kit.Grootheid("n", float64(duur), "dagen"))
}

// procent is what was realised as a percentage of van; nil when van is nil or at most 0.
func (v *volger) procent(wat string, van *float64) *float64 {
	if van == nil || *van <= 0 {
		return nil
	}
	p := kit.Percentage(*v.periode.Gerealiseerd, *van)
	if p != nil {
		v.stap(formulePercentage, wat, kit.Grootheid("p", *p, "procent"), v.telt("r", *v.periode.Gerealiseerd), v.telt("g", *van))
	}
	return p
}

// verschil is x minus what was realised.
func (v *volger) verschil(f *wmo.Formule, wat, van string, x float64) *float64 {
	gat := kit.Bekend(x - *v.periode.Gerealiseerd)
	v.stap(f, wat, v.telt("gat", *gat), v.telt(van, x), v.telt("gerealiseerd", *v.periode.Gerealiseerd))
	return gat
}
