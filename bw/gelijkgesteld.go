package bw

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// gelijkgesteld are the days that royal decrees treat as a holiday, mostly for three years
// at a time (Algemene termijnenwet, article 3, third paragraph). The text of two decrees
// was seen; the others are known from pages about them. A decree is known from its
// publication in the Staatscourant, and two only from the day of their signing.
var gelijkgesteld = wmo.MustTijdlijn("met een feestdag gelijkgestelde dagen",
	gelijk(2014, "2013-06-17", documentLater("Besluit van 17 juni 2013, nr. 13.001210",
		"https://uitvaart.nl/juridisch/overige/vragen-van-uitvaartondernemers/wettelijke-tijd-i-v-m-feestdagen/44571", "2013-06-17").Als(wmo.Aanname),
		"2014-05-30", "2015-01-02", "2015-05-04", "2015-05-15", "2016-05-06"),
	// In force the day after its Staatscourant (2016, 58653).
	gelijk(2017, "2016-10-31", documentLater("Besluit van 24 oktober 2016, nr. 2016001827 (BWBR0038666)",
		"https://wetten.overheid.nl/BWBR0038666/2016-11-01", "2016-11-01"),
		"2017-04-28", "2017-05-26", "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31", "2019-12-27"),
	gelijk(2020, "2019-09-20", documentLater("Besluit van 20 september 2019",
		"https://www.legal-support-office.nl/de-civiele-rol/feestdagen/", "2019-09-20").Als(wmo.Aanname),
		"2020-05-22", "2021-05-14", "2022-05-27"),
	// The date of this decree was not seen: known from the first day of its years.
	gelijk(2023, "2023-01-01", document("Besluit gelijkstelling voor 2023 tot en met 2025", sterfgeval, "").Als(wmo.Aanname),
		"2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"),
	gelijk(2026, "2025-07-22", document("Besluit gelijkstelling voor 2026 tot en met 2028 (BWBR0051300)",
		"https://wetten.overheid.nl/BWBR0051300/2025-07-22", "2025-07-22"),
		"2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"),
)

// sterfgeval is a page that gives the full title of this decree.
const sterfgeval = "https://sterfgeval.nl/juridisch/overige/vragen-van-uitvaartondernemers/" +
	"gemeentelijke-feestdag-bij-lijkbezorging-feestdagen-in-2026-2028/70745"

// gelijk is a decree about the three years that begin with jaar.
func gelijk(jaar int, bekend string, bron wmo.Bron, teksten ...string) wmo.Stand[[]wmo.Datum] {
	begin, eind := wmo.MustDatum(strconv.Itoa(jaar)+"-01-01"), wmo.MustDatum(strconv.Itoa(jaar+2)+"-12-31")
	return wmo.StandOf(dagen(teksten...), bron.Sinds(begin).TotEnMet(eind).BekendSinds(wmo.MustDatum(bekend)))
}

func dagen(teksten ...string) []wmo.Datum {
	ds := make([]wmo.Datum, len(teksten))
	for i, t := range teksten {
		ds[i] = wmo.MustDatum(t)
	}
	return ds
}
