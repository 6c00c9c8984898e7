package rijk

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

func budgetpad(totaal string, van, tot, start int, deelnemers ...Budgetdeelnemer) Budgetpad {
	return Budgetpad{
		Naam: "pad", Deelnemers: deelnemers, Van: van, Tot: tot, Startjaar: start, Stappen: 10,
		Totaal: Rijksbudget{Basis: wmo.MustBedrag(totaal), Bron: "opgave"},
	}
}

func deelnemer(naam, h, o string, inwoners int) Budgetdeelnemer {
	return Budgetdeelnemer{Naam: naam, Historisch: getal(h), Objectief: getal(o), Inwoners: inwoners}
}

func plan(t require.TestingT, in Budgetpad) Budgetpadbeeld {
	uit, err := PlanBudgetPath(in, vandaag)
	require.NoError(t, err)
	return uit
}

// budgetten of one participant, year by year.
func budgetten(u *Budgetpadbeeld, i int) []string {
	s := make([]string, len(u.Deelnemers[i].Jaren))
	for n := range s {
		s[n] = u.Deelnemers[i].Jaren[n].Budget.String()
	}
	return s
}

// T = 100, h = (1, 0), o = (0.6, 0.4), N = 10: 96/4 in the first year, 80/20 in the
// fifth, 60/40 in the tenth and later.
func TestTwoRegionsInTenSteps(t *testing.T) {
	t.Parallel()
	u := plan(t, budgetpad("100.00", 2029, 2042, 2030, deelnemer("a", "1", "0.6", 0), deelnemer("b", "0", "0.4", 0)))
	a, b := budgetten(&u, 0), budgetten(&u, 1)
	for jaar, wil := range map[int][2]string{
		2029: {"100.00", "0.00"}, 2030: {"96.00", "4.00"}, 2034: {"80.00", "20.00"}, 2038: {"64.00", "36.00"}, 2039: {"60.00", "40.00"}, 2042: {"60.00", "40.00"},
	} {
		require.Equal(t, [2]string{a[jaar-2029], b[jaar-2029]}, wil, jaar)
	}
	require.Nil(t, u.Deelnemers[1].Structureel.Percentage, "no percent of nothing")
	require.Equal(t, "-40", u.Deelnemers[0].Structureel.Percentage.String())
	require.Equal(t, "-4.00", u.Deelnemers[0].Jaren[1].Cumulatief.String())
	require.Equal(t, "-12.00", u.Deelnemers[0].Jaren[2].Cumulatief.String())
}

// Zwolle 140,096,291 to 113,750,051: −26,346,240, −18.8058 percent, 2,634,624 a year.
func TestZwolle(t *testing.T) {
	t.Parallel()
	u := plan(t, budgetpad("1000000000.00", 2029, 2040, 2030,
		deelnemer("Zwolle", "140096291", "113750051", 135000), deelnemer("overige", "859903709", "886249949", 17000000)))
	z := &u.Deelnemers[0]
	require.Equal(t, "-26346240.00", z.Structureel.Verschil.String())
	require.Equal(t, "-18.8058", z.Structureel.Percentage.String())
	require.Equal(t, "-195.16", z.Structureel.PerInwoner.String()) // 26,346,240 / 135,000 = 195.157…
	require.Nil(t, z.Jaren[0].Verschil)
	require.Equal(t, "-2634624.00", z.Jaren[1].Verschil.String())
	for jaar, wil := range map[int]string{2029: "140096291.00", 2030: "137461667.00", 2034: "126923171.00", 2039: "113750051.00", 2040: "113750051.00"} {
		require.Equal(t, wil, z.Jaren[jaar-2029].Budget.String(), jaar)
	}
}

func TestWithoutAStartEveryYearIsHistorical(t *testing.T) {
	t.Parallel()
	in := budgetpad("100.00", 2026, 2036, 0, deelnemer("a", "1", "0.6", 0), deelnemer("b", "0", "0.4", 0))
	u := plan(t, in)
	require.Zero(t, u.Start)
	for i := range u.Deelnemers {
		for _, j := range u.Deelnemers[i].Jaren {
			require.Zero(t, j.Budget.Compare(j.Historisch))
		}
	}
	require.Equal(t, []string{"FIN-V-AANDELEN", "FIN-V-GEEN-START"}, codesVan(u.Voorbehouden))
	require.Equal(t, []string{"FIN-A-CENTEN", "FIN-A-VLAK"}, codesVan(u.Aannames))
	in.Startjaar, in.Stappen = 2030, 8
	require.Equal(t, []string{"FIN-A-CENTEN", "FIN-A-LINEAIR", "FIN-A-STAPPEN", "FIN-A-VLAK"}, codesVan(plan(t, in).Aannames))
}

func TestVariantsStandBesideTheBase(t *testing.T) {
	t.Parallel()
	in := budgetpad("100.00", 2029, 2032, 2030, deelnemer("a", "1", "0.6", 10), deelnemer("b", "0", "0.4", 10))
	in.Varianten = []Budgetvariant{
		{Naam: "een jaar later", Uitstel: 1},
		{Naam: "in een keer", Stappen: 1},
		{Naam: "met plafond", Plafond: tarief("0.10")},
		{Naam: "meer geld", Totaal: &Rijksbudget{Basis: wmo.MustBedrag("200.00"), Bron: "x"}},
		{Naam: "eerder", Startjaar: 2029},
	}
	u := plan(t, in)
	for i, wil := range [][]string{ // base 100, 96, 92, 88
		{"100.00", "100.00", "96.00", "92.00"},
		{"100.00", "60.00", "60.00", "60.00"},
		{"100.00", "99.00", "98.00", "97.00"},
		{"200.00", "192.00", "184.00", "176.00"},
		{"96.00", "92.00", "88.00", "84.00"},
	} {
		v := &u.Varianten[i].Deelnemers[0]
		verschil := wmo.Bedrag{}
		for n := range v.Jaren {
			require.Equal(t, wil[n], v.Jaren[n].Budget.String(), u.Varianten[i].Naam)
			require.Zero(t, v.Jaren[n].Verschil.Compare(v.Jaren[n].Budget.Min(u.Deelnemers[0].Jaren[n].Budget)))
			verschil = verschil.Plus(v.Jaren[n].Verschil)
		}
		require.Zero(t, v.Verschil.Compare(verschil))
	}
	require.Equal(t, "FIN-V-WAT-ALS-PAD", u.Voorbehouden[len(u.Voorbehouden)-1].Code)
	require.Nil(t, u.Deelnemers[0].Jaren[1].Plafond, "the base has none")
}

func trekPad(t *rapid.T) Budgetpad {
	van := rapid.IntRange(2020, 2030).Draw(t, "van")
	in := budgetpad(wmo.BedragOfCenten(rapid.Int64Range(1, 200_000_000_000).Draw(t, "basis")).String(), van, van+rapid.IntRange(0, 15).Draw(t, "jaren"), 0)
	in.Stappen = rapid.IntRange(1, 12).Draw(t, "stappen")
	if rapid.Bool().Draw(t, "start") {
		in.Startjaar, in.Uitstel = rapid.IntRange(2015, 2035).Draw(t, "startjaar"), rapid.IntRange(0, 3).Draw(t, "uitstel")
	}
	for i := range rapid.IntRange(1, 12).Draw(t, "deelnemers") {
		laagst := int64(min(1, max(0, 1-i))) // the first has a share of both
		in.Deelnemers = append(in.Deelnemers, Budgetdeelnemer{
			Naam: "m" + strconv.Itoa(i), Historisch: wmo.GetalOf(rapid.Int64Range(laagst, 1_000_000).Draw(t, "h")),
			Objectief: wmo.GetalOf(rapid.Int64Range(laagst, 1000).Draw(t, "o")).Maal(getal("0.001")), Inwoners: rapid.IntRange(1, 900_000).Draw(t, "inwoners"),
		})
	}
	if rapid.Bool().Draw(t, "plafond") {
		c := wmo.MustTarief(wmo.BedragOfCenten(rapid.Int64Range(0, 20_000).Draw(t, "c")).String())
		in.Plafond = &c
	}
	for jaar := in.Van + 1; jaar <= in.Tot; jaar++ {
		if rapid.Bool().Draw(t, "index") {
			in.Totaal.Indexen = append(in.Totaal.Indexen, Budgetindex{jaar, wmo.GetalOf(rapid.Int64Range(-200, 1000).Draw(t, "i")).Maal(getal("0.01")), "x"})
		}
	}
	return in
}

func TestPostponementShiftsThePath(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekPad(t)
		in.Startjaar, in.Uitstel, in.Totaal.Indexen, in.Plafond = rapid.IntRange(in.Van, in.Van+5).Draw(t, "s"), 0, nil, nil
		k := rapid.IntRange(0, 5).Draw(t, "k")
		later := in
		later.Uitstel, later.Van, later.Tot = k, in.Van+k, in.Tot+k
		een, twee := plan(t, in), plan(t, later)
		for i := range een.Deelnemers {
			require.Equal(t, budgetten(&een, i), budgetten(&twee, i))
		}
	})
}

func TestOneStepJumpsAndEqualSharesStay(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekPad(t)
		in.Stappen, in.Plafond = 1, nil
		u := plan(t, in)
		for i := range u.Deelnemers {
			for n, j := range u.Deelnemers[i].Jaren {
				wil := j.Historisch
				if in.Startjaar != 0 && u.Jaren[n].Jaar >= in.Startjaar+in.Uitstel {
					wil = j.Objectief
				}
				require.Zero(t, j.Budget.Compare(wil))
			}
		}
		in.Stappen = 7
		for i := range in.Deelnemers {
			in.Deelnemers[i].Objectief = in.Deelnemers[i].Historisch.Maal(getal("0.3"))
		}
		u = plan(t, in)
		for i := range u.Deelnemers {
			require.Equal(t, "0.00", u.Deelnemers[i].Jaren[len(u.Jaren)-1].Cumulatief.String())
		}
	})
}

// The order of the document makes no difference to a cent, unless a tie is told.
func TestPermutingTheParticipantsPermutesTheBudgets(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekPad(t)
		u := plan(t, in)
		anders := in
		anders.Deelnemers = rapid.Permutation(in.Deelnemers).Draw(t, "volgorde")
		v := plan(t, anders)
		require.Equal(t, slices.Contains(u.Bevindingen.Codes(), "FIN-GELIJK"), slices.Contains(v.Bevindingen.Codes(), "FIN-GELIJK"))
		if slices.Contains(u.Bevindingen.Codes(), "FIN-GELIJK") {
			require.Contains(t, codesVan(u.Aannames), kit.Lijstvolgorde().Code)
			return
		}
		for i := range u.Deelnemers {
			k := slices.IndexFunc(v.Deelnemers, func(d Deelnemerspad) bool { return d.Naam == u.Deelnemers[i].Naam })
			require.Equal(t, u.Deelnemers[i], v.Deelnemers[k])
		}
	})
}

// With shares and totals that stay whole, everything times f is every budget times f.
func TestScalingAllAmountsScalesAllBudgets(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.Int64Range(1, 1000).Draw(t, "f")
		in := budgetpad("1000.00", 2029, 2045, 2030, deelnemer("a", "60", "10", 100), deelnemer("b", "30", "40", 100), deelnemer("c", "10", "50", 100))
		in.Plafond = tarief(wmo.BedragOfCenten(rapid.Int64Range(0, 200).Draw(t, "plafond")).Maal(wmo.GetalOf(1)).String())
		if rapid.Bool().Draw(t, "vrij") {
			in.Plafond = nil
		}
		maal := in
		maal.Totaal.Basis = in.Totaal.Basis.Maal(wmo.GetalOf(f))
		if in.Plafond != nil {
			maal.Plafond = tarief(in.Plafond.Maal(wmo.GetalOf(f)).String())
		}
		u, v := plan(t, in), plan(t, maal)
		grens := wmo.BedragOfCenten(f) // a part that is not whole differs by less than a cent, before and after
		for i := range u.Deelnemers {
			for n := range u.Jaren {
				af := v.Deelnemers[i].Jaren[n].Budget.Min(u.Deelnemers[i].Jaren[n].Budget.Maal(wmo.GetalOf(f)))
				if in.Plafond == nil {
					require.Zero(t, af.Sign())
				}
				require.True(t, af.Compare(grens.Maal(wmo.GetalOf(int64(n+1)))) <= 0 && af.Plus(grens.Maal(wmo.GetalOf(int64(n+1)))).Sign() >= 0)
			}
		}
	})
}

func landelijk(plafond string) Budgetpad {
	in := budgetpad("1400000000.00", 2026, 2045, 2028)
	for i := range 342 {
		h := int64(0)
		if i%8 == 0 {
			h = int64(1_000_003 + i*i*7919)
		}
		in.Deelnemers = append(in.Deelnemers, Budgetdeelnemer{
			Naam: "gemeente " + strconv.Itoa(i), Historisch: wmo.GetalOf(h), Objectief: wmo.GetalOf(int64(30_011 + i*i*101)), Inwoners: 10_000 + i*i*13,
		})
	}
	for jaar := 2027; jaar <= 2045; jaar++ {
		in.Totaal.Indexen = append(in.Totaal.Indexen, Budgetindex{jaar, getal("3.1"), "x"})
	}
	in.Plafond = tarief(plafond)
	return in
}

func BenchmarkPlanBudget(b *testing.B) {
	for _, plafond := range []string{"1.00", "15.00", "1000.00"} {
		in := landelijk(plafond)
		b.Run(plafond, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := PlanBudgetPath(in, vandaag); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// Three equal shares of a cent too many: who stands first gets it, and that is told with
// the years in which it happens, once for those who tie.
func TestTiesOfAPathAreTold(t *testing.T) {
	t.Parallel()
	in := budgetpad("100.00", 2029, 2031, 2030, deelnemer("z", "1", "1", 0), deelnemer("b", "1", "1", 0), deelnemer("a", "1", "1", 0))
	in.Totaal.Mutaties = []Budgetmutatie{{2030, Beleidsmutatie, "x", wmo.MustBedrag("20.00"), "x"}, {2031, WlzUitname, "x", wmo.MustBedrag("20.00"), "x"}}
	u := plan(t, in)
	for i, wil := range [][]string{{"33.34", "40.00", "33.34"}, {"33.33", "40.00", "33.33"}, {"33.33", "40.00", "33.33"}} {
		require.Equal(t, wil, budgetten(&u, i))
	}
	require.Equal(t, wmo.Bevindingen{{
		Code: "FIN-GELIJK", Plaats: []string{"/deelnemers/0", "/deelnemers/1", "/deelnemers/2"},
		Bericht: "3 deelnemers hebben gelijke aanspraken op de laatste cent: in 2029, 2031",
	}}, u.Bevindingen)
	require.Equal(t, []string{"FIN-A-LIJSTVOLGORDE", "FIN-A-CENTEN", "FIN-A-LINEAIR", "FIN-A-VLAK", "FIN-A-DOORWERKING"}, codesVan(u.Aannames))
	in.Totaal.Mutaties = nil
	in.Varianten = []Budgetvariant{{Naam: "meer", Totaal: &Rijksbudget{Basis: wmo.MustBedrag("0.02"), Bron: "x"}}}
	u = plan(t, in)
	require.Equal(t, []string{
		"3 deelnemers hebben gelijke aanspraken op de laatste cent van de variant meer: in 2029, 2030, 2031",
		"3 deelnemers hebben gelijke aanspraken op de laatste cent: in 2029, 2030, 2031",
	}, []string{u.Bevindingen[0].Bericht, u.Bevindingen[1].Bericht})
	in.Varianten, in.Deelnemers[0].Historisch = nil, getal("1.5")
	require.Equal(t, []string{"/deelnemers/1", "/deelnemers/2"}, plan(t, in).Bevindingen[1].Plaats, "of the historical key alone")
}
