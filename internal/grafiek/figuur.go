// Package grafiek draws the charts of reports as SVG. A chart says nothing that its table does not: each
// Figuur has both, and a sentence for who sees neither; table and data are one list of rows. Colours come from the stylesheet of the report;
// lines and bars also differ in form, so that a chart can be read without them.
package grafiek

import (
	"encoding/json"
	"fmt"
	"html/template"
	"math"
	"strings"

	"github.com/gowebpki/jcs"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// Figuur is a chart with its numbers.
type Figuur struct {
	Naam     string // what its place in a report is called, whatever the title says
	Soort    string // how it is drawn
	Titel    string
	Alt      string // what there is to see, in a sentence
	SVG      template.HTML
	Legenda  []Sleutel
	Kolommen []string
	Rijen    [][]any // the numbers, each as its type writes it in a table and in JSON
}

func (f *Figuur) rij(cellen ...any) { f.Rijen = append(f.Rijen, cellen) }

// Tabel is the chart as a table.
func (f *Figuur) Tabel() *tabel.Tabel {
	t := tabel.Nieuw(alle(f.Kolommen)...)
	for _, r := range f.Rijen {
		t.Rij(r...)
	}
	return t
}

func alle[T any](rij []T) []any {
	uit := make([]any, len(rij))
	for i := range rij {
		uit[i] = rij[i]
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

// getal is a number that a table rounds; the data have all of it.
type getal struct {
	x         float64
	decimalen int
}

func (g getal) String() string               { return tabel.Getal(g.x, g.decimalen) }
func (g getal) MarshalJSON() ([]byte, error) { return json.Marshal(g.x) }

// deel is a share, which a table has as a percentage.
type deel float64

func (d deel) String() string { return tabel.Procent(float64(d), 1) }

// Sleutel is what a colour stands for: the class that the stylesheet knows.
type Sleutel struct{ Klasse, Tekst string }

// tekening writes an SVG.
type tekening struct {
	b           strings.Builder
	breed, hoog int
}

const (
	breedte = 640
	marge   = 8 // around what is drawn
	regel   = 16
)

func nieuw(hoog int) *tekening { return &tekening{breed: breedte, hoog: hoog} }

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
	const straal = 4
	fmt.Fprintf(&t.b, `<circle class="%s" cx="%s" cy="%s" r="%d"/>`, klasse, maat(x), maat(y), straal)
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

func (t *tekening) svg(alt string) template.HTML {
	return template.HTML(fmt.Sprintf(`<svg role="img" aria-label="%s" viewBox="0 0 %d %d">%s</svg>`, //nolint:gosec // every text in it was escaped
		toonbaar(alt), t.breed, t.hoog, t.b.String()))
}

// as is an axis from a value to another, with marks at round values.
type as struct {
	van, tot    float64
	bij, lengte float64 // where it begins in the picture, and how long it is; negative goes up
	merken      []float64
	decimalen   int
}

// nieuweAs is an axis that holds the values from van to tot.
func nieuweAs(van, tot, bij, lengte float64) as {
	const ongeveer = 5
	if !(tot > van) { // also what is no number
		tot = van + 1
	}
	stap := math.Pow(10, math.Floor(math.Log10((tot-van)/ongeveer)))
	for _, keer := range []float64{1, 2, 5, 10} {
		if (tot-van)/(stap*keer) <= ongeveer {
			stap *= keer
			break
		}
	}
	a := as{van: math.Floor(van/stap) * stap, tot: math.Ceil(tot/stap) * stap, bij: bij, lengte: lengte}
	if stap < 1 {
		a.decimalen = int(math.Ceil(-math.Log10(stap) - 1e-9))
	}
	for i := range int(math.Round((a.tot-a.van)/stap)) + 1 {
		a.merken = append(a.merken, a.van+float64(i)*stap)
	}
	return a
}

// plek is where a value is in the picture.
func (a as) plek(x float64) float64 { return a.bij + (x-a.van)/(a.tot-a.van)*a.lengte }

// liggend draws the marks of an axis from left to right, with lines from the top down.
func (t *tekening) liggend(a as, onder float64) {
	for _, m := range a.merken {
		t.lijn("raster", a.plek(m), marge, a.plek(m), onder)
		t.tekst(midden, a.plek(m), onder+regel-2, tabel.Getal(m, a.decimalen))
	}
}

// staand draws the marks of an axis that goes up, with lines from left to right.
func (t *tekening) staand(a as, van, tot float64) {
	for _, m := range a.merken {
		t.lijn("raster", van, a.plek(m), tot, a.plek(m))
		t.tekst(rechts, van-6, a.plek(m)+4, tabel.Getal(m, a.decimalen))
	}
}

// kort cuts a name that is too long for its place in a chart; the table has all of it.
func kort(naam string, letters int) string {
	r := []rune(naam)
	if len(r) <= letters {
		return naam
	}
	return string(r[:letters-1]) + "…"
}
