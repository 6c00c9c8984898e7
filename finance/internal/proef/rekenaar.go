package proef

import (
	"math/big"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Rekenaar recalculates a step from its inputs alone, in exact fractions and without code of the package
// under test. Of several inputs of one kind each name has an ending of its own: "x Zwolle".
type Rekenaar struct {
	Invoer []wmo.Grootheid
	mis    *[]string // what was asked and is not among the inputs
}

// Breuk parses a number.
func (s Rekenaar) Breuk(tekst string) *big.Rat {
	r, ok := new(big.Rat).SetString(tekst)
	if !ok {
		return s.ontbreekt("geen getal: " + tekst)
	}
	return r
}

// ontbreekt notes what is wrong with the inputs, and lets the calculation go on with one.
func (s Rekenaar) ontbreekt(wat string) *big.Rat {
	*s.mis = append(*s.mis, wat)
	return big.NewRat(1, 1)
}

// G is the input with this name; the step does not hold when there is not exactly one.
func (s Rekenaar) G(naam string) *big.Rat {
	var uit *big.Rat
	for _, i := range s.Invoer {
		if i.Naam == naam {
			if uit != nil {
				return s.ontbreekt("twee keer " + naam)
			}
			uit = s.Breuk(i.Waarde)
		}
	}
	if uit == nil {
		return s.ontbreekt("geen " + naam)
	}
	return uit
}

// Som adds up the inputs whose names begin with begin.
func (s Rekenaar) Som(begin string) *big.Rat {
	uit := new(big.Rat)
	for _, i := range s.Invoer {
		if strings.HasPrefix(i.Naam, begin) {
			uit.Add(uit, s.Breuk(i.Waarde))
		}
	}
	return uit
}

// Heel is the input with this name as a whole number.
func (s Rekenaar) Heel(naam string) int { return int(s.G(naam).Num().Int64()) }

// Plus adds up.
func Plus(a *big.Rat, bs ...*big.Rat) *big.Rat {
	uit := new(big.Rat).Set(a)
	for _, b := range bs {
		uit.Add(uit, b)
	}
	return uit
}

// Maal multiplies.
func Maal(a *big.Rat, bs ...*big.Rat) *big.Rat {
	uit := new(big.Rat).Set(a)
	for _, b := range bs {
		uit.Mul(uit, b)
	}
	return uit
}

// Min is a − b.
func Min(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }

// Door is a / b.
func Door(a, b *big.Rat) *big.Rat { return new(big.Rat).Quo(a, b) }

// Heel is a whole number.
func Heel(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }

// Kleinste is the smaller of two.
func Kleinste(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// Grootste is the larger of two.
func Grootste(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// NaarVloer is the largest multiple of a unit that is not above a.
func NaarVloer(a, eenheid *big.Rat) *big.Rat {
	q := Door(a, eenheid)
	return Maal(new(big.Rat).SetInt(new(big.Int).Div(q.Num(), q.Denom())), eenheid) // Euclidean division rounds down, because the denominator is above zero
}

// NaarDak is the smallest multiple of a unit that is not below a.
func NaarDak(a, eenheid *big.Rat) *big.Rat {
	return Maal(NaarVloer(Maal(a, Heel(-1)), eenheid), Heel(-1))
}

// NaarNul rounds toward zero to a multiple of a unit.
func NaarNul(a, eenheid *big.Rat) *big.Rat {
	if a.Sign() < 0 {
		return NaarDak(a, eenheid)
	}
	return NaarVloer(a, eenheid)
}

// RondAf rounds half away from zero to a multiple of a unit.
func RondAf(a, eenheid *big.Rat) *big.Rat {
	half := Maal(eenheid, big.NewRat(1, 2))
	if a.Sign() < 0 {
		return NaarDak(Min(a, half), eenheid)
	}
	return NaarVloer(Plus(a, half), eenheid)
}

// Tiendes is 10 to the power of −n.
func Tiendes(n int) *big.Rat {
	return new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil))
}

// OpCent rounds to cents, half away from zero.
func OpCent(a *big.Rat) *big.Rat { return RondAf(a, Tiendes(2)) }
