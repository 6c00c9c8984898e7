package overgang

import "math"

// dubbel is a number with twice the digits of a float64: the sum hoog + laag, of which laag is less
// than half the last digit of hoog. Products are rounded before they are added (float64(…)), and
// math.FMA is exact everywhere, so that every processor finds the same digits.
type dubbel struct{ hoog, laag float64 }

// maxFout is a bound on the relative error of one sum, product or quotient of two dubbels; the true
// one is some eight times smaller.
const maxFout = 0x1p-100

func dub(x float64) dubbel { return dubbel{hoog: x} }

// tweeSom is a + b and what rounding lost of it (Knuth).
func tweeSom(a, b float64) dubbel {
	s := a + b
	bb := s - a
	return dubbel{s, (a - (s - bb)) + (b - bb)}
}

// snelleSom is tweeSom for |a| ≥ |b| (Dekker).
func snelleSom(a, b float64) dubbel {
	s := a + b
	return dubbel{s, b - (s - a)}
}

// product is a · b and what rounding lost of it.
func product(a, b float64) dubbel {
	p := float64(a * b)
	return dubbel{p, math.FMA(a, b, -p)}
}

func (a dubbel) plus(b dubbel) dubbel {
	s, t := tweeSom(a.hoog, b.hoog), tweeSom(a.laag, b.laag)
	s = snelleSom(s.hoog, s.laag+t.hoog)
	return snelleSom(s.hoog, s.laag+t.laag)
}

func (a dubbel) min(b dubbel) dubbel { return a.plus(dubbel{-b.hoog, -b.laag}) }

func (a dubbel) maal(b dubbel) dubbel {
	p := product(a.hoog, b.hoog)
	return snelleSom(p.hoog, p.laag+(float64(a.hoog*b.laag)+float64(a.laag*b.hoog)))
}

func (a dubbel) door(b dubbel) dubbel {
	q1 := a.hoog / b.hoog
	rest := a.min(dub(q1).maal(b))
	q2 := rest.hoog / b.hoog
	rest = rest.min(dub(q2).maal(b))
	return snelleSom(q1, q2).plus(dub(rest.hoog / b.hoog))
}

func (a dubbel) isNul() bool { return a.hoog == 0 }
