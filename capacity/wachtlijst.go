package capacity

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Wachtlijst asks who waits on a day. Somebody accepted after intake waits;
// somebody on an interest list, without intake, is counted apart.
type Wachtlijst struct {
	Naam    string       `json:"naam"`
	Datum   wmo.Datum    `json:"datum"`
	Groepen []Wachtgroep `json:"groepen" jsonschema:"minItems=1"`
}

// Wachtgroep is one group on the lists.
type Wachtgroep struct {
	Naam           string `json:"naam"`
	Wachtend       int    `json:"wachtend"                 jsonschema:"minimum=0,maximum=1000000"` // accepted after intake
	Belangstelling *int   `json:"belangstelling,omitempty" jsonschema:"minimum=0,maximum=1000000"` // interest list; left out when there is none or it is not known
}

// Wachtstand is the waiting list, and apart from it the interest list.
type Wachtstand struct {
	Naam                    string    `json:"naam"`
	Peil                    wmo.Peil  `json:"peil"`
	Datum                   wmo.Datum `json:"datum"`
	Wachtlijst              int       `json:"wachtlijst"`
	Belangstellingslijst    *int      `json:"belangstellingslijst,omitempty"`
	InclusiefBelangstelling *int      `json:"inclusiefBelangstelling,omitempty"`
}

// Count counts a waiting list. Whoever only shows interest is told apart, and the
// sum of both has a name of its own. Without an interest list of every group
// there is no such sum. The error is wmo.Bevindingen.
func Count(w Wachtlijst, peil wmo.Peil) (Wachtstand, error) {
	var k keuring
	if !w.Datum.IsValid() {
		k.Meld(CodeOntbreekt, "een wachtlijst is van een dag", "/datum")
	}
	if len(w.Groepen) == 0 {
		k.Meld(CodeOntbreekt, "een wachtlijst heeft minstens een groep", "/groepen")
	}
	s := Wachtstand{Naam: w.Naam, Peil: peil, Datum: w.Datum}
	belang, volledig := 0, true
	for i, g := range w.Groepen {
		p := wmo.Wijs("groepen", strconv.Itoa(i))
		k.aantal(p+"/wachtend", g.Wachtend)
		s.Wachtlijst += g.Wachtend
		if g.Belangstelling == nil {
			volledig = false
			continue
		}
		k.aantal(p+"/belangstelling", *g.Belangstelling)
		belang += *g.Belangstelling
	}
	if err := k.Err(); err != nil {
		return Wachtstand{}, err
	}
	if volledig {
		samen := s.Wachtlijst + belang
		s.Belangstellingslijst, s.InclusiefBelangstelling = &belang, &samen
	}
	return s, nil
}
