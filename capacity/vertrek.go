package capacity

import (
	"math"

	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// vertrek is how fast the clients of a group leave, whether the outflow is stated as a share
// or as a length of stay.
type vertrek struct {
	// blijft is the share of the group present at the start that is still there
	// after 0, 1, 2, … years.
	blijft []float64
	// nieuw is the share of those who entered during a year that is still there at
	// the end of that year, and 1, 2, … years later.
	nieuw []float64
}

// vertrekVan works out an outflow stated as aandeel or verblijfsduur for each year.
func vertrekVan(u *Uitstroom, jaren int) vertrek {
	v := vertrek{make([]float64, jaren+1), make([]float64, jaren+1)}
	if u.Soort == UitstroomVerblijfsduur {
		// People enter all through the year and leave at a constant rate, so that
		// the stock tends to inflow × mean stay (Little).
		w := *u.GemiddeldVerblijfMaanden / kit.MaandenPerJaar
		for t := range v.blijft {
			v.blijft[t] = math.Exp(-float64(t) / w)
			v.nieuw[t] = w * -math.Expm1(-1/w) * v.blijft[t]
		}
		return v
	}
	kanVertrekken := 1 - kit.Waarde(u.Blijvend, 0)
	for t := range v.blijft {
		v.blijft[t] = 1 - kanVertrekken*vertrokken(u, t)
		v.nieuw[t] = 1
		if u.Groep == Iedereen {
			v.nieuw[t] = v.blijft[t]
		}
	}
	return v
}

// vertrokken is the share of those who can leave that has left after t years.
func vertrokken(u *Uitstroom, t int) float64 {
	switch {
	case t == 0:
		return 0
	case u.Verloop == Gelijkmatig:
		return *u.Aandeel * float64(min(t, u.Jaren)) / float64(u.Jaren)
	case u.Verloop == VerloopReeks:
		som := 0.0
		for _, deel := range u.Reeks[:min(t, len(u.Reeks))] {
			som += deel
		}
		return som
	default:
		return -math.Expm1(float64(t) / float64(u.Jaren) * math.Log1p(-*u.Aandeel))
	}
}

// stand is the stock after t years, from a start and the inflow of each year.
func (v *vertrek) stand(begin float64, instroom []float64, t int) float64 {
	s := begin * v.blijft[t]
	for c := range t {
		s += instroom[c] * v.nieuw[t-1-c]
	}
	return s
}

// nieuwkomers is how many of those who entered leave in year t (0 is the first).
func (v *vertrek) nieuwkomers(instroom []float64, t int) float64 {
	weg := instroom[t] * (1 - v.nieuw[0])
	for c := range t {
		weg += instroom[c] * (v.nieuw[t-1-c] - v.nieuw[t-c])
	}
	return weg
}

// gewicht is how many are present after t years for each person who enters per year.
func (v *vertrek) gewicht(t int) float64 {
	g := 0.0
	for _, n := range v.nieuw[:t] {
		g += n
	}
	return g
}
