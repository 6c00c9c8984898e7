package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

// In the night that the clock goes forward, four hours after half past midnight is
// half past five.
func ExampleFollowReports() {
	stand, err := bw.FollowReports(bw.Eropafvraag{
		Moment: wmo.MustTijdstip("2026-03-29T12:00:00+02:00"),
		Meldingen: []bw.Eropafmelding{{
			Gemeld: wmo.MustTijdstip("2026-03-29T00:30:00+01:00"),
			Bezoek: bw.Eropafgebeurtenis{Op: wmo.MustTijdstip("2026-03-29T05:00:00+02:00")},
			Hulp:   bw.Eropafgebeurtenis{Gebeurd: wmo.Nee},
		}},
	}, wmo.PeilOp(wmo.MustDatum("2026-03-29")))
	if err != nil {
		fmt.Println(err)
		return
	}
	m := stand.Meldingen[0]
	fmt.Println("uiterlijk:", m.Uiterlijk)
	fmt.Println("op tijd:", m.OpTijd.Uitkomst)
	fmt.Println("vasthouden:", m.Vasthouden.Uitkomst)
	// Output:
	// uiterlijk: 2026-03-29T05:30:00+02:00
	// op tijd: ja
	// vasthouden: ja
}
