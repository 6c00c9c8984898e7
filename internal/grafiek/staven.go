package grafiek

import (
	"fmt"
	"math"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// Tegenover is a value before and after, either of which may be below zero.
type Tegenover struct {
	Naam     string
	Voor, Na wmo.Bedrag
}

// euro is an amount for a chart, in which a cent cannot be seen; the table has it exactly.
func euro(b wmo.Bedrag) float64 {
	f, _ := b.Getal().Rat().Float64()
	return f
}

// Uiteen draws bars to both sides of zero, two for each name.
func Uiteen(naam, titel, voor, na string, rijen []Tegenover) Figuur {
	const linksVan, perRij = 210, 40
	t := nieuw(len(rijen)*perRij + 3*regel)
	laag, top := 0.0, 0.0
	for _, r := range rijen {
		laag, top = min(laag, euro(r.Voor), euro(r.Na)), max(top, euro(r.Voor), euro(r.Na))
	}
	onder := float64(len(rijen)*perRij + marge)
	x := nieuweAs(laag, top, linksVan, breedte-linksVan-4*marge)
	t.liggend(x, onder)
	f := Figuur{Naam: naam, Soort: "uiteen", Titel: titel, Kolommen: []string{"", voor, na}, Legenda: []Sleutel{{"r0", voor}, {"r1", na}}}
	omgekeerd := 0
	for i, r := range rijen {
		y := float64(i*perRij + marge)
		t.tekst(rechts, linksVan-6, y+perRij/2+2, kort(r.Naam, 32))
		for n, w := range []float64{euro(r.Voor), euro(r.Na)} {
			van, tot := x.plek(min(0, w)), x.plek(max(0, w))
			t.vlak("staaf r"+strconv.Itoa(n), van, y+4+float64(n)*15, tot-van, 13)
		}
		if euro(r.Voor)*euro(r.Na) < 0 {
			omgekeerd++
		}
		f.rij(r.Naam, r.Voor, r.Na)
	}
	t.lijn("grond", x.plek(0), marge, x.plek(0), onder)
	f.Alt = fmt.Sprintf("%s: staven links en rechts van nul; bij %d van %d wisselt het teken", titel, omgekeerd, len(rijen))
	f.SVG = t.svg(f.Alt)
	return f
}

// Schatting is a share with how sure it is.
type Schatting struct {
	Naam, Voluit         string // in the chart, and in the table
	Waarde, Onder, Boven float64
	Hoogstens            float64 // the share if everybody who is not known about counts
	Tekst                string
}

// Aandelen draws shares from 0 to 100 % with their intervals, and dashed how much higher they can be by
// who is not known about.
func Aandelen(naam, titel string, rijen []Schatting) Figuur {
	const linksVan, perRij = 250, 22
	t := nieuw(len(rijen)*perRij + 3*regel)
	onder := float64(len(rijen)*perRij + marge)
	x := nieuweAs(0, 100, linksVan, breedte-linksVan-4*marge)
	t.liggend(x, onder)
	f := Figuur{Naam: naam, Soort: "aandelen", Titel: titel, Kolommen: []string{"", "aandeel", "onder", "boven", "hoogstens", "aantal"}}
	laagst, hoogst := math.Inf(1), math.Inf(-1)
	for i, r := range rijen {
		y := float64(i*perRij+marge) + perRij/2
		t.tekst(rechts, linksVan-6, y+4, kort(r.Naam, 38))
		if r.Hoogstens > r.Waarde {
			t.lijn("onzeker", x.plek(100*r.Waarde), y+4, x.plek(100*r.Hoogstens), y+4)
		}
		t.lijn("interval", x.plek(100*r.Onder), y, x.plek(100*r.Boven), y)
		t.stip("punt r0", x.plek(100*r.Waarde), y)
		f.rij(r.Voluit, deel(r.Waarde), deel(r.Onder), deel(r.Boven), deel(r.Hoogstens), r.Tekst)
		laagst, hoogst = min(laagst, r.Waarde), max(hoogst, r.Waarde)
	}
	f.Alt = titel
	if len(rijen) > 0 {
		f.Alt += ": van " + tabel.Procent(laagst, 0) + " tot " + tabel.Procent(hoogst, 0)
	}
	f.SVG = t.svg(f.Alt)
	return f
}

// Plaats is a place in a ranking; whoever ties has the same one.
type Plaats struct {
	Naam   string
	Plaats int
	Gelijk bool
	Rang   float64 // mean rank, 1 is best
}

// Rangorde draws mean ranks, the best above, and says who ties.
func Rangorde(naam, titel string, rijen []Plaats) Figuur {
	const linksVan, perRij = 270, 24
	t := nieuw(len(rijen)*perRij + 3*regel)
	onder := float64(len(rijen)*perRij + marge)
	slechtst := 2.0
	for _, r := range rijen {
		slechtst = max(slechtst, r.Rang)
	}
	x := nieuweAs(1, slechtst, linksVan, breedte-linksVan-4*marge)
	t.liggend(x, onder)
	f := Figuur{Naam: naam, Soort: "rangorde", Titel: titel, Kolommen: []string{"plaats", "wat", "gemiddelde rang", ""}}
	for i, r := range rijen {
		y := float64(i*perRij+marge) + perRij/2
		nummer, samen := strconv.Itoa(r.Plaats), ""
		if r.Gelijk {
			nummer, samen = "="+nummer, "gelijk"
		}
		t.tekst(links, marge, y+4, nummer)
		t.tekst(links, marge+28, y+4, kort(r.Naam, 34))
		t.lijn("interval", x.plek(x.van), y, x.plek(r.Rang), y)
		t.stip("punt r0", x.plek(r.Rang), y)
		f.rij(nummer, r.Naam, getal{r.Rang, 2}, samen)
	}
	f.Alt = titel
	if len(rijen) > 0 {
		f.Alt += ": bovenaan " + rijen[0].Naam
	}
	f.SVG = t.svg(f.Alt)
	return f
}

// Tegel is a name with a number.
type Tegel struct {
	Naam   string
	Aantal int
}

// Tegels draws a tile for each name, darker for more.
func Tegels(naam, titel string, tegels []Tegel) Figuur {
	const vak, hoog, perRij, trappen = 106, 48, 6, 5
	t := nieuw((len(tegels) + perRij - 1) / perRij * hoog)
	f := Figuur{Naam: naam, Soort: "tegels", Titel: titel, Kolommen: []string{"", ""}}
	top := 1
	for _, g := range tegels {
		top = max(top, g.Aantal)
	}
	for i, g := range tegels {
		trap := min(trappen-1, g.Aantal*trappen/top)
		x, y := float64(i%perRij*vak), float64(i/perRij*hoog)
		t.vlak("tegel t"+strconv.Itoa(trap), x, y, vak-2, hoog-4)
		fmt.Fprintf(&t.b, `<g class="op t%d">`, trap)
		t.tekst(links, x+5, y+regel, kort(g.Naam, 15))
		t.tekst(links, x+5, y+2*regel, strconv.Itoa(g.Aantal))
		t.b.WriteString("</g>")
		f.rij(g.Naam, g.Aantal)
	}
	f.Alt = fmt.Sprintf("%s: een tegel voor elk van de %d, donkerder naarmate het meer is", titel, len(tegels))
	f.SVG = t.svg(f.Alt)
	return f
}
