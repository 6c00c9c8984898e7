package verblijfsbijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// trekVerblijven draws stays in institutions in order.
func trekVerblijven(t *rapid.T) Laagperiodevraag {
	in := Laagperiodevraag{ZvwUitgeput: wmo.Nee}
	dag := wmo.MustDatum("2019-01-01").AddDagen(rapid.IntRange(0, 2000).Draw(t, "begin"))
	for range rapid.IntRange(1, 5).Draw(t, "n") {
		einde := dag.AddDagen(rapid.IntRange(0, 200).Draw(t, "lang"))
		in.Verblijven = append(in.Verblijven, Verblijf{Soort: VerblijfInstelling, Periode: wmo.Periode{Begindatum: dag, Einddatum: einde}})
		dag = einde.AddDagen(1 + rapid.IntRange(0, 200).Draw(t, "tussen"))
	}
	return in
}

// dagen counts the days of each kind.
func dagen(ps []Soortperiode) map[Verblijfsbijdragesoort]int {
	uit := map[Verblijfsbijdragesoort]int{}
	for i := range ps {
		n, _ := ps[i].Periode.Dagen()
		uit[ps[i].Soort] += n
	}
	return uit
}

var laat = wmo.PeilOp(wmo.MustDatum("2030-01-01"))

// Every day of a stay gets one kind, the months have the same days, and each step recomputes. Cutting a
// stay in two changes nothing.
func TestCuttingAStayChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekVerblijven(t)
		b, err := CalculateLowPeriod(in, laat)
		herreken.Klopt(t, b, err)
		require.Equal(t, wmo.Nee, b.EersteMaanden)
		som, verblijf := dagen(b.Perioden), 0
		for i := range in.Verblijven {
			n, _ := in.Verblijven[i].Periode.Dagen()
			verblijf += n
		}
		require.Equal(t, verblijf, som[BijdrageLaag]+som[BijdrageHoog])
		require.Equal(t, som[BijdrageLaag], b.LageDagen)
		laag, hoog := 0, 0
		for _, m := range b.Maanden {
			laag, hoog = laag+m.Laag, hoog+m.Hoog
		}
		require.Equal(t, []int{som[BijdrageLaag], som[BijdrageHoog]}, []int{laag, hoog})

		i := rapid.IntRange(0, len(in.Verblijven)-1).Draw(t, "welke")
		v := in.Verblijven[i]
		lang, _ := v.Periode.Dagen()
		if lang == 1 {
			return
		}
		eerste, tweede := v, v
		eerste.Periode.Einddatum = v.Periode.Begindatum.AddDagen(rapid.IntRange(0, lang-2).Draw(t, "waar"))
		tweede.Periode.Begindatum = eerste.Periode.Einddatum.AddDagen(1)
		geknipt := Laagperiodevraag{ZvwUitgeput: wmo.Nee}
		geknipt.Verblijven = append(geknipt.Verblijven, in.Verblijven[:i]...)
		geknipt.Verblijven = append(geknipt.Verblijven, eerste, tweede)
		geknipt.Verblijven = append(geknipt.Verblijven, in.Verblijven[i+1:]...)
		c, err := CalculateLowPeriod(geknipt, laat)
		require.NoError(t, err)
		require.Equal(t, b.Maanden, c.Maanden)
	})
}

// Of one stay without an end, the low days are those of the months, whatever the first day.
func TestTheFirstMonthsOfEveryFirstDay(t *testing.T) {
	t.Parallel()
	for dag := wmo.MustDatum("2015-01-01"); dag.Before(wmo.MustDatum("2026-12-31")); dag = dag.AddDagen(1) {
		b, err := CalculateLowPeriod(Laagperiodevraag{ZvwUitgeput: wmo.Nee, Verblijven: []Verblijf{{Soort: VerblijfInstelling, Periode: wmo.Vanaf(dag)}}}, wmo.PeilOp(dag))
		require.NoError(t, err)
		require.Len(t, b.Perioden, 2)
		laag := b.Perioden[0]
		n, _ := laag.Periode.Dagen()
		if dag.Before(jaar2019) {
			require.True(t, 181 <= n && n <= 184, dag) // six months have 181 to 184 days
		} else {
			require.True(t, 119 <= n && n <= 123, dag) // four have 120 to 123; one day less from 31 October on
		}
		require.Equal(t, laag.Periode.Einddatum.AddDagen(1), b.Perioden[1].Periode.Begindatum)
	}
}

// With every number of days between, from none to a year.
func TestStaysAreAddedUpUnlessMoreThanSixtyDaysLieBetween(t *testing.T) {
	t.Parallel()
	for _, einde := range []string{"2024-01-31", "2023-01-31", "2023-12-15"} {
		eerste := wmo.Periode{Begindatum: wmo.MustDatum(einde).AddDagen(-9), Einddatum: wmo.MustDatum(einde)}
		for tussen := range 366 {
			tweede := wmo.Vanaf(eerste.Einddatum.AddDagen(1 + tussen))
			b, err := CalculateLowPeriod(Laagperiodevraag{ZvwUitgeput: wmo.Nee, Verblijven: []Verblijf{
				{Soort: VerblijfInstelling, Periode: eerste}, {Soort: VerblijfInstelling, Periode: tweede},
			}}, laat)
			require.NoError(t, err)
			opnieuw := b.LageDagen - 10
			alleen, err := CalculateLowPeriod(Laagperiodevraag{ZvwUitgeput: wmo.Nee, Verblijven: []Verblijf{{Soort: VerblijfInstelling, Periode: tweede}}}, laat)
			require.NoError(t, err)
			require.Equal(t, tussen > 60, opnieuw == alleen.LageDagen, tussen)
		}
	}
}

// The last month of the calendar has its days, like any other.
func TestTheLastMonthOfTheCalendar(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(wmo.MustDatum("9999-12-31"))
	b, err := CalculateLowPeriod(Laagperiodevraag{ZvwUitgeput: wmo.Ja, Verblijven: []Verblijf{{Soort: VerblijfInstelling, Periode: wmo.Vanaf(wmo.MustDatum("9999-11-30"))}}}, peil)
	require.NoError(t, err)
	require.Equal(t, []Soortmaand{
		{Begindatum: wmo.MustDatum("9999-11-01"), Hoog: 1}, {Begindatum: wmo.MustDatum("9999-12-01"), Hoog: 31},
	}, b.Maanden)
	in, dagen := laag("0.00", "0.00"), 31
	in.Dagen = &dagen
	_, err = CalculateStayContribution(in, peil)
	require.NoError(t, err)
}

func BenchmarkCalculateLowPeriod(b *testing.B) {
	in := Laagperiodevraag{ZvwUitgeput: wmo.Nee, Verblijven: []Verblijf{
		{Soort: VerblijfInstelling, Periode: wmo.MustPeriode("2025-01-01", "2025-02-28")}, {Soort: VerblijfInstelling, Periode: wmo.MustPeriode("2025-04-30", "")},
	}}
	peil := wmo.PeilOp(wmo.MustDatum("2026-06-01"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := CalculateLowPeriod(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}
