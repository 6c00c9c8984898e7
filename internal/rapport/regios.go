package rapport

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/grafiek"
)

// plek is a number of a municipality; who is none has no code.
type plek struct {
	naam     string
	gemeente wmo.Gemeentecode
	waarde   grafiek.Waarde
}

// perRegio are tiles of municipalities that stand together by region for beschermd wonen and opvang on the
// day of the question; a municipality of which no region is known on that day stands with others like it. The
// answer does not say which region that is, so the sentence says where it is from, and how many are not confirmed.
// Without a municipality there is no figure.
func perRegio(naam, titel, wat string, peil wmo.Peil, plekken []plek) []grafiek.Figuur {
	if !slices.ContainsFunc(plekken, func(p plek) bool { return !p.gemeente.IsZero() }) {
		return nil
	}
	var groepen []grafiek.Tegelgroep
	laatste := map[string]int{} // groups that are not regions come last
	onbevestigd := 0
	for _, p := range plekken {
		groep, rang, zeker := regio(p.gemeente, peil)
		if !zeker {
			onbevestigd++
		}
		laatste[groep] = rang
		i := slices.IndexFunc(groepen, func(g grafiek.Tegelgroep) bool { return g.Naam == groep })
		if i < 0 {
			i = len(groepen)
			groepen = append(groepen, grafiek.Tegelgroep{Naam: groep})
		}
		groepen[i].Tegels = append(groepen[i].Tegels, grafiek.Tegel{Naam: p.naam, Waarde: p.waarde})
	}
	slices.SortStableFunc(groepen, func(a, b grafiek.Tegelgroep) int {
		return cmp.Or(cmp.Compare(laatste[a.Naam], laatste[b.Naam]), cmp.Compare(a.Naam, b.Naam))
	})
	zin := fmt.Sprintf("regio's zoals de tabel van deze uitgave ze op %s heeft", peil.Op)
	if onbevestigd > 0 {
		zin += fmt.Sprintf(", van %d niet bevestigd", onbevestigd)
	}
	return []grafiek.Figuur{grafiek.Tegels(naam, titel, "regio", wat, groepen, zin)}
}

// regio is the name of the group that a municipality belongs to, how far to the end that group stands, and whether
// a place in a region is confirmed.
func regio(c wmo.Gemeentecode, peil wmo.Peil) (naam string, rang int, zeker bool) {
	if c.IsZero() {
		return "Zonder gemeentecode", 2, true
	}
	if uit, err := gebied.FindCentre(gebied.Centrumvraag{Gemeente: c}, peil); err == nil && uit.Plaats != nil {
		return "Regio " + uit.Plaats.Naam, 0, uit.Plaats.Zekerheid > wmo.Aanname
	}
	return fmt.Sprintf("Regio op %s niet bekend", peil.Op), 1, true
}
