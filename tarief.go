package wmo

import (
	"fmt"
	"strings"
)

// Tarief is a price for one unit in euros: an hour, an etmaal, an inhabitant. It is
// never negative and may go down to thousandths of a cent. In JSON it is text with
// two to five decimals, and after the second none that is a zero at the end: "66.50",
// "1.10833". What units cost together is a [Bedrag], which is rounded once, at the
// end. The zero Tarief is € 0,00. Compare with Compare; == does not compile.
//
//schema:nl Prijs in euro's per eenheid, als tekst met twee tot vijf decimalen na een punt: "0.21" of "61.2345". Na de
//schema:nl tweede decimaal staat geen nul achteraan.
type Tarief struct {
	b Bedrag
}

const tariefDecimalen = 5

// ParseTarief reads euros with a point and at most five decimals; see [ParseBedrag].
func ParseTarief(s string) (Tarief, error) {
	b, err := ParseBedrag(s)
	if err != nil || b.Sign() < 0 || b.Compare(b.AfgerondOp(tariefDecimalen, Rekenkundig)) != 0 {
		return Tarief{}, fmt.Errorf("%q is geen tarief in euro's met een punt en hoogstens vijf decimalen", Kort(s))
	}
	return Tarief{b}, nil
}

// MustTarief is ParseTarief for tables in code; it panics on an error.
func MustTarief(s string) Tarief { return must(ParseTarief(s)) }

// Maal is what n units cost, exact.
func (t Tarief) Maal(n Getal) Bedrag { return t.b.Maal(n) }

// Bedrag is the price of one unit as an amount, exact.
func (t Tarief) Bedrag() Bedrag { return t.b }

// Compare is -1, 0 or 1.
func (t Tarief) Compare(u Tarief) int { return t.b.Compare(u.b) }

// IsZero says whether t is € 0,00. An optional field that may hold it is a pointer.
func (t Tarief) IsZero() bool { return t.b.IsZero() }

// String is the exact price with a point and at least two decimals: "66.50".
func (t Tarief) String() string { return t.b.String() }

// MarshalText is String.
func (t Tarief) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads euros with two to five decimals, as String writes them.
func (t *Tarief) UnmarshalText(text []byte) error {
	s := string(text)
	u, err := ParseTarief(s)
	if err != nil || u.String() != s || !strings.Contains(s, ".") {
		return fmt.Errorf("%q is geen tarief met twee tot vijf decimalen, zoals \"66.50\" of \"1.10833\"", Kort(s))
	}
	*t = u
	return nil
}
