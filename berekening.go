package wmo

import (
	"fmt"
	"slices"
)

// Grootheid is a named value with its unit, written out exactly with a decimal
// point; the unit is Dutch ("cliënten", "per jaar") or empty for a bare number.
type Grootheid struct {
	Naam    string `json:"naam"`
	Waarde  string `json:"waarde"`
	Eenheid string `json:"eenheid,omitempty"`
}

// Euro is an amount as a Grootheid.
func Euro(naam string, b Bedrag) Grootheid { return Grootheid{naam, b.String(), "euro"} }

// Aantal is a number as a Grootheid; its unit may be empty.
func Aantal[N ~int | ~int64 | Getal](naam string, n N, eenheid string) Grootheid {
	if g, ok := any(n).(Getal); ok { // faster than fmt
		return Grootheid{naam, g.String(), eenheid}
	}
	return Grootheid{naam, fmt.Sprint(n), eenheid}
}

// Dag is a day as a Grootheid.
func Dag(naam string, d Datum) Grootheid { return Grootheid{Naam: naam, Waarde: d.String()} }

// Formule is one formula that a package calculates with: what an auditor reads and a
// step cites.
type Formule struct {
	Code    string `json:"code"`    // contract: never given to another formula
	Formule string `json:"formule"` // in letters
	Uitleg  string `json:"uitleg"`  // what the letters stand for, in Dutch
	Bron    Bron   `json:"bron"`
}

// Volgens is a copy of f with another source.
func (f Formule) Volgens(bron Bron) *Formule {
	f.Bron = bron
	return &f
}

// Rekenstap is one step of a calculation, as [Stap] is one step of a decision.
type Rekenstap struct {
	Code     string      `json:"code"`    // of the formula in the register of its package
	Naam     string      `json:"naam"`    // what is calculated, in Dutch
	Formule  string      `json:"formule"` // with the names of the inputs
	Invoer   []Grootheid `json:"invoer"`
	Uitkomst Grootheid   `json:"uitkomst"`
	Bron     Bron        `json:"bron"` // where the formula or its inputs come from
}

// Berekening is the steps that lead to a result, in order.
type Berekening []Rekenstap

// Onder is a copy of b in which the name of each step begins with deel.
func (b Berekening) Onder(deel string) Berekening {
	c := slices.Clone(b)
	for i := range c {
		c[i].Naam = deel + c[i].Naam
	}
	return c
}

// Voorbehouden makes a reservation of each step whose source is an Aanname, each code once.
func (b Berekening) Voorbehouden() []Voorbehoud {
	var vs []Voorbehoud
	for i := range b {
		s := &b[i]
		dubbel := slices.ContainsFunc(vs, func(v Voorbehoud) bool { return v.Code == s.Code })
		if s.Bron.Zekerheid == Aanname && !dubbel {
			bron := s.Bron
			vs = append(vs, Voorbehoud{s.Code, s.Naam + ": " + s.Formule, &bron})
		}
	}
	return vs
}
