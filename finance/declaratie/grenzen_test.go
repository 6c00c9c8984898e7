package declaratie

import "github.com/bwo-sdk/wmo/finance/internal/proef"

// grenzenVan are the lowest and highest number that a field may have, and its decimals.
var grenzenVan = map[string]proef.Grens{
	"Declaratieregel.Volume":           {"0", "99999999", 0},
	"Declaratieregel.GeleverdeMinuten": {"1", "99999999", 0},
	"Declaratieregel.Tarief":           {"0", "999999.99", 2},
	"Declaratieregel.Uurtarief":        {"0", "999999.99", 2},
	"Declaratieruimtevraag.Budget":     {"0", "999999.99", 2},
	"Omvang.Volume":                    {"1", "99999999", 0},
	"Productperiode.Geleverd":          {"0", "99999999", 6},
	"Productperiode.Gedeclareerd":      {"0", "999999.99", 2},
	"Levering.Volume":                  {"0.000001", "99999999", 6},
	"Etmaalvraag.Bedrag":               {"0", "99999999.99", 2},
}
