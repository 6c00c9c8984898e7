package wachten

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// The steps of the smallest answer, one by one: one place for one client a year who stays a year, so that half is
// refused.
func TestEveryStepOfOnePlace(t *testing.T) {
	t.Parallel()
	uit := plan(t, Plaatsenvraag{
		Naam: "p", Model: Verlies, InstroomPerMaand: getal(1.0 / 12), GemiddeldVerblijfMaanden: 12, WachtOpWoningMaanden: getal(6),
		Plaatsen: heel(1), Norm: &Plaatsennorm{Weigering: getal(0.5)},
	})
	var gang []string
	for _, s := range uit.Berekening {
		gang = append(gang, s.Naam+" = "+s.Uitkomst.Waarde)
	}
	require.Equal(t, []string{
		"p: instroom per jaar = 1",
		"p: belasting = 1",
		"p: weigering = 0.5",
		"p: bezette plaatsen = 0.5",
		"p: bezettingsgraad = 0.5",
		"p: plaatsen die de norm vraagt = 1",
		"p: met 1 plaats, weigering = 0.5",
		"p: met 1 plaats, bezette plaatsen = 0.5",
		"p: met 1 plaats, bezettingsgraad = 0.5",
		"p: plaatsen van wie op een woning wacht = 0.25",
		"p: zonder wachten op een woning, gemiddeld verblijf = 6",
		"p: zonder wachten op een woning, belasting = 0.5",
		"p: zonder wachten op een woning, weigering = 0.3333333333",
		"p: zonder wachten op een woning, bezette plaatsen = 0.3333333333",
		"p: zonder wachten op een woning, bezettingsgraad = 0.3333333333",
		"p: zonder wachten op een woning, plaatsen die de norm vraagt = 1",
		"p: plaatsen die vrijkomen = 0",
		"p: hoogste belasting = 1",
		"p: hoogste instroom = 1",
	}, gang)
}

// What has no steady state has no mean, and no number that stands for it.
func TestAGrowingQueueHasNoMean(t *testing.T) {
	t.Parallel()
	uit := plan(t, Plaatsenvraag{
		Naam: "rij", Model: Wachtrij, InstroomPerJaar: getal(100), GemiddeldVerblijfMaanden: 6, Plaatsen: heel(48), Kwantiel: getal(0.9),
	})
	require.Equal(t, []string{"CAP-WACHTRIJ-GROEIT /plaatsen"}, regels(uit.Bevindingen))
	require.Contains(t, uit.Bevindingen[0].Bericht, "4 per jaar meer dan 48 plaatsen")
	require.Equal(t, Bediening{Plaatsen: 48, Evenwicht: wmo.Nee, GroeiPerJaar: getal(4)}, *uit.Bediening)
}

// Sites together never do worse than each on its own, whatever the sizes.
func TestPoolingNeverHurts(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		v := Plaatsenvraag{
			Naam: "v", Model: rapid.SampledFrom([]Wachtmodel{Verlies, WachtrijMetAfhaken}).Draw(t, "model"), GemiddeldVerblijfMaanden: 12,
		}
		if v.Model == Verlies {
			v.Norm = &Plaatsennorm{Weigering: getal(0.05)}
		} else {
			v.GeduldMaanden, v.Norm = getal(6), &Plaatsennorm{Afhaken: getal(0.05)}
		}
		for i := range rapid.IntRange(2, 6).Draw(t, "n") {
			v.Locaties = append(v.Locaties, Locatie{
				Naam: string(rune('a' + i)), Plaatsen: rapid.IntRange(1, 40).Draw(t, "c"), InstroomPerJaar: rapid.Float64Range(0.5, 50).Draw(t, "λ"),
			})
		}
		uit := plan(t, v)
		require.GreaterOrEqual(t, *uit.Gespreid.Nodig, uit.Nodig.Plaatsen)
		if v.Model == Verlies {
			require.GreaterOrEqual(t, *uit.Gespreid.Weigering*(1+1e-9), *uit.Bediening.Weigering)
			return
		}
		require.GreaterOrEqual(t, *uit.Gespreid.Afhaken*(1+1e-9), *uit.Bediening.Afhaken)
	})
}

// The warning is about sizes: where the larger site does worse, size is not what does it.
func TestTheWarningIsAboutSmallSites(t *testing.T) {
	t.Parallel()
	for naam, c := range map[string]struct {
		een, twee Locatie
		gemeld    []string
	}{
		"a small one does worse": {Locatie{"a", 10, 8}, Locatie{"b", 20, 16}, []string{"CAP-SCHAAL /locaties/0/plaatsen /locaties/1/plaatsen"}},
		"a large one does worse": {Locatie{"a", 10, 4}, Locatie{"b", 20, 25}, nil},
		"both are as large":      {Locatie{"a", 10, 4}, Locatie{"b", 10, 8}, nil},
	} {
		uit := plan(t, Plaatsenvraag{Naam: "v", Model: Verlies, GemiddeldVerblijfMaanden: 12, Locaties: []Locatie{c.een, c.twee}})
		require.Equal(t, c.gemeld, regels(uit.Bevindingen), naam)
	}
}

// The same places and demand by the month, by the year, and as sites together.
func TestTheSameDemandInOtherWords(t *testing.T) {
	t.Parallel()
	v := Plaatsenvraag{Naam: "v", Model: Verlies, GemiddeldVerblijfMaanden: 3, Plaatsen: heel(28), InstroomPerJaar: getal(90)}
	jaar := plan(t, v)
	v.InstroomPerJaar, v.InstroomPerMaand = nil, getal(7.5)
	require.Equal(t, jaar.Bediening, plan(t, v).Bediening)
	v.InstroomPerMaand, v.Plaatsen = nil, nil
	v.Locaties = []Locatie{{"a", 20, 60}, {"b", 8, 30}}
	require.Equal(t, jaar.Bediening, plan(t, v).Bediening)
}

// A result does not share memory with its document, and answers the same twice.
func TestAnAnswerStandsAlone(t *testing.T) {
	t.Parallel()
	v := Plaatsenvraag{Naam: "v", Model: Verlies, GemiddeldVerblijfMaanden: 3, Plaatsen: heel(28), InstroomPerJaar: getal(90)}
	uit, weer := plan(t, v), plan(t, v)
	require.Equal(t, uit, weer)
	*v.InstroomPerJaar = 1
	require.Equal(t, weer, uit)
}

func TestPlanFindings(t *testing.T) {
	t.Parallel()
	goed := func() Plaatsenvraag {
		return Plaatsenvraag{
			Naam: "v", Model: WachtrijMetAfhaken, InstroomPerJaar: getal(10), GemiddeldVerblijfMaanden: 12, GeduldMaanden: getal(3), Plaatsen: heel(10),
			Norm: &Plaatsennorm{Wacht: getal(0.1), Langer: &Langernorm{Weken: 4, Aandeel: 0.1}},
		}
	}
	_ = plan(t, goed())
	for naam, c := range map[string]struct {
		bederf func(v *Plaatsenvraag)
		gemeld []string
	}{
		"no stay":            {func(v *Plaatsenvraag) { v.GemiddeldVerblijfMaanden = 0 }, []string{"DOC-BEREIK /gemiddeldVerblijfMaanden"}},
		"a negative wait":    {func(v *Plaatsenvraag) { v.Norm.Langer.Weken = -1 }, []string{"DOC-BEREIK /norm/langer/weken"}},
		"a share above one":  {func(v *Plaatsenvraag) { v.Norm.Langer.Aandeel = 1.1 }, []string{"DOC-BEREIK /norm/langer/aandeel"}},
		"no patience":        {func(v *Plaatsenvraag) { v.GeduldMaanden = getal(0) }, []string{"DOC-BEREIK /geduldMaanden"}},
		"no place":           {func(v *Plaatsenvraag) { v.Plaatsen = heel(0) }, []string{"DOC-BEREIK /plaatsen"}},
		"all of a stay":      {func(v *Plaatsenvraag) { v.WachtOpWoningMaanden = getal(12) }, []string{"CAP-WONINGWACHT /wachtOpWoningMaanden /gemiddeldVerblijfMaanden"}},
		"not quite all":      {func(v *Plaatsenvraag) { v.WachtOpWoningMaanden = getal(11.999) }, nil},
		"as much as can be":  {func(v *Plaatsenvraag) { v.InstroomPerJaar, v.Plaatsen, v.Norm = getal(1e6), heel(1_000_000), nil }, nil},
		"more than can be":   {func(v *Plaatsenvraag) { v.InstroomPerJaar, v.GemiddeldVerblijfMaanden = getal(1e6), 12.001 }, []string{"CAP-BEREIK /gemiddeldVerblijfMaanden"}},
		"a quantile of one":  {func(v *Plaatsenvraag) { v.Kwantiel = getal(1) }, []string{"DOC-BEREIK /kwantiel"}},
		"refusal in a queue": {func(v *Plaatsenvraag) { v.Norm.Weigering = getal(0.1) }, []string{"DOC-OVERBODIG /norm/weigering"}},
		"all that is wrong, at once": {func(v *Plaatsenvraag) {
			v.Model, v.Plaatsen, v.Norm = Verlies, nil, nil
		}, []string{"DOC-OVERBODIG /geduldMaanden", "CAP-PLAATSENVRAAG /plaatsen /norm"}},
	} {
		v := goed()
		c.bederf(&v)
		uit, err := PlanPlaces(v, vandaag)
		require.ElementsMatch(t, c.gemeld, gevonden(err), "%s: %v", naam, err)
		if c.gemeld != nil {
			require.Equal(t, Plaatsenplan{}, uit, naam)
		}
	}
	_, err := PlanPlaces(goed(), wmo.Peil{})
	require.Error(t, err)
}
