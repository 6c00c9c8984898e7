package verblijfsbijdrage_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/verblijfsbijdrage"
)

func bedrag(s string) *wmo.Bedrag { b := wmo.MustBedrag(s); return &b }

func ExampleCalculateStayContribution() {
	dagen := 10
	uit, err := verblijfsbijdrage.CalculateStayContribution(verblijfsbijdrage.Verblijfsbijdragevraag{
		Soort: verblijfsbijdrage.BijdrageHoog, Gegevens: verblijfsbijdrage.GegevensBeschikbaar, Zorgtoeslag: wmo.Ja, Dagen: &dagen,
		Client: verblijfsbijdrage.Bijdragebetaler{
			Pensioengerechtigd: wmo.Nee, Arbeid: bedrag("0.00"),
			Peiljaar: &verblijfsbijdrage.Jaarcijfers{
				Inkomen: bedrag("18000.00"), Belasting: bedrag("500.00"), BijdrageInkomen: bedrag("18000.00"), Vermogen: bedrag("0.00"),
			},
		},
	}, wmo.PeilOp(wmo.MustDatum("2025-06-01")))
	fmt.Println("per maand", uit.Maand, "over", uit.Dagen, "dagen", uit.Bedrag, err)
	for _, s := range uit.Berekening {
		fmt.Println(s.Naam+":", s.Uitkomst.Waarde)
	}
	// Output:
	// per maand 757.83 over 10 dagen 249.15 <nil>
	// inkomen na belasting over het peiljaar: 17500.00
	// zak- en kleedgeld over het peiljaar: 4583.00
	// premie zorgverzekering cliënt over het peiljaar: 2866.40
	// zorgtoeslag over het peiljaar: 1422.00
	// vaste aftrek: 2234.00
	// wat na aftrek over is over het peiljaar: 9238.60
	// extra vrijlating over het peiljaar: 144.65
	// bijdrageplichtig inkomen over het peiljaar: 9093.95
	// hoge bijdrage per maand over het peiljaar: 757.83
	// bijdrage over een deel van de maand: 249.15
}

// A year of which an amount was not found is open, with where to fill it in.
func ExampleCalculateStayContribution_onbekend() {
	vraag := verblijfsbijdrage.Verblijfsbijdragevraag{
		Soort: verblijfsbijdrage.BijdrageLaag, Gegevens: verblijfsbijdrage.GegevensBeschikbaar,
		Client: verblijfsbijdrage.Bijdragebetaler{
			Pensioengerechtigd: wmo.Nee, Peiljaar: &verblijfsbijdrage.Jaarcijfers{Inkomen: bedrag("30000.00"), Vermogen: bedrag("0.00")},
		},
	}
	uit, err := verblijfsbijdrage.CalculateStayContribution(vraag, wmo.PeilOp(wmo.MustDatum("2023-06-01")))
	fmt.Println(uit.StaatVast, uit.Ontbreekt, err)
	// Output: onbepaald [/bedragen/laagLaagste /bedragen/laagHoogste] <nil>
}
