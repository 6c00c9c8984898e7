package bijdrage

import "github.com/bwo-sdk/wmo"

// bijtelling is the percentage of assets that counts as income.
var bijtelling = wmo.MustTijdlijn("percentage van het vermogen dat bij het bijdrageplichtig inkomen telt",
	wmo.StandOf(wmo.GetalOf(8), ub("2015-01-01", "3.9", "1", "").Sinds(beginWmo).TotEnMet(dag("2018-12-31")).BekendSinds(dag("2014-12-31"))),
	wmo.StandOf(wmo.GetalOf(4), ub("2019-01-01", "3.2a", "", "").Sinds(dag("2019-01-01")).BekendSinds(dag("2019-01-01"))),
)

// vermogensaftrek is the deduction for who has the AOW age and a small income: only of 2018 the amounts
// and the way to calculate were read together.
type vermogensaftrek struct {
	procent       wmo.Getal  // of the assets
	hoogstens     wmo.Bedrag // of one person
	verlaging     wmo.Getal  // percentage of the assets by which the income is lowered for the test
	inkomensgrens wmo.Bedrag
}

var aftrek = wmo.MustTijdlijn("aftrek van vermogen voor wie de AOW-leeftijd en een laag inkomen heeft",
	wmo.StandOf(vermogensaftrek{wmo.GetalOf(12), wmo.MustBedrag("2700"), wmo.GetalOf(4), wmo.MustBedrag("20075")},
		ub("2018-01-01", "3.9a", "1", "").Sinds(dag("2018-01-01")).TotEnMet(dag("2018-12-31")).BekendSinds(dag("2018-01-01"))),
)

// Parameters lists the amounts of the general contribution and what counts as income, over time. A day
// without an entry is a day of which no amount is known.
func Parameters() []wmo.Parameter {
	return []wmo.Parameter{
		wmo.ParameterOf("FIN-P-BA-BEDRAG", bedragen(), func(r *Bijdragebedragrij) []wmo.Grootheid {
			gs := []wmo.Grootheid{{Naam: "periode", Waarde: string(r.Periode)}}
			if r.Bedrag != nil {
				return append(gs, wmo.Euro("bedrag per periode", *r.Bedrag))
			}
			gs = append(gs, wmo.Aantal("percentage boven de drempel", *r.Procent, "procent"))
			for _, g := range r.Groepen {
				gs = append(gs, wmo.Euro("basis "+string(g.Groep), g.Basis), wmo.Euro("drempel "+string(g.Groep), g.Drempel))
			}
			return gs
		}),
		wmo.ParameterOf("FIN-P-BA-BIJTELLING", bijtelling, func(p wmo.Getal) []wmo.Grootheid {
			return []wmo.Grootheid{wmo.Aantal("percentage van het vermogen", p, "procent")}
		}),
		wmo.ParameterOf("FIN-P-BA-AFTREK", aftrek, func(a vermogensaftrek) []wmo.Grootheid {
			return []wmo.Grootheid{
				wmo.Aantal("percentage van het vermogen", a.procent, "procent"), wmo.Euro("ten hoogste per persoon", a.hoogstens),
				wmo.Aantal("percentage van het vermogen dat van het inkomen af gaat voor de toets", a.verlaging, "procent"),
				wmo.Euro("inkomensgrens", a.inkomensgrens),
			}
		}),
	}
}
