package overleving_test

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
	"github.com/stretchr/testify/require"
)

const miljoen = 1_000_000

// spellen are n spells of three causes and censoring; in whole days up to ten years, or at any time.
func spellen(n int, dagen bool) verblijfsduur.Waarnemingen {
	r := rand.New(rand.NewPCG(14, 3))
	w := verblijfsduur.Waarnemingen{Duur: make([]float64, n), Afloop: make([]int, n)}
	for i := range n {
		einde, zicht := r.ExpFloat64()*900, 60+r.Float64()*3590
		w.Duur[i] = min(einde, zicht)
		if einde < zicht {
			w.Afloop[i] = 1 + min(2, int(r.Float64()*4)) // half of them for cause 3
		}
		if dagen {
			w.Duur[i] = math.Ceil(w.Duur[i])
		}
	}
	return w
}

// vragen are the questions to both, by the names that overleving.R has for them.
var vragen = []struct {
	naam, vanR string
	vraag      func(b require.TestingT, w verblijfsduur.Waarnemingen) float64
}{
	{"kaplan_meier", "km", func(t require.TestingT, w verblijfsduur.Waarnemingen) float64 { return km(t, w, false) }},
	{"kaplan_meier_met_intervallen", "km", func(t require.TestingT, w verblijfsduur.Waarnemingen) float64 { return km(t, w, true) }},
	{"kaplan_meier_zonder_fout", "km_zonder", func(t require.TestingT, w verblijfsduur.Waarnemingen) float64 { return km(t, w, false) }},
	{"aalen_johansen", "aj", func(t require.TestingT, w verblijfsduur.Waarnemingen) float64 { return aj(t, w, verblijfsduur.Vanzelf) }},
	{"aalen_johansen_jackknife", "aj", func(t require.TestingT, w verblijfsduur.Waarnemingen) float64 {
		return aj(t, w, verblijfsduur.Jackknife)
	}},
	{"aalen_johansen_zonder_fout", "aj_zonder", func(t require.TestingT, w verblijfsduur.Waarnemingen) float64 { return aj(t, w, verblijfsduur.Vanzelf) }},
}

func km(t require.TestingT, w verblijfsduur.Waarnemingen, intervallen bool) float64 {
	c, err := verblijfsduur.EstimateSurvival(w, verblijfsduur.Vanzelf)
	require.NoError(t, err)
	if intervallen {
		for _, s := range c {
			s.Interval(verblijfsduur.Log, 0.95)
		}
	}
	return c[(len(c)+1)/2-1].Aandeel
}

func aj(t require.TestingT, w verblijfsduur.Waarnemingen, v verblijfsduur.Variantie) float64 {
	o, err := verblijfsduur.EstimateCauses(w, 3, v)
	require.NoError(t, err)
	return o.Oorzaken[0][(len(o.Blijft)+1)/2-1].Aandeel
}

// schrijf puts spells where R reads them.
func schrijf(t testing.TB, w verblijfsduur.Waarnemingen) string {
	pad := filepath.Join(t.TempDir(), "spellen.bin")
	data := binary.NativeEndian.AppendUint32(nil, uint32(len(w.Duur)))
	for _, d := range w.Duur {
		data = binary.NativeEndian.AppendUint64(data, math.Float64bits(d))
	}
	for _, a := range w.Afloop {
		data = binary.NativeEndian.AppendUint32(data, uint32(a))
	}
	require.NoError(t, os.WriteFile(pad, data, 0o600))
	return pad
}

// antwoord is what R says, and in how many seconds.
type antwoord struct{ seconden, uit float64 }

// vraagR asks R its questions; ok is false without R or its package survival, and with -short.
func vraagR(t testing.TB, w verblijfsduur.Waarnemingen, runs int, namen ...string) (map[string]antwoord, bool) {
	if testing.Short() || exec.CommandContext(t.Context(), "Rscript", "-e", "library(survival)").Run() != nil {
		return nil, false
	}
	uit, err := exec.CommandContext(t.Context(), "Rscript", append([]string{"overleving.R", schrijf(t, w), strconv.Itoa(runs)}, namen...)...).Output()
	require.NoError(t, err)
	gezegd := map[string]antwoord{}
	for regel := range strings.Lines(string(uit)) {
		delen := strings.Fields(regel)
		require.Len(t, delen, 3)
		s, err := strconv.ParseFloat(delen[1], 64)
		require.NoError(t, err)
		x, err := strconv.ParseFloat(delen[2], 64)
		require.NoError(t, err)
		gezegd[delen[0]] = antwoord{s, x}
	}
	return gezegd, true
}

// Both give the same answer.
func TestZelfdeAntwoord(t *testing.T) {
	for _, dagen := range []bool{true, false} {
		w := spellen(500, dagen)
		r, ok := vraagR(t, w, 1, "km", "km_zonder", "aj", "aj_zonder")
		if !ok {
			t.Skip("no R with survival")
		}
		for _, v := range vragen {
			require.InDelta(t, r[v.vanR].uit, v.vraag(t, w), 1e-12, v.naam)
		}
	}
}

// processortijd is how many seconds this process has worked, which on a machine that does other things
// too says more than how late it is; that of R is measured in the same way.
func processortijd(b *testing.B) float64 {
	b.Helper()
	var r syscall.Rusage
	require.NoError(b, syscall.Getrusage(syscall.RUSAGE_SELF, &r))
	return float64(r.Utime.Sec+r.Stime.Sec) + float64(r.Utime.Usec+r.Stime.Usec)/1e6
}

// BenchmarkOverleving measures a million spells, and beside it, if R is there, how many times as long
// R takes for the same spells in the same run ("keer_R"). At times that are all different R's
// Aalen–Johansen with errors would take days, and is left out.
func BenchmarkOverleving(b *testing.B) {
	for naam, dagen := range map[string]bool{"dagen": true, "alle_tijden_anders": false} {
		b.Run(naam, func(b *testing.B) {
			w := spellen(miljoen, dagen)
			namen := []string{"km", "km_zonder", "aj_zonder"}
			if dagen {
				namen = append(namen, "aj")
			}
			r, _ := vraagR(b, w, 1, namen...)
			for _, v := range vragen {
				b.Run(v.naam, func(b *testing.B) {
					minst := math.Inf(1)
					for b.Loop() { // on a machine that does other things too the least says most
						begin := processortijd(b)
						v.vraag(b, w)
						minst = min(minst, processortijd(b)-begin)
					}
					b.ReportMetric(minst*1000, "ms_minst")
					if a, ok := r[v.vanR]; ok {
						b.ReportMetric(a.seconden, "s_R")
						b.ReportMetric(a.seconden/minst, "keer_R")
					}
				})
			}
		})
	}
}
