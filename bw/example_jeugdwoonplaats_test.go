package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleFindYouthMunicipality() {
	uit, err := bw.FindYouthMunicipality(bw.Jeugdhulpvraag{
		WoonadresNietTeBepalen: wmo.Nee, BuitenNederland: wmo.Nee,
		Verblijf: bw.InOpvang, GemeenteVoorVerblijf: wmo.MustGemeentecode("0228"),
	}, wmo.PeilOp(wmo.MustDatum("2023-06-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(uit.Gemeente, uit.Grondslag.Waarde)
	// Output: 0228 woonadres_voor_verblijf
}
