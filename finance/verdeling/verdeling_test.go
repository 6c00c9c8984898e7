package verdeling

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

func naarInwoners() verdeelsleutel.Sleutel {
	return verdeelsleutel.Sleutel{
		Naam: "inwoners", Afgesproken: wmo.Ja, Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarInwoners}}, PeildatumInwoners: wmo.MustDatum("2023-01-01"),
	}
}

func metInwoners(aantallen ...int) []verdeelsleutel.Deelnemer {
	ds := make([]verdeelsleutel.Deelnemer, len(aantallen))
	for i := range aantallen {
		ds[i] = verdeelsleutel.Deelnemer{Naam: fmt.Sprintf("lid %d", i), Inwoners: &aantallen[i]}
	}
	return ds
}

func bedragen(delen []Verdeeldeel) string {
	bs := make([]string, len(delen))
	for i := range delen {
		bs[i] = delen[i].Bedrag.String()
	}
	return strings.Join(bs, " ")
}

func TestWhoIsAMemberOnTheDayShares(t *testing.T) {
	t.Parallel()
	in := Geldverdeling{Naam: "tekort", Bedrag: wmo.MustBedrag("100.00"), Sleutel: naarInwoners(), Deelnemers: metInwoners(1, 1, 2)}
	in.Deelnemers[2].Geldig = wmo.MustPeriode("2018-01-01", "2022-03-23")
	for dag, want := range map[string]string{
		"2017-12-31": "50.00 50.00", "2018-01-01": "25.00 25.00 50.00", "2022-03-23": "25.00 25.00 50.00", "2022-03-24": "50.00 50.00",
	} {
		uit, err := ShareAmount(in, wmo.PeilOp(wmo.MustDatum(dag)))
		require.NoError(t, err)
		require.Equal(t, want, bedragen(uit.Delen), dag)
		require.Len(t, uit.NietDeelnemend, 3-len(uit.Delen))
	}
}

// What a key does not need of somebody who does not take part may be unknown.
func TestUnknownNumberIsNeverZero(t *testing.T) {
	t.Parallel()
	in := Geldverdeling{Naam: "tekort", Bedrag: wmo.MustBedrag("100.00"), Sleutel: naarInwoners(), Deelnemers: metInwoners(1, 1)}
	in.Deelnemers[1].Inwoners = nil
	_, err := ShareAmount(in, vandaag)
	require.ErrorContains(t, err, "/deelnemers/1/inwoners")
	in.Deelnemers[1].Geldig = wmo.MustPeriode("2018-01-01", "2022-03-23")
	uit, err := ShareAmount(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, "100.00", bedragen(uit.Delen))
}

// A third of the mix for each measure, of which one has thirds itself: 1/9 + 1/6 + 1/3
// of 18.00 is 11.00, exactly, and no share was rounded on the way.
func TestMixIsExact(t *testing.T) {
	t.Parallel()
	een, twee, nul := getal("1"), getal("2"), getal("0")
	in := Geldverdeling{
		Naam: "mix", Bedrag: wmo.MustBedrag("18.00"),
		Sleutel: verdeelsleutel.Sleutel{Naam: "mix", Maatstaven: []verdeelsleutel.Maatstaf{
			{Soort: verdeelsleutel.NaarAandeel, Weging: &twee}, {Soort: verdeelsleutel.NaarDagen, Weging: &twee}, {Soort: verdeelsleutel.NaarClienten, Weging: &twee},
		}},
		Deelnemers: []verdeelsleutel.Deelnemer{
			{Naam: "A", Aandeel: &een, Dagen: &een, Clienten: &een},
			{Naam: "B", Aandeel: &twee, Dagen: &een, Clienten: &nul},
		},
	}
	uit, err := ShareAmount(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, "11.00 7.00", bedragen(uit.Delen))
	require.Equal(t, "0.6111111111", uit.Delen[0].Aandeel.String())
	require.Equal(t, []string{"VDS-V-AFSPRAAK"}, []string{uit.Voorbehouden[0].Code})
}

func TestWhatOnlyGoCanSayAboutAKey(t *testing.T) {
	t.Parallel()
	fijn := getal("0.0000001")
	in := Geldverdeling{
		Naam: "x", Bedrag: wmo.MustBedrag("0.001"),
		Sleutel:    verdeelsleutel.Sleutel{Naam: "x", Maatstaven: []verdeelsleutel.Maatstaf{{Soort: "huizen"}, {Soort: verdeelsleutel.NaarAandeel, Weging: &fijn}}, Gelijkstand: "loting", Afgesproken: 3},
		Deelnemers: []verdeelsleutel.Deelnemer{{Naam: "A", Aandeel: &fijn}, {Naam: "A", Aandeel: &fijn}},
	}
	_, err := ShareAmount(in, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{
		"DOC-CENTEN", "DOC-DECIMALEN", "DOC-DECIMALEN", "DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE", "DOC-DECIMALEN",
	}, b.Codes(), err)
	for _, in := range []Geldverdeling{
		{Deelnemers: make([]verdeelsleutel.Deelnemer, 501)},
		{Sleutel: verdeelsleutel.Sleutel{Maatstaven: make([]verdeelsleutel.Maatstaf, 11)}, Deelnemers: make([]verdeelsleutel.Deelnemer, 1)},
		{Sleutel: verdeelsleutel.Sleutel{Gelijkstand: verdeelsleutel.GelijkstandOpgegeven, Volgorde: make([]string, 501)}, Deelnemers: make([]verdeelsleutel.Deelnemer, 1)},
	} {
		_, err := ShareAmount(in, vandaag)
		require.ErrorAs(t, err, &b)
		require.Contains(t, b.Codes(), "DOC-AANTAL")
	}
	_, err = ShareAmount(Geldverdeling{}, vandaag)
	require.Error(t, err)
	_, err = ShareAmount(Geldverdeling{}, wmo.Peil{})
	require.Error(t, err)
}

func trekVerdeling(t *rapid.T) Geldverdeling {
	soorten := rapid.SliceOfNDistinct(rapid.SampledFrom([]verdeelsleutel.Maatstafsoort{verdeelsleutel.NaarAandeel, verdeelsleutel.NaarInwoners, verdeelsleutel.NaarClienten, verdeelsleutel.NaarDagen, verdeelsleutel.NaarKosten}),
		1, 5, rapid.ID).Draw(t, "maatstaven")
	in := Geldverdeling{Naam: "x", Bedrag: wmo.BedragOfCenten(rapid.Int64Range(1-1e14, 1e14-1).Draw(t, "bedrag")), Sleutel: verdeelsleutel.Sleutel{Naam: "x"}}
	for i := range rapid.IntRange(1, 30).Draw(t, "n") {
		in.Deelnemers = append(in.Deelnemers, verdeelsleutel.Deelnemer{Naam: fmt.Sprintf("lid %d", i)})
	}
	for _, soort := range soorten {
		m := verdeelsleutel.Maatstaf{Soort: soort}
		if len(soorten) > 1 {
			weging := wmo.GetalOf(rapid.Int64Range(1, 100).Draw(t, "weging")).Maal(getal("0.01"))
			m.Weging = &weging
		}
		in.Sleutel.Maatstaven = append(in.Sleutel.Maatstaven, m)
		for i := range in.Deelnemers {
			n := rapid.IntRange(0, 1_000_000).Draw(t, "n")
			if i == 0 {
				n++ // not all are zero
			}
			g, b, d := wmo.GetalOf(int64(n)).Maal(getal("0.001")), wmo.BedragOfCenten(int64(n)), &in.Deelnemers[i]
			switch soort {
			case verdeelsleutel.NaarAandeel:
				d.Aandeel = &g
			case verdeelsleutel.NaarClienten:
				d.Clienten = &g
			case verdeelsleutel.NaarDagen:
				d.Dagen = &g
			case verdeelsleutel.NaarKosten:
				d.Kosten = &b
			default:
				d.Inwoners, in.Sleutel.PeildatumInwoners = &n, wmo.MustDatum("2023-01-01")
			}
		}
	}
	return in
}

// The parts add up; whoever stands where, each gets the same, unless a tie is told.
func TestPartsAddUpInAnyOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekVerdeling(t)
		uit, err := ShareAmount(in, vandaag)
		require.NoError(t, err)
		som, per := wmo.Bedrag{}, map[string]string{}
		for _, d := range uit.Delen {
			som, per[d.Naam] = som.Plus(d.Bedrag), d.Bedrag.String()
		}
		require.Zero(t, som.Compare(in.Bedrag))
		anders := in
		anders.Deelnemers = rapid.Permutation(in.Deelnemers).Draw(t, "volgorde")
		na, err := ShareAmount(anders, vandaag)
		require.NoError(t, err)
		require.Equal(t, uit.Bevindingen.Codes(), na.Bevindingen.Codes())
		if slices.Contains(uit.Bevindingen.Codes(), kit.MeldingGelijk().Code) {
			require.Equal(t, kit.Lijstvolgorde().Code, uit.Aannames[0].Code)
			return
		}
		for _, d := range na.Delen {
			require.Equal(t, per[d.Naam], d.Bedrag.String())
		}
	})
}

// With a stated order the list does not matter, ties or not.
func TestStatedOrderDoesNotDependOnTheList(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 8).Draw(t, "n")
		aantallen := make([]int, n)
		for i := range aantallen {
			aantallen[i] = rapid.IntRange(1, 2).Draw(t, "inwoners")
		}
		in := Geldverdeling{Naam: "x", Bedrag: wmo.BedragOfCenten(rapid.Int64Range(-20, 20).Draw(t, "bedrag")), Sleutel: naarInwoners(), Deelnemers: metInwoners(aantallen...)}
		in.Sleutel.Gelijkstand = verdeelsleutel.GelijkstandOpgegeven
		for i := range in.Deelnemers {
			in.Sleutel.Volgorde = append(in.Sleutel.Volgorde, in.Deelnemers[i].Naam)
		}
		in.Sleutel.Volgorde = rapid.Permutation(in.Sleutel.Volgorde).Draw(t, "volgorde")
		uit, err := ShareAmount(in, vandaag)
		require.NoError(t, err)
		require.Empty(t, uit.Aannames)
		in.Deelnemers = rapid.Permutation(in.Deelnemers).Draw(t, "lijst")
		na, err := ShareAmount(in, vandaag)
		require.NoError(t, err)
		for _, d := range uit.Delen {
			i := slices.IndexFunc(na.Delen, func(e Verdeeldeel) bool { return e.Naam == d.Naam })
			require.Equal(t, d.Bedrag.String(), na.Delen[i].Bedrag.String())
		}
	})
}

// Amounts that the key divides exactly scale, and a measure in another unit changes
// nothing.
func TestSharesScale(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		aantallen := rapid.SliceOfN(rapid.IntRange(1, 100_000), 1, 20).Draw(t, "inwoners")
		som, factor := 0, rapid.Int64Range(1, 1000).Draw(t, "factor")
		for _, n := range aantallen {
			som += n
		}
		cent := wmo.BedragOfCenten(int64(som))
		in := Geldverdeling{Naam: "x", Bedrag: cent.Maal(wmo.GetalOf(factor)), Sleutel: naarInwoners(), Deelnemers: metInwoners(aantallen...)}
		uit, err := ShareAmount(in, vandaag)
		require.NoError(t, err)
		for i, d := range uit.Delen {
			require.Zero(t, d.Bedrag.Compare(wmo.BedragOfCenten(int64(aantallen[i])*factor)))
		}
		in.Bedrag = wmo.BedragOfCenten(rapid.Int64Range(-1e9, 1e9).Draw(t, "bedrag"))
		voor, err := ShareAmount(in, vandaag)
		require.NoError(t, err)
		for i := range in.Deelnemers {
			n := aantallen[i] * 7
			in.Deelnemers[i].Inwoners = &n
		}
		na, err := ShareAmount(in, vandaag)
		require.NoError(t, err)
		require.Equal(t, bedragen(voor.Delen), bedragen(na.Delen))
	})
}

// dertien is the surplus of a region of thirteen.
func dertien() Geldverdeling {
	return Geldverdeling{
		Naam: "overschot", Bedrag: wmo.MustBedrag("31000000.00"), Sleutel: naarInwoners(),
		Deelnemers: metInwoners(23159, 39433, 27596, 13051, 49956, 23255, 54993, 26825, 22045, 45150, 34561, 7857, 23243),
	}
}

// What sharing may allocate for each participant.
func TestSharingIsLight(t *testing.T) {
	in := dertien()
	const budget = 119
	allocs := testing.AllocsPerRun(20, func() { _, _ = ShareAmount(in, vandaag) })
	require.LessOrEqual(t, allocs, float64(budget*len(in.Deelnemers)))
}

func BenchmarkDistribute(b *testing.B) {
	in := dertien()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ShareAmount(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}

// Who gets the last cent is told as an assumption where no rule decides: none is given, or
// the one that is given ranks those who tied alike.
func TestTheOrderOfTheListIsNeverSilent(t *testing.T) {
	t.Parallel()
	een, twee, vijf := getal("1"), getal("2"), getal("5")
	for _, c := range []struct {
		regel    verdeelsleutel.Gelijkstand
		aandelen []wmo.Getal
		volgorde []string
		delen    string
		aanname  bool
	}{
		{"", []wmo.Getal{een, een}, nil, "0.01 0.00", true},
		{verdeelsleutel.GelijkstandLijst, []wmo.Getal{een, een}, nil, "0.01 0.00", false},
		{verdeelsleutel.GelijkstandOpgegeven, []wmo.Getal{een, een}, []string{"B", "A"}, "0.00 0.01", false},
		{verdeelsleutel.GelijkstandGrootste, []wmo.Getal{een, een}, nil, "0.01 0.00", true},
		// 0.02 by 1, 1 and 2 of 4: remainders of a half, a half and nothing.
		{verdeelsleutel.GelijkstandKleinste, []wmo.Getal{een, een, twee}, nil, "0.01 0.00 0.01", true},
	} {
		in := Geldverdeling{Naam: "x", Bedrag: wmo.BedragOfCenten(int64(len(c.aandelen) - 1)), Sleutel: verdeelsleutel.Sleutel{
			Naam: "s", Afgesproken: wmo.Ja, Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarAandeel}}, Gelijkstand: c.regel, Volgorde: c.volgorde,
		}}
		for i := range c.aandelen {
			in.Deelnemers = append(in.Deelnemers, verdeelsleutel.Deelnemer{Naam: string(rune('A' + i)), Aandeel: &c.aandelen[i]})
		}
		uit, err := ShareAmount(in, vandaag)
		require.NoError(t, err)
		require.Equal(t, c.delen, bedragen(uit.Delen), c)
		require.Equal(t, c.aanname, len(uit.Aannames) > 0, c)
	}
	// Three cents by 1, 2 and 5 of 8: remainders of 3/8, 6/8 and 7/8, and no tie.
	acht := Geldverdeling{Naam: "x", Bedrag: wmo.BedragOfCenten(3), Sleutel: verdeelsleutel.Sleutel{
		Naam: "s", Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarAandeel}},
	}, Deelnemers: []verdeelsleutel.Deelnemer{{Naam: "A", Aandeel: &een}, {Naam: "B", Aandeel: &twee}, {Naam: "C", Aandeel: &vijf}}}
	uit, err := ShareAmount(acht, vandaag)
	require.NoError(t, err)
	require.Equal(t, "0.00 0.01 0.02", bedragen(uit.Delen))
	require.Empty(t, uit.Aannames)
}
