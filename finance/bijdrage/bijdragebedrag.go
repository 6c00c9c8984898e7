package bijdrage

import (
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
	aannameCent = register.Aanname("FIN-A-BA-CENT", "een bijdrage naar inkomen is op de cent afgerond: de tekst noemt geen afronding",
		ub("2015-01-01", "3.8", "1", "").Als(wmo.Afgeleid))
	voorbehoudGrensgelijk = register.Voorbehoud("FIN-V-BA-GRENSGELIJK",
		"het inkomen is precies de grens: het besluit zegt lager dan de grens, de wet zegt niet meer dan; de verordening beslist",
		wet("2020-01-01", "2.1.4a", "5", "b"))
	voorbehoudOuderentoeslag = register.Voorbehoud("FIN-V-BA-OUDERENTOESLAG",
		"in 2019 en mogelijk 2020 gaat bij een laag inkomen met AOW nog een compensatie van het inkomen af, die hier niet is gerekend",
		ub("2019-01-01", "3.9a", "1", ""))
)

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
	if !gelijk {
		mist = append(mist, e.leeftijden()...)
	}
	if len(mist) > 0 {
		return nil, mist
	}
	b, _ := e.bij(e.standen()[0], rij, r)
	return &b, nil
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
			d := kit.Grootste(*drempel, *v.Drempel)
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

func kleinste(a, b wmo.Getal) wmo.Getal {
	if a.Compare(b) < 0 {
		return a
	}
	return b
}
