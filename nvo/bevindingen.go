package nvo

import (
	"fmt"
	"slices"
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
	CodeNaam      = "NVO-NAAM"      // a name with what nobody sees
)

// algemeneMeldingen says what each code above means.
var algemeneMeldingen = []wmo.Woord{
	{Woord: CodeOntbreekt, Uitleg: "iets wat er moet staan is leeg"},
	{Woord: CodeWoord, Uitleg: "een woord dat de opsomming niet kent"},
	{Woord: CodePeriode, Uitleg: "een periode eindigt voor zij begint"},
	{Woord: CodeBereik, Uitleg: "een getal ligt buiten wat kan"},
	{Woord: CodeDubbel, Uitleg: "iets staat er twee keer"},
	{Woord: CodeTeVeel, Uitleg: "een lijst is langer dan mag"},
	{Woord: CodeNaam, Uitleg: "een naam of id met een teken dat niemand ziet"},
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
	meld(b, CodeWoord, fmt.Sprintf("%.40q hoort hier niet: %s", string(w), strings.Join(mag, ", ")), plaats)
}

// keurLengte finds a list that is longer than it may be.
func keurLengte(b *wmo.Bevindingen, n, meest int, plaats ...string) bool {
	if n > meest {
		meld(b, CodeTeVeel, fmt.Sprintf("%d is meer dan de %d die hier mogen staan", n, meest), wmo.Wijs(plaats...))
	}
	return n <= meest
}

// keurTekst finds a text that is empty or not fit to be shown.
func keurTekst(b *wmo.Bevindingen, s string, plaats ...string) {
	const meest = 500
	switch {
	case strings.TrimSpace(s) == "":
		meld(b, CodeOntbreekt, "hier hoort een tekst", wmo.Wijs(plaats...))
	case len(s) > meest:
		meld(b, CodeTeVeel, fmt.Sprintf("een tekst van %d bytes is langer dan %d", len(s), meest), wmo.Wijs(plaats...))
	}
}

// keurNaam finds a name that is empty, too long, or not to be told from another one. A
// name says who is one and the same: compare names by [wmo.Naamsleutel].
func keurNaam(b *wmo.Bevindingen, s string, plaats ...string) {
	keurTekst(b, s, plaats...)
	if strings.TrimSpace(s) == "" {
		return
	}
	if err := wmo.CheckNaam(s); err != nil {
		meld(b, CodeNaam, err.Error(), wmo.Wijs(plaats...))
	}
}

// keurDubbel finds a name that stood there before, however it is spelled.
func keurDubbel(b *wmo.Bevindingen, gezien map[string]bool, naam string, plaats ...string) {
	sleutel := wmo.Naamsleutel(naam)
	if gezien[sleutel] {
		meld(b, CodeDubbel, fmt.Sprintf("%.40q staat er twee keer", naam), wmo.Wijs(plaats...))
	}
	gezien[sleutel] = sleutel != ""
}

// keurUitkomst finds an outcome that is none of the three; only Go can say it.
func keurUitkomst(b *wmo.Bevindingen, u wmo.Uitkomst, plaats ...string) {
	if u > wmo.Nee {
		meld(b, CodeWoord, u.String()+" is geen uitkomst", wmo.Wijs(plaats...))
	}
}

// meer follows a finding of which not every place is told.
const meer = "; het zijn meer plaatsen dan hier staan"

// meld adds a finding, or its place to the finding that says the same: who says one thing
// of many places says it once. What is said of more places at once is about what they have
// to do with each other, and stands by itself.
func meld(b *wmo.Bevindingen, code, bericht string, plaats ...string) {
	i := slices.IndexFunc(*b, func(x wmo.Bevinding) bool {
		return x.Code == code && (x.Bericht == bericht || x.Bericht == bericht+meer)
	})
	if i < 0 || len(plaats) != 1 {
		b.Meld(code, bericht, plaats...)
		return
	}
	switch x := &(*b)[i]; {
	case len(x.Plaats) < wmo.MaxBevindingen:
		x.Plaats = append(x.Plaats, plaats...)
	default:
		x.Bericht = bericht + meer
	}
}
