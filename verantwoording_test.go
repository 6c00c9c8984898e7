package wmo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Whatever an answer cites, it cites as could be done on the day as known.
func TestVerantwoordingCitesAsKnown(t *testing.T) {
	t.Parallel()
	var r wmo.Register
	som := r.Formule("X-F-SOM", "s = a", "a het deel", leer)
	vlak, open := r.Aanname("X-A-VLAK", "vlak", leer), r.Voorbehoud("X-V-OPEN", "open", leer)
	leeg := r.Melding("X-LEEG", "leeg")
	for bekend, want := range map[string]wmo.Bron{
		"2023-01-01": {Regeling: "leerboek", Versie: wmo.MustDatum("2020-01-01"), Zekerheid: wmo.Afgeleid},
		"2019-12-31": {Regeling: "leerboek", Zekerheid: wmo.Afgeleid},
		"2024-05-01": leer,
	} {
		peil := wmo.Peil{Op: wmo.MustDatum("2026-01-01"), Bekend: wmo.MustDatum(bekend)}
		v := wmo.VerantwoordingOp(peil)
		v.Stap(som, "som", wmo.Aantal("s", 1, ""), wmo.Aantal("a", 1, ""))
		v.NeemAan(vlak)
		v.Behoud(open)
		v.MeldVolgens(leer, leeg, "hier staat niets", "/a")
		require.Equal(t, peil, v.Peil())
		require.Equal(t, want, v.Citeer(leer), bekend)
		require.Equal(t, want, v.Berekening()[0].Bron, bekend)
		require.Equal(t, want, *v.Aannames()[0].Bron, bekend)
		require.Equal(t, want, *v.Voorbehouden()[0].Bron, bekend)
		require.Equal(t, want, *v.Bevindingen()[0].Bron, bekend)
	}
	require.Equal(t, "2024-05-01", vlak.Bron.Gezien.String(), "the register stays as it is")
}

func TestVerantwoordingTellsAStepWhole(t *testing.T) {
	t.Parallel()
	var r wmo.Register
	v := wmo.VerantwoordingOp(wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	v.Stap(r.Formule("X-F-SOM", "s = a", "a het deel", leer), "som", wmo.Euro("s", wmo.BedragOfCenten(150)))
	require.Equal(t, wmo.Berekening{{
		Code: "X-F-SOM", Naam: "som", Formule: "s = a", Invoer: []wmo.Grootheid{},
		Uitkomst: wmo.Grootheid{Naam: "s", Waarde: "1.50", Eenheid: "euro"}, Bron: leer,
	}}, v.Berekening())
}

// Steps that were worked out apart are cited as those of the answer are, and a formula
// may have its source from the day.
func TestVerantwoordingTakesStepsOver(t *testing.T) {
	t.Parallel()
	var r wmo.Register
	som := r.Formule("X-F-SOM", "s = a", "a het deel", wmo.Bron{Regeling: "register"})
	peil := wmo.Peil{Op: wmo.MustDatum("2026-01-01"), Bekend: wmo.MustDatum("2023-01-01")}
	apart, v := wmo.VerantwoordingOp(wmo.Peil{}), wmo.VerantwoordingOp(peil)
	apart.Stap(som.Volgens(leer), "som", wmo.Aantal("s", 1, ""))
	v.Stap(som, "som", wmo.Aantal("s", 2, ""))
	stappen := apart.Berekening()
	v.NeemOver(stappen)
	b := v.Berekening()
	require.Equal(t, wmo.Bron{Regeling: "register"}, b[0].Bron)
	require.Equal(t, "1", b[1].Uitkomst.Waarde)
	require.Equal(t, leer.ZoalsBekend(peil.Bekend), b[1].Bron)
	require.Equal(t, leer, stappen[0].Bron, "the steps stay as they are")
	require.Equal(t, "register", som.Bron.Regeling, "and so does the formula")
}

// A step of a part says so, and what it was taken from stays as it is.
func TestBerekeningOnderNamesEachStep(t *testing.T) {
	t.Parallel()
	b := wmo.Berekening{{Code: "X-F-SOM", Naam: "som"}, {Code: "X-F-MIN", Naam: "verschil"}}
	require.Equal(t, wmo.Berekening{{Code: "X-F-SOM", Naam: "A: som"}, {Code: "X-F-MIN", Naam: "A: verschil"}}, b.Onder("A: "))
	require.Equal(t, "som", b[0].Naam)
}

// The same is told once, in the order in which it came up; other words are another thing.
func TestVerantwoordingTellsOnce(t *testing.T) {
	t.Parallel()
	a, b := wmo.Voorbehoud{Code: "X-A", Tekst: "a"}, wmo.Voorbehoud{Code: "X-B", Tekst: "b"}
	v := wmo.VerantwoordingOp(wmo.Peil{})
	v.NeemAan(b, a)
	v.NeemAan(a, a.Zegt("anders"))
	v.NeemAanAls(false, a.Zegt("niet"))
	v.NeemAanAls(true, a, a.Zegt("wel"))
	v.Behoud(a)
	v.BehoudAls(false, b)
	v.BehoudAls(true, a, a.Volgens(leer), b.Volgens(leer))
	require.Equal(t, []wmo.Voorbehoud{b, a, {Code: "X-A", Tekst: "anders"}, {Code: "X-A", Tekst: "wel"}}, v.Aannames())
	require.Equal(t, []wmo.Voorbehoud{a, {Code: "X-B", Tekst: "b", Bron: &leer}}, v.Voorbehouden())
}

// Findings beside an answer stand in the fixed order, and an empty list is written as one.
func TestVerantwoordingLists(t *testing.T) {
	t.Parallel()
	v := wmo.VerantwoordingOp(wmo.Peil{})
	require.NotNil(t, v.Berekening())
	require.NotNil(t, v.Aannames())
	require.Nil(t, v.Voorbehouden())
	require.Nil(t, v.Bevindingen())
	var r wmo.Register
	x := r.Melding("X-X", "x")
	v.Meld(x, "tien", "/a/10")
	v.Meld(x, "twee", "/a/2")
	require.Equal(t, wmo.Bevindingen{
		{Code: "X-X", Plaats: []string{"/a/2"}, Bericht: "twee"},
		{Code: "X-X", Plaats: []string{"/a/10"}, Bericht: "tien"},
	}, v.Bevindingen())
}

// However findings are added, after the thousandth it is only told that there are more.
func TestBevindingenStop(t *testing.T) {
	t.Parallel()
	een := wmo.Bevinding{Code: "X-X", Plaats: []string{"/a"}, Bericht: "x"}
	var b wmo.Bevindingen
	for range 600 {
		b.Neem(een, een)
	}
	b.MeldVolgens(leer, wmo.Melding{Code: "X-X"}, "x", "/a")
	require.Len(t, b, 1001)
	require.Equal(t, een, b[999])
	require.Equal(t, wmo.Bevinding{Code: "DOC-MEER", Plaats: []string{""}, Bericht: "er zijn meer dan 1000 bevindingen; de andere staan er niet bij"}, b[1000])
}

// A step that rests on what nobody confirmed is a reservation, each code once.
func TestAssumedStepsAreReservations(t *testing.T) {
	t.Parallel()
	stap := func(code string, z wmo.Zekerheid) wmo.Rekenstap {
		return wmo.Rekenstap{Code: code, Naam: "naam van " + code, Formule: "f", Bron: wmo.Bron{Regeling: "bron van " + code, Zekerheid: z}}
	}
	b := wmo.Berekening{stap("X-A", wmo.Aanname), stap("X-B", wmo.Beleid), stap("X-A", wmo.Aanname), stap("X-C", wmo.Aanname)}
	vs := b.Voorbehouden()
	require.Len(t, vs, 2)
	require.Equal(t, wmo.Voorbehoud{Code: "X-A", Tekst: "naam van X-A: f", Bron: &b[0].Bron}, vs[0])
	require.Equal(t, "X-C", vs[1].Code)
}
