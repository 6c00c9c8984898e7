package verblijfsduur

import (
	"math"

	"github.com/bwo-sdk/wmo"
)

// tabel has the spells by the time at which they leave: all that an estimate needs.
type tabel struct {
	w        *Waarnemingen // with equal times made equal
	oorzaken int
	hele     bool // all weights are whole
	vast     bool // the order of rows must not depend on that of the input
	tijd     []float64
	inBeeld  []float64 // at risk at that time
	weg      []float64 // censored at that time
	eind     []float64 // ends by cause: at [tijd*oorzaken + oorzaak−1]
	allen    []bool    // all at risk end here
	uit, in  []sleutel // rows in order; nil when times were counted without sorting
}

// einden are the ends at a time, over all causes.
func (t *tabel) einden(j int) float64 {
	som := 0.0
	for _, d := range t.eind[j*t.oorzaken : (j+1)*t.oorzaken] {
		som += d
	}
	if t.allen[j] {
		return t.inBeeld[j] // whatever the noise of broken weights
	}
	return som
}

// meesteDagen is the highest whole time that is counted without sorting.
const meesteDagen = 1 << 20

// maakTabel checks the columns and counts them. Rows are sorted only when times are not small
// whole numbers, or when gesorteerd says that the rows are needed in order.
func maakTabel(w Waarnemingen, oorzaken int, gesorteerd bool) (*tabel, error) {
	if err := w.check(); err != nil {
		return nil, err
	}
	t := &tabel{w: &w, oorzaken: max(oorzaken, w.oorzaken()), hele: w.heleGewichten(), vast: gesorteerd}
	t.vast = t.vast || !t.hele
	if !t.vast && t.telDagen() {
		return t, nil
	}
	return t, t.sorteer()
}

// sorteer puts the rows in order and counts them.
func (t *tabel) sorteer() error {
	w := t.w
	t.uit, t.in = w.uittredes(t.vast), w.intredes(t.vast)
	nieuw, ok := w.metGelijkeTijden(t.uit, t.in)
	if !ok {
		var bs wmo.Bevindingen
		bs.Meld(meldingIntrede, "twee tijden die alleen door afronding verschillen, zijn intrede en duur van één verblijf", "/intrede")
		return bs
	}
	if nieuw != w {
		t.w = nieuw
		if t.vast { // rows that now have the same time stand in the order of their old ones
			t.uit, t.in = nieuw.uittredes(true), nieuw.intredes(true)
		}
	}
	t.tel()
	return nil
}

// telDagen counts whole times, in a box for each day; false when they are not whole and small.
func (t *tabel) telDagen() bool {
	w := t.w
	laatste := 0
	for _, d := range w.Duur {
		k := int(d)
		if float64(k) != d || k > meesteDagen {
			return false
		}
		laatste = max(laatste, k)
	}
	if laatste > 4*len(w.Duur)+1000 { // a few spells are sorted sooner than so many boxes are emptied
		return false
	}
	kolommen := t.oorzaken + 1
	bakken, late := make([]float64, (laatste+1)*kolommen), make([]float64, laatste+2)
	if w.Gewicht == nil {
		for i, d := range w.Duur {
			bakken[int(d)*kolommen+w.Afloop[i]]++
		}
	} else {
		for i, d := range w.Duur {
			bakken[int(d)*kolommen+w.Afloop[i]] += w.Gewicht[i]
		}
	}
	for i, e := range w.Intrede {
		k := int(e)
		if float64(k) != e {
			return false
		}
		if k > 0 {
			late[k] += w.gewicht(i)
		}
	}
	t.uitBakken(bakken, late, laatste)
	return true
}

// uitBakken makes the table of boxes per day: of who leaves, and of who comes into view.
func (t *tabel) uitBakken(bakken, late []float64, laatste int) {
	kolommen, n := t.oorzaken+1, 0
	for k := 0; k <= laatste; k++ {
		for _, x := range bakken[k*kolommen : (k+1)*kolommen] {
			if x > 0 {
				n++
				break
			}
		}
	}
	t.maak(n)
	inBeeld, j := 0.0, n-1
	for k := laatste; k >= 0; k-- {
		bak := bakken[k*kolommen : (k+1)*kolommen]
		som := 0.0
		for _, x := range bak {
			som += x
		}
		inBeeld += som - late[k] // who comes into view on this day is not yet at risk
		if som == 0 {
			continue
		}
		t.tijd[j], t.inBeeld[j], t.weg[j] = float64(k), inBeeld, bak[0]
		copy(t.eind[j*t.oorzaken:(j+1)*t.oorzaken], bak[1:])
		t.allen[j] = bak[0] == 0 && som == inBeeld
		j--
	}
}

func (t *tabel) maak(n int) {
	t.tijd, t.inBeeld, t.weg, t.allen = make([]float64, n), make([]float64, n), make([]float64, n), make([]bool, n)
	t.eind = make([]float64, n*t.oorzaken)
}

// tel counts rows that are in order.
func (t *tabel) tel() {
	w, n := t.w, 0
	for i, s := range t.uit {
		if i == 0 || s.bits != t.uit[i-1].bits {
			n++
		}
	}
	t.maak(n)
	j := -1
	for i, s := range t.uit {
		if i == 0 || s.bits != t.uit[i-1].bits {
			j++
			t.tijd[j] = math.Float64frombits(s.bits)
		}
		g := w.gewicht(int(s.rij))
		if a := w.Afloop[s.rij]; a > 0 {
			t.eind[j*t.oorzaken+a-1] += g
		} else {
			t.weg[j] += g
		}
	}
	// From the last time back, so that the few at the end are no difference of large sums; the
	// rows are counted too, as a sum of broken weights need not come out at zero.
	uit, in, rijen, later, laat := len(t.uit), len(t.in), 0, 0.0, 0.0
	for j := n - 1; j >= 0; j-- {
		einden, b := 0, math.Float64bits(t.tijd[j])
		for ; uit > 0 && t.uit[uit-1].bits == b; uit-- {
			rijen++
			if w.Afloop[t.uit[uit-1].rij] > 0 {
				einden++
			}
		}
		for ; in > 0 && t.in[in-1].bits >= b; in-- {
			rijen--
			laat += w.gewicht(int(t.in[in-1].rij))
		}
		later += t.weg[j]
		for _, d := range t.eind[j*t.oorzaken : (j+1)*t.oorzaken] {
			later += d
		}
		t.inBeeld[j], t.allen[j] = later-laat, einden == rijen
	}
}
