package finance_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

func ExampleRegels() {
	for _, s := range finance.Regels() {
		fmt.Println(s.Vraag, len(s.Gronden))
	}
	// Output:
	// of een algemene voorziening aan de voorwaarden voldoet 10
	// of cliënten tegen te weinig ondersteuning zijn gewaarborgd 5
}

func ExampleAssessConditions() {
	convenant := finance.Bewijs{Antwoord: wmo.Ja, Bron: "convenant, artikel 3"}
	b, err := finance.AssessConditions(finance.Voorwaardenvraag{
		Naam:       "begeleiding als algemene voorziening",
		Initiatief: finance.InitiatiefBewijs{Aanbieders: convenant, Regisseur: convenant},
		Convenant: finance.Convenantondertekening{Volledig: wmo.Ja, Partijen: []finance.Convenantdeelnemer{
			{Naam: "gemeente", Op: wmo.MustDatum("2016-10-01")}, {Naam: "zorgorganisatie", Op: wmo.MustDatum("2016-11-01")},
		}},
	}, wmo.PeilOp(wmo.MustDatum("2016-10-15")))
	fmt.Println("initiatief", b.Initiatief.Uitkomst, "- behoefte", b.Behoefte.Uitkomst, "- convenant", b.Convenant.Uitkomst, err)
	fmt.Println("nog niet getekend:", b.NietGetekend)
	fmt.Println("te vragen:", b.Behoefte.Ontbreekt)
	// Output:
	// initiatief ja - behoefte onbepaald - convenant nee <nil>
	// nog niet getekend: [zorgorganisatie]
	// te vragen: [/behoefte/gevraagd /behoefte/passend /behoefte/meebeslist]
}

func ExampleGuard() {
	budget, norm, gemeten := wmo.MustBedrag("190000.00"), wmo.GetalOf(30), wmo.GetalOf(41)
	b, err := finance.Guard(finance.Waarborgvraag{
		Naam: "lumpsum",
		Arrangement: finance.Arrangement{
			Naam: "lumpsum", Toegang: finance.VrijToegankelijk, Bekostiging: finance.Taakgericht, Budget: &budget,
			Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
		},
		Inzet: finance.Inzet{
			Maanden: 12, Clienten: wmo.GetalOf(100), EenhedenPerClient: wmo.GetalOf(40), Kostprijs: wmo.MustTarief("45.00"),
		},
		Wachttijd: finance.Grenswaarborg{Afgesproken: wmo.Ja, Norm: &norm, Gemeten: &gemeten},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	fmt.Println("risico", b.Risico, "- per cliënt op het spel", b.Prikkel.OpHetSpel, "- door", b.Gewaarborgd.Redenen, err)
	// Output: risico ja - per cliënt op het spel 1800.00 - door [FIN-WB-01] <nil>
}
