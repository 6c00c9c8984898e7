package capacity_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// halveert is a form of which half leaves each year, so that a factor f leaves 2^−f of it.
func halveert(naam string, n, jaartal int) capacity.Stroom {
	return capacity.Stroom{
		Vorm: capacity.AndereVorm, Naam: naam,
		Begin: capacity.Stand{Aantal: n, Eenheid: capacity.ClientenOpDatum, Datum: wmo.MustDatum("2026-01-01")},
		Uitstroom: capacity.Uitstroom{
			Soort: capacity.UitstroomAandeel, Aandeel: getal(1 - math.Pow(0.5, float64(jaartal))), Jaren: jaartal,
			Verloop: capacity.VasteKans, Groep: capacity.Iedereen,
		},
		Instroom:  capacity.Instroom{Soort: capacity.InstroomGeen},
		Woonvraag: &capacity.Woonvraag{AandeelNaarWoning: 1, PersonenPerWoning: 1},
	}
}

func markt(trekking capacity.Trekking, toestanden ...capacity.Markttoestand) capacity.Marktscenario {
	return capacity.Marktscenario{Naam: "markt", Trekking: trekking, Toestanden: toestanden}
}

func toestand(naam string, kans, factor float64) capacity.Markttoestand {
	return capacity.Markttoestand{Naam: naam, Kans: kans, Factor: &factor}
}

// krapOfRuim stops everybody or lets them leave twice as fast, as often one as the other.
func krapOfRuim(trekking capacity.Trekking) capacity.Marktscenario {
	return markt(trekking, toestand("krap", 0.5, 0), toestand("ruim", 0.5, 2))
}

func metScenario(jaartal int, s capacity.Marktscenario, vormen ...capacity.Stroom) capacity.Uitstroomplan {
	return capacity.Uitstroomplan{
		Naam: "p", Periode: jaren("2026-01-01", jaartal), Afronding: capacity.AfrondingRekenkundig, Niveau: getal(0.5),
		Vormen: vormen, Scenarios: []capacity.Marktscenario{s},
	}
}

func gelijkBand(t require.TestingT, verwacht, variantie float64, onder, boven int, got capacity.Kansband) {
	require.InDelta(t, verwacht, got.Verwacht, 1e-12)
	require.InDelta(t, math.Sqrt(variantie), got.Standaardafwijking, 1e-12)
	require.Equal(t, []int{onder, boven}, []int{got.Onder, got.Boven})
}

// Two clients and one year. In a tight market nobody leaves, in a loose one each leaves with
// probability 3/4. So 0, 1, 2 leave with probability 1/2 + 1/2·1/16 = 17/32, 1/2·6/16 = 6/32 and
// 1/2·9/16 = 9/32: a mean of 24/32, and a variance of 42/32 − (24/32)² = 3/4. The half in the
// middle is 0..2, as 23/32 is less than 3/4; by chance alone it is 0..1.
func TestTwoClientsInTwoMarkets(t *testing.T) {
	t.Parallel()
	pad := werkUit(t, metScenario(1, krapOfRuim(capacity.Eenmalig), halveert("v", 2, 1)))
	require.Len(t, pad.Scenarios, 1)
	s := pad.Scenarios[0]
	require.Equal(t, 2, s.Paden)
	j := s.Vormen[0].Jaren[0]
	gelijkBand(t, 0.75, 0.75, 0, 2, j.Uitstroom)
	gelijkBand(t, 1.25, 0.75, 0, 2, j.StandEind)
	gelijkBand(t, 0.75, 0.75, 0, 2, *j.Woningen)
	require.Equal(t, &capacity.Spreiding{Standaardafwijking: 0.707106781187, Onder: 0, Boven: 1}, pad.Vormen[0].Jaren[0].UitstroomSpreiding)
	gelijkBand(t, 1, 0.5, 0, 1, pad.Woningen.Banden[0])
	herrekend(t, pad.Berekening)
}

// The same two clients as two forms of one: they share the market, so that the homes together are
// spread as those of one form. With a market of their own the variance would be 2 · (3/8 − 9/64) = 15/32.
func TestFormsShareTheMarket(t *testing.T) {
	t.Parallel()
	pad := werkUit(t, metScenario(1, krapOfRuim(capacity.Eenmalig), halveert("v", 1, 1), halveert("w", 1, 1)))
	s := pad.Scenarios[0]
	gelijkBand(t, 0.75, 0.75, 0, 2, s.Woningen[0])
	for f := range s.Vormen { // P(1) = 1/2 · 3/4 = 3/8 of each
		gelijkBand(t, 0.375, 15.0/64, 0, 1, s.Vormen[f].Jaren[0].Uitstroom)
	}
	gelijkBand(t, 1, 0.5, 0, 1, pad.Woningen.Banden[0])
	herrekend(t, pad.Berekening)
}

// Two clients and two years. Drawn each year there are four ways, each with probability 1/4, that
// leave 1, 1/4, 1/4 and 1/16 of the clients. 0, 1, 2 are left with probability
// 1/4·(0 + 9/16 + 9/16 + 225/256) = 513/1024, 222/1024 and 1/4·(1 + 1/16 + 1/16 + 1/256) = 289/1024:
// mean 800/1024, variance 1378/1024 − (800/1024)² = 771072/1024². In the second year 0, 3/4, 0 and
// 3/16 of the first stock leave: 697, 174 and 153 in 1024, mean 480/1024, variance 574464/1024².
// Drawn once, 1 or 1/16 is left: 225, 30, 257 in 512, mean 544/512, variance 1058/512 − (544/512)² = 15/16.
func TestTwoYearsInTwoMarkets(t *testing.T) {
	t.Parallel()
	pad := werkUit(t, metScenario(2, krapOfRuim(capacity.PerJaar), halveert("v", 2, 2)))
	require.Equal(t, 4, pad.Scenarios[0].Paden)
	jaren := pad.Scenarios[0].Vormen[0].Jaren
	gelijkBand(t, 0.75, 0.75, 0, 2, jaren[0].Uitstroom)
	gelijkBand(t, 800.0/1024, 771072.0/1024/1024, 0, 2, jaren[1].StandEind)
	gelijkBand(t, 480.0/1024, 574464.0/1024/1024, 0, 1, jaren[1].Uitstroom)
	herrekend(t, pad.Berekening)

	pad = werkUit(t, metScenario(2, krapOfRuim(capacity.Eenmalig), halveert("v", 2, 2)))
	require.Equal(t, 2, pad.Scenarios[0].Paden)
	gelijkBand(t, 544.0/512, 15.0/16, 0, 2, pad.Scenarios[0].Vormen[0].Jaren[1].StandEind)
	herrekend(t, pad.Berekening)
}

// A shock in the first year only: half of the clients then stays at home, and leaves a year later.
func TestAShockInOneYear(t *testing.T) {
	t.Parallel()
	s := markt(capacity.Eenmalig, toestand("gewoon", 0.5, 1), capacity.Markttoestand{Naam: "dicht", Kans: 0.5, Factoren: []float64{0, 1}})
	jaren := werkUit(t, metScenario(2, s, halveert("v", 8, 2))).Scenarios[0].Vormen[0].Jaren
	require.InDelta(t, 2, jaren[0].Uitstroom.Verwacht, 1e-12) // (4 + 0) / 2
	require.InDelta(t, 3, jaren[1].Uitstroom.Verwacht, 1e-12) // (2 + 4) / 2
	require.InDelta(t, 3, jaren[1].StandEind.Verwacht, 1e-12) // (2 + 4) / 2
}

// Who entered waits for the market too. Half leaves in a year, 8 enter each year; nobody leaves
// in the year in which he entered. With a market that closes in the second year all 16 are there.
func TestWhoEntersWaitsToo(t *testing.T) {
	t.Parallel()
	v := halveert("v", 0, 2)
	v.Instroom = capacity.Instroom{Soort: capacity.InstroomVast, PerJaar: getal(8)}
	s := markt(capacity.Eenmalig, capacity.Markttoestand{Naam: "dicht", Kans: 1, Factoren: []float64{1, 0}})
	pad := werkUit(t, metScenario(2, s, v))
	require.InDelta(t, 12, pad.Vormen[0].Jaren[1].StandEind, 1e-12)
	require.InDelta(t, 16, pad.Scenarios[0].Vormen[0].Jaren[1].StandEind.Verwacht, 1e-12)
	require.InDelta(t, 0, pad.Scenarios[0].Vormen[0].Jaren[1].Uitstroom.Verwacht, 0)
	require.Contains(t, aannamecodes(pad), "CAP-A-MARKT-INSTROOM")

	v.Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomVerblijfsduur, GemiddeldVerblijfMaanden: getal(12)}
	s = markt(capacity.Eenmalig, capacity.Markttoestand{Naam: "m", Kans: 1, Factoren: []float64{0, 2}})
	pad = werkUit(t, metScenario(2, s, v))
	// Of those of the first year e^−2 is left, of the second (1 − e^−2)/2.
	require.InDelta(t, 8*math.Exp(-2)+4*(1-math.Exp(-2)), pad.Scenarios[0].Vormen[0].Jaren[1].StandEind.Verwacht, 1e-11)
	herrekend(t, pad.Berekening)
}

// Where everybody would leave, a closed market keeps them, and any other lets them go.
func TestEverybodyLeavesWhenTheMarketOpens(t *testing.T) {
	t.Parallel()
	for _, verloop := range []capacity.Verloop{capacity.VasteKans, capacity.Gelijkmatig} {
		v := halveert("v", 10, 1)
		v.Uitstroom.Aandeel, v.Uitstroom.Verloop = getal(1), verloop
		s := markt(capacity.Eenmalig, capacity.Markttoestand{Naam: "dicht", Kans: 1, Factoren: []float64{0, 0.1}})
		pad := werkUit(t, metScenario(2, s, v))
		jaren := pad.Scenarios[0].Vormen[0].Jaren
		gelijkBand(t, 10, 0, 10, 10, jaren[0].StandEind)
		gelijkBand(t, 10, 0, 10, 10, jaren[1].Uitstroom)
		herrekend(t, pad.Berekening)
	}
}

// A scenario in which nothing happens has the bands of the plan; in any other
// the expectation is the weighted mean of the states, and chance is not less than in them.
func TestScenarioAgainstThePlan(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		plan := eenPlan(t)
		plan.Scenarios = []capacity.Marktscenario{
			markt(capacity.Eenmalig, toestand("gewoon", 1, 1)),
			eenScenario(t, len(jarenVan(plan))),
		}
		plan.Scenarios[0].Naam = "niets"
		twee := &plan.Scenarios[1]
		twee.Trekking = capacity.Eenmalig
		for _, m := range twee.Toestanden {
			m.Kans = 1
			alleen := markt(capacity.Eenmalig, m)
			alleen.Naam = m.Naam
			plan.Scenarios = append(plan.Scenarios, alleen)
		}
		pad, err := capacity.ProjectOutflow(plan, peil)
		if err != nil {
			return
		}
		for f := range pad.Vormen {
			for j := range pad.Vormen[f].Jaren {
				gewoon := &pad.Vormen[f].Jaren[j]
				in := func(s int) *capacity.Marktjaar { return &pad.Scenarios[s].Vormen[f].Jaren[j] }
				zelfdeBand(t, gewoon.Uitstroom, gewoon.UitstroomSpreiding, in(0).Uitstroom)
				zelfdeBand(t, gewoon.StandEind, gewoon.StandSpreiding, in(0).StandEind)
				require.InDelta(t, *gewoon.Woningen, in(0).Woningen.Verwacht, twaalfCijfers(*gewoon.Woningen))
				for _, welk := range []func(*capacity.Marktjaar) capacity.Kansband{
					func(j *capacity.Marktjaar) capacity.Kansband { return j.Uitstroom },
					func(j *capacity.Marktjaar) capacity.Kansband { return j.StandEind },
					func(j *capacity.Marktjaar) capacity.Kansband { return *j.Woningen },
				} {
					gemengd(t, twee, welk(in(1)), welk(in(2)), welk(in(3)))
				}
			}
		}
		for j := range pad.Scenarios[0].Woningen {
			require.Equal(t, pad.Woningen.Banden[j], pad.Scenarios[0].Woningen[j])
			require.InDelta(t, pad.Woningen.PerJaar[j], pad.Woningen.Banden[j].Verwacht, twaalfCijfers(pad.Woningen.PerJaar[j]))
			gemengd(t, twee, pad.Scenarios[1].Woningen[j], pad.Scenarios[2].Woningen[j], pad.Scenarios[3].Woningen[j])
		}
	})
}

func jarenVan(p capacity.Uitstroomplan) []int {
	return make([]int, p.Periode.Einddatum.Jaar()-p.Periode.Begindatum.Jaar()+1)
}

// zelfdeBand: the same band, but for the last of the twelve digits that are kept.
func zelfdeBand(t require.TestingT, verwacht float64, wil *capacity.Spreiding, is capacity.Kansband) {
	require.InDelta(t, verwacht, is.Verwacht, twaalfCijfers(verwacht))
	require.InDelta(t, wil.Standaardafwijking, is.Standaardafwijking, twaalfCijfers(wil.Standaardafwijking))
	require.Equal(t, [2]int{wil.Onder, wil.Boven}, [2]int{is.Onder, is.Boven})
}

// twaalfCijfers is how far two roundings of nearly the same number are apart.
func twaalfCijfers(x float64) float64 { return 1e-11 * max(1000, math.Abs(x)) }

// gemengd checks a mixture against its two parts.
func gemengd(t require.TestingT, s *capacity.Marktscenario, samen, een, twee capacity.Kansband) {
	p, q := s.Toestanden[0].Kans, s.Toestanden[1].Kans
	require.InDelta(t, p*een.Verwacht+q*twee.Verwacht, samen.Verwacht, twaalfCijfers(samen.Verwacht))
	binnen := p*een.Standaardafwijking*een.Standaardafwijking + q*twee.Standaardafwijking*twee.Standaardafwijking
	tussen := p * q * (een.Verwacht - twee.Verwacht) * (een.Verwacht - twee.Verwacht)
	require.InDelta(t, binnen+tussen, samen.Standaardafwijking*samen.Standaardafwijking, 1e-7*max(1, binnen+tussen))
	require.GreaterOrEqual(t, samen.Standaardafwijking*samen.Standaardafwijking, binnen-1e-7*max(1, binnen))
	require.LessOrEqual(t, min(een.Onder, twee.Onder), samen.Onder)
	require.GreaterOrEqual(t, max(een.Onder, twee.Onder), samen.Onder)
	require.LessOrEqual(t, min(een.Boven, twee.Boven), samen.Boven)
	require.GreaterOrEqual(t, max(een.Boven, twee.Boven), samen.Boven)
}

// Drawn each year, the order in which states are named changes nothing, and a state that is split
// in two halves is still one.
func TestASplitStateIsStillOne(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f, g := rapid.Float64Range(0, 3).Draw(t, "f"), rapid.Float64Range(0, 3).Draw(t, "g")
		v := halveert("v", rapid.IntRange(0, 50).Draw(t, "n"), 3)
		v.Instroom = capacity.Instroom{Soort: capacity.InstroomVast, PerJaar: getal(rapid.Float64Range(0, 9).Draw(t, "in"))}
		een := werkUit(t, metScenario(3, markt(capacity.PerJaar, toestand("a", 0.5, f), toestand("b", 0.5, g)), v)).Scenarios[0]
		twee := werkUit(t, metScenario(3, markt(capacity.PerJaar, toestand("b", 0.5, g), toestand("a", 0.25, f), toestand("c", 0.25, f)), v)).Scenarios[0]
		require.Equal(t, 27, twee.Paden)
		for j := range een.Vormen[0].Jaren {
			a, b := een.Vormen[0].Jaren[j].StandEind, twee.Vormen[0].Jaren[j].StandEind
			require.InDelta(t, a.Verwacht, b.Verwacht, 1e-8)
			require.InDelta(t, a.Standaardafwijking, b.Standaardafwijking, 1e-7)
			require.Equal(t, []int{a.Onder, a.Boven}, []int{b.Onder, b.Boven})
		}
	})
}

func TestScenarioFindings(t *testing.T) {
	t.Parallel()
	goed := func() capacity.Uitstroomplan {
		return metScenario(2, krapOfRuim(capacity.PerJaar), halveert("v", 2, 2))
	}
	for naam, c := range map[string]struct {
		doe  func(p *capacity.Uitstroomplan)
		want []string
	}{
		"numbers": {func(p *capacity.Uitstroomplan) {
			p.Vormen[0].Uitstroom = capacity.Uitstroom{Soort: capacity.UitstroomAantallen, Aantallen: []float64{1, 1}}
		}, []string{"CAP-SCENARIO"}},
		"chances": {func(p *capacity.Uitstroomplan) { p.Scenarios[0].Toestanden[0].Kans = 0.4 }, []string{"CAP-REEKS"}},
		"both":    {func(p *capacity.Uitstroomplan) { p.Scenarios[0].Toestanden[0].Factoren = []float64{1, 1} }, []string{"DOC-OVERBODIG"}},
		"neither": {func(p *capacity.Uitstroomplan) { p.Scenarios[0].Toestanden[0].Factor = nil }, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"length": {func(p *capacity.Uitstroomplan) {
			p.Scenarios[0].Toestanden[0].Factor, p.Scenarios[0].Toestanden[0].Factoren = nil, []float64{1}
		}, []string{"CAP-REEKS"}},
		"state twice":    {func(p *capacity.Uitstroomplan) { p.Scenarios[0].Toestanden[1].Naam = "Krap" }, []string{"DOC-DUBBEL"}},
		"scenario twice": {func(p *capacity.Uitstroomplan) { p.Scenarios = append(p.Scenarios, p.Scenarios[0]) }, []string{"DOC-DUBBEL"}},
		"factor":         {func(p *capacity.Uitstroomplan) { p.Scenarios[0].Toestanden[0].Factor = getal(math.NaN()) }, []string{"DOC-BEREIK"}},
		"no draw":        {func(p *capacity.Uitstroomplan) { p.Scenarios[0].Trekking = "" }, []string{"DOC-SLEUTEL-ONTBREEKT"}},
	} {
		plan := goed()
		c.doe(&plan)
		_, err := capacity.ProjectOutflow(plan, peil)
		require.Equal(t, c.want, codes(err), naam)
	}
	_, err := capacity.ProjectOutflow(goed(), peil)
	require.NoError(t, err)
}

// Two states over ten years are 1024 ways, and that is the most; over eleven it is refused, and
// over ten for two forms. Drawn once there is no limit but that of the document.
func TestAsManyMarketsAsCanBeWorkedOut(t *testing.T) {
	t.Parallel()
	een, twee := halveert("v", 320, 10), halveert("w", 320, 10)
	pad := werkUit(t, metScenario(10, krapOfRuim(capacity.PerJaar), een))
	require.Equal(t, 1024, pad.Scenarios[0].Paden)
	for _, plan := range []capacity.Uitstroomplan{
		metScenario(11, krapOfRuim(capacity.PerJaar), een),
		metScenario(50, krapOfRuim(capacity.PerJaar), een),
		metScenario(10, krapOfRuim(capacity.PerJaar), een, twee),
	} {
		_, err := capacity.ProjectOutflow(plan, peil)
		require.Equal(t, []string{"CAP-SCENARIO-OMVANG"}, codes(err))
	}
	pad = werkUit(t, metScenario(50, krapOfRuim(capacity.Eenmalig), een, twee))
	require.Equal(t, 2, pad.Scenarios[0].Paden)

	groot := []capacity.Stroom{halveert("v", 50_000, 2), halveert("w", 50_000, 2)}
	werkUit(t, metScenario(2, krapOfRuim(capacity.PerJaar), groot...)) // 4 · 2² · 50.000 is 0,8 million
	var veel []capacity.Stroom
	for _, naam := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"} {
		veel = append(veel, halveert(naam, 100_000, 1))
	}
	_, err := capacity.ProjectOutflow(metScenario(1, krapOfRuim(capacity.Eenmalig), veel...), peil) // 2 · 11² · 100.000 is 24 million
	require.Equal(t, []string{"CAP-SCENARIO-OMVANG"}, codes(err))
	werkUit(t, metScenario(1, krapOfRuim(capacity.Eenmalig), veel[:10]...)) // and 2 · 10² · 100.000 is just right
}
