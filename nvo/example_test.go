package nvo_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/nvo"
)

func ExampleMeldingen() {
	fmt.Println(nvo.Meldingen()[0].Woord)
	// Output: NVO-ONTBREEKT
}

func ExampleNietGemodelleerd() {
	fmt.Println(nvo.NietGemodelleerd()[0].Code)
	// Output: NVO-N-AFSPRAKEN-4-8
}
