package kit

import "github.com/bwo-sdk/wmo"

// DagenPerWeek is the length of a week.
const DagenPerWeek = 7

// MaandagVan is the Monday of the ISO week of a day.
func MaandagVan(d wmo.Datum) wmo.Datum {
	return d.AddDagen(-((int(d.Weekdag()) + DagenPerWeek - 1) % DagenPerWeek))
}

// ISOWeek is the week by ISO 8601 of a day, and the year to which it belongs, which is that of its
// Thursday: 30 December 2025 is in week 1 of 2026.
func ISOWeek(d wmo.Datum) (jaar, week int) {
	donderdag := MaandagVan(d).AddDagen(DagenPerWeek / 2)
	jaar = donderdag.Jaar()
	eerste, _ := wmo.NewDatum(jaar, 1, 1) // always exists
	return jaar, eerste.DagenTot(donderdag)/DagenPerWeek + 1
}

// MaandagVanWeek1 is the first day of week 1 of a year: of the week with 4 January in it.
func MaandagVanWeek1(jaar int) wmo.Datum {
	vierde, _ := wmo.NewDatum(jaar, 1, 4) // always exists
	return MaandagVan(vierde)
}

// MaandVan is the calendar month of a day.
func MaandVan(d wmo.Datum) wmo.Periode {
	jaar, maand, dag := d.Date()
	laatste := d.AddDagen(1-dag).AddMaanden(1, wmo.MaandExact).AddDagen(-1)
	if !laatste.IsValid() { // the last month that there is
		laatste, _ = wmo.NewDatum(jaar, maand, 31)
	}
	return wmo.Periode{Begindatum: d.AddDagen(1 - dag), Einddatum: laatste}
}
