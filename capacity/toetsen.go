package capacity

import (
	"fmt"
	"math"

	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Comparisons of a plan with its own target and maximum stay.
var (
	formuleLanger = register.Formule("CAP-F-LANGER", "q = b + (1 − b) · e^(−h · M / 12)",
		"b wie nooit vertrekt, h het tempo, M het maximum verblijf in maanden", kit.Kansleer())

	meldingOnverenigbaar = register.Melding("CAP-ONVERENIGBAAR", "uitstroom, instroom en een bindend doel komen niet samen")
	meldingMaximum       = register.Melding("CAP-MAXIMUM", "een deel blijft langer dan het maximum verblijf")
)

// toetsVerblijf compares the maximum stay of a policy with the mean stay of the plan.
func (s *stroom) toetsVerblijf() {
	meest := s.Uitstroom.MaximumVerblijfMaanden
	if meest == nil {
		return
	}
	hier := s.wijs + "/uitstroom/maximumVerblijfMaanden"
	if s.vorm.Tempo == nil {
		s.Meld(meldingMaximum, fmt.Sprintf("of het maximum van %s maanden wordt gehaald, volgt niet uit deze uitstroom", kit.Nl(*meest)), hier)
		return
	}
	blijvend, tempo := kit.Waarde(s.Uitstroom.Blijvend, 0), float64(*s.vorm.Tempo)
	langer := blijvend + (1-blijvend)*math.Exp(-tempo**meest/kit.MaandenPerJaar)
	s.stap(formuleLanger, "deel dat langer blijft dan het maximum", kit.Grootheid("q", langer, ""),
		kit.Grootheid("b", blijvend, ""), kit.Grootheid("h", tempo, "per jaar"), kit.Grootheid("M", *meest, "maanden"))
	if procent := kit.Nl(100 * langer); procent != "0" {
		s.Meld(meldingMaximum, fmt.Sprintf(
			"bij dit tempo blijft %s %% langer dan het maximum van %s maanden; een maximum is geen gemiddelde", procent, kit.Nl(*meest)), hier)
	}
}

// toetsDoel refuses a binding target that the flows do not reach, and says which
// inflow would make the numbers meet.
func (s *stroom) toetsDoel() {
	const halfPersoon = 0.5
	if s.Doel == nil || s.Doel.Karakter != Bindend {
		return
	}
	eind := s.stand[s.doeljaar]
	if math.Abs(kit.Netjes(eind-s.doel)) < halfPersoon {
		return
	}
	bericht := fmt.Sprintf("met deze uitstroom en instroom zijn er op %s %s cliënten, en het doel is %s", s.Doel.Datum, kit.Nl(eind), kit.Nl(s.doel))
	if s.Uitstroom.Soort == UitstroomAandeel && s.Instroom.Soort == InstroomGeen {
		bericht = fmt.Sprintf("%s %% uitstroom in %d jaren en een doel van %s zijn verschillende maten: zonder instroom blijven er van %d cliënten %s over",
			kit.Nl(100**s.Uitstroom.Aandeel), s.Uitstroom.Jaren, kit.Nl(s.doel), s.begin, kit.Nl(eind))
	}
	s.fouten.Meld(meldingOnverenigbaar, bericht+s.welPassend(), s.wijs+"/doel", s.wijs+"/uitstroom", s.wijs+"/instroom")
}

// welPassend says in Dutch with which constant inflow the target is reached.
func (s *stroom) welPassend() string {
	if s.Uitstroom.Soort == UitstroomPassend {
		return ""
	}
	over, gewicht := s.over(s.vertrek)
	x := (s.doel - over) / gewicht
	switch {
	case x < 0:
		return "; geen enkele instroom laat de getallen samenkomen"
	case s.Uitstroom.Soort != UitstroomAandeel:
		return fmt.Sprintf("; bij een vaste instroom van %s per jaar komen de getallen samen", kit.Nl(x))
	}
	per := map[Groep]float64{}
	for _, groep := range []Groep{Beginstand, Iedereen} {
		u := s.Uitstroom
		u.Groep = groep
		v := vertrekVan(&u, s.jaren)
		over, gewicht := s.over(&v)
		per[groep] = (s.doel - over) / gewicht
	}
	return fmt.Sprintf("; bij een vaste instroom van %s per jaar (wie later komt blijft) of %s per jaar (ook wie later komt vertrekt) komen de getallen samen",
		kit.Nl(per[Beginstand]), kit.Nl(per[Iedereen]))
}
