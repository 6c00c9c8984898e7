package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// The formulas of one period under an arrangement.
var (
	formulePQ      = register.Formule("FIN-F-PQ", "W = p · q · n", "p tarief, q eenheden per cliënt, n cliënten", bekostigingsleer)
	formuleOutput  = register.Formule("FIN-F-OUTPUT", "W = P · n", "P prijs per resultaat, n cliënten", bekostigingsleer)
	formuleLumpsum = register.Formule("FIN-F-LUMPSUM", "B = p · q · t",
		"p virtueel tarief, q eenheden in het uitgangsjaar, t transformatiefactor", lumpsumFryslan)
	formuleBudget    = register.Formule("FIN-F-BUDGET", "W = B", "B het budget dat partijen afspraken", kit.Boekhoudkundig())
	formuleCapitatie = register.Formule("FIN-F-CAPITATIE", "W = k · N", "k bedrag per inwoner, N inwoners", populatieleer)
	formuleRuimte    = register.Formule("FIN-F-RUIMTE", "R = min(W, M)", "W waarde van het gebruik, M bestedingsruimte", contractstandaard)
	formuleCorridor  = register.Formule("FIN-F-CORRIDOR", "R = B + s · max(0, K − B · (1 + b)) − u · max(0, B · (1 − b) − K)",
		"B budget, K kosten, b bandbreedte, s en u het aandeel dat boven en onder de band verrekend wordt; "+
			"B · b en wat verrekend wordt elk op de cent", corridorAfgesproken)
	formuleKosten = register.Formule("FIN-F-KOSTEN", "K = c · q · n + F",
		"c kostprijs per eenheid, q eenheden per cliënt, n cliënten, F vaste kosten", kit.Boekhoudkundig())
	formuleResultaat = register.Formule("FIN-F-RESULTAAT", "S = R − K", "R opbrengst, K kosten", kit.Boekhoudkundig())
	formuleBijdragen = register.Formule("FIN-F-BIJDRAGEN", "E = e · n", "e eigen bijdrage per cliënt, n cliënten", kit.Boekhoudkundig())
	formuleNetto     = register.Formule("FIN-F-NETTO", "G = R − E", "R betaald aan de aanbieder, E eigen bijdragen", kit.Boekhoudkundig())

	formulePerClient   = register.Formule("FIN-F-PER-CLIENT", "k = K / n", "K kosten van de aanbieder, n cliënten", kit.Boekhoudkundig())
	formuleNietBetaald = register.Formule("FIN-F-NIET-BETAALD", "N = W − R",
		"W waarde van het gebruik, R opbrengst tot de bestedingsruimte", kit.Boekhoudkundig())
	formuleOverleg = register.Formule("FIN-F-OVERLEG", "O = d · M",
		"d het deel van de bestedingsruimte M waarbij partijen overleggen", contractstandaard)
)

// verklaar adds the steps by which the inzet leads to g.
func (a *Arrangement) verklaar(r *wmo.Verantwoording, i *Inzet, g *Geldstroom) {
	n, q := wmo.Aantal("n", i.Clienten, "cliënten"), wmo.Aantal("q", i.EenhedenPerClient, "eenheden per cliënt")
	a.verklaarWaarde(r, i.Inwoners, g, n, q)
	kosten := g.kosten()
	r.Stap(formuleKosten, "kosten van de aanbieder", wmo.Euro("K", kosten), wmo.Euro("c", i.Kostprijs.Bedrag()), q, n, wmo.Euro("F", g.VasteKosten))
	switch {
	case a.Bestedingsruimte != nil:
		r.Stap(formuleRuimte, "opbrengst tot de bestedingsruimte", wmo.Euro("R", g.Opbrengst), wmo.Euro("W", g.Waarde), wmo.Euro("M", *a.Bestedingsruimte))
	case a.Corridor != nil:
		c := a.Corridor
		r.Stap(formuleCorridor, "opbrengst met verrekening buiten de corridor", wmo.Euro("R", g.Opbrengst), wmo.Euro("B", g.Waarde), wmo.Euro("K", kosten),
			wmo.Aantal("b", c.Bandbreedte, ""), wmo.Aantal("s", c.AandeelBoven, ""), wmo.Aantal("u", c.AandeelOnder, ""))
	}
	r.Stap(formuleResultaat, "resultaat van de aanbieder", wmo.Euro("S", g.Resultaat), wmo.Euro("R", g.Opbrengst), wmo.Euro("K", kosten))
	if a.Bijdrage.PerClient != nil {
		r.Stap(formuleBijdragen, "eigen bijdragen", wmo.Euro("E", g.Bijdragen), wmo.Euro("e", *a.Bijdrage.PerClient), n)
	}
	r.Stap(formuleNetto, "netto voor de gemeente", wmo.Euro("G", g.NettoGemeente), wmo.Euro("R", g.Opbrengst), wmo.Euro("E", g.Bijdragen))
}

// verklaarWaarde adds the step that calculates the value, from n clients, q units per client or the
// number of inhabitants, whichever the funding counts.
func (a *Arrangement) verklaarWaarde(r *wmo.Verantwoording, inwoners int, g *Geldstroom, n, q wmo.Grootheid) {
	switch a.Bekostiging {
	case Inspanningsgericht:
		r.Stap(formulePQ, "waarde van het gebruik", wmo.Euro("W", g.Waarde), wmo.Euro("p", a.Tarief.Bedrag()), q, n)
	case Outputgericht:
		r.Stap(formuleOutput, "waarde van de resultaten", wmo.Euro("W", g.Waarde), wmo.Euro("P", a.Resultaatprijs.Prijs.Bedrag()), n)
	case Populatiegericht:
		r.Stap(formuleCapitatie, "bedrag voor de bevolking", wmo.Euro("W", g.Waarde), wmo.Euro("k", a.Capitatie.Bedrag()), wmo.Aantal("N", inwoners, "inwoners"))
	default:
		if l := a.Lumpsum; l != nil {
			r.Stap(formuleLumpsum, "lumpsum", wmo.Euro("B", g.Waarde), wmo.Euro("p", l.VirtueelTarief.Bedrag()),
				wmo.Aantal("q", l.Eenheden, "eenheden"), wmo.Aantal("t", l.Factor, ""))
			return
		}
		r.Stap(formuleBudget, "budget", wmo.Euro("W", g.Waarde), wmo.Euro("B", *a.Budget))
	}
}
