package bw

import "github.com/bwo-sdk/wmo"

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
	return []wmo.Voorbehoud{
		{Code: "BW-N-MANDAAT-BEZWAAR", Tekst: "wie binnen een gemeente op een bezwaar mag beslissen: " +
			"wie het besluit in mandaat nam, mag dat niet (Awb 10:3, derde lid)"},
		{Code: "BW-N-VUISTREGEL-MAATWERK", Tekst: "of met maatwerk van een vuistregel is af te wijken: de partijen spraken af dat er ruimte voor is, " +
			"hoe is niet gepubliceerd", Bron: &bronVuistregels},
		{Code: "BW-N-MELDPUNT-KLOK", Tekst: "of een meldpunt te bereiken is in het uur dat bij de zomertijd vervalt of dubbel komt: " +
			"gerekend wordt met een gewone week"},
		{Code: "BW-N-LOKAAL", Tekst: "de verordening en de beleidsregels van een gemeente of regio"},
	}
}
