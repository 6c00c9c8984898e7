package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleBalanceBudget() {
	dag := wmo.MustDatum
	stand, err := bw.BalanceBudget(bw.Maatwerkbudget{
		Periode: wmo.Periode{Begindatum: dag("2026-01-01"), Einddatum: dag("2026-12-31")},
		Budget:  wmo.MustBedrag("2000.00"),
		Uitgaven: []bw.Maatwerkuitgave{
			{
				Besloten: dag("2026-02-03"), Betaald: dag("2026-02-10"), Bedrag: wmo.MustBedrag("850.00"), Wat: "borg",
				Vuistregel: bw.VuistregelWonen, Persoon: "P-1", BeslistDoor: "wijkteam", GeenRegulier: wmo.Ja,
			},
			{
				Besloten: dag("2026-05-28"), Bedrag: wmo.MustBedrag("300.01"), Wat: "bed",
				Vuistregel: bw.VuistregelWonen, Persoon: "P-1", BeslistDoor: "wijkteam",
			},
		},
	}, wmo.PeilOp(dag("2026-06-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("besteed", stand.Besteed, "toegezegd", stand.Toegezegd, "rest", stand.Rest)
	fmt.Println(stand.Bevindingen)
	// Output:
	// besteed 850.00 toegezegd 300.01 rest 849.99
	// /uitgaven/1/geenRegulier: is er een reguliere voorziening voor? [BW-MWB-NAGAAN]
}
