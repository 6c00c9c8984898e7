package bijdrage

import (
	"fmt"
	"slices"
	"sync"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Formulas of the amount. The steps cite the text of the day.
var (
	formuleVast  = register.Formule("FIN-F-BA-VAST", "b = a", "a het vaste bedrag per periode dat op de dag geldt", wet("2020-01-01", "2.1.4a", "4", ""))
	formuleLager = register.Formule("FIN-F-BA-LAGER", "x = min(w, g)", "w wat het besluit of de wet zegt, g wat de verordening zegt; de raad kan alleen verlagen",
		wet("2020-01-01", "2.1.4a", "5", "a"))
	formuleHoger = register.Formule("FIN-F-BA-HOGER", "x = max(w, g)", "w de drempel van het besluit, g die van de verordening; de raad kan hem alleen verhogen",
		ub("2015-01-01", "3.8", "2", "b"))
	formuleAftrek = register.Formule("FIN-F-BA-AFTREK", "d = min(p % · v, m) als i − q % · v < g, en anders 0",
		"i inkomen en v vermogen van wie de AOW-leeftijd heeft, p % van het vermogen, ten hoogste m, q % voor de toets, g inkomensgrens",
		ub("2018-01-01", "3.9a", "1", ""))
	formuleInkomen = register.Formule("FIN-F-BA-INKOMEN", "I = Σ i − Σ d + p % · Σ v",
		"i inkomen over het peiljaar, d aftrek, v vermogen, p het percentage van het vermogen dat meetelt", ub("2015-01-01", "3.9", "1", ""))
	formuleDrempel = register.Formule("FIN-F-BA-DREMPEL", "b = B + q % · max(0, I − D) / 13",
		"B basis, q percentage, I bijdrageplichtig inkomen per jaar, D drempel; op de cent, half naar boven", ub("2015-01-01", "3.8", "1", ""))
	formuleGeenGegevens = register.Formule("FIN-F-BA-ZONDER", "b = B", "B het bedrag als er geen gegevens over inkomen en vermogen zijn",
		ub("2015-01-01", "3.10", "1", ""))
	formuleNihil = register.Formule("FIN-F-BA-NIHIL", "b = 0 als I < g, en anders a",
		"I bijdrageplichtig inkomen, g de grens van de verordening voor deze groep, a het bedrag", ub("2021-01-01", "3.8", "2", ""))
	formuleNihilOnbekend = register.Formule("FIN-F-BA-NIHIL-ZONDER", "b = n · a",
		"n is nul als een verordening met een inkomensgrens geldt en er geen gegevens zijn (sinds 2026), en anders één; a het bedrag",
		ub("2026-01-01", "3.10", "1", ""))
)

// Assumptions and reservations about the amount.
var (
	aannameEigen = register.Aanname("FIN-A-BA-EIGEN", "gerekend is met het eigen bedrag uit de invoer, dat hier niet is nagegaan")
	aannameCent  = register.Aanname("FIN-A-BA-CENT", "een bijdrage naar inkomen is op de cent afgerond: de tekst noemt geen afronding",
		ub("2015-01-01", "3.8", "1", "").Als(wmo.Afgeleid))
	voorbehoudOnbekend    = register.Voorbehoud("FIN-V-BA-ONBEKEND", "van deze dag is geen bedrag bekend")
	voorbehoudVervangen   = register.Voorbehoud("FIN-V-BA-VERVANGEN", "het eigen bedrag komt in de plaats van een bedrag dat bekend is")
	voorbehoudGrensgelijk = register.Voorbehoud("FIN-V-BA-GRENSGELIJK",
		"het inkomen is precies de grens: het besluit zegt lager dan de grens, de wet zegt niet meer dan; de verordening beslist",
		wet("2020-01-01", "2.1.4a", "5", "b"))
	voorbehoudOuderentoeslag = register.Voorbehoud("FIN-V-BA-OUDERENTOESLAG",
		"in 2019 en mogelijk 2020 gaat bij een laag inkomen met AOW nog een compensatie van het inkomen af, die hier niet is gerekend",
		ub("2019-01-01", "3.9a", "1", ""))
)

// stand is one way in which open facts about age may turn out.
type stand struct{ client, partner bool } // has the AOW age

// standen are all ways in which the ages may turn out.
func (e *eenheidOp) standen() []stand {
	kan := func(u wmo.Uitkomst) []bool {
		switch u {
		case wmo.Ja:
			return []bool{true}
		case wmo.Nee:
			return []bool{false}
		default:
			return []bool{false, true}
		}
	}
	partners := []bool{false}
	if e.BurgerlijkeStaat == Gehuwd {
		partners = kan(e.partner.pensioen)
	}
	var uit []stand
	for _, c := range kan(e.client.pensioen) {
		for _, p := range partners {
			uit = append(uit, stand{c, p})
		}
	}
	return uit
}

func (e *eenheidOp) groep(s stand) Bijdragegroep {
	switch {
	case e.BurgerlijkeStaat == Gehuwd && s.client && s.partner:
		return GehuwdPensioen
	case e.BurgerlijkeStaat == Gehuwd:
		return GehuwdJonger
	case s.client:
		return OngehuwdPensioen
	default:
		return OngehuwdJonger
	}
}

// alsVerschuldigd is what the unit owes if it owes a contribution, with its steps; nil when facts are
// missing, which it lists.
func (e *eenheidOp) alsVerschuldigd(r *wmo.Verantwoording) (*wmo.Bedrag, []string) {
	rij, bekend := e.rij(r)
	switch {
	case !bekend && e.peil.Op.Before(beginWmo):
		return nil, nil
	case !bekend:
		return nil, []string{"/eigenBedrag"}
	}
	var bedrag *wmo.Bedrag
	var mist []string
	gelijk := true
	for _, s := range e.standen() {
		proef := wmo.VerantwoordingOp(e.peil)
		b, ontbreekt := e.bij(s, rij, &proef)
		mist = append(mist, ontbreekt...)
		gelijk = gelijk && (bedrag == nil || b.Compare(*bedrag) == 0)
		bedrag = &b
	}
	switch {
	case len(mist) > 0:
		return nil, e.alleMist(mist, gelijk)
	case !gelijk:
		return nil, e.leeftijden()
	}
	b, _ := e.bij(e.standen()[0], rij, r)
	return &b, nil
}

// alleMist lists what is missing once, in order, and ages too when the amount depends on them.
func (e *eenheidOp) alleMist(mist []string, gelijk bool) []string {
	if !gelijk {
		mist = append(mist, e.leeftijden()...)
	}
	slices.Sort(mist)
	return slices.Compact(mist)
}

// leeftijden are the ages that are open.
func (e *eenheidOp) leeftijden() []string {
	var uit []string
	if e.client.pensioen == wmo.Onbepaald {
		uit = append(uit, "/client/pensioengerechtigd")
	}
	if e.BurgerlijkeStaat == Gehuwd && e.partner.pensioen == wmo.Onbepaald {
		uit = append(uit, "/echtgenoot/pensioengerechtigd")
	}
	return uit
}

// bedragrij is the amounts that hold for the unit, from the table or from the caller.
type bedragrij struct {
	rij   *Bijdragebedragrij
	eigen *EigenBedrag
	bron  wmo.Bron
}

// rij finds the amounts of the day; false when there are none.
func (e *eenheidOp) rij(r *wmo.Verantwoording) (bedragrij, bool) {
	st, err := bedragen().Op(e.peil)
	switch eigen := e.EigenBedrag; {
	case eigen != nil && !e.peil.Op.Before(beginWmo):
		r.NeemAan(aannameEigen.Zegt("gerekend is met het eigen bedrag uit de invoer, dat hier niet is nagegaan: " + eigen.Bron))
		r.BehoudAls(err == nil, voorbehoudVervangen)
		return bedragrij{eigen: eigen, bron: wmo.Bron{Regeling: eigen.Bron, Zekerheid: wmo.Aanname}}, true
	case err != nil:
		r.Behoud(voorbehoudOnbekend.Zegt(waaromOnbekend(e.peil)))
		return bedragrij{}, false
	default:
		return bedragrij{rij: st.Waarde, bron: st.Bron}, true
	}
}

// waaromOnbekend says what is known about a day without amounts, and what is not.
func waaromOnbekend(peil wmo.Peil) string {
	_, ooit := bedragen().Op(wmo.PeilOp(peil.Op))
	switch jaar := peil.Op.Jaar(); {
	case peil.Op.Before(beginWmo):
		return "voor 2015 gold de Wmo 2015 niet"
	case ooit == nil:
		return fmt.Sprintf("op %s was het bedrag van %s niet zeker bekend", peil.Bekend, peil.Op)
	case jaar == 2016:
		return "van 2016 is geen tekst van het besluit gelezen; de bedragen liggen niet tussen die van 2015 en 2018, want in 2017 veranderde ook de rekenwijze"
	case jaar == 2017:
		return "de gelezen tekst van 2017-01-01 drukt naar het zich laat aanzien nog de bedragen van 2016 af; die van 2017 zijn niet gelezen"
	default:
		return fmt.Sprintf("van %d is geen bedrag bekend: het wordt jaarlijks geïndexeerd, en een wetsvoorstel wil het vervangen", jaar)
	}
}

// bij is the amount when the ages are as in s.
func (e *eenheidOp) bij(s stand, rij bedragrij, r *wmo.Verantwoording) (b wmo.Bedrag, mist []string) {
	inkomen := sync.OnceValues(func() (wmo.Bedrag, []string) { return e.inkomen(s, r) })
	basis, procent, drempel := rij.van(e.groep(s))
	if v := e.Verordening; v != nil {
		if v.Bedrag != nil {
			basis = e.lager("bedrag of basis", basis, *v.Bedrag, r)
		}
		if v.Procent != nil && procent != nil {
			p := kleinste(*procent, *v.Procent)
			r.Stap(formuleLager.Volgens(e.keuzeBron()), "percentage volgens de verordening", wmo.Aantal("x", p, "procent"),
				wmo.Aantal("w", *procent, "procent"), wmo.Aantal("g", *v.Procent, "procent"))
			procent = &p
		}
		if v.Drempel != nil && drempel != nil {
			d := grootste(*drempel, *v.Drempel)
			r.Stap(formuleHoger.Volgens(e.keuzeBron()), "drempel volgens de verordening", wmo.Euro("x", d), wmo.Euro("w", *drempel), wmo.Euro("g", *v.Drempel))
			drempel = &d
		}
	}
	switch {
	case procent == nil:
		b = basis
		r.Stap(formuleVast.Volgens(rij.bron), "bedrag van de periode", wmo.Euro("b", b), wmo.Euro("a", basis))
	case e.Inkomensgegevens == wmo.Nee:
		b = basis
		r.Stap(formuleGeenGegevens.Volgens(e.besluit("3.10", "1")), "bedrag zonder gegevens over inkomen", wmo.Euro("b", b), wmo.Euro("B", basis))
	default:
		i, ontbreekt := inkomen()
		if len(ontbreekt) > 0 {
			return b, ontbreekt
		}
		boven := i.Min(*drempel)
		if boven.Sign() < 0 {
			boven = wmo.Bedrag{}
		}
		b = kit.Gedeeld(basis.Maal(wmo.GetalOf(100*periodenPerJaar)).Plus(boven.Maal(*procent)), wmo.GetalOf(100*periodenPerJaar))
		r.NeemAan(aannameCent)
		r.Stap(formuleDrempel.Volgens(rij.bron), "bijdrage naar inkomen per vier weken", wmo.Euro("b", b), wmo.Euro("B", basis), wmo.Aantal("q", *procent, "procent"),
			wmo.Euro("I", i), wmo.Euro("D", *drempel))
	}
	return e.nihil(s, b, inkomen, r)
}

// van is the base of a group, and the percentage and threshold when income counts.
func (rij *bedragrij) van(g Bijdragegroep) (basis wmo.Bedrag, procent *wmo.Getal, drempel *wmo.Bedrag) {
	if rij.eigen != nil {
		return rij.eigen.Bedrag, rij.eigen.Procent, rij.eigen.Drempel
	}
	if groep := rij.rij.groep(g); groep != nil {
		return groep.Basis, rij.rij.Procent, &groep.Drempel
	}
	return *rij.rij.Bedrag, nil, nil
}

// lager is the amount of the verordening, which cannot be above that of the law.
func (e *eenheidOp) lager(wat string, w, g wmo.Bedrag, r *wmo.Verantwoording) wmo.Bedrag {
	x := kit.Kleinste(w, g)
	r.Stap(formuleLager.Volgens(e.keuzeBron()), wat+" volgens de verordening", wmo.Euro("x", x), wmo.Euro("w", w), wmo.Euro("g", g))
	return x
}

// besluit cites the text of the decree of the day.
func (e *eenheidOp) besluit(artikel, lid string) wmo.Bron {
	return bronOp(inBesluit(artikel, lid), e.peil.Op)
}

// keuzeBron is where the council may lower the contribution, on the day.
func (e *eenheidOp) keuzeBron() wmo.Bron {
	if e.peil.Op.Before(beginMaand) {
		return e.besluit("3.8", "2")
	}
	return wet("2020-01-01", "2.1.4a", "5", "a")
}

// nihil puts the amount to nil below the limit that the council set for the group.
func (e *eenheidOp) nihil(
	s stand, a wmo.Bedrag, inkomen func() (wmo.Bedrag, []string), r *wmo.Verantwoording,
) (wmo.Bedrag, []string) {
	grens := e.grens(s)
	if grens == nil || a.Sign() == 0 {
		return a, nil
	}
	if e.Inkomensgegevens == wmo.Nee {
		n := 1
		if !e.peil.Op.Before(dag("2026-01-01")) {
			n = 0
		}
		b := a.Maal(wmo.GetalOf(n))
		r.Stap(formuleNihilOnbekend.Volgens(e.besluit("3.10", "1")), "bedrag zonder gegevens over inkomen, met een inkomensgrens",
			wmo.Euro("b", b), wmo.Aantal("n", n, ""), wmo.Euro("a", a))
		return b, nil
	}
	i, mist := inkomen()
	if len(mist) > 0 {
		return a, mist
	}
	b := a
	if i.Compare(*grens) < 0 {
		b = wmo.Bedrag{}
	}
	r.BehoudAls(i.Compare(*grens) == 0, voorbehoudGrensgelijk)
	toeslag := s.client && e.client.Vermogen.Sign() > 0 || s.partner && e.partner.Vermogen.Sign() > 0
	r.BehoudAls(toeslag && (e.peil.Op.Jaar() == 2019 || e.peil.Op.Jaar() == 2020), voorbehoudOuderentoeslag)
	r.Stap(formuleNihil.Volgens(e.besluit("3.8", "2")), "bedrag met een inkomensgrens van de verordening",
		wmo.Euro("b", b), wmo.Euro("I", i), wmo.Euro("g", *grens), wmo.Euro("a", a))
	return b, nil
}

// grens is the income below which the council asks nothing of this group; nil when there is none.
func (e *eenheidOp) grens(s stand) *wmo.Bedrag {
	if e.Verordening == nil || e.Verordening.Nihilgrenzen == nil {
		return nil
	}
	switch g := e.Verordening.Nihilgrenzen; e.groep(s) {
	case OngehuwdJonger:
		return eerste(g.Allen, g.OngehuwdJonger)
	case OngehuwdPensioen:
		return eerste(g.Allen, g.OngehuwdPensioen)
	case GehuwdPensioen:
		return eerste(g.Allen, g.GehuwdPensioen)
	default:
		return g.Allen
	}
}

func eerste(bs ...*wmo.Bedrag) *wmo.Bedrag {
	for _, b := range bs {
		if b != nil {
			return b
		}
	}
	return nil
}

// inkomen is the contribution-bearing income of the unit, or the facts that are missing.
func (e *eenheidOp) inkomen(s stand, r *wmo.Verantwoording) (wmo.Bedrag, []string) {
	type deel struct {
		persoonOp

		wie, plaats string
		pensioen    bool
	}
	delen := []deel{{e.client, "cliënt", "/client", s.client}}
	if e.BurgerlijkeStaat == Gehuwd {
		delen = append(delen, deel{e.partner, "echtgenoot", "/echtgenoot", s.partner})
	}
	var mist []string
	for _, d := range delen {
		if d.Inkomen == nil {
			mist = append(mist, d.plaats+"/inkomen")
		}
		if d.Vermogen == nil {
			mist = append(mist, d.plaats+"/vermogen")
		}
	}
	// Whoever has an own table may ask as known before the text of the year.
	percentage, err := bijtelling.Op(wmo.PeilOp(e.peil.Op))
	if len(mist) > 0 || err != nil {
		return wmo.Bedrag{}, mist
	}
	uit, vermogen := wmo.Bedrag{}, wmo.Bedrag{}
	invoer := []wmo.Grootheid{}
	for _, d := range delen {
		af := e.aftrekVan(d.persoonOp, d.pensioen, d.wie, r)
		uit = uit.Plus(*d.Inkomen).Min(af)
		vermogen = vermogen.Plus(*d.Vermogen)
		invoer = append(invoer, wmo.Euro("i "+d.wie, *d.Inkomen), wmo.Euro("d "+d.wie, af), wmo.Euro("v "+d.wie, *d.Vermogen))
	}
	uit = uit.Plus(procentVan(percentage.Waarde, vermogen))
	r.Stap(formuleInkomen.Volgens(e.besluit("3.9", "1")), "bijdrageplichtig inkomen", wmo.Euro("I", uit),
		append(invoer, wmo.Aantal("p", percentage.Waarde, "procent"))...)
	return uit, nil
}

// aftrekVan is what is deducted for one person in 2018; zero in other years.
func (e *eenheidOp) aftrekVan(p persoonOp, pensioen bool, wie string, r *wmo.Verantwoording) wmo.Bedrag {
	st, err := aftrek.Op(wmo.PeilOp(e.peil.Op))
	if err != nil || !pensioen || p.Vermogen.Sign() == 0 {
		return wmo.Bedrag{}
	}
	a, af := &st.Waarde, wmo.Bedrag{}
	if p.Inkomen.Min(procentVan(a.verlaging, *p.Vermogen)).Compare(a.inkomensgrens) < 0 {
		af = kit.Kleinste(procentVan(a.procent, *p.Vermogen), a.hoogstens)
	}
	r.Stap(formuleAftrek, "aftrek van de "+wie, wmo.Euro("d", af), wmo.Euro("i", *p.Inkomen), wmo.Euro("v", *p.Vermogen), wmo.Aantal("p", a.procent, "procent"),
		wmo.Euro("m", a.hoogstens), wmo.Aantal("q", a.verlaging, "procent"), wmo.Euro("g", a.inkomensgrens))
	return af
}

// procentVan is p percent of b, exact.
func procentVan(p wmo.Getal, b wmo.Bedrag) wmo.Bedrag { return b.Maal(p.Maal(kit.StapVan(2))) }

func kleinste(a, b wmo.Getal) wmo.Getal {
	if a.Compare(b) < 0 {
		return a
	}
	return b
}

func grootste(a, b wmo.Bedrag) wmo.Bedrag {
	if a.Compare(b) > 0 {
		return a
	}
	return b
}
