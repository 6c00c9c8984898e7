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

// betalers are the rules that say who pays. The money for beschermd wonen and opvang goes
// to centrumgemeenten only. A change of a year counts as known from the first day of that
// year.
var betalers = []wmo.Keuze[toegewezen, Betaler]{
	betaaltCentrum("BW-BET-01", "beschermd wonen: de integratie-uitkering gaat naar de centrumgemeente", BeschermdWonen, StroomBeschermdWonen,
		historischeSleutel.Sinds(beginWmo).TotEnMet(wmo.MustDatum("2025-12-31")).EindeBekendOp(jaar2026)),
	betaaltCentrum("BW-BET-02", "beschermd wonen: ook in 2026 gaat de integratie-uitkering naar de centrumgemeente, want het woonplaatsbeginsel is niet ingevoerd",
		BeschermdWonen, StroomBeschermdWonen, historischeSleutel.Als(wmo.Afgeleid).Sinds(jaar2026).BekendSinds(jaar2026)),
	betaaltCentrum("BW-BET-03", "opvang: de decentralisatie-uitkering gaat naar de centrumgemeente", Opvang, StroomOpvang, decentralisatie.Sinds(beginWmo)),
	{Regel: wmo.Als("BW-BET-04", "/huiselijkGeweld", "opvang wegens huiselijk geweld heeft een eigen decentralisatie-uitkering",
		toegewezen.wegensGeweld, decentralisatie.Sinds(beginWmo)).Boven("BW-BET-03")},
	wmo.AlsDan("BW-BET-05", "/centrumVrouwenopvang", "de decentralisatie-uitkering vrouwenopvang gaat naar de centrumgemeente voor vrouwenopvang",
		func(u toegewezen) wmo.Uitkomst { return wmo.En(u.wegensGeweld(), bekend(u.CentrumVrouwenopvang)) },
		func(u toegewezen) Betaler { return Betaler{u.CentrumVrouwenopvang, StroomVrouwenopvang} }, decentralisatie.Sinds(beginWmo)),
	betaaltElk("BW-BET-08",
		"zelfredzaamheid en participatie: elke gemeente betaalt, in 2015 uit nieuw geld naast de integratie-uitkering Wmo en het gemeentefonds",
		StroomWmo2015, macrobudget2015.Sinds(beginWmo).TotEnMet(wmo.MustDatum("2015-12-31")).EindeBekendOp(jaar2016)),
	betaaltElk("BW-BET-09",
		"zelfredzaamheid en participatie: elke gemeente betaalt, uit de integratie-uitkering sociaal domein (welk deel is niet bevestigd)", StroomSociaalDomein,
		begroting2018.Als(wmo.Aanname).Sinds(jaar2016).TotEnMet(wmo.MustDatum("2018-12-31")).BekendSinds(jaar2016).EindeBekendOp(jaar2019)),
	betaaltElk("BW-BET-06", "zelfredzaamheid en participatie: elke gemeente betaalt uit de algemene uitkering (niet bevestigd)",
		StroomAlgemeen, decentralisatie.Als(wmo.Aanname).Sinds(jaar2019).BekendSinds(jaar2019)),
	{Regel: wmo.Als("BW-BET-07", "/scenario", "scenario: hoe het geld voor beschermd wonen dan wordt verdeeld, is niet beslist",
		toegewezen.scenario, alsScenario(wetsvoorstel36288.Als(wmo.Aanname))).Boven("BW-BET-01", "BW-BET-02")},
}

// The first days of the years in which the money changed.
var (
	jaar2016 = wmo.MustDatum("2016-01-01")
	jaar2019 = wmo.MustDatum("2019-01-01")
	jaar2026 = wmo.MustDatum("2026-01-01")
)

// decentralisatie cites the decree with the streams and their receivers.
var decentralisatie = wmo.Bron{
	Regeling: "Besluit decentralisatie- en integratie-uitkeringen", BWB: "BWBR0027383", Gezien: gelezen, Zekerheid: wmo.Beleid,
}

// The sources on the money for begeleiding before it became part of the general grant to
// municipalities (algemene uitkering).
var (
	macrobudget2015 = document("VWS, verdeling macrobudget Wmo", "http://vws.rijksopenheid.nl/1057/verdeling-macrobudget-wmo", "")
	begroting2018   = document("Rijksbegroting 2018, gemeentefonds", "https://rijksfinancien.nl", "")
)

// betaaltElk is the rule that each municipality pays for zelfredzaamheid en participatie.
func betaaltElk(code, tekst string, stroom Geldstroom, v wmo.Versie) wmo.Keuze[toegewezen, Betaler] {
	return wmo.AlsDan(code, "/voorziening", tekst, func(u toegewezen) wmo.Uitkomst { return wmo.UitkomstOf(u.Voorziening == Zelfredzaamheid) },
		func(u toegewezen) Betaler { return Betaler{u.verantwoordelijk, stroom} }, v)
}

func betaaltCentrum(code, tekst string, soort Voorziening, stroom Geldstroom, v wmo.Versie) wmo.Keuze[toegewezen, Betaler] {
	return wmo.AlsDan(code, "/centrumgemeente", tekst, func(u toegewezen) wmo.Uitkomst {
		if u.Voorziening != soort {
			return wmo.Nee
		}
		return bekend(u.centrum)
	}, func(u toegewezen) Betaler { return Betaler{u.centrum, stroom} }, v)
}

// wegensGeweld says whether this is opvang because of domestic violence.
func (u toegewezen) wegensGeweld() wmo.Uitkomst {
	if u.Voorziening != Opvang {
		return wmo.Nee
	}
	return u.HuiselijkGeweld
}
