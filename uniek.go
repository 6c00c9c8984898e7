package wmo

import (
	"fmt"
	"strings"
)

// Uniek finds what stands twice in one list. The zero Uniek has seen nothing.
type Uniek struct{ plaats map[string]string }

// Bezet reserves names that the list may not contain, as the answer uses them itself.
func (u *Uniek) Bezet(namen ...string) {
	for _, naam := range namen {
		u.zet(Naamsleutel(naam), "")
	}
}

// Naam remembers a name, compared by [Naamsleutel], and says whether it is new. It reports
// one that was there before, with both places. An empty name is ignored: [CheckVelden]
// reports it.
func (u *Uniek) Naam(b *Bevindingen, naam, plaats string) bool {
	return u.sleutel(b, Naamsleutel(naam), naam, plaats)
}

// Sleutel is Naam for what has one spelling only: a code, a day, a word.
func (u *Uniek) Sleutel(b *Bevindingen, sleutel, plaats string) bool {
	return u.sleutel(b, sleutel, sleutel, plaats)
}

// Namen is Naam for several names together, such as a function and who has it.
func (u *Uniek) Namen(b *Bevindingen, plaats string, namen ...string) bool {
	sleutels := make([]string, len(namen))
	for i, naam := range namen {
		sleutels[i] = Naamsleutel(naam)
	}
	return u.sleutel(b, strings.Join(sleutels, "\n"), strings.Join(namen, ", "), plaats) // no name goes on to another line
}

func (u *Uniek) sleutel(b *Bevindingen, sleutel, zoals, plaats string) bool {
	if sleutel == "" {
		return true
	}
	switch eerste, dubbel := u.plaats[sleutel]; {
	case !dubbel:
		u.zet(sleutel, plaats)
		return true
	case eerste == "":
		b.Meld(docDubbel, fmt.Sprintf("%q betekent hier al iets", Kort(zoals)), plaats)
	default:
		b.Meld(docDubbel, fmt.Sprintf("%q staat er twee keer", Kort(zoals)), eerste, plaats)
	}
	return false
}

func (u *Uniek) zet(sleutel, plaats string) {
	if u.plaats == nil {
		u.plaats = map[string]string{}
	}
	u.plaats[sleutel] = plaats
}
