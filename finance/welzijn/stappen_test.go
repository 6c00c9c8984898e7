package welzijn

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// herreken has each formula as its register words it.
var herreken = proef.Herreken{
	"FIN-F-WELZIJN":      func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Maal(s.G("a"), s.G("n"), s.G("z"))) },
	"FIN-F-WELZIJNSALDO": func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("W"), s.G("K")) },
	"FIN-F-DRAAGT": func(s proef.Rekenaar) *big.Rat {
		return proef.NaarDak(proef.Door(s.G("K"), proef.Maal(s.G("n"), s.G("z"))), proef.Tiendes(s.Heel("d")))
	},
	"FIN-F-GEVALLEN": func(s proef.Rekenaar) *big.Rat { return proef.NaarDak(proef.Door(s.G("K"), s.G("z")), proef.Heel(1)) },
	"FIN-F-TERUG": func(s proef.Rekenaar) *big.Rat {
		if s.G("I").Sign() == 0 {
			return proef.Heel(0)
		}
		return proef.NaarDak(proef.Door(proef.Maal(proef.Heel(12), s.G("I")), proef.Min(s.G("W"), s.G("K"))), proef.Heel(1))
	},
	"FIN-F-TERMIJNKOSTEN": func(s proef.Rekenaar) *big.Rat { return proef.Plus(s.G("I"), proef.Maal(s.G("j"), s.G("J"))) },
	"FIN-F-TERMIJNEFFECT": func(s proef.Rekenaar) *big.Rat { return proef.Maal(s.G("e"), s.G("J")) },
	"FIN-F-PER-EURO": func(s proef.Rekenaar) *big.Rat {
		return proef.RondAf(proef.Door(proef.Maal(s.G("e"), s.G("J")), s.G("K")), proef.Tiendes(4))
	},
	"FIN-F-MTR-TOTAAL": func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },
}

// The steps of questions that nobody thought of follow from their inputs too.
func TestStepsOfAnyQuestionRecompute(t *testing.T) {
	t.Parallel()
	for naam, vraag := range map[string]func(t *rapid.T) (any, error){
		"vermeden":    func(t *rapid.T) (any, error) { return AppraiseWelfare(trekVermeden(t), vandaag) },
		"maatregelen": func(t *rapid.T) (any, error) { return RankMeasures(trekMaatregelen(t), vandaag) },
	} {
		t.Run(naam, rapid.MakeCheck(func(t *rapid.T) {
			uit, err := vraag(t)
			herreken.Klopt(t, uit, err)
		}))
	}
}

func trekVermeden(t *rapid.T) Vermedenvraag {
	in := Vermedenvraag{
		Naam: "x", Kosten: proef.TrekCenten(t, "kosten", 0, 1_000_000), Bereikt: proef.TrekGetal(t, "bereikt", 1, 100, "0.5"), Decimalen: rapid.IntRange(0, 6).Draw(t, "decimalen"),
		DuurdereZorg: Duurderezorg{"zorg", proef.TrekCenten(t, "zorg", 1, 1_000_000)}, Aandelen: []wmo.Getal{proef.TrekGetal(t, "aandeel", 0, 100, "0.01")},
		Aangetoond: &Aangetoond{proef.TrekGetal(t, "aangetoond", 0, 100, "0.01"), EffectGemeten},
	}
	if rapid.Bool().Draw(t, "aanloop") {
		b := proef.TrekCenten(t, "aanloopkosten", 0, 100_000)
		in.Aanloopkosten = &b
	}
	return in
}

func trekMaatregelen(t *rapid.T) Maatregelenvraag {
	in := Maatregelenvraag{Naam: "x", Jaren: rapid.IntRange(1, 30).Draw(t, "jaren")}
	for i := range rapid.IntRange(1, 6).Draw(t, "n") {
		in.Maatregelen = append(in.Maatregelen, Maatregel{
			Code: string(rune('a' + i)), Omschrijving: "x", Effect: proef.TrekCenten(t, "effect", 0, 3), Eenmalig: proef.TrekCenten(t, "eenmalig", 0, 3), Jaarlijks: proef.TrekCenten(t, "jaarlijks", 0, 3),
			Inspanning: wmo.InspanningKlein, Bewijs: rapid.SampledFrom(bewijskrachtwoorden.Waarden()).Draw(t, "bewijs"),
		})
	}
	return in
}
