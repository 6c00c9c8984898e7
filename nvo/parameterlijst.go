package nvo

import "github.com/bwo-sdk/wmo"

// Parameters lists the days of the norm as values over time, each with the page that
// tells it.
func Parameters() []wmo.Parameter {
	return []wmo.Parameter{
		wmo.ParameterOf("NVO-P-VASTGESTELD",
			dagSinds(vastgesteld, "dag waarop de norm is vastgesteld: de stemming van de leden sloot", vastgesteld, ledenraadpleging), alsDag),
		wmo.ParameterOf("NVO-P-AANGEHAALD", dagSinds(vastgesteld, "dag waarmee afspraken de norm aanhalen", aangehaald, routekaart), alsDag),
		wmo.ParameterOf("NVO-P-TERMIJN", dagSinds(vastgesteld, "laatste dag waarop alles geregeld moest zijn", termijn, waarStaatDeNvoVoor), alsDag),
		wmo.ParameterOf("NVO-P-GEVOLGD-TOT",
			dagSinds(gevolgdTot, "eerste dag van de maand waarin de monitor van de norm is vervangen", gevolgdTot, nieuwDashboard), alsDag),
	}
}

// dagSinds is a day that holds, and is known, since another day.
func dagSinds(sinds wmo.Datum, naam string, dag wmo.Datum, bron wmo.Bron) wmo.Tijdlijn[wmo.Datum] {
	return wmo.MustTijdlijn(naam, wmo.StandOf(dag, bron.Sinds(sinds).BekendSinds(sinds)))
}

func alsDag(d wmo.Datum) []wmo.Grootheid { return []wmo.Grootheid{wmo.Dag("dag", d)} }
