package finance

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func lumpsumvraag(q, c, vast string) Lumpsumvraag {
	return Lumpsumvraag{
		Naam: "gebied", Decimalen: 2,
		Opbouw: &Lumpsumgebruik{
			Lumpsum:  Lumpsumopbouw{VirtueelTarief: wmo.MustTarief("60.00"), Eenheden: getal("10000"), Factor: getal("0.95")},
			Eenheden: getal(q), Kostprijs: wmo.MustTarief(c), VasteKosten: wmo.MustBedrag(vast),
		},
	}
}

func uitRekening(opbrengst, resultaat string) Lumpsumvraag {
	return Lumpsumvraag{
		Naam: "rekening", Decimalen: 4,
		Rekening: &Lumpsumrekening{
			Opbrengst: wmo.MustBedrag(opbrengst), OpbrengstIs: GezegdPrecies, Resultaat: wmo.MustBedrag(resultaat), ResultaatIs: GezegdPrecies,
		},
	}
}

func weegLumpsum(t *testing.T, in Lumpsumvraag) Lumpsumoordeel {
	t.Helper()
	uit, err := AssessLumpsum(in, vandaag)
	require.NoError(t, err)
	return uit
}

// L = 60.00 · 10,000 · 0.95 = 570,000; 10,500 hours at 58.00 cost 609,000. The result is
// nil at 570,000 / 58 = 9,827.586… hours, between 9,827 × 58 = 569,966 and 9,828 × 58 =
// 570,024, and 39,000 / 570,000 is 6.84 percent.
func TestWeighAVirtualTariffLumpsum(t *testing.T) {
	t.Parallel()
	uit := weegLumpsum(t, lumpsumvraag("10500", "58.00", "0.00"))
	require.Equal(t, "570000.00", uit.Opbrengst.String())
	require.Equal(t, "-39000.00", uit.Resultaat.String())
	require.Equal(t, "0.07", uit.Verliesaandeel.String())
	require.Equal(t, wmo.Ja, uit.Ervaringen[0].MinstensZoveel)
	require.Equal(t, "9827", uit.Omslag.Eenheden.String())
	require.Equal(t, "34.00", uit.Omslag.Resultaat.String())
	require.Equal(t, "9828", uit.Omslag.Daarboven.String())
	require.Equal(t, "-24.00", uit.Omslag.ResultaatDaarboven.String())
}

// Hollands Kroon: more than 0.8 million on about 20 million is at least four percent.
func TestHollandsKroonLostFourPercent(t *testing.T) {
	t.Parallel()
	e := Lumpsumervaringen()[0]
	uit := weegLumpsum(t, Lumpsumvraag{Naam: e.Naam, Rekening: &e.Rekening, Taken: e.Taken, Decimalen: 4})
	require.Equal(t, "0.04", uit.Verliesaandeel.String())
	require.Equal(t, GezegdRuim, uit.VerliesIs)
	require.Equal(t, "0.04", uit.Ervaringen[0].Aandeel.String())
	require.Equal(t, wmo.Ja, uit.Ervaringen[0].MinstensZoveel)
	require.Equal(t, "-807000.00", uit.Taken.Som.String())
	require.Equal(t, "7000.00", uit.Taken.NietToegedeeld.String())
	require.Equal(t, wmo.Onbepaald, uit.Taken.Sluit)
	require.Equal(t, []string{voorbehoudOpbrengst.Code, voorbehoudErvaring.Code, voorbehoudTaken.Code}, codesVan(uit.Voorbehouden))
}

// At the meeting of 14 June 2019 nobody could know of a forecast for 2020.
func TestNothingIsComparedWithWhatWasNotKnownYet(t *testing.T) {
	t.Parallel()
	for dag, ervaringen := range map[string]int{"2019-06-14": 0, "2019-12-31": 0, "2020-01-01": 1} {
		peil := vandaag
		peil.Bekend = wmo.MustDatum(dag)
		uit, err := AssessLumpsum(uitRekening("1.00", "0.00"), peil)
		require.NoError(t, err)
		require.Len(t, uit.Ervaringen, ervaringen, dag)
		require.Len(t, uit.Voorbehouden, ervaringen, dag)
	}
}

// A cent less than four percent is less, although it rounds to four.
func TestSharesAreComparedBeforeRounding(t *testing.T) {
	t.Parallel()
	for verlies, wil := range map[string]wmo.Uitkomst{"-40000.00": wmo.Ja, "-39999.99": wmo.Nee, "1.00": wmo.Nee} {
		uit := weegLumpsum(t, uitRekening("1000000.00", verlies))
		require.Equal(t, wil, uit.Ervaringen[0].MinstensZoveel, verlies)
	}
	require.Equal(t, "0.04", weegLumpsum(t, uitRekening("1000000.00", "-39999.99")).Verliesaandeel.String())
	require.Equal(t, "0.00", weegLumpsum(t, uitRekening("1000000.00", "1.00")).Verlies.String())
}

func TestAReserveBearsAShockOrNot(t *testing.T) {
	t.Parallel()
	in := lumpsumvraag("9000", "58.00", "40000.00") // 570,000 − 522,000 − 40,000 = 8,000
	in.Scenarios = []Schokscenario{
		scenario("tien procent meer cliënten", schok(SchokVolume, "1.10")),                // −44,200
		scenario("en langer", schok(SchokVolume, "1.10"), schok(SchokIntensiteit, "1.1")), // −101,620
		scenario("niets", schok(SchokTarief, "1")),
		scenario("half geld", schok(SchokTarief, "0.5")), // −277,000, taken of what was agreed
	}
	open := weegLumpsum(t, in)
	in.Reserve = bedrag("44200.00")
	uit := weegLumpsum(t, in)
	for i, w := range []struct {
		reserve, aandeel string
		gedragen         wmo.Uitkomst
	}{{"44200.00", "0.08", wmo.Ja}, {"101620.00", "0.18", wmo.Nee}, {"0.00", "0", wmo.Ja}, {"277000.00", "0.49", wmo.Nee}} {
		require.Equal(t, w.reserve, uit.Proeven[i].NodigeReserve.String())
		require.Equal(t, w.aandeel, uit.Proeven[i].Aandeel.String())
		require.Equal(t, w.gedragen, uit.Proeven[i].Gedragen)
		require.Equal(t, wmo.Onbepaald, open.Proeven[i].Gedragen)
	}
	require.Equal(t, "9137", uit.Omslag.Eenheden.String()) // 530,000 / 58 = 9,137.93
}

func TestFixedCostsAboveTheLumpsumLeaveNoVolume(t *testing.T) {
	t.Parallel()
	uit := weegLumpsum(t, lumpsumvraag("0", "58.00", "570000.00"))
	require.Equal(t, "0", uit.Omslag.Eenheden.String())
	uit = weegLumpsum(t, lumpsumvraag("0", "58.00", "570000.01"))
	require.Nil(t, uit.Omslag)
	require.Equal(t, []string{voorbehoudOmslag.Code, voorbehoudErvaring.Code}, codesVan(uit.Voorbehouden))
}

func TestTasksAddUpOrAreOpen(t *testing.T) {
	t.Parallel()
	in := uitRekening("1000000.00", "-300.00")
	in.Taken = []Lumpsumtaak{{Naam: "jeugd", Resultaat: bedrag("-500.00")}, {Naam: "Wmo", Resultaat: bedrag("200.00")}}
	for _, c := range []struct {
		volledig wmo.Uitkomst
		tweede   *wmo.Bedrag
		sluit    wmo.Uitkomst
		open     string
	}{
		{wmo.Ja, bedrag("200.00"), wmo.Ja, "0.00"},
		{wmo.Nee, bedrag("200.00"), wmo.Nee, "0.00"},
		{wmo.Onbepaald, bedrag("200.00"), wmo.Onbepaald, "0.00"},
		{wmo.Onbepaald, bedrag("199.99"), wmo.Nee, "0.01"},
		{wmo.Nee, nil, wmo.Nee, "200.00"},
		{wmo.Onbepaald, nil, wmo.Onbepaald, "200.00"},
	} {
		in.TakenVolledig, in.Taken[1].Resultaat = c.volledig, c.tweede
		uit := weegLumpsum(t, in)
		require.Equal(t, c.sluit, uit.Taken.Sluit)
		require.Equal(t, c.open, uit.Taken.NietToegedeeld.String())
	}
	in.TakenVolledig, in.Taken[1].Resultaat = wmo.Ja, bedrag("199.99")
	_, err := AssessLumpsum(in, vandaag)
	require.ErrorContains(t, err, "/taken: de taken tellen op tot -300.01 en niet tot -300.00 [FIN-LUM-TAKEN]")
}

// The result of a task that was not known decides what was open, and overturns nothing.
func TestMoreFactsOverturnNoTasks(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := uitRekening("100.00", "3.00")
		in.TakenVolledig = rapid.SampledFrom([]wmo.Uitkomst{wmo.Onbepaald, wmo.Nee}).Draw(t, "volledig")
		for _, naam := range []string{"a", "b", "c"} {
			b := wmo.BedragOfCenten(100 * rapid.Int64Range(0, 2).Draw(t, naam))
			in.Taken = append(in.Taken, Lumpsumtaak{Naam: naam, Resultaat: &b})
		}
		alles, err := AssessLumpsum(in, vandaag)
		require.NoError(t, err)
		if !alles.Taken.NietToegedeeld.IsZero() || in.TakenVolledig == wmo.Nee {
			require.Equal(t, wmo.Nee, alles.Taken.Sluit)
		}
		in.Taken[rapid.IntRange(0, 2).Draw(t, "open")].Resultaat = nil
		deels, err := AssessLumpsum(in, vandaag)
		require.NoError(t, err)
		require.Contains(t, []wmo.Uitkomst{wmo.Onbepaald, alles.Taken.Sluit}, deels.Taken.Sluit)
	})
}

func TestALumpsumIsRefusedWithAllFindings(t *testing.T) {
	t.Parallel()
	nul := lumpsumvraag("1", "0.00", "0.00")
	nul.Opbouw.Lumpsum.Factor = getal("0")
	beide := uitRekening("1.00", "1.00")
	beide.Opbouw = lumpsumvraag("1", "58.00", "0.00").Opbouw
	rekening := uitRekening("0.00", "0.001")
	rekening.Rekening.OpbrengstIs = "zeg"
	rekening.Scenarios, rekening.Reserve = []Schokscenario{scenario("x", schok(SchokVolume, "1"))}, bedrag("-1.00")
	metReserve := uitRekening("1.00", "1.00")
	metReserve.Scenarios, metReserve.Reserve = rekening.Scenarios, bedrag("1.00")
	taken := uitRekening("1.00", "1.00")
	taken.Naam, taken.Decimalen, taken.TakenVolledig = " ", 7, wmo.Ja
	taken.Taken = []Lumpsumtaak{{Naam: "a", Is: GezegdRuim}, {Naam: "a", Resultaat: bedrag("1.00"), Is: "zo"}}
	taken2 := uitRekening("1.00", "1.00")
	taken2.TakenVolledig = wmo.Ja
	taken2.Taken = []Lumpsumtaak{{Naam: "a", Is: GezegdRuim}, {Naam: "a", Resultaat: bedrag("1.00")}}
	leeg := uitRekening("1.00", "1.00")
	leeg.TakenVolledig = wmo.Ja
	klein := lumpsumvraag("1", "58.00", "0.00")
	klein.Opbouw.Lumpsum = Lumpsumopbouw{wmo.MustTarief("0.01"), getal("0.1"), getal("4.9")} // 0.0049 euro
	for _, c := range []struct {
		in    Lumpsumvraag
		codes []string
	}{
		{klein, []string{"FIN-NUL"}},
		{Lumpsumvraag{Naam: "x"}, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		{beide, []string{"DOC-OVERBODIG"}},
		{nul, []string{"DOC-BEREIK", "DOC-BEREIK"}},
		{rekening, []string{"DOC-BEREIK", "DOC-WAARDE", "DOC-CENTEN", "DOC-BEREIK"}},
		{metReserve, []string{"DOC-OVERBODIG", "DOC-OVERBODIG"}},
		{taken, []string{"DOC-BEREIK", "DOC-LENGTE", "DOC-WAARDE"}},
		{taken2, []string{"DOC-OVERBODIG", "DOC-DUBBEL", "DOC-SLEUTEL-ONTBREEKT"}},
		{leeg, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		{Lumpsumvraag{Naam: "x", Rekening: leeg.Rekening, TakenVolledig: 3}, []string{"DOC-WAARDE"}},
		{Lumpsumvraag{Naam: "x", Rekening: leeg.Rekening, Taken: make([]Lumpsumtaak, 51)}, []string{"DOC-AANTAL"}},
	} {
		_, err := AssessLumpsum(c.in, vandaag)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		require.Equal(t, c.codes, b.Codes(), b.Error())
	}
	_, err := AssessLumpsum(leeg, wmo.Peil{})
	require.Error(t, err)
}

// At the turning point there is no loss, and a step above it no gain.
func TestTheTurningPointLiesBetweenBothSides(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := lumpsumvraag("1", "1.00", "0.00")
		in.Opbouw.Kostprijs = wmo.MustTarief(wmo.BedragOfCenten(rapid.Int64Range(1, 100_000).Draw(t, "c")).String())
		in.Opbouw.VasteKosten = wmo.BedragOfCenten(rapid.Int64Range(0, 57_000_000).Draw(t, "vast"))
		uit, err := AssessLumpsum(in, vandaag)
		require.NoError(t, err)
		require.GreaterOrEqual(t, uit.Omslag.Resultaat.Sign(), 0)
		require.Negative(t, uit.Omslag.ResultaatDaarboven.Sign())
		ruimte := uit.Opbrengst.Min(in.Opbouw.VasteKosten)
		require.GreaterOrEqual(t, ruimte.Compare(in.Opbouw.Kostprijs.Maal(uit.Omslag.Eenheden)), 0)
		require.Negative(t, ruimte.Compare(in.Opbouw.Kostprijs.Maal(uit.Omslag.Daarboven)))
	})
}

func BenchmarkWeigh(b *testing.B) {
	in := lumpsumvraag("10500", "58.00", "1000.00")
	in.Scenarios = []Schokscenario{scenario("x", schok(SchokVolume, "1.10"))}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssessLumpsum(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
