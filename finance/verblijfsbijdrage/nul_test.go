package verblijfsbijdrage

// nulIsGeenWaarde are the required numbers of which zero says nothing, so that a Go caller
// who left one out is told.
var nulIsGeenWaarde = []string{
	"Opvangbedragen.Standaardpremie", "Opvangbedragen.ZakEnKleedgeld",
}

// nulIsEenWaarde are the others, with what zero says.
var nulIsEenWaarde = map[string]string{}
