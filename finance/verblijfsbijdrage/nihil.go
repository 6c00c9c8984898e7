package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
)

// nihilOp is what the rules about a nil contribution look at.
type nihilOp struct {
	feiten        *Nihilfeiten
	norm, minimum *wmo.Bedrag // norm and raise together; nil when not known
}

// hoogstens says whether the income is at most the norm, raised with the lowest contribution or not.
func (n *nihilOp) hoogstens(verhoogd bool) wmo.Uitkomst {
	if n.feiten.Maandinkomen == nil || n.norm == nil || verhoogd && n.minimum == nil {
		return wmo.Onbepaald
	}
	grens := *n.norm
	if verhoogd {
		grens = grens.Plus(*n.minimum)
	}
	return wmo.UitkomstOf(n.feiten.Maandinkomen.Compare(grens) <= 0)
}

var nihilRegels = []wmo.Regel[*nihilOp]{
	wmo.Als("FIN-BB-NIHIL-UITKERING", "/nihil/inrichtingsnorm", "de cliënt ontvangt bijstand naar de norm voor wie in een inrichting verblijft",
		func(n *nihilOp) wmo.Uitkomst { return n.feiten.Inrichtingsnorm },
		tot(ubVan("2015-01-01", "3.12", "6", "").Sinds(beginWmo), jaar2021)),
	wmo.Als("FIN-BB-NIHIL-NORM", "/nihil/maandinkomen", "het inkomen is niet hoger dan die norm",
		func(n *nihilOp) wmo.Uitkomst { return n.hoogstens(false) }, tot(sinds(ubVan("2017-01-01", "3.12", "6", ""), jaar2017), jaar2020)),
	wmo.Als("FIN-BB-NIHIL-2020", "/nihil/maandinkomen",
		"het inkomen is niet hoger dan die norm, of dan die norm met de laagste bijdrage erbij: welke tekst in 2020 gold is niet gelezen",
		func(n *nihilOp) wmo.Uitkomst {
			oud, jong := n.hoogstens(false), n.hoogstens(true)
			if oud != jong {
				return wmo.Onbepaald
			}
			return oud
		}, tussenIn("3.12", "6")),
	wmo.Als("FIN-BB-NIHIL-VERHOOGD", "/nihil/maandinkomen",
		"het inkomen is niet hoger dan de norm voor wie in een inrichting verblijft met de laagste bijdrage erbij",
		func(n *nihilOp) wmo.Uitkomst { return n.hoogstens(true) }, sinds(ubVan("2021-01-01", "3.12", "6", "a"), jaar2021)),
	wmo.Als("FIN-BB-NIHIL-UITGESLOTEN", "/nihil/uitgesloten",
		"de cliënt krijgt geen bijstand omdat artikel 13, lid 2, onder a, van de Participatiewet dat uitsluit",
		func(n *nihilOp) wmo.Uitkomst { return n.feiten.Uitgesloten },
		tot(ubVan("2015-01-01", "3.12", "6", "").Sinds(beginWmo), jaar2021), sinds(ubVan("2021-01-01", "3.12", "6", "b"), jaar2021)),
}

var _ = register.Regelset("of de lage bijdrage voor beschermd wonen niet verschuldigd is", wmo.Gronden(nihilRegels))

var (
	voorbehoudNihil = register.Voorbehoud("FIN-V-BB-NIHIL",
		"niet getoetst is of de lage bijdrage vervalt omdat het inkomen te laag is; daarvoor zijn gegevens onder nihil nodig", ub("3.12", "6", ""))
	voorbehoud2020 = register.Voorbehoud("FIN-V-BB-2020",
		"van 2020 is geen tekst gelezen: de regel van 2019 en die van 2021 geven hier een ander antwoord")
	voorbehoudNihilHoog = register.Voorbehoud("FIN-V-BB-NIHIL-HOOG",
		"het lid dat de bijdrage laat vervallen staat in het artikel over de lage bijdrage; bij de hoge is het hier niet toegepast", ub("3.12", "6", ""))
)

// nihil says whether the low contribution is not owed, and tells the limit: the norm, since 2021 raised with
// the lowest contribution.
func (c *berekening) nihil(uit *Verblijfsbijdrage) wmo.Oordeel {
	n := &nihilOp{feiten: c.in.Nihil, minimum: c.b.LaagLaagste}
	norm, verhoging, ok := normVan(c.in.Norm, c.in.Echtgenoot != nil, c.r.Peil())
	if ok {
		samen := norm.Plus(verhoging)
		n.norm = &samen
	}
	op := c.r.Peil().Op
	verhoogd := !op.Before(jaar2021)
	if ok && !op.Before(jaar2017) && (!verhoogd || n.minimum != nil) {
		minimum := nul
		if verhoogd {
			minimum = *n.minimum
		}
		grens := n.norm.Plus(minimum)
		uit.Nihilgrens = &grens
		c.r.Stap(c.b.tekst.nihilgrens, "inkomen per maand tot waar geen lage bijdrage verschuldigd is", wmo.Euro("g", grens),
			wmo.Euro("n", norm), wmo.Euro("v", verhoging), wmo.Euro("m", minimum))
	}
	oordeel := wmo.Een(nihilRegels, n, c.r.Peil())
	if oordeel.Uitkomst == wmo.Onbepaald {
		for _, f := range oordeel.Ontbreekt() {
			switch {
			case f != "/nihil/maandinkomen" || c.in.Nihil.Maandinkomen == nil:
				c.mis(f)
			case n.norm == nil:
				c.mis("/norm")
			case n.minimum == nil:
				c.misBedrag("/bedragen/laagLaagste")
			default:
				c.r.Behoud(voorbehoud2020)
			}
		}
	}
	if c.in.Norm != nil {
		eigen(c.r, c.in.Norm.Bron)
	}
	return oordeel
}
