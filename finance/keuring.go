package finance

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// Limits of what goes in. They are far above any real figure, and keep every product
// of them within what an amount in a document can hold.
const (
	meesteEuros      = 1_000_000_000_000 // a thousand billion, of an amount and of a tariff
	meesteVolume     = 100_000_000       // clients, units for a client, inhabitants
	meesteEenheden   = 1_000_000_000_000 // units of all clients together
	meesteTekst      = 200               // characters
	meesteUitleg     = 2000              // characters
	eersteJaar       = 1900
	laatsteJaar      = 2200
	meesteDeelnemers = 500 // who share, of a key or a budget
)

// keuring collects what is wrong with a document, all of it at once, and what stays open
// when nothing is.
type keuring struct {
	wmo.Bevindingen

	voorbehouden []wmo.Voorbehoud
}

// opsomming is an enumeration of text.
type opsomming interface {
	~string
	Woorden() []wmo.Woord
}

// keurWoord finds a word that the enumeration does not have, and an empty one where a
// word is needed.
func keurWoord[T opsomming](k *keuring, w T, plicht bool, plaats string) {
	switch {
	case wmo.IsWoord(string(w), w.Woorden()), w == "" && !plicht:
	case w == "":
		k.Meld(CodeOntbreekt, "hier is een keuze nodig", plaats)
	default:
		mag := make([]string, 0, len(w.Woorden()))
		for _, m := range w.Woorden() {
			mag = append(mag, m.Woord)
		}
		k.Meld(CodeWoord, fmt.Sprintf("%q hoort hier niet: %s", wmo.Kort(string(w)), strings.Join(mag, ", ")), plaats)
	}
}

// tekst finds a text that is empty or too long.
func (k *keuring) tekst(s, plaats string) bool {
	switch {
	case strings.TrimSpace(s) == "":
		k.Meld(CodeOntbreekt, "hier hoort een tekst", plaats)
	case utf8.RuneCountInString(s) > meesteTekst:
		k.Meld(CodeTeVeel, fmt.Sprintf("een tekst van %d tekens is langer dan %d", utf8.RuneCountInString(s), meesteTekst), plaats)
	default:
		return true
	}
	return false
}

// naam finds a text that is no name: one that somebody cannot tell from another.
func (k *keuring) naam(s, plaats string) {
	if !k.tekst(s, plaats) {
		return
	}
	if err := wmo.CheckNaam(s); err != nil {
		k.Meld(CodeNaamTeken, err.Error(), plaats)
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

// deel finds what cannot be a part of a whole, 0 to 1.
func (k *keuring) deel(g wmo.Getal, plaats string) { k.tussen(g, 0, 1, plaats) }

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
		k.Meld(CodeOntbreekt, "dit ontbreekt: "+bij+" vraagt het", plaats)
	}
}

// toelichting finds a text that is longer than somebody reads.
func (k *keuring) toelichting(s string) {
	k.lengte(utf8.RuneCountInString(s), meesteUitleg, "/toelichting")
}

// uitkomst finds a word that only a Go caller can say.
func (k *keuring) uitkomst(u wmo.Uitkomst, plaats string) {
	if u > wmo.Nee {
		k.Meld(CodeWoord, fmt.Sprintf("%s is niet ja, nee of onbepaald", u), plaats)
	}
}

// jaren finds a stretch of years that cannot be or is longer than it may be.
func (k *keuring) jaren(van, tot, meest int) {
	k.heel(van, eersteJaar, laatsteJaar, "/van")
	k.heel(tot, eersteJaar, laatsteJaar, "/tot")
	switch {
	case tot < van:
		k.Meld(CodeBereik, fmt.Sprintf("%d ligt voor %d", tot, van), "/tot")
	case !reeks(van, tot, meest):
		k.Meld(CodeTeVeel, fmt.Sprintf("van %d tot en met %d is meer dan %d jaren", van, tot, meest), "/tot")
	}
}

// reeks says whether two years are the ends of a stretch that is not too long.
func reeks(van, tot, meest int) bool {
	return eersteJaar <= van && van <= tot && tot <= laatsteJaar && tot-van < meest
}

// uniek finds a name that is empty, too long, or in use already, however it is spelled.
func (k *keuring) uniek(eerder map[string]string, naam, plaats string) {
	k.naam(naam, plaats)
	k.anders(eerder, naam, plaats)
}

// anders finds a name that is in use already, of which eerder has the places.
func (k *keuring) anders(eerder map[string]string, naam, plaats string) {
	sleutel := wmo.Naamsleutel(naam)
	if eerste, dubbel := eerder[sleutel]; !dubbel {
		eerder[sleutel] = plaats
	} else if sleutel != "" {
		k.dubbel(wmo.Kort(naam), plaats, eerste)
	}
}

// eenmalig finds what is in use already, of which eerder has the places; what is empty
// is something else.
func eenmalig[T comparable](k *keuring, eerder map[T]string, wat T, plaats string) {
	var leeg T
	eerste, dubbel := eerder[wat]
	switch {
	case !dubbel:
		eerder[wat] = plaats
	case wat == leeg:
	default:
		k.dubbel(wmo.Kort(fmt.Sprint(wat)), plaats, eerste)
	}
}

// dubbel tells both places; the first is empty of a word that only this package uses.
func (k *keuring) dubbel(wat, plaats, eerste string) {
	if eerste == "" {
		k.Meld(CodeDubbel, wat+" staat er al", plaats)
	} else {
		k.Meld(CodeDubbel, wat+" staat er al", plaats, eerste)
	}
}

// nietNul finds a number of which zero says nothing; what a Go caller forgot looks the same.
func (k *keuring) nietNul(nul bool, waarom, plaats string) {
	if nul {
		k.Meld(CodeNul, waarom, plaats)
	}
}

// misschien checks what may be absent.
func misschien[T any](g *T, keur func(T, string), plaats string) {
	if g != nil {
		keur(*g, plaats)
	}
}

// inLijst is the place of an element of a list.
func inLijst(lijst string, i int) string { return lijst + "/" + strconv.Itoa(i) }
