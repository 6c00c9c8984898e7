package finance

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// rekenaar works a step out again from its inputs alone, in fractions and with no code of
// this package. Names may end in what tells several of a kind apart: "x Zwolle".
type rekenaar struct{ invoer []wmo.Grootheid }

func breukVan(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic("geen getal: " + s)
	}
	return r
}

// g is the input with a name; it panics when there is none, or more than one.
func (s rekenaar) g(naam string) *big.Rat {
	var uit *big.Rat
	for _, i := range s.invoer {
		if i.Naam == naam {
			if uit != nil {
				panic("twee keer " + naam)
			}
			uit = breukVan(i.Waarde)
		}
	}
	if uit == nil {
		panic("geen " + naam)
	}
	return uit
}

// som adds up the inputs of a kind.
func (s rekenaar) som(begin string) *big.Rat {
	uit := new(big.Rat)
	for _, i := range s.invoer {
		if strings.HasPrefix(i.Naam, begin) {
			uit.Add(uit, breukVan(i.Waarde))
		}
	}
	return uit
}

func (s rekenaar) heel(naam string) int { return int(s.g(naam).Num().Int64()) }

func rplus(a *big.Rat, bs ...*big.Rat) *big.Rat {
	uit := new(big.Rat).Set(a)
	for _, b := range bs {
		uit.Add(uit, b)
	}
	return uit
}

func rmaal(a *big.Rat, bs ...*big.Rat) *big.Rat {
	uit := new(big.Rat).Set(a)
	for _, b := range bs {
		uit.Mul(uit, b)
	}
	return uit
}
func rmin(a, b *big.Rat) *big.Rat  { return new(big.Rat).Sub(a, b) }
func rdoor(a, b *big.Rat) *big.Rat { return new(big.Rat).Quo(a, b) }
func rat(n int64) *big.Rat         { return new(big.Rat).SetInt64(n) }

func ratMin(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func ratMax(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// naarVloer is the largest multiple of a unit that is not above a.
func naarVloer(a, eenheid *big.Rat) *big.Rat {
	q := rdoor(a, eenheid)
	return rmaal(new(big.Rat).SetInt(new(big.Int).Div(q.Num(), q.Denom())), eenheid) // Euclid: down, for the denominator is above zero
}

func naarDak(a, eenheid *big.Rat) *big.Rat {
	return rmaal(naarVloer(rmaal(a, rat(-1)), eenheid), rat(-1))
}

// naarNul cuts off.
func naarNul(a, eenheid *big.Rat) *big.Rat {
	if a.Sign() < 0 {
		return naarDak(a, eenheid)
	}
	return naarVloer(a, eenheid)
}

// rondAf is half away from zero.
func rondAf(a, eenheid *big.Rat) *big.Rat {
	half := rmaal(eenheid, big.NewRat(1, 2))
	if a.Sign() < 0 {
		return naarDak(rmin(a, half), eenheid)
	}
	return naarVloer(rplus(a, half), eenheid)
}

func tiendes(n int) *big.Rat {
	return new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil))
}

func opCent(a *big.Rat) *big.Rat { return rondAf(a, tiendes(2)) }

// herreken has each formula as its register words it.
var herreken = map[string]func(s rekenaar) *big.Rat{
	"FIN-F-PQ":        func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("p"), s.g("q"), s.g("n"))) },
	"FIN-F-OUTPUT":    func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("P"), s.g("n"))) },
	"FIN-F-LUMPSUM":   func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("p"), s.g("q"), s.g("t"))) },
	"FIN-F-BUDGET":    func(s rekenaar) *big.Rat { return s.g("B") },
	"FIN-F-CAPITATIE": func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("k"), s.g("N"))) },
	"FIN-F-RUIMTE":    func(s rekenaar) *big.Rat { return ratMin(s.g("W"), s.g("M")) },
	"FIN-F-CORRIDOR": func(s rekenaar) *big.Rat {
		band := opCent(rmaal(s.g("B"), s.g("b")))
		boven, onder := ratMax(rat(0), rmin(s.g("K"), rplus(s.g("B"), band))), ratMax(rat(0), rmin(rmin(s.g("B"), band), s.g("K")))
		return rmin(rplus(s.g("B"), opCent(rmaal(s.g("s"), boven))), opCent(rmaal(s.g("u"), onder)))
	},
	"FIN-F-KOSTEN":     func(s rekenaar) *big.Rat { return rplus(opCent(rmaal(s.g("c"), s.g("q"), s.g("n"))), s.g("F")) },
	"FIN-F-RESULTAAT":  func(s rekenaar) *big.Rat { return rmin(s.g("R"), s.g("K")) },
	"FIN-F-BIJDRAGEN":  func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("e"), s.g("n"))) },
	"FIN-F-NETTO":      func(s rekenaar) *big.Rat { return rmin(s.g("R"), s.g("E")) },
	"FIN-F-PER-CLIENT": func(s rekenaar) *big.Rat { return opCent(rdoor(s.g("K"), s.g("n"))) },
	"FIN-F-NIET-BETAALD": func(s rekenaar) *big.Rat {
		return rmin(s.g("W"), s.g("R"))
	},
	"FIN-F-OVERLEG": func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("d"), s.g("M"))) },

	"FIN-F-PRIKKEL-AANBIEDER": func(s rekenaar) *big.Rat { return rmin(rmin(s.g("S1"), s.g("S0")), s.g("w")) },
	"FIN-F-PRIKKEL-GEMEENTE":  func(s rekenaar) *big.Rat { return rplus(rmin(s.g("G1"), s.g("G0")), s.g("o")) },
	"FIN-F-KNIK-RUIMTE":       func(s rekenaar) *big.Rat { return rondAf(rdoor(s.g("M"), s.g("w")), tiendes(6)) },
	"FIN-F-KNIK-CORRIDOR":     func(s rekenaar) *big.Rat { return rondAf(rdoor(rmin(s.g("K"), s.g("F")), s.g("k")), tiendes(6)) },
	"FIN-F-NULPUNT-GEBRUIK":   func(s rekenaar) *big.Rat { return rondAf(rdoor(s.g("F"), rmin(s.g("w"), s.g("k"))), tiendes(6)) },
	"FIN-F-NULPUNT-VAST":      func(s rekenaar) *big.Rat { return rondAf(rdoor(rmin(s.g("B"), s.g("F")), s.g("k")), tiendes(6)) },

	"FIN-F-DU-SOM":     func(s rekenaar) *big.Rat { return s.som("b ") },
	"FIN-F-DU-AANDEEL": func(s rekenaar) *big.Rat { return rondAf(rdoor(rmaal(rat(100), s.g("b")), s.g("S")), tiendes(4)) },
	"FIN-F-DU-WAT-ALS": func(s rekenaar) *big.Rat {
		return rplus(naarVloer(rdoor(rmaal(s.g("T"), s.g("b")), s.g("S")), s.g("e")), s.g("r"))
	},

	"FIN-F-PAD-TOTAAL": func(s rekenaar) *big.Rat {
		return rmin(rplus(opCent(rdoor(rmaal(s.g("V"), rplus(rat(100), s.g("i"))), rat(100))), s.g("m")), s.g("w"))
	},
	"FIN-F-PAD-INGROEI": func(s rekenaar) *big.Rat {
		return ratMin(s.g("N"), ratMax(rat(0), rplus(rmin(s.g("t"), s.g("s")), rat(1))))
	},
	"FIN-F-PAD-GEEN-START": func(rekenaar) *big.Rat { return rat(0) },
	"FIN-F-PAD-BUDGET": func(s rekenaar) *big.Rat {
		oud, nieuw := rdoor(rmaal(rmin(s.g("N"), s.g("k")), s.g("h")), s.g("H")), rdoor(rmaal(s.g("k"), s.g("o")), s.g("O"))
		return rplus(naarVloer(rdoor(rmaal(s.g("T"), rplus(oud, nieuw)), s.g("N")), tiendes(2)), s.g("r"))
	},
	"FIN-F-PAD-STRUCTUREEL": func(s rekenaar) *big.Rat {
		nieuw := rplus(naarVloer(rdoor(rmaal(s.g("T"), s.g("o")), s.g("O")), tiendes(2)), s.g("rₒ"))
		return rmin(nieuw, rplus(naarVloer(rdoor(rmaal(s.g("T"), s.g("h")), s.g("H")), tiendes(2)), s.g("rₕ")))
	},
	"FIN-F-PAD-RUIMTE": func(s rekenaar) *big.Rat { return naarVloer(rmaal(s.g("c"), s.g("n")), tiendes(2)) },
	"FIN-F-PAD-GRENS":  func(s rekenaar) *big.Rat { return ratMax(rat(0), rplus(s.g("V"), s.g("R"))) },
	"FIN-F-PAD-VRIJ": func(s rekenaar) *big.Rat {
		return rplus(naarVloer(rdoor(rmaal(s.g("P"), s.g("g")), s.g("G")), tiendes(2)), s.g("r"))
	},
	"FIN-F-PAD-PLAFOND": func(s rekenaar) *big.Rat { return s.som("B − U ") },

	"FIN-F-MAATSTAF": func(s rekenaar) *big.Rat { return s.som("x ") },
	"FIN-F-VERDELING": func(s rekenaar) *big.Rat {
		deel, gewichten := new(big.Rat), new(big.Rat)
		for _, i := range s.invoer {
			if soort, ok := strings.CutPrefix(i.Naam, "x "); ok {
				w := s.g("w " + soort)
				deel, gewichten = rplus(deel, rdoor(rmaal(w, breukVan(i.Waarde)), s.g("X "+soort))), rplus(gewichten, w)
			}
		}
		return rplus(naarNul(rdoor(rmaal(s.g("B"), deel), gewichten), tiendes(2)), s.g("r"))
	},
	"FIN-F-PER-INWONER": func(s rekenaar) *big.Rat { return opCent(rdoor(s.g("b"), s.g("n"))) },

	"FIN-F-RESERVE-EERST": func(s rekenaar) *big.Rat { return ratMax(s.g("R"), rmaal(rat(-1), s.g("S"))) },
	"FIN-F-LEDEN-EERST":   func(rekenaar) *big.Rat { return rat(0) },
	"FIN-F-RESERVESALDO":  func(s rekenaar) *big.Rat { return ratMin(s.g("P"), rplus(s.g("S"), s.g("r"))) },
	"FIN-F-OVERLOOP":      func(s rekenaar) *big.Rat { return rmin(rplus(s.g("S"), s.g("r")), s.g("E")) },
	"FIN-F-LEDEN":         func(s rekenaar) *big.Rat { return rmin(s.g("R"), s.g("r")) },
	"FIN-F-NAAR-LEDEN":    func(s rekenaar) *big.Rat { return rplus(s.g("L"), s.g("O")) },
	"FIN-F-RESERVE-SOM":   func(s rekenaar) *big.Rat { return s.som("x ") },

	"FIN-F-LEDENSOM":       func(s rekenaar) *big.Rat { return s.som("x ") },
	"FIN-F-REGIORESULTAAT": func(s rekenaar) *big.Rat { return rmin(rmin(s.g("Σ V"), s.g("Σ E")), s.g("G")) },
	"FIN-F-AFREKENING-LID": func(s rekenaar) *big.Rat { return rplus(rmin(rmin(s.g("V"), s.g("E")), s.g("g")), s.g("c")) },
	"FIN-F-AFREKENING":     func(s rekenaar) *big.Rat { return rplus(s.g("R"), s.g("C")) },

	"FIN-F-NA-SOM":          func(s rekenaar) *big.Rat { return s.som("t") },
	"FIN-F-NA-DEEL":         func(s rekenaar) *big.Rat { return rmaal(s.g("G"), s.g("a")) },
	"FIN-F-NA-VERMINDERING": func(s rekenaar) *big.Rat { return rmaal(s.g("G"), rmin(rat(1), s.g("a"))) },
	"FIN-F-NA-VEELVOUD":     func(s rekenaar) *big.Rat { return rmaal(s.g("n"), s.g("s")) },
	"FIN-F-NA-VERSCHIL":     func(s rekenaar) *big.Rat { return rmin(s.g("v₁"), s.g("v₀")) },
	"FIN-F-NA-GROEI": func(s rekenaar) *big.Rat {
		return rondAf(rdoor(rmaal(rat(100), rmin(s.g("v₁"), s.g("v₀"))), s.g("v₀")), tiendes(4))
	},
	"FIN-F-NA-QUOTIENT": func(s rekenaar) *big.Rat { return rondAf(rdoor(s.g("G"), s.g("n")), tiendes(4)) },
	"FIN-F-NA-AFGEROND": func(s rekenaar) *big.Rat { return rondAf(rdoor(s.g("t"), s.g("n")), s.g("e")) },
	"FIN-F-NA-AFGEKAPT": func(s rekenaar) *big.Rat { return naarNul(rdoor(s.g("t"), s.g("n")), s.g("e")) },
	"FIN-F-NA-ERNAAST": func(s rekenaar) *big.Rat {
		d := rmin(rdoor(s.g("t"), s.g("n")), s.g("p"))
		if s.g("n").Cmp(rat(1)) == 0 {
			return d // exact
		}
		return rondAf(d, tiendes(4))
	},
	"FIN-F-NA-AFWIJKING": func(s rekenaar) *big.Rat {
		return rondAf(rdoor(rmaal(rat(100), rmin(rdoor(s.g("t"), s.g("n")), s.g("p"))), s.g("p")), tiendes(4))
	},

	"FIN-F-GROEI": func(s rekenaar) *big.Rat {
		uit := s.g("n")
		for range s.heel("t") {
			uit = rmaal(uit, s.g("f"))
		}
		return uit
	},
	"FIN-F-EIGEN-EENHEDEN": func(s rekenaar) *big.Rat { return rmaal(s.g("q"), rmin(rat(1), s.som("d "))) },
	"FIN-F-DOORGELEID":     func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("v"), s.g("d"), s.g("q"), s.g("n(t)"))) },
	"FIN-F-INDICATIES":     func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("i"), s.g("k"))) },
	"FIN-F-VERMEDEN":       func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("a"), s.g("n"), s.g("b"))) },
	"FIN-F-GEMEENTE": func(s rekenaar) *big.Rat {
		return rmin(rplus(rmin(s.g("R"), s.g("E")), s.g("I"), s.g("O")), s.g("V"))
	},
	"FIN-F-AANBIEDERS": func(s rekenaar) *big.Rat { return rmin(rmin(s.g("R"), s.g("K")), s.g("D")) },
	"FIN-F-BESPARING":  func(s rekenaar) *big.Rat { return rmin(s.g("G zonder"), s.g("G met")) },
	"FIN-F-CUMULATIEF": func(s rekenaar) *big.Rat { return rplus(s.g("C"), rmin(s.g("G zonder"), s.g("G met"))) },

	"FIN-F-CLIENT-MINDER":  func(s rekenaar) *big.Rat { return rmin(s.g("S na"), s.g("S voor")) },
	"FIN-F-EENHEID-MINDER": func(s rekenaar) *big.Rat { return rmin(s.g("S na"), s.g("S voor")) },
	"FIN-F-OP-HET-SPEL": func(s rekenaar) *big.Rat {
		uit := rat(0)
		for _, i := range s.invoer {
			uit = ratMax(uit, breukVan(i.Waarde))
		}
		return uit
	},

	"FIN-F-SALDO":       func(s rekenaar) *big.Rat { return rmin(s.g("A"), s.g("G")) },
	"FIN-F-SCHOK":       func(s rekenaar) *big.Rat { return rplus(s.g("dG"), s.g("dE"), s.g("dS")) },
	"FIN-F-SCHOKFACTOR": func(s rekenaar) *big.Rat { return rmaal(s.g("x"), s.g("f")) },
	"FIN-F-VERLIES": func(s rekenaar) *big.Rat {
		return rondAf(rdoor(ratMax(rat(0), rmaal(rat(-1), s.g("S"))), s.g("R")), tiendes(s.heel("d")))
	},
	"FIN-F-OMSLAG":       func(s rekenaar) *big.Rat { return naarVloer(rdoor(rmin(s.g("R"), s.g("F")), s.g("c")), rat(1)) },
	"FIN-F-RESERVE":      func(s rekenaar) *big.Rat { return ratMax(rat(0), rmaal(rat(-1), s.g("S"))) },
	"FIN-F-LUM-KOSTEN":   func(s rekenaar) *big.Rat { return rmin(s.g("R"), s.g("S")) },
	"FIN-F-LUM-TAKEN":    func(s rekenaar) *big.Rat { return rmin(s.g("S"), s.som("t ")) },
	"FIN-F-LUM-AANDEEL":  func(s rekenaar) *big.Rat { return rondAf(rdoor(s.g("V"), s.g("R")), tiendes(s.heel("d"))) },
	"FIN-F-WELZIJN":      func(s rekenaar) *big.Rat { return opCent(rmaal(s.g("a"), s.g("n"), s.g("z"))) },
	"FIN-F-WELZIJNSALDO": func(s rekenaar) *big.Rat { return rmin(s.g("W"), s.g("K")) },
	"FIN-F-DRAAGT": func(s rekenaar) *big.Rat {
		return naarDak(rdoor(s.g("K"), rmaal(s.g("n"), s.g("z"))), tiendes(s.heel("d")))
	},
	"FIN-F-GEVALLEN": func(s rekenaar) *big.Rat { return naarDak(rdoor(s.g("K"), s.g("z")), rat(1)) },
	"FIN-F-TERUG": func(s rekenaar) *big.Rat {
		if s.g("I").Sign() == 0 {
			return rat(0)
		}
		return naarDak(rdoor(rmaal(rat(12), s.g("I")), rmin(s.g("W"), s.g("K"))), rat(1))
	},
	"FIN-F-TERMIJNKOSTEN": func(s rekenaar) *big.Rat { return rplus(s.g("I"), rmaal(s.g("j"), s.g("J"))) },
	"FIN-F-TERMIJNEFFECT": func(s rekenaar) *big.Rat { return rmaal(s.g("e"), s.g("J")) },
	"FIN-F-PER-EURO":      func(s rekenaar) *big.Rat { return rondAf(rdoor(rmaal(s.g("e"), s.g("J")), s.g("K")), tiendes(4)) },
	"FIN-F-MTR-TOTAAL":    func(s rekenaar) *big.Rat { return s.som("x ") },
}

// stappenVan are all steps that stand in a result, wherever.
func stappenVan(uit any) []wmo.Rekenstap {
	var stappen []wmo.Rekenstap
	plekken[wmo.Rekenstap](reflect.ValueOf(uit), "", func(v reflect.Value, _ string) {
		if s, ok := reflect.TypeAssert[wmo.Rekenstap](v); ok {
			stappen = append(stappen, s)
		}
	})
	return stappen
}

// reken works a step out again and says what is wrong with it; "" for nothing.
func reken(s *wmo.Rekenstap) (mis string) {
	defer func() {
		if p := recover(); p != nil {
			mis = fmt.Sprintf("%s, %s: %v in %v", s.Code, s.Naam, p, s.Invoer)
		}
	}()
	f, ok := herreken[s.Code]
	if !ok {
		return s.Code + " is not worked out again"
	}
	if want := f(rekenaar{s.Invoer}); want.Cmp(breukVan(s.Uitkomst.Waarde)) != 0 {
		return fmt.Sprintf("%s, %s: want %s, got %v of %v", s.Code, s.Naam, want.FloatString(6), s.Uitkomst, s.Invoer)
	}
	return ""
}

// Every formula of the register is worked out again here, and nothing else is.
func TestEveryFormulaIsWorkedOutAgain(t *testing.T) {
	t.Parallel()
	var codes []string
	for _, f := range Formules() {
		codes = append(codes, f.Code)
	}
	require.ElementsMatch(t, slices.Collect(maps.Keys(herreken)), codes)
}

// The steps of every published case follow from their inputs, and their formula, name and
// source are those of the register.
func TestStepsOfTheCasesRecompute(t *testing.T) {
	t.Parallel()
	register := map[string]wmo.Formule{}
	for _, f := range Formules() {
		register[f.Code] = f
	}
	mis, gezien := map[string]string{}, map[string]bool{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			in := reflect.New(reflect.TypeOf(doe).In(0))
			require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
			uit, err := vraagstuk(doe, in.Elem(), g.Peil)
			require.NoError(t, err, g.ID)
			for _, s := range stappenVan(uit) {
				gezien[s.Code] = true
				if fout := reken(&s); fout != "" {
					mis[s.Code] = g.ID + ": " + fout
				}
				f := register[s.Code]
				require.Equal(t, f.Formule, s.Formule, g.ID)
				require.Equal(t, f.Bron.ZoalsBekend(g.Peil.Bekend), s.Bron, g.ID)
				require.NotEmpty(t, s.Naam, g.ID)
			}
		}
	}
	require.Empty(t, mis)
	require.Len(t, gezien, len(register), "each formula has a case")
}

// And so do those of questions that nobody thought of.
func TestStepsOfAnyQuestionRecompute(t *testing.T) {
	t.Parallel()
	na := func(t *rapid.T, uit any, err error) {
		require.NoError(t, err)
		stappen := stappenVan(uit)
		for i := range stappen {
			require.Empty(t, reken(&stappen[i]))
		}
	}
	for naam, vraag := range map[string]func(t *rapid.T) (any, error){
		"arrangement": func(t *rapid.T) (any, error) {
			return Describe(Arrangementvraag{trekArrangement(t), trekInzet(t)}, vandaag)
		},
		"prikkels": func(t *rapid.T) (any, error) {
			return Incentives(Prikkelvraag{Arrangement: trekArrangement(t), Inzet: trekInzet(t), Welzijn: trekWelzijn(t)}, vandaag)
		},
		"verdeling":  func(t *rapid.T) (any, error) { return Distribute(trekVerdeling(t), vandaag) },
		"afrekening": func(t *rapid.T) (any, error) { return Settle(trekAfrekening(t), vandaag) },
		"reserve":    func(t *rapid.T) (any, error) { return Replenish(trekReserve(t), vandaag) },
		"budgetpad":  func(t *rapid.T) (any, error) { return PlanBudget(trekPad(t), vandaag) },
		"omzetting":  func(t *rapid.T) (any, error) { return Convert(trekOmzetting(t), vandaag) },
		"saldo":      func(t *rapid.T) (any, error) { return Balance(trekSaldovraag(t), vandaag) },
		"waarborgen": func(t *rapid.T) (any, error) {
			return Guard(Waarborgvraag{Naam: "x", Arrangement: trekArrangement(t), Inzet: trekInzet(t)}, vandaag)
		},
		"narekening":  func(t *rapid.T) (any, error) { return Recompute(trekNarekening(t), vandaag) },
		"lumpsum":     func(t *rapid.T) (any, error) { return Weigh(trekLumpsum(t), vandaag) },
		"vermeden":    func(t *rapid.T) (any, error) { return Appraise(trekVermeden(t), vandaag) },
		"maatregelen": func(t *rapid.T) (any, error) { return Rank(trekMaatregelen(t), vandaag) },
		"uitkeringen": func(t *rapid.T) (any, error) { return Grants(trekUitkering(t), vandaag) },
	} {
		t.Run(naam, rapid.MakeCheck(func(t *rapid.T) {
			uit, err := vraag(t)
			na(t, uit, err)
		}))
	}
}

func trekGetal(t *rapid.T, naam string, laagst, hoogst int64, eenheid string) wmo.Getal {
	return wmo.GetalOf(rapid.Int64Range(laagst, hoogst).Draw(t, naam)).Maal(getal(eenheid))
}

func trekReserve(t *rapid.T) Reservevraag {
	volgorde := rapid.SampledFrom([]Betaalvolgorde{ReserveEerst, LedenEerst})
	in := Reservevraag{Naam: "x", Beginsaldo: trekCenten(t, "begin", 0, 1000), Afspraak: Reserveafspraak{
		Plafond: trekCenten(t, "plafond", 1, 1000), BijTekort: volgorde.Draw(t, "tekort"), BijOverschot: volgorde.Draw(t, "overschot"),
		Bestemming: rapid.SampledFrom([]Bestemming{"", BestemmingLeden, BestemmingCentrumgemeente}).Draw(t, "bestemming"),
	}}
	for i := range rapid.IntRange(1, 4).Draw(t, "jaren") {
		b := Boekjaar{Jaar: 2020 + i, Resultaat: trekCenten(t, "resultaat", -1000, 1000)}
		if rapid.Bool().Draw(t, "leden") {
			b.Leden = &Ledenverdeling{Sleutel: naarInwoners(), Deelnemers: metInwoners(3, 5, 9)}
		}
		in.Boekjaren = append(in.Boekjaren, b)
	}
	return in
}

func trekCenten(t *rapid.T, naam string, laagst, hoogst int64) wmo.Bedrag {
	return wmo.BedragOfCenten(rapid.Int64Range(laagst, hoogst).Draw(t, naam))
}

func trekNarekening(t *rapid.T) Narekeningsvraag {
	in := Narekeningsvraag{Naam: "x", Eenheid: "euro", Soort: rapid.SampledFrom(narekensoortwoorden.Waarden()).Draw(t, "soort")}
	cijfer := func(naam string, laagst int64) *wmo.Getal {
		g := trekGetal(t, naam, laagst, 1_000_000, "0.0001")
		return &g
	}
	switch in.Soort {
	case NarekenSom:
		in.Termen = []wmo.Getal{*cijfer("t", -1_000_000), *cijfer("t", -1_000_000)}
	case NarekenDeel, NarekenVermindering:
		in.Geheel, in.Aandeel = cijfer("geheel", -1_000_000), cijfer("aandeel", 0)
		*in.Aandeel = in.Aandeel.Maal(tiende)
	case NarekenVeelvoud:
		in.Aantal, in.Stap = cijfer("aantal", 0), cijfer("stap", -1_000_000)
	case NarekenQuotient:
		in.Geheel, in.Aantal, in.Per = cijfer("geheel", -1_000_000), cijfer("aantal", 1), "cliënt"
	default:
		in.Van, in.Naar = cijfer("van", 1), cijfer("naar", -1_000_000)
	}
	if rapid.Bool().Draw(t, "gepubliceerd") {
		eenheid := getal(rapid.SampledFrom([]string{"0.0001", "0.1", "1", "5"}).Draw(t, "eenheid"))
		in.Gepubliceerd = &Publicatie{
			Waarde: wmo.GetalOf(rapid.Int64Range(-100, 100).Draw(t, "p")).Maal(eenheid), Afronding: &eenheid,
			Vorm: rapid.SampledFrom([]Publicatievorm{PublicatieAfgerond, PublicatieAfgekapt}).Draw(t, "vorm"),
		}
	}
	return in
}

func trekLumpsum(t *rapid.T) Lumpsumvraag {
	in := Lumpsumvraag{Naam: "x", Decimalen: rapid.IntRange(0, 6).Draw(t, "decimalen")}
	if rapid.Bool().Draw(t, "rekening") {
		in.Rekening = &Lumpsumrekening{trekCenten(t, "opbrengst", 1, 1e9), GezegdPrecies, trekCenten(t, "resultaat", -1e9, 1e9), GezegdPrecies}
		in.Taken = []Lumpsumtaak{{Naam: "a", Resultaat: bedrag("1.00")}, {Naam: "b"}}
		return in
	}
	in.Opbouw = &Lumpsumgebruik{
		Lumpsum:  Lumpsumopbouw{wmo.MustTarief(trekCenten(t, "p", 1, 10_000).String()), trekGetal(t, "q", 100, 10_000, "0.1"), trekGetal(t, "t", 1, 99, "0.1")},
		Eenheden: trekGetal(t, "gebruik", 0, 10_000, "0.1"), Kostprijs: wmo.MustTarief(trekCenten(t, "c", 1, 10_000).String()), VasteKosten: trekCenten(t, "vast", 0, 1_000_000),
	}
	s := trekSaldovraag(t).Scenarios
	in.Scenarios = s
	return in
}

func trekVermeden(t *rapid.T) Vermedenvraag {
	in := Vermedenvraag{
		Naam: "x", Kosten: trekCenten(t, "kosten", 0, 1_000_000), Bereikt: trekGetal(t, "bereikt", 1, 100, "0.5"), Decimalen: rapid.IntRange(0, 6).Draw(t, "decimalen"),
		DuurdereZorg: Duurderezorg{"zorg", trekCenten(t, "zorg", 1, 1_000_000)}, Aandelen: []wmo.Getal{trekGetal(t, "aandeel", 0, 100, "0.01")},
		Aangetoond: &Aangetoond{trekGetal(t, "aangetoond", 0, 100, "0.01"), EffectGemeten},
	}
	if rapid.Bool().Draw(t, "aanloop") {
		b := trekCenten(t, "aanloopkosten", 0, 100_000)
		in.Aanloopkosten = &b
	}
	return in
}

func trekMaatregelen(t *rapid.T) Maatregelenvraag {
	in := Maatregelenvraag{Naam: "x", Jaren: rapid.IntRange(1, 30).Draw(t, "jaren")}
	for i := range rapid.IntRange(1, 6).Draw(t, "n") {
		in.Maatregelen = append(in.Maatregelen, Maatregel{
			Code: string(rune('a' + i)), Omschrijving: "x", Effect: trekCenten(t, "effect", 0, 3), Eenmalig: trekCenten(t, "eenmalig", 0, 3), Jaarlijks: trekCenten(t, "jaarlijks", 0, 3),
			Inspanning: KleineInspanning, Bewijs: rapid.SampledFrom(bewijskrachtwoorden.Waarden()).Draw(t, "bewijs"),
		})
	}
	return in
}

func trekUitkering(t *rapid.T) Uitkeringsvraag {
	k := rapid.SampledFrom(uitkeringskolommen).Draw(t, "kolom")
	in := Uitkeringsvraag{Stroom: k.stroom, Jaar: k.jaar, WatAls: &Herverdeelvraag{
		Naam: "x", Totaal: trekCenten(t, "totaal", 100, 1e13), Eenheid: VerdeeldPerCent,
	}}
	if rapid.Bool().Draw(t, "euros") {
		in.WatAls.Eenheid, in.WatAls.Totaal = VerdeeldPerEuro, in.WatAls.Totaal.AfgerondOp(0, wmo.NaarBeneden)
	}
	return in
}
