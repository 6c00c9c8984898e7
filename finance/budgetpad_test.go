package finance

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
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
	uit, err := PlanBudget(in, vandaag)
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

func codesVan(vs []wmo.Voorbehoud) []string {
	uit := make([]string, len(vs))
	for i := range vs {
		uit[i] = vs[i].Code
	}
	return uit
}

// 1,000.00 + 2.5 % = 1,025.00, + 50 − 75 = 1,000.00; then flat; then −10 %.
func TestTotalsFollowIndexMutationsAndWlz(t *testing.T) {
	t.Parallel()
	in := budgetpad("1000.00", 2026, 2029, 0, deelnemer("a", "1", "1", 0))
	in.Totaal.Indexen = []Budgetindex{{2027, getal("2.5"), "raming"}, {2029, getal("-10"), "raming"}}
	in.Totaal.Mutaties = []Budgetmutatie{
		{2027, Beleidsmutatie, "erbij", wmo.MustBedrag("60.00"), "x"},
		{2027, Beleidsmutatie, "eraf", wmo.MustBedrag("-10.00"), "x"},
		{2027, WlzUitname, "uitname", wmo.MustBedrag("75.00"), "x"},
	}
	u := plan(t, in)
	require.Equal(t, []string{"1000.00", "1000.00", "1000.00", "900.00"}, budgetten(&u, 0))
	require.Equal(t, []string{"FIN-A-CENTEN", "FIN-A-VLAK", "FIN-A-DOORWERKING"}, codesVan(u.Aannames))
}

// 100 a year moves by 4; a cap of 0.40 on ten inhabitants is exactly that, one of 0.39
// is ten cents less. Then a is held, and b gets no more than a gives.
func TestCapExactlyReachedAndOneCentBeyond(t *testing.T) {
	t.Parallel()
	in := budgetpad("100.00", 2029, 2030, 2030, deelnemer("a", "1", "0.6", 10), deelnemer("b", "0", "0.4", 1000))
	for plafond, wil := range map[string]string{"0.40": "96.00", "0.39999": "96.01", "0.39900": "96.01", "0.39899": "96.02"} {
		c, err := wmo.ParseTarief(plafond)
		require.NoError(t, err)
		in.Plafond = &c
		u := plan(t, in)
		j := u.Deelnemers[0].Jaren[1]
		require.Equal(t, wil, j.Budget.String(), plafond)
		require.Equal(t, wmo.UitkomstOf(wil != "96.00"), j.Plafond.Begrensd, plafond)
		require.Equal(t, "96.00", j.Plafond.ZonderPlafond.String())
		require.Equal(t, wmo.Nee, u.Deelnemers[1].Jaren[1].Plafond.Begrensd)
		require.Equal(t, wmo.MustBedrag(wil).Min(wmo.MustBedrag("96.00")).String(), j.Plafond.Verschoven.String())
		require.Empty(t, u.Bevindingen)
	}
}

// From 60/30/10 to 0/50/50 at once, at most 20 each: c would gain 40 and is held at 30,
// a is held at 40; b gets the 30 that is left, where it would have gained 20.
func TestWhoIsNotCappedSharesWhatIsLeft(t *testing.T) {
	t.Parallel()
	in := budgetpad("100.00", 2029, 2030, 2030, deelnemer("a", "60", "0", 20), deelnemer("b", "30", "50", 20), deelnemer("c", "10", "50", 20))
	in.Stappen, in.Plafond = 1, tarief("1.00")
	u := plan(t, in)
	require.Equal(t, []string{"60.00", "40.00"}, budgetten(&u, 0))
	require.Equal(t, []string{"30.00", "30.00"}, budgetten(&u, 1))
	require.Equal(t, []string{"10.00", "30.00"}, budgetten(&u, 2))
	require.Equal(t, 2, u.Jaren[1].Begrensd)
	require.Equal(t, "0.00", u.Jaren[1].NietVerdeeld.String())
}

// The total doubles, and three may rise by 10 each: 70 is left over; c would have gone
// from 10 to 20 without a cap too, and is not held. It halves: 20 is given too much.
func TestWhatTheCapCannotPlaceIsShown(t *testing.T) {
	t.Parallel()
	for index, wil := range map[string][3]string{"100": {"70.00", "130.00", "2"}, "-50": {"-20.00", "70.00", "3"}} {
		in := budgetpad("100.00", 2029, 2030, 0, deelnemer("a", "60", "1", 10), deelnemer("b", "30", "1", 10), deelnemer("c", "10", "1", 10))
		in.Plafond = tarief("1.00")
		in.Totaal.Indexen = []Budgetindex{{2030, getal(index), "schok"}}
		u := plan(t, in)
		require.Equal(t, [3]string{u.Jaren[1].NietVerdeeld.String(), u.Jaren[1].Verdeeld.String(), strconv.Itoa(u.Jaren[1].Begrensd)}, wil)
		require.Equal(t, []string{CodePlafond}, u.Bevindingen.Codes())
	}
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

func TestPlannedStartsAreToldAndNotUsed(t *testing.T) {
	t.Parallel()
	in := budgetpad("100.00", 2020, 2030, 0, deelnemer("a", "1", "0.6", 10), deelnemer("b", "0", "0.4", 10))
	for dag, n := range map[string]int{"2018-12-30": 0, "2018-12-31": 1, "2020-12-30": 3, "2020-12-31": 4, "2024-07-31": 7} {
		u, err := PlanBudget(in, wmo.Peil{Op: vandaag.Op, Bekend: wmo.MustDatum(dag)})
		require.NoError(t, err)
		require.Len(t, u.EerderGepland, n, dag)
		for _, g := range u.EerderGepland {
			require.False(t, g.Bron.Gezien.IsValid())
		}
	}
	u := plan(t, in)
	require.Len(t, u.EerderGepland, len(geplandeStarts))
	require.Zero(t, u.Start)
}

func TestHostilePaths(t *testing.T) {
	t.Parallel()
	goed := budgetpad("100.00", 2029, 2030, 2030, deelnemer("a", "1", "0.6", 10), deelnemer("b", "0", "0.4", 10))
	for naam, c := range map[string]struct {
		doe    func(*Budgetpad)
		plaats string
		code   string
	}{
		"geen deelnemers":  {func(b *Budgetpad) { b.Deelnemers = nil }, "/deelnemers", CodeNul},
		"geen historisch":  {func(b *Budgetpad) { b.Deelnemers[0].Historisch = wmo.Getal{} }, "/deelnemers", CodeNul},
		"negatief aandeel": {func(b *Budgetpad) { b.Deelnemers[1].Objectief = getal("-0.1") }, "/deelnemers/1/objectief", CodeBereik},
		"te fijn aandeel":  {func(b *Budgetpad) { b.Deelnemers[1].Historisch = getal("0.00000000001") }, "/deelnemers/1/historisch", CodeBereik},
		"gemeente dubbel": {func(b *Budgetpad) {
			b.Deelnemers[0].Gemeente, b.Deelnemers[1].Gemeente = wmo.MustGemeentecode("0193"), wmo.MustGemeentecode("0193")
		}, "/deelnemers/1/gemeente", CodeDubbel},
		"te veel mutaties": {func(b *Budgetpad) { b.Totaal.Mutaties = make([]Budgetmutatie, 501) }, "/totaal/mutaties", CodeTeVeel},
		"dubbel":           {func(b *Budgetpad) { b.Deelnemers[1].Naam = "a" }, "/deelnemers/1/naam", CodeDubbel},
		"te veel":          {func(b *Budgetpad) { b.Deelnemers = make([]Budgetdeelnemer, 501) }, "/deelnemers", CodeTeVeel},
		"geen stappen":     {func(b *Budgetpad) { b.Stappen = 0 }, "/stappen", CodeBereik},
		"omgekeerd":        {func(b *Budgetpad) { b.Tot = 2028 }, "/tot", CodeBereik},
		"te lang":          {func(b *Budgetpad) { b.Tot = 2069 }, "/tot", CodeTeVeel},
		"veel te lang":     {func(b *Budgetpad) { b.Van, b.Tot = -1<<62, 1<<62 }, "/van", CodeBereik},
		"negatief totaal":  {func(b *Budgetpad) { b.Totaal.Basis = wmo.MustBedrag("-1.00") }, "/totaal/basis", CodeBereik},
		"zonder bron":      {func(b *Budgetpad) { b.Totaal.Bron = "" }, "/totaal/bron", CodeOntbreekt},
		"uitstel waarvan":  {func(b *Budgetpad) { b.Startjaar, b.Uitstel = 0, 1 }, "/uitstel", CodeOverbodig},
		"start":            {func(b *Budgetpad) { b.Startjaar = -3 }, "/startjaar", CodeBereik},
		"inwoners":         {func(b *Budgetpad) { b.Plafond, b.Deelnemers[1].Inwoners = tarief("1.00"), 0 }, "/deelnemers/1/inwoners", CodeOntbreekt},
		"index twee keer": {func(b *Budgetpad) {
			b.Totaal.Indexen = []Budgetindex{{2030, getal("1"), "x"}, {2030, getal("1"), "x"}}
		}, "/totaal/indexen/1/jaar", CodeDubbel},
		"index van het eerste jaar": {func(b *Budgetpad) { b.Totaal.Indexen = []Budgetindex{{2029, getal("1"), "x"}} }, "/totaal/indexen/0/jaar", CodeBereik},
		"negatieve uitname": {func(b *Budgetpad) {
			b.Totaal.Mutaties = []Budgetmutatie{{2030, WlzUitname, "x", wmo.MustBedrag("-1.00"), "x"}}
		}, "/totaal/mutaties/0/bedrag", CodeBereik},
		"mutatie zonder soort": {func(b *Budgetpad) {
			b.Totaal.Mutaties = []Budgetmutatie{{2030, "", "x", wmo.MustBedrag("1.00"), "x"}}
		}, "/totaal/mutaties/0/soort", CodeOntbreekt},
		"meer eruit dan er is": {func(b *Budgetpad) {
			b.Totaal.Mutaties = []Budgetmutatie{{2030, WlzUitname, "x", wmo.MustBedrag("100.01"), "x"}}
		}, "/totaal", CodeBereik},
		"variant zonder inhoud": {func(b *Budgetpad) { b.Varianten = []Budgetvariant{{Naam: "x"}} }, "/varianten/0", CodeVariant},
		"te veel varianten":     {func(b *Budgetpad) { b.Varianten = make([]Budgetvariant, 11) }, "/varianten", CodeTeVeel},
		"variant groeit uit de hand": {func(b *Budgetpad) {
			b.Varianten = []Budgetvariant{{Naam: "x", Totaal: &Rijksbudget{
				Basis: wmo.MustBedrag("999999999999.99"), Bron: "x", Indexen: []Budgetindex{{2030, getal("100"), "x"}},
			}}}
		}, "/varianten/0/totaal", CodeBereik},
	} {
		in := goed
		in.Deelnemers = slices.Clone(goed.Deelnemers)
		c.doe(&in)
		_, err := PlanBudget(in, vandaag)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b, naam)
		require.True(t, slices.ContainsFunc(b, func(f wmo.Bevinding) bool { return f.Code == c.code && f.Plaats[0] == c.plaats }), "%s: %v", naam, b)
	}
	_, err := PlanBudget(goed, wmo.Peil{})
	require.Error(t, err)
	leeg := goed
	leeg.Totaal.Basis = wmo.Bedrag{}
	require.Equal(t, "0.00", plan(t, leeg).Deelnemers[0].Jaren[1].Budget.String(), "nothing to divide is divided")
}

// The smallest share beside the largest: every figure still fits to be read back.
func TestExtremeSharesStayReadable(t *testing.T) {
	t.Parallel()
	in := budgetpad("1000000000000.00", 2029, 2031, 2030, deelnemer("a", "0.0000000001", "1000000000000", 1), deelnemer("b", "1000000000000", "0.0000000001", 1))
	u := plan(t, in)
	for _, p := range []*wmo.Getal{u.Deelnemers[0].Structureel.Percentage, u.Deelnemers[1].Structureel.Percentage} {
		tekst, err := p.MarshalJSON()
		require.NoError(t, err)
		require.NoError(t, new(wmo.Getal).UnmarshalJSON(tekst))
	}
}

func trekPad(t *rapid.T) Budgetpad {
	van := rapid.IntRange(2020, 2030).Draw(t, "van")
	in := budgetpad(wmo.BedragOfCenten(rapid.Int64Range(0, 200_000_000_000).Draw(t, "basis")).String(), van, van+rapid.IntRange(0, 15).Draw(t, "jaren"), 0)
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

// In every year the parts and what was left over add up to the total, whatever the cap;
// nobody moves further than its room; and what the cap moves comes from others.
func TestEveryYearAddsUpWhateverTheCap(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekPad(t)
		u := plan(t, in)
		for n := range u.Jaren {
			j := &u.Jaren[n]
			var som, h, o, verschoven wmo.Bedrag
			for i := range u.Deelnemers {
				d := &u.Deelnemers[i].Jaren[n]
				som, h, o = som.Plus(d.Budget), h.Plus(d.Historisch), o.Plus(d.Objectief)
				require.GreaterOrEqual(t, d.Budget.Sign(), 0)
				if d.Plafond == nil {
					continue
				}
				verschoven = verschoven.Plus(d.Plafond.Verschoven)
				ruimte := in.Plafond.Maal(wmo.GetalOf(int64(in.Deelnemers[i].Inwoners)))
				require.LessOrEqual(t, d.Verschil.Compare(ruimte), 0)
				require.GreaterOrEqual(t, d.Verschil.Plus(ruimte).Sign(), 0)
			}
			require.Zero(t, som.Compare(j.Verdeeld))
			require.Zero(t, som.Plus(j.NietVerdeeld).Compare(j.Totaal))
			require.Zero(t, h.Compare(j.Totaal))
			require.Zero(t, o.Compare(j.Totaal))
			require.Zero(t, verschoven.Plus(j.NietVerdeeld).Sign())
		}
	})
}

// A cap that leaves something over leaves nobody with a share and with room.
func TestOnlyAFullCapLeavesSomethingOver(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 8).Draw(t, "n")
		gewichten, laag, hoog := make([]wmo.Getal, n), make([]wmo.Bedrag, n), make([]wmo.Bedrag, n)
		for i := range gewichten {
			l := rapid.Int64Range(0, 50).Draw(t, "laag")
			gewichten[i] = wmo.GetalOf(rapid.Int64Range(0, 9).Draw(t, "w"))
			laag[i], hoog[i] = wmo.BedragOfCenten(l), wmo.BedragOfCenten(l+rapid.Int64Range(0, 50).Draw(t, "ruimte"))
		}
		totaal := wmo.BedragOfCenten(rapid.Int64Range(0, 600).Draw(t, "totaal"))
		delen, rest := begrens(totaal, gewichten, laag, hoog)
		som := rest
		for i, d := range delen {
			som = som.Plus(d)
			require.True(t, d.Compare(laag[i]) >= 0 && d.Compare(hoog[i]) <= 0)
			if rest.Sign() > 0 && gewichten[i].Sign() > 0 {
				require.Zero(t, d.Compare(hoog[i]))
			}
			if rest.Sign() < 0 || gewichten[i].IsZero() {
				require.Zero(t, d.Compare(laag[i]))
			}
			for k, e := range delen { // one λ for all: by weight inside the room, below it at the upper end, above it at the lower
				if !binnen(d, laag[i], hoog[i]) || gewichten[k].IsZero() {
					continue
				}
				af := d.Maal(gewichten[k]).Min(e.Maal(gewichten[i]))
				cent := wmo.BedragOfCenten(1).Maal(gewichten[i].Plus(gewichten[k]))
				require.True(t, e.Compare(laag[k]) == 0 || af.Plus(cent).Sign() >= 0)
				require.True(t, e.Compare(hoog[k]) == 0 || af.Compare(cent) <= 0)
			}
		}
		require.Zero(t, som.Compare(totaal))
	})
}

func binnen(b, laag, hoog wmo.Bedrag) bool { return b.Compare(laag) > 0 && b.Compare(hoog) < 0 }

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

// The order of the document makes no difference to a cent.
func TestPermutingTheParticipantsPermutesTheBudgets(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekPad(t)
		u := plan(t, in)
		anders := in
		anders.Deelnemers = rapid.Permutation(in.Deelnemers).Draw(t, "volgorde")
		v := plan(t, anders)
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
				if _, err := PlanBudget(in, vandaag); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
