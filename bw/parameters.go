package bw

import "github.com/bwo-sdk/wmo"

// sinds2015 is since the Wmo 2015 came into force.
var sinds2015 = periode("2015-01-01", "")

// periode is a stretch of days in a table of this package; without an end it is open.
func periode(begin, eind string) wmo.Periode {
	p := wmo.Vanaf(wmo.MustDatum(begin))
	if eind != "" {
		p.Einddatum = wmo.MustDatum(eind)
	}
	return p
}

// geschilcommissie is who settles a dispute between municipalities at last. Since
// when the commission of the convenanten did so was not found; the first version
// begins with the law.
var geschilcommissie = wmo.MustTijdlijn("commissie voor geschillen tussen gemeenten",
	wmo.Versie[string]{
		Geldt: sinds2015, Bekend: sinds2015,
		Waarde: "de geschillencommissie van de convenanten landelijke toegankelijkheid adviseert", Bron: als(wmo.Aanname, geschilpagina),
	},
	wmo.Versie[string]{
		Geldt: periode(eersteDagSubcommissie, ""), Bekend: periode(eersteDagSubcommissie, ""),
		Waarde: "de subcommissie Woonplaatsbeginsel en Toegang van de Geschillencommissie Sociaal Domein doet uitspraak; " +
			"gemeenten spraken af die te volgen",
		Bron: geschilpagina,
	},
)
