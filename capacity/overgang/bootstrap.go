package overgang

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// raamvorm is what was observed of one form.
type raamvorm struct {
	vormsleutel

	jaren                    float64 // person-years
	woning, onbekend, overig float64 // departures
	instroom, venster        float64 // arrivals, and the years in which they were counted
	begin                    int
}

func (v *raamvorm) vertrekken() float64 { return v.woning + v.onbekend + v.overig }

// verloop is what is left: blijft[t] of those present at the start after t years, and som[t] for each
// who enters per year, of all who entered in those years.
type verloop struct{ blijft, som []dubbel }

// verloopVan follows a rate q over so many years. With aandeel who enters in a year is there at its
// end; otherwise people enter and leave all through the year.
func (l *verloop) vul(q float64, jaren int, aandeel bool) {
	p, v := verval(q)
	if aandeel {
		v = dub(1)
	}
	l.blijft, l.som = append(l.blijft[:0], dub(1)), append(l.som[:0], dubbel{})
	for t := range jaren {
		l.som = append(l.som, l.som[t].plus(v.maal(l.blijft[t])))
		l.blijft = append(l.blijft, l.blijft[t].maal(p))
	}
}

// verval is e^(−q), and the mean of e^(−qu) for u from 0 to 1, for q ≥ 0. As in [loopVan]: a series for
// a small part, and then squares.
func verval(q float64) (p, v dubbel) {
	keer := 0
	for math.Ldexp(q, -keer) > perStap {
		keer++
	}
	x := math.Ldexp(q, -keer)
	macht, term := dub(1), dub(1) // Σ x^k/k!, and Σ x^k/(k+1)!
	per := dub(1)
	for k := 1; k <= termen; k++ {
		term = term.maal(dub(x)).door(dub(float64(k)))
		macht = macht.plus(term)
		per = per.plus(term.door(dub(float64(k + 1))))
	}
	p, v = dub(1).door(macht), per.door(macht)
	for ; keer > 0; keer-- {
		v = v.plus(p.maal(v)).maal(dub(1.0 / 2))
		p = p.maal(p)
	}
	return p, v
}

// maten are what is repeated: of each year the stock at its end, the outflow, and the homes without
// and with those whose destination is unknown.
const (
	maatStand = iota
	maatUitstroom
	maatWoningen
	maatWoningenHoog
	maten
)

// herhalingen has the outcome of each repetition, by measure, with or without chance, and year.
type herhalingen struct {
	jaren int
	x     [maten][2][][]float64
}

func (h *herhalingen) zet(maat, toeval, jaar, r int, x float64) { h.x[maat][toeval][jaar][r] = x }

// bootstrap repeats the counting of form number f: each count is drawn anew from a Poisson distribution
// with what was counted as its mean, and the plan is worked out with it; then the years themselves are
// drawn, as the bands of a plan have them: binomial for who is there, Poisson for who enters.
func (in *rekenraming) bootstrap(f int, v *raamvorm) *herhalingen {
	h := &herhalingen{jaren: in.jaren}
	for m := range h.x {
		for toeval := range h.x[m] {
			h.x[m][toeval] = make([][]float64, in.jaren)
			for t := range h.x[m][toeval] {
				h.x[m][toeval][t] = make([]float64, in.keer)
			}
		}
	}
	var tabellen [4]tabel
	tellingen := [4]float64{v.woning, v.onbekend, v.overig, v.instroom}
	for i, mu := range tellingen {
		tabellen[i].poisson(mu)
	}
	var l loting
	var weg verloop
	for r := range in.keer {
		l.bron = *rand.NewPCG(uint64(in.zaad), uint64(f)<<32|uint64(r))
		var k [4]int
		for i, mu := range tellingen {
			if mu > 0 {
				k[i] = l.uit(&tabellen[i])
			}
		}
		ronde{in, v, h, r, &l}.reken(k, &weg)
	}
	return h
}

// ronde is one repetition.
type ronde struct {
	*rekenraming

	v *raamvorm
	h *herhalingen
	r int
	l *loting
}

func (o ronde) reken(k [4]int, weg *verloop) {
	vertrok := k[0] + k[1] + k[2]
	weg.vul(float64(vertrok)/o.v.jaren, o.jaren, o.aandeel)
	var laag, hoog dubbel
	if vertrok > 0 {
		laag = dub(float64(k[0])).door(dub(float64(vertrok)))
		hoog = dub(float64(k[0] + k[1])).door(dub(float64(vertrok)))
	}
	komt := dub(float64(k[3])).door(dub(o.v.venster))
	n := dub(float64(o.v.begin))
	for t := range o.jaren {
		blijft, later := weg.blijft[t+1], komt.maal(weg.som[t+1])
		gaat := weg.blijft[t].min(blijft)
		nieuw := komt.plus(komt.maal(weg.som[t])).min(later)
		o.maat(maatStand, t, n.maal(blijft).plus(later).hoog, 1, blijft, later)
		uit := n.maal(gaat).plus(nieuw)
		o.maat(maatUitstroom, t, uit.hoog, 1, gaat, nieuw)
		o.maat(maatWoningen, t, uit.maal(laag).door(dub(o.personen)).hoog, o.personen, gaat.maal(laag), nieuw.maal(laag))
		if o.v.onbekend > 0 {
			o.maat(maatWoningenHoog, t, uit.maal(hoog).door(dub(o.personen)).hoog, o.personen, gaat.maal(hoog), nieuw.maal(hoog))
		}
	}
}

// maat keeps one measure of a year: what is expected, and what is drawn with it, of those present at
// the start with the chance each that they count, and of who entered by their expected number.
func (o ronde) maat(maat, jaar int, verwacht, deler float64, kans, later dubbel) {
	o.h.zet(maat, 0, jaar, o.r, verwacht)
	geloot := o.l.binomiaal(o.v.begin, kans.hoog) + o.l.poisson(later.hoog)
	o.h.zet(maat, 1, jaar, o.r, float64(geloot)/deler)
}

// vat sums up the repetitions of a measure; it sorts them.
func (h *herhalingen) vat(maat, jaar int, niveau float64) (uit Raming) {
	xs, ys := h.x[maat][0][jaar], h.x[maat][1][jaar]
	slices.Sort(xs)
	slices.Sort(ys)
	uit.Gemiddelde, uit.Standaardfout = gemiddelde(xs)
	uit.Schatting, uit.MetToeval = band(xs, niveau), band(ys, niveau)
	return uit
}

// gemiddelde is the mean and its standard error.
func gemiddelde(xs []float64) (mean, fout float64) {
	som, n := 0.0, float64(len(xs))
	for _, x := range xs {
		som += x
	}
	mean = som / n
	kwadraten := 0.0
	for _, x := range xs {
		kwadraten += float64((x - mean) * (x - mean))
	}
	return mean, math.Sqrt(kwadraten / (n - 1) / n)
}

// band is the pair of quantiles of sorted repetitions.
func band(xs []float64, niveau float64) Band {
	rang := func(deel float64) float64 {
		const ruis = 1e9 // 1000 · 0.025 is 25, and not the 26th because of the last digit
		i := int(math.Ceil(math.Round(float64(len(xs))*deel*ruis)/ruis)) - 1
		return kit.Gemeten(xs[max(0, min(i, len(xs)-1))])
	}
	return Band{rang((1 - niveau) / 2), rang((1 + niveau) / 2)}
}

// exact are the means that the repetitions tend to. With K departures drawn as Poisson, the mean of
// e^(−K′·u/T) is exp(−K·(1 − e^(−u/T))); what enters is drawn apart from it.
type exact struct{ blijft, som []float64 }

func exactVan(v *raamvorm, jaren int, aandeel bool) exact {
	k := v.vertrekken()
	over := func(u float64) float64 { return math.Exp(k * math.Expm1(-u/v.jaren)) }
	e := exact{blijft: []float64{1}, som: []float64{0}}
	for t := range jaren {
		bij := e.blijft[t]
		if !aandeel {
			bij = integraal(over, float64(t), k/v.jaren)
		}
		e.som = append(e.som, e.som[t]+bij)
		e.blijft = append(e.blijft, over(float64(t+1)))
	}
	return e
}

// Knots and weights of Gauss and Legendre with five points.
var (
	gaussknopen   = [...]float64{0, 0.5384693101056831, -0.5384693101056831, 0.9061798459386640, -0.9061798459386640}
	gaussgewicht  = [...]float64{0.5688888888888889, 0.4786286704993665, 0.4786286704993665, 0.2369268850561891, 0.2369268850561891}
	meesteStukken = 2000.0
)

// integraal is that of f over a year from t on, in pieces of a tenth of a mean stay or shorter.
func integraal(f func(float64) float64, t, q float64) float64 {
	stukken := min(math.Ceil(10*q)+1, meesteStukken)
	som := 0.0
	for i := 0.0; i < stukken; i++ {
		for k, x := range gaussknopen {
			som += float64(gaussgewicht[k] * f(t+(i+(1+x)/2)/stukken))
		}
	}
	return som / stukken / 2
}
