package bw

import "github.com/bwo-sdk/wmo"

// Rulings and laws on where somebody lives, which the Wmo 2015 does not define.
var (
	nietInTwee = uitspraak("ECLI:NL:CRVB:2010:BO0285", "2010-09-22").Als(wmo.Afgeleid) // under the Wmo of 2007
	verhuisd   = document("Geschillencommissie, 210236/212485",
		"https://www.degeschillencommissie.nl/uitspraken/commissie-bepaalt-welke-gemeente-financieel-verantwoordelijk-is-voor-cliente/", "2023-12-06")
	bandMetNederland = uitspraak("ECLI:NL:RBROT:2019:1752", "2019-03-07")
	woonadres        = brp.art("1.1", "", "").Als(wmo.Afgeleid) // a definition for registers, used here as a measure
)

var ingeschrevenHier = wmo.Als("BW-ING-01", "/gemeenten/-/ingeschreven", "de persoon staat in deze gemeente ingeschreven in de BRP",
	func(p *woonplek) wmo.Uitkomst { return p.hier.Ingeschreven }, verhuisd.Sinds(beginWmo))

var slaaptHier = wmo.Als("BW-ING-02", "/gemeenten/-/nachten",
	"de persoon slaapt hier naar verwachting over een half jaar de meeste nachten, of, als dat nergens is, over drie maanden minstens twee derde",
	func(p *woonplek) wmo.Uitkomst { return p.hier.slaaptEr() }, woonadres.Sinds(beginWmo))

// woontRegels are the circumstances that, all together, decide that somebody lives in a
// municipality.
var woontRegels = []wmo.Regel[*woonplek]{
	ingeschrevenHier,
	slaaptHier,
	wmo.Als("BW-ING-03", "/ingeschreven", "de persoon staat nergens in Nederland ingeschreven; dan zegt de inschrijving niets",
		func(p *woonplek) wmo.Uitkomst { return p.nederland.Niet() }, woonadres.Sinds(beginWmo)).Boven("BW-ING-01"),
}

// wijstRegels are the circumstances of which at least one must point to a municipality;
// without any, somebody does not live there.
var wijstRegels = []wmo.Regel[*woonplek]{
	ingeschrevenHier,
	slaaptHier,
	wmo.Als("BW-ING-04", "/gemeenten/-/wilBlijven", "de persoon wil in deze gemeente blijven, of er terugkeren",
		func(p *woonplek) wmo.Uitkomst { return p.hier.WilBlijven }, verhuisd.Sinds(beginWmo)),
	wmo.Als("BW-ING-05", "/gemeenten", "alles wijst naar een andere gemeente, en men kan niet in twee gemeenten wonen",
		func(p *woonplek) wmo.Uitkomst { return p.elders }, nietInTwee.Sinds(beginWmo)).Boven("BW-ING-01", "BW-ING-02", "BW-ING-04"),
}

// nederlandRegels are the signs of a durable personal bond with the Netherlands: with both
// there is one, with neither there is none, and with one of them it is open.
var nederlandRegels = []wmo.Regel[*woonplek]{
	wmo.Als("BW-ING-06", "/ingeschreven", "de persoon staat in Nederland ingeschreven in de BRP",
		func(p *woonplek) wmo.Uitkomst { return p.nederland }, bandMetNederland.Sinds(beginWmo)),
	wmo.Als("BW-ING-07", "/wilBlijven", "de persoon wil in Nederland blijven",
		func(p *woonplek) wmo.Uitkomst { return p.vraag.WilBlijven }, bandMetNederland.Sinds(beginWmo)),
}
