package verdeling_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/verdeling"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// B did not report its use yet: A is settled, B is not.
func ExampleSettleAdvances() {
	een, gezamenlijk, eigen := wmo.GetalOf(1), wmo.MustBedrag("80.00"), wmo.MustBedrag("50.00")
	uit, err := verdeling.SettleAdvances(verdeling.Afrekeningsvraag{
		Naam: "2025", GezamenlijkeKosten: &gezamenlijk,
		Sleutel: &verdeelsleutel.Sleutel{
			Naam: "half om half", Afgesproken: wmo.Ja, Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarAandeel}},
		},
		Deelnemers: []verdeling.Afrekendeelnemer{
			{Deelnemer: verdeelsleutel.Deelnemer{Naam: "A", Aandeel: &een}, Voorschot: wmo.MustBedrag("100.00"), EigenKosten: &eigen},
			{Deelnemer: verdeelsleutel.Deelnemer{Naam: "B", Aandeel: &een}, Voorschot: wmo.MustBedrag("100.00")},
		},
	}, wmo.PeilOp(wmo.MustDatum("2025-12-31")))
	fmt.Println(uit.Leden[0].Afrekening, uit.Leden[0].Uitkomst, uit.Leden[1].Uitkomst)
	fmt.Println(uit.Definitief, uit.Ontbreekt, err)
	// Output:
	// 10.00 krijgt_terug nog_niet
	// onbepaald [/deelnemers/1/eigenKosten] <nil>
}
