package verblijfsduur

import (
	"math"
	"slices"
)

// jackknife replaces the standard errors of the incidences by those of the infinitesimal
// jackknife, and gives those of the share still there. The influence of a row on the estimate
// is its derivative to the weight of the row, U; the variance is Σ w²U².
//
// With L the influence on ln S, all rows at risk change alike in a step: L by the growth h of
// Greenwood's sum, and U of a cause by L·δ − γ, with δ the growth of its share and γ = S·d/Y².
// Rows that left keep their L, and change by L·δ. So the sums of w², w²L, w²L², w²U, w²LU and
// w²U² over who is there and over who is gone are all that is kept, and the whole takes time
// linear in the number of rows, with weights and delayed entry too.
func (t *tabel) jackknife(incidenties [][]Incidentie) []float64 {
	n, k := len(t.tijd), len(incidenties)
	b := invloed{t: t, er: momenten{u: make([]moment, k)}, weg: momenten{u: make([]moment, k)}}
	b.groei(incidenties)
	fout, meest := make([]float64, n), make([]float64, k)
	for _, s := range t.uit { // in their order, which that of the input does not change
		if i := int(s.rij); t.w.intrede(i) == 0 {
			g := t.w.gewicht(i)
			b.er.w += g * g
		}
	}
	uit, in := 0, 0
	for j := range n {
		for ; in < len(t.in) && math.Float64frombits(t.in[in].bits) < t.tijd[j]; in++ {
			g := t.w.gewicht(int(t.in[in].rij))
			b.er.w += g * g // its L and U are zero
		}
		begin := uit
		for bits := math.Float64bits(t.tijd[j]); uit < len(t.uit) && t.uit[uit].bits == bits; uit++ {
			b.vertrek(int(t.uit[uit].rij), j)
		}
		b.stap(j)
		for _, s := range t.uit[begin:uit] {
			b.kom(int(s.rij), j)
		}
		for c := range k {
			v := b.er.u[c].uu + b.weg.u[c].uu
			meest[c] = max(meest[c], v)
			incidenties[c][j].Fout = wortel(v, meest[c])
		}
		fout[j] = b.blijft[j+1] * math.Sqrt(max(b.er.ll+b.weg.ll, 0))
	}
	return fout
}

// momenten are sums over rows.
type momenten struct {
	w, l, ll float64
	u        []moment // by cause
}

type moment struct{ u, lu, uu float64 }

type invloed struct {
	t       *tabel
	er, weg momenten
	// By time, the first for the start: the share there before, Greenwood's sum, and of each
	// cause its share and the sum of S·(H·d/Y − d/Y²), with which the U of a row follows.
	blijft, h []float64
	f, p      [][]float64
}

// groei sets up the running sums with which the influence of a row is known at its end.
func (b *invloed) groei(incidenties [][]Incidentie) {
	t, n := b.t, len(b.t.tijd)
	b.blijft, b.h = make([]float64, n+1), make([]float64, n+1)
	b.f, b.p = make([][]float64, len(incidenties)), make([][]float64, len(incidenties))
	for c := range b.f {
		b.f[c], b.p[c] = make([]float64, n+1), make([]float64, n+1)
	}
	b.blijft[0] = 1
	for j := range n {
		y, d := t.inBeeld[j], t.einden(j)
		b.blijft[j+1], b.h[j+1] = b.blijft[j], b.h[j]
		if d > 0 {
			b.blijft[j+1] *= (y - d) / y
		}
		if d > 0 && !t.allen[j] {
			b.h[j+1] += d / (y * (y - d))
		}
		for c := range b.f {
			delta, gamma := b.deltaGamma(c, j)
			b.f[c][j+1] = b.f[c][j] + delta
			b.p[c][j+1] = b.p[c][j] + delta*b.h[j] - gamma
		}
	}
}

// deltaGamma are the growth δ of the share of a cause, and S·d/Y².
func (b *invloed) deltaGamma(c, j int) (delta, gamma float64) {
	y, d := b.t.inBeeld[j], b.t.eind[j*b.t.oorzaken+c]
	delta = b.blijft[j] * d / y
	return delta, delta / y
}

// van is the U of a row just before time j, of which e is the first at which it is at risk.
func (b *invloed) van(e, j, c int) float64 {
	return b.p[c][j] - b.p[c][e] - b.h[e]*(b.f[c][j]-b.f[c][e])
}

// begin is the first time at which a row is at risk.
func (b *invloed) begin(i int) int {
	e := b.t.w.intrede(i)
	if e == 0 {
		return 0
	}
	k, precies := slices.BinarySearch(b.t.tijd, e)
	if precies {
		k++
	}
	return k
}

// vertrek takes a row that leaves at time j from those who are there.
func (b *invloed) vertrek(i, j int) {
	g := b.t.w.gewicht(i)
	g *= g
	e := b.begin(i)
	l := b.h[j] - b.h[e]
	b.er.w -= g
	b.er.l -= g * l
	b.er.ll -= g * l * l
	for c := range b.er.u {
		u := b.van(e, j, c)
		b.er.u[c].min(g, l, u)
	}
}

func (m *moment) min(g, l, u float64) {
	m.u -= g * u
	m.lu -= g * l * u
	m.uu -= g * u * u
}

// kom adds a row that left at time j to those who are gone, after the step of that time.
func (b *invloed) kom(i, j int) {
	t := b.t
	g := t.w.gewicht(i)
	g *= g
	e := b.begin(i)
	oud := b.h[j] - b.h[e]
	l := oud + b.h[j+1] - b.h[j]
	if t.w.Afloop[i] > 0 && !t.allen[j] {
		l -= 1 / (t.inBeeld[j] - t.einden(j))
	}
	if t.allen[j] {
		l = 0 // nothing is left to influence
	}
	b.weg.w += g
	b.weg.l += g * l
	b.weg.ll += g * l * l
	for c := range b.weg.u {
		u := b.van(e, j, c)
		delta, gamma := b.deltaGamma(c, j)
		u += delta*oud - gamma
		if t.w.Afloop[i] == c+1 {
			u += b.blijft[j] / t.inBeeld[j]
		}
		b.weg.u[c].min(-g, l, u)
	}
}

// stap lets the time j pass for all rows that do not leave at it.
func (b *invloed) stap(j int) {
	for c := range b.er.u {
		delta, gamma := b.deltaGamma(c, j)
		b.er.u[c].groei(&b.er, delta, gamma)
		b.weg.u[c].groei(&b.weg, delta, 0)
	}
	h := b.h[j+1] - b.h[j]
	for c := range b.er.u {
		b.er.u[c].lu += h * b.er.u[c].u
	}
	b.er.ll += 2*h*b.er.l + h*h*b.er.w
	b.er.l += h * b.er.w
}

// groei changes every U in the sums by L·delta − gamma.
func (m *moment) groei(s *momenten, delta, gamma float64) {
	m.uu += 2*(delta*m.lu-gamma*m.u) + delta*delta*s.ll - 2*delta*gamma*s.l + gamma*gamma*s.w
	m.lu += delta*s.ll - gamma*s.l
	m.u += delta*s.l - gamma*s.w
}
