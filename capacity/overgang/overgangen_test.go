package overgang

import (
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

var (
	peil    = wmo.PeilOp(wmo.MustDatum("2026-01-01"))
	venster = wmo.MustPeriode("2021-01-01", "2024-12-31")
)

// eenVerblijf is a stay in up to three forms, somewhere around the window.
func eenVerblijf(t *rapid.T) capacity.Verblijf {
	begin := wmo.MustDatum("2019-01-01").AddDagen(rapid.IntRange(0, 2400).Draw(t, "begin"))
	v := capacity.Verblijf{Client: "x", Begindatum: begin}
	dag := begin
	for range rapid.IntRange(1, 3).Draw(t, "delen") {
		d := capacity.Verblijfsdeel{Vorm: rapid.SampledFrom([]capacity.Vorm{capacity.BeschermdWonen, capacity.Opvang}).Draw(t, "vorm"), Begindatum: dag}
		d.Einddatum = dag.AddDagen(rapid.IntRange(0, 500).Draw(t, "dagen"))
		dag = d.Einddatum.AddDagen(1)
		v.Delen = append(v.Delen, d)
	}
	if rapid.Bool().Draw(t, "weg") {
		v.Einddatum = dag.AddDagen(-1)
		v.Bestemming = rapid.SampledFrom([]capacity.Bestemming{capacity.EigenWoning, capacity.NaarWlz, capacity.OnbekendBestemming}).Draw(t, "naar")
	} else {
		v.Delen[len(v.Delen)-1].Einddatum = wmo.Datum{}
	}
	if rapid.IntRange(0, 4).Draw(t, "gewogen") == 0 {
		w := float64(rapid.IntRange(1, 3).Draw(t, "gewicht"))
		v.Gewicht = &w
	}
	return v
}

// Nobody is lost: who came, and who was there before, is still there or left; and each day is one in a
// form or between two. Weights of three are three times the stay.
func TestNobodyIsLost(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		vs := rapid.SliceOfN(rapid.Custom(eenVerblijf), 1, 12).Draw(t, "verblijven")
		geteld, telling := neemWaar(vs, venster)
		require.Equal(t, len(vs), telling.Geteld+telling.BuitenWaarneming)
		var los []capacity.Verblijf
		personen, dagen := 0.0, 0.0
		for _, v := range vs {
			w := 1
			if v.Gewicht != nil {
				w = int(*v.Gewicht)
				v.Gewicht = nil
			}
			for range w {
				los = append(los, v)
			}
			if !v.Begindatum.After(venster.Einddatum) && (!v.Einddatum.IsValid() || !v.Einddatum.Before(venster.Begindatum)) {
				personen += float64(w)
			}
		}
		weg, er := 0.0, 0.0
		for i := range geteld.namen {
			er += geteld.aanwezig[i]
			dagen += geteld.dagen[i]
			for j, einde := range geteld.absorberend {
				if einde {
					weg += geteld.aantal.getal(i, j)
				}
			}
		}
		require.InDelta(t, personen, weg+er, 0)
		require.InDelta(t, telling.Dagen, dagen+telling.DagenTussenDelen, 0)
		apart, _ := neemWaar(los, venster)
		require.Equal(t, geteld.namen, apart.namen)
		require.Equal(t, geteld.dagen, apart.dagen)
		require.Equal(t, geteld.instroom, apart.instroom)
		require.Equal(t, geteld.aantal, apart.aantal)
	})
}

// A window in two halves sees as many days and moves as the whole.
func TestSplittingTheWindowChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		vs := rapid.SliceOfN(rapid.Custom(eenVerblijf), 1, 12).Draw(t, "verblijven")
		knip := venster.Begindatum.AddDagen(rapid.IntRange(1, 1400).Draw(t, "knip"))
		heel, _ := neemWaar(vs, venster)
		een, _ := neemWaar(vs, wmo.Periode{Begindatum: venster.Begindatum, Einddatum: knip.AddDagen(-1)})
		twee, _ := neemWaar(vs, wmo.Periode{Begindatum: knip, Einddatum: venster.Einddatum})
		for i, van := range heel.namen {
			dagen, moves := 0.0, make([]float64, len(heel.namen))
			for _, deel := range []tellen{een, twee} {
				k := deel.zoek(van)
				if k < 0 {
					continue
				}
				dagen += deel.dagen[k]
				for j, naar := range heel.namen {
					if l := deel.zoek(naar); l >= 0 {
						moves[j] += deel.aantal.getal(k, l)
					}
				}
			}
			require.InDelta(t, heel.dagen[i], dagen, 0, van)
			for j := range heel.namen {
				// A move on the first day of the second half is seen by neither: its form before was not.
				if heel.absorberend[j] {
					require.InDelta(t, heel.aantal.getal(i, j), moves[j], 0, "%s %s", van, heel.namen[j])
				} else {
					require.LessOrEqual(t, moves[j], heel.aantal.getal(i, j))
				}
			}
		}
	})
}

// What only Go can say is refused: no number, no end of the world.
func TestNoNumberIsRefused(t *testing.T) {
	t.Parallel()
	for _, x := range []float64{math.NaN(), math.Inf(1), -1} {
		_, err := EstimateFlows(Overgangen{Toestanden: []Toestand{{Naam: "a", Jaren: &x}}}, peil)
		require.ErrorContains(t, err, "/toestanden/0/jaren")
		_, err = RunChain(Keten{Cycli: 1, Toestanden: []Ketentoestand{{Naam: "a", Begin: x}}}, peil)
		require.ErrorContains(t, err, "/toestanden/0/begin")
		_, err = EstimatePlan(Planraming{Vormen: []Vormtelling{{Jaren: x}}}, peil)
		require.ErrorContains(t, err, "/vormen/0/jaren")
	}
}

// A chain keeps everybody: begin and inflow are in some state.
func TestChainKeepsEverybody(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(t, "n")
		in := Keten{Cycli: rapid.IntRange(1, 20).Draw(t, "cycli")}
		personen, komt := 0.0, 0.0
		for i := range n {
			s := Ketentoestand{Naam: strconv.Itoa(i), Begin: float64(rapid.IntRange(0, 100).Draw(t, "begin")), InstroomPerCyclus: float64(rapid.IntRange(0, 9).Draw(t, "in"))}
			rest := 64
			for j := range n {
				k := rest
				if j < n-1 {
					k = rapid.IntRange(0, rest).Draw(t, "deel")
				}
				rest -= k
				s.Aandelen = append(s.Aandelen, Ketenaandeel{strconv.Itoa(j), float64(k) / 64})
			}
			in.Toestanden = append(in.Toestanden, s)
			personen, komt = personen+s.Begin, komt+s.InstroomPerCyclus
		}
		uit, err := RunChain(in, peil)
		require.NoError(t, err)
		for _, c := range uit.Cycli {
			som := 0.0
			for _, x := range c.Standen {
				som += x
			}
			require.InDelta(t, personen+komt*float64(c.Cyclus), som, 1e-6)
		}
	})
}

// The plan is one that ProjectOutflow takes, and comes to the same numbers.
func TestPlanIsAPlan(t *testing.T) {
	t.Parallel()
	for _, soort := range []capacity.Uitstroomsoort{"", capacity.UitstroomAandeel} {
		keer := 100
		uit, err := EstimatePlan(Planraming{
			Naam: "x", Periode: wmo.MustPeriode("2026-01-01", "2030-12-31"), Zaad: 5, Herhalingen: &keer, Soort: soort,
			Vormen: []Vormtelling{
				{Vorm: capacity.BeschermdWonen, Jaren: 318, Begin: 320, Instroom: 54, InstroomJaren: 3, Bestemmingen: []Bestemmingtelling{{capacity.EigenWoning, 40}, {capacity.OnbekendBestemming, 10}}},
				{Vorm: capacity.Opvang, Jaren: 44.5, Begin: 22, Instroom: 178, InstroomJaren: 2, Doorstroom: 8, Bestemmingen: []Bestemmingtelling{{capacity.EigenWoning, 170}}},
			},
		}, peil)
		require.NoError(t, err)
		for _, plan := range []capacity.Uitstroomplan{uit.Plan, *uit.PlanHoog} {
			pad, err := capacity.ProjectOutflow(plan, peil)
			require.NoError(t, err)
			for i, v := range pad.Vormen {
				for t2, j := range v.Jaren {
					r := uit.Vormen[i].Jarenreeks[t2]
					require.InDelta(t, j.StandEind, r.StandEind.Verwacht, 1e-6)
					require.InDelta(t, j.Uitstroom, r.Uitstroom.Verwacht, 1e-6)
					if plan.Vormen[i].Woonvraag.AandeelNaarWoning == uit.Plan.Vormen[i].Woonvraag.AandeelNaarWoning {
						require.InDelta(t, *j.Woningen, r.Woningen.Verwacht, 1e-6)
					} else {
						require.InDelta(t, *j.Woningen, r.WoningenHoog.Verwacht, 1e-6)
					}
					// The mean of the draws is the exact one, within four standard errors.
					for _, x := range []Raming{r.StandEind, r.Uitstroom, r.Woningen} {
						require.InDelta(t, x.Exact, x.Gemiddelde, 4*x.Standaardfout)
						require.LessOrEqual(t, x.Schatting.Onder, x.Schatting.Boven)
					}
				}
			}
		}
	}
}

// verblijvenVoorMeting are stays as a region has them, for measuring.
func verblijvenVoorMeting(n int) []capacity.Verblijf {
	vs := make([]capacity.Verblijf, n)
	for i := range vs {
		begin := wmo.MustDatum("2021-01-01").AddDagen(i * 37 % 1400)
		v := capacity.Verblijf{Client: "x", Begindatum: begin, Delen: []capacity.Verblijfsdeel{
			{Vorm: capacity.Opvang, Begindatum: begin, Einddatum: begin.AddDagen(30)}, {Vorm: capacity.BeschermdWonen, Begindatum: begin.AddDagen(31)},
		}}
		if i%3 > 0 {
			v.Einddatum, v.Bestemming = begin.AddDagen(31+i*53%700), capacity.EigenWoning
		}
		vs[i] = v
	}
	return vs
}

// Counting stays costs a few lists, and none for each stay.
func TestCountingStaysAllocatesLittle(t *testing.T) {
	vs := verblijvenVoorMeting(2000)
	require.LessOrEqual(t, testing.AllocsPerRun(5, func() { neemWaar(vs, venster) }), 100.0)
}

func BenchmarkCountStays(b *testing.B) {
	vs := verblijvenVoorMeting(100_000)
	b.ReportAllocs()
	for b.Loop() {
		neemWaar(vs, venster)
	}
}

func BenchmarkEstimateFlows(b *testing.B) {
	in := Overgangen{Naam: "regio", Verblijven: verblijvenVoorMeting(100_000), Waarneming: venster}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := EstimateFlows(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEstimatePlan(b *testing.B) {
	in := Planraming{
		Naam: "x", Periode: wmo.MustPeriode("2026-01-01", "2033-12-31"), Zaad: 5,
		Vormen: []Vormtelling{{Vorm: capacity.BeschermdWonen, Jaren: 318, Begin: 320, Instroom: 54, InstroomJaren: 3, Bestemmingen: []Bestemmingtelling{{capacity.EigenWoning, 40}}}},
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := EstimatePlan(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}
