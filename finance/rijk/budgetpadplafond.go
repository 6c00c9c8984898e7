package rijk

import (
	"cmp"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// grens is where one participant reaches an end of its room: at λ = bij / gewicht.
type grens struct {
	wie     int
	bij     wmo.Bedrag
	gewicht wmo.Getal
	boven   bool
	hoogte  wmo.Bedrag // λ times all weights, rounded: where two differ, so do their λ
}

// vergelijk orders by λ, and puts the lower end before the upper one that meets it.
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

// begrens shares a total by weights while each stays within its room, ends included:
// part = min(hoog, max(laag, λ · gewicht)), with the one λ at which the parts add up to
// the total. Who is held at an end keeps it; all others share what is left by their
// weights. What no λ can place is the rest: more than all may rise together, or, below
// zero, than they may fall. vrij are those who are not held at an end, and gelijk those of
// them whose claims on the last cent are equal. A laag is not negative and not above its
// hoog.
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
	for i := range grenzen { // raise λ from end to end until the total is reached
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
