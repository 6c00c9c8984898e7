package bijdrage

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

func TestTablesAreRead(t *testing.T) {
	t.Parallel()
	b, err := tabellen.Lees[Bijdragebedragentabel](tabellen.Bijdragebedragen)
	require.NoError(t, err)
	require.Len(t, bedragen().Versies(), len(b.Rijen))
	p, err := tabellen.Lees[Bijdrageplannentabel](tabellen.Bijdrageplannen)
	require.NoError(t, err)
	require.Len(t, plannen(), len(p.Rijen))
	for _, r := range b.Rijen {
		require.NoError(t, b.Citeer(r.Vindplaats).Check())
		require.Equal(t, r.Bedrag == nil, len(r.Groepen) == 4)
		require.Equal(t, r.Bedrag == nil, r.Procent != nil)
		require.Equal(t, r.Periode == VierWeken, r.Geldt.Begindatum.Before(beginMaand))
	}
}

// Each row on its first and last day, and the day before and after: no gap but where nothing is known,
// and no day with two amounts. W = the base of an unmarried client.
func TestRowsOnTheirFirstAndLastDay(t *testing.T) {
	t.Parallel()
	for dag, want := range map[string]string{
		"2014-12-31": "", "2015-01-01": "19.40", "2015-12-31": "19.40", "2016-01-01": "", "2016-12-31": "", "2017-01-01": "", "2017-12-31": "",
		"2018-01-01": "17.60", "2018-12-31": "17.60", "2019-01-01": "17.50", "2019-12-31": "17.50",
		"2020-01-01": "19.00", "2020-12-31": "19.00", "2023-12-31": "19.00", "2024-01-01": "20.60", "2024-12-31": "20.60",
		"2025-01-01": "21.00", "2025-12-31": "21.00", "2026-01-01": "21.80", "2026-12-31": "21.80", "2027-01-01": "",
	} {
		require.Equal(t, want, verschuldigd(t, met(alleen(), "16634.00", "0.00"), op(dag)), dag)
	}
}

// The table of 2015 and 2018, group by group: at the threshold the base, and above it one thirteenth of
// the percentage.
func TestGroupsOf2015And2018(t *testing.T) {
	t.Parallel()
	for _, g := range []struct {
		peil, client, partner, inkomen, want string
	}{
		{"2015-06-15", "1980-01-01", "", "22331.00", "19.40"},
		{"2015-06-15", "1940-01-01", "", "16634.00", "19.40"},
		{"2015-06-15", "1980-01-01", "1940-01-01", "27917.00", "27.60"},
		{"2015-06-15", "1940-01-01", "1940-01-01", "23046.00", "27.60"},
		{"2018-06-15", "1980-01-01", "", "22873.00", "17.60"},
		{"2018-06-15", "1940-01-01", "", "17474.00", "17.60"},
		{"2018-06-15", "1980-01-01", "1940-01-01", "35175.00", "0.00"},
		{"2018-06-15", "1940-01-01", "1940-01-01", "24128.00", "17.60"},
		// + 13,000: 15 % is 150.00 and 12.5 % is 125.00 per period
		{"2015-06-15", "1980-01-01", "", "35331.00", "169.40"},
		{"2015-06-15", "1940-01-01", "", "29634.00", "169.40"},
		{"2015-06-15", "1980-01-01", "1940-01-01", "40917.00", "177.60"},
		{"2015-06-15", "1940-01-01", "1940-01-01", "36046.00", "177.60"},
		{"2018-06-15", "1980-01-01", "", "35873.00", "142.60"},
		{"2018-06-15", "1940-01-01", "", "30474.00", "142.60"},
		{"2018-06-15", "1980-01-01", "1940-01-01", "48175.00", "125.00"},
		{"2018-06-15", "1940-01-01", "1940-01-01", "37128.00", "142.60"},
	} {
		in := met(alleen(), g.inkomen, "0.00")
		in.Client.Geboortedatum = wmo.MustDatum(g.client)
		if g.partner != "" {
			in.BurgerlijkeStaat = Gehuwd
			in.Echtgenoot = &Bijdrageplichtige{
				Geboortedatum: wmo.MustDatum(g.partner), Verblijfsbijdrage: wmo.Nee, NachtenOpvang: wmo.Nee, Inkomen: bedrag("0.00"), Vermogen: bedrag("0.00"),
			}
		}
		require.Equal(t, g.want, verschuldigd(t, in, op(g.peil)), "%v", g)
	}
}

// W17: thirteen periods of 17.50 are 227.50, and twelve months 228.00, 247.20, 252.00 and 261.60. Over 2020
// April and May were free: 190.00.
func TestTotalsOfAYear(t *testing.T) {
	t.Parallel()
	for jaar, want := range map[string]string{
		"2019": "227.50", "2020": "190.00", "2021": "228.00", "2022": "228.00", "2023": "228.00", "2024": "247.20", "2025": "252.00", "2026": "261.60",
	} {
		som, n := wmo.Bedrag{}, 0
		for dag := wmo.MustDatum(jaar + "-01-01"); dag.String() <= jaar+"-12-29"; {
			uit, err := DetermineContribution(alleen(), wmo.PeilOp(dag))
			require.NoError(t, err)
			som, n = som.Plus(*uit.Bedrag), n+1
			require.True(t, wmo.Periode{Begindatum: uit.Periode.Begindatum, Einddatum: uit.Periode.Einddatum}.Bevat(dag))
			dag = uit.Periode.Einddatum.AddDagen(1)
		}
		require.Equal(t, want, som.String(), jaar)
		if jaar == "2019" {
			require.Equal(t, 13, n)
		} else {
			require.Equal(t, 12, n)
		}
	}
}

// Every day is in one period, and periods follow each other without a gap.
func TestPeriodsFollowEachOther(t *testing.T) {
	t.Parallel()
	vorige := periodeOp(wmo.MustDatum("2014-12-29"))
	require.Equal(t, "2014-12-29", vorige.Begindatum.String())
	for dag := vorige.Begindatum; dag.Jaar() < 2028; dag = dag.AddDagen(1) {
		p := periodeOp(dag)
		require.False(t, dag.Before(p.Begindatum) || dag.After(p.Einddatum), dag)
		if p != vorige {
			require.Equal(t, vorige.Einddatum.AddDagen(1), p.Begindatum, dag)
		}
		vorige = p
	}
	// 2015 has 53 weeks: its last period has five. The weeks of 2020 began on 30 December 2019.
	for dag, want := range map[string]Bijdrageperiode{
		"2015-12-31": {VierWeken, wmo.MustDatum("2015-11-30"), wmo.MustDatum("2016-01-03"), 13},
		"2018-12-31": {VierWeken, wmo.MustDatum("2018-12-31"), wmo.MustDatum("2019-01-27"), 1},
		"2019-12-29": {VierWeken, wmo.MustDatum("2019-12-02"), wmo.MustDatum("2019-12-29"), 13},
		"2019-12-31": {VierWeken, wmo.MustDatum("2019-12-30"), wmo.MustDatum("2019-12-31"), 1},
		"2020-02-29": {Maand, wmo.MustDatum("2020-02-01"), wmo.MustDatum("2020-02-29"), 2},
		"9999-12-31": {Maand, wmo.MustDatum("9999-12-01"), wmo.MustDatum("9999-12-31"), 12},
	} {
		require.Equal(t, want, periodeOp(wmo.MustDatum(dag)))
	}
}

// A contribution is never negative and never falls when income or assets rise, all else equal, within a year.
func TestContributionRisesWithIncome(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in, peil := trekBijdrage(t), trekPeil(t)
		if in.Client.Inkomen == nil {
			in.Client.Inkomen, in.Client.Vermogen = bedrag("10000.00"), bedrag("0.00")
		}
		grens := proef.TrekCenten(t, "grens", 0, 5_000_000)
		switch jaar := peil.Op.Jaar(); {
		case jaar >= 2019:
			in.Verordening = &Bijdrageverordening{Nihilgrenzen: &Nihilgrenzen{OngehuwdJonger: &grens, OngehuwdPensioen: &grens, GehuwdPensioen: &grens}}
		case jaar == 2018:
			in.Verordening = &Bijdrageverordening{Nihilgrenzen: &Nihilgrenzen{Allen: &grens}}
		}
		meer := in
		hoger := in.Client.Inkomen.Plus(proef.TrekCenten(t, "erbij", 0, 3_000_000))
		meer.Client.Inkomen = &hoger
		eerst, err := DetermineContribution(in, peil)
		require.NoError(t, err)
		dan, err := DetermineContribution(meer, peil)
		require.NoError(t, err)
		require.Equal(t, eerst.Verschuldigd, dan.Verschuldigd, "whether it is owed does not hang on income")
		if eerst.AlsVerschuldigd != nil && dan.AlsVerschuldigd != nil {
			require.GreaterOrEqual(t, eerst.AlsVerschuldigd.Sign(), 0)
			require.LessOrEqual(t, eerst.AlsVerschuldigd.Compare(*dan.AlsVerschuldigd), 0)
		}
		if eerst.Bedrag != nil && dan.Bedrag != nil {
			require.LessOrEqual(t, eerst.Bedrag.Compare(*dan.Bedrag), 0)
		}
	})
}

// What is decided stays decided: an open fact that gets a value overturns no amount.
func TestMoreFactsOverturnNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in, peil := trekBijdrage(t), trekPeil(t)
		eerst, err := DetermineContribution(in, peil)
		require.NoError(t, err)
		vol := in
		vul := func(naam string, u *wmo.Uitkomst) {
			if *u == wmo.Onbepaald {
				*u = wmo.Uitkomst(rapid.IntRange(1, 2).Draw(t, naam))
			}
		}
		if vol.Minderjarig == wmo.Onbepaald && vol.Client.Pensioengerechtigd != wmo.Ja {
			vul("minderjarig", &vol.Minderjarig)
		}
		if vol.Minderjarig != wmo.Ja {
			vul("aow", &vol.Client.Pensioengerechtigd)
		}
		vul("verblijf", &vol.Client.Verblijfsbijdrage)
		vul("opvang", &vol.Client.NachtenOpvang)
		dan, err := DetermineContribution(vol, peil)
		require.NoError(t, err)
		if eerst.Verschuldigd != wmo.Onbepaald {
			require.Equal(t, eerst.Verschuldigd, dan.Verschuldigd)
		}
		if eerst.Bedrag != nil {
			require.NotNil(t, dan.Bedrag)
			require.Zero(t, eerst.Bedrag.Compare(*dan.Bedrag))
		}
		if eerst.Bedrag == nil {
			require.Equal(t, !peil.Op.Before(beginWmo), len(eerst.Ontbreekt) > 0, "%v", eerst.Ontbreekt)
		}
	})
}

//nolint:paralleltest // it changes a setting of the whole process
func TestDecimalSettingsChangeNothing(t *testing.T) {
	was, nullen := decimal.DivisionPrecision, decimal.TrimTrailingZeros
	t.Cleanup(func() { decimal.DivisionPrecision, decimal.TrimTrailingZeros = was, nullen })
	decimal.DivisionPrecision, decimal.TrimTrailingZeros = 0, !nullen
	require.Equal(t, "107.89", verschuldigd(t, met(alleen(), "30000.00", "0.00"), op("2015-06-15")))
	require.Equal(t, "38.66", verschuldigd(t, met(alleen(), "20000.00", "50000.00"), op("2015-06-15")))
	uit, err := ExploreBill(Bijdragescenariovraag{Wetsvoorstel36713, Alleenstaand, bedrag("40000.00")}, op("2027-01-01"))
	require.NoError(t, err)
	require.Equal(t, "152.87", uit.Bedrag.String())
	begin := wmo.MustGetal("205.19")
	index, err := IndexContribution(Indexeringsvraag{Jaar: 2025, Begin: &begin, Procenten: []wmo.Getal{wmo.MustGetal("3.64")}}, op("2026-01-01"))
	require.NoError(t, err)
	require.Equal(t, "212.60", index.Jaren[1].Bedrag.String())
}

func BenchmarkDetermineContribution(b *testing.B) {
	in, peil := met(alleen(), "30000.00", "1000.00"), op("2018-06-15")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := DetermineContribution(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}
