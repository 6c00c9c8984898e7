package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
	return slices.Concat(nietGemodelleerdHier(), nietUitVerhalen(), nietGemodelleerdWet())
}

func nietGemodelleerdHier() []wmo.Voorbehoud {
	return []wmo.Voorbehoud{
		{Code: "BW-N-MANDAAT-BEZWAAR", Tekst: "wie binnen een gemeente op een bezwaar mag beslissen: " +
			"wie het besluit in mandaat nam, mag dat niet (Awb 10:3, derde lid)"},
		{Code: "BW-N-VUISTREGEL-MAATWERK", Tekst: "of met maatwerk van een vuistregel is af te wijken: de partijen spraken af dat er ruimte voor is, " +
			"hoe is niet gepubliceerd", Bron: bronVan(bronVuistregels)},
		{Code: "BW-N-MELDPUNT-KLOK", Tekst: "of een meldpunt te bereiken is in het uur dat bij de zomertijd vervalt of dubbel komt: " +
			"gerekend wordt met een gewone week"},
		{Code: "BW-N-BEROEP", Tekst: "de termijn voor beroep tegen een beslissing op bezwaar, en wat de rechter bij beroep tegen niet tijdig beslissen oplegt"},
		{Code: "BW-N-KONINGINNEDAG", Tekst: "de feestdagen en gelijkgestelde dagen van voor 2014, waaronder Koninginnedag"},
		{Code: "BW-N-ATW-OVERIG", Tekst: "de Algemene termijnenwet voor de bekendmaking van wetten, voor vrijheidsbeneming en voor Caribisch Nederland"},
		{Code: "BW-N-ONVERWIJLD", Tekst: "hoeveel uren of dagen onverwijld is na een spoedmelding: de wet noemt geen getal"},
		{Code: "BW-N-LOKAAL", Tekst: "de verordening en de beleidsregels van een gemeente of regio"},
		{Code: "BW-N-VOORRANG-VERGUNNING", Tekst: "of de huisvestingsvergunning zelf wordt verleend: zij wordt niet geweigerd aan wie voorrang heeft " +
			"en een tijd niet in een woning woonde of geen woning achterlaat (Huisvestingswet 2014, 15, derde lid); " +
			"de termijn stelt een ministeriële regeling die niet is gelezen"},
		{Code: "BW-N-VOORRANG-BINDING", Tekst: "wanneer iemand economisch of maatschappelijk gebonden is (Huisvestingswet 2014, 14, vierde lid), " +
			"en het deel van de woningen waarbij binding aan de gemeente telt (tweede lid)"},
		{Code: "BW-N-VOORRANG-BEGRIP", Tekst: "wat een gezin en een vaste verblijfplaats zijn bij voorrang: de Huisvestingswet 2014 omschrijft ze niet"},
		{Code: "BW-N-JURISPRUDENTIE", Tekst: "andere uitspraken dan die in de lijst, en de volledige tekst van een uitspraak"},
		{Code: "BW-N-JEUGD-OVERGANG", Tekst: "jeugdhulp die al liep op 1 januari 2022, en afspraken tussen gemeenten over de overdracht"},
		{
			Code: "BW-N-VIJF-PRINCIPES", Tekst: "de convenanten en handreikingen landelijke toegankelijkheid zelf, met hun vijf principes: " +
				"er is alleen gelezen wat er openbaar over staat; termijnen voor een overdracht en verrekening staan daarom nergens, " +
				"en een eis van jaren inwoning is geen regel",
			Bron: bronVan(kansVanSlagen),
		},
		{
			Code: "BW-N-WLZ-TOETS", Tekst: "of iemand aanspraak heeft op de Wlz: dat besluit is van het CIZ; hier telt alleen wat het college ervan weet",
			Bron: bronVan(wlz.art("3.2.3", "1", "")),
		},
		{
			Code: "BW-N-WOONPLAATS", Tekst: "alle omstandigheden van iemands woonplaats: waar de feiten uiteenwijzen, volgt geen antwoord",
			Bron: bronVan(bandMetNederland),
		},
	}
}

// bronVan is a copy, so that no reader can change the table.
func bronVan(b wmo.Bron) *wmo.Bron { return &b }
