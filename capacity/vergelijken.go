package capacity

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// One count against another.
var (
	formuleVerhouding = register.Formule("CAP-F-VERHOUDING", "v = a / b", "a tegenover b, die er geen deel van is", kit.Identiteit())
	formuleGroei      = register.Formule("CAP-F-GROEI", "g = 100 · (k/T / (k₀/T₀) − 1)", "k geteld in T jaren, k₀ eerder geteld in T₀ jaren",
		kit.Identiteit())
	formuleGroeiInterval = register.Formule("CAP-F-GROEI-INTERVAL", "grens = 100 · (p/(1 − p) · T₀/T − 1)",
		"p de grens van het interval van Clopper en Pearson van k op k + k₀", aandelen)

	meldingVerhouding = register.Melding("CAP-VERHOUDING", "een verhouding van twee groepen is geen aandeel, en heeft geen interval")
	meldingDuur       = register.Melding("CAP-DUUR", "twee tellingen over een ongelijke tijd zijn niet te vergelijken")
)

// deler is what a count is divided by: years, or 1 when persons were counted.
func (t *Telling) deler() float64 {
	if t.Telt == Mensen {
		return 1
	}
	return kit.Waarde(t.Jaren, 1)
}

// tijd is what deler counts.
func (t *Telling) tijd() string {
	if t.deler() != kit.Waarde(t.Jaren, 1) {
		return "perioden"
	}
	return "jaren"
}

// verhouding calculates the ratio of two groups. Neither is a part of the other, so it is no
// share and has no interval.
func (s *schatter) verhouding() {
	a, b := s.t.Aantal, *s.t.Van
	s.uit.Schatting = kit.Netjes(float64(a) / float64(b))
	s.stap(formuleVerhouding, "verhouding", kit.Grootheid("v", s.uit.Schatting, ""), kit.Grootheid("a", float64(a), ""), kit.Grootheid("b", float64(b), ""))
	s.Meld(meldingVerhouding, fmt.Sprintf(
		"%d tegenover %d is geen aandeel: de een is geen deel van de ander, en een interval is er niet", a, b), "/aantal", "/van")
}

// vergelijk compares a count with an earlier one. Over a longer period there are more persons
// without any growth, so these are compared over equal periods only.
func (s *schatter) vergelijk() {
	t, uit := s.t, &s.uit
	nu, toen := kit.Waarde(t.Jaren, 1), kit.Waarde(t.Eerder.Jaren, 1)
	if nu != toen && t.Telt != Gebeurtenissen {
		s.Meld(meldingDuur, fmt.Sprintf(
			"%d in %s jaar en %d in %s jaar zijn niet te vergelijken: in een langere tijd telt men meer verschillende personen, en dat is geen groei",
			t.Aantal, kit.Nl(nu), t.Eerder.Aantal, kit.Nl(toen)), "/jaren", "/eerder/jaren")
		return
	}
	keer := toen / nu / float64(t.Eerder.Aantal)
	uit.Groei = percentageBoven(float64(t.Aantal) * keer)
	invoer := []wmo.Grootheid{
		kit.Grootheid("k", float64(t.Aantal), ""), kit.Grootheid("T", nu, "jaren"),
		kit.Grootheid("k₀", float64(t.Eerder.Aantal), ""), kit.Grootheid("T₀", toen, "jaren"),
	}
	procent := func(naam string, x float64) wmo.Grootheid { return kit.Grootheid(naam, x, "procent") }
	// Of all that was counted in both periods, the number in this one is a share.
	p := kit.ClopperPearson(t.Aantal, t.Aantal+t.Eerder.Aantal, uit.Niveau)
	grens := func(p float64) float64 { return *percentageBoven(p / (1 - p) * toen / nu) }
	uit.GroeiInterval = gemeten(kit.Interval{Onder: grens(p.Onder), Boven: grens(p.Boven)})
	met := slices.Concat(invoer, []wmo.Grootheid{kit.Grootheid("niveau", uit.Niveau, "")})
	s.stap(formuleGroeiInterval, "ondergrens van de groei", procent("onder", uit.GroeiInterval.Onder), met...)
	s.stap(formuleGroeiInterval, "bovengrens van de groei", procent("boven", uit.GroeiInterval.Boven), met...)
	s.stap(formuleGroei, "groei", procent("g", *uit.Groei), invoer...)
}

// percentageBoven is how far a factor is above one, in percent.
func percentageBoven(factor float64) *float64 {
	const procent = 100
	return kit.Bekend(procent * (factor - 1))
}
