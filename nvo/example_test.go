package nvo_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/nvo"
)

// A concept is no vision, what nobody proved is no breach, and a day late is late.
func Example() {
	perspectiefnota := wmo.Bron{Regeling: "De Fryske Marren, perspectiefnota 2023", Zekerheid: wmo.Beleid}
	toetsing, err := nvo.AssessRegion(nvo.Dossier{
		Regio:     "Fryslân",
		Regiocode: "fryslan", // package gebied knows its members
		Bewijsstukken: []nvo.Bewijsstuk{
			{Soort: nvo.Regiovisie, Stand: nvo.StandConcept, Datum: wmo.MustDatum("2022-07-26"), Bron: perspectiefnota},
			{Soort: nvo.Inkoop, Stand: nvo.StandVastgesteld, InWerking: wmo.MustDatum("2022-01-01"), Bron: perspectiefnota},
		},
	}, wmo.PeilOp(wmo.MustDatum("2022-07-26")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, o := range toetsing.Oordelen {
		switch o.Code {
		case "NVO-1A", "NVO-2A", "NVO-X-INKOOP":
			fmt.Println(o.Code, o.Uitkomst, "-", o.Uitleg)
		}
	}
	// Output:
	// NVO-1A gedeeltelijk - er is een concept, of het is begonnen en niet af
	// NVO-2A onbewezen - er is geen bewijs dat het er was, en geen dat het er niet was
	// NVO-X-INKOOP te_laat_nageleefd - bewezen, 1 dag na 2021-12-31
}

func ExampleMeldingen() {
	fmt.Println(nvo.Meldingen()[0].Code)
	// Output: NVO-AGD-CATEGORIE
}

func ExampleVoorbehouden() {
	fmt.Println(nvo.Voorbehouden()[3].Code)
	// Output: NVO-V-PARTIJEN
}

func ExampleNietGemodelleerd() {
	fmt.Println(nvo.NietGemodelleerd()[0].Code)
	// Output: NVO-N-AFSPRAKEN-4-8
}
