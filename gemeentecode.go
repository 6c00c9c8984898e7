package wmo

import (
	"errors"
	"fmt"
)

// Gemeentecode is the four-digit CBS code of a municipality. It means something
// on a day only: codes come and go with reorganisations (package gebied tells).
// The zero Gemeentecode is "no municipality" and prints as "".
type Gemeentecode struct{ nummer uint16 }

// ParseGemeentecode reads four digits: "0796".
func ParseGemeentecode(s string) (Gemeentecode, error) {
	if n, ok := cijfers(s); ok && len(s) == 4 && n > 0 {
		return Gemeentecode{uint16(n)}, nil
	}
	return Gemeentecode{}, fmt.Errorf("%q is geen gemeentecode van vier cijfers", Kort(s))
}

// ParseCBSCode reads the notation of CBS tables: "GM0796".
func ParseCBSCode(s string) (Gemeentecode, error) {
	if len(s) == 6 && s[:2] == "GM" {
		if c, err := ParseGemeentecode(s[2:]); err == nil {
			return c, nil
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
