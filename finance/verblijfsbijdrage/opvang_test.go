package verblijfsbijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func trekOpvang(t *rapid.T) (Opvangvraag, wmo.Peil) {
	inkomen := proef.TrekCenten(t, "inkomen", -1_000_000, 10_000_000)
	vermogen, zorgtoeslag := proef.TrekCenten(t, "vermogen", 0, 10_000_000), proef.TrekCenten(t, "zorgtoeslag", 0, 300_000)
	in := Opvangvraag{
		Maatwerk: wmo.Ja, Verordening: wmo.Ja, BeschermdWonen: wmo.Nee, Gehuwd: trekJaNee(t, "gehuwd"), Inkomen: &inkomen, Vermogen: &vermogen, Zorgtoeslag: &zorgtoeslag,
	}
	op := wmo.MustDatum(rapid.SampledFrom([]string{"2015-06-01", "2025-06-01", "2019-06-01"}).Draw(t, "op"))
	if op.Jaar() == jaar2019.Jaar() || rapid.Bool().Draw(t, "eigen") {
		in.Bedragen = &Opvangbedragen{proef.TrekCenten(t, "zakgeld", 1, 800_000), proef.TrekCenten(t, "premie", 1, 500_000), "x"}
	}
	return in, wmo.PeilOp(op)
}

// Never below zero, never lower when the income is higher, and to the cent what the steps say.
func TestShelterRisesWithIncomeAndIsNeverNegative(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in, peil := trekOpvang(t)
		b, err := CalculateShelterContribution(in, peil)
		herreken.Klopt(t, b, err)
		require.NotNil(t, b.Bijdrage)
		require.GreaterOrEqual(t, b.Bijdrage.Sign(), 0)
		meer := in.Inkomen.Plus(proef.TrekCenten(t, "meer", 0, 1_000_000))
		in.Inkomen = &meer
		hoger, err := CalculateShelterContribution(in, peil)
		require.NoError(t, err)
		require.GreaterOrEqual(t, hoger.Bijdrage.Compare(*b.Bijdrage), 0)
		require.Equal(t, hoger.Bijdrage.String(), hoger.Berekening[len(hoger.Berekening)-1].Uitkomst.Waarde)
	})
}

// Two nights in beschermd wonen leave nothing due, whatever else is known.
func TestNothingIsDueBesideBeschermdWonen(t *testing.T) {
	t.Parallel()
	for _, dag := range []string{"2015-01-01", "2019-12-31", "2020-01-01", "2026-06-01"} {
		b, err := CalculateShelterContribution(Opvangvraag{Maatwerk: wmo.Ja, BeschermdWonen: wmo.Ja}, wmo.PeilOp(wmo.MustDatum(dag)))
		require.NoError(t, err)
		require.Equal(t, "0.00", b.Bijdrage.String())
		require.Empty(t, b.Ontbreekt)
		require.Empty(t, b.Berekening)
	}
}

// Each step names its article in the text of the day, on both sides of each change.
func TestStepsOfShelterCiteTheTextOfTheDay(t *testing.T) {
	t.Parallel()
	nul := wmo.MustBedrag("0.00")
	in := Opvangvraag{Maatwerk: wmo.Ja, Inkomen: &nul, Vermogen: &nul, Zorgtoeslag: &nul, Bedragen: &Opvangbedragen{wmo.MustBedrag("1.00"), wmo.MustBedrag("1.00"), "x"}}
	for dag, want := range map[string]string{
		"2015-01-01": "2015-01-01", "2017-12-31": "2015-01-01", "2018-01-01": "2018-01-01", "2018-12-31": "2018-01-01", "2019-01-01": "2019-01-01", "2019-12-31": "2019-01-01",
		"2020-01-01": "2021-01-01", "2024-12-31": "2021-01-01", "2025-12-31": "2021-01-01", "2026-01-01": "2026-01-01",
	} {
		b, err := CalculateShelterContribution(in, wmo.PeilOp(wmo.MustDatum(dag)))
		require.NoError(t, err)
		require.Len(t, b.Berekening, 3)
		for _, s := range b.Berekening {
			require.Equal(t, want, s.Bron.Versie.String(), dag)
		}
	}
}

// The last day of each value and the first of the next.
func TestParametersChangeOnTheirDay(t *testing.T) {
	t.Parallel()
	for dag, want := range map[string]int{"2015-01-01": 6, "2018-12-31": 6, "2019-01-01": 4, "2026-12-31": 4} {
		s, err := eersteMaandenTijdlijn.Op(wmo.PeilOp(wmo.MustDatum(dag)))
		require.NoError(t, err)
		require.Equal(t, want, s.Waarde, dag)
	}
	_, err := eersteMaandenTijdlijn.Op(wmo.PeilOp(wmo.MustDatum("2014-12-31")))
	require.Error(t, err)
	for dag, want := range map[string]int{"2015-01-01": 13, "2019-12-31": 13, "2020-01-01": 12, "2026-12-31": 12} {
		s, err := opvangregimes.Op(wmo.PeilOp(wmo.MustDatum(dag)))
		require.NoError(t, err)
		require.Equal(t, want, s.Waarde.perJaar, dag)
	}
	_, err = opvangregimes.Op(wmo.PeilOp(wmo.MustDatum("2014-12-31")))
	require.Error(t, err)
}

func BenchmarkCalculateShelterContribution(b *testing.B) {
	inkomen, nul := wmo.MustBedrag("15000.00"), wmo.MustBedrag("0.00")
	in := Opvangvraag{Maatwerk: wmo.Ja, Verordening: wmo.Ja, BeschermdWonen: wmo.Nee, Gehuwd: wmo.Nee, Inkomen: &inkomen, Vermogen: &nul, Zorgtoeslag: &nul}
	peil := wmo.PeilOp(wmo.MustDatum("2025-06-01"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := CalculateShelterContribution(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}
