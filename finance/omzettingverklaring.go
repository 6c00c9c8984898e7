package finance

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// The formulas of a conversion.
var (
	formuleGroei      = Formule{"FIN-F-GROEI", "n(t) = n · f^t", "n cliënten nu, f groeifactor per jaar, t het jaar (1 is het eerste)", omzettingAfgesproken}
	formuleDoorgeleid = Formule{
		"FIN-F-DOORGELEID", "D = v · d · q · n(t)",
		"v vergoeding per eenheid, d doorgeleid deel, q eenheden per cliënt nu, n(t) cliënten", omzettingAfgesproken,
	}
	formuleIndicaties = Formule{"FIN-F-INDICATIES", "I = i · k", "i indicaties per jaar, k kosten van één indicatie", boekhoudkundig}
	formuleVermeden   = Formule{"FIN-F-VERMEDEN", "V = a · n · b", "a aandeel, n cliënten, b bedrag per cliënt per jaar", omzettingAfgesproken}
	formuleGemeente   = Formule{
		"FIN-F-GEMEENTE", "G = R − E + I + O − V",
		"R betaald aan aanbieders, E eigen bijdragen, I indicaties, O overgangskosten, V vermeden duurdere zorg", boekhoudkundig,
	}
	formuleAanbieders    = Formule{"FIN-F-AANBIEDERS", "S = R − K − D", "R opbrengst, K kosten, D doorbetaald aan wie ondersteuning overneemt", boekhoudkundig}
	formuleEigenEenheden = Formule{
		"FIN-F-EIGEN-EENHEDEN", "q' = q · (1 − Σ d)",
		"q eenheden per cliënt nu, d elk deel dat wordt doorgeleid, q' wat de aanbieder zelf blijft geven", omzettingAfgesproken,
	}
	formuleCumulatief = Formule{
		"FIN-F-CUMULATIEF", "C(t) = C + G zonder − G met",
		"C bespaard tot en met het vorige jaar, G wat de gemeente in dit jaar netto kwijt is", boekhoudkundig,
	}
	formuleBesparing = Formule{"FIN-F-BESPARING", "B = G zonder − G met", "G wat de gemeente netto kwijt is", boekhoudkundig}
)

var omzettingFormules = []Formule{
	formuleGroei, formuleEigenEenheden, formuleDoorgeleid, formuleIndicaties, formuleVermeden,
	formuleGemeente, formuleAanbieders, formuleCumulatief, formuleBesparing,
}

// verklaar tells the first year product by product, what is saved year by year, and the
// whole post by post.
func (o *Omzetting) verklaar(r *rekening, b *Omzettingsbeeld) {
	for i := range o.Producten {
		o.Producten[i].verklaar(r, o.Groei)
		o.Producten[i].verklaarOnderbedeling(r, o.Groei)
	}
	if v := o.Vermeden; v != nil {
		r.stap(&formuleVermeden, "vermeden duurdere zorg per jaar", euro("V", o.vermeden()),
			aantal("a", v.Aandeel, ""), aantal("n", v.Clienten, "cliënten"), euro("b", v.Bedrag))
	}
	var eerder wmo.Bedrag
	for i := range b.Jaren {
		j := &b.Jaren[i]
		r.stap(&formuleCumulatief, fmt.Sprintf("bespaard tot en met jaar %d", j.Jaar), euro("C(t)", j.Cumulatief),
			euro("C", eerder), euro("G zonder", j.Stand.Zonder.Gemeente.Netto), euro("G met", j.Stand.Met.Gemeente.Netto))
		eerder = j.Cumulatief
	}
	b.Totaal.Zonder.verklaar(r, ", alle jaren, zonder omzetting")
	b.Totaal.Met.verklaar(r, ", alle jaren, met omzetting")
	r.stap(&formuleBesparing, "wat de gemeente bespaart, alle jaren", euro("B", b.Totaal.Verschil.Gemeente),
		euro("G zonder", b.Totaal.Zonder.Gemeente.Netto), euro("G met", b.Totaal.Met.Gemeente.Netto))
}

func (k *Omzettingskant) verklaar(r *rekening, wanneer string) {
	g, a := &k.Gemeente, &k.Aanbieders
	r.stap(&formuleGemeente, "wat de gemeente netto kwijt is"+wanneer, euro("G", g.Netto),
		euro("R", g.Betaald), euro("E", g.Bijdragen), euro("I", g.Indicaties), euro("O", g.Overgang), euro("V", g.Vermeden))
	r.stap(&formuleAanbieders, "wat de aanbieders overhouden"+wanneer, euro("S", a.Resultaat),
		euro("R", a.Opbrengst), euro("K", a.Kosten), euro("D", a.Doorbetaald))
}

func (p *Omzettingsproduct) verklaar(r *rekening, groei wmo.Getal) {
	voor, na, i := p.nu(), p.straks(groei), p.inzet(groei)
	begin := len(r.stappen)
	p.Voor.verklaar(r, &p.Inzet, &voor.Geldstroom)
	r.stap(&formuleIndicaties, "indicaties", euro("I", p.Indicaties.bedrag()), aantal("i", p.Indicaties.Aantal, "per jaar"), euro("k", p.Indicaties.Kosten))
	r.noem(begin, p.Naam+", zonder omzetting: ")
	begin = len(r.stappen)
	r.stap(&formuleGroei, "cliënten", aantal("n(t)", i.Clienten, "cliënten"),
		aantal("n", p.Inzet.Clienten, "cliënten"), aantal("f", groei, ""), aantal("t", een, ""))
	if len(p.Doorgeleid) > 0 {
		delen := []wmo.Grootheid{aantal("q", p.Inzet.EenhedenPerClient, "eenheden per cliënt")}
		for n := range p.Doorgeleid {
			delen = append(delen, aantal("d "+p.Doorgeleid[n].Naar, p.Doorgeleid[n].Aandeel, ""))
		}
		r.stap(&formuleEigenEenheden, "eenheden die de aanbieder zelf geeft", aantal("q'", i.EenhedenPerClient, "eenheden per cliënt"), delen...)
	}
	p.Na.verklaar(r, &i, &na.Geldstroom)
	for n := range p.Doorgeleid {
		d := &p.Doorgeleid[n]
		r.stap(&formuleDoorgeleid, "doorbetaald aan "+d.Naar, euro("D", na.vergoed[n]), euro("v", d.Vergoeding.Bedrag()), aantal("d", d.Aandeel, ""),
			aantal("q", p.Inzet.EenhedenPerClient, "eenheden per cliënt"), aantal("n(t)", i.Clienten, "cliënten"))
	}
	r.noem(begin, p.Naam+", eerste jaar: ")
}

// noem says of the steps from one on what they are about.
func (r *rekening) noem(vanaf int, wat string) {
	for i := vanaf; i < len(r.stappen); i++ {
		r.stappen[i].Naam = wat + r.stappen[i].Naam
	}
}
