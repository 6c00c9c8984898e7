package tarief_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/tarief"
)

func ExampleBuildTariff() {
	loon := wmo.MustTarief("24.68")
	uit, err := tarief.BuildTariff(tarief.Tariefopbouwvraag{
		Naam: "begeleiding basis", Decimalen: 2,
		Functies: []tarief.Uuropbouw{{
			Naam: "begeleider", Uurloon: &loon, Productiviteit: wmo.MustGetal("0.8"),
			Overhead: tarief.Overheadopslag{Wijze: tarief.OverheadOpKosten, Aandeel: wmo.MustGetal("0.2")},
		}},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	f := uit.Functies[0]
	for _, e := range f.Elementen[:3] {
		fmt.Println(e.Element, e.Bedrag)
	}
	fmt.Println("per uur", f.PerUur, "per minuut", f.PerMinuut, err)
	// Output:
	// beroepskracht 24.68
	// niet_productief 6.17
	// overhead 6.17
	// per uur 37.02 per minuut 0.617 <nil>
}

func ExampleAssessTariff() {
	loon, aanbod := wmo.MustTarief("24.68"), wmo.MustTarief("35.00")
	blijkt := tarief.Onderbouwing{Antwoord: wmo.Ja, Bron: "kostprijsonderzoek"}
	uit, err := tarief.AssessTariff(tarief.Tarieftoetsvraag{
		Naam: "begeleiding basis", Decimalen: 2, Aangeboden: &aanbod,
		Inkoop:    tarief.Tariefinkoop{Wijze: tarief.InkoopToelating},
		Elementen: tarief.Prijselementen{Beroepskracht: blijkt, Overhead: blijkt, NietProductief: blijkt, ReisEnOpleiding: blijkt, Indexatie: blijkt},
		Opbouw: &tarief.Uuropbouw{
			Naam: "begeleider", Uurloon: &loon, Productiviteit: wmo.MustGetal("0.8"),
			Overhead: tarief.Overheadopslag{Wijze: tarief.OverheadOpKosten, Aandeel: wmo.MustGetal("0.2")},
		},
	}, wmo.PeilOp(wmo.MustDatum("2024-07-01")))
	fmt.Println(uit.Artikel54, uit.Kostprijs.Uitkomst, uit.Kostprijs.Ontbreekt)
	fmt.Println("dekt:", uit.Vergelijking.Dekt, "verschil", uit.Vergelijking.Verschil, "tekort", uit.Vergelijking.Tekort, err)
	// Output:
	// kostprijselementen onbepaald [/elementen/verplichtingen]
	// dekt: nee verschil -2.02 tekort [overhead] <nil>
}

func ExampleIndexTariffs() {
	uit, err := tarief.IndexTariffs(tarief.Tariefindexeringsvraag{
		Naam: "2025", Jaar: 2025, EersteJaar: wmo.Nee, Procentdecimalen: 2, Tariefdecimalen: 2,
		Tarieven: []tarief.IndexeerbaarTarief{{Naam: "begeleiding", Tarief: wmo.MustTarief("66.00")}},
	}, wmo.PeilOp(wmo.MustDatum("2025-01-01")))
	fmt.Println(uit.Raming, "+", uit.Correctie, "is", uit.Percentage, "zoals gepubliceerd:", uit.AlsGepubliceerd)
	fmt.Println(uit.Tarieven[0].Voor, "wordt", uit.Tarieven[0].Na, err)
	// Output:
	// 3.944 + 1.013 is 4.96 zoals gepubliceerd: ja
	// 66.00 wordt 69.27 <nil>
}

func ExampleDeriveTariffs() {
	jaar, negentig, per := wmo.MustBedrag("32015.76"), wmo.GetalOf(90), wmo.MustTarief("78.94")
	uit, err := tarief.DeriveTariffs(tarief.Tariefafleidingsvraag{
		Naam: "pgb beschermd wonen 2022", Regels: []tarief.Tariefafleiding{{Naam: "zelfstandige", Jaarbedrag: &jaar, Percentage: &negentig, Gepubliceerd: &per}},
	}, wmo.PeilOp(wmo.MustDatum("2022-01-01")))
	fmt.Println(uit.Regels[0].PerJaar, "per jaar is", uit.Regels[0].Tarief, "per etmaal; klopt:", uit.Klopt, err)
	// Output: 28814.18 per jaar is 78.94 per etmaal; klopt: ja <nil>
}

func ExampleRegels() {
	for _, s := range tarief.Regels() {
		fmt.Println(s.Vraag, len(s.Gronden))
	}
	// Output:
	// of een verordening over prijzen regelt wat moet 7
	// of een prijs tot stand kwam zoals artikel 5.4 vraagt 18
	// of de gunning niet alleen op prijs rust 5
}

func ExampleFormules() {
	for _, f := range tarief.Formules() {
		if f.Code == "FIN-F-TF-ETMAAL" {
			fmt.Println(f.Formule)
		}
	}
	// Output: z = Σ u · t
}

func ExampleMeldingen() {
	for _, m := range tarief.Meldingen() {
		if m.Code == "FIN-TF-AANBOD" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: het aangeboden tarief is niet wat zijn eigen opbouw oplevert
}

func ExampleAannamen() {
	for _, a := range tarief.Aannamen() {
		if a.Code == "FIN-A-TF-DAGDEEL" {
			fmt.Println(a.Tekst)
		}
	}
	// Output: een dagdeel is vier uur begeleiding
}

func ExampleVoorbehouden() {
	for _, v := range tarief.Voorbehouden() {
		if v.Code == "FIN-V-TF-VROEGER" {
			fmt.Println(v.Tekst)
		}
	}
	// Output: op deze dag gold de Wmo 2015 nog niet
}

func ExampleNietGemodelleerd() {
	fmt.Println(tarief.NietGemodelleerd()[0].Code)
	// Output: FIN-N-TF-CAO
}

func ExampleParameters() {
	for _, p := range tarief.Parameters() {
		fmt.Println(p.Code, len(p.Standen))
	}
	// Output:
	// FIN-P-TF-INDEX 3
	// FIN-P-TF-ARTIKEL54 6
}
