package simulatie

import (
	"context"
	"fmt"
	"os/exec"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
	"github.com/stretchr/testify/require"
)

const simpyReplicaties = 20

// vraag is M/M/145/145: 500 arrivals a year, each for 0.28 year, eight years.
func vraag(replicaties int) simulatie.Simulatievraag {
	plaatsen, verblijf := 145, 0.28*365.25
	return simulatie.Simulatievraag{
		Naam: "M/M/145/145", Begindatum: wmo.MustDatum("2016-01-01"), Jaren: 8, Replicaties: replicaties, Zaad: 1, Waaierstap: simulatie.PerKwartaal,
		Vormen: []simulatie.Zorgvorm{{
			Naam: "opvang", Plaatsen: &plaatsen, Begin: plaatsen, Verblijf: simulatie.Duur{Soort: simulatie.Exponentieel, GemiddeldeDagen: &verblijf},
			Naar: []simulatie.Vervolg{{Bestemming: capacity.EigenWoning, Aandeel: 1}},
		}},
		Instroom: []simulatie.Toestroom{{Vorm: "opvang", PerJaar: []float64{500}}},
	}
}

// op runs replications on so many cores.
func op(kernen int) func(n int, doe func(i int)) {
	return func(n int, doe func(i int)) {
		var (
			wg     sync.WaitGroup
			gedaan atomic.Int64
		)
		for range kernen {
			wg.Go(func() {
				for i := gedaan.Add(1) - 1; i < int64(n); i = gedaan.Add(1) - 1 {
					doe(int(i))
				}
			})
		}
		wg.Wait()
	}
}

// seconden is the processor time that this process used.
func seconden(b *testing.B) float64 {
	var r syscall.Rusage
	require.NoError(b, syscall.Getrusage(syscall.RUSAGE_SELF, &r))
	return float64(r.Utime.Nano()+r.Stime.Nano()) / 1e9
}

func BenchmarkWmo(b *testing.B) {
	for _, kernen := range []int{1, 2, 4} {
		b.Run(fmt.Sprintf("kernen=%d", kernen), func(b *testing.B) {
			aankomsten, begin := int64(0), seconden(b)
			for b.Loop() {
				uit, err := simulatie.RunReplications(context.Background(), vraag(1000), wmo.PeilOp(wmo.MustDatum("2026-11-23")), simulatie.Opties{Voer: op(kernen)})
				require.NoError(b, err)
				aankomsten += uit.Boekhouding.Aankomsten
			}
			b.ReportMetric(float64(aankomsten)/b.Elapsed().Seconds(), "arrivals/s")
			b.ReportMetric(float64(aankomsten)/(seconden(b)-begin), "arrivals/cpu-s")
		})
	}
}

func BenchmarkSimPy(b *testing.B) {
	if testing.Short() || exec.CommandContext(b.Context(), "/usr/bin/python3", "-c", "import simpy").Run() != nil {
		b.Skip("SimPy 3 is not there: apt-get install python3-simpy3")
	}
	for _, plaatsen := range []string{"resource", "counter"} {
		b.Run(plaatsen, func(b *testing.B) { simpy(b, plaatsen) })
	}
}

func simpy(b *testing.B, plaatsen string) {
	b.Helper()
	aankomsten, tijd, processor := 0.0, 0.0, 0.0
	for b.Loop() {
		uit, err := exec.CommandContext(b.Context(), "/usr/bin/python3", "simpy_verlies.py", strconv.Itoa(simpyReplicaties), plaatsen).Output()
		require.NoError(b, err)
		var a, geweigerd, s, c float64
		_, err = fmt.Sscan(string(uit), &a, &geweigerd, &s, &c)
		require.NoError(b, err)
		require.InDelta(b, 0.0444, geweigerd/a, 0.03)
		aankomsten, tijd, processor = aankomsten+a, tijd+s, processor+c
	}
	b.ReportMetric(aankomsten/tijd, "arrivals/s")
	b.ReportMetric(aankomsten/processor, "arrivals/cpu-s")
}
