package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleAssessSoundingBoard() {
	dag, euro := wmo.MustDatum, wmo.MustBedrag
	vergoeding, budget := euro("25.00"), euro("60.00")
	stand, err := bw.AssessSoundingBoard(bw.Klankbordgroep{
		Leden: []bw.Klankbordlid{
			{Lid: "L-1", Kant: bw.KantErvaringsdeskundige, Periode: wmo.Vanaf(dag("2025-01-01")), PerBijeenkomst: &vergoeding},
		},
		Onderwerpen: []bw.Klankbordonderwerp{{
			Naam: "warme overdracht", Soort: bw.OverWerkproces,
			Gevraagd: bw.Klankbordgebeurtenis{Op: dag("2026-02-03")}, Besloten: bw.Klankbordgebeurtenis{Op: dag("2026-03-01")},
		}},
		Vergoeding: &bw.Klankbordvergoeding{Jaar: 2026, Budget: &budget, Bijeenkomsten: []bw.Klankbordbijeenkomst{
			{Datum: dag("2026-02-03"), Aanwezig: []string{"L-1"}}, {Datum: dag("2026-09-01"), Aanwezig: []string{"L-1"}},
		}},
	}, wmo.PeilOp(dag("2026-06-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("mist:", stand.MissendeKanten)
	fmt.Println(stand.Onderwerpen[0].Naam+":", stand.Onderwerpen[0].Moment)
	fmt.Println("in het jaar", stand.Vergoeding.Totaal, "en over", stand.Vergoeding.Rest)
	// Output:
	// mist: [naaste]
	// warme overdracht: vooraf
	// in het jaar 50.00 en over 10.00
}
