package wmo_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/bwo-sdk/wmo"
)

// aanvraag is what a desk knows about somebody.
type aanvraag struct {
	ThuisVerlaten wmo.Uitkomst `json:"thuisVerlaten"`
	OpEigenKracht wmo.Uitkomst `json:"opEigenKracht"`
}

// The rules of this example are simplified; package bw will hold the real ones.
func opvangregels() []wmo.Regel[aanvraag] {
	van := wmo.Vanaf(wmo.MustDatum("2015-01-01"))
	return []wmo.Regel[aanvraag]{
		{
			Grond: wmo.Grond{
				Code: "VB-OPV-01", Tekst: "de cliënt heeft de thuissituatie verlaten", Geldt: van,
				Bron: wet("1.1.1", "1"), Feit: "/thuisVerlaten",
			},
			Toets: func(a aanvraag) wmo.Uitkomst { return a.ThuisVerlaten },
		},
		{
			Grond: wmo.Grond{
				Code: "VB-OPV-02", Tekst: "de cliënt kan zich niet op eigen kracht handhaven", Geldt: van,
				Bron: wet("2.3.5", "4"), Feit: "/opEigenKracht",
			},
			Toets: func(a aanvraag) wmo.Uitkomst { return a.OpEigenKracht.Niet() },
		},
	}
}

// One call gives the answer, its reasons with their citations, and the question to ask next.
func ExampleAlle() {
	regels := opvangregels()
	peil := wmo.PeilOp(wmo.MustDatum("2026-07-01"))

	b := wmo.Alle(regels, aanvraag{ThuisVerlaten: wmo.Ja}, peil)
	fmt.Println(b.Uitkomst, "- vraag nog:", b.Ontbreekt())

	b = wmo.Alle(regels, aanvraag{ThuisVerlaten: wmo.Ja, OpEigenKracht: wmo.Nee}, peil)
	fmt.Println(b.Uitkomst, "op", b.Peil)
	for _, reden := range b.Redenen() {
		fmt.Printf("%s: %s\n  %s\n", reden.Code(), reden.Tekst(), reden.Bron())
	}
	// Output:
	// onbepaald - vraag nog: [/opEigenKracht]
	// ja op 2026-07-01
	// VB-OPV-01: de cliënt heeft de thuissituatie verlaten
	//   Wmo 2015, artikel 1.1.1, lid 1 (versie 2026-07-01)
	// VB-OPV-02: de cliënt kan zich niet op eigen kracht handhaven
	//   Wmo 2015, artikel 2.3.5, lid 4 (versie 2026-07-01)
}

func ExampleEen() {
	b := wmo.Een(opvangregels(), aanvraag{ThuisVerlaten: wmo.Ja}, wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	fmt.Println(b.Uitkomst, b.Redenen()[0].Code())
	// Output: ja VB-OPV-01
}

func ExampleKies() {
	keuzes := []wmo.Keuze[string, string]{
		{
			Regel: wmo.Regel[string]{
				Grond: wmo.Grond{
					Code: "VB-HOOFD", Tekst: "de gemeente waar de cliënt zich meldt", Feit: "/gemeld",
					Geldt: wmo.Vanaf(wmo.MustDatum("2015-01-01")), Bron: wet("1.2.1", ""),
				},
				Toets: func(gemeld string) wmo.Uitkomst { return wmo.UitkomstOf(gemeld != "") },
			},
			Waarde: func(gemeld string) string { return gemeld },
		},
	}
	b, err := wmo.Kies(keuzes, "Vught", wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	fmt.Println(b.Uitkomst, b.Waarde, err)
	// Output: ja Vught <nil>
}

func ExampleKiesKort() {
	keuzes := []wmo.Keuze[string, string]{{
		Regel: wmo.Regel[string]{
			Grond: wmo.Grond{
				Code: "VB-HOOFD", Tekst: "de gemeente waar de cliënt zich meldt", Feit: "/gemeld",
				Geldt: wmo.Vanaf(wmo.MustDatum("2015-01-01")), Bron: wet("1.2.1", ""),
			},
			Toets: func(gemeld string) wmo.Uitkomst { return wmo.UitkomstOf(gemeld != "") },
		},
		Waarde: func(gemeld string) string { return gemeld },
	}}
	waarde, uitkomst, err := wmo.KiesKort(keuzes, "Vught", wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	fmt.Println(uitkomst, waarde, err)
	// Output: ja Vught <nil>
}

func ExampleParseTijdstip() {
	melding, err := wmo.ParseTijdstip("2026-10-24T23:30:00+02:00")
	fmt.Println(melding.Add(4*time.Hour), err) // the clock went back that night
	_, err = wmo.ParseTijdstip("2026-03-29T02:30:00+01:00")
	fmt.Println(err)
	// Output:
	// 2026-10-25T02:30:00+01:00 <nil>
	// 2026-03-29T02:30:00+01:00 was er in Nederland niet; de klok wees toen 2026-03-29T03:30:00+02:00 aan
}

func ExampleMustTijdstip() {
	fmt.Println(wmo.MustTijdstip("2026-07-01T12:00:00+02:00").Datum())
	// Output: 2026-07-01
}

func ExampleCheckRegels() {
	gronden := wmo.Gronden(opvangregels())
	fmt.Println(wmo.CheckRegels(gronden))
	gronden[1].Feit = ""
	fmt.Println(wmo.CheckRegels(gronden))
	// Output:
	// <nil>
	// regel "VB-OPV-02": het feit is geen JSON Pointer
}

func ExampleGronden() {
	for _, g := range wmo.Gronden(opvangregels()) {
		fmt.Println(g.Code, g.Feit, g.Bron.Juriconnect())
	}
	// Output:
	// VB-OPV-01 /thuisVerlaten jci1.3:c:BWBR0035362&artikel=1.1.1&lid=1&g=2026-07-01
	// VB-OPV-02 /opEigenKracht jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4&g=2026-07-01
}

func ExampleKeuzeGronden() {
	keuzes := []wmo.Keuze[aanvraag, string]{{Regel: opvangregels()[0], Waarde: func(aanvraag) string { return "opvang" }}}
	fmt.Println(wmo.KeuzeGronden(keuzes)[0].Code)
	// Output: VB-OPV-01
}

func ExampleDecode() {
	type plan struct {
		Naam   string     `json:"naam"`
		Begin  wmo.Datum  `json:"begin"`
		Kosten wmo.Bedrag `json:"kosten,omitzero"`
	}
	_, err := wmo.Decode[plan]([]byte(`{"begin": "2024-02-30", "kosten": 12.5, "Naam": "x"}`))
	fmt.Println(err)
	// Output:
	// /Naam: deze sleutel kent dit document niet; bedoelt u naam? [DOC-SLEUTEL-ONBEKEND]
	// /begin: 2024-02-30 is geen bestaande datum [DOC-DATUM]
	// /kosten: een bedrag is tekst met twee decimalen, zoals "1250.00", en geen getal [DOC-BEDRAG-GETAL]
	// /naam: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]
}

// On 2019-07-04 it was decided that new clients would fall under every
// municipality from 2022; in December 2020 that moved to 2023.
func ExampleNewTijdlijn() {
	bron := wmo.Bron{Regeling: "voorbeeld"}
	lijn, err := wmo.NewTijdlijn("nieuwe cliënten",
		wmo.Versie[string]{
			Geldt: periode("2015-01-01", ""), Bekend: periode("2014-07-09", ""), Waarde: "centrumgemeente", Bron: bron,
		},
		wmo.Versie[string]{
			Geldt: periode("2022-01-01", ""), Bekend: periode("2019-07-04", "2020-11-30"), Waarde: "alle gemeenten", Bron: bron,
		},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, bekend := range []string{"2020-01-01", "2021-01-01"} {
		v, err := lijn.Op(wmo.Peil{Op: wmo.MustDatum("2022-01-01"), Bekend: wmo.MustDatum(bekend)})
		fmt.Println(bekend, v.Waarde, err)
	}
	_, err = lijn.Op(wmo.PeilOp(wmo.MustDatum("2014-12-31")))
	fmt.Println(err)
	// Output:
	// 2020-01-01 alle gemeenten <nil>
	// 2021-01-01 centrumgemeente <nil>
	// nieuwe cliënten op 2014-12-31: nog niet in werking, op zijn vroegst vanaf 2015-01-01
}

func ExampleMustTijdlijn() {
	fmt.Println(wmo.MustTijdlijn[int]("leeg").Op(wmo.PeilOp(wmo.MustDatum("2024-01-01"))))
	// Output: {vanaf  vanaf  0 } leeg op 2024-01-01: toen niets over bekend
}

func ExampleParseDatum() {
	d, err := wmo.ParseDatum("2024-02-29")
	fmt.Println(d, d.Weekdag(), err)
	_, err = wmo.ParseDatum("2023-02-29")
	fmt.Println(err)
	// Output:
	// 2024-02-29 Thursday <nil>
	// 2023-02-29 is geen bestaande datum
}

func ExampleMustDatum() {
	d := wmo.MustDatum("2024-01-31")
	fmt.Println(d.AddDagen(1), d.AddMaanden(1, wmo.MaandEinde), d.AddMaanden(1, wmo.MaandExact).IsValid())
	// Output: 2024-02-01 2024-02-29 false
}

func ExampleNewDatum() {
	_, err := wmo.NewDatum(2026, 11, 31)
	fmt.Println(err)
	// Output: 2026-11-31 is geen bestaande datum
}

func ExampleDatumOf() {
	d, err := wmo.DatumOf(time.Date(2026, time.November, 23, 23, 59, 0, 0, time.UTC))
	fmt.Println(d, err)
	// Output: 2026-11-24 <nil>
}

func ExampleNewPeriode() {
	p, err := wmo.NewPeriode(wmo.MustDatum("2016-01-01"), wmo.MustDatum("2023-12-31"))
	dagen, _ := p.Dagen()
	fmt.Println(p, dagen, p.Bevat(wmo.MustDatum("2023-12-31")), err)
	// Output: 2016-01-01 t/m 2023-12-31 2922 true <nil>
}

func ExampleMustPeriode() {
	fmt.Println(wmo.MustPeriode("2015-01-01", "2019-12-31"))
	fmt.Println(wmo.MustPeriode("2020-01-01", ""))
	// Output:
	// 2015-01-01 t/m 2019-12-31
	// vanaf 2020-01-01
}

func ExampleVanaf() {
	fmt.Println(wmo.Vanaf(wmo.MustDatum("2015-01-01")))
	// Output: vanaf 2015-01-01
}

func ExamplePeilOp() {
	p := wmo.PeilOp(wmo.MustDatum("2024-01-01"))
	fmt.Println(p)
	p.Bekend = wmo.MustDatum("2022-10-07")
	fmt.Println(p)
	// Output:
	// 2024-01-01
	// 2024-01-01, zoals bekend op 2022-10-07
}

func ExampleUitkomstOf() {
	fmt.Println(wmo.UitkomstOf(2 > 1), wmo.UitkomstOf(2 > 1).Niet())
	// Output: ja nee
}

func ExampleEn() {
	fmt.Println(wmo.En(wmo.Ja, wmo.Onbepaald), wmo.En(wmo.Nee, wmo.Onbepaald))
	// Output: onbepaald nee
}

func ExampleOf() {
	fmt.Println(wmo.Of(wmo.Ja, wmo.Onbepaald), wmo.Of(wmo.Nee, wmo.Onbepaald))
	// Output: ja onbepaald
}

func ExampleParseBedrag() {
	tarief, err := wmo.ParseBedrag("0.00125")
	fmt.Println(tarief.Maal(wmo.GetalOf(1500)), tarief.Maal(wmo.GetalOf(1500)).Afgerond(wmo.Rekenkundig), err)
	// Output: 1.875 1.88 <nil>
}

func ExampleMustBedrag() {
	fmt.Println(wmo.MustBedrag("100").Min(wmo.MustBedrag("0.01")))
	// Output: 99.99
}

func ExampleBedragOfCenten() {
	fmt.Println(wmo.BedragOfCenten(-1205))
	// Output: -12.05
}

func ExampleParseTarief() {
	t, err := wmo.ParseTarief("1.10833")
	fmt.Println(t.Maal(wmo.GetalOf(7)).Afgerond(wmo.Rekenkundig), err)
	// Output: 7.76 <nil>
}

func ExampleMustTarief() {
	fmt.Println(wmo.MustTarief("66.50").Maal(wmo.GetalOf(100)))
	// Output: 6650.00
}

func ExampleKort() {
	fmt.Println(wmo.Kort("Regio Amersfoort"))
	fmt.Println(wmo.Kort(strings.Repeat("regio ", 1000)))
	// Output:
	// Regio Amersfoort
	// regio regio regio regio regio regio regi…
}

func ExampleToonbaar() {
	fmt.Println(wmo.Toonbaar("Regio \x1b[31mrood\u202e"))
	// Output: Regio \u001b[31mrood\u202e
}

func ExampleDecodeResultaat() {
	_, err := wmo.DecodeResultaat[wmo.Peil]([]byte(`{"op": "2024-02-30"}`))
	fmt.Println(err)
	// Output: /op: 2024-02-30 is geen bestaande datum [DOC-DATUM]
}

func ExampleParseGetal() {
	_, err := wmo.ParseGetal("1,5")
	fmt.Println(err)
	// Output: "1,5" is geen getal van hoogstens 40 cijfers, met een punt, tussen 1e-99 en 1e100
}

func ExampleMustGetal() {
	derde, err := wmo.MustGetal("1").Deel(wmo.MustGetal("3"), 6)
	fmt.Println(derde, err)
	// Output: 0.333333 <nil>
}

func ExampleGetalOf() {
	fmt.Println(wmo.GetalOf(12).Maal(wmo.MustGetal("0.5")))
	// Output: 6
}

func ExampleParseGemeentecode() {
	c, err := wmo.ParseGemeentecode("0796")
	fmt.Println(c, err)
	// Output: 0796 <nil>
}

func ExampleParseCBSCode() {
	c, err := wmo.ParseCBSCode("GM0796")
	fmt.Println(c, err)
	// Output: 0796 <nil>
}

func ExampleMustGemeentecode() {
	fmt.Println(wmo.MustGemeentecode("0796"))
	// Output: 0796
}

func ExampleIsWoord() {
	fmt.Println(wmo.IsWoord("nee", wmo.Ja.Woorden()), wmo.IsWoord("misschien", wmo.Ja.Woorden()))
	// Output: true false
}

func ExampleWijs() {
	fmt.Println(wmo.Wijs("deelnemers", "0", "en/of"))
	// Output: /deelnemers/0/en~1of
}

// Who votes twice under one name with another capital is one person.
func ExampleNaamsleutel() {
	fmt.Println(wmo.Naamsleutel(" Súdwest-Fryslân") == wmo.Naamsleutel("SÚDWEST-FRYSLÂN"))
	// Output:
	// true
}

func ExampleCheckNaam() {
	fmt.Println(wmo.CheckNaam("p1\u200b"))
	// Output:
	// de naam "p1\u200b" bevat een onzichtbaar teken (U+200B)
}
