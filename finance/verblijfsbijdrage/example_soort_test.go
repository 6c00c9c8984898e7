package verblijfsbijdrage_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/verblijfsbijdrage"
)

func ExampleDetermineKind() {
	vraag := verblijfsbijdrage.Bijdragesoortvraag{
		Voorziening: verblijfsbijdrage.VoorzieningInstelling, Echtgenoot: verblijfsbijdrage.EchtgenootGeen, EersteMaanden: wmo.Nee, Kinderen: wmo.Nee,
	}
	peil := wmo.PeilOp(wmo.MustDatum("2026-06-01"))
	b, err := verblijfsbijdrage.DetermineKind(vraag, peil)
	fmt.Println(b.Soort == "", b.Ontbreekt, err)
	vraag.VertrekVerwacht = wmo.Nee
	b, err = verblijfsbijdrage.DetermineKind(vraag, peil)
	fmt.Println(b.Soort, b.Hoog.Redenen, err)
	// Output:
	// true [/vertrekVerwacht] <nil>
	// hoog [FIN-BS-21] <nil>
}

// Sixty days between two stays: they are added up.
func ExampleCalculateLowPeriod() {
	vraag := verblijfsbijdrage.Laagperiodevraag{
		ZvwUitgeput: wmo.Nee, Verblijven: []verblijfsbijdrage.Verblijf{
			{Soort: verblijfsbijdrage.VerblijfInstelling, Periode: wmo.MustPeriode("2025-01-01", "2025-02-28")},
			{Soort: verblijfsbijdrage.VerblijfInstelling, Periode: wmo.MustPeriode("2025-04-30", "")},
		},
	}
	b, err := verblijfsbijdrage.CalculateLowPeriod(vraag, wmo.PeilOp(wmo.MustDatum("2025-06-30")))
	for _, p := range b.Perioden {
		fmt.Println(p.Periode, p.Soort, p.Reden)
	}
	fmt.Println(b.Soort, err)
	// Output:
	// 2025-01-01 t/m 2025-02-28 laag eerste_maanden
	// 2025-04-30 t/m 2025-06-29 laag eerste_maanden
	// vanaf 2025-06-30 hoog na_eerste_maanden
	// hoog <nil>
}

func ExampleCalculateShelterContribution() {
	inkomen, vermogen, zorgtoeslag := wmo.MustBedrag("15000.00"), wmo.MustBedrag("0.00"), wmo.MustBedrag("1500.00")
	b, err := verblijfsbijdrage.CalculateShelterContribution(verblijfsbijdrage.Opvangvraag{
		Maatwerk: wmo.Ja, Verordening: wmo.Ja, BeschermdWonen: wmo.Nee, Gehuwd: wmo.Nee, Inkomen: &inkomen, Vermogen: &vermogen, Zorgtoeslag: &zorgtoeslag,
	}, wmo.PeilOp(wmo.MustDatum("2025-06-01")))
	fmt.Println(b.Bijdrage, b.Eenheid, err)
	for _, s := range b.Berekening {
		fmt.Println(s.Naam, s.Uitkomst.Waarde)
	}
	// Output:
	// 773.00 maand <nil>
	// bijdrageplichtig inkomen 15000.00
	// wat de cliënt in een jaar overhoudt 5724.00
	// bijdrage per maand 773.00
}

func ExampleVoorzieningsoort() {
	fmt.Println(len(verblijfsbijdrage.VoorzieningInstelling.Woorden()), verblijfsbijdrage.EchtgenootGeen.Woorden()[0].Woord,
		verblijfsbijdrage.VerblijfInstelling.Woorden()[2].Woord, verblijfsbijdrage.OvergangZesMaanden.Woorden()[0].Woord,
		verblijfsbijdrage.RedenOpen.Woorden()[0].Woord, verblijfsbijdrage.EenheidMaand.Woorden()[1].Woord)
	// Output: 6 geen wlz zes_maanden eerste_maanden maand
}

func ExampleParameters() {
	for _, s := range verblijfsbijdrage.Parameters()[0].Standen {
		fmt.Println(s.Geldt, s.Waarde[0].Waarde)
	}
	// Output:
	// vanaf 2019-01-01 4
	// 2015-01-01 t/m 2018-12-31 6
}
