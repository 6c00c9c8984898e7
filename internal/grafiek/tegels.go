package grafiek

import (
	"fmt"
	"strconv"
)

// Tegelgroep is a name with tiles below it.
type Tegelgroep struct {
	Naam   string
	Tegels []Tegel
}

// Tegel is a name with a number.
type Tegel struct {
	Naam   string
	Waarde Waarde
}

// How tiles are placed.
const (
	tegelsPerRij = 3
	tegelbreed   = breedte / tegelsPerRij
	tegelhoog    = 46
	trappen      = 5 // steps that can be told apart, also in print
	groepskop    = regel + 6
)

func (g *Tegelgroep) rijen() int { return (len(g.Tegels) + tegelsPerRij - 1) / tegelsPerRij }

// Tegels draws a tile with its number for each name, in groups, darker for more. groep and wat are what the
// groups and the numbers are; zinnen are told after what there is to see.
func Tegels(naam, titel, groep, wat string, groepen []Tegelgroep, zinnen ...string) Figuur {
	f := Figuur{Naam: naam, Soort: "tegels", Titel: titel, Kolommen: []string{groep, "naam", wat}}
	var b bereik
	var namen []string
	var ws []Waarde
	for i := range groepen {
		for _, g := range groepen[i].Tegels {
			b.neem(g.Waarde)
			f.rij(groepen[i].Naam, g.Naam, g.Waarde)
			namen, ws = append(namen, g.Naam), append(ws, g.Waarde)
		}
	}
	var ts []*tekening
	for rest := groepen; len(rest) > 0; {
		n := pastOpBlad(rest)
		ts, rest = append(ts, tegelbeeld(rest[:n], b.hoog)), rest[n:]
	}
	return f.klaar(ts, append([]string{
		fmt.Sprintf("een tegel voor elk van de %d, donkerder naarmate het meer is", len(ws)), uitersten(func(i int) string { return namen[i] }, ws),
	}, zinnen...)...)
}

// pastOpBlad is how many of the groups fit on a page together; one that does not fit alone has a page.
func pastOpBlad(groepen []Tegelgroep) int {
	const blad = 700
	hoog := 0
	for i := range groepen {
		if hoog += groepskop + groepen[i].rijen()*tegelhoog; hoog > blad && i > 0 {
			return i
		}
	}
	return len(groepen)
}

func tegelbeeld(groepen []Tegelgroep, meest float64) *tekening {
	hoog := 0
	for i := range groepen {
		hoog += groepskop + groepen[i].rijen()*tegelhoog
	}
	t := nieuw(hoog)
	y := 0.0
	for i := range groepen {
		t.kop(y+regel, groepen[i].Naam)
		y += groepskop
		for n, g := range groepen[i].Tegels {
			trap := 0
			if meest > 0 && g.Waarde.x > 0 {
				trap = min(trappen-1, int(g.Waarde.x/meest*trappen))
			}
			x, boven := float64(n%tegelsPerRij*tegelbreed), y+float64(n/tegelsPerRij*tegelhoog)
			t.vlak("tegel t"+strconv.Itoa(trap), x, boven, tegelbreed-2, tegelhoog-3)
			fmt.Fprintf(&t.b, `<g class="op t%d">`, trap)
			t.tekst(links, x+5, boven+regel, kort(g.Naam, tegelbreed-marge))
			t.tekst(links, x+5, boven+2*regel, kort(g.Waarde.String(), tegelbreed-marge))
			t.b.WriteString("</g>")
		}
		y += float64(groepen[i].rijen() * tegelhoog)
	}
	return t
}
