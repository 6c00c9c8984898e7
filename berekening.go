package wmo

import (
	"fmt"
	"slices"
)

// Grootheid is a named value with its unit, written out exactly with a decimal
// point; the unit is Dutch ("cliënten", "per jaar") or empty for a bare number.
//
//schema:nl Een waarde met een naam en een eenheid.
type Grootheid struct {
	//schema:nl Wat de waarde is.
	Naam string `json:"naam"`
	//schema:nl De waarde, precies, als tekst met een decimale punt.
	Waarde string `json:"waarde"`
	//schema:nl Eenheid van de waarde, zoals "cliënten" of "per jaar". Ontbreekt bij een getal zonder eenheid.
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
//
//schema:nl Een stap van een berekening: uit de invoer volgt met de formule de uitkomst.
type Rekenstap struct {
	//schema:nl Code van de formule in het register van formules.
	Code string `json:"code"` // of the formula in the register of its package
	//schema:nl Wat de stap uitrekent.
	Naam string `json:"naam"` // what is calculated, in Dutch
	//schema:nl De formule in letters.
	Formule string `json:"formule"` // with the names of the inputs
	//schema:nl Waarden waarmee gerekend is. Leeg als de stap geen invoer heeft.
	Invoer []Grootheid `json:"invoer"`
	//schema:nl Wat eruit komt.
	Uitkomst Grootheid `json:"uitkomst"`
	//schema:nl Waar de formule of de invoer vandaan komt.
	Bron Bron `json:"bron"` // where the formula or its inputs come from
}

// Berekening is the steps that lead to a result, in order.
//
//schema:nl De stappen die naar het antwoord leiden, in volgorde.
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
