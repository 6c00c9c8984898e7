package nvo

import (
	"cmp"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// biljet is one ballot with a rank for every category. Ranks are doubled, so that the
// mean of tied ranks, which may end in a half, is a whole number and all comparisons
// below are exact.
type biljet struct {
	deelnemer string
	groep     Deelnemersgroep
	dubbel    []int64 // twice the rank of each category
	knopen    int64   // Σ(t³ − t) over groups of t tied categories
	aangevuld bool
}

// rangschik ranks the categories of a ballot. Tied categories share the mean of the ranks
// that they take up together. Those without a rank are tied at the end.
func rangschik(categorieen []Sessiecategorie, rangen map[string]wmo.Getal) biljet {
	m := len(categorieen)
	b := biljet{dubbel: make([]int64, m), aangevuld: len(rangen) < m}
	waarden := make([]wmo.Getal, m)
	met, zonder := make([]int, 0, m), make([]int, 0, m-len(rangen))
	for i := range categorieen {
		if r, ok := rangen[categorieen[i].Code]; ok {
			waarden[i] = r
			met = append(met, i)
		} else {
			zonder = append(zonder, i)
		}
	}
	slices.SortFunc(met, func(x, y int) int { return waarden[x].Compare(waarden[y]) })
	for van := 0; van < len(met); {
		tot := van + 1
		for tot < len(met) && waarden[met[tot]].Compare(waarden[met[van]]) == 0 {
			tot++
		}
		b.deel(met[van:tot], van)
		van = tot
	}
	b.deel(zonder, len(met))
	return b
}

// deel gives tied categories their common rank; na categories come before them.
func (b *biljet) deel(gelijken []int, na int) {
	t := int64(len(gelijken))
	for _, i := range gelijken {
		b.dubbel[i] = 2*int64(na) + t + 1
	}
	b.knopen += t*t*t - t
}

// stapel is a pile of ballots on the same m categories, added up. Its sums stay
// below 2⁶³ for any pile within the bounds of a session: see maxDeelnemers.
type stapel struct {
	groep     Deelnemersgroep // "" for all
	stemmen   int64
	aangevuld int
	dubbel    []int64 // per category twice the sum of its ranks
	knopen    int64
}

func (s *stapel) leg(b *biljet) {
	if s.dubbel == nil {
		s.dubbel = make([]int64, len(b.dubbel))
	}
	s.stemmen++
	s.knopen += b.knopen
	if b.aangevuld {
		s.aangevuld++
	}
	for i, r := range b.dubbel {
		s.dubbel[i] += r
	}
}

// uitslag ranks the categories by their mean rank, which is the order of their sums.
func (s *stapel) uitslag(categorieen []Sessiecategorie) Uitslag {
	uit := Uitslag{
		Groep: s.groep, Stemmen: int(s.stemmen), Aangevuld: s.aangevuld, Rangorde: []Rangplaats{}, Eensgezindheid: s.eensgezindheid(len(categorieen)),
	}
	if s.stemmen == 0 {
		return uit
	}
	for _, p := range plaats(len(categorieen), func(x, y int) int { return cmp.Compare(s.dubbel[x], s.dubbel[y]) }) {
		c := categorieen[p.index]
		uit.Rangorde = append(uit.Rangorde, Rangplaats{
			Plaats: p.plaats, Gelijk: p.gelijk, Categorie: c.Code, Naam: c.Naam,
			GemiddeldeRang: breuk(s.dubbel[p.index], 2*s.stemmen),
			Bordapunten:    breuk(2*s.stemmen*int64(len(categorieen))-s.dubbel[p.index], 2),
		})
	}
	return uit
}

// robuustheid leaves out each ballot in turn. Taking one off the sums is enough, so
// the work is that of counting once more.
func (s *stapel) robuustheid(categorieen []Sessiecategorie, biljetten []biljet) Robuustheid {
	const meest = 20
	top := s.topZonder(&biljet{}, nil)
	uit := Robuustheid{Top: codes(categorieen, top)}
	if s.stemmen < 2 {
		return uit
	}
	var zonder []int
	var wijzigend []*biljet
	for i := range biljetten {
		if zonder = s.topZonder(&biljetten[i], zonder[:0]); !slices.Equal(top, zonder) {
			wijzigend = append(wijzigend, &biljetten[i])
		}
	}
	slices.SortFunc(wijzigend, func(x, y *biljet) int { return cmp.Compare(x.deelnemer, y.deelnemer) })
	uit.Wijzigend, uit.Blijft = len(wijzigend), wmo.UitkomstOf(len(wijzigend) == 0)
	for _, b := range wijzigend[:min(len(wijzigend), meest)] {
		uit.Weglatingen = append(uit.Weglatingen, Weglating{b.deelnemer, codes(categorieen, s.topZonder(b, nil))})
	}
	return uit
}

// topZonder adds to top the categories with the lowest sum when b is left out.
func (s *stapel) topZonder(b *biljet, top []int) []int {
	var laagst int64
	for i, som := range s.dubbel {
		if b.dubbel != nil {
			som -= b.dubbel[i]
		}
		if len(top) > 0 && som > laagst {
			continue
		}
		if len(top) > 0 && som < laagst {
			top = top[:0]
		}
		laagst = som
		top = append(top, i)
	}
	return top
}

func codes(categorieen []Sessiecategorie, welke []int) []string {
	uit := make([]string, len(welke))
	for i, w := range welke {
		uit[i] = categorieen[w].Code
	}
	return uit
}

// vergelijk orders two groups by the mean rank that they give a category. The sums
// and numbers are whole, so a/k₁ and b/k₂ are compared as a·k₂ and b·k₁.
func (s *stapel) vergelijk(t *stapel, c int) int {
	return cmp.Compare(s.dubbel[c]*t.stemmen, t.dubbel[c]*s.stemmen)
}

// afstand is how far the groups lie apart on a category, as a fraction of whole
// numbers, and which groups put it highest and lowest.
type afstand struct {
	teller, noemer int64
	hoger, lager   []Deelnemersgroep
}

func meet(c int, groepen []stapel) afstand {
	a := afstand{hoger: []Deelnemersgroep{}, lager: []Deelnemersgroep{}}
	hoog, laag := &groepen[0], &groepen[0]
	for i := range groepen {
		if groepen[i].vergelijk(hoog, c) < 0 {
			hoog = &groepen[i]
		}
		if groepen[i].vergelijk(laag, c) > 0 {
			laag = &groepen[i]
		}
	}
	a.teller, a.noemer = laag.dubbel[c]*hoog.stemmen-hoog.dubbel[c]*laag.stemmen, laag.stemmen*hoog.stemmen
	for i := range groepen {
		g := &groepen[i]
		if a.teller > 0 && g.vergelijk(hoog, c) == 0 {
			a.hoger = append(a.hoger, g.groep)
		}
		if a.teller > 0 && g.vergelijk(laag, c) == 0 {
			a.lager = append(a.lager, g.groep)
		}
	}
	return a
}

// verschillen orders the categories by how far the groups lie apart. With at most
// 20,000 persons in all, the products of two such fractions stay below 2⁶³.
func verschillen(categorieen []Sessiecategorie, groepen []stapel) []Groepsverschil {
	uit := []Groepsverschil{}
	if len(groepen) < 2 {
		return uit
	}
	afstanden := make([]afstand, len(categorieen))
	for c := range categorieen {
		afstanden[c] = meet(c, groepen)
	}
	for _, p := range plaats(len(categorieen), func(x, y int) int {
		a, b := &afstanden[x], &afstanden[y]
		return cmp.Compare(b.teller*a.noemer, a.teller*b.noemer)
	}) {
		a := &afstanden[p.index]
		uit = append(uit, Groepsverschil{p.plaats, p.gelijk, categorieen[p.index].Code, categorieen[p.index].Naam, breuk(a.teller, 2*a.noemer), a.hoger, a.lager})
	}
	return uit
}

// plek is one place in an order: 1, 2, 2, 4.
type plek struct {
	index, plaats int
	gelijk        bool
}

// plaats puts n things in order. What is equal shares a place and keeps the order in
// which it stood.
func plaats(n int, vergelijk func(x, y int) int) []plek {
	uit := make([]plek, n)
	for i := range uit {
		uit[i].index = i
	}
	slices.SortStableFunc(uit, func(x, y plek) int { return vergelijk(x.index, y.index) })
	for i := range uit {
		uit[i].plaats = i + 1
		if i > 0 && vergelijk(uit[i-1].index, uit[i].index) == 0 {
			uit[i].plaats, uit[i].gelijk, uit[i-1].gelijk = uit[i-1].plaats, true, true
		}
	}
	return uit
}

const breukdecimalen = 12

// breuk is a fraction, written to 12 decimals, half away from zero.
func breuk(teller, noemer int64) wmo.Getal {
	g, err := wmo.GetalOf(teller).Deel(wmo.GetalOf(noemer), breukdecimalen)
	if err != nil {
		return wmo.Getal{} // cannot happen: no pile is divided by that is empty
	}
	return g
}
