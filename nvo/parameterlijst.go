package nvo

import "github.com/bwo-sdk/wmo"

// Parameters lists the days of the norm as values over time, each with the page that
// tells it.
func Parameters() []wmo.Parameter {
	return []wmo.Parameter{
		dagVanNorm("NVO-P-VASTGESTELD", "dag waarop de norm is vastgesteld: de stemming van de leden sloot", vastgesteld, ledenraadpleging),
		dagVanNorm("NVO-P-AANGEHAALD", "dag waarmee afspraken de norm aanhalen", aangehaald, routekaart),
		dagVanNorm("NVO-P-TERMIJN", "laatste dag waarop alles geregeld moest zijn", termijn, waarStaatDeNvoVoor),
		{
			Code: "NVO-P-GEVOLGD-TOT", Naam: "eerste dag van de maand waarin de monitor van de norm is vervangen",
			Standen: []wmo.Stand[[]wmo.Grootheid]{wmo.StandOf([]wmo.Grootheid{wmo.Dag("dag", gevolgdTot)}, nieuwDashboard.Sinds(gevolgdTot).BekendSinds(gevolgdTot))},
		},
	}
}

// dagVanNorm is a day that holds, and is known, as long as the norm.
func dagVanNorm(code, naam string, dag wmo.Datum, bron wmo.Bron) wmo.Parameter {
	v := bron.Sinds(vastgesteld).BekendSinds(vastgesteld)
	return wmo.Parameter{Code: code, Naam: naam, Standen: []wmo.Stand[[]wmo.Grootheid]{wmo.StandOf([]wmo.Grootheid{wmo.Dag("dag", dag)}, v)}}
}
