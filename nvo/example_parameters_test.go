package nvo_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/nvo"
)

func ExampleParameters() {
	p := nvo.Parameters()[0]
	fmt.Println(p.Code, p.Standen[0].Waarde[0].Waarde)
	fmt.Println(p.Standen[0].Bron)
	// Output:
	// NVO-P-VASTGESTELD 2020-06-26
	// VNG, Norm voor Opdrachtgeverschap: uitslag ledenraadpleging
}
