package bw

import (
	"slices"
	"sort"

	"github.com/bwo-sdk/wmo"
)

// dossier is a file as read on a day. No phase writes to it.
type dossier struct {
	zaak *Zaak
	peil wmo.Peil
	per  map[Gebeurtenissoort][]gebeurd // the events through peil.Op, by kind, in the order of their days
}

// gebeurd is an event with its place in the document.
type gebeurd struct {
	Gebeurtenis

	plaats string
}

// lees reads a file as far as it went by peil.Op.
func (z *Zaak) lees(peil wmo.Peil) *dossier {
	d := &dossier{zaak: z, peil: peil, per: map[Gebeurtenissoort][]gebeurd{}}
	for i, g := range z.Gebeurtenissen {
		if !g.Datum.After(peil.Op) {
			d.per[g.Soort] = append(d.per[g.Soort], gebeurd{g, gebeurtenisplaats(i)})
		}
	}
	for _, gs := range d.per {
		slices.SortStableFunc(gs, func(a, b gebeurd) int { return a.Datum.Compare(b.Datum) })
	}
	return d
}

// gemaakt is the day that counts for an objection: of posting if stated, or of receipt.
func (g *gebeurd) gemaakt() wmo.Datum {
	if g.Verzonden.IsValid() {
		return g.Verzonden
	}
	return g.Datum
}

// eerste is the first event of these kinds, nil when there is none.
func (d *dossier) eerste(soorten ...Gebeurtenissoort) *gebeurd {
	var e *gebeurd
	for _, s := range soorten {
		if gs := d.per[s]; len(gs) > 0 && (e == nil || gs[0].Datum.Before(e.Datum)) {
			e = &gs[0]
		}
	}
	return e
}

// dag is the day of the first event of these kinds, no date when there is none.
func (d *dossier) dag(soorten ...Gebeurtenissoort) wmo.Datum {
	if g := d.eerste(soorten...); g != nil {
		return g.Datum
	}
	return wmo.Datum{}
}

// vanaf is the day of the first event of a kind on or after a day.
func (d *dossier) vanaf(soort Gebeurtenissoort, dag wmo.Datum) wmo.Datum {
	gs := d.per[soort]
	if i := sort.Search(len(gs), func(i int) bool { return !gs[i].Datum.Before(dag) }); i < len(gs) {
		return gs[i].Datum
	}
	return wmo.Datum{}
}

// is says whether an event of these kinds happened: Onbepaald when a file that may be
// incomplete does not have it.
func (d *dossier) is(soorten ...Gebeurtenissoort) wmo.Uitkomst {
	switch {
	case d.eerste(soorten...) != nil:
		return wmo.Ja
	case d.volledig():
		return wmo.Nee
	default:
		return wmo.Onbepaald
	}
}

// volledig says whether the file has all events through peil.Op.
func (d *dossier) volledig() bool { return d.zaak.Volledig == wmo.Ja }

// eerder is the first of two days; a zero Datum does not count.
func eerder(a, b wmo.Datum) wmo.Datum {
	if !a.IsValid() || b.IsValid() && b.Before(a) {
		return b
	}
	return a
}
