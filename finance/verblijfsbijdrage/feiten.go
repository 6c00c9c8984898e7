package verblijfsbijdrage

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// open is a fact that is missing. Where a few values stand for all that it may have, because the
// contribution only rises or only falls with it, they are in zet.
type open struct {
	plaats string
	zet    []func()
}

// veel stands for an amount without end: more than any field may have.
var veel = wmo.MustBedrag("1000000000000.00")

// feitenlezer reads the facts over one year and notes what is missing.
type feitenlezer struct {
	c    *berekening
	open []open
}

func (l *feitenlezer) bedrag(b *wmo.Bedrag, plaats string, naar *wmo.Bedrag, waarden ...wmo.Bedrag) {
	if b != nil {
		*naar = *b
		return
	}
	o := open{plaats: plaats}
	if l.c.in.LopendJaar != nil { // which year holds need not only rise or only fall with it
		waarden = nil
	}
	for _, w := range waarden {
		o.zet = append(o.zet, func() { *naar = w })
	}
	l.open = append(l.open, o)
}

func (l *feitenlezer) keus(u wmo.Uitkomst, plaats string, naar *bool) {
	*naar = u == wmo.Ja
	if u == wmo.Onbepaald {
		l.open = append(l.open, open{plaats, []func(){func() { *naar = true }, func() { *naar = false }}})
	}
}

// jaar reads what is needed over one year of both persons into f.
func (l *feitenlezer) jaar(f *jaarfeiten, toeslag wmo.Uitkomst, toeslagPlaats string, cijfers func(*Bijdragebetaler) *Jaarcijfers, naam string) {
	hoog := l.c.in.Soort == BijdrageHoog
	if hoog {
		l.keus(toeslag, toeslagPlaats, &f.toeslag)
	}
	f.personen = make([]persoon, len(l.c.wie))
	for i := range l.c.wie {
		w, p := &l.c.wie[i], &f.personen[i]
		p.naam = w.naam
		j, plaats := cijfers(w.Bijdragebetaler), w.plaats+naam
		if j == nil {
			l.open = append(l.open, open{plaats: plaats})
			continue
		}
		l.bedrag(j.Inkomen, plaats+"/inkomen", &p.inkomen)
		p.sparen = j.GrondslagSparen
		l.vermogen(w, j, p, plaats)
		if w.Oorlogsuitkering != nil {
			p.oorlog = *w.Oorlogsuitkering
		}
		if w.Pensioengerechtigd != wmo.Onbepaald {
			p.pensioen = w.Pensioengerechtigd == wmo.Ja
		} else if hoog || l.c.leeftijdTelt(j) {
			l.keus(wmo.Onbepaald, w.plaats+"/pensioengerechtigd", &p.pensioen)
		}
		if !hoog {
			continue
		}
		l.bedrag(j.Belasting, plaats+"/belasting", &p.belasting, nul, veel)
		l.bedrag(w.Arbeid, w.plaats+"/arbeid", &p.arbeid, nul, veel)
		if w.Pensioengerechtigd != wmo.Ja {
			l.bedrag(j.BijdrageInkomen, plaats+"/bijdrageInkomen", &p.bijdrageInkomen, nul, veel)
		}
	}
}

// leeftijdTelt says whether the low contribution looks at the pension age: only for what assets count.
func (c *berekening) leeftijdTelt(j *Jaarcijfers) bool {
	telt := c.b.Compensatie == wmo.Ja || c.b.Vrijstelling == nil || !c.b.Vrijstelling.IsZero()
	return telt && (j.Vermogen == nil || !j.Vermogen.IsZero() || j.GrondslagSparen != nil)
}

// vermogen reads assets. With the compensation the contribution may first fall and then rise with them,
// so that no few values stand for all.
func (l *feitenlezer) vermogen(w *betaler, j *Jaarcijfers, p *persoon, plaats string) {
	if l.c.b.Compensatie == wmo.Ja && w.Pensioengerechtigd != wmo.Nee {
		l.bedrag(j.Vermogen, plaats+"/vermogen", &p.vermogen)
		return
	}
	l.bedrag(j.Vermogen, plaats+"/vermogen", &p.vermogen, nul, veel)
}

const meesteOpen = 8 // facts of which all combinations are tried

var voorbehoudEven = register.Voorbehoud("FIN-V-BB-MAAKT-NIET-UIT", "de bijdrage is gelijk bij elke waarde van wat ontbreekt")

// zonderVerschil says whether the contribution is the same whatever the missing facts are, and leaves one
// value in each.
func zonderVerschil(os []open, reken func() uitslag) bool {
	if len(os) > meesteOpen || slices.ContainsFunc(os, func(o open) bool { return len(o.zet) == 0 }) {
		return false
	}
	var eerste uitslag
	for n := range 1 << len(os) {
		for i, o := range os {
			o.zet[n>>i&1]()
		}
		u := reken()
		if n == 0 {
			eerste = u
		}
		if !u.bekend || u.maand.Compare(eerste.maand) != 0 {
			return false
		}
	}
	return true
}
