package rijk_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/rijk"
)

// Zwolle as it was published in 2019, beside all others; the start is the caller's.
func ExamplePlanBudgetPath() {
	pad, err := rijk.PlanBudgetPath(rijk.Budgetpad{
		Naam: "Zwolle", Van: 2029, Tot: 2039, Startjaar: 2030, Stappen: 10,
		Deelnemers: []rijk.Budgetdeelnemer{
			{Naam: "Zwolle", Historisch: wmo.GetalOf(140_096_291), Objectief: wmo.GetalOf(113_750_051)},
			{Naam: "overige gemeenten", Historisch: wmo.GetalOf(859_903_709), Objectief: wmo.GetalOf(886_249_949)},
		},
		Totaal: rijk.Rijksbudget{Basis: wmo.MustBedrag("1000000000.00"), Bron: "bedacht"},
	}, wmo.PeilOp(wmo.MustDatum("2026-11-22")))
	zwolle := pad.Deelnemers[0]
	fmt.Println(zwolle.Structureel.Verschil, zwolle.Structureel.Percentage, err)
	for _, j := range []int{0, 1, 5, 10} {
		fmt.Println(zwolle.Jaren[j].Jaar, zwolle.Jaren[j].Budget)
	}
	// Output:
	// -26346240.00 -18.8058 <nil>
	// 2029 140096291.00
	// 2030 137461667.00
	// 2034 126923171.00
	// 2039 113750051.00
}

func ExampleListGrants() {
	u, err := rijk.ListGrants(rijk.Uitkeringsvraag{
		Stroom: wmo.StroomOpvang, Jaar: 2011,
		WatAls: &rijk.Herverdeelvraag{Naam: "385 miljoen met de sleutel van 2011", Totaal: wmo.MustBedrag("385057000.00"), Eenheid: rijk.VerdeeldPerEuro},
	}, wmo.PeilOp(wmo.MustDatum("2026-11-22")))
	fmt.Println(len(u.Regels), u.Som, err)
	fmt.Println(u.Regels[4].Centrumgemeente, u.Regels[4].Aandeel, u.WatAls.Regels[4].Bedrag)
	_, err = rijk.ListGrants(rijk.Uitkeringsvraag{Stroom: wmo.StroomOpvang, Jaar: 2022}, wmo.PeilOp(wmo.MustDatum("2026-11-22")))
	fmt.Println(err)
	// Output:
	// 43 307228117.00 <nil>
	// Amsterdam 13.1507 50637613.00
	// /jaar: over 2022 is per centrumgemeente niets bekend; van maatschappelijke_opvang is bekend: 2010, 2011 [FIN-JAAR]
}

func ExampleListTotals() {
	u, err := rijk.ListTotals(rijk.Rijkstotaalvraag{Stroom: wmo.StroomOpvang, Van: 2015, Tot: 2017}, wmo.PeilOp(wmo.MustDatum("2026-11-22")))
	fmt.Println(u.Regels[0].Van, u.Regels[0].Tot, u.Regels[0].Bedrag, err)
	fmt.Println("zonder bedrag:", u.Ontbreekt[0].Jaren)
	// Output:
	// 2017 2022 385057000.00 <nil>
	// zonder bedrag: [2015 2016]
}

func ExampleVerdeeleffecten() {
	for _, e := range rijk.Verdeeleffecten() {
		if e.Tegenspraak != "" {
			fmt.Println(e.Code, e.Gebied, e.Verschil, "tegen", e.Tegenspraak, "-", e.Stand)
		}
	}
	// Output:
	// FIN-VM-03A Apeldoorn -20000000.00 tegen FIN-VM-03B - voorlopige versie van 2019
	// FIN-VM-03B Apeldoorn -26000000.00 tegen FIN-VM-03A - voorlopige versie van 2019
}
