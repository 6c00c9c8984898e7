package nvo

import "github.com/bwo-sdk/wmo"

// Plicht says how binding an obligation is.
type Plicht string

// How binding an obligation is.
const (
	Moet      Plicht = "moet"
	ZouMoeten Plicht = "zou_moeten"
	Mag       Plicht = "mag"
	Nagaan    Plicht = "nagaan"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Plicht) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Moet), Uitleg: "afgesproken of voorgeschreven"},
		{Woord: string(ZouMoeten), Uitleg: "toelichting of aanbeveling: het hoort zo, en wie het nalaat schendt geen afspraak"},
		{Woord: string(Mag), Uitleg: "een mogelijkheid; er is niets na te leven"},
		{Woord: string(Nagaan), Uitleg: "geen plicht: een punt om na te gaan"},
	}
}

// Niveau is where something is arranged.
type Niveau string

// The levels.
const (
	Lokaal         Niveau = "lokaal"
	Regionaal      Niveau = "regionaal"
	Bovenregionaal Niveau = "bovenregionaal"
	Landelijk      Niveau = "landelijk"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Niveau) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Lokaal), Uitleg: "elke gemeente voor zich"},
		{Woord: string(Regionaal), Uitleg: "de gemeenten van een regio samen"},
		{Woord: string(Bovenregionaal), Uitleg: "regio's onderling"},
		{Woord: string(Landelijk), Uitleg: "alle gemeenten samen"},
	}
}

// Reeks is the list to which an obligation belongs.
type Reeks string

// The lists of obligations.
const (
	ReeksAfspraken Reeks = "afspraken"
	ReeksThemas    Reeks = "themas"
	ReeksOmgeving  Reeks = "omgeving"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Reeks) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(ReeksAfspraken), Uitleg: "de afspraken 1 tot en met 3 van de norm, waarvan de tekst is gezien"},
		{Woord: string(ReeksThemas), Uitleg: "thema's van de norm waarvan het nummer en de tekst niet zijn gezien"},
		{Woord: string(ReeksOmgeving), Uitleg: "plichten en punten naast de norm"},
	}
}

// Normthema groups obligations for a monitor. The grouping is our own.
type Normthema string

// The themes.
const (
	ThemaRegiovisie         Normthema = "regiovisie"
	ThemaBetrokkenheid      Normthema = "betrokkenheid"
	ThemaInhoudVisie        Normthema = "inhoud_regiovisie"
	ThemaToegang            Normthema = "toegang"
	ThemaInkoop             Normthema = "inkoop"
	ThemaSamenwerking       Normthema = "samenwerking"
	ThemaOpdrachtgeverschap Normthema = "opdrachtgeverschap"
	ThemaOmgeving           Normthema = "buiten_de_norm"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Normthema) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(ThemaRegiovisie), Uitleg: "één vastgestelde regiovisie"},
		{Woord: string(ThemaBetrokkenheid), Uitleg: "wie bij de regiovisie betrokken is"},
		{Woord: string(ThemaInhoudVisie), Uitleg: "wat er in de regiovisie staat"},
		{Woord: string(ThemaToegang), Uitleg: "toegang tot beschermd wonen en opvang"},
		{Woord: string(ThemaInkoop), Uitleg: "inkoop van beschermd wonen en opvang"},
		{Woord: string(ThemaSamenwerking), Uitleg: "hoe gemeenten en regio's samenwerken"},
		{Woord: string(ThemaOpdrachtgeverschap), Uitleg: "sterker opdrachtgeverschap en minder administratieve lasten"},
		{Woord: string(ThemaOmgeving), Uitleg: "wat naast de norm geldt"},
	}
}

// Lezing says how much of an obligation was read.
type Lezing string

// How much was read, from most to least.
const (
	LezingTekst    Lezing = "tekst"
	LezingDeels    Lezing = "tekst_deels"
	LezingThema    Lezing = "thema"
	LezingAfgeleid Lezing = "afgeleid"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Lezing) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(LezingTekst), Uitleg: "de tekst is gezien"},
		{Woord: string(LezingDeels), Uitleg: "de tekst is voor een deel gezien"},
		{Woord: string(LezingThema), Uitleg: "het thema is zeker; het nummer en de tekst zijn niet gezien"},
		{Woord: string(LezingAfgeleid), Uitleg: "dat het een plicht is, is onze gevolgtrekking"},
	}
}

// minstens says whether at least so much was read; an empty m asks nothing.
func (l Lezing) minstens(m Lezing) bool {
	rang := func(x Lezing) int {
		for i, w := range x.Woorden() {
			if w.Woord == string(x) {
				return i
			}
		}
		return len(x.Woorden())
	}
	return rang(l) <= rang(m)
}

// Per says of what parts an obligation is made.
type Per string

// The parts.
const (
	PerGeheel     Per = "geheel"
	PerReikwijdte Per = "reikwijdte"
	PerGroep      Per = "groep"
	PerGemeente   Per = "gemeente"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Per) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(PerGeheel), Uitleg: "één bewijs is genoeg"},
		{Woord: string(PerReikwijdte), Uitleg: "een bewijs voor beschermd wonen en een voor opvang; het mag hetzelfde stuk zijn"},
		{Woord: string(PerGroep), Uitleg: "een bewijs voor elk van de genoemde groepen"},
		{Woord: string(PerGemeente), Uitleg: "een bewijs voor elke gemeente van de regio"},
	}
}
