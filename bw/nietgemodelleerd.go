package bw

import "github.com/bwo-sdk/wmo"

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
	return []wmo.Voorbehoud{
		{Code: "BW-N-MANDAAT-BEZWAAR", Tekst: "wie binnen een gemeente op een bezwaar mag beslissen: " +
			"wie het besluit in mandaat nam, mag dat niet (Awb 10:3, derde lid)"},
		{Code: "BW-N-BEROEP", Tekst: "de termijn voor beroep tegen een beslissing op bezwaar, en wat de rechter bij beroep tegen niet tijdig beslissen oplegt"},
		{Code: "BW-N-KONINGINNEDAG", Tekst: "de feestdagen en gelijkgestelde dagen van voor 2014, waaronder Koninginnedag"},
		{Code: "BW-N-ATW-OVERIG", Tekst: "de Algemene termijnenwet voor de bekendmaking van wetten, voor vrijheidsbeneming en voor Caribisch Nederland"},
		{Code: "BW-N-ONVERWIJLD", Tekst: "hoeveel uren of dagen onverwijld is na een spoedmelding: de wet noemt geen getal"},
		{Code: "BW-N-LOKAAL", Tekst: "de verordening en de beleidsregels van een gemeente of regio"},
	}
}
