package simulatie

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// verslag turns what the replications counted into the answer.
type verslag struct {
	wmo.Verantwoording

	q *Simulatievraag
	m *model
	u uitkomsten
}

func (v verslag) beeld(peil wmo.Peil) Simulatiebeeld {
	b := Simulatiebeeld{Naam: v.q.Naam, Peil: peil, Begindatum: v.q.Begindatum, Replicaties: v.q.Replicaties, Zaad: v.q.Zaad}
	v.neemAan()
	for i := range v.q.Vormen {
		b.Vormen = append(b.Vormen, v.vorm(i))
	}
	if v.q.Woningen != nil {
		for i := range v.q.Woningen.Gemeenten {
			b.Gemeenten = append(b.Gemeenten, v.gemeente(i))
		}
	}
	for i := range v.q.Schokken {
		b.Schokken = append(b.Schokken, Schokbeeld{v.q.Schokken[i].Naam, v.maat(v.m.schokcel(i), 1)})
	}
	b.Boekhouding = v.boekhouding()
	v.meldKring()
	b.Aannames, b.Voorbehouden, b.Bevindingen, b.Berekening = v.Aannames(), v.Voorbehouden(), v.Bevindingen(), v.Berekening()
	return b
}

func (v *verslag) neemAan() {
	v.NeemAanAls(slices.ContainsFunc(v.q.Instroom, func(in Toestroom) bool { return len(in.PerJaar) > 0 }), aannamePoisson)
	enige := func(is func(*Zorgvorm) bool) bool {
		return slices.ContainsFunc(v.q.Vormen, func(z Zorgvorm) bool { return is(&z) })
	}
	v.NeemAanAls(enige(func(z *Zorgvorm) bool {
		return z.Begin > 0 && z.BeginVerblijf == nil && z.Verblijf.Soort != Exponentieel
	}), aannameBegin)
	v.NeemAanAls(enige(func(z *Zorgvorm) bool { return z.Begin > 0 && z.MaximumDagen != nil }), aannameMaximum)
	opVorm := enige(func(z *Zorgvorm) bool {
		return slices.ContainsFunc(slices.Concat(z.Naar, z.NaMaximum), func(w Vervolg) bool { return w.Vorm != "" })
	})
	v.NeemAanAls(opVorm || v.q.Woningen != nil, aannamePlaats)
	v.NeemAanAls(v.q.Woningen != nil && len(v.q.Woningen.Gemeenten) > 1, aannameHerkomst)
}

func (v *verslag) vorm(i int) Vormbeeld {
	z := &v.q.Vormen[i]
	b := Vormbeeld{Naam: z.Naam}
	for t := range v.q.Jaren {
		b.Jaren = append(b.Jaren, v.vormjaar(i, t))
	}
	for n := range v.m.peilingen {
		p := Waaierpunt{Datum: v.q.maanddag((n + 1) * v.q.Waaierstap.maanden()), Stand: v.maat(v.m.peilcel(n, i, 0), 1)}
		if z.Rij != nil {
			w := v.maat(v.m.peilcel(n, i, 1), 1)
			p.Wachtenden = &w
		}
		b.Waaier = append(b.Waaier, p)
	}
	return b
}

func (v *verslag) periode(t int) wmo.Periode {
	return wmo.Periode{Begindatum: v.q.jaardag(t), Einddatum: v.q.jaardag(t + 1).AddDagen(-1)}
}

func (v *verslag) vormjaar(i, t int) Vormjaar {
	dagen := float64(v.q.jaardag(t).DagenTot(v.q.jaardag(t + 1)))
	cel := func(c int) int { return v.m.vormcel(t, i, c) }
	perDag := func(c int) Maat { return v.maat(cel(c), tikkenPerDag*dagen) }
	samenDagen := func(c int) Maat { return v.maat(cel(c), tikkenPerDag) }
	aantal := func(c int) Maat { return v.maat(cel(c), 1) }
	j := Vormjaar{
		Periode: v.periode(t), Stand: perDag(celStand), StandEinde: aantal(celStandEinde), Aankomsten: aantal(celAankomsten),
		Geplaatst: aantal(celGeplaatst), Geweigerd: aantal(celGeweigerd), AandeelGeweigerd: v.verhouding(cel(celGeweigerd), cel(celAankomsten), 1),
		Afgehaakt: aantal(celAfgehaakt), Wacht: v.wacht(i, t), Wachtenden: perDag(celRij), WachtendenEinde: aantal(celRijEinde),
		DagenOpWoning: samenDagen(celOpWoning), DagenOpVorm: samenDagen(celOpVorm), DoorIn: aantal(celDoorIn), DoorUit: aantal(celDoorUit),
		NaMaximum: aantal(celNaMaximum), Uitstroom: []Uitstroomdeel{},
	}
	for n, w := range bestemmingen() {
		if v.m.vormen[i].gaatNaar(n) {
			j.Uitstroom = append(j.Uitstroom, Uitstroomdeel{capacity.Bestemming(w.Woord), aantal(celUit + n)})
		}
	}
	wat := fmt.Sprintf("%s, jaar %d", v.q.Vormen[i].Naam, t+1)
	if s := j.Stand.Standaardafwijking; s != nil {
		v.Stap(formuleFout, wat+": standaardfout van de stand", kit.Grootheid("e", *j.Stand.Standaardfout, "cliënten"),
			kit.Grootheid("s", *s, "cliënten"), wmo.Aantal("R", v.q.Replicaties, "replicaties"))
	}
	if ps := v.m.vormen[i].plaatsenPerJaar; ps != nil {
		j.Plaatsen = kit.Kopie(&ps[t])
		if ps[t] > 0 {
			graad := kit.Gemeten(j.Stand.Gemiddelde / ps[t])
			j.Bezettingsgraad = &graad
			v.Stap(formuleBezetting, wat+": bezettingsgraad", kit.Grootheid("ρ", graad, "cliënten per plaats"),
				kit.Grootheid("L", j.Stand.Gemiddelde, "cliënten"), kit.Grootheid("c", ps[t], "plaatsen"))
		}
	}
	return j
}

// gaatNaar says whether anybody may leave this form to a destination.
func (m *vormmodel) gaatNaar(bestemming int) bool {
	return slices.ContainsFunc(slices.Concat(m.naar.wegen, m.naMaximum.wegen), func(g weg) bool { return g.vorm < 0 && g.bestemming == bestemming })
}

func (v *verslag) wacht(i, t int) *Wachtbeeld {
	m := v.m
	gemiddeld := v.verhouding(m.vormcel(t, i, celWacht), m.vormcel(t, i, celGeplaatst), tikkenPerDag)
	if gemiddeld == nil {
		return nil
	}
	h := v.u.wachten[i*m.jaren+t]
	w := Wachtbeeld{GemiddeldDagen: *gemiddeld, P50Dagen: kwantieldag(h, 50), P75Dagen: kwantieldag(h, 75), P95Dagen: kwantieldag(h, 95)}
	if m.norm >= 0 {
		w.BovenNorm = v.verhouding(m.vormcel(t, i, celBovenNorm), m.vormcel(t, i, celGeplaatst), 1)
	}
	return &w
}

// kwantieldag is the least number of days within which so many of a hundred waited.
func kwantieldag(h []int64, procent int64) int {
	totaal, tot := int64(0), int64(0)
	for _, n := range h {
		totaal += n
	}
	for dag, n := range h {
		if tot += n; 100*tot >= procent*totaal {
			return dag
		}
	}
	return 0
}

func (v *verslag) gemeente(i int) Gemeentebeeld {
	g := &v.q.Woningen.Gemeenten[i]
	b := Gemeentebeeld{Naam: g.Naam, Gemeente: g.Gemeente}
	for t := range v.q.Jaren {
		aantal := func(c int) Maat { return v.maat(v.m.gemeentecel(t, i, c), 1) }
		b.Jaren = append(b.Jaren, Gemeentejaar{v.periode(t), aantal(celAangeboden), aantal(celGebruikt), aantal(celVervallen), aantal(celWachtend)})
	}
	return b
}

func (v *verslag) boekhouding() Boekhouding {
	som := func(post int) int64 {
		s := int64(0)
		for _, r := range v.u.rijen {
			s += r[v.m.boekcel(post)]
		}
		return s
	}
	b := Boekhouding{
		som(boekBegin), som(boekAankomsten), som(boekBinnen), som(boekWachtend), som(boekVertrokken), som(boekGeweigerd), som(boekAfgehaakt),
	}
	stap := func(naam string, n int64) wmo.Grootheid { return wmo.Aantal(naam, n, "personen") }
	v.Stap(formuleBoekhouden, "waar iedereen bleef", stap("U", b.Vertrokken), stap("B", b.Begin), stap("A", b.Aankomsten),
		stap("L", b.Aanwezig), stap("Q", b.Wachtend), stap("W", b.Geweigerd), stap("H", b.Afgehaakt))
	return b
}

// maat sums up one number of all replications, in units of eenheid.
func (v *verslag) maat(cel int, eenheid float64) Maat {
	n := len(v.u.rijen)
	xs := make([]int64, n)
	som := int64(0)
	for i, r := range v.u.rijen {
		xs[i] = r[cel]
		som += r[cel]
	}
	gemiddeld := float64(som) / float64(n)
	m := Maat{Gemiddelde: kit.Gemeten(gemiddeld / eenheid)}
	if n > 1 {
		kwadraten := 0.0
		for _, x := range xs {
			d := float64(x) - gemiddeld
			kwadraten += float64(d * d)
		}
		s := kit.Gemeten(math.Sqrt(kwadraten/float64(n-1)) / eenheid)
		e := kit.Gemeten(s / math.Sqrt(float64(n)))
		m.Standaardafwijking, m.Standaardfout = &s, &e
	}
	slices.Sort(xs)
	// The p-th percentile is number ⌈n·p/100⌉ in order.
	kwantiel := func(procent int) float64 { return kit.Gemeten(float64(xs[(n*procent+99)/100-1]) / eenheid) }
	m.P5, m.P25, m.P50, m.P75, m.P95 = kwantiel(5), kwantiel(25), kwantiel(50), kwantiel(75), kwantiel(95)
	return m
}

// verhouding is the total of one number over that of another, in units of eenheid; nil when the
// other is nought. Its error is that of a ratio estimator.
func (v *verslag) verhouding(teller, noemer int, eenheid float64) *Quotient {
	boven, onder := int64(0), int64(0)
	for _, r := range v.u.rijen {
		boven += r[teller]
		onder += r[noemer]
	}
	if onder == 0 {
		return nil
	}
	q := float64(boven) / float64(onder)
	uit := Quotient{Waarde: kit.Gemeten(q / eenheid)}
	if n := float64(len(v.u.rijen)); n > 1 {
		kwadraten := 0.0
		for _, r := range v.u.rijen {
			d := float64(r[teller]) - float64(q*float64(r[noemer]))
			kwadraten += float64(d * d)
		}
		e := kit.Gemeten(math.Sqrt(kwadraten*n/(n-1)) / float64(onder) / eenheid)
		uit.Standaardfout = &e
	}
	return &uit
}

// meldKring reports forms with limited places that may wait for each other for ever.
func (v *verslag) meldKring() {
	n := len(v.m.vormen)
	bereikt := make([][]bool, n)
	for i := range bereikt {
		bereikt[i] = make([]bool, n)
		for _, g := range slices.Concat(v.m.vormen[i].naar.wegen, v.m.vormen[i].naMaximum.wegen) {
			if g.vorm >= 0 && v.m.vormen[i].plaatsen >= 0 && v.m.vormen[g.vorm].plaatsen >= 0 {
				bereikt[i][g.vorm] = true
			}
		}
	}
	for k := range n {
		for i := range n {
			for j := range n {
				bereikt[i][j] = bereikt[i][j] || bereikt[i][k] && bereikt[k][j]
			}
		}
	}
	var namen, plaatsen []string
	for i := range n {
		if bereikt[i][i] {
			namen = append(namen, v.q.Vormen[i].Naam)
			plaatsen = append(plaatsen, wijs("", "vormen", i)+"/naar")
		}
	}
	if len(namen) > 0 {
		v.Meld(meldingKring, wmo.Kort(strings.Join(namen, ", "))+
			" sturen naar elkaar door; zijn zij vol met wie op elkaar wacht, dan komt er niemand meer verder", plaatsen...)
	}
}
