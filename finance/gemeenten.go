package finance

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// voorbehoudGemeentenOp is told with the day when the municipalities are of another one.
var voorbehoudGemeentenOp = register.Voorbehoud("FIN-V-GEMEENTEN-OP",
	"de gemeenten zijn die van een opgegeven dag, en niet die van de dag waarover het gaat")

// gemeenten holds the municipalities that share something against the day they share it on.
func (k *keuring) gemeenten(op wmo.Datum, genoemd ...gebied.Vermelding) {
	bevindingen, voorbehouden := gebied.CheckOpDag(op, genoemd...)
	k.Neem(bevindingen...)
	k.voorbehouden = append(k.voorbehouden, voorbehouden...)
}

// gemeentenOp tells that the codes are of another day, and refuses that where there are none.
func (k *keuring) gemeentenOp(dag wmo.Datum, genoemd []gebied.Vermelding, plaats string) {
	if !dag.IsValid() {
		return
	}
	k.overbodig(len(genoemd) == 0, plaats, "deelnemers zonder gemeente")
	k.voorbehouden = append(k.voorbehouden, voorbehoudGemeentenOp.Zegt(
		fmt.Sprintf("de gemeenten zijn die van %s, zoals is opgegeven, en niet die van de dag waarover het gaat", dag)))
}

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

// keurGemeenten holds the municipalities of a path against the first day of each of its
// years, and tells of each the first year in which it is not there.
func (b *Budgetpad) keurGemeenten(k *keuring) {
	var genoemd []gebied.Vermelding
	for i := range b.Deelnemers {
		if g := b.Deelnemers[i].Gemeente; !g.IsZero() {
			genoemd = append(genoemd, gebied.Vermelding{Gemeente: g, Plaats: inLijst("/deelnemers", i) + "/gemeente"})
		}
	}
	k.gemeentenOp(b.GemeentenOp, genoemd, "/gemeentenOp")
	if b.GemeentenOp.IsValid() {
		k.gemeenten(b.GemeentenOp, genoemd...)
		return
	}
	for jaar := b.Van; jaar <= b.Tot && len(genoemd) > 0; jaar++ {
		eersteDag, _ := wmo.NewDatum(jaar, 1, 1) // a year that cannot be was refused
		voor := len(k.Bevindingen)
		k.gemeenten(eersteDag, genoemd...)
		genoemd = slices.DeleteFunc(genoemd, func(v gebied.Vermelding) bool {
			return slices.ContainsFunc(k.Bevindingen[voor:], func(f wmo.Bevinding) bool { return f.Plaats[0] == v.Plaats })
		})
	}
}
