package verblijfsbijdrage_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/finance/verblijfsbijdrage"
)

func ExampleRegels() {
	fmt.Println(verblijfsbijdrage.Regels() == nil)
	// Output: true
}

func ExampleFormules() {
	fmt.Println(len(verblijfsbijdrage.Formules()))
	// Output: 0
}

func ExampleMeldingen() {
	fmt.Println(len(verblijfsbijdrage.Meldingen()))
	// Output: 0
}

func ExampleAannamen() {
	fmt.Println(len(verblijfsbijdrage.Aannamen()))
	// Output: 0
}

func ExampleVoorbehouden() {
	fmt.Println(len(verblijfsbijdrage.Voorbehouden()))
	// Output: 0
}

func ExampleNietGemodelleerd() {
	fmt.Println(verblijfsbijdrage.NietGemodelleerd()[0].Code)
	// Output: FIN-N-EERSTE-INKOMEN
}
