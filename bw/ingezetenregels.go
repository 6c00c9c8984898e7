package bw

import "github.com/bwo-sdk/wmo"

// What was decided about where somebody lives. The law does not define it.
var (
	nietInTwee = uitspraak("ECLI:NL:CRVB:2010:BO0285", "2010-09-22").Als(wmo.Afgeleid) // under the Wmo of 2007
	verhuisd   = document("Geschillencommissie, 210236/212485",
		"https://www.degeschillencommissie.nl/uitspraken/commissie-bepaalt-welke-gemeente-financieel-verantwoordelijk-is-voor-cliente/", "2023-12-06")
	bandMetNederland = uitspraak("ECLI:NL:RBROT:2019:1752", "2019-03-07")
	woonadres        = brp.art("1.1", "", "").Als(wmo.Afgeleid) // made for the registers, and a measure here
)

var ingeschrevenHier = wmo.Regel[*woonplek]{
	Grond: wmo.Grond{
		Code: "BW-ING-01", Tekst: "de persoon staat in deze gemeente ingeschreven in de BRP", Geldt: sinds2015,
		Bron: verhuisd, Feit: "/gemeenten/-/ingeschreven",
	},
	Toets: func(p *woonplek) wmo.Uitkomst { return p.hier.Ingeschreven },
}

var slaaptHier = wmo.Regel[*woonplek]{
	Grond: wmo.Grond{
		Code: "BW-ING-02", Tekst: "de persoon slaapt hier naar verwachting over een half jaar de meeste nachten, " +
			"of, als dat nergens is, over drie maanden minstens twee derde", Geldt: sinds2015,
		Bron: woonadres, Feit: "/gemeenten/-/nachten",
	},
	Toets: func(p *woonplek) wmo.Uitkomst { return p.hier.slaaptEr() },
}

// woontRegels: when all of it points to one municipality, nothing else is asked.
var woontRegels = []wmo.Regel[*woonplek]{
	ingeschrevenHier,
	slaaptHier,
	{
		Grond: wmo.Grond{
			Code: "BW-ING-03", Tekst: "de persoon staat nergens in Nederland ingeschreven; dan zegt de inschrijving niets", Geldt: sinds2015,
			Bron: woonadres, Feit: "/ingeschreven", GaatVoor: []string{"BW-ING-01"},
		},
		Toets: func(p *woonplek) wmo.Uitkomst { return p.nederland.Niet() },
	},
}

// wijstRegels: only when none of it points to a municipality, it is not that one.
var wijstRegels = []wmo.Regel[*woonplek]{
	ingeschrevenHier,
	slaaptHier,
	{
		Grond: wmo.Grond{
			Code: "BW-ING-04", Tekst: "de persoon wil in deze gemeente blijven, of er terugkeren", Geldt: sinds2015,
			Bron: verhuisd, Feit: "/gemeenten/-/wilBlijven",
		},
		Toets: func(p *woonplek) wmo.Uitkomst { return p.hier.WilBlijven },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-ING-05", Tekst: "alles wijst naar een andere gemeente, en men kan niet in twee gemeenten wonen", Geldt: sinds2015,
			Bron: nietInTwee, Feit: "/gemeenten", GaatVoor: []string{"BW-ING-01", "BW-ING-02", "BW-ING-04"},
		},
		Toets: func(p *woonplek) wmo.Uitkomst { return p.elders },
	},
}

// nederlandRegels: a durable personal bond with the Netherlands. Both are enough,
// neither is no bond, and one of them asks for more.
var nederlandRegels = []wmo.Regel[*woonplek]{
	{
		Grond: wmo.Grond{
			Code: "BW-ING-06", Tekst: "de persoon staat in Nederland ingeschreven in de BRP", Geldt: sinds2015,
			Bron: bandMetNederland, Feit: "/ingeschreven",
		},
		Toets: func(p *woonplek) wmo.Uitkomst { return p.nederland },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-ING-07", Tekst: "de persoon wil in Nederland blijven", Geldt: sinds2015,
			Bron: bandMetNederland, Feit: "/wilBlijven",
		},
		Toets: func(p *woonplek) wmo.Uitkomst { return p.vraag.WilBlijven },
	},
}
