package capacity_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// Leiden, end of 2016: 111 wait against 465 in beschermd wonen. Who waits is not in it.
func TestARatioIsNoShare(t *testing.T) {
	t.Parallel()
	s := schat(t, capacity.Telling{Naam: "Leiden", Soort: capacity.TellingVerhouding, Aantal: 111, Van: heel(465)})
	require.InDelta(t, 0.238709677419, s.Schatting, 1e-12)
	require.Nil(t, s.Interval)
	require.Nil(t, s.HoogstensEenzijdig)
	require.Empty(t, s.Methode)
	require.Zero(t, s.Niveau)
	require.Empty(t, s.Aannames)
	require.Equal(t, []string{"CAP-VERHOUDING /aantal /van"}, gemeld(s.Bevindingen))
	require.ErrorContains(t, s.Bevindingen, "111 tegenover 465 is geen aandeel: de een is geen deel van de ander, en een interval is er niet")
	require.Len(t, s.Berekening, 1)
	require.Equal(t, "Leiden: verhouding", s.Berekening[0].Naam)
	// It may well be above one.
	require.InDelta(t, 2, schat(t, capacity.Telling{Soort: capacity.TellingVerhouding, Aantal: 10, Van: heel(5)}).Schatting, 0)
}

// Rotterdam: 105 placed in six months is a pace of 210 a year, if it goes on.
func TestAPartOfAYear(t *testing.T) {
	t.Parallel()
	in := aantal(105, getal(0.5), "")
	in.Telt = capacity.Gebeurtenissen
	s := schat(t, in)
	require.InDelta(t, 210, s.Schatting, 0)
	require.Contains(t, aangenomen(s.Aannames), "CAP-A-JAARTEMPO")
	require.Empty(t, s.Bevindingen)
	for _, jaren := range []float64{1, 1.5} {
		require.NotContains(t, aangenomen(schat(t, aantal(105, getal(jaren), "")).Aannames), "CAP-A-JAARTEMPO")
	}
	require.Contains(t, aangenomen(schat(t, aantal(105, getal(0.999), "")).Aannames), "CAP-A-JAARTEMPO")

	in.Telt = capacity.Mensen
	s = schat(t, in)
	require.InDelta(t, 105, s.Schatting, 0, "people are not multiplied")
	require.InDelta(t, 85.88, s.Interval.Onder, 5e-3) // the exact interval of 105 itself
	require.NotContains(t, aangenomen(s.Aannames), "CAP-A-JAARTEMPO")
	require.Equal(t, []string{"CAP-PERSONEN /jaren"}, gemeld(s.Bevindingen))
	require.ErrorContains(t, s.Bevindingen, "personen tellen in 0,5 jaar één keer: dit aantal is van die tijd, en niet om te rekenen naar een jaar")
	require.Equal(t, wmo.Grootheid{Naam: "T", Waarde: "1", Eenheid: "perioden"}, s.Berekening[0].Invoer[1])
	in.Jaren = nil
	s = schat(t, in)
	require.Empty(t, s.Bevindingen)
	require.Equal(t, wmo.Grootheid{Naam: "T", Waarde: "1", Eenheid: "jaren"}, s.Berekening[0].Invoer[1])
}

// D10: passes in a year from 767 to 1,062.
func TestGrowth(t *testing.T) {
	t.Parallel()
	in := aantal(1062, nil, "")
	in.Telt, in.Eerder = capacity.Gebeurtenissen, &capacity.EerdereTelling{Aantal: 767}
	s := schat(t, in)
	require.InDelta(t, 38.46, *s.Groei, 5e-3)
	require.Less(t, s.GroeiInterval.Onder, *s.Groei)
	require.Greater(t, s.GroeiInterval.Onder, 0.0)
	require.Greater(t, s.GroeiInterval.Boven, *s.Groei)
	herrekend(t, s.Berekening)
	require.InDelta(t, *s.Groei, laatste(t, s.Berekening), 0)

	in.Eerder.Jaren = getal(0.5) // twice as fast before
	require.InDelta(t, -30.77, *schat(t, in).Groei, 5e-3)
	in.Aantal = 0
	s = schat(t, in)
	require.InDelta(t, -100, *s.Groei, 0)
	require.InDelta(t, -100, s.GroeiInterval.Onder, 0)
}

// A year's count of persons exceeds a half-year's: that is no growth.
func TestUnequalPeriodsDoNotCompare(t *testing.T) {
	t.Parallel()
	in := aantal(2071, nil, "")
	in.Eerder = &capacity.EerdereTelling{Aantal: 1500, Jaren: getal(0.5)}
	for _, telt := range []capacity.Telt{capacity.Mensen, ""} {
		in.Telt = telt
		s := schat(t, in)
		require.Nil(t, s.Groei)
		require.Nil(t, s.GroeiInterval)
		require.Equal(t, []string{"CAP-DUUR /jaren /eerder/jaren"}, gemeld(s.Bevindingen))
		require.ErrorContains(t, s.Bevindingen, "2071 in 1 jaar en 1500 in 0,5 jaar zijn niet te vergelijken: "+
			"in een langere tijd telt men meer verschillende personen, en dat is geen groei")
	}
	in.Eerder = &capacity.EerdereTelling{Aantal: 1882, Jaren: getal(1)} // Utrecht, 2016 and 2018
	in.Telt = capacity.Mensen
	s := schat(t, in)
	require.InDelta(t, 10.04, *s.Groei, 5e-3)
	require.Empty(t, s.Bevindingen)
}

func aangenomen(vs []wmo.Voorbehoud) []string {
	var cs []string
	for _, v := range vs {
		cs = append(cs, v.Code)
	}
	return cs
}

func TestWhatBelongsToWhichCount(t *testing.T) {
	t.Parallel()
	alles := func(soort capacity.Tellingsoort) capacity.Telling {
		return capacity.Telling{
			Soort: soort, Aantal: 1, Van: heel(2), Jaren: getal(1), Telt: capacity.Mensen,
			Eerder: &capacity.EerdereTelling{Aantal: 1}, Niveau: getal(0.9),
		}
	}
	for soort, want := range map[capacity.Tellingsoort][]string{
		capacity.TellingAandeel:    {"DOC-OVERBODIG /eerder", "DOC-OVERBODIG /jaren", "DOC-OVERBODIG /telt"},
		capacity.TellingAantal:     {"DOC-OVERBODIG /van"},
		capacity.TellingVerhouding: {"DOC-OVERBODIG /eerder", "DOC-OVERBODIG /jaren", "DOC-OVERBODIG /niveau", "DOC-OVERBODIG /telt"},
	} {
		_, err := capacity.EstimateCount(alles(soort), peil)
		require.Equal(t, want, gemeld(err), soort)
	}
	for naam, c := range map[string]struct {
		in   capacity.Telling
		want []string
	}{
		"nothing against it": {capacity.Telling{Soort: capacity.TellingVerhouding, Aantal: 1}, []string{"DOC-SLEUTEL-ONTBREEKT /van"}},
		"against nothing":    {capacity.Telling{Soort: capacity.TellingVerhouding, Aantal: 1, Van: heel(0)}, []string{"DOC-BEREIK /van"}},
		"by a method":        {capacity.Telling{Soort: capacity.TellingVerhouding, Aantal: 1, Van: heel(1), Methode: capacity.Wilson}, []string{"DOC-OVERBODIG /methode"}},
		"what is that":       {capacity.Telling{Soort: capacity.TellingAantal, Telt: "bedden"}, []string{"DOC-WAARDE /telt"}},
		"nothing before":     {capacity.Telling{Soort: capacity.TellingAantal, Eerder: &capacity.EerdereTelling{}}, []string{"DOC-BEREIK /eerder/aantal"}},
		"in no time, before": {capacity.Telling{Soort: capacity.TellingAantal, Eerder: &capacity.EerdereTelling{Aantal: 1, Jaren: getal(0.0009)}}, []string{"DOC-BEREIK /eerder/jaren"}},
		"in next to no time": {capacity.Telling{Soort: capacity.TellingAantal, Jaren: getal(0.0009)}, []string{"DOC-BEREIK /jaren"}},
	} {
		_, err := capacity.EstimateCount(c.in, peil)
		require.Equal(t, c.want, gemeld(err), naam)
	}
	schat(t, capacity.Telling{Soort: capacity.TellingAantal, Jaren: getal(0.001), Eerder: &capacity.EerdereTelling{Aantal: 1_000_000, Jaren: getal(0.001)}})
}
