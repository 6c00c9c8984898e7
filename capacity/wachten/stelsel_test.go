package wachten

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// The table of the ITU, as in ErlangB-ITU.t of the Perl module Math::Telephony::ErlangB: loads by the
// number of places, at each share refused.
func TestErlangBIsTheTableOfTheITU(t *testing.T) {
	t.Parallel()
	aandelen := []float64{0.00001, 0.0001, 0.001, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.4}
	for c, lasten := range map[int][]float64{
		1:   {0.00001, 0.0001, 0.001, 0.00503, 0.0101, 0.02041, 0.03093, 0.05263, 0.11111, 0.25, 0.66667},
		2:   {0.00448, 0.01425, 0.04576, 0.1054, 0.15259, 0.22347, 0.28155, 0.38132, 0.59543, 1, 2},
		3:   {0.0398, 0.08683, 0.19384, 0.349, 0.45549, 0.60221, 0.71513, 0.8994, 1.2708, 1.9299, 3.4798},
		5:   {0.27584, 0.45195, 0.76212, 1.132, 1.3608, 1.6571, 1.8752, 2.2185, 2.8811, 4.0104, 6.5955},
		10:  {1.697, 2.2601, 3.092, 3.9607, 4.4612, 5.084, 5.5294, 6.2157, 7.5106, 9.685, 14.677},
		15:  {3.8559, 4.7812, 6.0772, 7.3755, 8.108, 9.0096, 9.65, 10.633, 12.484, 15.608, 22.891},
		20:  {6.446, 7.7005, 9.4115, 11.092, 12.031, 13.182, 13.997, 15.249, 17.613, 21.635, 31.152},
		30:  {12.417, 14.246, 16.684, 19.034, 20.337, 21.932, 23.062, 24.802, 28.113, 33.84, 47.735},
		40:  {19.031, 21.372, 24.444, 27.382, 29.007, 30.997, 32.412, 34.596, 38.787, 46.147, 64.353},
		50:  {26.067, 28.867, 32.512, 35.982, 37.901, 40.255, 41.933, 44.533, 49.562, 58.508, 80.988},
		75:  {44.818, 48.615, 53.511, 58.153, 60.728, 63.9, 66.177, 69.738, 76.741, 89.532, 122.61},
		100: {64.609, 69.265, 75.242, 80.91, 84.064, 87.972, 90.794, 95.24, 104.11, 120.64, 164.25},
	} {
		for i, a := range lasten {
			require.InDelta(t, aandelen[i], ErlangB(c, a), 1e-4, "%d places, %g", c, a)
			require.InDelta(t, a, GreatestLoad(c, aandelen[i]), 0.03, "%d places, %g", c, aandelen[i])
			require.Equal(t, c, LeastPlaces(a*0.995, aandelen[i]), "%g at %g", a, aandelen[i])
		}
	}
}

// Case E-1, to the last digit of the table.
func TestGreatestLoadIsTheColumnOfOnePercent(t *testing.T) {
	t.Parallel()
	for c, a := range map[int]float64{1: 0.0101, 5: 1.3608, 10: 4.4612, 20: 12.031, 30: 20.337, 50: 37.901, 100: 84.064} {
		require.InEpsilon(t, a, GreatestLoad(c, 0.01), 1.2e-4, "%d", c) // 0.0101 has three digits
	}
	require.InDelta(t, 5.084, GreatestLoad(10, 0.02), 5e-4)
	require.InDelta(t, 13.182, GreatestLoad(20, 0.02), 5e-4)
}

// The values are of testdata/wachten.R.
func TestErlangBAgreesWithThePoissonDistribution(t *testing.T) {
	t.Parallel()
	for _, x := range []struct {
		c    int
		a, b float64
	}{
		{1, 0.01, 0.0099009900990099},
		{3, 2, 0.210526315789474},
		{15, 12, 0.0857292494953004}, // E-5
		{28, 22.25, 0.0418789553763759},
		{100, 84.064, 0.00999968290265022},
		{200, 150, 1.50386603871637e-05},
		{50, 500, 0.900221133405978},
		{1000, 1000, 0.0248119176461604},
		{100000, 100000, 0.00251889342354691},
		{100000, 99000, 8.22577559850421e-06},
	} {
		require.InEpsilon(t, x.b, ErlangB(x.c, x.a), 1e-10, "%d %g", x.c, x.a)
	}
}

// Cases D3, E-2, E-3, E-5 and E-6.
func TestErlangBOfWorkedCases(t *testing.T) {
	t.Parallel()
	for c, b := range map[int]float64{20: 0.2152, 25: 0.08881, 28: 0.04188, 30: 0.02257, 33: 0.00734} {
		require.InEpsilon(t, b, ErlangB(c, 22.25), 5e-4, "D3, %d", c) // four digits
	}
	require.Equal(t, 28, LeastPlaces(22.25, 0.05))
	require.Equal(t, 33, LeastPlaces(22.25, 0.01))
	require.Equal(t, 102, LeastPlaces(89*13/12.0, 0.05))
	require.InDelta(t, 0.47182, ErlangB(52, 89*13/12.0), 5e-6)
	require.InDelta(t, 0.025477707, ErlangB(3, 2/3.0), 5e-10)       // E-2; 4/157
	require.InDelta(t, 0.02578, ErlangB(3, 0.67), 5e-6)             // what rounding first would give
	require.InDelta(t, 4.0/19, ErlangB(3, 2), 1e-15)                // E-3
	require.InDelta(t, 0.12953368, ErlangB(2, 0.5/0.7), 5e-9)       // E-5
	require.InDelta(t, 0.085729249, ErlangB(15, 3/0.25), 5e-10)     // E-5
	require.InDelta(t, 10.971249, 12*(1-ErlangB(15, 12)), 5e-7)     // E-5
	require.InDelta(t, 0.121661, ErlangB(10, 8), 5e-7)              // E-6
	require.InDelta(t, 0.064411, ErlangB(20, 16), 5e-7)             // E-6
	require.InDelta(t, 0.026838, ErlangB(40, 32), 5e-7)             // E-6
	require.InDelta(t, 1.0/(1+1.0/2+2.0/4), ErlangB(2, 2)*5/4, 0.0) // 2/5 of 1, 2, 2
}

// Cases E-3, E-4, E-5 and E-7; the rest is of testdata/wachten.R.
func TestErlangC(t *testing.T) {
	t.Parallel()
	require.InDelta(t, 4.0/9, ErlangC(3, 2), 1e-15)
	require.InDelta(t, 0.18796992, ErlangC(2, 0.5/0.7), 5e-9) // 25/133
	require.InDelta(t, 0.40918015, ErlangC(10, 8), 5e-9)
	require.InDelta(t, 0.25607778, ErlangC(20, 16), 2e-8)
	for _, x := range []struct {
		c    int
		a, p float64
	}{{1, 0.625, 0.625}, {10, 8, 0.409180150796443}, {20, 16, 0.256077793839058}, {100, 95, 0.50645685391302}, {1000, 990, 0.659080421880854}} {
		require.InEpsilon(t, x.p, ErlangC(x.c, x.a), 1e-10, "%d %g", x.c, x.a)
	}
	e, ok := stelsel{Wachtrij, 2, 0}.bij(3) // E-3: Lq = 8/9, and Wq = 40/9 for a mean stay of 10
	require.True(t, ok)
	require.InDelta(t, 8.0/9, e.rij, 1e-15)
	require.InDelta(t, 40.0/9, 10*e.rij/2, 1e-14)
	e, _ = stelsel{Wachtrij, 0.625, 0}.bij(1) // E-4: λ = 5, μ = 8
	require.InDelta(t, 5.0/24, e.rij/5, 1e-15)
}

// testdata/wachten.R. The first row is 48 calls a minute of a minute each, 50 agents and a patience of two
// minutes, an example of Garnett, Mandelbaum and Reiman (2002): they have 3.1 % leave, a queue of 3, 93 %
// occupied, a mean wait of 3.7 seconds against 20.8 without leaving, and one in ten longer than 12.5.
func TestErlangA(t *testing.T) {
	t.Parallel()
	for _, x := range []struct {
		c                                    int
		a, g, t, wacht, rij, afhaken, langer float64
	}{
		{50, 48, 2, 12.5 / 60, 0.467774068554, 2.96757591957, 0.0309122491622, 0.09914981102},
		{50, 48, 0.1, 0.02, 0.214133376136, 0.31440422581, 0.0655008803771, 0.1196605302},
		{50, 90, 0.5, 0.5, 0.99953095817, 20.0004898392, 0.44445532976, 0.01157073033},
		{1, 3, 1, 0.7, 0.950212931632, 2.04978706837, 0.683262356123, 0.3846412342}, // a = 3: 1 − e^(−3)
		{3, 2, 5, 1, 0.390629491591, 0.48433457568, 0.048433457568, 0.07915542145},
		{30, 22.25, 1.5, 0.1, 0.0705847547685, 0.145111662921, 0.0043479149939, 0.02493627716},
		{10, 8, 20, 0.5, 0.389705632997, 1.31847417288, 0.00824046358047, 0.1227502262},
		{200, 220, 3, 0.3, 0.992752373911, 60.1518545174, 0.0911391735112, 0.4164940567},
		{10, 2, 1, 0.1, 4.64980750173e-05, 9.91390634969e-06, 4.95695317484e-06, 1.834957484e-05},
	} {
		s := stelsel{WachtrijMetAfhaken, x.a, x.g}
		e, ok := s.bij(x.c)
		require.True(t, ok)
		require.InEpsilon(t, x.wacht, e.wacht, 1e-10, "%v", x)
		require.InEpsilon(t, x.rij, e.rij, 1e-10, "%v", x)
		require.InEpsilon(t, x.afhaken, e.afhaken, 1e-10, "%v", x)
		require.InEpsilon(t, x.langer, s.langer(x.c, e, x.t), 1e-8, "%v", x)
		wacht, afhaken := ErlangA(x.c, x.a, x.g)
		require.InDelta(t, e.wacht, wacht, 0)
		require.InEpsilon(t, e.afhaken, afhaken, 1e-14)
	}
	e, _ := stelsel{WachtrijMetAfhaken, 48, 2}.bij(50)
	require.InDelta(t, 0.031, e.afhaken, 5e-4)
	require.InDelta(t, 3.7, 60*e.rij/48, 0.05)
	require.InDelta(t, 0.93, e.bezet/50, 5e-3)
	e, _ = stelsel{Wachtrij, 48, 0}.bij(50)
	require.InDelta(t, 20.8, 60*e.rij/48, 0.05)
}

// A patience as long as the mean stay makes the chain that of endless places: leaving and being helped go
// as fast, so N is Poisson.
func TestPatienceOfOneStayIsPoisson(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.IntRange(1, 60).Draw(t, "c")
		a := rapid.Float64Range(0.1, 90).Draw(t, "a")
		onder, rij, p := 0.0, 0.0, math.Exp(-a)
		for k := range 500 {
			if k < c {
				onder += p
			} else {
				rij += float64(k-c) * p
			}
			p *= a / float64(k+1)
		}
		wacht, afhaken := ErlangA(c, a, 1)
		require.InDelta(t, 1-onder, wacht, 1e-12)
		require.InDelta(t, rij/a, afhaken, 1e-12)
	})
}

// keten is the steady state of M/M/c+M by balancing the flows from state to state, with 200 bits; no
// patience has no queue, and endless patience is approached.
func keten(c int, a, g float64, staten int) (vol, rij float64) {
	groot := func(x float64) *big.Float { return new(big.Float).SetPrec(200).SetFloat64(x) }
	p, som, vanVol, wachtend := groot(1), groot(0), groot(0), groot(0)
	for k := range staten {
		som.Add(som, p)
		if k >= c {
			vanVol.Add(vanVol, p)
			wachtend.Add(wachtend, groot(0).Mul(p, groot(float64(k-c))))
		}
		weg := groot(float64(min(k+1, c)))
		if k+1 > c {
			if g == 0 {
				break
			}
			weg.Add(weg, groot(0).Quo(groot(float64(k+1-c)), groot(g)))
		}
		p = groot(0).Quo(groot(0).Mul(p, groot(a)), weg)
	}
	vol, _ = vanVol.Quo(vanVol, som).Float64()
	rij, _ = wachtend.Quo(wachtend, som).Float64()
	return vol, rij
}

func TestTheChainAgrees(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.IntRange(1, 80).Draw(t, "c")
		a := rapid.Float64Range(0.05, 120).Draw(t, "a")
		g := rapid.Float64Range(0.05, 3).Draw(t, "g")
		vol, _ := keten(c, a, 0, c+1)
		require.InEpsilon(t, vol, ErlangB(c, a), 1e-12)
		wacht, rij := keten(c, a, g, 900)
		e, _ := stelsel{WachtrijMetAfhaken, a, g}.bij(c)
		require.InEpsilon(t, wacht, e.wacht, 1e-11)
		require.InEpsilon(t, rij, e.rij, 1e-11)
		if a < 0.8*float64(c) {
			wacht, rij = keten(c, a, 1e300, 500)
			e, _ = stelsel{Wachtrij, a, 0}.bij(c)
			require.InEpsilon(t, wacht, e.wacht, 1e-11)
			require.InEpsilon(t, rij, e.rij, 1e-10)
		}
	})
}

// Without patience nobody waits, with endless patience everybody does, and in between leaving is
// rarer than being refused (Garnett, Mandelbaum and Reiman 2002).
func TestErlangALiesBetweenBAndC(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.IntRange(1, 200).Draw(t, "c")
		a := float64(c) * rapid.Float64Range(0.3, 2).Draw(t, "a/c") // with less the smallest number is too large
		g := math.Exp(rapid.Float64Range(-5, 5).Draw(t, "ln g"))
		b, cc := ErlangB(c, a), ErlangC(c, a)
		require.GreaterOrEqual(t, cc, b)
		wacht, afhaken := ErlangA(c, a, g)
		require.GreaterOrEqual(t, wacht, b*(1-1e-12))
		require.LessOrEqual(t, wacht, cc*(1+1e-12))
		require.LessOrEqual(t, afhaken, b*(1+1e-12))
		require.GreaterOrEqual(t, afhaken, max(0, 1-float64(c)/a)*(1-1e-12)) // who do not fit
		wacht, afhaken = ErlangA(c, a, 1e-9)
		require.InEpsilon(t, b, wacht, 1e-5)
		require.InEpsilon(t, b, afhaken, 1e-5)
		if a < 0.9*float64(c) {
			wacht, afhaken = ErlangA(c, a, 1e9)
			require.InEpsilon(t, cc, wacht, 1e-5)
			require.InDelta(t, 0, afhaken, 1e-6)
		}
	})
	for _, g := range []float64{0, math.Inf(1)} { // the limits themselves
		wacht, _ := ErlangA(10, 8, g)
		require.InDelta(t, map[bool]float64{true: ErlangB(10, 8), false: ErlangC(10, 8)}[g == 0], wacht, 0)
	}
	_, afhaken := ErlangA(10, 16, math.Inf(1))
	require.InDelta(t, 6.0/16, afhaken, 1e-15) // all that do not fit
}

func TestMorePlacesRefuseFewerAndMoreDemandMore(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.IntRange(1, 300).Draw(t, "c")
		a := float64(c) * rapid.Float64Range(0.3, 2).Draw(t, "a/c")
		g := math.Exp(rapid.Float64Range(-3, 3).Draw(t, "ln g"))
		x := rapid.Float64Range(0, 2).Draw(t, "t")
		require.Greater(t, ErlangB(c, a), ErlangB(c+1, a))
		require.Less(t, ErlangB(c, a), ErlangB(c, a*1.01))
		for _, m := range []Wachtmodel{Wachtrij, WachtrijMetAfhaken} {
			s, meer := stelsel{m, a, g}, stelsel{m, a * 1.01, g}
			e, ok := s.bij(c)
			f, _ := s.bij(c + 1)
			h, ruim := meer.bij(c)
			if !ok || !ruim {
				continue
			}
			require.Greater(t, e.rij, f.rij)
			require.Less(t, e.rij, h.rij)
			require.GreaterOrEqual(t, s.langer(c, e, x), s.langer(c+1, f, x)*(1-1e-9))
			require.GreaterOrEqual(t, s.langer(c, e, x), s.langer(c, e, x+0.1))
			require.InEpsilon(t, e.wacht, s.langer(c, e, 0), 1e-12)
		}
	})
}

// The mean wait is what all the shares that wait longer add up to.
func TestTheMeanWaitIsTheTailAddedUp(t *testing.T) {
	t.Parallel()
	for _, s := range []stelsel{{Wachtrij, 8, 0}, {WachtrijMetAfhaken, 8, 2}, {WachtrijMetAfhaken, 15, 0.7}, {WachtrijMetAfhaken, 40, 3}} {
		e, _ := s.bij(10)
		const stap = 1e-4
		som := 0.0
		for t := stap / 2; t < 60; t += stap {
			som += stap * s.langer(10, e, t)
		}
		require.InEpsilon(t, e.rij/s.a, som, 1e-6, "%v", s)
	}
}

func TestQuantileIsTheTailTurnedRound(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.IntRange(1, 100).Draw(t, "c")
		a := rapid.Float64Range(0.1, 0.99*float64(c)).Draw(t, "a")
		s := stelsel{rapid.SampledFrom([]Wachtmodel{Wachtrij, WachtrijMetAfhaken}).Draw(t, "m"), a, 2}
		q := rapid.Float64Range(0.01, 0.9999).Draw(t, "q")
		e, _ := s.bij(c)
		w := s.kwantiel(c, e, q)
		if w == 0 {
			require.LessOrEqual(t, e.wacht, 1-q)
			return
		}
		require.InEpsilon(t, 1-q, s.langer(c, e, w), 1e-9)
	})
}

func TestInversesAreInverse(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.Float64Range(0.01, 2000).Draw(t, "a")
		x := math.Exp(rapid.Float64Range(-12, -0.05).Draw(t, "ln x"))
		c := LeastPlaces(a, x)
		require.LessOrEqual(t, ErlangB(c, a), x)
		require.Greater(t, ErlangB(c-1, a), x)
		meest := GreatestLoad(c, x)
		require.GreaterOrEqual(t, meest, a*(1-1e-12))
		require.InEpsilon(t, x, ErlangB(c, meest), 1e-9)
		require.Equal(t, c, LeastPlaces(meest*(1-1e-9), x))
		require.Equal(t, c+1, LeastPlaces(meest*(1+1e-9), x))
	})
}

func TestWhatCannotBe(t *testing.T) {
	t.Parallel()
	for _, x := range []struct {
		c int
		a float64
	}{{-1, 1}, {1, -1}, {1, math.NaN()}, {1, math.Inf(1)}} {
		require.True(t, math.IsNaN(ErlangB(x.c, x.a)), "%v", x)
		require.True(t, math.IsNaN(ErlangC(x.c, x.a)), "%v", x)
		wacht, afhaken := ErlangA(x.c, x.a, 1)
		require.True(t, math.IsNaN(wacht) && math.IsNaN(afhaken), "%v", x)
	}
	for _, g := range []float64{-1, math.NaN()} {
		wacht, afhaken := ErlangA(1, 1, g)
		require.True(t, math.IsNaN(wacht) && math.IsNaN(afhaken))
	}
	require.Zero(t, LeastPlaces(-1, 0.1))
	require.Zero(t, LeastPlaces(math.NaN(), 0.1))
	require.Zero(t, LeastPlaces(1, 0))
	require.Zero(t, LeastPlaces(1, math.NaN()))
	require.Zero(t, LeastPlaces(1e7, 0.1))
	require.True(t, math.IsNaN(GreatestLoad(0, 0.1)))
	require.True(t, math.IsNaN(GreatestLoad(1, 0)))
	require.True(t, math.IsNaN(GreatestLoad(1, 1)))
	require.InDelta(t, 1, ErlangB(0, 5), 0)
	require.InDelta(t, 0, ErlangB(5, 0), 0)
	require.InDelta(t, 1, ErlangB(0, 0), 0)
	require.InDelta(t, 1, ErlangC(5, 5), 0) // as many as there are places is one too many
	require.Less(t, ErlangC(5, math.Nextafter(5, 0)), 1.0001)
	wacht, afhaken := ErlangA(0, 5, 2)
	require.InDelta(t, 1, wacht, 1e-15)
	require.InDelta(t, 1, afhaken, 1e-12)
	wacht, afhaken = ErlangA(5, 0, 2)
	require.Zero(t, wacht)
	require.Zero(t, afhaken)
	require.InDelta(t, 0, ErlangB(100_000, 1), 0) // less than the smallest number
}

// What is too small or too large for a number stays a number.
func TestExtremesStayNumbers(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom([]int{1, 2, 1000, 100_000, 1_000_000}).Draw(t, "c")
		a := math.Exp(rapid.Float64Range(-14, 13.8).Draw(t, "ln a"))
		g := math.Exp(rapid.Float64Range(-12, 7).Draw(t, "ln g"))
		s := stelsel{WachtrijMetAfhaken, a, g}
		e, _ := s.bij(c)
		for _, x := range []float64{ErlangB(c, a), ErlangC(c, a), e.wacht, e.afhaken, s.langer(c, e, 0.1), s.langer(c, e, 1e6)} {
			require.True(t, x >= 0 && x <= 1+1e-12, "%v", x)
		}
		require.False(t, math.IsNaN(e.rij) || math.IsInf(e.rij, 0))
		require.False(t, math.IsNaN(s.kwantiel(c, e, 0.9)))
	})
}

func TestNumbersAllocateNothing(t *testing.T) {
	require.Zero(t, testing.AllocsPerRun(20, func() {
		_ = ErlangB(145, 130) + ErlangC(145, 130) + GreatestLoad(145, 0.01) + float64(LeastPlaces(130, 0.01))
		_, _ = ErlangA(145, 150, 2)
		s := stelsel{WachtrijMetAfhaken, 150, 2}
		e, _ := s.bij(145)
		_ = s.langer(145, e, 0.2) + s.kwantiel(145, e, 0.9)
	}))
}

func BenchmarkErlangB(b *testing.B) {
	for naam, x := range map[string]struct {
		c int
		a float64
	}{"145": {145, 130}, "100000": {100_000, 99_000}} {
		b.Run(naam, func(b *testing.B) {
			for b.Loop() {
				_ = ErlangB(x.c, x.a)
			}
		})
	}
}

func BenchmarkErlangA(b *testing.B) {
	for naam, x := range map[string]struct {
		c int
		a float64
	}{"145": {145, 150}, "100000": {100_000, 101_000}} {
		b.Run(naam, func(b *testing.B) {
			for b.Loop() {
				_, _ = ErlangA(x.c, x.a, 2)
			}
		})
	}
}

func BenchmarkLeastPlaces(b *testing.B) {
	for naam, a := range map[string]float64{"130": 130, "100000": 100_000} {
		b.Run(naam, func(b *testing.B) {
			for b.Loop() {
				_ = LeastPlaces(a, 0.01)
			}
		})
	}
}

func BenchmarkGreatestLoad(b *testing.B) {
	for b.Loop() {
		_ = GreatestLoad(145, 0.01)
	}
}
