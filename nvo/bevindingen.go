package nvo

import "github.com/bwo-sdk/wmo"

// Codes of the findings that every question may make.
const (
	CodeOntbreekt = "NVO-ONTBREEKT" // what must be there is empty
	CodeWoord     = "NVO-WOORD"     // a word that the enumeration does not have; only Go can say it
	CodePeriode   = "NVO-PERIODE"   // ends before it begins
	CodeBereik    = "NVO-BEREIK"    // a number outside what is possible
	CodeDubbel    = "NVO-DUBBEL"    // stands there twice
	CodeTeVeel    = "NVO-TE-VEEL"   // more than a document may hold
)

// algemeneMeldingen says what each code above means.
var algemeneMeldingen = []wmo.Woord{
	{Woord: CodeOntbreekt, Uitleg: "iets wat er moet staan is leeg"},
	{Woord: CodeWoord, Uitleg: "een woord dat de opsomming niet kent"},
	{Woord: CodePeriode, Uitleg: "een periode eindigt voor zij begint"},
	{Woord: CodeBereik, Uitleg: "een getal ligt buiten wat kan"},
	{Woord: CodeDubbel, Uitleg: "iets staat er twee keer"},
	{Woord: CodeTeVeel, Uitleg: "een lijst is langer dan mag"},
}
