package verblijfsduur

import (
	"math"

	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Kwantiel is the time after which a share has left, with its interval; what the curve does
// not reach is NaN.
type Kwantiel struct {
	capacity.Interval

	Waarde float64
}

// Kwantiel is the first time at which at least the share vertrokken (0–1) has left; 0.5 is the
// median. When the curve stays at exactly that share for a while it is the middle of that
// while, as in R. The interval has the times at which the ends of the interval of the curve
// reach the share.
func (c Curve) Kwantiel(vertrokken float64, vorm Intervalvorm, niveau float64) Kwantiel {
	z := make([]capacity.Interval, len(c))
	for j, t := range c {
		z[j] = t.Interval(vorm, niveau)
	}
	return Kwantiel{
		Waarde: c.bereikt(vertrokken, func(j int) float64 { return c[j].Aandeel }),
		Interval: capacity.Interval{
			Onder: c.bereikt(vertrokken, func(j int) float64 { return z[j].Onder }),
			Boven: c.bereikt(vertrokken, func(j int) float64 { return z[j].Boven }),
		},
	}
}

// bereikt is the time at which a curve first has at most 1 − vertrokken left.
func (c Curve) bereikt(vertrokken float64, blijft func(j int) float64) float64 {
	eerst, laatste := math.NaN(), math.NaN()
	for j, t := range c {
		weg := 1 - blijft(j)
		if math.IsNaN(weg) {
			continue
		}
		laatste = weg
		if weg+gelijkeTijden >= vertrokken && math.IsNaN(eerst) {
			eerst = t.Tijd
		}
		if weg-gelijkeTijden >= vertrokken {
			return (eerst + t.Tijd) / 2
		}
	}
	if math.Abs(vertrokken-laatste) < gelijkeTijden {
		return (eerst + c.Laatste()) / 2
	}
	return math.NaN()
}

// Gemiddelde is a mean with its standard error.
type Gemiddelde struct{ Waarde, Fout float64 }

// Interval is the interval of the mean.
func (g Gemiddelde) Interval(niveau float64) capacity.Interval {
	z := kit.Normaalkwantiel(niveau)
	return capacity.Interval{Onder: max(g.Waarde-z*g.Fout, 0), Boven: g.Waarde + z*g.Fout}
}

// BeperktGemiddelde is the mean stay of which no day after horizon counts (the restricted
// mean): the surface under the curve. Its variance is Σ A²·D/(Y(Y − D)), with A the surface that
// is left after a departure; weights count as numbers of spells. After the last step the
// curve is taken as flat, which is a guess unless it is zero there.
func (c Curve) BeperktGemiddelde(horizon float64) Gemiddelde {
	oppervlak, variantie, tot := 0.0, 0.0, horizon
	for j := c.tot(horizon) - 1; j >= 0; j-- {
		t := c[j]
		oppervlak += t.Aandeel * (tot - t.Tijd)
		tot = t.Tijd
		if rest := t.InBeeld - t.Vertrokken; t.Vertrokken > 0 && rest > 0 {
			variantie += oppervlak * oppervlak * t.Vertrokken / (t.InBeeld * rest)
		}
	}
	return Gemiddelde{oppervlak + tot, math.Sqrt(variantie)}
}
