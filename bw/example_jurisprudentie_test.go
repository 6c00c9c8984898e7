package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleUitspraken() {
	fmt.Println(bw.Uitspraken()[0].Kenmerk)
	// Output: ECLI:NL:CRVB:2010:BO0285
}

func ExampleFindRulings() {
	uit, err := bw.FindRulings(bw.Jurisprudentievraag{Thema: bw.ThemaDwangsom}, wmo.PeilOp(wmo.MustDatum("2026-11-22")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, u := range uit.Uitspraken {
		fmt.Println(u.Datum, u.Kenmerk, u.Oordeel)
	}
	// Output:
	// 2017-02-16 ECLI:NL:RBGEL:2017:772 Zonder aanvraag is geen dwangsom verschuldigd.
	// 2021-04-09 ECLI:NL:RBMNE:2021:1631 De dwangsom is terecht geweigerd.
}
