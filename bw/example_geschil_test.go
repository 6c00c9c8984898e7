package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleRouteDispute() {
	vraag := bw.Geschilvraag{Partij: bw.PartijGemeente, OverToegang: wmo.Ja, Contactpersonen: wmo.Ja}
	for _, op := range []string{"2023-04-16", "2023-04-17"} {
		route, err := bw.RouteDispute(vraag, wmo.PeilOp(wmo.MustDatum(op)))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(op, route.Stappen[2].Stap)
		fmt.Println("  open:", route.Commissie.Uitkomst, route.Commissie.Ontbreekt)
	}
	// Output:
	// 2023-04-16 de geschillencommissie van de convenanten landelijke toegankelijkheid adviseert
	//   open: onbepaald [/regioadviseur]
	// 2023-04-17 de subcommissie Woonplaatsbeginsel en Toegang van de Geschillencommissie Sociaal Domein doet uitspraak; gemeenten spraken af die te volgen
	//   open: onbepaald [/regioadviseur]
}
