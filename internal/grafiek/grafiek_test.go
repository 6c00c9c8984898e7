package grafiek

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// Marks stand at round values, by hand.
func TestMarksStandAtRoundValues(t *testing.T) {
	t.Parallel()
	for _, g := range []struct {
		van, tot float64
		merken   []float64
	}{
		{0, 320, []float64{0, 100, 200, 300, 400}},
		{0, 1, []float64{0, 0.2, 0.4, 0.6, 0.8, 1}},
		{-6200, 620, []float64{-8000, -6000, -4000, -2000, 0, 2000}},
		{0, 0, []float64{0, 0.2, 0.4, 0.6, 0.8, 1}},
		{1, 4.6, []float64{1, 2, 3, 4, 5}},
	} {
		a := nieuweAs(g.van, g.tot, 0, 100)
		require.InDeltaSlice(t, g.merken, a.merken, 1e-9)
		require.InDelta(t, 0, a.plek(a.van), 1e-9)
		require.InDelta(t, 100, a.plek(a.tot), 1e-9)
	}
}

// Numbers in the picture have a tenth at most, and zero has no sign.
func TestNumbersInThePicture(t *testing.T) {
	t.Parallel()
	require.Equal(t, "12.3", maat(12.34))
	require.Equal(t, "12", maat(11.96))
	require.Equal(t, "0", maat(-0.04))
	require.Equal(t, "'s-Hertogen…", kort("'s-Hertogenbosch", 12))
	require.Equal(t, "Oss", kort("Oss", 12))
}

// A step of a curve is a step: it goes to the right at the old height before it goes down.
func TestACurveOfSurvivalGoesInSteps(t *testing.T) {
	t.Parallel()
	f := Overleving("x", "x", "maanden", []float64{0, 10}, []Curve{{Naam: "a", Treden: []Trede{{5, 0.5, 0.25, 0.75}}, InBeeld: []int{4, 2}}})
	// 0 is at 130 and 10 at 616; 100 % is at 8 and 0 % at 240.
	require.Contains(t, string(f.SVG), `<path class="lijn r0" d="M130 8L373 8L373 124L616 124"/>`)
	require.Contains(t, string(f.SVG), `>4</text>`)
	require.Equal(t, "x: van a is na 5 maanden nog 50 % aanwezig", f.Alt)
	require.Contains(t, f.Tabel().Markdown(), "| a | 5 | 50,0 % | 25,0 % | 75,0 % |")
}

// Bars stand on both sides of zero, and a value of zero has none.
func TestBarsStandOnBothSidesOfZero(t *testing.T) {
	t.Parallel()
	f := Uiteen("x", "x", "a", "b", []Tegenover{{Naam: "n", Voor: wmo.MustBedrag("-100.00"), Na: wmo.MustBedrag("50.00")}, {Naam: "m"}})
	// -100 is at 210, 0 at 475.3 and 50 at 608: the axis has steps of 50.
	require.Contains(t, string(f.SVG), `<rect class="staaf r0" x="210" y="12" width="265.3" height="13"/>`)
	require.Contains(t, string(f.SVG), `<rect class="staaf r1" x="475.3" y="27" width="132.7" height="13"/>`)
	require.Contains(t, string(f.SVG), `<rect class="staaf r1" x="475.3" y="67" width="0" height="13"/>`)
}

// Whoever ties says so.
func TestTiesAreTold(t *testing.T) {
	t.Parallel()
	f := Rangorde("x", "x", []Plaats{{"a", 1, true, 1.5}, {"b", 1, true, 1.5}, {"c", 3, false, 3}})
	require.Equal(t, 2, strings.Count(string(f.SVG), ">=1</text>"))
	require.Contains(t, f.Tabel().Markdown(), "| =1 | b | 1,50 | gelijk |")
}

// Tiles are darker for more, in five steps of the most.
func TestTiles(t *testing.T) {
	t.Parallel()
	f := Tegels("x", "x", []Tegel{{"a", 0}, {"b", 10}, {"c", 4}})
	for _, vak := range []string{
		`<rect class="tegel t0" x="0" y="0" width="104" height="44"/>`, `<rect class="tegel t4" x="106" y="0"`, `<rect class="tegel t2" x="212" y="0"`,
	} {
		require.Contains(t, string(f.SVG), vak)
	}
	require.Contains(t, f.Tabel().Markdown(), "| b | 10 |")
	require.Equal(t, "x: een tegel voor elk van de 3, donkerder naarmate het meer is", f.Alt)
}

// Whatever is drawn is well-formed, lies within the picture, and has no number that is none.
func TestAnyChartIsAPicture(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		tekst := rapid.StringN(0, 40, -1)
		x := rapid.SliceOfN(tekst, 1, 30).Draw(t, "x")
		getal := rapid.OneOf(rapid.Float64Range(-1e9, 1e9), rapid.Just(0.0))
		var reeksen []Reeks
		var kolommen []Kolommen
		var tegenover []Tegenover
		var tegels []Tegel
		for range rapid.IntRange(0, 4).Draw(t, "n") {
			naam := tekst.Draw(t, "naam")
			r, k := Reeks{Naam: naam}, Kolommen{Naam: naam}
			for range x {
				w := getal.Draw(t, "w")
				r.Waarden, r.Banden = append(r.Waarden, w), append(r.Banden, &Band{w - 1, w + 1})
				k.Waarden = append(k.Waarden, int(math.Abs(w)))
			}
			reeksen, kolommen = append(reeksen, r), append(kolommen, k)
			tegenover = append(tegenover, Tegenover{Naam: naam, Voor: bedrag(t), Na: bedrag(t)})
			tegels = append(tegels, Tegel{Naam: naam, Aantal: rapid.IntRange(0, 1_000_000).Draw(t, "tegel")})
		}
		for _, f := range []Figuur{Lijnen("t", "t", "jaar", x, reeksen...), Veelvouden("t", "t", x, kolommen), Uiteen("t", "t", "a", "b", tegenover), Tegels("t", "t", tegels)} {
			heel(t, string(f.SVG))
			_ = f.Tabel().Markdown()
		}
	})
}

func bedrag(t *rapid.T) wmo.Bedrag {
	b, err := wmo.ParseBedrag(fmt.Sprintf("%d.%02d", rapid.Int64Range(-1e9, 1e9).Draw(t, "euro"), rapid.IntRange(0, 99).Draw(t, "cent")))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// The data have the numbers whole, in canonical form; the table rounds them.
func TestDataAreWhole(t *testing.T) {
	t.Parallel()
	f := Lijnen("x", "<x>", "jaar", []string{"2026", "2027"}, Reeks{Naam: "n", Waarden: []float64{1.25, 2}, Banden: []*Band{nil, {1.5, 3}}})
	data, err := f.Gegevens()
	require.NoError(t, err)
	require.Equal(t, []byte(`{"kolommen":["jaar","n","band"],"rijen":[["2026",1.25,""],["2027",2,{"boven":3,"onder":1.5}]],"soort":"lijnen","titel":"<x>"}`), data)
	require.Contains(t, f.Tabel().Markdown(), "| 2026 | 1,2 |")
	require.Contains(t, f.Tabel().Markdown(), "| 2027 | 2,0 | 2–3 |")

	f = Uiteen("x", "x", "a", "b", []Tegenover{{Naam: "n", Voor: wmo.MustBedrag("-100.05"), Na: wmo.MustBedrag("50.00")}})
	data, err = f.Gegevens()
	require.NoError(t, err)
	require.Equal(t, []byte(`{"kolommen":["","a","b"],"rijen":[["n","-100.05","50.00"]],"soort":"uiteen","titel":"x"}`), data)
	require.Contains(t, f.Tabel().Markdown(), "| n | -100,05 | 50 |")
}

func heel(t *rapid.T, svg string) {
	if strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
		t.Fatalf("a number that is none in %s", svg)
	}
	for d := xml.NewDecoder(strings.NewReader(svg)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
	}
}
