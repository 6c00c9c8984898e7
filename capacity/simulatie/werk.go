package simulatie

import (
	"fmt"
	"math"

	"github.com/bwo-sdk/wmo"
)

// The limit of the work of a document: some ten seconds and a few hundred megabytes.
const meesteWerk = 40_000_000

// begrens refuses a question that asks for too much work, and sets how many events a replication
// may have at most: far more than chance explains.
func (m *model) begrens(q *Simulatievraag, grens int64) error {
	if grens <= 0 {
		grens = meesteWerk
	}
	const ruim, altijd = 4, 1000
	gebeurtenissen := m.verwacht() + float64(len(m.kalender))
	perReplicatie := gebeurtenissen + float64(m.cellen())
	if perReplicatie*float64(q.Replicaties) > float64(grens) {
		var bs wmo.Bevindingen
		bs.Meld(meldingWerk, fmt.Sprintf(
			"%d replicaties van naar verwachting %.0f gebeurtenissen en %d getallen zijn samen meer dan %d; noem minder replicaties, minder jaren of een grovere waaier",
			q.Replicaties, min(gebeurtenissen, math.MaxInt32), m.cellen(), grens), "/replicaties")
		return bs
	}
	m.meeste = int64(ruim*gebeurtenissen) + altijd
	return nil
}

// verwacht is how many events a replication has, or more: everybody who comes, and everybody
// who goes on, as often as that fits in the time.
func (m *model) verwacht() float64 {
	horizon := m.grenzen[len(m.grenzen)-1]
	komt := make([]float64, len(m.vormen))
	for i := range m.vormen {
		komt[i] = float64(m.vormen[i].begin)
	}
	for i := range m.stromen {
		van := int64(0)
		for _, s := range m.stromen[i].stukken {
			komt[m.stromen[i].vorm] += float64(s.tot-van) * s.perTik
			van = s.tot
		}
	}
	for _, v := range m.kalender {
		if int(v.sleutel&(1<<soortbits-1)) == soortAankomst {
			komt[v.wie/klassen] += float64(v.aantal)
		}
	}
	kortst := math.Inf(1)
	for i := range m.vormen {
		kortst = min(kortst, m.vormen[i].gemiddeldVerblijf())
	}
	// Somebody who comes may arrive, wait, and stay in one form after the other.
	const perVerblijf, weinig, meest = 3, 1e-6, 20_000
	totaal := 0.0
	keren := min(float64(horizon)/tikkenPerDag/kortst+1, meest)
	for k := 0.0; k < keren; k++ {
		som := 0.0
		verder := make([]float64, len(komt))
		for i, n := range komt {
			som += n
			m.vormen[i].naar.verder(verder, n)
			if len(m.vormen[i].naMaximum.wegen) > 0 {
				m.vormen[i].naMaximum.verder(verder, n)
			}
		}
		totaal += perVerblijf * som
		if som < weinig || totaal > math.MaxInt32 {
			break
		}
		komt = verder
	}
	return totaal
}

// verder adds who goes on to other forms.
func (k *keuze) verder(naar []float64, n float64) {
	eerder := 0.0
	for i := range k.wegen {
		if g := &k.wegen[i]; g.vorm >= 0 {
			naar[g.vorm] += n * (k.tot[i] - eerder)
		}
		eerder = k.tot[i]
	}
}

// gemiddeldVerblijf is the mean stay in days, or less when a maximum cuts it short.
func (v *vormmodel) gemiddeldVerblijf() float64 {
	if v.maximum > 0 {
		return min(v.verblijf.gemiddelde, float64(v.maximum)/tikkenPerDag)
	}
	return v.verblijf.gemiddelde
}
