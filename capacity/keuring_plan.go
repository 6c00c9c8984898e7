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

// check finds what is wrong with a plan before anything is calculated.
func (p *Uitstroomplan) check(k *keuring) {
	jaren := k.jarenIn("/periode", p.Periode)
	var eerder wmo.Uniek
	for i := range p.Vormen {
		s, w := &p.Vormen[i], wmo.Wijs("vormen", strconv.Itoa(i))
		s.check(k, w, p.Periode.Begindatum, jaren)
		eerder.Naam(&k.Bevindingen, strings.TrimSpace(string(s.Vorm.hoofdwoord())+" "+strings.TrimSpace(s.Naam)), w)
	}
	if len(p.Verdeelwijzen) > 0 && !p.heeftWoonvraag() {
		k.Meld(meldingWoonvraag, "verdelen kan pas als van elke vorm bekend is hoeveel vertrekkers naar een eigen woning gaan", "/verdeelwijzen")
	}
	for i := range p.Verdeelwijzen {
		p.Verdeelwijzen[i].check(k, wmo.Wijs("verdeelwijzen", strconv.Itoa(i)), p.Periode.Begindatum, jaren)
	}
}

// heeftWoonvraag says whether every form has a Woonvraag, so that homes can be added up.
func (p *Uitstroomplan) heeftWoonvraag() bool {
	for i := range p.Vormen {
		if p.Vormen[i].Woonvraag == nil {
			return false
		}
	}
	return true
}

func (s *Stroom) check(k *keuring, w string, begin wmo.Datum, jaren int) {
	k.velden(w, "een andere vorm", veld{"naam", s.Naam != "", true, s.Vorm == AndereVorm})
	s.checkStand(k, w+"/begin", s.Begin)
	if s.Begin.Datum != begin {
		k.Meld(meldingBegindatum, fmt.Sprintf("de beginstand is van %s en het plan begint op %s", s.Begin.Datum, begin), w+"/begin/datum")
	}
	s.checkDoel(k, w, jaren)
	s.Uitstroom.check(k, w+"/uitstroom", jaren)
	s.Instroom.check(k, w+"/instroom", jaren)
	s.checkPassend(k, w)
}

// checkStand checks that a stock is something counted on a day, and that places have a
// factor to clients.
func (s *Stroom) checkStand(k *keuring, w string, stand Stand) {
	switch stand.Eenheid {
	case ClientenOpDatum:
	case Plaatsen, BezettePlaatsen:
		if s.ClientenPerPlaats == nil {
			k.Meld(meldingEenheid, "van plaatsen naar cliënten kan alleen met clientenPerPlaats", w+"/eenheid")
		}
	default:
		k.Meld(meldingEenheid, fmt.Sprintf("%s is geen stand van cliënten of plaatsen op een dag", stand.Eenheid), w+"/eenheid")
	}
}

func (s *Stroom) checkDoel(k *keuring, w string, jaren int) {
	d := s.Doel
	inPlaatsen := s.Begin.Eenheid != ClientenOpDatum || d != nil && d.Eenheid != ClientenOpDatum
	k.velden(w, "een stand in cliënten", veld{"clientenPerPlaats", s.ClientenPerPlaats != nil, inPlaatsen, false})
	if d == nil {
		return
	}
	s.checkStand(k, w+"/doel", d.Stand)
	if inPlaatsen := []Eenheid{Plaatsen, BezettePlaatsen}; d.Eenheid != s.Begin.Eenheid &&
		slices.Contains(inPlaatsen, d.Eenheid) && slices.Contains(inPlaatsen, s.Begin.Eenheid) {
		k.Meld(meldingEenheid, "plaatsen en bezette plaatsen zijn niet hetzelfde; een factor voor beide is er niet", w+"/begin/eenheid", w+"/doel/eenheid")
	}
	n := hele(s.Begin.Datum, d.Datum)
	if n < 1 || jaren > 0 && n > jaren {
		k.Meld(meldingDoeldatum, fmt.Sprintf(
			"het doel van %s valt niet een geheel aantal jaren na het begin, uiterlijk op de dag na het plan", d.Datum), w+"/doel/datum")
	}
	if d.Pad == Meetkundig && (d.Aantal == 0 || s.Begin.Aantal == 0) {
		k.Meld(meldingBereik, "een meetkundig pad begint noch eindigt bij nul", w+"/doel/pad")
	}
}

// checkPassend checks that only one of inflow and outflow is to be solved, and that there is
// a target to solve it with.
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
	aandeel, verblijf, aantallen := u.Soort == UitstroomAandeel, u.Soort == UitstroomVerblijfsduur, u.Soort == UitstroomAantallen
	alleenMaximum := u.MaximumVerblijfMaanden != nil && u.GemiddeldVerblijfMaanden == nil
	k.velden(w, "uitstroom van de soort "+string(u.Soort),
		veld{"aandeel", u.Aandeel != nil, aandeel, aandeel},
		veld{"jaren", u.Jaren != 0, aandeel, aandeel},
		veld{"verloop", u.Verloop != "", aandeel, aandeel},
		veld{"groep", u.Groep != "", aandeel, aandeel},
		veld{"reeks", u.Reeks != nil, aandeel, false},
		veld{"blijvend", u.Blijvend != nil, aandeel, false},
		veld{"gemiddeldVerblijfMaanden", u.GemiddeldVerblijfMaanden != nil, verblijf, verblijf && !alleenMaximum},
		veld{"aantallen", u.Aantallen != nil, aantallen, false},
	)
	switch {
	case verblijf && alleenMaximum:
		k.Meld(meldingVerblijf, "een maximum verblijf is geen gemiddeld verblijf; noem het gemiddelde", w+"/gemiddeldVerblijfMaanden")
	case aantallen:
		k.reeks(w+"/aantallen", u.Aantallen, jaren)
	case aandeel && u.Verloop == VerloopReeks:
		u.checkReeks(k, w)
	case aandeel:
		k.velden(w, "een ander verloop dan reeks", veld{"reeks", u.Reeks != nil, false, false})
	}
}

// checkReeks checks that the shares of the years add up to the total share.
func (u *Uitstroom) checkReeks(k *keuring, w string) {
	k.reeks(w+"/reeks", u.Reeks, u.Jaren)
	som := 0.0
	for _, deel := range u.Reeks {
		som += deel
	}
	if u.Aandeel != nil && math.Abs(som-*u.Aandeel) >= 1/miljardste {
		k.Meld(meldingReeks, fmt.Sprintf("de reeks telt op tot %s en het aandeel is %s", nl(som), nl(*u.Aandeel)), w+"/reeks", w+"/aandeel")
	}
}

func (in *Instroom) check(k *keuring, w string, jaren int) {
	vast, reeks := in.Soort == InstroomVast, in.Soort == InstroomReeks
	k.velden(w, "instroom van de soort "+string(in.Soort),
		veld{"perJaar", in.PerJaar != nil, vast, vast},
		veld{"reeks", in.Reeks != nil, reeks, false},
	)
	if reeks {
		k.reeks(w+"/reeks", in.Reeks, jaren)
	}
}
