package overgang_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/overgang"
)

// Twelve clients left in forty person-years of opvang, nine of them to a home and three to beschermd
// wonen, where nobody was seen leaving but one.
func ExampleEstimateFlows() {
	jaren := func(x float64) *float64 { return &x }
	uit, err := overgang.EstimateFlows(overgang.Overgangen{
		Naam: "regio",
		Toestanden: []overgang.Toestand{
			{Naam: "opvang", Jaren: jaren(4)}, {Naam: "beschermd wonen", Jaren: jaren(10)}, {Naam: "woning", Absorberend: true},
		},
		Overgangen: []overgang.Overgang{
			{Van: "opvang", Naar: "woning", Aantal: 9},
			{Van: "opvang", Naar: "beschermd wonen", Aantal: 3},
			{Van: "beschermd wonen", Naar: "woning", Aantal: 1},
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, o := range uit.Overgangen {
		fmt.Printf("%s naar %s: %v per jaar (%.2f tot %.2f)\n", o.Van, o.Naar, o.Tempo, o.TempoInterval.Onder, o.TempoInterval.Boven)
	}
	fmt.Printf("na een jaar: %.3f\n", uit.Kansen[0].Waarden)
	fmt.Printf("tot een woning: %.1f jaar\n", *uit.Toestanden[0].JarenTotDoel)
	// Output:
	// opvang naar beschermd wonen: 0.75 per jaar (0.15 tot 2.19)
	// opvang naar woning: 2.25 per jaar (1.03 tot 4.27)
	// beschermd wonen naar woning: 0.1 per jaar (0.00 tot 0.56)
	// na een jaar: [0.050 0.221 0.729]
	// tot een woning: 2.8 jaar
}

// Every year a fifth leaves, and ten clients come: in the long run there are fifty.
func ExampleRunChain() {
	uit, err := overgang.RunChain(overgang.Keten{
		Naam: "beschermd wonen", Cycli: 2,
		Toestanden: []overgang.Ketentoestand{
			{Naam: "binnen", Begin: 100, InstroomPerCyclus: 10, Aandelen: []overgang.Ketenaandeel{{Naar: "binnen", Aandeel: 0.8}, {Naar: "weg", Aandeel: 0.2}}},
			{Naam: "weg"},
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range uit.Cycli {
		fmt.Println(c.Cyclus, c.Standen)
	}
	fmt.Println("op de lange duur:", *uit.Toestanden[0].Evenwicht)
	// Output:
	// 0 [100 0]
	// 1 [90 20]
	// 2 [82 38]
	// op de lange duur: 50
}

// 58 of 320 clients left in 318 person-years; of ten of them nobody knows where to.
func ExampleEstimatePlan() {
	peil := wmo.PeilOp(wmo.MustDatum("2026-01-01"))
	uit, err := overgang.EstimatePlan(overgang.Planraming{
		Naam: "beschermd wonen", Periode: wmo.MustPeriode("2026-01-01", "2028-12-31"), Zaad: 1,
		Vormen: []overgang.Vormtelling{{
			Vorm: capacity.BeschermdWonen, Jaren: 318, Begin: 320, Instroom: 54, InstroomJaren: 3,
			Bestemmingen: []overgang.Bestemmingtelling{
				{Bestemming: capacity.EigenWoning, Aantal: 40}, {Bestemming: capacity.OnbekendBestemming, Aantal: 10}, {Bestemming: capacity.AnderBW, Aantal: 8},
			},
		}},
	}, peil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, j := range uit.Vormen[0].Jarenreeks {
		fmt.Printf("%d: %.0f cliënten (%.0f tot %.0f), %.0f tot %.0f woningen\n", j.Periode.Begindatum.Jaar(), j.StandEind.Verwacht,
			j.StandEind.Schatting.Onder, j.StandEind.Schatting.Boven, j.Woningen.Verwacht, j.WoningenHoog.Verwacht)
	}
	pad, err := capacity.ProjectOutflow(uit.Plan, peil)
	fmt.Println(err, pad.Vormen[0].Totaal.UitstroomHeel, pad.Woningen.TotaalHeel)
	// Output:
	// 2026: 283 cliënten (269 tot 297), 38 tot 47 woningen
	// 2027: 252 cliënten (229 tot 276), 34 tot 42 woningen
	// 2028: 227 cliënten (197 tot 259), 30 tot 38 woningen
	// <nil> 147 102
}

func ExampleFormules() {
	for _, f := range overgang.Formules() {
		if f.Code == "CAP-F-OVG-TEMPO" {
			fmt.Println(f.Formule)
		}
	}
	// Output: q = k / T
}

func ExampleMeldingen() {
	for _, m := range overgang.Meldingen() {
		if m.Code == "CAP-OVG-RIJ" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: de aandelen van een toestand tellen niet op tot 1
}

func ExampleAannamen() {
	for _, a := range overgang.Aannamen() {
		if a.Code == "CAP-A-OVG-CYCLUS" {
			fmt.Println(a.Tekst)
		}
	}
	// Output: een cyclus duurt een jaar, omdat er geen duur is genoemd
}

func ExampleNietGemodelleerd() {
	for _, n := range overgang.NietGemodelleerd() {
		if n.Code == "CAP-N-OVG-TREND" {
			fmt.Println(n.Tekst)
		}
	}
	// Output: een tempo dat in de waarneming of daarna verandert
}
