package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// The formulas of events and turning points.
var (
	formulePrikkelAanbieder = register.Formule("FIN-F-PRIKKEL-AANBIEDER", "ΔS = S1 − S0 − w",
		"S1 en S0 resultaat met en zonder de gebeurtenis, w wat de aanbieder voor welzijn betaalt", kit.Boekhoudkundig())
	formulePrikkelGemeente = register.Formule("FIN-F-PRIKKEL-GEMEENTE", "ΔG = G1 − G0 + o",
		"G1 en G0 netto voor de gemeente met en zonder de gebeurtenis, o overige uitgaven, onder nul wat zij bespaart", kit.Boekhoudkundig())
	formuleKnikRuimte = register.Formule("FIN-F-KNIK-RUIMTE", "n = M / w",
		"M de bestedingsruimte, of het deel ervan waarbij partijen overleggen, w waarde van het gebruik van één cliënt", contractstandaard.Als(wmo.Afgeleid))
	formuleKnikCorridor = register.Formule("FIN-F-KNIK-CORRIDOR", "n = (K − F) / k",
		"K grens van de corridor, F vaste kosten, k kosten van één cliënt", corridorAfgesproken)
	formuleNulGebruik = register.Formule("FIN-F-NULPUNT-GEBRUIK", "n = F / (w − k)",
		"F vaste kosten, w opbrengst van één cliënt, k kosten van één cliënt", kit.Boekhoudkundig())
	formuleNulVast = register.Formule("FIN-F-NULPUNT-VAST", "n = (B − F) / k",
		"B wat hoogstens betaald wordt, F vaste kosten, k kosten van één cliënt", kit.Boekhoudkundig())
)

// Assumptions behind every event.
var prikkelAannames = []wmo.Voorbehoud{
	register.Aanname("FIN-A-GEMIDDELD", "een cliënt die komt, gaat of langer blijft is een gemiddelde cliënt, en de vaste kosten blijven gelijk"),
	register.Aanname("FIN-A-GEEN-GEVOLG", "een vrijgekomen plek wordt niet opgevuld, en andere hulp die in de plaats komt telt alleen mee als zij is opgegeven"),
	register.Aanname("FIN-A-MAAND", "een maand langer is een evenredig deel van de periode, met een evenredig deel van de eenheden en de eigen bijdrage"),
}
