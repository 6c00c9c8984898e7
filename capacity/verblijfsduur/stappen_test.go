package verblijfsduur_test

import (
	"encoding/json"
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
	"github.com/bwo-sdk/wmo/schema"
)

// gegevens are the inputs of a step by name.
type gegevens map[string]float64

// grens is the end of an interval: teken −1 is the lower, 1 the upper.
func grens(uitkomst string, onder, boven float64) float64 {
	if uitkomst == "onder" {
		return onder
	}
	return boven
}

// herreken has each formula as its register words it.
var herreken = map[string]func(g gegevens, uit string) float64{
	"CAP-F-DUUR-KAPLAN-MEIER": func(g gegevens, _ string) float64 { return g["S₀"] * g["f"] },
	"CAP-F-DUUR-VERTROKKEN":   func(g gegevens, _ string) float64 { return 1 - g["S"] },
	"CAP-F-DUUR-GREENWOOD":    func(g gegevens, _ string) float64 { return g["S"] * math.Sqrt(g["G₀"]+g["g"]) },
	"CAP-F-DUUR-JACKKNIFE":    func(g gegevens, _ string) float64 { return math.Sqrt(g["V"]) },
	"CAP-F-DUUR-LOG-LOG": func(g gegevens, uit string) float64 {
		l := math.Log(g["S"])
		b := g["z"] * g["se"] / (g["S"] * l)
		return grens(uit, math.Exp(-math.Exp(math.Log(-l)-b)), math.Exp(-math.Exp(math.Log(-l)+b)))
	},
	"CAP-F-DUUR-LOG": func(g gegevens, uit string) float64 {
		b := g["z"] * g["se"] / g["S"]
		return grens(uit, g["S"]*math.Exp(-b), min(1, g["S"]*math.Exp(b)))
	},
	"CAP-F-DUUR-GEWOON": func(g gegevens, uit string) float64 {
		return grens(uit, max(0, g["S"]-g["z"]*g["se"]), min(1, g["S"]+g["z"]*g["se"]))
	},
	"CAP-F-DUUR-AALEN-JOHANSEN": func(g gegevens, _ string) float64 { return g["F₀"] + g["f"] },
	"CAP-F-DUUR-ONBEKEND":       func(g gegevens, _ string) float64 { return g["F"] + g["F?"] },
	"CAP-F-DUUR-CONCURRENT":     func(g gegevens, _ string) float64 { return g["n"] - g["F"] },
	"CAP-F-DUUR-GEMIDDELDE": func(g gegevens, _ string) float64 {
		som := 0.0
		for _, a := range g {
			som += a
		}
		return som
	},
	"CAP-F-DUUR-LOGRANK": func(g gegevens, _ string) float64 {
		var verschil []float64
		var v [][]float64
		var nummers []string
		for i := 1; i < 60; i++ {
			if o, ok := g["O"+strconv.Itoa(i)]; ok {
				nummers = append(nummers, strconv.Itoa(i))
				verschil = append(verschil, o-g["E"+strconv.Itoa(i)])
			}
		}
		for i, a := range nummers {
			v = append(v, make([]float64, len(nummers)))
			for j, b := range nummers[:i+1] {
				v[i][j] = g["V"+a+","+b]
				v[j][i] = v[i][j]
			}
		}
		x := gauss(v, verschil)
		som := 0.0
		for i := range x {
			som += x[i] * verschil[i]
		}
		return som
	},
	"CAP-F-DUUR-P": func(g gegevens, _ string) float64 { return staart(g["χ²"], g["df"]) },
}

// gauss solves V x = b.
func gauss(v [][]float64, b []float64) []float64 {
	n, x := len(b), append([]float64(nil), b...)
	for i := range n {
		if math.Abs(v[i][i]) < 1e-7 { // it cannot differ
			v[i], x[i] = make([]float64, n), 0
			v[i][i] = 1
		}
		for j := i + 1; j < n; j++ {
			f := v[j][i] / v[i][i]
			for k := range n {
				v[j][k] -= f * v[i][k]
			}
			x[j] -= f * x[i]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for k := i + 1; k < n; k++ {
			x[i] -= v[i][k] * x[k]
		}
		x[i] /= v[i][i]
	}
	return x
}

// staart is the upper tail of chi-square by the series of the lower incomplete gamma function.
func staart(x, df float64) float64 {
	a, h := df/2, x/2
	term := 1 / a
	som := term
	for k := 1.0; term > 1e-18*som; k++ {
		term *= h / (a + k)
		som += term
	}
	lg, _ := math.Lgamma(a)
	return 1 - som*math.Exp(a*math.Log(h)-h-lg)
}

// herrekend says that every step of an answer follows from its inputs, and counts the codes.
func herrekend(t require.TestingT, s verblijfsduur.Verblijfsduurstand, gehad map[string]int) {
	for _, stap := range s.Berekening {
		gehad[stap.Code]++
		in := gegevens{}
		for _, g := range stap.Invoer {
			x, err := strconv.ParseFloat(g.Waarde, 64)
			require.NoError(t, err)
			in[g.Naam] = x
		}
		uit, err := strconv.ParseFloat(stap.Uitkomst.Waarde, 64)
		require.NoError(t, err)
		if stap.Code == "CAP-F-DUUR-MEDIAAN" {
			require.Greater(t, in["S₀"], 0.5)
			require.LessOrEqual(t, in["S"], 0.5)
			if t1, ok := in["t₁"]; ok {
				require.InDelta(t, (t1+in["t₂"])/2, uit, 1e-6)
			}
			continue
		}
		f := herreken[stap.Code]
		require.NotNil(t, f, stap.Code)
		require.InDelta(t, f(in, stap.Uitkomst.Naam), uit, 1e-8*max(1, math.Abs(uit)), "%s %s", stap.Code, stap.Naam)
	}
}

// Every step of every case can be recomputed, and every formula is in one of them.
func TestStepsRecompute(t *testing.T) {
	t.Parallel()
	data, ok := schema.Cases("capacity/verblijfsduur")
	require.True(t, ok)
	var doc struct {
		Gevallen []struct {
			ID        string
			Peil      wmo.Peil
			Invoer    json.RawMessage
			Resultaat json.RawMessage
		}
	}
	require.NoError(t, json.Unmarshal(data, &doc))
	gehad := map[string]int{}
	for _, g := range doc.Gevallen {
		if g.Resultaat == nil {
			continue
		}
		in, err := wmo.Decode[verblijfsduur.Verblijfsduur](g.Invoer)
		require.NoError(t, err, g.ID)
		s, err := verblijfsduur.EstimateStay(in, g.Peil)
		require.NoError(t, err, g.ID)
		herrekend(t, s, gehad)
	}
	for _, f := range verblijfsduur.Formules() {
		require.Positive(t, gehad[f.Code], f.Code)
	}
}

var peil = wmo.Peil{Op: wmo.MustDatum("2026-11-23")} //nolint:exhaustruct // as known now

// trekVraag draws stays with days, of all kinds.
func trekVraag(t *rapid.T) verblijfsduur.Verblijfsduur {
	in := verblijfsduur.Verblijfsduur{
		Naam:        "x",
		Eenheid:     rapid.SampledFrom([]verblijfsduur.Tijdseenheid{"", verblijfsduur.Dagen, verblijfsduur.Maanden, verblijfsduur.Jaren}).Draw(t, "eenheid"),
		Groepeer:    rapid.SampledFrom([]verblijfsduur.Groepering{"", verblijfsduur.NaarNiveau, verblijfsduur.NaarBeginjaar, verblijfsduur.NaarVorm}).Draw(t, "groepeer"),
		Bestemming:  rapid.SampledFrom([]capacity.Bestemming{"", capacity.EigenWoning, capacity.NaarWlz}).Draw(t, "bestemming"),
		Interval:    rapid.SampledFrom([]verblijfsduur.Intervalvorm{"", verblijfsduur.Log, verblijfsduur.Gewoon}).Draw(t, "interval"),
		Tijdstippen: rapid.SampledFrom([][]float64{nil, {1, 2, 7}, {400}}).Draw(t, "tijdstippen"),
	}
	in.BeginOnbekend = rapid.SampledFrom([]verblijfsduur.BeginOnbekend{"", verblijfsduur.VanafGezien}).Draw(t, "begin onbekend")
	for range rapid.IntRange(1, 30).Draw(t, "n") {
		b := capacity.Verblijf{Client: "c", Niveau: rapid.SampledFrom([]string{"", "licht", "zwaar"}).Draw(t, "niveau")}
		b.Begindatum = peil.Op.AddDagen(-rapid.IntRange(-50, 1500).Draw(t, "begin"))
		b.BeginOnbekend = rapid.IntRange(0, 9).Draw(t, "onbekend") == 0
		duur := rapid.IntRange(0, 900).Draw(t, "duur")
		if rapid.IntRange(0, 3).Draw(t, "gezien") == 0 {
			b.Sinds = b.Begindatum.AddDagen(rapid.IntRange(0, duur).Draw(t, "sinds"))
		}
		if rapid.IntRange(0, 2).Draw(t, "voorbij") > 0 {
			b.Einddatum = b.Begindatum.AddDagen(duur)
			b.Bestemming = rapid.SampledFrom([]capacity.Bestemming{"", capacity.EigenWoning, capacity.NaarWlz, capacity.OnbekendBestemming}).Draw(t, "bestemming")
		}
		in.Verblijven = append(in.Verblijven, b)
	}
	return in
}

// Nobody is lost, whatever the stays, every step follows from its inputs, and the result can be written.
func TestNiemandRaaktZoek(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekVraag(t)
		s, err := verblijfsduur.EstimateStay(in, peil)
		if err != nil {
			weigertLeeg(t, err)
			return
		}
		require.Equal(t, len(in.Verblijven), s.Telling.Opgegeven)
		som, inGroepen := s.Telling.Gebruikt, 0
		for _, u := range s.Telling.Uitgesloten {
			som += u.Aantal
		}
		require.Equal(t, s.Telling.Opgegeven, som)
		for _, g := range s.Groepen {
			require.Equal(t, g.Verblijven, g.Vertrokken+g.NogAanwezig)
			inGroepen += g.Verblijven
			weg, uit := 0.0, 0.0
			for _, c := range g.Curve {
				weg, uit = weg+c.Vertrokken, uit+c.UitBeeld
			}
			require.InDelta(t, float64(g.Vertrokken), weg, 0)
			require.InDelta(t, float64(g.NogAanwezig), uit, 0)
			naarwoning := 0.0
			for _, b := range g.Bestemmingen {
				naarwoning += b.Aantal
			}
			require.InDelta(t, weg, naarwoning, 0)
		}
		require.Equal(t, s.Telling.Gebruikt, inGroepen)
		herrekend(t, s, map[string]int{})
		_, err = json.Marshal(s)
		require.NoError(t, err)
	})
}

func weigertLeeg(t *rapid.T, err error) {
	var bs wmo.Bevindingen
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"CAP-DUUR-LEEG"}, bs.Codes())
}

// The order of stays changes nothing.
func TestVolgordeVanVerblijven(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekVraag(t)
		a, errA := verblijfsduur.EstimateStay(in, peil)
		in.Verblijven = rapid.Permutation(in.Verblijven).Draw(t, "volgorde")
		b, errB := verblijfsduur.EstimateStay(in, peil)
		require.Equal(t, errA, errB)
		require.Equal(t, a, b)
	})
}

func TestGetallenDieNietKunnen(t *testing.T) {
	t.Parallel()
	for _, x := range []float64{math.NaN(), math.Inf(1), -1} {
		for plaats, d := range map[string]verblijfsduur.Duur{
			"/duren/0/duur": {Duur: x}, "/duren/0/intrede": {Duur: 1, Intrede: &x}, "/duren/0/gewicht": {Duur: 1, Gewicht: &x},
		} {
			_, err := verblijfsduur.EstimateStay(verblijfsduur.Verblijfsduur{Naam: "x", Duren: []verblijfsduur.Duur{d}}, peil)
			var bs wmo.Bevindingen
			require.ErrorAs(t, err, &bs)
			require.Equal(t, []string{plaats}, bs[0].Plaats)
		}
	}
	_, err := verblijfsduur.EstimateStay(verblijfsduur.Verblijfsduur{Naam: "x", Duren: []verblijfsduur.Duur{{Duur: 1}}}, wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
}

// A municipality that was never there is found wherever it stands; one that ended may go on paying.
func TestGemeenteVanEenDeel(t *testing.T) {
	t.Parallel()
	met := func(code string) error {
		gemeente, err := wmo.ParseGemeentecode(code)
		require.NoError(t, err)
		dag := wmo.MustDatum("2025-01-01")
		deel := capacity.Verblijfsdeel{Vorm: capacity.Opvang, Begindatum: dag, Gemeente: gemeente}
		b := capacity.Verblijf{Client: "a", Begindatum: dag, Delen: []capacity.Verblijfsdeel{deel}}
		_, err = verblijfsduur.EstimateStay(verblijfsduur.Verblijfsduur{Naam: "x", Verblijven: []capacity.Verblijf{b, b}}, peil)
		return err
	}
	require.NoError(t, met("1671"), "Maasdonk, until 2014-12-31")
	require.EqualError(t, met("9998"), "/verblijven/0/delen/0/gemeente, /verblijven/1/delen/0/gemeente: geen gemeente heeft of had code 9998 "+
		"(bekend: 2014-12-31 t/m 2026-12-31) [GEB-GEMEENTE-ONBEKEND]")
}

// Whole days cost no sorting: the memory is that of the steps, and not of the rows.
func TestGeheugenVanDagen(t *testing.T) {
	w := verblijfsduur.Waarnemingen{Duur: make([]float64, 100_000), Afloop: make([]int, 100_000)}
	for i := range w.Duur {
		w.Duur[i], w.Afloop[i] = float64(i%3650), i%4
	}
	n := testing.AllocsPerRun(5, func() {
		_, _ = verblijfsduur.EstimateCauses(w, 3, verblijfsduur.Vanzelf)
	})
	require.LessOrEqual(t, n, 16.0)
}

// Where everybody went is told when all left, and nothing of it as long as nobody did.
func TestWaarheenAlsIedereenOfNiemandVertrok(t *testing.T) {
	t.Parallel()
	lees := func(bestemming capacity.Bestemming) string {
		uit, err := verblijfsduur.EstimateStay(verblijfsduur.Verblijfsduur{
			Naam: "x", Duren: []verblijfsduur.Duur{{Duur: 3, Bestemming: bestemming}, {Duur: 12, Bestemming: bestemming}},
			Eenheid: verblijfsduur.Maanden, Bestemming: capacity.EigenWoning, Tijdstippen: []float64{12},
		}, peil)
		require.NoError(t, err)
		return uit.Conclusie
	}
	require.Contains(t, lees(capacity.EigenWoning), "Na 12 maanden is naar schatting 100 % vertrokken: 100 % naar een eigen woning;")
	require.Contains(t, lees(""), "Na 12 maanden is naar schatting 0 % vertrokken")
	require.NotContains(t, lees(""), "naar een eigen woning")
}
