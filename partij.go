package wmo

import (
	"errors"
	"fmt"
)

// Partij is a party to a convenant: whether it signed, or on which day it did or will.
//
//schema:nl Een partij bij een convenant: of zij tekende, en wanneer.
type Partij struct {
	//schema:nl Naam van de partij.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Getekend says whether the party signed. Left out it follows from Ondertekend, or is
	// not known.
	//schema:nl Of de partij getekend heeft. Ontbreekt het, dan volgt het uit de dag van ondertekening; zonder die dag is het
	//schema:nl niet bekend.
	Getekend Uitkomst `json:"getekend,omitzero"`
	// Ondertekend is the day on which the party signed, or will.
	//schema:nl Dag waarop de partij tekende of zal tekenen. Ontbreekt als die niet bekend is.
	Ondertekend Datum `json:"ondertekend,omitzero"`
}

// GetekendOp says whether the party had signed on a day: a signature with a day counts
// from that day.
func (p *Partij) GetekendOp(op Datum) Uitkomst {
	if p.Ondertekend.IsValid() {
		return UitkomstOf(!p.Ondertekend.After(op))
	}
	return p.Getekend
}

// Handtekeningen says whether all parties had signed on a day, and names those that had not
// (niet) and those of whom that is not known; neither list is nil. Without parties all had.
func Handtekeningen(ps []Partij, op Datum) (alle Uitkomst, niet, onbekend []string) {
	alle, niet, onbekend = Ja, []string{}, []string{}
	for i := range ps {
		u := ps[i].GetekendOp(op)
		switch alle = En(alle, u); u {
		case Nee:
			niet = append(niet, ps[i].Naam)
		case Onbepaald:
			onbekend = append(onbekend, ps[i].Naam)
		case Ja:
		}
	}
	return alle, niet, onbekend
}

// Check says how Getekend and Ondertekend contradict each other, in Dutch. Who signed
// cannot sign after op; a zero op leaves that open.
func (p *Partij) Check(op Datum) error {
	switch {
	case !p.Ondertekend.IsValid():
		return nil
	case p.Getekend == Nee:
		return errors.New("niet getekend, en toch een dag van ondertekening")
	case p.Getekend == Ja && op.IsValid() && p.Ondertekend.After(op):
		return fmt.Errorf("getekend, en pas op %s, na %s", p.Ondertekend, op)
	default:
		return nil
	}
}
