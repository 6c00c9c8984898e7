package bw

import (
	"fmt"
	"slices"
	"sort"

	"github.com/bwo-sdk/wmo"
)

// dossier is a file that was read on a day: what happened by then, by kind.
type dossier struct {
	zaak *Zaak
	op   wmo.Datum
	k    kalender
	per  map[Gebeurtenissoort][]*gebeurd // in the order of their days

	onderzoek, beslissing, bezwaar, herbeslissing *Zaaktermijn // as far as they run

	kon           wmo.Uitkomst // the application could be made when it came
	opTijdBezwaar wmo.Uitkomst // of the objection that was made

	uit Zaakkalender
}

// gebeurd is an event with its place in the document.
type gebeurd struct {
	Gebeurtenis

	plaats int
}

func newDossier(z *Zaak, peil wmo.Peil) *dossier {
	d := &dossier{
		zaak: z, op: peil.Op, k: kalender{peil.Bekend}, per: map[Gebeurtenissoort][]*gebeurd{},
		uit: Zaakkalender{Peil: peil, Termijnen: []Zaaktermijn{}, Handelingen: []Handeling{}, Dwangsommen: []Zaakdwangsom{}},
	}
	alle := make([]gebeurd, len(z.Gebeurtenissen))
	for i := range alle {
		g := &alle[i]
		*g = gebeurd{z.Gebeurtenissen[i], i}
		if g.Dag.After(peil.Op) {
			d.meld(nil, CodeLater, fmt.Sprintf("%s ligt na %s en telt nog niet mee", g.Dag, peil.Op), g)
			continue
		}
		d.per[g.Soort] = append(d.per[g.Soort], g)
	}
	for _, gs := range d.per {
		slices.SortStableFunc(gs, func(a, b *gebeurd) int { return a.Dag.Compare(b.Dag) })
	}
	return d
}

// meld adds a finding about an event beside the result.
func (d *dossier) meld(bron *wmo.Bron, code, bericht string, g *gebeurd) {
	if bron == nil {
		d.uit.Bevindingen.Meld(code, bericht, gebeurtenisplaats(g.plaats))
		return
	}
	meld(&d.uit.Bevindingen, *bron, code, bericht, gebeurtenisplaats(g.plaats))
}

// eerste is the first event of these kinds, nil when there is none.
func (d *dossier) eerste(soorten ...Gebeurtenissoort) *gebeurd {
	var e *gebeurd
	for _, s := range soorten {
		if gs := d.per[s]; len(gs) > 0 && (e == nil || gs[0].Dag.Before(e.Dag)) {
			e = gs[0]
		}
	}
	return e
}

// dag is the day of the first event of a kind, no date when there is none.
func (d *dossier) dag(soorten ...Gebeurtenissoort) wmo.Datum {
	if g := d.eerste(soorten...); g != nil {
		return g.Dag
	}
	return wmo.Datum{}
}

// is says whether something happened. What does not stand in a file that need not be
// complete is not known.
func (d *dossier) is(soorten ...Gebeurtenissoort) wmo.Uitkomst {
	switch {
	case d.eerste(soorten...) != nil:
		return wmo.Ja
	case d.zaak.Volledig == wmo.Ja:
		return wmo.Nee
	default:
		return wmo.Onbepaald
	}
}

// vanaf is the first event of a kind on or after a day.
func (d *dossier) vanaf(soort Gebeurtenissoort, dag wmo.Datum) wmo.Datum {
	gs := d.per[soort]
	i := sort.Search(len(gs), func(i int) bool { return !gs[i].Dag.Before(dag) })
	if i == len(gs) {
		return wmo.Datum{}
	}
	return gs[i].Dag
}

// schorsingen are the suspensions of these kinds that began after one day and not
// after another, and whether one of them is still open on the peil.
func (d *dossier) schorsingen(regel Opschortingregel, na, tot wmo.Datum, soorten ...Gebeurtenissoort) (gs []ingreep, open bool) {
	for _, soort := range soorten {
		for _, g := range d.per[soort] {
			if g.Dag.Before(na) || tot.IsValid() && g.Dag.After(tot) {
				continue
			}
			s, loopt := d.schorsing(g, regel)
			open = open || loopt
			gs = append(gs, s)
		}
	}
	return gs, open
}

// schorsing is the days that do not count because of an event; it is open when nobody
// knows yet how long it will last.
func (d *dossier) schorsing(g *gebeurd, regel Opschortingregel) (ingreep, bool) {
	var klaar wmo.Datum
	switch g.Soort {
	case GebeurtenisUitnodigingAanvulling:
		klaar = d.vanaf(GebeurtenisAanvulling, g.Dag)
	case GebeurtenisVerzuimHerstellen:
		klaar = d.vanaf(GebeurtenisVerzuimHersteld, g.Dag)
	case GebeurtenisBuitenlandGevraagd:
		klaar = d.vanaf(GebeurtenisBuitenlandOntvangen, g.Dag)
	default: // a stretch of days, both ends included
		if !g.TotEnMet.IsValid() {
			return ingreep{schorsing, g.Dag, d.op, g.plaats}, true
		}
		return ingreep{schorsing, g.Dag, g.TotEnMet, g.plaats}, false
	}
	einde := eerder(klaar, g.TotEnMet)
	if !einde.IsValid() {
		return ingreep{schorsing, g.Dag.AddDagen(1), d.op, g.plaats}, true
	}
	if regel == ZonderDagVanAanvulling {
		einde = einde.AddDagen(-1)
	}
	return ingreep{schorsing, g.Dag.AddDagen(1), einde, g.plaats}, !klaar.IsValid() && !einde.Before(d.op)
}

// eerder is the first of two days; one that is no date does not count.
func eerder(a, b wmo.Datum) wmo.Datum {
	if !a.IsValid() || b.IsValid() && b.Before(a) {
		return b
	}
	return a
}
