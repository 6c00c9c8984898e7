package capacity

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Sums over parties.
var (
	formuleTekort    = register.Formule("CAP-F-TEKORT", "tekort = Σ max(gat, 0)", "gat van elke partij, met overdracht", kit.Identiteit())
	formuleOverschot = register.Formule("CAP-F-OVERSCHOT", "overschot = Σ max(−gat, 0)", "gat van elke partij, met overdracht", kit.Identiteit())
	formuleNetto     = register.Formule("CAP-F-NETTO", "netto = tekort − overschot", "over alle partijen: de som van hun gaten", kit.Identiteit())
)

// tel adds up the agreements with the same unit and period.
func (uit *opvolger) tel(afspraken []Afspraakstand) []Totaalstand {
	type rij struct {
		periode wmo.Periode
		eenheid Eenheid
	}
	var rijen []rij
	partijen := map[rij][]partij{}
	for i := range afspraken {
		a := &afspraken[i]
		for j := range a.Perioden {
			r := rij{a.Perioden[j].Periode, a.Eenheid}
			if partijen[r] == nil {
				rijen = append(rijen, r)
			}
			partijen[r] = append(partijen[r], partij{a.Naam, &a.Perioden[j]})
		}
	}
	var totalen []Totaalstand
	for _, r := range rijen {
		ps := partijen[r]
		t := teller{uit: uit, ps: ps, totaal: Totaalstand{Periode: r.periode, Eenheid: r.eenheid, Fase: ps[0].stand.Fase, Partijen: len(ps)}}
		t.tel()
		totalen = append(totalen, t.totaal)
	}
	return totalen
}

// partij is one party in a total.
type partij struct {
	naam  string
	stand *Periodestand
}

// bekend says whether the task and the realisation of a party are known.
func (p *partij) bekend() bool { return p.stand.Opgave != nil && p.stand.Gerealiseerd != nil }

type teller struct {
	uit    *opvolger
	ps     []partij
	totaal Totaalstand
}

func (t *teller) tel() {
	s := &t.totaal
	for i := range t.ps {
		s.Afgesproken = kit.Netjes(s.Afgesproken + t.ps[i].stand.Afgesproken)
	}
	s.Opgave = t.som("opgave", func(p *Periodestand) *float64 { return p.Opgave })
	if s.Fase == NogNietBegonnen {
		return
	}
	s.Gerealiseerd = t.som("gerealiseerd", func(p *Periodestand) *float64 { return p.Gerealiseerd })
	t.telBekend()
	if s.Onbekend > 0 {
		return
	}
	s.Percentage = kit.Percentage(*s.Gerealiseerd, max(*s.Opgave, 0))
	if s.Percentage != nil {
		t.stap(formulePercentage, "percentage van de opgave", kit.Grootheid("p", *s.Percentage, "procent"), t.telt("r", *s.Gerealiseerd), t.telt("g", *s.Opgave))
	}
	if s.Fase == Loopt {
		s.Verwacht = t.som("verwacht", func(p *Periodestand) *float64 { return p.Verwacht })
		s.NogTeDoen = kit.Bekend(*s.Opgave - *s.Gerealiseerd)
		t.stap(formuleGat, "nog te doen", t.telt("gat", *s.NogTeDoen), t.telt("opgave", *s.Opgave), t.telt("gerealiseerd", *s.Gerealiseerd))
		return
	}
	s.Tekort, s.Overschot = t.eenKant(formuleTekort, "tekort", 1), t.eenKant(formuleOverschot, "overschot", -1)
	s.Netto = kit.Bekend(*s.Tekort - *s.Overschot)
	t.stap(formuleNetto, "netto", t.telt("netto", *s.Netto), t.telt("tekort", *s.Tekort), t.telt("overschot", *s.Overschot))
}

// telBekend counts the parties with an unknown state and those that are behind, and adds up
// the known realisations when some are unknown.
func (t *teller) telBekend() {
	s, achter, deel, weet := &t.totaal, 0, 0.0, false
	for i := range t.ps {
		p := t.ps[i].stand
		if p.Gerealiseerd != nil {
			deel, weet = deel+*p.Gerealiseerd, true
		}
		switch {
		case !t.ps[i].bekend():
			s.Onbekend++
		case p.Nagekomen == wmo.Nee, p.OpKoers != nil && *p.OpKoers == wmo.Nee:
			achter++
		}
	}
	if s.Onbekend < s.Partijen {
		s.Achter = &achter
	}
	if weet && s.Gerealiseerd == nil {
		s.GerealiseerdBekend = kit.Bekend(deel)
	}
}

func (t *teller) telt(naam string, x float64) wmo.Grootheid {
	return kit.Grootheid(naam, x, string(t.totaal.Eenheid))
}

func (t *teller) stap(f *wmo.Formule, wat string, uitkomst wmo.Grootheid, invoer ...wmo.Grootheid) {
	t.uit.Stap(f, fmt.Sprintf("samen, %s: %s", t.totaal.Periode, wat), uitkomst, invoer...)
}

// som adds up a number over the parties; nil when one is not known.
func (t *teller) som(naam string, van func(*Periodestand) *float64) *float64 {
	var invoer []wmo.Grootheid
	som := 0.0
	for i := range t.ps {
		x := van(t.ps[i].stand)
		if x == nil {
			return nil
		}
		som += *x
		invoer = append(invoer, t.telt(t.ps[i].naam, *x))
	}
	t.stap(formuleSom, naam, t.telt("som", som), invoer...)
	return kit.Bekend(som)
}

// eenKant adds up the gaps of those who are short (kant 1) or over (kant -1).
func (t *teller) eenKant(f *wmo.Formule, naam string, kant float64) *float64 {
	var invoer []wmo.Grootheid
	som := 0.0
	for i := range t.ps {
		gat := *t.ps[i].stand.GatCumulatief
		som += max(kant*gat, 0)
		invoer = append(invoer, t.telt(t.ps[i].naam, gat))
	}
	t.stap(f, naam, t.telt(naam, som), invoer...)
	return kit.Bekend(som)
}
