package verblijfsduur

import (
	"cmp"
	"math"
	"slices"

	"github.com/bwo-sdk/wmo/capacity"
)

// Trede is a step of a curve: what happened at a time, and what is estimated from then on.
type Trede struct {
	Tijd         float64
	InBeeld      float64 // at risk just before, weighted
	Vertrokken   float64 // ends at this time
	Gecensureerd float64 // out of view at this time, after the ends
	Aandeel      float64 // the estimate from this time on
	Fout         float64 // its standard error; NaN when there is none
}

// Interval is the interval of the estimate; of a form that has none here, such as around zero,
// its ends are NaN.
func (t Trede) Interval(vorm Intervalvorm, niveau float64) capacity.Interval {
	return vorm.interval(t.Aandeel, t.Fout, niveau)
}

// Curve is the share that is still there (S), as estimated by Kaplan and Meier: a step for each
// time at which somebody left or went out of view.
type Curve []Trede

// EstimateSurvival estimates by Kaplan–Meier which share is still there after each time; every
// Afloop above 0 is a departure. The error is wmo.Bevindingen.
func EstimateSurvival(w Waarnemingen, v Variantie) (Curve, error) {
	robuust := v == Jackknife || v == Vanzelf && !w.heleGewichten()
	t, err := maakTabel(w, 1, robuust)
	if err != nil {
		return nil, err
	}
	c := t.overleving()
	if robuust {
		for j, s := range t.jackknife(nil) {
			c[j].Fout = s
		}
	}
	return c, nil
}

// overleving is the estimate with Greenwood's variance: S = Π(1 − D/Y), var = S²·Σ D/(Y(Y − D)).
func (t *tabel) overleving() Curve {
	c := make(Curve, len(t.tijd))
	blijft, som := 1.0, 0.0
	for j, tijd := range t.tijd {
		y, d := t.inBeeld[j], t.einden(j)
		if d > 0 {
			blijft *= (y - d) / y
			som += d / (y * (y - d)) // infinite when nobody is left
		}
		c[j] = Trede{tijd, y, d, t.weg[j], blijft, blijft * math.Sqrt(som)}
	}
	return c
}

// Op is the step that holds at a time; before the first, everybody is there. A time after the
// last step has the last estimate, which proves nothing about that time unless it is zero.
func (c Curve) Op(tijd float64) Trede {
	if j := c.tot(tijd); j > 0 {
		return c[j-1]
	}
	return Trede{Aandeel: 1}
}

// tot is how many steps there are up to and including a time.
func (c Curve) tot(tijd float64) int {
	j, _ := slices.BinarySearchFunc(c, tijd, func(t Trede, tijd float64) int {
		if t.Tijd <= tijd {
			return -1
		}
		return cmp.Compare(t.Tijd, tijd)
	})
	return j
}

// Laatste is the last time of the curve, after which nobody is in view; 0 when it is empty.
func (c Curve) Laatste() float64 {
	if len(c) == 0 {
		return 0
	}
	return c[len(c)-1].Tijd
}
