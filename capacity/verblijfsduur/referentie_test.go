package verblijfsduur_test

import (
	"encoding/json"
	"math"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
)

// nauwkeurig is how near the answers of R must be; they were printed with twelve digits.
const nauwkeurig = 1e-10

// getal is a number of R; null is one that it does not have.
type getal float64

func (g *getal) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*g = getal(math.NaN())
		return nil
	}
	return json.Unmarshal(data, (*float64)(g))
}

type kmVorm struct {
	Onder, Boven                           []getal
	Kwantiel, KwantielOnder, KwantielBoven []getal
}

type kmUitR struct {
	Tijd, InBeeld, Vertrokken, Gecensureerd, Blijft, Fout []getal
	Gewoon, Log, LogLog                                   kmVorm
	Horizon, Gemiddelde, GemiddeldeFout                   getal
}

type ajUitR struct {
	Tijd                        []getal
	Aandeel, Fout, Onder, Boven [][]getal
}

type logrankUitR struct {
	Waargenomen, Verwacht []getal
	Covariantie           [][]getal
	Chi2, P               getal
	DF                    int
}

type gevalUitR struct {
	Naam           string
	Duur           []float64
	Afloop         []int
	Intrede        []float64
	Gewicht        []float64
	Groep, Stratum []int
	KM, KMRobuust  *kmUitR
	AJ             *ajUitR
	Logrank        *logrankUitR
}

func (g gevalUitR) waarnemingen() verblijfsduur.Waarnemingen {
	return verblijfsduur.Waarnemingen{Duur: g.Duur, Afloop: g.Afloop, Intrede: g.Intrede, Gewicht: g.Gewicht}
}

// uitR reads testdata/referentie.json, which testdata/referentie.R wrote.
func uitR(t *testing.T) []gevalUitR {
	t.Helper()
	data, err := os.ReadFile("testdata/referentie.json")
	require.NoError(t, err)
	var gs []gevalUitR
	require.NoError(t, json.Unmarshal(data, &gs))
	require.Len(t, gs, 21)
	return gs
}

func bijna(t *testing.T, wil getal, is float64, wat ...any) {
	t.Helper()
	if math.IsNaN(float64(wil)) {
		require.True(t, math.IsNaN(is), append([]any{"%v: R has none; %v %v %v"}, append([]any{is}, wat...)...)...)
		return
	}
	require.InDelta(t, float64(wil), is, nauwkeurig*max(1, math.Abs(float64(wil))), wat...)
}

func TestKaplanMeierIsThatOfR(t *testing.T) {
	t.Parallel()
	for _, g := range uitR(t) {
		zoalsR(t, g.Naam, g.KM, g.waarnemingen(), verblijfsduur.Vanzelf)
		if g.KMRobuust != nil {
			zoalsR(t, g.Naam+" (jackknife)", g.KMRobuust, g.waarnemingen(), verblijfsduur.Jackknife)
		}
	}
}

func zoalsR(t *testing.T, naam string, r *kmUitR, w verblijfsduur.Waarnemingen, v verblijfsduur.Variantie) {
	t.Helper()
	c, err := verblijfsduur.EstimateSurvival(w, v)
	require.NoError(t, err, naam)
	require.Len(t, c, len(r.Tijd), naam)
	for j, s := range c {
		bijna(t, r.Tijd[j], s.Tijd, naam)
		bijna(t, r.InBeeld[j], s.InBeeld, naam)
		bijna(t, r.Vertrokken[j], s.Vertrokken, naam)
		bijna(t, r.Gecensureerd[j], s.Gecensureerd, naam)
		bijna(t, r.Blijft[j], s.Aandeel, naam)
		bijna(t, r.Fout[j], s.Fout, naam, "fout", s.Tijd)
	}
	for vorm, wil := range map[verblijfsduur.Intervalvorm]kmVorm{
		verblijfsduur.Gewoon: r.Gewoon, verblijfsduur.Log: r.Log, verblijfsduur.LogLog: r.LogLog,
	} {
		for j, s := range c {
			i := s.Interval(vorm, 0.95)
			bijna(t, wil.Onder[j], i.Onder, naam, vorm, s.Tijd)
			bijna(t, wil.Boven[j], i.Boven, naam, vorm, s.Tijd)
		}
		for k, wilKwantiel := range wil.Kwantiel {
			q := c.Kwantiel(float64(k+1)/4, vorm, 0.95)
			bijna(t, wilKwantiel, q.Waarde, naam, vorm, k)
			bijna(t, wil.KwantielOnder[k], q.Onder, naam, vorm, k)
			bijna(t, wil.KwantielBoven[k], q.Boven, naam, vorm, k)
		}
	}
	m := c.BeperktGemiddelde(float64(r.Horizon))
	bijna(t, r.Gemiddelde, m.Waarde, naam)
	bijna(t, r.GemiddeldeFout, m.Fout, naam, "gemiddelde")
}

func TestAalenJohansenIsThatOfR(t *testing.T) {
	t.Parallel()
	for _, g := range uitR(t) {
		if g.AJ == nil {
			continue
		}
		uit, err := verblijfsduur.EstimateCauses(g.waarnemingen(), 0, verblijfsduur.Jackknife)
		require.NoError(t, err, g.Naam)
		require.Len(t, uit.Blijft, len(g.AJ.Tijd), g.Naam)
		for j, s := range uit.Blijft {
			bijna(t, g.AJ.Tijd[j], s.Tijd, g.Naam)
			bijna(t, g.AJ.Aandeel[0][j], s.Aandeel, g.Naam)
			bijna(t, g.AJ.Fout[0][j], s.Fout, g.Naam, "fout", s.Tijd)
		}
		for k, f := range uit.Oorzaken {
			for j, s := range f {
				bijna(t, g.AJ.Aandeel[k+1][j], s.Aandeel, g.Naam)
				bijna(t, g.AJ.Fout[k+1][j], s.Fout, g.Naam, "fout", k, j)
				i := s.Interval(verblijfsduur.LogLog, 0.95)
				bijna(t, g.AJ.Onder[k+1][j], i.Onder, g.Naam)
				bijna(t, g.AJ.Boven[k+1][j], i.Boven, g.Naam)
			}
		}
		if g.Gewicht != nil || g.Intrede != nil {
			continue
		}
		// Then the delta method is the same, without a look at the rows.
		delta, err := verblijfsduur.EstimateCauses(g.waarnemingen(), 0, verblijfsduur.Vanzelf)
		require.NoError(t, err, g.Naam)
		for k, f := range delta.Oorzaken {
			for j, s := range f {
				bijna(t, g.AJ.Aandeel[k+1][j], s.Aandeel, g.Naam)
				bijna(t, g.AJ.Fout[k+1][j], s.Fout, g.Naam, "delta", k, j)
			}
		}
	}
}

func TestLogrankIsThatOfR(t *testing.T) {
	t.Parallel()
	for _, g := range uitR(t) {
		if g.Logrank == nil {
			continue
		}
		r := g.Logrank
		toets, err := verblijfsduur.CompareGroups(g.waarnemingen(), g.Groep, g.Stratum)
		require.NoError(t, err, g.Naam)
		for a := range r.Waargenomen {
			bijna(t, r.Waargenomen[a], toets.Waargenomen[a], g.Naam)
			bijna(t, r.Verwacht[a], toets.Verwacht[a], g.Naam)
			for b := range r.Waargenomen {
				bijna(t, r.Covariantie[a][b], toets.Covariantie[a][b], g.Naam)
			}
		}
		bijna(t, r.Chi2, toets.Chi2, g.Naam)
		require.Equal(t, r.DF, toets.Vrijheidsgraden, g.Naam)
		require.InEpsilon(t, float64(r.P), toets.P, 1e-9, g.Naam)
	}
}
