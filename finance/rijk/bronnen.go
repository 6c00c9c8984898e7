package rijk

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Sources on money from the State. Where the full address of an article is not known, the address is
// that of the site and the title has what identifies the article.
var (
	duBesluit = wmo.Bron{
		Regeling: "Besluit decentralisatie- en integratie-uitkeringen", BWB: "BWBR0027383", Gezien: kit.Gelezen(), Zekerheid: wmo.Beleid,
	}
	psychiatrieNL  = kit.Document("Psychiatrie Nederland, over het budget voor beschermd wonen", "https://psychiatrie-nederland.nl", "")
	valenteAkkoord = kit.Document("Valente, akkoord VNG over verdeelmodel beschermd wonen",
		"https://www.valente.nl/nieuws/akkoord-vng-verdeelmodel-beschermd-wonen/", "2021-12-14")
	valenteMei2022           = kit.Document("Valente, meicirculaire 2022 gemeentefonds", "https://www.valente.nl/nieuws/meicirculaire-2022-gemeentefonds/", "")
	valenteMiljoenennota2026 = kit.Document("Valente, Miljoenennota 2026", "https://www.valente.nl", "")
	tabelMei2017             = kit.Document("Tabel van de meicirculaire 2017, in «Gezond stad» (5dok, document y8gppe64)", "https://5dok.net", "")
	begroting2018            = kit.Document("Rijksbegroting 2018, gemeentefonds", "https://rijksfinancien.nl", "")
	begroting2023            = kit.Document("Rijksbegroting 2023, memorie van toelichting gemeentefonds",
		"https://rijksfinancien.nl/memorie-van-toelichting/2023/OWB/B/onderdeel/1481059", "")
	begroting2024 = kit.Document("Rijksbegroting 2024, memorie van toelichting gemeentefonds",
		"https://rijksfinancien.nl/memorie-van-toelichting/2024/OWB/B/onderdeel/2110690", "")
	macrobudget2015 = kit.Document("VWS, verdeling macrobudget Wmo", "http://vws.rijksopenheid.nl/1057/verdeling-macrobudget-wmo", "")

	stentorZwolle = kit.Document("De Stentor, Zwolse wethouder schrikt van miljoenen minder voor zorg (artikel a4d71f1d)",
		"https://www.destentor.nl/zwolle/zwolse-wethouder-sloots-schrikt-van-miljoenen-minder-voor-zorg-het-geld-gaat-naar-het-westen~a4d71f1d/", "")
	stentorApeldoorn = kit.Document("De Stentor, rijk verdeelt zorggelden anders (artikel ab3d8372)",
		"https://www.destentor.nl/arnhem/rijk-verdeelt-zorggelden-anders-apeldoorn-en-zwolle-krijgen-vele-miljoenen-minder~ab3d8372/", "")
	stentorKampen = kit.Document("De Stentor, over Kampen (artikel a1858398)", "https://www.destentor.nl", "")
	binnenlands   = kit.Document("Binnenlands Bestuur, steden buiten Randstad de klos bij nieuw verdeelmodel",
		"https://www.binnenlandsbestuur.nl/sociaal/nieuws/steden-buiten-randstad-de-klos-bij-nieuw.9610818.lynkx", "")
	bnDeStem = kit.Document("BN DeStem, over de regio Bergen op Zoom (artikel ac98f46f)", "https://www.bndestem.nl", "")

	// Sources of the path: that it takes ten years was read there; that the steps are equal is
	// our inference.
	ingroei = kit.Document("Antwoord op, akkoord met gemeenten over beschermd wonen",
		"https://www.antwoordop.nl/wmo/nieuws/53830/akkoord-met-gemeenten-over-beschermd-wonen", "")
	ingroeiLineair     = ingroei.Als(wmo.Afgeleid)
	historischGeregeld = kit.Document("VNG, objectief verdeelmodel beschermd thuis", "https://vng.nl/artikelen/objectief-verdeelmodel-beschermd-thuis", "")
)

var padformule = wmo.Bron{Regeling: "budgetpad zoals de vraagsteller het opgeeft", Zekerheid: wmo.Afgeleid}
