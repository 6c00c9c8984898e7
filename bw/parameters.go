package bw

import "github.com/bwo-sdk/wmo"

// sinds2015 is since the Wmo 2015 came into force.
var sinds2015 = wmo.MustPeriode("2015-01-01", "")

// dagenPerWeek: terms count in weeks, and a reporting point has a week.
const dagenPerWeek = 7

// ingangVersterkingRegie is the first day of the priority that every council must give.
var ingangVersterkingRegie = wmo.MustDatum("2026-07-01")

// voorgenomenVoorrang is the day for which that law was announced, as long as it
// was no law: in force from the day then aimed at.
var voorgenomenVoorrang = wmo.MustTijdlijn("voorgenomen wijziging van de voorrang",
	wmo.Versie[string]{
		Geldt: wmo.MustPeriode("2026-06-01", ""), Bekend: wmo.MustPeriode("2025-07-03", "2025-12-18"),
		Waarde: "de Tweede Kamer nam de Wet versterking regie volkshuisvesting aan; verwacht vanaf 2026-06-01",
		// That it was adopted stands there; the day expected stood on omgevingsweb.nl, and
		// the address of that page was not kept.
		Bron: documentGezien("Stibbe, Wet versterking regie volkshuisvesting: wat is het resultaat?",
			"https://www.stibbe.com/nl/publications-and-insights/wet-versterking-regie-volkshuisvesting-wat-is-het-resultaat", "", herlezen).Als(wmo.Aanname),
	},
	wmo.Versie[string]{
		Geldt: wmo.MustPeriode("2026-07-01", ""), Bekend: wmo.MustPeriode("2025-12-19", "2026-06-30"),
		Waarde: "de Wet versterking regie volkshuisvesting wordt verwacht vanaf 2026-07-01",
		Bron: document("Rijksoverheid, Novelle en besluit Wet regie volkshuisvesting naar Kamer",
			"https://www.rijksoverheid.nl/actueel/nieuws/2025/12/19/novelle-en-besluit-wet-regie-volkshuisvesting-naar-kamer", "2025-12-19"),
	},
)

// geschilcommissie is who settles a dispute between municipalities at last. Since
// when the commission of the convenanten did so was not found; the first version
// begins with the law.
var geschilcommissie = wmo.MustTijdlijn("commissie voor geschillen tussen gemeenten",
	wmo.Versie[string]{
		Geldt: sinds2015, Bekend: sinds2015,
		Waarde: "de geschillencommissie van de convenanten landelijke toegankelijkheid adviseert", Bron: geschilpagina.Als(wmo.Aanname),
	},
	wmo.Versie[string]{
		Geldt: wmo.MustPeriode(eersteDagSubcommissie, ""), Bekend: wmo.MustPeriode(eersteDagSubcommissie, ""),
		Waarde: "de subcommissie Woonplaatsbeginsel en Toegang van de Geschillencommissie Sociaal Domein doet uitspraak; " +
			"gemeenten spraken af die te volgen",
		Bron: geschilpagina,
	},
)

// sindsDwangsom is since the law knows a dwangsom for deciding too late.
var sindsDwangsom = wmo.MustPeriode("2009-10-01", "")

// dagenPerSchijf is how many days the first two amounts of a dwangsom last.
const dagenPerSchijf = 14

// dagbedragen are the amounts in cents a day of a dwangsom: of the first and the
// second fourteen days, and of the rest (Awb, 4:17, second paragraph). The text was
// read in the versions named; the change lies between them. None of the versions has an
// end: until the next was known, nobody knew of one.
var dagbedragen = wmo.MustTijdlijn("dagbedragen van de dwangsom",
	wmo.Versie[[3]int64]{
		Geldt: wmo.MustPeriode("2009-10-01", ""), Bekend: wmo.MustPeriode("2009-10-01", ""),
		Waarde: [3]int64{2000, 3000, 4000}, Bron: awb.van("2018-06-13").art("4:17", "2", ""),
	},
	wmo.Versie[[3]int64]{
		Geldt: wmo.MustPeriode("2018-06-14", ""), Bekend: wmo.MustPeriode("2018-06-14", ""),
		Waarde: [3]int64{2000, 3000, 4000}, Bron: awb.van("2018-06-13").art("4:17", "2", "").Als(wmo.Afgeleid),
	},
	wmo.Versie[[3]int64]{
		Geldt: wmo.MustPeriode("2019-01-01", ""), Bekend: wmo.MustPeriode("2019-01-01", ""),
		Waarde: [3]int64{2300, 3500, 4500}, Bron: awb.art("4:17", "2", ""),
	},
)
