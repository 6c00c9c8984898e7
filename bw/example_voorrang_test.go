package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleAssessPriority() {
	vraag := bw.Voorrangvraag{
		Zoekende:    bw.Woningzoekende{VerlaatBeschermdWonen: wmo.Ja, MaatschappelijkGebonden: wmo.Ja},
		Verordening: bw.Voorrangregeling{GeeftVoorrang: wmo.Ja, AangewezenWoonruimte: wmo.Ja},
	}
	for _, dag := range []string{"2026-06-30", "2026-07-01"} {
		uit, err := bw.AssessPriority(vraag, wmo.PeilOp(wmo.MustDatum(dag)))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(dag, uit.Voorrang.Uitkomst, uit.Voorrang.Redenen, uit.Categorie.Ontbreekt)
	}
	// Output:
	// 2026-06-30 onbepaald [BW-VRG-21 BW-VRG-29] [/zoekende/mantelzorg /zoekende/opvangRelatie]
	// 2026-07-01 ja [BW-VRG-21 BW-VRG-23 BW-VRG-24 BW-VRG-26] []
}
