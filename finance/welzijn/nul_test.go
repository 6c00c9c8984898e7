package welzijn

// nulIsGeenWaarde are the required numbers of which zero says nothing, so that a Go caller
// who left one out is told.
var nulIsGeenWaarde = []string{
	"Duurderezorg.PerGeval", "Maatregelenvraag.Jaren", "Vermedenvraag.Bereikt",
}

// nulIsEenWaarde are the others, with what zero says.
var nulIsEenWaarde = map[string]string{
	"Aangetoond.Aandeel":      "er is niets vermeden",
	"Maatregel.Eenmalig":      "alle kosten zijn jaarlijks",
	"Maatregel.Effect":        "de maatregel doet niets",
	"Maatregel.Jaarlijks":     "alle kosten zijn eenmalig",
	"Vermedenvraag.Decimalen": "hele getallen",
	"Vermedenvraag.Kosten":    "het welzijn kost niets",
}
