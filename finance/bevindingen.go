package finance

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// Codes of the findings that every question may make.
const (
	CodeOntbreekt = "FIN-ONTBREEKT" // what must be there is empty
	CodeOverbodig = "FIN-OVERBODIG" // what does not belong to the kind that was chosen
	CodeWoord     = "FIN-WOORD"     // a word that the enumeration does not have; only Go can say it
	CodeBereik    = "FIN-BEREIK"    // a number or an amount outside what is possible
	CodeCenten    = "FIN-CENTEN"    // an amount that is not in whole cents; only Go can say it
	CodeDubbel    = "FIN-DUBBEL"    // stands there twice
	CodeTeVeel    = "FIN-TE-VEEL"   // more than a document may hold
	CodeNul       = "FIN-NUL"       // a volume of zero to divide by
)

var algemeneMeldingen = []wmo.Woord{
	{Woord: CodeOntbreekt, Uitleg: "iets wat er moet staan is leeg"},
	{Woord: CodeOverbodig, Uitleg: "iets hoort niet bij de gekozen soort"},
	{Woord: CodeWoord, Uitleg: "een woord dat de opsomming niet kent"},
	{Woord: CodeBereik, Uitleg: "een getal of bedrag ligt buiten wat kan"},
	{Woord: CodeCenten, Uitleg: "een bedrag is niet in hele centen"},
	{Woord: CodeDubbel, Uitleg: "iets staat er twee keer"},
	{Woord: CodeTeVeel, Uitleg: "een lijst of tekst is langer dan mag"},
	{Woord: CodeNul, Uitleg: "er valt door een volume van nul niet te delen"},
}

// Limits of what goes in. They are far above any real figure, and keep every product
// of them within what an amount in a document can hold.
const (
	meesteEuros      = 1_000_000_000_000 // a thousand billion, of an amount and of a tariff
	meesteVolume     = 100_000_000       // clients, units for a client, inhabitants
	meesteEenheden   = 1_000_000_000_000 // units of all clients together
	meesteTekst      = 200               // characters
	meesteDeelnemers = 500               // who share, of a key or a budget
)

// keuring collects what is wrong with a document, all of it at once.
type keuring struct{ wmo.Bevindingen }

// opsomming is an enumeration of text.
type opsomming interface {
	~string
	Woorden() []wmo.Woord
}

// keurWoord finds a word that the enumeration does not have, and an empty one where a
// word is needed.
func keurWoord[T opsomming](k *keuring, w T, plicht bool, plaats string) {
	woorden := w.Woorden()
	switch {
	case wmo.IsWoord(string(w), woorden), w == "" && !plicht:
		return
	case w == "":
		k.Meld(CodeOntbreekt, "hier is een keuze nodig", plaats)
		return
	}
	mag := make([]string, len(woorden))
	for i := range woorden {
		mag[i] = woorden[i].Woord
	}
	k.Meld(CodeWoord, fmt.Sprintf("%q hoort hier niet: %s", string(w), strings.Join(mag, ", ")), plaats)
}

// naam finds a name that is empty or too long.
func (k *keuring) naam(s, plaats string) {
	switch {
	case strings.TrimSpace(s) == "":
		k.Meld(CodeOntbreekt, "hier hoort een tekst", plaats)
	case utf8.RuneCountInString(s) > meesteTekst:
		k.Meld(CodeTeVeel, fmt.Sprintf("een tekst van %d tekens is langer dan %d", utf8.RuneCountInString(s), meesteTekst), plaats)
	}
}

// lengte finds a list that is longer than it may be.
func (k *keuring) lengte(n, meest int, plaats string) bool {
	if n > meest {
		k.Meld(CodeTeVeel, fmt.Sprintf("%d is meer dan de %d die hier mogen staan", n, meest), plaats)
	}
	return n <= meest
}

// tussen finds a number that does not lie between two, ends included, or is written
// finer than any share is.
func (k *keuring) tussen(g wmo.Getal, laagst, hoogst int64, plaats string) {
	k.maat(g, laagst, hoogst, aandeelDecimalen, plaats)
}

// maat is tussen with so many decimals: what is divided by the smallest of such numbers
// still fits in a document.
func (k *keuring) maat(g wmo.Getal, laagst, hoogst int64, decimalen int, plaats string) {
	switch {
	case g.Compare(wmo.GetalOf(laagst)) < 0 || g.Compare(wmo.GetalOf(hoogst)) > 0:
		k.Meld(CodeBereik, fmt.Sprintf("%s ligt niet tussen %d en %d", g, laagst, hoogst), plaats)
	case g.Compare(g.Afgerond(decimalen, wmo.NaarBeneden)) != 0:
		k.Meld(CodeBereik, fmt.Sprintf("%s heeft meer dan %d decimalen", g, decimalen), plaats)
	}
}

// heel finds a whole number that does not lie between two, ends included.
func (k *keuring) heel(n, laagst, hoogst int, plaats string) {
	if n < laagst || n > hoogst {
		k.Meld(CodeBereik, fmt.Sprintf("%d ligt niet tussen %d en %d", n, laagst, hoogst), plaats)
	}
}

// volume finds a number of clients, units or inhabitants that cannot be.
func (k *keuring) volume(g wmo.Getal, plaats string) { k.tussen(g, 0, meesteVolume, plaats) }

// saldo finds an amount that is too large either way, or not in whole cents.
func (k *keuring) saldo(b wmo.Bedrag, plaats string) {
	grens := wmo.BedragOfCenten(100 * meesteEuros)
	switch {
	case !b.IsAfgerond():
		k.Meld(CodeCenten, fmt.Sprintf("%s is niet in hele centen", b), plaats)
	case b.Compare(grens) > 0 || grens.Plus(b).Sign() < 0:
		k.Meld(CodeBereik, fmt.Sprintf("%s is groter dan duizend miljard euro", b), plaats)
	}
}

// bedrag finds an amount below zero, too large, or not in whole cents.
func (k *keuring) bedrag(b wmo.Bedrag, plaats string) {
	if b.Sign() < 0 {
		k.Meld(CodeBereik, fmt.Sprintf("%s is kleiner dan nul", b), plaats)
		return
	}
	k.saldo(b, plaats)
}

// tarief finds a price that is too large.
func (k *keuring) tarief(t wmo.Tarief, plaats string) {
	if t.Compare(duurste) > 0 {
		k.Meld(CodeBereik, fmt.Sprintf("%s is groter dan duizend miljard euro", t), plaats)
	}
}

var duurste = wmo.MustTarief("1000000000000")

// overbodig reports what does not belong to the kind that was chosen: ignoring it
// would be an assumption about what was meant.
func (k *keuring) overbodig(erIs bool, plaats, bij string) {
	if erIs {
		k.Meld(CodeOverbodig, "dit hoort niet bij "+bij, plaats)
	}
}

// nodig reports what is missing for the kind that was chosen.
func (k *keuring) nodig(erIs bool, plaats, bij string) {
	if !erIs {
		k.Meld(CodeOntbreekt, bij+" vraagt dit", plaats)
	}
}
