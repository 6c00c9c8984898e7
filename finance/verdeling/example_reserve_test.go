package verdeling_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/verdeling"
)

// What does not fit under the ceiling comes back, also when nobody said where it goes.
func ExampleRunReserve() {
	in := verdeling.Reservevraag{
		Naam: "risicoreserve", Beginsaldo: wmo.MustBedrag("1850000.00"),
		Afspraak:  verdeling.Reserveafspraak{Plafond: wmo.MustBedrag("2000000.00")},
		Boekjaren: []verdeling.Boekjaar{{Jaar: 2022, Resultaat: wmo.MustBedrag("300000.00")}},
	}
	peil := wmo.PeilOp(wmo.MustDatum("2026-01-01"))
	uit, err := verdeling.RunReserve(in, peil)
	fmt.Println(uit.Eindsaldo, uit.Overloop, uit.Jaren[0].Bestemming, err)

	in.Boekjaren = append(in.Boekjaren, verdeling.Boekjaar{Jaar: 2023, Resultaat: wmo.MustBedrag("-120000.00")})
	_, err = verdeling.RunReserve(in, peil)
	fmt.Println(err)

	in.Afspraak.BijTekort = verdeling.ReserveEerst
	uit, err = verdeling.RunReserve(in, peil)
	fmt.Println(uit.Eindsaldo, uit.NaarLeden, err)
	// Output:
	// 2000000.00 150000.00 niet_opgegeven <nil>
	// /afspraak/bijTekort, /boekjaren/1/resultaat: bij een tekort moet zijn opgegeven wie eerst betaalt: de reserve of de leden [FIN-VOLGORDE]
	// 1880000.00 0.00 <nil>
}
