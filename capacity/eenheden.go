package capacity

import "github.com/bwo-sdk/wmo"

// Eenheid says what a number counts. Numbers of different units never mix
// without a factor that the document states.
//
//schema:nl Wat een getal telt. Getallen van verschillende eenheden gaan alleen samen met een factor die in het
//schema:nl document staat.
type Eenheid string

// What can be counted.
const (
	Plaatsen        Eenheid = "plaatsen"
	BezettePlaatsen Eenheid = "bezette_plaatsen"
	ClientenOpDatum Eenheid = "clienten_op_datum"
	ClientenInJaar  Eenheid = "clienten_in_jaar"
	Vertrekkers     Eenheid = "vertrekkers"
	Personen        Eenheid = "personen"
	Woningen        Eenheid = "woningen"
)

var eenheidwoorden = wmo.Opsomming[Eenheid]{
	{Plaatsen, "plaatsen die er zijn, bezet of niet"},
	{BezettePlaatsen, "plaatsen die op die dag bezet zijn"},
	{ClientenOpDatum, "cliënten die er op die dag zijn"},
	{ClientenInJaar, "verschillende cliënten in een jaar; geen stand op een dag"},
	{Vertrekkers, "cliënten die in een periode uitstromen"},
	{Personen, "personen, ook wie geen cliënt is (kinderen, partner)"},
	{Woningen, "zelfstandige woningen"},
}

func (Eenheid) Woorden() []wmo.Woord { return eenheidwoorden.Woorden() }

// Vorm is a form of care with a stock of its own.
//
//schema:nl Zorgvorm met een eigen bestand aan plaatsen.
type Vorm string

// The forms that the regional visions name; any other has a name of its own.
const (
	BeschermdWonen         Vorm = "beschermd_wonen"
	Opvang                 Vorm = "opvang"
	MaatschappelijkeOpvang Vorm = "maatschappelijke_opvang" // a synonym of Opvang
	Verslavingsopvang      Vorm = "verslavingsopvang"
	AndereVorm             Vorm = "anders"
)

var vormwoorden = wmo.Opsomming[Vorm]{
	{BeschermdWonen, "beschermd wonen"},
	{Opvang, "opvang (het woord in alle pakketten)"},
	{MaatschappelijkeOpvang, "maatschappelijke opvang (een ander woord voor opvang)"},
	{Verslavingsopvang, "verslavingsopvang"},
	{AndereVorm, "een andere vorm, met een naam"},
}

func (Vorm) Woorden() []wmo.Woord { return vormwoorden.Woorden() }

// hoofdwoord replaces a synonym by the main word.
func (v Vorm) hoofdwoord() Vorm {
	if v == MaatschappelijkeOpvang {
		return Opvang
	}
	return v
}
