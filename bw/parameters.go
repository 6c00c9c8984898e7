package bw

import "github.com/bwo-sdk/wmo"

// sinds2015 is since the Wmo 2015 came into force.
var sinds2015 = periode("2015-01-01", "")

// periode is a stretch of days in a table of this package; without an end it is open.
func periode(begin, eind string) wmo.Periode {
	p := wmo.Vanaf(wmo.MustDatum(begin))
	if eind != "" {
		p.Einddatum = wmo.MustDatum(eind)
	}
	return p
}

// sindsDwangsom is since the law knows a dwangsom for deciding too late.
var sindsDwangsom = periode("2009-10-01", "")

// dagenPerSchijf is how many days the first two amounts of a dwangsom last.
const dagenPerSchijf = 14

// dagbedragen are the amounts in cents a day of a dwangsom: of the first and the
// second fourteen days, and of the rest (Awb, 4:17, second paragraph). The text was
// read in the versions named; between the first two lies the day of the change.
var dagbedragen = wmo.MustTijdlijn("dagbedragen van de dwangsom",
	wmo.Versie[[3]int64]{
		Geldt: periode("2009-10-01", "2018-06-13"), Bekend: periode("2009-10-01", ""),
		Waarde: [3]int64{2000, 3000, 4000}, Bron: awb.van("2018-06-13").art("4:17", "2", ""),
	},
	wmo.Versie[[3]int64]{
		Geldt: periode("2018-06-14", "2018-12-31"), Bekend: periode("2009-10-01", ""),
		Waarde: [3]int64{2000, 3000, 4000}, Bron: als(wmo.Afgeleid, awb.van("2018-06-13").art("4:17", "2", "")),
	},
	wmo.Versie[[3]int64]{
		Geldt: periode("2019-01-01", ""), Bekend: periode("2019-01-01", ""),
		Waarde: [3]int64{2300, 3500, 4500}, Bron: awb.art("4:17", "2", ""),
	},
)
