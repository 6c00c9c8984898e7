package capacity

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// What is counted, and what is not in it.
var (
	formuleWachtlijst = register.Formule("CAP-F-WACHTLIJST", "w = Σ x", "x wie in elke groep na de intake is aangenomen en wacht; niet wie belangstelling heeft",
		identiteit)
	formuleBelangstelling = register.Formule("CAP-F-BELANGSTELLING", "b = Σ x", "x wie in elke groep zonder intake op de belangstellingslijst staat", identiteit)
	formuleInclusief      = register.Formule("CAP-F-INCLUSIEF-BELANGSTELLING", "i = w + b", "w de wachtlijst, b de belangstellingslijst", identiteit)
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
	Naam                    string         `json:"naam"                              jsonschema:"maxLength=200"`
	Peil                    wmo.Peil       `json:"peil"`
	Datum                   wmo.Datum      `json:"datum"`
	Wachtlijst              int            `json:"wachtlijst"`
	Belangstellingslijst    *int           `json:"belangstellingslijst,omitempty"`
	InclusiefBelangstelling *int           `json:"inclusiefBelangstelling,omitempty"`
	Berekening              wmo.Berekening `json:"berekening"`
}

// CountWaiting counts a waiting list, and separately the people who only show interest. The sum of
// both is given only if the interest list of every group is known.
func CountWaiting(w Wachtlijst, peil wmo.Peil) (Wachtstand, error) {
	v, err := eerst(&w, peil)
	if err != nil {
		return Wachtstand{}, err
	}
	s := Wachtstand{Naam: w.Naam, Peil: peil, Datum: w.Datum}
	belang := 0
	var wachtend, belangstellend []wmo.Grootheid
	for _, g := range w.Groepen {
		s.Wachtlijst += g.Wachtend
		wachtend = append(wachtend, wmo.Aantal(g.Naam, g.Wachtend, ""))
		if g.Belangstelling != nil {
			belang += *g.Belangstelling
			belangstellend = append(belangstellend, wmo.Aantal(g.Naam, *g.Belangstelling, ""))
		}
	}
	wacht := wmo.Aantal("w", s.Wachtlijst, "")
	v.Stap(formuleWachtlijst, w.Naam+": wachtlijst", wacht, wachtend...)
	if len(belangstellend) == len(w.Groepen) {
		samen, b := s.Wachtlijst+belang, wmo.Aantal("b", belang, "")
		s.Belangstellingslijst, s.InclusiefBelangstelling = &belang, &samen
		v.Stap(formuleBelangstelling, w.Naam+": belangstellingslijst", b, belangstellend...)
		v.Stap(formuleInclusief, w.Naam+": inclusief belangstelling", wmo.Aantal("i", samen, ""), wacht, b)
	}
	s.Berekening = v.Berekening()
	return s, nil
}

func (w *Wachtlijst) check(k *keuring) {
	var eerder wmo.Uniek
	for i, g := range w.Groepen {
		eerder.Naam(&k.Bevindingen, g.Naam, wmo.Wijs("groepen", strconv.Itoa(i), "naam"))
	}
}
