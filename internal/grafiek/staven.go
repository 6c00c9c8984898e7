package grafiek

import (
	"fmt"
	"math"
	"strconv"
)

// Staaf is a name with a bar for each of the names of a figure.
type Staaf struct {
	Naam    string
	Waarden []Waarde
}

// How bars from left to right are placed: the name above them, the numbers at the end.
const (
	staafhoog   = 12
	getalbreed  = 92
	staafbreed  = breedte - getalbreed
	staafruimte = 10 // below the last bar of a name
)

// Staven draws bars from left to right, to both sides of zero when there are values below it.
func Staven(naam, titel string, namen []string, staven []Staaf) Figuur {
	vak := regel + len(namen)*(staafhoog+3) + staafruimte
	var b bereik
	procent := false
	for _, r := range staven {
		b.neem(r.Waarden...)
		for _, w := range r.Waarden {
			_, procent = w.cel.(deel)
		}
	}
	x := onderaan(b, procent)
	f := Figuur{Naam: naam, Soort: "staven", Titel: titel, Kolommen: append([]string{""}, namen...)}
	for n := range namen {
		if len(namen) > 1 {
			f.Legenda = append(f.Legenda, vlaksleutel(klasse("staaf", n), namen[n]))
		}
	}
	for _, r := range staven {
		rij := []any{r.Naam}
		for n := range namen {
			rij = append(rij, op(r.Waarden, n))
		}
		f.rij(rij...)
	}
	ts := rijen(len(staven), vak, x, func(t *tekening, i int, boven float64) {
		t.lijn("grond", x.plek(0), boven, x.plek(0), boven+float64(vak))
		t.tekst(links, 0, boven+regel-4, kort(staven[i].Naam, breedte))
		for n := range namen {
			if w, y := op(staven[i].Waarden, n), boven+regel+float64(n)*(staafhoog+3); w.Bekend() {
				van, tot := x.plek(min(0, w.x)), x.plek(max(0, w.x))
				t.vlak(klasse("staaf", n), van, y, tot-van, staafhoog)
				t.tekst(rechts, breedte, y+staafhoog-2, kort(w.String(), getalbreed))
			}
		}
	})
	return f.klaar(ts, append(tekens(namen, staven), reikwijdten(namen, staven)...)...)
}

// onderaan is an axis below rows that leaves room for numbers at their end.
func onderaan(b bereik, procent bool) as {
	x := nieuweAs(b.laag, b.hoog)
	x.procent = procent
	return x.op(x.breed()/2, staafbreed-x.breed())
}

// tekens says for how many names the bars stand on both sides of zero.
func tekens(namen []string, rijen []Staaf) []string {
	omgekeerd := 0
	for _, r := range rijen {
		var b bereik
		b.neem(r.Waarden...)
		if b.laag < 0 && b.hoog > 0 {
			omgekeerd++
		}
	}
	if len(namen) < 2 || omgekeerd == 0 {
		return nil
	}
	return []string{fmt.Sprintf("bij %d van %d staan de staven aan weerskanten van nul", omgekeerd, len(rijen))}
}

func reikwijdten(namen []string, rijen []Staaf) []string {
	zinnen := make([]string, len(namen))
	for n := range namen {
		ws := make([]Waarde, len(rijen))
		for i := range rijen {
			ws[i] = op(rijen[i].Waarden, n)
		}
		if zinnen[n] = uitersten(func(i int) string { return rijen[i].Naam }, ws); zinnen[n] != "" && namen[n] != "" {
			zinnen[n] = namen[n] + ": " + zinnen[n]
		}
	}
	return zinnen
}

// Trap is a part of something that is built up, with what it comes to.
type Trap struct {
	Naam         string
	Deel, Totaal Waarde
}

func (s *Trap) bekend() bool { return s.Deel.Bekend() && s.Totaal.Bekend() }

// van is where a part begins.
func (s *Trap) van() float64 { return max(-verst, min(verst, s.Totaal.x-s.Deel.x)) }

// Opbouw draws how a total is built up: each part begins where the one before it ended.
func Opbouw(naam, titel string, treden []Trap) Figuur {
	const vak = regel + staafhoog + staafruimte
	var b bereik
	for _, s := range treden {
		if s.bekend() {
			b.neem(s.Totaal, Waarde{s.van(), s.Totaal.cel})
		}
	}
	x := onderaan(b, false)
	f := Figuur{Naam: naam, Soort: "opbouw", Titel: titel, Kolommen: []string{"", "erbij", "samen"}}
	ws := make([]Waarde, len(treden))
	for i, s := range treden {
		f.rij(s.Naam, s.Deel, s.Totaal)
		ws[i] = s.Deel
	}
	ts := rijen(len(treden), vak, x, func(t *tekening, i int, boven float64) {
		s := treden[i]
		t.tekst(links, 0, boven+regel-4, kort(s.Naam, breedte))
		if !s.bekend() {
			return
		}
		van, tot := x.plek(s.van()), x.plek(s.Totaal.x)
		t.vlak("staaf r0", min(van, tot), boven+regel, math.Abs(tot-van), staafhoog)
		t.lijn("grond", tot, boven+regel+staafhoog, tot, boven+vak)
		teken := "+ "
		if s.Deel.x < 0 {
			teken = "" // it has its own
		}
		t.tekst(rechts, breedte, boven+regel+staafhoog-2, kort(teken+s.Deel.String(), getalbreed))
	})
	eind := ""
	if n := len(treden); n > 0 {
		eind = fmt.Sprintf("in %d delen opgebouwd tot %s", n, treden[n-1].Totaal)
	}
	return f.klaar(ts, eind, uitersten(func(i int) string { return treden[i].Naam }, ws))
}

// Schatting is a value with how sure it is.
type Schatting struct {
	Naam, Voluit string // in the chart, and in the table
	Waarde       Waarde
	Interval     Band
	Hoogstens    Waarde // the share if everybody who is not known about counts
	Tekst        string
}

// Schattingen draws values as dots with their intervals, and dashed how much higher they can be by who is
// not known about. The axis goes from zero to top, or to the highest.
func Schattingen(naam, titel, wat string, top Waarde, schattingen []Schatting) Figuur {
	var b bereik
	b.neem(top)
	f := Figuur{Naam: naam, Soort: "schattingen", Titel: titel, Kolommen: []string{"", wat, "interval", "hoogstens", "aantal"}}
	ws := make([]Waarde, len(schattingen))
	for i := range schattingen {
		r := &schattingen[i]
		ws[i] = r.Waarde
		b.neem(r.Waarde, r.Hoogstens, r.Interval.Onder, r.Interval.Boven)
		f.rij(r.Voluit, r.Waarde, r.Interval, r.Hoogstens, r.Tekst)
	}
	_, procent := top.cel.(deel)
	x := onderaan(b, procent)
	beelden := rijen(len(schattingen), 2*regel, x, func(t *tekening, i int, boven float64) {
		r, y := &schattingen[i], boven+regel+6
		t.tekst(links, 0, boven+regel-3, kort(r.Naam, breedte))
		if r.Hoogstens.x > r.Waarde.x {
			t.lijn("onzeker", x.plek(r.Waarde.x), y+4, x.plek(r.Hoogstens.x), y+4)
		}
		if r.Interval.Bekend() {
			t.lijn("interval", x.plek(r.Interval.Onder.x), y, x.plek(r.Interval.Boven.x), y)
		}
		if r.Waarde.Bekend() {
			t.stip("punt r0", x.plek(r.Waarde.x), y)
			t.tekst(rechts, breedte, y+4, kort(r.Waarde.String(), getalbreed))
		}
	})
	return f.klaar(beelden, uitersten(func(i int) string { return schattingen[i].Naam }, ws))
}

// Plaats is a place in a ranking; whoever ties has the same one.
type Plaats struct {
	Naam   string
	Plaats int
	Gelijk bool
	Rang   float64 // mean rank, 1 is best
}

// Rangorde draws mean ranks, the best above, and says who ties.
func Rangorde(naam, titel string, plaatsen []Plaats) Figuur {
	f := Figuur{Naam: naam, Soort: "rangorde", Titel: titel, Kolommen: []string{"plaats", "wat", "gemiddelde rang", ""}}
	slechtst, gelijken := 2.0, 0
	for _, p := range plaatsen {
		slechtst = max(slechtst, Getal(p.Rang, 0).x)
		samen := ""
		if p.Gelijk {
			samen = "gelijk"
			gelijken++
		}
		f.rij(p.nummer(), p.Naam, Getal(p.Rang, 2), samen)
	}
	x := onderaan(bereik{1, slechtst}, false)
	ts := rijen(len(plaatsen), 2*regel, x, func(t *tekening, i int, boven float64) {
		rang, y := Getal(plaatsen[i].Rang, 2), boven+regel+6
		t.tekst(links, 0, boven+regel-3, kort(plaatsen[i].nummer()+". "+plaatsen[i].Naam, breedte))
		t.lijn("interval", x.plek(x.van), y, x.plek(rang.x), y)
		t.stip("punt r0", x.plek(rang.x), y)
		t.tekst(rechts, breedte, y+4, rang.String())
	})
	bovenaan, gelijk := "", ""
	if len(plaatsen) > 0 {
		bovenaan = "bovenaan staat " + plaatsen[0].Naam
	}
	if gelijken > 0 {
		gelijk = fmt.Sprintf("%d van de %d delen hun plaats met een ander", gelijken, len(plaatsen))
	}
	return f.klaar(ts, bovenaan, gelijk)
}

func (p *Plaats) nummer() string {
	if p.Gelijk {
		return "=" + strconv.Itoa(p.Plaats)
	}
	return strconv.Itoa(p.Plaats)
}
