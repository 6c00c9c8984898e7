package capacity_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

func weegAf(t require.TestingT, d capacity.Doorstroom) capacity.Doorstroomstand {
	uit, err := capacity.BalanceOccupancy(d, peil)
	require.NoError(t, err)
	return uit
}

func heel(n int) *int { return &n }

// D3: 178 people in two years is 89 a year; with a stay of 3 months 22.25 of them
// are inside, and with one of 13 months 96.4167.
func TestD3LengthOfStay(t *testing.T) {
	t.Parallel()
	for maanden, bezet := range map[float64]float64{3: 22.25, 13: 96.4167} {
		uit := weegAf(t, capacity.Doorstroom{Naam: "Wonen Eerst", InstroomPerJaar: getal(89), GemiddeldVerblijfMaanden: getal(maanden)})
		require.InDelta(t, bezet, *uit.BezettePlaatsen, 5e-5)
		require.InDelta(t, 89, *uit.InstroomPerJaar, 0)
		require.InDelta(t, maanden, *uit.GemiddeldVerblijfMaanden, 0)
	}
	// Places there are: 28 in one shelter then, 52 in small ones after.
	uit := weegAf(t, capacity.Doorstroom{InstroomPerJaar: getal(89), GemiddeldVerblijfMaanden: getal(13), Plaatsen: heel(52)})
	require.InDelta(t, 1.85416666667, *uit.Bezettingsgraad, 1e-12)
	require.Equal(t, []string{"CAP-BEZET /plaatsen"}, gemeld(uit.Bevindingen))
	require.ErrorContains(t, uit.Bevindingen, "er zijn 96,417 plaatsen nodig en er zijn er 52")
}

func TestBalanceFindsEachUnknown(t *testing.T) {
	t.Parallel()
	l, lambda, w := getal(22.25), getal(89), getal(3)
	for naam, d := range map[string]capacity.Doorstroom{
		"occupied": {Naam: "opvang", InstroomPerJaar: lambda, GemiddeldVerblijfMaanden: w},
		"inflow":   {Naam: "opvang", BezettePlaatsen: l, GemiddeldVerblijfMaanden: w},
		"stay":     {Naam: "opvang", BezettePlaatsen: l, InstroomPerJaar: lambda},
	} {
		uit := weegAf(t, d)
		require.InDelta(t, 22.25, *uit.BezettePlaatsen, 1e-12, naam)
		require.InDelta(t, 89, *uit.InstroomPerJaar, 1e-12, naam)
		require.InDelta(t, 3, *uit.GemiddeldVerblijfMaanden, 1e-12, naam)
		require.Equal(t, "opvang", uit.Naam)
		require.Equal(t, peil, uit.Peil)
		require.Nil(t, uit.TenHoogsteBezet)
		require.Nil(t, uit.TenMinstePerJaar)
		require.Nil(t, uit.Bezettingsgraad)
		require.Empty(t, uit.Bevindingen)
		require.Equal(t, "CAP-A-EVENWICHT", uit.Aannames[0].Code)
		require.Len(t, uit.Aannames, 1)
		require.Len(t, uit.Berekening, 1)
		l := wmo.Grootheid{Naam: "L", Waarde: "22.25", Eenheid: "bezette plaatsen"}
		lambda, w := wmo.Grootheid{Naam: "λ", Waarde: "89", Eenheid: "per jaar"}, wmo.Grootheid{Naam: "W", Waarde: "3", Eenheid: "maanden"}
		stap := uit.Berekening[0]
		stap.Formule, stap.Bron = "", wmo.Bron{}
		require.Equal(t, map[string]wmo.Rekenstap{ // the unknown is the outcome
			"occupied": {Code: "CAP-F-LITTLE", Naam: "opvang: bezette plaatsen", Uitkomst: l, Invoer: []wmo.Grootheid{lambda, w}},
			"inflow":   {Code: "CAP-F-LITTLE-INSTROOM", Naam: "opvang: instroom per jaar", Uitkomst: lambda, Invoer: []wmo.Grootheid{l, w}},
			"stay":     {Code: "CAP-F-LITTLE-VERBLIJF", Naam: "opvang: gemiddeld verblijf", Uitkomst: w, Invoer: []wmo.Grootheid{l, lambda}},
		}[naam], stap)
	}
}

// D8: 17.37 of 18 beds occupied and 141 leavers would be a stay of 44.96 nights.
func TestD8OccupiedBeds(t *testing.T) {
	t.Parallel()
	uit := weegAf(t, capacity.Doorstroom{BezettePlaatsen: getal(17.37), InstroomPerJaar: getal(141), Plaatsen: heel(18)})
	require.InDelta(t, 0.965, *uit.Bezettingsgraad, 1e-12)
	require.InDelta(t, 44.96, *uit.GemiddeldVerblijfMaanden*365/12, 5e-3)
	require.Empty(t, uit.Bevindingen)
}

// 52 places with at most three months each: at least 208 people a year, and that is
// all it says.
func TestMaximumStayOnlyBounds(t *testing.T) {
	t.Parallel()
	uit := weegAf(t, capacity.Doorstroom{BezettePlaatsen: getal(52), MaximumVerblijfMaanden: getal(3)})
	require.InDelta(t, 208, *uit.TenMinstePerJaar, 1e-12)
	require.InDelta(t, 52, *uit.BezettePlaatsen, 0)
	require.Nil(t, uit.InstroomPerJaar)
	require.Nil(t, uit.GemiddeldVerblijfMaanden)
	require.Nil(t, uit.TenHoogsteBezet)
	require.Len(t, uit.Berekening, 1)
	require.Equal(t, "CAP-F-TEN-MINSTE", uit.Berekening[0].Code)
	require.Equal(t, "208", uit.Berekening[0].Uitkomst.Waarde)
	require.Empty(t, uit.Bevindingen)

	uit = weegAf(t, capacity.Doorstroom{InstroomPerJaar: getal(89), MaximumVerblijfMaanden: getal(3), Plaatsen: heel(20)})
	require.InDelta(t, 22.25, *uit.TenHoogsteBezet, 1e-12)
	require.Nil(t, uit.BezettePlaatsen)
	require.Nil(t, uit.GemiddeldVerblijfMaanden)
	require.Nil(t, uit.TenMinstePerJaar)
	require.Nil(t, uit.Bezettingsgraad, "at most 22.25 occupied is no occupancy")
	require.Empty(t, uit.Bevindingen)
}

func TestMeanAgainstMaximum(t *testing.T) {
	t.Parallel()
	d := capacity.Doorstroom{InstroomPerJaar: getal(89), GemiddeldVerblijfMaanden: getal(13), MaximumVerblijfMaanden: getal(3)}
	uit := weegAf(t, d)
	require.Equal(t, []string{"CAP-MAXIMUM /maximumVerblijfMaanden /gemiddeldVerblijfMaanden"}, gemeld(uit.Bevindingen))
	require.ErrorContains(t, uit.Bevindingen, "het gemiddelde verblijf van 13 maanden is langer dan het maximum van 3")
	require.InDelta(t, 96.4166666667, *uit.BezettePlaatsen, 1e-12, "the maximum does not mend the mean")
	require.InDelta(t, 22.25, *uit.TenHoogsteBezet, 1e-12)
	require.InDelta(t, 385.666666667, *uit.TenMinstePerJaar, 1e-11)

	d.GemiddeldVerblijfMaanden = getal(3)
	require.Empty(t, weegAf(t, d).Bevindingen, "a mean may be as long as the maximum")
	d.GemiddeldVerblijfMaanden = getal(3.001)
	require.Len(t, weegAf(t, d).Bevindingen, 1)

	// A mean that follows is compared as well.
	d = capacity.Doorstroom{BezettePlaatsen: getal(96.4166666667), InstroomPerJaar: getal(89), MaximumVerblijfMaanden: getal(12)}
	require.Equal(t, []string{"CAP-MAXIMUM"}, weegAf(t, d).Bevindingen.Codes())
}

func TestOccupancy(t *testing.T) {
	t.Parallel()
	for plaatsen, c := range map[int]struct {
		graad  float64
		gemeld []string
	}{
		53: {0.981132075472, []string{}},
		52: {1, []string{}},
		51: {1.01960784314, []string{"CAP-BEZET /plaatsen"}},
	} {
		uit := weegAf(t, capacity.Doorstroom{BezettePlaatsen: getal(52), GemiddeldVerblijfMaanden: getal(3), Plaatsen: heel(plaatsen)})
		require.InDelta(t, c.graad, *uit.Bezettingsgraad, 1e-12)
		require.Equal(t, c.gemeld, gemeld(uit.Bevindingen), plaatsen)
	}
}

func TestNobodyInside(t *testing.T) {
	t.Parallel()
	uit := weegAf(t, capacity.Doorstroom{InstroomPerJaar: getal(0), GemiddeldVerblijfMaanden: getal(3), Plaatsen: heel(10)})
	require.Zero(t, *uit.BezettePlaatsen)
	require.Zero(t, *uit.Bezettingsgraad)
	uit = weegAf(t, capacity.Doorstroom{BezettePlaatsen: getal(0), GemiddeldVerblijfMaanden: getal(3)})
	require.Zero(t, *uit.InstroomPerJaar)
	uit = weegAf(t, capacity.Doorstroom{BezettePlaatsen: getal(0), GemiddeldVerblijfMaanden: getal(3), Plaatsen: heel(0)})
	require.Nil(t, uit.Bezettingsgraad, "none of none")
	require.Empty(t, uit.Bevindingen)
}

func TestBalanceFindings(t *testing.T) {
	t.Parallel()
	const drie = " /bezettePlaatsen /instroomPerJaar /gemiddeldVerblijfMaanden"
	l, lambda, w, meest := getal(22.25), getal(89), getal(3), getal(6)
	for naam, c := range map[string]struct {
		d      capacity.Doorstroom
		gemeld []string
	}{
		"nothing known":            {capacity.Doorstroom{}, []string{"CAP-STROOM" + drie}},
		"a maximum alone":          {capacity.Doorstroom{MaximumVerblijfMaanden: meest}, []string{"CAP-STROOM" + drie}},
		"occupied alone":           {capacity.Doorstroom{BezettePlaatsen: l}, []string{"CAP-STROOM" + drie}},
		"inflow alone":             {capacity.Doorstroom{InstroomPerJaar: lambda}, []string{"CAP-STROOM" + drie}},
		"stay alone":               {capacity.Doorstroom{GemiddeldVerblijfMaanden: w}, []string{"CAP-STROOM" + drie}},
		"a mean and a maximum":     {capacity.Doorstroom{GemiddeldVerblijfMaanden: w, MaximumVerblijfMaanden: meest}, []string{"CAP-STROOM" + drie}},
		"all three":                {capacity.Doorstroom{BezettePlaatsen: l, InstroomPerJaar: lambda, GemiddeldVerblijfMaanden: w}, []string{"CAP-STROOM" + drie}},
		"no inflow, so no stay":    {capacity.Doorstroom{BezettePlaatsen: l, InstroomPerJaar: getal(0)}, []string{"CAP-STROOM /instroomPerJaar"}},
		"nobody, so no stay":       {capacity.Doorstroom{BezettePlaatsen: getal(0), InstroomPerJaar: getal(0)}, []string{"CAP-STROOM /instroomPerJaar"}},
		"less than nobody":         {capacity.Doorstroom{BezettePlaatsen: getal(-1), InstroomPerJaar: lambda}, []string{"DOC-BEREIK /bezettePlaatsen"}},
		"less than nothing enters": {capacity.Doorstroom{BezettePlaatsen: l, InstroomPerJaar: getal(-1)}, []string{"DOC-BEREIK /instroomPerJaar"}},
		"no stay at all":           {capacity.Doorstroom{BezettePlaatsen: l, GemiddeldVerblijfMaanden: getal(0)}, []string{"DOC-BEREIK /gemiddeldVerblijfMaanden"}},
		"not a number":             {capacity.Doorstroom{BezettePlaatsen: l, GemiddeldVerblijfMaanden: getal(math.NaN())}, []string{"DOC-BEREIK /gemiddeldVerblijfMaanden"}},
		"no end":                   {capacity.Doorstroom{BezettePlaatsen: getal(math.Inf(1)), GemiddeldVerblijfMaanden: w}, []string{"DOC-BEREIK /bezettePlaatsen"}},
		"more than there can be": {
			capacity.Doorstroom{BezettePlaatsen: getal(1_000_001), GemiddeldVerblijfMaanden: w}, []string{"DOC-BEREIK /bezettePlaatsen"},
		},
		"maximum of nothing": {
			capacity.Doorstroom{BezettePlaatsen: l, GemiddeldVerblijfMaanden: w, MaximumVerblijfMaanden: getal(0)},
			[]string{"DOC-BEREIK /maximumVerblijfMaanden"},
		},
		"maximum of more than a century": {
			capacity.Doorstroom{BezettePlaatsen: l, GemiddeldVerblijfMaanden: w, MaximumVerblijfMaanden: getal(1201)},
			[]string{"DOC-BEREIK /maximumVerblijfMaanden"},
		},
		"less than no places": {
			capacity.Doorstroom{BezettePlaatsen: l, GemiddeldVerblijfMaanden: w, Plaatsen: heel(-1)}, []string{"DOC-BEREIK /plaatsen"},
		},
		"all that is wrong, at once": {
			capacity.Doorstroom{BezettePlaatsen: getal(-1), MaximumVerblijfMaanden: getal(-1), Plaatsen: heel(-1)},
			[]string{"DOC-BEREIK /bezettePlaatsen", "DOC-BEREIK /maximumVerblijfMaanden", "DOC-BEREIK /plaatsen"},
		},
	} {
		uit, err := capacity.BalanceOccupancy(c.d, peil)
		require.Equal(t, c.gemeld, gemeld(err), "%s: %v", naam, err)
		require.Equal(t, capacity.Doorstroomstand{}, uit, naam)
	}
}

// Whichever two are given, the third is the one that was left out; and a maximum
// is reported exactly when the mean is beyond it.
func TestBalanceIsTheSameFromEverySide(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		lambda := rapid.Float64Range(1, 10_000).Draw(t, "instroom")
		w := rapid.Float64Range(0.1, 1000).Draw(t, "maanden")
		meest := rapid.Float64Range(0.1, 1000).Draw(t, "maximum")
		a := weegAf(t, capacity.Doorstroom{
			InstroomPerJaar: getal(lambda), GemiddeldVerblijfMaanden: getal(w), MaximumVerblijfMaanden: getal(meest),
		})
		b := weegAf(t, capacity.Doorstroom{BezettePlaatsen: a.BezettePlaatsen, GemiddeldVerblijfMaanden: getal(w)})
		c := weegAf(t, capacity.Doorstroom{BezettePlaatsen: a.BezettePlaatsen, InstroomPerJaar: getal(lambda)})
		require.InEpsilon(t, lambda, *b.InstroomPerJaar, 1e-9)
		require.InEpsilon(t, w, *c.GemiddeldVerblijfMaanden, 1e-9)

		require.Equal(t, w > meest, len(a.Bevindingen) == 1)
		if w <= meest {
			require.LessOrEqual(t, *a.BezettePlaatsen, *a.TenHoogsteBezet)
			require.GreaterOrEqual(t, lambda, *a.TenMinstePerJaar-1e-9)
		}
		meer := weegAf(t, capacity.Doorstroom{InstroomPerJaar: getal(2 * lambda), GemiddeldVerblijfMaanden: getal(w)})
		require.InEpsilon(t, 2**a.BezettePlaatsen, *meer.BezettePlaatsen, 1e-9)
	})
}

// A trickle is no inflow to divide by, and a shelter without places is overfull.
func TestBalanceAtTheEdgeOfNothing(t *testing.T) {
	t.Parallel()
	_, err := capacity.BalanceOccupancy(capacity.Doorstroom{Naam: "x", BezettePlaatsen: getal(1), InstroomPerJaar: getal(1e-320)}, peil)
	require.Equal(t, []string{"CAP-STROOM"}, codes(err))
	_, err = capacity.BalanceOccupancy(capacity.Doorstroom{Naam: "x", BezettePlaatsen: getal(1), InstroomPerJaar: getal(0.001)}, peil)
	require.NoError(t, err)
	geen := 0
	s, err := capacity.BalanceOccupancy(capacity.Doorstroom{
		Naam: "x", BezettePlaatsen: getal(5), GemiddeldVerblijfMaanden: getal(3), Plaatsen: &geen,
	}, peil)
	require.NoError(t, err)
	require.Equal(t, []string{"CAP-BEZET"}, s.Bevindingen.Codes())
	require.Nil(t, s.Bezettingsgraad)
}
