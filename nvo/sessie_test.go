package nvo

import (
	"fmt"
	"maps"
	"math"
	"math/big"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

var opDeSessie = wmo.PeilOp(wmo.MustDatum("2017-01-31"))

// gestemd is a session of one question, with a ballot for each row; "-" gives no rank.
func gestemd(rijen ...[]string) Sessie {
	s := Sessie{Naam: "sessie", Thema: "inkoop", Vragen: []Sessievraag{{Code: "v", Vraag: "wat eerst?"}}}
	v := &s.Vragen[0]
	for c := range rijen[0] {
		v.Categorieen = append(v.Categorieen, Sessiecategorie{"c" + strconv.Itoa(c+1), "categorie " + strconv.Itoa(c+1)})
	}
	for i, rij := range rijen {
		id := "p" + strconv.Itoa(i+1)
		s.Deelnemers = append(s.Deelnemers, Sessiedeelnemer{id, GroepProfessional})
		b := Stembiljet{id, map[string]wmo.Getal{}}
		for c, r := range rij {
			if r != "-" {
				b.Rangen[v.Categorieen[c].Code] = wmo.MustGetal(r)
			}
		}
		v.Stembiljetten = append(v.Stembiljetten, b)
	}
	return s
}

func rij(rangen ...string) []string { return rangen }

func geteld(t require.TestingT, s Sessie) Vraaguitkomst {
	uit, err := TallySession(s, opDeSessie)
	require.NoError(t, err)
	return uit.Vragen[0]
}

func gemiddelden(u Uitslag) map[string]string {
	uit := map[string]string{}
	for _, r := range u.Rangorde {
		uit[r.Categorie] = r.GemiddeldeRang.String()
	}
	return uit
}

// The worked values, each calculated by hand or, for p, with a table of chi-square.
func TestWorkedOutcomes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		naam      string
		stemmen   [][]string
		gemiddeld []string
		w, chi    string
		p         float64
	}{
		{
			"five on four",
			[][]string{rij("1", "2", "3", "4"), rij("2", "1", "3", "4"), rij("1", "3", "2", "4"), rij("1", "2", "4", "3"), rij("2", "1", "4", "3")},
			[]string{"1.4", "1.8", "3.2", "3.6"},
			"0.68", "10.2", 0.016940374,
		},
		{
			"four on five, with ties",
			[][]string{rij("1", "2.5", "2.5", "4", "5"), rij("2", "1", "3.5", "3.5", "5"), rij("1", "2", "3", "4.5", "4.5"), rij("3", "3", "3", "3", "3")},
			[]string{"1.75", "2.125", "3", "3.75", "4.375"},
			"0.671052631579", "10.736842105263", 0.029686304,
		},
		{"equal", [][]string{rij("1", "2", "3"), rij("1", "2", "3"), rij("1", "2", "3")}, []string{"1", "2", "3"}, "1", "6", 0.049787068},
		{"opposite", [][]string{rij("1", "2", "3"), rij("3", "2", "1")}, []string{"2", "2", "2"}, "0", "0", 1},
		// Both are 1 2.5 2.5: S = 2² + 1² + 1² = 6, T = 6 + 6, W = 12·6 / (4·24 − 2·12) = 1.
		{"partial", [][]string{rij("1", "-", "-"), rij("1", "2", "2")}, []string{"1", "2.5", "2.5"}, "1", "4", 0.135335283},
	} {
		v := geteld(t, gestemd(c.stemmen...))
		for i, g := range c.gemiddeld {
			require.Equal(t, g, gemiddelden(v.Geheel)["c"+strconv.Itoa(i+1)], c.naam)
		}
		e := v.Geheel.Eensgezindheid
		require.Equal(t, c.w, e.W.String(), c.naam)
		require.Equal(t, c.chi, e.ChiKwadraat.String(), c.naam)
		require.InDelta(t, c.p, *e.P, 5e-10, c.naam)
		require.Equal(t, len(c.gemiddeld)-1, e.Vrijheidsgraden)
	}
}

// Where W says nothing, or is nothing, it is not made up.
func TestWhatAgreementCannotSay(t *testing.T) {
	t.Parallel()
	alles := geteld(t, gestemd(rij("2", "2"), rij("1", "1"))).Geheel.Eensgezindheid
	require.Nil(t, alles.W)
	require.Contains(t, alles.Duiding, "staat alles gelijk")
	een := geteld(t, gestemd(rij("1", "2"))).Geheel.Eensgezindheid
	require.Equal(t, "1", een.W.String())
	require.Nil(t, een.P)
	require.Contains(t, een.Duiding, "zegt hier niets")
	gelijk := geteld(t, gestemd(rij("1", "1"))).Geheel.Eensgezindheid
	require.Nil(t, gelijk.W)
	smal := geteld(t, gestemd(rij("1"), rij("1"))).Geheel.Eensgezindheid
	require.Nil(t, smal.W)
	require.Contains(t, smal.Duiding, "één categorie")
}

func TestTheSentence(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		keer    int
		stemmen [][]string
		zin     string
	}{
		{
			1,
			[][]string{rij("1", "2", "3", "4"), rij("2", "1", "3", "4"), rij("1", "3", "2", "4"), rij("1", "2", "4", "3"), rij("2", "1", "4", "3")},
			"5 stembiljetten zijn het redelijk eens (W = 0,68 op een schaal van 0 tot 1); dat is niet goed door toeval te verklaren (p = 0,017); " +
				"die p is een ruwe schatting, want het zijn weinig stembiljetten of weinig categorieën",
		},
		{
			1,
			[][]string{rij("1", "2", "3"), rij("3", "2", "1")},
			"2 stembiljetten zijn het weinig eens (W = 0,00 op een schaal van 0 tot 1); dat kan ook toeval zijn (p = 1,000); " +
				"die p is een ruwe schatting, want het zijn weinig stembiljetten of weinig categorieën",
		},
		{
			15,
			[][]string{rij("1", "2", "3", "4", "5")},
			"15 stembiljetten zijn het volledig eens (W = 1,00 op een schaal van 0 tot 1); dat is niet goed door toeval te verklaren (p kleiner dan 0,001)",
		},
		// Fifteen against one: the sums lie 14/16 of the way to full agreement, and W is its square, 0.765625.
		{
			1, slices.Concat(herhaald(15, rij("1", "2", "3", "4", "5")), [][]string{rij("5", "4", "3", "2", "1")}),
			"16 stembiljetten zijn het sterk eens (W = 0,77 op een schaal van 0 tot 1); dat is niet goed door toeval te verklaren (p kleiner dan 0,001)",
		},
	} {
		require.Equal(t, c.zin, geteld(t, gestemd(slices.Repeat(c.stemmen, c.keer)...)).Geheel.Eensgezindheid.Duiding)
	}
}

func herhaald(n int, r []string) [][]string { return slices.Repeat([][]string{r}, n) }

// The edges of our own classes: 15 ballots and 5 categories are no longer rough.
func TestRoughUntil(t *testing.T) {
	t.Parallel()
	vijf, vier := rij("1", "2", "3", "4", "5"), rij("1", "2", "3", "4")
	require.True(t, geteld(t, gestemd(herhaald(14, vijf)...)).Geheel.Eensgezindheid.Grof)
	require.False(t, geteld(t, gestemd(herhaald(15, vijf)...)).Geheel.Eensgezindheid.Grof)
	require.True(t, geteld(t, gestemd(herhaald(15, vier)...)).Geheel.Eensgezindheid.Grof)
}

// Reference values from tables of chi-square, and of e⁻ʸ and erfc themselves.
func TestChiSquareTail(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		x    float64
		f    int
		want float64
	}{
		{10.2, 3, 0.016940374},
		{3.841458820694124, 1, 0.05},
		{5.991464547107979, 2, 0.05},
		{7.814727903251179, 3, 0.05},
		{18.307038053275146, 10, 0.05},
		{124.34211340400407, 100, 0.05},
		{10.736842105263158, 4, 0.029686304},
		{0, 1, 1},
		{0, 7, 1},
		{2, 2, math.Exp(-1)},
		{4e6, 199, 0},
	} {
		require.InDelta(t, c.want, chiStaart(c.x, c.f), 6e-10, "%v with %d", c.x, c.f)
	}
	for f := 1; f < 200; f++ { // falls with x, climbs with f, stays a chance
		for x := 0.5; x < 400; x *= 1.7 {
			q := chiStaart(x, f)
			require.True(t, q >= 0 && q <= 1)
			require.LessOrEqual(t, chiStaart(x*1.1, f), q+1e-12)
			require.GreaterOrEqual(t, chiStaart(x, f+1), q-1e-12)
		}
	}
}

func TestTiesStayTies(t *testing.T) {
	t.Parallel()
	v := geteld(t, gestemd(rij("1", "2", "3", "4"), rij("2", "1", "3", "4")))
	plaatsen := []int{}
	for _, r := range v.Geheel.Rangorde {
		plaatsen = append(plaatsen, r.Plaats)
		require.Equal(t, r.Plaats == 1, r.Gelijk)
	}
	require.Equal(t, []int{1, 1, 3, 4}, plaatsen)
	require.Equal(t, []string{"c1", "c2"}, v.Robuustheid.Top)
	// Either ballot alone has one at the top: leaving one out breaks the tie.
	require.Equal(t, wmo.Nee, v.Robuustheid.Blijft)
	require.Equal(t, []Weglating{{"p1", []string{"c2"}}, {"p2", []string{"c1"}}}, v.Robuustheid.Weglatingen)
	require.Equal(t, "5", v.Geheel.Rangorde[0].Bordapunten.String()) // 3 + 2
	require.Equal(t, "0", v.Geheel.Rangorde[3].Bordapunten.String())
}

// Only the order of the ranks counts, and what has none shares what is left.
func TestHowARankingCounts(t *testing.T) {
	t.Parallel()
	for _, r := range [][]string{rij("1", "2.5", "2.5", "4"), rij("1", "2", "2", "3"), rij("0.1", "7", "7.0", "99"), rij("1", "2", "2", "-")} {
		require.Equal(t, map[string]string{"c1": "1", "c2": "2.5", "c3": "2.5", "c4": "4"}, gemiddelden(geteld(t, gestemd(r)).Geheel))
	}
	v := geteld(t, gestemd(rij("-", "1", "-", "-", "2")))
	require.Equal(t, map[string]string{"c1": "4", "c2": "1", "c3": "4", "c4": "4", "c5": "2"}, gemiddelden(v.Geheel))
	require.Equal(t, 1, v.Geheel.Aangevuld)
}

func TestRobustTop(t *testing.T) {
	t.Parallel()
	v := geteld(t, gestemd(rij("1", "2"), rij("1", "2"), rij("1", "2"), rij("2", "1")))
	require.Equal(t, wmo.Ja, v.Robuustheid.Blijft)
	// 2–1: without one of the two for c1 it is a tie.
	v = geteld(t, gestemd(rij("1", "2"), rij("1", "2"), rij("2", "1")))
	require.Equal(t, wmo.Nee, v.Robuustheid.Blijft)
	require.Equal(t, 2, v.Robuustheid.Wijzigend)
	require.Equal(t, []string{"c1", "c2"}, v.Robuustheid.Weglatingen[0].Top)
	require.Equal(t, wmo.Onbepaald, geteld(t, gestemd(rij("1", "2"))).Robuustheid.Blijft)
	// 30 against 30 in a tie: each of the 60 changes it, 20 are named.
	v = geteld(t, gestemd(slices.Concat(herhaald(30, rij("1", "2")), herhaald(30, rij("2", "1")))...))
	require.Equal(t, 60, v.Robuustheid.Wijzigend)
	require.Len(t, v.Robuustheid.Weglatingen, 20)
	require.Equal(t, "p1", v.Robuustheid.Weglatingen[0].Deelnemer)
	require.Equal(t, "p10", v.Robuustheid.Weglatingen[1].Deelnemer)
}

// Two professionals put c1 first and c3 last, the client the other way round; a
// third group stands in between.
func TestWhereGroupsDiffer(t *testing.T) {
	t.Parallel()
	s := gestemd(rij("1", "2", "3"), rij("1", "2", "3"), rij("3", "2", "1"), rij("2", "1", "3"), rij("1", "2", "3"))
	s.Deelnemers[2].Groep, s.Deelnemers[3].Groep, s.Deelnemers[4].Groep = GroepClient, GroepBeleidsmedewerker, ""
	v := geteld(t, s)
	require.Equal(t, 5, v.Geheel.Stemmen)
	require.Len(t, v.PerGroep, 3) // nobody is put in a group that is not known
	kort := []string{}
	for _, x := range v.Verschillen {
		kort = append(kort, fmt.Sprintf("%v %v %v %v %v %v", x.Plaats, x.Gelijk, x.Categorie, x.Verschil, x.Hoger, x.Lager))
	}
	require.Equal(t, []string{
		"1 true c1 2 [professional] [client]",
		"1 true c3 2 [client] [professional beleidsmedewerker]",
		"3 false c2 1 [beleidsmedewerker] [client professional]",
	}, kort)
	uit, err := TallySession(s, opDeSessie)
	require.NoError(t, err)
	require.Equal(t, []string{"NVO-SES-GROEP"}, uit.Bevindingen.Codes())
	require.Equal(t, []Groepsaantal{{GroepClient, 1}, {GroepProfessional, 2}, {GroepBeleidsmedewerker, 1}}, uit.Groepen)
	require.Empty(t, geteld(t, gestemd(rij("1", "2"))).Verschillen)
}

func stemmen(t *rapid.T) [][]string {
	return rapid.SliceOfN(stembiljetten(rapid.IntRange(1, 6).Draw(t, "m")), 1, 9).Draw(t, "stemmen")
}

// stembiljetten draws ballots on m categories; "-" is no rank.
func stembiljetten(m int) *rapid.Generator[[]string] {
	return rapid.SliceOfN(rapid.SampledFrom([]string{"1", "2", "2.5", "3", "7", "-"}), m, m)
}

func nietBlanco(m int) *rapid.Generator[[]string] {
	return stembiljetten(m).Filter(func(rij []string) bool {
		return slices.ContainsFunc(rij, func(r string) bool { return r != "-" })
	})
}

// The order in which ballots lie is nothing, for no part of the outcome; and k times
// as many of each is no other order and no other W.
func TestOrderAndMultiplesChangeNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rijen := stemmen(t)
		s := gestemd(rijen...)
		heel := geteld(t, s)
		anders := kopie(s)
		anders.Vragen[0].Stembiljetten = rapid.Permutation(s.Vragen[0].Stembiljetten).Draw(t, "anders")
		require.Equal(t, heel, geteld(t, anders))
		meer := geteld(t, gestemd(slices.Repeat(rijen, rapid.IntRange(2, 5).Draw(t, "k"))...))
		for i, r := range heel.Geheel.Rangorde {
			q := meer.Geheel.Rangorde[i]
			require.Equal(t, []any{r.Plaats, r.Gelijk, r.Categorie, r.GemiddeldeRang.String()}, []any{q.Plaats, q.Gelijk, q.Categorie, q.GemiddeldeRang.String()})
		}
		require.Equal(t, heel.Geheel.Eensgezindheid.W, meer.Geheel.Eensgezindheid.W)
	})
}

// Borda is the same order, and all points together are what each ballot gives out.
func TestBordaGivesOutEveryPoint(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		u := geteld(t, gestemd(stemmen(t)...)).Geheel
		som := wmo.GetalOf(0)
		for i, r := range u.Rangorde {
			som = som.Plus(r.Bordapunten)
			if i > 0 {
				v := u.Rangorde[i-1]
				require.Equal(t, v.Plaats == r.Plaats, v.Bordapunten.Compare(r.Bordapunten) == 0)
				require.GreaterOrEqual(t, v.Bordapunten.Compare(r.Bordapunten), 0)
			}
		}
		m := int64(len(u.Rangorde))
		require.Zero(t, som.Compare(breuk(int64(u.Stemmen)*m*(m-1), 2)))
	})
}

// Leaving one out by taking it off the sums is counting again without it; and W is
// what rational arithmetic on the squares makes of it.
func TestAgainstCountingAgain(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		// Blank ballots and a single one have tests of their own.
		rijen := rapid.SliceOfN(nietBlanco(rapid.IntRange(1, 6).Draw(t, "m")), 2, 9).Draw(t, "stemmen")
		heel := geteld(t, gestemd(rijen...))
		anders := 0
		for i := range rijen {
			zonder := geteld(t, gestemd(slices.Concat(rijen[:i], rijen[i+1:])...))
			if !slices.Equal(zonder.Robuustheid.Top, heel.Robuustheid.Top) {
				anders++
			}
		}
		require.Equal(t, anders, heel.Robuustheid.Wijzigend)
		require.Equal(t, wmo.UitkomstOf(anders == 0), heel.Robuustheid.Blijft)
		if w := heel.Geheel.Eensgezindheid.W; w != nil {
			require.Equal(t, wVariantie(rijen), w.String())
		}
	})
}

// wVariantie finds W by another road: what the rank sums vary, over k times what the
// ranks vary within the ballots. A rank is ½, plus what stands before it, plus half of
// what is equal, itself included.
func wVariantie(rijen [][]string) string {
	m, k := int64(len(rijen[0])), int64(len(rijen))
	sommen, varianties := make([]*big.Rat, m), new(big.Rat)
	for i := range sommen {
		sommen[i] = new(big.Rat)
	}
	midden := big.NewRat(m+1, 2)
	for _, r := range rijen {
		for i := range r {
			rang := big.NewRat(1, 2)
			for j := range r {
				x, y := rangGetal(r[i]), rangGetal(r[j])
				switch {
				case y < x:
					rang.Add(rang, big.NewRat(1, 1))
				case y == x:
					rang.Add(rang, big.NewRat(1, 2))
				}
			}
			sommen[i].Add(sommen[i], rang)
			d := new(big.Rat).Sub(rang, midden)
			varianties.Add(varianties, d.Mul(d, d))
		}
	}
	s := new(big.Rat)
	for _, som := range sommen {
		d := new(big.Rat).Sub(som, new(big.Rat).Mul(midden, big.NewRat(k, 1)))
		s.Add(s, d.Mul(d, d))
	}
	w := s.Quo(s, varianties.Mul(varianties, big.NewRat(k, 1)))
	return breuk(w.Num().Int64(), w.Denom().Int64()).String()
}

func rangGetal(s string) float64 {
	if s == "-" {
		return math.Inf(1)
	}
	f, _ := strconv.ParseFloat(s, 64)
	return f
}

// At the bounds the sums are still exact: everybody the same order is W = 1, half of
// them the other way round is 0, and the distance of such groups is whole.
func TestExactAtTheBounds(t *testing.T) {
	t.Parallel()
	const meest = 200 // categories of a question
	categorieen := make([]Sessiecategorie, meest)
	op, neer := map[string]wmo.Getal{}, map[string]wmo.Getal{}
	for i := range categorieen {
		code := strconv.Itoa(i)
		categorieen[i].Code = code
		op[code], neer[code] = wmo.GetalOf(int64(i+1)), wmo.GetalOf(int64(meest-i))
	}
	a, b := rangschik(categorieen, op), rangschik(categorieen, neer)
	var samen, eens stapel
	half := []stapel{{groep: GroepClient}, {groep: GroepProfessional}}
	for range maxDeelnemers / 2 {
		for _, s := range []*stapel{&samen, &eens, &half[0]} {
			s.leg(&a)
		}
		eens.leg(&a)
		samen.leg(&b)
		half[1].leg(&b)
	}
	require.Equal(t, "1", eens.eensgezindheid(meest).W.String())
	require.Equal(t, "3980000", eens.eensgezindheid(meest).ChiKwadraat.String()) // 20,000 · 199
	require.Equal(t, "0", samen.eensgezindheid(meest).W.String())
	v := verschillen(categorieen, half)
	require.Equal(t, "199", v[0].Verschil.String())
	require.True(t, v[0].Gelijk)
	require.Equal(t, "1", v[meest-1].Verschil.String())
}

// Nothing is counted silently: everything wrong is told at once, in order.
func TestWhatIsNotCounted(t *testing.T) {
	t.Parallel()
	s := gestemd(rij("1", "2"), rij("1", "2"), rij("2", "1"))
	v := &s.Vragen[0]
	v.Stembiljetten[1].Rangen["c9"] = wmo.GetalOf(3)
	v.Stembiljetten[2].Deelnemer = "p1"
	v.Stembiljetten = append(v.Stembiljetten, Stembiljet{Deelnemer: "p8"})
	v.Antwoorden = []Sessieantwoord{{"p9", "rust", "c1"}, {"p1", "rust", "c7"}}
	s.Deelnemers = append(s.Deelnemers, Sessiedeelnemer{"p2", GroepClient})
	s.Stellingen = []Stelling{{Code: "s", Stelling: "goed", Reacties: []Reactie{{"p1", "eens"}, {"p1", "eens"}}}}
	_, err := TallySession(s, opDeSessie)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	kort := []string{}
	for _, x := range b {
		kort = append(kort, fmt.Sprint(x.Code, x.Plaats))
	}
	require.Equal(t, []string{
		"DOC-DUBBEL[/deelnemers/1/id /deelnemers/3/id]",
		"NVO-SES-DUBBELE-STEM[/stellingen/0/reacties/0 /stellingen/0/reacties/1]",
		"NVO-SES-DEELNEMER[/vragen/0/antwoorden/0/deelnemer]",
		"NVO-SES-CATEGORIE[/vragen/0/antwoorden/1/categorie]",
		"NVO-SES-DUBBELE-STEM[/vragen/0/stembiljetten/0 /vragen/0/stembiljetten/2]",
		"NVO-SES-CATEGORIE[/vragen/0/stembiljetten/1/rangen/c9]",
		"NVO-SES-DEELNEMER[/vragen/0/stembiljetten/3/deelnemer]",
	}, kort)
}

func TestEmptySessionsAndBounds(t *testing.T) {
	t.Parallel()
	vol := gestemd(rij("1", "2"))
	for naam, c := range map[string]struct {
		doe   func(*Sessie)
		codes []string
	}{
		"nobody":       {func(s *Sessie) { *s = Sessie{Naam: "x", Thema: "y"} }, []string{"DOC-AANTAL"}},
		"nothing said": {func(s *Sessie) { s.Vragen[0].Stembiljetten = nil }, []string{"NVO-SES-LEEG"}},
		"no name":      {func(s *Sessie) { s.Naam, s.Thema = "", " " }, []string{"DOC-LENGTE", "DOC-LENGTE"}},
		"no words":     {func(s *Sessie) { s.Vragen[0].Antwoorden = []Sessieantwoord{{"p1", "", "c1"}} }, []string{"DOC-LENGTE"}},
		"tomorrow":     {func(s *Sessie) { s.Datum = opDeSessie.Op.AddDagen(1) }, []string{"NVO-SES-LATER"}},
		"today":        {func(s *Sessie) { s.Datum = opDeSessie.Op }, nil},
		"no categories": {func(s *Sessie) {
			s.Vragen[0].Categorieen = nil
		}, []string{"DOC-AANTAL"}},
		"ranks": {func(s *Sessie) {
			s.Vragen[0].Stembiljetten[0].Rangen = map[string]wmo.Getal{"c1": wmo.GetalOf(0), "c2": wmo.GetalOf(-1)}
		}, []string{"DOC-BEREIK", "DOC-BEREIK"}},
		"words": {func(s *Sessie) {
			s.Deelnemers[0].Groep = "burger"
			s.Stellingen = []Stelling{{Code: "s", Stelling: "s", Reacties: []Reactie{{"p1", "misschien"}, {"p2", ""}}}}
		}, []string{"DOC-WAARDE", "DOC-WAARDE", "DOC-SLEUTEL-ONTBREEKT"}},
		"double category": {func(s *Sessie) {
			s.Vragen[0].Categorieen = append(s.Vragen[0].Categorieen, s.Vragen[0].Categorieen[0])
		}, []string{"DOC-DUBBEL"}},
		"double question": {func(s *Sessie) { s.Vragen = append(s.Vragen, s.Vragen[0]) }, []string{"DOC-DUBBEL", "NVO-SES-DUBBELE-STEM"}},
		"participants":    {func(s *Sessie) { s.Deelnemers = make([]Sessiedeelnemer, 20_001) }, []string{"DOC-AANTAL"}},
		"questions":       {func(s *Sessie) { s.Vragen = make([]Sessievraag, 101) }, []string{"DOC-AANTAL"}},
		"statements":      {func(s *Sessie) { s.Stellingen = make([]Stelling, 101) }, []string{"DOC-AANTAL"}},
		"categories":      {func(s *Sessie) { s.Vragen[0].Categorieen = make([]Sessiecategorie, 201) }, []string{"DOC-AANTAL"}},
		"ballots":         {func(s *Sessie) { s.Vragen[0].Stembiljetten = make([]Stembiljet, 20_001) }, []string{"DOC-AANTAL"}},
		"answers":         {func(s *Sessie) { s.Vragen[0].Antwoorden = make([]Sessieantwoord, 100_001) }, []string{"DOC-AANTAL"}},
		"remarks":         {func(s *Sessie) { s.Vragen[0].Opmerkingen = make([]string, 1001) }, []string{"DOC-AANTAL"}},
		"reactions": {func(s *Sessie) {
			s.Stellingen = []Stelling{{Code: "s", Stelling: "s", Reacties: make([]Reactie, 20_001), Opmerkingen: make([]string, 1001)}}
		}, []string{"DOC-AANTAL", "DOC-AANTAL"}},
	} {
		s := kopie(vol)
		c.doe(&s)
		_, err := TallySession(s, opDeSessie)
		if c.codes == nil {
			require.NoError(t, err, naam)
			continue
		}
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b, naam)
		require.Equal(t, c.codes, b.Codes(), "%s: %s", naam, b)
	}
	morgen := kopie(vol)
	morgen.Datum = opDeSessie.Op.AddDagen(1)
	_, err := TallySession(morgen, wmo.Peil{Op: opDeSessie.Op.AddDagen(9), Bekend: opDeSessie.Op})
	require.ErrorContains(t, err, "NVO-SES-LATER", "as known on a day before it was held")
	_, err = TallySession(vol, wmo.Peil{})
	require.ErrorContains(t, err, "peil")
}

func kopie(s Sessie) Sessie {
	s.Deelnemers, s.Vragen = slices.Clone(s.Deelnemers), slices.Clone(s.Vragen)
	for i := range s.Vragen {
		v := &s.Vragen[i]
		v.Categorieen, v.Stembiljetten = slices.Clone(v.Categorieen), slices.Clone(v.Stembiljetten)
		for j := range v.Stembiljetten {
			v.Stembiljetten[j].Rangen = maps.Clone(v.Stembiljetten[j].Rangen)
		}
	}
	return s
}

// What deserves attention stands beside the outcome.
func TestWhatIsToldBesideTheOutcome(t *testing.T) {
	t.Parallel()
	s := gestemd(rij("1", "2"), rij("-", "-"), rij("-", "2"))
	s.Vragen[0].Antwoorden = []Sessieantwoord{{"p1", "rust", "c1"}, {"p1", "en veilig", "c1"}, {"p2", "ruis", ""}}
	s.Vragen[0].Opmerkingen = []string{"goed gesprek"}
	s.Vragen = append(s.Vragen, Sessievraag{Code: "w", Vraag: "en dan?", Categorieen: s.Vragen[0].Categorieen, Opmerkingen: []string{"te laat"}})
	uit, err := TallySession(s, opDeSessie)
	require.NoError(t, err)
	require.Equal(t, []string{"NVO-SES-ANTWOORD-LOS", "NVO-SES-CATEGORIE-LEEG", "NVO-SES-BLANCO", "NVO-SES-ZONDER-STEM"}, uit.Bevindingen.Codes())
	v := uit.Vragen[0]
	require.Equal(t, []Categorieaantal{{"c1", 2, 1}, {"c2", 0, 0}, {"", 1, 1}}, v.Antwoorden)
	require.Equal(t, []int{3, 1, 2, 1}, []int{v.Deelnemers, v.Blanco, v.Geheel.Stemmen, v.Geheel.Aangevuld})
	require.Equal(t, []string{"goed gesprek"}, v.Opmerkingen)
	leeg := uit.Vragen[1]
	require.Empty(t, leeg.Geheel.Rangorde)
	require.Empty(t, leeg.Robuustheid.Top)
	require.Equal(t, wmo.Onbepaald, leeg.Robuustheid.Blijft)
	require.Contains(t, leeg.Geheel.Eensgezindheid.Duiding, "geen stem")
}

// Who is typed with another number of spaces counts twice, and a vote for one category
// under two codes is split: that is told, and not mended.
func TestWhatIsAlikeIsTold(t *testing.T) {
	t.Parallel()
	s := gestemd(rij("1", "2", "3"), rij("1", "2", "3"))
	require.Empty(t, geteldeSessie(t, s).Bevindingen)
	s.Deelnemers[0].ID, s.Vragen[0].Stembiljetten[0].Deelnemer = "p 1", "p 1"
	s.Deelnemers[1].ID, s.Vragen[0].Stembiljetten[1].Deelnemer = " P  1", " P  1"
	s.Vragen[0].Categorieen[2].Naam = "Categorie  1"
	uit := geteldeSessie(t, s)
	require.Equal(t, 2, uit.Deelnemers)
	require.Equal(t, []string{"NVO-SES-LIJKT", "NVO-SES-LIJKT"}, uit.Bevindingen.Codes())
	require.Equal(t, []string{"/deelnemers/0/id", "/deelnemers/1/id"}, uit.Bevindingen[0].Plaats)
	require.Equal(t, `deelnemer " P  1" lijkt op een andere, en telt apart`, uit.Bevindingen[0].Bericht)
	require.Equal(t, `categorie "Categorie  1" lijkt op een andere, en telt apart`, uit.Bevindingen[1].Bericht)
	require.Equal(t, []string{"/vragen/0/categorieen/0/naam", "/vragen/0/categorieen/2/naam"}, uit.Bevindingen[1].Plaats)
}

func geteldeSessie(t *testing.T, s Sessie) Sessieuitkomst {
	t.Helper()
	uit, err := TallySession(s, opDeSessie)
	require.NoError(t, err)
	return uit
}

func TestStatements(t *testing.T) {
	t.Parallel()
	s := gestemd(rij("1", "2"), rij("1", "2"), rij("1", "2"), rij("1", "2"))
	s.Deelnemers[3].Groep = ""
	s.Stellingen = []Stelling{
		{Code: "s", Stelling: "goed", Reacties: []Reactie{{"p1", MeningEens}, {"p2", MeningEens}, {"p3", MeningOneens}, {"p4", MeningGeen}}, Opmerkingen: []string{"hm"}},
		{Code: "t", Stelling: "beter", Reacties: []Reactie{{"p1", MeningGeen}}},
	}
	uit, err := TallySession(s, opDeSessie)
	require.NoError(t, err)
	een := uit.Stellingen[0]
	require.Equal(t, "0.666666666667", een.Geheel.AandeelEens.String())
	require.Equal(t, []int{2, 1, 1}, []int{een.Geheel.Eens, een.Geheel.Oneens, een.Geheel.GeenMening})
	require.Len(t, een.PerGroep, 1)
	require.Zero(t, een.PerGroep[0].GeenMening)
	require.Nil(t, uit.Stellingen[1].Geheel.AandeelEens)
}

// What is told about the counting is what applies.
func TestReservationsOfACount(t *testing.T) {
	t.Parallel()
	codes := func(s Sessie) []string {
		uit, err := TallySession(s, opDeSessie)
		require.NoError(t, err)
		cs := []string{}
		for _, v := range uit.Voorbehouden {
			cs = append(cs, v.Code)
		}
		return cs
	}
	altijd := []string{"NVO-V-SES-GEWICHT", "NVO-V-SES-RANGEN", "NVO-V-SES-BORDA"}
	require.Equal(t, altijd, codes(gestemd(rij("1", "2"))))
	require.Equal(t, append(altijd, "NVO-V-SES-AANGEVULD", "NVO-V-SES-DUIDING", "NVO-V-SES-BENADERING"), codes(gestemd(rij("1", "-"), rij("1", "2"))))
	require.Equal(t, append(altijd, "NVO-V-SES-DUIDING"), codes(gestemd(herhaald(15, rij("1", "2", "3", "4", "5"))...)))
}

// The calculation can be done again from what is written: S = 85 of five ballots on four.
func TestCalculationOfAgreement(t *testing.T) {
	t.Parallel()
	b := geteld(t, gestemd(rij("1", "2", "3", "4"), rij("2", "1", "3", "4"), rij("1", "3", "2", "4"), rij("1", "2", "4", "3"), rij("2", "1", "4", "3"))).Berekening
	var rangen []string
	for _, stap := range b[:4] {
		require.Equal(t, "NVO-F-GEMIDDELDE-RANG", stap.Code)
		rangen = append(rangen, stap.Invoer[0].Waarde+" / "+stap.Invoer[1].Waarde+" = "+stap.Uitkomst.Waarde)
	}
	require.Equal(t, []string{"7 / 5 = 1.4", "9 / 5 = 1.8", "16 / 5 = 3.2", "18 / 5 = 3.6"}, rangen)
	b = b[4:]
	require.Equal(t, []string{"NVO-F-CONCORDANTIE", "NVO-F-CHI-KWADRAAT"}, []string{b[0].Code, b[1].Code})
	require.Equal(t, []string{"5", "4", "85", "0"}, []string{b[0].Invoer[0].Waarde, b[0].Invoer[1].Waarde, b[0].Invoer[2].Waarde, b[0].Invoer[3].Waarde})
	require.Equal(t, []string{"0.68", "10.2"}, []string{b[0].Uitkomst.Waarde, b[1].Uitkomst.Waarde})
	for _, f := range Formules() {
		require.NoError(t, f.Bron.Check())
	}
}

func groteSessie(stemmen, categorieen int) Sessie {
	rijen := make([][]string, stemmen)
	for i := range rijen {
		rijen[i] = make([]string, categorieen)
		for c := range rijen[i] {
			rijen[i][c] = strconv.Itoa((c*(i%7+1)+i)%categorieen + 1)
		}
	}
	return gestemd(rijen...)
}

func BenchmarkTally(b *testing.B) {
	s := groteSessie(10_000, 50)
	for b.Loop() {
		if _, err := TallySession(s, opDeSessie); err != nil {
			b.Fatal(err)
		}
	}
}
