package verblijfsduur_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
)

// nauw is noise of a few roundings.
const nauw = 1e-14

func curve(t *testing.T, w verblijfsduur.Waarnemingen) verblijfsduur.Curve {
	t.Helper()
	c, err := verblijfsduur.EstimateSurvival(w, verblijfsduur.Vanzelf)
	require.NoError(t, err)
	return c
}

func oorzaken(t *testing.T, w verblijfsduur.Waarnemingen) verblijfsduur.Oorzaakcurven {
	t.Helper()
	o, err := verblijfsduur.EstimateCauses(w, 0, verblijfsduur.Vanzelf)
	require.NoError(t, err)
	return o
}

func gehandhaafd() verblijfsduur.Waarnemingen {
	return verblijfsduur.Waarnemingen{
		Duur:   []float64{9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161},
		Afloop: []int{1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0},
	}
}

// K-1: the AML data of R's survival, tests/doaml.Rout.save, with its four digits.
func TestAMLGehandhaafd(t *testing.T) {
	t.Parallel()
	c := curve(t, gehandhaafd())
	tijden := []float64{9, 13, 18, 23, 31, 34, 48}
	blijft := []float64{10. / 11, 9. / 11, 63. / 88, 27. / 44, 27. / 55, 81. / 220, 81. / 440}
	fout := []float64{0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535}
	for i, tijd := range tijden {
		s := c.Op(tijd)
		require.InDelta(t, blijft[i], s.Aandeel, nauw)
		require.InDelta(t, fout[i], s.Fout, 5e-5)
	}
	i := c.Op(9).Interval(verblijfsduur.Log, 0.95)
	require.InDelta(t, 0.7541, i.Onder, 5e-5)
	require.InDelta(t, 1, i.Boven, 0)
	i = c.Op(48).Interval(verblijfsduur.Log, 0.95)
	require.InDelta(t, 0.0359, i.Onder, 5e-5)
	require.InDelta(t, 0.944, i.Boven, 5e-4)
	m := c.Kwantiel(0.5, verblijfsduur.Log, 0.95)
	require.InDelta(t, 31, m.Waarde, 0)
	require.InDelta(t, 18, m.Onder, 0)
	require.True(t, math.IsNaN(m.Boven), "R: NA")
	require.InDelta(t, 161, c.Laatste(), 0)
	require.Equal(t, verblijfsduur.Trede{Aandeel: 1}, c.Op(8.99))
	require.Zero(t, verblijfsduur.Curve{}.Laatste())
}

// K-1: against the other arm R says 3.4 on 1 degree of freedom, p 0.07, expected 10.69 and 7.31.
func TestAMLLogrank(t *testing.T) {
	t.Parallel()
	w := gehandhaafd()
	w.Duur = append(w.Duur, 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45)
	w.Afloop = append(w.Afloop, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1)
	groep := make([]int, 23)
	for i := 11; i < 23; i++ {
		groep[i] = 1
	}
	toets, err := verblijfsduur.CompareGroups(w, groep, nil)
	require.NoError(t, err)
	require.Equal(t, []float64{7, 11}, toets.Waargenomen)
	require.InDelta(t, 10.69, toets.Verwacht[0], 5e-3)
	require.InDelta(t, 7.31, toets.Verwacht[1], 5e-3)
	require.InDelta(t, 3.4, toets.Chi2, 5e-2)
	require.InDelta(t, 0.07, toets.P, 5e-3)
	require.Equal(t, 1, toets.Vrijheidsgraden)
}

// K-2: Gehan's 6-MP; the fractions by hand.
func TestGehan(t *testing.T) {
	t.Parallel()
	c := curve(t, verblijfsduur.Waarnemingen{
		Duur:   []float64{6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35},
		Afloop: []int{1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0},
	})
	tijden := []float64{6, 7, 10, 13, 16, 22, 23}
	blijft := []float64{6. / 7, 96. / 119, 64. / 85, 176. / 255, 32. / 51, 64. / 119, 160. / 357}
	fout := []float64{0.07636, 0.08694, 0.09635, 0.10681, 0.11405, 0.12823, 0.13459}
	for i, tijd := range tijden {
		require.InDelta(t, blijft[i], c.Op(tijd).Aandeel, nauw)
		require.InDelta(t, fout[i], c.Op(tijd).Fout, 5e-6)
	}
	require.InDelta(t, 23, c.Kwantiel(0.5, verblijfsduur.Log, 0.95).Waarde, 0)
	require.InDelta(t, 23.28739, c.BeperktGemiddelde(35).Waarde, 5e-6)
	require.InDelta(t, 3, c.BeperktGemiddelde(3).Waarde, 0, "nobody left before")
	require.Zero(t, c.BeperktGemiddelde(3).Fout)
}

// K-2: all of the placebo group are seen to leave, so the restricted mean is the mean, 26/3.
func TestGehanPlacebo(t *testing.T) {
	t.Parallel()
	w := verblijfsduur.Waarnemingen{
		Duur:   []float64{1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23},
		Afloop: []int{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
	}
	c := curve(t, w)
	require.InDelta(t, 8, c.Kwantiel(0.5, verblijfsduur.Log, 0.95).Waarde, 0)
	m := c.BeperktGemiddelde(23)
	require.InDelta(t, 26./3, m.Waarde, 1e-13)
	require.Zero(t, c.Op(23).Aandeel)
	// Its variance is then that of a mean: Σ(x − 26/3)²/21². Σx² = 2414, by hand.
	require.InDelta(t, math.Sqrt(2414./21-26.*26/9)/math.Sqrt(21), m.Fout, 1e-13)
	i := m.Interval(0.95)
	require.InDelta(t, 26./3-1.959963984540054*m.Fout, i.Onder, 1e-12)
	require.InDelta(t, 26./3+1.959963984540054*m.Fout, i.Boven, 1e-12)
}

// K-3: lifelines, tests/test_estimation.py, with the variance of SAS and its interval.
func TestLifelinesEnSAS(t *testing.T) {
	t.Parallel()
	o := oorzaken(t, verblijfsduur.Waarnemingen{Duur: []float64{1, 2, 3, 4, 5, 6}, Afloop: []int{0, 1, 1, 2, 2, 0}})
	een := []float64{0, 0.2, 0.4, 0.4, 0.4, 0.4}
	twee := []float64{0, 0, 0, 0.2, 0.4, 0.4}
	blijft := []float64{1, 4. / 5, 3. / 5, 2. / 5, 1. / 5, 1. / 5}
	sas := []float64{0, 0, 0, 0.032, 0.048, 0.048}
	for j := range blijft {
		require.InDelta(t, blijft[j], o.Blijft[j].Aandeel, nauw)
		require.InDelta(t, een[j], o.Oorzaken[0][j].Aandeel, nauw)
		require.InDelta(t, twee[j], o.Oorzaken[1][j].Aandeel, nauw)
		require.InDelta(t, sas[j], o.Oorzaken[1][j].Fout*o.Oorzaken[1][j].Fout, nauw)
	}
	i := o.Oorzaken[1][3].Interval(verblijfsduur.LogLog, 0.95)
	require.InDelta(t, 0.00836904, i.Onder, 5e-9)
	require.InDelta(t, 0.58185303, i.Boven, 5e-9)
	i = o.Oorzaken[1][5].Interval(verblijfsduur.LogLog, 0.95)
	require.InDelta(t, 0.05197575, i.Onder, 5e-9)
	require.InDelta(t, 0.75281579, i.Boven, 5e-9)
}

// K-4: competing causes with ties, the data of survival's test of finegray; fractions by hand.
func TestConcurrerendMetGelijkeTijden(t *testing.T) {
	t.Parallel()
	o := oorzaken(t, verblijfsduur.Waarnemingen{
		Duur:   []float64{1, 2, 3, 4, 4, 4, 5, 5, 6, 8, 8, 9, 10, 12},
		Afloop: []int{1, 2, 0, 1, 0, 0, 2, 1, 0, 0, 2, 0, 1, 0},
	})
	een := map[float64]float64{1: 1. / 14, 2: 1. / 14, 4: 23. / 154, 5: 19. / 77, 8: 19. / 77, 10: 37. / 77, 12: 37. / 77}
	twee := map[float64]float64{1: 0, 2: 1. / 14, 4: 1. / 14, 5: 13. / 77, 8: 2. / 7, 12: 2. / 7}
	for j, s := range o.Blijft {
		if f, ok := een[s.Tijd]; ok {
			require.InDelta(t, f, o.Oorzaken[0][j].Aandeel, nauw, s.Tijd)
		}
		if f, ok := twee[s.Tijd]; ok {
			require.InDelta(t, f, o.Oorzaken[1][j].Aandeel, nauw, s.Tijd)
		}
	}
}

// willekeurig draws spells with ties, late entry, up to three causes and whole weights.
func willekeurig(t *rapid.T) verblijfsduur.Waarnemingen {
	n := rapid.IntRange(1, 60).Draw(t, "n")
	var w verblijfsduur.Waarnemingen
	deel := rapid.SampledFrom([]float64{1, 7, 30.4375}).Draw(t, "eenheid") // whole times are counted, others sorted
	for range n {
		d := rapid.IntRange(0, 20).Draw(t, "duur")
		e := max(0, rapid.IntRange(-20, 20).Draw(t, "intrede"))
		if e >= d {
			e = 0
		}
		w.Duur = append(w.Duur, float64(d)/deel)
		w.Intrede = append(w.Intrede, float64(e)/deel)
		w.Afloop = append(w.Afloop, rapid.IntRange(0, 3).Draw(t, "afloop"))
		w.Gewicht = append(w.Gewicht, float64(rapid.IntRange(1, 3).Draw(t, "gewicht")))
	}
	return w
}

func TestAandelenTellenOpTotEen(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		w := willekeurig(t)
		o, err := verblijfsduur.EstimateCauses(w, 4, verblijfsduur.Vanzelf)
		require.NoError(t, err)
		require.Len(t, o.Oorzaken, 4)
		vorige := make([]float64, 4)
		for j, s := range o.Blijft {
			som := s.Aandeel
			for k, f := range o.Oorzaken {
				require.GreaterOrEqual(t, f[j].Aandeel, vorige[k], "a share that left does not come back")
				require.GreaterOrEqual(t, f[j].Fout, 0.0)
				vorige[k] = f[j].Aandeel
				som += f[j].Aandeel
			}
			require.InDelta(t, 1, som, 1e-12)
			require.GreaterOrEqual(t, s.Aandeel, 0.0)
			require.LessOrEqual(t, s.Vertrokken+s.Gecensureerd, s.InBeeld)
		}
		require.Zero(t, vorige[3], "nobody left for a cause that nobody has")
	})
}

// With one cause what left is what is not there, and so is its variance.
func TestEenOorzaakIsDeRestVanKaplanMeier(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		w := willekeurig(t)
		for i := range w.Afloop {
			w.Afloop[i] = min(w.Afloop[i], 1)
		}
		for _, v := range []verblijfsduur.Variantie{verblijfsduur.Greenwood, verblijfsduur.Jackknife} {
			o, err := verblijfsduur.EstimateCauses(w, 1, v)
			require.NoError(t, err)
			for j, s := range o.Blijft {
				require.InDelta(t, 1-s.Aandeel, o.Oorzaken[0][j].Aandeel, 1e-12)
				if s.Aandeel > 0 {
					require.InDelta(t, s.Fout, o.Oorzaken[0][j].Fout, 1e-6)
				}
			}
		}
	})
}

// A weight of so many is so many equal rows, to the last bit.
func TestGewichtIsHerhaling(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		w := willekeurig(t)
		var los verblijfsduur.Waarnemingen
		groep, losseGroep := make([]int, len(w.Duur)), []int(nil)
		for i, g := range w.Gewicht {
			groep[i] = i % 2
			for range int(g) {
				los.Duur, los.Afloop, los.Intrede = append(los.Duur, w.Duur[i]), append(los.Afloop, w.Afloop[i]), append(los.Intrede, w.Intrede[i])
				losseGroep = append(losseGroep, i%2)
			}
		}
		zelfde(t, w, los)
		if len(groep) > 1 {
			samen, err := verblijfsduur.CompareGroups(w, groep, nil)
			require.NoError(t, err)
			apart, err := verblijfsduur.CompareGroups(los, losseGroep, nil)
			require.NoError(t, err)
			require.Equal(t, samen, apart)
		}
	})
}

// zelfde wants two lists of spells to give the same curves, to the last bit.
func zelfde(t *rapid.T, a, b verblijfsduur.Waarnemingen) {
	oa, err := verblijfsduur.EstimateCauses(a, 3, verblijfsduur.Vanzelf)
	require.NoError(t, err)
	ob, err := verblijfsduur.EstimateCauses(b, 3, verblijfsduur.Vanzelf)
	require.NoError(t, err)
	gelijk(t, oa, ob)
}

func gelijk(t *rapid.T, a, b verblijfsduur.Oorzaakcurven) {
	require.Equal(t, a.Oorzaken, b.Oorzaken)
	require.Len(t, b.Blijft, len(a.Blijft))
	for j := range a.Blijft {
		x, y := a.Blijft[j], b.Blijft[j]
		require.Equal(t, math.IsNaN(x.Fout), math.IsNaN(y.Fout))
		if math.IsNaN(x.Fout) {
			x.Fout, y.Fout = 0, 0
		}
		require.Equal(t, x, y)
	}
}

// Cutting a spell in two, the second part entering where the first went out of view, changes
// only where somebody is seen to go out of view.
func TestKnippenVerandertNiets(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		w := willekeurig(t)
		kop := rapid.IntRange(0, len(w.Duur)-1).Draw(t, "rij")
		a, err := verblijfsduur.EstimateCauses(w, 3, verblijfsduur.Greenwood)
		require.NoError(t, err)
		// At a time that is in use already, so that the steps stay the same.
		bij := rapid.SampledFrom(w.Duur).Draw(t, "bij")
		if bij <= w.Intrede[kop] || bij >= w.Duur[kop] || bij == 0 {
			t.Skip("no cut inside the spell")
		}
		w.Duur, w.Afloop = append(w.Duur, w.Duur[kop]), append(w.Afloop, w.Afloop[kop])
		w.Intrede, w.Gewicht = append(w.Intrede, bij), append(w.Gewicht, w.Gewicht[kop])
		w.Duur[kop], w.Afloop[kop] = bij, 0
		b, err := verblijfsduur.EstimateCauses(w, 3, verblijfsduur.Greenwood)
		require.NoError(t, err)
		for j := range b.Blijft {
			if b.Blijft[j].Tijd == bij {
				b.Blijft[j].Gecensureerd -= w.Gewicht[kop]
			}
		}
		gelijk(t, a, b)
	})
}

// The order of rows changes nothing, to the last bit, with broken weights too.
func TestVolgordeDoetErNietToe(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		w := willekeurig(t)
		if rapid.Bool().Draw(t, "gebroken") {
			for i := range w.Gewicht {
				w.Gewicht[i] /= rapid.SampledFrom([]float64{3, 7, 10}).Draw(t, "deler")
			}
		}
		volgorde := rapid.Permutation(nummers(len(w.Duur))).Draw(t, "volgorde")
		var x verblijfsduur.Waarnemingen
		for _, i := range volgorde {
			x.Duur, x.Afloop = append(x.Duur, w.Duur[i]), append(x.Afloop, w.Afloop[i])
			x.Intrede, x.Gewicht = append(x.Intrede, w.Intrede[i]), append(x.Gewicht, w.Gewicht[i])
		}
		zelfde(t, w, x)
		a, err := verblijfsduur.EstimateCauses(w, 3, verblijfsduur.Jackknife)
		require.NoError(t, err)
		b, err := verblijfsduur.EstimateCauses(x, 3, verblijfsduur.Jackknife)
		require.NoError(t, err)
		gelijk(t, a, b)
	})
}

func nummers(n int) []int {
	uit := make([]int, n)
	for i := range uit {
		uit[i] = i
	}
	return uit
}

// Whole times are counted in boxes and others sorted; both give the same, to the last bit.
func TestTellenIsSorteren(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		w := willekeurig(t)
		for i := range w.Duur { // whole, at last
			w.Duur[i], w.Intrede[i] = math.Floor(w.Duur[i]), math.Floor(w.Intrede[i])
			if w.Intrede[i] >= w.Duur[i] {
				w.Intrede[i] = 0
			}
		}
		half := w
		half.Duur, half.Intrede = nil, nil
		for i := range w.Duur { // halves are exact
			half.Duur, half.Intrede = append(half.Duur, w.Duur[i]/2), append(half.Intrede, w.Intrede[i]/2)
		}
		a, err := verblijfsduur.EstimateCauses(w, 3, verblijfsduur.Vanzelf)
		require.NoError(t, err)
		b, err := verblijfsduur.EstimateCauses(half, 3, verblijfsduur.Vanzelf)
		require.NoError(t, err)
		for j := range b.Blijft {
			b.Blijft[j].Tijd *= 2
		}
		gelijk(t, a, b)
	})
}

// Whoever goes out of view when somebody leaves, was still at risk: a little later is the same.
func TestCensureringNaVertrek(t *testing.T) {
	t.Parallel()
	a := curve(t, verblijfsduur.Waarnemingen{Duur: []float64{2, 2, 5}, Afloop: []int{1, 0, 1}})
	b := curve(t, verblijfsduur.Waarnemingen{Duur: []float64{2, 3, 5}, Afloop: []int{1, 0, 1}})
	eerder := curve(t, verblijfsduur.Waarnemingen{Duur: []float64{2, 1, 5}, Afloop: []int{1, 0, 1}})
	require.InDelta(t, 2./3, a.Op(2).Aandeel, nauw)
	require.InDelta(t, a.Op(2).Aandeel, b.Op(2).Aandeel, 0)
	require.InDelta(t, 0.5, eerder.Op(2).Aandeel, nauw)
}

func TestWatNietKan(t *testing.T) {
	t.Parallel()
	nan, oneindig := math.NaN(), math.Inf(1)
	for naam, c := range map[string]struct {
		w        verblijfsduur.Waarnemingen
		code     string
		plaatsen []string
	}{
		"leeg":             {verblijfsduur.Waarnemingen{}, "DOC-AANTAL", []string{""}},
		"niet even lang":   {verblijfsduur.Waarnemingen{Duur: []float64{1, 2}, Afloop: []int{1}}, "DOC-AANTAL", []string{""}},
		"NaN":              {verblijfsduur.Waarnemingen{Duur: []float64{1, nan}, Afloop: []int{1, 1}}, "DOC-BEREIK", []string{"/duur/1"}},
		"oneindig":         {verblijfsduur.Waarnemingen{Duur: []float64{oneindig}, Afloop: []int{1}}, "DOC-BEREIK", []string{"/duur/0"}},
		"negatief":         {verblijfsduur.Waarnemingen{Duur: []float64{-1}, Afloop: []int{1}}, "DOC-BEREIK", []string{"/duur/0"}},
		"afloop negatief":  {verblijfsduur.Waarnemingen{Duur: []float64{1}, Afloop: []int{-1}}, "DOC-BEREIK", []string{"/afloop/0"}},
		"afloop te hoog":   {verblijfsduur.Waarnemingen{Duur: []float64{1}, Afloop: []int{1001}}, "DOC-BEREIK", []string{"/afloop/0"}},
		"intrede NaN":      {verblijfsduur.Waarnemingen{Duur: []float64{1}, Afloop: []int{1}, Intrede: []float64{nan}}, "DOC-BEREIK", []string{"/intrede/0"}},
		"intrede negatief": {verblijfsduur.Waarnemingen{Duur: []float64{1}, Afloop: []int{1}, Intrede: []float64{-1}}, "DOC-BEREIK", []string{"/intrede/0"}},
		"intrede op einde": {verblijfsduur.Waarnemingen{Duur: []float64{1}, Afloop: []int{1}, Intrede: []float64{1}}, "CAP-DUUR-INTREDE", []string{"/intrede/0"}},
		"intrede na einde": {verblijfsduur.Waarnemingen{Duur: []float64{1}, Afloop: []int{1}, Intrede: []float64{2}}, "CAP-DUUR-INTREDE", []string{"/intrede/0"}},
		"intrede op ruis":  {verblijfsduur.Waarnemingen{Duur: []float64{0.30000000000000004, 1}, Afloop: []int{1, 1}, Intrede: []float64{.3, 0}}, "CAP-DUUR-INTREDE", []string{"/intrede"}},
		"gewicht nul":      {verblijfsduur.Waarnemingen{Duur: []float64{1}, Afloop: []int{1}, Gewicht: []float64{0}}, "DOC-BEREIK", []string{"/gewicht/0"}},
		"gewicht NaN":      {verblijfsduur.Waarnemingen{Duur: []float64{1}, Afloop: []int{1}, Gewicht: []float64{nan}}, "DOC-BEREIK", []string{"/gewicht/0"}},
		"gewicht te groot": {verblijfsduur.Waarnemingen{Duur: []float64{1}, Afloop: []int{1}, Gewicht: []float64{2e9}}, "DOC-BEREIK", []string{"/gewicht/0"}},
	} {
		_, err := verblijfsduur.EstimateSurvival(c.w, verblijfsduur.Vanzelf)
		weigert(t, naam, err, c.code, c.plaatsen...)
		_, err = verblijfsduur.EstimateCauses(c.w, 1, verblijfsduur.Vanzelf)
		weigert(t, naam, err, c.code, c.plaatsen...)
		_, err = verblijfsduur.CompareGroups(c.w, make([]int, len(c.w.Duur)), nil)
		if naam != "intrede op ruis" { // there are not two groups
			weigert(t, naam, err, c.code, c.plaatsen...)
		}
	}
}

func weigert(t *testing.T, naam string, err error, code string, plaatsen ...string) {
	t.Helper()
	var bs wmo.Bevindingen
	require.ErrorAs(t, err, &bs, naam)
	require.Equal(t, []string{code}, bs.Codes(), naam)
	require.Equal(t, plaatsen, bs[0].Plaats, naam)
}

// A million bad rows are one finding, with the first of them.
func TestVeelFouteRijen(t *testing.T) {
	t.Parallel()
	w := verblijfsduur.Waarnemingen{Duur: make([]float64, 1000), Afloop: make([]int, 1000)}
	for i := range w.Duur {
		w.Duur[i] = -1
	}
	_, err := verblijfsduur.EstimateSurvival(w, verblijfsduur.Vanzelf)
	var bs wmo.Bevindingen
	require.ErrorAs(t, err, &bs)
	require.Len(t, bs, 1)
	require.Len(t, bs[0].Plaats, 20)
	require.Contains(t, bs[0].Bericht, "1000 keer")
}

func TestGroepenDieNietTeVergelijkenZijn(t *testing.T) {
	t.Parallel()
	w := verblijfsduur.Waarnemingen{Duur: []float64{1, 2}, Afloop: []int{1, 1}}
	half := w
	half.Gewicht = []float64{0.5, 1}
	for _, c := range []struct {
		w              verblijfsduur.Waarnemingen
		groep, stratum []int
		code, plaats   string
	}{
		{w, []int{0}, nil, "DOC-AANTAL", "/groep"},
		{w, []int{0, 1}, []int{0}, "DOC-AANTAL", "/groep"},
		{w, []int{0, 0}, nil, "DOC-AANTAL", "/groep"},
		{w, []int{-1, 1}, nil, "DOC-BEREIK", "/groep"},
		{w, []int{0, 1}, []int{-1, 0}, "DOC-BEREIK", "/groep"},
		{w, []int{0, 1}, []int{0, 2}, "DOC-BEREIK", "/groep"},
		{w, []int{0, 200}, nil, "DOC-AANTAL", "/groep"},
		{half, []int{0, 1}, nil, "DOC-BEREIK", "/gewicht"},
	} {
		_, err := verblijfsduur.CompareGroups(c.w, c.groep, c.stratum)
		weigert(t, c.code, err, c.code, c.plaats)
	}
	// A group that was never at risk when somebody left says nothing, and is no degree of freedom.
	toets, err := verblijfsduur.CompareGroups(verblijfsduur.Waarnemingen{
		Duur: []float64{1, 5, 6, 5, 6}, Afloop: []int{0, 1, 1, 1, 0},
	}, []int{0, 1, 1, 2, 2}, nil)
	require.NoError(t, err)
	require.Equal(t, 1, toets.Vrijheidsgraden)
	// Nobody left at all.
	toets, err = verblijfsduur.CompareGroups(verblijfsduur.Waarnemingen{Duur: []float64{1, 5}, Afloop: []int{0, 0}}, []int{0, 1}, nil)
	require.NoError(t, err)
	require.Zero(t, toets.Chi2)
	require.InDelta(t, 1, toets.P, 0)
	require.Zero(t, toets.Vrijheidsgraden)
	// All leave at once: the groups cannot differ.
	toets, err = verblijfsduur.CompareGroups(verblijfsduur.Waarnemingen{Duur: []float64{5, 5, 5}, Afloop: []int{1, 1, 1}}, []int{0, 1, 1}, nil)
	require.NoError(t, err)
	require.Zero(t, toets.Chi2)
	require.Zero(t, toets.Vrijheidsgraden)
	require.InDelta(t, 1, toets.P, 0)
}
