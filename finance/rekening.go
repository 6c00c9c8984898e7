package finance

import "github.com/bwo-sdk/wmo"

// Formule is one formula that this package calculates with: the register that an
// auditor reads.
type Formule struct {
	Code    string   `json:"code"` // contract: never given to another formula
	Formule string   `json:"formule"`
	Uitleg  string   `json:"uitleg"` // what the letters stand for, in Dutch
	Bron    wmo.Bron `json:"bron"`
}

// rekening collects the steps of a calculation, each with its source as it could be
// cited on the day as known.
type rekening struct {
	bekend  wmo.Datum
	stappen wmo.Berekening
}

func (r *rekening) stap(f *Formule, naam string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	r.stappen = append(r.stappen, wmo.Rekenstap{
		Code: f.Code, Naam: naam, Formule: f.Formule, Invoer: invoer, Uitkomst: uit, Bron: f.Bron.ZoalsBekend(r.bekend),
	})
}

func euro(naam string, b wmo.Bedrag) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: b.String(), Eenheid: "euro"}
}

func aantal(naam string, g wmo.Getal, eenheid string) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: g.String(), Eenheid: eenheid}
}
