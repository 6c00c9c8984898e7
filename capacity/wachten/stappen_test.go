package wachten

import (
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// gegevens are the inputs of a step, by name and in order.
type gegevens struct {
	per   map[string]float64
	lijst []float64
	uit   float64
}

func (g gegevens) x(naam string) float64 {
	if x, ok := g.per[naam]; ok {
		return x
	}
	return math.NaN()
}

func (g gegevens) heeft(naam string) bool {
	_, ok := g.per[naam]
	return ok
}

// hoogste is a number of states after which nobody is left.
func hoogste(c, a, g float64) int {
	if math.IsInf(g, 1) {
		return int(c + 40/(1-min(a/c, 0.999)))
	}
	return int(max(a, c) + max(0, a-c)*g + 40*math.Sqrt(a*max(g, 1)) + 200)
}

// kansen is the steady state of the chain with patience g in mean stays, endless if infinite, from the
// logarithms of its terms.
func kansen(c, a, g float64) []float64 {
	ln := make([]float64, hoogste(c, a, g)+1)
	top := 0.0
	for k := 1; k < len(ln); k++ {
		ln[k] = ln[k-1] + math.Log(a) - math.Log(min(float64(k), c)+max(float64(k)-c, 0)/g)
		top = max(top, ln[k])
	}
	som := 0.0
	for k := range ln {
		ln[k] = math.Exp(ln[k] - top)
		som += ln[k]
	}
	for k := range ln {
		ln[k] /= som
	}
	return ln
}

func verlies(c, a float64) float64 {
	b := 1.0
	for k := 1.0; k <= c; k++ {
		b = a * b / (k + a*b)
	}
	return b
}

// geduldVan is the patience of a step in mean stays, endless where none is stated.
func geduldVan(g gegevens) float64 {
	if g.heeft("G") {
		return g.x("G") / g.x("W")
	}
	return math.Inf(1)
}

func stand(g gegevens, a float64) (c, wacht, rij float64) {
	c = g.x("c")
	for k, p := range kansen(c, a, geduldVan(g)) {
		if float64(k) >= c {
			wacht += p
			rij += p * (float64(k) - c)
		}
	}
	return c, wacht, rij
}

// later is the share that waits longer than so many weeks, from the time that a place takes to come
// free for whoever does not leave, of which the density is added up by Simpson.
func later(g gegevens, a, weken float64) float64 {
	c, wacht, _ := stand(g, a)
	t, geduld := weken*84/(365.25*g.x("W")), geduldVan(g)
	if math.IsInf(geduld, 1) {
		return wacht * math.Exp(-(c-a)*t)
	}
	ln := func(x float64) float64 { return -a*geduld*math.Expm1(-x/geduld) - c*x }
	top := ln(max(0, geduld*math.Log(a/c)))
	simpson := func(van, tot float64) float64 {
		const n = 2_000
		h, som := (tot-van)/n, 0.0
		for i := range n + 1 {
			w := 2.0
			if i%2 == 1 {
				w = 4
			}
			if i == 0 || i == n {
				w = 1
			}
			som += w * math.Exp(ln(van+float64(i)*h)-top)
		}
		return som * h / 3
	}
	eind := 0.0 // beyond it there is nothing left
	for ln(eind)-top > -45 || eind < geduld*math.Log(max(1, a/c)) {
		eind += 0.05
	}
	return wacht * math.Exp(-t/geduld) * simpson(min(t, eind), eind) / simpson(0, eind)
}

// past says whether all that a norm states holds, within what rounding the load to twelve digits may do.
func past(g gegevens, c, a, ruimte float64) bool {
	binnen := func(naam string, x float64) bool { return !g.heeft(naam) || x <= g.x(naam)*(1+ruimte) }
	h := gegevens{per: map[string]float64{"c": c, "W": g.x("W")}}
	if g.heeft("weigering") {
		return binnen("weigering", verlies(c, a))
	}
	if g.heeft("G") {
		h.per["G"] = g.x("G")
	} else if a >= c {
		return false
	}
	_, wacht, rij := stand(h, a)
	return binnen("wacht", wacht) && binnen("afhaken", rij/(a*geduldVan(g))) &&
		binnen("gemiddelde wacht", rij/a*g.x("W")*365.25/84) &&
		(!g.heeft("langer dan") || binnen("aandeel langer", later(h, a, g.x("langer dan"))))
}

// herreken is each formula once more, in another way than that of the package.
var herreken = map[string]func(gegevens) float64{
	"CAP-F-INSTROOM-MAAND": func(g gegevens) float64 { return 12 * g.x("m") },
	"CAP-F-LOCATIES": func(g gegevens) float64 {
		som := 0.0
		for _, x := range g.lijst {
			som += x
		}
		return som
	},
	"CAP-F-BELASTING": func(g gegevens) float64 { return g.x("λ") * g.x("W") / 12 },
	"CAP-F-ERLANG-B":  func(g gegevens) float64 { return verlies(g.x("c"), g.x("a")) },
	"CAP-F-ERLANG-C": func(g gegevens) float64 {
		b := verlies(g.x("c"), g.x("a"))
		return g.x("c") * b / (g.x("c") - g.x("a")*(1-b))
	},
	"CAP-F-ERLANG-A": func(g gegevens) float64 { _, wacht, _ := stand(g, g.x("a")); return wacht },
	"CAP-F-WACHTENDEN": func(g gegevens) float64 {
		_, wacht, _ := stand(g, g.x("a"))
		return wacht * g.x("a") / (g.x("c") - g.x("a"))
	},
	"CAP-F-WACHTENDEN-AFHAKEN": func(g gegevens) float64 { _, _, rij := stand(g, g.x("a")); return rij },
	"CAP-F-GEMIDDELDE-WACHT":   func(g gegevens) float64 { return 365.25 / 7 * g.x("Lq") / g.x("λ") },
	"CAP-F-AFHAKEN":            func(g gegevens) float64 { return 12 * g.x("Lq") / (g.x("λ") * g.x("G")) },
	"CAP-F-LANGER-WACHTEN":     func(g gegevens) float64 { return later(g, g.x("a"), g.x("t")) },
	"CAP-F-LANGER-AFHAKEN":     func(g gegevens) float64 { return later(g, g.x("a"), g.x("t")) },
	"CAP-F-WACHTKWANTIEL": func(g gegevens) float64 {
		laag, hoog := 0.0, 5000.0
		if later(g, g.x("a"), 0) <= 1-g.x("q") {
			return 0
		}
		for range 40 {
			if m := (laag + hoog) / 2; later(g, g.x("a"), m) <= 1-g.x("q") {
				hoog = m
			} else {
				laag = m
			}
		}
		return hoog
	},
	"CAP-F-PLAATSEN-BEZET":     func(g gegevens) float64 { return g.x("a") * (1 - g.x("u")) },
	"CAP-F-PLAATSEN-BEZETTING": func(g gegevens) float64 { return g.x("L") / g.x("c") },
	"CAP-F-WACHTRIJ-GROEI":     func(g gegevens) float64 { return 12 * (g.x("a") - g.x("c")) / g.x("W") },
	"CAP-F-PLAATSEN-NODIG": func(g gegevens) float64 {
		c := 1.0
		for !past(g, c, g.x("a"), 1e-10) {
			c++
		}
		// With 21 places and a load of 42 that never runs dry, hardly more than half leaves: where the
		// norm is the last digit, either side will do.
		if c < g.uit && !past(g, g.uit-1, g.x("a"), -1e-10) {
			return g.uit
		}
		return c
	},
	"CAP-F-HOOGSTE-BELASTING": func(g gegevens) float64 {
		laag, hoog := 0.0, g.x("c")
		for past(g, g.x("c"), hoog, 0) && hoog < 20_000 {
			hoog *= 2
		}
		for range 45 {
			if m := (laag + hoog) / 2; past(g, g.x("c"), m, 0) {
				laag = m
			} else {
				hoog = m
			}
		}
		return laag
	},
	"CAP-F-HOOGSTE-INSTROOM": func(g gegevens) float64 { return 12 * g.x("a") / g.x("W") },
	"CAP-F-GESPREID": func(g gegevens) float64 {
		som, gewicht := 0.0, 0.0
		for i := 0; i < len(g.lijst); i += 2 {
			som += g.lijst[i] * g.lijst[i+1]
			gewicht += g.lijst[i+1]
		}
		return som / gewicht
	},
	"CAP-F-WONINGWACHT":        func(g gegevens) float64 { return g.x("L") * g.x("k") / g.x("W") },
	"CAP-F-ZONDER-WONINGWACHT": func(g gegevens) float64 { return g.x("W") - g.x("k") },
	"CAP-F-PLAATSEN-VRIJ":      func(g gegevens) float64 { return g.x("c") - g.x("z") },
}

// herrekend does each step again from its inputs alone.
func herrekend(t require.TestingT, b wmo.Berekening, gehad map[string]bool) {
	for _, s := range b {
		g := gegevens{per: map[string]float64{}}
		for _, in := range s.Invoer {
			x, err := strconv.ParseFloat(in.Waarde, 64)
			require.NoError(t, err)
			g.per[in.Naam] = x
			g.lijst = append(g.lijst, x)
		}
		uit, err := strconv.ParseFloat(s.Uitkomst.Waarde, 64)
		require.NoError(t, err)
		g.uit = uit
		f, ok := herreken[s.Code]
		require.True(t, ok, "%s has no recomputation", s.Code)
		if g.heeft("a") && g.x("a") > 5000 || uit > 5000 {
			continue // the other ways are slow
		}
		require.InDelta(t, f(g), uit, 2e-8*max(1, math.Abs(uit)), "%s: %s %v", s.Code, s.Naam, s.Invoer)
		gehad[s.Code] = true
	}
}

func TestStepsOfTheCasesRecompute(t *testing.T) {
	t.Parallel()
	gehad := map[string]bool{}
	for id, v := range gevallen(t) {
		if v.aantalPlaatsen() > 5000 {
			continue
		}
		uit := plan(t, v)
		require.True(t, len(uit.Berekening) > 0 || len(uit.Bevindingen) > 0, id) // a norm without a limit has no step
		herrekend(t, uit.Berekening, gehad)
	}
	for _, f := range Formules() {
		require.True(t, gehad[f.Code], "%s: no case has it", f.Code)
	}
}

// eenVraag draws a question of any kind.
func eenVraag(t *rapid.T) Plaatsenvraag {
	v := Plaatsenvraag{
		Naam: "v", Model: rapid.SampledFrom([]Wachtmodel{Verlies, Wachtrij, WachtrijMetAfhaken}).Draw(t, "model"),
		GemiddeldVerblijfMaanden: rapid.Float64Range(0.5, 40).Draw(t, "W"),
		Plaatsen:                 heel(rapid.IntRange(1, 40).Draw(t, "c")),
	}
	v.InstroomPerJaar = getal(rapid.Float64Range(0.2, 1.2).Draw(t, "a/c") * float64(*v.Plaatsen) * 12 / v.GemiddeldVerblijfMaanden)
	aandeel := rapid.Float64Range(0.02, 0.5).Draw(t, "aandeel")
	v.Norm = &Plaatsennorm{}
	switch v.Model {
	case Verlies:
		v.Norm.Weigering = &aandeel
	case WachtrijMetAfhaken:
		v.GeduldMaanden = getal(rapid.Float64Range(0.2, 4).Draw(t, "g") * v.GemiddeldVerblijfMaanden)
		if rapid.Bool().Draw(t, "afhaken") {
			v.Norm.Afhaken = &aandeel
			break
		}
		fallthrough
	default:
		switch rapid.IntRange(0, 1).Draw(t, "norm") {
		case 0:
			v.Norm.Wacht = &aandeel
		default:
			v.Norm.GemiddeldeWachtWeken = getal(aandeel * 10 * v.GemiddeldVerblijfMaanden)
		}
	}
	if rapid.Bool().Draw(t, "woning") {
		v.WachtOpWoningMaanden = getal(v.GemiddeldVerblijfMaanden * rapid.Float64Range(0.01, 0.8).Draw(t, "k"))
	}
	return v
}

func TestStepsRecompute(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		herrekend(t, plan(t, eenVraag(t)).Berekening, map[string]bool{})
	})
}

// Both sides of the edge: as many places meet the norm, one fewer do not; and the greatest demand meets it
// where a little more does not.
func TestTheEdgeOfANormHasTwoSides(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		v := eenVraag(t)
		uit := plan(t, v)
		if uit.Hoogste == nil {
			require.Equal(t, []string{"CAP-NORM-ZONDER-GRENS /norm"}, regels(uit.Bevindingen))
			return
		}
		require.Equal(t, wmo.Ja, *uit.Nodig.Bediening.Voldoet)
		if uit.Nodig.Plaatsen > 1 {
			require.Equal(t, wmo.Nee, *uit.Nodig.EenMinder.Voldoet)
		}
		require.Equal(t, wmo.UitkomstOf(*v.Plaatsen >= uit.Nodig.Plaatsen), *uit.Bediening.Voldoet)
		for factor, mag := range map[float64]wmo.Uitkomst{1 - 1e-7: wmo.Ja, 1 + 1e-7: wmo.Nee} {
			w := v
			w.InstroomPerJaar = getal(uit.Hoogste.InstroomPerJaar * factor)
			require.Equal(t, mag, *plan(t, w).Bediening.Voldoet)
		}
	})
}
