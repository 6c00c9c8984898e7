package rijk

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// herreken has each formula as its register words it.
var herreken = proef.Herreken{
	"FIN-F-DU-SOM": func(s proef.Rekenaar) *big.Rat { return s.Som("b ") },
	"FIN-F-DU-AANDEEL": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(proef.Maal(proef.Heel(100), s.G("b")), s.G("S")), proef.Tiendes(4))
	},
	"FIN-F-DU-WAT-ALS": func(s proef.Rekenaar) *big.Rat {
		return proef.Plus(proef.NaarVloer(proef.Door(proef.Maal(s.G("T"), s.G("b")), s.G("S")), s.G("e")), s.G("r"))
	},
	"FIN-F-PAD-TOTAAL": func(s proef.Rekenaar) *big.Rat {
		return proef.Min(proef.Plus(proef.OpCent(proef.Door(proef.Maal(s.G("V"), proef.Plus(proef.Heel(100), s.G("i"))), proef.Heel(100))), s.G("m")), s.G("w"))
	},
	"FIN-F-PAD-INGROEI": func(s proef.Rekenaar) *big.Rat {
		return proef.Kleinste(s.G("N"), proef.Grootste(proef.Heel(0), proef.Plus(proef.Min(s.G("t"), s.G("s")), proef.Heel(1))))
	},
	"FIN-F-PAD-GEEN-START": func(proef.Rekenaar) *big.Rat { return proef.Heel(0) },
	"FIN-F-PAD-BUDGET": func(s proef.Rekenaar) *big.Rat {
		oud, nieuw := proef.Door(proef.Maal(proef.Min(s.G("N"), s.G("k")), s.G("h")), s.G("H")), proef.Door(proef.Maal(s.G("k"), s.G("o")), s.G("O"))
		return proef.Plus(proef.NaarVloer(proef.Door(proef.Maal(s.G("T"), proef.Plus(oud, nieuw)), s.G("N")), proef.Tiendes(2)), s.G("r"))
	},
	"FIN-F-PAD-STRUCTUREEL": func(s proef.Rekenaar) *big.Rat {
		nieuw := proef.Plus(proef.NaarVloer(proef.Door(proef.Maal(s.G("T"), s.G("o")), s.G("O")), proef.Tiendes(2)), s.G("rₒ"))
		return proef.Min(nieuw, proef.Plus(proef.NaarVloer(proef.Door(proef.Maal(s.G("T"), s.G("h")), s.G("H")), proef.Tiendes(2)), s.G("rₕ")))
	},
	"FIN-F-PAD-RUIMTE": func(s proef.Rekenaar) *big.Rat {
		return proef.NaarVloer(proef.Maal(s.G("c"), s.G("n")), proef.Tiendes(2))
	},
	"FIN-F-PAD-GRENS": func(s proef.Rekenaar) *big.Rat { return proef.Grootste(proef.Heel(0), proef.Plus(s.G("V"), s.G("R"))) },
	"FIN-F-PAD-VRIJ": func(s proef.Rekenaar) *big.Rat {
		return proef.Plus(proef.NaarVloer(proef.Door(proef.Maal(s.G("P"), s.G("g")), s.G("G")), proef.Tiendes(2)), s.G("r"))
	},
	"FIN-F-PAD-PLAFOND":     func(s proef.Rekenaar) *big.Rat { return s.Som("B − U ") },
	"FIN-F-NA-SOM":          func(s proef.Rekenaar) *big.Rat { return s.Som("t") },
	"FIN-F-NA-DEEL":         func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("G"), s.G("a")) },
	"FIN-F-NA-VERMINDERING": func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("G"), proef.Min(proef.Heel(1), s.G("a"))) },
	"FIN-F-NA-VEELVOUD":     func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("n"), s.G("s")) },
	"FIN-F-NA-VERSCHIL":     func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("v₁"), s.G("v₀")) },
	"FIN-F-NA-GROEI": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(proef.Maal(proef.Heel(100), proef.Min(s.G("v₁"), s.G("v₀"))), s.G("v₀")), proef.Tiendes(4))
	},
	"FIN-F-NA-QUOTIENT": func(s proef.Rekenaar) *big.Rat { return proef.RondAf(proef.Door(s.G("G"), s.G("n")), proef.Tiendes(4)) },
	"FIN-F-NA-AFGEROND": func(s proef.Rekenaar) *big.Rat { return proef.RondAf(proef.Door(s.G("t"), s.G("n")), s.G("e")) },
	"FIN-F-NA-AFGEKAPT": func(s proef.Rekenaar) *big.Rat { return proef.NaarNul(proef.Door(s.G("t"), s.G("n")), s.G("e")) },
	"FIN-F-NA-ERNAAST": func(s proef.Rekenaar) *big.Rat {
		d := proef.Min(proef.Door(s.G("t"), s.G("n")), s.G("p"))
		if s.G("n").Cmp(proef.Heel(1)) == 0 {
			return d // exact
		}
		return proef.RondAf(d, proef.Tiendes(4))
	},
	"FIN-F-NA-AFWIJKING": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(proef.Maal(proef.Heel(100), proef.Min(proef.Door(s.G("t"), s.G("n")), s.G("p"))), s.G("p")), proef.Tiendes(4))
	},
	"FIN-F-PER-INWONER": func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Door(s.G("b"), s.G("n"))) },
}

// The steps of questions that nobody thought of follow from their inputs too.
func TestStepsOfAnyQuestionRecompute(t *testing.T) {
	t.Parallel()
	for naam, vraag := range map[string]func(t *rapid.T) (any, error){
		"budgetpad":   func(t *rapid.T) (any, error) { return PlanBudgetPath(trekPad(t), vandaag) },
		"narekening":  func(t *rapid.T) (any, error) { return RecomputeFigure(trekNarekening(t), vandaag) },
		"uitkeringen": func(t *rapid.T) (any, error) { return ListGrants(trekUitkering(t), vandaag) },
	} {
		t.Run(naam, rapid.MakeCheck(func(t *rapid.T) {
			uit, err := vraag(t)
			herreken.Klopt(t, uit, err)
		}))
	}
}

func trekNarekening(t *rapid.T) Narekeningsvraag {
	in := Narekeningsvraag{Naam: "x", Eenheid: "euro", Soort: rapid.SampledFrom(narekensoortwoorden.Waarden()).Draw(t, "soort")}
	cijfer := func(naam string, laagst int64) *wmo.Getal {
		g := proef.TrekGetal(t, naam, laagst, 1_000_000, "0.0001")
		return &g
	}
	switch in.Soort {
	case NarekenSom:
		in.Termen = []wmo.Getal{*cijfer("t", -1_000_000), *cijfer("t", -1_000_000)}
	case NarekenDeel, NarekenVermindering:
		in.Geheel, in.Aandeel = cijfer("geheel", -1_000_000), cijfer("aandeel", 0)
		*in.Aandeel = in.Aandeel.Maal(getal("0.1"))
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

func trekUitkering(t *rapid.T) Uitkeringsvraag {
	k := rapid.SampledFrom(bijlagen()).Draw(t, "bijlage")
	in := Uitkeringsvraag{Stroom: k.Stroom, Jaar: k.Jaar, WatAls: &Herverdeelvraag{
		Naam: "x", Totaal: proef.TrekCenten(t, "totaal", 100, 1e13), Eenheid: VerdeeldPerCent,
	}}
	if rapid.Bool().Draw(t, "euros") {
		in.WatAls.Eenheid, in.WatAls.Totaal = VerdeeldPerEuro, in.WatAls.Totaal.AfgerondOp(0, wmo.NaarBeneden)
	}
	return in
}
