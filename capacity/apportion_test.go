package capacity_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

func naarHerkomst(naam string) verdeelsleutel.Sleutel {
	return verdeelsleutel.Sleutel{Naam: naam, Afgesproken: wmo.Ja, Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarHerkomst}}}
}

func exact(x float64) *wmo.Getal {
	g := wmo.MustGetal(strconv.FormatFloat(x, 'f', -1, 64))
	return &g
}

func reeel(g wmo.Getal) float64 {
	x, _ := g.Rat().Float64()
	return x
}

func sleutel(gewichten ...float64) capacity.Verdeelwijze {
	s := capacity.Verdeelwijze{Sleutel: naarHerkomst("proef")}
	for i, g := range gewichten {
		s.Deelnemers = append(s.Deelnemers, capacity.Deelnemer{Deelnemer: verdeelsleutel.Deelnemer{Naam: string(rune('A' + i)), Herkomst: exact(g)}})
	}
	return s
}

// d14 is synthetic: seven weights, of which two are the same.
func d14() capacity.Verdeelwijze { return sleutel(160, 84, 34, 32, 30, 26, 30) }

func deel(t require.TestingT, s capacity.Verdeelwijze, totalen ...int) capacity.Toedeling {
	uit, err := capacity.ApportionHomes(capacity.Verdeling{Begindatum: wmo.MustDatum("2016-01-01"), Totalen: totalen, Verdeelwijze: s}, peil)
	require.NoError(t, err)
	return uit
}

func aantallen(delen []capacity.Deel) []int {
	ns := make([]int, len(delen))
	for i := range delen {
		ns[i] = delen[i].Aantal
	}
	return ns
}

// D4: fixed shares; 60 % of 283 is the published 170.
func TestD4HartVanBrabant(t *testing.T) {
	t.Parallel()
	s := capacity.Verdeelwijze{
		Sleutel: verdeelsleutel.Sleutel{Naam: "contingenten", Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarAandeel}}},
		Deelnemers: []capacity.Deelnemer{
			{Deelnemer: verdeelsleutel.Deelnemer{Naam: "Tilburg", Aandeel: exact(0.6)}}, {Deelnemer: verdeelsleutel.Deelnemer{Naam: "overige gemeenten", Aandeel: exact(0.4)}},
		},
	}
	uit := deel(t, s, 283)
	require.Equal(t, []int{170, 113}, aantallen(uit.Jaren[0].Delen))
	require.Equal(t, "169.8", uit.Jaren[0].Delen[0].Quotum.String())
	require.Equal(t, 1415, 5*283)
	// Five years of 170 are 850; the running total of 60 % is 849, since 170 is
	// rounded up every year.
	jaren := deel(t, s, 283, 283, 283, 283, 283)
	require.Equal(t, []int{849, 566}, aantallen(jaren.Totalen))
	require.Equal(t, 850, 5*uit.Jaren[0].Delen[0].Aantal)
}

func TestD14Apportionment(t *testing.T) {
	t.Parallel()
	for totaal, delen := range map[int][]int{
		145: {59, 31, 12, 12, 11, 9, 11},
		175: {71, 37, 15, 14, 13, 12, 13},
		32:  {13, 7, 3, 3, 2, 2, 2},
	} {
		require.Equal(t, delen, aantallen(deel(t, d14(), totaal).Jaren[0].Delen), totaal)
	}
	webster := d14()
	webster.Sleutel.Methode = verdeelsleutel.Webster
	require.Equal(t, []int{58, 31, 12, 12, 11, 10, 11}, aantallen(deel(t, webster, 145).Jaren[0].Delen))
	require.Equal(t, []int{9, 4, 2, 2, 2, 1, 2}, aantallen(deel(t, webster, 22).Jaren[0].Delen))
}

// With 22 the weights 84, 30 and 30 all have a remainder of exactly two thirds
// (84 · 22 = 4 · 396 + 264, 30 · 22 = 396 + 264), and two homes are left for the
// three of them. That the 84 gets one is a rule, and not arithmetic.
func TestD14TieIsReportedAndSettledOnlyByName(t *testing.T) {
	t.Parallel()
	uit := deel(t, d14(), 22)
	j := uit.Jaren[0]
	require.Equal(t, []int{9, 4, 2, 2, 1, 1, 1}, aantallen(j.Delen))
	require.Equal(t, 2, j.Onbeslist)
	require.Equal(t, []string{"B", "E", "G"}, j.Gelijk)
	require.Equal(t, []string{"CAP-GELIJKSTAND"}, uit.Bevindingen.Codes())
	for i, q := range []float64{8.889, 4.667, 1.889, 1.778, 1.667, 1.444, 1.667} {
		require.InDelta(t, q, reeel(j.Delen[i].Quotum), 5e-4)
	}
	for regel, delen := range map[verdeelsleutel.Gelijkstand][]int{
		verdeelsleutel.GelijkstandLijst:     {9, 5, 2, 2, 2, 1, 1},
		verdeelsleutel.GelijkstandOpgegeven: {9, 5, 2, 2, 1, 1, 2},
		verdeelsleutel.GelijkstandGrootste:  {9, 5, 2, 2, 1, 1, 1}, // and the two of 30 remain equal
		verdeelsleutel.GelijkstandKleinste:  {9, 4, 2, 2, 2, 1, 2},
		verdeelsleutel.GelijkstandMelden:    {9, 4, 2, 2, 1, 1, 1},
	} {
		s := d14()
		s.Sleutel.Gelijkstand = regel
		if regel == verdeelsleutel.GelijkstandOpgegeven {
			s.Sleutel.Volgorde = []string{"B", "G", "A", "C", "D", "E", "F"}
		}
		require.Equal(t, delen, aantallen(deel(t, s, 22).Jaren[0].Delen), regel)
	}
}

func TestTieByWeight(t *testing.T) {
	t.Parallel()
	s := sleutel(3, 1) // two to share: 1.5 and 0.5, equal remainders
	require.Equal(t, 1, deel(t, s, 2).Jaren[0].Onbeslist)
	s.Sleutel.Gelijkstand = verdeelsleutel.GelijkstandGrootste
	require.Equal(t, []int{2, 0}, aantallen(deel(t, s, 2).Jaren[0].Delen))
	s.Sleutel.Gelijkstand = verdeelsleutel.GelijkstandKleinste
	require.Equal(t, []int{1, 1}, aantallen(deel(t, s, 2).Jaren[0].Delen))
}

// A small municipality with a claim of 0.3 a year gets a home once the years add up.
func TestRunningTotalsServeTheSmall(t *testing.T) {
	t.Parallel()
	uit := deel(t, sleutel(97, 3), 10, 10, 10, 10)
	var klein []int
	for _, j := range uit.Jaren {
		klein = append(klein, j.Delen[1].Aantal)
	}
	require.Equal(t, []int{0, 1, 0, 0}, klein)
	require.Equal(t, []int{39, 1}, aantallen(uit.Totalen))
}

// Going from 43 to 44, largest remainders would take one from the fourth.
func TestWhatWasTakenIsNeverAskedBack(t *testing.T) {
	t.Parallel()
	s := sleutel(21878, 9713, 4167, 3252, 1065)
	uit := deel(t, s, 43, 1)
	require.Equal(t, []int{24, 10, 4, 4, 1}, aantallen(uit.Jaren[0].Delen))
	require.Equal(t, []string{"CAP-PARADOX"}, uit.Bevindingen.Codes())
	require.Equal(t, []int{0, 1, 0, 0, 0}, aantallen(uit.Jaren[1].Delen))
	require.Equal(t, []int{24, 11, 5, 3, 1}, aantallen(deel(t, s, 44).Jaren[0].Delen))
	s.Sleutel.Methode = verdeelsleutel.Webster
	require.Empty(t, deel(t, s, 43, 1).Bevindingen)
}

// Haaren leaves at the end of 2020 and Schijndel is Meierijstad from 2017.
func TestParticipantsAreValidPerYear(t *testing.T) {
	t.Parallel()
	s := sleutel(50, 20, 20, 10)
	for i, naam := range []string{"'s-Hertogenbosch", "Schijndel", "Meierijstad", "Haaren"} {
		s.Deelnemers[i].Naam = naam
	}
	s.Deelnemers[1].Geldig = wmo.Periode{Begindatum: wmo.MustDatum("2015-01-01"), Einddatum: wmo.MustDatum("2016-12-31")}
	s.Deelnemers[2].Geldig = wmo.Vanaf(wmo.MustDatum("2017-01-01"))
	s.Deelnemers[3].Geldig = wmo.Periode{Begindatum: wmo.MustDatum("2015-01-01"), Einddatum: wmo.MustDatum("2020-12-31")}
	uit := deel(t, s, 80, 80, 80, 80, 80, 70, 70)
	namen := func(j capacity.Deeljaar) (ns []string) {
		for _, d := range j.Delen {
			ns = append(ns, d.Naam)
		}
		return ns
	}
	require.Equal(t, []string{"'s-Hertogenbosch", "Schijndel", "Haaren"}, namen(uit.Jaren[0]))
	require.Equal(t, []string{"'s-Hertogenbosch", "Meierijstad", "Haaren"}, namen(uit.Jaren[1]))
	require.Equal(t, []string{"'s-Hertogenbosch", "Meierijstad"}, namen(uit.Jaren[5]))
	require.Equal(t, []int{50, 20, 10}, aantallen(uit.Jaren[0].Delen))
	require.Equal(t, []int{50, 20}, aantallen(uit.Jaren[6].Delen))
	require.Equal(t, []int{350, 20, 120, 50}, aantallen(uit.Totalen)) // 5 × 50 + 2 × 50, 20, 6 × 20, 5 × 10
	require.Equal(t, "2020-01-01 t/m 2020-12-31", uit.Jaren[4].Periode.String())
}

// A small participant that comes and goes each year takes nothing away from what
// another small one is owed: B is due 3.6 in eight years.
func TestRunningTotalsOutliveAChangeOfParticipants(t *testing.T) {
	t.Parallel()
	s := sleutel(97, 3, 1, 1)
	for i := range 2 {
		s.Deelnemers[2+i].Geldig = wmo.Vanaf(wmo.MustDatum([]string{"2018-01-01", "2020-01-01"}[i]))
	}
	s.Deelnemers[2].Geldig.Einddatum = wmo.MustDatum("2019-12-31")
	uit := deel(t, s, 15, 15, 15, 15, 15, 15, 15, 15)
	require.Equal(t, "3.5732673267", uit.Totalen[1].Quotum.String()) // 2 × 0.45 + 6 × 15 × 3/101
	// 115.53, 3.57, 0.30 and 0.59: whole parts 115 and 3, and the two that are left go
	// to the largest remainders of those who still take part.
	require.Equal(t, []int{116, 3, 0, 1}, aantallen(uit.Totalen))
	require.Empty(t, uit.Bevindingen)
}

// A minimum is no paradox, and a tie that falls where a home was given is a tie.
func TestWhatLooksLikeAParadox(t *testing.T) {
	t.Parallel()
	s := sleutel(50, 21, 1, 1, 1)
	for i := range s.Deelnemers {
		s.Deelnemers[i].MinimumPerJaar = 1
	}
	require.Empty(t, deel(t, s, 10, 10).Bevindingen)
	uit := deel(t, sleutel(4, 1, 4), 5, 1) // five: 2.22, 0.56, 2.22; six: 2.67, 0.67, 2.67
	require.Equal(t, []int{2, 1, 2}, aantallen(uit.Jaren[0].Delen))
	require.Equal(t, []int{0, 0, 0}, aantallen(uit.Jaren[1].Delen))
	require.Equal(t, 1, uit.Jaren[1].Onbeslist)
	require.Equal(t, []string{"CAP-GELIJKSTAND", "CAP-GELIJKSTAND"}, uit.Bevindingen.Codes())
	require.Contains(t, uit.Bevindingen.Error(), "waarin B houdt wat eerder is toegedeeld")
}

// 60 % that was agreed is 60 %; when the shares are no whole, somebody must know.
func TestSharesThatAreNoWhole(t *testing.T) {
	t.Parallel()
	s := capacity.Verdeelwijze{
		Sleutel:    verdeelsleutel.Sleutel{Naam: "contingenten", Maatstaven: []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarAandeel}}},
		Deelnemers: []capacity.Deelnemer{{Deelnemer: verdeelsleutel.Deelnemer{Naam: "Tilburg", Aandeel: exact(60)}}, {Deelnemer: verdeelsleutel.Deelnemer{Naam: "rest", Aandeel: exact(30)}}},
	}
	uit := deel(t, s, 10)
	require.Equal(t, []int{7, 3}, aantallen(uit.Jaren[0].Delen))
	require.Equal(t, []string{"VDS-AANDELEN"}, uit.Bevindingen.Codes())
	s.Deelnemers[1].Aandeel = exact(40)
	require.Empty(t, deel(t, s, 10).Bevindingen)
}

func TestMixedKeyNormalisesFirst(t *testing.T) {
	t.Parallel()
	s := capacity.Verdeelwijze{
		Sleutel: verdeelsleutel.Sleutel{Naam: "mix", Afgesproken: wmo.Ja, PeildatumInwoners: wmo.MustDatum("2023-01-01"), Maatstaven: []verdeelsleutel.Maatstaf{
			{Soort: verdeelsleutel.NaarHerkomst, Weging: exact(0.5)}, {Soort: verdeelsleutel.NaarInwoners, Weging: exact(0.5)},
		}},
		Deelnemers: []capacity.Deelnemer{
			{Deelnemer: verdeelsleutel.Deelnemer{Naam: "A", Herkomst: exact(3), Inwoners: heel(100_000)}},
			{Deelnemer: verdeelsleutel.Deelnemer{Naam: "B", Herkomst: exact(1), Inwoners: heel(300_000)}},
		},
	}
	uit := deel(t, s, 100)
	require.Equal(t, []int{50, 50}, aantallen(uit.Jaren[0].Delen)) // (0.75 + 0.25) / 2 each
	s.Sleutel.Maatstaven[0].Weging = exact(1.5)
	j := deel(t, s, 100).Jaren[0]
	require.Equal(t, "0.625", j.Delen[0].Aandeel.String()) // (1.5 × 0.75 + 0.5 × 0.25) / 2
	require.Equal(t, []int{62, 37}, aantallen(j.Delen))
	require.Equal(t, 1, j.Onbeslist, "62.5 and 37.5 are a tie")
	s.Sleutel.Maatstaven[1].Weging = nil
	_, err := capacity.ApportionHomes(capacity.Verdeling{Begindatum: wmo.MustDatum("2016-01-01"), Totalen: []int{4}, Verdeelwijze: s}, peil)
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT"}, codes(err))
}

func TestMinimumPerYear(t *testing.T) {
	t.Parallel()
	s := sleutel(50, 21, 1, 1, 1)
	for i := range s.Deelnemers {
		s.Deelnemers[i].MinimumPerJaar = 1
	}
	uit := deel(t, s, 10, 10)
	require.Equal(t, []int{5, 2, 1, 1, 1}, aantallen(uit.Jaren[0].Delen))
	require.Equal(t, []int{10, 4, 2, 2, 2}, aantallen(uit.Totalen))
	_, err := capacity.ApportionHomes(capacity.Verdeling{
		Begindatum: wmo.MustDatum("2016-01-01"), Totalen: []int{4}, Verdeelwijze: s,
	}, peil)
	require.Equal(t, []string{"CAP-MINIMUM"}, codes(err))
}

func TestKeyFindings(t *testing.T) {
	t.Parallel()
	for naam, c := range map[string]struct {
		bederf func(v *capacity.Verdeling)
		codes  []string
	}{
		"unknown is not zero": {func(v *capacity.Verdeling) { v.Deelnemers[2].Herkomst = nil }, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"inhabitants, but when": {func(v *capacity.Verdeling) {
			v.Sleutel.Maatstaven = []verdeelsleutel.Maatstaf{{Soort: verdeelsleutel.NaarInwoners}}
			for i := range v.Deelnemers {
				v.Deelnemers[i].Herkomst, v.Deelnemers[i].Inwoners = nil, heel(1)
			}
		}, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"twice the same name": {func(v *capacity.Verdeling) { v.Deelnemers[1].Naam = "A" }, []string{"DOC-DUBBEL"}},
		"twice the same measure": {func(v *capacity.Verdeling) {
			v.Sleutel.Maatstaven[0].Weging = exact(1)
			v.Sleutel.Maatstaven = append(v.Sleutel.Maatstaven, v.Sleutel.Maatstaven[0])
		}, []string{"DOC-DUBBEL"}},
		"no measure": {func(v *capacity.Verdeling) { v.Sleutel.Maatstaven = nil }, []string{"DOC-AANTAL"}},
		"nobody":     {func(v *capacity.Verdeling) { v.Deelnemers = nil }, []string{"DOC-AANTAL"}},
		"all weigh nothing": {func(v *capacity.Verdeling) {
			for i := range v.Deelnemers {
				v.Deelnemers[i].Herkomst = exact(0)
			}
		}, []string{"VDS-NUL"}},
		"a measure of nothing": {func(v *capacity.Verdeling) {
			v.Sleutel.Maatstaven[0].Weging = exact(1)
			v.Sleutel.Maatstaven = append(v.Sleutel.Maatstaven, verdeelsleutel.Maatstaf{Soort: verdeelsleutel.NaarSocialeVoorraad, Weging: exact(1)})
			for i := range v.Deelnemers {
				v.Deelnemers[i].SocialeVoorraad = heel(0)
			}
		}, []string{"VDS-NUL"}},
		"nothing weighs":          {func(v *capacity.Verdeling) { v.Sleutel.Maatstaven[0].Weging = exact(0) }, []string{"DOC-BEREIK"}},
		"a weight of one measure": {func(v *capacity.Verdeling) { v.Sleutel.Maatstaven[0].Weging = exact(1) }, []string{"DOC-OVERBODIG"}},
		"nobody takes part yet": {func(v *capacity.Verdeling) {
			for i := range v.Deelnemers {
				v.Deelnemers[i].Geldig = wmo.Vanaf(wmo.MustDatum("2016-01-02"))
			}
		}, []string{"VDS-GEEN-DEELNEMERS"}},
		"no such method":      {func(v *capacity.Verdeling) { v.Sleutel.Methode = "dean" }, []string{"DOC-WAARDE"}},
		"order not asked for": {func(v *capacity.Verdeling) { v.Sleutel.Volgorde = []string{"A"} }, []string{"DOC-OVERBODIG"}},
		"order incomplete": {func(v *capacity.Verdeling) {
			v.Sleutel.Gelijkstand, v.Sleutel.Volgorde = verdeelsleutel.GelijkstandOpgegeven, []string{"A", "A", "Q"}
		}, []string{"VDS-VOLGORDE", "DOC-DUBBEL", "VDS-VOLGORDE"}},
		"order of nobody": {func(v *capacity.Verdeling) {
			v.Sleutel.Gelijkstand = verdeelsleutel.GelijkstandOpgegeven
		}, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"order with a stranger": {func(v *capacity.Verdeling) {
			v.Deelnemers = v.Deelnemers[:2]
			v.Sleutel.Gelijkstand, v.Sleutel.Volgorde = verdeelsleutel.GelijkstandOpgegeven, []string{"A", "Q"}
		}, []string{"VDS-VOLGORDE", "VDS-VOLGORDE"}},
		"negative total": {func(v *capacity.Verdeling) { v.Totalen[0] = -1 }, []string{"DOC-BEREIK"}},
		"nothing asked":  {func(v *capacity.Verdeling) { v.Totalen = nil }, []string{"DOC-AANTAL"}},
		"no date":        {func(v *capacity.Verdeling) { v.Begindatum = wmo.Datum{} }, []string{"DOC-SLEUTEL-ONTBREEKT"}},
	} {
		v := capacity.Verdeling{Begindatum: wmo.MustDatum("2016-01-01"), Totalen: []int{22}, Verdeelwijze: d14()}
		c.bederf(&v)
		_, err := capacity.ApportionHomes(v, peil)
		require.Equal(t, c.codes, codes(err), "%s: %v", naam, err)
	}
}

var methoden = []verdeelsleutel.Deelmethode{
	verdeelsleutel.GrootsteResten, verdeelsleutel.Webster, verdeelsleutel.DHondt, verdeelsleutel.Adams, verdeelsleutel.HuntingtonHill,
}

// In every year and over all years parts and what is undecided make the whole,
// nobody gives back, and an order of the participants is an order of the answer.
func TestSharesOverTheYears(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		gewichten := rapid.SliceOfN(rapid.SampledFrom([]float64{0.5, 1, 1, 2, 3, 7, 7, 20.25, 156_000}), 1, 8).Draw(t, "gewichten")
		totalen := rapid.SliceOfN(rapid.IntRange(0, 40), 1, 10).Draw(t, "totalen")
		s := sleutel(gewichten...)
		if rapid.Bool().Draw(t, "mix") {
			s.Sleutel.Maatstaven = []verdeelsleutel.Maatstaf{
				{Soort: verdeelsleutel.NaarHerkomst, Weging: exact(1)}, {Soort: verdeelsleutel.NaarSocialeVoorraad, Weging: exact(0.25)},
			}
			for i := range s.Deelnemers {
				s.Deelnemers[i].SocialeVoorraad = heel(i + 1)
			}
		}
		wisselt := false
		for i := range s.Deelnemers[1:] {
			if rapid.IntRange(0, 3).Draw(t, "komt later") == 0 {
				s.Deelnemers[i+1].Geldig = wmo.Vanaf(wmo.MustDatum("2018-01-01"))
				wisselt = true
			}
		}
		s.Sleutel.Methode = rapid.SampledFrom(methoden).Draw(t, "methode")
		uit := deel(t, s, totalen...)

		geheel, gedeeld := 0, 0
		for i, j := range uit.Jaren {
			require.Equal(t, totalen[i], j.Totaal)
			geheel += j.Totaal
			for _, d := range j.Delen {
				require.GreaterOrEqual(t, d.Aantal, 0)
				gedeeld += d.Aantal
			}
			require.Equal(t, geheel, gedeeld+j.Onbeslist)
		}
		for i, d := range uit.Totalen {
			if s.Sleutel.Methode == verdeelsleutel.GrootsteResten && len(uit.Bevindingen) == 0 && !wisselt {
				require.InDelta(t, reeel(uit.Totalen[i].Quotum), float64(d.Aantal), 1, "within quota")
			}
		}

		p := rapid.Permutation(s.Deelnemers).Draw(t, "volgorde")
		om := s
		om.Deelnemers = p
		anders := deel(t, om, totalen...)
		per := map[string]int{}
		for _, d := range uit.Totalen {
			per[d.Naam] = d.Aantal
		}
		for _, d := range anders.Totalen {
			require.Equal(t, per[d.Naam], d.Aantal, d.Naam)
		}

		knip := rapid.IntRange(1, len(totalen)).Draw(t, "knip")
		require.Equal(t, uit.Jaren[:knip], deel(t, s, totalen[:knip]...).Jaren)
	})
}

func BenchmarkProjectDenBosch(b *testing.B) {
	plan := denBosch(capacity.Iedereen, passend)
	plan.Verdeelwijzen = []capacity.Verdeelwijze{d14(), d14()}
	plan.Verdeelwijzen[1].Sleutel.Methode = verdeelsleutel.Webster
	b.ReportAllocs()
	for b.Loop() {
		if _, err := capacity.ProjectOutflow(plan, peil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkApportion342Municipalities(b *testing.B) {
	s := capacity.Verdeelwijze{Sleutel: naarHerkomst("alle")}
	for i := range 342 {
		s.Deelnemers = append(s.Deelnemers, capacity.Deelnemer{Deelnemer: verdeelsleutel.Deelnemer{Naam: "gemeente " + strconv.Itoa(i), Herkomst: exact(float64(1000 + i*i))}})
	}
	v := capacity.Verdeling{Begindatum: wmo.MustDatum("2026-01-01"), Totalen: []int{5000, 5000, 5000, 5000, 5000, 5000, 5000, 5000, 5000, 5000}, Verdeelwijze: s}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := capacity.ApportionHomes(v, peil); err != nil {
			b.Fatal(err)
		}
	}
}
