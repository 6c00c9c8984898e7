package nvo_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/nvo"
)

func ExampleVerplichtingen() {
	v := nvo.Verplichtingen()[2]
	fmt.Println(v.Code, v.Norm, v.Soort, v.Termijn)
	fmt.Println(v.Tekst)
	// Output:
	// NVO-1C nvo-1c moet 2021-12-31
	// elke gemeenteraad in de regio stelt de regiovisie vast
}

func ExampleRegels() {
	for _, set := range nvo.Regels()[:2] {
		fmt.Println(set.Vraag+":", len(set.Gronden))
	}
	// Output:
	// wat een regio geregeld moet hebben: 32
	// of een convenant bindt: 3
}

func ExampleListObligations() {
	uit, err := nvo.ListObligations(nvo.Verplichtingenvraag{Minstens: nvo.LezingTekst}, wmo.PeilOp(wmo.MustDatum("2020-06-25")))
	fmt.Println(err, uit.Norm.Vastgesteld, uit.Norm.Aangehaald)
	for _, v := range uit.Verplichtingen[:2] {
		fmt.Println(v.Code, v.Tekst)
	}
	// Output:
	// <nil> 2020-06-26 2020-06-10
	// NVO-CTX-RPA er is een regionaal plan van aanpak: visie, inhoud, vorm van samenwerking, verdeling van geld en risico, ook voor de overgang
	// NVO-CTX-UA2019 er zijn concrete afspraken over inhoud, geld en inkoop van beschermd wonen en opvang
}

// Of seven councils one is known, and it decided after the deadline.
func ExampleAssessRegion() {
	bron := wmo.Bron{Regeling: "raadsbesluit Albrandswaard", Zekerheid: wmo.Beleid}
	uit, err := nvo.AssessRegion(nvo.Dossier{
		Regio: "Rotterdam", Regiocode: "rotterdam",
		Bewijsstukken: []nvo.Bewijsstuk{
			{Soort: nvo.Regiovisie, Stand: nvo.StandAangeboden, Datum: wmo.MustDatum("2021-11-09"), Bron: bron},
			{Soort: nvo.Raadsbesluit, Stand: nvo.StandVastgesteld, Datum: wmo.MustDatum("2022-02-07"), Gemeente: wmo.MustGemeentecode("0613"), Bron: bron},
		},
	}, wmo.PeilOp(wmo.MustDatum("2022-03-01")))
	fmt.Println(err, len(uit.Leden))
	for _, o := range uit.Oordelen[:3] {
		fmt.Println(o.Code, o.Uitkomst)
	}
	raden := uit.Oordelen[2]
	fmt.Println(raden.Uitleg)
	for _, g := range raden.Gemeenten {
		if g.DagenTeLaat > 0 {
			fmt.Println(g.Gemeente, g.Uitkomst, g.DagenTeLaat)
		}
	}
	for _, x := range raden.Wijzigt {
		fmt.Println(x.Naar+":", x.Door)
	}
	// Output:
	// <nil> 7
	// NVO-1A nageleefd
	// NVO-1B onbewezen
	// NVO-1C gedeeltelijk
	// voor een deel bewezen; niet bewezen: 0489, 0502, 0542, 0597, 0599, 1621
	// 0613 te_laat_nageleefd 38
	// te_laat_nageleefd: bewijs (een raadsbesluit van elke gemeente, of een verklaring dat alle raden het deden) voor 0489, 0502, 0542, 0597, 0599, 1621
}

func ExampleMonitorRegions() {
	uit, err := nvo.MonitorRegions(nvo.Monitorvraag{
		Regios:          []string{"A", "B", "C"},
		Dossiers:        []nvo.Dossier{{Regio: "A", Volledig: true}, {Regio: "B"}},
		Samenstellingen: []nvo.Samenstelling{{Naam: "een vastgestelde regiovisie", Verplichtingen: []string{"NVO-1A", "NVO-1C"}}},
	}, wmo.PeilOp(wmo.MustDatum("2022-10-07")))
	fmt.Println(err, uit.Regios, uit.Ontbreken)
	a := uit.Samengesteld[0].Aandeel
	fmt.Println(a.Ja, a.Nee, a.Onbepaald, a.Verhouding.Aandeel, a.Verhouding.Hoogstens)
	// Output:
	// <nil> 2 [C]
	// 0 1 1 0 0.5
}

func ExampleFitShare() {
	uit, err := nvo.FitShare(nvo.Aandeelvraag{Percentage: 40, Zegswijze: nvo.Bijna, Noemers: []int{44}}, wmo.PeilOp(wmo.MustDatum("2022-10-07")))
	fmt.Println(err)
	for _, p := range uit.Lezingen {
		fmt.Println(p.Noemer, p.Stap, p.Aantallen)
	}
	// Output:
	// <nil>
	// 44 1 []
	// 44 5 [17]
	// 44 10 [16 17]
}

func ExampleAssessDevelopment() {
	uit, err := nvo.AssessDevelopment(nvo.Inhoudsbeeld{Ervaringsdeskundigheid: wmo.Nee}, wmo.PeilOp(wmo.MustDatum("2022-10-07")))
	fmt.Println(err, uit.Aard, uit.Compleet.Uitkomst, uit.Compleet.Redenen)
	// Output: <nil> advies nee [NVO-INH-03]
}

func ExampleAssessExtension() {
	uit, err := nvo.AssessExtension(nvo.Contractverlenging{ZelfdeBekostiging: wmo.Ja}, wmo.PeilOp(wmo.MustDatum("2022-10-07")))
	fmt.Println(err, uit.Aard, uit.Heroverweeg.Uitkomst, uit.Heroverweeg.Redenen)
	// Output: <nil> advies ja [NVO-CVL-01]
}

func ExampleAssessCovenant() {
	uit, err := nvo.AssessCovenant(nvo.Convenantvraag{
		Partijen:  []wmo.Partij{{Naam: "gemeente", Getekend: wmo.Ja}, {Naam: "aanbieder", Ondertekend: wmo.MustDatum("2016-12-20")}},
		InWerking: wmo.MustDatum("2016-12-01"), OnbepaaldeTijd: wmo.Ja,
	}, wmo.PeilOp(wmo.MustDatum("2016-12-19")))
	fmt.Println(err, uit.Bindt.Uitkomst, uit.NietGetekend)
	// Output: <nil> nee [aanbieder]
}
