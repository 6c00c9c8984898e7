package capacity_test

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/schema"
)

// gegevens are the inputs of a step: by name, and in order.
type gegevens struct {
	per   map[string]float64
	lijst []float64
	naam  string // of the outcome
}

func (g gegevens) x(naam string) float64 {
	x, ok := g.per[naam]
	if !ok {
		return math.NaN()
	}
	return x
}

// reeks are the inputs letter1, letter2, … in order.
func (g gegevens) reeks(letter string) []float64 {
	var xs []float64
	for i := 1; ; i++ {
		x, ok := g.per[letter+strconv.Itoa(i)]
		if !ok {
			return xs
		}
		xs = append(xs, x)
	}
}

func som(xs []float64) float64 {
	s := 0.0
	for _, x := range xs {
		s += x
	}
	return s
}

func halfVanNul(x float64) float64 { return math.Round(math.Round(x*1e9) / 1e9) }

// binomiaal and poisson are the probabilities of 0, 1, 2, … as the textbook has them.
func binomiaal(n int, p float64) []float64 {
	kans := make([]float64, n+1)
	switch {
	case p <= 0:
		kans[0] = 1
	case p >= 1:
		kans[n] = 1
	default:
		a, _ := math.Lgamma(float64(n + 1))
		for i := range kans {
			b, _ := math.Lgamma(float64(i + 1))
			c, _ := math.Lgamma(float64(n - i + 1))
			kans[i] = math.Exp(a - b - c + float64(i)*math.Log(p) + float64(n-i)*math.Log1p(-p))
		}
	}
	return kans
}

func poisson(mu float64, hoogst int) []float64 {
	kans := make([]float64, hoogst+1)
	if mu <= 0 {
		kans[0] = 1
		return kans
	}
	for i := range kans {
		a, _ := math.Lgamma(float64(i + 1))
		kans[i] = math.Exp(float64(i)*math.Log(mu) - mu - a)
	}
	return kans
}

// band finds the smallest k with P(X <= k) >= alfa, for the sum of a binomial and a
// Poisson number.
func band(alfa func(niveau float64) float64) func(gegevens) float64 {
	return func(g gegevens) float64 {
		n, mu, t := int(g.x("N")), max(g.x("μ"), 0), 0.0 // tried a little lower it is still no number below nought
		b, p := binomiaal(n, g.x("g")), poisson(mu, int(mu+20*math.Sqrt(mu)+20))
		for k := 0; ; k++ {
			for i := max(0, k-len(p)+1); i <= min(k, n); i++ {
				t += b[i] * p[k-i]
			}
			if t >= alfa(g.x("niveau"))-1e-9 {
				return float64(k)
			}
		}
	}
}

// mengdelen are the ways of the market in a step: with what probability, and for each form N,
// the part g of it, the number μ and the homes per client.
func mengdelen(g gegevens) (n, w, deel, mu, per []float64) {
	n, w, deel, mu = g.reeks("N"), g.reeks("w"), g.reeks("g"), g.reeks("μ")
	a, m := g.reeks("a"), g.reeks("m")
	for i := range n {
		per = append(per, 1)
		if len(a) > 0 {
			per[i] = a[i] / m[i]
		}
	}
	return n, w, deel, mu, per
}

func mengVerwacht(g gegevens) float64 {
	n, w, deel, mu, per := mengdelen(g)
	e := 0.0
	for i := range deel {
		f := i % len(n)
		e += w[i/len(n)] * per[f] * (n[f]*deel[i] + mu[i])
	}
	return e
}

// mengSpreiding is the root of E[X²] − E[X]², and not the law of total variance.
func mengSpreiding(g gegevens) float64 {
	n, w, deel, mu, per := mengdelen(g)
	kwadraat := 0.0
	for i := range w {
		e, v := 0.0, 0.0
		for f := range n {
			q, l := deel[i*len(n)+f]*per[f], mu[i*len(n)+f]*per[f]
			e, v = e+n[f]*q+l, v+n[f]*q*(1-q)+l
		}
		kwadraat += w[i] * (v + e*e)
	}
	return math.Sqrt(max(kwadraat-g.x("E")*g.x("E"), 0))
}

// vouw is the distribution of the sum of two independent counts.
func vouw(a, b []float64) []float64 {
	uit := make([]float64, len(a)+len(b)-1)
	for i, p := range a {
		for j, q := range b {
			uit[i+j] += p * q
		}
	}
	return uit
}

// mengband finds the smallest k with P(X <= k) >= alfa over all ways of the market.
func mengband(alfa func(niveau float64) float64) func(gegevens) float64 {
	return func(g gegevens) float64 {
		n, w, deel, mu, per := mengdelen(g)
		var kans []float64
		for i := range w {
			v, l := []float64{1}, 0.0
			for f := range n {
				v = vouw(v, binomiaal(int(n[f]), max(deel[i*len(n)+f]*per[f], 0)))
				l += max(mu[i*len(n)+f]*per[f], 0)
			}
			v = vouw(v, poisson(l, int(l+20*math.Sqrt(l)+20)))
			for len(kans) < len(v) {
				kans = append(kans, 0)
			}
			for k, q := range v {
				kans[k] += w[i] * q
			}
		}
		t := 0.0
		for k, q := range kans {
			if t += q; t >= alfa(g.x("niveau"))-1e-9 {
				return float64(k)
			}
		}
		return math.NaN()
	}
}

// hazard is −ln of what is left, with f the factors and h the rates of the years.
func hazard(fs, hs []float64) float64 {
	s := 0.0
	for i := range fs {
		s += fs[i] * hs[i]
	}
	return s
}

// verwerp is the bisection of a bound: the x in 0..top where a rising f crosses zero.
func verwerp(top float64, f func(float64) bool) float64 {
	laag, hoog := 0.0, top
	for range 60 {
		if m := (laag + hoog) / 2; f(m) {
			hoog = m
		} else {
			laag = m
		}
	}
	return (laag + hoog) / 2
}

func exactAandeel(g gegevens) float64 {
	k, n, a := int(g.x("k")), int(g.x("n")), (1-g.x("niveau"))/2
	switch {
	case g.naam == "onder" && k == 0:
		return 0
	case g.naam == "onder":
		return verwerp(1, func(p float64) bool { return 1-som(binomiaal(n, p)[:k]) >= a })
	case k == n:
		return 1
	}
	return verwerp(1, func(p float64) bool { return som(binomiaal(n, p)[:k+1]) <= a })
}

func exactAantal(g gegevens) float64 {
	k, a := int(g.x("k")), (1-g.x("niveau"))/2
	switch {
	case g.naam == "onder" && k == 0:
		return 0
	case g.naam == "onder":
		return verwerp(float64(k), func(mu float64) bool { return 1-som(poisson(mu, k-1)) >= a }) / g.x("T")
	}
	return verwerp(10*float64(k)+100, func(mu float64) bool { return som(poisson(mu, k)) <= a }) / g.x("T")
}

func kant(g gegevens) float64 {
	if g.naam == "onder" {
		return -1
	}
	return 1
}

// formule recomputes each formula of the register from what its step says, in a way of
// its own.
var formule = map[string]func(gegevens) float64{
	"CAP-F-CLIENTEN":           func(g gegevens) float64 { return g.x("a") * g.x("k") },
	"CAP-F-HELE-CLIENTEN":      func(g gegevens) float64 { return halfVanNul(g.x("n")) },
	"CAP-F-KANS":               func(g gegevens) float64 { return 1 - math.Pow(1-g.x("f"), 1/g.x("T")) },
	"CAP-F-TEMPO":              func(g gegevens) float64 { return -math.Log(1 - g.x("p")) },
	"CAP-F-TEMPO-KANS":         func(g gegevens) float64 { return 1 - math.Exp(-g.x("h")) },
	"CAP-F-VERBLIJFSTEMPO":     func(g gegevens) float64 { return 12 / g.x("W") },
	"CAP-F-LANGER":             func(g gegevens) float64 { return g.x("b") + (1-g.x("b"))*math.Exp(-g.x("h")*g.x("M")/12) },
	"CAP-F-OVER":               func(g gegevens) float64 { return g.x("N") * g.x("r") },
	"CAP-F-OVER-AANTALLEN":     func(g gegevens) float64 { return g.x("N") - som(g.reeks("O")) },
	"CAP-F-GEWICHT":            func(g gegevens) float64 { return som(g.reeks("n")) },
	"CAP-F-PASSENDE-INSTROOM":  func(g gegevens) float64 { return (g.x("D") - g.x("R")) / g.x("G") },
	"CAP-F-PASSENDE-UITSTROOM": func(g gegevens) float64 { return g.x("I") + g.x("S") - g.x("C") },
	"CAP-F-BLIJFT-KANS": func(g gegevens) float64 {
		return g.x("b") + (1-g.x("b"))*math.Pow(1-g.x("f"), g.x("t")/g.x("T"))
	},
	"CAP-F-BLIJFT-GELIJKMATIG": func(g gegevens) float64 {
		return g.x("b") + (1-g.x("b"))*(1-g.x("f")*min(g.x("t"), g.x("T"))/g.x("T"))
	},
	"CAP-F-BLIJFT-REEKS":    func(g gegevens) float64 { return g.x("b") + (1-g.x("b"))*(1-som(g.reeks("g"))) },
	"CAP-F-BLIJFT-VERBLIJF": func(g gegevens) float64 { return math.Exp(-12 * g.x("t") / g.x("W")) },
	"CAP-F-NIEUW-VERBLIJF": func(g gegevens) float64 {
		return g.x("W") / 12 * (1 - math.Exp(-12/g.x("W"))) * math.Exp(-12*g.x("a")/g.x("W"))
	},
	"CAP-F-LATER": func(g gegevens) float64 {
		in, over, l := g.reeks("I"), g.reeks("n"), 0.0
		for i := range in {
			l += in[i] * over[i]
		}
		return l
	},
	"CAP-F-STAND":      func(g gegevens) float64 { return g.x("N")*g.x("R") + g.x("L") },
	"CAP-F-UITSTROOM":  func(g gegevens) float64 { return g.x("S") + g.x("I") - g.x("S′") },
	"CAP-F-DEEL-WEG":   func(g gegevens) float64 { return g.x("R") - g.x("R′") },
	"CAP-F-NIEUW-WEG":  func(g gegevens) float64 { return g.x("L") + g.x("I") - g.x("L′") },
	"CAP-F-SPREIDING":  func(g gegevens) float64 { return math.Sqrt(max(g.x("N")*g.x("g")*(1-g.x("g"))+g.x("μ"), 0)) },
	"CAP-F-BAND-ONDER": band(func(niveau float64) float64 { return (1 - niveau) / 2 }),
	"CAP-F-BAND-BOVEN": band(func(niveau float64) float64 { return (1 + niveau) / 2 }),
	"CAP-F-MARKT-KANS": func(g gegevens) float64 {
		w := 1.0
		for _, p := range g.reeks("p") {
			w *= p
		}
		return w
	},
	"CAP-F-MARKT-BLIJFT": func(g gegevens) float64 {
		return g.x("b") + (1-g.x("b"))*math.Exp(-hazard(g.reeks("f"), g.reeks("h")))
	},
	"CAP-F-MARKT-LATER": func(g gegevens) float64 {
		l, f := 0.0, g.reeks("f")
		for c, in := range g.reeks("I") {
			l += in * (g.x("b") + (1-g.x("b"))*math.Exp(-hazard(f[c+1:], g.reeks("h"))))
		}
		return l
	},
	"CAP-F-MARKT-LATER-VERBLIJF": func(g gegevens) float64 {
		l, f := 0.0, g.reeks("f")
		for c, in := range g.reeks("I") {
			deel := 1.0
			if x := f[c] * g.x("h"); x > 0 {
				deel = (1 - math.Exp(-x)) / x
			}
			l += in * deel * math.Exp(-g.x("h")*som(f[c+1:]))
		}
		return l
	},
	"CAP-F-MENG-VERWACHT":  mengVerwacht,
	"CAP-F-MENG-SPREIDING": mengSpreiding,
	"CAP-F-MENG-ONDER":     mengband(func(niveau float64) float64 { return (1 - niveau) / 2 }),
	"CAP-F-MENG-BOVEN":     mengband(func(niveau float64) float64 { return (1 + niveau) / 2 }),
	"CAP-F-PAD-LINEAIR":    func(g gegevens) float64 { return g.x("N") + (g.x("D")-g.x("N"))*g.x("t")/g.x("T") },
	"CAP-F-PAD-MEETKUNDIG": func(g gegevens) float64 {
		return g.x("N") * math.Pow(g.x("D")/g.x("N"), g.x("t")/g.x("T"))
	},
	"CAP-F-HEEL":             func(g gegevens) float64 { return halfVanNul(g.x("Σ")) - halfVanNul(g.x("Σ′")) },
	"CAP-F-HEEL-BENEDEN":     func(g gegevens) float64 { return omlaag(g.x("Σ")) - omlaag(g.x("Σ′")) },
	"CAP-F-HEEL-BOVEN":       func(g gegevens) float64 { return omlaag(-g.x("Σ′")) - omlaag(-g.x("Σ")) },
	"CAP-F-BALANS":           func(g gegevens) float64 { return g.x("S") + g.x("I") - g.x("O") },
	"CAP-F-PLAATSEN":         func(g gegevens) float64 { return g.x("n") / g.x("k") },
	"CAP-F-GAT-PAD":          func(g gegevens) float64 { return g.x("S") - g.x("C") },
	"CAP-F-NA-NETTO":         func(g gegevens) float64 { return g.x("S") - g.x("netto") },
	"CAP-F-NODIG":            func(g gegevens) float64 { return g.x("I") + g.x("S") - g.x("C") },
	"CAP-F-LITTLE":           func(g gegevens) float64 { return g.x("λ") * g.x("W") / 12 },
	"CAP-F-LITTLE-VERBLIJF":  func(g gegevens) float64 { return 12 * g.x("L") / g.x("λ") },
	"CAP-F-LITTLE-INSTROOM":  func(g gegevens) float64 { return 12 * g.x("L") / g.x("W") },
	"CAP-F-TEN-HOOGSTE":      func(g gegevens) float64 { return g.x("λ") * g.x("M") / 12 },
	"CAP-F-TEN-MINSTE":       func(g gegevens) float64 { return 12 * g.x("L") / g.x("M") },
	"CAP-F-BEZETTINGSGRAAD":  func(g gegevens) float64 { return g.x("L") / g.x("c") },
	"CAP-F-WONINGEN":         func(g gegevens) float64 { return g.x("O") * g.x("a") / g.x("m") },
	"CAP-F-OPGAVE":           func(g gegevens) float64 { return g.x("afgesproken") + g.x("overdracht") },
	"CAP-F-OPGAVE-INCLUSIEF": func(g gegevens) float64 { return g.x("afgesproken") },
	"CAP-F-PERCENTAGE":       func(g gegevens) float64 { return 100 * g.x("r") / g.x("g") },
	"CAP-F-KOERS":            func(g gegevens) float64 { return max(g.x("opgave"), 0) * g.x("d") / g.x("n") },
	"CAP-F-GAT-PERIODE":      func(g gegevens) float64 { return g.x("afgesproken") - g.x("gerealiseerd") },
	"CAP-F-GAT-AMBITIE":      func(g gegevens) float64 { return g.x("ambitie") - g.x("gerealiseerd") },
	"CAP-F-GAT":              func(g gegevens) float64 { return g.x("opgave") - g.x("gerealiseerd") },
	"CAP-F-SOM":              func(g gegevens) float64 { return som(g.lijst) },
	"CAP-F-WACHTLIJST":       func(g gegevens) float64 { return som(g.lijst) },
	"CAP-F-BELANGSTELLING":   func(g gegevens) float64 { return som(g.lijst) },

	"CAP-F-WACHTLIJST-DEEL": func(g gegevens) float64 { return som(g.lijst) },
	"CAP-F-WACHT-GEMIDDELD": func(g gegevens) float64 { return g.x("d") / (7 * g.x("n")) },
	"CAP-F-WACHT-LANGER":    func(g gegevens) float64 { return g.x("k") / g.x("n") },
	"CAP-F-NIEUWKOMER":      func(g gegevens) float64 { return (g.x("n") + 1) * g.x("W") * 365.25 / (84 * g.x("c")) },
	"CAP-F-NIEUWKOMER-KWANTIEL": func(g gegevens) float64 {
		n, week := int(g.x("n")), g.x("c")*84/(365.25*g.x("W"))
		return verwerp(1e5, func(t float64) bool {
			return t*week > 600 || som(poisson(t*week, n)) <= 1-g.x("q") // a list of the cases is short
		})
	},
	"CAP-F-EXTRA-PLAATSEN": func(g gegevens) float64 {
		for e := 0.0; ; e++ {
			if (g.x("n")+1-e)*g.x("W")*365.25/(84*(g.x("c")+e)) <= g.x("h")+1e-9 {
				return e
			}
		}
	},
	"CAP-F-INCLUSIEF-BELANGSTELLING": func(g gegevens) float64 { return g.x("w") + g.x("b") },
	"CAP-F-TEKORT": func(g gegevens) float64 {
		return som(slices.DeleteFunc(slices.Clone(g.lijst), func(x float64) bool { return x < 0 }))
	},
	"CAP-F-OVERSCHOT": func(g gegevens) float64 {
		return -som(slices.DeleteFunc(slices.Clone(g.lijst), func(x float64) bool { return x > 0 }))
	},
	"CAP-F-NETTO":      func(g gegevens) float64 { return g.x("tekort") - g.x("overschot") },
	"CAP-F-VOORTGANG":  func(g gegevens) float64 { return (g.x("n") - g.x("r")) / (g.x("n") - g.x("d")) },
	"CAP-F-AANDEEL":    func(g gegevens) float64 { return g.x("k") / g.x("n") },
	"CAP-F-PER-JAAR":   func(g gegevens) float64 { return g.x("k") / g.x("T") },
	"CAP-F-VERHOUDING": func(g gegevens) float64 { return g.x("a") / g.x("b") },
	"CAP-F-GROEI": func(g gegevens) float64 {
		return 100 * (g.x("k")/g.x("T")/(g.x("k₀")/g.x("T₀")) - 1)
	},
	"CAP-F-GROEI-INTERVAL": func(g gegevens) float64 {
		p := exactAandeel(gegevens{naam: g.naam, per: map[string]float64{"k": g.x("k"), "n": g.x("k") + g.x("k₀"), "niveau": g.x("niveau")}})
		return 100 * (p/(1-p)*g.x("T₀")/g.x("T") - 1)
	},
	"CAP-F-KWANTIEL": func(g gegevens) float64 {
		return verwerp(10, func(z float64) bool { return math.Erf(z/math.Sqrt2) >= g.x("niveau") })
	},
	"CAP-F-EENZIJDIG-AANDEEL": func(g gegevens) float64 { return 1 - math.Pow(1-g.x("niveau"), 1/g.x("n")) },
	"CAP-F-EENZIJDIG-AANTAL":  func(g gegevens) float64 { return -math.Log(1-g.x("niveau")) / g.x("T") },
	"CAP-F-WILSON": func(g gegevens) float64 {
		k, n, z := g.x("k"), g.x("n"), g.x("z")
		return (k + z*z/2 + kant(g)*z*math.Sqrt(k*(n-k)/n+z*z/4)) / (n + z*z)
	},
	"CAP-F-CLOPPER-PEARSON": exactAandeel,
	"CAP-F-POISSON-EXACT":   exactAantal,
	"CAP-F-POISSON-SCORE": func(g gegevens) float64 {
		k, z := g.x("k"), g.x("z")
		return (k + z*z/2 + kant(g)*z*math.Sqrt(k+z*z/4)) / g.x("T")
	},
}

func omlaag(x float64) float64 { return math.Floor(math.Round(x*1e9) / 1e9) }

// herrekend checks that every step follows from its own inputs by its own formula, to
// the twelve decimals in which the inputs are told.
func herrekend(t require.TestingT, b wmo.Berekening) {
	for _, s := range b {
		xs := make([]float64, len(s.Invoer))
		for i, in := range s.Invoer {
			var err error
			xs[i], err = strconv.ParseFloat(in.Waarde, 64)
			require.NoError(t, err, "%s: %s", s.Naam, in.Naam)
		}
		reken, ok := formule[s.Code]
		require.True(t, ok, "%s has no formula here", s.Code)
		met := func() float64 {
			g := gegevens{per: map[string]float64{}, lijst: xs, naam: s.Uitkomst.Naam}
			for i, in := range s.Invoer {
				g.per[in.Naam] = xs[i]
			}
			return reken(g)
		}
		want, err := strconv.ParseFloat(s.Uitkomst.Waarde, 64)
		require.NoError(t, err, s.Naam)
		x := met()
		marge := 1e-9 * max(1, math.Abs(want)) // what is estimated has ten digits
		if !(math.Abs(x-want) <= marge) {
			for i := range xs {
				heel := xs[i]
				helft := max(5e-13, 5e-12*math.Abs(heel)) // of the last digit
				if heel == 0 {
					helft = 1e-10 // under which a number is noise
				}
				xs[i] = heel + helft
				marge += math.Abs(met() - x)
				xs[i] = heel - helft
				marge += math.Abs(met() - x)
				xs[i] = heel
			}
		}
		require.InDelta(t, want, x, marge, "%s %s: %v", s.Code, s.Naam, s.Invoer)
	}
}

// laatste is the outcome of the last step.
func laatste(t require.TestingT, b wmo.Berekening) float64 {
	require.NotEmpty(t, b)
	x, err := strconv.ParseFloat(b[len(b)-1].Uitkomst.Waarde, 64)
	require.NoError(t, err)
	return x
}

func TestEveryFormulaIsRecomputed(t *testing.T) {
	t.Parallel()
	var codes []string
	for _, f := range capacity.Formules() {
		codes = append(codes, f.Code)
	}
	var hier []string
	for c := range formule {
		hier = append(hier, c)
	}
	require.ElementsMatch(t, codes, hier)
}

// Every step of every published case recomputes.
func TestStepsOfTheCasesRecompute(t *testing.T) {
	t.Parallel()
	n := 0
	for _, naam := range schema.CaseNames() {
		if !strings.HasPrefix(naam, "capacity/") {
			continue
		}
		data, _ := schema.Cases(naam)
		var gs struct {
			Gevallen []struct {
				ID        string
				Peil      wmo.Peil
				Invoer    json.RawMessage
				Resultaat json.RawMessage
			}
		}
		require.NoError(t, json.Unmarshal(data, &gs))
		for _, g := range gs.Gevallen {
			if len(g.Resultaat) == 0 {
				continue
			}
			b := berekeningVan(t, naam, g.Invoer, g.Peil)
			herrekend(t, b)
			n += len(b)
		}
	}
	require.Greater(t, n, 2000)
}

func berekeningVan(t *testing.T, naam string, data []byte, peil wmo.Peil) wmo.Berekening {
	t.Helper()
	switch naam {
	case "capacity/uitstroomplan":
		uit, err := capacity.ProjectOutflow(leesIn[capacity.Uitstroomplan](t, data), peil)
		require.NoError(t, err)
		return uit.Berekening
	case "capacity/opvolging":
		uit, err := capacity.FollowAgreements(leesIn[capacity.Opvolging](t, data), peil)
		require.NoError(t, err)
		return uit.Berekening
	case "capacity/doorstroom":
		uit, err := capacity.BalanceOccupancy(leesIn[capacity.Doorstroom](t, data), peil)
		require.NoError(t, err)
		return uit.Berekening
	case "capacity/wachtlijst":
		uit, err := capacity.CountWaiting(leesIn[capacity.Wachtlijst](t, data), peil)
		require.NoError(t, err)
		return uit.Berekening
	case "capacity/telling":
		uit, err := capacity.EstimateCount(leesIn[capacity.Telling](t, data), peil)
		require.NoError(t, err)
		return uit.Berekening
	}
	return nil // shares that are told as shares
}

func leesIn[T any](t *testing.T, data []byte) T {
	t.Helper()
	doc, err := wmo.Decode[T](data)
	require.NoError(t, err)
	return doc
}

// So does every step of plans, agreements and counts of all kinds, and the last one is
// the answer.
func TestStepsRecompute(t *testing.T) {
	t.Parallel()
	t.Run("plan", func(t *testing.T) {
		t.Parallel()
		rapid.Check(t, func(t *rapid.T) {
			pad, err := capacity.ProjectOutflow(eenPlan(t), peil)
			if err != nil {
				return // numbers that do not meet
			}
			herrekend(t, pad.Berekening)
			require.InDelta(t, float64(pad.Woningen.TotaalHeel), laatste(t, pad.Berekening), 0)
		})
	})
	t.Run("telling", func(t *testing.T) {
		t.Parallel()
		rapid.Check(t, func(t *rapid.T) {
			n := rapid.IntRange(1, 300).Draw(t, "n")
			in := capacity.Telling{Naam: "x", Soort: capacity.TellingAandeel, Aantal: rapid.IntRange(0, n).Draw(t, "k"), Van: &n}
			in.Methode = rapid.SampledFrom([]capacity.Intervalmethode{"", capacity.Wilson, capacity.ClopperPearson}).Draw(t, "methode")
			if rapid.Bool().Draw(t, "aantal") {
				in.Soort, in.Van, in.Jaren = capacity.TellingAantal, nil, getal(rapid.Float64Range(0.1, 20).Draw(t, "jaren"))
				in.Methode = rapid.SampledFrom([]capacity.Intervalmethode{"", capacity.PoissonExact, capacity.PoissonScore}).Draw(t, "methode")
			}
			in.Niveau = getal(rapid.SampledFrom([]float64{0.5, 0.9, 0.95, 0.99}).Draw(t, "niveau"))
			uit := schat(t, in)
			herrekend(t, uit.Berekening)
			want := uit.Interval.Boven
			if uit.HoogstensEenzijdig != nil {
				want = *uit.HoogstensEenzijdig
			}
			require.InDelta(t, want, laatste(t, uit.Berekening), 0)
		})
	})
	t.Run("doorstroom", func(t *testing.T) {
		t.Parallel()
		rapid.Check(t, func(t *rapid.T) {
			x := func(naam string) *float64 { return getal(rapid.Float64Range(0.01, 1200).Draw(t, naam)) }
			in := capacity.Doorstroom{Naam: "x", BezettePlaatsen: x("L"), InstroomPerJaar: x("λ"), GemiddeldVerblijfMaanden: x("W")}
			switch rapid.IntRange(0, 2).Draw(t, "weg") {
			case 0:
				in.BezettePlaatsen = nil
			case 1:
				in.InstroomPerJaar = nil
			default:
				in.GemiddeldVerblijfMaanden = nil
			}
			if rapid.Bool().Draw(t, "maximum") {
				in.MaximumVerblijfMaanden = x("M")
			}
			if rapid.Bool().Draw(t, "plaatsen") {
				in.Plaatsen = heel(rapid.IntRange(0, 500).Draw(t, "plaatsen"))
			}
			uit := weegAf(t, in)
			herrekend(t, uit.Berekening)
			namen := []string{uit.Berekening[0].Code}
			for _, s := range uit.Berekening[1:] {
				namen = append(namen, s.Code)
			}
			require.Equal(t, uit.TenHoogsteBezet != nil, slices.Contains(namen, "CAP-F-TEN-HOOGSTE"))
			require.Equal(t, uit.TenMinstePerJaar != nil, slices.Contains(namen, "CAP-F-TEN-MINSTE"))
			require.Equal(t, uit.Bezettingsgraad != nil, slices.Contains(namen, "CAP-F-BEZETTINGSGRAAD"))
		})
	})
	t.Run("opvolging", func(t *testing.T) {
		t.Parallel()
		rapid.Check(t, func(t *rapid.T) {
			o := capacity.Opvolging{Naam: "regio"}
			m := rapid.IntRange(1, 4).Draw(t, "jaren")
			for i := range rapid.IntRange(1, 4).Draw(t, "partijen") {
				a := capacity.Afspraak{Naam: string(rune('A' + i)), Eenheid: capacity.Woningen}
				for j := range m {
					p := inJaar(2020+j, rapid.Float64Range(0, 100).Draw(t, "afgesproken"), getal(rapid.Float64Range(0, 100).Draw(t, "gerealiseerd")))
					p.InclusiefOverdracht = rapid.IntRange(0, 4).Draw(t, "inclusief") == 0
					if rapid.Bool().Draw(t, "ambitie") {
						p.Ambitie = getal(rapid.Float64Range(0, 100).Draw(t, "ambitie"))
					}
					a.Perioden = append(a.Perioden, p)
				}
				o.Afspraken = append(o.Afspraken, a)
			}
			op := rapid.SampledFrom([]string{"2020-03-07", "2022-08-01", "2030-01-01"}).Draw(t, "op")
			uit := volgOp(t, o, op)
			herrekend(t, uit.Berekening)
			if op == "2030-01-01" {
				require.InDelta(t, *uit.Totaal[m-1].Netto, laatste(t, uit.Berekening), 0)
			}
		})
	})
}

// eenPlan is a plan in one of all ways to state an outflow and an inflow.
func eenPlan(t *rapid.T) capacity.Uitstroomplan {
	jaartal := rapid.IntRange(1, 5).Draw(t, "jaren")
	plan := capacity.Uitstroomplan{
		Naam: "x", Periode: jaren("2020-01-01", jaartal),
		Afronding: rapid.SampledFrom([]capacity.Afronding{"", capacity.AfrondingNaarBeneden, capacity.AfrondingNaarBoven}).Draw(t, "afronding"),
		Niveau:    getal(rapid.SampledFrom([]float64{0.5, 0.9, 0.95}).Draw(t, "niveau")),
	}
	for i := range rapid.IntRange(1, 2).Draw(t, "vormen") {
		plan.Vormen = append(plan.Vormen, eenVorm(t, i, jaartal))
	}
	if rapid.Bool().Draw(t, "scenario") {
		plan.Scenarios = []capacity.Marktscenario{eenScenario(t, jaartal)}
	}
	return plan
}

// eenScenario is a scenario of at most eight ways in which the market can go.
func eenScenario(t *rapid.T, jaartal int) capacity.Marktscenario {
	s := capacity.Marktscenario{Naam: "markt", Trekking: capacity.Eenmalig}
	if jaartal <= 3 && rapid.Bool().Draw(t, "per jaar") {
		s.Trekking = capacity.PerJaar
	}
	p := rapid.Float64Range(0, 1).Draw(t, "p")
	for i, kans := range []float64{p, 1 - p} {
		m := capacity.Markttoestand{Naam: strconv.Itoa(i), Kans: kans}
		if rapid.Bool().Draw(t, "factoren") {
			m.Factoren = rapid.SliceOfN(rapid.SampledFrom([]float64{0, 0.5, 1, 2}), jaartal, jaartal).Draw(t, "factoren")
		} else {
			m.Factor = getal(rapid.SampledFrom([]float64{0, 0.3, 1, 1.7, 10}).Draw(t, "factor"))
		}
		s.Toestanden = append(s.Toestanden, m)
	}
	return s
}

func eenVorm(t *rapid.T, i, jaartal int) capacity.Stroom {
	perJaar := func(naam string, hoogst float64) []float64 {
		return rapid.SliceOfN(rapid.Float64Range(0, hoogst), jaartal, jaartal).Draw(t, naam)
	}
	s := capacity.Stroom{
		Vorm: capacity.AndereVorm, Naam: strconv.Itoa(i),
		Begin:     capacity.Stand{Aantal: rapid.IntRange(0, 80).Draw(t, "begin"), Eenheid: capacity.ClientenOpDatum, Datum: wmo.MustDatum("2020-01-01")},
		Woonvraag: &capacity.Woonvraag{AandeelNaarWoning: rapid.Float64Range(0, 1).Draw(t, "a"), PersonenPerWoning: rapid.Float64Range(1, 3).Draw(t, "m")},
	}
	if rapid.Bool().Draw(t, "plaatsen") {
		s.Begin.Eenheid, s.ClientenPerPlaats = capacity.Plaatsen, getal(rapid.SampledFrom([]float64{0.5, 0.965, 1, 1.2}).Draw(t, "k"))
	}
	if rapid.Bool().Draw(t, "doel") {
		n := rapid.IntRange(1, jaartal).Draw(t, "doeljaar")
		s.Doel = &capacity.Doel{Stand: s.Begin, Karakter: capacity.Streefdoel, Pad: rapid.SampledFrom([]capacity.Pad{"", capacity.Meetkundig}).Draw(t, "pad")}
		s.Doel.Aantal, s.Doel.Datum = rapid.IntRange(0, 90).Draw(t, "doel"), s.Begin.Datum.AddMaanden(12*n, wmo.MaandEinde)
	}
	soorten := []capacity.Uitstroomsoort{capacity.UitstroomAandeel, capacity.UitstroomAandeel, capacity.UitstroomVerblijfsduur, capacity.UitstroomAantallen}
	komt := []capacity.Instroomsoort{capacity.InstroomGeen, capacity.InstroomVast, capacity.InstroomReeks}
	if s.Doel != nil {
		soorten, komt = append(soorten, capacity.UitstroomPassend), append(komt, capacity.InstroomPassend)
	}
	s.Instroom.Soort = rapid.SampledFrom(komt).Draw(t, "instroom")
	switch s.Instroom.Soort {
	case capacity.InstroomVast:
		s.Instroom.PerJaar = getal(rapid.Float64Range(0, 40).Draw(t, "per jaar"))
	case capacity.InstroomReeks:
		s.Instroom.Reeks = perJaar("reeks", 40)
	default:
	}
	s.Uitstroom.Soort = rapid.SampledFrom(soorten).Draw(t, "uitstroom")
	switch s.Uitstroom.Soort {
	case capacity.UitstroomVerblijfsduur:
		s.Uitstroom.GemiddeldVerblijfMaanden = getal(rapid.SampledFrom([]float64{0.01, 0.5, 3, 13, 60, 1200}).Draw(t, "W"))
		s.Uitstroom.MaximumVerblijfMaanden = getal(rapid.Float64Range(0.01, 60).Draw(t, "M"))
	case capacity.UitstroomAantallen:
		s.Uitstroom.Aantallen = perJaar("aantallen", 20)
	case capacity.UitstroomAandeel:
		eenAandeel(t, &s.Uitstroom)
	default:
	}
	return s
}

func eenAandeel(t *rapid.T, u *capacity.Uitstroom) {
	u.Jaren = rapid.IntRange(1, 6).Draw(t, "T")
	u.Aandeel = getal(rapid.SampledFrom([]float64{0, 0.25, 0.8, 0.999999, 1}).Draw(t, "f"))
	u.Verloop = rapid.SampledFrom([]capacity.Verloop{capacity.VasteKans, capacity.Gelijkmatig, capacity.VerloopReeks}).Draw(t, "verloop")
	u.Groep = rapid.SampledFrom([]capacity.Groep{capacity.Beginstand, capacity.Iedereen}).Draw(t, "groep")
	if rapid.Bool().Draw(t, "blijvend") {
		u.Blijvend = getal(rapid.Float64Range(0, 1).Draw(t, "b"))
	}
	if u.Verloop == capacity.VerloopReeks {
		u.Reeks = make([]float64, u.Jaren)
		for i := range u.Reeks {
			u.Reeks[i] = *u.Aandeel / float64(u.Jaren)
		}
	}
}

// namenVan is the steps by name, with their outcome.
func namenVan(b wmo.Berekening) []string {
	namen := make([]string, len(b))
	for i, s := range b {
		namen[i] = s.Naam + " = " + s.Uitkomst.Waarde
	}
	return namen
}

// No step is left out: of an agreement that is over, one that runs and one to come.
func TestEveryStepOfAnAgreement(t *testing.T) {
	t.Parallel()
	p := inJaar(2025, 63, getal(37))
	p.Ambitie = getal(74)
	uit := volgOp(t, afspraak(inJaar(2024, 20, getal(10)), p, inJaar(2026, 5, nil)), "2025-07-04")
	require.Equal(t, []string{
		"corporatie, 2024-01-01 t/m 2024-12-31: opgave = 20",
		"corporatie, 2024-01-01 t/m 2024-12-31: percentage van de afspraak = 50",
		"corporatie, 2024-01-01 t/m 2024-12-31: gat zonder overdracht = 10",
		"corporatie, 2024-01-01 t/m 2024-12-31: percentage van de opgave = 50",
		"corporatie, 2024-01-01 t/m 2024-12-31: gat met overdracht = 10",
		"corporatie, 2025-01-01 t/m 2025-12-31: opgave = 73",
		"corporatie, 2025-01-01 t/m 2025-12-31: percentage van de afspraak = 58.7301587302",
		"corporatie, 2025-01-01 t/m 2025-12-31: percentage van de ambitie = 50",
		"corporatie, 2025-01-01 t/m 2025-12-31: percentage van de opgave = 50.6849315068",
		"corporatie, 2025-01-01 t/m 2025-12-31: nog te doen = 36",
		"corporatie, 2025-01-01 t/m 2025-12-31: verwacht tot en met 2025-07-04 = 37",
		"samen, 2024-01-01 t/m 2024-12-31: opgave = 20",
		"samen, 2024-01-01 t/m 2024-12-31: gerealiseerd = 10",
		"samen, 2024-01-01 t/m 2024-12-31: percentage van de opgave = 50",
		"samen, 2024-01-01 t/m 2024-12-31: tekort = 10",
		"samen, 2024-01-01 t/m 2024-12-31: overschot = 0",
		"samen, 2024-01-01 t/m 2024-12-31: netto = 10",
		"samen, 2025-01-01 t/m 2025-12-31: opgave = 73",
		"samen, 2025-01-01 t/m 2025-12-31: gerealiseerd = 37",
		"samen, 2025-01-01 t/m 2025-12-31: percentage van de opgave = 50.6849315068",
		"samen, 2025-01-01 t/m 2025-12-31: verwacht = 37",
		"samen, 2025-01-01 t/m 2025-12-31: nog te doen = 36",
	}, namenVan(uit.Berekening))
}

// No step of a plan is left out: half leaves in a year, and 20 places become 24 clients.
func TestEveryStepOfAPlan(t *testing.T) {
	t.Parallel()
	s := capacity.Stroom{
		Vorm: capacity.AndereVorm, Naam: "v", ClientenPerPlaats: getal(1.2),
		Begin: capacity.Stand{Aantal: 20, Eenheid: capacity.Plaatsen, Datum: wmo.MustDatum("2026-01-01")},
		Doel: &capacity.Doel{
			Stand:    capacity.Stand{Aantal: 15, Eenheid: capacity.Plaatsen, Datum: wmo.MustDatum("2027-01-01")},
			Karakter: capacity.Bindend, Pad: capacity.Lineair,
		},
		Uitstroom: capacity.Uitstroom{
			Soort: capacity.UitstroomAandeel, Aandeel: getal(0.5), Jaren: 1, Verloop: capacity.VasteKans, Groep: capacity.Iedereen,
			MaximumVerblijfMaanden: getal(12),
		},
		Instroom:  passend,
		Woonvraag: &capacity.Woonvraag{AandeelNaarWoning: 0.5, PersonenPerWoning: 1},
	}
	pad := werkUit(t, capacity.Uitstroomplan{
		Naam: "p", Periode: jaren("2026-01-01", 1), Vormen: []capacity.Stroom{s}, Niveau: getal(0.95), Afronding: capacity.AfrondingRekenkundig,
	})
	require.Equal(t, []string{
		"v: cliënten op 2026-01-01 = 24",
		"v: cliënten op 2027-01-01 = 18",
		"v: jaarlijkse kans om te vertrekken = 0.5",
		"v: tempo van vertrek = 0.69314718056",
		"v: over van de beginstand na jaar 1 = 0.5",
		"v: over van de beginstand op de dag van het doel = 12",
		"v: over per jaarlijkse instromer = 1",
		"v: instroom die bij het doel past = 6",
		"v: later ingestroomd en er nog na jaar 1 = 6",
		"v: stand na jaar 1 = 18",
		"v: uitstroom in jaar 1 = 12",
		"v: deel dat langer blijft dan het maximum = 0.5",
		"v: hele instroom in jaar 1 = 6",
		"v: hele uitstroom in jaar 1 = 12",
		"v: stand in hele cliënten na jaar 1 = 18",
		"v: plaatsen na jaar 1 = 15",
		"v: deel van de beginstand dat vertrekt in jaar 1 = 0.5",
		"v: vertrekkers onder wie later instroomde in jaar 1 = 0",
		"v: spreiding van de uitstroom in jaar 1 = 2.44948974278", // √(24 · 0,5 · 0,5)
		"v: ondergrens van de uitstroom in jaar 1 = 7",
		"v: bovengrens van de uitstroom in jaar 1 = 17",
		"v: spreiding van de stand na jaar 1 = 3.46410161514", // √(6 + 6)
		"v: ondergrens van de stand na jaar 1 = 11",
		"v: bovengrens van de stand na jaar 1 = 25",
		"v: instroom over alle jaren = 6",
		"v: uitstroom over alle jaren = 12",
		"v: hele stap op het pad in jaar 1 = 6",
		"v: stand op het pad na jaar 1 = 18",
		"v: uitstroom die het doel vraagt in jaar 1 = 12",
		"v: gat met het pad na jaar 1 = 0",
		"v: hele stand op het pad na jaar 1 = 18",
		"v: stand op het pad in hele stappen na jaar 1 = 18",
		"v: woningen in jaar 1 = 6",
		"v: woningen over alle jaren = 6",
		"woningen van alle vormen in jaar 1 = 6",
		"hele woningen in jaar 1 = 6",
		"woningen over alle jaren = 6",
		"hele woningen over alle jaren = 6",
	}, namenVan(pad.Berekening))
	herrekend(t, pad.Berekening)
}
