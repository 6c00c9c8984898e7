package bw

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// meldingVolgorde is what several questions find.
var meldingVolgorde = register.Melding("BW-VOLGORDE", "iets gebeurde voor datgene waar het op volgt")

// Codes of the findings that every question may make.
const (
	CodeOntbreekt = "BW-ONTBREEKT" // what must be there is empty
	CodeWoord     = "BW-WOORD"     // a word that the enumeration does not have; only Go can say it
	CodePeriode   = "BW-PERIODE"   // ends before it begins
	CodeVolgorde  = "BW-VOLGORDE"  // happened before what it follows from
	CodeBereik    = "BW-BEREIK"    // a number outside what is possible
	CodeDubbel    = "BW-DUBBEL"    // stands there twice
	CodeTeVeel    = "BW-TE-VEEL"   // more than a document may hold

	VoorbehoudTelling       = "BW-V-TELLING"
	VoorbehoudAndersBepaald = "BW-V-ANDERS-BEPAALD"
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

// meld adds a finding that a source asks for.
func meld(b *wmo.Bevindingen, bron wmo.Bron, code, bericht string, plaats ...string) {
	voor := len(*b)
	if b.Meld(code, bericht, plaats...); len(*b) > voor {
		(*b)[voor].Bron = &bron
	}
}

// opsomming is an enumeration of text.
type opsomming interface {
	~string
	Woorden() []wmo.Woord
}

// keurWoord finds a word that the enumeration does not have; none is "not known".
func keurWoord[T opsomming](b *wmo.Bevindingen, w T, plaats string) {
	woorden := w.Woorden()
	if w == "" || wmo.IsWoord(string(w), woorden) {
		return
	}
	mag := make([]string, len(woorden))
	for i := range woorden {
		mag[i] = woorden[i].Woord
	}
	b.Meld(CodeWoord, fmt.Sprintf("%.40q hoort hier niet: %s", string(w), strings.Join(mag, ", ")), plaats)
}

// eisWoord is keurWoord for a word that must be there.
func eisWoord[T opsomming](b *wmo.Bevindingen, w T, plaats string) {
	if w == "" {
		b.Meld(CodeOntbreekt, "dit moet ingevuld zijn", plaats)
	}
	keurWoord(b, w, plaats)
}

// keurUitkomst finds a fact that is none of the three.
func keurUitkomst(b *wmo.Bevindingen, u wmo.Uitkomst, plaats string) {
	if u > wmo.Nee {
		b.Meld(CodeWoord, u.String()+" is niet ja, nee of onbepaald", plaats)
	}
}

// keurStappen is keurUitkomst for the facts that decisions read, by their steps.
func keurStappen(b *wmo.Bevindingen, besluiten ...[]wmo.MotiveringStap) {
	var gehad []string
	for _, stappen := range besluiten {
		for i := range stappen {
			if s := &stappen[i]; s.Uitkomst > wmo.Nee && !slices.Contains(gehad, s.Feit) {
				gehad = append(gehad, s.Feit)
				keurUitkomst(b, s.Uitkomst, s.Feit)
			}
		}
	}
}

// citeer lets findings and reservations cite what could be cited on the day as
// known on which it is asked, each from a copy of its own.
func citeer(peil wmo.Peil, bs wmo.Bevindingen, vs []wmo.Voorbehoud) {
	for i := range bs {
		bs[i].Bron = bronOp(peil, bs[i].Bron)
	}
	for i := range vs {
		vs[i].Bron = bronOp(peil, vs[i].Bron)
	}
}

// citeerStappen is citeer for the steps of a calculation.
func citeerStappen(peil wmo.Peil, stappen wmo.Berekening) {
	for i := range stappen {
		stappen[i].Bron = stappen[i].Bron.ZoalsBekend(peil.Bekend)
	}
}

func bronOp(peil wmo.Peil, b *wmo.Bron) *wmo.Bron {
	if b == nil {
		return nil
	}
	return bronVan(b.ZoalsBekend(peil.Bekend))
}

// kanttekeningen collects reservations that have a source.
type kanttekeningen []wmo.Voorbehoud

func (k *kanttekeningen) zet(code, tekst string, bron wmo.Bron) {
	*k = append(*k, wmo.Voorbehoud{Code: code, Tekst: tekst, Bron: &bron})
}

// bevinding is one finding as an error.
func bevinding(code, bericht, plaats string) error {
	var b wmo.Bevindingen
	b.Meld(code, bericht, plaats)
	return b.Err()
}
