package capacity

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// What may be wrong with a plan.
var (
	meldingBegindatum = register.Melding("CAP-BEGINDATUM", "de beginstand is niet van de eerste dag van het plan")
	meldingDoeldatum  = register.Melding("CAP-DOELDATUM", "de dag van het doel valt niet op een jaargrens van het plan")
	meldingEenheid    = register.Melding("CAP-EENHEID", "een eenheid past hier niet, of kan niet zonder omrekening")
	meldingVerblijf   = register.Melding("CAP-VERBLIJF", "een maximum verblijf is genoemd waar een gemiddelde nodig is")
	meldingPassend    = register.Melding("CAP-PASSEND", "wat passend moet zijn is niet bepaald")
	meldingWoonvraag  = register.Melding("CAP-WOONVRAAG", "woningen verdelen kan niet zonder woonvraag van elke vorm")
)

// check finds everything that is wrong with a plan before anything is calculated.
func (p *Uitstroomplan) check(k *keuring) {
	k.naamlengte("", p.Naam)
	jaren := k.jarenIn("/periode", p.Periode)
	if n := len(p.Vormen); n == 0 || n > maxVormen {
		k.Meld(meldingBereik, fmt.Sprintf("een plan heeft 1 tot en met %d vormen, en geen %d", maxVormen, n), "/vormen")
	}
	k.woord("/afronding", string(p.Afronding), p.Afronding.Woorden(), false)
	k.vrij("/niveau", p.Niveau, 0.5, 0.9999)
	eerder := namen{}
	for i := range p.Vormen[:min(len(p.Vormen), maxVormen)] {
		s, w := &p.Vormen[i], wmo.Wijs("vormen", strconv.Itoa(i))
		s.check(k, w, p.Periode.Begindatum, jaren)
		if j, dubbel := eerder.eerder(string(s.Vorm.hoofdwoord())+" "+strings.TrimSpace(s.Naam), i); dubbel {
			k.Meld(meldingDubbel, "dezelfde vorm met dezelfde naam staat er twee keer", wmo.Wijs("vormen", strconv.Itoa(j)), w)
		}
	}
	if n := len(p.Sleutels); n > maxSleutels {
		k.Meld(meldingBereik, fmt.Sprintf("een plan heeft ten hoogste %d sleutels, en geen %d", maxSleutels, n), "/sleutels")
	}
	if len(p.Sleutels) > 0 && !p.heeftWoonvraag() {
		k.Meld(meldingWoonvraag, "verdelen kan pas als van elke vorm bekend is hoeveel vertrekkers naar een eigen woning gaan", "/sleutels")
	}
	for i := range p.Sleutels[:min(len(p.Sleutels), maxSleutels)] {
		w := wmo.Wijs("sleutels", strconv.Itoa(i))
		p.Sleutels[i].check(k, w)
		p.Sleutels[i].checkGemeenten(k, w, p.Periode.Begindatum, jaren)
	}
}

// heeftWoonvraag: a total of homes is only a total when no form is left out.
func (p *Uitstroomplan) heeftWoonvraag() bool {
	for i := range p.Vormen {
		if p.Vormen[i].Woonvraag == nil {
			return false
		}
	}
	return true
}

func (s *Stroom) check(k *keuring, w string, begin wmo.Datum, jaren int) {
	k.woord(w+"/vorm", string(s.Vorm), s.Vorm.Woorden(), true)
	if s.Vorm == AndereVorm || s.Naam != "" {
		k.naam(w, s.Naam)
	}
	k.vrij(w+"/clientenPerPlaats", s.ClientenPerPlaats, 0.01, 10)
	s.checkStand(k, w+"/begin", s.Begin)
	if s.Begin.Datum != begin {
		k.Meld(meldingBegindatum, fmt.Sprintf("de beginstand is van %s en het plan begint op %s", s.Begin.Datum, begin), w+"/begin/datum")
	}
	s.checkDoel(k, w, jaren)
	s.Uitstroom.check(k, w+"/uitstroom", jaren)
	s.Instroom.check(k, w+"/instroom", jaren)
	s.checkPassend(k, w)
	if v := s.Woonvraag; v != nil {
		k.tussen(w+"/woonvraag/aandeelNaarWoning", v.AandeelNaarWoning, 0, 1)
		k.tussen(w+"/woonvraag/personenPerWoning", v.PersonenPerWoning, 1, 20)
	}
}

// checkStand: only what can be counted on a day is a stock, and places become
// clients by a stated factor or not at all.
func (s *Stroom) checkStand(k *keuring, w string, stand Stand) {
	k.tussen(w+"/aantal", float64(stand.Aantal), 0, maxStand)
	switch stand.Eenheid {
	case ClientenOpDatum:
	case Plaatsen, BezettePlaatsen:
		if s.ClientenPerPlaats == nil {
			k.Meld(meldingEenheid, "van plaatsen naar cliënten kan alleen met clientenPerPlaats", w+"/eenheid")
		}
	case ClientenInJaar, Vertrekkers, Personen, Woningen:
		k.Meld(meldingEenheid, fmt.Sprintf("%s is geen stand van cliënten of plaatsen op een dag", stand.Eenheid), w+"/eenheid")
	default:
		k.woord(w+"/eenheid", string(stand.Eenheid), stand.Eenheid.Woorden(), true)
	}
}

func (s *Stroom) checkDoel(k *keuring, w string, jaren int) {
	d := s.Doel
	inPlaatsen := s.Begin.Eenheid != ClientenOpDatum || d != nil && d.Eenheid != ClientenOpDatum
	k.overbodig(w+"/clientenPerPlaats", s.ClientenPerPlaats != nil && !inPlaatsen, "een stand in cliënten")
	if d == nil {
		return
	}
	s.checkStand(k, w+"/doel", d.Stand)
	if inPlaatsen := []Eenheid{Plaatsen, BezettePlaatsen}; d.Eenheid != s.Begin.Eenheid &&
		slices.Contains(inPlaatsen, d.Eenheid) && slices.Contains(inPlaatsen, s.Begin.Eenheid) {
		k.Meld(meldingEenheid, "plaatsen en bezette plaatsen zijn niet hetzelfde; een factor voor beide is er niet", w+"/begin/eenheid", w+"/doel/eenheid")
	}
	k.woord(w+"/doel/karakter", string(d.Karakter), d.Karakter.Woorden(), true)
	k.woord(w+"/doel/pad", string(d.Pad), d.Pad.Woorden(), false)
	n := hele(s.Begin.Datum, d.Datum)
	if n < 1 || jaren > 0 && n > jaren {
		k.Meld(meldingDoeldatum, fmt.Sprintf(
			"het doel van %s valt niet een geheel aantal jaren na het begin, uiterlijk op de dag na het plan", d.Datum), w+"/doel/datum")
	}
	if d.Pad == Meetkundig && (d.Aantal == 0 || s.Begin.Aantal == 0) {
		k.Meld(meldingBereik, "een meetkundig pad begint noch eindigt bij nul", w+"/doel/pad")
	}
}

// checkPassend: one unknown at a time can be solved, and only toward a target.
func (s *Stroom) checkPassend(k *keuring, w string) {
	in, uit := s.Instroom.Soort == InstroomPassend, s.Uitstroom.Soort == UitstroomPassend
	switch {
	case in && uit:
		k.Meld(meldingPassend, "instroom en uitstroom kunnen niet allebei bij het doel passen; een van beide is een gegeven",
			w+"/instroom/soort", w+"/uitstroom/soort")
	case (in || uit) && s.Doel == nil:
		k.Meld(meldingPassend, "zonder doel valt er niets te passen", w+"/doel")
	}
}

func (u *Uitstroom) check(k *keuring, w string, jaren int) {
	if !k.woord(w+"/soort", string(u.Soort), u.Soort.Woorden(), true) {
		return
	}
	bij := "uitstroom van de soort " + string(u.Soort)
	k.vrij(w+"/maximumVerblijfMaanden", u.MaximumVerblijfMaanden, minVerblijf, maxVerblijf)
	if u.Soort == UitstroomVerblijfsduur {
		if u.GemiddeldVerblijfMaanden == nil && u.MaximumVerblijfMaanden != nil {
			k.Meld(meldingVerblijf, "een maximum verblijf is geen gemiddeld verblijf; noem het gemiddelde", w+"/gemiddeldVerblijfMaanden")
		} else {
			k.nodig(w+"/gemiddeldVerblijfMaanden", u.GemiddeldVerblijfMaanden, minVerblijf, maxVerblijf)
		}
	} else {
		k.overbodig(w+"/gemiddeldVerblijfMaanden", u.GemiddeldVerblijfMaanden != nil, bij)
	}
	if u.Soort == UitstroomAantallen {
		k.reeks(w+"/aantallen", u.Aantallen, jaren, maxStand)
	} else {
		k.overbodig(w+"/aantallen", u.Aantallen != nil, bij)
	}
	if u.Soort == UitstroomAandeel {
		u.checkAandeel(k, w)
		return
	}
	k.overbodig(w+"/aandeel", u.Aandeel != nil, bij)
	k.overbodig(w+"/jaren", u.Jaren != 0, bij)
	k.overbodig(w+"/verloop", u.Verloop != "", bij)
	k.overbodig(w+"/groep", u.Groep != "", bij)
	k.overbodig(w+"/reeks", u.Reeks != nil, bij)
	k.overbodig(w+"/blijvend", u.Blijvend != nil, bij)
}

func (u *Uitstroom) checkAandeel(k *keuring, w string) {
	goed := k.nodig(w+"/aandeel", u.Aandeel, 0, 1)
	if u.Jaren == 0 {
		k.Meld(meldingOntbreekt, "dit getal is hier nodig", w+"/jaren")
	} else {
		k.tussen(w+"/jaren", float64(u.Jaren), 1, maxJaren)
	}
	k.woord(w+"/verloop", string(u.Verloop), u.Verloop.Woorden(), true)
	k.woord(w+"/groep", string(u.Groep), u.Groep.Woorden(), true)
	k.vrij(w+"/blijvend", u.Blijvend, 0, 1)
	if u.Verloop != VerloopReeks {
		k.overbodig(w+"/reeks", u.Reeks != nil, "het verloop "+wmo.Kort(string(u.Verloop)))
		return
	}
	k.reeks(w+"/reeks", u.Reeks, u.Jaren, 1)
	som := 0.0
	for _, deel := range u.Reeks {
		som += deel
	}
	if goed && !(math.Abs(som-*u.Aandeel) < 1/miljardste) {
		k.Meld(meldingReeks, fmt.Sprintf("de reeks telt op tot %s en het aandeel is %s", nl(som), nl(*u.Aandeel)), w+"/reeks", w+"/aandeel")
	}
}

func (in *Instroom) check(k *keuring, w string, jaren int) {
	if !k.woord(w+"/soort", string(in.Soort), in.Soort.Woorden(), true) {
		return
	}
	bij := "instroom van de soort " + string(in.Soort)
	if in.Soort == InstroomVast {
		k.nodig(w+"/perJaar", in.PerJaar, 0, maxStand)
	} else {
		k.overbodig(w+"/perJaar", in.PerJaar != nil, bij)
	}
	if in.Soort == InstroomReeks {
		k.reeks(w+"/reeks", in.Reeks, jaren, maxStand)
	} else {
		k.overbodig(w+"/reeks", in.Reeks != nil, bij)
	}
}
