package verdeelsleutel

import (
	"cmp"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// gehele turns whole numbers into weights.
func gehele(ws ...int64) []*big.Int {
	gs := make([]*big.Int, len(ws))
	for i, w := range ws {
		gs[i] = big.NewInt(w)
	}
	return gs
}

// lijstvolgorde settles every tie for who stands first.
func lijstvolgorde(n int) []int {
	rang := make([]int, n)
	for i := range rang {
		rang[i] = i
	}
	return rang
}

func somVanDelen(delen []int64) int64 {
	som := int64(0)
	for _, d := range delen {
		som += d
	}
	return som
}

func elkeMethode(delen ...int64) map[Deelmethode][]int64 {
	m := map[Deelmethode][]int64{}
	for _, methode := range alleDeelmethoden() {
		m[methode] = delen
	}
	return m
}

func TestSplitReferenties(t *testing.T) {
	alabama := []int64{21878, 9713, 4167, 3252, 1065}
	balinskiYoung := []int64{5117, 4400, 162, 161, 160}
	sleutel := []int64{160, 84, 34, 32, 30, 26, 30} // D14, synthetic
	for _, c := range []struct {
		naam      string
		totaal    int64
		gewichten []int64
		want      map[Deelmethode][]int64
	}{
		{"A-1", 100, balinskiYoung, map[Deelmethode][]int64{
			GrootsteResten: {51, 44, 2, 2, 1},
			DHondt:         {52, 45, 1, 1, 1},
			Webster:        {51, 43, 2, 2, 2},
			Adams:          {51, 43, 2, 2, 2},
			HuntingtonHill: {51, 43, 2, 2, 2},
		}},
		{"A-2 exactly proportional", 12, []int64{14, 28, 7, 35}, elkeMethode(2, 4, 1, 5)},
		{"A-2 without weight", 6, []int64{0, 14, 28, 0, 0}, elkeMethode(0, 2, 4, 0, 0)},
		{"A-2 fewer places than members", 3, []int64{10, 9, 8, 8, 11, 12}, elkeMethode(1, 0, 0, 0, 1, 1)},
		{"A-3 at 43", 43, alabama, map[Deelmethode][]int64{
			GrootsteResten: {24, 10, 4, 4, 1},
			// The README of npm apportionment prints 24, 11, 4, 3, 1 here, which is
			// D'Hondt: the last two places go for 3252/7 = 464.57 and 4167/9 = 463
			// (and 21878/47 = 465.49), all before 9713/21 = 462.5.
			Webster: {24, 10, 4, 4, 1},
			DHondt:  {24, 11, 4, 3, 1},
		}},
		{"A-3 at 44", 44, alabama, map[Deelmethode][]int64{
			GrootsteResten: {24, 11, 5, 3, 1}, // the fourth loses one by adding one
			DHondt:         {25, 11, 4, 3, 1},
			Adams:          {23, 10, 5, 4, 2},
			Webster:        {24, 10, 5, 4, 1},
			HuntingtonHill: {24, 10, 5, 4, 1},
		}},
		{"A-4", 10, []int64{50, 21, 1, 1, 1}, map[Deelmethode][]int64{
			GrootsteResten: {7, 3, 0, 0, 0},
			Webster:        {7, 3, 0, 0, 0},
			DHondt:         {7, 3, 0, 0, 0},
			Adams:          {5, 2, 1, 1, 1},
			HuntingtonHill: {5, 2, 1, 1, 1},
		}},
		{"A-5 no tie after all", 3, []int64{12, 12, 11, 12}, elkeMethode(1, 1, 0, 1)},
		{"D4", 283, []int64{60, 40}, elkeMethode(170, 113)},
		{"D14 at 145", 145, sleutel, map[Deelmethode][]int64{
			GrootsteResten: {59, 31, 12, 12, 11, 9, 11},
			Webster:        {58, 31, 12, 12, 11, 10, 11},
		}},
		{"D14 at 175", 175, sleutel, map[Deelmethode][]int64{GrootsteResten: {71, 37, 15, 14, 13, 12, 13}}},
		{"D14 at 32", 32, sleutel, map[Deelmethode][]int64{GrootsteResten: {13, 7, 3, 3, 2, 2, 2}}},
		{"D14 at 22", 22, sleutel, map[Deelmethode][]int64{Webster: {9, 4, 2, 2, 2, 1, 2}}},
		{"nothing to share", 0, []int64{3, 0, 1}, elkeMethode(0, 0, 0)},
		{"one member", 7, []int64{1}, elkeMethode(7)},
	} {
		for m, want := range c.want {
			got := SplitUnits(c.totaal, gehele(c.gewichten...), m, nil)
			require.Equal(t, Deling{Delen: want}, got, "%s, %s", c.naam, m)
		}
	}
}

func TestSplitGelijkeAanspraken(t *testing.T) {
	// D14 at 22 names the two weights of 30 as the tie. But 84·22 and 30·22 leave
	// the same 264 of 396: three claims of exactly 2/3 on the last two places. The
	// tie of the case, and its 9, 5, 2, 2, ..., appears when the larger goes first.
	sleutel := gehele(160, 84, 34, 32, 30, 26, 30)
	require.Equal(t,
		Deling{Delen: []int64{9, 4, 2, 2, 1, 1, 1}, Onbeslist: 2, Gelijk: []int{1, 4, 6}},
		SplitUnits(22, sleutel, GrootsteResten, nil))
	require.Equal(t,
		Deling{Delen: []int64{9, 5, 2, 2, 1, 1, 1}, Onbeslist: 1, Gelijk: []int{4, 6}},
		SplitUnits(22, sleutel, GrootsteResten, []int{0, 1, 2, 3, 4, 6, 4}))
	for _, m := range alleDeelmethoden() {
		// list order decides, or all who could have it are named.
		require.Equal(t, Deling{Delen: []int64{1, 0, 0, 1, 0}},
			SplitUnits(2, gehele(2, 1, 1, 2, 2), m, lijstvolgorde(5)), "%s", m)
		require.Equal(t, Deling{Delen: []int64{0, 0, 0, 0, 0}, Onbeslist: 2, Gelijk: []int{0, 3, 4}},
			SplitUnits(2, gehele(2, 1, 1, 2, 2), m, nil), "%s", m)
		require.Equal(t, Deling{Delen: []int64{1, 1, 1}, Onbeslist: 1, Gelijk: []int{0, 1, 2}},
			SplitUnits(4, gehele(11, 11, 11), m, nil), "%s", m)
		require.Equal(t, Deling{Delen: []int64{1, 1, 2}},
			SplitUnits(4, gehele(11, 11, 11), m, []int{1, 2, 0}), "%s", m)
		require.Equal(t, Deling{Delen: []int64{1, 1, 1}, Onbeslist: 1, Gelijk: []int{0, 2}},
			SplitUnits(4, gehele(11, 11, 11), m, []int{1, 2, 1}), "%s: equal ranks settle nothing", m)
		require.Equal(t, Deling{Delen: []int64{2, 2, 2}},
			SplitUnits(6, gehele(11, 11, 11), m, nil), "%s: equal claims that fit are no tie", m)
		require.Equal(t, Deling{Delen: []int64{0, 0}, Onbeslist: 3}, SplitUnits(3, gehele(0, 0), m, nil), "%s", m)
		require.Equal(t, Deling{Delen: []int64{}, Onbeslist: 3}, SplitUnits(3, nil, m, nil), "%s", m)
	}
}

func TestSplitAbove(t *testing.T) {
	for _, c := range []struct {
		naam       string
		totaal     int64
		gewichten  []int64
		ondergrens []int64
		want       Deling
	}{
		{"A-4 with one each", 10, []int64{50, 21, 1, 1, 1}, []int64{1, 1, 1, 1, 1}, Deling{Delen: []int64{5, 2, 1, 1, 1}}},
		{"no floor", 10, []int64{50, 21, 1, 1, 1}, nil, Deling{Delen: []int64{7, 3, 0, 0, 0}}},
		{"floor without weight", 5, []int64{1, 0}, []int64{0, 2}, Deling{Delen: []int64{3, 2}}},
		{"fixing one pushes the next under", 10, []int64{60, 22, 18}, []int64{0, 2, 5}, Deling{Delen: []int64{3, 2, 5}}},
		{"all of it is floor", 6, []int64{1, 1, 98}, []int64{2, 3, 1}, Deling{Delen: []int64{2, 3, 1}}},
		{"floor settles a tie", 3, []int64{1, 1}, []int64{0, 2}, Deling{Delen: []int64{1, 2}}},
		{"tie above the floor stays", 3, []int64{1, 1}, []int64{1, 1}, Deling{Delen: []int64{1, 1}, Onbeslist: 1, Gelijk: []int{0, 1}}},
		{"tie among the others stays", 6, []int64{1, 1, 1}, []int64{3, 0, 0}, Deling{Delen: []int64{3, 1, 1}, Onbeslist: 1, Gelijk: []int{1, 2}}},
		{"no weight at all", 5, []int64{0, 0}, []int64{1, 2}, Deling{Delen: []int64{1, 2}, Onbeslist: 2}},
	} {
		got := SplitUnitsAbove(c.totaal, gehele(c.gewichten...), c.ondergrens, GrootsteResten, nil)
		require.Equal(t, c.want, got, c.naam)
	}
}

// --- the definition, written out: slow and from zero ---

// deelstap is one place in the order in which a method hands them out.
type deelstap struct {
	lid, rang int
	eerst     bool // before all finite claims
	aanspraak *big.Rat
}

func (a deelstap) compare(b deelstap) int {
	switch {
	case a.eerst && !b.eerst:
		return -1
	case b.eerst && !a.eerst:
		return 1
	}
	return cmp.Or(b.aanspraak.Cmp(a.aanspraak), cmp.Compare(a.rang, b.rang))
}

// uitDeDefinitie writes down all claims that could matter, sorts them and cuts
// off after the last place.
func uitDeDefinitie(totaal int64, gewichten []*big.Int, m Deelmethode, voorrang []int) Deling {
	som := new(big.Int)
	for _, w := range gewichten {
		som.Add(som, w)
	}
	t := Deling{Delen: make([]int64, len(gewichten))}
	var stappen []deelstap
	for i, w := range gewichten {
		rang := 0
		if voorrang != nil {
			rang = voorrang[i]
		}
		if m == GrootsteResten {
			quotum := new(big.Rat).SetFrac(new(big.Int).Mul(w, big.NewInt(totaal)), som)
			heel := new(big.Int).Quo(quotum.Num(), quotum.Denom())
			t.Delen[i] = heel.Int64()
			stappen = append(stappen, deelstap{i, rang, false, quotum.Sub(quotum, new(big.Rat).SetInt(heel))})
			continue
		}
		for a := int64(0); w.Sign() > 0 && a < totaal; a++ {
			s := deelstap{lid: i, rang: rang, aanspraak: new(big.Rat).SetInt(w)}
			var deler *big.Rat
			switch m {
			case Webster:
				deler = big.NewRat(2*a+1, 2)
			case DHondt:
				deler = big.NewRat(a+1, 1)
			case Adams:
				deler = big.NewRat(a, 1)
			default:
				deler = big.NewRat(a*(a+1), 1)
				s.aanspraak.Mul(s.aanspraak, s.aanspraak)
			}
			if s.eerst = deler.Sign() == 0; !s.eerst {
				s.aanspraak.Quo(s.aanspraak, deler)
			}
			stappen = append(stappen, s)
		}
	}
	slices.SortStableFunc(stappen, deelstap.compare)
	over := totaal - somVanDelen(t.Delen)
	gelijk := func(s deelstap) bool {
		return over > 0 && over < int64(len(stappen)) &&
			stappen[over-1].compare(stappen[over]) == 0 && s.compare(stappen[over]) == 0
	}
	for i, s := range stappen {
		switch {
		case gelijk(s):
			t.Gelijk = append(t.Gelijk, s.lid)
		case int64(i) < over:
			t.Delen[s.lid]++
		}
	}
	slices.Sort(t.Gelijk)
	t.Onbeslist = totaal - somVanDelen(t.Delen)
	return t
}

// deelopgave draws a question with many ties: few and small weights, some of them
// zero, now and then scaled to more than a machine word.
type deelopgave struct {
	totaal    int64
	gewichten []*big.Int
	m         Deelmethode
	voorrang  []int
}

func trekDeelopgave(t *rapid.T, totaal int64) deelopgave {
	ws := rapid.SliceOfN(rapid.Int64Range(0, 14), 1, 9).Draw(t, "gewichten")
	if !slices.ContainsFunc(ws, func(w int64) bool { return w > 0 }) {
		ws[0] = 1
	}
	if rapid.Bool().Draw(t, "ongelijksoortig") {
		ws[len(ws)-1] += rapid.Int64Range(1, 1_000_000).Draw(t, "erbij")
	}
	o := deelopgave{
		totaal:    rapid.Int64Range(0, totaal).Draw(t, "totaal"),
		gewichten: gehele(ws...),
		m:         rapid.SampledFrom(alleDeelmethoden()).Draw(t, "methode"),
	}
	if rapid.Bool().Draw(t, "voorrang") {
		o.voorrang = rapid.SliceOfN(rapid.IntRange(0, 3), len(ws), len(ws)).Draw(t, "rangen")
	}
	return o
}

// heelQuotum is w·totaal/som, rounded down and up.
func heelQuotum(o deelopgave, i int) (onder, boven int64) {
	som := new(big.Int)
	for _, w := range o.gewichten {
		som.Add(som, w)
	}
	heel, rest := new(big.Int).QuoRem(new(big.Int).Mul(o.gewichten[i], big.NewInt(o.totaal)), som, new(big.Int))
	onder = heel.Int64()
	return onder, onder + int64(rest.Sign())
}

func TestSplitVolgtDeDefinitie(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := trekDeelopgave(t, 120)
		require.Equal(t,
			uitDeDefinitie(o.totaal, o.gewichten, o.m, o.voorrang),
			SplitUnits(o.totaal, o.gewichten, o.m, o.voorrang))
	})
}

func TestSplitKloptEnBlijftBijDeAanspraak(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := trekDeelopgave(t, 1_000_000_000)
		got := SplitUnits(o.totaal, o.gewichten, o.m, o.voorrang)
		require.Equal(t, o.totaal, somVanDelen(got.Delen)+got.Onbeslist)
		require.Equal(t, got.Onbeslist == 0, len(got.Gelijk) == 0)
		require.True(t, got.Onbeslist == 0 || got.Onbeslist < int64(len(got.Gelijk)))
		require.True(t, slices.IsSorted(got.Gelijk))
		beslist := SplitUnits(o.totaal, o.gewichten, o.m, lijstvolgorde(len(o.gewichten)))
		require.Zero(t, beslist.Onbeslist)
		for i, w := range o.gewichten {
			onder, boven := heelQuotum(o, i)
			if w.Sign() == 0 {
				require.Zero(t, beslist.Delen[i])
			}
			if o.m == GrootsteResten || o.m == DHondt {
				require.GreaterOrEqual(t, beslist.Delen[i], onder)
			}
			if o.m == GrootsteResten || o.m == Adams && o.totaal >= int64(len(o.gewichten)) {
				require.LessOrEqual(t, beslist.Delen[i], boven)
			}
		}
	})
}

func TestDelersVerliezenNooitBijEenHogerTotaal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := trekDeelopgave(t, 100_000)
		if o.m == GrootsteResten {
			return // Alabama
		}
		rang := lijstvolgorde(len(o.gewichten))
		minder := SplitUnits(o.totaal, o.gewichten, o.m, rang)
		meer := SplitUnits(o.totaal+1, o.gewichten, o.m, rang)
		for i := range minder.Delen {
			require.GreaterOrEqual(t, meer.Delen[i], minder.Delen[i])
		}
	})
}

func TestVolgordeEnEenheidVanGewichtenDoenNietTerZake(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := trekDeelopgave(t, 10_000)
		want := SplitUnits(o.totaal, o.gewichten, o.m, o.voorrang)

		factor := new(big.Int).Exp(big.NewInt(10), big.NewInt(rapid.Int64Range(1, 40).Draw(t, "nullen")), nil)
		geschaald := make([]*big.Int, len(o.gewichten))
		for i, w := range o.gewichten {
			geschaald[i] = new(big.Int).Mul(w, factor)
		}
		require.Equal(t, want, SplitUnits(o.totaal, geschaald, o.m, o.voorrang))

		van := rapid.Permutation(lijstvolgorde(len(o.gewichten))).Draw(t, "van")
		verwisseld := deelopgave{gewichten: make([]*big.Int, len(van))}
		if o.voorrang != nil {
			verwisseld.voorrang = make([]int, len(van))
		}
		for naar, i := range van {
			verwisseld.gewichten[naar] = o.gewichten[i]
			if o.voorrang != nil {
				verwisseld.voorrang[naar] = o.voorrang[i]
			}
		}
		got := SplitUnits(o.totaal, verwisseld.gewichten, o.m, verwisseld.voorrang)
		var gelijk []int
		for naar, i := range van {
			require.Equal(t, want.Delen[i], got.Delen[naar])
			if slices.Contains(want.Gelijk, i) {
				gelijk = append(gelijk, naar)
			}
		}
		require.Equal(t, gelijk, got.Gelijk)
	})
}

func TestOndergrenzenWordenGehaald(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := trekDeelopgave(t, 60)
		grenzen := make([]int64, len(o.gewichten))
		over := o.totaal
		for i := range grenzen {
			grenzen[i] = rapid.Int64Range(0, min(over, 12)).Draw(t, "ondergrens")
			over -= grenzen[i]
		}
		got := SplitUnitsAbove(o.totaal, o.gewichten, grenzen, o.m, o.voorrang)
		require.Equal(t, o.totaal, somVanDelen(got.Delen)+got.Onbeslist)
		for i := range grenzen {
			require.GreaterOrEqual(t, got.Delen[i], grenzen[i])
		}
		require.Equal(t, SplitUnits(o.totaal, o.gewichten, o.m, o.voorrang),
			SplitUnitsAbove(o.totaal, o.gewichten, nil, o.m, o.voorrang))
		if o.m != GrootsteResten {
			// A divisor method may as well start everyone at the floor.
			require.Equal(t, vanafDeOndergrens(o, grenzen), got)
		}
	})
}

// vanafDeOndergrens hands out every least part first and then place by place to
// the strongest claims, of which all equals get one or none does.
func vanafDeOndergrens(o deelopgave, grenzen []int64) Deling {
	t := Deling{Delen: slices.Clone(grenzen), Onbeslist: o.totaal - somVanDelen(grenzen)}
	for t.Onbeslist > 0 {
		var kop []aanspraak
		var rij aanspraken
		for i, w := range o.gewichten {
			if w.Sign() == 0 {
				continue
			}
			a := nieuweAanspraak(i, w, nil, o.m)
			a.richtOp(o.m, t.Delen[i])
			if o.voorrang != nil {
				a.rang = o.voorrang[i]
			}
			if len(kop) == 0 || rij.compare(&a, &kop[0]) < 0 {
				kop = []aanspraak{a}
			} else if rij.compare(&a, &kop[0]) == 0 {
				kop = append(kop, a)
			}
		}
		if int64(len(kop)) > t.Onbeslist {
			for _, a := range kop {
				t.Gelijk = append(t.Gelijk, a.lid)
			}
			return t
		}
		for _, a := range kop {
			t.Delen[a.lid]++
			t.Onbeslist--
		}
	}
	return t
}

// TestSplitVindtEenGezamenlijkeDeler checks large totals by what makes a
// divisor method one: no claim for a next place beats one that was honoured.
func TestSplitVindtEenGezamenlijkeDeler(t *testing.T) {
	gewichten := ongelijkeGewichten()
	for _, m := range []Deelmethode{Webster, DHondt, Adams, HuntingtonHill} {
		for _, totaal := range []int64{1, 341, 342, 343, 700, 10_000, 1_000_000_000} {
			got := SplitUnits(totaal, gewichten, m, lijstvolgorde(len(gewichten)))
			require.Equal(t, totaal, somVanDelen(got.Delen))
			var rij aanspraken
			claim := func(i int, delen int64) aanspraak {
				a := nieuweAanspraak(i, gewichten[i], nil, m)
				a.rang = i
				a.richtOp(m, delen)
				return a
			}
			var sterksteVolgende, zwaksteLaatste *aanspraak
			for i := range gewichten {
				if a := claim(i, got.Delen[i]); sterksteVolgende == nil || rij.compare(&a, sterksteVolgende) < 0 {
					sterksteVolgende = &a
				}
				if got.Delen[i] == 0 {
					continue
				}
				if a := claim(i, got.Delen[i]-1); zwaksteLaatste == nil || rij.compare(&a, zwaksteLaatste) > 0 {
					zwaksteLaatste = &a
				}
			}
			require.Negative(t, rij.compare(zwaksteLaatste, sterksteVolgende), "%s, %d", m, totaal)
		}
	}
}

// ongelijkeGewichten is a country of 342 with sizes as uneven as the real ones.
func ongelijkeGewichten() []*big.Int {
	gs := make([]*big.Int, 342)
	for i := range gs {
		gs[i] = big.NewInt(int64(950 + 930_000/(i+1) + 7919*i%613))
	}
	return gs
}

// alleDeelmethoden is the list of methods as the documents know it.
func alleDeelmethoden() []Deelmethode {
	var ms []Deelmethode
	for _, w := range Deelmethode("").Woorden() {
		ms = append(ms, Deelmethode(w.Woord))
	}
	return ms
}

func BenchmarkSplit(b *testing.B) {
	gewichten := ongelijkeGewichten()
	for _, m := range alleDeelmethoden() {
		b.Run(string(m), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				SplitUnits(10_000, gewichten, m, nil)
			}
		})
	}
}
