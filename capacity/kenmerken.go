package capacity

import (
	"math"
)

// noemKans tells the yearly chance and the rate behind a constant outflow.
func (s *stroom) noemKans() {
	u := &s.Uitstroom
	var kans Kans
	var tempo Tempo
	switch {
	case u.Soort == UitstroomVerblijfsduur:
		tempo = Tempo(maandenPerJaar / *u.GemiddeldVerblijfMaanden)
		kans = tempo.Kans()
		s.stap(FormuleVerblijfstempo, "tempo van vertrek", grootheid("h", float64(tempo), "per jaar"),
			grootheid("W", *u.GemiddeldVerblijfMaanden, "maanden"))
		s.stap(FormuleTempoKans, "jaarlijkse kans om te vertrekken", grootheid("p", float64(kans), ""), grootheid("h", float64(tempo), "per jaar"))
		s.neemAan(AannameVerblijf)
	case u.Verloop == VasteKans:
		kans = KansOf(*u.Aandeel, u.Jaren)
		s.stap(FormuleKans, "jaarlijkse kans om te vertrekken", grootheid("p", float64(kans), ""),
			grootheid("f", *u.Aandeel, ""), grootheid("T", float64(u.Jaren), "jaren"))
		// Of the chance as it is told, so that everybody comes to the same rate.
		tempo = Kans(netjes(float64(kans))).Tempo()
		if !math.IsInf(float64(tempo), 0) {
			s.stap(FormuleTempo, "tempo van vertrek", grootheid("h", float64(tempo), "per jaar"), grootheid("p", float64(kans), ""))
		}
		s.neemAan(AannameVasteKans)
		if s.jaren > u.Jaren {
			s.neemAan(AannameDoorlopend)
		}
	default:
		s.aannameGroep()
		return
	}
	kans = Kans(netjes(float64(kans)))
	s.vorm.Kans = &kans
	if !math.IsInf(float64(tempo), 0) {
		tempo = Tempo(netjes(float64(tempo)))
		s.vorm.Tempo = &tempo
	}
	s.aannameGroep()
}

func (s *stroom) aannameGroep() {
	if s.Uitstroom.Soort != UitstroomAandeel {
		return
	}
	if s.Instroom.Soort != InstroomGeen {
		s.neemAan(AannameJaareinde)
	}
	if s.Uitstroom.Groep == Beginstand && s.Instroom.Soort != InstroomGeen {
		s.neemAan(AannameBlijvers)
	}
}

// evenwicht is the stock that a constant inflow and a mean stay tend to (Little).
func (s *stroom) evenwicht() {
	if s.vorm.InstroomPerJaar == nil || s.Uitstroom.Soort != UitstroomVerblijfsduur {
		return
	}
	l := netjes(*s.vorm.InstroomPerJaar * *s.Uitstroom.GemiddeldVerblijfMaanden / maandenPerJaar)
	s.vorm.Evenwicht = &l
	s.stap(FormuleLittle, "stand in evenwicht", clienten("L", l),
		grootheid("λ", *s.vorm.InstroomPerJaar, "per jaar"), grootheid("W", *s.Uitstroom.GemiddeldVerblijfMaanden, "maanden"))
}
