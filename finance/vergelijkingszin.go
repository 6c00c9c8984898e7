package finance

import (
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// aangeduid is how a Dutch sentence refers to a party, the first time and after that.
func (p Prikkelpartij) aangeduid() (eerst, daarna string) {
	if p == PartijAanbieder {
		return "de aanbieder", "hem"
	}
	return "de gemeente", "haar"
}

// ruimZin is a buffer size in bytes that nearly every sentence fits in.
const ruimZin = 192

// zin describes a row in one Dutch sentence.
func (r *Vergelijkingsrij) zin(mistA, mistB beletsel) string {
	eerst, daarna := r.Partij.aangeduid()
	var s strings.Builder
	s.Grow(ruimZin)
	s.WriteString("Een") // the capital of the "een" that every onderwerp begins with
	s.WriteString(strings.TrimPrefix(r.Soort.onderwerp(), "een"))
	switch {
	case mistA == "" && mistB == "" && r.VoordeelA.Compare(*r.VoordeelB) == 0:
		zinsdeel(&s, r.VoordeelA, eerst, " bij A en bij B", "")
	default:
		zinsdeel(&s, r.VoordeelA, eerst, " bij A", mistA)
		s.WriteString(" en")
		if mistA != "" {
			daarna = eerst
		}
		zinsdeel(&s, r.VoordeelB, daarna, " bij B", mistB)
	}
	s.WriteByte('.')
	return s.String()
}

func zinsdeel(s *strings.Builder, voordeel *wmo.Bedrag, wie, waar string, mist beletsel) {
	werkwoord, bedrag, slot := " maakt ", "", " niets uit"
	switch {
	case mist == zonderIndicatie:
		werkwoord, wie, slot = " bestaat", "", " niet"
	case mist != "":
		werkwoord, wie, slot = " is", "", " niet te berekenen"
	case voordeel.Sign() > 0:
		werkwoord, bedrag, slot = " levert ", kit.EuroTekst(*voordeel), " op"
	case voordeel.Sign() < 0:
		werkwoord, bedrag, slot = " kost ", kit.EuroTekst(*voordeel), ""
	}
	s.WriteString(werkwoord)
	s.WriteString(wie)
	s.WriteString(waar)
	if bedrag != "" {
		s.WriteByte(' ')
		s.WriteString(bedrag)
	}
	s.WriteString(slot)
}

// conclusie says in Dutch, for each party, which incentives change.
func (v *Vergelijking) conclusie() string {
	var s strings.Builder
	s.Grow(4 * ruimZin)
	v.concludeer(&s, PartijAanbieder)
	s.WriteByte(' ')
	v.concludeer(&s, PartijGemeente)
	return s.String()
}

func (v *Vergelijking) concludeer(s *strings.Builder, p Prikkelpartij) {
	wie, _ := p.aangeduid()
	s.WriteString("Voor ")
	s.WriteString(wie)
	puntkomma := ""
	for _, o := range [...]struct {
		omslag Omslag
		woord  string
	}{
		{OmslagKeertOm, " keert de prikkel om van "},
		{OmslagVerdwijnt, " verdwijnt de prikkel van "},
		{OmslagOntstaat, " ontstaat een prikkel van "},
		{OmslagOnbepaald, " is de prikkel onbekend van "},
	} {
		nog := 0
		for i := range v.Rijen {
			if v.Rijen[i].is(p, o.omslag) {
				nog++
			}
		}
		voegwoord := puntkomma + o.woord
		for i := range v.Rijen {
			if r := &v.Rijen[i]; r.is(p, o.omslag) {
				s.WriteString(voegwoord)
				s.WriteString(r.Soort.onderwerp())
				nog--
				puntkomma, voegwoord = ";", ", "
				if nog == 1 {
					voegwoord = " en "
				}
			}
		}
	}
	if puntkomma == "" {
		s.WriteString(" blijft elke prikkel dezelfde kant op wijzen")
	}
	s.WriteByte('.')
}

// is says whether a row is about this party and this change.
func (r *Vergelijkingsrij) is(p Prikkelpartij, o Omslag) bool { return r.Partij == p && r.Omslag == o }
