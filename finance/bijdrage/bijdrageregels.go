package bijdrage

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// eenheidOp is a question as the rules read it: ages are worked out on the first day of the period.
type eenheidOp struct {
	*Bijdragevraag

	peil            wmo.Peil
	periode         Bijdrageperiode
	client, partner persoonOp
	isMinderjarig   wmo.Uitkomst
	wordtAchttien   bool // within the period
}

// persoonOp is a person with the AOW age as stated, or as it follows from the day of birth.
type persoonOp struct {
	Bijdrageplichtige

	pensioen wmo.Uitkomst
	bron     wmo.Bron // of the age that follows from the day of birth
	omslag   bool     // reaches the age within the period, after its first day
}

func nieuweEenheid(in *Bijdragevraag, peil wmo.Peil) *eenheidOp {
	e := &eenheidOp{Bijdragevraag: in, peil: peil, periode: periodeOp(peil.Op), isMinderjarig: in.Minderjarig}
	e.client = e.persoon(in.Client)
	if in.Echtgenoot != nil {
		e.partner = e.persoon(*in.Echtgenoot)
	}
	if g := in.Client.Geboortedatum; g.IsValid() && e.isMinderjarig == wmo.Onbepaald {
		achttien := g.AddMaanden(18*maandenPerJaar, wmo.MaandEinde)
		e.isMinderjarig = wmo.UitkomstOf(e.periode.Begindatum.Before(achttien))
		e.wordtAchttien = e.isMinderjarig == wmo.Ja && !e.periode.Einddatum.Before(achttien)
	}
	if e.isMinderjarig == wmo.Onbepaald && e.client.pensioen == wmo.Ja {
		e.isMinderjarig = wmo.Nee
	}
	return e
}

func (e *eenheidOp) persoon(b Bijdrageplichtige) persoonOp {
	p := persoonOp{Bijdrageplichtige: b}
	p.pensioen, p.bron = kit.Pensioengerechtigd(b.Pensioengerechtigd, b.Geboortedatum, e.periode.Begindatum, e.peil.Bekend)
	if p.pensioen == wmo.Nee && b.Pensioengerechtigd == wmo.Onbepaald {
		later, _ := kit.Pensioengerechtigd(wmo.Onbepaald, b.Geboortedatum, e.periode.Einddatum, e.peil.Bekend)
		p.omslag = later != wmo.Nee
	}
	return p
}

func (e *eenheidOp) gehuwd() wmo.Uitkomst { return wmo.UitkomstOf(e.BurgerlijkeStaat == Gehuwd) }

// vrijstellingen are the grounds on which the whole unit owes nothing.
var vrijstellingen = []wmo.Regel[*eenheidOp]{
	wmo.Als("FIN-BA-01", "/verordening/bijdrage", "de verordening vraagt geen bijdrage",
		func(e *eenheidOp) wmo.Uitkomst {
			return wmo.UitkomstOf(e.Verordening != nil && e.Verordening.Bijdrage == wmo.Nee)
		},
		inWet(wet("2019-07-01", "2.1.4", "1", ""), wet("2020-01-01", "2.1.4a", "1", ""))...),
	wmo.Als("FIN-BA-02", "/client/verblijfsbijdrage", "de cliënt is een bijdrage voor beschermd wonen of volgens de Wlz verschuldigd",
		func(e *eenheidOp) wmo.Uitkomst { return e.client.Verblijfsbijdrage }, vrijstelling("2015-01-01", "a", "a")...),
	wmo.Als("FIN-BA-03", "/echtgenoot/verblijfsbijdrage", "de echtgenoot is een bijdrage voor beschermd wonen of volgens de Wlz verschuldigd",
		func(e *eenheidOp) wmo.Uitkomst { return wmo.En(e.gehuwd(), e.partner.Verblijfsbijdrage) }, vrijstelling("2015-01-01", "a", "a")...),
	wmo.Als("FIN-BA-04", "/client/nachtenOpvang", "de cliënt verblijft in de periode twee of meer nachten achtereen in een opvang",
		func(e *eenheidOp) wmo.Uitkomst { return e.client.NachtenOpvang }, vrijstelling("2015-01-01", "b", "b")...),
	wmo.Als("FIN-BA-05", "/echtgenoot/nachtenOpvang", "de echtgenoot verblijft in de periode twee of meer nachten achtereen in een opvang",
		func(e *eenheidOp) wmo.Uitkomst { return wmo.En(e.gehuwd(), e.partner.NachtenOpvang) }, vrijstelling("2015-01-01", "b", "b")...),
	wmo.Als("FIN-BA-06", "/oordelen", "het college oordeelt dat de bijdrage een kind ernstig kan schaden",
		oordeelt(GrondKind), vrijstelling("2015-01-01", "c", "c")...),
	wmo.Als("FIN-BA-07", "/oordelen", "het college oordeelt dat de cliënt de bijdrage niet kan opbrengen",
		oordeelt(GrondBetalingscapaciteit), onderdeelVan2018("f", "g")...),
	wmo.Als("FIN-BA-08", "/oordelen", "het college oordeelt dat de bijdrage een integrale of persoonsgerichte aanpak schaadt",
		oordeelt(GrondAanpak), onderdeelVan2018("g", "h")...),
	wmo.Als("FIN-BA-09", "/client/pensioengerechtigd", "de cliënt is gehuwd en heeft de AOW-leeftijd nog niet bereikt",
		func(e *eenheidOp) wmo.Uitkomst { return wmo.En(e.gehuwd(), e.client.pensioen.Niet()) }, vrijstelling("2019-01-01", "f", "f")...),
	wmo.Als("FIN-BA-10", "/echtgenoot/pensioengerechtigd", "de cliënt is gehuwd en de echtgenoot heeft de AOW-leeftijd nog niet bereikt",
		func(e *eenheidOp) wmo.Uitkomst { return wmo.En(e.gehuwd(), e.partner.pensioen.Niet()) }, vrijstelling("2019-01-01", "f", "f")...),
}

// onderdeelVan2018 lists the versions of a ground that came in 2018 and moved one letter in 2019.
func onderdeelVan2018(eerst, daarna string) []wmo.Versie {
	v := ub("2018-01-01", "3.8", "4", eerst).Sinds(begin2018).TotEnMet(dag("2018-12-31"))
	return append([]wmo.Versie{v}, vrijstelling("2019-01-01", daarna, daarna)...)
}

// oordeelt tests whether a judgement on this ground covers the first day of the period.
func oordeelt(grond Oordeelsgrond) func(*eenheidOp) wmo.Uitkomst {
	return func(e *eenheidOp) wmo.Uitkomst {
		return wmo.UitkomstOf(slices.ContainsFunc(e.Oordelen, func(o Collegeoordeel) bool {
			begin := e.periode.Begindatum
			return o.Grond == grond && o.Over.Bevat(begin) && !begin.Before(o.nietVoor())
		}))
	}
}

const terugMaanden = 36 // of a judgement of the college, since terugSinds

var (
	terugSinds   = dag("2024-07-01") // the first text that was read with 36 months
	terugGelezen = dag("2022-01-01") // the last text that was read without
)

// nietVoor is the day before which the judgement does not count, by the text of the day on which it was
// made known: until 2019 no such day for a child, then the day itself, and later 36 months before.
func (o *Collegeoordeel) nietVoor() wmo.Datum {
	switch {
	case !o.Bekendgemaakt.Before(terugSinds):
		return o.Bekendgemaakt.AddMaanden(-terugMaanden, wmo.MaandEinde)
	case o.Grond == GrondKind && o.Bekendgemaakt.Before(beginMaand):
		return wmo.Datum{}
	default:
		return o.Bekendgemaakt
	}
}

// twijfelTerug says whether the judgement would have counted with the 36 months of which the beginning was
// not read.
func (o *Collegeoordeel) twijfelTerug(begin wmo.Datum) bool {
	return o.Bekendgemaakt.After(terugGelezen) && o.Bekendgemaakt.Before(terugSinds) && o.Over.Bevat(begin) &&
		begin.Before(o.Bekendgemaakt) && !begin.Before(o.Bekendgemaakt.AddMaanden(-terugMaanden, wmo.MaandEinde))
}

// voorzieningOp is one provision as the rules read it.
type voorzieningOp struct {
	*Bijdragevoorziening

	e *eenheidOp
}

// onderParagraaf2 says whether the general contribution of UB chapter 3, paragraph 2 is about this
// provision: not beschermd wonen or opvang, and of an algemene voorziening only one that is designated.
func (v *voorzieningOp) onderParagraaf2() wmo.Uitkomst {
	switch {
	case v.Waarvoor == VoorBeschermdWonen || v.Waarvoor == VoorOpvang || v.Waarvoor == VoorClientondersteuner:
		return wmo.Nee
	case v.Vorm == AlgemeneVz && v.e.peil.Op.Before(beginMaand):
		return wmo.Nee
	case v.Vorm == AlgemeneVz:
		return v.Aangewezen
	default:
		return wmo.Ja
	}
}

func (v *voorzieningOp) is(doel Voorzieningsdoel) wmo.Uitkomst {
	return wmo.UitkomstOf(v.Waarvoor == doel)
}

func (v *voorzieningOp) algemeen() wmo.Uitkomst { return wmo.UitkomstOf(v.Vorm == AlgemeneVz) }

func (v *voorzieningOp) pgbBeschermdWonen() wmo.Uitkomst {
	return wmo.En(v.is(VoorBeschermdWonen), wmo.UitkomstOf(v.Vorm == Pgb))
}

// jongerDan18 is whether the client is younger than eighteen and pays as client.
func (v *voorzieningOp) jongerDan18() wmo.Uitkomst {
	return wmo.En(wmo.UitkomstOf(v.e.Rol != AlsOuder), v.onderParagraaf2(), v.is(VoorRolstoel).Niet(), v.e.isMinderjarig)
}

// Behandeling is how a provision counts for what the unit owes.
//
//schema:nl Hoe een voorziening meetelt voor wat de eenheid verschuldigd is.
type Behandeling string

// How a provision may count.
const (
	GedeeldeBijdrage Behandeling = "gedeelde_bijdrage"
	EigenTariefVan   Behandeling = "eigen_bedrag"
	GeenBijdrage     Behandeling = "geen_bijdrage"
	BeschermdWonen   Behandeling = "bijdrage_beschermd_wonen"
	LageBijdrage     Behandeling = "lage_bijdrage_beschermd_wonen"
	Opvang           Behandeling = "bijdrage_opvang"
)

var behandelingwoorden = wmo.Opsomming[Behandeling]{
	{GedeeldeBijdrage, "zij valt onder de ene gedeelde bijdrage van de eenheid"},
	{EigenTariefVan, "zij heeft een eigen bedrag volgens de verordening"},
	{GeenBijdrage, "er is geen bijdrage voor verschuldigd"},
	{BeschermdWonen, "geen algemene bijdrage, wel de bijdrage voor beschermd wonen (artikelen 3.11 en 3.12)"},
	{LageBijdrage, "geen algemene bijdrage, wel de lage bijdrage voor beschermd wonen (artikel 3.12)"},
	{Opvang, "geen algemene bijdrage, wel de bijdrage voor opvang (artikel 3.20)"},
}

func (Behandeling) Woorden() []wmo.Woord { return behandelingwoorden.Woorden() }

func wordt(b Behandeling) func(*voorzieningOp) Behandeling {
	return func(*voorzieningOp) Behandeling { return b }
}

// Rules that another puts aside.
var (
	gedeeldMaatwerk = wmo.AlsDan("FIN-BA-20", "/voorzieningen/-/vorm", "maatwerk en pgb vallen onder de gedeelde bijdrage, behalve voor beschermd wonen en opvang",
		func(v *voorzieningOp) wmo.Uitkomst {
			return wmo.En(v.algemeen().Niet(), v.is(VoorBeschermdWonen).Niet(), v.is(VoorOpvang).Niet())
		}, wordt(GedeeldeBijdrage), inWet(ub("2015-01-01", "3.8", "1", ""), wet("2020-01-01", "2.1.4a", "4", ""))...)
	vrijeAlgemene = wmo.AlsDan("FIN-BA-21", "/voorzieningen/-/vorm", "voor een algemene voorziening kiest de gemeente zelf of en hoeveel",
		(*voorzieningOp).algemeen, wordt(EigenTariefVan), wet("2019-07-01", "2.1.4", "1", "a").Sinds(beginWmo).TotEnMet(dag("2019-12-31")))
	gedeeldAlgemene = wmo.AlsDan("FIN-BA-22", "/voorzieningen/-/aangewezen", "een aangewezen algemene voorziening valt onder de gedeelde bijdrage",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.algemeen(), v.Aangewezen) }, wordt(GedeeldeBijdrage),
		wet("2020-01-01", "2.1.4", "3", "").Sinds(beginMaand))
	eigenAlgemene = wmo.AlsDan("FIN-BA-23", "/voorzieningen/-/aangewezen", "een algemene voorziening die niet is aangewezen heeft een bedrag "+
		"volgens de verordening",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.algemeen(), v.Aangewezen.Niet()) }, wordt(EigenTariefVan),
		wet("2020-01-01", "2.1.4", "2", "").Sinds(beginMaand))
	beschermdInNatura = wmo.AlsDan("FIN-BA-25", "/voorzieningen/-/waarvoor", "beschermd wonen in natura heeft een eigen bijdrage",
		func(v *voorzieningOp) wmo.Uitkomst {
			return wmo.En(v.is(VoorBeschermdWonen), wmo.UitkomstOf(v.Vorm == Maatwerk))
		}, wordt(BeschermdWonen),
		inWet(ub("2015-01-01", "3.1", "3", ""), ub("2021-01-01", "3.1", "3", ""))...)
	eigenVervoer = wmo.AlsDan("FIN-BA-31", "/voorzieningen/-/eigenTarief", "vervoer waarvoor de verordening een eigen bedrag vaststelt",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.is(VoorVervoer), v.EigenTarief) }, wordt(EigenTariefVan),
		ub("2021-01-01", "3.8", "1", "").Sinds(beginMaand)).Boven(gedeeldMaatwerk.Code, gedeeldAlgemene.Code, eigenAlgemene.Code)
	rolstoel = wmo.AlsDan("FIN-BA-32", "/voorzieningen/-/waarvoor", "voor een rolstoel is geen bijdrage verschuldigd",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.algemeen().Niet(), v.is(VoorRolstoel)) }, wordt(GeenBijdrage),
		vrijstelling("2015-01-01", "d", "d")...).Boven(gedeeldMaatwerk.Code)
	rolstoelAlgemeen = wmo.AlsDan("FIN-BA-33", "/voorzieningen/-/aangewezen", "voor een rolstoel in een aangewezen algemene voorziening is "+
		"geen bijdrage verschuldigd",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.algemeen(), v.is(VoorRolstoel), v.Aangewezen) }, wordt(GeenBijdrage),
		ub("2021-01-01", "3.8", "3", "d").Sinds(beginMaand)).Boven(gedeeldAlgemene.Code)
	minderjarig = wmo.AlsDan("FIN-BA-35", "/minderjarig", "een cliënt onder de achttien is zelf geen bijdrage verschuldigd; "+
		"voor een woningaanpassing kan een ouder het zijn",
		(*voorzieningOp).jongerDan18, wordt(GeenBijdrage), ub("2021-01-01", "3.8", "3", "e").Sinds(beginMaand)).
		Boven(gedeeldMaatwerk.Code, gedeeldAlgemene.Code, eigenVervoer.Code)
)

// behandelingen say how a provision counts. Who claims an answer stands before what puts it aside.
var behandelingen = []wmo.Keuze[*voorzieningOp, Behandeling]{
	gedeeldMaatwerk,
	vrijeAlgemene,
	gedeeldAlgemene,
	eigenAlgemene,
	wmo.AlsDan("FIN-BA-24", "/voorzieningen/-/waarvoor", "cliëntondersteuning is gratis",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.algemeen(), v.is(VoorClientondersteuner)) }, wordt(GeenBijdrage),
		inWet(wet("2019-07-01", "2.1.4", "1", "a"), wet("2020-01-01", "2.1.4", "5", ""))...).Boven(vrijeAlgemene.Code, gedeeldAlgemene.Code, eigenAlgemene.Code),
	beschermdInNatura,
	wmo.AlsDan("FIN-BA-26", "/voorzieningen/-/wonen", "beschermd wonen met een woning die de cliënt zelf huurt: de lage bijdrage, als het nog beschermd wonen is",
		func(v *voorzieningOp) wmo.Uitkomst {
			return wmo.En(v.is(VoorBeschermdWonen), wmo.UitkomstOf(v.Vorm == Maatwerk), v.Wonen.Niet())
		}, wordt(LageBijdrage), vngWonenEnZorg.Sinds(beginMaand)).Boven(beschermdInNatura.Code),
	wmo.AlsDan("FIN-BA-27", "/voorzieningen/-/wonen", "een pgb voor beschermd wonen met het wonen erin heeft de bijdrage voor beschermd wonen",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.pgbBeschermdWonen(), v.Wonen) }, wordt(BeschermdWonen), cakPgb.Sinds(beginMaand)),
	wmo.AlsDan("FIN-BA-28", "/voorzieningen/-/wonen", "een pgb voor beschermd wonen zonder het wonen valt onder de gedeelde bijdrage",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.pgbBeschermdWonen(), v.Wonen.Niet()) }, wordt(GedeeldeBijdrage), cakPgb.Sinds(beginMaand)),
	wmo.AlsDan("FIN-BA-29", "/voorzieningen/-/vorm", "een pgb voor beschermd wonen valt onder de gedeelde bijdrage, met of zonder wonen",
		(*voorzieningOp).pgbBeschermdWonen, wordt(GedeeldeBijdrage), cakPgb.Als(wmo.Afgeleid).Sinds(beginWmo).TotEnMet(dag("2019-12-31"))),
	wmo.AlsDan("FIN-BA-30", "/voorzieningen/-/waarvoor", "opvang heeft een eigen bijdrage",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.algemeen().Niet(), v.is(VoorOpvang)) }, wordt(Opvang),
		inWet(ub("2015-01-01", "3.1", "4", ""), ub("2021-01-01", "3.1", "4", ""))...),
	eigenVervoer,
	rolstoel,
	rolstoelAlgemeen,
	wmo.AlsDan("FIN-BA-34", "/minderjarig", "voor een cliënt onder de achttien is geen bijdrage verschuldigd, behalve voor een woningaanpassing",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.En(v.jongerDan18(), v.is(VoorWoningaanpassing).Niet()) }, wordt(GeenBijdrage),
		ub("2015-01-01", "3.8", "4", "e").Sinds(beginWmo).TotEnMet(dag("2019-12-31"))).Boven(gedeeldMaatwerk.Code),
	minderjarig,
	wmo.AlsDan("FIN-BA-36", "/voorzieningen/-/waarvoor", "over april en mei 2020 is niets verschuldigd, behalve voor beschermd wonen en opvang",
		(*voorzieningOp).onderParagraaf2, wordt(GeenBijdrage),
		ub("2021-01-01", "3.8", "3", "i").Sinds(dag("2020-04-01")).TotEnMet(dag("2020-05-31")).BekendSinds(dag("2020-12-31"))).
		Boven(gedeeldMaatwerk.Code, gedeeldAlgemene.Code, eigenVervoer.Code, rolstoel.Code, rolstoelAlgemeen.Code, minderjarig.Code),
}

// lopend are the conditions for a provision to count in this period.
var lopend = []wmo.Regel[*voorzieningOp]{
	wmo.Als("FIN-BA-40", "/voorzieningen/-/begindatum", "de voorziening is in of voor deze bijdrageperiode verstrekt",
		func(v *voorzieningOp) wmo.Uitkomst { return wmo.UitkomstOf(!v.Begindatum.After(v.e.periode.Einddatum)) },
		ub("2019-01-01", "3.5", "4", "").Als(wmo.Afgeleid).Sinds(beginWmo).TotEnMet(dag("2018-12-31")),
		ub("2019-01-01", "3.5", "4", "").Sinds(dag("2019-01-01")).TotEnMet(dag("2019-12-31"))),
	wmo.Als("FIN-BA-41", "/voorzieningen/-/begindatum", "de maand volgt op het begin van de voorziening, of de voorziening begon op haar eerste dag",
		func(v *voorzieningOp) wmo.Uitkomst {
			return wmo.UitkomstOf(!v.Begindatum.After(v.e.periode.Begindatum))
		},
		ub("2021-01-01", "3.5", "4", "").Sinds(beginMaand)),
	wmo.Als("FIN-BA-42", "/voorzieningen/-/einddatum", "de voorziening is niet voor deze periode geëindigd",
		func(v *voorzieningOp) wmo.Uitkomst {
			return wmo.UitkomstOf(!v.Einddatum.IsValid() || !v.Einddatum.Before(v.e.periode.Begindatum))
		},
		inWet(wet("2019-07-01", "2.1.4", "2", "b"), wet("2020-01-01", "2.1.4a", "2", ""))...),
	wmo.Als("FIN-BA-43", "/verzonden", "de periode begon ten hoogste 36 maanden voor het besluit",
		func(v *voorzieningOp) wmo.Uitkomst {
			return wmo.UitkomstOf(!v.e.Verzonden.IsValid() || !v.e.periode.Begindatum.Before(v.e.Verzonden.AddMaanden(-36, wmo.MaandEinde)))
		}, ub("2015-01-01", "3.5", "1", "").Sinds(beginWmo).TotEnMet(dag("2018-12-31"))),
	wmo.Als("FIN-BA-44", "/verzonden", "de periode ligt ten hoogste 39 perioden voor die van het besluit",
		terugPerioden(39), ub("2019-01-01", "3.5", "4", "").Sinds(begin2019).TotEnMet(dag("2019-12-31"))),
	wmo.Als("FIN-BA-45", "/verzonden", "de maand ligt ten hoogste twaalf maanden voor die van het besluit",
		terugPerioden(12), ub("2021-01-01", "3.5", "4", "").Sinds(beginMaand)),
}

// terugPerioden tests that the period lies at most n periods before that in which the decision was sent.
// A decision of later, when periods were months, is counted as if they still were four weeks.
func terugPerioden(n int) func(*voorzieningOp) wmo.Uitkomst {
	return func(v *voorzieningOp) wmo.Uitkomst {
		if !v.e.Verzonden.IsValid() {
			return wmo.Ja
		}
		besluit := periodeOp(v.e.Verzonden)
		if besluit.Soort != v.e.periode.Soort { // by the length of 39 periods
			return wmo.UitkomstOf(v.e.periode.Begindatum.DagenTot(v.e.Verzonden) < (n+1)*wekenPerPeriode*dagenPerWeek)
		}
		return wmo.UitkomstOf(besluit.rang()-v.e.periode.rang() <= n)
	}
}

var _ = register.Regelset("of een eenheid de algemene bijdrage verschuldigd is, en voor welke voorzieningen",
	wmo.Gronden(vrijstellingen), wmo.KeuzeGronden(behandelingen), wmo.Gronden(lopend))
