// Package kit is what finance and its rooms have in common: holding together what the fields
// of a document say, arithmetic to the cent, and what several of them tell or cite.
package kit

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Keuring collects what the fields of a document cannot say together, all of it at once,
// and what stays open when nothing is wrong.
type Keuring struct {
	wmo.Bevindingen

	voorbehouden []wmo.Voorbehoud
}

// Keur is what every question does first: each field against its own limits, and then what
// they say together. The account of the answer begins with what that left open.
func Keur[T any](in *T, peil wmo.Peil, samen func(*Keuring)) (wmo.Verantwoording, error) {
	r := wmo.VerantwoordingOp(peil)
	if err := wmo.Keur(in, peil); err != nil {
		return r, err
	}
	var k Keuring
	samen(&k)
	r.Behoud(k.voorbehouden...)
	return r, k.Err()
}

// Overbodig tells of what is there and has no place beside what was chosen.
func (k *Keuring) Overbodig(erIs bool, plaats, bij string) {
	if erIs {
		k.MeldOverbodig(bij, plaats)
	}
}

// Nodig tells of what is not there and is asked for by what was chosen.
func (k *Keuring) Nodig(erIs bool, plaats, vraagt string) {
	if !erIs {
		k.MeldOntbreekt(vraagt, plaats)
	}
}

// NietNul finds numbers that are zero together and so say nothing: of one that may not be,
// its own limit says so.
func (k *Keuring) NietNul(nul bool, waarom, plaats string) {
	if nul {
		k.Meld(meldingNul, waarom, plaats)
	}
}

// InLijst is the place of an element of a list.
func InLijst(lijst string, i int) string { return lijst + "/" + strconv.Itoa(i) }
