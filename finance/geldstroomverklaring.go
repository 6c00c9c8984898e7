package finance

import "github.com/bwo-sdk/wmo"

// The formulas of one period under an arrangement.
var (
	formulePQ        = Formule{"FIN-F-PQ", "W = p · q · n", "p tarief, q eenheden per cliënt, n cliënten", bekostigingsleer}
	formuleOutput    = Formule{"FIN-F-OUTPUT", "W = P · n", "P prijs per resultaat, n cliënten", bekostigingsleer}
	formuleLumpsum   = Formule{"FIN-F-LUMPSUM", "B = p · q · t", "p virtueel tarief, q eenheden in het uitgangsjaar, t transformatiefactor", lumpsumFryslan}
	formuleBudget    = Formule{"FIN-F-BUDGET", "W = B", "B het budget dat partijen afspraken", boekhoudkundig}
	formuleCapitatie = Formule{"FIN-F-CAPITATIE", "W = k · N", "k bedrag per inwoner, N inwoners", populatieleer}
	formuleRuimte    = Formule{"FIN-F-RUIMTE", "R = min(W, M)", "W waarde van het gebruik, M bestedingsruimte", contractstandaard}
	formuleCorridor  = Formule{
		"FIN-F-CORRIDOR", "R = B + s · max(0, K − B · (1 + b)) − u · max(0, B · (1 − b) − K)",
		"B budget, K kosten, b bandbreedte, s en u het aandeel dat boven en onder de band verrekend wordt; " +
			"B · b en wat verrekend wordt elk op de cent", corridorAfgesproken,
	}
	formuleKosten    = Formule{"FIN-F-KOSTEN", "K = c · q · n + F", "c kostprijs per eenheid, q eenheden per cliënt, n cliënten, F vaste kosten", boekhoudkundig}
	formuleResultaat = Formule{"FIN-F-RESULTAAT", "S = R − K", "R opbrengst, K kosten", boekhoudkundig}
	formuleBijdragen = Formule{"FIN-F-BIJDRAGEN", "E = e · n", "e eigen bijdrage per cliënt, n cliënten", boekhoudkundig}
	formuleNetto     = Formule{"FIN-F-NETTO", "G = R − E", "R betaald aan de aanbieder, E eigen bijdragen", boekhoudkundig}

	formulePerClient   = Formule{"FIN-F-PER-CLIENT", "k = K / n", "K kosten van de aanbieder, n cliënten", boekhoudkundig}
	formuleNietBetaald = Formule{"FIN-F-NIET-BETAALD", "N = W − R", "W waarde van het gebruik, R opbrengst tot de bestedingsruimte", boekhoudkundig}
	formuleOverleg     = Formule{"FIN-F-OVERLEG", "O = d · M", "d het deel van de bestedingsruimte M waarbij partijen overleggen", contractstandaard}
)

var geldstroomFormules = []Formule{
	formulePQ, formuleOutput, formuleLumpsum, formuleBudget, formuleCapitatie, formuleRuimte, formuleCorridor,
	formuleKosten, formuleResultaat, formuleBijdragen, formuleNetto, formulePerClient, formuleNietBetaald, formuleOverleg,
}

// verklaar tells step by step how an inzet leads to g.
func (a *Arrangement) verklaar(r *rekening, i *Inzet, g *Geldstroom) {
	n, q := aantal("n", i.Clienten, "cliënten"), aantal("q", i.EenhedenPerClient, "eenheden per cliënt")
	a.verklaarWaarde(r, i.Inwoners, g, n, q)
	kosten := g.kosten()
	r.stap(&formuleKosten, "kosten van de aanbieder", euro("K", kosten), euro("c", i.Kostprijs.Bedrag()), q, n, euro("F", g.VasteKosten))
	switch {
	case a.Bestedingsruimte != nil:
		r.stap(&formuleRuimte, "opbrengst tot de bestedingsruimte", euro("R", g.Opbrengst), euro("W", g.Waarde), euro("M", *a.Bestedingsruimte))
	case a.Corridor != nil:
		c := a.Corridor
		r.stap(&formuleCorridor, "opbrengst met verrekening buiten de corridor", euro("R", g.Opbrengst), euro("B", g.Waarde), euro("K", kosten),
			aantal("b", c.Bandbreedte, ""), aantal("s", c.AandeelBoven, ""), aantal("u", c.AandeelOnder, ""))
	}
	r.stap(&formuleResultaat, "resultaat van de aanbieder", euro("S", g.Resultaat), euro("R", g.Opbrengst), euro("K", kosten))
	if a.Bijdrage.PerClient != nil {
		r.stap(&formuleBijdragen, "eigen bijdragen", euro("E", g.Bijdragen), euro("e", *a.Bijdrage.PerClient), n)
	}
	r.stap(&formuleNetto, "netto voor de gemeente", euro("G", g.NettoGemeente), euro("R", g.Opbrengst), euro("E", g.Bijdragen))
}

// verklaarWaarde: n clients and q units for each, and inhabitants, as far as they count.
func (a *Arrangement) verklaarWaarde(r *rekening, inwoners int, g *Geldstroom, n, q wmo.Grootheid) {
	switch a.Bekostiging {
	case Inspanningsgericht:
		r.stap(&formulePQ, "waarde van het gebruik", euro("W", g.Waarde), euro("p", a.Tarief.Bedrag()), q, n)
	case Outputgericht:
		r.stap(&formuleOutput, "waarde van de resultaten", euro("W", g.Waarde), euro("P", a.Resultaatprijs.Prijs.Bedrag()), n)
	case Populatiegericht:
		r.stap(&formuleCapitatie, "bedrag voor de bevolking", euro("W", g.Waarde), euro("k", a.Capitatie.Bedrag()), aantal("N", getalVan(inwoners), "inwoners"))
	default:
		if l := a.Lumpsum; l != nil {
			r.stap(&formuleLumpsum, "lumpsum", euro("B", g.Waarde), euro("p", l.VirtueelTarief.Bedrag()),
				aantal("q", l.Eenheden, "eenheden"), aantal("t", l.Factor, ""))
			return
		}
		r.stap(&formuleBudget, "budget", euro("W", g.Waarde), euro("B", *a.Budget))
	}
}
