package capacity_test

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// The founding plan: from 320 places to 145, and 80 % leaves in eight years. These
// are two measures; they meet only for one inflow, and the plan must state it.
func ExampleProjectOutflow() {
	begin, eind := wmo.MustDatum("2016-01-01"), wmo.MustDatum("2024-01-01")
	plan := capacity.Uitstroomplan{
		Naam:    "Meierij en Bommelerwaard",
		Periode: wmo.Periode{Begindatum: begin, Einddatum: eind.AddDagen(-1)},
		Vormen: []capacity.Stroom{{
			Vorm:              capacity.BeschermdWonen,
			Begin:             capacity.Stand{Aantal: 320, Eenheid: capacity.Plaatsen, Datum: begin},
			ClientenPerPlaats: getal(1),
			Doel: &capacity.Doel{
				Stand:    capacity.Stand{Aantal: 145, Eenheid: capacity.Plaatsen, Datum: eind},
				Karakter: capacity.Bindend,
			},
			Uitstroom: capacity.Uitstroom{
				Soort: capacity.UitstroomAandeel, Aandeel: getal(0.8), Jaren: 8,
				Verloop: capacity.VasteKans, Groep: capacity.Iedereen,
			},
			Instroom:  capacity.Instroom{Soort: capacity.InstroomGeen},
			Woonvraag: &capacity.Woonvraag{AandeelNaarWoning: 1, PersonenPerWoning: 1},
		}},
	}
	peil := wmo.PeilOp(wmo.MustDatum("2026-11-23"))

	_, err := capacity.ProjectOutflow(plan, peil)
	fmt.Println(strings.NewReplacer(": ", ":\n", "; ", ";\n").Replace(err.Error()))

	plan.Vormen[0].Instroom.Soort = capacity.InstroomPassend
	pad, err := capacity.ProjectOutflow(plan, peil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("\nmet een instroom van %.2f per jaar:\n", *pad.Vormen[0].InstroomPerJaar)
	for _, jaar := range pad.Vormen[0].Jaren {
		g := jaar.Geheel
		fmt.Println(jaar.Periode.Begindatum.Jaar(), g.StandBegin, "+", g.Instroom, "-", g.Uitstroom, "=", g.StandEind)
	}
	fmt.Println("woningen:", pad.Woningen.TotaalHeel)
	// Output:
	// /vormen/0/doel, /vormen/0/uitstroom, /vormen/0/instroom:
	// 80 % uitstroom in 8 jaren en een doel van 145 zijn verschillende maten:
	// zonder instroom blijven er van 320 cliënten 64 over;
	// bij een vaste instroom van 10,125 per jaar (wie later komt blijft) of 18,451 per jaar (ook wie later komt vertrekt) komen de getallen samen [CAP-ONVERENIGBAAR]
	//
	// met een instroom van 18.45 per jaar:
	// 2016 320 + 18 - 58 = 280
	// 2017 280 + 19 - 51 = 248
	// 2018 248 + 18 - 45 = 221
	// 2019 221 + 19 - 41 = 199
	// 2020 199 + 18 - 36 = 181
	// 2021 181 + 19 - 33 = 167
	// 2022 167 + 18 - 30 = 155
	// 2023 155 + 19 - 29 = 145
	// woningen: 323
}

// Two municipalities share a few homes a year. After the second year the claims on
// one home are equal: that is told, and nobody decides it in silence.
// A tight market holds everybody at once, which bands by chance alone do not know.
func ExampleProjectOutflow_scenario() {
	aandeel, krap, ruim := 0.5, 0.0, 2.0
	pad, err := capacity.ProjectOutflow(capacity.Uitstroomplan{
		Naam: "woningmarkt", Periode: wmo.MustPeriode("2026-01-01", "2026-12-31"),
		Vormen: []capacity.Stroom{{
			Vorm:  capacity.BeschermdWonen,
			Begin: capacity.Stand{Aantal: 100, Eenheid: capacity.ClientenOpDatum, Datum: wmo.MustDatum("2026-01-01")},
			Uitstroom: capacity.Uitstroom{
				Soort: capacity.UitstroomAandeel, Aandeel: &aandeel, Jaren: 1, Verloop: capacity.VasteKans, Groep: capacity.Iedereen,
			},
			Instroom: capacity.Instroom{Soort: capacity.InstroomGeen},
		}},
		Scenarios: []capacity.Marktscenario{{
			Naam: "krapte", Trekking: capacity.Eenmalig,
			Toestanden: []capacity.Markttoestand{{Naam: "krap", Kans: 0.5, Factor: &krap}, {Naam: "ruim", Kans: 0.5, Factor: &ruim}},
		}},
	}, wmo.PeilOp(wmo.MustDatum("2026-11-23")))
	if err != nil {
		fmt.Println(err)
		return
	}
	zonder, met := pad.Vormen[0].Jaren[0], pad.Scenarios[0].Vormen[0].Jaren[0]
	fmt.Printf("toeval alleen: %.1f vertrekkers, %d tot %d\n", zonder.Uitstroom, zonder.UitstroomSpreiding.Onder, zonder.UitstroomSpreiding.Boven)
	fmt.Printf("met krapte: %.1f vertrekkers, %d tot %d\n", met.Uitstroom.Verwacht, met.Uitstroom.Onder, met.Uitstroom.Boven)
	// Output:
	// toeval alleen: 50.0 vertrekkers, 40 tot 60
	// met krapte: 37.5 vertrekkers, 0 tot 82
}

func ExampleApportionHomes() {
	verdeling := capacity.Verdeling{
		Begindatum: wmo.MustDatum("2026-01-01"),
		Totalen:    []int{2, 1, 1},
		Verdeelwijze: capacity.Verdeelwijze{
			Sleutel: verdeelsleutel.Sleutel{
				Naam: "herkomst", Afgesproken: wmo.Ja, Methode: verdeelsleutel.GrootsteResten,
				Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarHerkomst}},
			},
			Deelnemers: []capacity.Deelnemer{
				{Deelnemer: verdeelsleutel.Deelnemer{Naam: "Grootstad", Herkomst: exact(50)}},
				{Deelnemer: verdeelsleutel.Deelnemer{Naam: "Kleindorp", Herkomst: exact(10)}},
			},
		},
	}
	uit, err := capacity.ApportionHomes(verdeling, wmo.PeilOp(wmo.MustDatum("2026-11-23")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, jaar := range uit.Jaren {
		fmt.Println(jaar.Periode.Begindatum.Jaar(), jaar.Delen[0].Aantal, jaar.Delen[1].Aantal, "open:", jaar.Onbeslist, jaar.Gelijk)
	}
	fmt.Println(uit.Bevindingen.Codes())
	// Output:
	// 2026 2 0 open: 0 []
	// 2027 0 0 open: 1 [Grootstad Kleindorp]
	// 2028 1 1 open: 0 []
	// [CAP-GELIJKSTAND]
}

// Utrecht agreed on 385 homes a year, of which some 70 % came. What is short is
// carried over to the next year.
func ExampleFollowAgreements() {
	jaar := func(begin, eind string) capacity.Afspraakperiode {
		return capacity.Afspraakperiode{
			Periode:     wmo.Periode{Begindatum: wmo.MustDatum(begin), Einddatum: wmo.MustDatum(eind)},
			Afgesproken: 385, Gerealiseerd: getal(269.5),
		}
	}
	stand, err := capacity.FollowAgreements(capacity.Opvolging{
		Naam: "Utrecht",
		Afspraken: []capacity.Afspraak{{
			Naam: "corporaties", Eenheid: capacity.Woningen,
			Perioden: []capacity.Afspraakperiode{jaar("2022-01-01", "2022-12-31"), jaar("2023-01-01", "2023-12-31")},
		}},
	}, wmo.PeilOp(wmo.MustDatum("2026-11-23")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range stand.Afspraken[0].Perioden {
		fmt.Println(p.Periode.Begindatum.Jaar(), "opgave", *p.Opgave, "gerealiseerd", *p.Gerealiseerd, "tekort", *p.GatCumulatief)
	}
	// Output:
	// 2022 opgave 385 gerealiseerd 269.5 tekort 115.5
	// 2023 opgave 500.5 gerealiseerd 269.5 tekort 231
}

// Of three quantities two are known. A maximum stay is a policy: it bounds, and is
// never used as the mean.
func ExampleBalanceOccupancy() {
	peil := wmo.PeilOp(wmo.MustDatum("2026-11-23"))
	stand, err := capacity.BalanceOccupancy(capacity.Doorstroom{
		Naam: "opvang", InstroomPerJaar: getal(89), GemiddeldVerblijfMaanden: getal(3),
	}, peil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("bezet:", *stand.BezettePlaatsen)

	grens, err := capacity.BalanceOccupancy(capacity.Doorstroom{
		Naam: "opvang", BezettePlaatsen: getal(52), MaximumVerblijfMaanden: getal(3),
	}, peil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("ten minste", *grens.TenMinstePerJaar, "per jaar; gemiddeld verblijf bekend:", grens.GemiddeldVerblijfMaanden != nil)
	// Output:
	// bezet: 22.25
	// ten minste 208 per jaar; gemiddeld verblijf bekend: false
}

// None of 178 people became homeless again. That is no proof of zero.
func ExampleEstimateCount() {
	van := 178
	s, err := capacity.EstimateCount(capacity.Telling{
		Naam: "terugval", Soort: capacity.TellingAandeel, Aantal: 0, Van: &van,
	}, wmo.PeilOp(wmo.MustDatum("2026-11-23")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%.2f %%, tussen %.2f %% en %.2f %%\n", 100*s.Schatting, 100*s.Interval.Onder, 100*s.Interval.Boven)
	for _, a := range s.Aannames {
		fmt.Println(a.Code)
	}
	// Output:
	// 0.00 %, tussen 0.00 % en 2.11 %
	// CAP-A-NIVEAU
	// CAP-A-WILSON
}

// Whoever only shows interest does not wait: Amersfoort has a list of 131, not of 209.
func ExampleCountWaiting() {
	volwassenen, jeugd := 60, 18
	stand, err := capacity.CountWaiting(capacity.Wachtlijst{
		Naam: "Amersfoort", Datum: wmo.MustDatum("2017-01-01"),
		Groepen: []capacity.Wachtgroep{
			{Naam: "volwassenen", Wachtend: 98, Belangstelling: &volwassenen},
			{Naam: "jeugd", Wachtend: 33, Belangstelling: &jeugd},
		},
	}, wmo.PeilOp(wmo.MustDatum("2026-11-23")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("wachtlijst:", stand.Wachtlijst)
	fmt.Println("inclusief belangstelling:", *stand.InclusiefBelangstelling)
	// Output:
	// wachtlijst: 131
	// inclusief belangstelling: 209
}

// 80 % in eight years is not 10 % a year.
func ExampleKansOf() {
	fmt.Printf("%.4f\n", capacity.KansOf(0.8, 8))
	// Output: 0.1822
}

func ExampleKans_Tempo() {
	fmt.Printf("%.4f per jaar\n", capacity.KansOf(0.8, 8).Tempo())
	// Output: 0.2012 per jaar
}

// A mean stay of three months is a rate of four a year: nearly everybody has left
// within the year, but not everybody within three months.
func ExampleTempo_Kans() {
	fmt.Printf("%.4f\n", capacity.Tempo(4).Kans())
	// Output: 0.9817
}

func ExampleFormules() {
	for _, f := range capacity.Formules() {
		if f.Code == "CAP-F-LITTLE" {
			fmt.Println(f.Formule)
			fmt.Println(f.Uitleg)
			fmt.Println(f.Bron)
		}
	}
	// Output:
	// L = λ · W / 12
	// L bezette plaatsen, λ instroom per jaar, W gemiddeld verblijf in maanden
	// wet van Little
}

func ExampleMeldingen() {
	for _, m := range capacity.Meldingen() {
		if m.Code == "CAP-ONVERENIGBAAR" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: uitstroom, instroom en een bindend doel komen niet samen
}

func ExampleAannamen() {
	for _, a := range capacity.Aannamen() {
		if a.Code == "CAP-A-METHODE" {
			fmt.Println(a.Tekst)
		}
	}
	// Output: de deelmethode is grootste resten, omdat de sleutel er geen noemt
}

func ExampleNietGemodelleerd() {
	fmt.Println(capacity.NietGemodelleerd()[0].Code)
	// Output: CAP-N-WACHTTIJD
}

// A stay that ends before it begins, with a destination of somebody who is still there.
func ExampleVerblijf_Keur() {
	voorbij := capacity.Verblijf{Client: "k1", Begindatum: wmo.MustDatum("2025-03-01"), Einddatum: wmo.MustDatum("2025-02-01")}
	aanwezig := capacity.Verblijf{Client: "k2", Begindatum: wmo.MustDatum("2025-03-01"), Bestemming: capacity.EigenWoning}
	var bs wmo.Bevindingen
	voorbij.Keur(&bs, "/verblijven/0")
	aanwezig.Keur(&bs, "/verblijven/1")
	for _, b := range bs {
		fmt.Println(b.Code, b.Plaats)
	}
	// Output:
	// CAP-VERBLIJF-DAGEN [/verblijven/0/begindatum /verblijven/0/einddatum]
	// DOC-OVERBODIG [/verblijven/1/bestemming]
}
