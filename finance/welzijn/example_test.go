package welzijn_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/finance/welzijn"
)

func ExampleRegels() {
	for _, s := range welzijn.Regels() {
		fmt.Println(s.Vraag, len(s.Gronden))
	}
	// Output: of een algemene voorziening aan de voorwaarden voldoet 10
}

func ExampleFormules() {
	for _, f := range welzijn.Formules() {
		if f.Code == "FIN-F-WELZIJN" {
			fmt.Println(f.Formule)
		}
	}
	// Output: W = a · n · z
}

func ExampleMeldingen() {
	for _, m := range welzijn.Meldingen() {
		if m.Code == "FIN-MTR-ONBEKEND" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: een maatregel vergt een andere die er niet bij staat
}

func ExampleAannamen() {
	fmt.Println(welzijn.Aannamen()[0].Code)
	// Output: FIN-A-MTR-VOLGORDE
}

func ExampleVoorbehouden() {
	for _, v := range welzijn.Voorbehouden() {
		if v.Code == "FIN-V-VER-BETALER" {
			fmt.Println(v.Tekst)
		}
	}
	// Output: de waarde valt bij wie de duurdere zorg betaalt; dat hoeft niet de gemeente te zijn
}
