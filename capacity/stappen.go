package capacity

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// tabelVertrek writes what is left of a group after each year: of those who were there
// at the start, and of those who entered when they leave at a rate of their own.
func (s *stroom) tabelVertrek() {
	u := &s.Uitstroom
	for t := range s.jaren {
		naam, uit := jaarnaam("over van de beginstand na jaar", t), grootheid("R", s.vertrek.blijft[t+1], "")
		jaren := grootheid("t", float64(t+1), "jaren")
		deel := []wmo.Grootheid{grootheid("b", waarde(u.Blijvend, 0), ""), grootheid("f", waarde(u.Aandeel, 0), ""), jaren, grootheid("T", float64(u.Jaren), "jaren")}
		switch {
		case u.Soort == UitstroomVerblijfsduur:
			w := grootheid("W", *u.GemiddeldVerblijfMaanden, "maanden")
			s.stap(FormuleBlijftVerblijf, naam, uit, jaren, w)
			s.stap(FormuleNieuwVerblijf, "over van wie instroomde, "+strconv.Itoa(t)+" jaar na dat jaar",
				grootheid("n", s.vertrek.nieuw[t], ""), w, grootheid("a", float64(t), "jaren"))
		case u.Verloop == Gelijkmatig:
			s.stap(FormuleBlijftGelijk, naam, uit, deel...)
		case u.Verloop == VerloopReeks:
			invoer := deel[:1:1]
			for i, g := range u.Reeks[:min(t+1, len(u.Reeks))] {
				invoer = append(invoer, grootheid(genummerd("g", i), g, ""))
			}
			s.stap(FormuleBlijftReeks, naam, uit, invoer...)
		default:
			s.stap(FormuleBlijftKans, naam, uit, deel...)
		}
	}
}

func genummerd(letter string, i int) string { return letter + strconv.Itoa(i+1) }

// stapLater writes how many of those who entered are there after year t: of each year
// as many as are left by then.
func (s *stroom) stapLater(t int) {
	if s.Instroom.Soort == InstroomGeen {
		return
	}
	var invoer []wmo.Grootheid
	for c := range t + 1 {
		invoer = append(invoer, clienten(genummerd("I", c), s.instroom[c]), grootheid(genummerd("n", c), s.vertrek.nieuw[t-c], ""))
	}
	s.stap(FormuleLater, jaarnaam("later ingestroomd en er nog na jaar", t), clienten("L", s.later(t+1)), invoer...)
}

// stapOver writes what a fitting inflow is solved with.
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
		blijft = append(blijft, grootheid(genummerd("n", t), nieuw, ""))
	}
	if v != nil {
		s.stap(FormuleOver, "over van de beginstand op de dag van het doel", clienten("R", over), n, grootheid("r", v.blijft[s.doeljaar], ""))
	} else {
		s.stap(FormuleOverAantallen, "over van de beginstand op de dag van het doel", clienten("R", over), append(weg, n)...)
	}
	s.stap(FormuleGewicht, "over per jaarlijkse instromer", grootheid("G", gewicht, ""), blijft...)
}

// stapHeel writes the whole step of a running total.
func (p *projectie) stapHeel(naam, eenheid string, heel int, lopend, vorig float64) {
	code := FormuleHeel
	switch p.plan.Afronding {
	case AfrondingNaarBeneden:
		code = FormuleHeelBeneden
	case AfrondingNaarBoven:
		code = FormuleHeelBoven
	case AfrondingRekenkundig:
	}
	p.pad.Berekening = append(p.pad.Berekening, rekenstap(code, naam, grootheid("heel", float64(heel), eenheid),
		grootheid("Σ", lopend, eenheid), grootheid("Σ′", vorig, eenheid)))
}

// stappenHeel writes the whole steps of a flow.
func (s *stroom) stappenHeel(wat string, perJaar []float64, heel []int) {
	lopend := 0.0
	for t, x := range perJaar {
		s.stapHeel(s.naam()+": "+jaarnaam(wat, t), "cliënten", heel[t], lopend+x, lopend)
		lopend += x
	}
}

// stapSom writes what a number per year adds up to.
func (p *projectie) stapSom(naam, eenheid string, som float64, perJaar []float64) {
	invoer := make([]wmo.Grootheid, len(perJaar))
	for t, x := range perJaar {
		invoer[t] = grootheid(genummerd("x", t), x, eenheid)
	}
	p.pad.Berekening = append(p.pad.Berekening, rekenstap(FormuleSom, naam, grootheid("som", som, eenheid), invoer...))
}
