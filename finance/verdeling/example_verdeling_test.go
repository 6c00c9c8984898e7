package verdeling_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/verdeling"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// The risk of a region, shared by who is a member on 31 December.
func ExampleShareAmount() {
	eemnes, laren := 9598, 11712
	uit, err := verdeling.ShareAmount(verdeling.Geldverdeling{
		Naam: "tekort 2022", Bedrag: wmo.MustBedrag("50000.00"),
		Sleutel: verdeelsleutel.Sleutel{
			Naam: "inwoners per 31 december", Afgesproken: wmo.Ja, PeildatumInwoners: wmo.MustDatum("2023-01-01"),
			Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarInwoners}},
		},
		Deelnemers: []verdeelsleutel.Deelnemer{
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

// A key with Leerdam beside what it went into is wrong on every day.
func ExampleGeldverdeling_Check() {
	in := verdeling.Geldverdeling{Deelnemers: []verdeelsleutel.Deelnemer{
		{Naam: "Leerdam", Gemeente: wmo.MustGemeentecode("0545")},
		{Naam: "Vijfheerenlanden", Gemeente: wmo.MustGemeentecode("1961")},
	}}
	fmt.Println(in.Check())
	in.Deelnemers[0].Geldig = wmo.MustPeriode("2018-01-01", "2018-12-31")
	fmt.Println(in.Check())
	// Output:
	// /deelnemers/0/gemeente, /deelnemers/1/gemeente: Leerdam (0545) bestaat op 2026-12-31 niet meer: tot en met 2018-12-31; Vijfheerenlanden (1961) kwam ervoor in de plaats en staat er ook, dus dat telt dubbel [GEB-GEMEENTE-OPGEVOLGD]
	// <nil>
}

// A code that no municipality ever had.
func ExampleAfrekeningsvraag_Check() {
	in := verdeling.Afrekeningsvraag{Deelnemers: []verdeling.Afrekendeelnemer{
		{Deelnemer: verdeelsleutel.Deelnemer{Naam: "nergens", Gemeente: wmo.MustGemeentecode("9998")}},
	}}
	fmt.Println(in.Check())
	// Output:
	// /deelnemers/0/gemeente: geen gemeente heeft of had code 9998 (bekend: 2014-12-31 t/m 2026-12-31) [GEB-GEMEENTE-ONBEKEND]
}
