package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// voorwaardenOp is a question on a day.
type voorwaardenOp struct {
	*Voorwaardenvraag

	op wmo.Datum
}

// bewijsregel is a condition that reads one piece of evidence.
type bewijsregel struct {
	wmo.Regel[voorwaardenOp]

	bewijs func(*Voorwaardenvraag) *Bewijs
}

// opBewijs makes a condition that needs an answer with a source.
func opBewijs(code, feit, tekst string, bron wmo.Bron, bewijs func(*Voorwaardenvraag) *Bewijs) bewijsregel {
	toets := func(v voorwaardenOp) wmo.Uitkomst { return bewijs(v.Voorwaardenvraag).bewezen() }
	return bewijsregel{wmo.Als(code, feit, tekst, toets, bron.Sinds(beginWmo)), bewijs}
}

// The evidence for each condition, and all of it.
var (
	bestaandBewijs = []bewijsregel{
		opBewijs("FIN-VW-11", "/bestaand/overzicht", "er is een overzicht van de algemene voorzieningen die er al zijn",
			keizersVisser, func(v *Voorwaardenvraag) *Bewijs { return &v.Bestaand.Overzicht }),
		opBewijs("FIN-VW-12", "/bestaand/eerstGekeken", "elk arrangement kijkt eerst naar wat er al is",
			keizersVisser, func(v *Voorwaardenvraag) *Bewijs { return &v.Bestaand.EerstGekeken }),
		opBewijs("FIN-VW-13", "/bestaand/aangesloten", "de bestaande voorzieningen hebben toegezegd mensen op te nemen",
			eigenVoorwaarde, func(v *Voorwaardenvraag) *Bewijs { return &v.Bestaand.Aangesloten }),
	}
	behoefteBewijs = []bewijsregel{
		opBewijs("FIN-VW-21", "/behoefte/gevraagd", "cliënten is gevraagd wat zij nodig hebben",
			eigenVoorwaarde, func(v *Voorwaardenvraag) *Bewijs { return &v.Behoefte.Gevraagd }),
		opBewijs("FIN-VW-22", "/behoefte/passend", "ieder die ondersteuning nodig heeft krijgt een arrangement dat past",
			keizersVisser, func(v *Voorwaardenvraag) *Bewijs { return &v.Behoefte.Passend }),
		opBewijs("FIN-VW-23", "/behoefte/meebeslist", "cliënten hebben meebeslist over de opzet",
			eigenVoorwaarde, func(v *Voorwaardenvraag) *Bewijs { return &v.Behoefte.Meebeslist }),
	}
	initiatiefBewijs = []bewijsregel{
		opBewijs("FIN-VW-31", "/initiatief/aanbieders", "de aanbieders werken de algemene voorziening samen uit",
			keizersVisser, func(v *Voorwaardenvraag) *Bewijs { return &v.Initiatief.Aanbieders }),
		opBewijs("FIN-VW-32", "/initiatief/regisseur", "de gemeente is regisseur: zij stelt het kader en schrijft het hoe niet voor",
			keizersVisser, func(v *Voorwaardenvraag) *Bewijs { return &v.Initiatief.Regisseur }),
	}
	bewijsregels = slices.Concat(bestaandBewijs, behoefteBewijs, initiatiefBewijs)
)

// The rules of each condition, and all of them together.
var (
	bestaandRegels   = regelsVan(bestaandBewijs)
	behoefteRegels   = regelsVan(behoefteBewijs)
	initiatiefRegels = regelsVan(initiatiefBewijs)
	convenantRegels  = []wmo.Regel[voorwaardenOp]{
		wmo.Als("FIN-VW-41", "/convenant/partijen", "alle partijen die genoemd zijn hebben getekend", allenGetekend, keizersVisser.Sinds(beginWmo)),
		wmo.Als("FIN-VW-42", "/convenant/volledig", "alle partijen zijn genoemd",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Convenant.Volledig }, keizersVisser.Sinds(beginWmo)),
	}
	voorwaardenRegels = slices.Concat(bestaandRegels, behoefteRegels, initiatiefRegels, convenantRegels)
)

func regelsVan(bs []bewijsregel) []wmo.Regel[voorwaardenOp] {
	rs := make([]wmo.Regel[voorwaardenOp], len(bs))
	for i := range bs {
		rs[i] = bs[i].Regel
	}
	return rs
}

// allenGetekend: one who did not is enough for nee, and a list without anybody says
// nothing.
func allenGetekend(v voorwaardenOp) wmo.Uitkomst {
	if len(v.Convenant.Partijen) == 0 {
		return wmo.Onbepaald
	}
	alle := wmo.Ja
	for i := range v.Convenant.Partijen {
		alle = wmo.En(alle, v.Convenant.Partijen[i].getekendOp(v.op))
	}
	return alle
}
