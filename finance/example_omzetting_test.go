package finance_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

func ExampleConvertProvision() {
	tarief, budget := wmo.MustTarief("50.00"), wmo.MustBedrag("190000.00")
	geen := finance.Bijdrage{Soort: finance.GeenBijdrage}
	b, err := finance.ConvertProvision(finance.Omzetting{
		Naam: "begeleiding wordt vrij toegankelijk", Ingang: wmo.MustDatum("2017-01-01"), Jaren: 2, Groei: wmo.MustGetal("1.1"),
		Producten: []finance.Omzettingsproduct{{
			Naam: "begeleiding individueel",
			Voor: finance.Arrangement{
				Naam: "per uur", Toegang: finance.MetBeschikking, Bekostiging: finance.Inspanningsgericht, Tarief: &tarief, Bijdrage: geen,
			},
			Inzet: finance.Inzet{
				Maanden: 12, Clienten: wmo.GetalOf(100), EenhedenPerClient: wmo.GetalOf(40), Kostprijs: wmo.MustTarief("45.00"),
			},
			Indicaties: finance.Indicatielast{Aantal: wmo.GetalOf(100), Kosten: wmo.MustBedrag("300.00")},
			Na: finance.Arrangement{
				Naam: "lumpsum", Toegang: finance.VrijToegankelijk, Bekostiging: finance.Taakgericht, Budget: &budget, Bijdrage: geen,
			},
			Aanbieders: []finance.Productaandeel{{Naam: "zorgorganisatie", Aandeel: wmo.GetalOf(1)}},
			Doorgeleid: []finance.Doorgeleiding{{Naar: "welzijn", Aandeel: wmo.MustGetal("0.25"), Vergoeding: wmo.MustTarief("20.00")}},
		}},
		Overgangskosten: []wmo.Bedrag{wmo.MustBedrag("50000.00")},
	}, wmo.PeilOp(wmo.MustDatum("2016-10-01")))
	for _, j := range b.Jaren {
		fmt.Println(j.Periode, "gemeente bespaart", j.Stand.Verschil.Gemeente, "- samen", j.Cumulatief)
	}
	fmt.Println("terugverdiend in jaar", b.Terugverdiend.Jaar, err)
	fmt.Println("aanbieders houden evenveel over tot een groei van", b.Omslag.GroeiAanbieders.Onder.Waarde)
	for _, v := range b.Jaren[0].Stand.Met.Geldverplaatsingen {
		fmt.Println(v.Van, "aan", v.Naar, v.Bedrag)
	}
	// Output:
	// 2017-01-01 t/m 2017-12-31 gemeente bespaart -10000.00 - samen -10000.00
	// 2018-01-01 t/m 2018-12-31 gemeente bespaart 40000.00 - samen 30000.00
	// terugverdiend in jaar 2 <nil>
	// aanbieders houden evenveel over tot een groei van 1.063
	// gemeente aan zorgorganisatie 190000.00
	// zorgorganisatie aan welzijn 22000.00
}
