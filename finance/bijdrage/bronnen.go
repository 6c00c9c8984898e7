package bijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	beginWmo = kit.BeginWmo()
	// beginMaand is the day since which the contribution is per month and no longer per four weeks.
	beginMaand = dag("2020-01-01")

	cakPgb    = kit.CAKPgb()
	regelhulp = kit.Document("Regelhulp, aanpassing eigen bijdrage beschermd wonen",
		"https://www.regelhulp.nl/veranderingen/vanaf-2020/aanpassing-eigen-bijdrage-beschermd-wonen", "")
	vngWonenEnZorg = wmo.Bron{Regeling: "VNG, vragen en antwoorden over scheiden van wonen en zorg", Gezien: kit.Gelezen(), Zekerheid: wmo.Afgeleid}
)

func dag(s string) wmo.Datum { return wmo.MustDatum(s) }

func ub(versie, artikel, lid, onderdeel string) wmo.Bron {
	return kit.Uitvoeringsbesluit().Art(versie, artikel, lid, onderdeel)
}

func wet(versie, artikel, lid, onderdeel string) wmo.Bron {
	return kit.Wmo2015().Art(versie, artikel, lid, onderdeel)
}

// teksten are the texts of the decree that were read, each with the days on which it is cited. Of 2016
// and 2020 none was read: what stood before and after alike, or only in the next, is our reasoning.
var teksten = []struct {
	begin, eind, versie string
	zekerheid           wmo.Zekerheid
}{
	{"2015-01-01", "2015-12-31", "2015-01-01", wmo.Wettekst},
	{"2016-01-01", "2016-12-31", "2015-01-01", wmo.Afgeleid},
	{"2017-01-01", "2017-12-31", "2017-01-01", wmo.Wettekst},
	{"2018-01-01", "2018-12-31", "2018-01-01", wmo.Wettekst},
	{"2019-01-01", "2019-12-31", "2019-01-01", wmo.Wettekst},
	{"2020-01-01", "2020-12-31", "2021-01-01", wmo.Afgeleid},
	{"2021-01-01", "2021-12-31", "2021-01-01", wmo.Wettekst},
	{"2022-01-01", "2024-06-30", "2022-01-01", wmo.Wettekst},
	{"2024-07-01", "2025-12-31", "2024-07-01", wmo.Wettekst},
	{"2026-01-01", "", "2026-01-01", wmo.Wettekst},
}

// inBesluit lists the texts of a provision of the decree, for steps, which cite the text of the day.
func inBesluit(artikel, lid string) []wmo.Versie {
	vs := make([]wmo.Versie, len(teksten))
	for i, t := range teksten {
		vs[i] = ub(t.versie, artikel, lid, "").Als(t.zekerheid).Sinds(dag(t.begin))
		if t.eind != "" {
			vs[i] = vs[i].TotEnMet(dag(t.eind))
		}
	}
	return vs
}

// vrijstelling lists the versions of a ground of UB 3.8 on which no contribution is owed, since the year
// van: paragraph 4 until 2019, in the text of that year, and paragraph 3 since, in parts that may have
// moved.
func vrijstelling(van, oud, nieuw string) []wmo.Versie {
	return []wmo.Versie{
		ub(van, "3.8", "4", oud).Sinds(dag(van)).TotEnMet(dag("2019-12-31")),
		ub("2021-01-01", "3.8", "3", nieuw).Sinds(beginMaand),
	}
}

// inWet lists the versions of a provision that the law has had in one place until 2019 (oud) and in
// another since (nieuw).
func inWet(oud, nieuw wmo.Bron) []wmo.Versie {
	return []wmo.Versie{oud.Sinds(beginWmo).TotEnMet(dag("2019-12-31")), nieuw.Sinds(beginMaand)}
}

// bronOp is the source that holds on a day among versions of one provision.
func bronOp(vs []wmo.Versie, op wmo.Datum) wmo.Bron {
	for i := range vs {
		if vs[i].Geldt.Bevat(op) {
			return vs[i].Bron
		}
	}
	return wmo.Bron{}
}
