package capacity

import (
	"fmt"
	"math"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Project works out an outflow plan year by year: stock, inflow and outflow per
// form, what the target would need and how far the plan is off, whole-number
// paths, bands, homes, and the homes of each municipality under every key.
//
// A plan with a binding target that outflow and inflow do not reach is refused: the
// finding names the numbers that do not meet and the inflow that would make them meet.
func Project(plan Uitstroomplan, peil wmo.Peil) (Uitstroompad, error) {
	if err := eerst(peil, plan.check); err != nil {
		return Uitstroompad{}, err
	}
	jaren := hele(plan.Periode.Begindatum, plan.Periode.Einddatum.AddDagen(1))
	p := projectie{plan: &plan, jaren: jaren, niveau: waarde(plan.Niveau, standaardNiveau), woningen: make([]float64, jaren)}
	p.pad = Uitstroompad{
		Naam: plan.Naam, Peil: peil, Niveau: p.niveau, Vormen: make([]Vormpad, len(plan.Vormen)), Aannames: []wmo.Voorbehoud{},
	}
	if plan.Niveau == nil {
		p.neemAan(AannameNiveau)
	}
	if plan.Afronding == "" {
		p.plan.Afronding = AfrondingRekenkundig
		p.neemAan(AannameAfronding)
	}
	p.pad.Afronding = p.plan.Afronding
	for i := range plan.Vormen {
		s := stroom{
			projectie: &p, Stroom: &plan.Vormen[i], vorm: &p.pad.Vormen[i], wijs: wmo.Wijs("vormen", strconv.Itoa(i)),
		}
		s.werkUit()
	}
	if len(p.fouten) > 0 {
		return Uitstroompad{}, p.fouten.Err()
	}
	if err := p.verdeel(); err != nil {
		return Uitstroompad{}, err
	}
	p.pad.Bevindingen = p.pad.Bevindingen.Gesorteerd()
	return p.pad, nil
}

// projectie is a plan on its way to a path.
type projectie struct {
	plan   *Uitstroomplan
	jaren  int
	niveau float64
	pad    Uitstroompad
	// woningen of all forms per year, not rounded: what is rounded here and there no
	// longer adds up.
	woningen []float64
	fouten   wmo.Bevindingen // found while calculating: the numbers do not meet
}

// stroom is one form on its way.
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
		s.instroomVan(&v)
		s.smelt()
		s.evenwicht()
	}
	s.toetsVerblijf()
	s.toetsDoel()
	s.vulJaren()
}

// tel turns the stocks into clients.
func (s *stroom) tel() {
	aantal := s.clienten(s.Begin)
	s.begin = geheel(aantal)
	if float64(s.begin) != aantal {
		s.stap(FormuleHeleClienten, "hele cliënten bij het begin", clienten("N", float64(s.begin)), clienten("n", aantal))
	}
	s.vorm.Begin = float64(s.begin)
	if s.Doel != nil {
		s.doel = s.clienten(s.Doel.Stand)
		s.doeljaar = hele(s.Begin.Datum, s.Doel.Datum)
		if s.Doel.Pad == "" {
			s.neemAan(AannamePad)
		}
		if s.Doel.Pad == Meetkundig && s.begin == 0 {
			s.fouten.Meld(CodeBereik, "een meetkundig pad begint niet bij nul cliënten", s.wijs+"/doel/pad")
		}
	}
}

func (s *stroom) clienten(stand Stand) float64 {
	if stand.Eenheid == ClientenOpDatum {
		return float64(stand.Aantal)
	}
	n := float64(stand.Aantal) * *s.ClientenPerPlaats
	s.stap(FormuleClienten, fmt.Sprintf("cliënten op %s", stand.Datum), clienten("n", n),
		grootheid("a", float64(stand.Aantal), string(stand.Eenheid)), grootheid("k", *s.ClientenPerPlaats, "cliënten per plaats"))
	s.neemAan(AannamePlaatsen)
	return n
}

// instroomVan lays out the inflow; the fitting one is solved with v.
func (s *stroom) instroomVan(v *vertrek) {
	s.instroom = make([]float64, s.jaren)
	perJaar := 0.0
	switch s.Instroom.Soort {
	case InstroomGeen:
	case InstroomReeks:
		copy(s.instroom, s.Instroom.Reeks)
		return
	case InstroomVast:
		perJaar = *s.Instroom.PerJaar
	case InstroomPassend:
		over, gewicht := s.over(v)
		perJaar = (s.doel - over) / gewicht
		s.stap(FormulePassendeInstroom, "instroom die bij het doel past", grootheid("x", perJaar, "cliënten per jaar"),
			clienten("D", s.doel), clienten("R", over), grootheid("G", gewicht, ""))
		if s.doeljaar < s.jaren {
			s.neemAan(AannameInstroomNaDoel)
		}
		if perJaar > maxStand {
			s.fouten.Meld(CodeBereik, fmt.Sprintf("de passende instroom is %s per jaar, meer dan %d", nl(perJaar), maxStand), s.wijs+"/instroom")
		}
		if netjes(perJaar) < 0 {
			s.fouten.Meld(CodeInstroomNegatief, fmt.Sprintf(
				"ook zonder instroom zijn er na %d jaren nog %s cliënten, meer dan het doel van %s",
				s.doeljaar, nl(over), nl(s.doel)), s.wijs+"/instroom", s.wijs+"/doel")
		}
	}
	for t := range s.instroom {
		s.instroom[t] = perJaar
	}
	perJaar = netjes(perJaar)
	s.vorm.InstroomPerJaar = &perJaar
}

// over is what is left of the first stock on the day of the target without any
// inflow, and how many are there then for each who enters yearly.
func (s *stroom) over(v *vertrek) (over, gewicht float64) {
	if v != nil {
		return float64(s.begin) * v.blijft[s.doeljaar], v.gewicht(s.doeljaar)
	}
	over = float64(s.begin)
	for _, weg := range s.Uitstroom.Aantallen[:s.doeljaar] {
		over -= weg
	}
	return over, float64(s.doeljaar)
}

// pasUitstroom is the outflow that follows the path to the target; past the
// target the stock stays there.
func (s *stroom) pasUitstroom() {
	if s.doeljaar < s.jaren {
		s.neemAan(AannameNaDoel)
	}
	s.weg = make([]float64, s.jaren)
	for t := range s.weg {
		s.weg[t] = netjes(s.instroom[t] + s.opPad(t) - s.opPad(t+1))
		if s.weg[t] < 0 {
			s.fouten.Meld(CodeUitstroomNegatief, fmt.Sprintf(
				"in jaar %d stromen er %s in, te weinig om de stand naar %s te laten groeien", t+1, nl(s.instroom[t]), nl(s.opPad(t+1))),
				s.wijs+"/uitstroom", s.wijs+"/doel")
		}
	}
	s.stap(FormulePassendeUitstroom, "uitstroom die bij het doel past, eerste jaar", clienten("O", s.weg[0]),
		clienten("I", s.instroom[0]), clienten("S", s.opPad(0)), clienten("C", s.opPad(1)))
}

// opPad is the stock on the path to the target after t years; past the target it stays there.
func (s *stroom) opPad(t int) float64 {
	deel := float64(min(t, s.doeljaar)) / float64(s.doeljaar)
	if s.Doel.Pad == Meetkundig {
		return float64(s.begin) * math.Pow(s.doel/float64(s.begin), deel)
	}
	return float64(s.begin) + (s.doel-float64(s.begin))*deel
}

// loop adds up stocks from stated flows.
func (s *stroom) loop() {
	s.stand = make([]float64, s.jaren+1)
	s.stand[0] = float64(s.begin)
	for t := range s.jaren {
		s.stand[t+1] = s.stand[t] + s.instroom[t] - s.weg[t]
		if netjes(s.stand[t+1]) < 0 {
			s.fouten.Meld(CodeStandNegatief, fmt.Sprintf("in jaar %d vertrekken er %s en er zijn er %s",
				t+1, nl(s.weg[t]), nl(s.stand[t]+s.instroom[t])), s.wijs+"/uitstroom")
			s.stand[t+1] = 0 // so that one shortage is told once
		}
		s.stap(FormuleBalans, jaarnaam("stand na jaar", t), clienten("S′", s.stand[t+1]),
			clienten("S", s.stand[t]), clienten("I", s.instroom[t]), clienten("O", s.weg[t]))
	}
}

// smelt lets the groups melt away and adds up what is left of them.
func (s *stroom) smelt() {
	s.stand = make([]float64, s.jaren+1)
	s.weg = make([]float64, s.jaren)
	for t := range s.stand {
		s.stand[t] = s.vertrek.stand(float64(s.begin), s.instroom, t)
	}
	for t := range s.weg {
		s.weg[t] = s.stand[t] + s.instroom[t] - s.stand[t+1]
		s.stapBlijft(t)
		s.stap(FormuleUitstroom, jaarnaam("uitstroom in jaar", t), clienten("O", s.weg[t]),
			clienten("S", s.stand[t]), clienten("I", s.instroom[t]), clienten("S′", s.stand[t+1]))
	}
}

// stapBlijft writes what is left of the first stock after year t, and the stock that makes.
func (s *stroom) stapBlijft(t int) {
	u, r := &s.Uitstroom, s.vertrek.blijft[t+1]
	naam, uit := jaarnaam("over van de beginstand na jaar", t), grootheid("R", r, "")
	jaren := grootheid("t", float64(t+1), "jaren")
	deel := []wmo.Grootheid{grootheid("b", waarde(u.Blijvend, 0), ""), grootheid("f", waarde(u.Aandeel, 0), ""), jaren, grootheid("T", float64(u.Jaren), "jaren")}
	switch {
	case u.Soort == UitstroomVerblijfsduur:
		s.stap(FormuleBlijftVerblijf, naam, uit, jaren, grootheid("W", *u.GemiddeldVerblijfMaanden, "maanden"))
	case u.Verloop == Gelijkmatig:
		s.stap(FormuleBlijftGelijk, naam, uit, deel...)
	case u.Verloop == VerloopReeks:
		s.stap(FormuleBlijftReeks, naam, uit, deel[0], grootheid("Σ g", vertrokken(u, t+1), ""))
	default:
		s.stap(FormuleBlijftKans, naam, uit, deel...)
	}
	s.stap(FormuleStand, jaarnaam("stand na jaar", t), clienten("S", s.stand[t+1]), clienten("N", float64(s.begin)), uit,
		clienten("L", s.stand[t+1]-float64(s.begin)*r))
}

func jaarnaam(wat string, t int) string { return fmt.Sprintf("%s %d", wat, t+1) }

// noemKans tells the yearly chance and the rate behind a constant outflow.
func (s *stroom) noemKans() {
	u := &s.Uitstroom
	var kans Kans
	var tempo Tempo
	switch {
	case u.Soort == UitstroomVerblijfsduur:
		tempo = Tempo(maandenPerJaar / *u.GemiddeldVerblijfMaanden)
		kans = tempo.Kans()
		s.stap(FormuleVerblijfstempo, "tempo van vertrek", grootheid("h", float64(tempo), "per jaar"),
			grootheid("W", *u.GemiddeldVerblijfMaanden, "maanden"))
		s.neemAan(AannameVerblijf)
	case u.Verloop == VasteKans:
		kans = KansOf(*u.Aandeel, u.Jaren)
		tempo = kans.Tempo()
		s.stap(FormuleKans, "jaarlijkse kans om te vertrekken", grootheid("p", float64(kans), ""),
			grootheid("f", *u.Aandeel, ""), grootheid("T", float64(u.Jaren), "jaren"))
		s.neemAan(AannameVasteKans)
		if s.jaren > u.Jaren {
			s.neemAan(AannameDoorlopend)
		}
	default:
		s.aannameGroep()
		return
	}
	kans = Kans(netjes(float64(kans)))
	s.vorm.Kans = &kans
	if !math.IsInf(float64(tempo), 0) {
		s.stap(FormuleTempo, "tempo van vertrek", grootheid("h", float64(tempo), "per jaar"), grootheid("p", float64(kans), ""))
		tempo = Tempo(netjes(float64(tempo)))
		s.vorm.Tempo = &tempo
	}
	s.aannameGroep()
}

func (s *stroom) aannameGroep() {
	if s.Uitstroom.Soort != UitstroomAandeel {
		return
	}
	if s.Instroom.Soort != InstroomGeen {
		s.neemAan(AannameJaareinde)
	}
	if s.Uitstroom.Groep == Beginstand && s.Instroom.Soort != InstroomGeen {
		s.neemAan(AannameBlijvers)
	}
}

// evenwicht is the stock that a constant inflow and a mean stay tend to (Little).
func (s *stroom) evenwicht() {
	if s.vorm.InstroomPerJaar == nil || s.Uitstroom.Soort != UitstroomVerblijfsduur {
		return
	}
	l := netjes(*s.vorm.InstroomPerJaar * *s.Uitstroom.GemiddeldVerblijfMaanden / maandenPerJaar)
	s.vorm.Evenwicht = &l
	s.stap(FormuleLittle, "stand in evenwicht", clienten("L", l),
		grootheid("λ", *s.vorm.InstroomPerJaar, "per jaar"), grootheid("W", *s.Uitstroom.GemiddeldVerblijfMaanden, "maanden"))
}

// toetsVerblijf compares a policy of a longest stay with the stay the plan works
// with. The two are never taken for one another.
func (s *stroom) toetsVerblijf() {
	meest := s.Uitstroom.MaximumVerblijfMaanden
	if meest == nil {
		return
	}
	hier := s.wijs + "/uitstroom/maximumVerblijfMaanden"
	if s.vorm.Tempo == nil {
		s.pad.Bevindingen.Meld(CodeMaximum, fmt.Sprintf("of het maximum van %s maanden wordt gehaald, volgt niet uit deze uitstroom", nl(*meest)), hier)
		return
	}
	blijvend, tempo := waarde(s.Uitstroom.Blijvend, 0), float64(*s.vorm.Tempo)
	langer := blijvend + (1-blijvend)*math.Exp(-tempo**meest/maandenPerJaar)
	s.stap(FormuleLanger, "deel dat langer blijft dan het maximum", grootheid("q", langer, ""),
		grootheid("b", blijvend, ""), grootheid("h", tempo, "per jaar"), grootheid("M", *meest, "maanden"))
	if procent := nl(100 * langer); procent != "0" {
		s.pad.Bevindingen.Meld(CodeMaximum, fmt.Sprintf(
			"bij dit tempo blijft %s %% langer dan het maximum van %s maanden; een maximum is geen gemiddelde", procent, nl(*meest)), hier)
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
	if math.Abs(netjes(eind-s.doel)) < halfPersoon {
		return
	}
	bericht := fmt.Sprintf("met deze uitstroom en instroom zijn er op %s %s cliënten, en het doel is %s", s.Doel.Datum, nl(eind), nl(s.doel))
	if s.Uitstroom.Soort == UitstroomAandeel && s.Instroom.Soort == InstroomGeen {
		bericht = fmt.Sprintf("%s %% uitstroom in %d jaren en een doel van %s zijn verschillende maten: zonder instroom blijven er van %d cliënten %s over",
			nl(100**s.Uitstroom.Aandeel), s.Uitstroom.Jaren, nl(s.doel), s.begin, nl(eind))
	}
	s.fouten.Meld(CodeOnverenigbaar, bericht+s.welPassend(), s.wijs+"/doel", s.wijs+"/uitstroom", s.wijs+"/instroom")
}

// welPassend names the constant inflow with which the target is reached.
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
		return fmt.Sprintf("; bij een vaste instroom van %s per jaar komen de getallen samen", nl(x))
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
		nl(per[Beginstand]), nl(per[Iedereen]))
}

func (s *stroom) naam() string {
	if s.Naam != "" {
		return s.Naam
	}
	for _, w := range s.Vorm.Woorden() {
		if w.Woord == string(s.Vorm) {
			return w.Uitleg
		}
	}
	return string(s.Vorm)
}

func (p *projectie) neemAan(code string) { neemAan(&p.pad.Aannames, code) }

// stap writes one step of the calculation of a form.
func (s *stroom) stap(code, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	s.pad.Berekening = append(s.pad.Berekening, rekenstap(code, s.naam()+": "+wat, uit, invoer...))
}
