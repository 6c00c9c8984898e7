package bw

import "github.com/bwo-sdk/wmo"

// vuistregelFeiten is one vuistregel with the facts that we put under it.
type vuistregelFeiten struct {
	naam    Vuistregel
	feiten  []dossierfeit
	oordeel func(*Vuistregeloordeel) wmo.Uitkomst
}

// dossierfeit is one fact of a file, and how to ask for it.
type dossierfeit struct {
	wmo.Regel[*Uitstroomdossier]

	vraag string
}

func vuistfeit(code, plaats, tekst, vraag string, bron wmo.Bron, lees func(*Uitstroomdossier) wmo.Uitkomst) dossierfeit {
	return dossierfeit{wmo.Als(code, plaats, tekst, lees, bron.Sinds(beginVuistregels)), vraag}
}

func (v *vuistregelFeiten) plaats() string { return wmo.Wijs(string(v.naam)) }

func (v *vuistregelFeiten) regels() []wmo.Regel[*Uitstroomdossier] {
	rs := make([]wmo.Regel[*Uitstroomdossier], len(v.feiten))
	for i := range v.feiten {
		rs[i] = v.feiten[i].Regel
	}
	return rs
}

// vuistregelRegels are the five vuistregels as conditions. They read the outcome of each,
// in the order of vuistregels.
var vuistregelRegels = []wmo.Regel[[]wmo.Uitkomst]{
	vuistregelRegel("BW-VUI-01", 0), vuistregelRegel("BW-VUI-02", 1), vuistregelRegel("BW-VUI-03", 2),
	vuistregelRegel("BW-VUI-04", 3), vuistregelRegel("BW-VUI-05", 4),
}

func vuistregelRegel(code string, i int) wmo.Regel[[]wmo.Uitkomst] {
	v := &vuistregels[i]
	return wmo.Als(code, v.plaats(), v.naam.titel(), func(us []wmo.Uitkomst) wmo.Uitkomst { return us[i] }, bronVuistregels.Sinds(beginVuistregels))
}

// gereedheidGronden are the rules of readiness: the five, then the facts under each.
func gereedheidGronden() []wmo.Grond {
	gs := wmo.Gronden(vuistregelRegels)
	for i := range vuistregels {
		gs = append(gs, wmo.Gronden(vuistregels[i].regels())...)
	}
	return gs
}

// A fact that a source names is afgeleid: that it belongs to this vuistregel is our
// reasoning. A fact that no source names is an aanname.
var vuistregels = []vuistregelFeiten{
	{
		naam:    VuistregelWonen,
		oordeel: func(o *Vuistregeloordeel) wmo.Uitkomst { return o.Wonen },
		feiten: []dossierfeit{
			vuistfeit("BW-VRW-01", "/wonen/beschikbaar", "op de dag van vertrek is er een woning",
				"Is er op de dag van vertrek een woning?", bronAchterhoek.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Wonen.Beschikbaar }),
			vuistfeit("BW-VRW-02", "/wonen/betaalbaar", "de woning is te betalen van het inkomen",
				"Zijn de huur en de andere woonlasten te betalen van het inkomen?", bronAchterhoek.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Wonen.Betaalbaar }),
			vuistfeit("BW-VRW-03", "/wonen/passend", "de woning past bij wat de cliënt nodig heeft",
				"Past de woning bij wat de cliënt nodig heeft?", bronAchterhoek.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Wonen.Passend }),
			vuistfeit("BW-VRW-04", "/wonen/veilig", "de cliënt woont er veilig",
				"Is het voor de cliënt veilig om daar te wonen?", bronVuistregels.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Wonen.Veilig }),
		},
	},
	{
		naam:    VuistregelFinancien,
		oordeel: func(o *Vuistregeloordeel) wmo.Uitkomst { return o.Financien },
		feiten: []dossierfeit{
			vuistfeit("BW-VRF-01", "/financien/inkomen", "er is inkomen vanaf de dag van vertrek",
				"Loopt het inkomen vanaf de dag van vertrek?", bronZicht.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Financien.Inkomen }),
			vuistfeit("BW-VRF-02", "/financien/vasteLasten", "de vaste lasten worden elke maand betaald, met hulp of zonder",
				"Worden de huur en de andere vaste lasten elke maand betaald, met hulp of zonder?", bronAchterhoek.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Financien.VasteLasten }),
			vuistfeit("BW-VRF-03", "/financien/schulden", "er zijn geen schulden, of ze zijn geregeld of worden aangepakt",
				"Zijn er geen schulden, of zijn ze geregeld of worden ze aangepakt?", bronDenBosch,
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Financien.Schulden }),
			vuistfeit("BW-VRF-04", "/financien/eenAanspreekpunt", "de cliënt heeft één aanspreekpunt in plaats van een loket voor elk onderwerp",
				"Heeft de cliënt één aanspreekpunt in plaats van een loket voor elk onderwerp?", bronZicht.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Financien.EenAanspreekpunt }),
		},
	},
	{
		naam:    VuistregelDaginvulling,
		oordeel: func(o *Vuistregeloordeel) wmo.Uitkomst { return o.Daginvulling },
		feiten: []dossierfeit{
			vuistfeit("BW-VRD-01", "/daginvulling/passend", "de cliënt heeft zelf een daginvulling gekozen die past",
				"Heeft de cliënt zelf een daginvulling gekozen die past?", bronVuistregels.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Daginvulling.Passend }),
			vuistfeit("BW-VRD-02", "/daginvulling/meteen", "de daginvulling gaat door of begint bij de verhuizing",
				"Gaat de daginvulling door, of begint zij, bij de verhuizing?", bronVuistregels.Als(wmo.Aanname),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Daginvulling.Meteen }),
			vuistfeit("BW-VRD-03", "/daginvulling/bereikbaar", "de daginvulling is vanaf de nieuwe woning te bereiken",
				"Is de daginvulling vanaf de nieuwe woning te bereiken?", bronVuistregels.Als(wmo.Aanname),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Daginvulling.Bereikbaar }),
		},
	},
	{
		naam:    VuistregelOndersteuning,
		oordeel: func(o *Vuistregeloordeel) wmo.Uitkomst { return o.Ondersteuning },
		feiten: []dossierfeit{
			vuistfeit("BW-VRO-01", "/ondersteuning/vanafEersteDag", "begeleiding is geregeld vanaf de eerste dag in de nieuwe woning",
				"Is begeleiding geregeld vanaf de eerste dag in de nieuwe woning?", bronAchterhoek.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Ondersteuning.VanafEersteDag }),
			vuistfeit("BW-VRO-02", "/ondersteuning/pastVolgensClient", "de ondersteuning past, zegt de cliënt zelf",
				"Past de ondersteuning volgens de cliënt zelf?", bronVuistregels.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Ondersteuning.PastVolgensClient }),
			vuistfeit("BW-VRO-03", "/ondersteuning/dagEnNacht", "er is ook 's nachts en in het weekend iemand te bereiken",
				"Kan de cliënt ook 's nachts en in het weekend iemand bereiken?", bronDenBosch,
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Ondersteuning.DagEnNacht }),
			vuistfeit("BW-VRO-04", "/ondersteuning/bijTerugval", "er is afgesproken wat er gebeurt als het minder goed gaat",
				"Is afgesproken wat er gebeurt als het minder goed gaat?", bronVuistregels.Als(wmo.Aanname),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Ondersteuning.BijTerugval }),
		},
	},
	{
		naam:    VuistregelLeefomgeving,
		oordeel: func(o *Vuistregeloordeel) wmo.Uitkomst { return o.Leefomgeving },
		feiten: []dossierfeit{
			vuistfeit("BW-VRL-01", "/leefomgeving/prettigVolgensClient", "het is een fijne plek om te wonen, zegt de cliënt zelf",
				"Is het volgens de cliënt zelf een fijne plek om te wonen?", bronVuistregels.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Leefomgeving.PrettigVolgensClient }),
			vuistfeit("BW-VRL-02", "/leefomgeving/contactInBuurt", "er is contact met iemand in de buurt",
				"Is er contact met iemand in de buurt?", bronDenBosch,
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Leefomgeving.ContactInBuurt }),
			vuistfeit("BW-VRL-03", "/leefomgeving/eigenNetwerk", "er is iemand uit het eigen netwerk om op terug te vallen",
				"Is er iemand uit het eigen netwerk om op terug te vallen?", bronVuistregels.Als(wmo.Aanname),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Leefomgeving.EigenNetwerk }),
			vuistfeit("BW-VRL-04", "/leefomgeving/aanspreekpunt", "buren en verhuurder weten bij wie zij terechtkunnen",
				"Weten buren en verhuurder bij wie zij terechtkunnen?", bronAchterhoek.Als(wmo.Afgeleid),
				func(d *Uitstroomdossier) wmo.Uitkomst { return d.Leefomgeving.Aanspreekpunt }),
		},
	},
}
