package welzijn

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func maatregel(code string, inspanning wmo.Inspanning, effect, eenmalig, jaarlijks int64, vergt ...string) Maatregel {
	euro := func(n int64) wmo.Bedrag { return wmo.BedragOfCenten(100 * n) }
	return Maatregel{
		Code: code, Omschrijving: code, Effect: euro(effect), Eenmalig: euro(eenmalig), Jaarlijks: euro(jaarlijks),
		Inspanning: inspanning, Bewijs: EffectIngeschat, Vergt: vergt,
	}
}

func lijst(budget *wmo.Bedrag, ms ...Maatregel) Maatregelenvraag {
	return Maatregelenvraag{Naam: "lijst", Jaren: 2, Budget: budget, Maatregelen: ms}
}

func volgordeVan(l Maatregelenlijst) []string {
	uit := make([]string, len(l.Punten))
	for i, p := range l.Punten {
		uit[i] = fmt.Sprintf("%d %s %s", p.Plaats, p.Maatregel.Code, p.Past)
	}
	return uit
}

func rangschik(t *testing.T, in Maatregelenvraag) Maatregelenlijst {
	t.Helper()
	l, err := RankMeasures(in, vandaag)
	require.NoError(t, err)
	return l
}

// Over two years: a brings 200 for 100, b 400 for 200 (a tie), c 1,000 for 100 but is
// large, d waits for c although it is small, e costs nothing, f does nothing.
func TestStartSmall(t *testing.T) {
	t.Parallel()
	ms := []Maatregel{
		maatregel("d", wmo.InspanningKlein, 900, 10, 0, "c"), maatregel("c", wmo.InspanningGroot, 500, 100, 0),
		maatregel("b", wmo.InspanningKlein, 200, 0, 100), maatregel("a", wmo.InspanningKlein, 100, 100, 0),
		maatregel("e", wmo.InspanningKlein, 1, 0, 0), maatregel("f", wmo.InspanningKlein, 0, 0, 0), maatregel("m", wmo.InspanningMiddel, 1, 100, 0),
	}
	ms[1].Bewijs = EffectGemeten
	l := rangschik(t, lijst(nil, ms...))
	require.Equal(t, []string{
		"1 e onbepaald", "2 a onbepaald", "2 b onbepaald", "4 f onbepaald", "5 m onbepaald", "6 c onbepaald", "7 d onbepaald",
	}, volgordeVan(l))
	require.Nil(t, l.Punten[0].PerEuro)
	require.Equal(t, "2", l.Punten[1].PerEuro.String())
	require.True(t, l.Punten[1].Gelijk)
	require.False(t, l.Punten[0].Gelijk)
	require.Equal(t, "300.00", l.Punten[1].KostenTotaal.String(), "the tie counts as a whole")
	require.Equal(t, "300.00", l.Punten[2].KostenTotaal.String())
	require.Equal(t, "602.00", l.Punten[2].EffectTotaal.String())
	require.Equal(t, "0.00", l.Punten[4].GemetenTotaal.String())
	require.Equal(t, "1000.00", l.Punten[6].GemetenTotaal.String())
	require.Equal(t, []string{aannameVolgorde.Code, aannameOptellen.Code}, codesVan(l.Aannames))
}

// One third and two sixths are equal, 0.3333 is less: ratios are compared crosswise.
func TestTiesAreExact(t *testing.T) {
	t.Parallel()
	l := rangschik(t, lijst(nil, maatregel("a", wmo.InspanningGroot, 1, 6, 0), maatregel("b", wmo.InspanningGroot, 2, 12, 0), maatregel("c", wmo.InspanningGroot, 3333, 20000, 0)))
	require.Equal(t, []string{"1 a onbepaald", "1 b onbepaald", "3 c onbepaald"}, volgordeVan(l))
	require.Equal(t, "0.3333", l.Punten[0].PerEuro.String())
	require.Equal(t, "0.3333", l.Punten[2].PerEuro.String())
}

func TestWhatFitsInABudget(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		budget string
		wil    []string
		kiezen bool
	}{
		{"1000.00", []string{"1 a ja", "1 b ja", "3 c ja", "4 d ja", "5 e ja"}, false},
		{"300.00", []string{"1 a ja", "1 b ja", "3 c nee", "4 d ja", "5 e nee"}, false},
		{"199.99", []string{"1 a onbepaald", "1 b onbepaald", "3 c nee", "4 d onbepaald", "5 e nee"}, true},
		{"99.99", []string{"1 a nee", "1 b nee", "3 c nee", "4 d ja", "5 e nee"}, false},
		{"0.00", []string{"1 a nee", "1 b nee", "3 c nee", "4 d nee", "5 e nee"}, false},
	} {
		l := rangschik(t, lijst(bedrag(c.budget), maatregel("a", wmo.InspanningKlein, 100, 100, 0), maatregel("b", wmo.InspanningKlein, 100, 100, 0),
			maatregel("c", wmo.InspanningMiddel, 900, 300, 0), maatregel("d", wmo.InspanningMiddel, 10, 50, 0), maatregel("e", wmo.InspanningGroot, 900, 1, 0, "c")))
		require.Equal(t, c.wil, volgordeVan(l), c.budget)
		require.Equal(t, c.kiezen, len(l.Bevindingen) > 0)
		if c.kiezen {
			require.Equal(t, []string{"/maatregelen/0", "/maatregelen/1"}, l.Bevindingen[0].Plaats)
		}
	}
}

// After an undecided tie: what needs one of the two is open, what fits in any case is
// not, and what fits in no case is not either.
func TestAnOpenTieKeepsOpenWhatHangsOnIt(t *testing.T) {
	t.Parallel()
	l := rangschik(t, lijst(bedrag("150.00"), maatregel("a", wmo.InspanningKlein, 100, 100, 0), maatregel("b", wmo.InspanningKlein, 100, 100, 0),
		maatregel("w", wmo.InspanningMiddel, 9, 0, 0, "a"), maatregel("x", wmo.InspanningMiddel, 9, 0, 0), maatregel("y", wmo.InspanningGroot, 9, 151, 0)))
	require.Equal(t, []string{"1 a onbepaald", "1 b onbepaald", "3 w onbepaald", "3 x ja", "5 y nee"}, volgordeVan(l))
	require.Len(t, l.Bevindingen, 1)
}

func TestMeasuresThatWaitForEachOther(t *testing.T) {
	t.Parallel()
	_, err := RankMeasures(lijst(nil, maatregel("a", wmo.InspanningKlein, 1, 1, 0, "b"), maatregel("b", wmo.InspanningKlein, 1, 1, 0, "a"),
		maatregel("c", wmo.InspanningKlein, 1, 1, 0, "a"), maatregel("d", wmo.InspanningKlein, 1, 1, 0), maatregel("e", wmo.InspanningKlein, 1, 1, 0, "e")), vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"FIN-MTR-KRING"}, b.Codes())
	require.Equal(t, []string{"/maatregelen/0/vergt", "/maatregelen/1/vergt", "/maatregelen/4/vergt"}, b[0].Plaats)
}

func TestARankingIsRefusedWithAllFindings(t *testing.T) {
	t.Parallel()
	m := maatregel("a", "", -1, 1, 1, "b", "b", "")
	m.Bewijs = "zeker"
	in := lijst(bedrag("-1.00"), m, maatregel("a", wmo.InspanningKlein, 1, 1, 1), maatregel("", wmo.InspanningKlein, 1, 1, 1), maatregel("c", wmo.InspanningKlein, 1, 1, 1, "1", "2", "3", "4", "5"))
	in.Naam, in.Toelichting, in.Jaren = "", strings.Repeat("x", 2001), 31
	_, err := RankMeasures(in, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, map[string]string{
		"/budget": "DOC-BEREIK", "/jaren": "DOC-BEREIK", "/naam": "DOC-LENGTE", "/toelichting": "DOC-LENGTE", "/maatregelen/2/code": "DOC-LENGTE",
		"/maatregelen/2/omschrijving": "DOC-LENGTE",
		"/maatregelen/0/bewijs":       "DOC-WAARDE", "/maatregelen/0/effect": "DOC-BEREIK", "/maatregelen/0/inspanning": "DOC-SLEUTEL-ONTBREEKT",
		"/maatregelen/0/vergt/2": "DOC-LENGTE",
	}, plaatsenVan(t, err))
	in = lijst(nil, maatregel("a", wmo.InspanningKlein, 1, 1, 1, "b", "b"), maatregel("a", wmo.InspanningKlein, 1, 1, 1))
	_, err = RankMeasures(in, vandaag)
	require.Equal(t, map[string]string{
		"/maatregelen/0/code": "DOC-DUBBEL", "/maatregelen/0/vergt/0": "FIN-MTR-ONBEKEND" + "DOC-DUBBEL", "/maatregelen/0/vergt/1": "FIN-MTR-ONBEKEND",
	}, plaatsenVan(t, err))
	_, err = RankMeasures(lijst(nil), vandaag)
	require.ErrorContains(t, err, "/maatregelen")
	_, err = RankMeasures(lijst(nil, make([]Maatregel, 501)...), vandaag)
	require.EqualError(t, err, "/maatregelen: 501 is te veel; hier passen er hoogstens 500 [DOC-AANTAL]")
	_, err = RankMeasures(lijst(nil), wmo.Peil{})
	require.Error(t, err)
}

// The order does not depend on how the list was written, nothing comes before what it
// needs, and what fits never costs more than the budget.
func TestTheOrderIsTheSameHoweverWritten(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var ms []Maatregel
		for i := range rapid.IntRange(1, 12).Draw(t, "n") {
			m := maatregel(string(rune('a'+i)), rapid.SampledFrom([]wmo.Inspanning{wmo.InspanningKlein, wmo.InspanningMiddel, wmo.InspanningGroot}).Draw(t, "inspanning"),
				rapid.Int64Range(0, 4).Draw(t, "effect"), rapid.Int64Range(0, 4).Draw(t, "eenmalig"), rapid.Int64Range(0, 2).Draw(t, "jaarlijks"))
			if i > 0 && rapid.Bool().Draw(t, "wacht") {
				m.Vergt = []string{ms[rapid.IntRange(0, i-1).Draw(t, "op")].Code}
			}
			ms = append(ms, m)
		}
		budget := wmo.BedragOfCenten(100 * rapid.Int64Range(0, 40).Draw(t, "budget"))
		l, err := RankMeasures(lijst(&budget, ms...), vandaag)
		require.NoError(t, err)
		anders, err := RankMeasures(lijst(&budget, rapid.Permutation(ms).Draw(t, "volgorde")...), vandaag)
		require.NoError(t, err)
		require.Equal(t, volgordeVan(l), volgordeVan(anders))
		geweest, uitgegeven := map[string]int{}, wmo.Bedrag{}
		for _, p := range l.Punten {
			for _, v := range p.Maatregel.Vergt {
				require.Less(t, geweest[v], p.Plaats)
				require.NotZero(t, geweest[v])
			}
			geweest[p.Maatregel.Code] = p.Plaats
			if p.Past == wmo.Ja {
				uitgegeven = uitgegeven.Plus(p.Kosten)
			}
		}
		require.LessOrEqual(t, uitgegeven.Compare(budget), 0)
	})
}

func BenchmarkRank(b *testing.B) {
	for _, n := range []int{10, 500} {
		var ms []Maatregel
		for i := range n {
			ms = append(ms, maatregel(strconv.Itoa(i), wmo.InspanningMiddel, int64(i), 100, int64(i%7)))
		}
		in := lijst(bedrag("1000.00"), ms...)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := RankMeasures(in, vandaag); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// One name in several spellings is one measure that another waits for.
func TestSpellingsOfOneMeasure(t *testing.T) {
	t.Parallel()
	a := maatregel("a", wmo.InspanningKlein, 1, 1, 0)
	b := maatregel("b", wmo.InspanningKlein, 9, 1, 0)
	b.Vergt = []string{"A"}
	rang, err := RankMeasures(Maatregelenvraag{Naam: "x", Jaren: 1, Maatregelen: []Maatregel{b, a}, Budget: bedrag("0.00")}, vandaag)
	require.NoError(t, err)
	require.Equal(t, "a", rang.Punten[0].Maatregel.Code)
	require.Equal(t, wmo.Nee, rang.Punten[1].Past)
	b.Vergt = []string{"A", "a"}
	_, err = RankMeasures(Maatregelenvraag{Naam: "x", Jaren: 1, Maatregelen: []Maatregel{b, a}}, vandaag)
	require.EqualError(t, err, `/maatregelen/0/vergt/0, /maatregelen/0/vergt/1: "a" staat er twee keer [DOC-DUBBEL]`)
	b.Vergt = []string{strings.Repeat("ü", 100)}
	_, err = RankMeasures(Maatregelenvraag{Naam: "x", Jaren: 1, Maatregelen: []Maatregel{b, a}}, vandaag)
	require.EqualError(t, err, `/maatregelen/0/vergt/0: "`+strings.Repeat("ü", 20)+`…" staat niet in de lijst [FIN-MTR-ONBEKEND]`)
}
