package capacity

import (
	"fmt"
	"math"

	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Flows and stocks.
var (
	formulePassendeInstroom = register.Formule("CAP-F-PASSENDE-INSTROOM", "x = (D − R) / G",
		"D het doel, R wie er van de beginstand over is, G wie er over is per jaarlijkse instromer", kit.Kansleer())
	formulePassendeUitstroom = register.Formule("CAP-F-PASSENDE-UITSTROOM", "O = I + S − C",
		"I instroom, S stand, C stand op het pad naar het doel na het jaar", kit.Identiteit())
	formuleStand = register.Formule("CAP-F-STAND", "S = N · R + L", "N de beginstand, R wie daarvan over is, L wie later instroomde en er nog is",
		kit.Identiteit())
	formuleUitstroom = register.Formule("CAP-F-UITSTROOM", "O = S + I − S′", "S stand, I instroom, S′ stand een jaar later", kit.Identiteit())
	formuleBalans    = register.Formule("CAP-F-BALANS", "S′ = S + I − O", "S stand, I instroom, O uitstroom, S′ stand een jaar later", kit.Identiteit())

	meldingInstroomNegatief  = register.Melding("CAP-INSTROOM-NEGATIEF", "het doel vraagt een instroom onder nul")
	meldingUitstroomNegatief = register.Melding("CAP-UITSTROOM-NEGATIEF", "het doel vraagt een uitstroom onder nul")
	meldingStandNegatief     = register.Melding("CAP-STAND-NEGATIEF", "er vertrekken er meer dan er zijn")

	aannameNaDoel         = register.Aanname("CAP-A-NA-DOEL", "na de dag van het doel blijft de stand gelijk, omdat het plan er niets over zegt")
	aannameInstroomNaDoel = register.Aanname("CAP-A-INSTROOM-NA-DOEL",
		"de passende instroom gaat na de dag van het doel gelijk door, omdat het plan er niets over zegt")
)

// instroomVan fills in the inflow of each year; a fitting one is solved with v.
func (s *stroom) instroomVan(v *vertrek) {
	s.instroom = make([]float64, s.jaren)
	perJaar := 0.0
	switch s.Instroom.Soort {
	case InstroomGeen:
	case InstroomReeks:
		copy(s.instroom, s.Instroom.Reeks)
		return
	case InstroomVast:
		perJaar = *s.Instroom.PerJaar
	case InstroomPassend:
		over, gewicht := s.over(v)
		perJaar = (s.doel - over) / gewicht
		s.stapOver(v, over, gewicht)
		s.stap(formulePassendeInstroom, "instroom die bij het doel past", kit.Grootheid("x", perJaar, "cliënten per jaar"),
			clienten("D", s.doel), clienten("R", over), kit.Grootheid("G", gewicht, ""))
		s.NeemAanAls(s.doeljaar < s.jaren, aannameInstroomNaDoel)
		if perJaar > maxStand {
			s.fouten.Meld(kit.MeldingBereik(), fmt.Sprintf("de passende instroom is %s per jaar, meer dan %d", kit.Nl(perJaar), maxStand), s.wijs+"/instroom")
		}
		if kit.Netjes(perJaar) < 0 {
			s.fouten.Meld(meldingInstroomNegatief, fmt.Sprintf(
				"ook zonder instroom zijn er na %d jaren nog %s cliënten, meer dan het doel van %s",
				s.doeljaar, kit.Nl(over), kit.Nl(s.doel)), s.wijs+"/instroom", s.wijs+"/doel")
		}
	}
	for t := range s.instroom {
		s.instroom[t] = perJaar
	}
	perJaar = kit.Netjes(perJaar)
	s.vorm.InstroomPerJaar = &perJaar
}

// over is what is left of the first stock on the day of the target without inflow, and
// gewicht how many are present then for each person who enters per year.
func (s *stroom) over(v *vertrek) (over, gewicht float64) {
	if v != nil {
		return float64(s.begin) * v.blijft[s.doeljaar], v.gewicht(s.doeljaar)
	}
	over = float64(s.begin)
	for _, weg := range s.Uitstroom.Aantallen[:s.doeljaar] {
		over -= weg
	}
	return over, float64(s.doeljaar)
}

// pasUitstroom calculates the outflow that follows the path to the target, and keeps the
// stock there afterwards.
func (s *stroom) pasUitstroom() {
	s.NeemAanAls(s.doeljaar < s.jaren, aannameNaDoel)
	s.weg = make([]float64, s.jaren)
	for t := range s.weg {
		s.weg[t] = kit.Netjes(s.instroom[t] + s.opPad(t) - s.opPad(t+1))
		if s.weg[t] < 0 {
			s.fouten.Meld(meldingUitstroomNegatief, fmt.Sprintf(
				"in jaar %d stromen er %s in, te weinig om de stand naar %s te laten groeien", t+1, kit.Nl(s.instroom[t]), kit.Nl(s.opPad(t+1))),
				s.wijs+"/uitstroom", s.wijs+"/doel")
		}
		s.stap(formulePassendeUitstroom, jaarnaam("uitstroom die bij het doel past in jaar", t), clienten("O", s.weg[t]),
			clienten("I", s.instroom[t]), clienten("S", s.opPad(t)), clienten("C", s.opPad(t+1)))
	}
}

// opPad is the stock on the path to the target after t years; past the target it stays there.
func (s *stroom) opPad(t int) float64 {
	deel := float64(min(t, s.doeljaar)) / float64(s.doeljaar)
	if s.Doel.Pad == Meetkundig {
		return float64(s.begin) * math.Pow(s.doel/float64(s.begin), deel)
	}
	return float64(s.begin) + (s.doel-float64(s.begin))*deel
}

// loop calculates the stocks from stated flows.
func (s *stroom) loop() {
	s.stand = make([]float64, s.jaren+1)
	s.stand[0] = float64(s.begin)
	for t := range s.jaren {
		s.stand[t+1] = s.stand[t] + s.instroom[t] - s.weg[t]
		if kit.Netjes(s.stand[t+1]) < 0 {
			s.fouten.Meld(meldingStandNegatief, fmt.Sprintf("in jaar %d vertrekken er %s en er zijn er %s",
				t+1, kit.Nl(s.weg[t]), kit.Nl(s.stand[t]+s.instroom[t])), s.wijs+"/uitstroom")
			s.stand[t+1] = 0 // so that one shortage is reported once
		}
		s.stap(formuleBalans, jaarnaam("stand na jaar", t), clienten("S′", s.stand[t+1]),
			clienten("S", s.stand[t]), clienten("I", s.instroom[t]), clienten("O", s.weg[t]))
	}
}

// smelt calculates the stocks from what is left of each group, and the outflow from them.
func (s *stroom) smelt() {
	s.stand = make([]float64, s.jaren+1)
	s.weg = make([]float64, s.jaren)
	for t := range s.stand {
		s.stand[t] = s.vertrek.stand(float64(s.begin), s.instroom, t)
	}
	for t := range s.weg {
		s.weg[t] = s.stand[t] + s.instroom[t] - s.stand[t+1]
		s.stapLater(t)
		s.stap(formuleStand, jaarnaam("stand na jaar", t), clienten("S", s.stand[t+1]), clienten("N", float64(s.begin)),
			kit.Grootheid("R", s.vertrek.blijft[t+1], ""), clienten("L", s.later(t+1)))
		s.stap(formuleUitstroom, jaarnaam("uitstroom in jaar", t), clienten("O", s.weg[t]),
			clienten("S", s.stand[t]), clienten("I", s.instroom[t]), clienten("S′", s.stand[t+1]))
	}
}

// later is how many of those who entered within the plan are present after t years.
func (s *stroom) later(t int) float64 { return s.stand[t] - float64(s.begin)*s.vertrek.blijft[t] }
