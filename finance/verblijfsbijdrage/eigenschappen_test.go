package verblijfsbijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// A contribution is never negative and never above its highest amount, spouses pay it together to the
// cent, and a part of a month is never more than the whole.
func TestContributionsKeepToTheirLimits(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in, dag := trekVraag(t)
		uit := reken(t, in, dag.String())
		b := bedragenVan(nil, wmo.PeilOp(dag))
		require.Equal(t, wmo.Ja, uit.StaatVast)
		require.Empty(t, uit.Ontbreekt)
		require.GreaterOrEqual(t, uit.Bedrag.Sign(), 0)
		require.LessOrEqual(t, uit.Bedrag.Compare(*uit.Maand), 0)
		if in.Soort == BijdrageHoog {
			require.LessOrEqual(t, uit.Maand.Compare(*b.HoogHoogste), 0)
		} else {
			require.GreaterOrEqual(t, uit.Maand.Compare(*b.LaagLaagste), 0)
			require.LessOrEqual(t, uit.Maand.Compare(*b.LaagHoogste), 0)
		}
		if in.Echtgenoot != nil {
			require.GreaterOrEqual(t, uit.Client.Sign(), 0)
			require.GreaterOrEqual(t, uit.Echtgenoot.Sign(), 0)
			require.Equal(t, uit.Bedrag.String(), uit.Client.Plus(*uit.Echtgenoot).String())
		}
		require.True(t, uit.Bedrag.IsAfgerond())
	})
}

// With all else equal a contribution does not fall when income rises, as long as the same year counts.
// Over both years it can: see the next test.
func TestMoreIncomeIsNeverALowerContribution(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in, dag := trekVraag(t)
		in.LopendJaar = nil
		eerst := reken(t, in, dag.String())
		meer := in.Client.Peiljaar.Inkomen.Plus(proef.TrekCenten(t, "meer", 1, 1_000_000))
		in.Client.Peiljaar.Inkomen = &meer
		require.LessOrEqual(t, eerst.Maand.Compare(*reken(t, in, dag.String()).Maand), 0)
	})
}

// A higher income in the reference year can lower what is owed, as it gives reason to use the current
// year: one cent more makes the fall to 30,000 as large as the threshold of 3,177.80.
func TestMoreIncomeCanGiveReasonForTheCurrentYear(t *testing.T) {
	t.Parallel()
	in := laag("33177.79", "0.00")
	in.Client.Lopend = &Jaarcijfers{Inkomen: bedrag("30000.00"), Vermogen: bedrag("0.00")}
	in.LopendJaar = &Lopendjaarverzoek{Aangevraagd: wmo.MustDatum("2025-06-01"), Bijstand: wmo.Nee}
	uit := reken(t, in, "2025-06-01")
	require.Equal(t, "276.48", uit.Maand.String()) // 33,177.79 · 10 % / 12 = 276.4815…
	in.Client.Peiljaar.Inkomen = bedrag("33177.80")
	uit = reken(t, in, "2025-06-01")
	require.Equal(t, "250.00", uit.Maand.String())
	require.Equal(t, GrondslagLopendJaar, uit.Grondslag)
}

// More days are never less, and the days of a whole month are the month.
func TestMoreDaysAreMore(t *testing.T) {
	t.Parallel()
	for _, dag := range []string{"2026-01-15", "2026-02-15", "2024-02-15", "2026-04-15"} {
		in, eerder := laag("36500.00", "0.00"), wmo.Bedrag{}
		for n := 1; n <= dagenIn(wmo.MustDatum(dag)); n++ {
			in.Dagen = &n
			uit := reken(t, in, dag)
			require.Positive(t, uit.Bedrag.Compare(eerder))
			require.LessOrEqual(t, uit.Bedrag.Compare(*uit.Maand), 0)
			eerder = *uit.Bedrag
		}
		require.Equal(t, "304.17", eerder.String()) // 36,500 · 10 % / 12
	}
}

// 304.17 · 12 / 365 = 10.0001… a day.
func TestPartsOfAMonth(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		dagen int
		want  string
	}{{1, "10.00"}, {10, "100.00"}, {28, "280.00"}, {29, "290.00"}, {30, "300.00"}, {31, "304.17"}} {
		in := laag("36500.00", "0.00")
		in.Dagen = &c.dagen
		require.Equal(t, c.want, reken(t, in, "2026-01-01").Bedrag.String(), c.dagen)
	}
}

// A fact that is missing leaves the contribution open, or makes no difference to it.
func TestWhatIsMissingIsAskedOrMakesNoDifference(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in, dag := trekVraag(t)
		vol := reken(t, in, dag.String())
		c := in.Client
		j := *c.Peiljaar
		c.Peiljaar = &j
		switch rapid.IntRange(0, 6).Draw(t, "weg") {
		case 0:
			c.Pensioengerechtigd = wmo.Onbepaald
		case 1:
			c.Arbeid = nil
		case 2:
			j.Belasting = nil
		case 3:
			j.BijdrageInkomen = nil
		case 4:
			j.Vermogen = nil
		case 5:
			j.Inkomen = nil
		default:
			in.Zorgtoeslag = wmo.Onbepaald
		}
		in.Client = c
		uit := reken(t, in, dag.String())
		if uit.StaatVast == wmo.Ja {
			require.Equal(t, vol.Maand.String(), uit.Maand.String())
		} else {
			require.NotEmpty(t, uit.Ontbreekt)
			require.Nil(t, uit.Maand)
		}
	})
}

// Income unknown, on both sides of the day on which that rule changed.
func TestIncomeUnknownByDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		dag, versie string
		soort       Verblijfsbijdragesoort
		want        string
	}{
		{"2025-12-31", "2025-01-01", BijdrageHoog, "205.00"},
		{"2025-12-31", "2025-01-01", BijdrageLaag, "205.00"},
		{"2026-01-01", "2026-01-01", BijdrageHoog, "0.00"},
		{"2026-01-01", "2026-01-01", BijdrageLaag, "212.60"},
	} {
		uit := reken(t, Verblijfsbijdragevraag{Soort: c.soort, Gegevens: GegevensNietBeschikbaar}, c.dag)
		require.Equal(t, c.want, uit.Maand.String())
		require.Equal(t, c.versie, uit.Berekening[0].Bron.Versie.String())
		require.Equal(t, "3.17", uit.Berekening[0].Bron.Artikel)
	}
}

// Every step cites the text of the day, or says that it was derived.
func TestStepsCiteTheTextOfTheDay(t *testing.T) {
	t.Parallel()
	for dag, versie := range map[string]string{
		"2015-01-01": "2015-01-01", "2017-12-31": "2017-01-01", "2018-01-01": "2018-01-01", "2019-12-31": "2019-01-01", "2021-06-01": "2021-01-01",
		"2022-12-31": "2022-01-01", "2024-07-01": "2024-07-01", "2025-12-31": "2025-01-01", "2026-11-01": "2026-01-01",
	} {
		for _, s := range reken(t, laag("30000.00", "20000.00"), dag).Berekening {
			require.Equal(t, versie, s.Bron.Versie.String(), s.Code)
			require.Equal(t, wmo.Wettekst, s.Bron.Zekerheid, s.Code)
		}
	}
	for _, dag := range []string{"2020-06-01", "2024-06-30"} {
		in := laag("30000.00", "0.00")
		for _, s := range reken(t, in, dag).Berekening {
			require.Equal(t, wmo.Afgeleid, s.Bron.Zekerheid, s.Code)
		}
	}
}
