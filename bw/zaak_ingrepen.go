package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// What may move the end of a term while the college decides: on an application what the
// law knows there, on an objection what article 7:10 of the Awb knows, and of article
// 4:15 what article 7:14 leaves of it.
var (
	vroegeSchorsingen = []Gebeurtenissoort{
		GebeurtenisUitnodigingAanvulling, GebeurtenisInstemmingOpschorting, GebeurtenisVertragingAanvrager, GebeurtenisOvermacht, GebeurtenisBuitenlandGevraagd,
	}
	lateSchorsingen = []Gebeurtenissoort{
		GebeurtenisVerzuimHerstellen, GebeurtenisVertragingAanvrager, GebeurtenisOvermacht, GebeurtenisBuitenlandGevraagd,
	}
)

// eindigtMet is what ends a suspension before the time that was given for it is over.
// The other suspensions are a stretch of days that the file names.
var eindigtMet = map[Gebeurtenissoort]Gebeurtenissoort{
	GebeurtenisUitnodigingAanvulling: GebeurtenisAanvulling,
	GebeurtenisVerzuimHerstellen:     GebeurtenisVerzuimHersteld,
	GebeurtenisBuitenlandGevraagd:    GebeurtenisBuitenlandOntvangen,
}

// ingrepen are the suspensions of these kinds that began from one day through another;
// without the other, through the day asked about. metDag says that the day of
// completion is suspended too.
func (d *dossier) ingrepen(van, totEnMet wmo.Datum, metDag bool, soorten []Gebeurtenissoort) []ingreep {
	var uit []ingreep
	for _, soort := range soorten {
		for _, g := range d.per[soort] {
			if !g.Dag.Before(van) && (!totEnMet.IsValid() || !g.Dag.After(totEnMet)) {
				uit = append(uit, d.schorsing(g, metDag))
			}
		}
	}
	return uit
}

// schorsing is the days that do not count because of an event. While nobody knows when
// it ends, it lasts at least through the day asked about, and is open.
func (d *dossier) schorsing(g gebeurd, metDag bool) ingreep {
	s := ingreep{soort: schorsing, van: g.Dag, tot: g.TotEnMet, plaats: g.plaats}
	if eind, ok := eindigtMet[g.Soort]; ok {
		klaar := d.vanaf(eind, g.Dag)
		s.van, s.tot = g.Dag.AddDagen(1), eerder(klaar, g.TotEnMet)
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

// uitstel is what puts off a decision on an objection beside the suspensions: an
// adjournment by the college, and a later day that all agree to.
func (d *dossier) uitstel() []ingreep {
	var uit []ingreep
	for _, g := range slices.Concat(d.per[GebeurtenisVerdaging], d.per[GebeurtenisInstemmingUitstel]) {
		i := ingreep{soort: verdaagd, van: g.Dag, tot: g.TotEnMet, plaats: g.plaats}
		if g.Soort == GebeurtenisInstemmingUitstel {
			i.soort = ingestemd
		}
		uit = append(uit, i)
	}
	return uit
}
