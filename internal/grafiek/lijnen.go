package grafiek

import (
	"fmt"
	"strconv"
	"unicode/utf8"
)

// Verloop draws values over time: as lines while they can be told apart, or else as a small chart for each;
// wanneer is what an x is, such as "jaar".
func Verloop(naam, titel, wanneer string, x []string, reeksen []Reeks) Figuur {
	if len(reeksen) <= vormen {
		return Lijnen(naam, titel, wanneer, x, reeksen...)
	}
	delen := make([]Kolommen, len(reeksen))
	for i := range reeksen {
		delen[i] = Kolommen{Naam: reeksen[i].Naam, Waarden: reeksen[i].Waarden}
	}
	return Veelvouden(naam, titel, x, delen)
}

// Lijnen draws values over time, with their bands.
func Lijnen(naam, titel, wanneer string, x []string, reeksen ...Reeks) Figuur {
	const hoog, onder = 260, 26
	t := nieuw(hoog)
	var b bereik
	for i := range reeksen {
		b.neemReeks(&reeksen[i])
	}
	y := nieuweAs(b.laag, b.hoog).op(hoog-onder, -(hoog - onder - marge))
	begin := y.breed()
	t.staand(y, begin, breedte-marge)
	p := plekken(x, begin, breedte-marge)
	for i := range x {
		if i%p.om == 0 {
			t.tekst(midden, p.op(i), hoog-onder+regel, kort(x[i], langst*letter))
		}
	}
	f := Figuur{Naam: naam, Soort: soortLijnen, Titel: titel, Kolommen: []string{wanneer}, Rijen: make([][]any, len(x))}
	zinnen := make([]string, len(reeksen))
	for i := range x {
		f.Rijen[i] = []any{x[i]}
	}
	for n := range reeksen {
		r := &reeksen[n]
		f.Legenda = append(f.Legenda, lijnsleutel(n, r.Naam))
		f.Kolommen = append(f.Kolommen, r.Naam)
		for i := range x {
			f.Rijen[i] = append(f.Rijen[i], r.op(i))
		}
		for j := range r.Banden {
			t.band(&r.Banden[j], klasse("band", n)+" b"+strconv.Itoa(j), p, y)
			f.Legenda = append(f.Legenda, vlaksleutel(klasse("band", n)+" b"+strconv.Itoa(j), r.Banden[j].Naam))
			f.Kolommen = append(f.Kolommen, r.Banden[j].Naam)
			for i := range x {
				f.Rijen[i] = append(f.Rijen[i], r.Banden[j].op(i))
			}
		}
		t.reeks(r, n, p, y)
		zinnen[n] = verloop(x, r)
	}
	return f.klaar([]*tekening{t}, zinnen...)
}

// langst is how many letters of the name of an x are drawn: a date fits.
const langst = 12

// plaatsing is where the values stand from left to right, and every how many have room for a name.
type plaatsing struct {
	van, stap float64
	om, n     int
}

func plekken(x []string, van, tot float64) plaatsing {
	breedst := 1
	for _, s := range x {
		breedst = max(breedst, utf8.RuneCountInString(s))
	}
	rand := float64(min(langst, breedst)) * letter / 2
	p := plaatsing{van: van + rand, n: len(x), om: 1}
	p.stap = (tot - van - 2*rand) / max(1, float64(len(x)-1))
	for float64(p.om)*p.stap < 2*rand+marge && p.om < len(x) {
		p.om++
	}
	return p
}

func (p plaatsing) op(i int) float64 {
	if p.n == 1 {
		return p.van + p.stap/2
	}
	return p.van + float64(i)*p.stap
}

// reeks draws a line through values that are known, with dots as long as there are few.
func (t *tekening) reeks(r *Reeks, n int, p plaatsing, y as) {
	const weinig = 16
	var lijn [][2]float64
	for i := range p.n {
		w := r.op(i)
		if !w.Bekend() {
			t.pad(klasse("lijn", n), lijn, false)
			lijn = nil
			continue
		}
		lijn = append(lijn, [2]float64{p.op(i), y.plek(w.x)})
		if p.n <= weinig {
			t.stip(klasse("punt", n), p.op(i), y.plek(w.x))
		}
	}
	t.pad(klasse("lijn", n), lijn, false)
}

func (t *tekening) band(b *Banden, klasse string, p plaatsing, y as) {
	var boven, beneden [][2]float64
	sluit := func() {
		switch len(boven) {
		case 0:
		case 1: // a band of one moment is a line
			t.lijn("interval", boven[0][0], boven[0][1], beneden[0][0], beneden[0][1])
		default:
			t.pad(klasse, append(boven, beneden...), true)
		}
		boven, beneden = nil, nil
	}
	for i := range p.n {
		d := b.op(i)
		if !d.Bekend() {
			sluit()
			continue
		}
		boven = append(boven, [2]float64{p.op(i), y.plek(d.Boven.x)})
		beneden = append([][2]float64{{p.op(i), y.plek(d.Onder.x)}}, beneden...)
	}
	sluit()
}

// verloop says in words where a line begins and ends.
func verloop(x []string, r *Reeks) string {
	van, tot := -1, -1
	for i := range x {
		if r.op(i).Bekend() {
			if van < 0 {
				van = i
			}
			tot = i
		}
	}
	switch {
	case van < 0:
		return ""
	case van == tot:
		return fmt.Sprintf("%s: %s (%s)", r.Naam, r.op(van), x[van])
	default:
		return fmt.Sprintf("%s: van %s (%s) naar %s (%s)", r.Naam, r.op(van), x[van], r.op(tot), x[tot])
	}
}
