package capacity

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingOnbekend = register.Melding("CAP-ONBEKEND", "een getal is niet bekend, en onbekend telt niet als nul")
	meldingVolgorde = register.Melding("CAP-VOLGORDE", "de opgegeven volgorde noemt iemand die niet meedoet, of niet iedereen die dat wel doet")
)

func (v *Verdeling) check(k *keuring) {
	if !jaarLater(v.Begindatum, len(v.Totalen)).IsValid() {
		k.Meld(meldingPeriode, "een verdeling gaat over jaren die op de kalender staan", "/begindatum")
	}
	v.Sleutel.check(k, "/sleutel")
	v.Sleutel.checkGemeenten(k, "/sleutel", v.Begindatum, len(v.Totalen))
}

func (s *Sleutel) check(k *keuring, w string) {
	var maten, namen wmo.Uniek
	for i := range s.Maatstaven {
		s.checkMaatstaf(k, w, i)
		maten.Sleutel(&k.Bevindingen, string(s.Maatstaven[i].Soort), fmt.Sprintf("%s/maatstaven/%d/soort", w, i))
	}
	for i := range s.Deelnemers {
		namen.Naam(&k.Bevindingen, s.Deelnemers[i].Naam, fmt.Sprintf("%s/deelnemers/%d/naam", w, i))
	}
	s.checkVolgorde(k, w)
}

func (s *Sleutel) checkMaatstaf(k *keuring, w string, i int) {
	m := &s.Maatstaven[i]
	k.velden(fmt.Sprintf("%s/maatstaven/%d", w, i), "een inwonertal", veld{"peildatum", m.Peildatum.IsValid(), true, m.Soort == Inwoners})
	for j := range s.Deelnemers {
		if d := &s.Deelnemers[j]; d.waarde(m.Soort) == nil {
			k.Meld(meldingOnbekend, fmt.Sprintf("van %s is %s niet bekend; onbekend telt niet als nul", wmo.Kort(d.Naam), m.Soort),
				fmt.Sprintf("%s/deelnemers/%d/%s", w, j, d.sleutel(m.Soort)))
		}
	}
}

// waarde is the number of a participant that a measure counts; nil is unknown.
func (d *Deelnemer) waarde(soort Maatstafsoort) *float64 {
	switch soort {
	case VastAandeel:
		return d.Aandeel
	case Herkomst:
		return d.Herkomst
	case Inwoners:
		return reeel(d.Inwoners)
	case SocialeVoorraad:
		return reeel(d.SocialeVoorraad)
	}
	return nil
}

// reeel is a whole number among others that need not be.
func reeel(n *int) *float64 {
	if n == nil {
		return nil
	}
	x := float64(*n)
	return &x
}

func (d *Deelnemer) sleutel(soort Maatstafsoort) string {
	if soort == SocialeVoorraad {
		return "socialeVoorraad"
	}
	return string(soort)
}

// checkVolgorde: a stated order names every participant exactly once.
func (s *Sleutel) checkVolgorde(k *keuring, w string) {
	opgegeven := s.Gelijkstand == GelijkstandOpgegeven
	k.velden(w, "deze regel voor gelijkstand", veld{"volgorde", s.Volgorde != nil, opgegeven, opgegeven})
	if !opgegeven || s.Volgorde == nil {
		return
	}
	doetMee := map[string]bool{}
	for i := range s.Deelnemers {
		doetMee[wmo.Naamsleutel(s.Deelnemers[i].Naam)] = true
	}
	var eerder wmo.Uniek
	genoemd := 0
	for i, naam := range s.Volgorde {
		hier := fmt.Sprintf("%s/volgorde/%d", w, i)
		if !doetMee[wmo.Naamsleutel(naam)] {
			k.Meld(meldingVolgorde, fmt.Sprintf("%q is geen deelnemer", wmo.Kort(naam)), hier)
		} else if eerder.Naam(&k.Bevindingen, naam, hier) {
			genoemd++
		}
	}
	if genoemd < len(doetMee) {
		k.Meld(meldingVolgorde, "de volgorde noemt niet alle deelnemers", w+"/volgorde")
	}
}
