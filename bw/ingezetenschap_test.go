package bw

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

var (
	plaatsA = wmo.MustGemeentecode("0363")
	plaatsB = wmo.MustGemeentecode("0153")
)

var nachtwoorden = []Nachten{"", MeesteNachten, TweeDerdeNachten, MinderNachten}

// woonruimte is the fact space of two municipalities. The list is one array, so
// that a copy of the question is a copy of its facts.
type woonruimte struct {
	feiten     [2]Woonfeiten
	nl, blijft wmo.Uitkomst
}

func (r *woonruimte) vraag() Ingezetenvraag {
	return Ingezetenvraag{Gemeenten: slices.Clone(r.feiten[:]), Ingeschreven: r.nl, WilBlijven: r.blijft}
}

func woonassen() []as[woonruimte] {
	assen := []as[woonruimte]{
		drie("/ingeschreven", func(r *woonruimte) *wmo.Uitkomst { return &r.nl }),
		drie("/wilBlijven", func(r *woonruimte) *wmo.Uitkomst { return &r.blijft }),
	}
	for i := range 2 {
		p := wmo.Wijs("gemeenten", strconv.Itoa(i))
		assen = append(assen,
			drie(p+"/ingeschreven", func(r *woonruimte) *wmo.Uitkomst { return &r.feiten[i].Ingeschreven }),
			as[woonruimte]{p + "/nachten", len(nachtwoorden), func(r *woonruimte, v int) { r.feiten[i].Nachten = nachtwoorden[v] }},
			drie(p+"/wilBlijven", func(r *woonruimte) *wmo.Uitkomst { return &r.feiten[i].WilBlijven }),
		)
	}
	return assen
}

// For each municipality and for the Netherlands: what is decided stays decided, and
// what is open asks for something, or says that the facts pull apart.
func TestResidenceStaysDecided(t *testing.T) {
	t.Parallel()
	begin := woonruimte{feiten: [2]Woonfeiten{{Gemeente: plaatsA}, {Gemeente: plaatsB}}}
	kies := map[string]func(*Ingezetenschap) *Wijzing{
		"B":         func(u *Ingezetenschap) *Wijzing { return &u.Gemeenten[0].Wijzing },
		"A":         func(u *Ingezetenschap) *Wijzing { return &u.Gemeenten[1].Wijzing },
		"Nederland": func(u *Ingezetenschap) *Wijzing { return &u.Nederland },
	}
	for naam, wijzing := range kies {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			doorRuimte(t, begin, woonassen(), func(r *woonruimte) (string, []string, bool) {
				uit, err := FindResidence(r.vraag(), opDag("2026-07-01"))
				if err != nil {
					return "", nil, false
				}
				w := wijzing(&uit)
				if w.Uitkomst == wmo.Onbepaald && len(w.Ontbreekt) == 0 {
					require.Contains(t, uit.Bevindingen.Codes(), "BW-WIJST-UITEEN", "%+v", r)
				}
				return w.Uitkomst.String(), w.Ontbreekt, true
			})
		})
	}
}

// Nobody is ingezetene of two municipalities, and the order of the list is nothing.
func TestResidenceInOneMunicipalityAtMost(t *testing.T) {
	t.Parallel()
	feit := rapid.SampledFrom([]wmo.Uitkomst{wmo.Onbepaald, wmo.Ja, wmo.Nee})
	rapid.Check(t, func(t *rapid.T) {
		in := Ingezetenvraag{Ingeschreven: feit.Draw(t, "nl"), WilBlijven: feit.Draw(t, "blijft")}
		for i := range rapid.IntRange(0, 5).Draw(t, "gemeenten") {
			in.Gemeenten = append(in.Gemeenten, Woonfeiten{
				Gemeente:     wmo.MustGemeentecode("100" + strconv.Itoa(i)),
				Ingeschreven: feit.Draw(t, "ingeschreven"), WilBlijven: feit.Draw(t, "wil"),
				Nachten: rapid.SampledFrom(nachtwoorden).Draw(t, "nachten"),
			})
		}
		uit, err := FindResidence(in, opDag("2026-07-01"))
		if err != nil {
			return
		}
		ja := 0
		for _, g := range uit.Gemeenten {
			if g.Wijzing.Uitkomst == wmo.Ja {
				ja++
				require.Equal(t, uit.Gemeente, g.Gemeente)
			}
		}
		require.LessOrEqual(t, ja, 1)
		require.Equal(t, ja == 0, uit.Gemeente.IsZero())
		slices.Reverse(in.Gemeenten)
		om, err := FindResidence(in, opDag("2026-07-01"))
		require.NoError(t, err)
		require.Equal(t, uit.Gemeente, om.Gemeente)
		for i := range uit.Gemeenten {
			require.Equal(t, uit.Gemeenten[i].Wijzing.Uitkomst, om.Gemeenten[i].Wijzing.Uitkomst)
		}
	})
}

// A move on a day: the old municipality on the eve, the new one from the day itself.
func TestResidenceFollowsTheRegistration(t *testing.T) {
	t.Parallel()
	nacht := func(a, b Nachten) Ingezetenvraag {
		oud, err := wmo.NewPeriode(wmo.MustDatum("2004-01-01"), wmo.MustDatum("2022-12-21"))
		require.NoError(t, err)
		return Ingezetenvraag{Gemeenten: []Woonfeiten{
			{Gemeente: plaatsA, Inschrijving: oud, Nachten: a},
			{Gemeente: plaatsB, Inschrijving: wmo.Vanaf(wmo.MustDatum("2022-12-22")), Nachten: b},
		}}
	}
	for _, c := range []struct {
		op    string
		in    Ingezetenvraag
		in1   wmo.Gemeentecode
		vanaf string
	}{
		{"2003-12-31", nacht(MeesteNachten, ""), wmo.Gemeentecode{}, ""},
		{"2022-12-21", nacht(MeesteNachten, MinderNachten), plaatsA, "2004-01-01"},
		{"2022-12-22", nacht(MinderNachten, MeesteNachten), plaatsB, "2022-12-22"},
		{"2022-12-22", nacht(MinderNachten, TweeDerdeNachten), plaatsB, "2022-12-22"},
		{"2022-12-22", nacht("", ""), wmo.Gemeentecode{}, ""},
	} {
		uit, err := FindResidence(c.in, opDag(c.op))
		require.NoError(t, err)
		require.Equal(t, c.in1, uit.Gemeente, c.op)
		require.Equal(t, c.vanaf, uit.Vanaf.String(), c.op)
	}
}

func TestResidenceRefusesWhatItCannotRead(t *testing.T) {
	t.Parallel()
	_, err := FindResidence(Ingezetenvraag{}, wmo.Peil{})
	require.ErrorContains(t, err, "peil zonder datum")
	_, err = FindResidence(Ingezetenvraag{Gemeenten: []Woonfeiten{{Nachten: "vaak"}}}, opDag("2026-07-01"))
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT", "DOC-WAARDE"}, bevindingen(t, err))
	_, err = FindResidence(Ingezetenvraag{WilBlijven: 7, Gemeenten: []Woonfeiten{{Gemeente: plaatsA, WilBlijven: 9}}}, opDag("2026-07-01"))
	require.Equal(t, []string{"DOC-WAARDE", "DOC-WAARDE"}, bevindingen(t, err))
}

func BenchmarkResidence(b *testing.B) {
	peil := opDag("2026-07-01")
	in := Ingezetenvraag{Ingeschreven: wmo.Ja, WilBlijven: wmo.Ja, Gemeenten: []Woonfeiten{
		{Gemeente: plaatsA, Ingeschreven: wmo.Ja, Nachten: MeesteNachten}, {Gemeente: plaatsB, WilBlijven: wmo.Nee},
	}}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := FindResidence(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}

func TestResidenceRefusesWhatCannotBe(t *testing.T) {
	t.Parallel()
	begin := wmo.MustDatum("2020-01-02")
	achterstevoren := wmo.Periode{Begindatum: begin, Einddatum: begin.AddDagen(-1)}
	for _, c := range []struct {
		naam  string
		in    Ingezetenvraag
		codes []string
	}{
		{"one twice", Ingezetenvraag{Gemeenten: []Woonfeiten{{Gemeente: plaatsA}, {Gemeente: plaatsA}}}, []string{"DOC-DUBBEL"}},
		{"ends first", Ingezetenvraag{Gemeenten: []Woonfeiten{{Gemeente: plaatsA, Inschrijving: achterstevoren}}}, []string{"DOC-PERIODE"}},
		{"no begin", Ingezetenvraag{Gemeenten: []Woonfeiten{{Gemeente: plaatsA, Inschrijving: wmo.Periode{Einddatum: begin}}}}, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		{"told twice", Ingezetenvraag{Gemeenten: []Woonfeiten{{Gemeente: plaatsA, Ingeschreven: wmo.Ja, Inschrijving: wmo.Vanaf(begin)}}}, []string{"DOC-OVERBODIG"}},
		{"nights in two", Ingezetenvraag{Gemeenten: []Woonfeiten{
			{Gemeente: plaatsA, Nachten: MeesteNachten}, {Gemeente: plaatsB, Nachten: TweeDerdeNachten},
		}}, []string{"BW-TEGENSPRAAK"}},
		{"registered in two", Ingezetenvraag{Gemeenten: []Woonfeiten{
			{Gemeente: plaatsA, Ingeschreven: wmo.Ja}, {Gemeente: plaatsB, Inschrijving: wmo.Vanaf(begin)},
		}}, []string{"BW-TEGENSPRAAK"}},
		{"registered and nowhere", Ingezetenvraag{Ingeschreven: wmo.Nee, Gemeenten: []Woonfeiten{{Gemeente: plaatsA, Ingeschreven: wmo.Ja}}}, []string{"BW-TEGENSPRAAK"}},
		{"too many", Ingezetenvraag{Gemeenten: make([]Woonfeiten, 51)}, []string{"DOC-AANTAL"}},
	} {
		_, err := FindResidence(c.in, opDag("2026-07-01"))
		require.Equal(t, c.codes, bevindingen(t, err), c.naam)
	}
}
