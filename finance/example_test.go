package finance_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

func ExampleFormules() {
	f := finance.Formules()[0]
	fmt.Println(f.Code, f.Formule, f.Uitleg)
	// Output: FIN-F-PQ W = p · q · n p tarief, q eenheden per cliënt, n cliënten
}

func ExampleMeldingen() {
	fmt.Println(finance.Meldingen()[0].Woord)
	// Output: FIN-ONTBREEKT
}

func ExampleNietGemodelleerd() {
	fmt.Println(finance.NietGemodelleerd()[0].Code)
	// Output: FIN-N-BIJDRAGEN
}

func ExampleDescribe() {
	tarief, ruimte := wmo.MustTarief("70.00"), wmo.MustBedrag("650000.00")
	b, err := finance.Describe(finance.Arrangementvraag{
		Arrangement: finance.Arrangement{
			Naam: "begeleiding per uur", Toegang: finance.MetBeschikking, Bekostiging: finance.Inspanningsgericht,
			Tarief: &tarief, Bestedingsruimte: &ruimte, Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
		},
		Inzet: finance.Inzet{
			Maanden: 12, Clienten: wmo.GetalOf(100), EenhedenPerClient: wmo.GetalOf(100), Kostprijs: wmo.MustTarief("62.00"),
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	fmt.Println(b.Geldstroom.Opbrengst, b.Geldstroom.Resultaat, b.Geldstroom.Regime, err)
	fmt.Println("volumerisico:", b.Risico.Volume, "- prijsrisico:", b.Risico.Prijs)
	// Output:
	// 650000.00 30000.00 boven_bestedingsruimte <nil>
	// volumerisico: gedeeld - prijsrisico: aanbieder
}
