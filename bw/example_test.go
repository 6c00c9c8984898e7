package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/bw"
)

func ExampleRegels() {
	set := bw.Regels()[0]
	fmt.Println(set.Vraag)
	fmt.Println(set.Gronden[0].Code, set.Gronden[0].Bron)
	// Output:
	// wie binnen het bereik van de wet valt
	// BW-KRG-01 Wmo 2015, artikel 1.2.1 (versie 2026-07-01)
}

func ExampleMeldingen() {
	fmt.Println(bw.Meldingen()[0].Woord)
	// Output: BW-ONTBREEKT
}

func ExampleNietGemodelleerd() {
	fmt.Println(bw.NietGemodelleerd()[0].Code)
	// Output: BW-N-MANDAAT-BEZWAAR
}
