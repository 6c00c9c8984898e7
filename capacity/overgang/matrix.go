package overgang

import "math"

// matrix is a square matrix of non-negative numbers, row after row.
type matrix struct {
	n  int
	el []dubbel
}

func nul(n int) matrix { return matrix{n, make([]dubbel, n*n)} }

func eenheid(n int) matrix {
	m := nul(n)
	for i := range n {
		m.zet(i, i, dub(1))
	}
	return m
}

func (m matrix) op(i, j int) dubbel     { return m.el[i*m.n+j] }
func (m matrix) zet(i, j int, x dubbel) { m.el[i*m.n+j] = x }
func (m matrix) tel(i, j int, x dubbel) { m.el[i*m.n+j] = m.op(i, j).plus(x) }
func (m matrix) rij(i int) []dubbel     { return m.el[i*m.n : (i+1)*m.n] }
func (m matrix) getal(i, j int) float64 { return m.op(i, j).hoog }
func (m matrix) som(i int) dubbel       { return som(m.rij(i)) }
func (m matrix) verwissel(met *matrix)  { copy(m.el, met.el) }
func (m matrix) kopie() matrix          { c := nul(m.n); copy(c.el, m.el); return c }

func som(xs []dubbel) dubbel {
	var s dubbel
	for _, x := range xs {
		s = s.plus(x)
	}
	return s
}

// maalIn puts a · b in m, which is neither.
func (m matrix) maalIn(a, b matrix) {
	for i := range m.n {
		rij := m.rij(i)
		clear(rij)
		for k, f := range a.rij(i) {
			if f.isNul() {
				continue
			}
			for j, g := range b.rij(k) {
				if !g.isNul() {
					rij[j] = rij[j].plus(f.maal(g))
				}
			}
		}
	}
}

// termen is how many terms of the series are added: at no more than half an event per part of the
// time, what is left out is under 1e-32.
const (
	termen  = 24
	perStap = 0.5
)

// loop is what a Markov process does in a time t: kans is e^(tQ), the probability to be in j for who
// was in i, and verblijf is ∫₀ᵗ e^(uQ) du, the expected time in j of who began in i. fout is a bound
// on the error of a row of kans (the sum of what its elements are off, before they are rounded to
// float64), and foutVerblijf the same, per unit of t.
type loop struct {
	kans, verblijf     matrix
	fout, foutVerblijf float64
}

// loopVan follows a process with these rates for a time t ≥ 0. The diagonal of tempo is not read.
//
// Scaling and squaring. Time is halved s times, until no state is left more than half a time in a
// part h. There e^(hQ) is a mean of powers of a stochastic matrix N, with Poisson weights (Jensen's
// uniformisation): e^(hQ) = Σ w_k N^k with w_k = e^(−Λh)·(Λh)^k/k! and N = I + Q/Λ. Everything is
// non-negative, so nothing cancels; then e^(2hQ) is its square. Each square doubles the error, which
// is why it is done with twice the digits.
func loopVan(tempo matrix, t float64) loop {
	n := tempo.n
	uit, meest := make([]dubbel, n), 0.0
	for i := range n {
		for j, q := range tempo.rij(i) {
			if j != i {
				uit[i] = uit[i].plus(q)
			}
		}
		meest = max(meest, uit[i].hoog)
	}
	if meest == 0 || t == 0 {
		v := nul(n)
		for i := range n {
			v.zet(i, i, dub(t))
		}
		return loop{kans: eenheid(n), verblijf: v}
	}
	lambda := math.Nextafter(meest, math.Inf(1)) // so that no diagonal falls below zero
	keer := 0
	for math.Ldexp(lambda*t, -keer) > perStap {
		keer++
	}
	h := math.Ldexp(t, -keer)
	stap := nul(n)
	for i := range n {
		for j, q := range tempo.rij(i) {
			if j != i {
				stap.zet(i, j, q.door(dub(lambda)))
			}
		}
		stap.zet(i, i, dub(lambda).min(uit[i]).door(dub(lambda)))
	}
	l := reeks(stap, lambda, h)
	hulp := nul(n)
	orde := float64(n+4) * maxFout // of one product of matrices
	for ; keer > 0; keer-- {
		hulp.maalIn(l.kans, l.verblijf)
		for i, x := range hulp.el {
			l.verblijf.el[i] = l.verblijf.el[i].plus(x)
		}
		hulp.maalIn(l.kans, l.kans)
		l.kans.verwissel(&hulp)
		l.foutVerblijf += float64(l.foutVerblijf*l.fout/2) + l.fout/2 + orde
		l.fout = 2*l.fout + float64(l.fout*l.fout) + orde
	}
	return l
}

// reeks adds the series of one part h of the time.
func reeks(stap matrix, lambda, h float64) loop {
	n, x := stap.n, product(lambda, h)
	w := make([]dubbel, termen+1)
	w[0] = dub(1)
	for k := 1; k <= termen; k++ {
		w[k] = w[k-1].maal(x).door(dub(float64(k)))
	}
	heel := som(w)
	for k := range w {
		w[k] = w[k].door(heel)
	}
	staart := make([]dubbel, termen+1) // Σ_{j>k} w_j
	for k := termen - 1; k >= 0; k-- {
		staart[k] = staart[k+1].plus(w[k+1])
	}
	l := loop{kans: nul(n), verblijf: nul(n)}
	macht, hulp := eenheid(n), nul(n)
	for k := range w {
		for i, m := range macht.el {
			if m.isNul() {
				continue
			}
			l.kans.el[i] = l.kans.el[i].plus(m.maal(w[k]))
			l.verblijf.el[i] = l.verblijf.el[i].plus(m.maal(staart[k]).door(dub(lambda)))
		}
		hulp.maalIn(macht, stap)
		macht.verwissel(&hulp)
	}
	weg := w[termen].hoog * x.hoog // more than all terms that were left out: each is under half the one before
	orde := float64(termen*(n+4)) * maxFout
	l.fout = 4*weg + orde
	l.foutVerblijf = 4*w[termen].hoog + orde // the integral is x/Λ long, and leaves out a tail of x times this
	return l
}

// losOp solves y_i · uit_i = Σ_j tempo_ij · y_j + rechts_i for each column of rechts, with uit_i the
// sum of the rates within and of those out of the set (weg). Every state reaches weg. States are
// taken out one by one (Grassmann, Taksar and Heyman), which subtracts nothing, so that small numbers
// keep their digits.
func losOp(tempo matrix, weg []dubbel, rechts [][]dubbel) [][]dubbel {
	n, q := tempo.n, tempo.kopie()
	b := make([][]dubbel, n)
	uit, weg := make([]dubbel, n), append([]dubbel(nil), weg...)
	for i := range n {
		b[i] = append([]dubbel(nil), rechts[i]...)
	}
	for m := n - 1; m >= 0; m-- {
		uit[m] = som(q.rij(m)[:m]).plus(weg[m])
		for i := range m {
			if q.op(i, m).isNul() {
				continue
			}
			f := q.op(i, m).door(uit[m])
			for j := range m {
				if j != i {
					q.tel(i, j, f.maal(q.op(m, j)))
				}
			}
			weg[i] = weg[i].plus(f.maal(weg[m]))
			for c := range b[i] {
				b[i][c] = b[i][c].plus(f.maal(b[m][c]))
			}
		}
	}
	for m := range n {
		for c := range b[m] {
			y := b[m][c]
			for j := range m {
				y = y.plus(q.op(m, j).maal(b[j][c]))
			}
			b[m][c] = y.door(uit[m])
		}
	}
	return b
}

// bereikt says from which states some state in doel is reached, itself included.
func bereikt(tempo matrix, doel []bool) []bool {
	uit := append([]bool(nil), doel...)
	for opnieuw := true; opnieuw; {
		opnieuw = false
		for i := range uit {
			for j, q := range tempo.rij(i) {
				if !uit[i] && uit[j] && !q.isNul() {
					uit[i], opnieuw = true, true
				}
			}
		}
	}
	return uit
}

// zeker says from which states, not in doel themselves, doel is reached with certainty: no state that
// never reaches it can come first.
func zeker(tempo matrix, doel []bool) []bool {
	kan := bereikt(tempo, doel)
	vast := tempo.kopie() // doel is not left again
	nooit := make([]bool, tempo.n)
	for i := range nooit {
		nooit[i] = !kan[i]
		if doel[i] {
			clear(vast.rij(i))
		}
	}
	faalt := bereikt(vast, nooit)
	for i := range faalt {
		faalt[i] = !faalt[i] && !doel[i]
	}
	return faalt
}

// vanaf solves for the states in deel what is expected on the way: rechts has a row for each state,
// of what is collected per unit of time. The result has nil for the other states.
func vanaf(tempo matrix, deel []bool, rechts [][]dubbel) [][]dubbel {
	var nummers []int
	for i, erbij := range deel {
		if erbij {
			nummers = append(nummers, i)
		}
	}
	klein := nul(len(nummers))
	weg, b := make([]dubbel, len(nummers)), make([][]dubbel, len(nummers))
	for r, i := range nummers {
		for j, q := range tempo.rij(i) {
			if j != i && !deel[j] {
				weg[r] = weg[r].plus(q)
			}
		}
		for s, j := range nummers {
			if r != s {
				klein.zet(r, s, tempo.op(i, j))
			}
		}
		b[r] = rechts[i]
	}
	y := make([][]dubbel, tempo.n)
	for r, rij := range losOp(klein, weg, b) {
		y[nummers[r]] = rij
	}
	return y
}
