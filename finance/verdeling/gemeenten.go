package verdeling

import "github.com/bwo-sdk/wmo"

// Check finds what is wrong with the municipalities of a key on whatever day it is asked
// about: a code that none ever had, and one that stands beside its successor.
func (v *Geldverdeling) Check() error {
	l := v.lijst(wmo.Datum{})
	return l.KeurGemeenten().Err()
}

// Check is that of a [Geldverdeling].
func (v *Afrekeningsvraag) Check() error {
	a := v.afrekenaar(wmo.Peil{})
	return a.leden.KeurGemeenten().Err()
}
