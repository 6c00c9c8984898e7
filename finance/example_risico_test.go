package finance_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

func ExampleAssessBalance() {
	tarief, budget := wmo.MustTarief("70.00"), wmo.MustBedrag("680000.00")
	geen := finance.Bijdrage{Soort: finance.GeenBijdrage}
	s, err := finance.AssessBalance(finance.Saldovraag{
		Naam: "begeleiding", Begroting: wmo.MustBedrag("720000.00"),
		Vormen: []finance.Arrangement{
			{Naam: "per uur", Toegang: finance.MetBeschikking, Bekostiging: finance.Inspanningsgericht, Tarief: &tarief, Bijdrage: geen},
			{Naam: "lumpsum", Toegang: finance.VrijToegankelijk, Bekostiging: finance.Taakgericht, Budget: &budget, Bijdrage: geen},
		},
		Inzet: finance.Inzet{Maanden: 12, Clienten: wmo.GetalOf(100), EenhedenPerClient: wmo.GetalOf(100), Kostprijs: wmo.MustTarief("62.00")},
		Scenarios: []finance.Schokscenario{
			{Naam: "meer cliënten", Schokken: []finance.Schok{{Soort: finance.SchokVolume, Factor: wmo.MustGetal("1.10")}}},
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	for i, v := range s.Scenarios[1].Vormen {
		d := s.Scenarios[1].Delingen[i]
		fmt.Println(v.Vorm, "gemeente", v.SaldoGemeente, "aanbieder", v.ResultaatAanbieder, "tekort:", v.Tekort)
		fmt.Println("  van", d.Kosten, "meer kosten draagt de gemeente", d.Gemeente, "en de aanbieder", d.Aanbieder)
	}
	fmt.Println(err)
	// Output:
	// per uur gemeente -50000.00 aanbieder 88000.00 tekort: gemeente
	//   van 62000.00 meer kosten draagt de gemeente 70000.00 en de aanbieder -8000.00
	// lumpsum gemeente 40000.00 aanbieder -2000.00 tekort: aanbieder
	//   van 62000.00 meer kosten draagt de gemeente 0.00 en de aanbieder 62000.00
	// <nil>
}

func ExampleAssessLumpsum() {
	l, err := finance.AssessLumpsum(finance.Lumpsumvraag{
		Naam: "lumpsum per gebied", Decimalen: 2,
		Opbouw: &finance.Lumpsumgebruik{
			Lumpsum: finance.Lumpsumopbouw{
				VirtueelTarief: wmo.MustTarief("60.00"), Eenheden: wmo.GetalOf(10000), Factor: wmo.MustGetal("0.95"),
			},
			Eenheden: wmo.GetalOf(10500), Kostprijs: wmo.MustTarief("58.00"),
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	fmt.Println(l.Opbrengst, l.Resultaat, err)
	fmt.Println("zonder verlies tot", l.Omslag.Eenheden, "uren; verlies", l.Verliesaandeel, "van de opbrengst")
	// Output:
	// 570000.00 -39000.00 <nil>
	// zonder verlies tot 9827 uren; verlies 0.07 van de opbrengst
}

func ExampleLumpsumervaringen() {
	e := finance.Lumpsumervaringen()[0]
	fmt.Println(e.Naam, e.Rekening.Resultaat, e.Rekening.ResultaatIs, "op", e.Rekening.Opbrengst, e.Rekening.OpbrengstIs)
	// Output: Incluzio Hollands Kroon, prognose 2020 -800000.00 ruim op 20000000.00 ongeveer
}
