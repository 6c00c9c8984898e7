package rijk_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/finance/rijk"
)

func ExampleParameters() {
	p := rijk.Parameters()[0]
	fmt.Println(p.Code, p.Naam)
	fmt.Println(p.Standen[0].Geldt, p.Standen[0].Waarde[0])
	// Output:
	// FIN-DU-10 landelijk bedrag per jaar, beschermd_wonen
	// 2015-01-01 t/m 2015-12-31 {orde van grootte, uit een secundaire bron 1400000000.00 euro}
}
