package rijk_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/finance/rijk"
)

func ExampleFormules() {
	for _, f := range rijk.Formules() {
		if f.Code == "FIN-F-PAD-INGROEI" {
			fmt.Println(f.Formule)
		}
	}
	// Output: k = min(N, max(0, t − s + 1))
}

func ExampleMeldingen() {
	for _, m := range rijk.Meldingen() {
		if m.Code == "FIN-VARIANT" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: een variant verandert niets
}

func ExampleAannamen() {
	for _, a := range rijk.Aannamen() {
		if a.Code == "FIN-A-CENTEN" {
			fmt.Println(a.Tekst)
		}
	}
	// Output: wat na afronden overblijft gaat per cent naar de grootste resten
}

func ExampleVoorbehouden() {
	for _, v := range rijk.Voorbehouden() {
		if v.Code == "FIN-V-WAT-ALS" {
			fmt.Println(v.Tekst)
		}
	}
	// Output: een ander totaal, verdeeld met de sleutel van een jaar; het is nooit zo uitgekeerd
}

func ExampleNietGemodelleerd() {
	fmt.Println(rijk.NietGemodelleerd()[0].Code)
	// Output: FIN-N-IU-BW
}
