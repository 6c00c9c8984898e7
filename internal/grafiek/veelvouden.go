package grafiek

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// Kolommen are bars under a name: one for each x. Kader, what was agreed or aimed at, is drawn as a frame
// around each bar; Verschil, how far they are apart, stands in the table.
type Kolommen struct {
	Naam                     string
	Waarden, Kader, Verschil []Waarde
}

// Veelvouden draws the same small chart of bars for each name, on one scale.
func Veelvouden(naam, titel string, x []string, delen []Kolommen) Figuur {
	f := Figuur{Naam: naam, Soort: "veelvouden", Titel: titel, Kolommen: append([]string{"wie"}, x...)}
	for _, d := range delen {
		rij := []any{d.Naam}
		for i := range x {
			rij = append(rij, op(d.Waarden, i))
		}
		f.rij(rij...)
	}
	return f.klaar(kleineGrafieken(x, delen), fmt.Sprintf("%d kleine grafieken op één schaal", len(delen)), uiterstenVan(x, delen))
}

// Nakoming draws bars in frames, as [Veelvouden] does: what came of what was agreed. The names are those of
// the bar, its frame and the difference.
func Nakoming(naam, titel string, namen [3]string, x []string, delen []Kolommen) Figuur {
	f := Figuur{
		Naam: naam, Soort: "nakoming", Titel: titel, Kolommen: []string{"wie", "wanneer", namen[1], namen[0], namen[2]},
		Legenda: []Sleutel{vlaksleutel("staaf r0", namen[0]), vlaksleutel("kader", namen[1])},
	}
	haalt, bekend := 0, 0
	for n := range delen {
		d := &delen[n]
		for i := range x {
			w, k := op(d.Waarden, i), op(d.Kader, i)
			if !w.Bekend() && !k.Bekend() {
				continue
			}
			f.rij(d.Naam, x[i], k, w, op(d.Verschil, i))
			if w.Bekend() && k.Bekend() {
				bekend++
				if w.x >= k.x {
					haalt++
				}
			}
		}
	}
	zin := fmt.Sprintf("in %d van de %d perioden waarvan beide bekend zijn is de staaf (%s) ten minste zo hoog als het kader (%s)",
		haalt, bekend, namen[0], namen[1])
	return f.klaar(kleineGrafieken(x, delen), zin, uiterstenVan(x, delen))
}

func op(ws []Waarde, i int) Waarde {
	if i < len(ws) {
		return ws[i]
	}
	return Waarde{}
}

func uiterstenVan(x []string, delen []Kolommen) string {
	var alle []Waarde
	for n := range delen {
		for i := range x {
			alle = append(alle, op(delen[n].Waarden, i))
		}
	}
	return uitersten(func(i int) string { return delen[i/len(x)].Naam + ", " + x[i%len(x)] }, alle)
}

// A small chart is half of the width.
const (
	perRij   = 2
	vakbreed = breedte/perRij - marge
	vakhoog  = 120
)

func kleineGrafieken(x []string, delen []Kolommen) []*tekening {
	const perBeeld = 12
	var b bereik
	for i := range delen {
		b.neem(delen[i].Waarden...)
		b.neem(delen[i].Kader...)
	}
	if b.hoog == b.laag {
		b.hoog = 1
	}
	var ts []*tekening
	for stuk := range slices.Chunk(delen, perBeeld) {
		ts = append(ts, kleinBeeld(x, stuk, b))
	}
	return ts
}

func kleinBeeld(x []string, delen []Kolommen, b bereik) *tekening {
	const onder, kop = 18, 34
	t := nieuw((len(delen) + perRij - 1) / perRij * vakhoog)
	grond := 0.0
	if b.laag < 0 {
		grond = regel // room for the numbers below the bars
	}
	staaf := vakbreed / float64(max(1, len(x)))
	for n := range delen {
		van, boven := float64(n%perRij*(vakbreed+2*marge)), float64(n/perRij*vakhoog)
		y := as{van: b.laag, tot: b.hoog}.op(boven+vakhoog-onder-grond, -(vakhoog - onder - kop - grond))
		t.tekst(links, van, boven+regel-2, kort(delen[n].Naam, vakbreed))
		for i := range x {
			t.kolom(&delen[n], i, van+float64(i)*staaf, staaf, y)
		}
		t.lijn("grond", van, y.plek(0), van+vakbreed, y.plek(0))
		if len(x) > 0 {
			t.tekst(links, van, boven+vakhoog-4, x[0])
		}
		if len(x) > 1 {
			t.tekst(rechts, van+vakbreed, boven+vakhoog-4, x[len(x)-1])
		}
	}
	return t
}

// kolom is a bar with its number, when there is room for it.
func (t *tekening) kolom(d *Kolommen, i int, van, breed float64, y as) {
	w, k := op(d.Waarden, i), op(d.Kader, i)
	if k.Bekend() {
		t.vlak("kader", van+1, min(y.plek(k.x), y.plek(0)), breed-2, max(y.plek(k.x), y.plek(0))-min(y.plek(k.x), y.plek(0)))
	}
	if !w.Bekend() {
		return
	}
	hoog, laag := min(y.plek(w.x), y.plek(0)), max(y.plek(w.x), y.plek(0))
	t.vlak("staaf r0", van+2.5, hoog, breed-5, laag-hoog)
	if tekst := w.String(); float64(utf8.RuneCountInString(tekst))*letter <= breed {
		bij := hoog - 3
		if w.x < 0 {
			bij = laag + regel - 4
		} else if k.Bekend() {
			bij = min(bij, y.plek(k.x)-3)
		}
		t.tekst(midden, van+breed/2, bij, tekst)
	}
}
