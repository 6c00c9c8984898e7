package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// psychisch is the day on which a mental disorder became a ground for the Wlz, and
// psychischBekend the day on which the Senate adopted that (bill 35146).
var (
	psychisch       = wmo.MustDatum("2021-01-01")
	psychischBekend = wmo.MustDatum("2019-07-09")
)

// wlzRegels say when the college may refuse because of the Wlz (Wmo 2015, 2.3.5, sixth and
// seventh paragraph): somebody is entitled, or there is reason to assume so and they refuse
// to find out. Being entitled is an exception to the conditions of the latter.
var wlzRegels = []wmo.Regel[*Wlzfeiten]{
	wmo.Als("BW-WLZ-01", "/wlz/vermoeden", "er is reden om aan te nemen dat er aanspraak is op verblijf met zorg uit de Wlz",
		func(w *Wlzfeiten) wmo.Uitkomst { return w.Vermoeden }, wmo2015.art("2.3.5", "6", "").Sinds(beginWmo)),
	wmo.Als("BW-WLZ-02", "/wlz/weigertMedewerking", "de persoon weigert mee te werken aan een besluit daarover",
		func(w *Wlzfeiten) wmo.Uitkomst { return w.WeigertMedewerking }, wmo2015.art("2.3.5", "6", "").Sinds(beginWmo)),
	// Not in the text of 2020-03-19; the first text that can have it is that of 2021-01-01.
	wmo.Als("BW-WLZ-03", "/wlz/andereGrondslag",
		"die aanspraak steunt niet alleen op een psychische stoornis, of zet verblijf voort dat de zorgverzekering betaalde (3.2.2): onder de "+
			"grondslagen van dit lid staat een psychische stoornis nog niet", andereGrondslag,
		wlz.van("2020-03-19").art("3.2.1", "1", "").Als(wmo.Afgeleid).Sinds(beginWmo).TotEnMet(psychisch.AddDagen(-1)).EindeBekendOp(psychischBekend)),
	wmo.Als("BW-WLZ-04", "/wlz/meerderjarig", "de persoon is meerderjarig: wie nog geen 18 is, het eerste onderdeel van het begrip jeugdige in de Jeugdwet, "+
		"heeft op grond van een psychische stoornis geen recht op zorg", func(w *Wlzfeiten) wmo.Uitkomst { return w.Meerderjarig },
		wlz.van("2021-01-01").art("3.2.1", "6", "").Sinds(psychisch).TotEnMet(wmo.MustDatum("2025-12-31")).BekendSinds(psychischBekend),
		wlz.art("3.2.1", "6", "").Sinds(wmo.MustDatum("2026-01-01")).BekendSinds(psychischBekend)),
	wmo.Als("BW-WLZ-11", "/wlz/jeugdstrafrecht",
		"de persoon is geen jeugdige volgens het tweede onderdeel van dat begrip in de Jeugdwet, een meerderjarige die volgens het jeugdstrafrecht "+
			"is berecht: die heeft op grond van een psychische stoornis geen recht op zorg",
		func(w *Wlzfeiten) wmo.Uitkomst { return w.Jeugdstrafrecht.Niet() }, wlz.art("3.2.1", "6", "").Sinds(psychisch).BekendSinds(psychischBekend)),
	wmo.Als("BW-WLZ-06", "/wlz/andereGrondslag", "die aanspraak steunt niet alleen op een psychische stoornis, want dit lid heeft ook andere "+
		"grondslagen, of zet verblijf voort dat de zorgverzekering betaalde (3.2.2)",
		andereGrondslag, wlz.art("3.2.1", "1", "").Als(wmo.Afgeleid).Sinds(psychisch).BekendSinds(psychischBekend)).Boven("BW-WLZ-04", "BW-WLZ-11"),
	wmo.Als("BW-WLZ-07", "/wlz/aanspraak", "vastgesteld is dat er aanspraak is op verblijf in een instelling, met zorg, uit de Wlz",
		func(w *Wlzfeiten) wmo.Uitkomst { return w.Aanspraak }, wmo2015.art("2.3.5", "6", "").Sinds(beginWmo)).
		Boven("BW-WLZ-01", "BW-WLZ-02", "BW-WLZ-03", "BW-WLZ-04", "BW-WLZ-11"),
	wmo.Als("BW-WLZ-08", "/wlz/oudLichtPakket", "de persoon is geen verzekerde als bedoeld in de Wlz, artikel 11.1.1, derde lid",
		func(w *Wlzfeiten) wmo.Uitkomst { return w.OudLichtPakket.Niet() }, wmo2015.art("2.3.5", "7", "").Sinds(beginWmo)),
}

// eersteWmoJaar is the only year to which the exception of article 8.6a first applied.
const eersteWmoJaar = 2015

// tijdelijk86a is the temporary exception. A royal decree sets its end, and was not found.
var tijdelijk86a = wmo2015.art("8.6a", "", "")

// wlzZPRegels are the rules for zelfredzaamheid: they add an exception for aids, home
// adaptations, mobility and cleaning. The text of 2016-06-14 still limits it to 2015, and
// that of 2016-08-01 does not; whether the change was retroactive was not found.
var wlzZPRegels = slices.Concat(wlzRegels, []wmo.Regel[*Wlzfeiten]{
	wmo.Als("BW-WLZ-12", "/wlz/tijdelijkUitgezonderd", "het is geen geval dat in 2015 is uitgezonderd: hulpmiddel of woningaanpassing thuis, "+
		"hulpmiddel voor de mobiliteit in een instelling zonder behandeling", nietUitgezonderd,
		wmo2015.van("2015-01-01").art("8.6a", "", "").Sinds(beginWmo).TotEnMet(wmo.MustDatum("2015-12-31"))),
	wmo.Als("BW-WLZ-09", "/wlz/tijdelijkUitgezonderd", "het is geen geval dat tijdelijk is uitgezonderd: hulpmiddel of woningaanpassing thuis, "+
		"hulpmiddel voor de mobiliteit in een instelling zonder behandeling, schoonmaak bij een modulair pakket thuis "+
		"(of dit al voor augustus 2016 gold is niet bevestigd)", nietUitgezonderd,
		wmo2015.van("2016-08-01").art("8.6a", "", "").Als(wmo.Aanname).Sinds(wmo.MustDatum("2016-01-01")).TotEnMet(wmo.MustDatum("2016-07-31")),
		tijdelijk86a.Sinds(wmo.MustDatum("2016-08-01"))),
})

func andereGrondslag(w *Wlzfeiten) wmo.Uitkomst { return w.AndereGrondslag }

func nietUitgezonderd(w *Wlzfeiten) wmo.Uitkomst { return w.TijdelijkUitgezonderd.Niet() }

func wlzVan(v Voorziening) []wmo.Regel[*Wlzfeiten] {
	if v == Zelfredzaamheid {
		return wlzZPRegels
	}
	return wlzRegels
}
