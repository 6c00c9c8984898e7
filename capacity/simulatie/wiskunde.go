package simulatie

import "math"

// Logarithm and exponential in plain arithmetic, after the algorithms of FreeBSD's msun (as
// package math has them where a processor has no code of its own). Every product is rounded by
// a conversion before it is added to, so that no compiler fuses the two: all processors give
// the same last bit, and so the same simulation.

const (
	ln2Hoog = 6.93147180369123816490e-01
	ln2Laag = 1.90821492927058770002e-10

	mantisse  = 1<<52 - 1
	exponent1 = 1023 // of 1 in a float64
)

// ln is the natural logarithm of a positive, finite, normal number.
func ln(x float64) float64 {
	const (
		l1 = 6.666666666666735130e-01
		l2 = 3.999999999940941908e-01
		l3 = 2.857142874366239149e-01
		l4 = 2.222219843214978396e-01
		l5 = 1.818357216161805012e-01
		l6 = 1.531383769920937332e-01
		l7 = 1.479819860511658591e-01
	)
	bits := math.Float64bits(x)
	e := int(bits>>52) - exponent1
	m := math.Float64frombits(bits&mantisse | exponent1<<52) // 1 ≤ m < 2
	if m > math.Sqrt2 {
		m /= 2
		e++
	}
	f, k := m-1, float64(e)
	s := f / (2 + f)
	s2 := float64(s * s)
	s4 := float64(s2 * s2)
	oneven := float64(s2 * (l1 + float64(s4*(l3+float64(s4*(l5+float64(s4*l7)))))))
	even := float64(s4 * (l2 + float64(s4*(l4+float64(s4*l6)))))
	r := oneven + even
	half := float64(0.5 * float64(f*f))
	return float64(k*ln2Hoog) - ((half - (float64(s*(half+r)) + float64(k*ln2Laag))) - f)
}

// exp is e to the power x; it keeps x within what a duration can be.
func exp(x float64) float64 {
	const (
		p1    = 1.66666666666666657415e-01
		p2    = -2.77777777770155933842e-03
		p3    = 6.61375632143793436117e-05
		p4    = -1.65339022054652515390e-06
		p5    = 4.13813679705723846039e-08
		grens = 700
	)
	x = min(max(x, -grens), grens)
	k := math.Floor(float64(x*math.Log2E) + 0.5)
	hoog, laag := x-float64(k*ln2Hoog), float64(k*ln2Laag)
	r := hoog - laag
	t := float64(r * r)
	c := r - float64(t*(p1+float64(t*(p2+float64(t*(p3+float64(t*(p4+float64(t*p5)))))))))
	y := 1 - ((laag - float64(r*c)/(2-c)) - hoog)
	return float64(y * math.Float64frombits(uint64(int(k)+exponent1)<<52))
}

// lnGamma is the logarithm of the gamma function for x ≥ 1, by Stirling's series after moving
// x up to where that is exact to the last digits.
func lnGamma(x float64) float64 {
	const genoeg = 16
	schuif := 0.0
	for x < genoeg {
		schuif += ln(x)
		x++
	}
	xx := float64(x * x)
	reeks := (1.0/12 - (1.0/360-(1.0/1260-(1.0/1680-1.0/1188/xx)/xx)/xx)/xx) / x
	return float64((x-0.5)*ln(x)) - x + float64(0.5*ln(2*math.Pi)) + reeks - schuif
}
