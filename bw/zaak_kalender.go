package bw

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// zaakFormules are the steps of a running term.
var zaakFormules = []Formule{
	{
		"BW-F-OPSCHORTING", "laatste dag tot hier + de dagen van de eerste tot en met de laatste opgeschorte dag",
		"een dag die om twee redenen is opgeschort telt één keer",
		dwangsomcirculaire("bijlage, over Awb 4:15"),
	},
	{
		"BW-F-VERDAGING", "de genoemde dag, en zonder die of na de zes weken: laatste dag tot hier + zes weken",
		"gerekend vanaf de dag naar zijn duur, voor een verlenging",
		awb.art("7:10", "3", "").Als(wmo.Afgeleid),
	},
	{
		"BW-F-OPSCHORTING-BEZWAAR", "laatste dag tot hier + de dagen van de eerste tot en met de laatste opgeschorte dag",
		"bij bezwaar: zolang een verzuim hersteld kan worden, en anders volgens Awb 4:15, voor zover 7:14 dat laat gelden", awb.art("7:10", "2", ""),
	},
	{"BW-F-INSTEMMING", "de genoemde dag, als die later is", "verder uitstel van de beslissing op bezwaar, met instemming", awb.art("7:10", "4", "")},
}

var (
	formuleSchorsing        = &zaakFormules[0]
	formuleVerdaging        = &zaakFormules[1]
	formuleSchorsingBezwaar = &zaakFormules[2]
	formuleInstemming       = &zaakFormules[3]
)

// opschorting is the formula of a suspended term: that of an application, or that of an
// objection.
func opschorting(soort Termijnsoort) *Formule {
	if soort == BeslissingOpBezwaar || soort == BeslissingNaCommissie {
		return formuleSchorsingBezwaar
	}
	return formuleSchorsing
}

// werkUit follows the case from its melding on.
func (d *dossier) werkUit() error {
	d.volgorde()
	if err := d.meldingsfase(); err != nil {
		return err
	}
	if err := d.aanvraagfase(); err != nil {
		return err
	}
	if err := d.bezwaarfase(); err != nil {
		return err
	}
	d.handelingen()
	return d.dwangsommen()
}

// volgorde finds what happened before what it follows from.
func (d *dossier) volgorde() {
	for i := range gebeurtenissen {
		r := &gebeurtenissen[i]
		g := d.eerste(r.soort)
		if g == nil || len(r.na) == 0 {
			continue
		}
		switch voor := d.eerste(r.na...); {
		case voor != nil && g.Dag.Before(voor.Dag):
			d.meld(nil, CodeVolgorde, fmt.Sprintf("%s van %s ligt voor %s van %s", g.Soort, g.Dag, voor.Soort, voor.Dag), g)
		case voor == nil && d.zaak.Volledig == wmo.Ja:
			d.meld(nil, CodeVolgorde, fmt.Sprintf("%s van %s, zonder %s", g.Soort, g.Dag, r.na[0]), g)
		}
	}
}

// termijn adds a term of the law that is counted from a day.
func (d *dossier) termijn(soort Termijnsoort, dag, gedaan wmo.Datum) (*Zaaktermijn, error) {
	return d.lopend(soort, dag, gedaan, nil)
}

// lopend adds a term whose end was moved by what intervened, which depends on how the
// day of completion is read.
func (d *dossier) lopend(soort Termijnsoort, dag, gedaan wmo.Datum, ingrepen func(Opschortingregel) ([]ingreep, bool)) (*Zaaktermijn, error) {
	r, _ := zoekTermijn(soort)
	vast := ingrepen == nil || d.zaak.Volledig == wmo.Ja
	if ingrepen == nil {
		ingrepen = func(Opschortingregel) ([]ingreep, bool) { return nil, false }
	}
	tussen, open := ingrepen(d.zaak.Opschorting)
	l := looptijd{k: d.k, soort: soort, begin: dag, nominaal: r.duur.dag(dag, 1, wmo.MaandEinde)}
	t := Zaaktermijn{Soort: soort, Naam: r.uitleg, Dag: dag, NominaleDag: l.nominaal, Bron: r.bron}
	te := telling{duur: r.duur, richting: 1, bron: &r.bron}
	t.Berekening = wmo.Berekening{te.stap(opDatum("dag van de gebeurtenis", dag), opDatum("laatste dag naar zijn duur", l.nominaal))}
	if l.nominaal.IsValid() {
		anders := l
		t.vroegst = l.einde()
		d.verwerk(&l, &t, tussen)
		t.LaatsteDag = l.einde()
		d.telAnders(&anders, &t, ingrepen)
	}
	if !t.LaatsteDag.IsValid() {
		return nil, buitenKalender()
	}
	if t.vast = vast; vast {
		t.vroegst = t.LaatsteDag
	} else {
		d.behoud(wmo.Voorbehoud{
			Code: VoorbehoudDossier, Tekst: "het dossier hoeft niet volledig te zijn: wat er niet in staat kan een laatste dag nog verschuiven",
		})
	}
	if t.LaatsteDag != l.nominaal {
		_, stappen := d.k.vooruit(dag, l.nominaal)
		t.Berekening = append(t.Berekening, stappen...)
	}
	d.behoud(d.k.voorbehouden(l.nominaal, t.LaatsteDag)...)
	d.stand(&t, gedaan, open)
	d.uit.Termijnen = append(d.uit.Termijnen, t)
	return &t, nil
}

// telAnders says so when the other reading of a suspension gives another last day.
func (d *dossier) telAnders(l *looptijd, t *Zaaktermijn, ingrepen func(Opschortingregel) ([]ingreep, bool)) {
	regel := ZonderDagVanAanvulling
	if d.zaak.Opschorting == regel {
		regel = MetDagVanAanvulling
	}
	tussen, _ := ingrepen(regel)
	l.verwerk(tussen)
	if einde := l.einde(); einde != t.LaatsteDag {
		bron := awb.art("4:15", "1", "").Als(wmo.Afgeleid)
		if opschorting(t.Soort) == formuleSchorsingBezwaar {
			bron = awb.art("7:10", "2", "").Als(wmo.Afgeleid)
		}
		d.behoud(wmo.Voorbehoud{
			Code: VoorbehoudTelling, Bron: &bron,
			Tekst: fmt.Sprintf("de laatste dag is %s; wie de dag waarop een opschorting eindigt anders telt, komt op %s", t.LaatsteDag, einde),
		})
	}
}

// verwerk moves the end of a term and tells what had no effect.
func (d *dossier) verwerk(l *looptijd, t *Zaaktermijn, ingrepen []ingreep) {
	teLaat, teLang := l.verwerk(ingrepen)
	for _, i := range teLaat {
		d.uit.Bevindingen.Meld(CodeOpschortingTeLaat, "toen dit begon was de termijn al voorbij; zij schuift er niet door op", gebeurtenisplaats(i))
	}
	for _, i := range teLang {
		meld(&d.uit.Bevindingen, awb.art("7:10", "3", ""), CodeVerdaging,
			"verdagen kan met hoogstens zes weken; verder uitstel vraagt instemming", gebeurtenisplaats(i))
	}
	t.OpgeschorteDagen = l.opgeschort
	t.Berekening = append(t.Berekening, l.stappen...)
	verdaging := slices.ContainsFunc(ingrepen, func(g ingreep) bool { return g.soort == verdaagd && !slices.Contains(teLaat, g.plaats) })
	if verdaging && !l.genoemd {
		d.lezingVerdaging(l, t)
	}
}

// lezingVerdaging tells where another reading of an adjournment of six weeks gives
// another day: from the end as the Algemene termijnenwet moved it, or as one term of
// eighteen weeks, for which that law does not stand.
func (d *dossier) lezingVerdaging(l *looptijd, t *Zaaktermijn) {
	bron := awb.art("7:10", "3", "").Als(wmo.Afgeleid)
	if d.k.vrij(t.NominaleDag) {
		d.behoud(wmo.Voorbehoud{
			Code: VoorbehoudTelling, Bron: &bron,
			Tekst: "of een verdaging telt vanaf de dag naar de duur van de termijn of vanaf het verlengde einde staat niet vast; hier vanaf de dag naar zijn duur",
		})
	}
	if t.Soort == BeslissingNaCommissie && d.k.vrij(l.nominaal) {
		d.behoud(wmo.Voorbehoud{
			Code: VoorbehoudTelling, Bron: &bron,
			Tekst: "twaalf weken en zes weken verdaging zijn hier twee termijnen; als een termijn van achttien weken zou zij niet worden verlengd",
		})
	}
}

// rechten are terms within which somebody may do something: they run out, and nobody is late.
var rechten = []Termijnsoort{Plantermijn, BuitenBehandeling, Bezwaartermijn}

// stand says how a term stands on the peil; gedaan is the day of what it asks for.
func (d *dossier) stand(t *Zaaktermijn, gedaan wmo.Datum, open bool) {
	recht := slices.Contains(rechten, t.Soort)
	t.GehaaldOp = gedaan
	voorbij := d.op.After(t.LaatsteDag)
	switch {
	case gedaan.IsValid() && !gedaan.After(t.vroegst):
		t.Stand = StandGehaald
		return
	case gedaan.IsValid() && !t.vast:
		t.Stand = StandOnbekend
		return
	case gedaan.IsValid() && t.Soort == BuitenBehandeling: // what came later was a decision after all
		t.Stand, t.GehaaldOp = StandVerlopen, wmo.Datum{}
		return
	case gedaan.IsValid():
		t.Stand = StandTeLaatGedaan
		t.DagenTeLaat = t.LaatsteDag.DagenTot(gedaan)
	case open:
		t.Stand = StandOpgeschort
		return
	case !voorbij:
		t.Stand = StandLoopt
		return
	case d.zaak.Volledig != wmo.Ja:
		t.Stand = StandOnbekend
		return
	case recht:
		t.Stand = StandVerlopen
		return
	default:
		t.Stand = StandTeLaat
		t.DagenTeLaat = t.LaatsteDag.DagenTot(d.op)
	}
	t.TeLaatSinds = t.LaatsteDag.AddDagen(1)
}

// behoud adds reservations, each text once.
func (d *dossier) behoud(vs ...wmo.Voorbehoud) {
	for _, v := range vs {
		if !slices.ContainsFunc(d.uit.Voorbehouden, func(w wmo.Voorbehoud) bool { return w.Code == v.Code && w.Tekst == v.Tekst }) {
			d.uit.Voorbehouden = append(d.uit.Voorbehouden, v)
		}
	}
}

func (d *dossier) meldingsfase() error {
	for _, g := range d.per[GebeurtenisBriefOnderzoekGesloten] {
		bron := uitspraak("ECLI:NL:CRVB:2018:2013", "")
		d.meld(&bron, CodeGeenBesluit, "een brief dat het onderzoek is gesloten is geen besluit: er staat geen bezwaar tegen open", g)
	}
	if g := d.eerste(GebeurtenisSpoedmelding); g != nil {
		getroffen := d.dag(GebeurtenisTijdelijkeVoorziening)
		einde := d.op
		if getroffen.IsValid() {
			einde = getroffen
		}
		d.uit.Spoed = &Spoed{Dag: g.Dag, Getroffen: getroffen, Dagen: max(g.Dag.DagenTot(einde), 0), Bron: wmo2015.art("2.3.3", "", "")}
		d.behoud(beperking(nietOnverwijld))
	}
	gemeld := d.dag(eenMelding...)
	if !gemeld.IsValid() {
		return nil
	}
	_, err := d.termijn(Plantermijn, gemeld, d.dag(GebeurtenisPersoonlijkPlan))
	if err == nil {
		d.onderzoek, err = d.termijn(Onderzoekstermijn, gemeld, d.dag(GebeurtenisOnderzoekAfgerond))
	}
	return err
}

// vroegeSchorsingen are those that the law knows while deciding on an application.
var vroegeSchorsingen = []Gebeurtenissoort{
	GebeurtenisUitnodigingAanvulling, GebeurtenisInstemmingOpschorting, GebeurtenisVertragingAanvrager, GebeurtenisOvermacht, GebeurtenisBuitenlandGevraagd,
}

// lateSchorsingen are those while deciding on an objection (Awb, 7:10 and 7:14).
var lateSchorsingen = []Gebeurtenissoort{
	GebeurtenisVerzuimHerstellen, GebeurtenisVertragingAanvrager, GebeurtenisOvermacht, GebeurtenisBuitenlandGevraagd,
}

func (d *dossier) aanvraagfase() error {
	g := d.eerste(GebeurtenisAanvraag)
	if g == nil {
		return nil
	}
	f := d.feiten(g.Dag)
	d.kon = wmo.Een(aanvraagRegels, &f, wmo.Peil{Op: g.Dag, Bekend: d.uit.Peil.Bekend}).Uitkomst
	if d.kon == wmo.Nee {
		bron := wmo2015.art("2.3.2", "9", "")
		d.meld(&bron, CodeAanvraagVroeg, "een aanvraag kan pas na het onderzoek, of als dat na zes weken niet is uitgevoerd; er loopt nog geen beslistermijn", g)
		if f = d.feiten(d.op); wmo.Een(aanvraagRegels, &f, d.uit.Peil).Uitkomst == wmo.Ja {
			d.behoud(wmo.Voorbehoud{
				Code: VoorbehoudAanvraag, Bron: &bron,
				Tekst: "of een te vroege aanvraag gaat tellen zodra zij wel kan worden gedaan staat niet vast; hier niet: zij kan opnieuw worden gedaan",
			})
		}
		return nil
	}
	if d.kon == wmo.Onbepaald {
		d.behoud(wmo.Voorbehoud{Code: VoorbehoudAanvraag, Tekst: "of de aanvraag al kon worden gedaan is niet bekend; de termijn is gerekend alsof dat zo is"})
	}
	beschikt := d.dag(GebeurtenisBeschikking)
	var err error
	d.beslissing, err = d.lopend(Beschikkingstermijn, g.Dag, beschikt, func(regel Opschortingregel) ([]ingreep, bool) {
		return d.schorsingen(regel, g.Dag, beschikt, vroegeSchorsingen...)
	})
	if err != nil {
		return err
	}
	for _, u := range d.per[GebeurtenisBerichtVanUitstel] {
		bron := awb.art("4:14", "1", "").Als(wmo.Afgeleid)
		d.meld(&bron, CodeUitstel, "een bericht van uitstel noemt een nieuwe dag en verlengt de wettelijke termijn niet", u)
	}
	if u := d.laatste(GebeurtenisUitnodigingAanvulling); u != nil && !u.Dag.Before(g.Dag) {
		if klaar := eerder(d.vanaf(GebeurtenisAanvulling, u.Dag), u.TotEnMet); !klaar.After(d.op) {
			_, err = d.termijn(BuitenBehandeling, klaar, beschikt)
		}
	}
	return err
}

// laatste is the last event of a kind.
func (d *dossier) laatste(soort Gebeurtenissoort) *gebeurd {
	gs := d.per[soort]
	if len(gs) == 0 {
		return nil
	}
	return gs[len(gs)-1]
}

func (d *dossier) bezwaarfase() error {
	b, beschikt := d.eerste(GebeurtenisBezwaar), d.dag(GebeurtenisBeschikking)
	var err error
	if beschikt.IsValid() {
		var gemaakt wmo.Datum
		if b != nil {
			gemaakt = b.gemaakt()
		}
		if d.bezwaar, err = d.termijn(Bezwaartermijn, beschikt, gemaakt); err != nil {
			return err
		}
	}
	d.verkeerdeFase(b, beschikt)
	if b == nil {
		return nil
	}
	d.toetsBezwaar(b, beschikt)
	if d.bezwaar == nil {
		return nil
	}
	soort := BeslissingOpBezwaar
	if d.eerste(GebeurtenisAdviescommissie) != nil {
		soort = BeslissingNaCommissie
	}
	herzien := d.dag(GebeurtenisBeslissingOpBezwaar)
	d.herbeslissing, err = d.lopend(soort, d.bezwaar.LaatsteDag, herzien, func(regel Opschortingregel) ([]ingreep, bool) {
		ss, open := d.schorsingen(regel, b.Dag, herzien, lateSchorsingen...)
		for _, g := range d.per[GebeurtenisVerdaging] {
			ss = append(ss, ingreep{verdaagd, g.Dag, g.TotEnMet, g.plaats})
		}
		for _, g := range d.per[GebeurtenisInstemmingUitstel] {
			ss = append(ss, ingreep{ingestemd, g.Dag, g.TotEnMet, g.plaats})
		}
		return ss, open
	})
	return err
}

// gemaakt is the day that counts for an objection: when it was posted, if that was told.
func (g *gebeurd) gemaakt() wmo.Datum {
	if g.Verzonden.IsValid() {
		return g.Verzonden
	}
	return g.Dag
}

func (d *dossier) toetsBezwaar(b *gebeurd, beschikt wmo.Datum) {
	if !beschikt.IsValid() || b.Dag.Before(beschikt) {
		bron := awb.art("6:10", "1", "")
		if beschikt.IsValid() || d.zaak.Volledig == wmo.Ja {
			d.meld(&bron, CodeBezwaarVroeg, "bezwaar voor de bekendmaking blijft ontvankelijk als het besluit er al was, of als de cliënt dat mocht denken", b)
		}
		return
	}
	laatste := d.bezwaar.LaatsteDag
	r, _ := zoekTermijn(Bezorgtermijn)
	nominaal := r.duur.dag(laatste, 1, wmo.MaandExact)
	bezorgd := d.k.verleng(laatste, nominaal, true)
	if b.Verzonden.IsValid() && b.Dag.After(nominaal) { // the days that the calendar added decide
		d.behoud(d.k.voorbehouden(nominaal, bezorgd)...)
	}
	opTijd := !b.Dag.After(laatste) || b.Verzonden.IsValid() && !b.Verzonden.After(laatste) && !b.Dag.After(bezorgd)
	d.opTijdBezwaar = wmo.UitkomstOf(opTijd)
	if opTijd {
		return
	}
	bron := awb.art("6:9", "", "")
	d.meld(&bron, CodeBezwaarTeLaat, fmt.Sprintf(
		"ontvangen op %s, na %s; per post is het op tijd als het voor het einde is verzonden en uiterlijk %s is ontvangen; "+
			"een verschoonbaar te laat bezwaar blijft ontvankelijk (6:11)",
		b.Dag, laatste, bezorgd), b)
	t := &d.uit.Termijnen[len(d.uit.Termijnen)-1]
	t.Stand, t.GehaaldOp, t.TeLaatSinds, t.DagenTeLaat = StandTeLaatGedaan, b.Dag, laatste.AddDagen(1), laatste.DagenTot(b.Dag)
}

// verkeerdeFase finds suspensions that the law does not know where they stand.
func (d *dossier) verkeerdeFase(b *gebeurd, beschikt wmo.Datum) {
	if b == nil {
		return
	}
	for _, soort := range []Gebeurtenissoort{GebeurtenisUitnodigingAanvulling, GebeurtenisInstemmingOpschorting} {
		for _, g := range d.per[soort] {
			if beschikt.IsValid() && g.Dag.After(beschikt) {
				bron := awb.art("7:14", "", "")
				d.meld(&bron, CodeOpschortingFase,
					"bij bezwaar geldt deze opschorting niet; daar kan een verzuim worden hersteld of met uitstel worden ingestemd (7:10)", g)
			}
		}
	}
}
