package simulatie

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// keten has every kind of draw in it.
func keten() Simulatievraag {
	n := 30
	return Simulatievraag{
		Begindatum: wmo.MustDatum("2025-01-01"), Jaren: 3, Aanloopjaren: 1, Replicaties: 5, Zaad: 7, Waaierstap: PerMaand,
		Vormen: []Zorgvorm{
			{
				Naam: "a", Plaatsen: &n, Begin: 25, Verblijf: Duur{Soort: Weibull, GemiddeldeDagen: getal(120), Vormgetal: getal(0.8)},
				Rij: &Rij{Geduld: &Duur{Soort: Exponentieel, GemiddeldeDagen: getal(60)}}, MaximumDagen: getal(365),
				Naar: []Vervolg{{Vorm: "b", Aandeel: 0.4}, {Bestemming: capacity.EigenWoning, Aandeel: 0.6, Woning: true}},
			},
			{
				Naam: "b", Begin: 10, Verblijf: Duur{Soort: Lognormaal, GemiddeldeDagen: getal(200), Variatie: getal(1.3)},
				BeginVerblijf: &Duur{Soort: Empirisch, Punten: []Duurpunt{{10, 0.3}, {100, 0.7}}},
				Naar:          []Vervolg{{Bestemming: capacity.EigenWoning, Aandeel: 1, Woning: true}},
			},
		},
		Instroom: []Toestroom{{Vorm: "a", PerJaar: []float64{110, 90, 80}, Seizoen: []float64{1.5, 1.5, 1.2, 1, 0.8, 0.6, 0.6, 0.6, 0.8, 1, 1.1, 1.3}}},
		Woningen: &Woningaanbod{Onbenut: Blijft, Gemeenten: []Woninggemeente{
			{Naam: "x", AandeelHerkomst: 0.7, PerMaand: []int{4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3}},
			{Naam: "y", AandeelHerkomst: 0.3, PerMaand: []int{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
		}},
		Schokken: []Marktschok{{Naam: "s", KansPerJaar: getal(0.3), Factor: 0.4}},
	}
}

// What is counted is the same to the last tick, and what is told to the last digit, on every
// processor: the sums stand here and are asked of each architecture that runs the tests.
func TestGoudenTikken(t *testing.T) {
	t.Parallel()
	q := keten()
	m := maakModel(&q)
	m.meeste = math.MaxInt64
	l, som := nieuweLoop(m), sha256.New()
	for r := range 200 {
		uit := make([]int64, m.cellen())
		require.NoError(t, l.speel(context.Background(), r, uit))
		for _, x := range uit {
			require.NoError(t, binary.Write(som, binary.LittleEndian, x))
		}
	}
	require.Equal(t, "fe4d1b7a703fa309edd8c5096db39bb5cf877d428d6e2607177e255b42e83028", hex.EncodeToString(som.Sum(nil)))

	b, err := SimulateFlows(q, wmo.PeilOp(q.Begindatum))
	require.NoError(t, err)
	data, err := json.Marshal(b)
	require.NoError(t, err)
	beeld := sha256.Sum256(data)
	require.Equal(t, "a7d8463dbe2b514fe3bbb41c057ff7e7f028db2b29c068c920b2fea0c3c5ecf4", hex.EncodeToString(beeld[:]))
}

// The logarithm and the exponential are those of package math to the last digit or two, and of
// known values: Γ(5) = 24 and Γ(1.5) = √π/2.
func TestArithmetic(t *testing.T) {
	t.Parallel()
	bron := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		x := math.Ldexp(bron.Float64()+1e-9, bron.IntN(60)-50)
		want := math.Log(x)
		require.InDelta(t, want, ln(x), 4e-16*(1+math.Abs(want)), x)
		y := 80 * (bron.Float64() - 0.5)
		require.InEpsilon(t, math.Exp(y), exp(y), 4e-16, y)
	}
	require.Zero(t, ln(1))
	require.Zero(t, exp(0)-1)
	require.InEpsilon(t, 24, exp(lnGamma(5)), 1e-13)
	require.InEpsilon(t, 0.886226925452758, exp(lnGamma(1.5)), 1e-13)
	require.Equal(t, int64(langsteDuur), tikken(1e300))
	require.Equal(t, int64(1), tikken(0))
}

// The exponential draw has the distribution it says: of a million, the shares below the deciles of
// the distribution are within four standard errors (0.0005 at most) of what they should be, and so
// are those far in the tail, beyond the last layer of the ziggurat: e^−7.69711747 = 0.000454.
func TestExponentialDraw(t *testing.T) {
	t.Parallel()
	const n = 1_000_000
	tv := toeval{rand.NewPCG(0, 0)}
	tv.zaai(3, 4, stroomLoop)
	grenzen := []float64{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99, 0.999}
	onder, staart, normaal, kwadraat := make([]int, len(grenzen)), 0, 0.0, 0.0
	for range n {
		x := tv.exponentieel()
		for i, p := range grenzen {
			if x < -math.Log1p(-p) {
				onder[i]++
			}
		}
		if x > 7.69711747013104972 {
			staart++
		}
		z := tv.normaal()
		normaal, kwadraat = normaal+z, kwadraat+z*z
	}
	for i, p := range grenzen {
		require.InDelta(t, p, float64(onder[i])/n, 4*math.Sqrt(p*(1-p)/n), p)
	}
	require.InDelta(t, 454.1, staart, 4*21.3)
	require.InDelta(t, 0, normaal/n, 4e-3)
	require.InDelta(t, 1, kwadraat/n, 4*math.Sqrt2*1e-3)
}
