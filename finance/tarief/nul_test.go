package tarief

// nulIsGeenWaarde are the required numbers of which zero says nothing, so that a Go caller who left one out
// is told.
var nulIsGeenWaarde = []string{
	"Uuropbouw.Productiviteit", "Maandloon.Bedrag", "Maandloon.UrenPerJaar", "Dagdeelopbouw.Groepsgrootte", "Etmaalinzet.Uren",
	"Tariefindexeringsvraag.Jaar",
}

// nulIsEenWaarde are the others, with what zero says.
var nulIsEenWaarde = map[string]string{
	"Tariefopbouwvraag.Decimalen":             "hele euro's",
	"Tarieftoetsvraag.Decimalen":              "hele euro's",
	"Uuropbouw.Werkgeverslasten":              "zij zitten al in het loon",
	"Loontoeslag.Aandeel":                     "een toeslag die er niet is",
	"Overheadopslag.Aandeel":                  "geen overhead",
	"Tariefindexeringsvraag.Procentdecimalen": "hele procenten",
	"Tariefindexeringsvraag.Tariefdecimalen":  "hele euro's",
	"IndexeerbaarTarief.Tarief":               "gratis",
	"Indexgewichten.Personeel":                "alles weegt als prijs",
	"Indexgewichten.Materieel":                "alles weegt als loon",
	"Kostenreeks.Raming":                      "geen stijging",
}
