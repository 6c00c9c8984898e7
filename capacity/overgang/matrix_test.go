package overgang

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func tempiVan(q [][]float64) matrix {
	m := nul(len(q))
	for i := range q {
		for j, x := range q[i] {
			m.zet(i, j, dub(x))
		}
	}
	return m
}

// gelijkeRijen compares a matrix with literal rows, each number with a relative margin.
func gelijkeRijen(t *testing.T, want [][]float64, m matrix, marge float64) {
	t.Helper()
	for i := range want {
		for j, x := range want[i] {
			require.InDelta(t, x, m.getal(i, j), marge*max(1e-7, x), "%d %d", i, j)
		}
	}
}

var (
	q1    = [][]float64{{0, 0.09125, 0, 0}, {0, 0, 0.15716, 0}, {0, 0, 0, 0.25982}, {0, 0, 0, 0}}
	kring = [][]float64{{0, 0.5, 0.25}, {0.125, 0, 1}, {2, 0.0625, 0}}
	stijf = [][]float64{{0, 1e6, 1e-6}, {1e6, 0, 0}, {0, 0, 0}}
)

// The literals are from testdata/matrix.py, with 50 digits; R's Matrix::expm (testdata/matrix.R) agrees
// in all of its own.
func TestLoopAsInMSM(t *testing.T) {
	t.Parallel()
	l := loopVan(tempiVan(q1), 1)
	gelijkeRijen(t, [][]float64{
		{0.91278948500096695, 0.080606475804007103, 0.0060566377826322181, 0.00054740141239372848},
		{0, 0.85456731710790275, 0.12763995952152815, 0.017792723370569103},
		{0, 0, 0.77119038758079611, 0.22880961241920389},
		{0, 0, 0, 1},
	}, l.kans, 1e-15)
	l = loopVan(tempiVan(q1), 10)
	gelijkeRijen(t, [][]float64{
		{0.40151917031416665, 0.26831818708831831, 0.13968753867876622, 0.19047510391874882},
		{0, 0.20771257622111393, 0.20407405904351216, 0.58821336473537391},
		{0, 0, 0.074407391050542806, 0.92559260894945719},
		{0, 0, 0, 1},
	}, l.kans, 1e-15)
	gelijkeRijen(t, [][]float64{
		{6.5586940239543381, 2.1008058195311469, 0.73310408713243331, 0.60739606938208169},
		{0, 5.0412791026907996, 2.2639264288175425, 2.6947944684916578},
		{0, 0, 3.5624378760274698, 6.4375621239725302},
		{0, 0, 0, 10},
	}, l.verblijf, 1e-15)
}

func TestLoopOfARing(t *testing.T) {
	t.Parallel()
	l := loopVan(tempiVan(kring), 2)
	gelijkeRijen(t, [][]float64{
		{0.56230847404769826, 0.25302440243069295, 0.18466712352160879},
		{0.51351618088797694, 0.27649643690069987, 0.20998738221132319},
		{0.57681682761226294, 0.23825425152835955, 0.18492892085937751},
	}, l.kans, 1e-15)
	gelijkeRijen(t, [][]float64{
		{1.3484798633424783, 0.38899834760559269, 0.26252178905192896},
		{0.62390953223937949, 0.94439072290865571, 0.4316997448519648},
		{1.0468544217394691, 0.29031120672223846, 0.66283437153829247},
	}, l.verblijf, 1e-15)
}

// A rate of a million beside one of a millionth: all digits stay, in the small numbers too.
func TestLoopOfExtremeRates(t *testing.T) {
	t.Parallel()
	l := loopVan(tempiVan(stijf), 3)
	gelijkeRijen(t, [][]float64{
		{0.4999992500003125, 0.4999992500005625, 1.4999991249998125e-6},
		{0.4999992500005625, 0.4999992500008125, 1.4999986250005625e-6},
		{0, 0, 1},
	}, l.kans, 1e-15)
	gelijkeRijen(t, [][]float64{
		{1.4999991249998125, 1.4999986250005625, 2.2499996249991719e-6},
		{1.4999986250005625, 1.4999991250013125, 2.2499981250005469e-6},
	}, l.verblijf, 1e-15)
	require.Less(t, l.fout, 1e-20)
}

// Of two states, there and back: P₁₂ = a/(a+b)·(1 − e^(−(a+b)t)), and ∫P₁₂ = a/(a+b)·(t − (1 − e^(−(a+b)t))/(a+b)).
func TestLoopOfTwoStates(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := math.Exp(rapid.Float64Range(-20, 15).Draw(t, "ln a"))
		b := math.Exp(rapid.Float64Range(-20, 15).Draw(t, "ln b"))
		tijd := math.Exp(rapid.Float64Range(-7, 7).Draw(t, "ln t"))
		l := loopVan(tempiVan([][]float64{{0, a}, {b, 0}}), tijd)
		weg := -math.Expm1(-(a + b) * tijd)
		require.InEpsilon(t, a/(a+b)*weg, l.kans.getal(0, 1), 1e-14)
		require.InEpsilon(t, b/(a+b)*weg, l.kans.getal(1, 0), 1e-14)
		if x := (a + b) * tijd; x > 0.1 { // under it the closed form itself loses digits
			require.InEpsilon(t, a/(a+b)*(tijd-weg/(a+b)), l.verblijf.getal(0, 1), 1e-12)
		}
	})
}

// Of three states one after another: with a ≠ b, P₁₂ = a/(b−a)·(e^(−at) − e^(−bt)).
func TestLoopOfThreeStates(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.Float64Range(0.01, 3).Draw(t, "a")
		b := a * rapid.Float64Range(1.5, 5).Draw(t, "b/a")
		tijd := rapid.Float64Range(0.01, 50).Draw(t, "t")
		l := loopVan(tempiVan([][]float64{{0, a, 0}, {0, 0, b}, {0, 0, 0}}), tijd)
		ea, eb := math.Exp(-a*tijd), math.Exp(-b*tijd)
		require.InDelta(t, ea, l.kans.getal(0, 0), 1e-15)
		require.InDelta(t, a/(b-a)*(ea-eb), l.kans.getal(0, 1), 1e-14)
		require.InDelta(t, -(b*math.Expm1(-a*tijd)-a*math.Expm1(-b*tijd))/(b-a), l.kans.getal(0, 2), 1e-14)
		require.InDelta(t, -math.Expm1(-a*tijd)/a, l.verblijf.getal(0, 0), 1e-13*tijd)
	})
}

func eenProces(t *rapid.T) (matrix, int) {
	n := rapid.IntRange(1, 6).Draw(t, "n")
	m := nul(n)
	for i := range n {
		if rapid.IntRange(0, 4).Draw(t, "absorberend") == 0 {
			continue
		}
		for j := range n {
			if i != j && rapid.Bool().Draw(t, "gaat") {
				m.zet(i, j, dub(math.Exp(rapid.Float64Range(-12, 8).Draw(t, "ln q"))))
			}
		}
	}
	return m, n
}

// Whatever the rates: no probability is below nought, a row is one, a stay is the whole time, and the
// way over s + t is that over s and then over t.
func TestLoopProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		q, n := eenProces(t)
		s := math.Exp(rapid.Float64Range(-6, 6).Draw(t, "ln s"))
		u := math.Exp(rapid.Float64Range(-6, 6).Draw(t, "ln t"))
		een, twee, samen := loopVan(q, s), loopVan(q, u), loopVan(q, s+u)
		na, verder := nul(n), nul(n)
		na.maalIn(een.kans, twee.kans)
		verder.maalIn(een.kans, twee.verblijf)
		for i := range n {
			require.InDelta(t, 1, samen.kans.som(i).hoog, 2*samen.fout+1e-25)
			require.InEpsilon(t, s+u, samen.verblijf.som(i).hoog, 2*samen.foutVerblijf+1e-15)
			for j := range n {
				require.GreaterOrEqual(t, samen.kans.getal(i, j), 0.0)
				require.GreaterOrEqual(t, samen.verblijf.getal(i, j), 0.0)
				// s + u is rounded, by up to half its last digit: that moves a chance no more than q·10⁻¹⁶·(s + u)
				require.InDelta(t, na.getal(i, j), samen.kans.getal(i, j), 1e-14+samen.fout)
				require.InDelta(t, een.verblijf.getal(i, j)+verder.getal(i, j), samen.verblijf.getal(i, j), 1e-14*(s+u))
			}
		}
		// Twice the rates in half the time is the same; the stay is half.
		dubbelSnel := q.kopie()
		for i, x := range dubbelSnel.el {
			dubbelSnel.el[i] = dubbel{2 * x.hoog, 2 * x.laag}
		}
		snel := loopVan(dubbelSnel, s/2)
		for i := range een.kans.el {
			require.InDelta(t, een.kans.el[i].hoog, snel.kans.el[i].hoog, 0)
			require.InDelta(t, een.verblijf.el[i].hoog/2, snel.verblijf.el[i].hoog, 0)
		}
	})
}

// The bound holds: against the same series in numbers of 400 bits, without scaling.
func TestErrorBoundHolds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 4).Draw(t, "n")
		q := nul(n)
		for i := range n {
			for j := range n {
				if i != j {
					q.zet(i, j, dub(rapid.Float64Range(0, 8).Draw(t, "q")))
				}
			}
		}
		tijd := rapid.Float64Range(0.01, 2).Draw(t, "t")
		l, exact := loopVan(q, tijd), grootLoop(q, tijd)
		for i := range n {
			af := new(big.Float).SetPrec(400)
			for j := range n {
				x := l.kans.op(i, j)
				d := groot(x.hoog)
				d.Add(d, groot(x.laag)).Sub(d, exact[i*n+j])
				af.Add(af, d.Abs(d))
			}
			got, _ := af.Float64()
			require.LessOrEqual(t, got, l.fout)
		}
		require.Less(t, l.fout, 1e-24) // and is not so wide that it says nothing
	})
}

func groot(x float64) *big.Float { return new(big.Float).SetPrec(400).SetFloat64(x) }

// grootLoop is Σ (tQ)^k/k! as it stands, which for numbers of 400 bits is good enough.
func grootLoop(q matrix, t float64) []*big.Float {
	n := q.n
	a, term, som := make([]*big.Float, n*n), make([]*big.Float, n*n), make([]*big.Float, n*n)
	for i := range n {
		diag := groot(0)
		for j := range n {
			x := groot(q.getal(i, j))
			a[i*n+j] = x.Mul(x, groot(t))
			term[i*n+j], som[i*n+j] = groot(0), groot(0)
			if i != j {
				diag.Sub(diag, a[i*n+j])
			}
		}
		a[i*n+i] = diag
		term[i*n+i], som[i*n+i] = groot(1), groot(1)
	}
	for k := 1; k < 400; k++ {
		nieuw := make([]*big.Float, n*n)
		for i := range n {
			for j := range n {
				x := groot(0)
				for m := range n {
					x.Add(x, groot(0).Mul(term[i*n+m], a[m*n+j]))
				}
				nieuw[i*n+j] = x.Quo(x, groot(float64(k)))
				som[i*n+j].Add(som[i*n+j], x)
			}
		}
		term = nieuw
	}
	return som
}

func TestLoopOfNothing(t *testing.T) {
	t.Parallel()
	l := loopVan(nul(2), 7)
	gelijkeRijen(t, [][]float64{{1, 0}, {0, 1}}, l.kans, 0)
	gelijkeRijen(t, [][]float64{{7, 0}, {0, 7}}, l.verblijf, 0)
	l = loopVan(tempiVan(kring), 0)
	gelijkeRijen(t, [][]float64{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, l.kans, 0)
	require.Zero(t, l.verblijf.getal(0, 0))
	// After ever so long all is absorbed.
	require.InDelta(t, 1, loopVan(tempiVan(q1), 1e12).kans.getal(0, 3), 1e-15)
	// And a ring is in equilibrium: π·Q = 0 with π = (136, 66, 49)/251 … by solving the three balances.
	// 0.75·x = 0.125·y + 2·z, 1.125·y = 0.5·x + 0.0625·z, x + y + z = 1.
	// With z = 1: x = (2 + 0.125·y)/0.75, so 1.125·y = 4/3 + y/12 + 1/16, y = (67/48)/(25/24) = 1.34, x = 2.89.
	l = loopVan(tempiVan(kring), 1e9)
	gelijkeRijen(t, [][]float64{{2.89 / 5.23, 1.34 / 5.23, 1 / 5.23}}, l.kans, 1e-15)
}

// Two numbers that share no digits are kept apart.
func TestDubbelKeepsTwiceTheDigits(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		trek := func(naam string) dubbel {
			x := rapid.Float64Range(1e-3, 1e3).Draw(t, naam)
			return tweeSom(x, x*0x1p-54*rapid.Float64Range(-1, 1).Draw(t, naam+" laag"))
		}
		a, b := trek("a"), trek("b")
		exact := func(x dubbel) *big.Float { return groot(x.hoog).Add(groot(x.hoog), groot(x.laag)) }
		dicht := func(want *big.Float, got dubbel) {
			d := groot(0).Sub(want, exact(got))
			d.Quo(d, want)
			f, _ := d.Float64()
			require.LessOrEqual(t, math.Abs(f), maxFout)
		}
		dicht(groot(0).Add(exact(a), exact(b)), a.plus(b))
		dicht(groot(0).Mul(exact(a), exact(b)), a.maal(b))
		dicht(groot(0).Quo(exact(a), exact(b)), a.door(b))
	})
}

// Absorption from a gambler's walk on 0..4 with equal chances: from k the right end with chance k/4, and
// k·(4 − k) steps.
func TestWhereItEnds(t *testing.T) {
	t.Parallel()
	q := nul(5)
	for i := 1; i < 4; i++ {
		q.zet(i, i-1, dub(0.5))
		q.zet(i, i+1, dub(0.5))
	}
	einde := []bool{true, false, false, false, true}
	rechts := make([][]dubbel, 5)
	for i := range rechts {
		rechts[i] = []dubbel{q.op(i, 4), dub(1)}
	}
	y := vanaf(q, zeker(q, einde), rechts)
	for i := 1; i < 4; i++ {
		require.InDelta(t, float64(i)/4, y[i][0].hoog, 0)
		require.InDelta(t, float64(i*(4-i)), y[i][1].hoog, 1e-15)
	}
	require.Nil(t, y[0])
	require.Nil(t, y[4])
}

// A state from which somebody may be caught elsewhere is not certain to reach the end.
func TestWhatIsCertain(t *testing.T) {
	t.Parallel()
	q := tempiVan([][]float64{
		{0, 1, 1, 0, 0}, // to the end, or into the trap
		{0, 0, 0, 0, 1}, // to the end
		{0, 0, 0, 1, 0}, // the trap
		{0, 0, 1, 0, 0},
		{0, 0, 0, 0, 0}, // the end
	})
	einde := []bool{false, false, false, false, true}
	require.Equal(t, []bool{true, true, false, false, true}, bereikt(q, einde))
	require.Equal(t, []bool{false, true, false, false, false}, zeker(q, einde))
}

func BenchmarkLoop(b *testing.B) {
	m, n := nul(9), 9
	for i := range 3 {
		for j := range n {
			if i != j {
				m.zet(i, j, dub(0.1+float64(i+j)/20))
			}
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		loopVan(m, 1)
	}
}
