// Package kit is what finance and its rooms have in common: checks of fields against each other,
// arithmetic to the cent, and shared codes and sources.
package kit

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Keuring collects all findings about fields of a document that contradict each other, and the
// reservations that the checks lead to.
type Keuring struct {
	wmo.Bevindingen

	voorbehouden []wmo.Voorbehoud
}

// Keur checks a question before it is answered: first each field against its own limits, then, by
// samen, fields against each other. It returns the account of the answer, which starts with the
// reservations of the checks.
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

// Overbodig reports a field that is there and does not belong to bij, what was chosen.
func (k *Keuring) Overbodig(erIs bool, plaats, bij string) {
	if erIs {
		k.MeldOverbodig(bij, plaats)
	}
}

// Nodig reports a field that is missing and that vraagt, what was chosen, requires.
func (k *Keuring) Nodig(erIs bool, plaats, vraagt string) {
	if !erIs {
		k.MeldOntbreekt(vraagt, plaats)
	}
}

// NietNul reports numbers that have no meaning because they are zero together. A single number that may
// not be zero is refused by the limit of its field.
func (k *Keuring) NietNul(nul bool, waarom, plaats string) {
	if nul {
		k.Meld(meldingNul, waarom, plaats)
	}
}

// InLijst is the JSON Pointer of element i of a list.
func InLijst(lijst string, i int) string { return lijst + "/" + strconv.Itoa(i) }
