package finance

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// The formulas of a conversion.
var (
	formuleGroei = register.Formule("FIN-F-GROEI", "n(t) = n · f^t",
		"n cliënten nu, f groeifactor per jaar, t het jaar (1 is het eerste)", omzettingAfgesproken)
	formuleDoorgeleid = register.Formule("FIN-F-DOORGELEID", "D = v · d · q · n(t)",
		"v vergoeding per eenheid, d doorgeleid deel, q eenheden per cliënt nu, n(t) cliënten", omzettingAfgesproken)
	formuleIndicaties = register.Formule("FIN-F-INDICATIES", "I = i · k", "i indicaties per jaar, k kosten van één indicatie", kit.Boekhoudkundig())
	formuleVermeden   = register.Formule("FIN-F-VERMEDEN", "V = a · n · b", "a aandeel, n cliënten, b bedrag per cliënt per jaar", omzettingAfgesproken)
	formuleGemeente   = register.Formule("FIN-F-GEMEENTE", "G = R − E + I + O − V",
		"R betaald aan aanbieders, E eigen bijdragen, I indicaties, O overgangskosten, V vermeden duurdere zorg", kit.Boekhoudkundig())
	formuleAanbieders = register.Formule("FIN-F-AANBIEDERS", "S = R − K − D",
		"R opbrengst, K kosten, D doorbetaald aan wie ondersteuning overneemt", kit.Boekhoudkundig())
	formuleEigenEenheden = register.Formule("FIN-F-EIGEN-EENHEDEN", "q' = q · (1 − Σ d)",
		"q eenheden per cliënt nu, d elk deel dat wordt doorgeleid, q' wat de aanbieder zelf blijft geven", omzettingAfgesproken)
	formuleCumulatief = register.Formule("FIN-F-CUMULATIEF", "C(t) = C + G zonder − G met",
		"C bespaard tot en met het vorige jaar, G wat de gemeente in dit jaar netto kwijt is", kit.Boekhoudkundig())
	formuleBesparing = register.Formule("FIN-F-BESPARING", "B = G zonder − G met", "G wat de gemeente netto kwijt is", kit.Boekhoudkundig())
)

// verklaar adds the steps: the first year by product, the savings of each year, and the total by
// item.
func (o *Omzetting) verklaar(r *wmo.Verantwoording, b *Omzettingsbeeld) {
	for i := range o.Producten {
		o.Producten[i].verklaar(r, o.Groei)
		o.Producten[i].verklaarOnderbedeling(r, o.Groei)
	}
	if v := o.Vermeden; v != nil {
		r.Stap(formuleVermeden, "vermeden duurdere zorg per jaar", wmo.Euro("V", o.vermeden()),
			wmo.Aantal("a", v.Aandeel, ""), wmo.Aantal("n", v.Clienten, "cliënten"), wmo.Euro("b", v.Bedrag))
	}
	var eerder wmo.Bedrag
	for i := range b.Jaren {
		j := &b.Jaren[i]
		r.Stap(formuleCumulatief, fmt.Sprintf("bespaard tot en met jaar %d", j.Jaar), wmo.Euro("C(t)", j.Cumulatief),
			wmo.Euro("C", eerder), wmo.Euro("G zonder", j.Stand.Zonder.Gemeente.Netto), wmo.Euro("G met", j.Stand.Met.Gemeente.Netto))
		eerder = j.Cumulatief
	}
	b.Totaal.Zonder.verklaar(r, ", alle jaren, zonder omzetting")
	b.Totaal.Met.verklaar(r, ", alle jaren, met omzetting")
	r.Stap(formuleBesparing, "wat de gemeente bespaart, alle jaren", wmo.Euro("B", b.Totaal.Verschil.Gemeente),
		wmo.Euro("G zonder", b.Totaal.Zonder.Gemeente.Netto), wmo.Euro("G met", b.Totaal.Met.Gemeente.Netto))
}

func (k *Omzettingskant) verklaar(r *wmo.Verantwoording, wanneer string) {
	g, a := &k.Gemeente, &k.Aanbieders
	r.Stap(formuleGemeente, "wat de gemeente netto kwijt is"+wanneer, wmo.Euro("G", g.Netto),
		wmo.Euro("R", g.Betaald), wmo.Euro("E", g.Bijdragen), wmo.Euro("I", g.Indicaties), wmo.Euro("O", g.Overgang), wmo.Euro("V", g.Vermeden))
	r.Stap(formuleAanbieders, "wat de aanbieders overhouden"+wanneer, wmo.Euro("S", a.Resultaat),
		wmo.Euro("R", a.Opbrengst), wmo.Euro("K", a.Kosten), wmo.Euro("D", a.Doorbetaald))
}

func (p *Omzettingsproduct) verklaar(r *wmo.Verantwoording, groei wmo.Getal) {
	voor, na, i := p.nu(), p.straks(groei), p.inzet(groei)
	zonder, eerste := wmo.VerantwoordingOp(r.Peil()), wmo.VerantwoordingOp(r.Peil())
	p.Voor.verklaar(&zonder, &p.Inzet, &voor.Geldstroom)
	zonder.Stap(formuleIndicaties, "indicaties", wmo.Euro("I", p.Indicaties.bedrag()),
		wmo.Aantal("i", p.Indicaties.Aantal, "per jaar"), wmo.Euro("k", p.Indicaties.Kosten))
	eerste.Stap(formuleGroei, "cliënten", wmo.Aantal("n(t)", i.Clienten, "cliënten"),
		wmo.Aantal("n", p.Inzet.Clienten, "cliënten"), wmo.Aantal("f", groei, ""), wmo.Aantal("t", een, ""))
	if len(p.Doorgeleid) > 0 {
		delen := []wmo.Grootheid{wmo.Aantal("q", p.Inzet.EenhedenPerClient, "eenheden per cliënt")}
		for n := range p.Doorgeleid {
			delen = append(delen, wmo.Aantal("d "+p.Doorgeleid[n].Naar, p.Doorgeleid[n].Aandeel, ""))
		}
		eerste.Stap(formuleEigenEenheden, "eenheden die de aanbieder zelf geeft", wmo.Aantal("q'", i.EenhedenPerClient, "eenheden per cliënt"), delen...)
	}
	p.Na.verklaar(&eerste, &i, &na.Geldstroom)
	for n := range p.Doorgeleid {
		d := &p.Doorgeleid[n]
		eerste.Stap(formuleDoorgeleid, "doorbetaald aan "+d.Naar, wmo.Euro("D", na.vergoed[n]), wmo.Euro("v", d.Vergoeding.Bedrag()), wmo.Aantal("d", d.Aandeel, ""),
			wmo.Aantal("q", p.Inzet.EenhedenPerClient, "eenheden per cliënt"), wmo.Aantal("n(t)", i.Clienten, "cliënten"))
	}
	r.NeemOver(zonder.Berekening().Onder(p.Naam + ", zonder omzetting: "))
	r.NeemOver(eerste.Berekening().Onder(p.Naam + ", eerste jaar: "))
}
