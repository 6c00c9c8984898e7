package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Where the conditions are written.
var (
	rechtOpZP     = wmo2015.art("1.2.1", "", "a")
	rechtOpBW     = wmo2015.art("1.2.1", "", "b")
	rechtOpOpvang = wmo2015.art("1.2.1", "", "c")
	toetsZP       = wmo2015.art("2.3.5", "3", "")
	toetsBWO      = wmo2015.art("2.3.5", "4", "")
)

// toegangZPRegels are the conditions of zelfredzaamheid and participatie (support at home),
// besides those of the kring.
var toegangZPRegels = []wmo.Regel[*Toegangsvraag]{
	wmo.Als("BW-TOE-01", "/ingezeteneGemeente", "de persoon is ingezetene van de gemeente die beslist",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.IngezeteneGemeente }, wmo2015.art("2.3.5", "1", "a").Sinds(beginWmo)),
	wmo.Als("BW-TOE-02", "/beperking", "er is een beperking, of een chronisch psychisch of psychosociaal probleem",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Beperking }, rechtOpZP.Sinds(beginWmo)),
	wmo.Als("BW-TOE-03", "/zelfredzaam", "in verband daarmee is de persoon niet voldoende zelfredzaam of kan hij niet voldoende meedoen",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Zelfredzaam.Niet() }, rechtOpZP.Sinds(beginWmo)),
	wmo.Als("BW-TOE-04", "/oplossing/eigenKracht", "eigen kracht lost het, samen met het andere, niet geheel op",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.EigenKracht.Niet() }, toetsZP.Sinds(beginWmo)),
	wmo.Als("BW-TOE-05", "/oplossing/gebruikelijkeHulp", "gebruikelijke hulp lost het, samen met het andere, niet geheel op",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.GebruikelijkeHulp.Niet() }, toetsZP.Sinds(beginWmo)),
	wmo.Als("BW-TOE-06", "/oplossing/mantelzorg", "mantelzorg lost het, samen met het andere, niet geheel op",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.Mantelzorg.Niet() }, toetsZP.Sinds(beginWmo)),
	wmo.Als("BW-TOE-07", "/oplossing/sociaalNetwerk", "hulp uit het sociaal netwerk lost het, samen met het andere, niet geheel op",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.SociaalNetwerk.Niet() }, toetsZP.Sinds(beginWmo)),
	wmo.Als("BW-TOE-08", "/oplossing/algemeneVoorziening", "een algemene voorziening lost het, samen met het andere, niet geheel op",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.AlgemeneVoorziening.Niet() }, toetsZP.Sinds(beginWmo)),
	// Not in the text of 2019-07-01, and in that of 2020-01-01.
	wmo.Als("BW-TOE-09", "/oplossing/algemeenGebruikelijke", "een algemeen gebruikelijke voorziening lost het, samen met het andere, niet geheel op",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.AlgemeenGebruikelijke.Niet() }, toetsZP.Sinds(wmo.MustDatum("2020-01-01"))),
	wmo.Als("BW-TOE-10", "/passendeBijdrage", "deze voorziening draagt passend bij aan zelfredzaamheid of participatie, en aan zo lang mogelijk in de "+
		"eigen leefomgeving kunnen blijven",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.PassendeBijdrage }, toetsZP.Sinds(beginWmo)),
}

// toegangBWORegels are the conditions that beschermd wonen and opvang share.
var toegangBWORegels = []wmo.Regel[*Toegangsvraag]{
	wmo.Als("BW-TOE-11", "/handhaaftZich", "de persoon kan zich niet in de samenleving handhaven",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.HandhaaftZich.Niet() }, wmo2015.art("1.2.1", "", "b en c").Sinds(beginWmo)),
	wmo.Als("BW-TOE-12", "/oplossing/eigenKracht", "eigen kracht neemt het probleem, samen met het andere, niet geheel weg",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.EigenKracht.Niet() }, toetsBWO.Sinds(beginWmo)),
	wmo.Als("BW-TOE-13", "/oplossing/gebruikelijkeHulp", "gebruikelijke hulp neemt het probleem, samen met het andere, niet geheel weg",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.GebruikelijkeHulp.Niet() }, toetsBWO.Sinds(beginWmo)),
	wmo.Als("BW-TOE-14", "/oplossing/mantelzorg", "mantelzorg neemt het probleem, samen met het andere, niet geheel weg",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.Mantelzorg.Niet() }, toetsBWO.Sinds(beginWmo)),
	wmo.Als("BW-TOE-15", "/oplossing/sociaalNetwerk", "hulp uit het sociaal netwerk neemt het probleem, samen met het andere, niet geheel weg",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.SociaalNetwerk.Niet() }, toetsBWO.Sinds(beginWmo)),
	wmo.Als("BW-TOE-16", "/oplossing/algemeneVoorziening", "een algemene voorziening neemt het probleem, samen met het andere, niet geheel weg",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.AlgemeneVoorziening.Niet() }, toetsBWO.Sinds(beginWmo)),
	wmo.Als("BW-TOE-17", "/passendeBijdrage", "deze voorziening draagt passend bij aan wat nodig is, en aan zich zo snel mogelijk weer kunnen handhaven",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.PassendeBijdrage }, toetsBWO.Sinds(beginWmo)),
}

var toegangBWRegels = []wmo.Regel[*Toegangsvraag]{
	wmo.Als("BW-TOE-18", "/psychischeProblemen", "er zijn psychische of psychosociale problemen, en in verband daarmee kan de persoon zich niet handhaven",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.PsychischeProblemen }, rechtOpBW.Sinds(beginWmo)),
}

var toegangOpvangRegels = []wmo.Regel[*Toegangsvraag]{
	wmo.Als("BW-TOE-19", "/thuissituatieVerlaten", "de persoon heeft de thuissituatie verlaten, wegens huiselijk geweld of om een andere reden",
		func(v *Toegangsvraag) wmo.Uitkomst { return v.ThuissituatieVerlaten }, rechtOpOpvang.Sinds(beginWmo)),
}

// All conditions of a provision, those of the kring first.
var (
	alleZPRegels     = slices.Concat(vanPersoon(kringRegels), toegangZPRegels)
	alleBWRegels     = slices.Concat(vanPersoon(kringRegels), toegangBWRegels, toegangBWORegels)
	alleOpvangRegels = slices.Concat(vanPersoon(kringOpvangRegels), toegangOpvangRegels, toegangBWORegels)
)

// vanPersoon makes rules about a Persoon rules about a Toegangsvraag.
func vanPersoon(regels []wmo.Regel[*Persoon]) []wmo.Regel[*Toegangsvraag] {
	uit := make([]wmo.Regel[*Toegangsvraag], len(regels))
	for i := range regels {
		toets := regels[i].Toets
		uit[i] = wmo.Regel[*Toegangsvraag]{
			Grond: regels[i].Grond,
			Toets: func(v *Toegangsvraag) wmo.Uitkomst { return toets(&v.Persoon) },
		}
	}
	return uit
}

func toegangVan(v Voorziening) []wmo.Regel[*Toegangsvraag] {
	switch v {
	case Opvang:
		return alleOpvangRegels
	case BeschermdWonen:
		return alleBWRegels
	default:
		return alleZPRegels
	}
}
