package declaratie

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

const dagenPerWeek = kit.DagenPerWeek

// weeknaam writes an ISO week: 2026-W01.
func weeknaam(d wmo.Datum) string {
	jaar, week := kit.ISOWeek(d)
	return fmt.Sprintf("%04d-W%02d", jaar, week)
}

// weken counts the ISO weeks that a closed period touches, whole or in part.
func weken(p wmo.Periode) int {
	return kit.MaandagVan(p.Begindatum).DagenTot(kit.MaandagVan(p.Einddatum))/dagenPerWeek + 1
}

// weeknamen lists the ISO weeks that a closed period touches.
func weeknamen(p wmo.Periode) []string {
	uit := make([]string, weken(p))
	for i := range uit {
		uit[i] = weeknaam(kit.MaandagVan(p.Begindatum).AddDagen(i * dagenPerWeek))
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
