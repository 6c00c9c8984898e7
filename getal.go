package wmo

import (
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Getal is an exact decimal number: hours, shares, percentages, index figures —
// whatever an amount is multiplied with. The zero Getal is 0. In JSON it is a
// number. Nothing about it depends on the settings that package decimal keeps
// for the whole process. Compare values with Compare; == does not compile.
//
//schema:nl Exact decimaal getal: uren, aandelen, percentages, indexcijfers. Lees het niet als drijvende komma als het in
//schema:nl geld doorwerkt.
type Getal struct {
	_ [0]func()
	d decimal.Decimal
}

const meesteDecimalen = 20 // of a quotient

// ParseGetal reads a number as JSON writes it: an optional minus sign, digits, an
// optional fraction with a point and an optional exponent. It has at most 40 digits and
// is 0 or lies between 1e-99 and 1e100 on either side of it, as every number in a document.
func ParseGetal(s string) (Getal, error) {
	g, err := leesGetalvorm(s)
	if err != nil {
		return Getal{}, err
	}
	plaatsen := len(g.fractie) - g.macht
	reeks := g.geheel + g.fractie + strings.Repeat("0", max(-plaatsen, 0))
	waarde, ok := new(big.Int).SetString(reeks, 10)
	if !ok {
		return Getal{}, fmt.Errorf("%q is geen getal", Kort(s)) // cannot happen: they are digits
	}
	if g.min {
		waarde.Neg(waarde)
	}
	return Getal{d: decimal.NewFromBigInt(waarde, -int32(max(plaatsen, 0)))}, nil
}

// MustGetal is ParseGetal for tables in code; it panics on an error.
func MustGetal(s string) Getal { return must(ParseGetal(s)) }

// GetalOf is a whole number.
func GetalOf[N ~int | ~int64](n N) Getal { return Getal{d: decimal.NewFromInt(int64(n))} }

// GetalOfRat is a fraction to a number of decimals (0–20), half away from zero, without
// zeros at its end.
func GetalOfRat(r *big.Rat, decimalen int) Getal {
	n := min(max(decimalen, 0), meesteDecimalen)
	waarde, rest := new(big.Int).Exp(tien, big.NewInt(int64(n)), nil), new(big.Int)
	waarde.QuoRem(waarde.Mul(waarde, r.Num()), r.Denom(), rest)
	if rest.Lsh(rest, 1).CmpAbs(r.Denom()) >= 0 {
		waarde.Add(waarde, big.NewInt(int64(r.Sign())))
	}
	for deel := new(big.Int); n > 0; n-- {
		if deel.QuoRem(waarde, tien, rest); rest.Sign() != 0 {
			break
		}
		waarde, deel = deel, waarde
	}
	return Getal{d: decimal.NewFromBigInt(waarde, -int32(n))}
}

var tien = big.NewInt(10)

// Plus is g + h, exact.
func (g Getal) Plus(h Getal) Getal { return Getal{d: g.d.Add(h.d)} }

// Min is g − h, exact.
func (g Getal) Min(h Getal) Getal { return Getal{d: g.d.Sub(h.d)} }

// Maal is g × h, exact.
func (g Getal) Maal(h Getal) Getal { return Getal{d: g.d.Mul(h.d)} }

// Deel is g / h to a number of decimals (0–20), half away from zero. Division by
// zero is an error.
func (g Getal) Deel(h Getal, decimalen int) (Getal, error) {
	switch {
	case h.Sign() == 0:
		return Getal{}, errors.New("delen door nul")
	case decimalen < 0 || decimalen > meesteDecimalen:
		return Getal{}, fmt.Errorf("%d decimalen ligt niet tussen 0 en %d", decimalen, meesteDecimalen)
	}
	return Getal{d: g.d.DivRound(h.d, int32(decimalen))}, nil
}

// Afgerond is g rounded to a number of decimals, at most 20; −3 is to thousands.
func (g Getal) Afgerond(decimalen int, a Afronding) Getal {
	plaatsen := int32(min(max(decimalen, -meesteDecimalen), meesteDecimalen))
	switch a {
	case NaarBeneden:
		return Getal{d: g.d.RoundFloor(plaatsen)}
	case NaarBoven:
		return Getal{d: g.d.RoundCeil(plaatsen)}
	default:
		return Getal{d: g.d.Round(plaatsen)}
	}
}

// isAfgerond says whether g has no more decimals than so many.
func (g Getal) isAfgerond(decimalen int) bool {
	return -int(g.d.Exponent()) <= decimalen || g.Compare(g.Afgerond(decimalen, NaarBeneden)) == 0
}

// Compare is -1, 0 or 1.
func (g Getal) Compare(h Getal) int { return g.d.Cmp(h.d) }

// Sign is -1, 0 or 1.
func (g Getal) Sign() int { return g.d.Sign() }

// IsZero says whether g is 0.
func (g Getal) IsZero() bool { return g.d.IsZero() }

// Rat is g as an exact fraction, which is the caller's own.
func (g Getal) Rat() *big.Rat { return g.d.Rat() }

// String is the shortest exact notation with a point: "12.5", "-3".
func (g Getal) String() string {
	s := g.d.StringFixed(max(-g.d.Exponent(), 0))
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// MarshalJSON writes a JSON number: with an exponent only where that is needed to read it back.
func (g Getal) MarshalJSON() ([]byte, error) {
	s := g.String()
	if _, err := leesGetalvorm(s); err != nil {
		s = metMacht(s)
	}
	return []byte(s), nil
}

// past says whether g can be written and read back.
func (g Getal) past() bool {
	if n, plaatsen := g.d.NumDigits(), -int(g.d.Exponent()); max(n, plaatsen+1, n-plaatsen) <= meesteCijfers {
		return true // certain without writing it out
	}
	s := g.String()
	if _, err := leesGetalvorm(s); err == nil {
		return true
	}
	_, err := leesGetalvorm(metMacht(s))
	return err == nil
}

// metMacht writes a number with an exponent instead of zeros at its ends: 0.00012 is 1.2e-4.
func metMacht(s string) string {
	teken := ""
	if t, negatief := strings.CutPrefix(s, "-"); negatief {
		teken, s = "-", t
	}
	geheel, fractie, _ := strings.Cut(s, ".")
	reeks := strings.TrimLeft(geheel+fractie, "0")
	telt := strings.TrimRight(reeks, "0")
	macht := len(reeks) - len(fractie) - 1
	if len(telt) > 1 {
		telt = telt[:1] + "." + telt[1:]
	}
	return teken + telt + "e" + strconv.Itoa(macht)
}

// UnmarshalJSON reads a JSON number; see [ParseGetal].
func (g *Getal) UnmarshalJSON(b []byte) error {
	h, err := ParseGetal(string(b))
	if err == nil {
		*g = h
	}
	return err
}
