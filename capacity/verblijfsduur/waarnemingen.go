package verblijfsduur

import (
	"fmt"
	"math"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingReeksen = register.Melding("CAP-DUUR-REEKSEN", "de reeksen van waarnemingen zijn niet even lang, of leeg")
	meldingGetal   = register.Melding("CAP-DUUR-GETAL", "een duur, intrede, afloop of gewicht dat niet kan: negatief, oneindig of geen getal")
	meldingIntrede = register.Melding("CAP-DUUR-INTREDE", "iemand komt pas in beeld als het verblijf voorbij is")
)

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
		bs.Meld(meldingReeksen, "de reeksen duur, afloop, intrede en gewicht zijn niet even lang, of leeg", "")
		return bs.Err()
	}
	fout := foutvinder{bs: &bs}
	for i, d := range w.Duur {
		if !(d >= 0 && d <= math.MaxFloat64) { //nolint:staticcheck // a NaN is in no range
			fout.meld(meldingGetal, "/duur/", i)
		}
		if a := w.Afloop[i]; uint(a) > grootsteAfloop {
			fout.meld(meldingGetal, "/afloop/", i)
		}
	}
	for i, e := range w.Intrede {
		switch {
		case !(e >= 0 && e <= math.MaxFloat64): //nolint:staticcheck // a NaN is in no range
			fout.meld(meldingGetal, "/intrede/", i)
		case e > 0 && !(e < w.Duur[i]): //nolint:staticcheck // a NaN was reported above
			fout.meld(meldingIntrede, "/intrede/", i)
		}
	}
	for i, g := range w.Gewicht {
		if !(g > 0 && g <= grootsteGewicht) { //nolint:staticcheck // a NaN is in no range
			fout.meld(meldingGetal, "/gewicht/", i)
		}
	}
	fout.sluit()
	return bs.Err()
}

// grootsteGewicht keeps sums of whole weights exact.
const grootsteGewicht = 1e9

// foutvinder makes one finding of each kind, with the first of its places.
type foutvinder struct {
	bs       *wmo.Bevindingen
	soorten  []wmo.Melding
	plaatsen [][]string
	aantal   []int
}

func (f *foutvinder) meld(m wmo.Melding, reeks string, i int) {
	k := 0
	for k < len(f.soorten) && f.soorten[k] != m {
		k++
	}
	if k == len(f.soorten) {
		f.soorten, f.plaatsen, f.aantal = append(f.soorten, m), append(f.plaatsen, nil), append(f.aantal, 0)
	}
	if f.aantal[k]++; f.aantal[k] <= meestePlaatsen {
		f.plaatsen[k] = append(f.plaatsen[k], reeks+strconv.Itoa(i))
	}
}

func (f *foutvinder) sluit() {
	for k, m := range f.soorten {
		f.bs.Meld(m, fmt.Sprintf("%s (%d keer)", m.Uitleg, f.aantal[k]), f.plaatsen[k]...)
	}
}

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
