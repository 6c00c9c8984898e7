package rijk_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/rijk"
)

// Ten steps of 394,000 against "more than four million".
func ExampleRecomputeFigure() {
	tien, stap := wmo.GetalOf(10), wmo.GetalOf(394_000)
	uit, err := rijk.RecomputeFigure(rijk.Narekeningsvraag{
		Naam: "groei naar 2032", Soort: rijk.NarekenVeelvoud, Eenheid: "euro", Aantal: &tien, Stap: &stap,
		Gepubliceerd: &rijk.Publicatie{Waarde: wmo.GetalOf(4_000_000), Vorm: rijk.PublicatieMeerDan},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	fmt.Println(uit.Waarde, uit.Afwijking, uit.AfwijkingProcent, uit.Past, err)
	fmt.Println(uit.Voorbehouden[0].Tekst)
	// Output:
	// 3940000 -60000 -1.5 nee <nil>
	// gerekend met gelijke stappen en zonder indexering; met indexering kan het gepubliceerde cijfer wel passen
}
