package finance_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

func ExampleBalance() {
	tarief, budget := wmo.MustTarief("70.00"), wmo.MustBedrag("680000.00")
	geen := finance.Bijdrage{Soort: finance.GeenBijdrage}
	s, err := finance.Balance(finance.Saldovraag{
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

func ExampleWeigh() {
	l, err := finance.Weigh(finance.Lumpsumvraag{
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

func ExampleAppraise() {
	v, err := finance.Appraise(finance.Vermedenvraag{
		Naam: "inloop", Kosten: wmo.MustBedrag("120000.00"), Bereikt: wmo.GetalOf(300), Decimalen: 4,
		DuurdereZorg: finance.Duurderezorg{Omschrijving: "ondersteuning thuis", PerGeval: wmo.MustBedrag("5153.00")},
		Aandelen:     []wmo.Getal{wmo.MustGetal("0.05"), wmo.MustGetal("0.10")},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	fmt.Println("draagt zichzelf vanaf", v.Omslag.Vanaf.Aandeel, "of", v.Omslag.Gevallen, "gevallen:", v.Verdient, err)
	for _, r := range v.Rijen {
		fmt.Println(r.Aandeel, r.Waarde, r.Saldo)
	}
	// Output:
	// draagt zichzelf vanaf 0.0777 of 24 gevallen: onbepaald <nil>
	// 0.05 77295.00 -42705.00
	// 0.1 154590.00 34590.00
}

func ExampleRank() {
	budget := wmo.MustBedrag("60000.00")
	l, err := finance.Rank(finance.Maatregelenvraag{
		Naam: "klein beginnen", Jaren: 3, Budget: &budget,
		Maatregelen: []finance.Maatregel{
			{
				Code: "aanbesteding", Omschrijving: "één aanbieder per gebied", Effect: wmo.MustBedrag("200000.00"), Eenmalig: wmo.MustBedrag("90000.00"),
				Inspanning: finance.GroteInspanning, Bewijs: finance.EffectIngeschat, Vergt: []string{"bellen"},
			},
			{
				Code: "bellen", Omschrijving: "na drie maanden bellen of het nog nodig is", Effect: wmo.MustBedrag("40000.00"), Jaarlijks: wmo.MustBedrag("15000.00"),
				Inspanning: finance.KleineInspanning, Bewijs: finance.EffectGemeten,
			},
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	for _, p := range l.Punten {
		fmt.Println(p.Plaats, p.Maatregel.Code, "kost", p.Kosten, "brengt", p.Effect, "past:", p.Past)
	}
	fmt.Println(err)
	// Output:
	// 1 bellen kost 45000.00 brengt 120000.00 past: ja
	// 2 aanbesteding kost 90000.00 brengt 600000.00 past: nee
	// <nil>
}
