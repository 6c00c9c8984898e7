package capacity

import "github.com/bwo-sdk/wmo"

// Eenheid says what a number counts. Numbers of different units never mix
// without a factor that the document states.
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

// Woorden lists the units with their meaning in Dutch.
func (Eenheid) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Plaatsen), Uitleg: "plaatsen die er zijn, bezet of niet"},
		{Woord: string(BezettePlaatsen), Uitleg: "plaatsen die op die dag bezet zijn"},
		{Woord: string(ClientenOpDatum), Uitleg: "cliënten die er op die dag zijn"},
		{Woord: string(ClientenInJaar), Uitleg: "verschillende cliënten in een jaar; geen stand op een dag"},
		{Woord: string(Vertrekkers), Uitleg: "cliënten die in een periode uitstromen"},
		{Woord: string(Personen), Uitleg: "personen, ook wie geen cliënt is (kinderen, partner)"},
		{Woord: string(Woningen), Uitleg: "zelfstandige woningen"},
	}
}

// Vorm is a form of care with a stock of its own.
type Vorm string

// The forms that the regional visions name; any other has a name of its own.
const (
	BeschermdWonen         Vorm = "beschermd_wonen"
	Opvang                 Vorm = "opvang"
	MaatschappelijkeOpvang Vorm = "maatschappelijke_opvang" // the same as Opvang, which is the word of every package
	Verslavingsopvang      Vorm = "verslavingsopvang"
	AndereVorm             Vorm = "anders"
)

// Woorden lists the forms with their meaning in Dutch.
func (Vorm) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(BeschermdWonen), Uitleg: "beschermd wonen"},
		{Woord: string(Opvang), Uitleg: "opvang (het woord in alle pakketten)"},
		{Woord: string(MaatschappelijkeOpvang), Uitleg: "maatschappelijke opvang (een ander woord voor opvang)"},
		{Woord: string(Verslavingsopvang), Uitleg: "verslavingsopvang"},
		{Woord: string(AndereVorm), Uitleg: "een andere vorm, met een naam"},
	}
}

// hoofdwoord is the one word of a form that has two.
func (v Vorm) hoofdwoord() Vorm {
	if v == MaatschappelijkeOpvang {
		return Opvang
	}
	return v
}
