package capacity

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// The numbers of a year over all ways in which the market can go.
var (
	formuleMengVerwacht = register.Formule("CAP-F-MENG-VERWACHT", "E = Σ w · Σ k · (N · g + μ)",
		mengletters, kit.Kansleer())
	formuleMengSpreiding = register.Formule("CAP-F-MENG-SPREIDING", "s = √(Σ w · (Σ (N · k·g · (1 − k·g) + k·μ) + (Σ k · (N · g + μ) − E)²))",
		mengletters, kit.Kansleer())
	formuleMengOnder = register.Formule("CAP-F-MENG-ONDER", "onder = kleinste n met Σ w · P(X ≤ n) ≥ (1 − niveau)/2",
		"X de som van binomiaal N, k·g en Poisson k·μ van elke vorm; "+mengletters, kit.Kansleer())
	formuleMengBoven = register.Formule("CAP-F-MENG-BOVEN", "boven = kleinste n met Σ w · P(X ≤ n) ≥ (1 + niveau)/2",
		"X de som van binomiaal N, k·g en Poisson k·μ van elke vorm; "+mengletters, kit.Kansleer())

	aannameMarktWoning = register.Aanname("CAP-A-MARKT-WONING",
		"voor de banden van woningen vraagt elke vertrekker met kans aandeelNaarWoning / personenPerWoning een woning, onafhankelijk van de anderen")
)

const mengletters = "van elk verloop van de markt w de kans, g het deel van de beginstand N dat meetelt en μ het verwachte aantal van wie later instroomde, " +
	"van elke vorm op volgorde; k is a / m bij woningen (aandeel naar een woning, personen per woning) en 1 bij cliënten"

// Marktuitkomst is a plan in a scenario: what is expected, and bands that hold the shock too.
//
//schema:nl Het plan in een scenario: verwachtingen, en banden waarin behalve het toeval ook de markt zit. Van elke vorm
//schema:nl en van de woningen samen; de markt is voor allen dezelfde.
type Marktuitkomst struct {
	//schema:nl De naam van het scenario.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl Hoe vaak de toestand van de markt is getrokken.
	Trekking Trekking `json:"trekking"`
	// Paden is the number of ways in which the market can go over the whole plan.
	//
	//schema:nl Het aantal manieren waarop de markt over het hele plan kan verlopen; elk is uitgerekend.
	Paden int `json:"paden"`
	//schema:nl Elke vorm in dit scenario, in de volgorde van het plan.
	Vormen []Marktvorm `json:"vormen"`
	// Woningen are the homes of all forms together per year; absent when a form states no Woonvraag.
	//
	//schema:nl De woningen van alle vormen samen, per jaar van het plan. Ontbreekt als een vorm geen woonvraag heeft.
	Woningen []Kansband `json:"woningen,omitempty"`
}

// Marktvorm is one form in a scenario.
//
//schema:nl Eén vorm in een scenario.
type Marktvorm struct {
	//schema:nl De vorm van zorg, uit de invoer.
	Vorm Vorm `json:"vorm"`
	//schema:nl De naam van de vorm, uit de invoer. Ontbreekt als het plan geen naam noemt.
	Naam string `json:"naam,omitempty"`
	//schema:nl Elk jaar van het plan, op volgorde.
	Jaren []Marktjaar `json:"jaren"`
}

// Marktjaar is one year of a form in a scenario.
//
//schema:nl Eén jaar van een vorm in een scenario.
type Marktjaar struct {
	//schema:nl De eerste en de laatste dag van het jaar.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Cliënten die in het jaar vertrekken.
	Uitstroom Kansband `json:"uitstroom"`
	//schema:nl Cliënten aan het einde van het jaar.
	StandEind Kansband `json:"standEind"`
	//schema:nl Woningen die de vertrekkers van dit jaar vragen. Ontbreekt zonder woonvraag.
	Woningen *Kansband `json:"woningen,omitempty"`
}

// Kansband is an expected number with its spread: the standard deviation, and the band that
// holds at least the stated share of all outcomes, its ends included.
//
//schema:nl Een verwacht aantal met zijn spreiding. De band bevat ten minste het genoemde niveau van alle uitkomsten,
//schema:nl beide grenzen meegerekend.
type Kansband struct {
	//schema:nl Het verwachte aantal: het gemiddelde over alle markten, gewogen naar hun kans.
	Verwacht float64 `json:"verwacht"`
	//schema:nl De standaardafwijking: de wortel uit de gemiddelde variantie in een markt plus de variantie van de
	//schema:nl verwachtingen over de markten.
	Standaardafwijking float64 `json:"standaardafwijking"`
	//schema:nl Ondergrens van de band, een heel getal: de kleinste k waarvoor de kans op ten hoogste k ten minste (1 −
	//schema:nl niveau)/2 is.
	Onder int `json:"onder"`
	//schema:nl Bovengrens van de band, een heel getal: de kleinste k waarvoor de kans op ten hoogste k ten minste (1 +
	//schema:nl niveau)/2 is.
	Boven int `json:"boven"`
}

// speelUit works out every scenario.
func (p *projectie) speelUit() {
	for i := range p.plan.Scenarios {
		s := &p.plan.Scenarios[i]
		p.NeemAan(aannameMarkt)
		paden := p.verlopen(s)
		pad := Marktuitkomst{Naam: s.Naam, Trekking: s.Trekking, Paden: len(paden[p.jaren-1]), Vormen: make([]Marktvorm, len(p.stromen))}
		for f, st := range p.stromen {
			p.NeemAanAls(st.Instroom.Soort != InstroomGeen, aannameMarktInstroom)
			pad.Vormen[f] = st.speelUit(s.Naam, paden)
		}
		if p.plan.heeftWoonvraag() {
			pad.Woningen = p.woningbanden(s.Naam, paden)
		}
		p.pad.Scenarios = append(p.pad.Scenarios, pad)
	}
}

// speelUit works out one form in a scenario.
func (s *stroom) speelUit(scenario string, paden [][]marktpad) Marktvorm {
	uit := Marktvorm{Vorm: s.Vorm, Naam: s.Naam, Jaren: make([]Marktjaar, s.jaren)}
	voor, waar := []*stroom{s}, scenario+", "+s.naam()+": "
	for t := range s.jaren {
		for i := range paden[t] {
			s.stapMarkt(scenario, &paden[t][i])
		}
		weg, blijft := gaan(voor, paden, t), blijven(voor, paden[t])
		j := &uit.Jaren[t]
		j.Periode = s.vorm.Jaren[t].Periode
		j.Uitstroom = s.kansband(waar+jaarnaam("uitstroom in jaar", t), voor, weg, false)
		j.StandEind = s.kansband(waar+jaarnaam("stand na jaar", t), voor, blijft, false)
		if s.Woonvraag != nil {
			w := s.kansband(waar+jaarnaam("woningen in jaar", t), voor, weg, true)
			j.Woningen = &w
		}
	}
	return uit
}

// zonderSchok is the homes of all forms per year by chance alone, when there is a scenario to
// lay beside them.
func (p *projectie) zonderSchok() []Kansband {
	if len(p.plan.Scenarios) == 0 {
		return nil
	}
	paden := make([][]marktpad, p.jaren)
	for t := range paden {
		m := marktpad{kans: 1}
		for range t + 1 {
			m.factoren = append(m.factoren, 1)
		}
		paden[t] = []marktpad{m}
	}
	return p.woningbanden("", paden)
}

func (p *projectie) woningbanden(scenario string, paden [][]marktpad) []Kansband {
	uit := make([]Kansband, p.jaren)
	for t := range uit {
		naam := jaarnaam("woningen van alle vormen in jaar", t)
		if scenario != "" {
			naam = scenario + ", " + naam
		}
		uit[t] = p.kansband(naam, p.stromen, gaan(p.stromen, paden, t), true)
	}
	return uit
}

// gaan are those who leave in year t, in each way of the market.
func gaan(van []*stroom, paden [][]marktpad, t int) []marktdeel {
	uit := make([]marktdeel, len(paden[t]))
	for i := range uit {
		m := &paden[t][i]
		eerder := marktpad{factoren: m.factoren[:t]}
		uit[i].kans = m.kans
		for _, s := range van {
			r, l := s.inMarkt(&eerder)
			r2, l2 := s.inMarkt(m)
			uit[i].delen = append(uit[i].delen, max(r-r2, 0))
			uit[i].later = append(uit[i].later, max(kit.Netjes(l+s.instroom[t]-l2), 0))
		}
	}
	return uit
}

// blijven are those who are still there, in each way of the market.
func blijven(van []*stroom, paden []marktpad) []marktdeel {
	uit := make([]marktdeel, len(paden))
	for i := range uit {
		uit[i].kans = paden[i].kans
		for _, s := range van {
			r, l := s.inMarkt(&paden[i])
			uit[i].delen = append(uit[i].delen, r)
			uit[i].later = append(uit[i].later, max(kit.Netjes(l), 0))
		}
	}
	return uit
}

// kansband is a count over all ways of the market: of clients, or of the homes that they ask for.
func (p *projectie) kansband(wat string, van []*stroom, bs []marktdeel, woningen bool) Kansband {
	t := tellers{begin: make([]int, len(van)), per: make([]float64, len(van))}
	eenheid := "cliënten"
	var invoer []wmo.Grootheid
	for f, s := range van {
		t.begin[f], t.per[f] = s.begin, 1
		invoer = append(invoer, clienten(genummerd("N", f), float64(s.begin)))
		if woningen {
			t.per[f] = s.Woonvraag.AandeelNaarWoning / s.Woonvraag.PersonenPerWoning
			invoer = append(invoer, kit.Grootheid(genummerd("a", f), s.Woonvraag.AandeelNaarWoning, ""),
				kit.Grootheid(genummerd("m", f), s.Woonvraag.PersonenPerWoning, "personen per woning"))
		}
	}
	if woningen {
		eenheid = "woningen"
		p.NeemAan(aannameMarktWoning)
	}
	for i := range bs {
		nr := strconv.Itoa(i + 1)
		invoer = append(invoer, kit.Grootheid("w"+nr, bs[i].kans, ""))
		for f := range van {
			n := i*len(van) + f
			invoer = append(invoer, kit.Grootheid(genummerd("g", n), bs[i].delen[f], ""), clienten(genummerd("μ", n), bs[i].later[f]))
		}
	}
	m := t.meng(bs)
	e, sd := t.momenten(bs, m)
	staart := (1 - p.niveau) / 2
	b := Kansband{kit.Netjes(e), kit.Netjes(sd), m.kwantiel(staart), m.kwantiel(1 - staart)}
	p.Stap(formuleMengVerwacht, wat+", verwacht", kit.Grootheid("E", b.Verwacht, eenheid), invoer...)
	p.Stap(formuleMengSpreiding, wat+", spreiding", kit.Grootheid("s", b.Standaardafwijking, eenheid), append(slices.Clip(invoer),
		kit.Grootheid("E", b.Verwacht, eenheid))...)
	invoer = append(slices.Clip(invoer), kit.Grootheid("niveau", p.niveau, ""))
	p.Stap(formuleMengOnder, wat+", ondergrens", kit.Grootheid("onder", float64(b.Onder), eenheid), invoer...)
	p.Stap(formuleMengBoven, wat+", bovengrens", kit.Grootheid("boven", float64(b.Boven), eenheid), invoer...)
	return b
}
