package capacity

import (
	"fmt"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// What may be wrong with any document of this package.
var (
	meldingWaarde    = register.Melding("CAP-WAARDE", "dit woord kan hier niet")
	meldingNaam      = register.Melding("CAP-NAAM", "een naam bevat een teken dat niemand ziet, en lijkt daardoor op een andere")
	meldingBereik    = register.Melding("CAP-BEREIK", "een getal ligt buiten wat hier kan")
	meldingOntbreekt = register.Melding("CAP-ONTBREEKT", "een gegeven dat hier nodig is ontbreekt")
	meldingOverbodig = register.Melding("CAP-OVERBODIG", "een gegeven hoort niet bij de gekozen soort")
	meldingDubbel    = register.Melding("CAP-DUBBEL", "iets staat er twee keer")
	meldingReeks     = register.Melding("CAP-REEKS", "een reeks heeft niet de goede lengte of som")
	meldingPeriode   = register.Melding("CAP-PERIODE", "een periode is geen geheel aantal jaren, of klopt niet")
)

// Limits that keep any input within reach of exact whole numbers and of a short
// calculation. They lie far above what a region can have.
const (
	maxAantal     = 1_000_000
	maxStand      = 100_000
	maxJaren      = 50
	maxVormen     = 20
	maxSleutels   = 10
	maxDeelnemers = 400
	maxMaatstaven = 10
	maxGewicht    = 1e12
	maxNaam       = 200
	minVerblijf   = 0.01 // months
	maxVerblijf   = 1200 // months
	minInstroom   = 0.001
)

// keuring collects what is wrong with a document, all of it at once.
type keuring struct {
	wmo.Bevindingen

	voorbehouden []wmo.Voorbehoud // what could not be checked
}

// woord checks a word against its list; an empty one must have been optional.
func (k *keuring) woord(plaats, woord string, mag []wmo.Woord, plicht bool) bool {
	switch {
	case wmo.IsWoord(woord, mag), woord == "" && !plicht:
		return true
	case woord == "":
		k.Meld(meldingOntbreekt, "dit is hier nodig", plaats)
		return false
	}
	k.Meld(meldingWaarde, fmt.Sprintf("%q is hier geen waarde", wmo.Kort(woord)), plaats)
	return false
}

// tussen checks that a number lies in a range, ends included.
func (k *keuring) tussen(plaats string, x, laagst, hoogst float64) bool {
	if x >= laagst && x <= hoogst { // NaN lies nowhere
		return true
	}
	k.Meld(meldingBereik, fmt.Sprintf("%s ligt niet tussen %s en %s", heelNL(x), heelNL(laagst), heelNL(hoogst)), plaats)
	return false
}

// nodig checks a number that must be there and lie in a range.
func (k *keuring) nodig(plaats string, x *float64, laagst, hoogst float64) bool {
	if x == nil {
		k.Meld(meldingOntbreekt, "dit getal is hier nodig", plaats)
		return false
	}
	return k.tussen(plaats, *x, laagst, hoogst)
}

// vrij checks a number that may be there.
func (k *keuring) vrij(plaats string, x *float64, laagst, hoogst float64) {
	if x != nil {
		k.tussen(plaats, *x, laagst, hoogst)
	}
}

// overbodig reports what does not belong to the kind that was chosen: ignoring
// it would be an assumption about what was meant.
func (k *keuring) overbodig(plaats string, erIs bool, bij string) {
	if erIs {
		k.Meld(meldingOverbodig, "dit hoort niet bij "+bij, plaats)
	}
}

// reeks checks a list with a number for each of n years.
func (k *keuring) reeks(plaats string, xs []float64, n int, hoogst float64) {
	if len(xs) != n {
		k.Meld(meldingReeks, fmt.Sprintf("een reeks van %d getallen past niet op %d jaren", len(xs), n), plaats)
		return
	}
	for i, x := range xs {
		k.tussen(fmt.Sprintf("%s/%d", plaats, i), x, 0, hoogst)
	}
}

// naam checks that something has a name to be told by.
func (k *keuring) naam(w, naam string) {
	if naam == "" {
		k.Meld(meldingOntbreekt, "een naam is hier nodig", w+"/naam")
	}
	k.naamlengte(w, naam)
}

// naamlengte bounds a name that may be left out: it is repeated wherever something is
// told of it, and looks like no other one.
func (k *keuring) naamlengte(w, naam string) {
	if naam == "" {
		return
	}
	if utf8.RuneCountInString(naam) > maxNaam {
		k.Meld(meldingBereik, fmt.Sprintf("een naam is ten hoogste %d tekens lang", maxNaam), w+"/naam")
	}
	if err := wmo.CheckNaam(naam); err != nil {
		k.Meld(meldingNaam, err.Error(), w+"/naam")
	}
}

// namen tells of names which are one and the same, however they are spelled.
type namen map[string]int

// eerder is where a name stood before; it remembers that it stands at i.
func (n namen) eerder(naam string, i int) (int, bool) {
	sleutel := wmo.Naamsleutel(naam)
	j, ok := n[sleutel]
	if !ok {
		n[sleutel] = i
	}
	return j, ok
}

// aantal checks a count.
func (k *keuring) aantal(plaats string, n int) { k.tussen(plaats, float64(n), 0, maxAantal) }

// eerst is what every operation does first: is there a day, and is the document sound? It
// begins the account of the answer, with what could not be checked.
func eerst(peil wmo.Peil, check func(*keuring)) (wmo.Verantwoording, error) {
	v := wmo.VerantwoordingOp(peil)
	if err := peil.Check(); err != nil {
		return v, err
	}
	var k keuring
	check(&k)
	v.NeemAan(k.voorbehouden...)
	return v, k.Err()
}

// jarenIn is the number of whole years of a period, and 0 with a finding when it
// is not a whole number of them.
func (k *keuring) jarenIn(plaats string, p wmo.Periode) int {
	if err := p.Check(); err != nil || !p.Einddatum.IsValid() {
		k.Meld(meldingPeriode, "een plan heeft een begindatum en een einddatum", plaats)
		return 0
	}
	n := hele(p.Begindatum, p.Einddatum.AddDagen(1))
	switch {
	case n <= 0:
		k.Meld(meldingPeriode, fmt.Sprintf("%s is geen geheel aantal jaren", p), plaats)
		return 0
	case n > maxJaren:
		k.Meld(meldingPeriode, fmt.Sprintf("een plan van %d jaren; ten hoogste %d", n, maxJaren), plaats)
		return 0
	}
	return n
}

// hele counts the whole years from a until b, and is -1 when b is no anniversary of a.
func hele(a, b wmo.Datum) int {
	n := b.Jaar() - a.Jaar()
	if !a.IsValid() || !b.IsValid() || n < 0 || jaarLater(a, n) != b {
		return -1
	}
	return n
}

// jaarLater is the same day n years on; 29 February has its anniversary on the
// last day of February.
func jaarLater(d wmo.Datum, n int) wmo.Datum {
	return d.AddMaanden(n*maandenPerJaar, wmo.MaandEinde)
}

// jaarVan is year t (0 is the first) of a plan that begins on d.
func jaarVan(d wmo.Datum, t int) wmo.Periode {
	return wmo.Periode{Begindatum: jaarLater(d, t), Einddatum: jaarLater(d, t+1).AddDagen(-1)}
}
