package kit

import (
	"fmt"
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// procent95 is the level of every published interval below.
const procent95 = 0.95

// bijnaGelijk compares with a relative margin.
func bijnaGelijk(t require.TestingT, want, got, marge float64, msg ...any) {
	if want == 0 {
		require.Zero(t, got, msg...)
		return
	}
	require.InEpsilon(t, want, got, marge, msg...)
}

func TestWilson(t *testing.T) {
	// Case U-1 (R binom), D3 and D8 of the reference values; the rest was
	// computed once with 60 digits from the definition.
	for _, c := range []struct {
		k, n         int
		onder, boven float64
	}{
		{18, 20, 0.6989663547715126, 0.9721335187862318},
		{4, 200, 0.0078044264163494684, 0.050287086905826446},
		{0, 30, 0, 0.11351339317396877},
		{0, 178, 0, 0.021125318976251833},
		{24, 141, 0.11713332577992981, 0.24078532018504242},
		{73, 141, 0.43588250282300671, 0.59863800008210232},
		{44, 141, 0.24142070711472711, 0.39266196209111728},
		{1, 1, 0.20654931437723739, 1},
		{0, 1, 0, 0.79345068562276261},
		{1, 1_000_000, 1.7652457674537147e-7, 5.6649118043114430e-6},
		{999_999, 1_000_000, 0.99999433508819569, 0.99999982347542325},
	} {
		got := Wilson(c.k, c.n, procent95)
		bijnaGelijk(t, c.onder, got.Onder, 1e-13, "onder %d/%d", c.k, c.n)
		bijnaGelijk(t, c.boven, got.Boven, 1e-13, "boven %d/%d", c.k, c.n)
	}
}

func TestIntervallenVanEenAandeelRakenDeRandPrecies(t *testing.T) {
	for _, n := range []int{1, 2, 7, 30, 178, 1_000_000} {
		for _, niveau := range []float64{0.5, 0.8, 0.95, 0.999} {
			for naam, f := range map[string]func(k, n int, niveau float64) Interval{
				"wilson": Wilson, "clopperPearson": ClopperPearson,
			} {
				niets, alles := f(0, n, niveau), f(n, n, niveau)
				require.Zero(t, niets.Onder, "%s 0/%d", naam, n)
				require.Less(t, niets.Boven, 1.0, "%s 0/%d", naam, n)
				require.InDelta(t, 1, alles.Boven, 0, "%s %d/%d", naam, n, n)
				require.Positive(t, alles.Onder, "%s %d/%d", naam, n, n)
			}
		}
	}
}

func TestClopperPearson(t *testing.T) {
	// U-1 and D3; the others by summing the binomial with 60 digits.
	for _, c := range []struct {
		k, n         int
		niveau       float64
		onder, boven float64
	}{
		{18, 20, 0.95, 0.68301728598091765, 0.98765147282970520},
		{4, 200, 0.95, 0.0054755659, 0.0504136091},
		{0, 30, 0.95, 0, 0.11570331},
		{0, 178, 0.95, 0, 0.020510774714510622},
		{178, 178, 0.95, 0.97948922528548938, 1},
		{0, 1, 0.95, 0, 0.975},
		{1, 1, 0.95, 0.025, 1},
		{5, 1000, 0.95, 0.0016254195175627603, 0.011629470559812149},
		{7, 50, 0.999, 0.028310543414086947, 0.35979046982079583},
		{1, 1_000_000, 0.95, 2.5317807663794178e-8, 5.5716306551722443e-6},
		{3, 1_000_000, 0.95, 6.1867255019063986e-7, 8.7672477881452235e-6},
		{123_456, 1_000_000, 0.95, 0.12281184162962973, 0.12410234027680268},
		{500_000, 1_000_000, 0.95, 0.49901951919531182, 0.50098048080468818},
		{999_999, 1_000_000, 0.95, 0.99999442836934483, 0.99999997468219234},
	} {
		got := ClopperPearson(c.k, c.n, c.niveau)
		marge := 1e-13
		if c.k == 4 || c.n == 30 { // published with ten and eight digits
			marge = 1e-7
		}
		bijnaGelijk(t, c.onder, got.Onder, marge, "onder %d/%d", c.k, c.n)
		bijnaGelijk(t, c.boven, got.Boven, marge, "boven %d/%d", c.k, c.n)
	}
}

func TestEenzijdigBoven(t *testing.T) {
	bijnaGelijk(t, 0.016689, EenzijdigBoven(0, 178, procent95), 5e-5, "D3")
	require.InDelta(t, 1, EenzijdigBoven(178, 178, procent95), 0)
	for _, n := range []int{1, 2, 30, 178, 10_000, 1_000_000} {
		for _, niveau := range []float64{0.01, 0.3, 0.5, 0.95, 0.999999} {
			gesloten := -math.Expm1(math.Log(1-niveau) / float64(n))
			bijnaGelijk(t, gesloten, EenzijdigBoven(0, n, niveau), 1e-13, "0/%d %v", n, niveau)
		}
	}
	// Two sides of 2.5 % are one side of 97.5 %.
	bijnaGelijk(t, ClopperPearson(4, 200, 0.95).Boven, EenzijdigBoven(4, 200, 0.975), 1e-13)
}

func TestPoissonExact(t *testing.T) {
	// U-2 (statsmodels: 15 events in 400), D3; the others by summing with 60 digits.
	for _, c := range []struct {
		k            int
		onder, boven float64
	}{
		{0, 0, 3.6888794541139363},
		{1, 0.025317807984289875, 5.5716433909388986},
		{15, 400 * 0.0209884653319583, 400 * 0.0618505471787146},
		{89, 71.474308142350745, 109.52215839375643},
		{178, 152.81046307642583, 206.15646405769981},
		{1000, 938.97301840769522, 1063.9521360163020},
		{1_000_000, 998040.98334029390, 1001961.9119454322},
	} {
		got := PoissonExact(c.k, procent95)
		bijnaGelijk(t, c.onder, got.Onder, 2e-14, "onder %d", c.k)
		bijnaGelijk(t, c.boven, got.Boven, 2e-14, "boven %d", c.k)
	}
}

func TestPoissonScore(t *testing.T) {
	got := PoissonScore(15, procent95) // U-2
	bijnaGelijk(t, 0.0227264749053794, got.Onder/400, 1e-13)
	bijnaGelijk(t, 0.0618771721463559, got.Boven/400, 1e-13)
	require.Zero(t, PoissonScore(0, procent95).Onder)
	z := Normaalkwantiel(procent95)
	bijnaGelijk(t, z*z, PoissonScore(0, procent95).Boven, 1e-15)
}

// TestClopperPearsonLostDeStaartOp puts the bounds back into the binomial, with
// fractions: the tail beyond the observation must be half of what is left.
func TestClopperPearsonLostDeStaartOp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 25).Draw(t, "n")
		k := rapid.IntRange(0, n).Draw(t, "k")
		niveau := rapid.Float64Range(0.01, 0.999).Draw(t, "niveau")
		i := ClopperPearson(k, n, niveau)
		// A share close to one is itself no more than 1e-16/(1-share) precise.
		if k < n {
			bijnaGelijk(t, (1-niveau)/2, exacteSom(0, k, n, i.Boven), 1e-11)
		}
		if k > 0 {
			bijnaGelijk(t, (1-niveau)/2, exacteSom(k, n, n, i.Onder), 1e-12)
		}
	})
}

// exacteSom is the probability of van..tot successes in n trials, in fractions.
func exacteSom(van, tot, n int, p float64) float64 {
	ja := new(big.Rat).SetFloat64(p)
	nee := new(big.Rat).Sub(big.NewRat(1, 1), ja)
	som := new(big.Rat)
	for k := van; k <= tot; k++ {
		term := new(big.Rat).SetInt(new(big.Int).Binomial(int64(n), int64(k)))
		for range k {
			term.Mul(term, ja)
		}
		for range n - k {
			term.Mul(term, nee)
		}
		som.Add(som, term)
	}
	f, _ := som.Float64()
	return f
}

func TestIntervallenOmvattenEnGroeien(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5000).Draw(t, "n")
		k := rapid.IntRange(0, n).Draw(t, "k")
		niveau := rapid.Float64Range(0.05, 0.99).Draw(t, "niveau")
		aandeel := float64(k) / float64(n)
		for naam, f := range map[string]func(k int, niveau float64) (Interval, float64){
			"wilson":         func(k int, u float64) (Interval, float64) { return Wilson(k, n, u), aandeel },
			"clopperPearson": func(k int, u float64) (Interval, float64) { return ClopperPearson(k, n, u), aandeel },
			"poissonExact":   func(k int, u float64) (Interval, float64) { return PoissonExact(k, u), float64(k) },
			"poissonScore":   func(k int, u float64) (Interval, float64) { return PoissonScore(k, u), float64(k) },
		} {
			smal, punt := f(k, niveau)
			breed, _ := f(k, niveau+0.009)
			require.LessOrEqual(t, breed.Onder, smal.Onder, naam)
			require.LessOrEqual(t, smal.Onder, punt, naam)
			require.LessOrEqual(t, punt, smal.Boven, naam)
			require.LessOrEqual(t, smal.Boven, breed.Boven, naam)
		}
		// Counting the others turns the share round.
		gespiegeld := ClopperPearson(n-k, n, niveau)
		recht := ClopperPearson(k, n, niveau)
		require.InDelta(t, 1-recht.Boven, gespiegeld.Onder, 1e-14)
		require.InDelta(t, 1-recht.Onder, gespiegeld.Boven, 1e-14)
	})
}

func TestStaarten(t *testing.T) {
	// Computed with 60 digits; far tails keep their relative accuracy.
	totEnMet, meer := Binomiaalstaarten(499, 1000, 0.4)
	bijnaGelijk(t, 1.0148030384400122e-10, meer, 1e-12)
	require.InDelta(t, 1, totEnMet, 1e-9)
	totEnMet, _ = Binomiaalstaarten(500_000, 1_000_000, 0.505)
	bijnaGelijk(t, 7.6775852337143822e-24, totEnMet, 1e-11)
	totEnMet, _ = Poissonstaarten(10, 30)
	bijnaGelijk(t, 0.000022348775738450593, totEnMet, 1e-13)
	_, meer = Poissonstaarten(999_999, 995_000)
	bijnaGelijk(t, 2.7495803592700708e-7, meer, 1e-11)
}

func TestStirlingrest(t *testing.T) {
	for n, want := range map[float64]float64{ // with 40 digits; both branches and their seam
		1: 0.081061466795327258220, 2: 0.041340695955409294094, 15: 0.0055547335519628013710,
		16: 0.0052076559196096404407, 20: 0.0041663196919969124574, 100: 0.00083333055563491468338, 1e6: 8.3333333333330555556e-8,
	} {
		marge := 1e-14
		if n >= 16 {
			marge = 1.1e-16
		}
		require.InDelta(t, want, stirlingrest(n), marge, "%v", n)
	}
}

// TestVerreGrenzen asks for levels at which the expectation is nowhere near the
// observation, where the bounds of one event have a closed form.
func TestVerreGrenzen(t *testing.T) {
	for _, macht := range []int{10, 20, 30, 40} {
		alfa := math.Ldexp(1, -macht)
		niveau := 1 - 2*alfa // exact
		bijnaGelijk(t, -math.Log1p(-alfa), PoissonExact(1, niveau).Onder, 1e-13, "%d", macht)
		bijnaGelijk(t, -math.Log(alfa), PoissonExact(0, niveau).Boven, 1e-13, "%d", macht)
		for _, n := range []int{2, 178, 1_000_000} {
			eenVanN := ClopperPearson(1, n, niveau).Onder
			bijnaGelijk(t, -math.Expm1(math.Log1p(-alfa)/float64(n)), eenVanN, 1e-13, "%d, 1/%d", macht, n)
		}
	}
}

// TestOnmogelijkNiveauHoudtNietOp: the caller refuses such a level, but if one
// slips through it must cost a wrong number, not a program that hangs.
func TestOnmogelijkNiveauHoudtNietOp(t *testing.T) {
	for _, niveau := range []float64{-1, 0, 1, 2, math.Inf(1), math.NaN()} {
		require.NotPanics(t, func() {
			ClopperPearson(3, 178, niveau)
			PoissonExact(3, niveau)
			Wilson(3, 178, niveau)
			PoissonScore(3, niveau)
		})
	}
}

func BenchmarkClopperPearson(b *testing.B) {
	for _, n := range []int{178, 10_000, 1_000_000} {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			for b.Loop() {
				ClopperPearson(n/2, n, procent95)
			}
		})
	}
}
