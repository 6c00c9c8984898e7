package declaratie

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

const dagenPerWeek = 7

// isoDag is the day of the week as ISO 8601 numbers it: Monday is 1 and Sunday 7.
func isoDag(d wmo.Datum) int { return (int(d.Weekdag())+dagenPerWeek-1)%dagenPerWeek + 1 }

// maandagVan is the Monday of the ISO week of a day.
func maandagVan(d wmo.Datum) wmo.Datum { return d.AddDagen(1 - isoDag(d)) }

// isoWeek is the ISO week of a day and the year that the week belongs to, which is that of its
// Thursday: 30 December 2025 is in week 1 of 2026.
func isoWeek(d wmo.Datum) (jaar, week int) {
	donderdag := maandagVan(d).AddDagen(3)
	jaar = donderdag.Jaar()
	eerste, _ := wmo.NewDatum(jaar, 1, 1) // always exists
	return jaar, eerste.DagenTot(donderdag)/dagenPerWeek + 1
}

// weeknaam writes an ISO week: 2026-W01.
func weeknaam(d wmo.Datum) string {
	jaar, week := isoWeek(d)
	return fmt.Sprintf("%04d-W%02d", jaar, week)
}

// weken counts the ISO weeks that a closed period touches, whole or in part.
func weken(p wmo.Periode) int {
	return maandagVan(p.Begindatum).DagenTot(maandagVan(p.Einddatum))/dagenPerWeek + 1
}

// weeknamen lists the ISO weeks that a closed period touches.
func weeknamen(p wmo.Periode) []string {
	uit := make([]string, weken(p))
	for i := range uit {
		uit[i] = weeknaam(maandagVan(p.Begindatum).AddDagen(i * dagenPerWeek))
	}
	return uit
}

// laatsteZondag is the last Sunday on or before a day.
func laatsteZondag(d wmo.Datum) wmo.Datum { return d.AddDagen(-int(d.Weekdag())) }

// zondagen counts the Sundays of a closed period.
func zondagen(p wmo.Periode) int {
	laatste := laatsteZondag(p.Einddatum)
	if laatste.Before(p.Begindatum) {
		return 0
	}
	return p.Begindatum.DagenTot(laatste)/dagenPerWeek + 1
}

// maandVan is the calendar month of a day.
func maandVan(d wmo.Datum) wmo.Periode {
	const langste = 31
	jaar, maand, _ := d.Date()
	eerste, _ := wmo.NewDatum(jaar, maand, 1) // always exists
	laatste, err := wmo.NewDatum(jaar, maand, langste)
	for dag := langste - 1; err != nil; dag-- {
		laatste, err = wmo.NewDatum(jaar, maand, dag)
	}
	return wmo.Periode{Begindatum: eerste, Einddatum: laatste}
}

// maanden counts the calendar months that a closed period touches.
func maanden(p wmo.Periode) int {
	const perJaar = 12
	j0, m0, _ := p.Begindatum.Date()
	j1, m1, _ := p.Einddatum.Date()
	return (j1-j0)*perJaar + m1 - m0 + 1
}

// dagen counts the days of a closed period.
func dagen(p wmo.Periode) int {
	n, _ := p.Dagen()
	return n
}
