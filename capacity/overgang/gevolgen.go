package overgang

import (
	"fmt"
	"math"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// afronding is what is lost when a number goes back to a float64.
const afronding = 0x1p-53

// reken works out the probabilities and stays of the term.
func (s *schatter) reken() {
	t := s.uit.TermijnJaren
	s.loop = loopVan(s.tempo, t)
	s.uit.Kansen, s.uit.Verblijf = []Toestandsrij{}, []Toestandsrij{}
	for i := range s.t.namen {
		if s.t.absorberend[i] {
			continue
		}
		tempi := s.tempi(i)
		s.uit.Kansen = append(s.uit.Kansen, s.rij(formuleKans, "P", "kans", i, s.loop.kans, tempi))
		s.uit.Verblijf = append(s.uit.Verblijf, s.rij(formuleBinnen, "V", "verblijf", i, s.loop.verblijf, tempi))
	}
	s.uit.Foutgrens = kit.Gemeten(s.loop.fout + afronding)
	s.uit.FoutgrensVerblijf = kit.Gemeten((s.loop.foutVerblijf + afronding) * t)
	meest := 0.0
	for i := range s.t.namen {
		meest = max(meest, s.tempo.som(i).hoog)
	}
	s.stap(formuleFout, "foutgrens van een rij kansen", getal("ε", s.uit.Foutgrens, ""),
		getal("n", float64(len(s.t.namen)), "toestanden"), getal("t", t, "jaren"), getal("q", meest, perJaar))
}

// tempi are the rates that matter to who begins in state i: those out of states that are reached.
func (s *schatter) tempi(i int) []wmo.Grootheid {
	var uit []wmo.Grootheid
	for a := range s.t.namen {
		doel := make([]bool, len(s.t.namen))
		doel[a] = true
		if !bereikt(s.tempo, doel)[i] {
			continue
		}
		for b, q := range s.tempo.rij(a) {
			if !q.isNul() {
				uit = append(uit, getal("q_"+nummer(a)+","+nummer(b), q.hoog, perJaar))
			}
		}
	}
	return uit
}

func nummer(i int) string { return strconv.Itoa(i + 1) }

// rij is a row of a matrix in the answer, with a step for each number in it that is not nought.
func (s *schatter) rij(f *wmo.Formule, letter, wat string, i int, m matrix, tempi []wmo.Grootheid) Toestandsrij {
	r := Toestandsrij{Van: s.t.namen[i], Waarden: make([]float64, len(s.t.namen))}
	for j, naam := range s.t.namen {
		r.Waarden[j] = kit.Gemeten(m.getal(i, j))
		if r.Waarden[j] == 0 {
			continue
		}
		invoer := append([]wmo.Grootheid{
			getal("t", s.uit.TermijnJaren, "jaren"), getal("i", float64(i+1), ""), getal("j", float64(j+1), ""),
		}, tempi...)
		eenheid := ""
		if letter == "V" {
			eenheid = "jaren"
		}
		s.stap(f, wat+" van "+r.Van+" naar "+naam, getal(letter, r.Waarden[j], eenheid), invoer...)
	}
	return r
}

// uiteindelijk works out where everybody ends.
func (s *schatter) uiteindelijk() {
	t := &s.t
	deel := bereikt(s.tempo, t.absorberend)
	rechts := make([][]dubbel, len(t.namen))
	for i := range deel {
		deel[i] = deel[i] && !t.absorberend[i]
		rechts[i] = make([]dubbel, len(t.namen))
		for j, einde := range t.absorberend {
			if einde {
				rechts[i][j] = s.tempo.op(i, j)
			}
		}
	}
	aandeel := vanaf(s.tempo, deel, rechts)
	s.uit.Uiteindelijk = []Toestandsrij{}
	for i, naam := range t.namen {
		if t.absorberend[i] {
			continue
		}
		r := Toestandsrij{Van: naam, Waarden: make([]float64, len(t.namen))}
		for j := range t.namen {
			if aandeel[i] == nil || aandeel[i][j].isNul() {
				continue
			}
			r.Waarden[j] = kit.Gemeten(aandeel[i][j].hoog)
			invoer := []wmo.Grootheid{getal("a", s.volgende(i, j), "")}
			for b := range t.namen {
				if p := s.volgende(i, b); p > 0 && !t.absorberend[b] {
					verder := 0.0
					if aandeel[b] != nil {
						verder = aandeel[b][j].hoog
					}
					invoer = append(invoer, getal("p_"+nummer(b), p, ""), getal("A_"+nummer(b), verder, ""))
				}
			}
			s.stap(formuleUiteindelijk, "aandeel van "+naam+" dat uitkomt in "+t.namen[j], getal("A", r.Waarden[j], ""), invoer...)
		}
		s.uit.Uiteindelijk = append(s.uit.Uiteindelijk, r)
	}
}

// volgende is the probability that who leaves state i goes to j.
func (s *schatter) volgende(i, j int) float64 {
	if s.weg[i] == 0 {
		return 0
	}
	return s.t.aantal.getal(i, j) / s.weg[i]
}

// totDoel works out the mean time until the first arrival.
func (s *schatter) totDoel() {
	t := &s.t
	doel := t.absorberend
	if s.in.Doel != "" {
		doel = make([]bool, len(t.namen))
		doel[t.zoek(s.in.Doel)] = true
	}
	een := make([][]dubbel, len(t.namen))
	for i := range een {
		een[i] = []dubbel{dub(1)}
	}
	tijd := vanaf(s.tempo, zeker(s.tempo, doel), een)
	for i, naam := range t.namen {
		switch {
		case doel[i]:
			s.uit.Toestanden[i].JarenTotDoel = kit.BekendGemeten(0)
		case tijd[i] != nil:
			s.uit.Toestanden[i].JarenTotDoel = kit.BekendGemeten(tijd[i][0].hoog)
			invoer := []wmo.Grootheid{getal("W", s.duur[i], "jaren")}
			for b := range t.namen {
				if p := s.volgende(i, b); p > 0 && !doel[b] {
					invoer = append(invoer, getal("p_"+nummer(b), p, ""), getal("M_"+nummer(b), tijd[b][0].hoog, "jaren"))
				}
			}
			s.stap(formuleTotDoel, "gemiddelde tijd van "+naam+" tot het doel", getal("M", tijd[i][0].hoog, "jaren"), invoer...)
		}
	}
}

// evenwicht compares the stock of each state with the law of Little.
func (s *schatter) evenwicht() {
	t := &s.t
	if t.venster == 0 {
		return
	}
	D := getal("D", t.venster, "jaren")
	for i, naam := range t.namen {
		if t.absorberend[i] || math.IsNaN(t.instroom[i]) {
			continue
		}
		komt := t.instroom[i]
		for j := range t.namen {
			komt += t.aantal.getal(j, i)
		}
		jaren := t.jaren[i].hoog
		e := &Evenwicht{Bezetting: kit.Gemeten(jaren / t.venster), Aankomsten: kit.Gemeten(komt)}
		s.stap(formuleBezetting, "gemiddelde bezetting van "+naam, getal("L", jaren/t.venster, "cliënten"), getal("T", jaren, "persoonsjaren"), D)
		if s.weg[i] > 0 {
			e.VolgensLittle = kit.BekendGemeten(komt / t.venster * s.duur[i])
			s.stap(formuleLittle, "bezetting van "+naam+" volgens Little", getal("L′", *e.VolgensLittle, "cliënten"),
				getal("n", komt, ""), D, getal("W", s.duur[i], "jaren"))
		}
		s.uit.Toestanden[i].Evenwicht = e
		s.toetsEvenwicht(i, komt)
	}
}

// toetsEvenwicht reports a state whose arrivals and departures differ more than chance explains: in
// equilibrium each move is as often one in as one out.
func (s *schatter) toetsEvenwicht(i int, komt float64) {
	weg := s.weg[i]
	if komt+weg == 0 || komt != math.Trunc(komt) || weg != math.Trunc(weg) {
		return
	}
	p := kit.ClopperPearson(int(komt), int(komt+weg), s.uit.Niveau)
	const helft = 0.5
	if p.Onder <= helft && helft <= p.Boven {
		return
	}
	s.Meld(meldingEvenwicht, fmt.Sprintf("in %s kwamen er %s en gingen er %s: dat is geen evenwicht, dus bezetting en instroom × verblijf zijn niet gelijk",
		wmo.Kort(s.t.namen[i]), kit.Nl(komt), kit.Nl(weg)), s.plaats())
}

// projecteer works out the stock after each term.
func (s *schatter) projecteer() {
	if s.in.Termijnen == 0 {
		return
	}
	stand, komt := s.begin()
	n := len(s.t.namen)
	for stap := 1; stap <= s.in.Termijnen; stap++ {
		na := s.uit.TermijnJaren * float64(stap)
		p := Projectiestap{NaJaren: kit.Gemeten(na), Standen: make([]float64, n)}
		nieuw := make([]dubbel, n)
		for j, naam := range s.t.namen {
			var invoer []wmo.Grootheid
			for b := range n {
				kans, binnen := s.loop.kans.op(b, j), s.loop.verblijf.op(b, j)
				if kans.isNul() && binnen.isNul() || stand[b].isNul() && komt[b].isNul() {
					continue
				}
				nieuw[j] = nieuw[j].plus(stand[b].maal(kans)).plus(komt[b].maal(binnen))
				invoer = append(invoer,
					getal("S_"+nummer(b), stand[b].hoog, "cliënten"), getal("P_"+nummer(b), kans.hoog, ""),
					getal("λ_"+nummer(b), komt[b].hoog, "cliënten per jaar"), getal("V_"+nummer(b), binnen.hoog, "jaren"))
			}
			p.Standen[j] = kit.Gemeten(nieuw[j].hoog)
			s.stap(formuleProjectie, "stand in "+naam+" na "+kit.Nl(na)+" jaar", getal("S′", p.Standen[j], "cliënten"), invoer...)
		}
		stand = nieuw
		s.uit.Projectie = append(s.uit.Projectie, p)
	}
}

// begin is the first stock and the yearly inflow: as stated, or as the window has them.
func (s *schatter) begin() (stand, komt []dubbel) {
	n := len(s.t.namen)
	stand, komt = make([]dubbel, n), make([]dubbel, n)
	if s.in.Standen != nil {
		for i := range s.in.Standen {
			b := &s.in.Standen[i]
			j := s.t.zoek(b.Toestand)
			stand[j], komt[j] = dub(b.Aantal), dub(b.InstroomPerJaar)
		}
		return stand, komt
	}
	s.NeemAan(aannameStand)
	for i, naam := range s.t.namen {
		if s.t.absorberend[i] {
			continue
		}
		stand[i], komt[i] = dub(s.t.aanwezig[i]), dub(s.t.instroom[i]).door(dub(s.t.venster))
		s.stap(formuleInstroom, "instroom per jaar in "+naam, getal("λ", komt[i].hoog, "cliënten per jaar"),
			getal("n", s.t.instroom[i], ""), getal("D", s.t.venster, "jaren"))
	}
	return stand, komt
}
