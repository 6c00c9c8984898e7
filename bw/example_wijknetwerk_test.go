package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleMapNetwork() {
	beeld, err := bw.MapNetwork(bw.Wijknetwerk{
		Wijk: "Zuidoost", DagenActueel: 180,
		Functies: []bw.Wijkfunctie{
			{
				Functie: "woonconsulent", Organisatie: "woningcorporatie", Vuistregels: []bw.Vuistregel{bw.VuistregelWonen},
				Contact: bw.Wijkcontact{Email: "wonen@example.org"}, Nagegaan: wmo.MustDatum("2026-05-01"),
			},
			{
				Functie: "budgetcoach", Organisatie: "wijkplein", Vuistregels: []bw.Vuistregel{bw.VuistregelFinancien},
				Contact: bw.Wijkcontact{Email: "geld@example.org"}, Nagegaan: wmo.MustDatum("2025-05-01"),
			},
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-06-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, v := range beeld.Vuistregels {
		fmt.Println(v.Vuistregel, v.Stand)
	}
	// Output:
	// wonen actueel
	// financien verouderd
	// daginvulling ontbreekt
	// ondersteuning ontbreekt
	// leefomgeving ontbreekt
}
