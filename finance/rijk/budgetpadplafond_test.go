package rijk

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

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
		require.Contains(t, u.Bevindingen.Codes(), "FIN-PLAFOND")
	}
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
		delen, _, _, rest := begrens(totaal, gewichten, laag, hoog)
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
