package verblijfsbijdrage

// nulIsGeenWaarde are the required numbers of which zero says nothing, so that a Go caller
// who left one out is told.
var nulIsGeenWaarde = []string{
	"Opvangbedragen.Standaardpremie", "Opvangbedragen.ZakEnKleedgeld",
	"Aftrekbedragen.Premie", "Aftrekbedragen.PremieMaximum", "Aftrekbedragen.ZakgeldGehuwd", "Aftrekbedragen.ZakgeldOngehuwd",
	"Normbedragen.Gehuwd", "Normbedragen.Ongehuwd",
}

// nulIsEenWaarde are the others, with what zero says.
var nulIsEenWaarde = map[string]string{
	"Aftrekbedragen.PremiePercentage":           "de premie hangt niet van het inkomen af",
	"Aftrekbedragen.PremieMinimumOngehuwd":      "er is geen laagste premie",
	"Aftrekbedragen.PremieMinimumGehuwd":        "er is geen laagste premie",
	"Aftrekbedragen.ZorgtoeslagOngehuwd":        "er is geen zorgtoeslag",
	"Aftrekbedragen.ZorgtoeslagGehuwd":          "er is geen zorgtoeslag",
	"Aftrekbedragen.ZorgtoeslagVanaf":           "zij wordt bij elk inkomen minder",
	"Aftrekbedragen.ZorgtoeslagPercentage":      "zij wordt niet minder",
	"Aftrekbedragen.AftrekOnderPensioen":        "er is geen vaste aftrek",
	"Aftrekbedragen.AftrekPensioen":             "er is geen vaste aftrek",
	"Aftrekbedragen.VrijlatingPensioenOngehuwd": "een kwart van alles is vrij",
	"Aftrekbedragen.VrijlatingPensioenGehuwd":   "een kwart van alles is vrij",
	"Aftrekbedragen.VrijlatingOngehuwd":         "een kwart van alles is vrij",
	"Aftrekbedragen.VrijlatingGehuwd":           "een kwart van alles is vrij",
	"Normbedragen.VerhogingOngehuwd":            "er is geen verhoging",
	"Normbedragen.VerhogingGehuwd":              "er is geen verhoging",
}
