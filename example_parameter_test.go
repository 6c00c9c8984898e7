package wmo_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

func ExampleParameterOf() {
	wet := wmo.Bron{Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: "2.1.4a", Versie: wmo.MustDatum("2026-07-01")}
	dag := wmo.MustDatum("2020-01-01")
	bijdrage := wmo.MustTijdlijn("bijdrage per maand", wmo.StandOf(wmo.MustBedrag("19.00"), wet.Sinds(dag).BekendSinds(dag)))

	p := wmo.ParameterOf("VB-P-BIJDRAGE", bijdrage, func(b wmo.Bedrag) []wmo.Grootheid { return []wmo.Grootheid{wmo.Euro("bijdrage", b)} })
	fmt.Println(p.Code, p.Naam, p.Standen[0].Geldt, p.Standen[0].Waarde)
	// Output: VB-P-BIJDRAGE bijdrage per maand vanaf 2020-01-01 [{bijdrage 19.00 euro}]
}
