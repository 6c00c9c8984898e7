package bw

import "github.com/bwo-sdk/wmo"

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }

// Subjects that a question does not look at.
var (
	_ = register.Niet("BW-N-MANDAAT-BEZWAAR",
		"wie binnen een gemeente op een bezwaar mag beslissen: wie het besluit in mandaat nam, mag dat niet (Awb 10:3, derde lid)")
	_ = register.Niet("BW-N-MELDPUNT-KLOK",
		"of een meldpunt te bereiken is in het uur dat bij de zomertijd vervalt of dubbel komt: gerekend wordt met een gewone week")
	_ = register.Niet("BW-N-BEROEP",
		"de termijn voor beroep tegen een beslissing op bezwaar, en wat de rechter bij beroep tegen niet tijdig beslissen oplegt")
	_ = register.Niet("BW-N-KONINGINNEDAG", "de feestdagen en gelijkgestelde dagen van voor 2014, waaronder Koninginnedag")
	_ = register.Niet("BW-N-ATW-OVERIG", "de Algemene termijnenwet voor de bekendmaking van wetten, voor vrijheidsbeneming en voor Caribisch Nederland")
	_ = register.Niet("BW-N-LOKAAL", "de verordening en de beleidsregels van een gemeente of regio")
	_ = register.Niet("BW-N-VOORRANG-VERGUNNING",
		"of de huisvestingsvergunning zelf wordt verleend: zij wordt niet geweigerd aan wie voorrang heeft en een tijd niet in een woning woonde of "+
			"geen woning achterlaat (Huisvestingswet 2014, 15, derde lid); de termijn stelt een ministeriële regeling die niet is gelezen")
	_ = register.Niet("BW-N-VOORRANG-BINDING",
		"wanneer iemand economisch of maatschappelijk gebonden is (Huisvestingswet 2014, 14, vierde lid), en het deel van de woningen waarbij "+
			"binding aan de gemeente telt (tweede lid)")
	_ = register.Niet("BW-N-VOORRANG-BEGRIP", "wat een gezin en een vaste verblijfplaats zijn bij voorrang: de Huisvestingswet 2014 omschrijft ze niet")
	_ = register.Niet("BW-N-JURISPRUDENTIE", "andere uitspraken dan die in de lijst, en de volledige tekst van een uitspraak")
	_ = register.Niet("BW-N-JEUGD-OVERGANG", "jeugdhulp die al liep op 1 januari 2022, en afspraken tussen gemeenten over de overdracht")
	_ = register.Niet("BW-N-VIJF-PRINCIPES",
		"de convenanten en handreikingen landelijke toegankelijkheid zelf, met hun vijf principes: er is alleen gelezen wat er openbaar over staat; "+
			"termijnen voor een overdracht en verrekening staan daarom nergens, en een eis van jaren inwoning is geen regel", kansVanSlagen)
	_ = register.Niet("BW-N-WLZ-TOETS",
		"of iemand aanspraak heeft op de Wlz: dat besluit is van het CIZ; hier telt alleen wat het college ervan weet", wlz.art("3.2.3", "1", ""))
	_ = register.Niet("BW-N-WOONPLAATS", "alle omstandigheden van iemands woonplaats: waar de feiten uiteenwijzen, volgt geen antwoord", bandMetNederland)
)

// bronVan gives a pointer to a copy, so that no caller can change the table.
func bronVan(b wmo.Bron) *wmo.Bron { return &b }
