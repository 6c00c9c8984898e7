package capacity

import "math"

// Kans is the probability (0–1) that somebody who is present at the start of a
// year has left by its end. A probability is no rate: see [Tempo].
type Kans float64

// Tempo is the rate at which people leave, per person per year (the hazard): 0.2
// means that the stock would be halved every 3.5 years. It can exceed 1.
type Tempo float64

// KansOf is the constant yearly probability with which a share (0–1) has left
// after so many years (1 or more): 1 − (1 − f)^(1/T). Outside those ranges it is NaN.
func KansOf(aandeel float64, jaren int) Kans {
	if jaren < 1 || aandeel < 0 {
		return Kans(math.NaN())
	}
	return Kans(-math.Expm1(math.Log1p(-aandeel) / float64(jaren)))
}

// Tempo is the rate that gives this probability: −ln(1 − p). It is infinite for p = 1.
func (p Kans) Tempo() Tempo { return Tempo(-math.Log1p(-float64(p))) }

// Kans is the yearly probability that this rate gives: 1 − e^(−h).
func (h Tempo) Kans() Kans { return Kans(-math.Expm1(-float64(h))) }
