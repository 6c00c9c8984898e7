package bw

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

var aanmeldAssen = []as[Aanmelding]{
	drie("/zonderPlek", func(a *Aanmelding) *wmo.Uitkomst { return &a.ZonderPlek }),
	drie("/andereGemeenteVast", func(a *Aanmelding) *wmo.Uitkomst { return &a.AndereGemeenteVast }),
	{"/overdracht/gemeente", 3, func(a *Aanmelding, v int) { a.Overdracht.Gemeente = []wmo.Gemeentecode{{}, plaatsA, plaatsB}[v] }},
	drie("/overdracht/besproken", func(a *Aanmelding) *wmo.Uitkomst { return &a.Overdracht.Besproken }),
	drie("/overdracht/aanvaard", func(a *Aanmelding) *wmo.Uitkomst { return &a.Overdracht.Aanvaard }),
	drie("/overdracht/plekZeker", func(a *Aanmelding) *wmo.Uitkomst { return &a.Overdracht.PlekZeker }),
}

func TestFirstShelterStaysDecided(t *testing.T) {
	t.Parallel()
	begin := Aanmelding{Voorziening: Opvang, Gemeente: plaatsA}
	doorRuimte(t, begin, aanmeldAssen, oordeelOver(eersteOpvangRegels, opDag("2026-07-01")))
	doorRuimte(t, begin, aanmeldAssen, oordeelOver(overdrachtRegels, opDag("2026-07-01")))
}

// Whatever was demanded, refused or handed out: it changes nothing about what is owed.
func TestBindingIsNoCondition(t *testing.T) {
	t.Parallel()
	for i := range 81 {
		in := Aanmelding{
			Voorziening: Opvang, Gemeente: plaatsA, ZonderPlek: wmo.Ja, AndereGemeenteVast: wmo.Nee, Overdracht: Overdracht{Besproken: wmo.Nee},
			BindingGeeist: wmo.Uitkomst(i % 3), GeweigerdOmBinding: wmo.Uitkomst(i / 3 % 3),
			FormulierGegeven: wmo.Uitkomst(i / 9 % 3), PlekTerPlaatse: wmo.Uitkomst(i / 27),
		}
		uit, err := AssessAccessibility(in, opDag("2026-07-01"))
		require.NoError(t, err)
		require.Equal(t, wmo.Ja, uit.EersteOpvang.Uitkomst)
		require.Equal(t, wmo.Of(in.BindingGeeist, in.GeweigerdOmBinding) == wmo.Ja, slices.Contains(uit.Bevindingen.Codes(), "BW-BINDING"))
		require.Equal(t, in.FormulierGegeven == wmo.Ja, slices.Contains(uit.Bevindingen.Codes(), "BW-FORMULIER"))
		require.Equal(t, in.PlekTerPlaatse == wmo.Nee, slices.Contains(uit.Bevindingen.Codes(), "BW-NIET-TER-PLAATSE"))
	}
}

// National access is no statute: nothing in this answer may claim to be.
func TestNationalAccessIsPolicy(t *testing.T) {
	t.Parallel()
	for _, g := range slices.Concat(wmo.Gronden(eersteOpvangRegels), wmo.Gronden(overdrachtRegels)) {
		require.Less(t, g.Versies[0].Bron.Zekerheid, wmo.Wettekst, g.Code)
	}
	uit, err := AssessAccessibility(Aanmelding{
		Voorziening: Opvang, Gemeente: plaatsA, BindingGeeist: wmo.Ja, FormulierGegeven: wmo.Ja, PlekTerPlaatse: wmo.Nee, Veiligheid: wmo.Ja,
		Kandidaten: []Kandidaat{{Gemeente: plaatsA}},
	}, opDag("2026-07-01"))
	require.NoError(t, err)
	require.Equal(t, []string{"BW-BINDING", "BW-FORMULIER", "BW-KEUZE-OPEN", "BW-NIET-TER-PLAATSE", "BW-VEILIGHEID"}, uit.Bevindingen.Codes())
	for _, b := range uit.Bevindingen {
		require.Equal(t, wmo.Beleid, b.Bron.Zekerheid, b.Code)
	}
}

// Weights add up whatever the order; what is known later stays between the bounds;
// twice the weights give twice the sums and the same highest.
func TestWeightsOfTheCaller(t *testing.T) {
	t.Parallel()
	feit := rapid.SampledFrom([]wmo.Uitkomst{wmo.Onbepaald, wmo.Ja, wmo.Nee})
	gewicht := rapid.IntRange(0, 500)
	rapid.Check(t, func(t *rapid.T) {
		w := Weging{gewicht.Draw(t, "n"), gewicht.Draw(t, "c"), gewicht.Draw(t, "e"), gewicht.Draw(t, "i")}
		dubbel := Weging{2 * w.Netwerk, 2 * w.Contact, 2 * w.EerderInOpvang, 2 * w.Ingeschreven}
		in := Aanmelding{Voorziening: Opvang, Gemeente: plaatsA, Weging: &w}
		for i := range rapid.IntRange(1, 6).Draw(t, "kandidaten") {
			in.Kandidaten = append(in.Kandidaten, Kandidaat{
				wmo.MustGemeentecode([]string{"0228", "0153", "0289", "0202", "0355", "0193"}[i]),
				feit.Draw(t, "netwerk"), feit.Draw(t, "contact"), feit.Draw(t, "eerder"), feit.Draw(t, "brp"),
			})
		}
		uit, err := AssessAccessibility(in, opDag("2026-07-01"))
		require.NoError(t, err)
		require.True(t, slices.IsSortedFunc(uit.Kandidaten, func(a, b Kandidaat) int { return a.Gemeente.Compare(b.Gemeente) }))
		u := uit.WegingGebruiker
		require.NotEmpty(t, u.Hoogste)
		andersom := slices.Clone(uit.Kandidaten)
		slices.Reverse(andersom)
		terug := w.weeg(andersom, wmo.Peil{})
		slices.Reverse(terug.Hoogste)
		require.Equal(t, u.Hoogste, terug.Hoogste)
		require.Equal(t, u.Gelijkstand, terug.Gelijkstand)
		twee := dubbel.weeg(uit.Kandidaten, wmo.Peil{})
		require.Equal(t, u.Hoogste, twee.Hoogste)

		bekend := slices.Clone(uit.Kandidaten)
		for i := range bekend {
			if k := &bekend[i]; k.Contact == wmo.Onbepaald {
				k.Contact = rapid.SampledFrom([]wmo.Uitkomst{wmo.Ja, wmo.Nee}).Draw(t, "later")
			}
		}
		later := w.weeg(bekend, wmo.Peil{})
		for i, s := range later.Sommen {
			require.Equal(t, 2*u.Sommen[i].Minstens, twee.Sommen[i].Minstens)
			require.LessOrEqual(t, u.Sommen[i].Minstens, s.Minstens)
			require.GreaterOrEqual(t, u.Sommen[i].Hoogstens, s.Hoogstens)
		}
		for _, g := range later.Hoogste {
			require.Contains(t, u.Hoogste, g)
		}
		if u.Gelijkstand != wmo.Onbepaald {
			require.Equal(t, u.Gelijkstand, later.Gelijkstand)
		}
	})
}

func TestReferRefusesWhatItCannotRead(t *testing.T) {
	t.Parallel()
	_, err := AssessAccessibility(Aanmelding{}, wmo.Peil{})
	require.ErrorContains(t, err, "peil zonder datum")
	_, err = AssessAccessibility(Aanmelding{}, opDag("2026-07-01"))
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT", "DOC-SLEUTEL-ONTBREEKT"}, bevindingen(t, err))
	_, err = AssessAccessibility(Aanmelding{
		Voorziening: "logeeropvang", Gemeente: plaatsA, ZonderPlek: 7, Kandidaten: []Kandidaat{{Netwerk: 9}},
	}, opDag("2026-07-01"))
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT", "DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE"}, bevindingen(t, err))
}

func BenchmarkRefer(b *testing.B) {
	peil := opDag("2026-07-01")
	in := Aanmelding{
		Voorziening: Opvang, Gemeente: plaatsA, ZonderPlek: wmo.Ja, AndereGemeenteVast: wmo.Nee, GeweigerdOmBinding: wmo.Ja,
		Kandidaten: []Kandidaat{{Gemeente: plaatsB, Netwerk: wmo.Ja}, {Gemeente: plaatsA}}, Weging: &Weging{Netwerk: 1},
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssessAccessibility(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}

func TestReferRefusesWhatCannotBe(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		naam  string
		in    Aanmelding
		codes []string
	}{
		{"no national access", Aanmelding{Voorziening: Zelfredzaamheid}, []string{"BW-GEEN-LANDELIJK"}},
		{"one twice", Aanmelding{Voorziening: Opvang, Kandidaten: []Kandidaat{{Gemeente: plaatsA}, {Gemeente: plaatsA}}}, []string{"DOC-DUBBEL"}},
		{"no candidate", Aanmelding{Voorziening: Opvang, Keuze: plaatsB, Kandidaten: []Kandidaat{{Gemeente: plaatsA}}}, []string{"BW-KEUZE-ONBEKEND"}},
		{"too many", Aanmelding{Voorziening: Opvang, Kandidaten: make([]Kandidaat, 51)}, []string{"DOC-AANTAL"}},
		{"weights", Aanmelding{Voorziening: Opvang, Weging: &Weging{-1, 1001, 0, 1000}}, []string{"DOC-BEREIK", "DOC-BEREIK"}},
	} {
		c.in.Gemeente = plaatsA
		_, err := AssessAccessibility(c.in, opDag("2026-07-01"))
		require.Equal(t, c.codes, bevindingen(t, err), c.naam)
	}
}
