package bw

import "github.com/bwo-sdk/wmo"

// Betaler is who pays, and out of which stream of money.
type Betaler struct {
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	Stroom   Geldstroom       `json:"stroom"`
}

// Geldstroom is a stream of money from the national budget.
type Geldstroom string

// The streams of beschermd wonen, opvang and begeleiding.
const (
	StroomBeschermdWonen Geldstroom = "integratie_uitkering_beschermd_wonen"
	StroomOpvang         Geldstroom = "decentralisatie_uitkering_maatschappelijke_opvang"
	StroomVrouwenopvang  Geldstroom = "decentralisatie_uitkering_vrouwenopvang"
	StroomAlgemeen       Geldstroom = "algemene_uitkering"
	StroomSociaalDomein  Geldstroom = "integratie_uitkering_sociaal_domein"
	StroomWmo2015        Geldstroom = "wmo_budget_2015"
)

var geldstroomwoorden = wmo.Opsomming[Geldstroom]{
	{StroomBeschermdWonen, "integratie-uitkering beschermd wonen, naar de centrumgemeenten"},
	{StroomOpvang, "decentralisatie-uitkering maatschappelijke opvang, naar de centrumgemeenten"},
	{StroomVrouwenopvang, "decentralisatie-uitkering vrouwenopvang, naar de centrumgemeenten voor vrouwenopvang"},
	{StroomAlgemeen, "algemene uitkering van het gemeentefonds, naar elke gemeente"},
	{StroomSociaalDomein, "integratie-uitkering sociaal domein, naar elke gemeente"},
	{StroomWmo2015, "in 2015: nieuw geld, de integratie-uitkering Wmo en het gemeentefonds, naar elke gemeente"},
}

func (Geldstroom) Woorden() []wmo.Woord { return geldstroomwoorden.Woorden() }

// betalers: the money for beschermd wonen and opvang goes to centrumgemeenten only.
var betalers = []wmo.Keuze[toegewezen, Betaler]{
	betaaltCentrum(wmo.Grond{
		Code: "BW-BET-01", Tekst: "beschermd wonen: de integratie-uitkering gaat naar de centrumgemeente", Geldt: wmo.MustPeriode("2015-01-01", "2025-12-31"),
		EindeBekend: wmo.MustDatum("2026-01-01"), Bron: historischeSleutel, Feit: "/centrumgemeente",
	}, BeschermdWonen, StroomBeschermdWonen),
	betaaltCentrum(wmo.Grond{
		Code: "BW-BET-02", Tekst: "beschermd wonen: ook in 2026 gaat de integratie-uitkering naar de centrumgemeente, " +
			"want het woonplaatsbeginsel is niet ingevoerd", Geldt: wmo.MustPeriode("2026-01-01", ""), Bekend: wmo.MustPeriode("2026-01-01", ""),
		Bron: historischeSleutel.Als(wmo.Afgeleid), Feit: "/centrumgemeente",
	}, BeschermdWonen, StroomBeschermdWonen),
	betaaltCentrum(wmo.Grond{
		Code: "BW-BET-03", Tekst: "opvang: de decentralisatie-uitkering gaat naar de centrumgemeente", Geldt: sinds2015,
		Bron: decentralisatie, Feit: "/centrumgemeente",
	}, Opvang, StroomOpvang),
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-BET-04", Tekst: "opvang wegens huiselijk geweld heeft een eigen decentralisatie-uitkering", Geldt: sinds2015,
				Bron: decentralisatie, Feit: "/huiselijkGeweld", GaatVoor: []string{"BW-BET-03"},
			},
			Toets: toegewezen.wegensGeweld,
		},
	},
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-BET-05", Tekst: "de decentralisatie-uitkering vrouwenopvang gaat naar de centrumgemeente voor vrouwenopvang", Geldt: sinds2015,
				Bron: decentralisatie, Feit: "/centrumVrouwenopvang",
			},
			Toets: func(u toegewezen) wmo.Uitkomst { return wmo.En(u.wegensGeweld(), bekend(u.CentrumVrouwenopvang)) },
		},
		Waarde: func(u toegewezen) Betaler { return Betaler{u.CentrumVrouwenopvang, StroomVrouwenopvang} },
	},
	betaaltElk(wmo.Grond{
		Code: "BW-BET-08", Tekst: "zelfredzaamheid en participatie: elke gemeente betaalt, in 2015 uit nieuw geld " +
			"naast de integratie-uitkering Wmo en het gemeentefonds",
		Geldt: wmo.MustPeriode("2015-01-01", "2015-12-31"), EindeBekend: wmo.MustDatum("2016-01-01"), Bron: macrobudget2015,
	}, StroomWmo2015),
	betaaltElk(wmo.Grond{
		Code: "BW-BET-09", Tekst: "zelfredzaamheid en participatie: elke gemeente betaalt, uit de integratie-uitkering sociaal domein (welk deel is niet bevestigd)",
		Geldt: wmo.MustPeriode("2016-01-01", "2018-12-31"), Bekend: wmo.MustPeriode("2016-01-01", ""), EindeBekend: wmo.MustDatum("2019-01-01"),
		Bron: begroting2018.Als(wmo.Aanname),
	}, StroomSociaalDomein),
	betaaltElk(wmo.Grond{
		Code: "BW-BET-06", Tekst: "zelfredzaamheid en participatie: elke gemeente betaalt uit de algemene uitkering (niet bevestigd)",
		Geldt: wmo.MustPeriode("2019-01-01", ""), Bekend: wmo.MustPeriode("2019-01-01", ""), Bron: decentralisatie.Als(wmo.Aanname),
	}, StroomAlgemeen),
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-BET-07", Tekst: "scenario: hoe het geld voor beschermd wonen dan wordt verdeeld, is niet beslist", Geldt: sinds2015, Bekend: wmo.Vanaf(ingediend),
				Bron: wetsvoorstel36288.Als(wmo.Aanname), Feit: "/scenario", GaatVoor: []string{"BW-BET-01", "BW-BET-02"},
			},
			Toets: toegewezen.scenario,
		},
	},
}

// decentralisatie cites the decree with the streams and their receivers.
var decentralisatie = wmo.Bron{
	Regeling: "Besluit decentralisatie- en integratie-uitkeringen", BWB: "BWBR0027383", Gezien: gelezen, Zekerheid: wmo.Beleid,
}

// What was seen of the money for begeleiding before it went into the algemene uitkering.
var (
	macrobudget2015 = document("VWS, verdeling macrobudget Wmo", "http://vws.rijksopenheid.nl/1057/verdeling-macrobudget-wmo", "")
	begroting2018   = document("Rijksbegroting 2018, gemeentefonds", "https://rijksfinancien.nl", "")
)

// betaaltElk is the rule that each municipality pays for zelfredzaamheid en participatie.
func betaaltElk(g wmo.Grond, stroom Geldstroom) wmo.Keuze[toegewezen, Betaler] {
	g.Feit = "/voorziening"
	return wmo.Keuze[toegewezen, Betaler]{
		Regel:  wmo.Regel[toegewezen]{Grond: g, Toets: func(u toegewezen) wmo.Uitkomst { return wmo.UitkomstOf(u.Voorziening == Zelfredzaamheid) }},
		Waarde: func(u toegewezen) Betaler { return Betaler{u.verantwoordelijk, stroom} },
	}
}

func betaaltCentrum(g wmo.Grond, soort Voorziening, stroom Geldstroom) wmo.Keuze[toegewezen, Betaler] {
	return wmo.Keuze[toegewezen, Betaler]{
		Regel: wmo.Regel[toegewezen]{Grond: g, Toets: func(u toegewezen) wmo.Uitkomst {
			if u.Voorziening != soort {
				return wmo.Nee
			}
			return bekend(u.centrum)
		}},
		Waarde: func(u toegewezen) Betaler { return Betaler{u.centrum, stroom} },
	}
}

// wegensGeweld says whether this is opvang because of domestic violence.
func (u toegewezen) wegensGeweld() wmo.Uitkomst {
	if u.Voorziening != Opvang {
		return wmo.Nee
	}
	return u.HuiselijkGeweld
}
