package welzijn_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/welzijn"
)

func ExampleAppraiseWelfare() {
	v, err := welzijn.AppraiseWelfare(welzijn.Vermedenvraag{
		Naam: "inloop", Kosten: wmo.MustBedrag("120000.00"), Bereikt: wmo.GetalOf(300), Decimalen: 4,
		DuurdereZorg: welzijn.Duurderezorg{Omschrijving: "ondersteuning thuis", PerGeval: wmo.MustBedrag("5153.00")},
		Aandelen:     []wmo.Getal{wmo.MustGetal("0.05"), wmo.MustGetal("0.10")},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	fmt.Println("draagt zichzelf vanaf", v.Omslag.Vanaf.Aandeel, "of", v.Omslag.Gevallen, "gevallen:", v.Verdient, err)
	for _, r := range v.Rijen {
		fmt.Println(r.Aandeel, r.Waarde, r.Saldo)
	}
	// Output:
	// draagt zichzelf vanaf 0.0777 of 24 gevallen: onbepaald <nil>
	// 0.05 77295.00 -42705.00
	// 0.1 154590.00 34590.00
}

func ExampleRankMeasures() {
	budget := wmo.MustBedrag("60000.00")
	l, err := welzijn.RankMeasures(welzijn.Maatregelenvraag{
		Naam: "klein beginnen", Jaren: 3, Budget: &budget,
		Maatregelen: []welzijn.Maatregel{
			{
				Code: "aanbesteding", Omschrijving: "één aanbieder per gebied", Effect: wmo.MustBedrag("200000.00"), Eenmalig: wmo.MustBedrag("90000.00"),
				Inspanning: wmo.InspanningGroot, Bewijs: welzijn.EffectIngeschat, Vergt: []string{"bellen"},
			},
			{
				Code: "bellen", Omschrijving: "na drie maanden bellen of het nog nodig is", Effect: wmo.MustBedrag("40000.00"), Jaarlijks: wmo.MustBedrag("15000.00"),
				Inspanning: wmo.InspanningKlein, Bewijs: welzijn.EffectGemeten,
			},
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	for _, p := range l.Punten {
		fmt.Println(p.Plaats, p.Maatregel.Code, "kost", p.Kosten, "brengt", p.Effect, "past:", p.Past)
	}
	fmt.Println(err)
	// Output:
	// 1 bellen kost 45000.00 brengt 120000.00 past: ja
	// 2 aanbesteding kost 90000.00 brengt 600000.00 past: nee
	// <nil>
}

func ExampleAssessConditions() {
	convenant := welzijn.Bewijs{Antwoord: wmo.Ja, Bron: "convenant, artikel 3"}
	b, err := welzijn.AssessConditions(welzijn.Voorwaardenvraag{
		Naam:       "begeleiding als algemene voorziening",
		Initiatief: welzijn.InitiatiefBewijs{Aanbieders: convenant, Regisseur: convenant},
		Convenant: welzijn.Convenantondertekening{Volledig: wmo.Ja, Partijen: []wmo.Partij{
			{Naam: "gemeente", Ondertekend: wmo.MustDatum("2016-10-01")}, {Naam: "zorgorganisatie", Ondertekend: wmo.MustDatum("2016-11-01")},
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
