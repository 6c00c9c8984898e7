package wmo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

type strijdfeiten struct {
	A wmo.Uitkomst `json:"a,omitzero"`
	B wmo.Uitkomst `json:"b,omitzero"`
	C wmo.Uitkomst `json:"c,omitzero"`
	D wmo.Datum    `json:"d,omitzero"`
}

func strijdA(f *strijdfeiten) *wmo.Uitkomst { return &f.A }
func strijdB(f *strijdfeiten) *wmo.Uitkomst { return &f.B }
func strijdC(f *strijdfeiten) *wmo.Uitkomst { return &f.C }

// A date makes a; a makes b; b and c exclude each other.
var strijdig = []wmo.Strijdigheid[*strijdfeiten]{
	{Melding: wmo.Melding{Code: "X-3", Uitleg: "b en c"}, Stellingen: []wmo.Stelling[*strijdfeiten]{wmo.Luidt("/b", wmo.Ja, strijdB), wmo.Luidt("/c", wmo.Ja, strijdC)}},
	{Melding: wmo.Melding{Code: "X-2", Uitleg: "a zonder b"}, Stellingen: []wmo.Stelling[*strijdfeiten]{wmo.Luidt("/a", wmo.Ja, strijdA), wmo.Luidt("/b", wmo.Nee, strijdB)}},
	{
		Melding: wmo.Melding{Code: "X-1", Uitleg: "een dag zonder a"}, Bron: wmo.Bron{Regeling: "afspraak"},
		Stellingen: []wmo.Stelling[*strijdfeiten]{
			wmo.Staat("/d", func(f *strijdfeiten) bool { return f.D.IsValid() }), wmo.Luidt("/a", wmo.Nee, strijdA),
		},
	},
}

// Over all facts: what is stated is never changed; whatever is filled in is what every
// completion has in common; a finding means that there is none.
func TestWhatIsStatedIsNeverOverruled(t *testing.T) {
	t.Parallel()
	kan := func(f strijdfeiten) bool { // written out by hand, for known facts
		return (!f.D.IsValid() || f.A == wmo.Ja) && (f.A != wmo.Ja || f.B == wmo.Ja) && (f.B != wmo.Ja || f.C != wmo.Ja)
	}
	tweeWaarden := []wmo.Uitkomst{wmo.Ja, wmo.Nee}
	for i := range 54 {
		f := strijdfeiten{A: wmo.Uitkomst(i % 3), B: wmo.Uitkomst(i / 3 % 3), C: wmo.Uitkomst(i / 9 % 3)}
		if i >= 27 {
			f.D = wmo.MustDatum("2026-01-01")
		}
		gevuld := f
		b := wmo.LeidAf(strijdig, &gevuld, wmo.Peil{})
		var volledig []strijdfeiten
		for _, a := range tweeWaarden {
			for _, bb := range tweeWaarden {
				for _, c := range tweeWaarden {
					v := strijdfeiten{a, bb, c, f.D}
					past := (f.A == wmo.Onbepaald || f.A == a) && (f.B == wmo.Onbepaald || f.B == bb) && (f.C == wmo.Onbepaald || f.C == c)
					if past && kan(v) {
						volledig = append(volledig, v)
					}
				}
			}
		}
		require.Equal(t, len(volledig) == 0, len(b) > 0, "%+v", f)
		if len(b) > 0 {
			continue
		}
		gemeen := volledig[0]
		for _, v := range volledig {
			if v.A != gemeen.A {
				gemeen.A = wmo.Onbepaald
			}
			if v.B != gemeen.B {
				gemeen.B = wmo.Onbepaald
			}
			if v.C != gemeen.C {
				gemeen.C = wmo.Onbepaald
			}
		}
		require.Equal(t, gemeen, gevuld, "%+v", f)
	}
}

// A contradiction is told by the combination that was stated, or, when it only shows in
// what follows, by the one that it breaks.
func TestAContradictionNamesItsFacts(t *testing.T) {
	t.Parallel()
	b := wmo.LeidAf(strijdig, &strijdfeiten{A: wmo.Ja, B: wmo.Nee, C: wmo.Ja}, wmo.Peil{})
	require.Len(t, b, 1)
	require.Equal(t, "/a, /b: a zonder b [X-2]", b[0].String())
	b = wmo.LeidAf(strijdig, &strijdfeiten{C: wmo.Ja, D: wmo.MustDatum("2026-01-01")}, wmo.Peil{})
	require.Equal(t, []string{"X-1"}, b.Codes(), "c rules out b, and that a")
	b = wmo.LeidAf(strijdig, &strijdfeiten{A: wmo.Nee, D: wmo.MustDatum("2026-01-01")}, wmo.Peil{})
	require.Equal(t, "afspraak", b[0].Bron.Regeling)
	require.Equal(t, []string{"/b", "/c"}, wmo.Combinaties(strijdig)[0].Velden)
}

// What is no ja, nee or onbepaald is left for the check that refuses it.
func TestAWordThatIsNoneIsLeftAlone(t *testing.T) {
	t.Parallel()
	f := strijdfeiten{A: wmo.Ja, B: 7}
	require.Empty(t, wmo.LeidAf(strijdig, &f, wmo.Peil{}))
	require.Equal(t, wmo.Uitkomst(7), f.B)
}

func TestGivenFacts(t *testing.T) {
	t.Parallel()
	type deel struct {
		Code wmo.Gemeentecode `json:"code"`
		Geen string           `json:"-"`
		Naam string           `json:"naam,omitempty"`
	}
	nul, waar := 0, true
	doc := struct {
		Periode wmo.Periode `json:"periode,omitzero"`
		Lijst   []deel      `json:"lijst"`
		Aantal  *int        `json:"aantal,omitempty"`
		Niets   *int        `json:"niets,omitempty"`
		Waar    *bool       `json:"waar,omitempty"`
		Een     *deel       `json:"een,omitempty"`
		Leeg    deel        `json:"leeg,omitzero"`
	}{
		Periode: wmo.Vanaf(wmo.MustDatum("2026-01-01")), Lijst: []deel{{}, {wmo.MustGemeentecode("0363"), "x", "a/b"}},
		Aantal: &nul, Waar: &waar, Een: &deel{Naam: "y"},
	}
	require.Equal(t, []string{"/periode/begindatum", "/lijst/1/code", "/lijst/1/naam", "/aantal", "/waar", "/een/naam"}, wmo.Gegeven(doc))
	require.Equal(t, []string{"/lijst/1/naam", "/waar"}, wmo.Ongelezen(&doc, "/periode", "/lijst/1/code", "/aantal", "/een", "/lijst/1/na", "/wa"))
	require.Empty(t, wmo.Ongelezen(&doc, ""))
	require.Empty(t, wmo.Gegeven(struct{}{}))
}
