package simulatie

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
)

// errWerk says that a replication has more events than was foreseen.
var errWerk = errors.New("meer gebeurtenissen dan voorzien")

// nooit is later than any key.
const nooit = math.MaxInt64

// loop plays replications, one after the other, in memory that it keeps.
type loop struct {
	m        *model
	toeval   toeval
	hoop     hoop
	volg     uint32
	nu       int64
	personen []persoon
	vrij     []int32
	rijen    []rij
	vormen   []vormstand
	open     []int // forms in which a place came free
	stromen  []stroomstand
	komst    int64 // the key of the next arrival by chance
	stroom   int   // and of which stream it is
	huizen   []huizenstand
	factoren []int64 // of the homes, per year, in millionths
	jaar     int     // -1 in the run-up
	grens    int     // which stretch between turns of the year
	einde    int64   // of that stretch
	horizon  int64
	uit      []int64
	wachten  [][]int64 // per form and year: how many waited so many days
}

type vormstand struct {
	stand, plaatsen, rij, opWoning, opVorm int64
	tel                                    [cellenPerVorm]int64
}

type stroomstand struct {
	nu      int64
	sleutel int64 // of the next arrival
	stuk    int
}

type huizenstand struct {
	vrij, rest, wachtend int64
	tel                  [cellenPerGemeente]int64
}

func nieuweLoop(m *model) *loop {
	l := &loop{
		m: m, toeval: toeval{rand.NewPCG(0, 0)}, rijen: make([]rij, len(m.vormen)*klassen+len(m.gemeenten)),
		vormen: make([]vormstand, len(m.vormen)), stromen: make([]stroomstand, len(m.stromen)), huizen: make([]huizenstand, len(m.gemeenten)),
		factoren: make([]int64, m.jaren), wachten: make([][]int64, len(m.vormen)*m.jaren), horizon: m.grenzen[len(m.grenzen)-1],
	}
	return l
}

// speel plays one replication and writes what it counted in uit.
func (l *loop) speel(ctx context.Context, replicatie int, uit []int64) error {
	const kijkOp = 1<<12 - 1
	l.begin(replicatie, uit)
	kalender := l.m.kalender
	for n := int64(0); ; n++ {
		if n > l.m.meeste {
			return errWerk
		}
		if n&kijkOp == kijkOp && ctx.Err() != nil {
			return ctx.Err()
		}
		switch gepland := l.eerste(); {
		case l.komst >= kalender[0].sleutel && gepland >= kalender[0].sleutel:
		case gepland < l.komst:
			l.gebeurt()
			continue
		default:
			l.komt()
			continue
		}
		v := kalender[0]
		kalender = kalender[1:]
		l.nu = v.sleutel >> soortbits
		if l.ligtVast(v, &n); len(kalender) == 0 { // the turn of the last year is the last of all
			l.sluit()
			return nil
		}
	}
}

func (l *loop) begin(replicatie int, uit []int64) {
	m := l.m
	l.uit, l.nu, l.volg, l.grens, l.einde = uit, 0, 0, 0, m.grenzen[0]
	l.hoop, l.personen, l.vrij, l.open = l.hoop[:0], l.personen[:0], l.vrij[:0], l.open[:0]
	l.jaar = 0
	if m.aanloop {
		l.jaar = -1
	}
	for i := range l.rijen {
		l.rijen[i] = rij{niemand, niemand}
	}
	clear(l.huizen)
	l.toeval.zaai(m.zaad, replicatie, stroomSchokken)
	l.loot()
	l.toeval.zaai(m.zaad, replicatie, stroomLoop)
	for i := range m.vormen {
		l.vormen[i] = vormstand{plaatsen: m.vormen[i].plaatsen}
	}
	for i := range m.vormen {
		for range m.vormen[i].begin {
			l.uit[m.boekcel(boekBegin)]++
			l.betreed(l.nieuw(), i, &m.vormen[i].beginVerblijf)
		}
	}
	for i := range m.stromen {
		l.stromen[i] = stroomstand{}
		l.stelVolgende(i)
	}
	l.kiesStroom()
}

// loot draws in which years the market is shocked.
func (l *loop) loot() {
	for t := range l.factoren {
		l.factoren[t] = miljoen
		for i := range l.m.schokken {
			s := &l.m.schokken[i]
			raak := s.jaar == t+1
			if s.jaar == 0 {
				raak = l.toeval.deel() < s.kans
			}
			if raak {
				l.factoren[t] = (l.factoren[t]*s.factor + miljoen/2) / miljoen
				l.uit[l.m.schokcel(i)]++
			}
		}
	}
}

func (l *loop) plan(t int64, soort int, wie int32) uint32 {
	l.volg++
	l.hoop.voegToe(gebeurtenis{sleutelVan(t, soort), l.volg, wie})
	return l.volg
}

// stelVolgende draws when the next person of a stream arrives; never, when nobody does any more.
func (l *loop) stelVolgende(i int) {
	s, stukken := &l.stromen[i], l.m.stromen[i].stukken
	s.sleutel = nooit
	e := l.toeval.exponentieel()
	for ; s.stuk < len(stukken); s.stuk++ {
		k := &stukken[s.stuk]
		verwacht := float64(float64(k.tot-s.nu) * k.perTik)
		if e < verwacht {
			if s.nu += int64(e/k.perTik + 0.5); s.nu < l.horizon {
				s.sleutel = sleutelVan(s.nu, soortInstroom)
			}
			return
		}
		e -= verwacht
		s.nu = k.tot
	}
}

// kiesStroom finds the stream of which the next person comes first. Streams are few, and one
// arrival follows another: they need no heap.
func (l *loop) kiesStroom() {
	l.komst = nooit
	for i := range l.stromen {
		if l.stromen[i].sleutel < l.komst {
			l.komst, l.stroom = l.stromen[i].sleutel, i
		}
	}
}

// komt lets the next person of a stream arrive.
func (l *loop) komt() {
	s := &l.m.stromen[l.stroom]
	l.nu = l.komst >> soortbits
	l.stelVolgende(l.stroom)
	l.kiesStroom()
	l.komtAan(s.vorm, s.klasse)
}

// eerste is the key of what is planned first.
func (l *loop) eerste() int64 {
	if len(l.hoop) == 0 {
		return nooit
	}
	return l.hoop[0].sleutel
}

// gebeurt lets the first of what is planned happen.
func (l *loop) gebeurt() {
	g := l.hoop[0]
	l.nu = g.tijd()
	l.hoop.neem()
	switch per := &l.personen[g.wie]; {
	case per.token != g.volg: // who got a place was patient enough
	case g.soort() == soortGeduld:
		l.haaktAf(g.wie)
	default:
		l.isKlaar(g.wie)
	}
}

// ligtVast lets something of the calendar happen; n counts the work.
func (l *loop) ligtVast(v vastliggend, n *int64) {
	switch int(v.sleutel & (1<<soortbits - 1)) {
	case soortPeiling:
		for i := range l.vormen {
			l.uit[l.m.peilcel(v.wie, i, 0)] = l.vormen[i].stand
			l.uit[l.m.peilcel(v.wie, i, 1)] = l.vormen[i].rij
		}
	case soortJaarwende:
		l.wend()
	case soortPlaatsen:
		l.vormen[v.wie].plaatsen = v.aantal
		l.open = append(l.open, v.wie)
		l.vul()
	case soortWoningen:
		l.geefVrij(v.wie)
	default:
		*n += v.aantal
		for range v.aantal {
			l.komtAan(v.wie/klassen, v.wie%klassen)
		}
	}
}

// komtAan: somebody arrives from outside.
func (l *loop) komtAan(vorm, klasse int) {
	v, m := &l.vormen[vorm], &l.m.vormen[vorm]
	v.tel[celAankomsten]++
	l.uit[l.m.boekcel(boekAankomsten)]++
	switch {
	case v.ruimte():
		l.geplaatst(vorm, 0)
		l.betreed(l.nieuw(), vorm, &m.verblijf)
	case m.rij && (m.meeste < 0 || v.rij < m.meeste):
		p := l.nieuw()
		l.sluitAan(int32(vorm*klassen+klasse), p)
		v.rij++
		v.tel[celRij] += l.einde - l.nu
		if !m.geduldig {
			if t := l.nu + m.geduld.trek(l.toeval); t < l.horizon {
				token := l.plan(t, soortGeduld, p)
				l.personen[p].token = token
			}
		}
	default:
		v.tel[celGeweigerd]++
		l.uit[l.m.boekcel(boekGeweigerd)]++
	}
}

func (v *vormstand) ruimte() bool { return v.plaatsen < 0 || v.stand < v.plaatsen }

// geplaatst counts somebody from outside who gets a place.
func (l *loop) geplaatst(vorm int, wacht int64) {
	tel := &l.vormen[vorm].tel
	tel[celGeplaatst]++
	tel[celWacht] += wacht
	if l.m.norm >= 0 && wacht > l.m.norm {
		tel[celBovenNorm]++
	}
	if l.jaar < 0 {
		return
	}
	dag := int((wacht + tikkenPerDag - 1) / tikkenPerDag)
	h := &l.wachten[vorm*l.m.jaren+l.jaar]
	for len(*h) <= dag {
		*h = append(*h, 0)
	}
	(*h)[dag]++
}

// betreed: p takes a place, and its stay begins.
func (l *loop) betreed(p int32, vorm int, duur *verdeling) {
	v, m, per := &l.vormen[vorm], &l.m.vormen[vorm], &l.personen[p]
	v.stand++
	v.tel[celStand] += l.einde - l.nu
	d := duur.trek(l.toeval)
	per.naMaximum = m.maximum > 0 && d >= m.maximum
	if per.naMaximum {
		d = m.maximum
	}
	per.vorm, per.token = int32(vorm), 0
	if t := l.nu + d; t < l.horizon {
		token := l.plan(t, soortEinde, p)
		l.personen[p].token = token
	}
}

// verlaat: the place of p comes free.
func (l *loop) verlaat(p int32) {
	vorm := int(l.personen[p].vorm)
	v := &l.vormen[vorm]
	v.stand--
	v.tel[celStand] -= l.einde - l.nu
	l.open = append(l.open, vorm)
}

// isKlaar: the stay of p ends.
func (l *loop) isKlaar(p int32) {
	per := &l.personen[p]
	per.token = 0
	v, m := &l.vormen[per.vorm], &l.m.vormen[per.vorm]
	k := &m.naar
	if per.naMaximum {
		v.tel[celNaMaximum]++
		if len(m.naMaximum.wegen) > 0 {
			k = &m.naMaximum
		}
	}
	g := &k.wegen[kies(k.tot, l.toeval)]
	switch {
	case g.vorm >= 0:
		l.gaatDoor(p, g)
	case g.woning:
		l.zoektWoning(p, g.bestemming)
	default:
		l.vertrekt(p, g.bestemming)
	}
}

// gaatDoor: p goes to another form, or waits for it inside.
func (l *loop) gaatDoor(p int32, g *weg) {
	per := &l.personen[p]
	v := &l.vormen[per.vorm]
	if !l.vormen[g.vorm].ruimte() {
		l.sluitAan(int32(g.vorm*klassen+g.klasse), p)
		v.opVorm++
		v.tel[celOpVorm] += l.einde - l.nu
		return
	}
	l.stroomtDoor(p, g.vorm)
	l.vul()
}

func (l *loop) stroomtDoor(p int32, naar int) {
	l.vormen[l.personen[p].vorm].tel[celDoorUit]++
	l.vormen[naar].tel[celDoorIn]++
	l.verlaat(p)
	l.betreed(p, naar, &l.m.vormen[naar].verblijf)
}

// zoektWoning: p leaves to a home, or waits for one inside.
func (l *loop) zoektWoning(p int32, bestemming int) {
	gemeente := kies(l.m.herkomst, l.toeval)
	h := &l.huizen[gemeente]
	if h.vrij > 0 {
		h.vrij--
		h.tel[celGebruikt]++
		l.vertrekt(p, bestemming)
		return
	}
	per := &l.personen[p]
	per.bestemming = int32(bestemming)
	l.sluitAan(l.m.woningrij(gemeente), p)
	h.wachtend++
	v := &l.vormen[per.vorm]
	v.opWoning++
	v.tel[celOpWoning] += l.einde - l.nu
}

// vertrekt: p leaves all forms.
func (l *loop) vertrekt(p int32, bestemming int) {
	l.vormen[l.personen[p].vorm].tel[celUit+bestemming]++
	l.uit[l.m.boekcel(boekVertrokken)]++
	l.verlaat(p)
	l.weg(p)
	l.vul()
}

// haaktAf: p leaves the queue.
func (l *loop) haaktAf(p int32) {
	v := &l.vormen[l.personen[p].rij/klassen]
	l.stapUit(p)
	v.rij--
	v.tel[celRij] -= l.einde - l.nu
	v.tel[celAfgehaakt]++
	l.uit[l.m.boekcel(boekAfgehaakt)]++
	l.weg(p)
}

// vul fills the places that came free; who comes from another form frees one there.
func (l *loop) vul() {
	for n := len(l.open); n > 0; n = len(l.open) {
		vorm := l.open[n-1]
		l.open = l.open[:n-1]
		for l.vormen[vorm].ruimte() {
			p := l.eersteVoor(vorm)
			if p == niemand {
				break
			}
			l.krijgtPlaats(p, vorm)
		}
	}
}

func (l *loop) krijgtPlaats(p int32, vorm int) {
	l.stapUit(p)
	per := &l.personen[p]
	if per.vorm != nergens {
		v := &l.vormen[per.vorm]
		v.opVorm--
		v.tel[celOpVorm] -= l.einde - l.nu
		l.stroomtDoor(p, vorm)
		return
	}
	v := &l.vormen[vorm]
	v.rij--
	v.tel[celRij] -= l.einde - l.nu
	l.geplaatst(vorm, l.nu-per.sinds)
	l.betreed(p, vorm, &l.m.vormen[vorm].verblijf)
}

// geefVrij hands out the homes of a month of the answer; below zero it is one of the run-up.
func (l *loop) geefVrij(maand int) {
	const jaar = 12
	factor := int64(miljoen)
	if maand >= 0 {
		factor = l.factoren[maand/jaar]
	}
	for i := range l.huizen {
		h, perMaand := &l.huizen[i], l.m.gemeenten[i].perMaand
		if l.m.vervalt {
			h.tel[celVervallen] += h.vrij
			h.vrij = 0
		}
		n := ((maand % len(perMaand)) + len(perMaand)) % len(perMaand)
		if maand < 0 {
			n = ((maand % jaar) + jaar) % jaar
		}
		h.rest += perMaand[n] * factor
		nieuw := h.rest / miljoen
		h.rest -= nieuw * miljoen
		h.vrij += nieuw
		h.tel[celAangeboden] += nieuw
		for r := l.m.woningrij(i); h.vrij > 0 && l.rijen[r].kop != niemand; {
			l.krijgtWoning(l.rijen[r].kop, h)
		}
	}
}

func (l *loop) krijgtWoning(p int32, h *huizenstand) {
	l.stapUit(p)
	h.vrij--
	h.wachtend--
	h.tel[celGebruikt]++
	per := &l.personen[p]
	v := &l.vormen[per.vorm]
	v.opWoning--
	v.tel[celOpWoning] -= l.einde - l.nu
	l.vertrekt(p, int(per.bestemming))
}

// wend ends a year: what was counted goes to the answer, but for the run-up.
func (l *loop) wend() {
	volgend := l.einde
	if l.grens++; l.grens < len(l.m.grenzen) {
		volgend = l.m.grenzen[l.grens]
	}
	duur := volgend - l.einde
	for i := range l.vormen {
		v := &l.vormen[i]
		v.tel[celStandEinde], v.tel[celRijEinde] = v.stand, v.rij
		if l.jaar >= 0 {
			copy(l.uit[l.m.vormcel(l.jaar, i, 0):], v.tel[:])
		}
		v.tel = [cellenPerVorm]int64{celStand: v.stand * duur, celRij: v.rij * duur, celOpWoning: v.opWoning * duur, celOpVorm: v.opVorm * duur}
	}
	for i := range l.huizen {
		h := &l.huizen[i]
		h.tel[celWachtend] = h.wachtend
		if l.jaar >= 0 {
			copy(l.uit[l.m.gemeentecel(l.jaar, i, 0):], h.tel[:])
		}
		h.tel = [cellenPerGemeente]int64{}
	}
	l.jaar++
	l.einde = volgend
}

// sluit counts who is left.
func (l *loop) sluit() {
	for i := range l.vormen {
		l.uit[l.m.boekcel(boekBinnen)] += l.vormen[i].stand
		l.uit[l.m.boekcel(boekWachtend)] += l.vormen[i].rij
	}
}
