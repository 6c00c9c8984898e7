package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

// A mother who can hold her own and only lacks a dwelling (ECLI:NL:CRVB:2023:1087).
func ExampleAssessAccess() {
	besluit, err := bw.AssessAccess(bw.Toegangsvraag{
		Voorziening:           bw.Opvang,
		Persoon:               bw.Persoon{IngezeteneNederland: wmo.Ja, Verblijf: bw.Nederlander},
		ThuissituatieVerlaten: wmo.Ja,
		HandhaaftZich:         wmo.Ja,
		MistAlleenWoonruimte:  wmo.Ja,
	}, wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("recht op opvang:", besluit.Recht.Uitkomst, besluit.Recht.Redenen)
	fmt.Println(besluit.Bevindingen)
	fmt.Println("vraag over de Wlz:", besluit.Wlz.Ontbreekt[0])
	// Output:
	// recht op opvang: nee [BW-TOE-11]
	// /mistAlleenWoonruimte: schaarste aan woningen is geen gebrek aan zelfredzaamheid: wie alleen een woning mist, komt hiervoor niet in aanmerking [BW-WOONRUIMTE]
	// vraag over de Wlz: /wlz/vermoeden
}
