package capacity

import (
	"math"

	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// The chance and the rate of an outflow.
var (
	formuleKans           = register.Formule("CAP-F-KANS", "p = 1 − (1 − f)^(1/T)", "f het aandeel dat na T jaren vertrokken is", kit.Kansleer())
	formuleTempo          = register.Formule("CAP-F-TEMPO", "h = −ln(1 − p)", "p de jaarlijkse kans", kit.Kansleer())
	formuleTempoKans      = register.Formule("CAP-F-TEMPO-KANS", "p = 1 − e^(−h)", "h het tempo", kit.Kansleer())
	formuleVerblijfstempo = register.Formule("CAP-F-VERBLIJFSTEMPO", "h = 12 / W", "W het gemiddelde verblijf in maanden", kit.Kansleer())

	aannameDoorlopend = register.Aanname("CAP-A-DOORLOPEND", "de jaarlijkse kans blijft dezelfde, ook na de jaren waarover het aandeel is genoemd")
	aannameVasteKans  = register.Aanname("CAP-A-VASTE-KANS", "wie er nog is heeft elk jaar dezelfde kans om te vertrekken, hoe lang die er ook is")
	aannameVerblijf   = register.Aanname("CAP-A-VERBLIJF",
		"de kans om te vertrekken hangt niet af van hoe lang iemand er is, en de instroom is over het jaar gespreid")
	aannameJaareinde = register.Aanname("CAP-A-JAAREINDE", "wie in een jaar instroomt telt mee vanaf het einde van dat jaar")
	aannameBlijvers  = register.Aanname("CAP-A-BLIJVERS", "wie na het begin instroomt vertrekt niet binnen het plan")
)

// noemKans tells the yearly chance and the rate behind a constant outflow.
func (s *stroom) noemKans() {
	u := &s.Uitstroom
	var kans Kans
	var tempo Tempo
	switch {
	case u.Soort == UitstroomVerblijfsduur:
		tempo = Tempo(kit.MaandenPerJaar / *u.GemiddeldVerblijfMaanden)
		kans = tempo.Kans()
		s.stap(formuleVerblijfstempo, "tempo van vertrek", kit.Grootheid("h", float64(tempo), "per jaar"),
			kit.Grootheid("W", *u.GemiddeldVerblijfMaanden, "maanden"))
		s.stap(formuleTempoKans, "jaarlijkse kans om te vertrekken", kit.Grootheid("p", float64(kans), ""), kit.Grootheid("h", float64(tempo), "per jaar"))
		s.NeemAan(aannameVerblijf)
	case u.Verloop == VasteKans:
		kans = KansOf(*u.Aandeel, u.Jaren)
		s.stap(formuleKans, "jaarlijkse kans om te vertrekken", kit.Grootheid("p", float64(kans), ""),
			kit.Grootheid("f", *u.Aandeel, ""), kit.Grootheid("T", float64(u.Jaren), "jaren"))
		// From the rounded chance of the result, so that a reader can recompute the rate.
		tempo = Kans(kit.Netjes(float64(kans))).Tempo()
		if !math.IsInf(float64(tempo), 0) {
			s.stap(formuleTempo, "tempo van vertrek", kit.Grootheid("h", float64(tempo), "per jaar"), kit.Grootheid("p", float64(kans), ""))
		}
		s.NeemAan(aannameVasteKans)
		s.NeemAanAls(s.jaren > u.Jaren, aannameDoorlopend)
	default:
		s.aannameGroep()
		return
	}
	kans = Kans(kit.Netjes(float64(kans)))
	s.vorm.Kans = &kans
	if !math.IsInf(float64(tempo), 0) {
		tempo = Tempo(kit.Netjes(float64(tempo)))
		s.vorm.Tempo = &tempo
	}
	s.aannameGroep()
}

func (s *stroom) aannameGroep() {
	if s.Uitstroom.Soort != UitstroomAandeel {
		return
	}
	s.NeemAanAls(s.Instroom.Soort != InstroomGeen, aannameJaareinde)
	s.NeemAanAls(s.Instroom.Soort != InstroomGeen && s.Uitstroom.Groep == Beginstand, aannameBlijvers)
}

// evenwicht is the stock that a constant inflow and a mean stay tend to (Little).
func (s *stroom) evenwicht() {
	if s.vorm.InstroomPerJaar == nil || s.Uitstroom.Soort != UitstroomVerblijfsduur {
		return
	}
	l := kit.Netjes(*s.vorm.InstroomPerJaar * *s.Uitstroom.GemiddeldVerblijfMaanden / kit.MaandenPerJaar)
	s.vorm.Evenwicht = &l
	s.stap(formuleLittle, "stand in evenwicht", clienten("L", l),
		kit.Grootheid("λ", *s.vorm.InstroomPerJaar, "per jaar"), kit.Grootheid("W", *s.Uitstroom.GemiddeldVerblijfMaanden, "maanden"))
}
