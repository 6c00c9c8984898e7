package rijk

import (
	"cmp"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// grens is the λ of [begrens] at which λ · gewicht reaches the lowest (or, if boven, the highest)
// amount of one participant: λ = bij / gewicht.
type grens struct {
	wie     int
	bij     wmo.Bedrag
	gewicht wmo.Getal
	boven   bool
	hoogte  wmo.Bedrag // λ times the sum of all weights, rounded: a cheap first comparison
}

// vergelijk orders by λ; of an equal λ the lowest amounts come before the highest.
func (g grens) vergelijk(h grens) int {
	if n := g.hoogte.Compare(h.hoogte); n != 0 {
		return n
	}
	if n := g.bij.Maal(h.gewicht).Compare(h.bij.Maal(g.gewicht)); n != 0 || g.boven == h.boven {
		return cmp.Or(n, cmp.Compare(g.wie, h.wie))
	}
	if g.boven {
		return 1
	}
	return -1
}

// begrens divides a total by weights while each gets at least laag and at most hoog:
// part = min(hoog, max(laag, λ · gewicht)), where λ is chosen so that the parts add up to the total.
// Who is limited gets exactly laag or hoog; the others (vrij) divide what is left by their weights, and
// gelijk are those of them who tied for the last cent. rest is what no λ can place: above zero when all
// are at hoog, below zero when all are at laag. A laag may not be negative nor above its hoog.
func begrens(totaal wmo.Bedrag, gewichten []wmo.Getal, laag, hoog []wmo.Bedrag) (delen []wmo.Bedrag, vrij []bool, gelijk []int, rest wmo.Bedrag) {
	delen, rest = slices.Clone(laag), totaal
	var alle wmo.Getal
	for i := range laag {
		rest, alle = rest.Min(laag[i]), alle.Plus(gewichten[i])
	}
	grenzen := make([]grens, 0, 2*len(laag))
	for i, w := range gewichten {
		if w.Sign() > 0 {
			grenzen = append(grenzen, grens{i, laag[i], w, false, kit.Gedeeld(laag[i].Maal(alle), w)}, grens{i, hoog[i], w, true, kit.Gedeeld(hoog[i].Maal(alle), w)})
		}
	}
	slices.SortFunc(grenzen, grens.vergelijk)
	vrij = make([]bool, len(laag))
	samen := wmo.Getal{}
	for i := range grenzen { // raise λ from one limit to the next until the total is reached
		g := &grenzen[i]
		if rest.Maal(g.gewicht).Compare(g.bij.Maal(samen)) <= 0 {
			break
		}
		if vrij[g.wie] = !g.boven; g.boven {
			delen[g.wie], rest, samen = g.bij, rest.Min(g.bij), samen.Min(g.gewicht)
		} else {
			rest, samen = rest.Plus(g.bij), samen.Plus(g.gewicht)
		}
	}
	var open []wmo.Getal
	var wie []int
	for i := range vrij {
		if vrij[i] {
			open, wie = append(open, gewichten[i]), append(wie, i)
		}
	}
	if len(open) == 0 {
		return delen, vrij, nil, rest
	}
	vrije, gelijk := kit.Verdeel(rest, open)
	for n, i := range wie {
		delen[i] = vrije[n]
	}
	for n, g := range gelijk {
		gelijk[n] = wie[g]
	}
	return delen, vrij, gelijk, wmo.Bedrag{}
}
