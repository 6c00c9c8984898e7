package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// The suspensions that may move the end of a term: vroegeSchorsingen while the college decides
// on an application, lateSchorsingen while it decides on an objection (Awb 7:10, and 4:15 as
// far as 7:14 applies it).
var (
	vroegeSchorsingen = []Gebeurtenissoort{
		GebeurtenisUitnodigingAanvulling, GebeurtenisInstemmingOpschorting, GebeurtenisVertragingAanvrager, GebeurtenisOvermacht, GebeurtenisBuitenlandGevraagd,
	}
	lateSchorsingen = []Gebeurtenissoort{
		GebeurtenisVerzuimHerstellen, GebeurtenisVertragingAanvrager, GebeurtenisOvermacht, GebeurtenisBuitenlandGevraagd,
	}
)

// eindigtMet is the event that ends a suspension before its last day. Suspensions of other
// kinds last as long as the file states.
var eindigtMet = map[Gebeurtenissoort]Gebeurtenissoort{
	GebeurtenisUitnodigingAanvulling: GebeurtenisAanvulling,
	GebeurtenisVerzuimHerstellen:     GebeurtenisVerzuimHersteld,
	GebeurtenisBuitenlandGevraagd:    GebeurtenisBuitenlandOntvangen,
}

// ingrepen are the suspensions of these kinds that began from van through totEnMet (zero:
// through peil.Op). metDag says that the day of completion is suspended too.
func (d *dossier) ingrepen(van, totEnMet wmo.Datum, metDag bool, soorten []Gebeurtenissoort) []ingreep {
	var uit []ingreep
	for _, soort := range soorten {
		for _, g := range d.per[soort] {
			if !g.Datum.Before(van) && (!totEnMet.IsValid() || !g.Datum.After(totEnMet)) {
				uit = append(uit, d.schorsing(g, metDag))
			}
		}
	}
	return uit
}

// schorsing is the suspension that begins with an event. While its end is not known it is
// open, and lasts at least through peil.Op.
func (d *dossier) schorsing(g gebeurd, metDag bool) ingreep {
	s := ingreep{soort: schorsing, van: g.Datum, tot: g.TotEnMet, plaats: g.plaats}
	if eind, ok := eindigtMet[g.Soort]; ok {
		klaar := d.vanaf(eind, g.Datum)
		s.van, s.tot = g.Datum.AddDagen(1), eerder(klaar, g.TotEnMet)
		if !metDag {
			s.tot = s.tot.AddDagen(-1)
		}
		s.open = !klaar.IsValid() && !s.tot.Before(d.peil.Op)
	}
	if !s.tot.IsValid() {
		s.tot, s.open = d.peil.Op, true
	}
	return s
}

// uitstel is what delays a decision on an objection besides suspensions: an adjournment by
// the college, and a later day that everybody agreed to.
func (d *dossier) uitstel() []ingreep {
	var uit []ingreep
	for _, g := range slices.Concat(d.per[GebeurtenisVerdaging], d.per[GebeurtenisInstemmingUitstel]) {
		i := ingreep{soort: verdaagd, van: g.Datum, tot: g.TotEnMet, plaats: g.plaats}
		if g.Soort == GebeurtenisInstemmingUitstel {
			i.soort = ingestemd
		}
		uit = append(uit, i)
	}
	return uit
}
