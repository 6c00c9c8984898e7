package capacity_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

var peil = wmo.PeilOp(wmo.MustDatum("2026-11-23"))

func getal(x float64) *float64 { return &x }

func jaren(begin string, n int) wmo.Periode {
	b := wmo.MustDatum(begin)
	return wmo.Periode{Begindatum: b, Einddatum: b.AddMaanden(12*n, wmo.MaandExact).AddDagen(-1)}
}

// denBosch is the founding plan: 320 places to 145, 80 % out in eight years.
func denBosch(groep capacity.Groep, in capacity.Instroom) capacity.Uitstroomplan {
	return capacity.Uitstroomplan{
		Naam: "Meierij en Bommelerwaard", Periode: jaren("2016-01-01", 8), Afronding: capacity.AfrondingNaarBeneden,
		Vormen: []capacity.Stroom{{
			Vorm:              capacity.BeschermdWonen,
			Begin:             capacity.Stand{Aantal: 320, Eenheid: capacity.Plaatsen, Datum: wmo.MustDatum("2016-01-01")},
			ClientenPerPlaats: getal(1),
			Doel: &capacity.Doel{
				Stand:    capacity.Stand{Aantal: 145, Eenheid: capacity.Plaatsen, Datum: wmo.MustDatum("2024-01-01")},
				Karakter: capacity.Bindend,
			},
			Uitstroom: capacity.Uitstroom{
				Soort: capacity.UitstroomAandeel, Aandeel: getal(0.8), Jaren: 8, Verloop: capacity.VasteKans, Groep: groep,
			},
			Instroom:  in,
			Woonvraag: &capacity.Woonvraag{AandeelNaarWoning: 1, PersonenPerWoning: 1},
		}},
	}
}

var passend = capacity.Instroom{Soort: capacity.InstroomPassend}

func werkUit(t require.TestingT, plan capacity.Uitstroomplan) capacity.Uitstroompad {
	pad, err := capacity.ProjectOutflow(plan, peil)
	require.NoError(t, err)
	return pad
}

func codes(err error) []string {
	var bs wmo.Bevindingen
	if errors.As(err, &bs) {
		return bs.Codes()
	}
	return nil
}

// D1, scenario A: only those present at the start leave, inflow stays.
func TestD1ScenarioA(t *testing.T) {
	t.Parallel()
	v := werkUit(t, denBosch(capacity.Beginstand, passend)).Vormen[0]
	require.InDelta(t, 0.18223456604, float64(*v.Kans), 5e-12)
	require.InDelta(t, 0.20117973905, float64(*v.Tempo), 5e-12)
	require.InDelta(t, 10.125, *v.InstroomPerJaar, 1e-9)
	require.InDelta(t, 145, v.Jaren[7].StandEind, 1e-9)
	require.InDelta(t, 256, v.Totaal.Uitstroom, 0)
	require.InDelta(t, 256, *v.Totaal.Woningen, 0)
	require.InDelta(t, 81, v.Totaal.Instroom, 1e-9)
}

// D1, scenario B: everybody has the same chance.
func TestD1ScenarioB(t *testing.T) {
	t.Parallel()
	pad := werkUit(t, denBosch(capacity.Iedereen, passend))
	v := pad.Vormen[0]
	require.InDelta(t, 18.4512498, *v.InstroomPerJaar, 5e-8)
	require.InDelta(t, 58.3150611, v.Jaren[0].Uitstroom, 5e-8)
	require.InDelta(t, 322.6099985, v.Totaal.Uitstroom, 5e-8)
	for i, uit := range []float64{58.315, 51.050, 45.110, 40.252, 36.279, 33.030, 30.373, 28.201} {
		require.InDelta(t, uit, v.Jaren[i].Uitstroom, 5e-4)
	}
	require.InDelta(t, 58.315, v.Jaren[0].Uitstroom, 5e-4)
	require.InDelta(t, 6.9057, v.Jaren[0].UitstroomSpreiding.Standaardafwijking, 5e-5)
	require.Equal(t, 322, pad.Woningen.TotaalHeel)
	require.InDelta(t, 322.6099985, pad.Woningen.Totaal, 5e-8)
	require.Equal(t, "2023-01-01 t/m 2023-12-31", v.Jaren[7].Periode.String())
	require.InDelta(t, 145, *v.Jaren[7].Plaatsen, 1e-9)
}

func TestD1PathToTheTarget(t *testing.T) {
	t.Parallel()
	v := werkUit(t, denBosch(capacity.Iedereen, passend)).Vormen[0]
	var netto, afgerond, naNetto []int
	for _, j := range v.Jaren {
		netto = append(netto, j.Doel.NettoHeel)
		afgerond = append(afgerond, j.Doel.StandHeel)
		naNetto = append(naNetto, j.Doel.StandNaNetto)
	}
	require.Equal(t, []int{21, 22, 22, 22, 22, 22, 22, 22}, netto)
	require.Equal(t, []int{298, 276, 254, 233, 211, 189, 167, 145}, afgerond, "232.5 becomes 233")
	require.Equal(t, []int{299, 277, 255, 233, 211, 189, 167, 145}, naNetto)
	require.InDelta(t, 232.5, v.Jaren[3].Doel.Stand, 0)

	plan := denBosch(capacity.Iedereen, passend)
	plan.Vormen[0].Doel.Pad = capacity.Meetkundig
	for i, stand := range []float64{289.85, 262.55, 237.81, 215.41, 195.11, 176.73, 160.08, 145} {
		require.InDelta(t, stand, werkUit(t, plan).Vormen[0].Jaren[i].Doel.Stand, 5e-3)
	}
}

// D1: the closed cohort, and the band around it.
func TestD1ClosedCohort(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Beginstand, capacity.Instroom{Soort: capacity.InstroomGeen})
	plan.Vormen[0].Doel = nil
	v := werkUit(t, plan).Vormen[0]
	for i, stand := range []float64{261.68, 214.00, 175.00, 143.11, 117.03, 95.70, 78.26, 64.00} {
		require.InDelta(t, stand, v.Jaren[i].StandEind, 5e-3)
	}
	require.InDelta(t, 64, v.Jaren[7].StandEind, 1e-9)
	require.InDelta(t, 7.1554, v.Jaren[7].StandSpreiding.Standaardafwijking, 5e-5)
	require.Equal(t, 50, v.Jaren[7].StandSpreiding.Onder)
	require.Equal(t, 78, v.Jaren[7].StandSpreiding.Boven)

	plan.Vormen[0].Uitstroom.Verloop = capacity.Gelijkmatig
	for _, j := range werkUit(t, plan).Vormen[0].Jaren {
		require.InDelta(t, 32, j.Uitstroom, 1e-9)
	}
}

// D1: "80 % out, no inflow, 320 to 145" does not meet, and the answer says what would.
func TestD1RefusesNumbersThatDoNotMeet(t *testing.T) {
	t.Parallel()
	_, err := capacity.ProjectOutflow(denBosch(capacity.Beginstand, capacity.Instroom{Soort: capacity.InstroomGeen}), peil)
	require.Equal(t, []string{"CAP-ONVERENIGBAAR"}, codes(err))
	require.EqualError(t, err, "/vormen/0/doel, /vormen/0/uitstroom, /vormen/0/instroom: "+
		"80 % uitstroom in 8 jaren en een doel van 145 zijn verschillende maten: zonder instroom blijven er van 320 cliënten 64 over; "+
		"bij een vaste instroom van 10,125 per jaar (wie later komt blijft) of 18,451 per jaar (ook wie later komt vertrekt) "+
		"komen de getallen samen [CAP-ONVERENIGBAAR]")

	plan := denBosch(capacity.Beginstand, capacity.Instroom{Soort: capacity.InstroomGeen})
	plan.Vormen[0].Doel.Karakter = capacity.Streefdoel
	v := werkUit(t, plan).Vormen[0]
	require.InDelta(t, -81, v.Jaren[7].Doel.Gat, 1e-9, "as an ambition the gap is shown")
	require.InDelta(t, 58.315, v.Jaren[0].Uitstroom, 5e-4)
	require.InDelta(t, 21.875, v.Jaren[0].Doel.Uitstroom, 1e-9)
}

// The least reading of the plan: the net path, 21.875 a year.
func TestD1NetPath(t *testing.T) {
	t.Parallel()
	plan := denBosch("", capacity.Instroom{Soort: capacity.InstroomGeen})
	plan.Vormen[0].Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomPassend}
	pad := werkUit(t, plan)
	for i, j := range pad.Vormen[0].Jaren {
		require.InDelta(t, 21.875, j.Uitstroom, 1e-9)
		require.InDelta(t, 0, j.Doel.Gat, 1e-9)
		require.Nil(t, j.UitstroomSpreiding)
		require.Equal(t, []int{21, 22, 22, 22, 22, 22, 22, 22}[i], pad.Woningen.PerJaarHeel[i])
	}
}

// D7: 974 clients, 70 % can leave.
func TestD7Groningen(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Beginstand, capacity.Instroom{Soort: capacity.InstroomGeen})
	plan.Periode, plan.Afronding = jaren("2018-01-01", 5), ""
	s := &plan.Vormen[0]
	s.Begin = capacity.Stand{Aantal: 974, Eenheid: capacity.ClientenOpDatum, Datum: plan.Periode.Begindatum}
	s.Doel, s.ClientenPerPlaats = nil, nil
	s.Uitstroom.Aandeel, s.Uitstroom.Jaren = getal(0.7), 5
	v := werkUit(t, plan).Vormen[0]
	require.InDelta(t, 681.8, v.Totaal.Uitstroom, 1e-9)
	require.Equal(t, 682, v.Totaal.UitstroomHeel)
	require.Nil(t, v.Jaren[0].Plaatsen, "a plan in clients says nothing about places")
}

// A part that never leaves: 80 % of those who can leave, and a fifth cannot.
func TestPartThatNeverLeaves(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Beginstand, capacity.Instroom{Soort: capacity.InstroomGeen})
	plan.Vormen[0].Doel = nil
	plan.Vormen[0].Uitstroom.Blijvend = getal(0.2)
	require.InDelta(t, 320*(0.2+0.8*0.2), werkUit(t, plan).Vormen[0].Jaren[7].StandEind, 1e-9)
}

// Opvang by length of stay: 89 a year and three months is 22.25 (D3), and the
// mean is not the maximum.
func TestOpvangFollowsLittle(t *testing.T) {
	t.Parallel()
	plan := capacity.Uitstroomplan{
		Naam: "opvang", Periode: jaren("2023-01-01", 2),
		Vormen: []capacity.Stroom{{
			Vorm:  capacity.MaatschappelijkeOpvang,
			Begin: capacity.Stand{Aantal: 52, Eenheid: capacity.ClientenOpDatum, Datum: wmo.MustDatum("2023-01-01")},
			Uitstroom: capacity.Uitstroom{
				Soort: capacity.UitstroomVerblijfsduur, GemiddeldVerblijfMaanden: getal(3), MaximumVerblijfMaanden: getal(3),
			},
			Instroom: capacity.Instroom{Soort: capacity.InstroomVast, PerJaar: getal(89)},
		}},
	}
	pad := werkUit(t, plan)
	v := pad.Vormen[0]
	require.InDelta(t, 22.25, *v.Evenwicht, 1e-9)
	require.InDelta(t, 22.25+(52-22.25)*math.Exp(-4), v.Jaren[0].StandEind, 1e-9)
	require.InDelta(t, 22.25+(52-22.25)*math.Exp(-8), v.Jaren[1].StandEind, 1e-9)
	require.InDelta(t, 4, float64(*v.Tempo), 1e-12)
	require.Equal(t, []string{"CAP-ZONDER-BESTEMMING", "CAP-MAXIMUM"}, ordered(pad.Bevindingen.Codes()))
	require.Contains(t, pad.Bevindingen.Error(), "blijft 36,788 % langer dan het maximum van 3 maanden; een maximum is geen gemiddelde")

	plan.Vormen[0].Uitstroom.GemiddeldVerblijfMaanden = nil
	_, err := capacity.ProjectOutflow(plan, peil)
	require.Equal(t, []string{"CAP-VERBLIJF"}, codes(err))
}

func ordered(cs []string) []string {
	if len(cs) == 2 && cs[0] == "CAP-MAXIMUM" {
		return []string{cs[1], cs[0]}
	}
	return cs
}

func TestPlanFindings(t *testing.T) {
	t.Parallel()
	for naam, c := range map[string]struct {
		bederf func(p *capacity.Uitstroomplan)
		codes  []string
	}{
		"end of year for start of year": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Doel.Datum = wmo.MustDatum("2023-12-31")
		}, []string{"CAP-DOELDATUM"}},
		"eight years and a day": {func(p *capacity.Uitstroomplan) {
			p.Periode.Einddatum = wmo.MustDatum("2024-01-01")
		}, []string{"CAP-PERIODE"}},
		"stock of another day": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Begin.Datum = wmo.MustDatum("2015-01-01")
		}, []string{"CAP-BEGINDATUM", "CAP-DOELDATUM"}},
		"places without a factor": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].ClientenPerPlaats = nil
		}, []string{"CAP-EENHEID", "CAP-EENHEID"}},
		"a year's clients as a stock": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Begin.Eenheid = capacity.ClientenInJaar
		}, []string{"CAP-EENHEID"}},
		"factor without places": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Begin.Eenheid, p.Vormen[0].Doel.Eenheid = capacity.ClientenOpDatum, capacity.ClientenOpDatum
		}, []string{"DOC-OVERBODIG"}},
		"no inflow stated": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Instroom = capacity.Instroom{}
		}, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"a share of whom, in how long": {func(p *capacity.Uitstroomplan) {
			u := &p.Vormen[0].Uitstroom
			u.Jaren, u.Verloop, u.Groep = 0, "", ""
		}, []string{"DOC-SLEUTEL-ONTBREEKT", "DOC-SLEUTEL-ONTBREEKT", "DOC-SLEUTEL-ONTBREEKT"}},
		"both must fit": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomPassend}
		}, []string{"CAP-PASSEND"}},
		"nothing to fit": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Doel = nil
		}, []string{"CAP-PASSEND"}},
		"numbers that belong elsewhere": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Uitstroom.GemiddeldVerblijfMaanden, p.Vormen[0].Instroom.PerJaar = getal(3), getal(4)
		}, []string{"DOC-OVERBODIG", "DOC-OVERBODIG"}},
		"series that does not add up": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Uitstroom.Verloop = capacity.VerloopReeks
			p.Vormen[0].Uitstroom.Reeks = []float64{0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2}
		}, []string{"CAP-REEKS"}},
		"NaN": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Uitstroom.Aandeel = getal(math.NaN())
		}, []string{"DOC-BEREIK"}},
		"target above what can be": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Doel.Aantal = 40
		}, []string{"CAP-INSTROOM-NEGATIEF"}},
		"form without a name": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Vorm = capacity.AndereVorm
		}, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"nothing to share": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Woonvraag = nil
			p.Verdeelwijzen = []capacity.Verdeelwijze{d14()}
		}, []string{"CAP-WOONVRAAG"}},
		"twice the same form": {func(p *capacity.Uitstroomplan) { p.Vormen = append(p.Vormen, p.Vormen[0]) }, []string{"DOC-DUBBEL"}},
		"places of two kinds": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Doel.Eenheid = capacity.BezettePlaatsen
		}, []string{"CAP-EENHEID"}},
		"no forms": {func(p *capacity.Uitstroomplan) { p.Vormen = nil }, []string{"DOC-AANTAL"}},
		"more leave than are there": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Doel = nil
			p.Vormen[0].Instroom = capacity.Instroom{Soort: capacity.InstroomGeen}
			p.Vormen[0].Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomAantallen, Aantallen: []float64{100, 100, 100, 20, 1, 0, 0, 0}}
		}, []string{"CAP-STAND-NEGATIEF"}},
		"cannot grow without inflow": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Doel.Aantal = 328
			p.Vormen[0].Instroom = capacity.Instroom{Soort: capacity.InstroomReeks, Reeks: []float64{1, 1, 1, 0, 1, 1, 1, 1}}
			p.Vormen[0].Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomPassend}
		}, []string{"CAP-UITSTROOM-NEGATIEF"}},
	} {
		plan := denBosch(capacity.Iedereen, passend)
		c.bederf(&plan)
		_, err := capacity.ProjectOutflow(plan, peil)
		require.Equal(t, c.codes, codes(err), "%s: %v", naam, err)
	}
}

func TestAllFindingsAtOnce(t *testing.T) {
	t.Parallel()
	plan := denBosch("x", capacity.Instroom{Soort: "x"})
	plan.Vormen[0].Uitstroom.Aandeel = getal(1.5)
	plan.Vormen[0].Begin.Aantal = -1
	_, err := capacity.ProjectOutflow(plan, peil)
	require.Equal(t, []string{"DOC-BEREIK", "DOC-WAARDE", "DOC-BEREIK", "DOC-WAARDE"}, codes(err))

	// What each field can be, they may not be together.
	plan = denBosch(capacity.Iedereen, capacity.Instroom{Soort: capacity.InstroomVast})
	plan.Periode.Einddatum = wmo.Datum{}
	plan.Vormen[0].Uitstroom.Groep = ""
	plan.Vormen[0].Begin.Datum = wmo.MustDatum("2016-01-02")
	_, err = capacity.ProjectOutflow(plan, peil)
	require.ErrorContains(t, err, "/periode: een plan heeft een einddatum [CAP-PERIODE]")
	require.Equal(t, []string{
		"CAP-PERIODE", "CAP-BEGINDATUM", "CAP-DOELDATUM", "DOC-SLEUTEL-ONTBREEKT", "DOC-SLEUTEL-ONTBREEKT",
	}, codes(err))
}

func TestNoAnswerWithoutADay(t *testing.T) {
	t.Parallel()
	_, err := capacity.ProjectOutflow(denBosch(capacity.Iedereen, passend), wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
}

func TestAssumptionsAreListed(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Beginstand, passend)
	plan.Afronding = ""
	require.ElementsMatch(t, []string{
		"CAP-A-NIVEAU", "CAP-A-AFRONDING", "CAP-A-PLAATSEN", "CAP-A-PAD", "CAP-A-VASTE-KANS",
		"CAP-A-JAAREINDE", "CAP-A-BLIJVERS", "CAP-A-ONAFHANKELIJK", "CAP-A-POISSON",
	}, aannamecodes(werkUit(t, plan)))
}

func TestProjectLeavesItsInputAlone(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, passend)
	plan.Afronding = ""
	werkUit(t, plan)
	want := denBosch(capacity.Iedereen, passend)
	want.Afronding = ""
	require.Equal(t, want, plan)
}

func TestLeapDayPlan(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, capacity.Instroom{Soort: capacity.InstroomGeen})
	plan.Periode = wmo.Periode{Begindatum: wmo.MustDatum("2024-02-29"), Einddatum: wmo.MustDatum("2028-02-28")}
	plan.Vormen[0].Begin.Datum, plan.Vormen[0].Doel = plan.Periode.Begindatum, nil
	js := werkUit(t, plan).Vormen[0].Jaren
	require.Equal(t, "2024-02-29 t/m 2025-02-27", js[0].Periode.String())
	require.Equal(t, "2027-02-28 t/m 2028-02-28", js[3].Periode.String())
}

// willekeurig draws a plan of any kind that is not refused for its form.
func willekeurig(t *rapid.T) capacity.Uitstroomplan {
	n := rapid.IntRange(1, 12).Draw(t, "jaren")
	s := capacity.Stroom{
		Vorm:      capacity.BeschermdWonen,
		Begin:     capacity.Stand{Aantal: rapid.IntRange(0, 2000).Draw(t, "begin"), Eenheid: capacity.ClientenOpDatum, Datum: wmo.MustDatum("2016-01-01")},
		Woonvraag: &capacity.Woonvraag{AandeelNaarWoning: rapid.Float64Range(0, 1).Draw(t, "aandeel naar woning"), PersonenPerWoning: 1},
	}
	reeks := rapid.SliceOfN(rapid.Float64Range(0, 200), n, n).Draw(t, "instroom")
	s.Instroom = capacity.Instroom{Soort: capacity.InstroomReeks, Reeks: reeks}
	if rapid.Bool().Draw(t, "verblijf") {
		s.Uitstroom = capacity.Uitstroom{
			Soort: capacity.UitstroomVerblijfsduur, GemiddeldVerblijfMaanden: getal(rapid.Float64Range(0.5, 240).Draw(t, "maanden")),
		}
	} else {
		s.Uitstroom = capacity.Uitstroom{
			Soort: capacity.UitstroomAandeel, Aandeel: getal(rapid.Float64Range(0, 1).Draw(t, "aandeel")),
			Jaren:    rapid.IntRange(1, 12).Draw(t, "in jaren"),
			Verloop:  rapid.SampledFrom([]capacity.Verloop{capacity.VasteKans, capacity.Gelijkmatig}).Draw(t, "verloop"),
			Groep:    rapid.SampledFrom([]capacity.Groep{capacity.Beginstand, capacity.Iedereen}).Draw(t, "groep"),
			Blijvend: getal(rapid.Float64Range(0, 1).Draw(t, "blijvend")),
		}
	}
	return capacity.Uitstroomplan{Naam: "proef", Periode: jaren("2016-01-01", n), Vormen: []capacity.Stroom{s}}
}

func TestPathsAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		pad := werkUit(t, willekeurig(t))
		v := pad.Vormen[0]
		stand, heel, uit, uitHeel, woningen := v.Begin, int(v.Begin), 0.0, 0, 0.0
		for i, j := range v.Jaren {
			require.InDelta(t, stand, j.StandBegin, 1e-6)
			stand += j.Instroom - j.Uitstroom
			require.InDelta(t, stand, j.StandEind, 1e-6)
			require.GreaterOrEqual(t, j.StandEind, 0.0)
			require.GreaterOrEqual(t, j.Uitstroom, -1e-9)
			require.Equal(t, heel, j.Geheel.StandBegin)
			heel += j.Geheel.Instroom - j.Geheel.Uitstroom
			require.Equal(t, heel, j.Geheel.StandEind)
			require.InDelta(t, j.StandEind, float64(heel), 1+1e-6, "the whole path stays with the real one")
			uit += j.Uitstroom
			uitHeel += j.Geheel.Uitstroom
			woningen += float64(pad.Woningen.PerJaarHeel[i])
			require.LessOrEqual(t, j.StandSpreiding.Onder, j.StandSpreiding.Boven)
		}
		require.InDelta(t, uit, v.Totaal.Uitstroom, 1e-6)
		require.Equal(t, uitHeel, v.Totaal.UitstroomHeel)
		require.InDelta(t, woningen, float64(pad.Woningen.TotaalHeel), 0)
	})
}

func TestMoreInflowNeverLowersTheStock(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		plan := willekeurig(t)
		minder := werkUit(t, plan).Vormen[0]
		i := rapid.IntRange(0, len(minder.Jaren)-1).Draw(t, "jaar")
		reeks := append([]float64(nil), plan.Vormen[0].Instroom.Reeks...)
		reeks[i] += rapid.Float64Range(0, 100).Draw(t, "meer")
		plan.Vormen[0].Instroom.Reeks = reeks
		meer := werkUit(t, plan).Vormen[0]
		for t2 := range meer.Jaren {
			require.GreaterOrEqual(t, meer.Jaren[t2].StandEind, minder.Jaren[t2].StandEind-1e-9)
		}
	})
}

// Cutting the horizon anywhere changes nothing before the cut.
func TestSplittingTheHorizonGivesTheSamePath(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		plan := willekeurig(t)
		plan.Vormen[0].Uitstroom.Blijvend = nil
		heel := werkUit(t, plan)
		n := len(heel.Vormen[0].Jaren)
		knip := rapid.IntRange(1, n).Draw(t, "knip")

		kop := plan
		kop.Periode = jaren("2016-01-01", knip)
		kop.Vormen = append([]capacity.Stroom(nil), plan.Vormen...)
		kop.Vormen[0].Instroom.Reeks = plan.Vormen[0].Instroom.Reeks[:knip]
		eerst := werkUit(t, kop)
		require.Equal(t, heel.Vormen[0].Jaren[:knip], eerst.Vormen[0].Jaren)
		require.Equal(t, heel.Woningen.PerJaarHeel[:knip], eerst.Woningen.PerJaarHeel)
	})
}

// Where the past of a person plays no part, planning on from a cut gives the rest.
func TestPlanningOnFromAnyYear(t *testing.T) {
	t.Parallel()
	for _, u := range []capacity.Uitstroom{
		{Soort: capacity.UitstroomAandeel, Aandeel: getal(0.8), Jaren: 8, Verloop: capacity.VasteKans, Groep: capacity.Iedereen},
		{Soort: capacity.UitstroomVerblijfsduur, GemiddeldVerblijfMaanden: getal(18)},
	} {
		plan := denBosch("", capacity.Instroom{Soort: capacity.InstroomVast, PerJaar: getal(20)})
		plan.Vormen[0].Doel, plan.Vormen[0].Uitstroom, plan.Vormen[0].Begin.Aantal = nil, u, 100_000
		heel := werkUit(t, plan).Vormen[0]
		for knip := 1; knip < 8; knip++ {
			rest := plan
			rest.Periode.Begindatum = heel.Jaren[knip].Periode.Begindatum
			rest.Vormen = append([]capacity.Stroom(nil), plan.Vormen...)
			rest.Vormen[0].Begin.Datum = rest.Periode.Begindatum
			rest.Vormen[0].Begin.Aantal = int(math.Round(heel.Jaren[knip].StandBegin))
			for i, j := range werkUit(t, rest).Vormen[0].Jaren {
				// The start is whole again, which is half a client of a hundred thousand.
				require.InDelta(t, heel.Jaren[knip+i].StandEind, j.StandEind, 0.5)
			}
		}
	}
}

func TestKansOfOutsideItsRange(t *testing.T) {
	t.Parallel()
	for _, k := range []capacity.Kans{capacity.KansOf(0.5, 0), capacity.KansOf(1.5, 3), capacity.KansOf(-0.1, 3)} {
		require.True(t, math.IsNaN(float64(k)))
	}
	require.InDelta(t, 1, float64(capacity.KansOf(1, 8)), 0)
	require.InDelta(t, 0, float64(capacity.KansOf(0, 8)), 0)
}

// Everybody out: from the first year nobody is left, and no rate is told.
func TestEverybodyLeaves(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, capacity.Instroom{Soort: capacity.InstroomGeen})
	plan.Vormen[0].Doel, plan.Vormen[0].Uitstroom.Aandeel = nil, getal(1)
	v := werkUit(t, plan).Vormen[0]
	require.InDelta(t, 320, v.Jaren[0].Uitstroom, 0)
	require.InDelta(t, 0, v.Jaren[7].StandEind, 0)
	require.InDelta(t, 1, float64(*v.Kans), 0)
	require.Nil(t, v.Tempo)
}

// 18 places at 0.965 is 17.37 clients; people are whole, and that is told.
func TestWholeClients(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, capacity.Instroom{Soort: capacity.InstroomGeen})
	plan.Vormen[0].Doel, plan.Vormen[0].Begin.Aantal, plan.Vormen[0].ClientenPerPlaats = nil, 18, getal(0.965)
	pad := werkUit(t, plan)
	require.InDelta(t, 17, pad.Vormen[0].Begin, 0)
	require.Equal(t, "CAP-F-HELE-CLIENTEN", pad.Berekening[1].Code)
	require.Equal(t, "17.37", pad.Berekening[1].Invoer[0].Waarde)
}

func TestStatedSeries(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Beginstand, capacity.Instroom{Soort: capacity.InstroomReeks, Reeks: []float64{5, 0, 0, 0, 0, 0, 0, 2.5}})
	u := &plan.Vormen[0].Uitstroom
	plan.Vormen[0].Doel = nil
	u.Verloop, u.Reeks = capacity.VerloopReeks, []float64{0.3, 0.2, 0.1, 0.1, 0.05, 0.05, 0, 0}
	v := werkUit(t, plan).Vormen[0]
	for i, uit := range []float64{96, 64, 32, 32, 16, 16, 0, 0} {
		require.InDelta(t, uit, v.Jaren[i].Uitstroom, 1e-9)
	}
	require.InDelta(t, 64+7.5, v.Jaren[7].StandEind, 1e-9)
	require.Nil(t, v.Kans)

	u.Reeks = u.Reeks[:7]
	_, err := capacity.ProjectOutflow(plan, peil)
	require.Equal(t, []string{"CAP-REEKS"}, codes(err))
}

func TestLimitsOfAPlan(t *testing.T) {
	t.Parallel()
	for naam, bederf := range map[string]func(p *capacity.Uitstroomplan){
		"too long": func(p *capacity.Uitstroomplan) { p.Periode = jaren("2016-01-01", 51); p.Vormen[0].Doel = nil },
		"too many forms": func(p *capacity.Uitstroomplan) {
			for i := range 20 {
				p.Vormen = append(p.Vormen, p.Vormen[0])
				p.Vormen[i+1].Naam = string(rune('a' + i))
			}
		},
		"too many keys": func(p *capacity.Uitstroomplan) {
			for range 11 {
				p.Verdeelwijzen = append(p.Verdeelwijzen, d14())
			}
		},
		"too many people": func(p *capacity.Uitstroomplan) { p.Vormen[0].Begin.Aantal = 100_001 },
		"path through zero": func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Doel.Pad, p.Vormen[0].Doel.Aantal = capacity.Meetkundig, 0
		},
	} {
		plan := denBosch(capacity.Iedereen, capacity.Instroom{Soort: capacity.InstroomGeen})
		bederf(&plan)
		_, err := capacity.ProjectOutflow(plan, peil)
		require.ErrorAs(t, err, new(wmo.Bevindingen), naam)
		require.Subset(t, []string{"DOC-AANTAL", "DOC-BEREIK", "CAP-BEREIK", "CAP-PERIODE"}, codes(err), naam)
	}
}

// What a key cannot do is told with its place in the plan.
func TestAKeyThatCannotShare(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, passend)
	s := d14()
	s.Deelnemers[0].MinimumPerJaar = 100
	plan.Verdeelwijzen = []capacity.Verdeelwijze{d14(), s}
	_, err := capacity.ProjectOutflow(plan, peil)
	require.ErrorContains(t, err, "/verdeelwijzen/1/deelnemers: in jaar 1 zijn er 58 te verdelen en vragen de minima er meer [CAP-MINIMUM]")
}

func TestAfterTheTarget(t *testing.T) {
	t.Parallel()
	plan := denBosch("", capacity.Instroom{Soort: capacity.InstroomGeen})
	plan.Periode = jaren("2016-01-01", 10)
	plan.Vormen[0].Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomPassend}
	pad := werkUit(t, plan)
	js := pad.Vormen[0].Jaren
	require.InDelta(t, 145, js[9].StandEind, 1e-9)
	require.InDelta(t, 0, js[8].Uitstroom, 1e-9)
	require.Nil(t, js[8].Doel)
	require.Contains(t, aannamecodes(pad), "CAP-A-NA-DOEL")
}

func TestNumbersThatCannotBeMadeToFit(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, capacity.Instroom{Soort: capacity.InstroomGeen})
	s := &plan.Vormen[0]
	s.ClientenPerPlaats, s.Begin.Aantal, s.Doel.Pad = getal(0.01), 1, capacity.Meetkundig
	_, err := capacity.ProjectOutflow(plan, peil)
	require.ErrorContains(t, err, "een meetkundig pad begint niet bij nul cliënten [CAP-BEREIK]")

	plan = denBosch("", passend)
	plan.Vormen[0].Doel.Aantal = 100_000
	plan.Vormen[0].Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomVerblijfsduur, GemiddeldVerblijfMaanden: getal(1)}
	_, err = capacity.ProjectOutflow(plan, peil)
	require.Equal(t, []string{"CAP-BEREIK"}, codes(err))
}

func aannamecodes(pad capacity.Uitstroompad) []string {
	var cs []string
	for _, a := range pad.Aannames {
		cs = append(cs, a.Code)
	}
	return cs
}

// Agreed numbers leave 320 − 100 after eight years; 145 asks for less, so nothing fits.
// Toward 300 it takes ten a year.
func TestInflowThatFitsAgreedNumbers(t *testing.T) {
	t.Parallel()
	plan := denBosch("", passend)
	s := &plan.Vormen[0]
	s.Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomAantallen, Aantallen: []float64{20, 20, 20, 20, 5, 5, 5, 5}}
	s.Doel.Aantal = 300
	v := werkUit(t, plan).Vormen[0]
	require.InDelta(t, 10, *v.InstroomPerJaar, 0)
	require.InDelta(t, 300, v.Jaren[7].StandEind, 1e-9)

	s.Instroom = capacity.Instroom{Soort: capacity.InstroomGeen}
	_, err := capacity.ProjectOutflow(plan, peil)
	require.ErrorContains(t, err, "bij een vaste instroom van 10 per jaar komen de getallen samen")
	s.Doel.Aantal = 145
	_, err = capacity.ProjectOutflow(plan, peil)
	require.ErrorContains(t, err, "geen enkele instroom laat de getallen samenkomen")
}

// 0.3 a year and 103 over ten years is exactly what comes in: floating point must not refuse it.
func TestGrowingByWhatComesIn(t *testing.T) {
	t.Parallel()
	plan := denBosch("", capacity.Instroom{Soort: capacity.InstroomVast, PerJaar: getal(0.3)})
	plan.Periode = jaren("2016-01-01", 10)
	s := &plan.Vormen[0]
	s.Begin.Aantal, s.Doel.Aantal, s.Doel.Datum = 100, 103, wmo.MustDatum("2026-01-01")
	s.Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomPassend}
	for _, j := range werkUit(t, plan).Vormen[0].Jaren {
		require.InDelta(t, 0, j.Uitstroom, 0)
	}
}

func TestMaximumStay(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, capacity.Instroom{Soort: capacity.InstroomGeen})
	u := &plan.Vormen[0].Uitstroom
	plan.Vormen[0].Doel, u.MaximumVerblijfMaanden = nil, getal(96)
	require.ErrorContains(t, werkUit(t, plan).Bevindingen, "blijft 20 % langer dan het maximum van 96 maanden")
	u.Blijvend = getal(0.5)
	require.ErrorContains(t, werkUit(t, plan).Bevindingen, "blijft 60 % langer", "half never leaves, and a fifth of the others")
	u.Blijvend, u.Verloop = nil, capacity.Gelijkmatig
	require.ErrorContains(t, werkUit(t, plan).Bevindingen, "of het maximum van 96 maanden wordt gehaald, volgt niet uit deze uitstroom")
}

func TestPlacesOfTheTarget(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, passend)
	s := &plan.Vormen[0]
	s.Begin = capacity.Stand{Aantal: 100, Eenheid: capacity.ClientenOpDatum, Datum: s.Begin.Datum}
	s.ClientenPerPlaats, s.Doel.Eenheid = getal(0.5), capacity.BezettePlaatsen
	v := werkUit(t, plan).Vormen[0]
	require.Equal(t, capacity.BezettePlaatsen, v.PlaatsEenheid)
	require.InDelta(t, 145, *v.Jaren[7].Plaatsen, 1e-9)
	require.InDelta(t, 72.5, v.Jaren[7].StandEind, 1e-9)
}

func TestWhatGoesOnAfterThePlanSaysNothing(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, passend)
	plan.Periode = jaren("2016-01-01", 12)
	require.Subset(t, aannamecodes(werkUit(t, plan)), []string{"CAP-A-INSTROOM-NA-DOEL", "CAP-A-DOORLOPEND"})
}

// 58.3, 109.4 and 154.5 homes are 59, 110 and 155: who rounds up is never short.
func TestRoundingUp(t *testing.T) {
	t.Parallel()
	plan := denBosch(capacity.Iedereen, passend)
	plan.Afronding = capacity.AfrondingNaarBoven
	pad := werkUit(t, plan)
	require.Equal(t, []int{59, 51, 45}, pad.Woningen.PerJaarHeel[:3])
	require.Equal(t, 323, pad.Woningen.TotaalHeel)
	plan.Vormen[0].Instroom = capacity.Instroom{Soort: capacity.InstroomGeen}
	plan.Vormen[0].Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomPassend}
	require.Equal(t, []int{22, 22, 22, 22, 22, 22, 22, 21}, werkUit(t, plan).Woningen.PerJaarHeel, "175 is 175, whichever way")
}

// Numbers that no region has must not become numbers that no document can hold.
func TestNothingOverflows(t *testing.T) {
	t.Parallel()
	stand, err := capacity.FollowAgreements(capacity.Opvolging{
		Naam: "x",
		Indicatoren: []capacity.Indicator{{
			Naam: "a", Eenheid: "%", Richting: capacity.Lager, Nulmeting: 1e-300, Doel: 0, Realisatie: getal(1),
		}},
		Afspraken: []capacity.Afspraak{{Naam: "a", Eenheid: capacity.Woningen, Perioden: []capacity.Afspraakperiode{
			{Periode: jaren("2020-01-01", 1), Afgesproken: 1e-320, Gerealiseerd: getal(1)},
		}}},
	}, peil)
	require.NoError(t, err)
	require.Nil(t, stand.Indicatoren[0].VoortgangDoel)
	require.Nil(t, stand.Afspraken[0].Perioden[0].Percentage)
	_, err = json.Marshal(stand)
	require.NoError(t, err)

	v := capacity.Verdeling{Begindatum: wmo.MustDatum("9990-01-01"), Totalen: make([]int, 9), Verdeelwijze: d14()}
	_, err = capacity.ApportionHomes(v, peil)
	require.NoError(t, err)
	v.Totalen = make([]int, 10)
	_, err = capacity.ApportionHomes(v, peil)
	require.Equal(t, []string{"CAP-PERIODE"}, codes(err), "the last of these years has no end")
}

func TestANameIsCountedInCharacters(t *testing.T) {
	t.Parallel()
	s := sleutel(1, 1)
	s.Deelnemers[0].Naam, s.Deelnemers[1].Naam = strings.Repeat("é", 200), strings.Repeat("é", 201)
	_, err := capacity.ApportionHomes(capacity.Verdeling{Begindatum: wmo.MustDatum("2026-01-01"), Totalen: []int{1}, Verdeelwijze: s}, peil)
	require.Equal(t, []string{"DOC-LENGTE /deelnemers/1/naam"}, gemeld(err))
	require.ErrorContains(t, err, "/deelnemers/1/naam: een tekst van 201 tekens is te lang; hier passen er hoogstens 200 [DOC-LENGTE]")
}
