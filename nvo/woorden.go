package nvo

import "github.com/bwo-sdk/wmo"

// Plicht says how binding an obligation is.
//
//schema:nl Hoe bindend een verplichting is.
type Plicht string

// How binding an obligation is.
const (
	Moet      Plicht = "moet"
	ZouMoeten Plicht = "zou_moeten"
	Mag       Plicht = "mag"
	Nagaan    Plicht = "nagaan"
)

var plichtwoorden = wmo.Opsomming[Plicht]{
	{Moet, "afgesproken of voorgeschreven"},
	{ZouMoeten, "toelichting of aanbeveling: het hoort zo, en wie het nalaat schendt geen afspraak"},
	{Mag, "een mogelijkheid; er is niets na te leven"},
	{Nagaan, "geen plicht: een punt om na te gaan"},
}

func (Plicht) Woorden() []wmo.Woord { return plichtwoorden.Woorden() }

// Niveau is where something is arranged.
//
//schema:nl Waar iets geregeld is.
type Niveau string

// The levels.
const (
	Lokaal         Niveau = "lokaal"
	Regionaal      Niveau = "regionaal"
	Bovenregionaal Niveau = "bovenregionaal"
	Landelijk      Niveau = "landelijk"
)

var niveauwoorden = wmo.Opsomming[Niveau]{
	{Lokaal, "elke gemeente voor zich"},
	{Regionaal, "de gemeenten van een regio samen"},
	{Bovenregionaal, "regio's onderling"},
	{Landelijk, "alle gemeenten samen"},
}

func (Niveau) Woorden() []wmo.Woord { return niveauwoorden.Woorden() }

// Reeks is the list to which an obligation belongs.
//
//schema:nl Lijst waar een verplichting bij hoort.
type Reeks string

// The lists of obligations.
const (
	ReeksAfspraken Reeks = "afspraken"
	ReeksThemas    Reeks = "themas"
	ReeksOmgeving  Reeks = "omgeving"
)

var reekswoorden = wmo.Opsomming[Reeks]{
	{ReeksAfspraken, "de afspraken 1 tot en met 3 van de norm, waarvan de tekst is gezien"},
	{ReeksThemas, "thema's van de norm waarvan het nummer en de tekst niet zijn gezien"},
	{ReeksOmgeving, "plichten en punten naast de norm"},
}

func (Reeks) Woorden() []wmo.Woord { return reekswoorden.Woorden() }

// Normthema groups obligations for a monitor. The grouping is our own.
//
//schema:nl Thema waaronder verplichtingen in een monitor samen geteld worden. De indeling is van dit project.
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

var normthemawoorden = wmo.Opsomming[Normthema]{
	{ThemaRegiovisie, "één vastgestelde regiovisie"},
	{ThemaBetrokkenheid, "wie bij de regiovisie betrokken is"},
	{ThemaInhoudVisie, "wat er in de regiovisie staat"},
	{ThemaToegang, "toegang tot beschermd wonen en opvang"},
	{ThemaInkoop, "inkoop van beschermd wonen en opvang"},
	{ThemaSamenwerking, "hoe gemeenten en regio's samenwerken"},
	{ThemaOpdrachtgeverschap, "sterker opdrachtgeverschap en minder administratieve lasten"},
	{ThemaOmgeving, "wat naast de norm geldt"},
}

func (Normthema) Woorden() []wmo.Woord { return normthemawoorden.Woorden() }

// Lezing says how much of an obligation was read.
//
//schema:nl Hoeveel van een verplichting gelezen is.
type Lezing string

// How much was read, from most to least.
const (
	LezingTekst    Lezing = "tekst"
	LezingDeels    Lezing = "tekst_deels"
	LezingThema    Lezing = "thema"
	LezingAfgeleid Lezing = "afgeleid"
)

var lezingwoorden = wmo.Opsomming[Lezing]{
	{LezingTekst, "de tekst is gezien"},
	{LezingDeels, "de tekst is voor een deel gezien"},
	{LezingThema, "het thema is zeker; het nummer en de tekst zijn niet gezien"},
	{LezingAfgeleid, "dat het een plicht is, is onze gevolgtrekking"},
}

func (Lezing) Woorden() []wmo.Woord { return lezingwoorden.Woorden() }

// minstens says whether at least so much was read; an empty m asks nothing.
func (l Lezing) minstens(m Lezing) bool {
	rang := func(x Lezing) uint { return uint(lezingwoorden.Rang(x)) } // an unknown word (−1) becomes the largest
	return rang(l) <= rang(m)
}

// Per says into what parts an obligation is divided.
//
//schema:nl In welke delen een verplichting uiteenvalt.
type Per string

// The parts.
const (
	PerGeheel     Per = "geheel"
	PerReikwijdte Per = "reikwijdte"
	PerGroep      Per = "groep"
	PerGemeente   Per = "gemeente"
)

var perwoorden = wmo.Opsomming[Per]{
	{PerGeheel, "één bewijs is genoeg"},
	{PerReikwijdte, "een bewijs voor beschermd wonen en een voor opvang; het mag hetzelfde stuk zijn"},
	{PerGroep, "een bewijs voor elk van de genoemde groepen"},
	{PerGemeente, "een bewijs voor elke gemeente van de regio"},
}

func (Per) Woorden() []wmo.Woord { return perwoorden.Woorden() }
