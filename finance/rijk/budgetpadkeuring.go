package rijk

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var meldingVariant = register.Melding("FIN-VARIANT", "een variant verandert niets")

const (
	meestePadjaren = 40
	eersteJaar     = 1900
)

func (b *Budgetpad) keur(k *kit.Keuring) {
	b.keurDeelnemers(k)
	keurStart(k, b.Startjaar, b.Uitstel, b.Startjaar, "")
	jaren := keurJaren(k, b.Van, b.Tot, meestePadjaren)
	if jaren {
		b.keurGemeenten(k)
		b.Totaal.keur(k, b.Van, b.Tot, "/totaal")
	}
	b.keurVarianten(k, jaren)
}

// keurStart finds a postponement without a start, and a start that is too early; 0 counts as left
// out.
func keurStart(k *kit.Keuring, startjaar, uitstel, geldend int, w string) {
	if startjaar != 0 && startjaar < eersteJaar {
		k.MeldBereik(fmt.Sprintf("%d ligt voor %d", startjaar, eersteJaar), w+"/startjaar")
	}
	k.Overbodig(uitstel != 0 && geldend == 0, w+"/uitstel", "een pad zonder startjaar")
}

func (b *Budgetpad) keurDeelnemers(k *kit.Keuring) {
	var namen, codes wmo.Uniek
	var historisch, objectief wmo.Getal
	for i := range b.Deelnemers {
		d, w := &b.Deelnemers[i], kit.InLijst("/deelnemers", i)
		namen.Naam(&k.Bevindingen, d.Naam, w+"/naam")
		codes.Sleutel(&k.Bevindingen, d.Gemeente.String(), w+"/gemeente")
		k.Nodig(d.Inwoners != 0 || !b.metPlafond(), w+"/inwoners", "een plafond per inwoner")
		historisch, objectief = historisch.Plus(d.Historisch), objectief.Plus(d.Objectief)
	}
	if historisch.IsZero() || objectief.IsZero() {
		k.Meld(kit.MeldingNul(), "een sleutel zonder aandelen: de historische en de objectieve moeten elk optellen tot meer dan nul", "/deelnemers")
	}
}

// metPlafond says whether the base or one of the variants has a plafond.
func (b *Budgetpad) metPlafond() bool {
	return b.Plafond != nil || slices.ContainsFunc(b.Varianten, func(v Budgetvariant) bool { return v.Plafond != nil })
}

func (b *Budgetpad) keurVarianten(k *kit.Keuring, jaren bool) {
	var namen wmo.Uniek
	for i := range b.Varianten {
		v, w := &b.Varianten[i], kit.InLijst("/varianten", i)
		namen.Naam(&k.Bevindingen, v.Naam, w+"/naam")
		if (Budgetvariant{Naam: v.Naam}) == *v {
			k.Meld(meldingVariant, "deze variant verandert niets aan het pad", w)
		}
		keurStart(k, v.Startjaar, v.Uitstel, b.keuze().met(v).startjaar, w)
		if v.Totaal != nil && jaren {
			v.Totaal.keur(k, b.Van, b.Tot, w+"/totaal")
		}
	}
}

// keurJaren checks that the years do not end before they begin and are at most meest.
func keurJaren(k *kit.Keuring, van, tot, meest int) bool {
	switch {
	case tot < van:
		k.MeldPeriode(fmt.Sprintf("%d ligt voor %d", tot, van), "/tot")
	case tot-van >= meest:
		k.MeldAantal(fmt.Sprintf("van %d tot en met %d is meer dan %d jaren", van, tot, meest), "/tot")
	default:
		return true
	}
	return false
}
