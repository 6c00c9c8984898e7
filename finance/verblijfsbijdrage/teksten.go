package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Days on which a text of the decree begins that says something else.
var (
	beginWmo = kit.BeginWmo()
	jaar2017 = wmo.MustDatum("2017-01-01")
	jaar2018 = wmo.MustDatum("2018-01-01")
	jaar2019 = wmo.MustDatum("2019-01-01")
	jaar2020 = wmo.MustDatum("2020-01-01")
	jaar2021 = wmo.MustDatum("2021-01-01")
	jaar2026 = wmo.MustDatum(laatsteTekst)
)

// laatsteTekst is the last text of the decree that was read.
const laatsteTekst = "2026-01-01"

// ub cites the last text of the Uitvoeringsbesluit, and ubVan that of a day.
func ub(artikel, lid, onderdeel string) wmo.Bron {
	return ubVan(laatsteTekst, artikel, lid, onderdeel)
}

func ubVan(versie, artikel, lid, onderdeel string) wmo.Bron {
	return kit.Uitvoeringsbesluit().Art(versie, artikel, lid, onderdeel)
}

// ur cites the last text of the Uitvoeringsregeling.
func ur(artikel, lid string) wmo.Bron {
	return kit.Uitvoeringsregeling().Art("2025-03-20", artikel, lid, "")
}

func gelezen(b wmo.Bron) wmo.Bron  { return b }
func afgeleid(b wmo.Bron) wmo.Bron { return b.Als(wmo.Afgeleid) }

// tot is v until the day before a new text, which was known at the latest on its first day.
func tot(v wmo.Versie, nieuw wmo.Datum) wmo.Versie {
	return v.TotEnMet(nieuw.AddDagen(-1)).EindeBekendOp(nieuw)
}

// sinds is the version that holds since a day and was known at the latest on it.
func sinds(b wmo.Bron, dag wmo.Datum) wmo.Versie { return b.Sinds(dag).BekendSinds(dag) }

// opeenvolgend are versions of which each holds until the next: tekst is what held since a day.
func opeenvolgend(tekst func(dag wmo.Datum) wmo.Bron, dagen []wmo.Datum) []wmo.Versie {
	uit := make([]wmo.Versie, len(dagen))
	for i, dag := range dagen {
		uit[i] = tekst(dag).Sinds(dag)
		if i > 0 {
			uit[i] = uit[i].BekendSinds(dag)
			uit[i-1] = tot(uit[i-1], dag)
		}
	}
	return uit
}

// The texts of 3.11 and 3.12 that differ: twelve and a half percent; ten percent; four months instead of
// six; personal budgets; the present one. Each stands for the days until the next.
var tekstdagen = []wmo.Datum{beginWmo, jaar2018, jaar2019, jaar2021, jaar2026}

// teksten are the versions of a rule that stands in one place in all of them. bewerk changes each source.
func teksten(bewerk func(wmo.Bron) wmo.Bron, artikel, lid, onderdeel string) []wmo.Versie {
	return opeenvolgend(func(dag wmo.Datum) wmo.Bron { return bewerk(ubVan(dag.String(), artikel, lid, onderdeel)) }, tekstdagen)
}

// tekstOp is the text of 3.11 and 3.12 that holds on a day.
func tekstOp(dag wmo.Datum) wmo.Datum {
	uit := beginWmo
	for _, t := range tekstdagen {
		if !dag.Before(t) {
			uit = t
		}
	}
	return uit
}

// tussenIn is 2020, of which no text was read: a paragraph as it was in 2019 or as it is in 2021.
func tussenIn(artikel, lid string) wmo.Versie {
	return tot(sinds(afgeleid(ubVan("2019-01-01", artikel, lid, "")), jaar2020), jaar2021)
}

// vanTekst is a formula that cites the text that began on a day.
func vanTekst(f *wmo.Formule, versie wmo.Datum) *wmo.Formule {
	bron := f.Bron
	bron.Versie = versie
	return f.Volgens(bron)
}
