package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

// A table of one's own: what is known here of another municipality is added to it.
func ExampleEmbeddedToegangstabel() {
	tabel := bw.EmbeddedToegangstabel()
	tabel.Rijen = append(tabel.Rijen, bw.LokaleToegang{
		Gemeente: wmo.MustGemeentecode("0294"), Voorziening: bw.BeschermdWonen, Geldt: wmo.MustPeriode("2025-01-01", ""),
		Bron: wmo.Bron{Regeling: "eigen opgave"},
	})
	winterswijk := bw.Hulpvraag{Voorziening: bw.BeschermdWonen, WendtZichTot: wmo.MustGemeentecode("0294")}
	for _, t := range []*bw.Toegangstabel{nil, &tabel} {
		winterswijk.LokaleToegang = t
		a, err := bw.AssignResponsibility(winterswijk, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
		fmt.Println(a.Uitvoerder.Waarde.Gemeente, a.Betaler.Waarde.Gemeente, err)
	}
	// Output:
	// 0222 0222 <nil>
	// 0294 0222 <nil>
}
