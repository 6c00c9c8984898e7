package verdeling

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// herreken has each formula as its register words it.
var herreken = proef.Herreken{
	"FIN-F-MAATSTAF": func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },
	"FIN-F-VERDELING": func(s proef.Rekenaar) *big.Rat {
		deel, gewichten := new(big.Rat), new(big.Rat)
		for _, i := range s.Invoer {
			if soort, ok := strings.CutPrefix(i.Naam, "x "); ok {
				w := s.G("w " + soort)
				deel, gewichten = proef.Plus(deel, proef.Door(proef.Maal(w, s.Breuk(i.Waarde)), s.G("X "+soort))), proef.Plus(gewichten, w)
			}
		}
		return proef.Plus(proef.NaarNul(proef.Door(proef.Maal(s.G("B"), deel), gewichten), proef.Tiendes(2)), s.G("r"))
	},
	"FIN-F-PER-INWONER": func(s proef.Rekenaar) *big.Rat { return proef.OpCent(proef.Door(s.G("b"), s.G("n"))) },

	"FIN-F-RESERVE-EERST": func(s proef.Rekenaar) *big.Rat { return proef.Grootste(s.G("R"), proef.Maal(proef.Heel(-1), s.G("S"))) },
	"FIN-F-LEDEN-EERST":   func(proef.Rekenaar) *big.Rat { return proef.Heel(0) },
	"FIN-F-RESERVESALDO":  func(s proef.Rekenaar) *big.Rat { return proef.Kleinste(s.G("P"), proef.Plus(s.G("S"), s.G("r"))) },
	"FIN-F-OVERLOOP":      func(s proef.Rekenaar) *big.Rat { return proef.Min(proef.Plus(s.G("S"), s.G("r")), s.G("E")) },
	"FIN-F-LEDEN":         func(s proef.Rekenaar) *big.Rat { return proef.Min(s.G("R"), s.G("r")) },
	"FIN-F-NAAR-LEDEN":    func(s proef.Rekenaar) *big.Rat { return proef.Plus(s.G("L"), s.G("O")) },
	"FIN-F-RESERVE-SOM":   func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },

	"FIN-F-LEDENSOM":       func(s proef.Rekenaar) *big.Rat { return s.Som("x ") },
	"FIN-F-REGIORESULTAAT": func(s proef.Rekenaar) *big.Rat { return proef.Min(proef.Min(s.G("Σ V"), s.G("Σ E")), s.G("G")) },
	"FIN-F-AFREKENING-LID": func(s proef.Rekenaar) *big.Rat {
		return proef.Plus(proef.Min(proef.Min(s.G("V"), s.G("E")), s.G("g")), s.G("c"))
	},
	"FIN-F-AFREKENING": func(s proef.Rekenaar) *big.Rat { return proef.Plus(s.G("R"), s.G("C")) },
}

// And so do those of questions that nobody thought of.
func TestStepsOfAnyQuestionRecompute(t *testing.T) {
	t.Parallel()
	for naam, vraag := range map[string]func(t *rapid.T) (any, error){
		"verdeling":  func(t *rapid.T) (any, error) { return ShareAmount(trekVerdeling(t), vandaag) },
		"afrekening": func(t *rapid.T) (any, error) { return SettleAdvances(trekAfrekening(t), vandaag) },
		"reserve":    func(t *rapid.T) (any, error) { return RunReserve(trekReserve(t), vandaag) },
	} {
		t.Run(naam, rapid.MakeCheck(func(t *rapid.T) {
			uit, err := vraag(t)
			herreken.Klopt(t, uit, err)
		}))
	}
}

func trekReserve(t *rapid.T) Reservevraag {
	volgorde := rapid.SampledFrom([]Betaalvolgorde{ReserveEerst, LedenEerst})
	in := Reservevraag{Naam: "x", Beginsaldo: proef.TrekCenten(t, "begin", 0, 1000), Afspraak: Reserveafspraak{
		Plafond: proef.TrekCenten(t, "plafond", 1, 1000), BijTekort: volgorde.Draw(t, "tekort"), BijOverschot: volgorde.Draw(t, "overschot"),
		Bestemming: rapid.SampledFrom([]Bestemming{"", BestemmingLeden, BestemmingCentrumgemeente}).Draw(t, "bestemming"),
	}}
	for i := range rapid.IntRange(1, 4).Draw(t, "jaren") {
		b := Boekjaar{Jaar: 2020 + i, Resultaat: proef.TrekCenten(t, "resultaat", -1000, 1000)}
		if rapid.Bool().Draw(t, "leden") {
			b.Leden = &Ledenverdeling{Sleutel: naarInwoners(), Deelnemers: metInwoners(3, 5, 9)}
		}
		in.Boekjaren = append(in.Boekjaren, b)
	}
	return in
}
