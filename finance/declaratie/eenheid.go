package declaratie

import "github.com/bwo-sdk/wmo"

// Levereenheid is the unit of a volume, as list WJ756 of iWmo has them.
//
//schema:nl De eenheid van een volume, zoals codelijst WJ756 van iWmo haar noemt.
type Levereenheid string

// The units.
const (
	Minuut          Levereenheid = "minuut"
	Uur             Levereenheid = "uur"
	Etmaal          Levereenheid = "etmaal"
	Dagdeel         Levereenheid = "dagdeel"
	StuksOutput     Levereenheid = "stuks_output"
	Euros           Levereenheid = "euro"
	StuksInspanning Levereenheid = "stuks_inspanning"
)

var eenheidwoorden = wmo.Opsomming[Levereenheid]{
	{Minuut, "minuten (WJ756: 01)"},
	{Uur, "uren (WJ756: 04)"},
	{Etmaal, "etmalen (WJ756: 14)"},
	{Dagdeel, "dagdelen van vier uur (WJ756: 16)"},
	{StuksOutput, "stuks, bij een outputgerichte toewijzing (WJ756: 82)"},
	{Euros, "euro's; het volume is dan een bedrag in eurocenten (WJ756: 83)"},
	{StuksInspanning, "stuks, bij een inspanningsgerichte toewijzing (WJ756: 84)"},
}

func (Levereenheid) Woorden() []wmo.Woord { return eenheidwoorden.Woorden() }

// naam is the unit of a quantity in a step.
func (e Levereenheid) naam() string {
	switch e {
	case Minuut:
		return "minuten"
	case Uur:
		return "uren"
	case Etmaal:
		return "etmalen"
	case Dagdeel:
		return "dagdelen"
	case Euros:
		return "eurocenten"
	default:
		return "stuks"
	}
}

// DebetCredit says whether a line or a total is owed to the provider or taken back.
//
//schema:nl Of een regel of totaal wordt gevraagd of teruggenomen.
type DebetCredit string

// The two sides, as list COD043 has them.
const (
	Debet  DebetCredit = "debet"
	Credit DebetCredit = "credit"
)

var debetcreditwoorden = wmo.Opsomming[DebetCredit]{
	{Debet, "de aanbieder vraagt het bedrag (COD043: D)"},
	{Credit, "de aanbieder neemt een eerder gevraagd bedrag terug (COD043: C)"},
}

func (DebetCredit) Woorden() []wmo.Woord { return debetcreditwoorden.Woorden() }
