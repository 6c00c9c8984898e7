package capacity

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var meldingOnbekend = register.Melding("CAP-ONBEKEND", "een getal is niet bekend, en onbekend telt niet als nul")

func (v *Verdeling) check(k *keuring) {
	if !jaarLater(v.Begindatum, maxJaren).IsValid() {
		k.Meld(meldingPeriode, "een verdeling heeft een begindatum, en jaren die op de kalender staan", "/begindatum")
	}
	if n := len(v.Totalen); n == 0 || n > maxJaren {
		k.Meld(meldingBereik, fmt.Sprintf("een verdeling gaat over 1 tot en met %d jaren, en niet over %d", maxJaren, n), "/totalen")
	}
	for t, n := range v.Totalen[:min(len(v.Totalen), maxJaren)] {
		k.aantal(wmo.Wijs("totalen", strconv.Itoa(t)), n)
	}
	v.Sleutel.check(k, "/sleutel")
	v.Sleutel.checkGemeenten(k, "/sleutel", v.Begindatum, min(len(v.Totalen), maxJaren))
}

func (s *Sleutel) check(k *keuring, w string) {
	k.woord(w+"/methode", string(s.Methode), s.Methode.Woorden(), false)
	k.woord(w+"/gelijkstand", string(s.Gelijkstand), s.Gelijkstand.Woorden(), false)
	n, m := len(s.Deelnemers), len(s.Maatstaven)
	if n == 0 || n > maxDeelnemers {
		k.Meld(meldingBereik, fmt.Sprintf("een sleutel heeft 1 tot en met %d deelnemers, en geen %d", maxDeelnemers, n), w+"/deelnemers")
	}
	if m == 0 || m > maxMaatstaven {
		k.Meld(meldingBereik, fmt.Sprintf("een sleutel heeft 1 tot en met %d maatstaven, en geen %d", maxMaatstaven, m), w+"/maatstaven")
	}
	if n > maxDeelnemers || m > maxMaatstaven {
		return // what is wrong with each of them would be too much to read
	}
	k.naam(w, s.Naam)
	for i := range s.Maatstaven {
		s.checkMaatstaf(k, w, i)
	}
	eerder := namen{}
	for i := range s.Deelnemers {
		d, dw := &s.Deelnemers[i], fmt.Sprintf("%s/deelnemers/%d", w, i)
		d.check(k, dw)
		if j, dubbel := eerder.eerder(d.Naam, i); dubbel {
			k.Meld(meldingDubbel, fmt.Sprintf("%q staat er twee keer", wmo.Kort(d.Naam)), fmt.Sprintf("%s/deelnemers/%d/naam", w, j), dw+"/naam")
		}
	}
	s.checkVolgorde(k, w, eerder)
}

func (s *Sleutel) checkMaatstaf(k *keuring, w string, i int) {
	m, mw := &s.Maatstaven[i], fmt.Sprintf("%s/maatstaven/%d", w, i)
	k.vrij(mw+"/weging", m.Weging, 0, maxGewicht)
	if m.Soort == Inwoners && !m.Peildatum.IsValid() {
		k.Meld(meldingOntbreekt, "een inwonertal heeft een peildatum", mw+"/peildatum")
	}
	if slices.ContainsFunc(s.Maatstaven[:i], func(e Maatstaf) bool { return e.Soort == m.Soort }) {
		k.Meld(meldingDubbel, fmt.Sprintf("de maatstaf %s staat er twee keer", wmo.Kort(string(m.Soort))), mw+"/soort")
	}
	if !k.woord(mw+"/soort", string(m.Soort), m.Soort.Woorden(), true) {
		return
	}
	for j := range s.Deelnemers {
		if d := &s.Deelnemers[j]; d.waarde(m.Soort) == nil {
			k.Meld(meldingOnbekend, fmt.Sprintf("van %s is %s niet bekend; onbekend telt niet als nul", wmo.Kort(d.Naam), m.Soort),
				fmt.Sprintf("%s/deelnemers/%d/%s", w, j, d.sleutel(m.Soort)))
		}
	}
}

func (d *Deelnemer) check(k *keuring, w string) {
	k.naam(w, d.Naam)
	if !d.Geldig.IsZero() {
		if err := d.Geldig.Check(); err != nil {
			k.Meld(meldingPeriode, err.Error(), w+"/geldig")
		}
	}
	for _, soort := range []Maatstafsoort{VastAandeel, Herkomst, Inwoners, SocialeVoorraad} {
		k.vrij(w+"/"+d.sleutel(soort), d.waarde(soort), 0, maxGewicht)
	}
	for _, soort := range []Maatstafsoort{Inwoners, SocialeVoorraad} {
		if x := d.waarde(soort); x != nil && *x != math.Trunc(*x) { // 33.748 is 33748, typed the Dutch way
			k.Meld(meldingBereik, fmt.Sprintf("%s is een geheel getal, en geen %s", soort, nl(*x)), w+"/"+d.sleutel(soort))
		}
	}
	k.aantal(w+"/minimumPerJaar", d.MinimumPerJaar)
}

// waarde is the number of a participant that a measure counts; nil is unknown.
func (d *Deelnemer) waarde(soort Maatstafsoort) *float64 {
	switch soort {
	case VastAandeel:
		return d.Aandeel
	case Herkomst:
		return d.Herkomst
	case Inwoners:
		return d.Inwoners
	case SocialeVoorraad:
		return d.SocialeVoorraad
	}
	return nil
}

func (d *Deelnemer) sleutel(soort Maatstafsoort) string {
	if soort == SocialeVoorraad {
		return "socialeVoorraad"
	}
	return string(soort)
}

// checkVolgorde: a stated order names every participant exactly once.
func (s *Sleutel) checkVolgorde(k *keuring, w string, deelnemers namen) {
	if s.Gelijkstand != GelijkstandOpgegeven {
		k.overbodig(w+"/volgorde", s.Volgorde != nil, "deze regel voor gelijkstand")
		return
	}
	gezien := namen{}
	for i, naam := range s.Volgorde {
		hier := fmt.Sprintf("%s/volgorde/%d", w, i)
		if _, ok := deelnemers[wmo.Naamsleutel(naam)]; !ok {
			k.Meld(meldingWaarde, fmt.Sprintf("%q is geen deelnemer", wmo.Kort(naam)), hier)
		} else if j, dubbel := gezien.eerder(naam, i); dubbel {
			k.Meld(meldingDubbel, fmt.Sprintf("%q staat er twee keer", wmo.Kort(naam)), fmt.Sprintf("%s/volgorde/%d", w, j), hier)
		}
	}
	if len(gezien) < len(deelnemers) {
		k.Meld(meldingOntbreekt, "de volgorde noemt niet alle deelnemers", w+"/volgorde")
	}
}
