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
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Geldstroom) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(StroomBeschermdWonen), Uitleg: "integratie-uitkering beschermd wonen, naar de centrumgemeenten"},
		{Woord: string(StroomOpvang), Uitleg: "decentralisatie-uitkering maatschappelijke opvang, naar de centrumgemeenten"},
		{Woord: string(StroomVrouwenopvang), Uitleg: "decentralisatie-uitkering vrouwenopvang, naar de centrumgemeenten voor vrouwenopvang"},
		{Woord: string(StroomAlgemeen), Uitleg: "algemene uitkering van het gemeentefonds, naar elke gemeente"},
	}
}

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
		Bron: opvangBegroting, Feit: "/centrumgemeente",
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
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-BET-06", Tekst: "zelfredzaamheid en participatie: elke gemeente betaalt uit de algemene uitkering (niet bevestigd)", Geldt: sinds2015,
				Bron: decentralisatie.Als(wmo.Aanname), Feit: "/voorziening",
			},
			Toets: func(u toegewezen) wmo.Uitkomst { return wmo.UitkomstOf(u.Voorziening == Zelfredzaamheid) },
		},
		Waarde: func(u toegewezen) Betaler { return Betaler{u.verantwoordelijk, StroomAlgemeen} },
	},
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
	Regeling: "Besluit decentralisatie-uitkeringen", BWB: "BWBR0027383", Gezien: gelezen, Zekerheid: wmo.Beleid,
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
