package capacity

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// What a state of the market does to leaving.
var (
	formuleMarktKans = register.Formule("CAP-F-MARKT-KANS", "w = Π p",
		"w de kans op een verloop van de markt, p de kans op de toestand van elk jaar", kit.Kansleer())
	formuleMarktBlijft = register.Formule("CAP-F-MARKT-BLIJFT", "R = b + (1 − b) · e^(−Σ f · h)",
		"R wat er van de beginstand over is, b wie nooit vertrekt, f de factor van de markt en h het vertrektempo van het plan, van elk jaar; "+
			"waar in het plan ieder vertrekt die er nog is, is h 1 000 000", kit.Kansleer())
	formuleMarktLater = register.Formule("CAP-F-MARKT-LATER", "L = Σ I · (b + (1 − b) · e^(−Σ f · h))",
		"L wie later instroomde en er nog is, I de instroom van een jaar, b wie nooit vertrekt, f de factor van elk jaar daarna, "+
			"h het vertrektempo in het eerste, tweede, … jaar na dat van instroom", kit.Kansleer())
	formuleMarktLaterVerblijf = register.Formule("CAP-F-MARKT-LATER-VERBLIJF", "L = Σ I · (1 − e^(−f · h)) / (f · h) · e^(−h · Σ f′)",
		"L wie later instroomde en er nog is, I de instroom van een jaar, gespreid over dat jaar, f de factor van dat jaar en f′ die van elk jaar daarna, "+
			"h het vertrektempo", kit.Kansleer())

	aannameMarkt = register.Aanname("CAP-A-MARKT",
		"een scenario vermenigvuldigt alleen het vertrektempo, voor alle cliënten van alle vormen tegelijk; "+
			"gegeven de markt vertrekken mensen onafhankelijk van elkaar")
	aannameMarktInstroom = register.Aanname("CAP-A-MARKT-INSTROOM", "de instroom is in elke markt die van het plan")
)

// tempoVanAllen stands for the rate at which everybody leaves within a year. A factor of 0 holds
// even them, and with any other that matters nobody is left.
const tempoVanAllen = 1_000_000

// marktpad is one way in which the market goes until some year, the same for everybody.
type marktpad struct {
	kans     float64
	factoren []float64 // of each year so far
	naam     string    // the states by name, or by number when they are drawn each year
}

// verlopen are the ways in which the market can go until the end of each year, with the step to
// the probability of those that are drawn each year.
func (p *projectie) verlopen(s *Marktscenario) [][]marktpad {
	som := 0.0 // 1, but for what three times 0.333333333333 lacks
	for i := range s.Toestanden {
		som += s.Toestanden[i].Kans
	}
	per := make([][]marktpad, p.jaren)
	vorige := []marktpad{{kans: 1}}
	for t := range p.jaren {
		if s.Trekking == Eenmalig && t > 0 {
			per[t] = voortgezet(s, vorige, t)
		} else {
			per[t] = vertakt(s, vorige, t, som)
		}
		vorige = per[t]
		if s.Trekking == PerJaar && t > 0 {
			p.stapPaden(s, vorige, t)
		}
	}
	return per
}

// vertakt follows each path with every state of a year.
func vertakt(s *Marktscenario, vorige []marktpad, t int, som float64) []marktpad {
	var uit []marktpad
	for _, v := range vorige {
		for i := range s.Toestanden {
			m := &s.Toestanden[i]
			naam := m.Naam
			if s.Trekking == PerJaar {
				naam = strings.TrimPrefix(v.naam+"-"+strconv.Itoa(i+1), "-")
			}
			uit = append(uit, marktpad{kans: v.kans * (m.Kans / som), factoren: append(v.factoren[:t:t], m.op(t)), naam: naam})
		}
	}
	return uit
}

// voortgezet follows each path with the state that was drawn for all years.
func voortgezet(s *Marktscenario, vorige []marktpad, t int) []marktpad {
	uit := make([]marktpad, len(vorige))
	for i, v := range vorige {
		uit[i] = marktpad{kans: v.kans, factoren: append(v.factoren[:t:t], s.Toestanden[i].op(t)), naam: v.naam}
	}
	return uit
}

// stapPaden adds the steps to the probabilities of the paths until a year.
func (p *projectie) stapPaden(s *Marktscenario, paden []marktpad, t int) {
	for _, m := range paden {
		var invoer []wmo.Grootheid
		for c, nr := range strings.Split(m.naam, "-") {
			i, _ := strconv.Atoi(nr)
			invoer = append(invoer, kit.Grootheid(genummerd("p", c), s.Toestanden[i-1].Kans, ""))
		}
		p.Stap(formuleMarktKans, s.Naam+", markt "+m.naam+": kans na jaar "+strconv.Itoa(t+1), kit.Grootheid("w", m.kans, ""), invoer...)
	}
}

// alsGepland says whether the market changes nothing.
func (m *marktpad) alsGepland() bool {
	for _, f := range m.factoren {
		if f != 1 {
			return false
		}
	}
	return true
}

// tempos is the rate at which those who can leave do so in their first, second, … year.
func (s *stroom) tempos() []float64 {
	u := &s.Uitstroom
	h := make([]float64, s.jaren)
	for t := range h {
		switch {
		case u.Soort == UitstroomVerblijfsduur:
			h[t] = kit.MaandenPerJaar / *u.GemiddeldVerblijfMaanden
		case u.Verloop == VasteKans:
			h[t] = -math.Log1p(-*u.Aandeel) / float64(u.Jaren)
		default:
			voor, na := 1-vertrokken(u, t), 1-vertrokken(u, t+1)
			if h[t] = tempoVanAllen; kit.Netjes(na) > 0 {
				h[t] = math.Log(voor / na)
			}
		}
		h[t] = min(h[t], tempoVanAllen)
	}
	return h
}

// inMarkt is what a path of the market leaves of the first stock (a share of it), and of those
// who entered (a number), at its end.
func (s *stroom) inMarkt(m *marktpad) (over, later float64) {
	t := len(m.factoren)
	if m.alsGepland() {
		return s.vertrek.blijft[t], s.later(t)
	}
	h, b := s.tempo, kit.Waarde(s.Uitstroom.Blijvend, 0)
	blijft := func(factoren []float64) float64 {
		som := 0.0
		for i, f := range factoren {
			som += f * h[i]
		}
		return b + (1-b)*math.Exp(-som)
	}
	for c := range t {
		switch {
		case s.Uitstroom.Soort == UitstroomVerblijfsduur:
			later += s.instroom[c] * gespreid(m.factoren[c]*h[c]) * blijft(m.factoren[c+1:])
		case s.Uitstroom.Groep == Iedereen:
			later += s.instroom[c] * blijft(m.factoren[c+1:])
		default:
			later += s.instroom[c]
		}
	}
	return blijft(m.factoren), later
}

// gespreid is what is left at the end of a year of those who entered all through it, with x the
// rate at which they leave.
func gespreid(x float64) float64 {
	if x == 0 {
		return 1
	}
	return -math.Expm1(-x) / x
}

// stapMarkt adds the steps to what a path of the market leaves at the end of a year, and to who
// leaves in that year.
func (s *stroom) stapMarkt(scenario string, m *marktpad) {
	t := len(m.factoren)
	waar := scenario + ", markt " + m.naam + ", " + s.naam() + ": "
	eerder := marktpad{factoren: m.factoren[:t-1]}
	over, later := s.inMarkt(m)
	overEerder, laterEerder := s.inMarkt(&eerder)
	b := kit.Grootheid("b", kit.Waarde(s.Uitstroom.Blijvend, 0), "")
	var fs, hs, in []wmo.Grootheid
	for i, h := range s.tempo[:t] {
		fs = append(fs, kit.Grootheid(genummerd("f", i), m.factoren[i], ""))
		hs = append(hs, kit.Grootheid(genummerd("h", i), h, "per jaar"))
		in = append(in, clienten(genummerd("I", i), s.instroom[i]))
	}
	s.Stap(formuleMarktBlijft, waar+jaarnaam("over van de beginstand na jaar", t-1), kit.Grootheid("R", over, ""), slices.Concat([]wmo.Grootheid{b}, fs, hs)...)
	s.Stap(formuleDeelWeg, waar+jaarnaam("deel van de beginstand dat vertrekt in jaar", t-1), kit.Grootheid("g", max(overEerder-over, 0), ""),
		kit.Grootheid("R", overEerder, ""), kit.Grootheid("R′", over, ""))
	if s.Instroom.Soort == InstroomGeen {
		return
	}
	naam, uit := waar+jaarnaam("later ingestroomd en er nog na jaar", t-1), clienten("L", later)
	switch {
	case s.Uitstroom.Soort == UitstroomVerblijfsduur:
		s.Stap(formuleMarktLaterVerblijf, naam, uit, slices.Concat(in, fs, []wmo.Grootheid{kit.Grootheid("h", s.tempo[0], "per jaar")})...)
	case s.Uitstroom.Groep == Iedereen:
		s.Stap(formuleMarktLater, naam, uit, slices.Concat(in, []wmo.Grootheid{b}, fs, hs)...)
	default:
		s.stapSom(naam, "cliënten", later, s.instroom[:t])
	}
	s.Stap(formuleNieuwWeg, waar+jaarnaam("vertrekkers onder wie later instroomde in jaar", t-1),
		clienten("μ", max(kit.Netjes(laterEerder+s.instroom[t-1]-later), 0)),
		clienten("L", laterEerder), clienten("I", s.instroom[t-1]), clienten("L′", later))
}
