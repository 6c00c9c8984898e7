package tabel_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// tekst is an answer as a reader sees it.
func tekst(t *testing.T, antwoord any, kern ...string) string {
	t.Helper()
	var s strings.Builder
	require.NoError(t, tabel.Toon(&s, antwoord, kern...))
	return s.String()
}

func TestNumbersAreDutchAndExact(t *testing.T) {
	t.Parallel()
	for in, wil := range map[string]string{
		"0.00": "0,00", "-0.05": "-0,05", "999.99": "999,99", "1000.00": "1.000,00", "-1234567.50": "-1.234.567,50", "1.10833": "1,10833", "-100": "-100",
		"10000000000000000000000000000.01": "10.000.000.000.000.000.000.000.000.000,01", "12": "12", "12345": "12.345",
	} {
		require.Equal(t, wil, tabel.Exact(in))
	}
	require.Equal(t, "€ 1.250", tabel.Euro(wmo.MustBedrag("1250.00")))
	require.Equal(t, "€ 1.250,10", tabel.Euro(wmo.MustBedrag("1250.10")))
	require.Equal(t, "1.234,5", tabel.Getal(1234.5, 1))
	require.Equal(t, "-0,50", tabel.Getal(-0.5, 2))
	require.Equal(t, "33,0", tabel.Getal(33, 1))
	require.Equal(t, "0,0", tabel.Getal(-0.01, 1), "no number is minus nought")
	require.Equal(t, "18,2 %", tabel.Procent(0.1822, 1))
}

func TestEachValueIsWrittenByItsType(t *testing.T) {
	t.Parallel()
	bron := wmo.Bron{Regeling: "Wmo 2015", Artikel: "1.2.1", Onderdeel: "b", Zekerheid: wmo.Wettekst}
	versie := bron
	versie.Versie = wmo.MustDatum("2026-07-01")
	var geen *wmo.Bedrag
	for _, x := range []struct {
		in  any
		wil string
	}{
		{nil, ""},
		{geen, ""},
		{true, "ja"},
		{2016, "2016"},
		{1.25, "1,25"},
		{0.00001, "0"},
		{"regel een\nregel twee", "regel een regel twee"},
		{"45.00", "45,00"},
		{wmo.MustBedrag("-1250.00"), "-1.250,00"},
		{wmo.MustTarief("1.10833"), "1,10833"},
		{wmo.MustGetal("1234.56789"), "1.234,5679"},
		{wmo.MustDatum("2024-02-29"), "2024-02-29"},
		{wmo.MustPeriode("2020-01-01", "2020-12-31"), "2020-01-01 t/m 2020-12-31"},
		{wmo.Onbepaald, "onbepaald"},
		{bw.VuistregelFinancien, "financiën"},
		{capacity.Kans(0.18223), "18,22 %"},
		{capacity.Spreiding{Onder: 45, Boven: 72}, "45–72"},
		{capacity.Kansband{Verwacht: 58.31, Onder: 45, Boven: 72}, "58,3 (45–72)"},
		{bron, "Wmo 2015, artikel 1.2.1, onder b (wettekst)"},
		{versie, "Wmo 2015, artikel 1.2.1, onder b (versie 2026-07-01, wettekst)"},
		{wmo.Voorbehoud{Code: "V", Tekst: "niet gelezen"}, "niet gelezen [V]"},
		{wmo.Voorbehoud{Code: "V", Tekst: "niet gelezen", Bron: &bron}, "niet gelezen [V] Wmo 2015, artikel 1.2.1, onder b (wettekst)"},
		{wmo.Bevinding{Code: "C", Plaats: []string{"/a", ""}, Bericht: "kan niet"}, "/a, document: kan niet [C]"},
		{wmo.Grootheid{Naam: "duur", Waarde: "1234.5", Eenheid: "weken"}, "duur 1.234,5 weken"},
		{wmo.Motivering[wmo.Gemeentecode]{Uitkomst: wmo.Ja, Waarde: wmo.MustGemeentecode("0289"), Stappen: make([]wmo.MotiveringStap, 1)}, "ja, Wageningen (0289)"},
		{[]string{}, "geen"},
		{[]string{"A", "B"}, "A, B"},
		{[]float64{1.5, 2}, "1,5; 2"},
		{[]wmo.Gemeentecode{wmo.MustGemeentecode("0289"), wmo.MustGemeentecode("9999")}, "Wageningen (0289), 9999"},
	} {
		require.Equal(t, x.wil, tabel.Taal{Op: wmo.MustDatum("2026-01-01")}.Tekst(x.in))
	}
	require.Equal(t, "0289", tabel.Taal{}.Tekst(wmo.MustGemeentecode("0289")), "a name is that of a day")
}

type regel struct {
	Naam    string      `json:"naam"`
	Periode wmo.Periode `json:"periode"`
	Aantal  float64     `json:"aantalPerJaar"`
	Soms    *int        `json:"soms,omitempty"`
}

func TestTheAnswerComesFirst(t *testing.T) {
	t.Parallel()
	type diep struct {
		Regels []struct {
			Naam  string  `json:"naam"`
			Lagen []regel `json:"lagen"`
		} `json:"regels"`
	}
	type document struct {
		Naam      string     `json:"naam"`
		Peil      wmo.Peil   `json:"peil"`
		Bron      wmo.Bron   `json:"bron"`
		Open      bool       `json:"open"`
		Ontbreekt []string   `json:"ontbreekt"`
		Codes     []string   `json:"codes"`
		Klein     regel      `json:"klein"`
		Regels    []regel    `json:"regels"`
		Leeg      []regel    `json:"leeg"`
		Weg       []regel    `json:"weg,omitempty"`
		Diep      diep       `json:"diep"`
		Bedrag    wmo.Bedrag `json:"bedrag"`
	}
	drie := 3
	d := document{
		Naam: "proef", Peil: wmo.PeilOp(wmo.MustDatum("2024-01-01")), Bron: wmo.Bron{Regeling: "Wmo 2015"}, Open: true,
		Ontbreekt: []string{"/a", "/b", "/a"}, Codes: []string{"A", "B"}, Klein: regel{Naam: "k", Periode: wmo.Vanaf(wmo.MustDatum("2020-01-01"))},
		Regels: []regel{
			{"een", wmo.Vanaf(wmo.MustDatum("2020-01-01")), 1.25, nil},
			{"twaalf", wmo.MustPeriode("2020-01-01", "2020-12-31"), 1200, &drie},
		},
		Bedrag: wmo.MustBedrag("12.50"),
	}
	d.Diep.Regels = append(d.Diep.Regels, struct {
		Naam  string  `json:"naam"`
		Lagen []regel `json:"lagen"`
	}{"laag", d.Regels[:1]})
	require.Equal(t, `naam: proef; bedrag: 12,50; regels: 2; klein aantal per jaar: 0 (peil 2024-01-01)

bron: Wmo 2015 (aanname)
open: ja
codes: A, B
klein: naam k, periode vanaf 2020-01-01, aantal per jaar 0
regels
  naam    periode                    aantal per jaar  soms
  een     vanaf 2020-01-01                      1,25
  twaalf  2020-01-01 t/m 2020-12-31            1.200     3
leeg: geen
diep
  regels
    - naam: laag
      lagen
        naam  periode           aantal per jaar
        een   vanaf 2020-01-01             1,25
vraag nog: /a, /b
`, tekst(t, d, "bedrag", "regels", "klein/aantalPerJaar", "staat er niet", "klein/ook niet"))
}

// A decision is told by what decides it; what is open, by what to ask.
func TestADecision(t *testing.T) {
	t.Parallel()
	type document struct {
		Recht wmo.Motivering[struct{}] `json:"recht"`
		Wie   wmo.Motivering[string]   `json:"wie"`
		Toen  wmo.Motivering[struct{}] `json:"toen"`
	}
	stap := func(code string, u wmo.Uitkomst) wmo.MotiveringStap {
		return wmo.MotiveringStap{Code: code, Uitkomst: u, Tekst: "regel " + code, Feit: "/feit" + code, Bron: wmo.Bron{
			Regeling: "Wmo 2015", Artikel: "1.2.1", Lid: "2", Onderdeel: "b", Zekerheid: wmo.Wettekst,
		}}
	}
	peil := wmo.PeilOp(wmo.MustDatum("2026-07-01"))
	d := document{
		wmo.Motivering[struct{}]{
			Peil: peil, Redenen: []string{"B"}, Ontbreekt: []string{"/feitB"}, Stappen: []wmo.MotiveringStap{stap("A", wmo.Ja), stap("B", wmo.Onbepaald)},
			Voorbehouden: []wmo.Voorbehoud{
				{Code: "V", Tekst: "niet gelezen"},
				{Code: "W", Tekst: "begindag", Bron: &wmo.Bron{Regeling: "Krant"}},
				{Code: "B", Tekst: "regel B", Bron: &wmo.Bron{Regeling: "Krant"}},
			},
		},
		wmo.Motivering[string]{Peil: peil, Uitkomst: wmo.Ja, Waarde: "0289", Redenen: []string{"A"}, Stappen: []wmo.MotiveringStap{stap("A", wmo.Ja)}},
		wmo.Oordeel{Peil: peil}.Motiveer(),
	}
	require.Equal(t, `recht: onbepaald; wie: ja, 0289

recht: onbepaald
  onbepaald: regel B [B] Wmo 2015, artikel 1.2.1, lid 2, onder b (wettekst)
  let op: niet gelezen [V]
  let op: begindag [W] Krant (aanname)
wie: ja, 0289
  ja: regel A [A] Wmo 2015, artikel 1.2.1, lid 2, onder b (wettekst)
toen: onbepaald (voor deze dag is geen regel opgenomen)
vraag nog: /feitB
`, tekst(t, d, "recht", "wie"))

	var s strings.Builder
	require.NoError(t, tabel.Taal{}.Veld(&s, "mag het", d.Recht))
	require.Contains(t, s.String(), "mag het: onbepaald\n  onbepaald: regel B")
	require.Contains(t, s.String(), "\nvraag nog: /feitB\n")
}

// Reservations, findings, steps and other long text are sentences; what is too wide for a
// table is a list.
func TestWhatAsksForRoom(t *testing.T) {
	t.Parallel()
	circulaire := wmo.Bron{Regeling: "Circulaire", Artikel: "paragraaf 1.1", Zekerheid: wmo.Beleid}
	type breed struct {
		Stap string   `json:"stap"`
		Lang string   `json:"lang"`
		Bron wmo.Bron `json:"bron"`
	}
	type diep struct {
		Eerst breed  `json:"eerst"`
		Naam  string `json:"naam"`
	}
	lang := strings.Repeat("x", 140)
	require.Equal(t, `breed
  - stap: een
    lang: `+lang+`
    bron: Circulaire, paragraaf 1.1 (beleid)
berekening
  - einde: laatste dag 2026-04-27 [F-1] Circulaire, paragraaf 1.1 (beleid)
    dag + duur, met dag 2026-03-16, duur 6 weken
  - vast: bedrag 1,00 euro [F-2] Circulaire, paragraaf 1.1 (beleid)
    1
bevindingen
  - /a, document: kan echt helemaal niet, en wel hierom [C]
zinnen
  - een zin die te lang is om naast een andere te staan
  - nog een
diep
  -
    eerst
      stap: een
      lang: `+lang+`
      bron: Circulaire, paragraaf 1.1 (beleid)
    naam: n
`, tekst(t, struct {
		Breed       []breed         `json:"breed"`
		Berekening  wmo.Berekening  `json:"berekening"`
		Bevindingen wmo.Bevindingen `json:"bevindingen"`
		Zinnen      []string        `json:"zinnen"`
		Diep        []diep          `json:"diep"`
	}{
		[]breed{{"een", lang, circulaire}},
		wmo.Berekening{
			{
				Code: "F-1", Naam: "einde", Formule: "dag + duur", Bron: circulaire,
				Invoer:   []wmo.Grootheid{{Naam: "dag", Waarde: "2026-03-16"}, {Naam: "duur", Waarde: "6", Eenheid: "weken"}},
				Uitkomst: wmo.Grootheid{Naam: "laatste dag", Waarde: "2026-04-27"},
			},
			{
				Code: "F-2", Naam: "vast", Formule: "1", Bron: circulaire, Invoer: []wmo.Grootheid{},
				Uitkomst: wmo.Grootheid{Naam: "bedrag", Waarde: "1.00", Eenheid: "euro"},
			},
		},
		wmo.Bevindingen{{Code: "C", Plaats: []string{"/a", ""}, Bericht: "kan echt helemaal niet, en wel hierom"}},
		[]string{"een zin die te lang is om naast een andere te staan", "nog een"},
		[]diep{{breed{"een", lang, circulaire}, "n"}},
	}))
	require.Equal(t, "berekening: 76 stappen, te lezen in het document\n", tekst(t, struct {
		Berekening wmo.Berekening `json:"berekening"`
	}{make(wmo.Berekening, 76)}))
}

func TestATable(t *testing.T) {
	t.Parallel()
	tab := tabel.Nieuw("wie", "bedrag", "rond", "tekst", "leeg", "soort")
	tab.Rij("A", wmo.MustBedrag("1250.00"), wmo.MustBedrag("100.00"), "kort", nil, bw.VuistregelWonen)
	tab.Rij("B", wmo.MustBedrag("-0.50"), wmo.MustBedrag("0.00"), "https://example.org/"+strings.Repeat("x", 60), nil, bw.VuistregelFinancien)
	require.Equal(t, `  wie    bedrag  rond  tekst                                                                             soort
  A    1.250,00   100  kort                                                                              wonen
  B       -0,50     0  https://example.org/`+strings.Repeat("x", 60)+`  financiën
`, tekst(t, tab))
	tab = tabel.Nieuw("wie", "tekst")
	tab.Rij("A", "een regel van vierenzestig tekens staat hier in zijn geheel, echt waar")
	require.Equal(t, `  wie  tekst
  A    een regel van vierenzestig tekens staat hier in zijn geheel,
       echt waar
`, tekst(t, tab))
	require.Empty(t, tekst(t, []regel{}))
	require.Equal(t, "  naam  periode           aantal per jaar\n  a     vanaf 2020-01-01                1\n",
		tekst(t, []regel{{Naam: "a", Periode: wmo.Vanaf(wmo.MustDatum("2020-01-01")), Aantal: 1}}))
}

// Of a municipality in a table of them the name stands in its own column; elsewhere it
// stands with the code.
func TestMunicipalities(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(wmo.MustDatum("2026-01-01"))
	lijst, err := gebied.ListMunicipalities(gebied.Gemeentenvraag{Provincie: "Utrecht"}, peil)
	require.NoError(t, err)
	require.Contains(t, tekst(t, lijst, "gemeenten"), "gemeenten: 26 (peil 2026-01-01)\n\ngemeenten\n  code  naam                 provincie  bestaat           minstens sinds\n  0307  Amersfoort ")
	weinig, err := gebied.FindPredecessors(gebied.Herkomstvraag{Gemeente: wmo.MustGemeentecode("1966")}, peil)
	require.NoError(t, err)
	require.Contains(t, tekst(t, weinig, "gemeente", "voorgangers"), "gemeente: Het Hogeland (1966); voorgangers: ")
}

// A terminal that shows an answer obeys nothing in it, and a line stays a line.
func TestTextGivesNoOrders(t *testing.T) {
	t.Parallel()
	kwaad := "\x1b[31mrood\nregel"
	tab := tabel.Nieuw("a", "b")
	tab.Rij(kwaad, kwaad)
	require.Equal(t, "  a                     b\n  \\u001b[31mrood regel  \\u001b[31mrood regel\n", tekst(t, tab))
	require.Equal(t, "naam: \\u001b[31mrood regel\n", tekst(t, struct {
		Naam string `json:"naam"`
	}{kwaad}))
}

func TestAPlan(t *testing.T) {
	t.Parallel()
	een := wmo.GetalOf(1)
	sleutel := capacity.Verdeelwijze{
		Sleutel:    verdeelsleutel.Sleutel{Naam: "gelijk", Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarAandeel}}},
		Deelnemers: []capacity.Deelnemer{{Deelnemer: verdeelsleutel.Deelnemer{Naam: "Vught", Aandeel: &een}}, {Deelnemer: verdeelsleutel.Deelnemer{Naam: "Boxtel", Aandeel: &een}}},
	}
	pad, err := capacity.ProjectOutflow(capacity.Uitstroomplan{
		Naam: "proef", Periode: wmo.MustPeriode("2024-07-01", "2026-06-30"),
		Vormen: []capacity.Stroom{{
			Vorm: capacity.AndereVorm, Naam: "kamers met kansen",
			Begin:     capacity.Stand{Aantal: 10, Eenheid: capacity.ClientenOpDatum, Datum: wmo.MustDatum("2024-07-01")},
			Uitstroom: capacity.Uitstroom{Soort: capacity.UitstroomAantallen, Aantallen: []float64{3, 4}},
			Instroom:  capacity.Instroom{Soort: capacity.InstroomGeen},
			Woonvraag: &capacity.Woonvraag{AandeelNaarWoning: 1, PersonenPerWoning: 1},
		}},
		Verdeelwijzen: []capacity.Verdeelwijze{sleutel},
	}, wmo.PeilOp(wmo.MustDatum("2024-07-01")))
	require.NoError(t, err)
	uit := tekst(t, pad, "woningen/totaalHeel")
	for _, deel := range []string{
		"naam: proef; woningen totaal heel: 7 (peil 2024-07-01)\n\n",
		"naam: kamers met kansen\n",
		"      jaar        begin   in  uit  eind  woningen\n      2024-07-01   10,0  0,0  3,0   7,0       3,0\n",
		"per jaar heel: 3, 4\n",
		"omschrijving: verdeeld naar aandeel, met de methode grootste resten, over lopende totalen vanaf 2024-07-01\n",
		"      wie               2024-07-01  2025-07-01  totaal\n      Vught                      1           2       3\n",
		"      nog niet beslist           1           –       1\n      samen                      3           4       7\n",
		"[CAP-A-METHODE]", "[CAP-GELIJKSTAND]",
	} {
		require.Contains(t, uit, deel)
	}
}

func TestAComparison(t *testing.T) {
	t.Parallel()
	tarief, budget := wmo.MustTarief("70.00"), wmo.MustBedrag("93000.00")
	v, err := finance.CompareIncentives(finance.Vergelijkingsvraag{
		A: finance.Arrangement{
			Naam: "per uur", Toegang: finance.MetBeschikking, Bekostiging: finance.Inspanningsgericht, Tarief: &tarief,
			Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
		},
		B: finance.Arrangement{
			Naam: "lumpsum", Toegang: finance.VrijToegankelijk, Bekostiging: finance.Taakgericht, Budget: &budget,
			Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
		},
		Inzet: finance.Inzet{Maanden: 12, Clienten: wmo.GetalOf(10), EenhedenPerClient: wmo.GetalOf(100), Kostprijs: wmo.MustTarief("62.00")},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	require.NoError(t, err)
	uit := tekst(t, v, "naamA", "naamB", "conclusie")
	require.True(t, strings.HasPrefix(uit, "naam a: per uur; naam b: lumpsum; conclusie: Voor de aanbieder keert de prikkel om van een cliënt meer"))
	require.Contains(t, uit, `
  een cliënt meer   aanbieder  voordeel  nadeel        800,00   -6.200,00  keert om   Een cliënt meer levert de aanbieder bij A € 800 op en kost hem
                                                                                      bij B € 6.200.
`)
}

type vol struct{}

func (vol) Write([]byte) (int, error) { return 0, errors.New("schijf vol") }

func TestAnErrorOfTheWriterIsTold(t *testing.T) {
	t.Parallel()
	require.EqualError(t, tabel.Toon(vol{}, regel{}), "schijf vol")
	require.EqualError(t, tabel.Toon(vol{}, []regel{{}}), "schijf vol")
	require.EqualError(t, tabel.Taal{}.Veld(vol{}, "a", 1), "schijf vol")
}

// A text in Markdown gives no orders either: no layout, no heading, no link.
func TestMarkdown(t *testing.T) {
	t.Parallel()
	var s strings.Builder
	require.NoError(t, tabel.ToonMarkdown(&s, struct {
		Naam   string     `json:"naam"`
		Bron   wmo.Bron   `json:"bron"`
		Zinnen []string   `json:"zinnen"`
		Rijen  []regel    `json:"rijen"`
		Bedrag wmo.Bedrag `json:"bedrag"`
	}{
		Naam: "*x* <b>", Bron: wmo.Bron{Regeling: "Wmo_2015"},
		Zinnen: []string{"# een zin die te lang is om naast een andere te staan", "[link](x)"},
		Rijen:  []regel{{Naam: "a|b", Periode: wmo.Vanaf(wmo.MustDatum("2020-01-01")), Aantal: 1}},
		Bedrag: wmo.MustBedrag("12.50"),
	}, "bedrag"))
	require.Equal(t, `**naam: \*x\* &lt;b&gt;; bedrag: 12,50**

- bron: Wmo\_2015 (aanname)
- zinnen
  - \# een zin die te lang is om naast een andere te staan
  - \[link\](x)
- rijen

  | naam | periode | aantal per jaar |
  | --- | --- | ---:|
  | a\|b | vanaf 2020-01-01 | 1 |
`, s.String())
}
