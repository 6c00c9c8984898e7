package bw

import "github.com/bwo-sdk/wmo"

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
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
			Bron: bronVan(wlz.art("3.2.1", "", "")),
		},
		{
			Code: "BW-N-WOONPLAATS", Tekst: "alle omstandigheden van iemands woonplaats: waar de feiten uiteenwijzen, volgt geen antwoord",
			Bron: bronVan(bandMetNederland),
		},
		{
			Code: "BW-N-KLB-VERORDENING", Tekst: "of de verordening regelt hoe ingezetenen bij de uitvoering worden betrokken, " +
				"en of een klankbordgroep daarvoor genoeg is: leg de verordening naast de wet",
			Bron: bronVan(inspraak),
		},
		{
			Code: "BW-N-KLB-ADVIES", Tekst: "wat een klankbordgroep adviseerde en of dat is gevolgd: alleen wanneer zij is gevraagd; bewaar advies en besluit bij elkaar",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-KLB-VERGOEDING", Tekst: "wat een vergoeding doet met belasting, toeslagen of een uitkering van een lid: " +
				"laat het nagaan bij de Belastingdienst, het UWV of de gemeente voordat er wordt betaald",
			Bron: bronVan(vrijwilligerBelasting),
		},
		{Code: "BW-N-KLB-TERUG", Tekst: "een lid van een klankbordgroep dat terugkomt of van kant wisselt: geef de tweede periode een eigen kenmerk"},
		{
			Code: "BW-N-WNB-BOEKJE", Tekst: "welke functies het boekje wijknetwerk in beeld van 's-Hertogenbosch noemt: het is niet gezien; geef zelf op wat nodig is",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-PROEF-ZUIDOOST", Tekst: "wat de proef Thuis in Zuidoost inhield, wat zij opleverde en hoe de regio haar overnam: " +
				"volg een proef met een eigen opvolging van afspraken en een telling",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-LOKETTEN", Tekst: "langs welke loketten en toegangsregels iemand moet om te vertrekken, en in welke volgorde: " +
				"alleen of woning, inkomen en begeleiding er tegelijk zijn (gereedheid)",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-VUI-GEWICHT", Tekst: "welke vuistregel voor iemand het zwaarst weegt, zoals geldzorgen: vijf lichten naast elkaar en geen score; vraag het de cliënt",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-VUI-STELSELMATIG", Tekst: "of gemeenten zelfstandig kunnen wonen stelselmatig hoger inschatten dan professionals: " +
				"per dossier staan de oordelen naast elkaar; tel over dossiers hoe vaak BW-VUI-OORDELEN voorkomt",
			Bron: bronVan(versnellingssessies),
		},
		{
			Code: "BW-N-VUI-VASTE-BEGELEIDER", Tekst: "of begeleiding van vaste professionals komt en of de sfeer veilig is, waar cliënten in Groningen het meest om vroegen: " +
				"in een dossier is dat onderdeel van de vraag of de ondersteuning volgens de cliënt past",
			Bron: bronVan(versnellingssessies),
		},
	}
}

// versnellingssessies: what clients and professionals in Groningen said, told by others.
var versnellingssessies = wmo.Bron{
	Regeling: "Versnellingssessies transformatie Beschermd Wonen & Opvang // Groninger gemeenten",
	Versie:   wmo.MustDatum("2018-01-16"), Zekerheid: wmo.Aanname,
}

// bronVan is a copy, so that no reader can change the table.
func bronVan(b wmo.Bron) *wmo.Bron { return &b }
