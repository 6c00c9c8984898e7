package capacity_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

func tel(t require.TestingT, w capacity.Wachtlijst) capacity.Wachtstand {
	s, err := capacity.CountWaiting(w, peil)
	require.NoError(t, err)
	return s
}

func TestListsByLevelOriginAndForm(t *testing.T) {
	t.Parallel()
	w := amersfoort()
	w.Groepen[0].Niveau, w.Groepen[0].Financiering = "zwaar", capacity.InNatura
	w.Groepen = append(w.Groepen, capacity.Wachtgroep{Naam: "pgb", Wachtend: 5, Niveau: "Zwaar", Financiering: capacity.MetPGB})
	s := tel(t, w)
	require.Equal(t, []capacity.Deellijst{{Waarde: "zwaar", Wachtlijst: 103}, {Waarde: "onbekend", Wachtlijst: 33, Belangstellingslijst: heel(18)}}, s.PerNiveau)
	require.Equal(t, []capacity.Deellijst{
		{Waarde: "zin", Wachtlijst: 98, Belangstellingslijst: heel(60)},
		{Waarde: "onbekend", Wachtlijst: 33, Belangstellingslijst: heel(18)},
		{Waarde: "pgb", Wachtlijst: 5},
	}, s.PerFinanciering)
	require.Nil(t, s.PerHerkomst) // nobody states it
	require.Equal(t, 136, s.Wachtlijst)
	require.Nil(t, s.Belangstellingslijst) // that of the last group is not known
}

// Parts add up to the whole, whatever is known.
func TestPartsOfAListAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		w := capacity.Wachtlijst{Naam: "w", Datum: wmo.MustDatum("2026-01-01")}
		for i := range rapid.IntRange(1, 8).Draw(t, "groepen") {
			w.Groepen = append(w.Groepen, capacity.Wachtgroep{
				Naam: string(rune('a' + i)), Wachtend: rapid.IntRange(0, 50).Draw(t, "wachtend"), Belangstelling: heel(rapid.IntRange(0, 9).Draw(t, "b")),
				Niveau:       rapid.SampledFrom([]string{"", "licht", "zwaar", "onbekend"}).Draw(t, "niveau"),
				Herkomst:     rapid.SampledFrom([]capacity.Herkomst{"", capacity.UitKliniek, capacity.OnbekendHerkomst}).Draw(t, "herkomst"),
				Financiering: rapid.SampledFrom([]capacity.Financieringsvorm{"", capacity.InNatura, capacity.MetPGB}).Draw(t, "financiering"),
			})
		}
		s := tel(t, w)
		for _, delen := range [][]capacity.Deellijst{s.PerNiveau, s.PerHerkomst, s.PerFinanciering} {
			if delen == nil {
				continue
			}
			wachtend, belang := 0, 0
			for _, d := range delen {
				wachtend += d.Wachtlijst
				belang += *d.Belangstellingslijst
			}
			require.Equal(t, s.Wachtlijst, wachtend)
			require.Equal(t, *s.Belangstellingslijst, belang)
		}
	})
}

// Precisely the limit is not longer, on the calendar and in weeks.
func TestTheEdgeOfAWait(t *testing.T) {
	t.Parallel()
	sinds := func(dagen ...string) (ds []wmo.Datum) {
		for _, d := range dagen {
			ds = append(ds, wmo.MustDatum(d))
		}
		return ds
	}
	w := capacity.Wachtlijst{
		Naam: "w", Datum: wmo.MustDatum("2026-03-31"),
		Groepen: []capacity.Wachtgroep{
			// 91 and 90 days, three months and a day less; 28 February is a month before 31 March by no calendar
			{Naam: "dagen", Wachtend: 5, Sinds: sinds("2025-12-30", "2025-12-31", "2026-01-01", "2026-03-31")},
			{Naam: "weken", Wachtend: 2, WachtWeken: []float64{13, 13.1}},
		},
		Grenzen: []capacity.Wachtgrens{{Aantal: 13, Eenheid: capacity.Weken}, {Aantal: 3, Eenheid: capacity.Maanden}, {Aantal: 12, Eenheid: capacity.Weken}},
	}
	o := tel(t, w).Ouderdom
	require.Equal(t, 6, o.Bekend)
	require.Equal(t, 1, o.Onbekend)
	require.InDelta(t, (91+90+89+0+91+91.7)/7/6, o.GemiddeldWeken, 1e-9)
	require.Equal(t, 1, o.Grenzen[0].Langer) // 13.1 weeks; 91 days is 13 weeks
	require.Equal(t, 2, o.Grenzen[1].Langer) // 30 December and 13.1 weeks, against 13.045 weeks in three months
	require.Equal(t, 5, o.Grenzen[2].Langer) // all but the one of that day
	require.InDelta(t, 5.0/6, o.Grenzen[2].Aandeel, 1e-12)
	// prop.test(5, 6, correct = FALSE) of R
	require.InDelta(t, 0.4364971778, o.Grenzen[2].Interval.Onder, 5e-8)
	require.InDelta(t, 0.9699466303, o.Grenzen[2].Interval.Boven, 5e-8)
}

// Ten wait for five places with a mean stay of a year: the eleventh departure takes 11/5 year. The quantiles
// are of the gamma distribution: qgamma(c(.5, .9), 11, 5) of R, in years.
func TestSomebodyWhoJoinsNow(t *testing.T) {
	t.Parallel()
	w := capacity.Wachtlijst{
		Naam: "w", Datum: wmo.MustDatum("2026-01-01"), Groepen: []capacity.Wachtgroep{{Naam: "g", Wachtend: 10}},
		Doorstroming: &capacity.Wachtdoorstroming{Plaatsen: 5, GemiddeldVerblijfMaanden: 12},
	}
	jaar := 365.25 / 7
	s := tel(t, w)
	require.InEpsilon(t, 2.2*jaar, s.Nieuwkomer.GemiddeldWeken, 1e-9)
	require.Nil(t, s.Nieuwkomer.KwantielWeken)
	require.Nil(t, s.Nieuwkomer.ExtraPlaatsen)
	for q, t0 := range map[float64]float64{0.5: 2.13370448077, 0.9: 3.08132823440} {
		w.Doorstroming.Kwantiel = getal(q)
		require.InEpsilon(t, t0*jaar, *tel(t, w).Nieuwkomer.KwantielWeken, 1e-8)
	}
	// With e more: (11 − e)/(5 + e) of a year. Six make 5/11, seven 4/12.
	for weken, e := range map[float64]int{jaar * 2.2001: 0, jaar * 2.19: 1, jaar * 5 / 11 * 1.0001: 6, jaar * 5 / 11 * 0.999: 7, 0: 11} {
		w.Doorstroming.HoogstensWeken = getal(weken)
		require.Equal(t, e, *tel(t, w).Nieuwkomer.ExtraPlaatsen, "%g", weken)
	}
}

func TestWaitFindings(t *testing.T) {
	t.Parallel()
	for naam, c := range map[string]struct {
		bederf func(w *capacity.Wachtlijst)
		gemeld []string
	}{
		"more waits than people": {func(w *capacity.Wachtlijst) {
			w.Groepen[0].Wachtend, w.Groepen[0].WachtWeken = 1, []float64{1, 2}
		}, []string{"CAP-WACHT /groepen/0/wachtWeken /groepen/0/wachtend"}},
		"a wait from tomorrow": {func(w *capacity.Wachtlijst) {
			w.Groepen[1].Sinds = []wmo.Datum{w.Datum, w.Datum.AddDagen(1)}
		}, []string{"CAP-WACHT /groepen/1/sinds/1 /datum"}},
		"waits told twice": {func(w *capacity.Wachtlijst) {
			w.Groepen[1].Sinds, w.Groepen[1].WachtWeken = []wmo.Datum{w.Datum}, []float64{1}
		}, []string{"CAP-WACHT /groepen/1/sinds /groepen/1/wachtWeken"}},
		"a limit and no waits": {func(w *capacity.Wachtlijst) {
			w.Grenzen = []capacity.Wachtgrens{{Aantal: 1, Eenheid: capacity.Weken}}
		}, []string{"CAP-WACHT /grenzen /groepen"}},
		"a negative wait": {func(w *capacity.Wachtlijst) { w.Groepen[1].WachtWeken = []float64{-1} }, []string{"DOC-BEREIK /groepen/1/wachtWeken/0"}},
		"no place": {func(w *capacity.Wachtlijst) {
			w.Doorstroming = &capacity.Wachtdoorstroming{GemiddeldVerblijfMaanden: 1}
		}, []string{"DOC-BEREIK /doorstroming/plaatsen"}},
	} {
		w := amersfoort()
		c.bederf(&w)
		_, err := capacity.CountWaiting(w, peil)
		require.Equal(t, c.gemeld, gemeld(err), "%s: %v", naam, err)
	}
}
