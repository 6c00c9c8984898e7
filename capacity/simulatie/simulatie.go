package simulatie

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// SimulateFlows plays the forms of a question as often as it asks, and tells what happened on
// average and how much it differed. The same question gives the same answer on every machine.
// A question that asks for more work than fits a document is refused; [RunReplications] takes
// more.
func SimulateFlows(q Simulatievraag, peil wmo.Peil) (Simulatiebeeld, error) {
	return RunReplications(context.Background(), q, peil, Opties{})
}

// Opties say how replications are run. They change nothing in the answer.
type Opties struct {
	// Voer calls doe for 0 to n-1, in any order, and several at once if it likes; it returns when
	// all are done. Nil is one after the other. This package starts no goroutines: whoever calls
	// it decides on how many cores it may run.
	Voer func(n int, doe func(i int))
	// Voortgang is told after each replication how many are done, by one at a time.
	Voortgang func(klaar, totaal int)
	// MeesteWerk is the limit of the work, in events and numbers to keep; 0 is that of
	// [SimulateFlows].
	MeesteWerk int64
}

// RunReplications is [SimulateFlows] for who wants to use all cores, see how far it is or stop
// it. When ctx ends, its error is returned. Replications have streams of random numbers of their
// own and are added up in order, so that the answer does not depend on how they were run.
func RunReplications(ctx context.Context, q Simulatievraag, peil wmo.Peil, o Opties) (Simulatiebeeld, error) {
	v, err := kit.Keur(&q, peil, q.check)
	if err != nil {
		return Simulatiebeeld{}, err
	}
	m := maakModel(&q)
	if err := m.begrens(&q, o.MeesteWerk); err != nil {
		return Simulatiebeeld{}, err
	}
	u, err := m.voer(ctx, q.Replicaties, o)
	if errors.Is(err, errWerk) {
		var bs wmo.Bevindingen
		bs.Meld(meldingWerk, "er gebeurt veel meer dan uit de gemiddelden volgt, omdat zeer korte verblijven elkaar opvolgen; noem langere", "/vormen")
		return Simulatiebeeld{}, bs
	}
	if err != nil {
		return Simulatiebeeld{}, err
	}
	return verslag{v, &q, m, u}.beeld(peil), nil
}

// uitkomsten are what all replications counted.
type uitkomsten struct {
	rijen   [][]int64 // of each replication
	wachten [][]int64 // of all together: per form and year, how many waited so many days
}

// ploeg runs replications for whoever asks, and lends each of them a loop.
type ploeg struct {
	m     *model
	ctx   context.Context //nolint:containedctx // it lives as long as one call
	rijen [][]int64
	meld  func(klaar, totaal int)

	slot  sync.Mutex
	loops []*loop // all that were made
	vrij  []*loop // those that nobody uses
	klaar int
	fout  error
}

// voer runs all replications.
func (m *model) voer(ctx context.Context, n int, o Opties) (uitkomsten, error) {
	p := ploeg{m: m, ctx: ctx, rijen: make([][]int64, n), meld: o.Voortgang}
	alles := make([]int64, n*m.cellen())
	for i := range p.rijen {
		p.rijen[i] = alles[i*m.cellen() : (i+1)*m.cellen() : (i+1)*m.cellen()]
	}
	if o.Voer == nil {
		for i := 0; i < n && p.fout == nil; i++ {
			p.doe(i)
		}
	} else {
		o.Voer(n, p.doe)
	}
	if p.fout == nil && p.klaar != n {
		p.fout = fmt.Errorf("er zijn %d van %d replicaties gedaan: Voer riep doe niet voor elk nummer eens aan", p.klaar, n)
	}
	return uitkomsten{p.rijen, p.wachten()}, p.fout
}

// doe runs one replication; several may run at once.
func (p *ploeg) doe(i int) {
	l, err := p.neem()
	if err == nil {
		err = p.ctx.Err()
	}
	if err == nil {
		err = l.speel(p.ctx, i, p.rijen[i])
	}
	p.geef(l, err)
}

// neem lends a loop; the error is that of an earlier replication.
func (p *ploeg) neem() (*loop, error) {
	p.slot.Lock()
	defer p.slot.Unlock()
	if k := len(p.vrij); k > 0 {
		l := p.vrij[k-1]
		p.vrij = p.vrij[:k-1]
		return l, p.fout
	}
	l := nieuweLoop(p.m)
	p.loops = append(p.loops, l)
	return l, p.fout
}

func (p *ploeg) geef(l *loop, err error) {
	p.slot.Lock()
	defer p.slot.Unlock()
	p.vrij = append(p.vrij, l)
	p.klaar++
	switch {
	case err != nil && !errors.Is(p.fout, errWerk):
		p.fout = err
	case p.meld != nil && p.fout == nil:
		p.meld(p.klaar, len(p.rijen))
	}
}

// wachten adds up who waited how long. They are whole numbers: the order does not matter.
func (p *ploeg) wachten() [][]int64 {
	som := make([][]int64, len(p.m.vormen)*p.m.jaren)
	for _, l := range p.loops {
		for i, h := range l.wachten {
			if len(h) > len(som[i]) {
				som[i] = append(som[i], make([]int64, len(h)-len(som[i]))...)
			}
			for dag, aantal := range h {
				som[i][dag] += aantal
			}
		}
	}
	return som
}
