package simulatie

import (
	"cmp"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// model is a question made ready to be simulated: numbers in place of names, ticks in place of
// days. Nothing in it changes while replications run, so that they may run side by side.
type model struct {
	vormen    []vormmodel
	stromen   []stroommodel
	gemeenten []gemeentemodel
	herkomst  []float64 // running shares of the municipalities
	vervalt   bool
	schokken  []schokmodel
	kalender  []vastliggend
	grenzen   []int64 // the end of each stretch between turns of the year; the run-up is one
	jaren     int
	aanloop   bool
	peilingen int
	norm      int64 // of waiting; -1 without one
	zaad      int64
	meeste    int64 // events of one replication
}

type vormmodel struct {
	plaatsen        int64 // -1 when there is always room
	begin           int
	verblijf        verdeling
	beginVerblijf   verdeling
	maximum         int64 // 0 without one
	naar            keuze
	naMaximum       keuze // empty: as naar
	rij             bool
	geduldig        bool // nobody leaves the queue
	geduld          verdeling
	meeste          int64 // in the queue; -1 without a limit
	plaatsenPerJaar []float64
}

// keuze are the ways on after a stay, with running shares.
type keuze struct {
	wegen []weg
	tot   []float64
}

type weg struct {
	vorm       int // -1 for a destination
	bestemming int
	klasse     int
	woning     bool
}

type stroommodel struct {
	vorm, klasse int
	stukken      []stuk
}

// stuk is a stretch of time in which people arrive at one rate.
type stuk struct {
	tot    int64
	perTik float64
}

type gemeentemodel struct{ perMaand []int64 }

type schokmodel struct {
	kans   float64
	jaar   int // 0 when it strikes by chance
	factor int64
}

// vastliggend is what happens in every replication at the same time.
type vastliggend struct {
	sleutel int64
	wie     int
	aantal  int64
}

const miljoen = 1_000_000

func maakModel(q *Simulatievraag) *model {
	m := &model{jaren: q.Jaren, aanloop: q.Aanloopjaren > 0, norm: -1, zaad: q.Zaad}
	if q.WachtnormDagen != nil {
		m.norm = int64(*q.WachtnormDagen) * tikkenPerDag
	}
	nummers := q.nummers()
	for i := range q.Vormen {
		m.vormen = append(m.vormen, q.vormmodel(&q.Vormen[i], nummers))
	}
	for i := range q.Instroom {
		if in := &q.Instroom[i]; len(in.PerJaar) > 0 {
			m.stromen = append(m.stromen, stroommodel{nummers[wmo.Naamsleutel(in.Vorm)], klasse(in.Voorrang), q.stukken(in)})
		}
	}
	if w := q.Woningen; w != nil {
		m.vervalt = w.Onbenut == Vervalt
		som := 0.0
		for i := range w.Gemeenten {
			som += w.Gemeenten[i].AandeelHerkomst
			m.herkomst = append(m.herkomst, som)
			var g gemeentemodel
			for _, n := range w.Gemeenten[i].PerMaand {
				g.perMaand = append(g.perMaand, int64(n))
			}
			m.gemeenten = append(m.gemeenten, g)
		}
	}
	for i := range q.Schokken {
		s := &q.Schokken[i]
		m.schokken = append(m.schokken, schokmodel{kit.Waarde(s.KansPerJaar, 0), s.Jaar, int64(float64(s.Factor*miljoen) + 0.5)})
	}
	m.leesKalender(q, nummers)
	return m
}

// klasse counts priorities from zero.
func klasse(voorrang int) int { return max(voorrang, 1) - 1 }

func (q *Simulatievraag) vormmodel(v *Zorgvorm, nummers map[string]int) vormmodel {
	m := vormmodel{
		plaatsen: -1, begin: v.Begin, verblijf: v.Verblijf.verdeling(), naar: keuzeVan(v.Naar, nummers), naMaximum: keuzeVan(v.NaMaximum, nummers),
		rij: v.Rij != nil, geduldig: true, meeste: -1,
	}
	m.beginVerblijf = m.verblijf
	if v.BeginVerblijf != nil {
		m.beginVerblijf = v.BeginVerblijf.verdeling()
	}
	if v.MaximumDagen != nil {
		m.maximum = dagtikken(*v.MaximumDagen)
	}
	if v.Rij != nil {
		if v.Rij.Geduld != nil {
			m.geduldig, m.geduld = false, v.Rij.Geduld.verdeling()
		}
		if v.Rij.Meeste != nil {
			m.meeste = int64(*v.Rij.Meeste)
		}
	}
	if v.Plaatsen != nil {
		m.plaatsen = int64(*v.Plaatsen)
		m.plaatsenPerJaar = q.plaatsenPerJaar(v)
	}
	return m
}

// plaatsenPerJaar is the mean number of places in each year.
func (q *Simulatievraag) plaatsenPerJaar(v *Zorgvorm) []float64 {
	gemiddeld := make([]float64, q.Jaren)
	for t := range gemiddeld {
		van, tot := q.jaardag(t), q.jaardag(t+1)
		plaatsen, dag, dagen := *v.Plaatsen, van, 0
		for _, wz := range v.Wijzigingen {
			if !wz.Datum.Before(tot) {
				break
			}
			if wz.Datum.After(dag) {
				dagen += plaatsen * dag.DagenTot(wz.Datum)
				dag = wz.Datum
			}
			plaatsen = wz.Plaatsen
		}
		dagen += plaatsen * dag.DagenTot(tot)
		gemiddeld[t] = kit.Gemeten(float64(dagen) / float64(van.DagenTot(tot)))
	}
	return gemiddeld
}

func keuzeVan(vs []Vervolg, nummers map[string]int) keuze {
	var k keuze
	som := 0.0
	for i := range vs {
		v := &vs[i]
		if v.Aandeel == 0 {
			continue
		}
		g := weg{vorm: -1, klasse: klasse(v.Voorrang), woning: v.Woning}
		if v.Vorm != "" {
			g.vorm = nummers[wmo.Naamsleutel(v.Vorm)]
		} else {
			g.bestemming = bestemmingnummer(v.Bestemming)
		}
		som += v.Aandeel
		k.wegen, k.tot = append(k.wegen, g), append(k.tot, som)
	}
	return k
}

// bestemmingen are all destinations, in the order of the enumeration.
func bestemmingen() []wmo.Woord { return capacity.Bestemming("").Woorden() }

func bestemmingnummer(b capacity.Bestemming) int {
	return slices.IndexFunc(bestemmingen(), func(w wmo.Woord) bool { return w.Woord == string(b) })
}

// stukken are the stretches of one rate: a calendar month within a year of the answer, or the
// whole when nothing changes.
func (q *Simulatievraag) stukken(in *Toestroom) []stuk {
	perTik := func(perJaar float64) float64 { return perJaar / (kit.DagenPerJaar * tikkenPerDag) }
	if in.Seizoen == nil && len(in.PerJaar) == 1 {
		return []stuk{{q.tik(q.einde()), perTik(in.PerJaar[0])}}
	}
	var ss []stuk
	for dag, t := q.start(), -q.Aanloopjaren; dag.Before(q.einde()); {
		jaar, maand, _ := dag.Date()
		eerste, _ := wmo.NewDatum(jaar, maand, 1)
		tot := eerste.AddMaanden(1, wmo.MaandEinde)
		if wende := q.jaardag(t + 1); !wende.After(tot) {
			tot = wende
		}
		factor := 1.0
		if in.Seizoen != nil {
			factor = in.Seizoen[maand-1]
		}
		perJaar := in.PerJaar[0]
		if len(in.PerJaar) > 1 {
			perJaar = in.PerJaar[max(t, 0)]
		}
		ss = append(ss, stuk{q.tik(tot), perTik(float64(perJaar * factor))})
		if tot == q.jaardag(t+1) {
			t++
		}
		dag = tot
	}
	return ss
}

// tik is the tick at which a day begins.
func (q *Simulatievraag) tik(d wmo.Datum) int64 { return int64(q.start().DagenTot(d)) * tikkenPerDag }

// leesKalender lists what happens in every replication at the same time, in order.
func (m *model) leesKalender(q *Simulatievraag, nummers map[string]int) {
	zet := func(d wmo.Datum, soort, wie int, aantal int64) {
		m.kalender = append(m.kalender, vastliggend{sleutelVan(q.tik(d), soort), wie, aantal})
	}
	maanden := q.Jaren * kit.MaandenPerJaar
	for i := q.Waaierstap.maanden(); i <= maanden; i += q.Waaierstap.maanden() {
		zet(q.maanddag(i), soortPeiling, m.peilingen, 0)
		m.peilingen++
	}
	eerste := 0
	if m.aanloop {
		eerste = -1
	}
	for t := eerste; t < q.Jaren; t++ {
		zet(q.jaardag(t+1), soortJaarwende, t, 0)
		m.grenzen = append(m.grenzen, q.tik(q.jaardag(t+1)))
	}
	if q.Woningen != nil {
		for i := -q.Aanloopjaren * kit.MaandenPerJaar; i < maanden; i++ {
			zet(q.maanddag(i), soortWoningen, i, 0)
		}
	}
	for i := range q.Vormen {
		for _, w := range q.Vormen[i].Wijzigingen {
			zet(w.Datum, soortPlaatsen, i, int64(w.Plaatsen))
		}
	}
	for i := range q.Instroom {
		for _, a := range q.Instroom[i].Aankomsten {
			m.kalender = append(m.kalender, vastliggend{
				sleutelVan(q.tik(a.Datum), soortAankomst),
				nummers[wmo.Naamsleutel(q.Instroom[i].Vorm)]*klassen + klasse(q.Instroom[i].Voorrang), int64(a.Aantal),
			})
		}
	}
	slices.SortStableFunc(m.kalender, func(a, b vastliggend) int { return cmp.Compare(a.sleutel, b.sleutel) })
}
