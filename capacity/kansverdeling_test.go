package capacity

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

func totaleKans(v kansverdeling) float64 {
	som := 0.0
	for _, p := range v.kans {
		som += p
	}
	return som
}

// zelfdeVerdeling compares probability by probability, on the union of both
// windows: what is outside a window must be nothing in the other.
func zelfdeVerdeling(t require.TestingT, want, got kansverdeling) {
	kans := func(v kansverdeling, k int) float64 {
		if i := k - v.vanaf; i >= 0 && i < len(v.kans) {
			return v.kans[i]
		}
		return 0
	}
	for k := min(want.vanaf, got.vanaf); k < max(want.vanaf+len(want.kans), got.vanaf+len(got.kans)); k++ {
		w, g := kans(want, k), kans(got, k)
		if math.Abs(w-g) > 1e-17+1e-10*w {
			require.Failf(t, "verdelingen verschillen", "bij %d: %v en %v", k, w, g)
		}
	}
}

func TestBinomiaalVanDeRegiovisie(t *testing.T) {
	// Case D1: 320 places, 80 % out in eight years.
	p := 1 - math.Pow(0.2, 1.0/8)
	jaar1 := binomiaal(320, p)
	bijnaGelijk(t, 58.3150611, jaar1.gemiddelde(), 1e-8)
	bijnaGelijk(t, 6.9057, jaar1.standaardafwijking(), 1e-5)
	na8 := binomiaal(320, 0.2)
	bijnaGelijk(t, 64, na8.gemiddelde(), 1e-13)
	bijnaGelijk(t, math.Sqrt(320*0.2*0.8), na8.standaardafwijking(), 1e-13) // 7.1554
}

func TestZekereVerdelingen(t *testing.T) {
	for naam, c := range map[string]struct {
		v    kansverdeling
		want int
	}{
		"hardly any":    {binomiaal(320, 1e-300), 0},
		"nobody":        {binomiaal(0, 0.3), 0},
		"none leaves":   {binomiaal(320, 0), 0},
		"all leave":     {binomiaal(320, 1), 320},
		"under 0":       {binomiaal(320, -1e-17), 0},
		"over 1":        {binomiaal(320, 1.0000001), 320},
		"no p":          {binomiaal(320, math.NaN()), 0},
		"no arrivals":   {poisson(0), 0},
		"next to no mu": {poisson(1e-300), 0},
		"no mu":         {poisson(math.NaN()), 0},
		"zero value":    {kansverdeling{}, 0},
		"sum of sure":   {binomiaal(20, 1).plus(binomiaal(7, 1)), 27},
	} {
		for _, u := range []float64{0, 0.025, 0.5, 0.975, 1} {
			require.Equal(t, c.want, c.v.kwantiel(u), "%s %v", naam, u)
		}
		require.InDelta(t, c.want, c.v.gemiddelde(), 0, naam)
		require.Zero(t, c.v.standaardafwijking(), naam)
	}
}

func TestMomentenTotEenMiljoen(t *testing.T) {
	for _, n := range []int{1, 2, 10, 1000, 1_000_000} {
		for _, p := range []float64{1e-6, 0.001, 0.2, 0.5, 0.8, 0.999999, 1 - 1e-15} {
			v := binomiaal(n, p)
			require.InDelta(t, 1, totaleKans(v), 1e-12)
			bijnaGelijk(t, float64(n)*p, v.gemiddelde(), 1e-12, "%d %v", n, p)
			sd := math.Sqrt(float64(n) * p * (1 - p))
			bijnaGelijk(t, sd, v.standaardafwijking(), 1e-9, "%d %v", n, p)
		}
	}
	for _, mu := range []float64{1e-6, 0.001, 0.5, 10, 22.25, 1e4, 1e6} {
		v := poisson(mu)
		require.InDelta(t, 1, totaleKans(v), 1e-12)
		bijnaGelijk(t, mu, v.gemiddelde(), 1e-12, "%v", mu)
		bijnaGelijk(t, math.Sqrt(mu), v.standaardafwijking(), 1e-9, "%v", mu)
	}
}

func TestKansenAlsLoader(t *testing.T) {
	// The saddle-point form is another road to the same probability.
	v, w := binomiaal(1_000_000, 0.123456), poisson(1e6)
	for i, p := range v.kans {
		if p > 1e-15 {
			bijnaGelijk(t, kit.Binomiaalkans(v.vanaf+i, 1_000_000, 0.123456), p, 1e-11)
		}
	}
	for i, p := range w.kans {
		if p > 1e-15 {
			bijnaGelijk(t, kit.Poissonkans(w.vanaf+i, 1e6), p, 1e-11)
		}
	}
}

func TestPoissonKwantielUitTabel(t *testing.T) {
	for _, c := range []struct {
		mu   float64
		u    float64
		want int
	}{
		{10, 0.025, 4},
		{10, 0.5, 10},
		{10, 0.975, 17},
		{1, 0.025, 0},
		{1, 0.95, 3},
		{1, 0.975, 3},
		{1, 0.99, 4},
		{5, 0.025, 1},
		{5, 0.05, 2},
		{5, 0.95, 9},
		{5, 0.975, 10},
		{2, 0.5, 2},
		{2, 0.95, 5},
		{20, 0.05, 13},
		{20, 0.95, 28},
	} {
		require.Equal(t, c.want, poisson(c.mu).kwantiel(c.u), "mu %v, u %v", c.mu, c.u)
	}
}

// TestBinomiaalKwantielExact compares with fractions, at random levels and
// exactly on every step, where rounding alone must not cost a client.
func TestBinomiaalKwantielExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 30).Draw(t, "n")
		p := float64(rapid.IntRange(0, 64).Draw(t, "64p")) / 64
		v := binomiaal(n, p)
		u := new(big.Rat).SetFloat64(rapid.Float64Range(1e-6, 1-1e-6).Draw(t, "u"))
		som, gezien := new(big.Rat), false
		for k, kans := range exacteBinomiaal(n, p) {
			som.Add(som, kans)
			if !gezien && som.Cmp(u) >= 0 {
				gezien = true
				f, _ := u.Float64()
				require.Equal(t, k, v.kwantiel(f), "n %d, p %v, u %v", n, p, f)
			}
			trede, _ := som.Float64()
			if kw, _ := kans.Float64(); kw > 1e-9 && trede > 0.001 && trede < 0.999 {
				require.Equal(t, k, v.kwantiel(trede), "n %d, p %v, op de trede %d", n, p, k)
			}
		}
	})
}

func TestKwantielInBeideStaarten(t *testing.T) {
	// Of forty tosses all fall alike once in 2^40, and all but one 40 times as often.
	v := binomiaal(40, 0.5)
	zeldzaam := math.Ldexp(1, -40)
	require.Equal(t, 0, v.kwantiel(zeldzaam))
	require.Equal(t, 1, v.kwantiel(2*zeldzaam))
	require.Equal(t, 1, v.kwantiel(41*zeldzaam))
	require.Equal(t, 2, v.kwantiel(42*zeldzaam))
	require.Equal(t, 39, v.kwantiel(1-zeldzaam))
	require.Equal(t, 39, v.kwantiel(1-40*zeldzaam))
	require.Equal(t, 38, v.kwantiel(1-41*zeldzaam))
	require.Equal(t, 40, v.kwantiel(1-zeldzaam/2))
}

// exacteBinomiaal lists the probabilities of 0..n as fractions.
func exacteBinomiaal(n int, p float64) []*big.Rat {
	ja := new(big.Rat).SetFloat64(p)
	nee := new(big.Rat).Sub(big.NewRat(1, 1), ja)
	kansen := []*big.Rat{big.NewRat(1, 1)}
	for range n { // one client at a time
		volgende := make([]*big.Rat, len(kansen)+1)
		for k := range volgende {
			volgende[k] = new(big.Rat)
			if k < len(kansen) {
				volgende[k].Add(volgende[k], new(big.Rat).Mul(kansen[k], nee))
			}
			if k > 0 {
				volgende[k].Add(volgende[k], new(big.Rat).Mul(kansen[k-1], ja))
			}
		}
		kansen = volgende
	}
	return kansen
}

func TestSomVanGelijkeSoortBlijftDieSoort(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 400).Draw(t, "n")
		m := rapid.IntRange(0, 400).Draw(t, "m")
		p := rapid.Float64Range(0, 1).Draw(t, "p")
		zelfdeVerdeling(t, binomiaal(n+m, p), binomiaal(n, p).plus(binomiaal(m, p)))
		mu := rapid.Float64Range(0, 300).Draw(t, "mu")
		nu := rapid.Float64Range(0, 300).Draw(t, "nu")
		zelfdeVerdeling(t, poisson(mu+nu), poisson(mu).plus(poisson(nu)))
	})
}

func TestPlusTeltDeMomentenOp(t *testing.T) {
	v, w := binomiaal(320, 0.18), poisson(10.125)
	som := v.plus(w)
	bijnaGelijk(t, v.gemiddelde()+w.gemiddelde(), som.gemiddelde(), 1e-13)
	bijnaGelijk(t, math.Hypot(v.standaardafwijking(), w.standaardafwijking()), som.standaardafwijking(), 1e-12)
	zelfdeVerdeling(t, som, w.plus(v))
	zelfdeVerdeling(t, som, kansverdeling{}.plus(som))
	zelfdeVerdeling(t, som, som.plus(kansverdeling{}))
}

func TestKwantielVanEenGroteVerdeling(t *testing.T) {
	v := poisson(1e6)
	// Cornish-Fisher to the second order is right to a unit here.
	for _, u := range []float64{0.001, 0.025, 0.5, 0.975, 0.999} {
		z := math.Sqrt2 * math.Erfinv(2*u-1)
		require.InDelta(t, 1e6+z*1e3+(z*z-1)/6, v.kwantiel(u), 1, "%v", u)
	}
}

func BenchmarkBinomiaalMiljoen(b *testing.B) {
	for b.Loop() {
		binomiaal(1_000_000, 0.2)
	}
}

func BenchmarkPlusMiljoen(b *testing.B) {
	v, w := binomiaal(1_000_000, 0.5), poisson(1e6)
	for b.Loop() {
		v.plus(w)
	}
}

// The band of a sum is that of the distribution written out.
func TestSamenIsTheSumWrittenOut(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		v := binomiaal(rapid.IntRange(0, 400).Draw(t, "n"), rapid.Float64Range(0, 1).Draw(t, "p"))
		w := poisson(rapid.Float64Range(0, 300).Draw(t, "mu"))
		u := rapid.SampledFrom([]float64{0.00005, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 0.99995}).Draw(t, "u")
		som, uit := samen{v, w}, v.plus(w)
		require.Equal(t, uit.kwantiel(u), som.kwantiel(u))
		require.InDelta(t, uit.standaardafwijking(), som.standaardafwijking(), 1e-7)
	})
}

// bijnaGelijk compares with a relative margin.
func bijnaGelijk(t require.TestingT, want, got, marge float64, msg ...any) {
	if want == 0 {
		require.Zero(t, got, msg...)
		return
	}
	require.InEpsilon(t, want, got, marge, msg...)
}
