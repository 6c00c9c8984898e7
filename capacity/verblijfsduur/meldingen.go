package verblijfsduur

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

var (
	meldingBegin      = register.Melding("CAP-DUUR-BEGIN", "van verblijven is het begin niet bekend: ze tellen niet mee, of zijn te kort geteld")
	meldingNaPeil     = register.Melding("CAP-DUUR-NA-PEIL", "verblijven beginnen of eindigen na de dag van de vraag")
	meldingWeinig     = register.Melding("CAP-DUUR-WEINIG", "op een tijdstip zijn nog weinig verblijven in beeld")
	meldingVoorbij    = register.Melding("CAP-DUUR-VOORBIJ", "een tijdstip of horizon ligt voorbij de laatste waarneming")
	meldingMediaan    = register.Melding("CAP-DUUR-MEDIAAN", "de mediaan is niet bereikt: nog geen helft is vertrokken")
	meldingConcurrent = register.Melding("CAP-DUUR-CONCURRENT",
		"andere bestemmingen als uit beeld tellen geeft een te groot aandeel voor de bestemming die gevraagd is")
	meldingOnbekend = register.Melding("CAP-DUUR-ONBEKEND", "van vertrekkers is de bestemming niet bekend")
	meldingLogrank  = register.Melding("CAP-DUUR-LOGRANK", "de groepen zijn niet getoetst, omdat gewichten geen aantallen zijn")

	formuleConcurrent = register.Formule("CAP-F-DUUR-CONCURRENT", "v = n − F",
		"n het aandeel dat naar een bestemming vertrekt als andere bestemmingen als uit beeld tellen (één min Kaplan-Meier), "+
			"F het aandeel dat er werkelijk heen vertrekt", survival())
)

// meldTelling tells what is doubtful about the stays.
func (s *schatter) meldTelling(l *lezer) {
	switch {
	case l.beginOnbekend > 0:
		s.Meld(meldingBegin, fmt.Sprintf("van %d verblijven is het begin niet bekend: ze tellen niet mee", l.beginOnbekend), s.bron())
	case l.vanafGezien > 0:
		s.Meld(meldingBegin, fmt.Sprintf("%d verblijven tellen vanaf de eerste dag die bekend is, en duurden dus langer dan hier staat", l.vanafGezien), s.bron())
	}
	if l.naPeil > 0 {
		s.Meld(meldingNaPeil, fmt.Sprintf("%d verblijven beginnen of komen in beeld na de dag van de vraag: ze tellen niet mee", l.naPeil), s.bron())
	}
	if l.eindeNaPeil > 0 {
		s.Meld(meldingNaPeil, fmt.Sprintf("%d verblijven eindigen na de dag van de vraag: ze tellen als nog aanwezig", l.eindeNaPeil), s.bron())
	}
	if len(s.groepen) > 1 && slices.ContainsFunc(s.groepen, func(g groep) bool { return !g.w.heleGewichten() }) {
		s.Meld(meldingLogrank, "de groepen zijn niet getoetst: er is een gewicht dat geen heel aantal is", s.bron())
	}
}

// meldGroep tells what is doubtful about the estimates of a group.
func (s *schatter) meldGroep(g *groep, uit *Groepsduur) {
	var weinig, voorbij []string
	for _, t := range uit.Tijdstippen {
		switch {
		case t.Aanwezig == nil:
			voorbij = append(voorbij, kit.Nl(t.Tijdstip))
		case t.InBeeld < float64(s.weinig) && t.Aanwezig.Schatting > 0:
			weinig = append(weinig, fmt.Sprintf("%s (%s)", kit.Nl(t.Tijdstip), kit.Nl(t.InBeeld)))
		}
	}
	if weinig != nil {
		s.Meld(meldingWeinig, fmt.Sprintf("%s: minder dan %d verblijven in beeld na %s %s", g.naam, s.weinig, strings.Join(weinig, ", "), s.uit.Eenheid), s.bron())
	}
	if voorbij != nil {
		s.Meld(meldingVoorbij, fmt.Sprintf("%s: over %s %s zeggen de gegevens niets; de langste waarneming is %s",
			g.naam, strings.Join(voorbij, ", "), s.uit.Eenheid, kit.Nl(g.curven.Blijft.Laatste()/s.per)), s.bron())
	}
	if s.uit.Horizon != nil && uit.BeperktGemiddelde == nil {
		s.Meld(meldingVoorbij, fmt.Sprintf("%s: er is geen gemiddelde tot %s %s, want de langste waarneming is %s",
			g.naam, kit.Nl(*s.uit.Horizon), s.uit.Eenheid, kit.Nl(g.curven.Blijft.Laatste()/s.per)), "/horizon")
	}
	if uit.Mediaan.Tijd == nil {
		s.Meld(meldingMediaan, g.naam+": nog geen helft is vertrokken, dus er is geen mediaan", s.bron())
	}
	s.meldOnbekend(g, uit)
	s.meldConcurrent(g, uit)
}

// laatste is the last time of which there is an estimate; nil without one.
func (g *Groepsduur) laatste() *Tijdstand {
	for i := range slices.Backward(g.Tijdstippen) {
		if g.Tijdstippen[i].Aanwezig != nil {
			return &g.Tijdstippen[i]
		}
	}
	return nil
}

func (s *schatter) meldOnbekend(g *groep, uit *Groepsduur) {
	onbekend := 0
	for _, r := range g.rijen {
		if r.afloop == s.oorzaak(capacity.OnbekendBestemming)+1 {
			onbekend++
		}
	}
	t := uit.laatste()
	if onbekend == 0 {
		return
	}
	bericht := fmt.Sprintf("%s: van %d van de %d vertrekkers is de bestemming niet bekend", g.naam, onbekend, uit.Vertrokken)
	if t != nil && t.MetOnbekend != nil {
		bericht += fmt.Sprintf("; na %s %s is het aandeel naar %s tussen %s en %s, als geen of als alle daarheen gingen",
			kit.Nl(t.Tijdstip), s.uit.Eenheid, naar(s.doel()), procent(t.MetOnbekend.Onder), procent(t.MetOnbekend.Boven))
	}
	s.Meld(meldingOnbekend, bericht, s.bron())
}

// meldConcurrent warns who asks for one destination how much the mistake would be to take
// the others as out of view, as that is often done.
func (s *schatter) meldConcurrent(g *groep, uit *Groepsduur) {
	t := uit.laatste()
	if s.v.Bestemming == "" || t == nil {
		return
	}
	k := s.oorzaak(s.v.Bestemming)
	j := g.curven.Blijft.tot(t.Tijdstip * s.per)
	naief := kit.Gemeten(1 - g.naief(k, j))
	f := kit.Gemeten(g.na(k, j).Aandeel)
	verschil := kit.Gemeten(naief - f)
	if verschil <= 0 {
		return
	}
	uit.TeVeel = &verschil
	s.stap(formuleConcurrent, g.naam, "wat het scheelt om andere bestemmingen als uit beeld te tellen, na "+s.na(t.Tijdstip),
		kit.Grootheid("v", verschil, ""), kit.Grootheid("n", naief, ""), kit.Grootheid("F", f, ""))
	s.Meld(meldingConcurrent, fmt.Sprintf("%s: na %s vertrok %s naar %s; wie andere bestemmingen als uit beeld telt vindt %s, "+
		"en dat is te veel: wie elders heen ging kan er niet meer heen",
		g.naam, s.na(t.Tijdstip), procent(f), naar(s.v.Bestemming), procent(naief)), "/bestemming")
}

// naief is the Kaplan–Meier estimate after j steps when only cause k counts as a departure.
func (g *groep) naief(k, j int) float64 {
	blijft := 1.0
	for i, t := range g.curven.Blijft[:j] {
		blijft *= (t.InBeeld - g.curven.Oorzaken[k][i].Vertrokken) / t.InBeeld
	}
	return max(blijft, 0)
}
