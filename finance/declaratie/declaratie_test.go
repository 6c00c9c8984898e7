package declaratie

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// The sample message 323: 4 h at 12.50 and 16 h at 15.00, of two clients.
func TestTheSampleMessage(t *testing.T) {
	t.Parallel()
	regels := []Declaratieregel{
		{Soort: Debet, Eenheid: Uur, Volume: heel(4), Tarief: bedrag("12.50")},
		{Soort: Debet, Eenheid: Uur, Volume: heel(16), Tarief: bedrag("15.00")},
	}
	uit, err := PriceDeclaration(Declaratiebedragvraag{Naam: "voorbeeld", Regels: append(regels, regels...)}, vandaag)
	require.NoError(t, err)
	require.Equal(t, []int{5000, 24000, 5000, 24000, 58000},
		[]int{uit.Regels[0].Centen, uit.Regels[1].Centen, uit.Regels[2].Centen, uit.Regels[3].Centen, uit.Centen})
	require.Equal(t, "580.00", uit.Totaal.String())
}

// 66.50 · 7 / 60 = 7.7583…: 7.76, where 7 · 1.11 is 7.77.
func TestMultiplyFirstDivideAndRoundLast(t *testing.T) {
	t.Parallel()
	uit, err := PriceDeclaration(Declaratiebedragvraag{Naam: "minuten", Regels: []Declaratieregel{
		{Soort: Debet, Eenheid: Minuut, Volume: heel(7), Uurtarief: bedrag("66.50")},
	}}, vandaag)
	require.NoError(t, err)
	require.Equal(t, "7.76", uit.Totaal.String())
	require.Equal(t, "1.11", uit.Regels[0].Tarief.String())
}

// Debet and credit of the same lines cancel, in any order, and turning them round turns the total round.
func TestCreditTakesDebetBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekDeclaratie(t)
		uit, err := PriceDeclaration(in, vandaag)
		require.NoError(t, err)
		om := Declaratiebedragvraag{Naam: in.Naam, Regels: make([]Declaratieregel, len(in.Regels))}
		for i, r := range in.Regels {
			if r.Soort = map[DebetCredit]DebetCredit{Debet: Credit, Credit: Debet}[r.Soort]; true {
				om.Regels[len(in.Regels)-1-i] = r
			}
		}
		ander, err := PriceDeclaration(om, vandaag)
		require.NoError(t, err)
		require.Equal(t, uit.Centen, ander.Centen)
		require.Equal(t, uit.Centen == 0, uit.Soort == ander.Soort)
		samen, err := PriceDeclaration(Declaratiebedragvraag{Naam: "x", Regels: append(in.Regels, om.Regels...)}, vandaag)
		require.NoError(t, err)
		require.Equal(t, 0, samen.Centen)
		require.Equal(t, Debet, samen.Soort)
	})
}

// A unit more or a cent more never comes to less.
func TestMoreNeverComesToLess(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		// so small that what so many hours cost fits in a message
		volume, prijs := rapid.IntRange(0, 9_999).Draw(t, "volume"), rapid.Int64Range(0, 10_000).Draw(t, "prijs")
		centen := func(volume int, prijs int64) int {
			p := wmo.BedragOfCenten(prijs)
			uit, err := PriceDeclaration(Declaratiebedragvraag{Naam: "x", Regels: []Declaratieregel{{Soort: Debet, Eenheid: Minuut, Volume: &volume, Uurtarief: &p}}}, vandaag)
			require.NoError(t, err)
			return uit.Centen
		}
		nu := centen(volume, prijs)
		require.LessOrEqual(t, nu, centen(volume+1, prijs))
		require.LessOrEqual(t, nu, centen(volume, prijs+1))
		require.Equal(t, int(prijs)*volume, centen(60*volume, prijs), "an hour costs what an hour costs")
	})
}

// Whole months give all Sundays their week once: together they are the whole allocation.
func TestSundaysAreCountedOnce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekRuimte(t)
		in.Variant, in.Omvang.Frequentie, in.HulpBijHetHuishouden, in.GebrokenMaand = Outputgericht, PerWeek, wmo.Onbepaald, ""
		uit, err := LimitVolume(in, vandaag)
		require.NoError(t, err)
		if zondagen(in.Toewijzing) == 0 {
			require.Nil(t, uit.Geheel.Hoogstens)
			return
		}
		som := 0
		for i := range uit.Perioden {
			som += *uit.Perioden[i].Hoogstens
		}
		require.Equal(t, *uit.Geheel.Hoogstens, som)
	})
}

// By week of effort a broken week is in two months, so that the periods may come to more and never to
// less than the whole; a period cut in two has no less room than it had.
func TestCuttingAPeriodTakesNoRoom(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekRuimte(t)
		in.Variant, in.Omvang.Frequentie, in.HulpBijHetHuishouden, in.GebrokenMaand = Inspanningsgericht, PerWeek, wmo.Nee, ""
		uit, err := LimitVolume(in, vandaag)
		require.NoError(t, err)
		som := 0
		for i := range uit.Perioden {
			som += *uit.Perioden[i].Hoogstens
		}
		require.GreaterOrEqual(t, som, *uit.Geheel.Hoogstens)
		p := in.Productperioden[0].Periode
		knip := p.Einddatum.AddDagen(-rapid.IntRange(1, 20).Draw(t, "knip"))
		if knip.Before(in.Toewijzing.Begindatum) || !in.Toewijzing.Bevat(knip.AddDagen(1)) {
			return
		}
		in.Productperioden = []Productperiode{{Periode: wmo.Periode{Begindatum: p.Begindatum, Einddatum: knip}}, {Periode: wmo.Periode{Begindatum: knip.AddDagen(1), Einddatum: p.Einddatum}}}
		delen, err := LimitVolume(in, vandaag)
		require.NoError(t, err)
		require.GreaterOrEqual(t, *delen.Perioden[0].Hoogstens+*delen.Perioden[1].Hoogstens, *uit.Perioden[0].Hoogstens)
	})
}

// What is answered while a fact is missing stays when it comes to be known.
func TestMoreFactsOverturnNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekRuimte(t)
		if in.Variant == Inspanningsgericht && in.Omvang.Frequentie == PerWeek {
			in.HulpBijHetHuishouden = wmo.Onbepaald
		}
		in.GebrokenMaand = ""
		eerder, err := LimitVolume(in, vandaag)
		require.NoError(t, err)
		for _, pointer := range eerder.Ontbreekt {
			for _, huis := range []wmo.Uitkomst{wmo.Ja, wmo.Nee} {
				meer := in
				if pointer == "/gebrokenMaand" {
					meer.GebrokenMaand = map[wmo.Uitkomst]Maandafspraak{wmo.Ja: MaandVolledig, wmo.Nee: MaandNaarDagen}[huis]
				} else {
					meer.HulpBijHetHuishouden = huis
				}
				later, err := LimitVolume(meer, vandaag)
				require.NoError(t, err)
				require.Empty(t, later.Ontbreekt)
				for i := range eerder.Perioden {
					if p := eerder.Perioden[i].Past; p != wmo.Onbepaald {
						require.Equal(t, p, later.Perioden[i].Past)
					}
					if h := eerder.Perioden[i].Hoogstens; h != nil {
						require.Equal(t, *h, *later.Perioden[i].Hoogstens)
					}
					require.NotNil(t, later.Perioden[i].Hoogstens)
				}
				if p := eerder.Geheel.Past; p != wmo.Onbepaald {
					require.Equal(t, p, later.Geheel.Past)
				}
			}
		}
	})
}

// Two periods of one month have the maximum of a whole one each where that was agreed, and are told so only
// then: 31 units by day are 10 and 21.
func TestTwoPeriodsOfOneMonth(t *testing.T) {
	t.Parallel()
	for afspraak, wil := range map[Maandafspraak][]*int{"": {nil, nil}, MaandVolledig: {heel(31), heel(31)}, MaandNaarDagen: {heel(10), heel(21)}} {
		uit, err := LimitVolume(Declaratieruimtevraag{
			Naam: "x", Variant: Outputgericht, Toewijzing: periode("2025-01-01", "2025-01-31"), Omvang: &Omvang{31, StuksOutput, PerMaand}, GebrokenMaand: afspraak,
			Productperioden: []Productperiode{{Periode: periode("2025-01-01", "2025-01-10")}, {Periode: periode("2025-01-11", "2025-01-31")}},
		}, vandaag)
		require.NoError(t, err)
		for i, hoogstens := range wil {
			require.Equal(t, hoogstens, uit.Perioden[i].Hoogstens, afspraak)
		}
		require.Equal(t, afspraak == MaandVolledig, slices.Contains(proef.CodesVan(uit.Voorbehouden), voorbehoudMaand.Code), afspraak)
	}
}

// The last days of the calendar have a week, a month and a maximum as well.
func TestTheEndOfTheCalendar(t *testing.T) {
	t.Parallel()
	uit, err := LimitVolume(Declaratieruimtevraag{
		Naam: "einde", Variant: Inspanningsgericht, Toewijzing: periode("9999-12-01", "9999-12-31"), Omvang: &Omvang{3, Uur, PerWeek}, HulpBijHetHuishouden: wmo.Nee,
		Productperioden: []Productperiode{{Periode: periode("9999-12-01", "9999-12-31")}},
	}, vandaag)
	require.NoError(t, err)
	require.Equal(t, []string{"9999-W48", "9999-W49", "9999-W50", "9999-W51", "9999-W52"}, uit.Perioden[0].Weken) // 1 December 9999 is a Wednesday
	require.Equal(t, 15, *uit.Geheel.Hoogstens)
	stay, err := PriceStay(Etmaalvraag{Naam: "einde", Verblijven: []wmo.Periode{periode("9999-11-30", "9999-12-31")}, Telling: EersteEnLaatste, Bedrag: *bedrag("1.00"), Per: BedragPerEtmaal}, vandaag)
	require.NoError(t, err)
	require.Equal(t, 32, stay.Etmalen)
	require.Len(t, stay.Maanden, 2)
	_, err = PriceStay(Etmaalvraag{Naam: "begin", Verblijven: []wmo.Periode{periode("0001-01-01", "0001-01-01")}, Telling: ZonderLaatste, Bedrag: *bedrag("1.00"), Per: BedragPerEtmaal}, vandaag)
	require.NoError(t, err)
}

// Splitting a stay at midnight changes no etmaal and no amount per etmaal.
func TestSplittingAStayChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekVerblijf(t)
		in.Telling, in.Verblijven = EersteEnLaatste, in.Verblijven[:1]
		heel, err := PriceStay(in, vandaag)
		require.NoError(t, err)
		p := in.Verblijven[0]
		n := dagen(p)
		if n < 2 {
			return
		}
		knip := p.Begindatum.AddDagen(rapid.IntRange(0, n-2).Draw(t, "knip"))
		in.Verblijven = []wmo.Periode{{Begindatum: knip.AddDagen(1), Einddatum: p.Einddatum}, {Begindatum: p.Begindatum, Einddatum: knip}}
		delen, err := PriceStay(in, vandaag)
		require.NoError(t, err)
		require.Equal(t, heel.Etmalen, delen.Etmalen)
		require.Equal(t, heel.Bedrag.String(), delen.Bedrag.String())
		require.Equal(t, n, heel.Etmalen)
	})
}

// A whole month comes to its amount, and a whole year of real days to the cent of each month.
func TestAWholeMonthIsAWholeAmount(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		jaar := rapid.IntRange(2015, 2030).Draw(t, "jaar")
		eerste, err := wmo.NewDatum(jaar, 1, 1)
		require.NoError(t, err)
		in := Etmaalvraag{
			Naam: "x", Verblijven: []wmo.Periode{{Begindatum: eerste, Einddatum: eerste.AddMaanden(12, wmo.MaandExact).AddDagen(-1)}}, Telling: EersteEnLaatste,
			Bedrag: wmo.BedragOfCenten(rapid.Int64Range(0, 9_000_000).Draw(t, "bedrag")), Per: BedragPerMaand, Afronding: AfrondenPerMaand,
		}
		uit, err := PriceStay(in, vandaag)
		require.NoError(t, err)
		require.Len(t, uit.Maanden, 12)
		require.Equal(t, in.Bedrag.Maal(wmo.GetalOf(12)).String(), uit.Bedrag.String())
		in.Per, in.Jaardagen = BedragPerJaar, WerkelijkeDagen
		uit, err = PriceStay(in, vandaag)
		require.NoError(t, err)
		verschil, ok := uit.Bedrag.Min(in.Bedrag).Centen()
		require.True(t, ok)
		require.LessOrEqual(t, max(verschil, -verschil), int64(6), "half a cent a month")
	})
}

// The results own what they hold: changing one changes no question and no other answer.
func TestAnAnswerIsTheCallersOwn(t *testing.T) {
	t.Parallel()
	in := Declaratiebedragvraag{Naam: "x", Regels: []Declaratieregel{{Soort: Debet, Eenheid: Uur, Volume: heel(1), Tarief: bedrag("12.50")}}}
	uit, err := PriceDeclaration(in, vandaag)
	require.NoError(t, err)
	*uit.Regels[0].Tarief = *bedrag("1.00")
	require.Equal(t, "12.50", in.Regels[0].Tarief.String())

	g := wmo.GetalOf(3)
	vraag := Declaratieruimtevraag{
		Naam: "x", Variant: Inspanningsgericht, Toewijzing: periode("2025-01-01", "2025-01-31"), Omvang: &Omvang{3, Uur, Totaal},
		Productperioden: []Productperiode{{Periode: periode("2025-01-01", "2025-01-31"), Geleverd: &g}},
	}
	ruimte, err := LimitVolume(vraag, vandaag)
	require.NoError(t, err)
	*ruimte.Perioden[0].Geleverd, *ruimte.Geheel.Geleverd, *ruimte.Geheel.Hoogstens = wmo.GetalOf(9), wmo.GetalOf(9), 9
	require.Equal(t, "3", g.String())
	require.Equal(t, 3, vraag.Omvang.Volume)

	stay, err := PriceStay(Etmaalvraag{
		Naam: "x", Verblijven: []wmo.Periode{periode("2025-01-01", "2025-02-28")}, Telling: EersteEnLaatste, Bedrag: *bedrag("1.00"), Per: BedragPerEtmaal,
	}, vandaag)
	require.NoError(t, err)
	*stay.Maanden[0].Tarief = *bedrag("9.00")
	require.Equal(t, "1.00", stay.Maanden[1].Tarief.String())
}

func BenchmarkPriceDeclaration(b *testing.B) {
	in := Declaratiebedragvraag{Naam: "x"}
	for i := range 1000 {
		in.Regels = append(in.Regels, Declaratieregel{Soort: Debet, Eenheid: Minuut, Volume: heel(i), Uurtarief: bedrag("66.50")})
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := PriceDeclaration(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLimitVolume(b *testing.B) {
	in := Declaratieruimtevraag{
		Naam: "x", Variant: Inspanningsgericht, Toewijzing: periode("2025-01-01", "2025-12-31"), Omvang: &Omvang{3, Uur, PerWeek}, HulpBijHetHuishouden: wmo.Nee,
	}
	for d := in.Toewijzing.Begindatum; d.Jaar() == 2025; d = d.AddMaanden(1, wmo.MaandExact) {
		in.Productperioden = append(in.Productperioden, Productperiode{Periode: kit.MaandVan(d)})
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := LimitVolume(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPriceStay(b *testing.B) {
	in := Etmaalvraag{
		Naam: "x", Verblijven: []wmo.Periode{periode("2025-01-01", "2025-12-31")}, Telling: EersteEnLaatste, Bedrag: *bedrag("32015.76"),
		Per: BedragPerJaar, Jaardagen: Altijd365, Afronding: AfrondenPerMaand,
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := PriceStay(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
