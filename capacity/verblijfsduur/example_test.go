package verblijfsduur_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
)

// Six stays, of which two still run: how long do they last, and who leaves to a home?
func ExampleEstimateStay() {
	dag := wmo.MustDatum
	in := verblijfsduur.Verblijfsduur{
		Naam: "beschermd wonen",
		Verblijven: []capacity.Verblijf{
			{Client: "a", Begindatum: dag("2022-01-01"), Einddatum: dag("2022-10-31"), Bestemming: capacity.EigenWoning},
			{Client: "b", Begindatum: dag("2022-02-01"), Einddatum: dag("2024-01-31"), Bestemming: capacity.EigenWoning},
			{Client: "c", Begindatum: dag("2022-05-01"), Einddatum: dag("2023-06-30"), Bestemming: capacity.NaarWlz},
			{Client: "d", Begindatum: dag("2023-01-01")},
			{Client: "e", Begindatum: dag("2020-06-01"), Sinds: dag("2022-01-01"), Einddatum: dag("2024-06-30"), Bestemming: capacity.EigenWoning},
			{Client: "f", Begindatum: dag("2024-03-01")},
		},
		Tijdstippen: []float64{12, 24},
	}
	s, err := verblijfsduur.EstimateStay(in, wmo.Peil{Op: dag("2024-12-31")})
	if err != nil {
		panic(err)
	}
	fmt.Println(s.Conclusie)
	// Output:
	// Na 12 maanden is naar schatting 20 % vertrokken (95 %: 3,1–79,6 %): 20 % naar een eigen woning; toen waren nog 3 verblijven in beeld. De helft vertrekt binnen 24 maanden.
}

// The curve of who is still there, of five spells of which two went out of view.
func ExampleEstimateSurvival() {
	curve, err := verblijfsduur.EstimateSurvival(verblijfsduur.Waarnemingen{
		Duur:   []float64{6, 9, 9, 14, 20},
		Afloop: []int{1, 1, 0, 1, 0},
	}, verblijfsduur.Vanzelf)
	if err != nil {
		panic(err)
	}
	for _, t := range curve {
		fmt.Printf("%2v: %v in beeld, %v weg, %.3f is er nog\n", t.Tijd, t.InBeeld, t.Vertrokken, t.Aandeel)
	}
	fmt.Printf("mediaan %v, gemiddeld tot 12: %.2f\n", curve.Kwantiel(0.5, verblijfsduur.LogLog, 0.95).Waarde, curve.BeperktGemiddelde(12).Waarde)
	i := curve.Op(10).Interval(verblijfsduur.LogLog, 0.95)
	fmt.Printf("op 10: %.3f–%.3f\n", i.Onder, i.Boven)
	// Output:
	// 6: 5 in beeld, 1 weg, 0.800 is er nog
	//  9: 4 in beeld, 1 weg, 0.600 is er nog
	// 14: 2 in beeld, 1 weg, 0.300 is er nog
	// 20: 1 in beeld, 0 weg, 0.300 is er nog
	// mediaan 14, gemiddeld tot 12: 10.20
	// op 10: 0.126–0.882
}

// Two causes compete: 1 is a home, 2 is elsewhere.
func ExampleEstimateCauses() {
	o, err := verblijfsduur.EstimateCauses(verblijfsduur.Waarnemingen{
		Duur:   []float64{1, 2, 3, 4, 5, 6},
		Afloop: []int{0, 1, 1, 2, 2, 0},
	}, 2, verblijfsduur.Vanzelf)
	if err != nil {
		panic(err)
	}
	for j, t := range o.Blijft {
		fmt.Printf("%v: er nog %.1f, woning %.1f, elders %.1f\n", t.Tijd, t.Aandeel, o.Oorzaken[0][j].Aandeel, o.Oorzaken[1][j].Aandeel)
	}
	// Output:
	// 1: er nog 1.0, woning 0.0, elders 0.0
	// 2: er nog 0.8, woning 0.2, elders 0.0
	// 3: er nog 0.6, woning 0.4, elders 0.0
	// 4: er nog 0.4, woning 0.4, elders 0.2
	// 5: er nog 0.2, woning 0.4, elders 0.4
	// 6: er nog 0.2, woning 0.4, elders 0.4
}

// Do the groups leave equally fast?
func ExampleCompareGroups() {
	toets, err := verblijfsduur.CompareGroups(verblijfsduur.Waarnemingen{
		Duur:   []float64{9, 13, 13, 18, 23, 5, 5, 8, 8, 12},
		Afloop: []int{1, 1, 0, 1, 1, 1, 1, 1, 1, 1},
	}, []int{0, 0, 0, 0, 0, 1, 1, 1, 1, 1}, nil)
	if err != nil {
		panic(err)
	}
	fmt.Printf("gezien %v, verwacht %.2f, chi-kwadraat %.2f, p %.4f\n", toets.Waargenomen, toets.Verwacht, toets.Chi2, toets.P)
	// Output:
	// gezien [4 5], verwacht [6.88 2.12], chi-kwadraat 7.26, p 0.0071
}

func ExampleFormules() {
	for _, f := range verblijfsduur.Formules() {
		if f.Code == "CAP-F-DUUR-AALEN-JOHANSEN" {
			fmt.Println(f.Formule)
		}
	}
	// Output: F = F₀ + f
}

func ExampleMeldingen() {
	for _, m := range verblijfsduur.Meldingen() {
		if m.Code == "CAP-DUUR-WEINIG" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: op een tijdstip zijn nog weinig verblijven in beeld
}

func ExampleAannamen() {
	for _, a := range verblijfsduur.Aannamen() {
		if a.Code == "CAP-A-DUUR-MAAND" {
			fmt.Println(a.Tekst)
		}
	}
	// Output: een maand is 30,4375 dagen en een jaar 365,25 dagen
}

func ExampleNietGemodelleerd() {
	for _, n := range verblijfsduur.NietGemodelleerd() {
		if n.Code == "CAP-N-DUUR-OORZAAK-TOETS" {
			fmt.Println(n.Tekst)
		}
	}
	// Output: een toets per bestemming (Gray): de log-rank toets gaat over elk vertrek
}
