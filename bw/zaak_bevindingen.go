package bw

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Findings beside the answer.
var (
	meldingLater             = register.Melding("BW-ZAAK-LATER", "een gebeurtenis ligt na de peildag en telt nog niet mee")
	meldingAanvraagVroeg     = register.Melding("BW-ZAAK-AANVRAAG-TE-VROEG", "de aanvraag kwam voordat zij kon worden gedaan")
	meldingGeenBesluit       = register.Melding("BW-ZAAK-GEEN-BESLUIT", "een brief die geen besluit is")
	meldingUitstel           = register.Melding("BW-ZAAK-UITSTEL", "een bericht van uitstel verlengt de wettelijke termijn niet")
	meldingOpschortingTeLaat = register.Melding("BW-ZAAK-OPSCHORTING-TE-LAAT", "een opschorting of uitstel begon toen de termijn al voorbij was")
	meldingOpschortingFase   = register.Melding("BW-ZAAK-OPSCHORTING-FASE", "deze opschorting kent de wet in deze fase niet")
	meldingVerdaging         = register.Melding("BW-ZAAK-VERDAGING", "de verdaging is langer dan mag")
	meldingIngebrekeVroeg    = register.Melding("BW-ZAAK-INGEBREKESTELLING-TE-VROEG", "een ingebrekestelling kwam voor het einde van de termijn")
	meldingBezwaarVroeg      = register.Melding("BW-ZAAK-BEZWAAR-TE-VROEG", "het bezwaar kwam voordat er een besluit was")
	meldingBezwaarTeLaat     = register.Melding("BW-ZAAK-BEZWAAR-TE-LAAT", "het bezwaar kwam na het einde van de termijn")
	meldingBeroepVroeg       = register.Melding("BW-ZAAK-BEROEP-TE-VROEG", "het beroep kwam voordat het kon")
	meldingGeenBelang        = register.Melding("BW-ZAAK-GEEN-BELANG", "er is mogelijk geen belang meer bij een uitspraak")
)

// meld adds the findings in the order of the case.
func (d *dossier) meld(v *zaakverloop, besluiten []zaakbesluit) {
	d.meldVolgorde(v)
	d.meldAanvraag(v)
	d.meldBezwaar(v)
	d.meldTeLaatBeslissen(v, besluiten)
}

// meldVolgorde reports events after peil.Op, and events before what they follow from.
func (d *dossier) meldVolgorde(v *zaakverloop) {
	for i := range d.zaak.Gebeurtenissen {
		if dag := d.zaak.Gebeurtenissen[i].Datum; dag.After(d.peil.Op) {
			v.Meld(meldingLater, fmt.Sprintf("%s ligt na %s en telt nog niet mee", dag, d.peil.Op), gebeurtenisplaats(i))
		}
	}
	for i := range gebeurtenissen {
		r := &gebeurtenissen[i]
		g, voor := d.eerste(r.soort), d.eerste(r.na...)
		switch {
		case g == nil || len(r.na) == 0:
		case voor == nil && d.volledig():
			v.Meld(meldingVolgorde, fmt.Sprintf("%s van %s, zonder %s", g.Soort, g.Datum, r.na[0]), g.plaats)
		case voor != nil && g.Datum.Before(voor.Datum):
			v.Meld(meldingVolgorde, fmt.Sprintf("%s van %s ligt voor %s van %s", g.Soort, g.Datum, voor.Soort, voor.Datum), g.plaats)
		}
	}
}

// meldAanvraag reports events up to the decision that have no effect, or another one than
// was meant.
func (d *dossier) meldAanvraag(v *zaakverloop) {
	for _, g := range d.per[GebeurtenisBriefOnderzoekGesloten] {
		v.MeldVolgens(uitspraak("ECLI:NL:CRVB:2018:2013", ""), meldingGeenBesluit,
			"een brief dat het onderzoek is gesloten is geen besluit: er staat geen bezwaar tegen open", g.plaats)
	}
	if v.kon == wmo.Nee {
		v.MeldVolgens(wmo2015.art("2.3.2", "9", ""), meldingAanvraagVroeg,
			"een aanvraag kan pas na het onderzoek, of als dat na zes weken niet is uitgevoerd; er loopt nog geen beslistermijn",
			d.eerste(GebeurtenisAanvraag).plaats)
	}
	if v.beslissing == nil {
		return
	}
	v.beslissing.loop.meld(v)
	for _, g := range d.per[GebeurtenisBerichtVanUitstel] {
		v.MeldVolgens(awb.art("4:14", "1", "").Als(wmo.Afgeleid), meldingUitstel,
			"een bericht van uitstel noemt een nieuwe dag en verlengt de wettelijke termijn niet", g.plaats)
	}
}

// meld reports events that did not move the term, or not as far as stated.
func (l *looptijd) meld(v *zaakverloop) {
	for _, plaats := range l.teLaat {
		v.Meld(meldingOpschortingTeLaat, "toen dit begon was de termijn al voorbij; zij schuift er niet door op", plaats)
	}
	for _, plaats := range l.teLang {
		v.MeldVolgens(awb.art("7:10", "3", ""), meldingVerdaging, "verdagen kan met hoogstens zes weken; verder uitstel vraagt instemming", plaats)
	}
}

// meldBezwaar reports an objection that came too early or too late, and suspensions that
// exist only while the college decides on an application.
func (d *dossier) meldBezwaar(v *zaakverloop) {
	g, beschikt := d.eerste(GebeurtenisBezwaar), d.dag(GebeurtenisBeschikking)
	if g == nil {
		return
	}
	for _, soort := range []Gebeurtenissoort{GebeurtenisUitnodigingAanvulling, GebeurtenisInstemmingOpschorting} {
		for _, s := range d.per[soort] {
			if beschikt.IsValid() && s.Datum.After(beschikt) {
				v.MeldVolgens(awb.art("7:14", "", ""), meldingOpschortingFase,
					"bij bezwaar geldt deze opschorting niet; daar kan een verzuim worden hersteld of met uitstel worden ingestemd (7:10)", s.plaats)
			}
		}
	}
	switch {
	case g.Datum.Before(beschikt) || !beschikt.IsValid() && d.volledig():
		v.MeldVolgens(awb.art("6:10", "1", ""), meldingBezwaarVroeg,
			"bezwaar voor de bekendmaking blijft ontvankelijk als het besluit er al was, of als de cliënt dat mocht denken", g.plaats)
	case v.opTijd == wmo.Nee:
		v.MeldVolgens(awb.art("6:9", "", ""), meldingBezwaarTeLaat, fmt.Sprintf(
			"ontvangen op %s, na %s; per post is het op tijd als het voor het einde is verzonden en uiterlijk %s is ontvangen; "+
				"een verschoonbaar te laat bezwaar blijft ontvankelijk (6:11)", g.Datum, v.bezwaar.LaatsteDag, v.bezorgd), g.plaats)
	}
	if v.herbeslissing != nil {
		v.herbeslissing.loop.meld(v)
	}
}

// meldTeLaatBeslissen reports appeals and default notices that came too early, and that the
// client may have no interest left in a decision.
func (d *dossier) meldTeLaatBeslissen(v *zaakverloop, besluiten []zaakbesluit) {
	for _, g := range d.per[GebeurtenisBeroepNietTijdig] {
		if over(besluiten, g.Datum).beroepTeVroeg(g.Datum) {
			v.MeldVolgens(awb.art("6:12", "2", ""), meldingBeroepVroeg,
				"beroep kan pas als de termijn voorbij is en twee weken na een geldige ingebrekestelling", g.plaats)
		}
	}
	if g := d.eerste(GebeurtenisGehuisvest); g != nil && d.eerste(GebeurtenisBezwaar, GebeurtenisBeroepNietTijdig) != nil {
		v.MeldVolgens(uitspraak("ECLI:NL:CRVB:2018:2106", "2018-07-04"), meldingGeenBelang,
			"wie intussen met begeleiding woont, heeft mogelijk geen belang meer: het beroep kan dan niet-ontvankelijk zijn", g.plaats)
	}
	for _, g := range d.per[GebeurtenisIngebrekestelling] {
		if t := over(besluiten, g.Datum).beslissing; t != nil && !g.Datum.After(t.vroegst) {
			v.MeldVolgens(naarHaarAard(g.Datum), meldingIngebrekeVroeg, fmt.Sprintf(
				"voor of op %s is in gebreke stellen te vroeg; dit is naar zijn aard geen ingebrekestelling", t.vroegst), g.plaats)
		}
	}
}
