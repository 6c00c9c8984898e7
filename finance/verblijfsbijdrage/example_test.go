package verblijfsbijdrage_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/finance/verblijfsbijdrage"
)

func ExampleRegels() {
	for _, s := range verblijfsbijdrage.Regels() {
		if s.Vraag == "of de lage bijdrage voor beschermd wonen niet verschuldigd is" {
			fmt.Println(len(s.Gronden), s.Gronden[0].Code)
		}
	}
	// Output: 5 FIN-BB-NIHIL-UITKERING
}

func ExampleFormules() {
	for _, f := range verblijfsbijdrage.Formules() {
		if f.Code == "FIN-F-BB-DEEL" {
			fmt.Println(f.Formule, "volgens", f.Bron)
		}
	}
	// Output: d = h · 12 · n / 365, op de cent volgens Uitvoeringsbesluit Wmo 2015, artikel 3.19, lid 2 (versie 2026-01-01)
}

func ExampleMeldingen() {
	for _, m := range verblijfsbijdrage.Meldingen() {
		if m.Code == "FIN-BS-VOLGORDE" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: verblijven die elkaar overlappen, of niet op volgorde staan
}

func ExampleAannamen() {
	for _, a := range verblijfsbijdrage.Aannamen() {
		if a.Code == "FIN-A-BB-NEGATIEF" {
			fmt.Println(a.Tekst)
		}
	}
	// Output: een negatief inkomen telt bij het delen als nul: het artikel zegt dan niet hoe
}

func ExampleVoorbehouden() {
	for _, v := range verblijfsbijdrage.Voorbehouden() {
		if v.Code == "FIN-V-BB-HERZIEN" {
			fmt.Println(v.Tekst)
		}
	}
	// Output: zodra de gegevens er zijn wordt de bijdrage herzien
}

func ExampleNietGemodelleerd() {
	fmt.Println(verblijfsbijdrage.NietGemodelleerd()[0].Code)
	// Output: FIN-N-EERSTE-INKOMEN
}
