package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/bw"
)

func ExampleParameters() {
	p := bw.Parameters()[0]
	fmt.Println(p.Code, p.Naam)
	for _, stand := range p.Standen {
		fmt.Println(stand.Geldt, stand.Waarde[0])
	}
	// Output:
	// BW-P-DAGBEDRAG dagbedragen van de dwangsom
	// vanaf 2019-01-01 {de eerste veertien dagen 23.00 euro per dag}
	// vanaf 2009-10-01 {de eerste veertien dagen 20.00 euro per dag}
}
