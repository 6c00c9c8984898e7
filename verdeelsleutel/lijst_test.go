package verdeelsleutel

import (
	"fmt"
	"math/big"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

var dag = wmo.MustDatum("2026-01-01")

func lijst(s Sleutel, ds ...Deelnemer) Lijst {
	l := Lijst{Sleutel: &s, BijSleutel: "/sleutel", BijDeelnemers: "/deelnemers", BijGemeentenOp: "/gemeentenOp"}
	for i := range ds {
		l.Deelnemers = append(l.Deelnemers, &ds[i])
	}
	return l
}

func getal(s string) *wmo.Getal { g := wmo.MustGetal(s); return &g }

// herkomst is a participant with a number of clients.
func herkomst(naam, n string) Deelnemer { return Deelnemer{Naam: naam, Herkomst: getal(n)} }

func gekeurd(l *Lijst) []string {
	var b wmo.Bevindingen
	l.Keur(&b, dag)
	l.KeurDicht(&b, dag)
	var uit []string
	for _, f := range b.Gesorteerd() {
		uit = append(uit, fmt.Sprint(f.Code, f.Plaats))
	}
	return uit
}

// Every measure stands once, has its numbers, its weight in a mix and its day; what
// nothing counts is told.
func TestWhatAKeySaysTogether(t *testing.T) {
	t.Parallel()
	naar := func(ms ...Maatstaf) Sleutel { return Sleutel{Naam: "s", Maatstaven: ms} }
	een := 1
	for naam, c := range map[string]struct {
		lijst Lijst
		want  []string
	}{
		"one measure": {lijst(naar(Maatstaf{Soort: NaarHerkomst}), herkomst("A", "1")), nil},
		"a weight of one measure": {
			lijst(naar(Maatstaf{Soort: NaarHerkomst, Weging: getal("1")}), herkomst("A", "1")), []string{"DOC-OVERBODIG[/sleutel/maatstaven/0/weging]"},
		},
		"a mix without a weight": {
			lijst(naar(Maatstaf{Soort: NaarHerkomst, Weging: getal("1")}, Maatstaf{Soort: NaarDagen}), Deelnemer{Naam: "A", Herkomst: getal("1"), Dagen: getal("1")}),
			[]string{"DOC-SLEUTEL-ONTBREEKT[/sleutel/maatstaven/1/weging]"},
		},
		"a number that is missing, and one that nothing counts": {
			lijst(naar(Maatstaf{Soort: NaarSocialeVoorraad}), herkomst("A", "1")),
			[]string{"DOC-OVERBODIG[/deelnemers/0/herkomst]", "DOC-SLEUTEL-ONTBREEKT[/deelnemers/0/socialeVoorraad]"},
		},
		"inhabitants without a day": {
			lijst(naar(Maatstaf{Soort: NaarInwoners}), Deelnemer{Naam: "A", Inwoners: &een}), []string{"DOC-SLEUTEL-ONTBREEKT[/sleutel/peildatumInwoners]"},
		},
		"a day without inhabitants": {
			lijst(Sleutel{Naam: "s", Maatstaven: []Maatstaf{{Soort: NaarHerkomst}}, PeildatumInwoners: dag}, herkomst("A", "1")),
			[]string{"DOC-OVERBODIG[/sleutel/peildatumInwoners]"},
		},
		"a second day of inhabitants": {
			lijst(Sleutel{Naam: "s", Maatstaven: []Maatstaf{{Soort: NaarInwoners, Peildatum: dag}}, PeildatumInwoners: dag}, Deelnemer{Naam: "A", Inwoners: &een}),
			[]string{"DOC-OVERBODIG[/sleutel/maatstaven/0/peildatum]"},
		},
		"an order that nobody asked for": {
			lijst(Sleutel{Naam: "s", Maatstaven: []Maatstaf{{Soort: NaarHerkomst}}, Volgorde: []string{"A"}}, herkomst("A", "1")), []string{"DOC-OVERBODIG[/sleutel/volgorde]"},
		},
		"an order that is not there": {
			lijst(Sleutel{Naam: "s", Maatstaven: []Maatstaf{{Soort: NaarHerkomst}}, Gelijkstand: GelijkstandOpgegeven}, herkomst("A", "1")),
			[]string{"DOC-SLEUTEL-ONTBREEKT[/sleutel/volgorde]"},
		},
		"a stranger in the order": {
			lijst(Sleutel{Naam: "s", Maatstaven: []Maatstaf{{Soort: NaarHerkomst}}, Gelijkstand: GelijkstandOpgegeven, Volgorde: []string{"Q"}}, herkomst("A", "1")),
			[]string{"VDS-VOLGORDE[/sleutel/volgorde]", "VDS-VOLGORDE[/sleutel/volgorde/0]"},
		},
		"members without a key": {
			Lijst{Deelnemers: []*Deelnemer{{Naam: "A", Inwoners: &een}}, BijDeelnemers: "/deelnemers"}, []string{"DOC-OVERBODIG[/deelnemers/0/inwoners]"},
		},
	} {
		if c.lijst.Sleutel == nil {
			var b wmo.Bevindingen
			c.lijst.Keur(&b, dag)
			require.Equal(t, "DOC-OVERBODIG", b.Codes()[0], naam)
			continue
		}
		require.Equal(t, c.want, gekeurd(&c.lijst), naam)
	}
}

// Nothing can be shared when nobody takes part, or when a measure counts nothing; what is
// not known says neither.
func TestWhatCanBeShared(t *testing.T) {
	t.Parallel()
	s := Sleutel{Naam: "s", Maatstaven: []Maatstaf{{Soort: NaarHerkomst}}}
	l := lijst(s, herkomst("A", "0"), herkomst("B", "0"))
	require.Equal(t, []string{"VDS-NUL"}, l.Deelbaar(dag).Codes())
	w := l.Weeg(dag)
	require.False(t, w.Deelt())
	l.Deelnemers[1].Herkomst = nil
	require.Empty(t, l.Deelbaar(dag))
	require.Equal(t, []string{"/deelnemers/1/herkomst"}, l.Open(dag))
	l.Deelnemers[0].Geldig, l.Deelnemers[1].Geldig = wmo.Vanaf(dag.AddDagen(1)), wmo.Vanaf(dag.AddDagen(1))
	require.Equal(t, []string{"VDS-GEEN-DEELNEMERS"}, l.Deelbaar(dag).Codes())
	require.Empty(t, l.Open(dag))
	require.Equal(t, []string{"/deelnemers/1/herkomst"}, l.Open(dag, dag.AddDagen(1)))
}

// Shares are exact: together they are the whole, whoever takes part, and the same on each
// day on which the same take part.
func TestSharesAreTheWhole(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := Sleutel{Naam: "s", Maatstaven: []Maatstaf{{Soort: NaarHerkomst, Weging: getal("0.25")}, {Soort: NaarDagen, Weging: getal("3")}}}
		var ds []Deelnemer
		for i := range rapid.IntRange(1, 12).Draw(t, "n") {
			d := Deelnemer{Naam: strconv.Itoa(i), Herkomst: getal(strconv.Itoa(rapid.IntRange(0, 50).Draw(t, "herkomst"))), Dagen: getal("0.5")}
			if i == 0 {
				d.Herkomst = getal("7")
			} else if rapid.Bool().Draw(t, "later") {
				d.Geldig = wmo.Vanaf(dag.AddDagen(1))
			}
			ds = append(ds, d)
		}
		l := lijst(s, ds...)
		w := l.Weeg(dag)
		som := new(big.Rat)
		for _, a := range w.Aandelen {
			som.Add(som, a)
		}
		require.Zero(t, som.Cmp(big.NewRat(1, 1)))
		require.True(t, w.Deelt())
		require.True(t, w.Geldt(dag))
		require.Equal(t, len(w.Wie) == len(ds), w.Geldt(dag.AddDagen(1)))
	})
}

// Shares that were agreed come to 1 or 100, or a reader is told; and so is a key that
// nobody agreed on, or of which that is not known.
func TestWhatIsToldOfAKey(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		want []string
	}{{"0.6", "0.4", nil}, {"60", "40", nil}, {"60", "39.999999", []string{"VDS-AANDELEN"}}, {"1", "2", []string{"VDS-AANDELEN"}}} {
		l := lijst(Sleutel{Naam: "s", Afgesproken: wmo.Ja, Maatstaven: []Maatstaf{{Soort: NaarAandeel}}},
			Deelnemer{Naam: "A", Aandeel: getal(c.a)}, Deelnemer{Naam: "B", Aandeel: getal(c.b)})
		w, r := l.Weeg(dag), wmo.VerantwoordingOp(wmo.PeilOp(dag))
		w.Verantwoord(&r)
		require.ElementsMatch(t, c.want, r.Bevindingen().Codes(), c)
		require.Empty(t, r.Voorbehouden())
	}
	for afgesproken, want := range map[wmo.Uitkomst]string{wmo.Nee: "VDS-V-SLEUTEL", wmo.Onbepaald: "VDS-V-AFSPRAAK"} {
		l := lijst(Sleutel{Naam: "s", Afgesproken: afgesproken, Maatstaven: []Maatstaf{{Soort: NaarHerkomst}}}, herkomst("A", "1"))
		w, r := l.Weeg(dag), wmo.VerantwoordingOp(wmo.PeilOp(dag))
		w.Verantwoord(&r)
		require.Equal(t, want, r.Voorbehouden()[0].Code)
	}
}

// A rank follows the rule that the key names, and without one there is none.
func TestRanksFollowTheRule(t *testing.T) {
	t.Parallel()
	for regel, want := range map[Gelijkstand][]int{
		"": nil, GelijkstandMelden: nil, GelijkstandLijst: {0, 1, 2}, GelijkstandGrootste: {1, 0, 1}, GelijkstandKleinste: {0, 2, 0}, GelijkstandOpgegeven: {2, 0, 1},
	} {
		l := lijst(Sleutel{Naam: "s", Maatstaven: []Maatstaf{{Soort: NaarHerkomst}}, Gelijkstand: regel, Volgorde: []string{"b", " C", "A"}},
			herkomst("A", "1"), herkomst("B", "2"), herkomst("C", "1"))
		w := l.Weeg(dag)
		require.Equal(t, want, w.Rang(), regel)
	}
}
