package rijk

import "github.com/bwo-sdk/wmo/finance/internal/proef"

// grenzenVan are the lowest and highest number that a field may have, and its decimals.
var grenzenVan = map[string]proef.Grens{
	"Narekeningsvraag.Geheel":    {"-1000000000000", "1000000000000", 4},
	"Narekeningsvraag.Aandeel":   {"0", "10", 6},
	"Narekeningsvraag.Stap":      {"-1000000000000", "1000000000000", 4},
	"Narekeningsvraag.Van":       {"-1000000000000", "1000000000000", 4},
	"Narekeningsvraag.Naar":      {"-1000000000000", "1000000000000", 4},
	"Publicatie.Afronding":       {"0.0001", "1000000000000", 4},
	"Budgetpad.Stappen":          {"1", "40", 0},
	"Budgetpad.Startjaar":        {"1900", "2200", 0},
	"Budgetpad.Uitstel":          {"0", "100", 0},
	"Budgetpad.Plafond":          {"0", "999999999999.99999", 5},
	"Budgetdeelnemer.Historisch": {"0", "1000000000000", 10},
	"Budgetdeelnemer.Objectief":  {"0", "1000000000000", 10},
	"Budgetdeelnemer.Inwoners":   {"0", "100000000", 0},
	"Budgetvariant.Stappen":      {"0", "40", 0},
	"Budgetvariant.Startjaar":    {"1900", "2200", 0},
	"Budgetvariant.Uitstel":      {"0", "100", 0},
	"Budgetvariant.Plafond":      {"0", "999999999999.99999", 5},
	"Rijksbudget.Basis":          {"0.01", "999999999999.99", 2},
	"Budgetindex.Percentage":     {"-100", "100", 10},
	"Herverdeelvraag.Totaal":     {"0.01", "999999999999.99", 2},
	"Publicatie.Waarde":          {"-1000000000000", "1000000000000", 4},
	"Narekeningsvraag.Aantal":    {"0", "1000000000000", 4},
	"Budgetmutatie.Bedrag":       {"-999999999999.99", "999999999999.99", 2},
	"Budgetpad.Van":              {"1900", "2200", 0},
	"Budgetpad.Tot":              {"1900", "2200", 0},
	"Budgetindex.Jaar":           {"1901", "2200", 0},
	"Budgetmutatie.Jaar":         {"1901", "2200", 0},
	"Rijkstotaalvraag.Van":       {"1900", "2200", 0},
	"Rijkstotaalvraag.Tot":       {"1900", "2200", 0},
	"Uitkeringsvraag.Jaar":       {"1900", "2200", 0},
}
