package capacity

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// vulJaren writes the years of a form: real numbers, whole numbers, bands, target.
func (s *stroom) vulJaren() {
	in, uit := s.plan.Afronding.stappen(s.instroom), s.plan.Afronding.stappen(s.weg)
	stand := s.begin
	if s.ClientenPerPlaats != nil {
		s.vorm.PlaatsEenheid = s.Begin.Eenheid
		if s.Begin.Eenheid == ClientenOpDatum {
			s.vorm.PlaatsEenheid = s.Doel.Eenheid
		}
	}
	s.vorm.Jaren = make([]Jaar, s.jaren)
	for t := range s.jaren {
		j := &s.vorm.Jaren[t]
		*j = Jaar{
			Periode:    jaarVan(s.plan.Periode.Begindatum, t),
			StandBegin: netjes(s.stand[t]),
			Instroom:   netjes(s.instroom[t]),
			Uitstroom:  netjes(s.weg[t]),
			StandEind:  netjes(s.stand[t+1]),
			Geheel:     Heeljaar{stand, in[t], uit[t], stand + in[t] - uit[t]},
		}
		stand = j.Geheel.StandEind
		if s.vorm.PlaatsEenheid != "" {
			j.Plaatsen = bekendGetal(s.stand[t+1] / *s.ClientenPerPlaats)
		}
		s.spreid(j, t)
		s.vorm.Totaal.Instroom += s.instroom[t]
		s.vorm.Totaal.Uitstroom += s.weg[t]
		s.vorm.Totaal.UitstroomHeel += uit[t]
	}
	s.vorm.Totaal.Instroom = netjes(s.vorm.Totaal.Instroom)
	s.vorm.Totaal.Uitstroom = netjes(s.vorm.Totaal.Uitstroom)
	s.vulDoel()
	s.vulWoningen()
}

// spreid tells how far chance alone reaches. Who was there at the start leaves or
// stays independently (binomial); who enters is counted as arrivals at random
// (Poisson), and so is who leaves among them. Both are exact.
func (s *stroom) spreid(j *Jaar, t int) {
	if s.vertrek == nil || len(s.fouten) > 0 {
		return
	}
	b := s.vertrek.blijft
	nieuwWeg := s.vertrek.nieuwkomers(s.instroom, t)
	nieuwOver := s.stand[t+1] - float64(s.begin)*b[t+1]
	j.UitstroomSpreiding = s.band(samen{binomiaal(s.begin, max(b[t]-b[t+1], 0)), poisson(max(nieuwWeg, 0))})
	s.stap(FormuleSpreiding, jaarnaam("spreiding van de uitstroom in jaar", t), clienten("s", j.UitstroomSpreiding.Standaardafwijking),
		clienten("N", float64(s.begin)), grootheid("g", b[t]-b[t+1], ""), clienten("μ", nieuwWeg))
	j.StandSpreiding = s.band(samen{binomiaal(s.begin, b[t+1]), poisson(max(netjes(nieuwOver), 0))})
	s.neemAan(AannameOnafhankelijk)
	if s.instroom[t] > 0 {
		s.neemAan(AannamePoisson)
	}
}

func (s *stroom) band(v samen) *Spreiding {
	staart := (1 - s.niveau) / 2
	return &Spreiding{netjes(v.standaardafwijking()), v.kwantiel(staart), v.kwantiel(1 - staart)}
}

// vulDoel writes what the target asks of each year until its day.
func (s *stroom) vulDoel() {
	if s.Doel == nil {
		return
	}
	netto := make([]float64, s.doeljaar)
	for t := range netto {
		netto[t] = s.opPad(t) - s.opPad(t+1)
	}
	heel := s.plan.Afronding.stappen(netto)
	stand := s.begin
	formule := FormulePadLineair
	if s.Doel.Pad == Meetkundig {
		formule = FormulePadMeetkundig
	}
	for t := range s.doeljaar {
		j, pad := &s.vorm.Jaren[t], s.opPad(t+1)
		stand -= heel[t]
		j.Doel = &Doeljaar{
			Stand: netjes(pad), StandHeel: geheel(pad), NettoHeel: heel[t], StandNaNetto: stand,
			Uitstroom: netjes(s.instroom[t] + s.stand[t] - pad), Gat: netjes(s.stand[t+1] - pad),
		}
		s.stap(formule, jaarnaam("stand op het pad na jaar", t), clienten("C", pad),
			clienten("N", float64(s.begin)), clienten("D", s.doel), grootheid("t", float64(t+1), "jaren"), grootheid("T", float64(s.doeljaar), "jaren"))
		s.stap(FormuleNodig, jaarnaam("uitstroom die het doel vraagt in jaar", t), clienten("O", j.Doel.Uitstroom),
			clienten("I", s.instroom[t]), clienten("S", s.stand[t]), clienten("C", pad))
	}
}

// vulWoningen turns leavers into homes, by the numbers of the plan alone.
func (s *stroom) vulWoningen() {
	v := s.Woonvraag
	if v == nil {
		s.pad.Bevindingen.Meld(CodeZonderBestemming,
			"zonder aandeel naar een eigen woning is deze uitstroom geen vraag naar woningen", s.wijs+"/woonvraag")
		return
	}
	totaal := 0.0
	for t := range s.vorm.Jaren {
		w := s.weg[t] * v.AandeelNaarWoning / v.PersonenPerWoning
		s.vorm.Jaren[t].Woningen = bekendGetal(w)
		s.woningen[t] += w
		totaal += w
	}
	totaal = netjes(totaal)
	s.vorm.Totaal.Woningen = &totaal
	s.stap(FormuleWoningen, "woningen over alle jaren", grootheid("w", totaal, "woningen"),
		clienten("O", s.vorm.Totaal.Uitstroom), grootheid("a", v.AandeelNaarWoning, ""),
		grootheid("m", v.PersonenPerWoning, "personen per woning"))
}

// verdeel adds up the homes of all forms and shares them by each key.
func (p *projectie) verdeel() error {
	if !p.plan.heeftWoonvraag() {
		return nil
	}
	w := Woningpad{PerJaar: make([]float64, p.jaren), PerJaarHeel: p.plan.Afronding.stappen(p.woningen)}
	for t, n := range p.woningen {
		w.PerJaar[t] = netjes(n)
		w.Totaal += n
	}
	w.Totaal = netjes(w.Totaal)
	lopend := 0.0
	for t, n := range w.PerJaarHeel {
		w.TotaalHeel += n
		lopend += p.woningen[t]
		p.pad.Berekening = append(p.pad.Berekening, rekenstap(FormuleHeel, jaarnaam("hele woningen in jaar", t),
			grootheid("heel", float64(n), "woningen"), grootheid("Σ", lopend, "woningen")))
	}
	p.pad.Woningen = &w
	if w.TotaalHeel > maxAantal {
		p.fouten.Meld(CodeBereik, "meer woningen dan dit plan kan verdelen", "/vormen")
		return p.fouten.Err()
	}
	for i := range p.plan.Sleutels {
		v := Verdeling{Begindatum: p.plan.Periode.Begindatum, Totalen: w.PerJaarHeel, Sleutel: p.plan.Sleutels[i]}
		t, err := v.deel(wmo.Wijs("sleutels", strconv.Itoa(i)))
		if err != nil {
			p.fouten = append(p.fouten, err...)
			continue
		}
		p.pad.Verdelingen = append(p.pad.Verdelingen, t)
	}
	return p.fouten.Err()
}
