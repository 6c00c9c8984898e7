package bw

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func uitgave(bedrag string) Maatwerkuitgave {
	return Maatwerkuitgave{
		Besloten: wmo.MustDatum("2026-02-03"), Bedrag: wmo.MustBedrag(bedrag), Wat: "borg", Persoon: "P-1", BeslistDoor: "wijkteam", GeenRegulier: wmo.Ja,
	}
}

func budget(us ...Maatwerkuitgave) Maatwerkbudget {
	return Maatwerkbudget{Periode: wmo.MustPeriode("2026-01-01", "2026-12-31"), Budget: wmo.MustBedrag("10000.00"), Uitgaven: us}
}

func budgetstand(t require.TestingT, m Maatwerkbudget) Budgetstand {
	s, err := BalanceBudget(m, uitstroomPeil)
	require.NoError(t, err)
	return s
}

func trekUitgave(r *rapid.T) Maatwerkuitgave {
	dag := wmo.MustDatum("2025-11-01").AddDagen(rapid.IntRange(0, 500).Draw(r, "dag"))
	u := Maatwerkuitgave{
		Besloten: dag, Bedrag: wmo.BedragOfCenten(rapid.Int64Range(2, 1_000_000).Draw(r, "centen")), Wat: "iets", Persoon: "P", BeslistDoor: "W",
		GeenRegulier: wmo.Uitkomst(rapid.IntRange(0, 2).Draw(r, "regulier")),
	}
	if rapid.Bool().Draw(r, "betaald") {
		u.Betaald = dag.AddDagen(rapid.IntRange(0, 60).Draw(r, "na"))
	}
	if i := rapid.IntRange(0, 5).Draw(r, "vuistregel"); i < 5 {
		u.Vuistregel = Vuistregel(Vuistregel("").Woorden()[i].Woord)
	}
	return u
}

// Every cent stands in one place, and the parts make the whole.
func TestBudgetKeepsItsSums(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		us := rapid.SliceOfN(rapid.Custom(trekUitgave), 0, 30).Draw(r, "uitgaven")
		s := budgetstand(r, budget(us...))
		var alles, besteed, toegezegd wmo.Bedrag
		for _, u := range us {
			alles = alles.Plus(u.Bedrag)
		}
		for _, v := range s.PerVuistregel {
			besteed, toegezegd = besteed.Plus(v.Besteed), toegezegd.Plus(v.Toegezegd)
		}
		require.Equal(r, alles.String(), s.Besteed.Plus(s.Toegezegd).Plus(s.BuitenPeriode).Plus(s.Later).String())
		require.Equal(r, s.Besteed.String(), besteed.String())
		require.Equal(r, s.Toegezegd.String(), toegezegd.String())
		require.Equal(r, s.Budget.String(), s.Besteed.Plus(s.Toegezegd).Plus(s.Rest).String())
		require.Equal(r, s.Rest.Sign() < 0, telCode(s.Bevindingen.Codes(), "BW-MWB-OVERSCHREDEN") == 1)
	})
}

// An expenditure in two parts, or the list in another order, is the same money.
func TestSplittingAnExpenditureChangesNoTotal(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		us := rapid.SliceOfN(rapid.Custom(trekUitgave), 1, 10).Draw(r, "uitgaven")
		heel := budgetstand(r, budget(us...))
		i := rapid.IntRange(0, len(us)-1).Draw(r, "welke")
		centen, ok := us[i].Bedrag.Centen()
		require.True(r, ok)
		deel := us[i]
		deel.Bedrag = wmo.BedragOfCenten(rapid.Int64Range(1, centen-1).Draw(r, "deel"))
		rest := us[i]
		rest.Bedrag = us[i].Bedrag.Min(deel.Bedrag)
		gesplitst := append(slices.Delete(slices.Clone(us), i, i+1), deel, rest)
		slices.Reverse(gesplitst)
		s := budgetstand(r, budget(gesplitst...))
		totalen := func(s Budgetstand) []string {
			ts := []string{s.Besteed.String(), s.Toegezegd.String(), s.Rest.String(), s.BuitenPeriode.String(), s.Later.String()}
			for _, v := range s.PerVuistregel {
				ts = append(ts, v.Besteed.String(), v.Toegezegd.String())
			}
			return ts
		}
		require.Equal(r, totalen(heel), totalen(s))
	})
}

// A long list of lesser findings does not hide that the money is gone.
func TestOverspendingIsNeverCutOff(t *testing.T) {
	t.Parallel()
	us := slices.Repeat([]Maatwerkuitgave{uitgave("2.00")}, 10_000)
	for i := range us {
		us[i].GeenRegulier = wmo.Onbepaald
	}
	s := budgetstand(t, budget(us...))
	require.Equal(t, "-10000.00", s.Rest.String())
	require.Contains(t, s.Bevindingen.Codes(), "BW-MWB-OVERSCHREDEN")
	require.Contains(t, s.Bevindingen.Codes(), "DOC-MEER")
}

func TestBudgetRefuses(t *testing.T) {
	t.Parallel()
	_, err := BalanceBudget(budget(), wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
	weigert := func(code, plaats string, anders func(*Maatwerkbudget)) {
		t.Helper()
		m := budget(uitgave("10.00"))
		anders(&m)
		_, err := BalanceBudget(m, uitstroomPeil)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		require.Equal(t, []string{code}, b.Codes())
		require.Equal(t, plaats, b[0].Plaats[0])
	}
	weigert("DOC-SLEUTEL-ONTBREEKT", "/periode/begindatum", func(m *Maatwerkbudget) { m.Periode = wmo.Periode{} })
	weigert("DOC-BEREIK", "/budget", func(m *Maatwerkbudget) { m.Budget = wmo.MustBedrag("-0.01") })
	weigert("DOC-CENTEN", "/budget", func(m *Maatwerkbudget) { m.Budget = wmo.MustBedrag("0.001") })
	weigert("DOC-LENGTE", "/naam", func(m *Maatwerkbudget) { m.Naam = strings.Repeat("é", 201) })
	weigert("DOC-AANTAL", "/uitgaven", func(m *Maatwerkbudget) { m.Uitgaven = make([]Maatwerkuitgave, 10_001) })
	weigert("DOC-SLEUTEL-ONTBREEKT", "/uitgaven/0/besloten", func(m *Maatwerkbudget) { m.Uitgaven[0].Besloten = wmo.Datum{} })
	weigert("BW-VOLGORDE", "/uitgaven/0/betaald", func(m *Maatwerkbudget) { m.Uitgaven[0].Betaald = wmo.MustDatum("2026-02-02") })
	weigert("DOC-CENTEN", "/uitgaven/0/bedrag", func(m *Maatwerkbudget) { m.Uitgaven[0].Bedrag = wmo.MustBedrag("1.005") })
	weigert("DOC-BEREIK", "/uitgaven/0/bedrag", func(m *Maatwerkbudget) { m.Uitgaven[0].Bedrag = wmo.Bedrag{} })
	weigert("DOC-BEREIK", "/uitgaven/0/bedrag", func(m *Maatwerkbudget) { m.Uitgaven[0].Bedrag = wmo.MustBedrag("1000000000.00") })
	weigert("DOC-WAARDE", "/uitgaven/0/vuistregel", func(m *Maatwerkbudget) { m.Uitgaven[0].Vuistregel = "sport" })
	weigert("DOC-WAARDE", "/uitgaven/0/geenRegulier", func(m *Maatwerkbudget) { m.Uitgaven[0].GeenRegulier = 3 })

	m := budget(uitgave("999999999.99"))
	m.Naam, m.Uitgaven[0].Betaald = strings.Repeat("é", 200), wmo.MustDatum("2026-02-03")
	require.Equal(t, "-999989999.99", budgetstand(t, m).Rest.String())
}

func BenchmarkBalanceBudget(b *testing.B) {
	m := budget(slices.Repeat([]Maatwerkuitgave{uitgave("2.00")}, 100)...)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := BalanceBudget(m, uitstroomPeil); err != nil {
			b.Fatal(err)
		}
	}
}
