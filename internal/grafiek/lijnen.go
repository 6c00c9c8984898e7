package grafiek

import (
	"fmt"
	"math"
	"strconv"

	"github.com/bwo-sdk/wmo/internal/tabel"
)

// Band is how low and how high a value may be.
type Band struct {
	Onder float64 `json:"onder"`
	Boven float64 `json:"boven"`
}

func (b Band) String() string { return tabel.Getal(b.Onder, 0) + "–" + tabel.Getal(b.Boven, 0) }

// Reeks is a line: a value at each x, with a band where there is one.
type Reeks struct {
	Naam    string
	Waarden []float64
	Banden  []*Band // as many as Waarden, or none
}

// Lijnen draws values over time, with their bands; wanneer is what an x is, such as "jaar".
func Lijnen(naam, titel, wanneer string, x []string, reeksen ...Reeks) Figuur {
	const hoog, onder, linksVan = 300, 40, 60
	t := nieuw(hoog)
	laag, top := 0.0, 0.0
	for _, r := range reeksen {
		for i, w := range r.Waarden {
			laag, top = min(laag, w), max(top, w)
			if b := r.band(i); b != nil {
				laag, top = min(laag, b.Onder), max(top, b.Boven)
			}
		}
	}
	y := nieuweAs(laag, top, hoog-onder, -(hoog - onder - marge))
	t.staand(y, linksVan, breedte-marge)
	plek := func(i int) float64 {
		const binnen = 20
		return linksVan + binnen + float64(i)*(breedte-linksVan-2*binnen-marge)/max(1, float64(len(x)-1))
	}
	stap := (len(x) + 11) / 12
	for i := range x {
		if i%stap == 0 {
			t.tekst(midden, plek(i), hoog-onder+regel+2, x[i])
		}
	}
	f := Figuur{Naam: naam, Soort: "lijnen", Titel: titel, Kolommen: kop(wanneer, reeksen)}
	for n, r := range reeksen {
		klasse := "r" + strconv.Itoa(n)
		f.Legenda = append(f.Legenda, Sleutel{klasse, r.Naam})
		var boven, beneden, lijn [][2]float64
		for i, w := range r.Waarden {
			lijn = append(lijn, [2]float64{plek(i), y.plek(w)})
			if b := r.band(i); b != nil {
				boven = append(boven, [2]float64{plek(i), y.plek(b.Boven)})
				beneden = append([][2]float64{{plek(i), y.plek(b.Onder)}}, beneden...)
			}
		}
		t.pad("band "+klasse, append(boven, beneden...), true)
		t.pad("lijn "+klasse, lijn, false)
	}
	for i := range x {
		rij := []any{x[i]}
		for _, r := range reeksen {
			rij = append(rij, r.cel(i)...)
		}
		f.rij(rij...)
	}
	f.Alt = titel + ": " + verloop(x, reeksen)
	f.SVG = t.svg(f.Alt)
	return f
}

func (r *Reeks) band(i int) *Band {
	if i < len(r.Banden) {
		return r.Banden[i]
	}
	return nil
}

// cel is a value with its band.
func (r *Reeks) cel(i int) []any {
	if i >= len(r.Waarden) {
		return []any{"", ""}
	}
	c := []any{getal{r.Waarden[i], 1}, ""}
	if b := r.band(i); b != nil {
		c[1] = *b
	}
	return c
}

func kop(wanneer string, reeksen []Reeks) []string {
	k := []string{wanneer}
	for _, r := range reeksen {
		k = append(k, r.Naam, "band")
	}
	return k
}

// verloop says in words where each line begins and ends.
func verloop(x []string, reeksen []Reeks) string {
	s := ""
	for _, r := range reeksen {
		if n := len(r.Waarden); n > 0 {
			if s != "" {
				s += "; "
			}
			s += fmt.Sprintf("%s van %s (%s) naar %s (%s)", r.Naam, tabel.Getal(r.Waarden[0], 1), x[0], tabel.Getal(r.Waarden[n-1], 1), x[min(n, len(x))-1])
		}
	}
	return s
}

// Kolommen is a name with a number in each year.
type Kolommen struct {
	Naam    string
	Waarden []int
}

// Veelvouden draws the same small chart of bars for each name, on one scale.
func Veelvouden(naam, titel string, x []string, delen []Kolommen) Figuur {
	const perRij, hoog, onder, kopruimte = 3, 110, 20, 20
	rijen := (len(delen) + perRij - 1) / perRij
	t := nieuw(rijen * hoog)
	top := 1
	for _, d := range delen {
		for _, w := range d.Waarden {
			top = max(top, w)
		}
	}
	f := Figuur{Naam: naam, Soort: "veelvouden", Titel: titel, Kolommen: append([]string{"wie"}, x...)}
	const vak = breedte / perRij
	for n, d := range delen {
		links0, boven := float64(n%perRij*vak), float64(n/perRij*hoog)
		grond := boven + hoog - onder
		t.tekst(links, links0+marge, boven+regel-2, kort(d.Naam, 26))
		staaf := (vak - 2.0*marge) / float64(max(1, len(x)))
		rij := []any{d.Naam}
		for i, w := range d.Waarden {
			h := float64(w) / float64(top) * (hoog - onder - kopruimte - regel)
			t.vlak("staaf r0", links0+marge+float64(i)*staaf+1, grond-h, staaf-2, h)
			if len(x) <= 12 {
				t.tekst(midden, links0+marge+(float64(i)+0.5)*staaf, grond-h-2, strconv.Itoa(w))
			}
			rij = append(rij, w)
		}
		t.lijn("grond", links0+marge, grond, links0+vak-marge, grond)
		if len(x) > 0 {
			t.tekst(links, links0+marge, grond+regel-3, x[0])
			t.tekst(rechts, links0+vak-marge, grond+regel-3, x[len(x)-1])
		}
		f.rij(rij...)
	}
	f.Alt = fmt.Sprintf("%s: %d kleine grafieken met staven op één schaal, tot en met %d", titel, len(delen), top)
	f.SVG = t.svg(f.Alt)
	return f
}

// Trede is a step of a curve of survival.
type Trede struct {
	Tijd, Waarde, Onder, Boven float64
}

// Curve is a curve of survival with how many were still in view.
type Curve struct {
	Naam   string
	Treden []Trede
	// InBeeld is how many were in view at each of the times of the figure.
	InBeeld []int
}

// Overleving draws curves of Kaplan–Meier with the numbers at risk below.
func Overleving(naam, titel, eenheid string, tijden []float64, curven []Curve) Figuur {
	const hoog, linksVan, procenten = 280, 130, 100
	onder := hoog - 40.0
	t := nieuw(hoog + regel*(len(curven)+1))
	eind := 1.0
	for _, x := range tijden {
		eind = max(eind, x)
	}
	x, y := nieuweAs(0, eind, linksVan, breedte-linksVan-3*marge), nieuweAs(0, procenten, onder, -(onder-marge))
	t.staand(y, linksVan, breedte-3*marge)
	t.liggend(x, onder)
	t.tekst(rechts, breedte-marge, onder+2*regel-2, eenheid)
	t.tekst(links, marge, marge+4, "procent")
	f := Figuur{Naam: naam, Soort: "overleving", Titel: titel, Kolommen: []string{"groep", eenheid, "nog aanwezig", "onder", "boven"}}
	t.tekst(links, marge, hoog+regel-4, "nog in beeld")
	for n, c := range curven {
		klasse := "r" + strconv.Itoa(n)
		f.Legenda = append(f.Legenda, Sleutel{klasse, c.Naam})
		vorig := Trede{0, 1, 1, 1}
		var lijn, boven, beneden [][2]float64
		for _, s := range append(c.Treden, Trede{eind, math.NaN(), 0, 0}) {
			if s.Tijd > eind {
				continue
			}
			lijn = append(lijn, [2]float64{x.plek(s.Tijd), y.plek(procenten * vorig.Waarde)})
			boven = append(boven, [2]float64{x.plek(s.Tijd), y.plek(procenten * vorig.Boven)})
			beneden = append([][2]float64{{x.plek(s.Tijd), y.plek(procenten * vorig.Onder)}}, beneden...)
			if math.IsNaN(s.Waarde) {
				break
			}
			lijn = append(lijn, [2]float64{x.plek(s.Tijd), y.plek(procenten * s.Waarde)})
			boven = append(boven, [2]float64{x.plek(s.Tijd), y.plek(procenten * s.Boven)})
			beneden = append([][2]float64{{x.plek(s.Tijd), y.plek(procenten * s.Onder)}}, beneden...)
			f.rij(c.Naam, getal{s.Tijd, 0}, deel(s.Waarde), deel(s.Onder), deel(s.Boven))
			vorig = s
		}
		t.pad("band "+klasse, append(boven, beneden...), true)
		t.pad("lijn "+klasse, append([][2]float64{{x.plek(0), y.plek(procenten)}}, lijn...), false)
		for i, m := range tijden {
			if i < len(c.InBeeld) {
				t.tekst(midden, x.plek(m), hoog+float64(regel*(n+2))-4, strconv.Itoa(c.InBeeld[i]))
			}
		}
		t.tekst(links, marge, hoog+float64(regel*(n+2))-4, kort(c.Naam, 16))
	}
	f.Alt = titel + ": " + einden(curven, eenheid)
	f.SVG = t.svg(f.Alt)
	return f
}

func einden(curven []Curve, eenheid string) string {
	s := ""
	for _, c := range curven {
		if n := len(c.Treden); n > 0 {
			if s != "" {
				s += "; "
			}
			l := c.Treden[n-1]
			s += fmt.Sprintf("van %s is na %s %s nog %s aanwezig", c.Naam, tabel.Getal(l.Tijd, 0), eenheid, tabel.Procent(l.Waarde, 0))
		}
	}
	return s
}
