package finance_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

// One client more: what it brings the provider by the hour, and with a lumpsum.
func Example() {
	tarief, budget := wmo.MustTarief("70.00"), wmo.MustBedrag("700000.00")
	v, err := finance.CompareIncentives(finance.Vergelijkingsvraag{
		A: finance.Arrangement{
			Naam: "per uur", Toegang: finance.MetBeschikking, Bekostiging: finance.Inspanningsgericht,
			Tarief: &tarief, Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
		},
		B: finance.Arrangement{
			Naam: "lumpsum", Toegang: finance.VrijToegankelijk, Bekostiging: finance.Taakgericht,
			Budget: &budget, Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
		},
		Inzet: finance.Inzet{
			Maanden: 12, Clienten: wmo.GetalOf(100), EenhedenPerClient: wmo.GetalOf(100), Kostprijs: wmo.MustTarief("62.00"),
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range v.Rijen {
		if r.Partij == finance.PartijAanbieder {
			fmt.Println(r.Soort, r.Omslag, r.VoordeelA, r.VoordeelB)
		}
	}
	// Output:
	// een_client_meer keert_om 800.00 -6200.00
	// een_eenheid_meer keert_om 800.00 -6200.00
	// goedkoper blijft 6200.00 6200.00
	// maand_langer keert_om 66.66 -516.67
}

func ExampleFormules() {
	for _, f := range finance.Formules() {
		if f.Code == "FIN-F-PQ" {
			fmt.Println(f.Formule, f.Uitleg)
		}
	}
	// Output: W = p · q · n p tarief, q eenheden per cliënt, n cliënten
}

func ExampleMeldingen() {
	for _, m := range finance.Meldingen() {
		if m.Code == "FIN-NUL" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: nul zegt hier niets, of er valt door nul niet te delen
}

func ExampleAannamen() {
	for _, a := range finance.Aannamen() {
		if a.Code == "FIN-A-LIJSTVOLGORDE" {
			fmt.Println(a.Tekst)
		}
	}
	// Output: bij gelijke aanspraken op de laatste cent ging voor wie eerder in de lijst staat: er is geen regel opgegeven
}

func ExampleVoorbehouden() {
	for _, v := range finance.Voorbehouden() {
		if v.Code == "FIN-V-LUM-OMSLAG" {
			fmt.Println(v.Tekst)
		}
	}
	// Output: de vaste kosten zijn hoger dan de lumpsum: er is geen volume zonder verlies
}

func ExampleNietGemodelleerd() {
	fmt.Println(finance.NietGemodelleerd()[0].Code)
	// Output: FIN-N-BIJDRAGEN
}

func ExampleDescribeArrangement() {
	tarief, ruimte := wmo.MustTarief("70.00"), wmo.MustBedrag("650000.00")
	b, err := finance.DescribeArrangement(finance.Arrangementvraag{
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
