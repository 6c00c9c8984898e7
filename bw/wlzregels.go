package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// wlzWet2020 is the newest text of the Wlz without the mental disorder as a ground, and
// wlzWet2021 the first one with it.
var (
	wlzWet2020 = wlz.van("2020-03-19")
	wlzWet2021 = wlz.van("2021-01-01")
)

// psychischBekend: the Eerste Kamer adopted the mental disorder as a ground (bill
// 35146) on 2019-07-09, for 2021; before that day nobody knew.
var psychischBekend = wmo.MustPeriode("2019-07-09", "")

// wlzRegels say when the college may refuse because of the Wlz (Wmo 2015, 2.3.5,
// sixth and seventh paragraph). Either somebody is entitled, or there is reason to
// assume so and he refuses to find out: being entitled lifts what the other asks.
var wlzRegels = []wmo.Regel[*Wlzfeiten]{
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-01", Tekst: "er is reden om aan te nemen dat er aanspraak is op verblijf met zorg uit de Wlz",
			Geldt: sinds2015, Bron: wmo2015.art("2.3.5", "6", ""), Feit: "/wlz/vermoeden",
		},
		Toets: func(w *Wlzfeiten) wmo.Uitkomst { return w.Vermoeden },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-02", Tekst: "de persoon weigert mee te werken aan een besluit daarover",
			Geldt: sinds2015, Bron: wmo2015.art("2.3.5", "6", ""), Feit: "/wlz/weigertMedewerking",
		},
		Toets: func(w *Wlzfeiten) wmo.Uitkomst { return w.WeigertMedewerking },
	},
	{
		// Read without it on 2020-03-19; no dated text before 2021-01-01 can have it.
		Grond: wmo.Grond{
			Code: "BW-WLZ-03", Tekst: "die aanspraak steunt niet alleen op een psychische stoornis: onder de grondslagen van dit lid staat die nog niet",
			Geldt: wmo.MustPeriode("2015-01-01", "2020-12-31"), EindeBekend: psychischBekend.Begindatum,
			Bron: wlzWet2020.art("3.2.1", "1", ""), Feit: "/wlz/andereGrondslag",
		},
		Toets: func(w *Wlzfeiten) wmo.Uitkomst { return w.AndereGrondslag },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-04", Tekst: meerderjarigTekst,
			Geldt: wmo.MustPeriode("2021-01-01", "2025-12-31"), Bekend: psychischBekend, Bron: wlzWet2021.art("3.2.1", "6", ""), Feit: "/wlz/meerderjarig",
		},
		Toets: meerderjarig,
	},
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-05", Tekst: meerderjarigTekst,
			Geldt: wmo.MustPeriode("2026-01-01", ""), Bekend: psychischBekend, Bron: wlz.art("3.2.1", "6", ""), Feit: "/wlz/meerderjarig",
		},
		Toets: meerderjarig,
	},
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-11", Tekst: "de persoon is geen jeugdige volgens het tweede onderdeel van dat begrip in de Jeugdwet, een meerderjarige die volgens het " +
				"jeugdstrafrecht is berecht: die heeft op grond van een psychische stoornis geen recht op zorg",
			Geldt: wmo.MustPeriode("2021-01-01", ""), Bekend: psychischBekend, Bron: wlz.art("3.2.1", "6", ""), Feit: "/wlz/jeugdstrafrecht",
		},
		Toets: func(w *Wlzfeiten) wmo.Uitkomst { return w.Jeugdstrafrecht.Niet() },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-06", Tekst: "die aanspraak steunt niet alleen op een psychische stoornis: dit lid heeft ook andere grondslagen",
			Geldt: wmo.MustPeriode("2021-01-01", ""), Bekend: psychischBekend, Bron: wlz.art("3.2.1", "1", ""), Feit: "/wlz/andereGrondslag",
			GaatVoor: []string{"BW-WLZ-04", "BW-WLZ-05", "BW-WLZ-11"},
		},
		Toets: func(w *Wlzfeiten) wmo.Uitkomst { return w.AndereGrondslag },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-07", Tekst: "vastgesteld is dat er aanspraak is op verblijf met zorg uit de Wlz",
			Geldt: sinds2015, Bron: wmo2015.art("2.3.5", "6", ""), Feit: "/wlz/aanspraak",
			GaatVoor: []string{"BW-WLZ-01", "BW-WLZ-02", "BW-WLZ-03", "BW-WLZ-04", "BW-WLZ-05", "BW-WLZ-11"},
		},
		Toets: func(w *Wlzfeiten) wmo.Uitkomst { return w.Aanspraak },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-08", Tekst: "de persoon is geen verzekerde als bedoeld in de Wlz, artikel 11.1.1, derde lid",
			Geldt: sinds2015, Bron: wmo2015.art("2.3.5", "7", ""), Feit: "/wlz/oudLichtPakket",
		},
		Toets: func(w *Wlzfeiten) wmo.Uitkomst { return w.OudLichtPakket.Niet() },
	},
}

// wlzZPRegels add what concerns aids, adaptations of a home, mobility and cleaning,
// and so neither beschermd wonen nor opvang.
var wlzZPRegels = slices.Concat(wlzRegels, []wmo.Regel[*Wlzfeiten]{
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-12", Tekst: "het is geen geval dat in 2015 is uitgezonderd: hulpmiddel of woningaanpassing thuis, " +
				"hulpmiddel voor de mobiliteit in een instelling zonder behandeling",
			Geldt: wmo.MustPeriode("2015-01-01", "2015-12-31"), Bron: wmo2015.van("2015-01-01").art("8.6a", "", ""), Feit: "/wlz/tijdelijkUitgezonderd",
		},
		Toets: nietUitgezonderd,
	},
	{
		// The text of 2016-06-14 still speaks of 2015 alone, and that of 2016-08-01 no more;
		// whether the change reached back was not found.
		Grond: wmo.Grond{
			Code: "BW-WLZ-09", Tekst: uitgezonderd86a + " (of dit in deze maanden van 2016 gold is niet bevestigd)",
			Geldt: wmo.MustPeriode("2016-01-01", "2016-07-31"), Bron: wmo2015.van("2016-08-01").art("8.6a", "", "").Als(wmo.Aanname), Feit: "/wlz/tijdelijkUitgezonderd",
		},
		Toets: nietUitgezonderd,
	},
	{
		Grond: wmo.Grond{
			Code: "BW-WLZ-10", Tekst: uitgezonderd86a,
			Geldt: wmo.MustPeriode("2016-08-01", ""), Bron: tijdelijk86a, Feit: "/wlz/tijdelijkUitgezonderd",
		},
		Toets: nietUitgezonderd,
	},
})

// eersteWmoJaar is the year for which the first text of article 8.6a made its exception.
const eersteWmoJaar = 2015

// tijdelijk86a ends on a day set by royal decree, which was not found.
var tijdelijk86a = wmo2015.art("8.6a", "", "")

const uitgezonderd86a = "het is geen geval dat tijdelijk is uitgezonderd: hulpmiddel of woningaanpassing thuis, " +
	"hulpmiddel voor de mobiliteit in een instelling zonder behandeling, schoonmaak bij een modulair pakket thuis"

const meerderjarigTekst = "de persoon is meerderjarig: wie nog geen 18 is, het eerste onderdeel van het begrip jeugdige in de Jeugdwet, " +
	"heeft op grond van een psychische stoornis geen recht op zorg"

func nietUitgezonderd(w *Wlzfeiten) wmo.Uitkomst { return w.TijdelijkUitgezonderd.Niet() }

func meerderjarig(w *Wlzfeiten) wmo.Uitkomst { return w.Meerderjarig }

func wlzVan(v Voorziening) []wmo.Regel[*Wlzfeiten] {
	if v == Zelfredzaamheid {
		return wlzZPRegels
	}
	return wlzRegels
}
