package wmo

import (
	"errors"
	"fmt"
	"strings"
)

// Gemeentecode is the four-digit CBS code of a municipality. It means something
// on a day only: codes come and go with reorganisations (package gebied tells).
// The zero Gemeentecode is "no municipality" and prints as "".
//
//schema:nl CBS-code van een gemeente, als tekst van vier cijfers. Een code geldt op een dag: door herindelingen komen en
//schema:nl gaan codes.
type Gemeentecode struct{ nummer uint16 }

const gemeenteLengte = len("0796")

// ParseGemeentecode reads four digits: "0796". The error for fewer digits, or for the
// notation of CBS tables, says what to write instead.
func ParseGemeentecode(s string) (Gemeentecode, error) {
	n, ok := cijfers(s)
	if ok && len(s) == gemeenteLengte && n > 0 {
		return Gemeentecode{uint16(n)}, nil
	}
	bedoeld := ""
	if c, err := ParseCBSCode(s); err == nil {
		bedoeld = schrijf(c)
	} else if ok && len(s) < gemeenteLengte && n > 0 {
		bedoeld = schrijf(Gemeentecode{uint16(n)})
	}
	return Gemeentecode{}, fmt.Errorf("%q is geen gemeentecode van vier cijfers%s", Kort(s), bedoeld)
}

func schrijf(c Gemeentecode) string { return fmt.Sprintf("; schrijf %q", c) }

// ParseCBSCode reads the notation of CBS tables: "GM0796".
func ParseCBSCode(s string) (Gemeentecode, error) {
	if vier, ok := strings.CutPrefix(s, "GM"); ok && len(vier) == gemeenteLengte {
		if n, ok := cijfers(vier); ok && n > 0 {
			return Gemeentecode{uint16(n)}, nil
		}
	}
	return Gemeentecode{}, fmt.Errorf("%q is geen gemeentecode als GM0000", Kort(s))
}

// MustGemeentecode is ParseGemeentecode for tables in code; it panics on an error.
func MustGemeentecode(s string) Gemeentecode { return must(ParseGemeentecode(s)) }

// IsZero says whether c is "no municipality".
func (c Gemeentecode) IsZero() bool { return c.nummer == 0 }

// Compare orders codes by number.
func (c Gemeentecode) Compare(d Gemeentecode) int { return int(c.nummer) - int(d.nummer) }

// String is the four digits, and "" for the zero Gemeentecode.
func (c Gemeentecode) String() string {
	if c.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d", c.nummer)
}

// MarshalText is String; the zero Gemeentecode is an error.
func (c Gemeentecode) MarshalText() ([]byte, error) {
	if c.IsZero() {
		return nil, errors.New("een lege gemeentecode heeft geen tekst; laat het veld weg")
	}
	return []byte(c.String()), nil
}

// UnmarshalText is ParseGemeentecode.
func (c *Gemeentecode) UnmarshalText(b []byte) error {
	d, err := ParseGemeentecode(string(b))
	if err == nil {
		*c = d
	}
	return err
}
