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
	tabelMei2017 = kit.Document("Tabel van de meicirculaire 2017, in «Gezond stad» (5dok, document y8gppe64)", "https://5dok.net", "")

	// Sources of the path: that it takes ten years was read there; that the steps are equal is
	// our inference.
	ingroei = kit.Document("Antwoord op, akkoord met gemeenten over beschermd wonen",
		"https://www.antwoordop.nl/wmo/nieuws/53830/akkoord-met-gemeenten-over-beschermd-wonen", "")
	ingroeiLineair     = ingroei.Als(wmo.Afgeleid)
	historischGeregeld = kit.Document("VNG, objectief verdeelmodel beschermd thuis", "https://vng.nl/artikelen/objectief-verdeelmodel-beschermd-thuis", "")
)

var padformule = wmo.Bron{Regeling: "budgetpad zoals de vraagsteller het opgeeft", Zekerheid: wmo.Afgeleid}
