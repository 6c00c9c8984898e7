package grafiek

import (
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"
)

// Trede is a step of a curve of survival: after Tijd this share is left.
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
	const hoog = 280
	linksVan := 84.0
	for i := range curven { // so wide that the names below can be told apart
		linksVan = max(linksVan, min(breedte/2.5, letterNaam*float64(utf8.RuneCountInString(curven[i].Naam)+1)+marge))
	}
	onder := hoog - 40.0
	t := nieuw(hoog + regel*(len(curven)+1))
	eind := 1.0
	for _, x := range tijden {
		eind = max(eind, x)
	}
	x, y := nieuweAs(0, eind).op(linksVan, breedte-linksVan-3*marge), nieuweAs(0, 1).op(onder, -(onder-marge))
	y.procent = true
	t.staand(y, linksVan, breedte-3*marge)
	t.liggend(x, marge, onder)
	t.tekst(rechts, breedte-marge, onder+2*regel-2, eenheid)
	t.tekst(links, 0, hoog+regel-4, "nog in beeld")
	f := Figuur{
		Naam: naam, Soort: "overleving", Titel: titel, Kolommen: []string{"groep", eenheid, "nog aanwezig", "onder", "boven", "nog in beeld"},
	}
	zinnen := make([]string, len(curven))
	for n := range curven {
		c := &curven[n]
		f.Legenda = append(f.Legenda, lijnsleutel(n, c.Naam))
		t.curve(c, n, eind, x, y)
		for _, s := range c.Treden {
			f.rij(c.Naam, tijd(s.Tijd), Deel(s.Waarde), Deel(s.Onder), Deel(s.Boven), Waarde{})
		}
		for i, m := range tijden {
			if i < len(c.InBeeld) {
				t.tekst(midden, x.plek(m), hoog+float64(regel*(n+2))-4, strconv.Itoa(c.InBeeld[i]))
				f.rij(c.Naam, tijd(m), Waarde{}, Waarde{}, Waarde{}, Heel(c.InBeeld[i]))
			}
		}
		t.tekst(links, 0, hoog+float64(regel*(n+2))-4, kort(c.Naam, linksVan-marge))
		if m, ja := c.laatst(tijden); ja {
			zinnen[n] = fmt.Sprintf("van %s is na %s %s nog %s aanwezig", c.Naam, tijd(m), eenheid, Deel(c.op(m).Waarde))
		}
	}
	return f.klaar([]*tekening{t}, zinnen...)
}

// tijd is a time of a step, to a hundredth of its unit where it is no whole one.
func tijd(x float64) Waarde {
	if x == math.Trunc(x) {
		return Getal(x, 0)
	}
	return Getal(x, 2)
}

// laatst is the last of these times at which somebody was still in view, or else the last step.
func (c *Curve) laatst(tijden []float64) (float64, bool) {
	for i := min(len(tijden), len(c.InBeeld)) - 1; i >= 0; i-- {
		if c.InBeeld[i] > 0 {
			return tijden[i], true
		}
	}
	if n := len(c.Treden); n > 0 {
		return c.Treden[n-1].Tijd, true
	}
	return 0, false
}

// op is the step that holds at a time.
func (c *Curve) op(tijd float64) Trede {
	vorig := Trede{0, 1, 1, 1}
	for _, s := range c.Treden {
		if s.Tijd <= tijd {
			vorig = s
		}
	}
	return vorig
}

// curve draws steps: to the right at the old height, and then down.
func (t *tekening) curve(c *Curve, n int, eind float64, x, y as) {
	var boven, beneden [][2]float64
	lijn := [][2]float64{{x.plek(0), y.plek(1)}}
	naar := func(op float64, s Trede) {
		lijn = append(lijn, [2]float64{x.plek(op), y.plek(s.Waarde)})
		boven = append(boven, [2]float64{x.plek(op), y.plek(s.Boven)})
		beneden = append([][2]float64{{x.plek(op), y.plek(s.Onder)}}, beneden...)
	}
	vorig := Trede{0, 1, 1, 1}
	for _, s := range c.Treden {
		if s.Tijd <= eind {
			naar(s.Tijd, vorig)
			naar(s.Tijd, s)
			vorig = s
		}
	}
	naar(eind, vorig)
	t.pad(klasse("band", n), append(boven, beneden...), true)
	t.pad(klasse("lijn", n), lijn, false)
}
