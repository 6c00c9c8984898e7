package rijk

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// The formulas of a recalculated figure.
var (
	formuleNaSom          = register.Formule("FIN-F-NA-SOM", "x = Σ tᵢ", "tᵢ de termen", kit.Boekhoudkundig())
	formuleNaDeel         = register.Formule("FIN-F-NA-DEEL", "x = G · a", "G geheel, a aandeel", kit.Boekhoudkundig())
	formuleNaVermindering = register.Formule("FIN-F-NA-VERMINDERING", "x = G · (1 − a)", "G geheel, a aandeel dat eraf gaat", kit.Boekhoudkundig())
	formuleNaVeelvoud     = register.Formule("FIN-F-NA-VEELVOUD", "x = n · s", "n aantal, s stap", kit.Boekhoudkundig())
	formuleNaVerschil     = register.Formule("FIN-F-NA-VERSCHIL", "d = v₁ − v₀", "v₀ van, v₁ naar", kit.Boekhoudkundig())
	formuleNaGroei        = register.Formule("FIN-F-NA-GROEI", "x = 100 · (v₁ − v₀) / v₀",
		"v₀ van, v₁ naar; in procenten, op vier decimalen", kit.Boekhoudkundig())
	formuleNaAfwijking = register.Formule("FIN-F-NA-AFWIJKING", "a = 100 · (t / n − p) / p",
		"t / n het cijfer voor het wordt afgerond (n is 1 waar niet gedeeld is), p gepubliceerd; in procenten, op vier decimalen", kit.Boekhoudkundig())
	formuleNaQuotient = register.Formule("FIN-F-NA-QUOTIENT", "x = G / n", "G geheel, n aantal; op vier decimalen", kit.Boekhoudkundig())
	formuleNaErnaast  = register.Formule("FIN-F-NA-ERNAAST", "d = t / n − p",
		"t / n het cijfer voor het wordt afgerond (n is 1 waar niet gedeeld is), p gepubliceerd; zo nodig op vier decimalen", kit.Boekhoudkundig())
	formuleNaAfgerond = register.Formule("FIN-F-NA-AFGEROND", "y = afgerond(t / n, e)",
		"t / n het cijfer, e de eenheid waarop rekenkundig is afgerond", kit.Boekhoudkundig())
	formuleNaAfgekapt = register.Formule("FIN-F-NA-AFGEKAPT", "y = afgekapt(t / n, e)",
		"t / n het cijfer, e de eenheid waarna het is afgekapt, naar nul", kit.Boekhoudkundig())
)

// verklaar adds the step that calculates the figure.
func (v *Narekeningsvraag) verklaar(r *wmo.Verantwoording, n *Narekening) {
	x := wmo.Aantal("x", n.Waarde, n.Eenheid)
	g := func(naam string, w *wmo.Getal) wmo.Grootheid { return wmo.Aantal(naam, *w, v.Eenheid) }
	switch v.Soort {
	case NarekenSom:
		termen := make([]wmo.Grootheid, len(v.Termen))
		for i := range v.Termen {
			termen[i] = g("t"+strconv.Itoa(i+1), &v.Termen[i])
		}
		r.Stap(formuleNaSom, v.Naam, x, termen...)
	case NarekenDeel:
		r.Stap(formuleNaDeel, v.Naam, x, g("G", v.Geheel), wmo.Aantal("a", *v.Aandeel, ""))
	case NarekenVermindering:
		r.Stap(formuleNaVermindering, v.Naam, x, g("G", v.Geheel), wmo.Aantal("a", *v.Aandeel, ""))
	case NarekenVeelvoud:
		r.Stap(formuleNaVeelvoud, v.Naam, x, wmo.Aantal("n", *v.Aantal, ""), g("s", v.Stap))
	case NarekenVerschil:
		r.Stap(formuleNaVerschil, v.Naam, wmo.Aantal("d", n.Waarde, n.Eenheid), g("v₁", v.Naar), g("v₀", v.Van))
	case NarekenQuotient:
		r.Stap(formuleNaQuotient, v.Naam, x, g("G", v.Geheel), wmo.Aantal("n", *v.Aantal, v.Per))
	default:
		r.Stap(formuleNaVerschil, "verschil", wmo.Aantal("d", *n.Verschil, v.Eenheid), g("v₁", v.Naar), g("v₀", v.Van))
		r.Stap(formuleNaGroei, v.Naam, x, g("v₁", v.Naar), g("v₀", v.Van))
	}
}
