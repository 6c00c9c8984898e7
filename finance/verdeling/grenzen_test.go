package verdeling

import "github.com/bwo-sdk/wmo/finance/internal/proef"

// grenzenVan are the lowest and highest number that a field may have, and its decimals.
var grenzenVan = map[string]proef.Grens{
	"Geldverdeling.Bedrag":                {"-999999999999.99", "999999999999.99", 2},
	"Deelnemer.Aandeel":                   {"0", "100000000", 6},
	"Deelnemer.Inwoners":                  {"0", "100000000", 0},
	"Deelnemer.Clienten":                  {"0", "100000000", 6},
	"Deelnemer.Dagen":                     {"0", "100000000", 6},
	"Deelnemer.Kosten":                    {"0", "999999999999.99", 2},
	"Maatstaf.Weging":                     {"0.000001", "100000000", 6},
	"Afrekendeelnemer.Voorschot":          {"0", "999999999999.99", 2},
	"Afrekendeelnemer.EigenKosten":        {"0", "999999999999.99", 2},
	"Afrekeningsvraag.GezamenlijkeKosten": {"0", "999999999999.99", 2},
	"Afrekenreserve.Saldo":                {"0", "999999999999.99", 2},
	"Reserveafspraak.Plafond":             {"0", "999999999999.99", 2},
	"Reservevraag.Beginsaldo":             {"0", "999999999999.99", 2},
	"Boekjaar.Jaar":                       {"1900", "2200", 0},
	"Boekjaar.Resultaat":                  {"-999999999999.99", "999999999999.99", 2},
}
