package finance_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

func ExampleRegels() {
	for _, s := range finance.Regels() {
		fmt.Println(s.Vraag, len(s.Gronden))
	}
	// Output: of cliënten tegen te weinig ondersteuning zijn gewaarborgd 5
}

func ExampleAssessSafeguards() {
	budget, norm, gemeten := wmo.MustBedrag("190000.00"), wmo.GetalOf(30), wmo.GetalOf(41)
	b, err := finance.AssessSafeguards(finance.Waarborgvraag{
		Naam: "lumpsum",
		Arrangement: finance.Arrangement{
			Naam: "lumpsum", Toegang: finance.VrijToegankelijk, Bekostiging: finance.Taakgericht, Budget: &budget,
			Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
		},
		Inzet: finance.Inzet{
			Maanden: 12, Clienten: wmo.GetalOf(100), EenhedenPerClient: wmo.GetalOf(40), Kostprijs: wmo.MustTarief("45.00"),
		},
		Wachttijd: finance.Grenswaarborg{Afgesproken: wmo.Ja, Norm: &norm, Gemeten: &gemeten},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	fmt.Println("risico", b.Risico, "- per cliënt op het spel", b.Prikkel.OpHetSpel, "- door", b.Gewaarborgd.Redenen, err)
	// Output: risico ja - per cliënt op het spel 1800.00 - door [FIN-WB-01] <nil>
}
