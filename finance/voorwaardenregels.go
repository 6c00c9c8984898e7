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

// bewijsregel is a rule that reads one piece of evidence.
type bewijsregel struct {
	code, tekst, feit string
	bron              wmo.Bron
	bewijs            func(*Voorwaardenvraag) *Bewijs
}

var bewijsregels = []bewijsregel{
	{
		"FIN-VW-11", "er is een overzicht van de algemene voorzieningen die er al zijn", "/bestaand/overzicht", keizersVisser,
		func(v *Voorwaardenvraag) *Bewijs { return &v.Bestaand.Overzicht },
	},
	{
		"FIN-VW-12", "elk arrangement kijkt eerst naar wat er al is", "/bestaand/eerstGekeken", keizersVisser,
		func(v *Voorwaardenvraag) *Bewijs { return &v.Bestaand.EerstGekeken },
	},
	{
		"FIN-VW-13", "de bestaande voorzieningen hebben toegezegd mensen op te nemen", "/bestaand/aangesloten", eigenVoorwaarde,
		func(v *Voorwaardenvraag) *Bewijs { return &v.Bestaand.Aangesloten },
	},
	{
		"FIN-VW-21", "cliënten is gevraagd wat zij nodig hebben", "/behoefte/gevraagd", eigenVoorwaarde,
		func(v *Voorwaardenvraag) *Bewijs { return &v.Behoefte.Gevraagd },
	},
	{
		"FIN-VW-22", "ieder die ondersteuning nodig heeft krijgt een arrangement dat past", "/behoefte/passend", keizersVisser,
		func(v *Voorwaardenvraag) *Bewijs { return &v.Behoefte.Passend },
	},
	{
		"FIN-VW-23", "cliënten hebben meebeslist over de opzet", "/behoefte/meebeslist", eigenVoorwaarde,
		func(v *Voorwaardenvraag) *Bewijs { return &v.Behoefte.Meebeslist },
	},
	{
		"FIN-VW-31", "de aanbieders werken de algemene voorziening samen uit", "/initiatief/aanbieders", keizersVisser,
		func(v *Voorwaardenvraag) *Bewijs { return &v.Initiatief.Aanbieders },
	},
	{
		"FIN-VW-32", "de gemeente is regisseur: zij stelt het kader en schrijft het hoe niet voor", "/initiatief/regisseur", keizersVisser,
		func(v *Voorwaardenvraag) *Bewijs { return &v.Initiatief.Regisseur },
	},
}

// The rules of each condition, and all of them together.
var (
	bestaandRegels   = regelsVan(bewijsregels[:3])
	behoefteRegels   = regelsVan(bewijsregels[3:6])
	initiatiefRegels = regelsVan(bewijsregels[6:])
	convenantRegels  = []wmo.Regel[voorwaardenOp]{
		{
			Grond: bijVoorwaarde("FIN-VW-41", "alle partijen die genoemd zijn hebben getekend", "/convenant/partijen", keizersVisser),
			Toets: allenGetekend,
		},
		{
			Grond: bijVoorwaarde("FIN-VW-42", "alle partijen zijn genoemd", "/convenant/volledig", keizersVisser),
			Toets: func(v voorwaardenOp) wmo.Uitkomst { return v.Convenant.Volledig },
		},
	}
	voorwaardenRegels = slices.Concat(bestaandRegels, behoefteRegels, initiatiefRegels, convenantRegels)
)

// regelsVan turns evidence into conditions, each of which needs an answer with a source.
func regelsVan(bs []bewijsregel) []wmo.Regel[voorwaardenOp] {
	rs := make([]wmo.Regel[voorwaardenOp], len(bs))
	for i := range bs {
		bewijs := bs[i].bewijs
		rs[i] = wmo.Regel[voorwaardenOp]{
			Grond: bijVoorwaarde(bs[i].code, bs[i].tekst, bs[i].feit, bs[i].bron),
			Toets: func(v voorwaardenOp) wmo.Uitkomst { return bewijs(v.Voorwaardenvraag).bewezen() },
		}
	}
	return rs
}

// bijVoorwaarde is a rule that can be asked of every day since the Wmo 2015 began.
func bijVoorwaarde(code, tekst, feit string, bron wmo.Bron) wmo.Grond {
	return wmo.Grond{Code: code, Tekst: tekst, Feit: feit, Geldt: wmo.Vanaf(beginWmo), Bron: bron}
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
