package wachten_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/wachten"
)

// Wonen Eerst: 89 people a year who stay three months. How many places until no more than one in twenty
// finds none?
func ExamplePlanPlaces() {
	instroom, hoogst := 89.0, 0.05
	plan, err := wachten.PlanPlaces(wachten.Plaatsenvraag{
		Naam: "Wonen Eerst", Model: wachten.Verlies, InstroomPerJaar: &instroom, GemiddeldVerblijfMaanden: 3,
		Norm: &wachten.Plaatsennorm{Weigering: &hoogst},
	}, wmo.PeilOp(wmo.MustDatum("2026-11-29")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%d plaatsen: %.4f\n", plan.Nodig.Plaatsen, *plan.Nodig.Bediening.Weigering)
	fmt.Printf("%d plaatsen: %.4f\n", plan.Nodig.EenMinder.Plaatsen, *plan.Nodig.EenMinder.Weigering)
	// Output:
	// 28 plaatsen: 0.0419
	// 27 plaatsen: 0.0550
}

func ExampleErlangB() {
	fmt.Printf("%.6f %.6f %.6f\n", wachten.ErlangB(10, 8), wachten.ErlangB(20, 16), wachten.ErlangB(40, 32))
	// Output: 0.121661 0.064411 0.026838
}

func ExampleErlangC() {
	fmt.Printf("%.4f\n", wachten.ErlangC(3, 2))
	// Output: 0.4444
}

func ExampleErlangA() {
	wacht, afhaken := wachten.ErlangA(50, 48, 2)
	fmt.Printf("%.3f wait, %.3f leave\n", wacht, afhaken)
	// Output: 0.468 wait, 0.031 leave
}

func ExampleLeastPlaces() {
	fmt.Println(wachten.LeastPlaces(22.25, 0.05), wachten.LeastPlaces(22.25, 0.01))
	// Output: 28 33
}

func ExampleGreatestLoad() {
	fmt.Printf("%.4f\n", wachten.GreatestLoad(10, 0.01))
	// Output: 4.4612
}

func ExampleFormules() {
	fmt.Println(wachten.Formules()[0].Code)
	// Output: CAP-F-ERLANG-B
}

func ExampleMeldingen() {
	fmt.Println(wachten.Meldingen()[0].Code)
	// Output: CAP-NORM-ZONDER-GRENS
}

func ExampleAannamen() {
	fmt.Println(wachten.Aannamen()[0].Code)
	// Output: CAP-A-WACHT-POISSON
}

func ExampleNietGemodelleerd() {
	fmt.Println(wachten.NietGemodelleerd()[0].Code)
	// Output: CAP-N-BEZETTINGSNORM
}
