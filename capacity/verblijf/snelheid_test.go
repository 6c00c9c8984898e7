package verblijf_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
)

// regio makes up messages of so many stays in eight years, of which some move on to another
// provider, in no order.
func regio(n int) verblijf.Verblijvenvraag {
	r := rand.New(rand.NewPCG(14, 305))
	in := verblijf.Verblijvenvraag{
		Naam: "regio", Venster: wmo.MustPeriode("2017-01-01", "2024-12-31"),
		Producten: []verblijf.Zorgproduct{{Categorie: "15", Vorm: capacity.BeschermdWonen}, {Categorie: "16", Vorm: capacity.Opvang}},
	}
	gemeenten := []wmo.Gemeentecode{wmo.MustGemeentecode("0796"), wmo.MustGemeentecode("0855"), wmo.MustGemeentecode("0794")}
	begin := wmo.MustDatum("2016-01-01")
	redenen := []verblijf.Beeindiging{verblijf.VolgensPlan, verblijf.DoorClient, verblijf.AnderDomein, verblijf.AndereAanbieder, verblijf.Tijdelijk}
	for i := range n {
		s := verblijf.Startbericht{
			Client: fmt.Sprintf("c%06x", r.IntN(n)), Toewijzing: i + 1, Categorie: []string{"15", "15", "16"}[r.IntN(3)], Code: "15A01",
			Begindatum: begin.AddDagen(r.IntN(3200)), Aanbieder: fmt.Sprint("a", r.IntN(20)), Gemeente: gemeenten[r.IntN(3)],
		}
		in.Startberichten = append(in.Startberichten, s)
		if r.IntN(10) > 0 {
			in.Stopberichten = append(in.Stopberichten, verblijf.Stopbericht{
				Client: s.Client, Toewijzing: s.Toewijzing, Categorie: s.Categorie, Code: s.Code, Begindatum: s.Begindatum,
				Reden: redenen[r.IntN(len(redenen))], Einddatum: s.Begindatum.AddDagen(r.IntN(900)), Aanbieder: s.Aanbieder, Gemeente: s.Gemeente,
			})
		}
	}
	r.Shuffle(n, func(i, j int) {
		in.Startberichten[i], in.Startberichten[j] = in.Startberichten[j], in.Startberichten[i]
	})
	return in
}

var sindsdien = wmo.PeilOp(wmo.MustDatum("2026-11-29"))

// What an answer allocates grows with the records, and no faster: of ten times as many at
// most ten and a half times as much, and a handful for each record.
func TestAllocations(t *testing.T) {
	telling := func(n int) float64 {
		in := regio(n)
		return testing.AllocsPerRun(2, func() {
			if _, err := verblijf.GatherStays(in, sindsdien); err != nil {
				t.Fatal(err)
			}
		})
	}
	klein, groot := telling(1000), telling(10_000)
	require.Less(t, groot, 10.5*klein)
	require.Less(t, groot, 10_000*8.0)
}

func BenchmarkGatherStays(b *testing.B) {
	for _, n := range []int{1000, 50_000, 500_000} {
		in := regio(n)
		records := len(in.Startberichten) + len(in.Stopberichten)
		b.Run(fmt.Sprintf("records=%d", records), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := verblijf.GatherStays(in, sindsdien); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(records), "ns/record")
		})
	}
}

// One client with very many spells that overlap costs no more than as many clients.
func TestOneClientWithManySpells(t *testing.T) {
	const n = 20_000
	in := verblijf.Verblijvenvraag{Naam: "een", Venster: wmo.MustPeriode("2017-01-01", "2024-12-31")}
	for i := range n {
		begin := wmo.MustDatum("2016-01-01").AddDagen(i % 3000)
		in.Perioden = append(in.Perioden, verblijf.Zorgperiode{
			Client: "k7", Vorm: capacity.Opvang, Begindatum: begin, Einddatum: begin.AddDagen(i % 700), Aanbieder: strconv.Itoa(i),
		})
	}
	require.Less(t, testing.AllocsPerRun(1, func() {
		uit, err := verblijf.GatherStays(in, sindsdien)
		require.NoError(t, err)
		require.Len(t, uit.Verblijven, 1)
		require.Equal(t, n-1, uit.Telling.Overlappen)
	}), n*8.0)
}
