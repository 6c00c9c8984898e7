// Package kit is what capacity and its rooms have in common: checks of fields against each other,
// rounding, the probabilities behind intervals, and shared codes.
package kit

import "github.com/bwo-sdk/wmo"

// Keuring collects all findings about fields of a document that contradict each other, and
// what could not be checked.
type Keuring struct {
	wmo.Bevindingen

	Voorbehouden []wmo.Voorbehoud
}

// Keur checks the Peil and a document before it is answered: first each field against its own limits, then, by
// samen, fields against each other. It returns the account of the answer, which begins with
// the reservations about what could not be checked.
func Keur[T any](in *T, peil wmo.Peil, samen func(*Keuring)) (wmo.Verantwoording, error) {
	v := wmo.VerantwoordingOp(peil)
	if err := wmo.Keur(in, peil); err != nil {
		return v, err
	}
	var k Keuring
	samen(&k)
	v.Behoud(k.Voorbehouden...)
	return v, k.Err()
}

// Veld is an optional field whose place depends on the kind that was chosen: whether it is
// there (Staat), may be there (Mag) and must be there (Moet).
type Veld struct {
	Sleutel          string
	Staat, Mag, Moet bool
}

// Velden reports fields that do not belong to the kind that was chosen, or are missing.
func (k *Keuring) Velden(w, soort string, vs ...Veld) {
	for _, v := range vs {
		switch {
		case v.Staat && !v.Mag:
			k.MeldOverbodig(soort, w+"/"+v.Sleutel)
		case !v.Staat && v.Moet:
			k.MeldOntbreekt(soort, w+"/"+v.Sleutel)
		}
	}
}
