package kit

import "math"

// Gammastaarten gives the probabilities that a gamma distributed time of shape s and mean s is at most
// y, and more than y: the regularised incomplete gamma functions, for s > 0 and y >= 0. The one that is
// calculated is the smaller, or both are about a half; so a small tail keeps its digits.
func Gammastaarten(s, y float64) (totEnMet, meer float64) {
	switch {
	case y <= 0:
		return 0, 1
	case y < s+1:
		totEnMet = gammavoor(s, y) * Gammareeks(s, y)
		return totEnMet, 1 - totEnMet
	default:
		meer = gammavoor(s, y) * s * gammabreuk(s, y)
		return 1 - meer, meer
	}
}

// Gammareeks is 1 + y/(s+1) + y²/((s+1)(s+2)) + ..., for 0 <= y <= s+1.
func Gammareeks(s, y float64) float64 {
	return keten(func(i int) float64 { return y / (s + float64(i+1)) })
}

// gammavoor is y^s · e^(−y) / Γ(s+1), in the saddle-point form where there is one.
func gammavoor(s, y float64) float64 {
	if s < 1 {
		lnGamma, _ := math.Lgamma(s + 1)
		return math.Exp(s*math.Log(y) - y - lnGamma)
	}
	return math.Exp(-stirlingrest(s)-afwijking(s, y)) / math.Sqrt(2*math.Pi*s)
}

// gammabreuk is the continued fraction 1/(y+1−s − 1(1−s)/(y+3−s − 2(2−s)/(y+5−s − ...))), by the method
// of Lentz, for y >= s+1: there it converges in some √s steps.
func gammabreuk(s, y float64) float64 {
	const genoeg, klein, meest = 1e-16, 1e-300, 10_000_000
	b := y + 1 - s
	c, d := 1/klein, 1/b
	f := d
	for i := 1.0; i < meest; i++ {
		a := -i * (i - s)
		b += 2
		d = a*d + b
		if math.Abs(d) < klein {
			d = klein
		}
		c = b + a/c
		if math.Abs(c) < klein {
			c = klein
		}
		d = 1 / d
		stap := c * d
		f *= stap
		if math.Abs(stap-1) <= genoeg {
			break
		}
	}
	return f
}
