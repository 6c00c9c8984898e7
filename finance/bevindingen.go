package finance

import "github.com/bwo-sdk/wmo"

// Codes of the findings that every question may make.
const (
	CodeOntbreekt = "FIN-ONTBREEKT"  // what must be there is empty
	CodeOverbodig = "FIN-OVERBODIG"  // what does not belong to the kind that was chosen
	CodeWoord     = "FIN-WOORD"      // a word that the enumeration does not have; only Go can say it
	CodeBereik    = "FIN-BEREIK"     // a number or an amount outside what is possible
	CodeCenten    = "FIN-CENTEN"     // an amount that is not in whole cents; only Go can say it
	CodeDubbel    = "FIN-DUBBEL"     // stands there twice
	CodeTeVeel    = "FIN-TE-VEEL"    // more than a document may hold
	CodeNul       = "FIN-NUL"        // zero where zero says nothing
	CodeNaamTeken = "FIN-NAAM-TEKEN" // a name with a character that nobody sees
)

var algemeneMeldingen = []wmo.Woord{
	{Woord: CodeOntbreekt, Uitleg: "iets wat er moet staan is leeg"},
	{Woord: CodeOverbodig, Uitleg: "iets hoort niet bij de gekozen soort"},
	{Woord: CodeWoord, Uitleg: "een woord dat de opsomming niet kent"},
	{Woord: CodeBereik, Uitleg: "een getal of bedrag ligt buiten wat kan"},
	{Woord: CodeCenten, Uitleg: "een bedrag is niet in hele centen"},
	{Woord: CodeDubbel, Uitleg: "iets staat er twee keer"},
	{Woord: CodeTeVeel, Uitleg: "een lijst of tekst is langer dan mag"},
	{Woord: CodeNaamTeken, Uitleg: "een naam bevat een teken dat niemand ziet, of is geen tekst"},
	{Woord: CodeNul, Uitleg: "nul zegt hier niets, of er valt door nul niet te delen"},
}
