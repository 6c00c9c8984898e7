package verblijfsbijdrage

import "github.com/bwo-sdk/wmo/finance/internal/proef"

// grenzenVan are the lowest and highest number that a field may have, and its decimals.
var grenzenVan = map[string]proef.Grens{
	"Opvangvraag.Inkomen":            {"-999999999.99", "999999999.99", 2},
	"Opvangvraag.Vermogen":           {"0", "999999999.99", 2},
	"Opvangvraag.Zorgtoeslag":        {"0", "999999.99", 2},
	"Opvangbedragen.ZakEnKleedgeld":  {"0.01", "999999.99", 2},
	"Opvangbedragen.Standaardpremie": {"0.01", "999999.99", 2},
}
