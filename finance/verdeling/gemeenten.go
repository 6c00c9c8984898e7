package verdeling

import "github.com/bwo-sdk/wmo"

// Check finds gemeentecodes that are wrong whatever the day of the question: a code that no
// municipality ever had, and a code beside that of its successor. The error is [wmo.Bevindingen].
func (v *Geldverdeling) Check() error {
	l := v.lijst(wmo.Datum{})
	return l.KeurGemeenten().Err()
}

// Check finds gemeentecodes that are wrong on any day, as [Geldverdeling.Check] does.
func (v *Afrekeningsvraag) Check() error {
	a := v.afrekenaar(wmo.Peil{})
	return a.leden.KeurGemeenten().Err()
}
