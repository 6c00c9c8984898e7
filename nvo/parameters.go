package nvo

import "github.com/bwo-sdk/wmo"

// The days of the norm. The vote closed on 26 June 2020; other pages, and agreements that
// cite the norm, say 10 June. We count from the later day. The dashboard that followed the
// norm was replaced in February 2024, on a day that was not found.
var (
	beginWmo    = wmo.MustDatum("2015-01-01")
	aangehaald  = wmo.MustDatum("2020-06-10")
	vastgesteld = wmo.MustDatum("2020-06-26")
	termijn     = wmo.MustDatum("2021-12-31")
	gevolgdTot  = wmo.MustDatum("2024-02-01")
)

// eindeMonitorBekend says whether the end of the monitor was known on peil.Bekend.
func eindeMonitorBekend(peil wmo.Peil) bool {
	return !peil.Bekend.IsValid() || !peil.Bekend.Before(gevolgdTot)
}

func norm(v *wmo.Verantwoording) Normgegevens {
	n := Normgegevens{
		Naam:        "Norm voor Opdrachtgeverschap maatschappelijke opvang en beschermd wonen",
		Vastgesteld: vastgesteld, Aangehaald: aangehaald, Termijn: termijn,
	}
	bronnen := []wmo.Bron{ledenraadpleging, routekaart, waarStaatDeNvoVoor}
	if eindeMonitorBekend(v.Peil()) {
		n.GevolgdTot = gevolgdTot
		bronnen = append(bronnen, nieuwDashboard)
	}
	for _, b := range bronnen {
		n.Bronnen = append(n.Bronnen, v.Citeer(b))
	}
	return n
}
