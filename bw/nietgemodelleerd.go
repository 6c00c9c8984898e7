package bw

import "github.com/bwo-sdk/wmo"

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
	return []wmo.Voorbehoud{
		{Code: "BW-N-MANDAAT-BEZWAAR", Tekst: "wie binnen een gemeente op een bezwaar mag beslissen: " +
			"wie het besluit in mandaat nam, mag dat niet (Awb 10:3, derde lid)"},
		{Code: "BW-N-LOKAAL", Tekst: "de verordening en de beleidsregels van een gemeente of regio"},
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
	}
}

// bronVan is a copy, so that no reader can change the table.
func bronVan(b wmo.Bron) *wmo.Bron { return &b }
