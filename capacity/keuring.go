package capacity

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// What may be wrong with any document of this package.
var (
	meldingBereik  = register.Melding("CAP-BEREIK", "getallen die elk op zich kunnen, komen samen uit buiten wat hier kan")
	meldingReeks   = register.Melding("CAP-REEKS", "een reeks heeft niet de goede lengte of som")
	meldingPeriode = register.Melding("CAP-PERIODE", "een periode is geen geheel aantal jaren, is open, sluit niet aan of staat niet op de kalender")
)

// Limits of calculated numbers, far above those of any region, so that whole numbers stay
// exact and a calculation short.
const (
	maxAantal   = 1_000_000
	maxStand    = 100_000
	maxJaren    = 50
	minInstroom = 0.001
)

// keuring collects all findings about the fields of a document together.
type keuring struct {
	wmo.Bevindingen

	voorbehouden []wmo.Voorbehoud // what could not be checked
}

// eerst checks the Peil and the document, its fields first one by one and then together. It
// begins the Verantwoording of the answer, with reservations about what could not be checked.
func eerst(document interface{ check(k *keuring) }, peil wmo.Peil) (wmo.Verantwoording, error) {
	v := wmo.VerantwoordingOp(peil)
	if err := wmo.Keur(document, peil); err != nil {
		return v, err
	}
	var k keuring
	document.check(&k)
	v.Behoud(k.voorbehouden...)
	return v, k.Err()
}

// veld is an optional field whose place depends on the kind that was chosen: whether it is
// there (staat), may be there (mag) and must be there (moet).
type veld struct {
	sleutel          string
	staat, mag, moet bool
}

// velden reports fields that do not belong to the kind that was chosen, or are missing.
func (k *keuring) velden(w, soort string, vs ...veld) {
	for _, v := range vs {
		switch {
		case v.staat && !v.mag:
			k.MeldOverbodig(soort, w+"/"+v.sleutel)
		case !v.staat && v.moet:
			k.MeldOntbreekt(soort, w+"/"+v.sleutel)
		}
	}
}

// reeks checks that a list has a number for each of n years; n is 0 when it is not known.
func (k *keuring) reeks(plaats string, xs []float64, n int) {
	if n > 0 && len(xs) != n {
		k.Meld(meldingReeks, fmt.Sprintf("een reeks van %d getallen past niet op %d jaren", len(xs), n), plaats)
	}
}

// jarenIn is the number of whole years of a period, and 0 with a finding when it
// is not a whole number of them.
func (k *keuring) jarenIn(plaats string, p wmo.Periode) int {
	if !p.Einddatum.IsValid() {
		k.Meld(meldingPeriode, "een plan heeft een einddatum", plaats)
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
