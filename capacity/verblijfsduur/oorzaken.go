package verblijfsduur

import (
	"math"

	"github.com/bwo-sdk/wmo/capacity"
)

// Oorzaakcurven are, for each cause, the share that has left for that cause (the cumulative
// incidence), beside the share that is still there. At every time they add up to one.
type Oorzaakcurven struct {
	// Blijft is the share that is still there, as [EstimateSurvival] gives it.
	Blijft Curve
	// Oorzaken has for each cause, from 1, the standard error and the share at the times of
	// Blijft; cause 1 is at index 0.
	Oorzaken [][]Incidentie
}

// Incidentie is the share that has left for one cause.
type Incidentie struct {
	Vertrokken float64 // ends for this cause at this time
	Aandeel    float64
	Fout       float64 // standard error
}

// Interval is the interval of the share, as that of a [Trede].
func (i Incidentie) Interval(vorm Intervalvorm, niveau float64) capacity.Interval {
	return vorm.interval(i.Aandeel, i.Fout, niveau)
}

// EstimateCauses estimates by Aalen–Johansen which share has left for each cause after each
// time, while the others were possible too. There are at least so many causes as are asked
// for, and no less than the highest Afloop. The error is wmo.Bevindingen.
//
// The variance of Vanzelf is that of the delta method, which is also that of SAS, when all weights are
// whole; without weights and delayed entry it is the same as the jackknife of R's survfit.
func EstimateCauses(w Waarnemingen, oorzaken int, v Variantie) (Oorzaakcurven, error) {
	robuust := v == Jackknife || v == Vanzelf && !w.heleGewichten()
	t, err := maakTabel(w, max(oorzaken, 1), robuust)
	if err != nil {
		return Oorzaakcurven{}, err
	}
	uit := Oorzaakcurven{Blijft: t.overleving(), Oorzaken: make([][]Incidentie, t.oorzaken)}
	for k := range uit.Oorzaken {
		uit.Oorzaken[k] = t.incidentie(k, uit.Blijft)
	}
	if robuust {
		for j, s := range t.jackknife(uit.Oorzaken) {
			uit.Blijft[j].Fout = s
		}
	}
	return uit, nil
}

// incidentie is the estimate for one cause with its delta-method variance. With F the share at
// time t and F_s that at an earlier time s, the variance is the sum over s ≤ t of
//
//	(F − F_s)²·D/(Y(Y − D)) − 2(F − F_s)·S·d/Y² + S²·d(Y − d)/Y³
//
// with S the share still there just before s, D all ends at s and d those of this cause. It
// is kept up as F grows, so that no large sums are subtracted: tweede and eerste are half the
// second and the first derivative to F.
func (t *tabel) incidentie(k int, blijft Curve) []Incidentie {
	uit := make([]Incidentie, len(t.tijd))
	f, vorige := 0.0, 1.0
	variantie, meest, eerste, tweede := 0.0, 0.0, 0.0, 0.0
	for j := range uit {
		y, alles, d := t.inBeeld[j], blijft[j].Vertrokken, t.eind[j*t.oorzaken+k]
		if alles > 0 {
			groei := vorige * d / y
			f += groei
			variantie += groei*groei*tweede + 2*groei*eerste + vorige*vorige*d*(y-d)/(y*y*y)
			eerste += groei*tweede - vorige*d/(y*y)
			if !t.allen[j] {
				tweede += alles / (y * (y - alles))
			}
		}
		vorige = blijft[j].Aandeel
		meest = max(meest, variantie)
		uit[j] = Incidentie{d, f, wortel(variantie, meest)}
	}
	return uit
}

// ruis is the part of the largest variance below which another is noise: that of a share which is
// certain, such as the one of all when nobody is left, is the difference of numbers of that size.
const ruis = 1e-12

func wortel(variantie, meest float64) float64 {
	if variantie <= meest*ruis {
		return 0
	}
	return math.Sqrt(variantie)
}
