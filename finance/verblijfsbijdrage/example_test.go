package verblijfsbijdrage_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/finance/verblijfsbijdrage"
)

func ExampleRegels() {
	for _, s := range verblijfsbijdrage.Regels() {
		if s.Gronden[0].Code == "FIN-BS-01" {
			fmt.Println(s.Vraag)
		}
	}
	// Output: of de bijdrage voor beschermd wonen geldt
}

func ExampleFormules() {
	for _, f := range verblijfsbijdrage.Formules() {
		if f.Code == "FIN-F-BO-BIJDRAGE" {
			fmt.Println(f.Formule)
		}
	}
	// Output: e = max(0, (I − o) / n)
}

func ExampleMeldingen() {
	for _, x := range verblijfsbijdrage.Meldingen() {
		if x.Code == "FIN-BS-LOGEREN" {
			fmt.Println(x.Uitleg)
		}
	}
	// Output: meer dan twee weken logeren in twee maanden: dat is geen logeren, of de dagen kloppen niet
}

func ExampleAannamen() {
	for _, x := range verblijfsbijdrage.Aannamen() {
		if x.Code == "FIN-A-BS-OVERGANG" {
			fmt.Println(x.Tekst)
		}
	}
	// Output: wie voor 2019 begon houdt zes lage maanden: zo legde een gemeente het uit; het besluit dat de termijn wijzigde is niet gevonden
}

func ExampleVoorbehouden() {
	for _, x := range verblijfsbijdrage.Voorbehouden() {
		if x.Code == "FIN-V-BO-INSTANTIE" {
			fmt.Println(x.Tekst)
		}
	}
	// Output: de instantie die de verordening noemt stelt deze bijdrage vast, en niet het CAK
}

func ExampleNietGemodelleerd() {
	fmt.Println(verblijfsbijdrage.NietGemodelleerd()[0].Code)
	// Output: FIN-N-EERSTE-INKOMEN
}
