package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

func ExampleClassifyDay() {
	dag, err := bw.ClassifyDay(bw.Feestdagvraag{Datum: wmo.MustDatum("2025-05-30")}, wmo.PeilOp(wmo.MustDatum("2025-05-01")))
	fmt.Println(dag.Feestdag, dag.Redenen[0].Soort, dag.Redenen[0].Bron.Zekerheid, err)
	// Output: ja gelijkgestelde_dag aanname <nil>
}

func ExampleReckonTerm() {
	// A melding on 20 February 2026: six weeks later is Good Friday, and then comes Easter.
	termijn, err := bw.ReckonTerm(bw.Termijnvraag{Soort: bw.Onderzoekstermijn, Datum: wmo.MustDatum("2026-02-20")}, wmo.PeilOp(wmo.MustDatum("2026-03-01")))
	fmt.Println(termijn.NominaleDag, termijn.LaatsteDag, err)
	for _, stap := range termijn.Berekening {
		fmt.Println(stap.Code, stap.Uitkomst.Waarde, stap.Bron)
	}
	// Output:
	// 2026-04-03 2026-04-07 <nil>
	// BW-F-TERMIJN 2026-04-03 Wmo 2015, artikel 2.3.2, lid 1 (versie 2026-07-01)
	// BW-F-ATW-1 2026-04-07 Algemene termijnenwet, artikel 1, lid 1 (versie 2010-10-10)
}

func ExampleAssessPenalty() {
	dwangsom, err := bw.AssessPenalty(bw.Dwangsomvraag{
		Aanvraag: wmo.Ja, LaatsteDag: wmo.MustDatum("2026-03-02"),
		IngebrekeGesteld: wmo.Ja, Ingebrekestelling: wmo.MustDatum("2026-03-03"), Beslist: wmo.Nee,
		Belanghebbende: wmo.Ja, OnredelijkLaat: wmo.Nee, KennelijkKansloos: wmo.Nee,
	}, wmo.PeilOp(wmo.MustDatum("2026-04-10")))
	fmt.Println(dwangsom.Verschuldigd.Uitkomst, dwangsom.EersteDag, dwangsom.Verloop.Dagen, dwangsom.Verloop.Bedrag, err)
	// Output: ja 2026-03-18 24 672.00 <nil>
}

func ExampleScheduleCase() {
	zaak := bw.Zaak{Volledig: wmo.Ja, Gebeurtenissen: []bw.Gebeurtenis{
		{Soort: bw.GebeurtenisMelding, Datum: wmo.MustDatum("2026-03-16")},
	}}
	kalender, err := bw.ScheduleCase(zaak, wmo.PeilOp(wmo.MustDatum("2026-05-01")))
	for _, termijn := range kalender.Termijnen {
		fmt.Println(termijn.Soort, termijn.LaatsteDag, termijn.Stand, termijn.DagenTeLaat)
	}
	for _, handeling := range kalender.Handelingen {
		fmt.Println(handeling.Soort, handeling.Over, handeling.Mag.Uitkomst)
	}
	fmt.Println(err)
	// Output:
	// persoonlijk_plan 2026-03-23 verlopen 0
	// onderzoek 2026-04-28 te_laat 3
	// aanvraag  ja
	// ingebrekestelling beschikking nee
	// beroep_niet_tijdig beschikking nee
	// bezwaar  nee
	// ingebrekestelling beslissing_op_bezwaar nee
	// beroep_niet_tijdig beslissing_op_bezwaar nee
	// <nil>
}

func ExampleVoorbehouden() {
	for _, v := range bw.Voorbehouden() {
		if v.Code == "BW-V-SCENARIO" {
			fmt.Println(v.Tekst)
		}
	}
	// Output: dit is een scenario: het wetsvoorstel is geen wet, en de situaties b tot en met d zijn niet gelezen
}

func ExampleFormules() {
	for _, f := range bw.Formules() {
		if f.Code == "BW-F-ATW-1" {
			fmt.Println(f.Bron)
		}
	}
	// Output: Algemene termijnenwet, artikel 1, lid 1 (versie 2010-10-10)
}
