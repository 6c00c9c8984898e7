package bw

import "github.com/bwo-sdk/wmo"

var (
	voorbehoudAanvraag = register.Voorbehoud("BW-V-AANVRAAG", "of een aanvraag telt staat niet vast")

	nietOnverwijld = register.Niet("BW-N-ONVERWIJLD", "hoeveel uren of dagen onverwijld is na een spoedmelding: de wet noemt geen getal")
)

// zaakverloop is how far a case came. Each phase takes it from the phase before, and returns
// it with its own results added.
type zaakverloop struct {
	wmo.Verantwoording

	termijnen []Zaaktermijn // in the order of the case
	spoed     *Spoed

	onderzoek, beslissing, bezwaar, herbeslissing *lopend // nil until they begin

	kon     wmo.Uitkomst // whether the application was possible when it was made
	opTijd  wmo.Uitkomst // whether the objection was in time
	bezorgd wmo.Datum    // the last day to receive an objection that was posted in time
}

// met adds a term with its reservations.
func (v *zaakverloop) met(t *lopend) *lopend {
	v.termijnen = append(v.termijnen, t.Zaaktermijn)
	v.Behoud(t.loop.v.Voorbehouden()...)
	return t
}

// naMelding is the phase from the melding to the end of the investigation.
func (d *dossier) naMelding(v zaakverloop) zaakverloop {
	if g, getroffen := d.eerste(GebeurtenisSpoedmelding), d.dag(GebeurtenisTijdelijkeVoorziening); g != nil {
		dagen := max(g.Datum.DagenTot(eerder(getroffen, d.peil.Op)), 0)
		v.spoed = &Spoed{Datum: g.Datum, Getroffen: getroffen, Dagen: dagen, Bron: v.Citeer(wmo2015.art("2.3.3", "", ""))}
		v.Behoud(nietOnverwijld)
	}
	if gemeld := d.dag(eenMelding...); gemeld.IsValid() {
		v.met(d.termijn(Plantermijn, gemeld, d.dag(GebeurtenisPersoonlijkPlan), nil))
		v.onderzoek = v.met(d.termijn(Onderzoekstermijn, gemeld, d.dag(GebeurtenisOnderzoekAfgerond), nil))
	}
	return v
}

// naAanvraag is the phase from the application to the decision. An application made before
// that was possible starts no term (Wmo 2015, 2.3.2, ninth paragraph).
func (d *dossier) naAanvraag(v zaakverloop) zaakverloop {
	g, beschikt := d.eerste(GebeurtenisAanvraag), d.dag(GebeurtenisBeschikking)
	if g == nil {
		return v
	}
	switch v.kon = d.kanAanvragen(&v, g.Datum).Uitkomst; v.kon {
	case wmo.Nee:
		if d.kanAanvragen(&v, d.peil.Op).Uitkomst == wmo.Ja {
			v.Behoud(voorbehoudAanvraag.Volgens(wmo2015.art("2.3.2", "9", "")).
				Zegt("of een te vroege aanvraag gaat tellen zodra zij wel kan worden gedaan staat niet vast; hier niet: zij kan opnieuw worden gedaan"))
		}
		return v
	case wmo.Onbepaald:
		v.Behoud(voorbehoudAanvraag.Zegt("of de aanvraag al kon worden gedaan is niet bekend; de termijn is gerekend alsof dat zo is"))
	default:
	}
	v.beslissing = v.met(d.termijn(Beschikkingstermijn, g.Datum, beschikt, func(metDag bool) []ingreep {
		return d.ingrepen(g.Datum, beschikt, metDag, vroegeSchorsingen)
	}))
	if us := d.per[GebeurtenisUitnodigingAanvulling]; len(us) > 0 && !us[len(us)-1].Datum.Before(g.Datum) {
		laatste := us[len(us)-1]
		if klaar := eerder(d.vanaf(GebeurtenisAanvulling, laatste.Datum), laatste.TotEnMet); !klaar.After(d.peil.Op) {
			v.met(d.termijn(BuitenBehandeling, klaar, beschikt, nil))
		}
	}
	return v
}

// naBeschikking is the phase from the decision to the decision on an objection.
func (d *dossier) naBeschikking(v zaakverloop) zaakverloop {
	b, beschikt := d.eerste(GebeurtenisBezwaar), d.dag(GebeurtenisBeschikking)
	switch {
	case !beschikt.IsValid():
		return v
	case b == nil:
		v.bezwaar = v.met(d.termijn(Bezwaartermijn, beschikt, wmo.Datum{}, nil))
		return v
	case b.Datum.Before(beschikt):
		v.bezwaar = v.met(d.termijn(Bezwaartermijn, beschikt, b.gemaakt(), nil))
	default:
		v = d.naOntvangst(v, b, beschikt)
	}
	soort, herzien := BeslissingOpBezwaar, d.dag(GebeurtenisBeslissingOpBezwaar)
	if d.eerste(GebeurtenisAdviescommissie) != nil {
		soort = BeslissingNaCommissie
	}
	v.herbeslissing = v.met(d.termijn(soort, v.bezwaar.LaatsteDag, herzien, func(metDag bool) []ingreep {
		return append(d.ingrepen(b.Datum, herzien, metDag, lateSchorsingen), d.uitstel()...)
	}))
	return v
}

// naOntvangst works out whether an objection is in time: received within the term, or posted
// within it and received within a week after it (Awb 6:9). For a late objection the day of
// receipt counts.
func (d *dossier) naOntvangst(v zaakverloop, b *gebeurd, beschikt wmo.Datum) zaakverloop {
	termijn := d.termijn(Bezwaartermijn, beschikt, b.gemaakt(), nil)
	post := termijn.loop.k.loopt(Bezorgtermijn, termijn.LaatsteDag)
	v.bezorgd = post.einde()
	v.opTijd = wmo.UitkomstOf(!b.gemaakt().After(termijn.LaatsteDag) && !b.Datum.After(v.bezorgd))
	if v.opTijd == wmo.Nee {
		termijn = d.termijn(Bezwaartermijn, beschikt, b.Datum, nil)
	}
	v.bezwaar = v.met(termijn)
	if b.Verzonden.IsValid() && b.Datum.After(post.nominaal) { // it depends on days that are no working days
		v.Behoud(post.k.voorbehouden(post.nominaal, v.bezorgd)...)
	}
	return v
}
