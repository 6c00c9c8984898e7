package verdeling_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/finance/verdeling"
)

func ExampleFormules() {
	for _, f := range verdeling.Formules() {
		if f.Code == "FIN-F-VERDELING" {
			fmt.Println(f.Formule)
		}
	}
	// Output: b = afgekapt(B · Σ (w · x / X) / Σ w) + r
}

func ExampleMeldingen() {
	for _, m := range verdeling.Meldingen() {
		if m.Code == "FIN-BOEKJAAR" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: boekjaren volgen niet op elkaar
}

func ExampleAannamen() {
	fmt.Println(len(verdeling.Aannamen()) > 0)
	// Output: true
}

func ExampleVoorbehouden() {
	fmt.Println(len(verdeling.Voorbehouden()) > 0)
	// Output: true
}
