package bijdrage_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/bijdrage"
)

func ExampleDetermineContribution() {
	in := bijdrage.Bijdragevraag{
		BurgerlijkeStaat: bijdrage.Ongehuwd,
		Client:           bijdrage.Bijdrageplichtige{Geboortedatum: wmo.MustDatum("1980-05-20"), Verblijfsbijdrage: wmo.Nee, NachtenOpvang: wmo.Nee},
		Voorzieningen: []bijdrage.Bijdragevoorziening{
			{Vorm: bijdrage.Maatwerk, Waarvoor: bijdrage.VoorOndersteuning, Begindatum: wmo.MustDatum("2024-03-15")},
		},
	}
	for _, dag := range []string{"2024-03-20", "2024-04-20", "2026-04-20", "2027-04-20"} {
		uit, err := bijdrage.DetermineContribution(in, wmo.PeilOp(wmo.MustDatum(dag)))
		if err != nil {
			fmt.Println(err)
			return
		}
		if uit.Bedrag == nil {
			fmt.Println(dag, "niet bekend:", uit.Ontbreekt)
			continue
		}
		fmt.Println(dag, uit.Verschuldigd, uit.Bedrag)
	}
	// Output:
	// 2024-03-20 nee 0.00
	// 2024-04-20 ja 20.60
	// 2026-04-20 ja 21.80
	// 2027-04-20 niet bekend: [/eigenBedrag]
}

func ExampleWatchCostPrice() {
	in := bijdrage.Kostprijsvraag{
		Vorm: bijdrage.Maatwerk, Waarvoor: bijdrage.VoorHulpmiddel, Kostprijs: wmo.MustBedrag("60.00"), Samenloop: wmo.Nee,
		Perioden: []bijdrage.Kostprijsperiode{
			{Begindatum: wmo.MustDatum("2026-01-01")}, {Begindatum: wmo.MustDatum("2026-02-01")}, {Begindatum: wmo.MustDatum("2026-03-01")},
		},
	}
	uit, err := bijdrage.WatchCostPrice(in, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range uit.Perioden {
		fmt.Println(s.Periode.Begindatum, s.Geind, s.Rest)
	}
	fmt.Println("samen", uit.Geind)
	// Output:
	// 2026-01-01 21.80 38.20
	// 2026-02-01 21.80 16.40
	// 2026-03-01 0.00 0.00
	// samen 43.60
}

func ExampleIndexContribution() {
	begin := wmo.MustGetal("205.19")
	uit, err := bijdrage.IndexContribution(bijdrage.Indexeringsvraag{Jaar: 2025, Begin: &begin, Procenten: []wmo.Getal{wmo.MustGetal("3.64")}},
		wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, j := range uit.Jaren {
		fmt.Println(j.Jaar, j.Onafgerond, j.Bedrag)
	}
	// Output:
	// 2025 205.19 205.00
	// 2026 212.658916 212.60
}

func ExampleExploreBill() {
	inkomen := wmo.MustBedrag("40000.00")
	in := bijdrage.Bijdragescenariovraag{Scenario: bijdrage.Wetsvoorstel36713, Huishouden: bijdrage.Alleenstaand, Inkomen: &inkomen}
	uit, err := bijdrage.ExploreBill(in, wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(uit.Geldend, uit.Plan.Stand, uit.Plan.Datum, uit.Bedrag)
	fmt.Println(uit.Aannames[0].Code)
	// Output:
	// nee datum_gepland 2027-01-01 152.87
	// FIN-A-BA-LINEAIR
}

func ExampleRegels() {
	for _, s := range bijdrage.Regels() {
		fmt.Println(s.Vraag, len(s.Gronden))
	}
	// Output:
	// of een eenheid de algemene bijdrage verschuldigd is, en voor welke voorzieningen 33
	// of de kostprijs van een voorziening de bijdrage begrenst 3
}

func ExampleFormules() {
	for _, f := range bijdrage.Formules() {
		if f.Code == "FIN-F-BA-DREMPEL" {
			fmt.Println(f.Formule)
		}
	}
	// Output: b = B + q % · max(0, I − D) / 13
}

func ExampleParameters() {
	for _, p := range bijdrage.Parameters() {
		fmt.Println(p.Code, len(p.Standen))
	}
	// Output:
	// FIN-P-BA-BEDRAG 7
	// FIN-P-BA-BIJTELLING 2
	// FIN-P-BA-AFTREK 1
}

func ExampleMeldingen() {
	for _, m := range bijdrage.Meldingen() {
		if m.Code == "FIN-BA-HOGER" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: een verordening kan de bijdrage alleen verlagen
}

func ExampleAannamen() {
	for _, a := range bijdrage.Aannamen() {
		if a.Code == "FIN-A-BA-AOW" {
			fmt.Println(a.Tekst)
		}
	}
	// Output: of iemand de AOW-leeftijd heeft, volgt uit de geboortedatum
}

func ExampleVoorbehouden() {
	for _, v := range bijdrage.Voorbehouden() {
		if v.Code == "FIN-V-BA-ONBEKEND" {
			fmt.Println(v.Tekst)
		}
	}
	// Output: van deze dag is geen bedrag bekend
}

func ExampleNietGemodelleerd() {
	for _, n := range bijdrage.NietGemodelleerd() {
		fmt.Println(n.Code)
	}
	// Output:
	// FIN-N-BA-LOPEND-JAAR
	// FIN-N-BA-VASTSTELLING
	// FIN-N-BA-VERMOGEN
	// FIN-N-BA-OUDERS
	// FIN-N-BA-KWIJTSCHELDING
}
