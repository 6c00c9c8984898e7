package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleCheckReach() {
	meldpunt := bw.Meldpunt{Feestdagen: wmo.Ja}
	for _, w := range bw.Maandag.Woorden() {
		meldpunt.Dagen = append(meldpunt.Dagen, bw.Meldpuntdag{
			Dag: bw.Weekdag(w.Woord), Vensters: []bw.Venster{{Van: "08:00", Tot: "24:00"}},
		})
	}
	meldpunt.Dagen[4].Vensters[0] = bw.Venster{Van: "09:00", Tot: "08:00"} // Friday, through the night
	bereik, err := bw.CheckReach(meldpunt, wmo.PeilOp(wmo.MustDatum("2026-06-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(bereik.DagEnNacht.Uitkomst)
	for _, g := range bereik.Gaten {
		fmt.Println(g.VanDag, g.Van, "tot", g.TotDag, g.Tot)
	}
	// Output:
	// nee
	// maandag 00:00 tot maandag 08:00
	// dinsdag 00:00 tot dinsdag 08:00
	// woensdag 00:00 tot woensdag 08:00
	// donderdag 00:00 tot donderdag 08:00
	// vrijdag 00:00 tot vrijdag 09:00
	// zondag 00:00 tot zondag 08:00
}
