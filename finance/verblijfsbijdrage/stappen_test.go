package verblijfsbijdrage

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

func procenten(p *big.Rat) *big.Rat { return proef.Door(p, proef.Heel(100)) }

// som2 adds up the inputs of both persons.
func som2(s proef.Rekenaar, letter string) *big.Rat { return s.Som(letter + " ") }

// onder is the amount while an income is under a limit, and otherwise nothing.
func onder(s proef.Rekenaar, toets, bedrag *big.Rat) *big.Rat {
	if proef.Min(s.G("i"), proef.Maal(big.NewRat(4, 100), toets)).Cmp(s.G("g")) < 0 {
		return bedrag
	}
	return proef.Heel(0)
}

func over(s proef.Rekenaar) *big.Rat {
	return proef.Min(proef.Plus(proef.Min(proef.Min(s.G("A"), s.G("L")), proef.Plus(s.G("Z"), s.G("P"))), s.G("T")), s.G("D"))
}

// herreken has each formula as its register words it.
var herreken = proef.Herreken{
	"FIN-F-BS-TUSSEN": func(s proef.Rekenaar) *big.Rat { return proef.Heel(dagnummer(s, "b") - dagnummer(s, "e") - 1) },
	"FIN-F-BS-DUUR":   dagenInMaanden,
	"FIN-F-BS-OVERGANG": func(s proef.Rekenaar) *big.Rat {
		return proef.Grootste(s.G("L4"), proef.Kleinste(s.G("L6"), s.G("D")))
	},
	"FIN-F-BS-REST":       func(s proef.Rekenaar) *big.Rat { return proef.Grootste(proef.Heel(0), proef.Min(s.G("L"), s.G("g"))) },
	"FIN-F-BS-DAGEN":      func(s proef.Rekenaar) *big.Rat { return proef.Heel(dagnummer(s, "e") - dagnummer(s, "b") + 1) },
	"FIN-F-BS-LAGE-DAGEN": func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },
	"FIN-F-BO-INKOMEN": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Plus(s.G("i"), proef.Maal(procenten(s.G("r")), s.G("v"))))
	},
	"FIN-F-BO-OVER": func(s proef.Rekenaar) *big.Rat {
		return proef.Min(proef.Plus(s.G("Z"), proef.Maal(s.G("k"), s.G("s"))), s.G("T"))
	},
	"FIN-F-BO-BIJDRAGE": func(s proef.Rekenaar) *big.Rat {
		return proef.Grootste(proef.Heel(0), proef.OpCent(proef.Door(proef.Min(s.G("I"), s.G("o")), s.G("n"))))
	},
	"FIN-F-BB-NETTO":  func(s proef.Rekenaar) *big.Rat { return proef.Min(som2(s, "i"), som2(s, "b")) },
	"FIN-F-BB-ARBEID": func(s proef.Rekenaar) *big.Rat { return proef.Maal(big.NewRat(15, 100), som2(s, "n")) },
	"FIN-F-BB-AFTREK": over,
	"FIN-F-BB-VERMOGEN": func(s proef.Rekenaar) *big.Rat {
		return proef.Grootste(proef.Heel(0), proef.Min(s.G("v"), s.G("x")))
	},
	"FIN-F-BB-BIJTELLING": func(s proef.Rekenaar) *big.Rat { return proef.Maal(procenten(s.G("r")), som2(s, "w")) },
	"FIN-F-BB-COMPENSATIE": func(s proef.Rekenaar) *big.Rat {
		hoogst := proef.Maal(procenten(proef.Plus(s.G("r"), big.NewRat(28, 10))), proef.Heel(25_000))
		return onder(s, s.G("w"), proef.Kleinste(proef.Maal(procenten(proef.Plus(s.G("r"), proef.Heel(4))), s.G("w")), hoogst))
	},
	"FIN-F-BB-COMPENSATIE-SPAREN": func(s proef.Rekenaar) *big.Rat {
		c := proef.Plus(proef.Maal(big.NewRat(4, 100), s.G("k")), proef.Maal(procenten(s.G("r")), s.G("w")))
		return onder(s, s.G("q"), proef.Kleinste(c, proef.Heel(1_700)))
	},
	"FIN-F-BB-HOOG-INKOMEN": func(s proef.Rekenaar) *big.Rat {
		return proef.Plus(proef.Min(proef.Min(proef.Min(s.G("B"), s.G("E")), s.G("W")), som2(s, "C")), s.G("V"))
	},
	"FIN-F-BB-HOOG": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Kleinste(s.G("c"), proef.Grootste(proef.Heel(0), proef.Door(s.G("I"), proef.Heel(12)))))
	},
	"FIN-F-BB-LAAG-INKOMEN": func(s proef.Rekenaar) *big.Rat {
		return proef.Plus(proef.Min(som2(s, "i"), som2(s, "C")), s.G("V"))
	},
	"FIN-F-BB-LAAG": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Kleinste(s.G("M"), proef.Grootste(s.G("m"), proef.Door(proef.Maal(procenten(s.G("p")), s.G("I")), proef.Heel(12)))))
	},
	"FIN-F-BB-REST": func(s proef.Rekenaar) *big.Rat {
		return proef.Min(proef.Min(s.G("A"), proef.Maal(proef.Heel(12), s.G("h"))), proef.Min(proef.Plus(s.G("Z"), s.G("P")), s.G("T")))
	},
	"FIN-F-BB-DALING":     func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("I"), s.G("J")) },
	"FIN-F-BB-NIHILGRENS": func(s proef.Rekenaar) *big.Rat { return proef.Plus(s.G("n"), s.G("v"), s.G("m")) },
	"FIN-F-BB-DEEL": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Door(proef.Maal(s.G("h"), proef.Heel(12), s.G("n")), proef.Heel(365)))
	},
	"FIN-F-BB-AANDEEL": func(s proef.Rekenaar) *big.Rat {
		return proef.OpCent(proef.Door(proef.Maal(s.G("d"), s.G("i")), proef.Plus(s.G("i"), s.G("j"))))
	},
	"FIN-F-BB-AANDEEL-REST": func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("d"), s.G("a")) },
	"FIN-F-BB-DOORLOPEND":   func(s proef.Rekenaar) *big.Rat { return s.G("v") },
	"FIN-F-BB-ONBEKEND":     func(s proef.Rekenaar) *big.Rat { return s.G("m") },
	"FIN-F-BB-ZAKGELD":      func(s proef.Rekenaar) *big.Rat { return s.G("z") },
	"FIN-F-BB-PREMIE": func(s proef.Rekenaar) *big.Rat {
		return proef.Kleinste(proef.Plus(s.G("p"), proef.Maal(procenten(s.G("q")), s.G("k"))), s.G("M"))
	},
	"FIN-F-BB-PREMIE-PENSIOEN": func(s proef.Rekenaar) *big.Rat {
		return proef.Kleinste(proef.Grootste(proef.Plus(s.G("p"), proef.Maal(procenten(s.G("q")), s.G("i"))), s.G("m")), s.G("M"))
	},
	"FIN-F-BB-ZORGTOESLAG": func(s proef.Rekenaar) *big.Rat {
		boven := proef.Grootste(proef.Heel(0), proef.Min(som2(s, "i"), s.G("g")))
		return proef.Grootste(proef.Heel(0), proef.Min(s.G("t"), proef.Maal(procenten(s.G("s")), boven)))
	},
	"FIN-F-BB-VASTE-AFTREK": func(s proef.Rekenaar) *big.Rat { return som2(s, "d") },
	"FIN-F-BB-VRIJLATING": func(s proef.Rekenaar) *big.Rat {
		return proef.Maal(big.NewRat(25, 100), proef.Grootste(proef.Heel(0), proef.Min(s.G("B"), s.G("g"))))
	},
}

// vanDeDag are the formulas of which a step cites the text of the day: all of them.
func vanDeDag() []string {
	var uit []string
	for _, f := range Formules() {
		uit = append(uit, f.Code)
	}
	return uit
}

// The steps of questions that nobody thought of follow from their inputs too.
func TestStepsOfAnyQuestionRecompute(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in, dag := trekVraag(t)
		uit, err := CalculateStayContribution(in, wmo.PeilOp(dag))
		herreken.Klopt(t, uit, err)
	})
}

func trekCijfers(t *rapid.T, naam string) *Jaarcijfers {
	b := func(veld string, laagst, hoogst int64) *wmo.Bedrag {
		x := proef.TrekCenten(t, naam+veld, laagst, hoogst)
		return &x
	}
	j := &Jaarcijfers{
		Inkomen: b("inkomen", -100_000, 6_000_000), Belasting: b("belasting", 0, 1_500_000), BijdrageInkomen: b("zvw", 0, 6_000_000), Vermogen: b("vermogen", 0, 5_000_000),
	}
	if rapid.Bool().Draw(t, naam+"sparen") {
		j.GrondslagSparen = b("grondslag", 0, 5_000_000)
	}
	return j
}

func trekBetaler(t *rapid.T, naam string) Bijdragebetaler {
	arbeid := proef.TrekCenten(t, naam+"arbeid", 0, 2_000_000)
	b := Bijdragebetaler{
		Pensioengerechtigd: wmo.UitkomstOf(rapid.Bool().Draw(t, naam+"pensioen")), Arbeid: &arbeid, Peiljaar: trekCijfers(t, naam+"peil"), Lopend: trekCijfers(t, naam+"lopend"),
	}
	if rapid.Bool().Draw(t, naam+"oorlog") {
		w := proef.TrekCenten(t, naam+"uitkering", 0, 500_000)
		b.Oorlogsuitkering = &w
	}
	return b
}

// trekVraag draws a question of a year of which the amounts are known, with a day in it.
func trekVraag(t *rapid.T) (Verblijfsbijdragevraag, wmo.Datum) {
	in := Verblijfsbijdragevraag{
		Soort: rapid.SampledFrom([]Verblijfsbijdragesoort{BijdrageHoog, BijdrageLaag}).Draw(t, "soort"), Gegevens: GegevensBeschikbaar,
		Client: trekBetaler(t, "client"), Zorgtoeslag: wmo.UitkomstOf(rapid.Bool().Draw(t, "toeslag")),
	}
	if rapid.Bool().Draw(t, "gehuwd") {
		e := trekBetaler(t, "echtgenoot")
		in.Echtgenoot, in.Tezamen = &e, wmo.Ja
	}
	jaren := []int{2015, 2017, 2018, 2019, 2021, 2022, 2024, 2025, 2026}
	if in.Soort == BijdrageHoog {
		jaren = []int{2015, 2025}
	}
	jaar := rapid.SampledFrom(jaren).Draw(t, "jaar")
	dag, _ := wmo.NewDatum(jaar, rapid.IntRange(1, 12).Draw(t, "maand"), 1)
	if rapid.Bool().Draw(t, "deel") {
		n := rapid.IntRange(1, 28).Draw(t, "dagen")
		in.Dagen = &n
	}
	if in.Soort == BijdrageLaag || jaar == 2025 {
		if rapid.Bool().Draw(t, "lopend") {
			in.LopendJaar = &Lopendjaarverzoek{Aangevraagd: dag, Bijstand: wmo.UitkomstOf(rapid.Bool().Draw(t, "bijstand")), Zorgtoeslag: in.Zorgtoeslag}
		}
	}
	return in, dag
}
