package capacity

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Limits of calculated numbers, far above those of any region, so that whole numbers stay
// exact and a calculation short.
const (
	maxAantal   = 1_000_000
	maxStand    = 100_000
	maxJaren    = 50
	minInstroom = 0.001
)

// keuring is what every document is checked with.
type keuring = kit.Keuring

// reeksVan checks that a list has a number for each of n years; n is 0 when it is not known.
func reeksVan(k *keuring, plaats string, xs []float64, n int) {
	if n > 0 && len(xs) != n {
		k.Meld(kit.MeldingReeks(), fmt.Sprintf("een reeks van %d getallen past niet op %d jaren", len(xs), n), plaats)
	}
}

// jarenIn is the number of whole years of a period, and 0 with a finding when it
// is not a whole number of them.
func jarenIn(k *keuring, plaats string, p wmo.Periode) int {
	if !p.Einddatum.IsValid() {
		k.Meld(kit.MeldingPeriode(), "een plan heeft een einddatum", plaats)
		return 0
	}
	n := hele(p.Begindatum, p.Einddatum.AddDagen(1))
	switch {
	case n <= 0:
		k.Meld(kit.MeldingPeriode(), fmt.Sprintf("%s is geen geheel aantal jaren", p), plaats)
		return 0
	case n > maxJaren:
		k.Meld(kit.MeldingPeriode(), fmt.Sprintf("een plan van %d jaren; ten hoogste %d", n, maxJaren), plaats)
		return 0
	}
	return n
}

// hele counts the whole years from a until b, and is -1 when b is no anniversary of a.
func hele(a, b wmo.Datum) int {
	n := b.Jaar() - a.Jaar()
	if !a.IsValid() || !b.IsValid() || n < 0 || jaarLater(a, n) != b {
		return -1
	}
	return n
}

// jaarLater is the same day n years on; 29 February has its anniversary on the
// last day of February.
func jaarLater(d wmo.Datum, n int) wmo.Datum {
	return d.AddMaanden(n*kit.MaandenPerJaar, wmo.MaandEinde)
}

// jaarVan is year t (0 is the first) of a plan that begins on d.
func jaarVan(d wmo.Datum, t int) wmo.Periode {
	return wmo.Periode{Begindatum: jaarLater(d, t), Einddatum: jaarLater(d, t+1).AddDagen(-1)}
}
