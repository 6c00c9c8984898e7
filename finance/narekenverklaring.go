package finance

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// The formulas of a figure that is made again.
var (
	formuleNaSom          = Formule{"FIN-F-NA-SOM", "x = Σ tᵢ", "tᵢ de termen", boekhoudkundig}
	formuleNaDeel         = Formule{"FIN-F-NA-DEEL", "x = G · a", "G geheel, a aandeel", boekhoudkundig}
	formuleNaVermindering = Formule{"FIN-F-NA-VERMINDERING", "x = G · (1 − a)", "G geheel, a aandeel dat eraf gaat", boekhoudkundig}
	formuleNaVeelvoud     = Formule{"FIN-F-NA-VEELVOUD", "x = n · s", "n aantal, s stap", boekhoudkundig}
	formuleNaVerschil     = Formule{"FIN-F-NA-VERSCHIL", "d = v₁ − v₀", "v₀ van, v₁ naar", boekhoudkundig}
	formuleNaGroei        = Formule{"FIN-F-NA-GROEI", "x = 100 · (v₁ − v₀) / v₀", "v₀ van, v₁ naar; in procenten, op vier decimalen", boekhoudkundig}
	formuleNaAfwijking    = Formule{
		"FIN-F-NA-AFWIJKING", "a = 100 · (t / n − p) / p",
		"t / n het cijfer voor het wordt afgerond (n is 1 waar niet gedeeld is), p gepubliceerd; in procenten, op vier decimalen", boekhoudkundig,
	}
	formuleNaQuotient = Formule{"FIN-F-NA-QUOTIENT", "x = G / n", "G geheel, n aantal; op vier decimalen", boekhoudkundig}
	formuleNaErnaast  = Formule{
		"FIN-F-NA-ERNAAST", "d = t / n − p",
		"t / n het cijfer voor het wordt afgerond (n is 1 waar niet gedeeld is), p gepubliceerd; zo nodig op vier decimalen", boekhoudkundig,
	}
	formuleNaAfgerond = Formule{"FIN-F-NA-AFGEROND", "y = afgerond(t / n, e)", "t / n het cijfer, e de eenheid waarop rekenkundig is afgerond", boekhoudkundig}
	formuleNaAfgekapt = Formule{"FIN-F-NA-AFGEKAPT", "y = afgekapt(t / n, e)", "t / n het cijfer, e de eenheid waarna het is afgekapt, naar nul", boekhoudkundig}
	narekenFormules   = []Formule{
		formuleNaSom, formuleNaDeel, formuleNaVermindering, formuleNaVeelvoud, formuleNaVerschil, formuleNaGroei, formuleNaQuotient,
		formuleNaErnaast, formuleNaAfwijking, formuleNaAfgerond, formuleNaAfgekapt,
	}
)

// verklaar tells how the figure was made.
func (v *Narekeningsvraag) verklaar(r *rekening, n *Narekening) {
	x := aantal("x", n.Waarde, n.Eenheid)
	g := func(naam string, w *wmo.Getal) wmo.Grootheid { return aantal(naam, *w, v.Eenheid) }
	switch v.Soort {
	case NarekenSom:
		termen := make([]wmo.Grootheid, len(v.Termen))
		for i := range v.Termen {
			termen[i] = g("t"+strconv.Itoa(i+1), &v.Termen[i])
		}
		r.stap(&formuleNaSom, v.Naam, x, termen...)
	case NarekenDeel:
		r.stap(&formuleNaDeel, v.Naam, x, g("G", v.Geheel), aantal("a", *v.Aandeel, ""))
	case NarekenVermindering:
		r.stap(&formuleNaVermindering, v.Naam, x, g("G", v.Geheel), aantal("a", *v.Aandeel, ""))
	case NarekenVeelvoud:
		r.stap(&formuleNaVeelvoud, v.Naam, x, aantal("n", *v.Aantal, ""), g("s", v.Stap))
	case NarekenVerschil:
		r.stap(&formuleNaVerschil, v.Naam, aantal("d", n.Waarde, n.Eenheid), g("v₁", v.Naar), g("v₀", v.Van))
	case NarekenQuotient:
		r.stap(&formuleNaQuotient, v.Naam, x, g("G", v.Geheel), aantal("n", *v.Aantal, v.Per))
	default:
		r.stap(&formuleNaVerschil, "verschil", aantal("d", *n.Verschil, v.Eenheid), g("v₁", v.Naar), g("v₀", v.Van))
		r.stap(&formuleNaGroei, v.Naam, x, g("v₁", v.Naar), g("v₀", v.Van))
	}
}
