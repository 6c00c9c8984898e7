package verblijf

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

var (
	formuleStand = register.Formule("CAP-F-VB-STAND", "E = S + I − U",
		"S de verblijven die al liepen, I instroom, U uitstroom, E de verblijven die na de laatste dag nog lopen", kit.Identiteit())
	formuleAanwezig = register.Formule("CAP-F-VB-AANWEZIG", "L = D / n", "D verblijfsdagen, n dagen, L verblijven op een gemiddelde dag", kit.Identiteit())
)

// schrijfVerblijven writes the stays in the window as they were seen in it. For each stay it
// returns its place in the answer, -1 for one outside the window.
func (g *vergaarder) schrijfVerblijven(uit *Verblijvenoverzicht) []int32 {
	plek := make([]int32, len(g.verblijven))
	if len(g.verblijven) > 0 {
		uit.Verblijven = make([]capacity.Verblijf, 0, len(g.verblijven))
	}
	delen := make([]capacity.Verblijfsdeel, 0, len(g.delen)) // of all, so that no part moves
	for i := range g.verblijven {
		v := &g.verblijven[i]
		if v.begin.After(g.in.Venster.Einddatum) || v.einde.IsValid() && v.einde.Before(g.in.Venster.Begindatum) {
			plek[i] = -1
			g.telling.BuitenVenster++
			g.noteer(v.client, buitenVenster)
			continue
		}
		plek[i] = int32(len(uit.Verblijven))
		g.noteer(v.client, metVerblijf)
		w := capacity.Verblijf{
			Client: g.clienten[v.client], Begindatum: v.begin, BeginOnbekend: v.beginOnbekend, Einddatum: v.einde, Bestemming: v.bestemming,
			Herkomst: v.herkomst, Niveau: v.niveau,
		}
		van := len(delen)
		for _, d := range g.delen[v.van:v.tot] {
			if !d.van.After(g.in.Venster.Einddatum) {
				delen = append(delen, g.deel(&d))
			}
		}
		w.Delen = delen[van:len(delen):len(delen)]
		if w.Einddatum.After(g.in.Venster.Einddatum) {
			w.Einddatum = wmo.Datum{}
		}
		if !w.Einddatum.IsValid() {
			w.Bestemming = ""
			if laatste := &w.Delen[len(w.Delen)-1]; laatste.Einddatum == g.in.Venster.Einddatum {
				laatste.Einddatum = wmo.Datum{} // the stay goes on, and what follows was not seen
			}
		}
		g.tel(v, &w)
		uit.Verblijven = append(uit.Verblijven, w)
	}
	return plek
}

// deel is a part as it was seen through the end of the window.
func (g *vergaarder) deel(d *deel) capacity.Verblijfsdeel {
	w := capacity.Verblijfsdeel{
		Vorm: g.vormen[d.vorm].vorm, Naam: g.vormen[d.vorm].naam, Begindatum: d.van, Einddatum: d.tot, Aanbieder: d.aanbieder, Gemeente: d.gemeente,
	}
	if w.Einddatum.After(g.in.Venster.Einddatum) {
		w.Einddatum = wmo.Datum{}
	}
	return w
}

// tel counts a stay.
func (g *vergaarder) tel(v *verblijf, w *capacity.Verblijf) {
	t := &g.telling
	t.Verblijven++
	if w.Begindatum.Before(g.in.Venster.Begindatum) {
		w.Sinds = g.in.Venster.Begindatum
		t.Eerder++
	}
	if w.BeginOnbekend {
		t.BeginOnbekend++
	}
	if !w.Einddatum.IsValid() {
		t.Open++
	}
	g.reden = g.reden || v.uitReden
}

// stromen counts stock and flow of the years and of the whole, and makes their steps; that of
// the whole is the last.
func (g *vergaarder) stromen(uit *Verblijvenoverzicht) {
	v := g.in.Venster
	for jaar := v.Begindatum.Jaar(); jaar <= v.Einddatum.Jaar(); jaar++ {
		heel := wmo.MustPeriode(vierCijfers(jaar)+"-01-01", vierCijfers(jaar)+"-12-31")
		deel, _ := heel.Doorsnede(v)
		uit.Jaren = append(uit.Jaren, Verblijfstroom{Periode: deel})
	}
	naar := make([]map[capacity.Bestemming]int, len(uit.Jaren))
	for i := range uit.Verblijven {
		g.stroomVan(uit, &uit.Verblijven[i], naar)
	}
	for i := range g.verblijven {
		g.overgangenVan(uit, &g.verblijven[i])
	}
	heel := &uit.Geheel
	heel.Periode = v
	alle := map[capacity.Bestemming]int{}
	for i := range uit.Jaren {
		j := &uit.Jaren[i]
		if i > 0 {
			j.Stand = uit.Jaren[i-1].Eindstand
		}
		j.Eindstand = j.Stand + j.Instroom - j.Uitstroom
		j.Bestemmingen = perBestemming(naar[i])
		heel.Instroom += j.Instroom
		heel.Doorstroom += j.Doorstroom
		heel.AndereAanbieder += j.AndereAanbieder
		heel.AndereGemeente += j.AndereGemeente
		heel.Uitstroom += j.Uitstroom
		heel.Verblijfsdagen += j.Verblijfsdagen
		for b, n := range naar[i] {
			alle[b] += n
		}
		g.stappenVan(j, strconv.Itoa(j.Periode.Begindatum.Jaar()))
	}
	heel.Stand, heel.Eindstand = uit.Jaren[0].Stand, uit.Jaren[len(uit.Jaren)-1].Eindstand
	heel.Bestemmingen = perBestemming(alle)
	g.stappenVan(heel, "het venster")
}

func vierCijfers(jaar int) string {
	return "000"[:max(0, 4-len(strconv.Itoa(jaar)))] + strconv.Itoa(jaar)
}

// stroomVan counts one stay in its years.
func (g *vergaarder) stroomVan(uit *Verblijvenoverzicht, w *capacity.Verblijf, naar []map[capacity.Bestemming]int) {
	v := g.in.Venster
	eerste := v.Begindatum.Jaar()
	van, tot := w.Begindatum, v.Einddatum
	if van.Before(v.Begindatum) || w.BeginOnbekend && van == v.Begindatum {
		van = v.Begindatum
		uit.Jaren[0].Stand++
	} else {
		uit.Jaren[van.Jaar()-eerste].Instroom++
	}
	if w.Einddatum.IsValid() {
		tot = w.Einddatum
		i := tot.Jaar() - eerste
		uit.Jaren[i].Uitstroom++
		if naar[i] == nil {
			naar[i] = map[capacity.Bestemming]int{}
		}
		naar[i][w.Bestemming]++
	}
	for i := van.Jaar() - eerste; i <= tot.Jaar()-eerste; i++ {
		if d, ok := uit.Jaren[i].Periode.Doorsnede(wmo.Periode{Begindatum: van, Einddatum: tot}); ok {
			dagen, _ := d.Dagen()
			uit.Jaren[i].Verblijfsdagen += dagen
		}
	}
}

// overgangenVan counts the changes between the parts of a stay that lie in the window.
func (g *vergaarder) overgangenVan(uit *Verblijvenoverzicht, v *verblijf) {
	for i := v.van + 1; i < v.tot; i++ {
		vorig, d := &g.delen[i-1], &g.delen[i]
		if !g.in.Venster.Bevat(d.van) {
			continue
		}
		j := &uit.Jaren[d.van.Jaar()-g.in.Venster.Begindatum.Jaar()]
		switch {
		case vorig.vorm != d.vorm:
			j.Doorstroom++
		case vorig.aanbieder != d.aanbieder && vorig.aanbieder != "" && d.aanbieder != "":
			j.AndereAanbieder++
		}
		if d.verhuisd {
			j.AndereGemeente++
		}
	}
}

// perBestemming lists numbers in the order of the destinations.
func perBestemming(aantallen map[capacity.Bestemming]int) []Bestemmingsaantal {
	var uit []Bestemmingsaantal
	for _, w := range capacity.Bestemming("").Woorden() {
		if b := capacity.Bestemming(w.Woord); aantallen[b] > 0 {
			uit = append(uit, Bestemmingsaantal{b, aantallen[b]})
		}
	}
	return uit
}

// stappenVan makes the steps of a year, or of the whole.
func (g *vergaarder) stappenVan(j *Verblijfstroom, naam string) {
	dagen, _ := j.Periode.Dagen()
	j.GemiddeldAanwezig = kit.Netjes(float64(j.Verblijfsdagen) / float64(dagen))
	g.Stap(formuleAanwezig, "gemiddeld aanwezig in "+naam, kit.Grootheid("L", j.GemiddeldAanwezig, "verblijven"),
		stuks("D", j.Verblijfsdagen, "dagen"), stuks("n", dagen, "dagen"))
	g.Stap(formuleStand, "stand na "+naam, stuks("E", j.Eindstand, "verblijven"), stuks("S", j.Stand, "verblijven"), stuks("I", j.Instroom, "verblijven"),
		stuks("U", j.Uitstroom, "verblijven"))
}
