package verblijfsduur

import (
	"fmt"
	"math"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var meldingIntrede = register.Melding("CAP-DUUR-INTREDE", "een verblijf komt pas in beeld als het voorbij is")

// Waarnemingen are spells as columns, a row for each: how long it lasted as far as was seen,
// and how it ended. All columns that are not nil have the same length.
type Waarnemingen struct {
	// Duur is the length of the spell, to its end or to when it went out of view.
	Duur []float64
	// Afloop is 0 for a spell that went out of view while it still ran (right censoring), and
	// otherwise the cause of its end: 1, 2, ….
	Afloop []int
	// Intrede is the length that the spell had when it came into view (delayed entry). A spell
	// is at risk after its Intrede, up to and including its Duur; with 0 from the start, and so
	// also at time 0. Nil is 0 for all.
	Intrede []float64
	// Gewicht is how many spells a row stands for; nil is 1 for all.
	Gewicht []float64
}

// Variantie says what weights mean for the variance. Without weights and without delayed
// entry the two are the same.
//
//schema:nl Waar standaardfouten vandaan komen, en dus wat gewichten betekenen.
type Variantie string

// How a variance is found.
const (
	// Vanzelf is Greenwood when all weights are whole numbers, and Jackknife otherwise, as R's
	// survfit does for one kind of event.
	Vanzelf Variantie = ""
	// Greenwood takes a weight as a number of equal spells: a weight of 2 is the same row twice.
	Greenwood Variantie = "greenwood"
	// Jackknife is the infinitesimal jackknife: a weight says how much a row counts, and a row
	// stays one observation. R's survfit uses it for several causes.
	Jackknife Variantie = "jackknife"
)

// grootsteAfloop keeps a mistaken cause from asking for a column per million.
const grootsteAfloop = 1000

// meestePlaatsen is how many places a finding about rows names.
const meestePlaatsen = 20

// check finds what cannot be in the columns.
func (w *Waarnemingen) check() error {
	var bs wmo.Bevindingen
	n := len(w.Duur)
	if n == 0 || len(w.Afloop) != n || w.Intrede != nil && len(w.Intrede) != n || w.Gewicht != nil && len(w.Gewicht) != n {
		bs.MeldAantal("de reeksen duur, afloop, intrede en gewicht zijn niet even lang, of leeg", "")
		return bs.Err()
	}
	bereik, voorbij := plaatsen{}, plaatsen{}
	for i, d := range w.Duur {
		bereik.meldAls(!tussen(d, math.MaxFloat64), "/duur/", i)
		bereik.meldAls(uint(w.Afloop[i]) > grootsteAfloop, "/afloop/", i)
	}
	for i, e := range w.Intrede {
		bereik.meldAls(!tussen(e, math.MaxFloat64), "/intrede/", i)
		voorbij.meldAls(e > 0 && e >= w.Duur[i], "/intrede/", i)
	}
	for i, g := range w.Gewicht {
		bereik.meldAls(!tussen(g, grootsteGewicht) || g == 0, "/gewicht/", i)
	}
	if bereik.aantal > 0 {
		bs.MeldBereik(fmt.Sprintf("een getal dat niet kan: negatief, te groot, oneindig of geen getal (%d keer)", bereik.aantal), bereik.eerste...)
	}
	if voorbij.aantal > 0 {
		bs.Meld(meldingIntrede, fmt.Sprintf("%s (%d keer)", meldingIntrede.Uitleg, voorbij.aantal), voorbij.eerste...)
	}
	return bs.Err()
}

// tussen says whether x is in 0..hoogst; a NaN is in no range.
func tussen(x, hoogst float64) bool { return x >= 0 && x <= hoogst }

// plaatsen counts rows at fault, and has the places of the first.
type plaatsen struct {
	aantal int
	eerste []string
}

func (p *plaatsen) meldAls(fout bool, reeks string, i int) {
	if !fout {
		return
	}
	if p.aantal++; p.aantal <= meestePlaatsen {
		p.eerste = append(p.eerste, reeks+strconv.Itoa(i))
	}
}

// grootsteGewicht keeps sums of whole weights exact.
const grootsteGewicht = 1e9

// oorzaken is the highest cause of an end.
func (w *Waarnemingen) oorzaken() int {
	meest := 0
	for _, a := range w.Afloop {
		meest = max(meest, a)
	}
	return meest
}

// heleGewichten says whether all weights are whole, so that their sums are exact in any order.
func (w *Waarnemingen) heleGewichten() bool {
	for _, g := range w.Gewicht {
		if g != math.Trunc(g) {
			return false
		}
	}
	return true
}

func (w *Waarnemingen) gewicht(i int) float64 {
	if w.Gewicht == nil {
		return 1
	}
	return w.Gewicht[i]
}

func (w *Waarnemingen) intrede(i int) float64 {
	if w.Intrede == nil {
		return 0
	}
	return w.Intrede[i]
}
