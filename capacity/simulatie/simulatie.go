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

// voer runs all replications.
func (m *model) voer(ctx context.Context, n int, o Opties) (uitkomsten, error) {
	u := uitkomsten{make([][]int64, n), make([][]int64, len(m.vormen)*m.jaren)}
	alles := make([]int64, n*m.cellen())
	for i := range u.rijen {
		u.rijen[i] = alles[i*m.cellen() : (i+1)*m.cellen() : (i+1)*m.cellen()]
	}
	var (
		slot  sync.Mutex
		loops []*loop // all that were made
		vrij  []*loop // those that nobody uses
		klaar int
		fout  error
	)
	neem := func() (l *loop, stop error) {
		slot.Lock()
		defer slot.Unlock()
		if k := len(vrij); k > 0 {
			l := vrij[k-1]
			vrij = vrij[:k-1]
			return l, fout
		}
		l = nieuweLoop(m)
		loops = append(loops, l)
		return l, fout
	}
	geef := func(l *loop, err error) {
		slot.Lock()
		defer slot.Unlock()
		vrij = append(vrij, l)
		klaar++
		switch {
		case err != nil && !errors.Is(fout, errWerk):
			fout = err
		case o.Voortgang != nil && fout == nil:
			o.Voortgang(klaar, n)
		}
	}
	doe := func(i int) {
		l, stop := neem()
		if stop == nil {
			stop = ctx.Err()
		}
		if stop == nil {
			stop = l.speel(ctx, i, u.rijen[i])
		}
		geef(l, stop)
	}
	if o.Voer == nil {
		for i := 0; i < n && fout == nil; i++ {
			doe(i)
		}
	} else {
		o.Voer(n, doe)
	}
	if fout == nil && klaar != n {
		fout = fmt.Errorf("er zijn %d van %d replicaties gedaan: Voer riep doe niet voor elk nummer eens aan", klaar, n)
	}
	for _, l := range loops { // whole numbers: the order does not matter
		for i, h := range l.wachten {
			for len(u.wachten[i]) < len(h) {
				u.wachten[i] = append(u.wachten[i], 0)
			}
			for dag, aantal := range h {
				u.wachten[i][dag] += aantal
			}
		}
	}
	return u, fout
}
