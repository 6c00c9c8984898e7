package finance

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// herreken has each formula as its register words it.
var herreken = proef.Herreken{
	"FIN-F-PQ":        func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Maal(s.G("p"), s.G("q"), s.G("n"))) },
	"FIN-F-OUTPUT":    func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Maal(s.G("P"), s.G("n"))) },
	"FIN-F-LUMPSUM":   func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Maal(s.G("p"), s.G("q"), s.G("t"))) },
	"FIN-F-BUDGET":    func(s proef.Rekenaar) *big.Rat { return s.G("B") },
	"FIN-F-CAPITATIE": func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Maal(s.G("k"), s.G("N"))) },
	"FIN-F-RUIMTE":    func(s proef.Rekenaar) *big.Rat { return proef.Kleinste(s.G("W"), s.G("M")) },
	"FIN-F-CORRIDOR": func(s proef.Rekenaar) *big.Rat {
		band := proef.OpCent(proef.Maal(s.G("B"), s.G("b")))
		boven, onder := proef.Grootste(proef.Heel(0), proef.Min(s.G("K"), proef.Plus(s.G("B"), band))), proef.Grootste(proef.Heel(0), proef.Min(proef.Min(s.G("B"), band), s.G("K")))
		return proef.Min(proef.Plus(s.G("B"), proef.OpCent(proef.Maal(s.G("s"), boven))), proef.OpCent(proef.Maal(s.G("u"), onder)))
	},
	"FIN-F-KOSTEN": func(s proef.Rekenaar) *big.Rat {
		return proef.Plus(proef.OpCent(proef.Maal(s.G("c"), s.G("q"), s.G("n"))), s.G("F"))
	},
	"FIN-F-RESULTAAT":  func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("R"), s.G("K")) },
	"FIN-F-BIJDRAGEN":  func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Maal(s.G("e"), s.G("n"))) },
	"FIN-F-NETTO":      func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("R"), s.G("E")) },
	"FIN-F-PER-CLIENT": func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Door(s.G("K"), s.G("n"))) },
	"FIN-F-NIET-BETAALD": func(s proef.Rekenaar) *big.Rat {
		return proef.Min(s.G("W"), s.G("R"))
	},
	"FIN-F-OVERLEG": func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Maal(s.G("d"), s.G("M"))) },

	"FIN-F-PRIKKEL-AANBIEDER": func(s proef.Rekenaar) *big.Rat { return proef.Min(proef.Min(s.G("S1"), s.G("S0")), s.G("w")) },
	"FIN-F-PRIKKEL-GEMEENTE":  func(s proef.Rekenaar) *big.Rat { return proef.Plus(proef.Min(s.G("G1"), s.G("G0")), s.G("o")) },
	"FIN-F-KNIK-RUIMTE":       func(s proef.Rekenaar) *big.Rat { return proef.RondAf(proef.Door(s.G("M"), s.G("w")), proef.Tiendes(6)) },
	"FIN-F-KNIK-CORRIDOR": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(proef.Min(s.G("K"), s.G("F")), s.G("k")), proef.Tiendes(6))
	},
	"FIN-F-NULPUNT-GEBRUIK": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(s.G("F"), proef.Min(s.G("w"), s.G("k"))), proef.Tiendes(6))
	},
	"FIN-F-NULPUNT-VAST": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(proef.Min(s.G("B"), s.G("F")), s.G("k")), proef.Tiendes(6))
	},

	"FIN-F-GROEI": func(s proef.Rekenaar) *big.Rat {
		uit := s.G("n")
		for range s.Heel("t") {
			uit = proef.Maal(uit, s.G("f"))
		}
		return uit
	},
	"FIN-F-EIGEN-EENHEDEN": func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("q"), proef.Min(proef.Heel(1), s.Som("d "))) },
	"FIN-F-DOORGELEID": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Maal(s.G("v"), s.G("d"), s.G("q"), s.G("n(t)")))
	},
	"FIN-F-INDICATIES": func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Maal(s.G("i"), s.G("k"))) },
	"FIN-F-VERMEDEN":   func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Maal(s.G("a"), s.G("n"), s.G("b"))) },
	"FIN-F-GEMEENTE": func(s proef.Rekenaar) *big.Rat {
		return proef.Min(proef.Plus(proef.Min(s.G("R"), s.G("E")), s.G("I"), s.G("O")), s.G("V"))
	},
	"FIN-F-AANBIEDERS": func(s proef.Rekenaar) *big.Rat { return proef.Min(proef.Min(s.G("R"), s.G("K")), s.G("D")) },
	"FIN-F-BESPARING":  func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("G zonder"), s.G("G met")) },
	"FIN-F-CUMULATIEF": func(s proef.Rekenaar) *big.Rat { return proef.Plus(s.G("C"), proef.Min(s.G("G zonder"), s.G("G met"))) },

	"FIN-F-CLIENT-MINDER":  func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("S na"), s.G("S voor")) },
	"FIN-F-EENHEID-MINDER": func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("S na"), s.G("S voor")) },
	"FIN-F-OP-HET-SPEL": func(s proef.Rekenaar) *big.Rat {
		uit := proef.Heel(0)
		for _, i := range s.Invoer {
			uit = proef.Grootste(uit, s.Breuk(i.Waarde))
		}
		return uit
	},

	"FIN-F-SALDO":       func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("A"), s.G("G")) },
	"FIN-F-SCHOK":       func(s proef.Rekenaar) *big.Rat { return proef.Plus(s.G("dG"), s.G("dE"), s.G("dS")) },
	"FIN-F-SCHOKFACTOR": func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("x"), s.G("f")) },
	"FIN-F-VERLIES": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(proef.Grootste(proef.Heel(0), proef.Maal(proef.Heel(-1), s.G("S"))), s.G("R")), proef.Tiendes(s.Heel("d")))
	},
	"FIN-F-OMSLAG": func(s proef.Rekenaar) *big.Rat {
		return proef.NaarVloer(proef.Door(proef.Min(s.G("R"), s.G("F")), s.G("c")), proef.Heel(1))
	},
	"FIN-F-RESERVE": func(s proef.Rekenaar) *big.Rat {
		return proef.Grootste(proef.Heel(0), proef.Maal(proef.Heel(-1), s.G("S")))
	},
	"FIN-F-LUM-KOSTEN": func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("R"), s.G("S")) },
	"FIN-F-LUM-TAKEN":  func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("S"), s.Som("t ")) },
	"FIN-F-LUM-AANDEEL": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(s.G("V"), s.G("R")), proef.Tiendes(s.Heel("d")))
	},
}

// And so do those of questions that nobody thought of.
func TestStepsOfAnyQuestionRecompute(t *testing.T) {
	t.Parallel()
	for naam, vraag := range map[string]func(t *rapid.T) (any, error){
		"arrangement": func(t *rapid.T) (any, error) {
			return DescribeArrangement(Arrangementvraag{trekArrangement(t), trekInzet(t)}, vandaag)
		},
		"prikkels": func(t *rapid.T) (any, error) {
			return MeasureIncentives(Prikkelvraag{Arrangement: trekArrangement(t), Inzet: trekInzet(t), Welzijn: trekWelzijn(t)}, vandaag)
		},
		"omzetting": func(t *rapid.T) (any, error) { return ConvertProvision(trekOmzetting(t), vandaag) },
		"saldo":     func(t *rapid.T) (any, error) { return AssessBalance(trekSaldovraag(t), vandaag) },
		"waarborgen": func(t *rapid.T) (any, error) {
			return AssessSafeguards(Waarborgvraag{Naam: "x", Arrangement: trekArrangement(t), Inzet: trekInzet(t)}, vandaag)
		},
		"lumpsum": func(t *rapid.T) (any, error) { return AssessLumpsum(trekLumpsum(t), vandaag) },
	} {
		t.Run(naam, rapid.MakeCheck(func(t *rapid.T) {
			uit, err := vraag(t)
			herreken.Klopt(t, uit, err)
		}))
	}
}

func trekLumpsum(t *rapid.T) Lumpsumvraag {
	in := Lumpsumvraag{Naam: "x", Decimalen: rapid.IntRange(0, 6).Draw(t, "decimalen")}
	if rapid.Bool().Draw(t, "rekening") {
		in.Rekening = &Lumpsumrekening{proef.TrekCenten(t, "opbrengst", 1, 1e9), GezegdPrecies, proef.TrekCenten(t, "resultaat", -1e9, 1e9), GezegdPrecies}
		in.Taken = []Lumpsumtaak{{Naam: "a", Resultaat: bedrag("1.00")}, {Naam: "b"}}
		return in
	}
	in.Opbouw = &Lumpsumgebruik{
		Lumpsum:  Lumpsumopbouw{wmo.MustTarief(proef.TrekCenten(t, "p", 1, 10_000).String()), proef.TrekGetal(t, "q", 100, 10_000, "0.1"), proef.TrekGetal(t, "t", 1, 99, "0.1")},
		Eenheden: proef.TrekGetal(t, "gebruik", 0, 10_000, "0.1"), Kostprijs: wmo.MustTarief(proef.TrekCenten(t, "c", 1, 10_000).String()), VasteKosten: proef.TrekCenten(t, "vast", 0, 1_000_000),
	}
	s := trekSaldovraag(t).Scenarios
	in.Scenarios = s
	return in
}
