package wmo

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
)

// Bedrag is an amount in euros. It keeps full precision until a named rounding;
// until then it refuses to be written to a document. In JSON it is text with
// exactly two decimals: "1250.00". The zero Bedrag is € 0,00. Nothing about it
// depends on the settings that package decimal keeps for the whole process.
// Compare amounts with Compare; == does not compile.
//
//schema:nl Bedrag in euro's, als tekst met precies twee decimalen na een punt: "1250.00". Nooit een getal.
type Bedrag struct {
	g Getal
}

// Afronding is a way to round; a rule that rounds names one.
type Afronding uint8

const (
	// Rekenkundig rounds half away from zero: the default of Dutch law.
	Rekenkundig Afronding = iota
	// NaarBeneden rounds toward minus infinity.
	NaarBeneden
	// NaarBoven rounds toward plus infinity.
	NaarBoven
)

const (
	centen       = 2 // decimals of an amount that may be written
	centPerEuro  = 100
	meesteEuros  = 30 // digits
	centDecimaal = -centen
)

// ParseBedrag reads euros with a point: "1250", "1250.00", "0.00125". Digits
// only, no exponent, no thousands separator, no sign for the currency, at most 30 digits before
// the point, so that the cents always fit; see [ParseGetal].
func ParseBedrag(s string) (Bedrag, error) {
	euros, _, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	g, err := ParseGetal(s)
	if err != nil || len(euros) > meesteEuros || strings.ContainsAny(s, "eE") {
		return Bedrag{}, fmt.Errorf("%q is geen bedrag in euro's met een punt", Kort(s))
	}
	return Bedrag{g}, nil
}

// MustBedrag is ParseBedrag for tables in code; it panics on an error.
func MustBedrag(s string) Bedrag { return must(ParseBedrag(s)) }

// BedragOfCenten is a whole number of cents.
func BedragOfCenten(n int64) Bedrag { return Bedrag{Getal{d: decimal.New(n, centDecimaal)}} }

// Plus is b + c, exact.
func (b Bedrag) Plus(c Bedrag) Bedrag { return Bedrag{b.g.Plus(c.g)} }

// Min is b − c, exact.
func (b Bedrag) Min(c Bedrag) Bedrag { return Bedrag{b.g.Min(c.g)} }

// Maal is b × n, exact.
func (b Bedrag) Maal(n Getal) Bedrag { return Bedrag{b.g.Maal(n)} }

// Deel is b / n to a number of decimals (0–20), half away from zero. Division by
// zero is an error.
func (b Bedrag) Deel(n Getal, decimalen int) (Bedrag, error) {
	g, err := b.g.Deel(n, decimalen)
	if err != nil {
		return Bedrag{}, fmt.Errorf("bedrag %s: %w", b, err)
	}
	return Bedrag{g}, nil
}

// Afgerond is b in whole cents.
func (b Bedrag) Afgerond(a Afronding) Bedrag { return b.AfgerondOp(centen, a) }

// AfgerondOp is b rounded to a number of decimals: 2 for cents, 0 for whole euros,
// −3 for thousands.
func (b Bedrag) AfgerondOp(decimalen int, a Afronding) Bedrag {
	return Bedrag{b.g.Afgerond(decimalen, a)}
}

// IsAfgerond says whether b is a whole number of cents, and so may be written.
func (b Bedrag) IsAfgerond() bool { return b.g.isAfgerond(centen) }

// Compare is -1, 0 or 1.
func (b Bedrag) Compare(c Bedrag) int { return b.g.Compare(c.g) }

// Sign is -1, 0 or 1.
func (b Bedrag) Sign() int { return b.g.Sign() }

// IsZero says whether b is € 0,00. A field with omitzero leaves that amount out: use it
// only where zero and unknown mean the same.
func (b Bedrag) IsZero() bool { return b.g.IsZero() }

// Getal is the number of euros, exact, for example to divide one amount by another.
func (b Bedrag) Getal() Getal { return b.g }

// Centen is the number of cents, and false when b is not rounded or does not fit.
func (b Bedrag) Centen() (int64, bool) {
	n := b.g.Maal(GetalOf(centPerEuro)).d.BigInt()
	return n.Int64(), b.IsAfgerond() && n.IsInt64()
}

// String is the exact amount with a point and at least two decimals: "1250.00".
func (b Bedrag) String() string {
	if s, ok := b.kort(); ok {
		return s
	}
	if b.g.d.Exponent() >= centDecimaal || b.IsAfgerond() {
		return b.g.d.StringFixed(centen)
	}
	return b.g.String()
}

// kort is String for an amount of a size that is paid, without big numbers; false for others.
func (b Bedrag) kort() (string, bool) {
	const meeste, tiental = 16, 10
	plaatsen := -int(b.g.d.Exponent())
	if plaatsen < 0 || plaatsen > meeste || b.g.d.NumDigits() > meeste {
		return "", false
	}
	n := b.g.d.CoefficientInt64()
	for ; plaatsen > centen && n%tiental == 0; plaatsen-- {
		n /= tiental
	}
	for ; plaatsen < centen; plaatsen++ {
		n *= tiental
	}
	var ruimte [2 * meeste]byte
	w := len(ruimte)
	for i, rest := 0, max(n, -n); i <= plaatsen || rest > 0; i++ {
		if i == plaatsen {
			w--
			ruimte[w] = '.'
		}
		w--
		ruimte[w] = byte('0' + rest%tiental)
		rest /= tiental
	}
	if n < 0 {
		w--
		ruimte[w] = '-'
	}
	return string(ruimte[w:]), true
}

// MarshalText is String; an amount that is not rounded to cents is an error.
func (b Bedrag) MarshalText() ([]byte, error) {
	if !b.IsAfgerond() {
		return nil, fmt.Errorf("het bedrag %s is niet op centen afgerond", b)
	}
	return []byte(b.String()), nil
}

// UnmarshalText reads euros with exactly two decimals.
func (b *Bedrag) UnmarshalText(text []byte) error {
	s := string(text)
	c, err := ParseBedrag(s)
	if err != nil || c.String() != s || !c.IsAfgerond() {
		return fmt.Errorf("%q is geen bedrag met precies twee decimalen, zoals \"1250.00\"", Kort(s))
	}
	*b = c
	return nil
}
