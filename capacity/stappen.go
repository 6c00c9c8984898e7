package capacity

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// The formulas of what is left of a group, of rounding and of sums.
var (
	formuleOver          = register.Formule("CAP-F-OVER", "R = N · r", "N de beginstand, r wat daarvan over is op de dag van het doel", kit.Identiteit())
	formuleOverAantallen = register.Formule("CAP-F-OVER-AANTALLEN", "R = N − Σ O", "N de beginstand, O de uitstroom van elk jaar tot het doel",
		kit.Identiteit())
	formuleGewicht    = register.Formule("CAP-F-GEWICHT", "G = Σ n", "n wat er over is van wie 0, 1, 2, … jaar voor het doel instroomde", kit.Identiteit())
	formuleBlijftKans = register.Formule("CAP-F-BLIJFT-KANS", "R = b + (1 − b) · (1 − f)^(t/T)",
		"R wie er na t jaren nog is, b wie nooit vertrekt, f het aandeel dat na T jaren vertrokken is", kit.Kansleer())
	formuleBlijftGelijk = register.Formule("CAP-F-BLIJFT-GELIJKMATIG", "R = b + (1 − b) · (1 − f · min(t, T)/T)",
		"als bij een vaste kans, elk jaar evenveel tot en met jaar T", kit.Identiteit())
	formuleBlijftReeks = register.Formule("CAP-F-BLIJFT-REEKS", "R = b + (1 − b) · (1 − Σ g)",
		"g het deel dat in elk van de eerste t jaren vertrekt", kit.Identiteit())
	formuleBlijftVerblijf = register.Formule("CAP-F-BLIJFT-VERBLIJF", "R = e^(−12 · t / W)", "W het gemiddelde verblijf in maanden", kit.Kansleer())
	formuleNieuwVerblijf  = register.Formule("CAP-F-NIEUW-VERBLIJF", "n = W/12 · (1 − e^(−12/W)) · e^(−12 · a/W)",
		"n wat er over is van wie in een jaar instroomde, a jaren na het eind van dat jaar; W het gemiddelde verblijf in maanden", kit.Kansleer())
	formuleLater = register.Formule("CAP-F-LATER", "L = Σ I · n", "I wie in een jaar instroomde, n wat daarvan over is", kit.Identiteit())
	formuleHeel  = register.Formule("CAP-F-HEEL", "heel = rond(Σ) − rond(Σ′)",
		"Σ het lopende totaal, Σ′ dat van het jaar ervoor, rond op een geheel getal, een half van nul af", kit.Identiteit())
	formuleHeelBeneden = register.Formule("CAP-F-HEEL-BENEDEN", "heel = ⌊Σ⌋ − ⌊Σ′⌋", "Σ het lopende totaal, Σ′ dat van het jaar ervoor", kit.Identiteit())
	formuleHeelBoven   = register.Formule("CAP-F-HEEL-BOVEN", "heel = ⌈Σ⌉ − ⌈Σ′⌉", "Σ het lopende totaal, Σ′ dat van het jaar ervoor", kit.Identiteit())
	formuleSom         = register.Formule("CAP-F-SOM", "som = Σ x", "x van elke partij met dezelfde eenheid en periode", kit.Identiteit())
)

func clienten(naam string, x float64) wmo.Grootheid { return kit.Grootheid(naam, x, "cliënten") }

// tabelVertrek adds the steps to the share of a group that is left after each year: of those
// there at the start and, if their rate differs, of those who entered.
func (s *stroom) tabelVertrek() {
	u := &s.Uitstroom
	for t := range s.jaren {
		naam, uit := jaarnaam("over van de beginstand na jaar", t), kit.Grootheid("R", s.vertrek.blijft[t+1], "")
		jaren := kit.Grootheid("t", float64(t+1), "jaren")
		deel := []wmo.Grootheid{
			kit.Grootheid("b", kit.Waarde(u.Blijvend, 0), ""), kit.Grootheid("f", kit.Waarde(u.Aandeel, 0), ""), jaren,
			kit.Grootheid("T", float64(u.Jaren), "jaren"),
		}
		switch {
		case u.Soort == UitstroomVerblijfsduur:
			w := kit.Grootheid("W", *u.GemiddeldVerblijfMaanden, "maanden")
			s.stap(formuleBlijftVerblijf, naam, uit, jaren, w)
			s.stap(formuleNieuwVerblijf, "over van wie instroomde, "+strconv.Itoa(t)+" jaar na dat jaar",
				kit.Grootheid("n", s.vertrek.nieuw[t], ""), w, kit.Grootheid("a", float64(t), "jaren"))
		case u.Verloop == Gelijkmatig:
			s.stap(formuleBlijftGelijk, naam, uit, deel...)
		case u.Verloop == VerloopReeks:
			invoer := deel[:1:1]
			for i, g := range u.Reeks[:min(t+1, len(u.Reeks))] {
				invoer = append(invoer, kit.Grootheid(genummerd("g", i), g, ""))
			}
			s.stap(formuleBlijftReeks, naam, uit, invoer...)
		default:
			s.stap(formuleBlijftKans, naam, uit, deel...)
		}
	}
}

func genummerd(letter string, i int) string { return letter + strconv.Itoa(i+1) }

// stapLater adds the step to the number of those who entered that are left after year t.
func (s *stroom) stapLater(t int) {
	if s.Instroom.Soort == InstroomGeen {
		return
	}
	var invoer []wmo.Grootheid
	for c := range t + 1 {
		invoer = append(invoer, clienten(genummerd("I", c), s.instroom[c]), kit.Grootheid(genummerd("n", c), s.vertrek.nieuw[t-c], ""))
	}
	s.stap(formuleLater, jaarnaam("later ingestroomd en er nog na jaar", t), clienten("L", s.later(t+1)), invoer...)
}

// stapOver adds the steps to the numbers with which a fitting inflow is solved.
func (s *stroom) stapOver(v *vertrek, over, gewicht float64) {
	n := clienten("N", float64(s.begin))
	var weg, blijft []wmo.Grootheid
	for t := range s.doeljaar {
		nieuw := 1.0
		if v != nil {
			nieuw = v.nieuw[t]
		} else {
			weg = append(weg, clienten(genummerd("O", t), s.Uitstroom.Aantallen[t]))
		}
		blijft = append(blijft, kit.Grootheid(genummerd("n", t), nieuw, ""))
	}
	if v != nil {
		s.stap(formuleOver, "over van de beginstand op de dag van het doel", clienten("R", over), n, kit.Grootheid("r", v.blijft[s.doeljaar], ""))
	} else {
		s.stap(formuleOverAantallen, "over van de beginstand op de dag van het doel", clienten("R", over), append(weg, n)...)
	}
	s.stap(formuleGewicht, "over per jaarlijkse instromer", kit.Grootheid("G", gewicht, ""), blijft...)
}

// stapHeel adds the step to the difference of two rounded running totals.
func (p *projectie) stapHeel(naam, eenheid string, heel int, lopend, vorig float64) {
	f := formuleHeel
	switch p.plan.Afronding {
	case AfrondingNaarBeneden:
		f = formuleHeelBeneden
	case AfrondingNaarBoven:
		f = formuleHeelBoven
	case AfrondingRekenkundig:
	}
	p.Stap(f, naam, kit.Grootheid("heel", float64(heel), eenheid), kit.Grootheid("Σ", lopend, eenheid), kit.Grootheid("Σ′", vorig, eenheid))
}

// stappenHeel adds those steps for each year of a flow.
func (s *stroom) stappenHeel(wat string, perJaar []float64, heel []int) {
	lopend := 0.0
	for t, x := range perJaar {
		s.stapHeel(s.naam()+": "+jaarnaam(wat, t), "cliënten", heel[t], lopend+x, lopend)
		lopend += x
	}
}

// stapSom adds the step of a sum over the years.
func (p *projectie) stapSom(naam, eenheid string, som float64, perJaar []float64) {
	invoer := make([]wmo.Grootheid, len(perJaar))
	for t, x := range perJaar {
		invoer[t] = kit.Grootheid(genummerd("x", t), x, eenheid)
	}
	p.Stap(formuleSom, naam, kit.Grootheid("som", som, eenheid), invoer...)
}
