package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// reserveGooi is the reserve of Gooi en Vechtstreek from 1 January 2018: a surplus first goes into a
// reserve with a ceiling. What happens above the ceiling, and who pays a deficit first, the document
// does not say.
var reserveGooi = kit.Document("Regio Gooi en Vechtstreek, voorstel over het delen van financieel risico",
	"https://studylibnl.com/doc/914933/voorstel---regio-gooi-en-vechtstreek", "2017-03-02")

// sleutelAfgesproken cites the key that the participants gave.
var sleutelAfgesproken = wmo.Bron{Regeling: "sleutel zoals de deelnemers die opgeven", Zekerheid: wmo.Afgeleid}
