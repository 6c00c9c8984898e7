package capacity

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Wachtlijst asks how many people wait on a day. Those accepted after intake wait; those on
// an interest list, without intake, are counted separately.
type Wachtlijst struct {
	Naam    string       `json:"naam"    jsonschema:"maxLength=200" vorm:"naam"`
	Datum   wmo.Datum    `json:"datum"`
	Groepen []Wachtgroep `json:"groepen" jsonschema:"minItems=1"`
}

// Wachtgroep is one group on the lists.
type Wachtgroep struct {
	Naam     string `json:"naam"     jsonschema:"maxLength=200"             vorm:"naam"`
	Wachtend int    `json:"wachtend" jsonschema:"minimum=0,maximum=1000000"` // accepted after intake
	// Belangstelling is the interest list: 0 when there is none, left out when it is not known.
	Belangstelling *int `json:"belangstelling,omitempty" jsonschema:"minimum=0,maximum=1000000"`
}

// Wachtstand is the waiting list, and apart from it the interest list.
type Wachtstand struct {
	Naam                    string    `json:"naam"                              jsonschema:"maxLength=200"`
	Peil                    wmo.Peil  `json:"peil"`
	Datum                   wmo.Datum `json:"datum"`
	Wachtlijst              int       `json:"wachtlijst"`
	Belangstellingslijst    *int      `json:"belangstellingslijst,omitempty"`
	InclusiefBelangstelling *int      `json:"inclusiefBelangstelling,omitempty"`
}

// Count counts a waiting list, and separately the people who only show interest. The sum of
// both is given only if the interest list of every group is known.
func Count(w Wachtlijst, peil wmo.Peil) (Wachtstand, error) {
	if _, err := eerst(&w, peil); err != nil {
		return Wachtstand{}, err
	}
	s := Wachtstand{Naam: w.Naam, Peil: peil, Datum: w.Datum}
	belang, volledig := 0, true
	for _, g := range w.Groepen {
		s.Wachtlijst += g.Wachtend
		if g.Belangstelling == nil {
			volledig = false
			continue
		}
		belang += *g.Belangstelling
	}
	if volledig {
		samen := s.Wachtlijst + belang
		s.Belangstellingslijst, s.InclusiefBelangstelling = &belang, &samen
	}
	return s, nil
}

func (w *Wachtlijst) check(k *keuring) {
	var eerder wmo.Uniek
	for i, g := range w.Groepen {
		eerder.Naam(&k.Bevindingen, g.Naam, wmo.Wijs("groepen", strconv.Itoa(i), "naam"))
	}
}
