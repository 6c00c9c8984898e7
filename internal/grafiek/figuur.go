// Package grafiek draws the charts of reports as SVG. A chart says nothing that its table does not: each
// Figuur has both, and a sentence for who sees neither; table and data are one list of rows. Colours come
// from the stylesheet of the report; lines and bars also differ in form, so that a chart can be read without
// them. A picture is as wide as a telephone can show with text that can be read.
package grafiek

import (
	"encoding/json"
	"fmt"
	"html/template"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/gowebpki/jcs"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// Figuur is a chart with its numbers.
type Figuur struct {
	Naam     string // what its place in a report is called, whatever the title says
	Soort    string // how it is drawn
	Titel    string
	Alt      string  // what there is to see, in a sentence
	Beelden  []Beeld // more than one when it is too high for a page of paper
	Legenda  []Sleutel
	Kolommen []string
	Rijen    [][]any // the numbers, each as its type writes it in a table and in JSON
}

// Beeld is what stands within an SVG of this size.
type Beeld struct {
	Breed, Hoog int
	Vormen      template.HTML
}

func (f *Figuur) rij(cellen ...any) { f.Rijen = append(f.Rijen, cellen) }

// klaar finishes a figure with what was drawn, and the sentence that tells it.
func (f *Figuur) klaar(ts []*tekening, zinnen ...string) Figuur {
	var gezegd []string
	for _, z := range zinnen {
		if z != "" {
			gezegd = append(gezegd, z)
		}
	}
	f.Alt = strings.Join(gezegd, "; ")
	if eerste, n := utf8.DecodeRuneInString(f.Alt); n > 0 {
		f.Alt = strings.ToUpper(string(eerste)) + f.Alt[n:] + "."
	}
	for _, t := range ts {
		f.Beelden = append(f.Beelden, Beeld{breedte, t.hoog, template.HTML(t.b.String())}) //nolint:gosec // every text in it was escaped
	}
	return *f
}

// ZegtMeer says whether the chart tells more than its table: two numbers need no chart, and a moment no line.
func (f *Figuur) ZegtMeer() bool {
	n := 0
	for _, rij := range f.Rijen {
		for _, cel := range rij {
			if w, is := cel.(interface{ Bekend() bool }); is && w.Bekend() {
				n++
			}
		}
	}
	return n > 2 && (f.Soort != soortLijnen || len(f.Rijen) > 1)
}

// soortLijnen is a chart of lines.
const soortLijnen = "lijnen"

// meesteKolommen is how many columns a table has after its first: what is wider does not fit on paper.
const meesteKolommen = 10

// Tabellen is the chart as a table, in parts when it has more columns than paper is wide.
func (f *Figuur) Tabellen() []*tabel.Tabel {
	var ts []*tabel.Tabel
	for van := 1; van < len(f.Kolommen); van += meesteKolommen {
		tot := min(van+meesteKolommen, len(f.Kolommen))
		t := tabel.Nieuw(stuk(f.Kolommen, van, tot)...)
		for _, r := range f.Rijen {
			t.Rij(stuk(r, van, tot)...)
		}
		ts = append(ts, t)
	}
	return ts
}

// stuk is the first of a row and those from van to tot.
func stuk[T any](rij []T, van, tot int) []any {
	uit := []any{rij[0]}
	for _, x := range rij[van:tot] {
		uit = append(uit, x)
	}
	return uit
}

// Gegevens is what the chart tells, as JSON in canonical form (RFC 8785): when these bytes are the same, so
// is the picture.
func (f *Figuur) Gegevens() ([]byte, error) {
	data, err := json.Marshal(struct {
		Soort    string   `json:"soort"`
		Titel    string   `json:"titel"`
		Kolommen []string `json:"kolommen"`
		Rijen    [][]any  `json:"rijen"`
	}{f.Soort, f.Titel, f.Kolommen, f.Rijen})
	if err != nil {
		return nil, err
	}
	return jcs.Transform(data)
}

// Sleutel is how something is drawn and what that stands for: a path with a class that the stylesheet knows.
type Sleutel struct{ Klasse, Pad, Tekst string }

func lijnsleutel(n int, tekst string) Sleutel {
	return Sleutel{klasse("lijn", n), "M0 5H28", tekst}
}

func vlaksleutel(klasse, tekst string) Sleutel {
	return Sleutel{klasse, "M1 1H27V9H1Z", tekst}
}

// vormen is how many lines or bars the stylesheet can tell apart.
const vormen = 4

func klasse(vorm string, n int) string { return vorm + " r" + strconv.Itoa(n%vormen) }

// tekening writes an SVG.
type tekening struct {
	b    strings.Builder
	hoog int
}

const (
	breedte    = 420
	marge      = 8 // around what is drawn
	regel      = 16
	letter     = 6.6 // how wide a digit is
	letterNaam = 6.1 // how wide a letter of a name is, about
)

func nieuw(hoog int) *tekening { return &tekening{hoog: hoog} }

// maat is a number in the picture: tenths are enough, and the same on every processor.
func maat(x float64) string {
	return strings.TrimSuffix(fmt.Sprintf("%.1f", math.Round(x*10)/10+0), ".0")
}

func (t *tekening) lijn(klasse string, x1, y1, x2, y2 float64) {
	fmt.Fprintf(&t.b, `<line class="%s" x1="%s" y1="%s" x2="%s" y2="%s"/>`, klasse, maat(x1), maat(y1), maat(x2), maat(y2))
}

func (t *tekening) vlak(klasse string, x, y, breed, hoog float64) {
	fmt.Fprintf(&t.b, `<rect class="%s" x="%s" y="%s" width="%s" height="%s"/>`, klasse, maat(x), maat(y), maat(max(0, breed)), maat(max(0, hoog)))
}

func (t *tekening) stip(klasse string, x, y float64) {
	fmt.Fprintf(&t.b, `<circle class="%s" cx="%s" cy="%s" r="3.5"/>`, klasse, maat(x), maat(y))
}

// Where a text stands of its place.
const (
	links  = "start"
	midden = "middle"
	rechts = "end"
)

func (t *tekening) tekst(anker string, x, y float64, tekst string) {
	fmt.Fprintf(&t.b, `<text x="%s" y="%s" text-anchor="%s">%s</text>`, maat(x), maat(y), anker, toonbaar(tekst))
}

// kop is a text above others.
func (t *tekening) kop(y float64, tekst string) {
	t.b.WriteString(`<g class="kop">`)
	t.tekst(links, 0, y, kort(tekst, breedte))
	t.b.WriteString("</g>")
}

// toonbaar is text for in an SVG: without what XML does not allow, and with its marks escaped.
func toonbaar(s string) string { return template.HTMLEscapeString(wmo.Toonbaar(s)) }

// pad is a path through points; dicht fills it.
func (t *tekening) pad(klasse string, punten [][2]float64, dicht bool) {
	if len(punten) == 0 {
		return
	}
	fmt.Fprintf(&t.b, `<path class="%s" d="`, klasse)
	for i, p := range punten {
		letter := "L"
		if i == 0 {
			letter = "M"
		}
		t.b.WriteString(letter + maat(p[0]) + " " + maat(p[1]))
	}
	if dicht {
		t.b.WriteString("Z")
	}
	t.b.WriteString(`"/>`)
}

// as is an axis from a value to another, with marks at round values.
type as struct {
	van, tot    float64
	bij, lengte float64 // where it begins in the picture, and how long it is; negative goes up
	merken      []float64
	stap        float64
	procent     bool // shares, with marks in percent
}

// nieuweAs is an axis that holds the values from van to tot; it has no place in the picture yet.
func nieuweAs(van, tot float64) as {
	const ongeveer, minst = 5, 1e-6
	if !(tot-van > minst) { // also what is no number
		tot = van + 1
	}
	stap := math.Pow(10, math.Floor(math.Log10((tot-van)/ongeveer)))
	for _, keer := range []float64{1, 2, 5, 10} {
		if (tot-van)/(stap*keer) <= ongeveer {
			stap *= keer
			break
		}
	}
	a := as{van: math.Floor(van/stap) * stap, tot: math.Ceil(tot/stap) * stap, stap: stap}
	for i := range int(math.Round((a.tot-a.van)/stap)) + 1 {
		a.merken = append(a.merken, a.van+float64(i)*stap)
	}
	return a
}

func (a as) op(bij, lengte float64) as {
	a.bij, a.lengte = bij, lengte
	return a
}

// plek is where a value is in the picture.
func (a as) plek(x float64) float64 { return a.bij + (x-a.van)/(a.tot-a.van)*a.lengte }

// merk is a mark of an axis in words: large numbers in millions and the like.
func (a as) merk(x float64) string {
	if a.procent {
		return tabel.Procent(x, max(0, a.decimalen(1)-2))
	}
	grootst, deler, eenheid := max(math.Abs(a.van), math.Abs(a.tot)), 1.0, ""
	for _, g := range []struct {
		deler   float64
		eenheid string
	}{{1e12, " bln"}, {1e9, " mld"}, {1e6, " mln"}} {
		if grootst >= 2*g.deler {
			deler, eenheid = g.deler, g.eenheid
			break
		}
	}
	return tabel.Getal(x/deler, a.decimalen(deler)) + eenheid
}

// decimalen is how many decimals tell the marks apart, when they are in units of deler.
func (a as) decimalen(deler float64) int {
	return max(0, int(math.Ceil(-math.Log10(a.stap/deler)-1e-9)))
}

// breed is how wide the marks of an axis are that goes up.
func (a as) breed() float64 {
	b := 0
	for _, m := range a.merken {
		b = max(b, utf8.RuneCountInString(a.merk(m)))
	}
	return float64(b)*letter + marge
}

// liggend draws the marks of an axis from left to right, with lines from the top down; of wide marks every
// other one.
func (t *tekening) liggend(a as, boven, onder float64) {
	om := 1
	for float64(om)*a.lengte/float64(len(a.merken)) < a.breed() && om < len(a.merken) {
		om++
	}
	for i, m := range a.merken {
		t.lijn("raster", a.plek(m), boven, a.plek(m), onder)
		if i%om == 0 {
			t.tekst(midden, a.plek(m), onder+regel-2, a.merk(m))
		}
	}
}

// staand draws the marks of an axis that goes up, with lines from left to right.
func (t *tekening) staand(a as, van, tot float64) {
	for _, m := range a.merken {
		t.lijn("raster", van, a.plek(m), tot, a.plek(m))
		t.tekst(rechts, van-4, a.plek(m)+4, a.merk(m))
	}
	if a.van < 0 && a.tot > 0 {
		t.lijn("grond", van, a.plek(0), tot, a.plek(0))
	}
}

// rijen draws rows of this height below each other with an axis below them, on as many pictures as it takes
// for each to fit on a page.
func rijen(aantal, vak int, x as, teken func(t *tekening, i int, boven float64)) []*tekening {
	const blad = 640
	perBeeld := max(1, blad/vak)
	var ts []*tekening
	for van := 0; van < max(1, aantal); van += perBeeld {
		n := min(perBeeld, aantal-van)
		t := nieuw(n*vak + regel + marge)
		t.liggend(x, 0, float64(n*vak))
		for i := range n {
			teken(t, van+i, float64(i*vak))
		}
		ts = append(ts, t)
	}
	return ts
}

// kort cuts a name that is too long for its place in a chart; the table has all of it.
func kort(naam string, breed float64) string {
	r, letters := []rune(naam), max(2, int(breed/letterNaam))
	if len(r) <= letters {
		return naam
	}
	return string(r[:letters-1]) + "…"
}
