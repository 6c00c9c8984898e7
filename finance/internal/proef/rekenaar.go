package proef

import (
	"math/big"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Rekenaar works a step out again from its inputs alone, in fractions and with no code of
// the package. Names may end in what tells several of a kind apart: "x Zwolle".
type Rekenaar struct{ Invoer []wmo.Grootheid }

// Breuk is a number as it is written; it panics on another text.
func Breuk(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic("geen getal: " + s)
	}
	return r
}

// G is the input with a name; it panics when there is none, or more than one.
func (s Rekenaar) G(naam string) *big.Rat {
	var uit *big.Rat
	for _, i := range s.Invoer {
		if i.Naam == naam {
			if uit != nil {
				panic("twee keer " + naam)
			}
			uit = Breuk(i.Waarde)
		}
	}
	if uit == nil {
		panic("geen " + naam)
	}
	return uit
}

// Som adds up the inputs of a kind.
func (s Rekenaar) Som(begin string) *big.Rat {
	uit := new(big.Rat)
	for _, i := range s.Invoer {
		if strings.HasPrefix(i.Naam, begin) {
			uit.Add(uit, Breuk(i.Waarde))
		}
	}
	return uit
}

// Heel is a whole number among the inputs.
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
	return Maal(new(big.Rat).SetInt(new(big.Int).Div(q.Num(), q.Denom())), eenheid) // Euclid: down, for the denominator is above zero
}

// NaarDak is the smallest multiple of a unit that is not below a.
func NaarDak(a, eenheid *big.Rat) *big.Rat {
	return Maal(NaarVloer(Maal(a, Heel(-1)), eenheid), Heel(-1))
}

// NaarNul cuts off.
func NaarNul(a, eenheid *big.Rat) *big.Rat {
	if a.Sign() < 0 {
		return NaarDak(a, eenheid)
	}
	return NaarVloer(a, eenheid)
}

// RondAf is half away from zero.
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
