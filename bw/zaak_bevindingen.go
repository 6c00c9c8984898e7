package bw

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// bevindingen is what deserves attention in a file that can be used, in the order of the
// case.
func (d *dossier) bevindingen(v *zaakverloop, besluiten []zaakbesluit) wmo.Bevindingen {
	var b wmo.Bevindingen
	d.meldVolgorde(&b)
	d.meldAanvraag(&b, v)
	d.meldBezwaar(&b, v)
	d.meldTeLaatBeslissen(&b, besluiten)
	return b
}

// meldVolgorde finds what happened after the day asked about, or before what it follows from.
func (d *dossier) meldVolgorde(b *wmo.Bevindingen) {
	for i := range d.zaak.Gebeurtenissen {
		if dag := d.zaak.Gebeurtenissen[i].Dag; dag.After(d.peil.Op) {
			b.Meld(CodeLater, fmt.Sprintf("%s ligt na %s en telt nog niet mee", dag, d.peil.Op), gebeurtenisplaats(i))
		}
	}
	for i := range gebeurtenissen {
		r := &gebeurtenissen[i]
		g, voor := d.eerste(r.soort), d.eerste(r.na...)
		switch {
		case g == nil || len(r.na) == 0:
		case voor == nil && d.volledig():
			b.Meld(CodeVolgorde, fmt.Sprintf("%s van %s, zonder %s", g.Soort, g.Dag, r.na[0]), g.plaats)
		case voor != nil && g.Dag.Before(voor.Dag):
			b.Meld(CodeVolgorde, fmt.Sprintf("%s van %s ligt voor %s van %s", g.Soort, g.Dag, voor.Soort, voor.Dag), g.plaats)
		}
	}
}

// meldAanvraag finds what up to the decision has another effect than was meant, or none.
func (d *dossier) meldAanvraag(b *wmo.Bevindingen, v *zaakverloop) {
	for _, g := range d.per[GebeurtenisBriefOnderzoekGesloten] {
		meld(b, uitspraak("ECLI:NL:CRVB:2018:2013", ""), CodeGeenBesluit,
			"een brief dat het onderzoek is gesloten is geen besluit: er staat geen bezwaar tegen open", g.plaats)
	}
	if v.kon == wmo.Nee {
		meld(b, wmo2015.art("2.3.2", "9", ""), CodeAanvraagVroeg,
			"een aanvraag kan pas na het onderzoek, of als dat na zes weken niet is uitgevoerd; er loopt nog geen beslistermijn",
			d.eerste(GebeurtenisAanvraag).plaats)
	}
	if v.beslissing == nil {
		return
	}
	v.beslissing.loop.meld(b)
	for _, g := range d.per[GebeurtenisBerichtVanUitstel] {
		meld(b, awb.art("4:14", "1", "").Als(wmo.Afgeleid), CodeUitstel,
			"een bericht van uitstel noemt een nieuwe dag en verlengt de wettelijke termijn niet", g.plaats)
	}
}

// meld finds what did not move the term, or not as far as was told.
func (l *looptijd) meld(b *wmo.Bevindingen) {
	for _, plaats := range l.teLaat {
		b.Meld(CodeOpschortingTeLaat, "toen dit begon was de termijn al voorbij; zij schuift er niet door op", plaats)
	}
	for _, plaats := range l.teLang {
		meld(b, awb.art("7:10", "3", ""), CodeVerdaging, "verdagen kan met hoogstens zes weken; verder uitstel vraagt instemming", plaats)
	}
}

// meldBezwaar finds an objection that came too early or too late, and suspensions that
// the law knows while deciding on an application only.
func (d *dossier) meldBezwaar(b *wmo.Bevindingen, v *zaakverloop) {
	g, beschikt := d.eerste(GebeurtenisBezwaar), d.dag(GebeurtenisBeschikking)
	if g == nil {
		return
	}
	for _, soort := range []Gebeurtenissoort{GebeurtenisUitnodigingAanvulling, GebeurtenisInstemmingOpschorting} {
		for _, s := range d.per[soort] {
			if beschikt.IsValid() && s.Dag.After(beschikt) {
				meld(b, awb.art("7:14", "", ""), CodeOpschortingFase,
					"bij bezwaar geldt deze opschorting niet; daar kan een verzuim worden hersteld of met uitstel worden ingestemd (7:10)", s.plaats)
			}
		}
	}
	switch {
	case g.Dag.Before(beschikt) || !beschikt.IsValid() && d.volledig():
		meld(b, awb.art("6:10", "1", ""), CodeBezwaarVroeg,
			"bezwaar voor de bekendmaking blijft ontvankelijk als het besluit er al was, of als de cliënt dat mocht denken", g.plaats)
	case v.opTijd == wmo.Nee:
		meld(b, awb.art("6:9", "", ""), CodeBezwaarTeLaat, fmt.Sprintf(
			"ontvangen op %s, na %s; per post is het op tijd als het voor het einde is verzonden en uiterlijk %s is ontvangen; "+
				"een verschoonbaar te laat bezwaar blijft ontvankelijk (6:11)", g.Dag, v.bezwaar.LaatsteDag, v.bezorgd), g.plaats)
	}
	if v.herbeslissing != nil {
		v.herbeslissing.loop.meld(b)
	}
}

// meldTeLaatBeslissen finds appeals and default notices that came too early, and that
// there may be nothing left to win.
func (d *dossier) meldTeLaatBeslissen(b *wmo.Bevindingen, besluiten []zaakbesluit) {
	for _, g := range d.per[GebeurtenisBeroepNietTijdig] {
		if over(besluiten, g.Dag).beroepTeVroeg(g.Dag) {
			meld(b, awb.art("6:12", "2", ""), CodeBeroepVroeg,
				"beroep kan pas als de termijn voorbij is en twee weken na een geldige ingebrekestelling", g.plaats)
		}
	}
	if g := d.eerste(GebeurtenisGehuisvest); g != nil && d.eerste(GebeurtenisBezwaar, GebeurtenisBeroepNietTijdig) != nil {
		meld(b, uitspraak("ECLI:NL:CRVB:2018:2106", "2018-07-04"), CodeGeenBelang,
			"wie intussen met begeleiding woont, heeft mogelijk geen belang meer: het beroep kan dan niet-ontvankelijk zijn", g.plaats)
	}
	for _, g := range d.per[GebeurtenisIngebrekestelling] {
		if t := over(besluiten, g.Dag).beslissing; t != nil && !g.Dag.After(t.vroegst) {
			meld(b, naarHaarAard(g.Dag), CodeIngebrekeVroeg, fmt.Sprintf(
				"voor of op %s is in gebreke stellen te vroeg; dit is naar zijn aard geen ingebrekestelling", t.vroegst), g.plaats)
		}
	}
}
