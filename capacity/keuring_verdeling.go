package capacity

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

func (v *Verdeling) check(k *keuring) {
	if !jaarLater(v.Begindatum, len(v.Totalen)).IsValid() {
		k.Meld(kit.MeldingPeriode(), "een verdeling gaat over jaren die op de kalender staan", "/begindatum")
	}
	v.Verdeelwijze.check(k, "", v.Begindatum, len(v.Totalen))
}

// check checks the key and its participants on the first day of each year; w is the JSON Pointer of
// what holds them.
func (v *Verdeelwijze) check(k *keuring, w string, begin wmo.Datum, jaren int) {
	dagen := make([]wmo.Datum, jaren)
	for t := range dagen {
		dagen[t] = jaarVan(begin, t).Begindatum
	}
	l := v.lijst(w)
	k.Voorbehouden = append(k.Voorbehouden, l.Keur(&k.Bevindingen, dagen...)...)
	l.KeurDicht(&k.Bevindingen, dagen...)
}
