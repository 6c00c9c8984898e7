package wachten

import "math"

// All of this reckons in mean stays: the load is the number of places that arrivals would occupy if
// there were always one free, the patience and the waits are in mean stays. No factorial is formed.

// verwaarloosbaar is where a falling term no longer changes a sum, with room for all that come after it.
const verwaarloosbaar = 1e-18

// ErlangB is the share of arrivals that finds all places taken and goes elsewhere, for a load of
// belasting (arrivals in a mean stay): the loss formula of A.K. Erlang (1917). It depends on the stays by
// their mean alone. It is 1 without places, 0 without load, and NaN if there is less than nothing of
// either.
func ErlangB(plaatsen int, belasting float64) float64 {
	switch {
	case !bestaat(plaatsen, belasting):
		return math.NaN()
	case belasting == 0 && plaatsen > 0:
		return 0
	}
	return 1 / omgekeerdeB(plaatsen, belasting)
}

// bestaat says whether there can be such a system.
func bestaat(c int, a float64) bool { return c >= 0 && a >= 0 && !math.IsInf(a, 1) }

// omgekeerdeB is 1/B = 1 + c/a + c(c−1)/a² + ..., from the recursion 1/B(k) = 1 + (k/a) · 1/B(k−1)
// written out from its end, where it can stop: beyond k = a the terms fall as fast as a normal density.
// It is infinite where B is less than the smallest number.
func omgekeerdeB(c int, a float64) float64 {
	som, term := 1.0, 1.0
	for k := float64(c); k > 0; k-- {
		term *= k / a
		som += term
		if k < a && term < verwaarloosbaar*som || math.IsInf(som, 1) {
			break
		}
	}
	return som
}

// ErlangC is the share of arrivals that has to wait when everybody waits for a place (M/M/c), and 1
// when the load is as large as the number of places or larger: then the queue grows without end. It is
// NaN where [ErlangB] is.
func ErlangC(plaatsen int, belasting float64) float64 {
	b, c := ErlangB(plaatsen, belasting), float64(plaatsen)
	if math.IsNaN(b) || belasting >= c {
		return math.Max(b, 1)
	}
	return c * b / (c - belasting*(1-b))
}

// ErlangA is the share of arrivals that has to wait, and the share that leaves before there is a place,
// when patience is exponential with mean geduld, in mean stays (M/M/c+M, of C. Palm). Without patience
// it is [ErlangB], with endless patience [ErlangC].
func ErlangA(plaatsen int, belasting, geduld float64) (wacht, afhaken float64) {
	switch {
	case !bestaat(plaatsen, belasting) || math.IsNaN(geduld) || geduld < 0:
		return math.NaN(), math.NaN()
	case belasting == 0:
		return ErlangB(plaatsen, belasting), 0
	case geduld == 0:
		b := ErlangB(plaatsen, belasting)
		return b, b
	case math.IsInf(geduld, 1):
		return ErlangC(plaatsen, belasting), max(0, 1-float64(plaatsen)/belasting)
	}
	wacht, rij := metAfhaken(float64(plaatsen), belasting, geduld)
	return wacht, rij / (belasting * geduld)
}

// metAfhaken is the share that waits and the mean number waiting. The probabilities of j waiting are
// summed outward from the most likely j, so that nothing overflows; that of a free place follows from
// Erlang B.
func metAfhaken(c, a, g float64) (wacht, rij float64) {
	top := math.Max(0, math.Floor((a-c)*g))
	som, maal := 1.0, top
	term := 1.0
	for j := top + 1; ; j++ {
		term *= a / (c + j/g)
		som += term
		maal += j * term
		if j*term < verwaarloosbaar*maal || term == 0 {
			break
		}
	}
	term = 1
	for j := top; j > 0; j-- {
		term *= (c + j/g) / a
		som += term
		maal += (j - 1) * term
		if term < verwaarloosbaar*som {
			term = 0 // that of nobody waiting is smaller still
			break
		}
	}
	alles := som + term*(omgekeerdeB(int(c), a)-1)
	return som / alles, maal / alles
}
