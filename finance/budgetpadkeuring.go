package finance

import (
	"github.com/bwo-sdk/wmo"
)

// CodeVariant is a variant that changes nothing.
const CodeVariant = "FIN-VARIANT"

var budgetpadMeldingen = []wmo.Woord{
	{Woord: CodeVariant, Uitleg: "een variant verandert niets"},
	{Woord: CodePlafond, Uitleg: "binnen het plafond is het totaal niet te verdelen"},
}

// Limits of a path.
const (
	meestePadjaren  = 40
	meesteStappen   = 40
	meesteUitstel   = 100
	meesteVarianten = 10
	meesteMutaties  = 500
)

func (b *Budgetpad) keur(k *keuring) {
	k.naam(b.Naam, "/naam")
	k.jaren(b.Van, b.Tot, meestePadjaren)
	b.keurDeelnemers(k)
	b.keurGemeenten(k)
	k.heel(b.Stappen, 1, meesteStappen, "/stappen")
	k.start(b.Startjaar, b.Uitstel, b.Startjaar, "")
	misschien(b.Plafond, k.tarief, "/plafond")
	b.Totaal.keur(k, b.Van, b.Tot, "/totaal")
	b.keurVarianten(k)
}

// start finds a start that cannot be, and a postponement of nothing.
func (k *keuring) start(startjaar, uitstel, geldend int, w string) {
	if startjaar != 0 {
		k.heel(startjaar, eersteJaar, laatsteJaar, w+"/startjaar")
	}
	k.heel(uitstel, 0, meesteUitstel, w+"/uitstel")
	k.overbodig(uitstel != 0 && geldend == 0, w+"/uitstel", "een pad zonder startjaar")
}

func (b *Budgetpad) keurDeelnemers(k *keuring) {
	if !k.lengte(len(b.Deelnemers), meesteDeelnemers, "/deelnemers") {
		return
	}
	namen, codes := map[string]string{}, map[wmo.Gemeentecode]string{}
	var historisch, objectief wmo.Getal
	for i := range b.Deelnemers {
		d, w := &b.Deelnemers[i], inLijst("/deelnemers", i)
		k.uniek(namen, d.Naam, w+"/naam")
		eenmalig(k, codes, d.Gemeente, w+"/gemeente")
		k.tussen(d.Historisch, 0, meesteEuros, w+"/historisch")
		k.tussen(d.Objectief, 0, meesteEuros, w+"/objectief")
		k.heel(d.Inwoners, 0, meesteVolume, w+"/inwoners")
		if b.metPlafond() {
			k.nodig(d.Inwoners != 0, w+"/inwoners", "een plafond per inwoner")
		}
		historisch, objectief = historisch.Plus(d.Historisch), objectief.Plus(d.Objectief)
	}
	if historisch.IsZero() || objectief.IsZero() {
		k.Meld(CodeNul, "een sleutel zonder aandelen: de historische en de objectieve moeten elk optellen tot meer dan nul", "/deelnemers")
	}
}

// metPlafond: the base or one of the variants holds changes within a plafond.
func (b *Budgetpad) metPlafond() bool {
	met := b.Plafond != nil
	for i := range b.Varianten {
		met = met || b.Varianten[i].Plafond != nil
	}
	return met
}

func (b *Budgetpad) keurVarianten(k *keuring) {
	if !k.lengte(len(b.Varianten), meesteVarianten, "/varianten") {
		return
	}
	namen := map[string]string{}
	for i := range b.Varianten {
		v, w := &b.Varianten[i], inLijst("/varianten", i)
		k.uniek(namen, v.Naam, w+"/naam")
		if (Budgetvariant{Naam: v.Naam}) == *v {
			k.Meld(CodeVariant, "deze variant verandert niets aan het pad", w)
		}
		k.start(v.Startjaar, v.Uitstel, b.keuze().met(v).startjaar, w)
		k.heel(v.Stappen, 0, meesteStappen, w+"/stappen")
		misschien(v.Plafond, k.tarief, w+"/plafond")
		if v.Totaal != nil {
			v.Totaal.keur(k, b.Van, b.Tot, w+"/totaal")
		}
	}
}
