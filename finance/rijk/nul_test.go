package rijk

// nulIsGeenWaarde are the required numbers of which zero says nothing, so that a Go caller
// who left one out is told.
var nulIsGeenWaarde = []string{
	"Budgetindex.Jaar", "Budgetmutatie.Bedrag", "Budgetmutatie.Jaar", "Budgetpad.Stappen", "Budgetpad.Tot", "Budgetpad.Van",
	"Herverdeelvraag.Totaal", "Rijksbudget.Basis", "Rijkstotaalvraag.Tot", "Rijkstotaalvraag.Van", "Uitkeringsvraag.Jaar",
}

// nulIsEenWaarde are the others, with what zero says.
var nulIsEenWaarde = map[string]string{
	"Budgetdeelnemer.Historisch": "vandaag krijgt deze niets",
	"Budgetdeelnemer.Objectief":  "straks krijgt deze niets",
	"Budgetindex.Percentage":     "het totaal blijft gelijk",
	"Publicatie.Waarde":          "nul is gepubliceerd",
}
