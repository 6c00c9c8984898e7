package capacity

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Conversion to clients, and assumptions where a plan leaves something out.
var (
	formuleClienten     = register.Formule("CAP-F-CLIENTEN", "n = a · k", "a plaatsen, k cliënten per plaats", kit.Identiteit())
	formuleHeleClienten = register.Formule("CAP-F-HELE-CLIENTEN", "N = n op een geheel getal, een half van nul af", "n cliënten", kit.Identiteit())

	aannameAfronding = register.Aanname("CAP-A-AFRONDING",
		"lopende totalen zijn rekenkundig afgerond (een half van nul af), omdat het plan geen afronding noemt")
	aannamePad      = register.Aanname("CAP-A-PAD", "het pad naar het doel is lineair, omdat het plan geen pad noemt")
	aannamePlaatsen = register.Aanname("CAP-A-PLAATSEN", "plaatsen zijn als cliënten geteld met de factor die het plan noemt, op elke dag dezelfde")
)

// ProjectOutflow works out an outflow plan year by year: stock, inflow and outflow per form, what
// the target would need and how far the plan is off, whole-number paths, bands, homes, and
// the homes of each municipality by every key. Beside the bands by chance alone stand those of
// each scenario: exact mixtures over all ways in which a market goes that everybody shares.
//
// A plan that does not reach its binding target is refused; the finding names the inflow with
// which it would.
func ProjectOutflow(plan Uitstroomplan, peil wmo.Peil) (Uitstroompad, error) {
	v, err := kit.Keur(&plan, peil, plan.check)
	if err != nil {
		return Uitstroompad{}, err
	}
	jaren := hele(plan.Periode.Begindatum, plan.Periode.Einddatum.AddDagen(1))
	p := projectie{Verantwoording: v, plan: &plan, jaren: jaren, niveau: kit.Waarde(plan.Niveau, kit.StandaardNiveau), woningen: make([]float64, jaren)}
	p.pad = Uitstroompad{Naam: plan.Naam, Peil: peil, Niveau: p.niveau, Vormen: make([]Vormpad, len(plan.Vormen))}
	p.NeemAanAls(plan.Niveau == nil, kit.AannameNiveau())
	if plan.Afronding == "" {
		p.plan.Afronding = AfrondingRekenkundig
		p.NeemAan(aannameAfronding)
	}
	p.pad.Afronding = p.plan.Afronding
	p.stromen = make([]*stroom, len(plan.Vormen))
	for i := range plan.Vormen {
		s := &stroom{
			projectie: &p, Stroom: &plan.Vormen[i], vorm: &p.pad.Vormen[i], wijs: wmo.Wijs("vormen", strconv.Itoa(i)),
		}
		s.werkUit()
		p.stromen[i] = s
	}
	if len(p.fouten) > 0 {
		return Uitstroompad{}, p.fouten.Err()
	}
	p.speelUit()
	if err := p.verdeel(); err != nil {
		return Uitstroompad{}, err
	}
	p.pad.Voorbehouden, p.pad.Aannames, p.pad.Bevindingen, p.pad.Berekening = p.Voorbehouden(), p.Aannames(), p.Bevindingen(), p.Berekening()
	return p.pad, nil
}

// projectie is the calculation of a plan.
type projectie struct {
	wmo.Verantwoording

	plan   *Uitstroomplan
	jaren  int
	niveau float64
	pad    Uitstroompad
	// stromen are the forms, worked out.
	stromen []*stroom
	// woningen are the homes of all forms per year, not rounded, as rounded ones would not
	// add up.
	woningen []float64
	fouten   wmo.Bevindingen // found while calculating: numbers that contradict each other
}

// stroom is the calculation of one form.
type stroom struct {
	*projectie
	*Stroom

	vorm     *Vormpad
	wijs     string
	begin    int       // clients: whole, because people are
	doel     float64   // clients
	doeljaar int       // years until the target, 0 without one
	instroom []float64 // per year
	weg      []float64 // outflow per year
	stand    []float64 // at the start of each year and after the last
	vertrek  *vertrek  // nil when the outflow is stated as numbers
	tempo    []float64 // see tempos; with scenarios only
}

func (s *stroom) werkUit() {
	s.vorm.Vorm, s.vorm.Naam = s.Vorm, s.Naam
	s.tel()
	switch s.Uitstroom.Soort {
	case UitstroomAantallen:
		s.instroomVan(nil)
		s.weg = s.Uitstroom.Aantallen
		s.loop()
	case UitstroomPassend:
		s.instroomVan(nil)
		s.pasUitstroom()
		s.loop()
	default:
		v := vertrekVan(&s.Uitstroom, s.jaren)
		s.vertrek = &v
		s.noemKans()
		s.tabelVertrek()
		s.instroomVan(&v)
		s.smelt()
		s.evenwicht()
		if len(s.plan.Scenarios) > 0 {
			s.tempo = s.tempos()
		}
	}
	s.toetsVerblijf()
	s.toetsDoel()
	s.vulJaren()
}

// tel converts the stocks to clients.
func (s *stroom) tel() {
	aantal := s.clienten(s.Begin)
	s.begin = kit.Geheel(aantal)
	if float64(s.begin) != aantal {
		s.stap(formuleHeleClienten, "hele cliënten bij het begin", clienten("N", float64(s.begin)), clienten("n", aantal))
	}
	s.vorm.Begin = float64(s.begin)
	if s.Doel != nil {
		s.doel = s.clienten(s.Doel.Stand)
		s.doeljaar = hele(s.Begin.Datum, s.Doel.Datum)
		s.NeemAanAls(s.Doel.Pad == "", aannamePad)
		if s.Doel.Pad == Meetkundig && s.begin == 0 {
			s.fouten.Meld(kit.MeldingBereik(), "een meetkundig pad begint niet bij nul cliënten", s.wijs+"/doel/pad")
		}
	}
}

func (s *stroom) clienten(stand Stand) float64 {
	if stand.Eenheid == ClientenOpDatum {
		return float64(stand.Aantal)
	}
	n := float64(stand.Aantal) * *s.ClientenPerPlaats
	s.stap(formuleClienten, fmt.Sprintf("cliënten op %s", stand.Datum), clienten("n", n),
		kit.Grootheid("a", float64(stand.Aantal), string(stand.Eenheid)), kit.Grootheid("k", *s.ClientenPerPlaats, "cliënten per plaats"))
	s.NeemAan(aannamePlaatsen)
	return n
}

func jaarnaam(wat string, t int) string { return fmt.Sprintf("%s %d", wat, t+1) }

func (s *stroom) naam() string {
	if s.Naam != "" {
		return s.Naam
	}
	naam, _, _ := strings.Cut(vormwoorden.Uitleg(s.Vorm), " (")
	return naam
}

func (s *stroom) stap(f *wmo.Formule, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	s.Stap(f, s.naam()+": "+wat, uit, invoer...)
}
