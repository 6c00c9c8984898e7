package welzijn

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	keizersVisser = kit.KeizersVisser()
	// eigenVoorwaarde is the source of a fact that we added ourselves.
	eigenVoorwaarde = keizersVisser.Als(wmo.Aanname)
	beginWmo        = kit.BeginWmo()
)

// voorwaardenOp is a question and the day on which it is asked.
type voorwaardenOp struct {
	*Voorwaardenvraag

	op wmo.Datum
}

// The rules of each condition, and all of them together.
var (
	bestaandRegels = []wmo.Regel[voorwaardenOp]{
		wmo.Als("FIN-VW-11", "/bestaand/overzicht", "er is een overzicht van de algemene voorzieningen die er al zijn",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Bestaand.Overzicht.bewezen() }, keizersVisser.Sinds(beginWmo)),
		wmo.Als("FIN-VW-12", "/bestaand/eerstGekeken", "elk arrangement kijkt eerst naar wat er al is",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Bestaand.EerstGekeken.bewezen() }, keizersVisser.Sinds(beginWmo)),
		wmo.Als("FIN-VW-13", "/bestaand/aangesloten", "de bestaande voorzieningen hebben toegezegd mensen op te nemen",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Bestaand.Aangesloten.bewezen() }, eigenVoorwaarde.Sinds(beginWmo)),
	}
	behoefteRegels = []wmo.Regel[voorwaardenOp]{
		wmo.Als("FIN-VW-21", "/behoefte/gevraagd", "cliënten is gevraagd wat zij nodig hebben",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Behoefte.Gevraagd.bewezen() }, eigenVoorwaarde.Sinds(beginWmo)),
		wmo.Als("FIN-VW-22", "/behoefte/passend", "ieder die ondersteuning nodig heeft krijgt een arrangement dat past",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Behoefte.Passend.bewezen() }, keizersVisser.Sinds(beginWmo)),
		wmo.Als("FIN-VW-23", "/behoefte/meebeslist", "cliënten hebben meebeslist over de opzet",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Behoefte.Meebeslist.bewezen() }, eigenVoorwaarde.Sinds(beginWmo)),
	}
	initiatiefRegels = []wmo.Regel[voorwaardenOp]{
		wmo.Als("FIN-VW-31", "/initiatief/aanbieders", "de aanbieders werken de algemene voorziening samen uit",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Initiatief.Aanbieders.bewezen() }, keizersVisser.Sinds(beginWmo)),
		wmo.Als("FIN-VW-32", "/initiatief/regisseur", "de gemeente is regisseur: zij stelt het kader en schrijft het hoe niet voor",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Initiatief.Regisseur.bewezen() }, keizersVisser.Sinds(beginWmo)),
	}
	convenantRegels = []wmo.Regel[voorwaardenOp]{
		wmo.Als("FIN-VW-41", "/convenant/partijen", "alle partijen die genoemd zijn hebben getekend", allenGetekend, keizersVisser.Sinds(beginWmo)),
		wmo.Als("FIN-VW-42", "/convenant/volledig", "alle partijen zijn genoemd",
			func(v voorwaardenOp) wmo.Uitkomst { return v.Convenant.Volledig }, keizersVisser.Sinds(beginWmo)),
	}
	voorwaardenRegels = slices.Concat(bestaandRegels, behoefteRegels, initiatiefRegels, convenantRegels)
)

// allenGetekend says whether all parties signed: nee when one did not, onbepaald when no party is
// listed.
func allenGetekend(v voorwaardenOp) wmo.Uitkomst {
	if len(v.Convenant.Partijen) == 0 {
		return wmo.Onbepaald
	}
	alle, _, _ := wmo.Handtekeningen(v.Convenant.Partijen, v.op)
	return alle
}

var _ = register.Regelset("of een algemene voorziening aan de voorwaarden voldoet", wmo.Gronden(voorwaardenRegels))
