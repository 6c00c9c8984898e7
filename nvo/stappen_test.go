package nvo

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// formules recomputes each formula from the inputs that its step names, in fractions.
var formules = map[string]func(map[string]*big.Rat) *big.Rat{
	"NVO-F-CONCORDANTIE": func(in map[string]*big.Rat) *big.Rat {
		k, m := in["k"], in["m"]
		noemer := min1(maal(k, k, min1(maal(m, m, m), m)), maal(k, in["T"]))
		return new(big.Rat).Quo(maal(big.NewRat(12, 1), in["S"]), noemer)
	},
	"NVO-F-GEMIDDELDE-RANG": func(in map[string]*big.Rat) *big.Rat { return new(big.Rat).Quo(in["R"], in["k"]) },
	"NVO-F-CHI-KWADRAAT": func(in map[string]*big.Rat) *big.Rat {
		k, m, een := in["k"], in["m"], big.NewRat(1, 1)
		noemer := min1(maal(k, min1(maal(m, m, m), m)), in["T"])
		return new(big.Rat).Quo(maal(big.NewRat(12, 1), in["S"], min1(m, een)), noemer)
	},
}

func maal(xs ...*big.Rat) *big.Rat {
	p := big.NewRat(1, 1)
	for _, x := range xs {
		p.Mul(p, x)
	}
	return p
}

func min1(x, y *big.Rat) *big.Rat { return new(big.Rat).Sub(x, y) }

// geschreven is a fraction to 12 decimals, half away from zero, without the zeros at its end.
func geschreven(x *big.Rat) string {
	s := x.FloatString(12)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// Every step of every session gives its outcome when its inputs are put into its formula,
// the inputs are those of the ballots, and the last step is the answer.
func keurStappen(t require.TestingT, v *Vraaguitkomst) {
	rangen := v.Geheel.Rangorde
	require.GreaterOrEqual(t, len(v.Berekening), len(rangen))
	for i := range rangen {
		s := &v.Berekening[i]
		require.Equal(t, "NVO-F-GEMIDDELDE-RANG", s.Code)
		require.Equal(t, rangen[i].GemiddeldeRang.String(), s.Uitkomst.Waarde)
		keurStap(t, s, v, 2)
	}
	stappen := v.Berekening[len(rangen):]
	if v.Geheel.Eensgezindheid.ChiKwadraat == nil {
		require.Empty(t, stappen)
		return
	}
	require.Len(t, stappen, 2)
	for i := range stappen {
		s := &stappen[i]
		keurStap(t, s, v, 4)
		require.Equal(t, wmo.Grootheid{Naam: "m", Waarde: strconv.Itoa(len(rangen)), Eenheid: "categorieën"}, s.Invoer[1])
		// S from the mean ranks that are published: k² times the squares of their distance to (m + 1)/2.
		if som := v.afstanden(); som != "" {
			require.Equal(t, som, s.Invoer[2].Waarde)
		}
	}
	require.Equal(t, "NVO-F-CONCORDANTIE", stappen[0].Code)
	require.Equal(t, v.Geheel.Eensgezindheid.W.String(), stappen[0].Uitkomst.Waarde)
	require.Equal(t, "NVO-F-CHI-KWADRAAT", stappen[1].Code)
	require.Equal(t, v.Geheel.Eensgezindheid.ChiKwadraat.String(), stappen[1].Uitkomst.Waarde)
}

// keurStap holds one step against its formula; each has the ballots among its inputs.
func keurStap(t require.TestingT, s *wmo.Rekenstap, v *Vraaguitkomst, feiten int) {
	in := map[string]*big.Rat{}
	for _, g := range s.Invoer {
		x, ok := new(big.Rat).SetString(g.Waarde)
		require.True(t, ok, g.Waarde)
		in[g.Naam] = x
	}
	require.Len(t, in, feiten, "every fact once")
	require.Equal(t, geschreven(formules[s.Code](in)), s.Uitkomst.Waarde, s.Code)
	require.Contains(t, s.Invoer, wmo.Grootheid{Naam: "k", Waarde: strconv.Itoa(v.Geheel.Stemmen), Eenheid: "stembiljetten"})
}

// afstanden is S out of the points of Borda, which are exact.
func (v *Vraaguitkomst) afstanden() string {
	som, k, m := new(big.Rat), big.NewRat(int64(v.Geheel.Stemmen), 1), big.NewRat(int64(len(v.Geheel.Rangorde)), 1)
	for _, r := range v.Geheel.Rangorde {
		punten, ok := new(big.Rat).SetString(r.Bordapunten.String())
		if !ok {
			return ""
		}
		rangsom := min1(maal(k, m), punten) // a point is m less the rank
		d := min1(rangsom, maal(k, new(big.Rat).Add(m, big.NewRat(1, 1)), big.NewRat(1, 2)))
		som.Add(som, maal(d, d))
	}
	return geschreven(som)
}

func TestStepsRecompute(t *testing.T) {
	t.Parallel()
	stappen := 0
	zie := func(vs []Vraaguitkomst) {
		for i := range vs {
			keurStappen(t, &vs[i])
			stappen += len(vs[i].Berekening)
		}
	}
	gevallen(t, "nvo/sessie", TallySession, func(uit Sessieuitkomst) { zie(uit.Vragen) })
	gevallen(t, "nvo/themarapportvraag", JoinSessions, func(uit Themarapport) { zie(uit.Vragen) })
	require.Positive(t, stappen)
	t.Logf("%d steps of published cases", stappen)
	rapid.Check(t, func(t *rapid.T) {
		m := rapid.IntRange(1, 8).Draw(t, "m")
		s := Sessie{Naam: "s", Thema: "t", Vragen: []Sessievraag{{Code: "v", Vraag: "w"}}}
		v := &s.Vragen[0]
		for i := range m {
			v.Categorieen = append(v.Categorieen, Sessiecategorie{Code: fmt.Sprint("c", i), Naam: fmt.Sprint("n", i)})
		}
		knopen, sommen := int64(0), make([]*big.Rat, m) // of the ranks of each category
		for j := range sommen {
			sommen[j] = new(big.Rat)
		}
		for i := range rapid.IntRange(1, 20).Draw(t, "k") {
			id, rangen, aantal := strconv.Itoa(i), map[string]wmo.Getal{}, map[int64]int64{}
			for j := range m {
				r := rapid.Int64Range(0, int64(m)).Draw(t, "rang")
				if r > 0 {
					rangen[v.Categorieen[j].Code] = wmo.GetalOf(r)
				}
				aantal[r]++
			}
			s.Deelnemers = append(s.Deelnemers, Sessiedeelnemer{ID: id, Groep: GroepClient})
			v.Stembiljetten = append(v.Stembiljetten, Stembiljet{Deelnemer: id, Rangen: rangen})
			for j := range m {
				sommen[j].Add(sommen[j], gedeeldeRang(rangen, v.Categorieen, j))
			}
			for _, n := range aantal {
				if len(rangen) > 0 {
					knopen += n*n*n - n
				}
			}
		}
		uit, err := TallySession(s, op("2022-06-01"))
		require.NoError(t, err)
		keurStappen(t, &uit.Vragen[0])
		b, n := uit.Vragen[0].Berekening, len(uit.Vragen[0].Geheel.Rangorde)
		for i := range n {
			j, err := strconv.Atoi(uit.Vragen[0].Geheel.Rangorde[i].Categorie[1:])
			require.NoError(t, err)
			require.Equal(t, geschreven(sommen[j]), b[i].Invoer[0].Waarde, "R")
		}
		if len(b) > n {
			require.Equal(t, strconv.FormatInt(knopen, 10), b[n].Invoer[3].Waarde, "T")
		}
	})
}

// gedeeldeRang is the rank of a category on a ballot: after all that come before it, in
// the middle of all that are equal. A ballot that ranks nothing counts for nothing.
func gedeeldeRang(rangen map[string]wmo.Getal, cs []Sessiecategorie, j int) *big.Rat {
	if len(rangen) == 0 {
		return new(big.Rat)
	}
	eerder, gelijk := int64(0), int64(0)
	ik, heb := rangen[cs[j].Code]
	for i := range cs {
		ander, heeft := rangen[cs[i].Code]
		switch {
		case heeft == heb && ander.Compare(ik) == 0:
			gelijk++
		case heeft && (!heb || ander.Compare(ik) < 0):
			eerder++
		}
	}
	return big.NewRat(2*eerder+gelijk+1, 2)
}
