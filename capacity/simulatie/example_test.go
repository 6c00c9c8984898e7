package simulatie_test

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
)

// A shelter with two places: three people come on one day and stay thirty days each.
func ExampleSimulateFlows() {
	plaatsen, dertig := 2, 30.0
	beeld, err := simulatie.SimulateFlows(simulatie.Simulatievraag{
		Naam: "nachtopvang", Begindatum: wmo.MustDatum("2025-01-01"), Jaren: 1, Replicaties: 1, Zaad: 1, Waaierstap: simulatie.PerKwartaal,
		Vormen: []simulatie.Zorgvorm{{
			Naam: "opvang", Plaatsen: &plaatsen, Rij: &simulatie.Rij{},
			Verblijf: simulatie.Duur{Soort: simulatie.Vast, Dagen: &dertig},
			Naar:     []simulatie.Vervolg{{Bestemming: capacity.OnbekendBestemming, Aandeel: 1}},
		}},
		Instroom: []simulatie.Toestroom{{
			Vorm: "opvang", Aankomsten: []simulatie.Aankomst{{Datum: wmo.MustDatum("2025-02-01"), Aantal: 3}},
		}},
	}, wmo.PeilOp(wmo.MustDatum("2026-11-23")))
	if err != nil {
		fmt.Println(err)
		return
	}
	jaar := beeld.Vormen[0].Jaren[0]
	fmt.Println("geplaatst:", jaar.Geplaatst.Gemiddelde)
	fmt.Println("gewacht, gemiddeld in dagen:", jaar.Wacht.GemiddeldDagen.Waarde)
	// Output:
	// geplaatst: 3
	// gewacht, gemiddeld in dagen: 10
}

// All cores, each taking the next replication when it is done with one.
func ExampleRunReplications() {
	opAlleKernen := func(n int, doe func(i int)) {
		var (
			wg      sync.WaitGroup
			gedaan  atomic.Int64
			werkers = min(n, runtime.GOMAXPROCS(0))
		)
		for range werkers {
			wg.Go(func() {
				for i := gedaan.Add(1) - 1; i < int64(n); i = gedaan.Add(1) - 1 {
					doe(int(i))
				}
			})
		}
		wg.Wait()
	}
	plaatsen, verblijf := 28, 365.25/4
	vraag := simulatie.Simulatievraag{
		Naam: "Wonen Eerst", Begindatum: wmo.MustDatum("2023-01-01"), Jaren: 2, Replicaties: 100, Zaad: 178, Waaierstap: simulatie.PerKwartaal,
		Vormen: []simulatie.Zorgvorm{{
			Naam: "opvang", Plaatsen: &plaatsen, Verblijf: simulatie.Duur{Soort: simulatie.Exponentieel, GemiddeldeDagen: &verblijf},
			Naar: []simulatie.Vervolg{{Bestemming: capacity.EigenWoning, Aandeel: 1}},
		}},
		Instroom: []simulatie.Toestroom{{Vorm: "opvang", PerJaar: []float64{89}}},
	}
	klaar := 0
	beeld, err := simulatie.RunReplications(context.Background(), vraag, wmo.PeilOp(wmo.MustDatum("2026-11-23")), simulatie.Opties{
		Voer: opAlleKernen, Voortgang: func(n, _ int) { klaar = n },
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(klaar, "replicaties")
	fmt.Printf("in het tweede jaar is %.1f %% geweigerd\n", 100*beeld.Vormen[0].Jaren[1].AandeelGeweigerd.Waarde)
	// Output:
	// 100 replicaties
	// in het tweede jaar is 3.9 % geweigerd
}

func ExampleFormules() {
	for _, f := range simulatie.Formules() {
		fmt.Println(f.Code, f.Formule)
	}
	// Output:
	// CAP-F-SIM-BEZETTING ρ = L / c
	// CAP-F-SIM-FOUT e = s / √R
	// CAP-F-SIM-BOEKHOUDING U = B + A − L − Q − W − H
}

func ExampleMeldingen() {
	fmt.Println(simulatie.Meldingen()[0].Code)
	// Output: CAP-SIM-VORM
}

func ExampleAannamen() {
	fmt.Println(simulatie.Aannamen()[0].Code)
	// Output: CAP-A-SIM-POISSON
}

func ExampleNietGemodelleerd() {
	fmt.Println(simulatie.NietGemodelleerd()[0].Tekst)
	// Output: ruilen: wie in een kring op elkaars plaats wacht, blijft wachten
}
