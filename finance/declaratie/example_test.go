package declaratie_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/declaratie"
)

// Seven minutes at 66.50 an hour, and a line of last month taken back.
func ExamplePriceDeclaration() {
	minuten, cent := 7, 500
	uurtarief := wmo.MustBedrag("66.50")
	d, err := declaratie.PriceDeclaration(declaratie.Declaratiebedragvraag{
		Naam: "juli",
		Regels: []declaratie.Declaratieregel{
			{Soort: declaratie.Debet, Eenheid: declaratie.Minuut, Volume: &minuten, Uurtarief: &uurtarief},
			{Soort: declaratie.Credit, Eenheid: declaratie.Euros, Volume: &cent},
		},
	}, wmo.PeilOp(wmo.MustDatum("2025-08-01")))
	for _, r := range d.Regels {
		fmt.Println(r.Soort, r.Bedrag, r.Centen)
	}
	fmt.Println(d.Soort, d.Totaal, err)
	// Output:
	// debet 7.76 776
	// credit 5.00 500
	// debet 2.76 <nil>
}

// Three hours a week from 7 July through 7 September 2025.
func ExampleLimitVolume() {
	d, err := declaratie.LimitVolume(declaratie.Declaratieruimtevraag{
		Naam: "zomer", Variant: declaratie.Inspanningsgericht, HulpBijHetHuishouden: wmo.Nee,
		Toewijzing: wmo.MustPeriode("2025-07-07", "2025-09-07"),
		Omvang:     &declaratie.Omvang{Volume: 3, Eenheid: declaratie.Uur, Frequentie: declaratie.PerWeek},
		Productperioden: []declaratie.Productperiode{
			{Periode: wmo.MustPeriode("2025-07-07", "2025-07-31")},
			{Periode: wmo.MustPeriode("2025-08-01", "2025-08-31")},
			{Periode: wmo.MustPeriode("2025-09-01", "2025-09-07")},
		},
	}, wmo.PeilOp(wmo.MustDatum("2025-10-01")))
	for _, p := range d.Perioden {
		fmt.Println(p.Periode, p.Weken[0], len(p.Weken), *p.Hoogstens)
	}
	fmt.Println(*d.Geheel.Hoogstens, err)
	// Output:
	// 2025-07-07 t/m 2025-07-31 2025-W28 4 12
	// 2025-08-01 t/m 2025-08-31 2025-W31 5 15
	// 2025-09-01 t/m 2025-09-07 2025-W36 1 3
	// 27 <nil>
}

// A yearly amount over the leap days of 2024, of which the day of departure does not count.
func ExamplePriceStay() {
	e, err := declaratie.PriceStay(declaratie.Etmaalvraag{
		Naam: "verblijf", Verblijven: []wmo.Periode{wmo.MustPeriode("2024-02-15", "2024-03-03")}, Telling: declaratie.ZonderLaatste,
		Bedrag: wmo.MustBedrag("36600.00"), Per: declaratie.BedragPerJaar, Jaardagen: declaratie.WerkelijkeDagen, Afronding: declaratie.AfrondenPerMaand,
	}, wmo.PeilOp(wmo.MustDatum("2024-04-01")))
	for _, m := range e.Maanden {
		fmt.Println(m.Maand, m.Etmalen, m.Bedrag)
	}
	fmt.Println(e.Etmalen, e.Bedrag, err)
	// Output:
	// 2024-02-01 t/m 2024-02-29 15 1500.00
	// 2024-03-01 t/m 2024-03-31 2 200.00
	// 17 1700.00 <nil>
}

func ExampleFormules() {
	for _, f := range declaratie.Formules() {
		if f.Code == "FIN-F-DC-UURTARIEF" {
			fmt.Println(f.Formule, "-", f.Bron)
		}
	}
	// Output: b = T · m / 60 - iWmo 3.2, regels, IV081
}

func ExampleMeldingen() {
	for _, m := range declaratie.Meldingen() {
		if m.Code == "FIN-DC-MAAND" {
			fmt.Println(m.Uitleg)
		}
	}
	// Output: een productperiode die niet in één kalendermaand ligt
}

func ExampleAannamen() {
	for _, a := range declaratie.Aannamen() {
		fmt.Println(a.Code)
	}
	// Unordered output:
	// FIN-A-DC-AFSPRAAK
	// FIN-A-DC-ETMALEN
	// FIN-A-DC-MAANDEN
	// FIN-A-DC-PER-DAG
}

func ExampleVoorbehouden() {
	for _, v := range declaratie.Voorbehouden() {
		fmt.Println(v.Code)
	}
	// Unordered output:
	// FIN-V-DC-ETMAALSOM
	// FIN-V-DC-GEBROKEN
	// FIN-V-DC-GEEN-ZONDAG
	// FIN-V-DC-VERSIE
	// FIN-V-DC-WEEK-DUBBEL
	// FIN-V-DC-ZELFDE-MAAND
}

func ExampleNietGemodelleerd() {
	for _, v := range declaratie.NietGemodelleerd() {
		if v.Code == "FIN-N-DC-TAAKGERICHT" {
			fmt.Println(v.Tekst)
		}
	}
	// Output: taakgerichte bekostiging: daar wordt geen volume gedeclareerd
}
