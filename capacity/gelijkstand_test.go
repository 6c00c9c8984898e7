package capacity_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

func totEnMet(dag string) wmo.Periode {
	return wmo.Periode{Begindatum: wmo.MustDatum("2016-01-01"), Einddatum: wmo.MustDatum(dag)}
}

// B and C tie in the second year and leave after it: the home stays theirs, and the
// third year shares its own eleven and no more.
func TestAnOpenHomeIsOwedToThoseWhoTied(t *testing.T) {
	t.Parallel()
	s := sleutel(100, 50, 50, 100)
	s.Sleutel.Gelijkstand = verdeelsleutel.GelijkstandMelden
	s.Deelnemers[1].Geldig, s.Deelnemers[2].Geldig = totEnMet("2017-12-31"), totEnMet("2017-12-31")
	s.Deelnemers[3].Geldig = wmo.Vanaf(wmo.MustDatum("2018-01-01"))
	uit := deel(t, s, 11, 11, 11, 11)
	// 5.5, 2.75 and 2.75: the two largest remainders. Then 11, 5.5 and 5.5.
	require.Equal(t, []int{5, 3, 3}, aantallen(uit.Jaren[0].Delen))
	require.Equal(t, []int{6, 2, 2}, aantallen(uit.Jaren[1].Delen))
	bc := capacity.OpenAanspraak{Aantal: 1, Gelijk: []string{"B", "C"}}
	require.Equal(t, []capacity.OpenAanspraak{bc}, uit.Jaren[1].Open)
	// A has 11 of 16.5 and D none of 5.5: 22 to share, and the last is a tie.
	require.Equal(t, []int{5, 5}, aantallen(uit.Jaren[2].Delen))
	require.Equal(t, []capacity.OpenAanspraak{bc, {Aantal: 1, Gelijk: []string{"A", "D"}}}, uit.Jaren[2].Open)
	require.Equal(t, 1, uit.Jaren[2].OpenVooraf)
	require.Equal(t, 2, uit.Jaren[2].Onbeslist)
	// 22 and 11 of 33: the home of A and D comes out, that of B and C does not.
	require.Equal(t, []int{6, 6}, aantallen(uit.Jaren[3].Delen))
	require.Equal(t, []capacity.OpenAanspraak{bc}, uit.Jaren[3].Open)
	require.Equal(t, []string{"CAP-GELIJKSTAND", "CAP-GELIJKSTAND"}, uit.Bevindingen.Codes())
	require.Equal(t, "in jaar 2 is een gelijkstand om 1: B, C hebben precies dezelfde aanspraak. Noem een regel voor gelijkstand, of beslis samen",
		uit.Bevindingen[0].Bericht)
	require.Equal(t, "in jaar 3 is een gelijkstand om 1: A, D hebben precies dezelfde aanspraak. "+
		"In jaar 4 komt het lopende totaal voor hen uit, en is ook dit toegedeeld", uit.Bevindingen[1].Bericht)
}

// The stronger claim of a newcomer takes nothing from those who tied before.
func TestAnOpenHomeDoesNotGoToANewcomer(t *testing.T) {
	t.Parallel()
	s := sleutel(1, 1, 8)
	s.Deelnemers[2].Geldig = wmo.Vanaf(wmo.MustDatum("2017-01-01"))
	uit := deel(t, s, 1, 1)
	require.Equal(t, []int{0, 0}, aantallen(uit.Jaren[0].Delen))
	require.Equal(t, []int{0, 0, 1}, aantallen(uit.Jaren[1].Delen))
	require.Equal(t, []capacity.OpenAanspraak{{Aantal: 1, Gelijk: []string{"A", "B"}}}, uit.Jaren[1].Open)
}

// With everybody coming and going, ties and minima: what is given and what is left
// open is what there is, in each year and over the years; and what was left open never
// goes to another than those who tied for it.
func TestNeverMoreIsGivenThanThereIs(t *testing.T) {
	t.Parallel()
	jaar := func(n int) wmo.Datum { return wmo.MustDatum("2016-01-01").AddMaanden(12*n, wmo.MaandEinde) }
	rapid.Check(t, func(t *rapid.T) {
		gewichten := rapid.SliceOfN(rapid.SampledFrom([]float64{1, 1, 1, 2, 2, 3, 50, 50, 100, 100}), 2, 7).Draw(t, "gewichten")
		totalen := rapid.SliceOfN(rapid.IntRange(0, 13), 1, 8).Draw(t, "totalen")
		s := sleutel(gewichten...)
		for i := range s.Deelnemers[1:] { // the first stays, so that there is always somebody
			van := rapid.IntRange(0, 3).Draw(t, "van")
			s.Deelnemers[i+1].Geldig.Begindatum = jaar(van)
			if rapid.Bool().Draw(t, "vertrekt") {
				s.Deelnemers[i+1].Geldig.Einddatum = jaar(van + rapid.IntRange(1, 4).Draw(t, "jaren")).AddDagen(-1)
			}
		}
		s.Sleutel.Methode = rapid.SampledFrom(methoden).Draw(t, "methode")
		s.Sleutel.Gelijkstand = verdeelsleutel.GelijkstandMelden
		uit := deel(t, s, totalen...)
		var open []capacity.OpenAanspraak
		geheel, gedeeld, openVooraf := 0, 0, 0
		for i, j := range uit.Jaren {
			dit, hebben := 0, map[string]int{}
			for _, d := range j.Delen {
				require.GreaterOrEqual(t, d.Aantal, 0)
				hebben[d.Naam] = d.Aantal
				dit += d.Aantal
			}
			nogOpen := 0
			for _, o := range j.Open {
				require.Positive(t, o.Aantal)
				require.Less(t, o.Aantal, len(o.Gelijk), "enough for all of them is no tie")
				nogOpen += o.Aantal
			}
			geheel, gedeeld = geheel+totalen[i], gedeeld+dit
			require.Equal(t, openVooraf, j.OpenVooraf)
			require.Equal(t, j.Onbeslist, nogOpen)
			require.Equal(t, j.Totaal+j.OpenVooraf, dit+j.Onbeslist, "year %d", i+1)
			require.Equal(t, geheel, gedeeld+j.Onbeslist, "year %d", i+1)
			for _, o := range open { // it is still owed, or each of them got what could be theirs
				if !slices.ContainsFunc(j.Open, func(n capacity.OpenAanspraak) bool { return slices.Equal(n.Gelijk, o.Gelijk) && n.Aantal >= o.Aantal }) {
					for _, naam := range o.Gelijk {
						tiedAgain := slices.ContainsFunc(j.Open, func(n capacity.OpenAanspraak) bool { return slices.Contains(n.Gelijk, naam) })
						require.True(t, hebben[naam] > 0 || tiedAgain, "year %d: %s", i+1, naam)
					}
				}
			}
			open, openVooraf = j.Open, j.Onbeslist
		}
		eind := 0
		for _, d := range uit.Totalen {
			eind += d.Aantal
		}
		require.Equal(t, gedeeld, eind)
	})
}
