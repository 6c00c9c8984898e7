package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// woonplek is one municipality as the rules read it.
type woonplek struct {
	vraag     *Ingezetenvraag
	hier      Woonfeiten
	nederland wmo.Uitkomst // registered in the Netherlands
	elders    wmo.Uitkomst // all circumstances point to another municipality
}

// plekken are the facts of each municipality on the day asked about. Nobody is registered,
// or sleeps most nights, in two municipalities: a Ja in one makes the others Nee.
func (in *Ingezetenvraag) plekken(peil wmo.Peil) []woonplek {
	ps := make([]woonplek, len(in.Gemeenten))
	ingeschreven, nachten := false, false
	for i, w := range in.Gemeenten {
		if !w.Inschrijving.IsZero() {
			w.Ingeschreven = wmo.UitkomstOf(w.Inschrijving.Bevat(peil.Op))
		}
		ps[i] = woonplek{vraag: in, hier: w}
		ingeschreven = ingeschreven || w.Ingeschreven == wmo.Ja
		nachten = nachten || w.slaaptEr() == wmo.Ja
	}
	for i := range ps {
		ps[i].nederland = in.inNederland(ps)
		if w := &ps[i].hier; w.Ingeschreven == wmo.Onbepaald && (ingeschreven || in.Ingeschreven == wmo.Nee) {
			w.Ingeschreven = wmo.Nee
		}
		if w := &ps[i].hier; w.Nachten == "" && nachten {
			w.Nachten = MinderNachten
		}
	}
	return ps
}

// inNederland says whether somebody is registered in the Netherlands, which follows from a
// registration in one of these municipalities.
func (in *Ingezetenvraag) inNederland(ps []woonplek) wmo.Uitkomst {
	if slices.ContainsFunc(ps, func(p woonplek) bool { return p.hier.Ingeschreven == wmo.Ja }) {
		return wmo.Ja
	}
	return in.Ingeschreven
}

// slaaptEr says whether most nights are spent there, by either measure.
func (w *Woonfeiten) slaaptEr() wmo.Uitkomst {
	if w.Nachten == "" {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(w.Nachten != MinderNachten)
}

// eldersDan says whether everything points to another municipality than number i.
func eldersDan(alles []wmo.Oordeel, i int) wmo.Uitkomst {
	elders := wmo.Nee
	for j := range alles {
		if j != i {
			elders = wmo.Of(elders, alles[j].Uitkomst)
		}
	}
	return elders
}

// eldersVragen are the questions that settle whether everything points elsewhere.
func eldersVragen(vragen [][]string, i int) []string {
	var elders []string
	for j := range vragen {
		for _, feit := range vragen[j] {
			if j != i && !slices.Contains(elders, feit) {
				elders = append(elders, feit)
			}
		}
	}
	return elders
}
