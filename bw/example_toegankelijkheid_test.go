package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

// A homeless man turns to Delft and is sent away with a form (ECLI:NL:RBDHA:2015:3786).
func ExampleAssessAccessibility() {
	uit, err := bw.AssessAccessibility(bw.Aanmelding{
		Voorziening: bw.Opvang, Gemeente: wmo.MustGemeentecode("0503"),
		ZonderPlek: wmo.Ja, GeweigerdOmBinding: wmo.Ja, FormulierGegeven: wmo.Ja, EersteOpvangGegeven: wmo.Nee,
		AndereGemeenteVast: wmo.Nee, Overdracht: bw.Overdracht{Besproken: wmo.Nee},
	}, wmo.PeilOp(wmo.MustDatum("2015-04-03")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("eerste opvang verschuldigd:", uit.EersteOpvang.Uitkomst, "en nagelaten:", uit.EersteOpvangNagelaten)
	fmt.Println("warme overdracht:", uit.WarmeOverdracht.Uitkomst, uit.WarmeOverdracht.Redenen)
	fmt.Println(uit.Bevindingen.Codes())
	// Output:
	// eerste opvang verschuldigd: ja en nagelaten: ja
	// warme overdracht: nee [BW-TGK-05 BW-TGK-06]
	// [BW-FORMULIER BW-BINDING]
}
