package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// Deelnemer is a municipality, or another party, in a key. A number that is not known
// is left out; it is never taken for zero.
type Deelnemer struct {
	Naam     string           `json:"naam"              jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Geldig is when it takes part; always unless stated.
	Geldig  wmo.Periode `json:"geldig,omitzero"`
	Aandeel *wmo.Getal  `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // agreed; at most six decimals
	// Inwoners are counted by a key, or only serve to show an amount per inhabitant.
	Inwoners        *int        `json:"inwoners,omitempty"        jsonschema:"minimum=0,maximum=100000000"`
	Herkomst        *wmo.Getal  `json:"herkomst,omitempty"        jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // clients; at most six decimals
	SocialeVoorraad *int        `json:"socialeVoorraad,omitempty" jsonschema:"minimum=0,maximum=100000000"`             // homes
	Clienten        *wmo.Getal  `json:"clienten,omitempty"        jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // at most six decimals
	Dagen           *wmo.Getal  `json:"dagen,omitempty"           jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // at most six decimals
	Kosten          *wmo.Bedrag `json:"kosten,omitempty"          jsonschema:"minimum=0,maximum=999999999999.99"`
}

// DoetMee says whether it takes part on a day.
func (d *Deelnemer) DoetMee(op wmo.Datum) bool { return d.Geldig.IsZero() || d.Geldig.Bevat(op) }

// Waarde is the number that a measure counts, and false when it is not known.
func (d *Deelnemer) Waarde(soort Maatstafsoort) (wmo.Getal, bool) {
	switch soort {
	case NaarAandeel:
		return bekend(d.Aandeel)
	case NaarInwoners:
		return geheel(d.Inwoners)
	case NaarHerkomst:
		return bekend(d.Herkomst)
	case NaarSocialeVoorraad:
		return geheel(d.SocialeVoorraad)
	case NaarClienten:
		return bekend(d.Clienten)
	case NaarDagen:
		return bekend(d.Dagen)
	case NaarKosten:
		if d.Kosten != nil {
			return d.Kosten.Getal(), true
		}
	}
	return wmo.Getal{}, false
}

func bekend(g *wmo.Getal) (wmo.Getal, bool) {
	if g == nil {
		return wmo.Getal{}, false
	}
	return *g, true
}

func geheel(n *int) (wmo.Getal, bool) {
	if n == nil {
		return wmo.Getal{}, false
	}
	return wmo.GetalOf(int64(*n)), true
}

// sleutel is the key in a document under which the number of a measure stands.
func (m Maatstafsoort) sleutel() string {
	if m == NaarSocialeVoorraad {
		return "socialeVoorraad"
	}
	return string(m)
}
