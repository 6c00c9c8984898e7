package verblijf_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
)

// A start and a stop are a stay; the reason says that the client went to the Wlz.
func ExampleGatherStays() {
	uit, err := verblijf.GatherStays(verblijf.Verblijvenvraag{
		Naam:    "regio",
		Venster: wmo.MustPeriode("2024-01-01", "2024-12-31"),
		Startberichten: []verblijf.Startbericht{
			{Client: "k7", Toewijzing: 1, Categorie: "15", Begindatum: wmo.MustDatum("2023-05-01")},
		},
		Stopberichten: []verblijf.Stopbericht{
			{
				Client: "k7", Toewijzing: 1, Categorie: "15", Begindatum: wmo.MustDatum("2023-05-01"),
				Reden: verblijf.AnderDomein, Einddatum: wmo.MustDatum("2024-03-31"),
			},
		},
		Producten: []verblijf.Zorgproduct{{Categorie: "15", Vorm: capacity.BeschermdWonen}},
	}, wmo.PeilOp(wmo.MustDatum("2025-06-30")))
	fmt.Println(err)
	for _, v := range uit.Verblijven {
		fmt.Println(v.Client, v.Begindatum, v.Einddatum, v.Bestemming, "gezien sinds", v.Sinds)
	}
	fmt.Println(uit.Geheel.Stand, uit.Geheel.Instroom, uit.Geheel.Uitstroom, uit.Geheel.Eindstand)
	// Output:
	// <nil>
	// k7 2023-05-01 2024-03-31 wlz gezien sinds 2024-01-01
	// 1 0 1 0
}

// What is wrong with a file of spells is told with its line and column.
func ExampleParseSpells() {
	perioden, err := verblijf.ParseSpells([]byte("client;vorm;begindatum;einddatum\nk7;opvang;2024-02-01;2024-03-31\n"))
	fmt.Println(len(perioden), perioden[0].Vorm, perioden[0].Einddatum, err)
	_, err = verblijf.ParseSpells([]byte("client;vorm;begindatum\nk7;opvang;2024-02-30\n"))
	fmt.Println(err)
	// Output:
	// 1 opvang 2024-03-31 <nil>
	// /perioden/0/begindatum: regel 2, kolom begindatum: 2024-02-30 is geen bestaande datum [DOC-DATUM]
}

// Messages have codes for the reasons, and documents words.
func ExampleParseReason() {
	fmt.Println(verblijf.ParseReason("39"), verblijf.ParseReason("tijdelijk"))
	// Output: ander_domein tijdelijk
}

// The registers say what can be told, assumed and not found here.
func ExampleFormules() {
	fmt.Println(verblijf.Formules()[0].Code, verblijf.Formules()[0].Formule)
	// Output: CAP-F-VB-STAND E = S + I − U
}

func ExampleMeldingen() {
	fmt.Println(verblijf.Meldingen()[0].Code)
	// Output: CAP-VB-VENSTER
}

func ExampleAannamen() {
	fmt.Println(verblijf.Aannamen()[0].Code, verblijf.Aannamen()[0].Bron.Artikel)
	// Output: CAP-A-VB-GAT 3.12
}

func ExampleNietGemodelleerd() {
	for _, n := range verblijf.NietGemodelleerd() {
		fmt.Println(n.Code)
	}
	// Output:
	// CAP-N-VB-PGB
	// CAP-N-VB-TAAKGERICHT
	// CAP-N-VB-VERLENGING
	// CAP-N-VB-WOONPLAATS
	// CAP-N-VB-TERUGVAL
}
