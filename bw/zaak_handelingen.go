package bw

import (
	"fmt"
	"sort"

	"github.com/bwo-sdk/wmo"
)

// Handelingsoort is something that the client may do.
type Handelingsoort string

// What the client may do.
const (
	AanvraagDoen     Handelingsoort = "aanvraag"
	InGebrekeStellen Handelingsoort = "ingebrekestelling"
	BezwaarMaken     Handelingsoort = "bezwaar"
	BeroepInstellen  Handelingsoort = "beroep_niet_tijdig"
)

var handelingsoortwoorden = wmo.Opsomming[Handelingsoort]{
	{AanvraagDoen, "een aanvraag doen"},
	{InGebrekeStellen, "het college in gebreke stellen omdat het te laat beslist"},
	{BezwaarMaken, "bezwaar maken tegen de beschikking"},
	{BeroepInstellen, "in beroep gaan omdat het college te laat beslist, zonder eerst bezwaar te maken (Awb 7:1, eerste lid, onder f)"},
}

func (Handelingsoort) Woorden() []wmo.Woord { return handelingsoortwoorden.Woorden() }

// Handeling is something that the client may do on peil.Op, or not.
type Handeling struct {
	Soort Handelingsoort `json:"soort"`
	// Over is the decision that does not come, of a default notice and an appeal. There
	// are two in a case, and each has an answer of its own: so an objection that is told
	// of later changes nothing about the first.
	Over  Termijnsoort             `json:"over,omitempty"`
	Mag   wmo.Motivering[struct{}] `json:"mag"`
	Vanaf wmo.Datum                `json:"vanaf,omitzero"` // the first day, as far as it follows from the file
	Tot   wmo.Datum                `json:"totEnMet,omitzero"`
}

// zaakfeiten is what the rules read of a file on a day.
type zaakfeiten struct {
	op wmo.Datum

	onderzocht, gemeld, beschikt, gehuisvest         wmo.Uitkomst
	verschoonbaar, manenNietTeVergen, onredelijkLaat wmo.Uitkomst

	onderzoek, bezwaar *Zaaktermijn
	opTijdBezwaar      wmo.Uitkomst // of an objection that was made

	// Of the decision that does not come.
	gevraagd, beslist, gemaand wmo.Uitkomst
	beslissing                 *Zaaktermijn
	beroepVanaf                wmo.Datum
}

// aanvraagRegels say when an application can be made: one of the two is enough.
var aanvraagRegels = []wmo.Regel[*zaakfeiten]{
	wmo.Als("BW-AAN-01", "/gebeurtenissen", "het onderzoek na de melding is uitgevoerd",
		func(f *zaakfeiten) wmo.Uitkomst { return f.onderzocht }, wmo2015.art("2.3.2", "9", "").Sinds(beginWmo)),
	wmo.Als("BW-AAN-02", "/gebeurtenissen", "de zes weken voor het onderzoek zijn voorbij",
		func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.onderzoek, f.gemeld) }, wmo2015.art("2.3.2", "9", "").Sinds(beginWmo)),
}

// ingebrekeRegels say when the client may put the college in default.
var ingebrekeRegels = []wmo.Regel[*zaakfeiten]{
	wmo.Als("BW-IGS-01", "/gebeurtenissen", "er is een aanvraag waarop een beschikking moet volgen, of een bezwaar, waarvoor dit ook geldt (Awb 7:14)",
		func(f *zaakfeiten) wmo.Uitkomst { return f.gevraagd }, awb.art("4:17", "1", "").Als(wmo.Afgeleid).Sinds(beginWmo)),
	wmo.Als("BW-IGS-02", "/gebeurtenissen", "de termijn voor dat besluit is voorbij",
		func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.beslissing, f.gevraagd) }, dwangsomcirculaire("paragraaf 1.1").Sinds(beginWmo)),
	wmo.Als("BW-IGS-03", "/volledig", "er is nog niet beslist",
		func(f *zaakfeiten) wmo.Uitkomst { return f.beslist.Niet() }, awb.art("4:17", "1", "").Als(wmo.Afgeleid).Sinds(beginWmo)),
}

// bezwaarRegels say when an objection can be made in time.
var bezwaarRegels = []wmo.Regel[*zaakfeiten]{
	wmo.Als("BW-BZW-01", "/gebeurtenissen", "er is een besluit bekendgemaakt; daarmee begint de termijn",
		func(f *zaakfeiten) wmo.Uitkomst { return f.beschikt }, awb.art("6:8", "1", "").Sinds(beginWmo)),
	wmo.Als("BW-BZW-02", "/gebeurtenissen", "de zes weken voor bezwaar zijn nog niet voorbij",
		(*zaakfeiten).kanNogBezwaar, awb.art("6:7", "", "").Sinds(beginWmo)),
	wmo.Als("BW-BZW-03", "/verschoonbaar", "te laat zijn is de cliënt niet aan te rekenen",
		(*zaakfeiten).verschoond, awb.art("6:11", "", "").Sinds(beginWmo)).Boven("BW-BZW-02"),
	belang("BW-BZW-04"),
}

// beroepRegels say when the client may go to court because no decision came (Awb, 6:12).
var beroepRegels = []wmo.Regel[*zaakfeiten]{
	wmo.Als("BW-NTB-01", "/gebeurtenissen", "het college is in gebreke: de termijn voor een besluit op een aanvraag of bezwaar is voorbij",
		func(f *zaakfeiten) wmo.Uitkomst { return f.voorbij(f.beslissing, f.gevraagd) }, awb.art("6:12", "2", "a").Sinds(beginWmo)),
	wmo.Als("BW-NTB-02", "/volledig", "er is nog niet beslist",
		func(f *zaakfeiten) wmo.Uitkomst { return f.beslist.Niet() }, awb.art("6:12", "2", "a").Als(wmo.Afgeleid).Sinds(beginWmo)),
	wmo.Als("BW-NTB-03", "/gebeurtenissen", "twee weken zijn voorbij na de dag waarop het college schriftelijk is medegedeeld dat het in gebreke is",
		(*zaakfeiten).gewacht, awb.art("6:12", "2", "b").Sinds(beginWmo)),
	wmo.Als("BW-NTB-04", "/manenNietTeVergen", "van de cliënt kan redelijkerwijs niet worden gevergd dat hij eerst in gebreke stelt",
		func(f *zaakfeiten) wmo.Uitkomst { return f.manenNietTeVergen }, awb.art("6:12", "3", "").Sinds(beginWmo)).Boven("BW-NTB-03"),
	wmo.Als("BW-NTB-05", "/beroepOnredelijkLaat", "het beroep komt niet onredelijk laat",
		func(f *zaakfeiten) wmo.Uitkomst { return f.onredelijkLaat.Niet() }, awb.art("6:12", "4", "").Sinds(beginWmo)),
	belang("BW-NTB-06"),
}

// belang: who has meanwhile what was asked for has nothing left to win. The ruling was
// on a higher appeal; that it holds for an objection and this appeal is our reasoning.
func belang(code string) wmo.Regel[*zaakfeiten] {
	return wmo.Als(code, "/volledig", "er is nog belang: de cliënt heeft niet intussen wat is gevraagd",
		func(f *zaakfeiten) wmo.Uitkomst { return f.gehuisvest.Niet() },
		uitspraak("ECLI:NL:CRVB:2018:2106", "2018-07-04").Als(wmo.Afgeleid).Sinds(beginWmo).BekendSinds(wmo.MustDatum("2018-07-04")))
}

func (f *zaakfeiten) kanNogBezwaar() wmo.Uitkomst {
	if f.bezwaar == nil {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(!f.op.After(f.bezwaar.LaatsteDag))
}

func (f *zaakfeiten) verschoond() wmo.Uitkomst {
	if f.verschoonbaar == wmo.Onbepaald && f.opTijdBezwaar == wmo.Ja { // there is nothing to excuse
		return wmo.Nee
	}
	return f.verschoonbaar
}

// voorbij says whether a term is over; while it does not run, only a file in which
// what it runs from did not happen decides.
func (f *zaakfeiten) voorbij(t *Zaaktermijn, begonnen wmo.Uitkomst) wmo.Uitkomst {
	switch {
	case t == nil && begonnen == wmo.Nee:
		return wmo.Nee
	case t == nil:
		return wmo.Onbepaald
	case !f.op.After(t.vroegst):
		return wmo.Nee
	case !t.vast:
		return wmo.Onbepaald
	default:
		return wmo.UitkomstOf(f.op.After(t.LaatsteDag) && t.Stand != StandOpgeschort)
	}
}

// gewacht says whether two weeks are over after a default notice that is valid for certain.
func (f *zaakfeiten) gewacht() wmo.Uitkomst {
	if f.beroepVanaf.IsValid() && f.beslissing.vast {
		return wmo.UitkomstOf(!f.op.Before(f.beroepVanaf))
	}
	return f.gemaand
}

// feiten reads the file for the rules, on a day.
func (d *dossier) feiten(op wmo.Datum) zaakfeiten {
	z := d.zaak
	f := zaakfeiten{
		op: op, onderzocht: d.is(GebeurtenisOnderzoekAfgerond), gemeld: d.is(eenMelding...), beschikt: d.is(GebeurtenisBeschikking),
		gehuisvest: d.is(GebeurtenisGehuisvest), verschoonbaar: z.Verschoonbaar, manenNietTeVergen: z.ManenNietTeVergen,
		onredelijkLaat: z.BeroepOnredelijkLaat, onderzoek: d.onderzoek, bezwaar: d.bezwaar, opTijdBezwaar: d.opTijdBezwaar,
	}
	if dag := d.dag(GebeurtenisOnderzoekAfgerond); dag.After(op) {
		f.onderzocht = wmo.Nee
	}
	return f
}

// fase is one of the two decisions of a case.
type fase struct {
	over              Termijnsoort
	termijn           *Zaaktermijn
	gevraagd, beslist wmo.Uitkomst
	besluit           wmo.Datum
	gesteld           []*gebeurd // the default notices about it
}

// fasen: what was sent in before an application could be made (Wmo 2015, 2.3.2, ninth
// paragraph) is none. The two weeks run from the receipt of an application that could
// be made, so there is no term that can end, nothing to be in default of (Awb, 4:17
// and 6:12) and no dwangsom: nee, and not open, for no fact would change it. That the
// paper comes to life once it could be made is no more than a reading, and a
// reservation tells it.
func (d *dossier) fasen() [2]fase {
	beschikt := d.is(GebeurtenisBeschikking)
	eerst, daarna := d.gesteld()
	return [2]fase{
		{
			Beschikkingstermijn, d.beslissing, wmo.En(d.is(GebeurtenisAanvraag), d.kon), beschikt, d.dag(GebeurtenisBeschikking), eerst,
		},
		{
			BeslissingOpBezwaar, d.herbeslissing, wmo.En(d.is(GebeurtenisBezwaar), beschikt), d.is(GebeurtenisBeslissingOpBezwaar),
			d.dag(GebeurtenisBeslissingOpBezwaar), daarna,
		},
	}
}

// gesteld are the default notices, those about the first decision apart from those
// about the decision on the objection, which come after it.
func (d *dossier) gesteld() (eerst, daarna []*gebeurd) {
	alle, beschikt := d.per[GebeurtenisIngebrekestelling], d.dag(GebeurtenisBeschikking)
	if !beschikt.IsValid() {
		return alle, nil
	}
	erna := sort.Search(len(alle), func(i int) bool { return alle[i].Dag.After(beschikt) })
	return alle[:erna], alle[erna:]
}

// ingebreke is the default notice that counts: the first that came after the term, or
// else the last that came too early. Without a term there is none.
func (a *fase) ingebreke() *gebeurd {
	if a.termijn == nil || len(a.gesteld) == 0 {
		return nil
	}
	i := sort.Search(len(a.gesteld), func(i int) bool { return a.gesteld[i].Dag.After(a.termijn.LaatsteDag) })
	return a.gesteld[min(i, len(a.gesteld)-1)]
}

// bij adds what the rules read of one of the two decisions.
func (d *dossier) bij(f zaakfeiten, a *fase) zaakfeiten {
	f.gevraagd, f.beslist, f.beslissing = a.gevraagd, a.beslist, a.termijn
	// A notice about a term that is not known may be a valid one.
	if d.zaak.Volledig == wmo.Ja && (a.termijn != nil || len(a.gesteld) == 0) {
		f.gemaand = wmo.Nee
	}
	if g := a.ingebreke(); g != nil && g.Dag.After(a.termijn.LaatsteDag) {
		f.beroepVanaf = g.gemaakt().AddDagen(2*dagenPerWeek + 1)
	}
	return f
}

func (d *dossier) handelingen() {
	f := d.feiten(d.op)
	peil, fasen := d.uit.Peil, d.fasen()
	voeg := func(soort Handelingsoort, over Termijnsoort, mag wmo.Oordeel, vanaf, tot wmo.Datum) {
		d.uit.Handelingen = append(d.uit.Handelingen, Handeling{soort, over, mag.Motiveer(), vanaf, tot})
	}
	manen := func(a *fase) {
		g := d.bij(f, a)
		voeg(InGebrekeStellen, a.over, wmo.Alle(ingebrekeRegels, &g, peil), g.beslissing.erna(), wmo.Datum{})
		voeg(BeroepInstellen, a.over, wmo.Alle(beroepRegels, &g, peil), g.beroepVanaf, wmo.Datum{})
	}
	voeg(AanvraagDoen, "", wmo.Een(aanvraagRegels, &f, peil), eerder(d.dag(GebeurtenisOnderzoekAfgerond), d.onderzoek.erna()), wmo.Datum{})
	manen(&fasen[0])
	bezwaar := Zaaktermijn{}
	if d.bezwaar != nil {
		bezwaar = *d.bezwaar
	}
	voeg(BezwaarMaken, "", wmo.Alle(bezwaarRegels, &f, peil), bezwaar.Dag, bezwaar.LaatsteDag)
	manen(&fasen[1])
	d.toetsBeroep(f, &fasen)
	if g := d.eerste(GebeurtenisGehuisvest); g != nil && (d.eerste(GebeurtenisBezwaar) != nil || len(d.per[GebeurtenisBeroepNietTijdig]) > 0) {
		bron := uitspraak("ECLI:NL:CRVB:2018:2106", "2018-07-04")
		d.meld(&bron, CodeGeenBelang, "wie intussen met begeleiding woont, heeft mogelijk geen belang meer: het beroep kan dan niet-ontvankelijk zijn", g)
	}
}

// erna is the first day after a term.
func (t *Zaaktermijn) erna() wmo.Datum {
	if t == nil {
		return wmo.Datum{}
	}
	return t.LaatsteDag.AddDagen(1)
}

// toetsBeroep holds every appeal against what could be done on its own day; one after
// the first decision is about the other.
func (d *dossier) toetsBeroep(f zaakfeiten, fasen *[2]fase) {
	beschikt := d.dag(GebeurtenisBeschikking)
	for _, g := range d.per[GebeurtenisBeroepNietTijdig] {
		a := &fasen[0]
		if beschikt.IsValid() && g.Dag.After(beschikt) {
			a = &fasen[1]
		}
		tegen := d.bij(f, a)
		tegen.op = g.Dag
		vroeg := tegen.voorbij(tegen.beslissing, tegen.gevraagd) == wmo.Nee
		if vroeg || d.zaak.ManenNietTeVergen != wmo.Ja && tegen.gewacht() == wmo.Nee {
			bron := awb.art("6:12", "2", "")
			d.meld(&bron, CodeBeroepVroeg, "beroep kan pas als de termijn voorbij is en twee weken na een geldige ingebrekestelling", g)
		}
	}
}

// dwangsommen works out what deciding too late costs, for each decision about which a
// default notice came.
func (d *dossier) dwangsommen() error {
	for _, a := range d.fasen() {
		if len(a.gesteld) == 0 {
			continue
		}
		v := d.dwangsomvraag(&a)
		dwangsom, err := v.dwangsom(d.uit.Peil)
		if err != nil {
			return err
		}
		dwangsom.Ongebruikt = dwangsom.ongebruikt(&v)
		d.uit.Dwangsommen = append(d.uit.Dwangsommen, Zaakdwangsom{a.over, v, dwangsom})
	}
	return nil
}

// dwangsomvraag is what the file comes down to for one of the two decisions. While a
// last day can still move it is left out, unless the earliest that it can be decides.
func (d *dossier) dwangsomvraag(a *fase) Dwangsomvraag {
	v := Dwangsomvraag{
		Aanvraag: a.gevraagd, IngebrekeGesteld: wmo.Ja, Ingebrekestelling: a.gesteld[len(a.gesteld)-1].Dag,
		Beslist: a.beslist, Bekendgemaakt: a.besluit, OnredelijkLaat: d.zaak.OnredelijkLaat,
		Belanghebbende: d.zaak.Belanghebbende, KennelijkKansloos: d.zaak.KennelijkKansloos, Aanvragers: d.zaak.Aanvragers, Lezing: d.zaak.Lezing,
	}
	t := a.termijn
	if t == nil {
		return v
	}
	v.Ingebrekestelling = a.ingebreke().Dag
	switch {
	case t.vast:
		v.LaatsteDag = t.LaatsteDag
	case !eerder(a.besluit, d.op).After(t.vroegst):
		v.LaatsteDag = t.vroegst
	}
	bron := dwangsomcirculaire("paragraaf 1.1")
	for _, g := range a.gesteld {
		if !g.Dag.After(t.vroegst) {
			d.meld(&bron, CodeIngebrekeVroeg, fmt.Sprintf(
				"voor of op %s is in gebreke stellen te vroeg; dit is naar zijn aard geen ingebrekestelling", t.vroegst), g)
		}
	}
	return v
}
