package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleRegels() {
	set := bw.Regels()[0]
	fmt.Println(set.Vraag)
	for _, g := range set.Gronden {
		for _, v := range g.Versies {
			fmt.Println(g.Code, v.Geldt.Begindatum, v.Bron)
		}
	}
	// Output:
	// welk college verantwoordelijk is
	// BW-VER-01 2015-01-01 Wmo 2015, artikel 1.2.1, onder a (versie 2026-07-01)
	// BW-VER-02 2015-01-01 Wmo 2015, artikel 1.2.1, onder b (versie 2026-07-01)
	// BW-VER-03 2015-01-01 Wmo 2015, artikel 1.2.1, onder c (versie 2026-07-01)
	// BW-VER-04 2015-01-01 Wmo 2015, artikel 8.4, lid 1 (versie 2026-07-01)
	// BW-VER-04 2020-01-01 Informatie Langdurige Zorg, overgangsrecht beschermd wonen
	// BW-VER-05 2015-01-01 Wmo 2015, artikel 8.4, lid 1 (versie 2026-07-01)
	// BW-VER-05 2020-01-01 Informatie Langdurige Zorg, overgangsrecht beschermd wonen
}

func ExampleVervallen() {
	for _, v := range bw.Vervallen()[:2] {
		fmt.Println(v.Woord, "is nu", v.Uitleg)
	}
	// Output:
	// BW-DWS-09 is nu BW-DWS-06
	// BW-DWS-10 is nu BW-DWS-07
}

func ExampleAssignResponsibility() {
	vraag := bw.Hulpvraag{
		Voorziening:   bw.BeschermdWonen,
		IngezeteneVan: wmo.MustGemeentecode("0202"), // Arnhem
		WendtZichTot:  wmo.MustGemeentecode("0289"), // Wageningen
	}
	antwoord, err := bw.AssignResponsibility(vraag, wmo.PeilOp(wmo.MustDatum("2023-03-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("verantwoordelijk:", antwoord.Verantwoordelijk.Waarde, antwoord.Verantwoordelijk.Stappen[1].Bron)
	fmt.Println("voert uit:", antwoord.Uitvoerder.Waarde.Gemeente, "namens", antwoord.Uitvoerder.Waarde.Namens)
	fmt.Println("betaalt:", antwoord.Betaler.Waarde.Gemeente, antwoord.Betaler.Waarde.Stroom)

	antwoord, err = bw.AssignResponsibility(bw.Hulpvraag{Voorziening: bw.Opvang}, wmo.PeilOp(wmo.MustDatum("2023-03-01")))
	fmt.Println(antwoord.Verantwoordelijk.Uitkomst, "- vraag nog:", antwoord.Verantwoordelijk.Ontbreekt, err)
	// Output:
	// verantwoordelijk: 0289 Wmo 2015, artikel 1.2.1, onder b (versie 2026-07-01)
	// voert uit: 0228 namens 0289
	// betaalt: 0228 beschermd_wonen
	// onbepaald - vraag nog: [/wendtZichTot] <nil>
}

func ExampleResponsible() {
	vraag := bw.Hulpvraag{Voorziening: bw.Opvang, WendtZichTot: wmo.MustGemeentecode("0503")}
	b, err := bw.Responsible(&vraag, wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	fmt.Println(b.Uitkomst, b.Waarde, b.Redenen()[0].Bron(), err)
	// Output: ja 0503 Wmo 2015, artikel 1.2.1, onder c (versie 2026-07-01) <nil>
}

func ExampleResponsibleKort() {
	vraag := bw.Hulpvraag{Voorziening: bw.Zelfredzaamheid, IngezeteneVan: wmo.MustGemeentecode("0202")}
	fmt.Println(bw.ResponsibleKort(&vraag, wmo.PeilOp(wmo.MustDatum("2026-07-01"))))
	// Output: 0202 ja <nil>
}

func ExampleTraceDecentralisation() {
	vraag := bw.Doordecentralisatievraag{Onderwerp: bw.OnderwerpWoonplaats}
	op := wmo.MustDatum("2024-01-01")
	for _, bekend := range []string{"2022-10-07", "2023-09-01", ""} {
		peil := wmo.PeilOp(op)
		if bekend != "" {
			peil.Bekend = wmo.MustDatum(bekend)
		}
		s, err := bw.TraceDecentralisation(vraag, peil)
		fmt.Printf("%s: %s %s; gewijzigd volgens %s: %s %v\n", peil, s.Plan.Stand, s.Plan.Datum, s.Grondslag, s.Gewijzigd, err)
	}
	// Output:
	// 2024-01-01, zoals bekend op 2022-10-07: datum_gepland 2024-01-01; gewijzigd volgens plan: ja <nil>
	// 2024-01-01, zoals bekend op 2023-09-01: datum_gepland 2025-01-01; gewijzigd volgens plan: nee <nil>
	// 2024-01-01: geen_datum_bekend ; gewijzigd volgens feiten: nee <nil>
}

func ExampleAankondigingen() {
	for _, a := range bw.Aankondigingen() {
		if a.Gevolg == bw.DatumVervallen {
			fmt.Println(a.Code, a.Bekend.Einddatum, a.Bron.Regeling)
		}
	}
	// Output:
	// BW-DD-07 2019-07-04 Rijksoverheid, akkoord met gemeenten over beschermd wonen
	// BW-DD-14 2022-02-25 Rijksoverheid, invoering woonplaatsbeginsel beschermd wonen per 2023 niet langer haalbaar
	// BW-DD-21 2025-06-30 Binnenlands Bestuur, hervormingen beschermd wonen opnieuw uitgesteld
}

func ExampleMeldingen() {
	fmt.Println(bw.Meldingen()[0].Code)
	// Output: BW-VOLGORDE
}

func ExampleNietGemodelleerd() {
	for _, niet := range bw.NietGemodelleerd() {
		if niet.Code == "BW-N-KONINGINNEDAG" {
			fmt.Println(niet.Tekst)
		}
	}
	// Output: de feestdagen en gelijkgestelde dagen van voor 2014, waaronder Koninginnedag
}
