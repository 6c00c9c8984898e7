package bw

import "github.com/bwo-sdk/wmo"

// beginWmo is the day on which the Wmo 2015 came into force.
var (
	beginWmo  = wmo.MustDatum("2015-01-01")
	sinds2015 = wmo.Vanaf(beginWmo)
)

const dagenPerWeek = 7

// ingangVersterkingRegie is the day on which every council had to give priority for homes
// to the groups that the law names (Wet versterking regie volkshuisvesting).
var ingangVersterkingRegie = wmo.MustDatum("2026-07-01")

// voorgenomenVoorrang is what was announced before that law was made, from the day that was
// expected then.
var voorgenomenVoorrang = wmo.MustTijdlijn("voorgenomen wijziging van de voorrang",
	// The source says that the law was adopted. The expected day was on a page of
	// omgevingsweb.nl whose address is not known any more.
	wmo.StandOf("de Tweede Kamer nam de Wet versterking regie volkshuisvesting aan; verwacht vanaf 2026-06-01",
		documentGezien("Stibbe, Wet versterking regie volkshuisvesting: wat is het resultaat?",
			"https://www.stibbe.com/nl/publications-and-insights/wet-versterking-regie-volkshuisvesting-wat-is-het-resultaat", "", herlezen).Als(wmo.Aanname).
			Sinds(wmo.MustDatum("2026-06-01")).BekendSinds(wmo.MustDatum("2025-07-03")).BekendTotEnMet(wmo.MustDatum("2025-12-18"))),
	wmo.StandOf("de Wet versterking regie volkshuisvesting wordt verwacht vanaf 2026-07-01",
		document("Rijksoverheid, Novelle en besluit Wet regie volkshuisvesting naar Kamer",
			"https://www.rijksoverheid.nl/actueel/nieuws/2025/12/19/novelle-en-besluit-wet-regie-volkshuisvesting-naar-kamer", "2025-12-19").
			Sinds(ingangVersterkingRegie).BekendSinds(wmo.MustDatum("2025-12-19")).BekendTotEnMet(wmo.MustDatum("2026-06-30"))),
)

// geschilcommissie is the commission that settles disputes between municipalities in the
// last step. Since when the first one did was not found; it begins here with the law.
var geschilcommissie = wmo.MustTijdlijn("commissie voor geschillen tussen gemeenten",
	wmo.StandOf("de geschillencommissie van de convenanten landelijke toegankelijkheid adviseert",
		geschilpagina.Als(wmo.Aanname).Sinds(beginWmo).BekendSinds(beginWmo)),
	wmo.StandOf("de subcommissie Woonplaatsbeginsel en Toegang van de Geschillencommissie Sociaal Domein doet uitspraak; gemeenten spraken af die te volgen",
		geschilpagina.Sinds(beginSubcommissie).BekendSinds(beginSubcommissie)),
)

// beginDwangsom is the first day on which the law had a dwangsom for a late decision.
var beginDwangsom = wmo.MustDatum("2009-10-01")

// dagenPerSchijf is how many days the first two amounts of a dwangsom last.
const dagenPerSchijf = 14

// The amounts went up by a regulation of 14 November 2018 (Stcrt. 2018, 65542). It was not
// read: what it says of notices received before 2019 is from the page below.
var (
	nieuweDagbedragen  = wmo.MustDatum("2019-01-01")
	indexeringBekend   = wmo.MustDatum("2018-11-22")
	overgangIndexering = documentGezien("VNG, Indexering Wet dwangsom en beroep bij niet tijdig beslissen (over Stcrt. 2018, 65542)",
		"https://www.omgevingsweb.nl/nieuws/indexering-wet-dwangsom-en-beroep-bij-niet-tijdig-beslissen/", "2018-11-23", herlezen).Als(wmo.Aanname)
)
