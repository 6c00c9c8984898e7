package bw

import "github.com/bwo-sdk/wmo"

// Codes of the findings that every question may make.
const (
	CodeOntbreekt = "BW-ONTBREEKT" // what must be there is empty
	CodePeriode   = "BW-PERIODE"   // ends before it begins
	CodeVolgorde  = "BW-VOLGORDE"  // happened before what it follows from
	CodeBereik    = "BW-BEREIK"    // a number outside what is possible
	CodeDubbel    = "BW-DUBBEL"    // stands there twice
	CodeTeVeel    = "BW-TE-VEEL"   // more than a document may hold
)

// algemeneMeldingen says what each code above means.
var algemeneMeldingen = []wmo.Woord{
	{Woord: CodeOntbreekt, Uitleg: "iets wat er moet staan is leeg"},
	{Woord: CodePeriode, Uitleg: "een periode eindigt voor zij begint"},
	{Woord: CodeVolgorde, Uitleg: "iets gebeurde voor datgene waar het op volgt"},
	{Woord: CodeBereik, Uitleg: "een getal ligt buiten wat kan"},
	{Woord: CodeDubbel, Uitleg: "iets staat er twee keer"},
	{Woord: CodeTeVeel, Uitleg: "een lijst is langer dan mag"},
}

// meld adds a finding that a source asks for.
func meld(b *wmo.Bevindingen, bron wmo.Bron, code, bericht string, plaats ...string) {
	voor := len(*b)
	if b.Meld(code, bericht, plaats...); len(*b) > voor {
		(*b)[voor].Bron = &bron
	}
}

// bevinding is one finding as an error.
func bevinding(code, bericht, plaats string) error {
	var b wmo.Bevindingen
	b.Meld(code, bericht, plaats)
	return b.Err()
}

func ontbreekt(bericht, plaats string) error { return bevinding(CodeOntbreekt, bericht, plaats) }

// woord finds an enumeration that is empty or holds a word it does not have, which
// a caller in Go can send and a document cannot: there [wmo.Decode] says so first.
func woord(b *wmo.Bevindingen, s string, woorden []wmo.Woord, plaats string) {
	switch {
	case s == "":
		b.Meld(CodeOntbreekt, "hier hoort een keuze", plaats)
	case !wmo.IsWoord(s, woorden):
		b.Meld(wmo.DocWaarde, "dit is geen van de keuzen", plaats)
	}
}
