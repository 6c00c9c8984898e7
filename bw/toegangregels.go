package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// alsVoorwaarde makes a condition of access: one fact that must be ja.
func alsVoorwaarde(code, tekst, feit string, bron wmo.Bron, toets func(*Toegangsvraag) wmo.Uitkomst) wmo.Regel[*Toegangsvraag] {
	return wmo.Regel[*Toegangsvraag]{
		Grond: wmo.Grond{Code: code, Tekst: tekst, Geldt: sinds2015, Bron: bron, Feit: feit},
		Toets: toets,
	}
}

// Where the conditions are written.
var (
	rechtOpZP     = wmo2015.art("1.2.1", "", "a")
	rechtOpBW     = wmo2015.art("1.2.1", "", "b")
	rechtOpOpvang = wmo2015.art("1.2.1", "", "c")
	toetsZP       = wmo2015.art("2.3.5", "3", "")
	toetsBWO      = wmo2015.art("2.3.5", "4", "")
)

// toegangZPRegels are the conditions of zelfredzaamheid and participatie, beside those of the kring.
var toegangZPRegels = []wmo.Regel[*Toegangsvraag]{
	alsVoorwaarde("BW-TOE-01", "de persoon is ingezetene van de gemeente die beslist", "/ingezeteneGemeente",
		wmo2015.art("2.3.5", "1", "a"), func(v *Toegangsvraag) wmo.Uitkomst { return v.IngezeteneGemeente }),
	alsVoorwaarde("BW-TOE-02", "er is een beperking, of een chronisch psychisch of psychosociaal probleem", "/beperking",
		rechtOpZP, func(v *Toegangsvraag) wmo.Uitkomst { return v.Beperking }),
	alsVoorwaarde("BW-TOE-03", "daardoor is de persoon niet voldoende zelfredzaam of kan hij niet voldoende meedoen", "/zelfredzaam",
		rechtOpZP, func(v *Toegangsvraag) wmo.Uitkomst { return v.Zelfredzaam.Niet() }),
	alsVoorwaarde("BW-TOE-04", "eigen kracht lost het, samen met het andere, niet geheel op", "/oplossing/eigenKracht",
		toetsZP, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.EigenKracht.Niet() }),
	alsVoorwaarde("BW-TOE-05", "gebruikelijke hulp lost het, samen met het andere, niet geheel op", "/oplossing/gebruikelijkeHulp",
		toetsZP, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.GebruikelijkeHulp.Niet() }),
	alsVoorwaarde("BW-TOE-06", "mantelzorg lost het, samen met het andere, niet geheel op", "/oplossing/mantelzorg",
		toetsZP, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.Mantelzorg.Niet() }),
	alsVoorwaarde("BW-TOE-07", "hulp uit het sociaal netwerk lost het, samen met het andere, niet geheel op", "/oplossing/sociaalNetwerk",
		toetsZP, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.SociaalNetwerk.Niet() }),
	alsVoorwaarde("BW-TOE-08", "een algemene voorziening lost het, samen met het andere, niet geheel op", "/oplossing/algemeneVoorziening",
		toetsZP, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.AlgemeneVoorziening.Niet() }),
	{
		// Absent from the text of 2019-07-01; it came with the text of 2020-01-01.
		Grond: wmo.Grond{
			Code: "BW-TOE-09", Tekst: "een algemeen gebruikelijke voorziening lost het, samen met het andere, niet geheel op",
			Geldt: wmo.MustPeriode("2020-01-01", ""), Bron: toetsZP, Feit: "/oplossing/algemeenGebruikelijke",
		},
		Toets: func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.AlgemeenGebruikelijke.Niet() },
	},
	alsVoorwaarde("BW-TOE-10", "de voorziening draagt passend bij aan zelfredzaamheid of participatie", "/passendeBijdrage",
		toetsZP, func(v *Toegangsvraag) wmo.Uitkomst { return v.PassendeBijdrage }),
}

// toegangBWORegels are the conditions that beschermd wonen and opvang share.
var toegangBWORegels = []wmo.Regel[*Toegangsvraag]{
	alsVoorwaarde("BW-TOE-11", "de persoon kan zich niet in de samenleving handhaven", "/handhaaftZich",
		wmo2015.art("1.2.1", "", "b en c"), func(v *Toegangsvraag) wmo.Uitkomst { return v.HandhaaftZich.Niet() }),
	alsVoorwaarde("BW-TOE-12", "eigen kracht neemt het probleem, samen met het andere, niet geheel weg", "/oplossing/eigenKracht",
		toetsBWO, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.EigenKracht.Niet() }),
	alsVoorwaarde("BW-TOE-13", "gebruikelijke hulp neemt het probleem, samen met het andere, niet geheel weg", "/oplossing/gebruikelijkeHulp",
		toetsBWO, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.GebruikelijkeHulp.Niet() }),
	alsVoorwaarde("BW-TOE-14", "mantelzorg neemt het probleem, samen met het andere, niet geheel weg", "/oplossing/mantelzorg",
		toetsBWO, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.Mantelzorg.Niet() }),
	alsVoorwaarde("BW-TOE-15", "hulp uit het sociaal netwerk neemt het probleem, samen met het andere, niet geheel weg", "/oplossing/sociaalNetwerk",
		toetsBWO, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.SociaalNetwerk.Niet() }),
	alsVoorwaarde("BW-TOE-16", "een algemene voorziening neemt het probleem, samen met het andere, niet geheel weg", "/oplossing/algemeneVoorziening",
		toetsBWO, func(v *Toegangsvraag) wmo.Uitkomst { return v.Oplossing.AlgemeneVoorziening.Niet() }),
	alsVoorwaarde("BW-TOE-17", "de voorziening draagt passend bij aan wat nodig is, en aan zich zo snel mogelijk weer kunnen handhaven", "/passendeBijdrage",
		toetsBWO, func(v *Toegangsvraag) wmo.Uitkomst { return v.PassendeBijdrage }),
}

var toegangBWRegels = []wmo.Regel[*Toegangsvraag]{
	alsVoorwaarde("BW-TOE-18", "er zijn psychische of psychosociale problemen", "/psychischeProblemen",
		rechtOpBW, func(v *Toegangsvraag) wmo.Uitkomst { return v.PsychischeProblemen }),
}

var toegangOpvangRegels = []wmo.Regel[*Toegangsvraag]{
	alsVoorwaarde("BW-TOE-19", "de persoon heeft de thuissituatie verlaten, wegens huiselijk geweld of om een andere reden", "/thuissituatieVerlaten",
		rechtOpOpvang, func(v *Toegangsvraag) wmo.Uitkomst { return v.ThuissituatieVerlaten }),
}

// Every condition of a provision, those of the kring first.
var (
	alleZPRegels     = slices.Concat(vanPersoon(kringRegels), toegangZPRegels)
	alleBWRegels     = slices.Concat(vanPersoon(kringRegels), toegangBWRegels, toegangBWORegels)
	alleOpvangRegels = slices.Concat(vanPersoon(kringOpvangRegels), toegangOpvangRegels, toegangBWORegels)
)

// vanPersoon asks the rules about the person in a Toegangsvraag.
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
