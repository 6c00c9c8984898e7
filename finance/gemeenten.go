package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// keurGemeenten: who takes part must be there on the day, and nobody may stand beside its
// successor. Who does not take part is held alone against the nearest day that it does.
func (l *ledenlijst) keurGemeenten(k *keuring) {
	var mee, alle []gebied.Vermelding
	for i, d := range l.deelnemers {
		if d.Gemeente.IsZero() {
			continue
		}
		v := gebied.Vermelding{Gemeente: d.Gemeente, Plaats: l.lid(i) + "/gemeente"}
		alle = append(alle, v)
		if d.doetMee(l.op) {
			mee = append(mee, v)
		} else {
			k.gemeenten(d.dichtstbij(l.op), v)
		}
	}
	dag := l.op
	if l.gemeentenOp.IsValid() {
		dag = l.gemeentenOp
	}
	if len(mee) > 0 {
		k.gemeenten(dag, mee...)
	}
	k.gemeentenOp(l.gemeentenOp, alle, l.bijGemeentenOp())
}

// Check finds what is wrong with the municipalities of a key on whatever day it is asked
// about: a code that none ever had, and one that stands beside its successor.
func (v *Geldverdeling) Check() error {
	l := ledenlijst{&v.Sleutel, wijzers(v.Deelnemers), "/sleutel", "/deelnemers", wmo.Datum{}, v.GemeentenOp}
	return l.keurAltijd()
}

// Check is that of a [Geldverdeling].
func (v *Afrekeningsvraag) Check() error {
	a := v.afrekenaar(wmo.Peil{})
	return a.leden.keurAltijd()
}

// keurAltijd leaves to the question what depends on its day: whether a municipality is
// gone, and who takes part for a while.
func (l *ledenlijst) keurAltijd() error {
	var vast, k keuring
	var mee []gebied.Vermelding
	for i, d := range l.deelnemers {
		if v := (gebied.Vermelding{Gemeente: d.Gemeente, Plaats: l.lid(i) + "/gemeente"}); d.Geldig.IsZero() {
			mee = append(mee, v)
		} else {
			vast.gemeenten(voorbij, v)
		}
	}
	if l.gemeentenOp.IsValid() {
		k.gemeenten(l.gemeentenOp, mee...)
	} else {
		vast.gemeenten(voorbij, mee...)
	}
	for _, b := range vast.Bevindingen {
		if b.Code == "GEB-GEMEENTE-ONBEKEND" || b.Code == "GEB-GEMEENTE-OPGEVOLGD" {
			k.Neem(b)
		}
	}
	return k.Err()
}

// voorbij is a day on which every merger that is known has taken place.
var voorbij = wmo.MustDatum("2200-01-01")

// bijGemeentenOp stands beside the list of those who share.
func (l *ledenlijst) bijGemeentenOp() string {
	return l.bijLeden[:len(l.bijLeden)-len("/deelnemers")] + "/gemeentenOp"
}

// dichtstbij is the day nearest to another one on which it takes part.
func (d *Deelnemer) dichtstbij(op wmo.Datum) wmo.Datum {
	if op.Before(d.Geldig.Begindatum) {
		return d.Geldig.Begindatum
	}
	return d.Geldig.Einddatum
}
