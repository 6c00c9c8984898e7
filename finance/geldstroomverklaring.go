package finance

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
		"B budget, K kosten, b bandbreedte, s en u het aandeel dat boven en onder de band verrekend wordt", corridorAfgesproken,
	}
	formuleKosten    = Formule{"FIN-F-KOSTEN", "K = c · q · n + F", "c kostprijs per eenheid, q eenheden per cliënt, n cliënten, F vaste kosten", boekhoudkundig}
	formuleResultaat = Formule{"FIN-F-RESULTAAT", "S = R − K", "R opbrengst, K kosten", boekhoudkundig}
	formuleBijdragen = Formule{"FIN-F-BIJDRAGEN", "E = e · n", "e eigen bijdrage per cliënt, n cliënten", boekhoudkundig}
	formuleNetto     = Formule{"FIN-F-NETTO", "G = R − E", "R betaald aan de aanbieder, E eigen bijdragen", boekhoudkundig}
)

var geldstroomFormules = []Formule{
	formulePQ, formuleOutput, formuleLumpsum, formuleBudget, formuleCapitatie, formuleRuimte, formuleCorridor,
	formuleKosten, formuleResultaat, formuleBijdragen, formuleNetto,
}

// verklaar tells step by step how an inzet leads to g.
func (a *Arrangement) verklaar(r *rekening, i *Inzet, g *Geldstroom) {
	n, q := aantal("n", i.Clienten, "cliënten"), aantal("q", i.EenhedenPerClient, "eenheden per cliënt")
	a.verklaarWaarde(r, i, g)
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

func (a *Arrangement) verklaarWaarde(r *rekening, i *Inzet, g *Geldstroom) {
	n, q := aantal("n", i.Clienten, "cliënten"), aantal("q", i.EenhedenPerClient, "eenheden per cliënt")
	switch a.Bekostiging {
	case Inspanningsgericht:
		r.stap(&formulePQ, "waarde van het gebruik", euro("W", g.Waarde), euro("p", a.Tarief.Bedrag()), q, n)
	case Outputgericht:
		r.stap(&formuleOutput, "waarde van de resultaten", euro("W", g.Waarde), euro("P", a.Resultaatprijs.Prijs.Bedrag()), n)
	case Populatiegericht:
		inwoners := aantal("N", getalVan(i.Inwoners), "inwoners")
		r.stap(&formuleCapitatie, "bedrag voor de bevolking", euro("W", g.Waarde), euro("k", a.Capitatie.Bedrag()), inwoners)
	default:
		if l := a.Lumpsum; l != nil {
			r.stap(&formuleLumpsum, "lumpsum", euro("B", g.Waarde), euro("p", l.VirtueelTarief.Bedrag()),
				aantal("q", l.Eenheden, "eenheden"), aantal("t", l.Factor, ""))
			return
		}
		r.stap(&formuleBudget, "budget", euro("W", g.Waarde), euro("B", *a.Budget))
	}
}
