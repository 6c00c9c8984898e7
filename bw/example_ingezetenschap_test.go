package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

// Registered and mostly living in Enkhuizen, weekends in Drechterland (ECLI:NL:CRVB:2010:BO0285).
func ExampleFindResidence() {
	uit, err := bw.FindResidence(bw.Ingezetenvraag{Gemeenten: []bw.Woonfeiten{
		{Gemeente: wmo.MustGemeentecode("0388"), Ingeschreven: wmo.Ja, Nachten: bw.MeesteNachten},
		{Gemeente: wmo.MustGemeentecode("0498"), Nachten: bw.MinderNachten},
	}}, wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("ingezetene van", uit.Gemeente)
	for _, g := range uit.Gemeenten {
		fmt.Println(g.Gemeente, g.Wijzing.Uitkomst, g.Wijzing.Iets.Redenen)
	}
	fmt.Println("van Nederland:", uit.Nederland.Uitkomst, uit.Nederland.Ontbreekt)
	// Output:
	// ingezetene van 0388
	// 0388 ja [BW-ING-01 BW-ING-02]
	// 0498 nee [BW-ING-05]
	// van Nederland: onbepaald [/wilBlijven]
}
