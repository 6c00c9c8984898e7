package bw

import "github.com/bwo-sdk/wmo"

// Betaler is who pays, and out of which stream of money.
//
//schema:nl Welke gemeente betaalt, en uit welk geld.
type Betaler struct {
	//schema:nl De gemeente die het geld voor deze voorziening van het Rijk ontvangt.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl De stroom van rijksgeld waaruit zij betaalt.
	Stroom wmo.Rijksstroom `json:"stroom"`
}

// betalers are the rules that say who pays. The money for beschermd wonen and opvang goes
// to centrumgemeenten only. A change of a year counts as known from the first day of that
// year.
var betalers = []wmo.Keuze[toegewezen, Betaler]{
	betaaltCentrum("BW-BET-01", "beschermd wonen: de integratie-uitkering gaat naar de centrumgemeente", BeschermdWonen, wmo.StroomBeschermdWonen,
		historischeSleutel.Sinds(beginWmo).TotEnMet(wmo.MustDatum("2025-12-31")).EindeBekendOp(jaar2026)),
	betaaltCentrum("BW-BET-02", "beschermd wonen: ook in 2026 gaat de integratie-uitkering naar de centrumgemeente, want het woonplaatsbeginsel is niet ingevoerd",
		BeschermdWonen, wmo.StroomBeschermdWonen, historischeSleutel.Als(wmo.Afgeleid).Sinds(jaar2026).BekendSinds(jaar2026)),
	betaaltCentrum("BW-BET-03", "opvang: de decentralisatie-uitkering gaat naar de centrumgemeente", Opvang, wmo.StroomOpvang, decentralisatie.Sinds(beginWmo)),
	{Regel: wmo.Als("BW-BET-04", "/huiselijkGeweld", "opvang wegens huiselijk geweld heeft een eigen decentralisatie-uitkering",
		toegewezen.wegensGeweld, decentralisatie.Sinds(beginWmo)).Boven("BW-BET-03")},
	wmo.AlsDan("BW-BET-05", "/centrumVrouwenopvang", "de decentralisatie-uitkering vrouwenopvang gaat naar de centrumgemeente voor vrouwenopvang",
		func(u toegewezen) wmo.Uitkomst { return wmo.En(u.wegensGeweld(), bekend(u.CentrumVrouwenopvang)) },
		func(u toegewezen) Betaler { return Betaler{u.CentrumVrouwenopvang, wmo.StroomVrouwenopvang} }, decentralisatie.Sinds(beginWmo)),
	betaaltElk("BW-BET-08",
		"zelfredzaamheid en participatie: elke gemeente betaalt, in 2015 uit nieuw geld naast de integratie-uitkering Wmo en het gemeentefonds",
		wmo.StroomWmo2015, macrobudget2015.Sinds(beginWmo).TotEnMet(wmo.MustDatum("2015-12-31")).EindeBekendOp(jaar2016)),
	betaaltElk("BW-BET-09",
		"zelfredzaamheid en participatie: elke gemeente betaalt, uit de integratie-uitkering sociaal domein (welk deel is niet bevestigd)", wmo.StroomSociaalDomein,
		begroting2018.Als(wmo.Aanname).Sinds(jaar2016).TotEnMet(wmo.MustDatum("2018-12-31")).BekendSinds(jaar2016).EindeBekendOp(jaar2019)),
	betaaltElk("BW-BET-06", "zelfredzaamheid en participatie: elke gemeente betaalt uit de algemene uitkering (niet bevestigd)",
		wmo.StroomAlgemeen, decentralisatie.Als(wmo.Aanname).Sinds(jaar2019).BekendSinds(jaar2019)),
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
func betaaltElk(code, tekst string, stroom wmo.Rijksstroom, v wmo.Versie) wmo.Keuze[toegewezen, Betaler] {
	return wmo.AlsDan(code, "/voorziening", tekst, func(u toegewezen) wmo.Uitkomst { return wmo.UitkomstOf(u.Voorziening == Zelfredzaamheid) },
		func(u toegewezen) Betaler { return Betaler{u.verantwoordelijk, stroom} }, v)
}

func betaaltCentrum(code, tekst string, soort Voorziening, stroom wmo.Rijksstroom, v wmo.Versie) wmo.Keuze[toegewezen, Betaler] {
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
