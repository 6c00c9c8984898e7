package capacity_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// A year of 365 days in which 73 are to be realised, one every five days, after a year
// that was 10 short (5) or 10 over (-5) or neither.
func TestARunningPeriodIsJudgedOnPace(t *testing.T) {
	t.Parallel()
	for naam, c := range map[string]struct {
		op           string
		eerder       float64 // realised of 20
		gerealiseerd float64
		fase         capacity.Fase
		verwacht     float64
		opKoers      string
		nagekomen    wmo.Uitkomst
	}{
		"the day before":               {"2024-12-31", 20, 0, capacity.NogNietBegonnen, 0, "", wmo.Onbepaald},
		"the first day":                {"2025-01-01", 20, 0, capacity.Loopt, 0.2, "ja", wmo.Onbepaald},
		"the day before the first one": {"2025-01-04", 20, 0, capacity.Loopt, 0.8, "ja", wmo.Onbepaald},
		"the day of the first one":     {"2025-01-05", 20, 0, capacity.Loopt, 1, "nee", wmo.Onbepaald},
		"which came":                   {"2025-01-05", 20, 1, capacity.Loopt, 1, "ja", wmo.Onbepaald},
		"half-way, exactly":            {"2025-07-04", 20, 37, capacity.Loopt, 37, "ja", wmo.Onbepaald},
		"half-way, one short":          {"2025-07-04", 20, 36, capacity.Loopt, 37, "nee", wmo.Onbepaald},
		"all of it, early":             {"2025-07-04", 20, 73, capacity.Loopt, 37, "ja", wmo.Ja},
		"all but one, early":           {"2025-07-04", 20, 72, capacity.Loopt, 37, "ja", wmo.Onbepaald},
		"with a backlog":               {"2025-07-04", 10, 42, capacity.Loopt, 42.0684931507, "ja", wmo.Onbepaald}, // 83 · 185/365
		"with a backlog, short":        {"2025-07-04", 10, 41, capacity.Loopt, 42.0684931507, "nee", wmo.Onbepaald},
		"with a surplus":               {"2025-07-04", 30, 31, capacity.Loopt, 31.9315068493, "ja", wmo.Onbepaald}, // 63 · 185/365
		"with a surplus, short":        {"2025-07-04", 30, 30, capacity.Loopt, 31.9315068493, "nee", wmo.Onbepaald},
		"with a surplus of more":       {"2025-07-04", 100, 0, capacity.Loopt, 0, "ja", wmo.Ja},
		"the last day":                 {"2025-12-31", 20, 73, capacity.Loopt, 73, "ja", wmo.Ja},
		"the last day, one short":      {"2025-12-31", 20, 72, capacity.Loopt, 73, "nee", wmo.Onbepaald},
		"the day after":                {"2026-01-01", 20, 73, capacity.Voorbij, 0, "", wmo.Ja},
		"the day after, one short":     {"2026-01-01", 20, 72, capacity.Voorbij, 0, "", wmo.Nee},
		"the day after, the backlog":   {"2026-01-01", 10, 73, capacity.Voorbij, 0, "", wmo.Nee},
		"the day after, and that too":  {"2026-01-01", 10, 83, capacity.Voorbij, 0, "", wmo.Ja},
	} {
		uit := volgOp(t, afspraak(inJaar(2024, 20, getal(c.eerder)), inJaar(2025, 73, getal(c.gerealiseerd)), inJaar(2026, 5, nil)), c.op)
		p, volgend, samen := uit.Afspraken[0].Perioden[1], uit.Afspraken[0].Perioden[2], uit.Totaal[1]
		require.Equal(t, c.fase, p.Fase, naam)
		require.Equal(t, c.fase, samen.Fase, naam)
		require.Equal(t, c.nagekomen, p.Nagekomen, naam)
		if c.fase != capacity.Loopt {
			require.Nil(t, p.OpKoers, naam)
			require.Nil(t, p.Verwacht, naam)
			require.Nil(t, p.NogTeDoen, naam)
			require.Nil(t, samen.Verwacht, naam)
			require.Nil(t, samen.NogTeDoen, naam)
		} else {
			require.Equal(t, c.opKoers, p.OpKoers.String(), naam)
			require.InDelta(t, c.verwacht, *p.Verwacht, 1e-12, naam)
			require.InDelta(t, *p.Opgave-c.gerealiseerd, *p.NogTeDoen, 1e-12, naam)
			require.Equal(t, p.Verwacht, samen.Verwacht, naam)
			require.Equal(t, p.NogTeDoen, samen.NogTeDoen, naam)
			require.Equal(t, c.opKoers == "nee", *samen.Achter == 1, naam)
			require.Equal(t, "CAP-A-KOERS", uit.Aannames[len(uit.Aannames)-1].Code, naam)
		}
		over := c.fase == capacity.Voorbij
		require.Equal(t, over, p.Gat != nil, naam)
		require.Equal(t, over, p.GatCumulatief != nil, naam)
		require.Equal(t, over, samen.Netto != nil, naam)
		require.Equal(t, over, samen.Tekort != nil, naam)
		require.Equal(t, over, volgend.Overdracht != nil, "what a period that runs carries over is not known yet: %s", naam)
		require.Equal(t, c.fase != capacity.NogNietBegonnen, samen.Achter != nil, naam)
		require.Equal(t, c.fase != capacity.NogNietBegonnen && *p.Opgave > 0, p.Percentage != nil, naam)
		require.Equal(t, p.Percentage, samen.Percentage, naam)
	}
}

func TestAPeriodThatHasNotBegun(t *testing.T) {
	t.Parallel()
	ps := []capacity.Afspraakperiode{inJaar(2025, 10, getal(8)), inJaar(2026, 10, nil)}
	ps[1].Ambitie = getal(12)
	uit := volgOp(t, afspraak(ps...), "2025-12-31")
	require.Empty(t, uit.Bevindingen, "nobody can know yet")
	require.Equal(t, capacity.Totaalstand{
		Periode: jaren("2026-01-01", 1), Eenheid: capacity.Woningen, Fase: capacity.NogNietBegonnen, Partijen: 1, Afgesproken: 10,
	}, uit.Totaal[1])

	ps[1].Gerealiseerd = getal(0)
	require.Empty(t, volgOp(t, afspraak(ps...), "2025-12-31").Bevindingen)
	ps[1].Gerealiseerd = getal(0.5)
	uit = volgOp(t, afspraak(ps...), "2025-12-31")
	require.Equal(t, []string{"CAP-VOORBARIG /afspraken/0/perioden/1/gerealiseerd"}, gemeld(uit.Bevindingen))
	require.ErrorContains(t, uit.Bevindingen,
		"2026-01-01 t/m 2026-12-31 begint na 2025-12-31, en toch zegt corporatie wat erin gerealiseerd is; daarover is nog geen oordeel")
	p := uit.Afspraken[0].Perioden[1]
	require.Equal(t, capacity.Periodestand{
		Periode: p.Periode, Fase: capacity.NogNietBegonnen, Afgesproken: 10, Gerealiseerd: getal(0.5),
	}, p)
	require.Empty(t, volgOp(t, afspraak(ps...), "2026-01-01").Bevindingen)
	require.NotNil(t, volgOp(t, afspraak(ps...), "2026-01-01").Afspraken[0].Perioden[1].PercentageAmbitie)
	require.Nil(t, volgOp(t, afspraak(ps...), "2026-01-01").Afspraken[0].Perioden[1].GatAmbitie)
}

// While a period runs, what is not known is not known either.
func TestARunningPeriodOfWhichNothingIsKnown(t *testing.T) {
	t.Parallel()
	uit := volgOp(t, afspraak(inJaar(2025, 10, nil)), "2025-07-01")
	require.Equal(t, []string{"CAP-REALISATIE-ONBEKEND /afspraken/0/perioden/0/gerealiseerd"}, gemeld(uit.Bevindingen))
	p := uit.Afspraken[0].Perioden[0]
	require.Nil(t, p.OpKoers)
	require.Equal(t, capacity.Totaalstand{
		Periode: jaren("2025-01-01", 1), Eenheid: capacity.Woningen, Fase: capacity.Loopt, Partijen: 1, Onbekend: 1, Afgesproken: 10, Opgave: getal(10),
	}, uit.Totaal[0])
}

// Whatever was agreed and realised, the net total of a period is the sum of the gaps
// with which the parties go on, and what a total says of agreed holds all parties.
func TestTotalsMeetTheGapsOfTheParties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n, m := rapid.IntRange(1, 5).Draw(t, "partijen"), rapid.IntRange(1, 5).Draw(t, "jaren")
		o := capacity.Opvolging{Naam: "regio"}
		for i := range n {
			a := capacity.Afspraak{Naam: string(rune('A' + i)), Eenheid: capacity.Woningen}
			for j := range m {
				p := inJaar(2020+j, float64(rapid.IntRange(0, 30).Draw(t, "afgesproken")), nil)
				if rapid.IntRange(0, 9).Draw(t, "bekend") > 0 {
					p.Gerealiseerd = getal(float64(rapid.IntRange(0, 40).Draw(t, "gerealiseerd")))
				}
				a.Perioden = append(a.Perioden, p)
			}
			o.Afspraken = append(o.Afspraken, a)
		}
		uit := volgOp(t, o, "2022-06-15")
		for j, samen := range uit.Totaal {
			afgesproken, gat, bekend := 0.0, 0.0, true
			for _, a := range uit.Afspraken {
				p := a.Perioden[j]
				afgesproken += p.Afgesproken
				if p.GatCumulatief == nil {
					bekend = false
				} else {
					gat += *p.GatCumulatief
				}
			}
			require.InDelta(t, afgesproken, samen.Afgesproken, 0)
			require.Equal(t, bekend, samen.Netto != nil)
			if bekend {
				require.InDelta(t, gat, *samen.Netto, 1e-9)
				require.InDelta(t, *samen.Opgave-*samen.Gerealiseerd, *samen.Netto, 1e-9)
			}
		}
	})
}
