package capacity

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
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
	jaren := jarenIn(k, "/periode", p.Periode)
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
	p.checkScenarios(k, jaren)
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
	k.Velden(w, "een andere vorm", kit.Veld{Sleutel: "naam", Staat: s.Naam != "", Mag: true, Moet: s.Vorm == AndereVorm})
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
	k.Velden(w, "een stand in cliënten", kit.Veld{Sleutel: "clientenPerPlaats", Staat: s.ClientenPerPlaats != nil, Mag: inPlaatsen, Moet: false})
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
		k.Meld(kit.MeldingBereik(), "een meetkundig pad begint noch eindigt bij nul", w+"/doel/pad")
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
	k.Velden(w, "uitstroom van de soort "+string(u.Soort),
		kit.Veld{Sleutel: "aandeel", Staat: u.Aandeel != nil, Mag: aandeel, Moet: aandeel},
		kit.Veld{Sleutel: "jaren", Staat: u.Jaren != 0, Mag: aandeel, Moet: aandeel},
		kit.Veld{Sleutel: "verloop", Staat: u.Verloop != "", Mag: aandeel, Moet: aandeel},
		kit.Veld{Sleutel: "groep", Staat: u.Groep != "", Mag: aandeel, Moet: aandeel},
		kit.Veld{Sleutel: "reeks", Staat: u.Reeks != nil, Mag: aandeel, Moet: false},
		kit.Veld{Sleutel: "blijvend", Staat: u.Blijvend != nil, Mag: aandeel, Moet: false},
		kit.Veld{Sleutel: "gemiddeldVerblijfMaanden", Staat: u.GemiddeldVerblijfMaanden != nil, Mag: verblijf, Moet: verblijf && !alleenMaximum},
		kit.Veld{Sleutel: "aantallen", Staat: u.Aantallen != nil, Mag: aantallen, Moet: false},
	)
	switch {
	case verblijf && alleenMaximum:
		k.Meld(meldingVerblijf, "een maximum verblijf is geen gemiddeld verblijf; noem het gemiddelde", w+"/gemiddeldVerblijfMaanden")
	case aantallen:
		reeksVan(k, w+"/aantallen", u.Aantallen, jaren)
	case aandeel && u.Verloop == VerloopReeks:
		u.checkReeks(k, w)
	case aandeel:
		k.Velden(w, "een ander verloop dan reeks", kit.Veld{Sleutel: "reeks", Staat: u.Reeks != nil, Mag: false, Moet: false})
	}
}

// checkReeks checks that the shares of the years add up to the total share.
func (u *Uitstroom) checkReeks(k *keuring, w string) {
	reeksVan(k, w+"/reeks", u.Reeks, u.Jaren)
	som := 0.0
	for _, deel := range u.Reeks {
		som += deel
	}
	if u.Aandeel != nil && kit.Netjes(som-*u.Aandeel) != 0 {
		k.Meld(kit.MeldingReeks(), fmt.Sprintf("de reeks telt op tot %s en het aandeel is %s", kit.Nl(som), kit.Nl(*u.Aandeel)), w+"/reeks", w+"/aandeel")
	}
}

func (in *Instroom) check(k *keuring, w string, jaren int) {
	vast, reeks := in.Soort == InstroomVast, in.Soort == InstroomReeks
	k.Velden(w, "instroom van de soort "+string(in.Soort),
		kit.Veld{Sleutel: "perJaar", Staat: in.PerJaar != nil, Mag: vast, Moet: vast},
		kit.Veld{Sleutel: "reeks", Staat: in.Reeks != nil, Mag: reeks, Moet: false},
	)
	if reeks {
		reeksVan(k, w+"/reeks", in.Reeks, jaren)
	}
}
