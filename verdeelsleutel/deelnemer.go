package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// Deelnemer is a municipality, or another party, that shares by a key. A number that is not
// known is left out; it is never taken for zero. All numbers but Inwoners are only allowed when
// the key counts them.
type Deelnemer struct {
	Naam     string           `json:"naam"              jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Geldig is the period in which the participant shares; always when it is left out.
	Geldig wmo.Periode `json:"geldig,omitzero"`
	// Aandeel is a fixed share that the participants agreed on. Only the proportions matter:
	// shares may add up to 1, to 100 or to anything else. At most six decimals.
	Aandeel *wmo.Getal `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=6"`
	// Inwoners is the number of inhabitants. A key may count it; without that it only serves
	// to show an amount per inhabitant.
	Inwoners        *int        `json:"inwoners,omitempty"        jsonschema:"minimum=0,maximum=100000000"`
	Herkomst        *wmo.Getal  `json:"herkomst,omitempty"        jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // clients from here; at most six decimals
	SocialeVoorraad *int        `json:"socialeVoorraad,omitempty" jsonschema:"minimum=0,maximum=100000000"`             // social rented homes
	Clienten        *wmo.Getal  `json:"clienten,omitempty"        jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // clients in support; at most six decimals
	Dagen           *wmo.Getal  `json:"dagen,omitempty"           jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // days of support; at most six decimals
	Kosten          *wmo.Bedrag `json:"kosten,omitempty"          jsonschema:"minimum=0,maximum=999999999999.99"`       // costs of the support used, in euros
}

// DoetMee says whether the participant shares on a day.
func (d *Deelnemer) DoetMee(op wmo.Datum) bool { return d.Geldig.IsZero() || d.Geldig.Bevat(op) }

// Waarde is the participant's number for a measure, and false when it is not known.
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

// sleutel is the JSON key of the number that a measure counts.
func (m Maatstafsoort) sleutel() string {
	if m == NaarSocialeVoorraad {
		return "socialeVoorraad"
	}
	return string(m)
}
