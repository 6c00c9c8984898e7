package wmo_test

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/bwo-sdk/wmo"
)

// aanvraag is what a desk knows about somebody.
type aanvraag struct {
	ThuisVerlaten wmo.Uitkomst `json:"thuisVerlaten"`
	OpEigenKracht wmo.Uitkomst `json:"opEigenKracht"`
}

// The rules of this example are simplified; package bw holds the real ones.
func opvangregels() []wmo.Regel[aanvraag] {
	van := wmo.MustDatum("2015-01-01")
	return []wmo.Regel[aanvraag]{
		wmo.Als("VB-OPV-01", "/thuisVerlaten", "de cliënt heeft de thuissituatie verlaten",
			func(a aanvraag) wmo.Uitkomst { return a.ThuisVerlaten }, wet("1.1.1", "1").Sinds(van)),
		wmo.Als("VB-OPV-02", "/opEigenKracht", "de cliënt kan zich niet op eigen kracht handhaven",
			func(a aanvraag) wmo.Uitkomst { return a.OpEigenKracht.Niet() }, wet("2.3.5", "4").Sinds(van)),
	}
}

// One rule a line; a rule that moved to another article is one rule in two versions, and a
// step cites the one of its day.
func ExampleAls() {
	oud, nieuw := wet("4:17", "6"), wet("4:17", "5")
	dag := wmo.MustDatum("2026-01-01")
	regels := []wmo.Regel[aanvraag]{
		wmo.Als("VB-DWS-01", "/opEigenKracht", "de cliënt kan zich niet op eigen kracht handhaven",
			func(a aanvraag) wmo.Uitkomst { return a.OpEigenKracht.Niet() },
			oud.Sinds(wmo.MustDatum("2015-01-01")).TotEnMet(dag.AddDagen(-1)), nieuw.Sinds(dag)),
		wmo.Als("VB-DWS-02", "/thuisVerlaten", "behalve wie de thuissituatie verliet",
			func(a aanvraag) wmo.Uitkomst { return a.ThuisVerlaten }, nieuw.Sinds(dag).BekendSinds(dag)).Boven("VB-DWS-01"),
	}
	fmt.Println(wmo.CheckRegels(wmo.Gronden(regels)))
	for _, op := range []string{"2025-12-31", "2026-01-01"} {
		b := wmo.Alle(regels, aanvraag{ThuisVerlaten: wmo.Ja, OpEigenKracht: wmo.Ja}, wmo.PeilOp(wmo.MustDatum(op)))
		fmt.Println(op, b.Uitkomst, b.Redenen()[0].Code(), b.Redenen()[0].Bron())
	}
	// Output:
	// <nil>
	// 2025-12-31 nee VB-DWS-01 Wmo 2015, artikel 4:17, lid 6 (versie 2026-07-01)
	// 2026-01-01 ja VB-DWS-02 Wmo 2015, artikel 4:17, lid 5 (versie 2026-07-01)
}

// meldpunt is a choice of one: the municipality that the client turns to.
func meldpunt() []wmo.Keuze[string, string] {
	return []wmo.Keuze[string, string]{
		wmo.AlsDan("VB-HOOFD", "/gemeld", "de gemeente waar de cliënt zich meldt",
			func(gemeld string) wmo.Uitkomst { return wmo.UitkomstOf(gemeld != "") }, func(gemeld string) string { return gemeld },
			wet("1.2.1", "").Sinds(wmo.MustDatum("2015-01-01"))),
	}
}

func ExampleAlsDan() {
	uitzondering := wmo.AlsDan("VB-UITZ", "/gemeld", "wie zich in Utrecht meldt, hoort bij Zeist",
		func(gemeld string) wmo.Uitkomst { return wmo.UitkomstOf(gemeld == "Utrecht") }, func(string) string { return "Zeist" },
		wet("1.2.1", "").Sinds(wmo.MustDatum("2015-01-01"))).Boven("VB-HOOFD")
	b, err := wmo.Kies(append(meldpunt(), uitzondering), "Utrecht", wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	fmt.Println(b.Uitkomst, b.Waarde, err)
	// Output: ja Zeist <nil>
}

// What was decided in 2019 for 2022, and dropped; and an end that became known late.
func ExampleBron_Vindplaats() {
	bron := wmo.Bron{Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: "1.2.1", Versie: wmo.MustDatum("2026-07-01")}
	fmt.Println(bron.Vindplaats())
	// Output: https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=1.2.1&g=2026-07-01
}

func ExampleBron_Sinds() {
	dag := wmo.MustDatum
	plan := wmo.Bron{Regeling: "akkoord"}.Sinds(dag("2022-01-01")).BekendSinds(dag("2019-07-04")).BekendTotEnMet(dag("2020-11-30"))
	fmt.Println(plan.Bron, plan.Geldt, "- bekend", plan.Bekend)
	oud := wmo.Bron{Regeling: "oud"}.Sinds(dag("2015-01-01")).TotEnMet(dag("2025-12-31")).EindeBekendOp(dag("2025-07-01"))
	fmt.Println(oud.Geldt, "- einde bekend", oud.EindeBekend, oud.Check())
	// Output:
	// akkoord vanaf 2022-01-01 - bekend 2019-07-04 t/m 2020-11-30
	// 2015-01-01 t/m 2025-12-31 - einde bekend 2025-07-01 <nil>
}

func ExampleStandOf() {
	lijn, err := wmo.NewTijdlijn("tarief", wmo.StandOf(23, wmo.Bron{Regeling: "voorbeeld"}.Sinds(wmo.MustDatum("2019-01-01")).
		BekendSinds(wmo.MustDatum("2019-01-01"))))
	fmt.Println(lijn.Versies()[0].Waarde, lijn.Versies()[0].Geldt, err)
	// Output: 23 vanaf 2019-01-01 <nil>
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
	b, err := wmo.Kies(meldpunt(), "Vught", wmo.PeilOp(wmo.MustDatum("2026-07-01")))
	fmt.Println(b.Uitkomst, b.Waarde, err)
	// Output: ja Vught <nil>
}

func ExampleKiesKort() {
	waarde, uitkomst, err := wmo.KiesKort(meldpunt(), "Vught", wmo.PeilOp(wmo.MustDatum("2026-07-01")))
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
		fmt.Println(g.Code, g.Feit, g.Versies[0].Bron.Juriconnect())
	}
	// Output:
	// VB-OPV-01 /thuisVerlaten jci1.3:c:BWBR0035362&artikel=1.1.1&lid=1&g=2026-07-01
	// VB-OPV-02 /opEigenKracht jci1.3:c:BWBR0035362&artikel=2.3.5&lid=4&g=2026-07-01
}

func ExampleKeuzeGronden() {
	fmt.Println(wmo.KeuzeGronden(meldpunt())[0].Code)
	// Output: VB-HOOFD
}

func ExampleBedoeld() {
	fmt.Println(wmo.Bedoeld("Beschermd wonnen", "beschermd_wonen", "opvang"))
	// Output: [beschermd_wonen]
}

func ExampleBedoeltU() {
	fmt.Println("deze sleutel kent dit document niet" + wmo.BedoeltU("wentZichTot", "voorziening", "wendtZichTot"))
	// Output: deze sleutel kent dit document niet; bedoelt u wendtZichTot?
}

func ExampleSlips() {
	fmt.Println(wmo.Slips("opvnag", "opvang"), wmo.Slips("opvang", "wonen"))
	// Output: 1 5
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
	bron, dag := wmo.Bron{Regeling: "voorbeeld"}, wmo.MustDatum
	lijn, err := wmo.NewTijdlijn("nieuwe cliënten",
		wmo.StandOf("centrumgemeente", bron.Sinds(dag("2015-01-01")).BekendSinds(dag("2014-07-09"))),
		wmo.StandOf("alle gemeenten", bron.Sinds(dag("2022-01-01")).BekendSinds(dag("2019-07-04")).BekendTotEnMet(dag("2020-11-30"))),
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
	_, err := wmo.MustTijdlijn[int]("leeg").Op(wmo.PeilOp(wmo.MustDatum("2024-01-01")))
	fmt.Println(err)
	// Output: leeg op 2024-01-01: toen niets over bekend
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

func ExampleGetalOfRat() {
	derde := wmo.GetalOfRat(big.NewRat(2, 3), 4)
	fmt.Println(derde, derde.Rat())
	// Output: 0.6667 6667/10000
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
