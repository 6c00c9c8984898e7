package finance_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

// uurtarief pays 70 an hour until 70,000 is used up.
func uurtarief() finance.Arrangement {
	tarief, ruimte := wmo.MustTarief("70.00"), wmo.MustBedrag("70000.00")
	return finance.Arrangement{
		Naam: "begeleiding per uur", Toegang: finance.MetBeschikking, Bekostiging: finance.Inspanningsgericht,
		Tarief: &tarief, Bestedingsruimte: &ruimte, Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
	}
}

func tienClienten() finance.Inzet {
	return finance.Inzet{Maanden: 12, Clienten: wmo.GetalOf(10), EenhedenPerClient: wmo.GetalOf(100), Kostprijs: wmo.MustTarief("62.00")}
}

func ExampleMeasureIncentives() {
	p, err := finance.MeasureIncentives(finance.Prikkelvraag{Arrangement: uurtarief(), Inzet: tienClienten()}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	meer := p.Prikkels[0]
	fmt.Println(meer.Soort, meer.Aanbieder.Resultaat, meer.Gemeente.Netto, meer.Knikken, err)
	for _, k := range p.Knikpunten {
		fmt.Println(k.Soort, k.Clienten, k.LaatsteErvoor, k.EersteErna)
	}
	// Output:
	// een_client_meer -6200.00 0.00 [bestedingsruimte] <nil>
	// overleg 7 6 7
	// bestedingsruimte 10 10 11
	// in_verlies 11.290323 11 12
}

func ExampleCompareIncentives() {
	budget := wmo.MustBedrag("93000.00")
	taak := finance.Arrangement{
		Naam: "lumpsum", Toegang: finance.VrijToegankelijk, Bekostiging: finance.Taakgericht, Budget: &budget,
		Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
	}
	uur := uurtarief()
	uur.Bestedingsruimte = nil
	v, err := finance.CompareIncentives(finance.Vergelijkingsvraag{A: uur, B: taak, Inzet: tienClienten()}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	fmt.Println(v.Rijen[0].Omslag, err)
	fmt.Println(v.Rijen[0].Zin)
	fmt.Println(v.Rijen[1].Zin)
	// Output:
	// keert_om <nil>
	// Een cliënt meer levert de aanbieder bij A € 800 op en kost hem bij B € 6.200.
	// Een cliënt meer kost de gemeente bij A € 7.000 en maakt haar bij B niets uit.
}
