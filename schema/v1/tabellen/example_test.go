package tabellen_test

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

func ExampleLees() {
	tabel, err := tabellen.Lees[struct {
		tabellen.Kop

		Rijen []struct {
			Naam string `json:"naam"`
			tabellen.Vindplaats
		} `json:"rijen"`
	}](tabellen.Feestdagen)
	if err != nil {
		fmt.Println(err)
		return
	}
	rij := tabel.Rijen[1]
	fmt.Println(rij.Naam, "volgens", tabel.Citeer(rij.Vindplaats), rij.Zekerheid)
	// Output: Goede Vrijdag volgens Algemene termijnenwet, artikel 3, lid 2 (versie 2010-10-10) wettekst
}

func ExampleTekst() {
	tekst, ok := tabellen.Tekst("gemeenten")
	fmt.Println(len(tekst) > 0, ok)
	// Output: true true
}

func ExampleNamen() {
	fmt.Println(slices.Contains(tabellen.Namen(), tabellen.Gemeenten))
	// Output: true
}
