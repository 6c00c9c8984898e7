package nvo

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
)

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

// opsomming is an enumeration of text.
type opsomming interface {
	~string
	Woorden() []wmo.Woord
}

// keurWoord finds a word that the enumeration does not have.
func keurWoord[T opsomming](b *wmo.Bevindingen, w T, plaats ...string) {
	keurWoordOp(b, w, wmo.Wijs(plaats...))
}

// keurWoordOp is keurWoord with its place as a JSON Pointer.
func keurWoordOp[T opsomming](b *wmo.Bevindingen, w T, plaats string) {
	woorden := w.Woorden()
	if wmo.IsWoord(string(w), woorden) {
		return
	}
	mag := make([]string, len(woorden))
	for i := range woorden {
		mag[i] = woorden[i].Woord
	}
	b.Meld(CodeWoord, fmt.Sprintf("%q hoort hier niet: %s", wmo.Kort(string(w)), strings.Join(mag, ", ")), plaats)
}

// keurLengte finds a list that is longer than it may be.
func keurLengte(b *wmo.Bevindingen, n, meest int, plaats ...string) bool {
	if n > meest {
		b.Meld(CodeTeVeel, fmt.Sprintf("%d is meer dan de %d die hier mogen staan", n, meest), wmo.Wijs(plaats...))
	}
	return n <= meest
}

// keurTekst finds a text that is empty or not fit to be shown.
func keurTekst(b *wmo.Bevindingen, s string, plaats ...string) {
	const meest = 500
	switch {
	case strings.TrimSpace(s) == "":
		b.Meld(CodeOntbreekt, "hier hoort een tekst", wmo.Wijs(plaats...))
	case len(s) > meest:
		b.Meld(CodeTeVeel, fmt.Sprintf("een tekst van %d bytes is langer dan %d", len(s), meest), wmo.Wijs(plaats...))
	}
}

// keurUitkomst finds an outcome that is none of the three; only Go can say it.
func keurUitkomst(b *wmo.Bevindingen, u wmo.Uitkomst, plaats ...string) {
	if u > wmo.Nee {
		b.Meld(CodeWoord, u.String()+" is geen uitkomst", wmo.Wijs(plaats...))
	}
}
