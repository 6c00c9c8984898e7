package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

// A home is there, an income is not: the picture names the red light and what to ask.
func ExampleAssessReadiness() {
	dossier := bw.Uitstroomdossier{
		Wonen: bw.WonenFeiten{Beschikbaar: wmo.Ja, Betaalbaar: wmo.Ja, Passend: wmo.Ja, Veilig: wmo.Ja},
		Financien: bw.FinancienFeiten{
			Inkomen: wmo.Nee, VasteLasten: wmo.Ja, Schulden: wmo.Ja,
		},
	}
	beeld, err := bw.AssessReadiness(dossier, wmo.PeilOp(wmo.MustDatum("2026-06-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("gereed:", beeld.Gereed.Uitkomst, beeld.Blokkeert)
	for _, v := range beeld.Vuistregels[:2] {
		fmt.Println(v.Vuistregel, v.Oordeel.Uitkomst)
		for _, n := range v.Nodig {
			fmt.Println("  nodig:", n.Tekst)
		}
		for _, vraag := range v.Vragen {
			fmt.Println("  vraag:", vraag.Tekst)
		}
	}
	fmt.Println(beeld.Bevindingen[0].Bericht)
	// Output:
	// gereed: nee [financien]
	// wonen ja
	// financien nee
	//   nodig: er is inkomen vanaf de dag van vertrek
	//   vraag: Heeft de cliënt één aanspreekpunt in plaats van een loket voor elk onderwerp?
	// er is een woning, maar geen inkomen: deze drie zijn tegelijk nodig
}
