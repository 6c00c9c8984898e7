package verdeelsleutel_test

import (
	"fmt"
	"math/big"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Two municipalities share by inhabitants; nobody else takes part on the day.
func Example() {
	a, b := 30_000, 10_000
	l := verdeelsleutel.Lijst{
		Sleutel: &verdeelsleutel.Sleutel{
			Naam: "inwoners", Afgesproken: wmo.Ja, PeildatumInwoners: wmo.MustDatum("2025-01-01"),
			Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarInwoners}},
		},
		Deelnemers:    []*verdeelsleutel.Deelnemer{{Naam: "Grootstad", Inwoners: &a}, {Naam: "Kleindorp", Inwoners: &b}},
		BijSleutel:    "/sleutel",
		BijDeelnemers: "/deelnemers",
	}
	dag := wmo.MustDatum("2026-01-01")
	var fouten wmo.Bevindingen
	l.Keur(&fouten, dag)
	l.KeurDicht(&fouten, dag)
	if err := fouten.Err(); err != nil {
		fmt.Println(err)
		return
	}
	weging := l.Weeg(dag)
	for i, aandeel := range weging.Aandelen {
		fmt.Println(l.Deelnemers[i].Naam, verdeelsleutel.Decimaal(aandeel))
	}
	// Output:
	// Grootstad 0.75
	// Kleindorp 0.25
}

// Ten homes over three: 5.0, 2.5 and 2.5, and nobody decides who gets the last one.
func ExampleSplitUnits() {
	d := verdeelsleutel.SplitUnits(10, []*big.Int{big.NewInt(2), big.NewInt(1), big.NewInt(1)}, verdeelsleutel.GrootsteResten, nil)
	fmt.Println(d.Delen, d.Onbeslist, d.Gelijk)
	// Output: [5 2 2] 1 [1 2]
}

func ExampleSplitUnitsAbove() {
	gewichten := []*big.Int{big.NewInt(50), big.NewInt(1)}
	fmt.Println(verdeelsleutel.SplitUnitsAbove(10, gewichten, []int64{0, 2}, verdeelsleutel.GrootsteResten, nil).Delen)
	// Output: [8 2]
}

func ExampleSplitAmount() {
	derde := big.NewRat(1, 3)
	c, err := verdeelsleutel.SplitAmount(wmo.MustBedrag("100.00"), []*big.Rat{derde, derde, derde}, nil)
	fmt.Println(c.Delen, c.Gelijk, err)
	// Output: [33.34 33.33 33.33] [0 1 2] <nil>
}

func ExampleGewichten() {
	fmt.Println(verdeelsleutel.Gewichten([]*big.Rat{big.NewRat(1, 2), big.NewRat(1, 3)}))
	// Output: [3 2]
}

func ExampleDecimaal() {
	fmt.Println(verdeelsleutel.Decimaal(big.NewRat(2, 3)))
	// Output: 0.6666666667
}

func ExampleMeldingen() {
	fmt.Println(verdeelsleutel.Meldingen()[0].Code)
	// Output: VDS-VOLGORDE
}

func ExampleNietGemodelleerd() {
	fmt.Println(verdeelsleutel.NietGemodelleerd()[0].Code)
	// Output: VDS-N-MAXIMUM
}

func ExampleVoorbehouden() {
	fmt.Println(verdeelsleutel.Voorbehouden()[0].Code)
	// Output: VDS-V-SLEUTEL
}
