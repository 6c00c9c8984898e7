package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	formuleSaldo = register.Formule("FIN-F-SALDO", "D = A − G", "A begroting van de gemeente, G netto voor de gemeente", kit.Boekhoudkundig())
	formuleSchok = register.Formule("FIN-F-SCHOK", "dK = dG + dE + dS",
		"de verandering van de kosten K van de aanbieder: wat de gemeente (G) en cliënten (E) meer betalen, en wat zijn resultaat lager wordt (S)",
		kit.Boekhoudkundig())
	formuleSchokfactor = register.Formule("FIN-F-SCHOKFACTOR", "x' = x · f", "x wat de schok raakt, f factor", kit.Boekhoudkundig())
)

// Assumptions and reservations of a balance.
var (
	aannameGebruik = register.Aanname("FIN-A-SAL-GEBRUIK",
		"onder elke vorm is het gebruik hetzelfde: dat partijen zich naar de prikkel gaan gedragen zit er niet in")
	aannameVast = register.Aanname("FIN-A-SAL-VAST",
		"de begroting, vaste kosten, inwoners en eigen bijdragen per cliënt veranderen door geen enkele schok")
	aannameIndex = register.Aanname("FIN-A-SAL-INDEX",
		"een schok in het tarief geldt voor elke vorm: tarief, resultaatprijs, bedrag per inwoner of budget")
	aannameGrens     = register.Aanname("FIN-A-SAL-GRENS", "een bestedingsruimte beweegt niet mee met het tarief")
	voorbehoudPlicht = register.Voorbehoud("FIN-V-SAL-PLICHT",
		"boven de bestedingsruimte is nieuwe ondersteuning voor rekening van de aanbieder, "+
			"maar de gemeente houdt haar plicht tegenover de cliënt: het overschot van de gemeente is dan niet zeker", contractstandaard)
	voorbehoudVerlies = register.Voorbehoud("FIN-V-SAL-VERLIES",
		"een verlies van de aanbieder is geen besparing: het kan terugkomen als wachttijd, opzegging of een hogere prijs")
)

// let adds the assumptions and reservations that matter for this question.
func (in *Saldovraag) let(r *wmo.Verantwoording, ss []Scenariosaldo) {
	index := slices.ContainsFunc(in.Scenarios, func(s Schokscenario) bool {
		return slices.ContainsFunc(s.Schokken, func(s Schok) bool { return s.Soort == SchokTarief })
	})
	grens := slices.ContainsFunc(in.Vormen, func(a Arrangement) bool { return a.Bestedingsruimte != nil })
	r.NeemAan(aannameGebruik, aannameVast)
	r.NeemAanAls(index, aannameIndex)
	r.NeemAanAls(index && grens, aannameGrens)
	vorm := func(is func(*Scenariovorm) bool) bool {
		return slices.ContainsFunc(ss, func(s Scenariosaldo) bool {
			return slices.ContainsFunc(s.Vormen, func(v Scenariovorm) bool { return is(&v) })
		})
	}
	r.BehoudAls(vorm(func(v *Scenariovorm) bool { return v.Regime == BovenRuimte }), voorbehoudPlicht)
	r.BehoudAls(vorm(func(v *Scenariovorm) bool { return v.ResultaatAanbieder.Sign() < 0 }), voorbehoudVerlies)
}

// doorreken calculates one scenario under every form.
func (in *Saldovraag) doorreken(s *Schokscenario) Scenariosaldo {
	uit := Scenariosaldo{
		Naam: s.Naam, Schokken: append([]Schok{}, s.Schokken...), Vormen: make([]Scenariovorm, len(in.Vormen)),
		Delingen: []Schokdeling{}, Stappen: []Schokdeling{},
	}
	for i := range in.Vormen {
		a, t := &in.Vormen[i], in.Inzet.toestand()
		basis := a.reken(&t)
		g := basis
		for _, schok := range s.Schokken {
			t = t.na(schok)
			na := a.reken(&t)
			uit.Stappen = append(uit.Stappen, a.deelSchok(schok.Soort, &g, &na))
			g = na
		}
		if len(s.Schokken) > 0 {
			uit.Delingen = append(uit.Delingen, a.deelSchok("", &basis, &g))
		}
		uit.Vormen[i] = in.vorm(a, &g)
	}
	return uit
}

// vorm is one form with its money.
func (in *Saldovraag) vorm(a *Arrangement, g *Geldstroom) Scenariovorm {
	v := Scenariovorm{
		Vorm: a.Naam, Regime: g.Regime, NettoGemeente: g.NettoGemeente, SaldoGemeente: in.Begroting.Min(g.NettoGemeente),
		Kosten: g.kosten(), ResultaatAanbieder: g.Resultaat,
	}
	v.Tekort = tekortVan(v.SaldoGemeente, v.ResultaatAanbieder)
	return v
}

func tekortVan(gemeente, aanbieder wmo.Bedrag) Tekort {
	switch {
	case gemeente.Sign() < 0 && aanbieder.Sign() < 0:
		return TekortBeide
	case gemeente.Sign() < 0:
		return TekortGemeente
	case aanbieder.Sign() < 0:
		return TekortAanbieder
	default:
		return GeenTekort
	}
}

// vormsaldo collects the results of form i over all scenarios.
func (in *Saldovraag) vormsaldo(i int, ss []Scenariosaldo, peil wmo.Peil) Vormsaldo {
	a, t := &in.Vormen[i], in.Inzet.toestand()
	g := a.reken(&t)
	r := wmo.VerantwoordingOp(peil)
	a.verklaar(&r, &in.Inzet, &g)
	r.Stap(formuleSaldo, "saldo van de gemeente", wmo.Euro("D", in.Begroting.Min(g.NettoGemeente)), wmo.Euro("A", in.Begroting), wmo.Euro("G", g.NettoGemeente))
	v := Vormsaldo{
		Vorm: a.Naam, Risico: a.risico(), BinnenBegroting: []string{}, TekortGemeente: []string{}, VerliesAanbieder: []string{},
		Gevoeligheden: a.gevoeligheden(&t, &g),
	}
	for j := range ss {
		s := &ss[j].Vormen[i]
		if s.SaldoGemeente.Sign() < 0 {
			v.TekortGemeente = append(v.TekortGemeente, ss[j].Naam)
		} else {
			v.BinnenBegroting = append(v.BinnenBegroting, ss[j].Naam)
		}
		if s.ResultaatAanbieder.Sign() < 0 {
			v.VerliesAanbieder = append(v.VerliesAanbieder, ss[j].Naam)
		}
		if len(ss[j].Delingen) > 0 {
			d := &ss[j].Delingen[i]
			in.Inzet.verklaarSchokken(&r, &ss[j])
			r.Stap(formuleSaldo, "saldo van de gemeente: "+ss[j].Naam, wmo.Euro("D", s.SaldoGemeente), wmo.Euro("A", in.Begroting), wmo.Euro("G", s.NettoGemeente))
			r.Stap(formuleSchok, "wie de verandering draagt: "+ss[j].Naam,
				wmo.Euro("dK", d.Kosten), wmo.Euro("dG", d.Gemeente), wmo.Euro("dE", d.Clienten), wmo.Euro("dS", d.Aanbieder))
		}
	}
	v.Berekening = r.Berekening()
	return v
}

// eenProcent has the factors for one percent more and one percent less.
var eenProcent = []wmo.Getal{wmo.MustGetal("1.01"), eenProcentLager}

// gevoeligheden calculates both directions, because near a turning point one percent more and one
// percent less have different effects.
func (a *Arrangement) gevoeligheden(t *toestand, g *Geldstroom) []Gevoeligheid {
	var uit []Gevoeligheid
	for _, soort := range schoksoortwoorden.Waarden() {
		for _, f := range eenProcent {
			s := t.na(Schok{soort, f})
			na := a.reken(&s)
			d := a.deelSchok(soort, g, &na)
			uit = append(uit, Gevoeligheid{soort, f, kit.Negatief(d.Gemeente), kit.Negatief(d.Aanbieder)})
		}
	}
	return uit
}
