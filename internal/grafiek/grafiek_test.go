package grafiek

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strconv"
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
		merken   []string
	}{
		{0, 320, []string{"0", "100", "200", "300", "400"}},
		{0, 1, []string{"0,0", "0,2", "0,4", "0,6", "0,8", "1,0"}},
		{-6200, 620, []string{"-8.000", "-6.000", "-4.000", "-2.000", "0", "2.000"}},
		{0, 0, []string{"0,0", "0,2", "0,4", "0,6", "0,8", "1,0"}},
		{1, 4.6, []string{"1", "2", "3", "4", "5"}},
		{0, 2_400_000, []string{"0,0 mln", "0,5 mln", "1,0 mln", "1,5 mln", "2,0 mln", "2,5 mln"}},
		{-5e9, 0, []string{"-5 mld", "-4 mld", "-3 mld", "-2 mld", "-1 mld", "0 mld"}},
		{0, 9e14, []string{"0 bln", "200 bln", "400 bln", "600 bln", "800 bln", "1.000 bln"}},
	} {
		a := nieuweAs(g.van, g.tot).op(0, 100)
		merken := make([]string, len(a.merken))
		for i, m := range a.merken {
			merken[i] = a.merk(m)
		}
		require.Equal(t, g.merken, merken)
		require.InDelta(t, 0, a.plek(a.van), 1e-9)
		require.InDelta(t, 100, a.plek(a.tot), 1e-9)
	}
	a := nieuweAs(0, 1)
	a.procent = true
	require.Equal(t, "20 %", a.merk(0.2))
}

// Numbers in the picture have a tenth at most, and zero has no sign.
func TestNumbersInThePicture(t *testing.T) {
	t.Parallel()
	require.Equal(t, "12.3", maat(12.34))
	require.Equal(t, "12", maat(11.96))
	require.Equal(t, "0", maat(-0.04))
	require.Equal(t, "'s-Hertogen…", kort("'s-Hertogenbosch", 12*letterNaam))
	require.Equal(t, "Oss", kort("Oss", 12*letterNaam))
}

// What is no number is not known: it is not drawn, and its cell is empty.
func TestWhatIsNoNumberIsNotKnown(t *testing.T) {
	t.Parallel()
	for _, w := range []Waarde{{}, Getal(math.NaN(), 1), Getal(math.Inf(-1), 1), Deel(math.NaN()), Misschien[float64](nil, Deel)} {
		require.False(t, w.Bekend())
		require.Empty(t, w.String())
	}
	f := Lijnen("x", "x", "jaar", []string{"a", "b", "c"}, Reeks{Naam: "n", Waarden: []Waarde{Heel(1), {}, Heel(3)}})
	require.Equal(t, 2, strings.Count(beeld(f), "<circle"))
	require.Equal(t, 2, strings.Count(beeld(f), `<path class="lijn r0"`))
	require.Equal(t, "N: van 1 (a) naar 3 (c).", f.Alt)
	require.Equal(t, "| jaar | n |\n| --- | ---:|\n| a | 1 |\n| b |  |\n| c | 3 |", f.Tabellen()[0].Markdown())
}

// The data have the numbers whole, in canonical form; the table rounds them.
func TestDataAreWhole(t *testing.T) {
	t.Parallel()
	f := Lijnen("x", "<x>", "jaar", []string{"2026", "2027"}, Reeks{
		Naam: "n", Waarden: []Waarde{Getal(1.25, 1), Getal(2, 1)}, Banden: []Banden{{"band", []Band{{}, {Getal(1.5, 0), Getal(3, 0)}}}},
	})
	data, err := f.Gegevens()
	require.NoError(t, err)
	const lijnen = `{"kolommen":["jaar","n","band"],"rijen":[["2026",1.25,{"boven":null,"onder":null}],["2027",2,{"boven":3,"onder":1.5}]],"soort":"lijnen","titel":"<x>"}`
	require.Equal(t, []string{lijnen}, []string{string(data)}) // canonical: these bytes
	require.Contains(t, f.Tabellen()[0].Markdown(), "| 2026 | 1,2 |")
	require.Contains(t, f.Tabellen()[0].Markdown(), "| 2027 | 2,0 | 2–3 |")

	f = Staven("x", "x", []string{"a", "b"}, []Staaf{{"n", []Waarde{Euro(wmo.MustBedrag("-100.05")), Euro(wmo.MustBedrag("50.00"))}}})
	data, err = f.Gegevens()
	require.NoError(t, err)
	require.Equal(t, []string{`{"kolommen":["","a","b"],"rijen":[["n","-100.05","50.00"]],"soort":"staven","titel":"x"}`}, []string{string(data)})
	require.Contains(t, f.Tabellen()[0].Markdown(), "| n | -100,05 | 50 |")
}

// Two numbers need no chart, and a moment no line.
func TestAChartTellsMore(t *testing.T) {
	t.Parallel()
	jaar := Reeks{Naam: "n", Waarden: []Waarde{Heel(1)}}
	for _, g := range []struct {
		f    Figuur
		meer bool
	}{
		{Staven("x", "x", []string{"a", "b"}, []Staaf{{"n", []Waarde{Heel(1), Heel(2)}}, {"m", []Waarde{{}, {}}}}), false},
		{Staven("x", "x", []string{"a", "b"}, []Staaf{{"n", []Waarde{Heel(1), Heel(2)}}, {"m", []Waarde{Heel(3), {}}}}), true},
		{Lijnen("x", "x", "jaar", []string{"2026"}, jaar, jaar, jaar), false},
		{Schattingen("x", "x", "w", Deel(1), []Schatting{{"a", "a", Deel(0.5), Band{Deel(0), Deel(1)}, Deel(1), ""}}), true},
	} {
		require.Equal(t, g.meer, g.f.ZegtMeer(), g.f.Soort)
	}
}

// A table of more than ten numbers in a row goes on in another, with the names in front again.
func TestAWideTableIsInParts(t *testing.T) {
	t.Parallel()
	x, k := make([]string, 12), Kolommen{Naam: "n"}
	for i := range x {
		x[i], k.Waarden = strconv.Itoa(2020+i), append(k.Waarden, Heel(i))
	}
	f := Veelvouden("x", "x", x, []Kolommen{k})
	require.Len(t, f.Tabellen(), 2)
	require.Equal(t, "| wie | 2030 | 2031 |\n| --- | ---:| ---:|\n| n | 10 | 11 |", f.Tabellen()[1].Markdown())
	require.Equal(t, "1 kleine grafieken op één schaal; van 0 (n, 2020) tot 11 (n, 2031).", f.Alt)
}

// A step of a curve is a step: it goes to the right at the old height before it goes down.
func TestACurveOfSurvivalGoesInSteps(t *testing.T) {
	t.Parallel()
	f := Overleving("x", "x", "maanden", []float64{0, 10}, []Curve{{Naam: "a", Treden: []Trede{{5, 0.5, 0.25, 0.75}}, InBeeld: []int{4, 2}}})
	// 0 is at 84 and 10 at 396; 100 % is at 8 and 0 % at 240.
	require.Contains(t, beeld(f), `<path class="lijn r0" d="M84 8L240 8L240 124L396 124"/>`)
	require.Contains(t, beeld(f), `<path class="band r0" d="M240 8L240 66L396 66L396 182L240 182L240 8Z"/>`)
	require.Contains(t, beeld(f), `>4</text>`)
	require.Equal(t, "Van a is na 10 maanden nog 50,0 % aanwezig.", f.Alt)
	require.Contains(t, f.Tabellen()[0].Markdown(), "| a | 5 | 50,0 % | 25,0 % | 75,0 % |")
	require.Contains(t, f.Tabellen()[0].Markdown(), "| a | 10 |  |  |  | 2 |")
}

// A sentence says what is left as long as somebody is in view; a time that is not whole keeps its decimals,
// and names that begin alike are whole.
func TestACurveIsToldAsFarAsItIsSeen(t *testing.T) {
	t.Parallel()
	f := Overleving("x", "x", "jaren", []float64{0, 1, 2.5, 4}, []Curve{
		{Naam: "beschermd wonen", Treden: []Trede{{0.25, 0.9, 0.8, 1}, {3, 0.5, 0.25, 0.75}}, InBeeld: []int{4, 3, 2, 0}},
		{Naam: "beschermd thuis", InBeeld: []int{0, 0, 0, 0}},
	})
	require.Equal(t, "Van beschermd wonen is na 2,50 jaren nog 90,0 % aanwezig.", f.Alt)
	require.Contains(t, f.Tabellen()[0].Markdown(), "| beschermd wonen | 0,25 | 90,0 % |")
	require.Contains(t, beeld(f), ">beschermd wonen</text>")
	require.Contains(t, beeld(f), ">beschermd thuis</text>")
}

// Bars stand on both sides of zero, and a value of zero has none.
func TestBarsStandOnBothSidesOfZero(t *testing.T) {
	t.Parallel()
	f := Staven("x", "x", []string{"a", "b"}, []Staaf{
		{"n", []Waarde{Euro(wmo.MustBedrag("-100.00")), Euro(wmo.MustBedrag("50.00"))}}, {"m", []Waarde{Heel(0), {}}},
	})
	// The marks "-100" are 34.4 wide: -100 is at 17.2, 0 at 212.9 and 50 at 310.8; a step is 50.
	require.Contains(t, beeld(f), `<rect class="staaf r0" x="17.2" y="16" width="195.7" height="12"/>`)
	require.Contains(t, beeld(f), `<rect class="staaf r1" x="212.9" y="31" width="97.9" height="12"/>`)
	require.Contains(t, beeld(f), `<rect class="staaf r0" x="212.9" y="72" width="0" height="12"/>`)
	require.Equal(t, 3, strings.Count(beeld(f), `class="staaf`), "what is not known has no bar")
	require.Equal(t, "Bij 1 van 2 staan de staven aan weerskanten van nul; a: van -100,00 (n) tot 0 (m); b: 50,00 (n).", f.Alt)
}

// A part of a whole begins where the one before it ended.
func TestAWholeIsBuiltUp(t *testing.T) {
	t.Parallel()
	f := Opbouw("x", "x", []Trap{{"loon", Heel(30), Heel(30)}, {"overhead", Heel(10), Heel(40)}, {"korting", Heel(-5), Heel(35)}})
	// The marks are 21.2 wide: 0 is at 10.6 and 40 at 317.4, so that 10 is 76.7 wide.
	require.Contains(t, beeld(f), `<rect class="staaf r0" x="10.6" y="16" width="230.1" height="12"/>`)
	require.Contains(t, beeld(f), `<rect class="staaf r0" x="240.7" y="54" width="76.7" height="12"/>`)
	require.Contains(t, beeld(f), `<rect class="staaf r0" x="279.1" y="92" width="38.4" height="12"/>`)
	require.Contains(t, beeld(f), `>-5</text>`)
	require.Equal(t, "In 3 delen opgebouwd tot 35; van -5 (korting) tot 30 (loon).", f.Alt)
	require.Contains(t, f.Tabellen()[0].Markdown(), "| overhead | 10 | 40 |")
}

// What came of what was agreed is a bar in a frame; who is not known about has a frame alone.
func TestABarInItsFrame(t *testing.T) {
	t.Parallel()
	f := Nakoming("x", "x", [3]string{"gerealiseerd", "afgesproken", "gat"}, []string{"2025", "2026"}, []Kolommen{
		{"Oss", []Waarde{Heel(5), {}}, []Waarde{Heel(10), Heel(8)}, []Waarde{Heel(5), {}}},
	})
	require.Equal(t, 2, strings.Count(beeld(f), `class="kader"`))
	require.Equal(t, 1, strings.Count(beeld(f), `class="staaf`))
	require.Equal(t, "In 0 van de 1 perioden waarvan beide bekend zijn is de staaf (gerealiseerd) ten minste zo hoog als het kader (afgesproken); 5 (Oss, 2025).", f.Alt)
	require.Equal(t, "| wie | wanneer | afgesproken | gerealiseerd | gat |\n| --- | ---:| ---:| ---:| ---:|\n| Oss | 2025 | 10 | 5 | 5 |\n| Oss | 2026 | 8 |  |  |",
		f.Tabellen()[0].Markdown())
}

// More lines than can be told apart become small charts.
func TestMoreLinesThanCanBeToldApart(t *testing.T) {
	t.Parallel()
	reeksen := make([]Reeks, 5)
	for i := range reeksen {
		reeksen[i] = Reeks{Naam: strconv.Itoa(i), Waarden: []Waarde{Heel(i), Heel(-i)}}
	}
	require.Equal(t, "lijnen", Verloop("x", "x", "jaar", []string{"a", "b"}, reeksen[:4]).Soort)
	f := Verloop("x", "x", "jaar", []string{"a", "b"}, reeksen)
	require.Equal(t, "veelvouden", f.Soort)
	require.Contains(t, f.Tabellen()[0].Markdown(), "| 4 | 4 | -4 |")
}

// A dot has its interval, and dashed how much higher it can be.
func TestAnEstimateHasItsInterval(t *testing.T) {
	t.Parallel()
	f := Schattingen("x", "x", "aandeel", Deel(1), []Schatting{{"a", "a voluit", Deel(0.5), Band{Deel(0.25), Deel(0.75)}, Deel(1), "2 van 4"}, {Naam: "b", Voluit: "b"}})
	// "100 %" is 41 wide: 0 is at 20.5 and 100 % at 307.5.
	require.Contains(t, beeld(f), `<line class="interval" x1="92.3" y1="22" x2="235.8" y2="22"/>`)
	require.Contains(t, beeld(f), `<line class="onzeker" x1="164" y1="26" x2="307.5" y2="26"/>`)
	require.Contains(t, beeld(f), `<circle class="punt r0" cx="164" cy="22"`)
	require.Equal(t, 1, strings.Count(beeld(f), "<circle"))
	require.Contains(t, f.Tabellen()[0].Markdown(), "| a voluit | 50,0 % | 25,0 %–75,0 % | 100,0 % | 2 van 4 |")
}

// Whoever ties says so.
func TestTiesAreTold(t *testing.T) {
	t.Parallel()
	f := Rangorde("x", "x", []Plaats{{"a", 1, true, 1.5}, {"b", 1, true, 1.5}, {"c", 3, false, 3}})
	require.Contains(t, beeld(f), ">=1. a</text>")
	require.Contains(t, beeld(f), ">=1. b</text>")
	require.Contains(t, beeld(f), ">3. c</text>")
	require.Contains(t, f.Tabellen()[0].Markdown(), "| =1 | b | 1,50 | gelijk |")
	require.Equal(t, "Bovenaan staat a; 2 van de 3 delen hun plaats met een ander.", f.Alt)
}

// Tiles are darker for more, in five steps of the most, each with its number below the name of its group.
func TestTiles(t *testing.T) {
	t.Parallel()
	f := Tegels("x", "x", "regio", "woningen", []Tegelgroep{
		{"noord", []Tegel{{"a", Heel(0)}, {"b", Heel(10)}}}, {"zuid", []Tegel{{"c", Heel(4)}, {"d", Heel(-1)}, {"e", Waarde{}}}},
	})
	for _, vak := range []string{
		`<g class="kop"><text x="0" y="16" text-anchor="start">noord</text></g><rect class="tegel t0" x="0" y="22" width="138" height="43"/>`,
		`<rect class="tegel t4" x="140" y="22"`,
		`>zuid</text></g><rect class="tegel t2" x="0" y="90"`, `<rect class="tegel t0" x="140" y="90"`,
		`<text x="145" y="54" text-anchor="start">10</text>`,
	} {
		require.Contains(t, beeld(f), vak)
	}
	require.Contains(t, f.Tabellen()[0].Markdown(), "| noord | b | 10 |")
	require.Equal(t, "Een tegel voor elk van de 5, donkerder naarmate het meer is; van -1 (d) tot 10 (b).", f.Alt)
}

// What is too high for a page of paper is drawn in parts, on one scale.
func TestWhatIsTooHighIsInParts(t *testing.T) {
	t.Parallel()
	staven, groepen, delen := make([]Staaf, 40), make([]Tegelgroep, 40), make([]Kolommen, 40)
	for i := range staven {
		naam := "n" + strconv.Itoa(i)
		staven[i] = Staaf{naam, []Waarde{Heel(i)}}
		groepen[i] = Tegelgroep{"g" + strconv.Itoa(i), []Tegel{{naam, Heel(i)}}}
		delen[i] = Kolommen{Naam: naam, Waarden: []Waarde{Heel(i)}}
	}
	for _, f := range []Figuur{Staven("x", "x", []string{"a"}, staven), Tegels("x", "x", "g", "w", groepen), Veelvouden("x", "x", []string{"a"}, delen)} {
		require.Len(t, f.Beelden, map[string]int{"staven": 3, "tegels": 4, "veelvouden": 4}[f.Soort], f.Soort)
		for _, b := range f.Beelden {
			require.LessOrEqual(t, b.Hoog, 740, f.Soort)
		}
		for i := range 40 {
			require.Equal(t, 1, strings.Count(beeld(f), ">n"+strconv.Itoa(i)+"</text>"), f.Soort)
		}
	}
}

// beeld is all that was drawn.
func beeld(f Figuur) string {
	var s strings.Builder
	for _, b := range f.Beelden {
		s.WriteString(string(b.Vormen))
	}
	return s.String()
}

// Whatever is drawn is well-formed, lies within the picture, and has no number that is none.
func TestAnyChartIsAPicture(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		tekst := rapid.StringN(0, 40, -1)
		x := rapid.SliceOfN(tekst, 0, 14).Draw(t, "x")
		getal := rapid.Custom(func(t *rapid.T) Waarde {
			return Getal(rapid.OneOf(rapid.Float64(), rapid.Float64Range(-1e6, 1e6), rapid.Just(0.0), rapid.Just(math.NaN())).Draw(t, "w"), 1)
		})
		rij := rapid.SliceOfN(getal, 0, 14)
		var reeksen []Reeks
		var kolommen []Kolommen
		var staven []Staaf
		var treden []Trap
		var schattingen []Schatting
		var groepen []Tegelgroep
		for range rapid.IntRange(0, 5).Draw(t, "n") {
			naam, ws := tekst.Draw(t, "naam"), rij.Draw(t, "rij")
			banden := Banden{Naam: naam}
			groep := Tegelgroep{Naam: naam}
			for _, w := range ws {
				banden.Delen = append(banden.Delen, Band{w, getal.Draw(t, "boven")})
				groep.Tegels = append(groep.Tegels, Tegel{naam, w})
			}
			reeksen = append(reeksen, Reeks{naam, ws, []Banden{banden}})
			kolommen = append(kolommen, Kolommen{naam, ws, rij.Draw(t, "kader"), nil})
			staven = append(staven, Staaf{naam, ws})
			treden = append(treden, Trap{naam, getal.Draw(t, "deel"), getal.Draw(t, "totaal")})
			schattingen = append(schattingen, Schatting{naam, naam, getal.Draw(t, "w"), Band{getal.Draw(t, "o"), getal.Draw(t, "b")}, getal.Draw(t, "h"), naam})
			groepen = append(groepen, groep)
		}
		for _, f := range []Figuur{
			Lijnen("t", "t", "jaar", x, reeksen...), Verloop("t", "t", "jaar", x, reeksen), Veelvouden("t", "t", x, kolommen),
			Nakoming("t", "t", [3]string{"a", "b", "c"}, x, kolommen), Staven("t", "t", []string{"a", "b", "c"}, staven), Opbouw("t", "t", treden),
			Schattingen("t", "t", "w", Deel(1), schattingen), Tegels("t", "t", "g", "w", groepen),
		} {
			for _, b := range f.Beelden {
				heel(t, b)
			}
			for _, deel := range f.Tabellen() {
				_ = deel.Markdown()
			}
			if _, err := f.Gegevens(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// heel fails on what is not well-formed, on a number that is none, and on what is drawn beside the picture.
func heel(t *rapid.T, b Beeld) {
	for d := xml.NewDecoder(strings.NewReader("<svg>" + string(b.Vormen) + "</svg>")); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("%v in %s", err, b.Vormen)
		}
		e, _ := token.(xml.StartElement)
		for _, a := range e.Attr {
			var grens int
			switch a.Name.Local {
			case "x", "x1", "x2", "cx", "width":
				grens = b.Breed
			case "y", "y1", "y2", "cy", "height":
				grens = b.Hoog
			case "d":
				if strings.ContainsAny(a.Value, "NI") { // NaN, Inf
					t.Fatalf("%s", a.Value)
				}
				continue
			default:
				continue
			}
			if x, err := strconv.ParseFloat(a.Value, 64); err != nil || x < -0.1 || x > float64(grens)+0.1 {
				t.Fatalf("%s=%s in %d × %d", a.Name.Local, a.Value, b.Breed, b.Hoog)
			}
		}
	}
}
