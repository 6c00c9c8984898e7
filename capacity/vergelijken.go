package capacity

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// deler is what a count is divided by: years, or nothing when people were counted.
func (t *Telling) deler() float64 {
	if t.Telt == Mensen {
		return 1
	}
	return waarde(t.Jaren, 1)
}

// tijd is what deler counts.
func (t *Telling) tijd() string {
	if t.deler() != waarde(t.Jaren, 1) {
		return "perioden"
	}
	return "jaren"
}

// verhouding sets one group against another. Neither is a part of the other, so it is no
// share and chance says nothing about it.
func (s *Schatting) verhouding(t *Telling) {
	s.Schatting = netjes(float64(t.Aantal) / float64(*t.Van))
	s.Berekening = append(s.Berekening, rekenstap(FormuleVerhouding, t.Naam+": verhouding", grootheid("v", s.Schatting, ""),
		grootheid("a", float64(t.Aantal), ""), grootheid("b", float64(*t.Van), "")))
	s.Bevindingen.Meld(CodeVerhouding, fmt.Sprintf(
		"%d tegenover %d is geen aandeel: de een is geen deel van de ander, en een interval is er niet", t.Aantal, *t.Van), "/aantal", "/van")
}

// vergelijk sets a count against an earlier one. People are counted once in a period, so
// over a longer one there are more of them without any growth.
func (s *Schatting) vergelijk(t *Telling) {
	nu, toen := waarde(t.Jaren, 1), waarde(t.Eerder.Jaren, 1)
	if nu != toen && t.Telt != Gebeurtenissen {
		s.Bevindingen.Meld(CodeDuur, fmt.Sprintf(
			"%d in %s jaar en %d in %s jaar zijn niet te vergelijken: in een langere tijd telt men meer verschillende personen, en dat is geen groei",
			t.Aantal, nl(nu), t.Eerder.Aantal, nl(toen)), "/jaren", "/eerder/jaren")
		return
	}
	keer := toen / nu / float64(t.Eerder.Aantal)
	s.Groei = percentageBoven(float64(t.Aantal) * keer)
	invoer := []wmo.Grootheid{
		grootheid("k", float64(t.Aantal), ""), grootheid("T", nu, "jaren"),
		grootheid("k₀", float64(t.Eerder.Aantal), ""), grootheid("T₀", toen, "jaren"),
	}
	stap := func(code, wat, naam string, x float64, invoer ...wmo.Grootheid) {
		s.Berekening = append(s.Berekening, rekenstap(code, t.Naam+": "+wat, grootheid(naam, x, "procent"), invoer...))
	}
	// Given how many were counted in all, how many of them fell in this period is a share.
	p := clopperPearson(t.Aantal, t.Aantal+t.Eerder.Aantal, s.Niveau)
	grens := func(p float64) float64 { return *percentageBoven(p / (1 - p) * toen / nu) }
	s.GroeiInterval = &Interval{grens(p.Onder), grens(p.Boven)}
	met := slices.Concat(invoer, []wmo.Grootheid{grootheid("niveau", s.Niveau, "")})
	stap(FormuleGroeiInterval, "ondergrens van de groei", "onder", s.GroeiInterval.Onder, met...)
	stap(FormuleGroeiInterval, "bovengrens van de groei", "boven", s.GroeiInterval.Boven, met...)
	stap(FormuleGroei, "groei", "g", *s.Groei, invoer...)
}

// percentageBoven is how far a factor is above one, in percent.
func percentageBoven(factor float64) *float64 {
	const procent = 100
	return bekendGetal(procent * (factor - 1))
}

// netjes drops the noise of both bounds.
func (i Interval) netjes() *Interval { return &Interval{netjes(i.Onder), netjes(i.Boven)} }
