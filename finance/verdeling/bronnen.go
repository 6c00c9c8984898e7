package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// The reserve of Gooi en Vechtstreek from 1 January 2018: a surplus goes first into a
// reserve with a ceiling. What lies above it, and who pays a deficit first, was not to
// be read.
var reserveGooi = kit.Document("Regio Gooi en Vechtstreek, voorstel over het delen van financieel risico",
	"https://studylibnl.com/doc/914933/voorstel---regio-gooi-en-vechtstreek", "2017-03-02")

// sleutelAfgesproken is the key as those give it who share by it.
var sleutelAfgesproken = wmo.Bron{Regeling: "sleutel zoals de deelnemers die opgeven", Zekerheid: wmo.Afgeleid}
