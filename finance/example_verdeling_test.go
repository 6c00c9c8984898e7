package finance_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

// The risk of a region, shared by who is a member on 31 December.
func ExampleDistribute() {
	eemnes, laren := 9598, 11712
	uit, err := finance.Distribute(finance.Geldverdeling{
		Naam: "tekort 2022", Bedrag: wmo.MustBedrag("50000.00"),
		Sleutel: finance.Verdeelsleutel{
			Naam: "inwoners per 31 december", Afgesproken: wmo.Ja, PeildatumInwoners: wmo.MustDatum("2023-01-01"),
			Maatstaven: []finance.Verdeelmaatstaf{{Soort: finance.NaarInwoners}},
		},
		Deelnemers: []finance.Deelnemer{
			{Naam: "Eemnes", Inwoners: &eemnes},
			{Naam: "Laren", Inwoners: &laren},
			{Naam: "Weesp", Geldig: wmo.MustPeriode("2018-01-01", "2022-03-23")},
		},
	}, wmo.PeilOp(wmo.MustDatum("2022-12-31")))
	for _, d := range uit.Delen {
		fmt.Println(d.Naam, d.Bedrag, d.PerInwoner)
	}
	fmt.Println(uit.NietDeelnemend, err)
	// Output:
	// Eemnes 22519.94 2.35
	// Laren 27480.06 2.35
	// [Weesp] <nil>
}
