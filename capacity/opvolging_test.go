package capacity_test

import (
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// gemeld is each finding as its code and its places.
func gemeld(err error) []string {
	var bs wmo.Bevindingen
	if !errors.As(err, &bs) {
		return nil
	}
	regels := make([]string, len(bs))
	for i, b := range bs {
		regels[i] = b.Code
		for _, plaats := range b.Plaats {
			regels[i] += " " + plaats
		}
	}
	return regels
}

// volg follows when all of it is over.
func volg(t require.TestingT, o capacity.Opvolging) capacity.Opvolgstand {
	return volgOp(t, o, "2030-01-01")
}

func volgOp(t require.TestingT, o capacity.Opvolging, op string) capacity.Opvolgstand {
	uit, err := capacity.FollowAgreements(o, wmo.PeilOp(wmo.MustDatum(op)))
	require.NoError(t, err)
	return uit
}

// inJaar is one year of an agreement.
func inJaar(jaar int, afgesproken float64, gerealiseerd *float64) capacity.Afspraakperiode {
	return capacity.Afspraakperiode{
		Periode: jaren(strconv.Itoa(jaar)+"-01-01", 1), Afgesproken: afgesproken, Gerealiseerd: gerealiseerd,
	}
}

// afspraak is an agreement on homes, as the only one to follow.
func afspraak(perioden ...capacity.Afspraakperiode) capacity.Opvolging {
	return capacity.Opvolging{
		Naam:      "proef",
		Afspraken: []capacity.Afspraak{{Naam: "corporatie", Eenheid: capacity.Woningen, Perioden: perioden}},
	}
}

// denBosch2019 is D2: baseline, goal, realised and ambition in the accounts of 2019.
func denBosch2019() capacity.Opvolging {
	return capacity.Opvolging{Naam: "'s-Hertogenbosch 2019", Indicatoren: []capacity.Indicator{
		{
			Naam: "aandeel intramuraal", Eenheid: "procent", Richting: capacity.Lager,
			Nulmeting: 65, Doel: 50, Realisatie: getal(44), Ambitie: getal(30),
		},
		{
			Naam: "wachttijd 24-uursopvang", Eenheid: "maanden", Richting: capacity.Lager,
			Nulmeting: 3, Doel: 2, Realisatie: getal(2), Ambitie: getal(0),
		},
		{
			Naam: "wachttijd JOeB", Eenheid: "maanden", Richting: capacity.Lager,
			Nulmeting: 3, Doel: 2, Realisatie: getal(2), Ambitie: getal(0),
		},
		{
			Naam: "wachttijd Tof en Hon", Eenheid: "maanden", Richting: capacity.Lager,
			Nulmeting: 5, Doel: 4, Realisatie: getal(4), Ambitie: getal(2),
		},
	}}
}

func TestD2DenBosch2019(t *testing.T) {
	t.Parallel()
	uit := volg(t, denBosch2019())
	require.Empty(t, uit.Bevindingen)
	require.Empty(t, uit.Afspraken)
	require.Empty(t, uit.Totaal)
	for i, want := range []struct{ doel, ambitie float64 }{
		{1.4, 0.6}, // 21 of 15 points, and 21 of the 35 to the ambition
		{1, 0.333333333333},
		{1, 0.333333333333},
		{1, 0.333333333333},
	} {
		in := uit.Indicatoren[i]
		require.Equal(t, wmo.Ja, in.DoelGehaald, in.Naam)
		require.Equal(t, wmo.Nee, *in.AmbitieGehaald, in.Naam)
		require.InDelta(t, want.doel, *in.VoortgangDoel, 0, in.Naam)
		require.InDelta(t, want.ambitie, *in.VoortgangAmbitie, 0, in.Naam)
	}
	require.Len(t, uit.Berekening, 8, "goal and ambition of four indicators")
	stap := uit.Berekening[1]
	require.NoError(t, stap.Bron.Check())
	stap.Bron = wmo.Bron{}
	require.Equal(t, wmo.Rekenstap{
		Code: "CAP-F-VOORTGANG", Naam: "aandeel intramuraal: voortgang naar ambitie", Formule: "v = (n − r) / (n − d)",
		Invoer: []wmo.Grootheid{
			{Naam: "n", Waarde: "65", Eenheid: "procent"}, {Naam: "r", Waarde: "44", Eenheid: "procent"}, {Naam: "d", Waarde: "30", Eenheid: "procent"},
		},
		Uitkomst: wmo.Grootheid{Naam: "v", Waarde: "0.6"},
	}, stap)
}

func TestIndicatorOnBothSidesOfTheBoundary(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		richting   capacity.Richting
		nulmeting  float64
		realisatie float64
		gehaald    wmo.Uitkomst
		voortgang  float64
	}{
		{capacity.Lager, 65, 50.25, wmo.Nee, 0.983333333333},
		{capacity.Lager, 65, 50, wmo.Ja, 1},
		{capacity.Lager, 65, 49.25, wmo.Ja, 1.05},
		{capacity.Lager, 65, 65, wmo.Nee, 0},
		{capacity.Lager, 65, 68, wmo.Nee, -0.2}, // back, further than it began
		{capacity.Hoger, 35, 49.25, wmo.Nee, 0.95},
		{capacity.Hoger, 35, 50, wmo.Ja, 1},
		{capacity.Hoger, 35, 50.75, wmo.Ja, 1.05},
		{capacity.Hoger, 35, 32, wmo.Nee, -0.2},
	} {
		in := capacity.Indicator{
			Naam: "proef", Eenheid: "procent", Richting: c.richting, Nulmeting: c.nulmeting, Doel: 50, Realisatie: getal(c.realisatie), Ambitie: getal(50),
		}
		got := volg(t, capacity.Opvolging{Indicatoren: []capacity.Indicator{in}}).Indicatoren[0]
		require.Equal(t, c.gehaald, got.DoelGehaald, "%s %v", c.richting, c.realisatie)
		require.Equal(t, c.gehaald, *got.AmbitieGehaald, "%s %v", c.richting, c.realisatie)
		require.InDelta(t, c.voortgang, *got.VoortgangDoel, 1e-12, "%s %v", c.richting, c.realisatie)
		require.InDelta(t, c.voortgang, *got.VoortgangAmbitie, 1e-12, "%s %v", c.richting, c.realisatie)
	}
}

func TestIndicatorThatIsNotKnown(t *testing.T) {
	t.Parallel()
	o := denBosch2019()
	o.Indicatoren = o.Indicatoren[:1]
	o.Indicatoren[0].Ambitie = nil
	uit := volg(t, o)
	require.Equal(t, wmo.Ja, uit.Indicatoren[0].DoelGehaald)
	require.Nil(t, uit.Indicatoren[0].AmbitieGehaald, "no ambition is not an ambition that is not known")
	require.Nil(t, uit.Indicatoren[0].VoortgangAmbitie)

	o.Indicatoren[0].Ambitie, o.Indicatoren[0].Realisatie = getal(30), nil
	uit = volg(t, o)
	onbepaald := wmo.Onbepaald
	require.Equal(t, capacity.Indicatorstand{Indicator: o.Indicatoren[0], AmbitieGehaald: &onbepaald}, uit.Indicatoren[0])
	require.Equal(t, []string{"CAP-REALISATIE-ONBEKEND /indicatoren/0/realisatie"}, gemeld(uit.Bevindingen))
	require.Empty(t, uit.Berekening)

	o.Indicatoren[0].Realisatie, o.Indicatoren[0].Doel = getal(44), 65
	uit = volg(t, o)
	require.Nil(t, uit.Indicatoren[0].VoortgangDoel, "there is no way to go")
	require.Equal(t, wmo.Ja, uit.Indicatoren[0].DoelGehaald)
}

// D6: 275 + 110 homes a year, of which 70 % came.
func TestD6Utrecht(t *testing.T) {
	t.Parallel()
	uit := volg(t, afspraak(inJaar(2021, 385, getal(269.5)), inJaar(2022, 385, getal(269.5)), inJaar(2023, 385, getal(269.5))))
	for i, want := range []struct{ overdracht, opgave, cumulatief, percentage float64 }{
		{0, 385, 115.5, 70}, {115.5, 500.5, 231, 53.8461538462}, {231, 616, 346.5, 43.75},
	} {
		p := uit.Afspraken[0].Perioden[i]
		require.InDelta(t, 385, p.Afgesproken, 0)
		require.InDelta(t, 269.5, *p.Gerealiseerd, 0)
		require.InDelta(t, 70, *p.PercentageAfgesproken, 1e-9)
		require.InDelta(t, want.percentage, *p.Percentage, 1e-12)
		require.InDelta(t, want.cumulatief, *uit.Totaal[i].Netto, 1e-9, "total shortfall and cumulative gap meet")
		require.InDelta(t, 115.5, *p.Gat, 1e-9)
		require.InDelta(t, want.overdracht, *p.Overdracht, 1e-9)
		require.InDelta(t, want.opgave, *p.Opgave, 1e-9)
		require.InDelta(t, want.cumulatief, *p.GatCumulatief, 1e-9)
		require.Equal(t, wmo.Nee, p.Nagekomen)
		require.Nil(t, p.GatAmbitie)
		require.Nil(t, p.PercentageAmbitie)
	}
	require.Len(t, uit.Totaal, 3)
	require.Empty(t, uit.Bevindingen)
	stap := stapVan(t, uit.Berekening, "corporatie, 2022-01-01 t/m 2022-12-31: gat met overdracht")
	require.Equal(t, "231", stap.Uitkomst.Waarde)
	require.Equal(t, []wmo.Grootheid{
		{Naam: "opgave", Waarde: "500.5", Eenheid: "woningen"},
		{Naam: "gerealiseerd", Waarde: "269.5", Eenheid: "woningen"},
	}, stap.Invoer)
	require.NoError(t, stap.Bron.Check())
	laatste := uit.Berekening[len(uit.Berekening)-1]
	require.Equal(t, "samen, 2023-01-01 t/m 2023-12-31: netto", laatste.Naam)
	require.Equal(t, wmo.Grootheid{Naam: "netto", Waarde: "346.5", Eenheid: "woningen"}, laatste.Uitkomst)
}

// stapVan finds the one step with this name.
func stapVan(t require.TestingT, b wmo.Berekening, naam string) wmo.Rekenstap {
	var gevonden []wmo.Rekenstap
	for _, s := range b {
		if s.Naam == naam {
			gevonden = append(gevonden, s)
		}
	}
	require.Len(t, gevonden, 1, naam)
	return gevonden[0]
}

// haaglanden is D11: status holders in the first half of 2022. The targets already
// contain the backlog of before.
func haaglanden() capacity.Opvolging {
	o := capacity.Opvolging{Naam: "Haaglanden 2022-1"}
	for _, g := range []struct {
		naam                      string
		afgesproken, gerealiseerd float64
	}{
		{"Den Haag", 417, 367},
		{"Westland", 81, 53},
		{"Zoetermeer", 109, 86},
		{"Delft", 76, 85},
		{"Wassenaar", 15, 24},
		{"Voorschoten", 13, 12},
	} {
		o.Afspraken = append(o.Afspraken, capacity.Afspraak{
			Naam: g.naam, Eenheid: capacity.Personen, Perioden: []capacity.Afspraakperiode{{
				Periode:     wmo.Periode{Begindatum: wmo.MustDatum("2022-01-01"), Einddatum: wmo.MustDatum("2022-06-30")},
				Afgesproken: g.afgesproken, Gerealiseerd: getal(g.gerealiseerd), InclusiefOverdracht: true,
			}},
		})
	}
	return o
}

func TestD11Haaglanden(t *testing.T) {
	t.Parallel()
	o := haaglanden()
	uit := volg(t, o)
	for i, want := range []struct {
		naam       string
		saldo      float64
		percentage float64
		nagekomen  wmo.Uitkomst
	}{
		{"Den Haag", 50, 88.0, wmo.Nee},
		{"Westland", 28, 65.4, wmo.Nee},
		{"Zoetermeer", 23, 78.9, wmo.Nee},
		{"Delft", -9, 111.8, wmo.Ja},
		{"Wassenaar", -9, 160.0, wmo.Ja},
		{"Voorschoten", 1, 92.3, wmo.Nee},
	} {
		p := uit.Afspraken[i].Perioden[0]
		require.Equal(t, want.naam, uit.Afspraken[i].Naam)
		require.InDelta(t, want.saldo, *p.GatCumulatief, 0, want.naam)
		require.InDelta(t, want.saldo, *p.Gat, 0, want.naam)
		require.InDelta(t, o.Afspraken[i].Perioden[0].Afgesproken, *p.Opgave, 0, "the backlog is in it already")
		require.Nil(t, p.Overdracht, "how much of it is backlog is not known")
		require.InDelta(t, want.percentage, *p.Percentage, 0.05, want.naam)
		require.Equal(t, want.nagekomen, p.Nagekomen, want.naam)
	}
	require.Equal(t, []capacity.Totaalstand{{
		Periode: o.Afspraken[0].Perioden[0].Periode, Eenheid: capacity.Personen, Fase: capacity.Voorbij, Partijen: 6, Achter: geheel(4),
		Afgesproken: 711, Opgave: getal(711), Gerealiseerd: getal(627), Percentage: getal(88.1856540084),
		Tekort: getal(102), Overschot: getal(18), Netto: getal(84),
	}}, uit.Totaal)
}

// D11: what is short adds to the next half-year, and what is over deducts.
func TestD11CarriesOver(t *testing.T) {
	t.Parallel()
	o := haaglanden()
	for i := range o.Afspraken {
		o.Afspraken[i].Perioden = append(o.Afspraken[i].Perioden, capacity.Afspraakperiode{
			Periode:     wmo.Periode{Begindatum: wmo.MustDatum("2022-07-01"), Einddatum: wmo.MustDatum("2022-12-31")},
			Afgesproken: 100, Gerealiseerd: getal(100),
		})
	}
	uit := volg(t, o)
	for i, want := range []struct{ overdracht, opgave float64 }{{50, 150}, {28, 128}, {23, 123}, {-9, 91}, {-9, 91}, {1, 101}} {
		p := uit.Afspraken[i].Perioden[1]
		require.InDelta(t, want.overdracht, *p.Overdracht, 0)
		require.InDelta(t, want.opgave, *p.Opgave, 0)
		require.InDelta(t, want.overdracht, *p.GatCumulatief, 0, "exactly what was agreed leaves the balance as it was")
		require.InDelta(t, 0, *p.Gat, 0)
	}
	require.Len(t, uit.Totaal, 2)
	require.Equal(t, "2022-07-01 t/m 2022-12-31", uit.Totaal[1].Periode.String())
	require.Equal(t, 4, *uit.Totaal[1].Achter, "what was agreed came, and the backlog did not")
	require.InDelta(t, 84, *uit.Totaal[1].Netto, 0)
}

// D15: 36 agreed, 35 realised, an ambition of 40. Two targets, and one carries over.
func TestD15Nieuwegein(t *testing.T) {
	t.Parallel()
	p2018 := inJaar(2018, 36, getal(35))
	p2018.Ambitie = getal(40)
	ps := volg(t, afspraak(p2018, inJaar(2019, 36, getal(36)))).Afspraken[0].Perioden
	require.InDelta(t, 1, *ps[0].Gat, 0)
	require.InDelta(t, 97.2, *ps[0].Percentage, 0.05)
	require.InDelta(t, 5, *ps[0].GatAmbitie, 0)
	require.InDelta(t, 87.5, *ps[0].PercentageAmbitie, 1e-12)
	require.Equal(t, wmo.Nee, ps[0].Nagekomen)
	require.InDelta(t, 1, *ps[1].Overdracht, 0, "an ambition does not carry over")
	require.InDelta(t, 37, *ps[1].Opgave, 0)
	require.Nil(t, ps[1].GatAmbitie)
	require.Equal(t, wmo.Nee, ps[1].Nagekomen, "36 of 37")
	require.InDelta(t, 97.2972972973, *ps[1].Percentage, 1e-12)
	require.InDelta(t, 100, *ps[1].PercentageAfgesproken, 0)
}

func TestSurplusDeductsFromTheNextPeriod(t *testing.T) {
	t.Parallel()
	ps := volg(t, afspraak(inJaar(2024, 20, getal(26)), inJaar(2025, 20, getal(13)), inJaar(2026, 20, getal(20)))).Afspraken[0].Perioden
	for i, want := range []struct{ overdracht, opgave, gat, cumulatief float64 }{
		{0, 20, -6, -6}, {-6, 14, 7, 1}, {1, 21, 0, 1},
	} {
		require.InDelta(t, want.overdracht, *ps[i].Overdracht, 0, i)
		require.InDelta(t, want.opgave, *ps[i].Opgave, 0, i)
		require.InDelta(t, want.gat, *ps[i].Gat, 0, i)
		require.InDelta(t, want.cumulatief, *ps[i].GatCumulatief, 0, i)
	}
}

// In 2026 the 30 that were agreed contain the 10 that were short: the task is 30,
// not 40, and only 20 of it is new.
func TestAgreedIncludingTheCarryOver(t *testing.T) {
	t.Parallel()
	tweede := inJaar(2026, 30, getal(25))
	tweede.InclusiefOverdracht = true
	ps := volg(t, afspraak(inJaar(2025, 20, getal(10)), tweede, inJaar(2027, 20, getal(20)))).Afspraken[0].Perioden
	for i, want := range []struct{ overdracht, opgave, gat, cumulatief float64 }{
		{0, 20, 10, 10}, {10, 30, 5, 5}, {5, 25, 0, 5},
	} {
		require.InDelta(t, want.overdracht, *ps[i].Overdracht, 0, i)
		require.InDelta(t, want.opgave, *ps[i].Opgave, 0, i)
		require.InDelta(t, want.gat, *ps[i].Gat, 0, i)
		require.InDelta(t, want.cumulatief, *ps[i].GatCumulatief, 0, i)
	}
	require.InDelta(t, 83.3333333333, *ps[1].Percentage, 1e-12)
	require.InDelta(t, 80, *ps[2].Percentage, 0)
}

// After an unknown year, an agreement that contains the backlog is a new start.
func TestAnInclusiveAgreementStartsAnew(t *testing.T) {
	t.Parallel()
	derde := inJaar(2026, 30, getal(25))
	derde.InclusiefOverdracht = true
	ps := volg(t, afspraak(inJaar(2024, 20, getal(15)), inJaar(2025, 20, nil), derde, inJaar(2027, 20, getal(20)))).Afspraken[0].Perioden
	require.Nil(t, ps[2].Overdracht)
	require.InDelta(t, 30, *ps[2].Opgave, 0)
	require.InDelta(t, 5, *ps[2].GatCumulatief, 0)
	require.InDelta(t, 25, *ps[3].Opgave, 0)
}

func geheel(n int) *int { return &n }

func TestAnAgreementCannotContainMoreThanItself(t *testing.T) {
	t.Parallel()
	tweede := inJaar(2026, 5, getal(5))
	tweede.InclusiefOverdracht = true
	uit := volg(t, afspraak(inJaar(2025, 50, getal(10)), tweede))
	require.Equal(t, []string{"CAP-OVERDRACHT /afspraken/0/perioden/1/afgesproken"}, gemeld(uit.Bevindingen))
	require.ErrorContains(t, uit.Bevindingen,
		"corporatie zegt in 2026-01-01 t/m 2026-12-31 de overdracht te bevatten, en is met 5 minder dan die 40")
	tweede.Afgesproken = 40
	require.Empty(t, volg(t, afspraak(inJaar(2025, 50, getal(10)), tweede)).Bevindingen, "exactly what was carried over may be all of it")
}

func TestDaysThatAreMissing(t *testing.T) {
	t.Parallel()
	uit := volg(t, afspraak(inJaar(2024, 20, getal(15)), inJaar(2026, 20, getal(20))))
	require.Equal(t, []string{"CAP-HIAAT /afspraken/0/perioden/1/periode"}, gemeld(uit.Bevindingen))
}

func TestNothingCarriedInIsAnAssumption(t *testing.T) {
	t.Parallel()
	as := volg(t, afspraak(inJaar(2024, 20, getal(15)))).Aannames
	require.Equal(t, "CAP-A-OVERDRACHT", as[0].Code)
	require.Equal(t, "CAP-A-GEEN-OVERDRACHT", as[1].Code)
	require.Len(t, volg(t, haaglanden()).Aannames, 1)
}

func TestResultsStandApartFromTheirInput(t *testing.T) {
	t.Parallel()
	o := afspraak(inJaar(2024, 20, getal(15)))
	uit := volg(t, o)
	*o.Afspraken[0].Perioden[0].Gerealiseerd = 99
	require.InDelta(t, 15, *uit.Afspraken[0].Perioden[0].Gerealiseerd, 0)
}

func TestUnknownRealisationStaysUnknown(t *testing.T) {
	t.Parallel()
	o := afspraak(inJaar(2024, 20, getal(15)), inJaar(2025, 20, nil), inJaar(2026, 20, getal(25)))
	o.Afspraken[0].Perioden[1].Ambitie = getal(30)
	uit := volg(t, o)
	ps := uit.Afspraken[0].Perioden
	require.InDelta(t, 5, *ps[0].GatCumulatief, 0)

	require.InDelta(t, 5, *ps[1].Overdracht, 0, "what came before is known")
	require.InDelta(t, 25, *ps[1].Opgave, 0)
	require.Equal(t, wmo.Onbepaald, ps[1].Nagekomen)
	for _, x := range []*float64{
		ps[1].Gerealiseerd, ps[1].Gat, ps[1].GatCumulatief, ps[1].Percentage, ps[1].GatAmbitie, ps[1].PercentageAmbitie,
		ps[2].Overdracht, ps[2].Opgave, ps[2].GatCumulatief,
	} {
		require.Nil(t, x)
	}
	require.InDelta(t, -5, *ps[2].Gat, 0, "this year alone is known")
	require.InDelta(t, 125, *ps[2].PercentageAfgesproken, 0)
	require.Nil(t, ps[2].Percentage)
	require.Equal(t, wmo.Onbepaald, ps[2].Nagekomen, "how much backlog there was is not known")

	require.Equal(t, []string{"CAP-REALISATIE-ONBEKEND /afspraken/0/perioden/1/gerealiseerd"}, gemeld(uit.Bevindingen))
	require.ErrorContains(t, uit.Bevindingen, "wat corporatie in 2025-01-01 t/m 2025-12-31 realiseerde is niet bekend")
	require.Equal(t, capacity.Totaalstand{
		Periode: jaren("2025-01-01", 1), Eenheid: capacity.Woningen, Fase: capacity.Voorbij, Partijen: 1, Onbekend: 1,
		Afgesproken: 20, Opgave: getal(25),
	}, uit.Totaal[1], "what was agreed is known, and nothing is nought")
	require.Equal(t, capacity.Totaalstand{
		Periode: jaren("2026-01-01", 1), Eenheid: capacity.Woningen, Fase: capacity.Voorbij, Partijen: 1, Onbekend: 1,
		Afgesproken: 20, Gerealiseerd: getal(25),
	}, uit.Totaal[2])
}

func TestNothingAgreedHasNoPercentage(t *testing.T) {
	t.Parallel()
	p := inJaar(2026, 0, getal(3))
	p.Ambitie = getal(0)
	s := volg(t, afspraak(p)).Afspraken[0].Perioden[0]
	require.Nil(t, s.Percentage)
	require.Nil(t, s.PercentageAmbitie)
	require.InDelta(t, -3, *s.Gat, 0)
	require.Equal(t, wmo.Ja, s.Nagekomen)
}

// Homes and persons never add up, nor do years that differ.
func TestTotalsPerUnitAndPeriod(t *testing.T) {
	t.Parallel()
	uit := volg(t, capacity.Opvolging{Naam: "regio", Afspraken: []capacity.Afspraak{
		{
			Naam: "A", Gemeente: wmo.MustGemeentecode("0796"), Eenheid: capacity.Woningen,
			Perioden: []capacity.Afspraakperiode{inJaar(2025, 10, getal(8)), inJaar(2026, 10, getal(12.5))},
		},
		{Naam: "B", Eenheid: capacity.Personen, Perioden: []capacity.Afspraakperiode{inJaar(2025, 30, getal(30))}},
		{Naam: "C", Eenheid: capacity.Woningen, Perioden: []capacity.Afspraakperiode{inJaar(2025, 5, nil), inJaar(2026, 5, getal(5))}},
		{Naam: "D", Eenheid: capacity.Woningen, Perioden: []capacity.Afspraakperiode{inJaar(2025, 7, getal(11))}},
	}})
	require.Equal(t, "0796", uit.Afspraken[0].Gemeente.String())
	require.Equal(t, []capacity.Totaalstand{
		{
			Periode: jaren("2025-01-01", 1), Eenheid: capacity.Woningen, Fase: capacity.Voorbij, Partijen: 3, Onbekend: 1, Achter: geheel(1),
			Afgesproken: 22, Opgave: getal(22), GerealiseerdBekend: getal(19),
		},
		{
			Periode: jaren("2026-01-01", 1), Eenheid: capacity.Woningen, Fase: capacity.Voorbij, Partijen: 2, Onbekend: 1, Achter: geheel(0),
			Afgesproken: 15, Gerealiseerd: getal(17.5),
		},
		{
			Periode: jaren("2025-01-01", 1), Eenheid: capacity.Personen, Fase: capacity.Voorbij, Partijen: 1, Achter: geheel(0), Afgesproken: 30,
			Opgave: getal(30), Gerealiseerd: getal(30), Percentage: getal(100), Tekort: getal(0), Overschot: getal(0), Netto: getal(0),
		},
	}, uit.Totaal)
}

func TestFollowFindings(t *testing.T) {
	t.Parallel()
	goed := func() capacity.Opvolging {
		o := afspraak(inJaar(2025, 10, getal(8)), inJaar(2026, 10, getal(8)))
		o.Afspraken[0].Perioden[0].Ambitie = getal(12)
		o.Indicatoren = denBosch2019().Indicatoren[:1]
		return o
	}
	volg(t, goed())
	buitenBereik := []string{
		"DOC-BEREIK /indicatoren/0/ambitie", "DOC-BEREIK /indicatoren/0/doel",
		"DOC-BEREIK /indicatoren/0/nulmeting", "DOC-BEREIK /indicatoren/0/realisatie",
	}
	for naam, c := range map[string]struct {
		bederf func(o *capacity.Opvolging)
		gemeld []string
	}{
		"nothing to follow": {func(o *capacity.Opvolging) { o.Afspraken, o.Indicatoren = nil, nil }, []string{
			"DOC-SLEUTEL-ONTBREEKT /afspraken",
		}},
		"nameless": {func(o *capacity.Opvolging) { o.Afspraken[0].Naam, o.Indicatoren[0].Naam = "", "" }, []string{
			"DOC-LENGTE /afspraken/0/naam", "DOC-LENGTE /indicatoren/0/naam",
		}},
		"a stock": {func(o *capacity.Opvolging) { o.Afspraken[0].Eenheid = capacity.Plaatsen }, []string{"CAP-EENHEID /afspraken/0/eenheid"}},
		"twice the same": {func(o *capacity.Opvolging) { o.Afspraken = append(o.Afspraken, o.Afspraken[0]) }, []string{
			"DOC-DUBBEL /afspraken/0/naam /afspraken/1/naam",
		}},
		"no period": {func(o *capacity.Opvolging) { o.Afspraken[0].Perioden = nil }, []string{"DOC-AANTAL /afspraken/0/perioden"}},
		"target before the start": {func(o *capacity.Opvolging) { o.Indicatoren[0].Doel, o.Indicatoren[0].Ambitie = 65.5, getal(66) }, []string{
			"CAP-RICHTING /indicatoren/0/ambitie", "CAP-RICHTING /indicatoren/0/doel",
		}},
		"no such unit":      {func(o *capacity.Opvolging) { o.Afspraken[0].Eenheid = "bedden" }, []string{"DOC-WAARDE /afspraken/0/eenheid"}},
		"no unit":           {func(o *capacity.Opvolging) { o.Afspraken[0].Eenheid = "" }, []string{"DOC-SLEUTEL-ONTBREEKT /afspraken/0/eenheid"}},
		"no such direction": {func(o *capacity.Opvolging) { o.Indicatoren[0].Richting = "omlaag" }, []string{"DOC-WAARDE /indicatoren/0/richting"}},
		"no direction":      {func(o *capacity.Opvolging) { o.Indicatoren[0].Richting = "" }, []string{"DOC-SLEUTEL-ONTBREEKT /indicatoren/0/richting"}},
		"period without an end": {func(o *capacity.Opvolging) {
			o.Afspraken[0].Perioden[1].Periode.Einddatum = wmo.Datum{}
		}, []string{"CAP-PERIODE /afspraken/0/perioden/1/periode"}},
		"period without a beginning": {func(o *capacity.Opvolging) {
			o.Afspraken[0].Perioden[0].Periode.Begindatum = wmo.Datum{}
		}, []string{"DOC-SLEUTEL-ONTBREEKT /afspraken/0/perioden/0/periode/begindatum"}},
		"period that ends before it begins": {func(o *capacity.Opvolging) {
			o.Afspraken[0].Perioden[1].Periode.Einddatum = wmo.MustDatum("2025-12-31")
		}, []string{"DOC-PERIODE /afspraken/0/perioden/1/periode"}},
		"begins on the last day of the one before": {func(o *capacity.Opvolging) {
			o.Afspraken[0].Perioden[1].Periode.Begindatum = wmo.MustDatum("2025-12-31")
		}, []string{"CAP-PERIODE /afspraken/0/perioden/1/periode"}},
		"out of order": {func(o *capacity.Opvolging) {
			ps := o.Afspraken[0].Perioden
			ps[0], ps[1] = ps[1], ps[0]
		}, []string{"CAP-PERIODE /afspraken/0/perioden/1/periode"}},
		"less than nothing": {func(o *capacity.Opvolging) {
			p := &o.Afspraken[0].Perioden[0]
			p.Afgesproken, p.Gerealiseerd, p.Ambitie = -1, getal(-1), getal(-1)
		}, []string{
			"DOC-BEREIK /afspraken/0/perioden/0/afgesproken", "DOC-BEREIK /afspraken/0/perioden/0/ambitie",
			"DOC-BEREIK /afspraken/0/perioden/0/gerealiseerd",
		}},
		"more than there can be": {func(o *capacity.Opvolging) {
			p := &o.Afspraken[0].Perioden[1]
			p.Afgesproken, p.Gerealiseerd, p.Ambitie = 1_000_001, getal(1_000_001), getal(1_000_001)
		}, []string{
			"DOC-BEREIK /afspraken/0/perioden/1/afgesproken", "DOC-BEREIK /afspraken/0/perioden/1/ambitie",
			"DOC-BEREIK /afspraken/0/perioden/1/gerealiseerd",
		}},
		"not a number": {func(o *capacity.Opvolging) {
			p := &o.Afspraken[0].Perioden[1]
			p.Afgesproken, p.Gerealiseerd, p.Ambitie = math.NaN(), getal(math.Inf(1)), getal(math.NaN())
		}, []string{
			"DOC-BEREIK /afspraken/0/perioden/1/afgesproken", "DOC-BEREIK /afspraken/0/perioden/1/ambitie",
			"DOC-BEREIK /afspraken/0/perioden/1/gerealiseerd",
		}},
		"an indicator above all that is measured": {func(o *capacity.Opvolging) {
			in := &o.Indicatoren[0]
			in.Nulmeting, in.Doel, in.Realisatie, in.Ambitie = 1.1e12, 1.1e12, getal(1.1e12), getal(1.1e12)
		}, buitenBereik},
		"an indicator under all that is measured": {func(o *capacity.Opvolging) {
			in := &o.Indicatoren[0]
			in.Nulmeting, in.Doel, in.Realisatie, in.Ambitie = -1.1e12, -1.1e12, getal(-1.1e12), getal(-1.1e12)
		}, buitenBereik},
		"an indicator without numbers": {func(o *capacity.Opvolging) {
			in := &o.Indicatoren[0]
			in.Nulmeting, in.Doel, in.Realisatie, in.Ambitie = math.NaN(), math.Inf(1), getal(math.NaN()), getal(math.Inf(-1))
		}, buitenBereik},
	} {
		o := goed()
		c.bederf(&o)
		uit, err := capacity.FollowAgreements(o, peil)
		require.Equal(t, c.gemeld, gemeld(err), "%s: %v", naam, err)
		require.Equal(t, capacity.Opvolgstand{}, uit, naam)
	}
}

func TestFollowAtItsLimits(t *testing.T) {
	t.Parallel()
	o := afspraak(inJaar(2025, 1_000_000, getal(1_000_000)), inJaar(2026, 0, getal(0)))
	o.Afspraken[0].Perioden[0].Ambitie = getal(1_000_000)
	o.Indicatoren = []capacity.Indicator{
		{Naam: "a", Richting: capacity.Lager, Nulmeting: 1e12, Doel: -1e12, Realisatie: getal(-1e12), Ambitie: getal(-1e12)},
		{Naam: "b", Richting: capacity.Hoger, Nulmeting: -1e12, Doel: 1e12, Realisatie: getal(1e12), Ambitie: getal(1e12)},
	}
	for _, in := range volg(t, o).Indicatoren {
		require.InDelta(t, 1, *in.VoortgangDoel, 0)
	}
}

// 0.1 + 0.2 is 0.3 here, and not 0.3.
func TestFollowDropsNoise(t *testing.T) {
	t.Parallel()
	p := volg(t, afspraak(inJaar(2026, 0.3, getal(0.1)))).Afspraken[0].Perioden[0]
	require.InDelta(t, 0.2, *p.Gat, 0)
	require.InDelta(t, 0.2, *p.GatCumulatief, 0)

	var o capacity.Opvolging
	for i, x := range [][2]float64{{0.1, 0}, {0.2, 0}, {0.4, 0}, {0, 0.1}, {0, 0.1}, {0, 0.1}} {
		o.Afspraken = append(o.Afspraken, capacity.Afspraak{
			Naam: strconv.Itoa(i), Eenheid: capacity.Woningen, Perioden: []capacity.Afspraakperiode{inJaar(2026, x[0], getal(x[1]))},
		})
	}
	require.Equal(t, []capacity.Totaalstand{{
		Periode: jaren("2026-01-01", 1), Eenheid: capacity.Woningen, Fase: capacity.Voorbij, Partijen: 6, Achter: geheel(3),
		Afgesproken: 0.7, Opgave: getal(0.7), Gerealiseerd: getal(0.3), Percentage: getal(42.8571428571),
		Tekort: getal(0.7), Overschot: getal(0.3), Netto: getal(0.4),
	}}, volg(t, o).Totaal)
}

// A year between two periods is no fault: nothing was agreed in it.
func TestPeriodsMayLeaveAGap(t *testing.T) {
	t.Parallel()
	ps := volg(t, afspraak(inJaar(2024, 10, getal(4)), inJaar(2026, 10, getal(10)))).Afspraken[0].Perioden
	require.InDelta(t, 6, *ps[1].Overdracht, 0)
}

// However it went, the last balance is all that was agreed minus all that came; and
// stating a year with its carry-over included says the same as stating it without.
func TestBalancesAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 8).Draw(t, "jaren")
		zonder, met := make([]capacity.Afspraakperiode, n), make([]capacity.Afspraakperiode, n)
		open := 0
		for i := range n {
			nieuw := rapid.IntRange(0, 50).Draw(t, "afgesproken")
			gerealiseerd := rapid.IntRange(0, open+nieuw).Draw(t, "gerealiseerd")
			zonder[i] = inJaar(2000+i, float64(nieuw), getal(float64(gerealiseerd)))
			met[i] = inJaar(2000+i, float64(open+nieuw), getal(float64(gerealiseerd)))
			met[i].InclusiefOverdracht = i > 0 // in the first year there is nothing to contain
			open += nieuw - gerealiseerd
		}
		a, b := volg(t, afspraak(zonder...)).Afspraken[0].Perioden, volg(t, afspraak(met...)).Afspraken[0].Perioden
		require.InDelta(t, open, *a[n-1].GatCumulatief, 0)
		for i := range n {
			require.Equal(t, a[i].GatCumulatief, b[i].GatCumulatief)
			require.Equal(t, a[i].Overdracht, b[i].Overdracht)
			require.Equal(t, a[i].Opgave, b[i].Opgave)
		}
		knip := rapid.IntRange(1, n).Draw(t, "knip")
		require.Equal(t, a[:knip], volg(t, afspraak(zonder[:knip]...)).Afspraken[0].Perioden)
	})
}

// Nought has no sign, also when a document writes one.
func TestNoughtHasNoSign(t *testing.T) {
	t.Parallel()
	stand := volg(t, afspraak(inJaar(2010, 1, getal(math.Copysign(0, -1)))))
	data, err := json.Marshal(stand)
	require.NoError(t, err)
	require.NotContains(t, string(data), "-0,")
	require.Contains(t, string(data), `"gerealiseerd":0,`)
}
