package finance

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// What is worked out of several numbers may not grow beyond what each of them may be.
const (
	meesteEuros    = 1_000_000_000_000
	meesteVolume   = 100_000_000
	meesteEenheden = 1_000_000_000_000
)

// keuring collects what the fields of a document cannot say together, all of it at once,
// and what stays open when nothing is wrong.
type keuring struct {
	wmo.Bevindingen

	voorbehouden []wmo.Voorbehoud
}

// keur is what every question does first: each field against its own limits, and then what
// they say together. The account of the answer begins with what that left open.
func keur[T any](in *T, peil wmo.Peil, samen func(*keuring)) (wmo.Verantwoording, error) {
	r := wmo.VerantwoordingOp(peil)
	if err := wmo.Keur(in, peil); err != nil {
		return r, err
	}
	var k keuring
	samen(&k)
	r.Behoud(k.voorbehouden...)
	return r, k.Err()
}

// overbodig tells of what is there and has no place beside what was chosen.
func (k *keuring) overbodig(erIs bool, plaats, bij string) {
	if erIs {
		k.MeldOverbodig(bij, plaats)
	}
}

// nodig tells of what is not there and is asked for by what was chosen.
func (k *keuring) nodig(erIs bool, plaats, vraagt string) {
	if !erIs {
		k.MeldOntbreekt(vraagt, plaats)
	}
}

var meldingNul = register.Melding("FIN-NUL", "nul zegt hier niets, of er valt door nul niet te delen")

// nietNul finds numbers that are zero together and so say nothing: of one that may not be,
// its own limit says so.
func (k *keuring) nietNul(nul bool, waarom, plaats string) {
	if nul {
		k.Meld(meldingNul, waarom, plaats)
	}
}

// jaren finds a stretch of years that ends before it begins or is longer than it may be.
func (k *keuring) jaren(van, tot, meest int) bool {
	switch {
	case tot < van:
		k.MeldPeriode(fmt.Sprintf("%d ligt voor %d", tot, van), "/tot")
	case tot-van >= meest:
		k.MeldAantal(fmt.Sprintf("van %d tot en met %d is meer dan %d jaren", van, tot, meest), "/tot")
	default:
		return true
	}
	return false
}

// inLijst is the place of an element of a list.
func inLijst(lijst string, i int) string { return lijst + "/" + strconv.Itoa(i) }
