package verblijfsduur

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

var (
	aannameOnafhankelijk = register.Aanname("CAP-A-DUUR-ONAFHANKELIJK",
		"wie uit beeld raakt terwijl het verblijf nog loopt, heeft verder dezelfde vooruitzichten als wie in beeld blijft")
	aannameLaat = register.Aanname("CAP-A-DUUR-LAAT",
		"wie later in beeld kwam, heeft verder dezelfde vooruitzichten als wie toen al in beeld was en even lang verbleef")
	aannamePeil = register.Aanname("CAP-A-DUUR-PEIL", "een verblijf zonder einde liep nog aan het einde van de dag waarover de vraag gaat")
	aannameDag  = register.Aanname("CAP-A-DUUR-DAG",
		"de eerste en de laatste dag van een verblijf tellen allebei: wie op zijn eerste dag vertrekt, verbleef één dag")
	aannameMaand       = register.Aanname("CAP-A-DUUR-MAAND", "een maand is 30,4375 dagen en een jaar 365,25 dagen")
	aannameEenheid     = register.Aanname("CAP-A-DUUR-EENHEID", "tijden zijn maanden, omdat er geen eenheid is genoemd")
	aannameTijdstippen = register.Aanname("CAP-A-DUUR-TIJDSTIPPEN",
		"de tijdstippen zijn gekozen (van een half jaar tot vijf jaar), omdat er geen zijn genoemd")
	aannameHorizon = register.Aanname("CAP-A-DUUR-HORIZON",
		"het beperkte gemiddelde rekent tot het laatste tijdstip dat elke groep haalt, omdat er geen horizon is genoemd")
	aannameInterval    = register.Aanname("CAP-A-DUUR-INTERVAL", "intervallen zijn gelegd op de schaal van ln(−ln p), omdat er geen vorm is genoemd")
	aannameWeinig      = register.Aanname("CAP-A-DUUR-WEINIG", "minder dan 10 verblijven in beeld is weinig, omdat er geen grens is genoemd")
	aannameBestemming  = register.Aanname("CAP-A-DUUR-BESTEMMING", "een verblijf dat voorbij is zonder bestemming, heeft een onbekende bestemming")
	aannameVanafGezien = register.Aanname("CAP-A-DUUR-VANAF-GEZIEN", "verblijven waarvan het begin niet bekend is, begonnen op de eerste dag die bekend is")

	meldingLeeg = register.Melding("CAP-DUUR-LEEG", "er is geen verblijf dat meetelt")
)

const (
	standaardWeinig = 10
	meesteGroepen   = 50
)

// EstimateStay estimates how long stays last, and where clients go: by Kaplan–Meier and
// Aalen–Johansen, with who is still there and who came into view late taken into account. The
// day of the question is the last on which stays were seen.
func EstimateStay(in Verblijfsduur, peil wmo.Peil) (Verblijfsduurstand, error) {
	v, err := kit.Keur(&in, peil, in.check)
	if err != nil {
		return Verblijfsduurstand{}, err
	}
	s := schatter{
		Verantwoording: v, v: &in, alle: bestemmingen(), per: 1,
		uit: Verblijfsduurstand{
			Naam: in.Naam, Peil: peil, Eenheid: cmp.Or(in.Eenheid, Maanden), Interval: cmp.Or(in.Interval, LogLog),
			Niveau: kit.Waarde(in.Niveau, kit.StandaardNiveau), Variantie: Greenwood,
		},
		weinig: standaardWeinig,
	}
	if in.Weinig != nil {
		s.weinig = *in.Weinig
	}
	if len(in.Verblijven) > 0 {
		s.per = s.uit.Eenheid.dagen()
	}
	s.kies()
	l := s.leesRijen()
	s.groepen = l.groepen()
	if err := s.telling(l); err != nil {
		return Verblijfsduurstand{}, err
	}
	if err := s.schat(); err != nil {
		return Verblijfsduurstand{}, err
	}
	s.uit.Voorbehouden = s.Voorbehouden()
	s.uit.Aannames, s.uit.Bevindingen, s.uit.Berekening = s.Aannames(), s.Bevindingen(), s.Berekening()
	return s.uit, nil
}

type schatter struct {
	wmo.Verantwoording

	v       *Verblijfsduur
	uit     Verblijfsduurstand
	alle    []capacity.Bestemming // the destination of each cause
	groepen []groep
	per     float64 // how much of the time of a row is one of the unit of the question
	weinig  int
	tijden  []float64 // the times to report, in the unit
}

// kies chooses what the question leaves open.
func (s *schatter) kies() {
	v := s.v
	s.tijden = v.Tijdstippen
	if len(s.tijden) == 0 {
		s.tijden = s.uit.Eenheid.tijdstippen()
	}
	s.NeemAanAls(v.Eenheid == "", aannameEenheid)
	s.NeemAanAls(len(v.Tijdstippen) == 0, aannameTijdstippen)
	s.NeemAanAls(v.Interval == "", aannameInterval)
	s.NeemAanAls(v.Niveau == nil, kit.AannameNiveau())
	s.NeemAanAls(v.Weinig == nil, aannameWeinig)
}

// telling accounts for all stays, and refuses when none is left or there are too many groups.
func (s *schatter) telling(l *lezer) error {
	bron := s.bron()
	var bs wmo.Bevindingen
	switch {
	case len(l.rijen) == 0:
		bs.Meld(meldingLeeg, fmt.Sprintf("geen van de %d verblijven telt mee: %d begonnen na de dag van de vraag, van %d is het begin niet bekend",
			len(s.v.Verblijven), l.naPeil, l.beginOnbekend), bron)
	case len(s.groepen) > meesteGroepen:
		bs.MeldAantal(fmt.Sprintf("%d groepen; ten hoogste %d", len(s.groepen), meesteGroepen), "/groepeer")
	}
	if err := bs.Err(); err != nil {
		return err
	}
	t := &s.uit.Telling
	t.Opgegeven, t.Gebruikt = len(s.v.Verblijven)+len(s.v.Duren), len(l.rijen)
	for _, u := range []Uitsluiting{{RedenBeginOnbekend, l.beginOnbekend}, {RedenNaPeil, l.naPeil}} {
		if u.Aantal > 0 {
			t.Uitgesloten = append(t.Uitgesloten, u)
		}
	}
	s.meldTelling(l)
	verblijven, laat := len(s.v.Verblijven) > 0, slices.ContainsFunc(l.rijen, func(r rij) bool { return r.intrede > 0 })
	s.NeemAan(aannameOnafhankelijk)
	s.NeemAanAls(laat, aannameLaat)
	s.NeemAanAls(verblijven, aannameDag)
	s.NeemAanAls(verblijven && s.uit.Eenheid != Dagen, aannameMaand)
	s.NeemAanAls(l.nogAanwezig > 0, aannamePeil)
	s.NeemAanAls(l.zonderBestemming > 0, aannameBestemming)
	s.NeemAanAls(l.vanafGezien > 0, aannameVanafGezien)
	return nil
}

// bron is the place of the stays in the document.
func (s *schatter) bron() string {
	if len(s.v.Duren) > 0 {
		return "/duren"
	}
	return "/verblijven"
}

// schat makes the estimates of all groups.
func (s *schatter) schat() error {
	for i := range s.groepen {
		if !s.groepen[i].w.heleGewichten() {
			s.uit.Variantie = Jackknife
		}
	}
	for i := range s.groepen {
		g := &s.groepen[i]
		var err error
		if g.curven, err = EstimateCauses(g.w, len(s.alle), s.uit.Variantie); err != nil {
			return err
		}
	}
	s.horizon()
	for i := range s.groepen {
		s.uit.Groepen = append(s.uit.Groepen, s.groep(&s.groepen[i]))
	}
	if err := s.logrank(); err != nil {
		return err
	}
	s.uit.Conclusie = s.conclusie()
	return nil
}

// haalt says whether the curve of a group is known at a time.
func (s *schatter) haalt(g *groep, tijd float64) bool {
	c := g.curven.Blijft
	return tijd*s.per <= c.Laatste() || c[len(c)-1].Aandeel == 0
}

// horizon chooses up to where the restricted mean goes.
func (s *schatter) horizon() {
	if s.v.Horizon != nil {
		s.uit.Horizon = gemeten(*s.v.Horizon)
		return
	}
	for _, tijd := range s.tijden {
		if !slices.ContainsFunc(s.groepen, func(g groep) bool { return !s.haalt(&g, tijd) }) {
			s.uit.Horizon = gemeten(tijd)
		}
	}
	s.NeemAanAls(s.uit.Horizon != nil, aannameHorizon)
}

// tijd is a time in the unit of the question, as it is published.
func (s *schatter) tijd(x float64) *float64 { return gemeten(x / s.per) }

func (s *schatter) groep(g *groep) Groepsduur {
	uit := Groepsduur{Groep: g.naam, Verblijven: len(g.rijen), Bestemmingen: []Bestemmingsverloop{}}
	for _, r := range g.rijen {
		if r.intrede > 0 {
			uit.LaatInBeeld++
		}
		if r.afloop > 0 {
			uit.Vertrokken++
		} else {
			uit.NogAanwezig++
		}
	}
	for _, t := range g.curven.Blijft {
		uit.Curve = append(uit.Curve, Curvetrede{s.aanwezig(t), *s.tijd(t.Tijd), kit.Gemeten(t.InBeeld), kit.Gemeten(t.Vertrokken), kit.Gemeten(t.Gecensureerd)})
	}
	for k := range s.alle {
		if v := s.verloop(g, k); len(v.Treden) > 0 {
			uit.Bestemmingen = append(uit.Bestemmingen, v)
		}
	}
	s.tijdstippen(g, &uit)
	s.mediaan(g, &uit)
	s.gemiddelde(g, &uit)
	uit.Conclusie = s.lezing(&uit)
	s.meldGroep(g, &uit)
	return uit
}

func (s *schatter) aanwezig(t Trede) Meting {
	return meting(t.Aandeel, t.Fout, t.Interval(s.uit.Interval, s.uit.Niveau))
}

// verloop is the cumulative incidence of a cause, with the times at which it grows.
func (s *schatter) verloop(g *groep, k int) Bestemmingsverloop {
	uit, aantal := Bestemmingsverloop{Bestemming: s.alle[k]}, 0.0
	for j, f := range g.curven.Oorzaken[k] {
		if f.Vertrokken > 0 {
			aantal += f.Vertrokken
			m := meting(f.Aandeel, f.Fout, f.Interval(s.uit.Interval, s.uit.Niveau))
			uit.Treden = append(uit.Treden, Bestemmingstrede{m, *s.tijd(g.curven.Blijft[j].Tijd), kit.Gemeten(f.Vertrokken)})
		}
	}
	uit.Aantal = kit.Gemeten(aantal)
	return uit
}

// tijdstippen tells of each time what is estimated there.
func (s *schatter) tijdstippen(g *groep, uit *Groepsduur) {
	vorige := 0
	for _, tijd := range s.tijden {
		stand := Tijdstand{Tijdstip: kit.Gemeten(tijd), InBeeld: g.inBeeldNa(tijd * s.per)}
		if s.haalt(g, tijd) {
			j := g.curven.Blijft.tot(tijd * s.per)
			s.stand(g, uit, &stand, j)
			s.stappen(g, &stand, vorige, j)
			vorige = j
		}
		uit.Tijdstippen = append(uit.Tijdstippen, stand)
	}
}

// inBeeldNa is how many are at risk just after a time.
func (g *groep) inBeeldNa(tijd float64) float64 {
	som := 0.0
	for _, r := range g.rijen {
		if r.duur > tijd && r.intrede <= tijd {
			som += r.gewicht
		}
	}
	return kit.Gemeten(som)
}

// stand is what is estimated after the first j steps.
func (s *schatter) stand(g *groep, uit *Groepsduur, stand *Tijdstand, j int) {
	t := Trede{Aandeel: 1}
	if j > 0 {
		t = g.curven.Blijft[j-1]
	}
	m := s.aanwezig(t)
	weg := Meting{Schatting: kit.Gemeten(1 - t.Aandeel), Fout: m.Fout}
	if m.Interval != nil {
		weg.Interval = gemetenInterval(capacity.Interval{Onder: 1 - m.Interval.Boven, Boven: 1 - m.Interval.Onder})
	}
	stand.Aanwezig, stand.Vertrokken = &m, &weg
	for _, b := range uit.Bestemmingen {
		f := g.na(s.oorzaak(b.Bestemming), j)
		aandeel := meting(f.Aandeel, f.Fout, f.Interval(s.uit.Interval, s.uit.Niveau))
		stand.Bestemmingen = append(stand.Bestemmingen, Bestemmingsstand{b.Bestemming, aandeel})
	}
	if onbekend := g.na(s.oorzaak(capacity.OnbekendBestemming), j); onbekend.Aandeel > 0 && s.doel() != capacity.OnbekendBestemming {
		f := g.na(s.oorzaak(s.doel()), j)
		stand.MetOnbekend = gemetenInterval(capacity.Interval{Onder: f.Aandeel, Boven: f.Aandeel + onbekend.Aandeel})
	}
}

// na is the incidence of a cause after the first j steps.
func (g *groep) na(k, j int) Incidentie {
	if j == 0 {
		return Incidentie{}
	}
	return g.curven.Oorzaken[k][j-1]
}

func (s *schatter) oorzaak(b capacity.Bestemming) int { return slices.Index(s.alle, b) }

// doel is the destination of which the reading tells.
func (s *schatter) doel() capacity.Bestemming { return cmp.Or(s.v.Bestemming, capacity.EigenWoning) }

func (s *schatter) mediaan(g *groep, uit *Groepsduur) {
	q := g.curven.Blijft.Kwantiel(0.5, s.uit.Interval, s.uit.Niveau)
	uit.Mediaan = Tijdschatting{s.tijd(q.Waarde), s.tijd(q.Onder), s.tijd(q.Boven)}
	s.stapMediaan(g, uit)
}

func (s *schatter) gemiddelde(g *groep, uit *Groepsduur) {
	h := s.uit.Horizon
	if h == nil || !s.haalt(g, *h) {
		return
	}
	m := g.curven.Blijft.BeperktGemiddelde(*h * s.per)
	m = Gemiddelde{m.Waarde / s.per, m.Fout / s.per}
	gemiddeld := meting(m.Waarde, m.Fout, m.Interval(s.uit.Niveau))
	uit.BeperktGemiddelde = &gemiddeld
	s.stapGemiddelde(g, uit)
}

// logrank compares the groups, if there are more and weights are numbers.
func (s *schatter) logrank() error {
	if len(s.groepen) < 2 || s.uit.Variantie == Jackknife {
		return nil
	}
	var rijen []rij
	var groep []int
	for i, g := range s.groepen {
		rijen = append(rijen, g.rijen...)
		groep = append(groep, slices.Repeat([]int{i}, len(g.rijen))...)
	}
	toets, err := CompareGroups(kolommen(rijen), groep, nil)
	if err != nil {
		return err
	}
	uit := Logrankuitslag{Chikwadraat: kit.Gemeten(toets.Chi2), Vrijheidsgraden: toets.Vrijheidsgraden, P: kit.Gemeten(toets.P)}
	for i, g := range s.groepen {
		uit.Groepen = append(uit.Groepen, Logrankgroep{g.naam, kit.Gemeten(toets.Waargenomen[i]), kit.Gemeten(toets.Verwacht[i])})
	}
	s.uit.Logrank = &uit
	s.stapLogrank(&toets)
	return nil
}
