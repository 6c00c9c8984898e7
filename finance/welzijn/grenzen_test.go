package welzijn

import "github.com/bwo-sdk/wmo/finance/internal/proef"

// grenzenVan are the lowest and highest number that a field may have, and its decimals.
var grenzenVan = map[string]proef.Grens{
	"Vermedenvraag.Kosten":        {"0", "999999999999.99", 2},
	"Vermedenvraag.Aanloopkosten": {"0", "999999999999.99", 2},
	"Vermedenvraag.Bereikt":       {"0.0000000001", "100000000", 10},
	"Vermedenvraag.Decimalen":     {"0", "6", 0},
	"Duurderezorg.PerGeval":       {"0.01", "999999999999.99", 2},
	"Aangetoond.Aandeel":          {"0", "1", 10},
	"Maatregelenvraag.Jaren":      {"1", "30", 0},
	"Maatregelenvraag.Budget":     {"0", "999999999999.99", 2},
	"Maatregel.Effect":            {"0", "999999999999.99", 2},
	"Maatregel.Eenmalig":          {"0", "999999999999.99", 2},
	"Maatregel.Jaarlijks":         {"0", "999999999999.99", 2},
}
