package verblijf

import (
	"cmp"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// spel is a spell: care in one form, from messages or as it was given.
type spel struct {
	client, vorm  int32
	begin, einde  wmo.Datum // no end while it is open
	aanbieder     string
	gemeente      wmo.Gemeentecode
	herkomst      capacity.Herkomst
	bestemming    capacity.Bestemming
	niveau        string
	beginOnbekend bool
	tijdelijk     bool  // what ended it is no definitive end
	uitReden      bool  // the destination follows from the reason
	ooit          bool  // it is open, and its end is known to come
	bij, bijEinde int32 // the records that tell its begin and its end
}

// vergelijk orders spells by client and begin, the longest first, and then by all that tells
// them apart.
func (g *vergaarder) vergelijk(a, b *spel) int {
	if c := cmp.Or(cmp.Compare(a.client, b.client), a.begin.Compare(b.begin), cmp.Compare(eindigt(b), eindigt(a))); c != 0 {
		return c
	}
	return cmp.Or(g.vergelijkVorm(a.vorm, b.vorm), cmp.Compare(a.aanbieder, b.aanbieder), a.gemeente.Compare(b.gemeente),
		cmp.Compare(a.bestemming, b.bestemming), cmp.Compare(a.herkomst, b.herkomst), cmp.Compare(a.niveau, b.niveau),
		gelijkBool(a.beginOnbekend, b.beginOnbekend), gelijkBool(a.tijdelijk, b.tijdelijk), gelijkBool(a.uitReden, b.uitReden), gelijkBool(a.ooit, b.ooit))
}

func (g *vergaarder) vergelijkVorm(a, b int32) int {
	if a == b {
		return 0
	}
	x, y := &g.vormen[a], &g.vormen[b]
	return cmp.Or(cmp.Compare(x.vorm, y.vorm), cmp.Compare(wmo.Naamsleutel(x.naam), wmo.Naamsleutel(y.naam)))
}

// eindigt is a number by which ends are ordered, an open one last.
func eindigt(s *spel) int {
	if !s.einde.IsValid() {
		return maxDag
	}
	return nul.DagenTot(s.einde)
}

var nul = wmo.MustDatum("0001-01-01")

const maxDag = 1 << 30

// neemPerioden makes spells of those that were given; those of which nothing differs count
// once.
func (g *vergaarder) neemPerioden() {
	begin := len(g.spellen)
	for i := range g.in.Perioden {
		p, bij := &g.in.Perioden[i], g.in.bijPeriode(i)
		client := g.nummer[p.Client]
		switch {
		case p.Begindatum.After(g.Peil().Op):
			g.weiger(BeginNaPeil, client, p.Begindatum, bij)
			continue
		case p.Einddatum.IsValid() && p.Einddatum.Before(p.Begindatum):
			g.weiger(EindeVoorBegin, client, p.Begindatum, bij)
			continue
		}
		g.spellen = append(g.spellen, spel{
			client: client, vorm: g.vorm(p.Vorm, p.Naam), begin: p.Begindatum, einde: p.Einddatum, aanbieder: p.Aanbieder, gemeente: p.Gemeente,
			herkomst: bekendeHerkomst(p.Herkomst), bestemming: cmp.Or(p.Bestemming, capacity.OnbekendBestemming), niveau: p.Niveau,
			beginOnbekend: p.BeginOnbekend, bij: bij, bijEinde: bij,
		})
	}
	nieuw := g.spellen[begin:]
	slices.SortFunc(nieuw, func(a, b spel) int { return cmp.Or(g.vergelijk(&a, &b), cmp.Compare(a.bij, b.bij)) })
	over := nieuw[:0]
	for i := range nieuw {
		s := &nieuw[i]
		if len(over) > 0 && g.vergelijk(&over[len(over)-1], s) == 0 {
			g.gegevens.Dubbel++
			continue
		}
		over = append(over, *s)
	}
	g.gegevens.Gebruikt += len(over)
	for i := range over {
		s := &over[i]
		g.nietNaPeil(s)
		if !s.einde.IsValid() && s.bestemming != capacity.OnbekendBestemming {
			g.twijfel(BestemmingZonderEinde, s.client, s.begin, s.bij, -1)
			s.bestemming = capacity.OnbekendBestemming
		}
	}
	g.spellen = g.spellen[:begin+len(over)]
}

// bekendeHerkomst leaves out an origin of which is said that it is not known.
func bekendeHerkomst(h capacity.Herkomst) capacity.Herkomst {
	if h == capacity.OnbekendHerkomst {
		return ""
	}
	return h
}

// verblijf is a stay as it is made.
type verblijf struct {
	client        int32
	begin, einde  wmo.Datum // no end while it is open
	beginOnbekend bool
	bestemming    capacity.Bestemming
	uitReden      bool
	herkomst      capacity.Herkomst
	niveau        string
	van, tot      int32 // of delen
	bij           int32 // the record that tells its end
}

// voor says whether a stay ends before a day of a client, in the order of clients and days.
func (v *verblijf) voor(client int32, op wmo.Datum) bool {
	return v.client < client || v.client == client && v.einde.IsValid() && v.einde.Before(op)
}

// deel is a part of a stay: one form, one provider, one municipality.
type deel struct {
	vorm      int32
	van, tot  wmo.Datum
	aanbieder string
	gemeente  wmo.Gemeentecode
	verhuisd  bool // to another municipality than that of the part before
}

// loper walks through the spells of one client, day by day. Of spells that run at once the
// one that began last goes first, for as long as it lasts; then the earlier ones go on.
type loper struct {
	*vergaarder

	spellen []spel // of this client, in order
	lopend  []int32
	dag     wmo.Datum // from which no part is written yet
	nu      *verblijf // the stay that is being made; nil without
	eind    einde
}

// einde is how the spells of a stay end: that of the last of them counts.
type einde struct {
	op         wmo.Datum
	open       bool
	tijdelijk  bool
	bestemming capacity.Bestemming
	uitReden   bool
	strijdig   int32 // a record that says something else; -1 without
	bij        int32
}

// tijdlijnen makes stays of all spells.
func (g *vergaarder) tijdlijnen() {
	slices.SortFunc(g.spellen, func(a, b spel) int { return cmp.Or(g.vergelijk(&a, &b), cmp.Compare(a.bij, b.bij)) })
	g.verblijven = make([]verblijf, 0, len(g.spellen))
	g.delen = make([]deel, 0, len(g.spellen))
	l := loper{vergaarder: g}
	for i := 0; i < len(g.spellen); {
		j := i + 1
		for j < len(g.spellen) && g.spellen[j].client == g.spellen[i].client {
			j++
		}
		l.loop(g.spellen[i:j])
		i = j
	}
}

func (l *loper) loop(spellen []spel) {
	l.spellen, l.lopend, l.nu = spellen, l.lopend[:0], nil
	for i := range spellen {
		s := &spellen[i]
		l.totAan(s.begin)
		if n := len(l.lopend); n > 0 {
			l.telling.Overlappen++
			l.twijfel(Overlap, s.client, s.begin, s.bij, spellen[l.lopend[n-1]].bij)
		} else if l.nu != nil {
			l.overbrug(s)
		}
		if len(l.lopend) == 0 && l.nu == nil {
			l.eind = einde{strijdig: -1}
		}
		l.lopend = append(l.lopend, int32(i))
		l.dag = s.begin
		l.eind.neem(s)
	}
	l.totAan(wmo.Datum{})
	l.sluit()
}

// overbrug decides whether a spell after days without care goes on with the stay.
func (l *loper) overbrug(s *spel) {
	gat := l.delen[len(l.delen)-1].tot.DagenTot(s.begin) - 1
	if gat > l.gat {
		if !l.eind.tijdelijk {
			l.sluit()
			return
		}
		l.twijfel(LangeOnderbreking, s.client, s.begin, s.bij, l.eind.bij)
	}
}

// totAan writes the parts of the days before a day; all without one.
func (l *loper) totAan(dag wmo.Datum) {
	for len(l.lopend) > 0 {
		s := &l.spellen[l.lopend[len(l.lopend)-1]]
		loopt := !s.einde.IsValid()
		switch {
		case !loopt && s.einde.Before(l.dag): // another went first until its end
		case dag.IsValid() && (loopt || !s.einde.Before(dag)):
			if l.dag.Before(dag) {
				l.schrijf(s, dag.AddDagen(-1))
				l.dag = dag
			}
			return
		default:
			l.schrijf(s, s.einde)
			if loopt {
				return
			}
			l.dag = s.einde.AddDagen(1)
		}
		l.lopend = l.lopend[:len(l.lopend)-1]
	}
}

// schrijf writes the part of a spell from the day where the walk is, through tot.
func (l *loper) schrijf(s *spel, tot wmo.Datum) {
	d := deel{vorm: s.vorm, van: l.dag, tot: tot, aanbieder: s.aanbieder, gemeente: s.gemeente}
	if l.nu != nil {
		vorig := &l.delen[len(l.delen)-1]
		d.verhuisd = l.verhuisd(vorig.gemeente, d.gemeente, d.van)
		switch {
		case l.in.VormenApart && vorig.vorm != d.vorm:
			l.splits(s, capacity.AndereBestemming)
		case l.in.GemeentenApart && d.verhuisd:
			l.splits(s, capacity.AnderBW)
		case vorig.vorm == d.vorm && vorig.aanbieder == d.aanbieder && vorig.gemeente == d.gemeente && vorig.tot.AddDagen(1) == d.van:
			vorig.tot = tot
			return
		default:
			l.telGat(vorig.tot.DagenTot(d.van) - 1)
		}
	}
	if l.nu == nil {
		l.begin(s)
	}
	l.delen = append(l.delen, d)
	l.nu.tot = int32(len(l.delen))
}

// telGat counts days without care within a stay.
func (l *loper) telGat(dagen int) {
	if dagen > 0 {
		l.telling.Gaten++
		l.telling.Gatdagen += dagen
	}
}

// begin begins a stay.
func (l *loper) begin(s *spel) {
	l.verblijven = append(l.verblijven, verblijf{client: s.client, begin: l.dag, van: int32(len(l.delen))})
	l.nu = &l.verblijven[len(l.verblijven)-1]
	for _, i := range slices.Backward(l.lopend) { // those that begin on this day began last
		e := &l.spellen[i]
		if e.begin != l.dag {
			return
		}
		l.nu.beginOnbekend = l.nu.beginOnbekend || e.beginOnbekend
		l.nu.herkomst = cmp.Or(e.herkomst, l.nu.herkomst)
		l.nu.niveau = cmp.Or(e.niveau, l.nu.niveau)
	}
}

// splits ends the stay where the next one begins, in another form or for another
// municipality.
func (l *loper) splits(s *spel, naar capacity.Bestemming) {
	l.nu.einde, l.nu.bestemming, l.nu.bij = l.delen[len(l.delen)-1].tot, naar, s.bij
	uit := l.vormen[l.delen[len(l.delen)-1].vorm].vorm
	l.begin(s)
	if l.nu.herkomst == "" {
		l.nu.herkomst = capacity.AndereHerkomst
		if uit == capacity.Opvang || uit == capacity.Verslavingsopvang {
			l.nu.herkomst = capacity.UitOpvang
		}
	}
}

// sluit ends the stay as its last spell does.
func (l *loper) sluit() {
	v, e := l.nu, &l.eind
	l.nu = nil
	v.bij = e.bij
	switch {
	case e.open:
	case e.tijdelijk:
		l.twijfel(OnderbrekingZonderEind, v.client, v.begin, e.bij, -1)
		l.delen[len(l.delen)-1].tot = wmo.Datum{} // nobody said that it was over
	default:
		v.einde, v.bestemming, v.uitReden = e.op, e.bestemming, e.uitReden
		if e.strijdig >= 0 {
			l.twijfel(BestemmingStrijdig, v.client, v.einde, e.bij, e.strijdig)
		}
		if v.bestemming != capacity.Overleden && v.einde.DagenTot(l.Peil().Op) <= l.gat {
			l.twijfel(EindeVoorlopig, v.client, v.einde, e.bij, -1)
		}
	}
}

// neem adds the end of a spell. Of two on one day a definitive end goes before a temporary
// one, and a destination that was given before one that follows from the reason.
func (e *einde) neem(s *spel) {
	nieuw := einde{s.einde, false, s.tijdelijk, s.bestemming, s.uitReden, -1, s.bijEinde}
	switch {
	case !s.einde.IsValid():
		e.open, e.bij = true, s.bijEinde
	case !e.op.IsValid() || s.einde.After(e.op):
		nieuw.open = e.open
		*e = nieuw
	case s.einde == e.op:
		e.kies(&nieuw)
	}
}

func (e *einde) kies(nieuw *einde) {
	onbekend := func(x *einde) bool { return x.bestemming == capacity.OnbekendBestemming }
	open, oud := e.open, *e
	switch {
	case e.tijdelijk != nieuw.tijdelijk:
		if e.tijdelijk {
			*e = *nieuw
		}
	case onbekend(nieuw):
	case onbekend(e), e.uitReden && !nieuw.uitReden:
		*e = *nieuw
	}
	e.open = open
	if !onbekend(&oud) && !onbekend(nieuw) && oud.bestemming != nieuw.bestemming {
		e.strijdig = nieuw.bij
		if e.bij == nieuw.bij {
			e.strijdig = oud.bij
		}
	}
}
