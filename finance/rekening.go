package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Formule is one formula that this package calculates with: the register that an
// auditor reads.
type Formule struct {
	Code    string   `json:"code"`    // contract: never given to another formula
	Formule string   `json:"formule"` // in letters
	Uitleg  string   `json:"uitleg"`  // what the letters stand for, in Dutch
	Bron    wmo.Bron `json:"bron"`
}

// rekening collects how a result came about: the steps of the calculation, what was
// assumed, what stays open, and what was found beside the result. Every source is told
// as it could be cited on the day as known.
type rekening struct {
	bekend       wmo.Datum
	stappen      wmo.Berekening
	aannames     []wmo.Voorbehoud
	voorbehouden []wmo.Voorbehoud
	bevindingen  wmo.Bevindingen
}

// enkeleStappen is how many a calculation mostly has.
const enkeleStappen = 8

func nieuweRekening(peil wmo.Peil) rekening {
	return rekening{bekend: peil.Bekend, stappen: make(wmo.Berekening, 0, enkeleStappen), aannames: []wmo.Voorbehoud{}}
}

func (r *rekening) stap(f *Formule, naam string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	if invoer == nil {
		invoer = []wmo.Grootheid{}
	}
	r.stappen = append(r.stappen, wmo.Rekenstap{
		Code: f.Code, Naam: naam, Formule: f.Formule, Invoer: invoer, Uitkomst: uit, Bron: f.Bron.ZoalsBekend(r.bekend),
	})
}

// neemAan tells what was assumed, when it was.
func (r *rekening) neemAan(geldt bool, as ...wmo.Voorbehoud) {
	if geldt {
		r.aannames = r.noteer(r.aannames, as)
	}
}

// behoud tells what stays open, when it does.
func (r *rekening) behoud(geldt bool, vs ...wmo.Voorbehoud) {
	if geldt {
		r.voorbehouden = r.noteer(r.voorbehouden, vs)
	}
}

// noteer adds each once, in the order in which they come up.
func (r *rekening) noteer(lijst, vs []wmo.Voorbehoud) []wmo.Voorbehoud {
	lijst = slices.Grow(lijst, len(vs))
	for _, v := range vs {
		if slices.ContainsFunc(lijst, func(w wmo.Voorbehoud) bool { return w.Code == v.Code && w.Tekst == v.Tekst }) {
			continue
		}
		if v.Bron != nil {
			bron := v.Bron.ZoalsBekend(r.bekend)
			v.Bron = &bron
		}
		lijst = append(lijst, v)
	}
	return lijst
}

// volgens is a reservation that rests on another source than the one it mostly has.
func volgens(v wmo.Voorbehoud, bron wmo.Bron) wmo.Voorbehoud {
	v.Bron = &bron
	return v
}

func euro(naam string, b wmo.Bedrag) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: b.String(), Eenheid: "euro"}
}

func aantal(naam string, g wmo.Getal, eenheid string) wmo.Grootheid {
	return wmo.Grootheid{Naam: naam, Waarde: g.String(), Eenheid: eenheid}
}
