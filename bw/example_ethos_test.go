package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleClassifyHousing() {
	peil := wmo.PeilOp(wmo.MustDatum("2024-01-01"))
	for _, plek := range []bw.Slaapplek{bw.Noodopvang, bw.TijdelijkeOpvang, bw.EigenWoning} {
		uit, err := bw.ClassifyHousing(bw.Woonsituatie{Plek: plek}, peil)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(plek, uit.Categorie.Uitkomst, uit.CBS.Uitkomst, uit.Regiotelling.Uitkomst)
	}
	// Output:
	// noodopvang ja onbepaald ja
	// tijdelijke_opvang ja nee ja
	// eigen_woning nee nee nee
}
