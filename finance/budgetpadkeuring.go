package finance

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

var meldingVariant = register.Melding("FIN-VARIANT", "een variant verandert niets")

const (
	meestePadjaren = 40
	eersteJaar     = 1900
)

func (b *Budgetpad) keur(k *keuring) {
	b.keurDeelnemers(k)
	k.start(b.Startjaar, b.Uitstel, b.Startjaar, "")
	jaren := k.jaren(b.Van, b.Tot, meestePadjaren)
	if jaren {
		b.keurGemeenten(k)
		b.Totaal.keur(k, b.Van, b.Tot, "/totaal")
	}
	b.keurVarianten(k, jaren)
}

// start finds a postponement of nothing, and a year that is before any path: nought reads as
// left out.
func (k *keuring) start(startjaar, uitstel, geldend int, w string) {
	if startjaar != 0 && startjaar < eersteJaar {
		k.MeldBereik(fmt.Sprintf("%d ligt voor %d", startjaar, eersteJaar), w+"/startjaar")
	}
	k.overbodig(uitstel != 0 && geldend == 0, w+"/uitstel", "een pad zonder startjaar")
}

func (b *Budgetpad) keurDeelnemers(k *keuring) {
	var namen, codes wmo.Uniek
	var historisch, objectief wmo.Getal
	for i := range b.Deelnemers {
		d, w := &b.Deelnemers[i], inLijst("/deelnemers", i)
		namen.Naam(&k.Bevindingen, d.Naam, w+"/naam")
		codes.Sleutel(&k.Bevindingen, d.Gemeente.String(), w+"/gemeente")
		k.nodig(d.Inwoners != 0 || !b.metPlafond(), w+"/inwoners", "een plafond per inwoner")
		historisch, objectief = historisch.Plus(d.Historisch), objectief.Plus(d.Objectief)
	}
	if historisch.IsZero() || objectief.IsZero() {
		k.Meld(meldingNul, "een sleutel zonder aandelen: de historische en de objectieve moeten elk optellen tot meer dan nul", "/deelnemers")
	}
}

// metPlafond: the base or one of the variants holds changes within a plafond.
func (b *Budgetpad) metPlafond() bool {
	return b.Plafond != nil || slices.ContainsFunc(b.Varianten, func(v Budgetvariant) bool { return v.Plafond != nil })
}

func (b *Budgetpad) keurVarianten(k *keuring, jaren bool) {
	var namen wmo.Uniek
	for i := range b.Varianten {
		v, w := &b.Varianten[i], inLijst("/varianten", i)
		namen.Naam(&k.Bevindingen, v.Naam, w+"/naam")
		if (Budgetvariant{Naam: v.Naam}) == *v {
			k.Meld(meldingVariant, "deze variant verandert niets aan het pad", w)
		}
		k.start(v.Startjaar, v.Uitstel, b.keuze().met(v).startjaar, w)
		if v.Totaal != nil && jaren {
			v.Totaal.keur(k, b.Van, b.Tot, w+"/totaal")
		}
	}
}
